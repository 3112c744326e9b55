import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { checkedKey, type FileStore, isFileKey, type StoredFile } from './file-store.ts';

/** A bucket of an object store that speaks S3. */
export interface Bucket {
  /** Address of the bucket, e.g. `https://s3.eu-central-1.amazonaws.com/photos`. */
  readonly url: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Milliseconds after which the store counts as unavailable. */
const PATIENCE = 10_000;

const textOf = (xml: string, tag: string): string | undefined =>
  new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1]?.replaceAll('&amp;', '&');

/** Files in a bucket. Requests are signed with their content (AWS Signature 4), and sent again once when they fail. */
export const bucketStore = ({ url, region, ...keys }: Bucket): FileStore => {
  const client = new AwsClient({ ...keys, region, service: 's3', retries: 1 });
  const address = url.replace(/\/+$/, '');

  const send = async (method: string, path: string, content: Buffer = Buffer.alloc(0)): Promise<Response> => {
    const response = await client.fetch(`${address}${path}`, {
      method,
      headers: {
        'x-amz-content-sha256': createHash('sha256').update(content).digest('hex'),
        ...(method === 'PUT' && { 'content-type': 'application/octet-stream' }),
      },
      ...(method === 'PUT' && { body: new Uint8Array(content) }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.ok || response.status === 404) return response;
    // The store's own words may hold names and keys of the account.
    await response.body?.cancel();
    throw new Error(`The file store answered ${response.status}`);
  };

  return {
    put: async (key, content) => {
      const { ok, body } = await send('PUT', `/${checkedKey(key)}`, content);
      await body?.cancel();
      if (!ok) throw new Error('There is no such bucket');
    },
    get: async (key) => {
      const response = await send('GET', `/${checkedKey(key)}`);
      if (response.ok) return Buffer.from(await response.arrayBuffer());
      await response.body?.cancel();
      return null;
    },
    remove: async (key) => {
      const { body } = await send('DELETE', `/${checkedKey(key)}`);
      await body?.cancel();
    },
    list: async function* () {
      let next: string | undefined;
      do {
        const more = next ? `&continuation-token=${encodeURIComponent(next)}` : '';
        const response = await send('GET', `/?list-type=2&max-keys=1000${more}`);
        const xml = await response.text();
        if (!response.ok) throw new Error('There is no such bucket');
        const files = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(
          ([, own = '']): StoredFile => ({
            key: textOf(own, 'Key') ?? '',
            storedAt: new Date(textOf(own, 'LastModified') ?? Number.NaN),
          }),
        );
        yield files.filter(({ key, storedAt }) => isFileKey(key) && !Number.isNaN(storedAt.getTime()));
        next = textOf(xml, 'IsTruncated') === 'true' ? textOf(xml, 'NextContinuationToken') : undefined;
      } while (next);
    },
  };
};
