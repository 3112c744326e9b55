import { request } from 'node:http';

export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  /** Sent as they stand, one line each: a name may occur twice. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly body?: string | Buffer;
}

export interface RawReply {
  readonly status: number;
  readonly text: string;
}

/** A request as no client library would make it. */
export const sendRaw = (address: string, { method, path, headers = [], body }: RawRequest): Promise<RawReply> =>
  new Promise((resolve, reject) => {
    const lines = [['host', new URL(address).host], ['connection', 'close'], ...headers].flat();
    if (body !== undefined) lines.push('content-length', String(Buffer.byteLength(body)));
    const sent = request(
      new URL(path ?? '/graphql', address),
      { method: method ?? 'POST', headers: lines },
      (reply) => {
        let text = '';
        reply.setEncoding('utf8');
        reply.on('data', (part) => {
          text += part;
        });
        reply.on('end', () => resolve({ status: reply.statusCode ?? 0, text }));
        reply.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
