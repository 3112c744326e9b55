import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bucket } from '../files/bucket-store.ts';

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

/** Whether a request is signed with the keys of the bucket, its content included (AWS Signature Version 4). */
const isSigned = (
  request: IncomingMessage,
  body: Buffer,
  { region, accessKeyId, secretAccessKey }: Bucket,
): boolean => {
  const given = /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
    request.headers.authorization ?? '',
  );
  if (!given || request.headers['x-amz-content-sha256'] !== sha256(body)) return false;
  const [, credential = '', signed = '', signature] = given;
  const moment = String(request.headers['x-amz-date']);
  const scope = `${moment.slice(0, 8)}/${region}/s3/aws4_request`;
  const names = signed.split(';');
  if (
    credential !== `${accessKeyId}/${scope}` ||
    !['host', 'x-amz-content-sha256', 'x-amz-date'].every((own) => names.includes(own))
  )
    return false;
  const url = new URL(request.url ?? '/', 'http://bucket');
  const encoded = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const query = [...url.searchParams]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&');
  const headers = names.map((name) => `${name}:${String(request.headers[name]).trim()}\n`).join('');
  const canonical = [request.method, url.pathname, query, headers, signed, sha256(body)].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', moment, scope, sha256(canonical)].join('\n');
  const key = [moment.slice(0, 8), region, 's3', 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${secretAccessKey}`,
  );
  return hmac(key, toSign).toString('hex') === signature;
};

export interface TestBucket {
  readonly bucket: Bucket;
  readonly files: Map<string, { content: Buffer; storedAt: Date }>;
  /** What was refused since, because it was not signed as it should be. */
  readonly refused: string[];
  /** How many requests are answered with a fault of the store before it works again. */
  failing: number;
  stop(): Promise<void>;
}

/** A small object store on this machine that speaks S3 as far as we do, lists two at a time, and checks signatures. */
export const startBucket = async (): Promise<TestBucket> => {
  const files: TestBucket['files'] = new Map();
  const refused: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const url = new URL(request.url ?? '/', 'http://bucket');
    const answer = (status: number, content: string | Buffer = '') => response.writeHead(status).end(content);
    if (made.failing > 0) {
      made.failing -= 1;
      return answer(503, 'SlowDown');
    }
    if (!isSigned(request, body, made.bucket)) {
      refused.push(`${request.method} ${request.url}`);
      return answer(403, `SignatureDoesNotMatch ${made.bucket.accessKeyId}`);
    }
    const [, bucket, key = ''] = url.pathname.split('/');
    if (bucket !== 'photos') return answer(404, 'NoSuchBucket');
    if (key === '') {
      const all = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
      const start = Number(url.searchParams.get('continuation-token') ?? 0);
      const some = all
        .slice(start, start + 2)
        .map(
          ([own, { storedAt }]) =>
            `<Contents><Key>${own}</Key><LastModified>${storedAt.toISOString()}</LastModified></Contents>`,
        );
      const more = start + 2 < all.length;
      const next = more ? `<NextContinuationToken>${start + 2}</NextContinuationToken>` : '';
      return answer(
        200,
        `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${some.join('')}</ListBucketResult>`,
      );
    }
    if (request.method === 'PUT') files.set(key, { content: body, storedAt: new Date() });
    if (request.method === 'DELETE') files.delete(key);
    if (request.method !== 'GET') return answer(request.method === 'PUT' ? 200 : 204);
    const file = files.get(key);
    return file ? answer(200, file.content) : answer(404, 'NoSuchKey');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const keys = { region: 'eu-test-1', accessKeyId: 'AKTEST', secretAccessKey: 'a secret of the test store' };
  const made: TestBucket = {
    bucket: { url: `http://127.0.0.1:${port}/photos`, ...keys },
    files,
    refused,
    failing: 0,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return made;
};
