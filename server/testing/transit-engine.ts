import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Version {
  readonly cipher: Buffer;
  readonly hmac: Buffer;
}

interface Key {
  /** The first is version 1. */
  readonly versions: Version[];
  least: number;
}

type Item = Readonly<Record<string, string>>;

/** What a key service does as `transit` of Vault and OpenBao does it, as far as BSNs need it, with real keys. */
export interface TransitEngine {
  readonly url: string;
  /** Paths that were asked, e.g. `encrypt/leerwerk-bsn`. */
  readonly asked: string[];
  /** What a token may do; every path where it is not named. */
  allow(token: string, paths?: readonly RegExp[]): void;
  rotate(key: string): void;
  /** No version below it is used any more (`min_decryption_version`). */
  retire(key: string, least: number): void;
  /** What it does instead of answering, until undefined. */
  instead: ((response: ServerResponse) => void) | undefined;
  stop(): Promise<void>;
}

class Refused extends Error {}

const newVersion = (): Version => ({ cipher: randomBytes(32), hmac: randomBytes(32) });

const versionOf = (key: Key, number: number): Version => {
  const version = number >= key.least ? key.versions[number - 1] : undefined;
  if (!version) throw new Refused('no such version');
  return version;
};

const encrypt = (key: Key, text: Buffer): string => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', versionOf(key, key.versions.length).cipher, nonce);
  const sealed = Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
  return `vault:v${key.versions.length}:${sealed.toString('base64')}`;
};

const decrypt = (key: Key, ciphertext: string): Buffer => {
  const [, version, text = ''] = /^vault:v(\d+):(.+)$/.exec(ciphertext) ?? [];
  if (!version) throw new Refused('invalid ciphertext: no prefix');
  const sealed = Buffer.from(text, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-gcm', versionOf(key, Number(version)).cipher, sealed.subarray(0, 12));
    decipher.setAuthTag(sealed.subarray(-16));
    return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
  } catch {
    throw new Refused('cipher: message authentication failed');
  }
};

const WORK: Readonly<Record<string, (key: Key, item: Item, version: number) => Item>> = {
  encrypt: (key, { plaintext = '' }) => ({ ciphertext: encrypt(key, Buffer.from(plaintext, 'base64')) }),
  decrypt: (key, { ciphertext = '' }) => ({ plaintext: decrypt(key, ciphertext).toString('base64') }),
  rewrap: (key, { ciphertext = '' }) => ({ ciphertext: encrypt(key, decrypt(key, ciphertext)) }),
  hmac: (key, { input = '' }, version) => {
    const number = version || key.versions.length;
    const digest = createHmac('sha256', versionOf(key, number).hmac)
      .update(Buffer.from(input, 'base64'))
      .digest('base64');
    return { hmac: `vault:v${number}:${digest}` };
  },
};

const bodyOf = async (request: IncomingMessage): Promise<{ batch_input: Item[]; key_version?: number }> => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
};

export const startTransitEngine = async (...names: readonly string[]): Promise<TransitEngine> => {
  const keys = new Map<string, Key>(names.map((name) => [name, { versions: [newVersion()], least: 1 }]));
  const tokens = new Map<string, readonly RegExp[] | undefined>();
  const asked: string[] = [];
  const keyOf = (name: string) => keys.get(name) as Key;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const send = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (engine.instead) return engine.instead(response);
    const path = (request.url ?? '').replace('/v1/transit/', '');
    const token = String(request.headers['x-vault-token']);
    const allowed = tokens.get(token);
    if (!tokens.has(token) || allowed?.every((own) => !own.test(path))) {
      return void send(403, { errors: ['permission denied'] });
    }
    asked.push(path);
    const [verb = '', name = '', algorithm] = path.split('/');
    const key = keys.get(name);
    if (!key) return void send(404, { errors: [] });
    if (verb === 'keys' && request.method === 'GET') {
      const numbers = key.versions.map((_, index) => index + 1).filter((number) => number >= key.least);
      return void send(200, {
        data: {
          name,
          type: 'aes256-gcm96',
          keys: Object.fromEntries(numbers.map((number) => [number, 1_442_851_412])),
          latest_version: key.versions.length,
          min_decryption_version: key.least,
          min_encryption_version: 0,
        },
      });
    }
    const work = WORK[verb];
    if (!work || (verb === 'hmac') !== (algorithm === 'sha2-256')) return void send(404, { errors: [] });
    const { batch_input: items, key_version: version = 0 } = await bodyOf(request);
    const results = items.map((item) => {
      try {
        return work(key, item, version);
      } catch (error) {
        return { error: (error as Error).message };
      }
    });
    send(results.some((own) => 'error' in own) ? 400 : 200, { data: { batch_results: results } });
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(400).end('{"errors":["bad request"]}'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const engine: TransitEngine = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/transit`,
    asked,
    allow: (token, paths) => tokens.set(token, paths),
    rotate: (name) => keyOf(name).versions.push(newVersion()),
    retire: (name, least) => {
      keyOf(name).least = least;
    },
    instead: undefined,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return engine;
};
