import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Encrypted, type KeyName, type KeyProvider, KeysUnavailable } from './key-provider.ts';

/** Where the transit engine is, and how it lets us in. */
export interface TransitOptions {
  /** Address of the mount, e.g. `https://vault.example:8200/v1/transit`. */
  readonly url: string;
  /** The token itself, or the file in which whoever renews it keeps it. */
  readonly token: { readonly value: string } | { readonly file: string };
  /** Names of the keys there. */
  readonly keys: Readonly<Record<KeyName, string>>;
  /** Milliseconds that one answer may take. */
  readonly timeout: number;
}

/** Items of one request; a batch of them stays far under the size that a request may have. */
const MOST_ITEMS = 500;

const key = z.object({
  data: z.object({
    keys: z.record(z.string().regex(/^\d+$/), z.unknown()),
    min_decryption_version: z.number().int().default(1),
    min_encryption_version: z.number().int().default(0),
  }),
});
const results = z.object({ data: z.object({ batch_results: z.array(z.record(z.string(), z.unknown())) }) });

const inBase64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

/** The version in `vault:v3:…`, which is how the engine writes what it made. */
const versionIn = (made: string): number => {
  const [, version] = /^vault:v(\d+):/.exec(made) ?? [];
  if (!version) throw new KeysUnavailable('The key service answered something else');
  return Number(version);
};

type Item = Readonly<Record<string, string>>;
type Result = Readonly<Record<string, unknown>>;

/**
 * Keys that stay in the transit engine of HashiCorp Vault or OpenBao (https://openbao.org/api-docs/secret/transit):
 * this process sends what is to be encrypted and gets it back, and never has a key. The policy of its token needs
 * `read` of `keys/<name>` and `update` of `encrypt`, `decrypt`, `rewrap` and `hmac` of the same; what only serves needs
 * no `decrypt` and no `rewrap`.
 */
export const transitKeys = ({ url, token, keys, timeout }: TransitOptions): KeyProvider => {
  const prefixOf = (name: KeyName) => `transit:${keys[name]}:`;
  const ownVersion = (name: KeyName, version: string | null): number | null => {
    const prefix = prefixOf(name);
    return version?.startsWith(prefix) ? Number(version.slice(prefix.length)) : null;
  };

  /** The answer, or null when what was sent is refused (400). Whatever is wrong, no message says what was sent. */
  const ask = async <T>(path: string, shape: z.ZodType<T>, body?: object): Promise<T | null> => {
    try {
      const secret = 'value' in token ? token.value : (await readFile(token.file, 'utf8')).trim();
      const response = await fetch(`${url}/${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { 'x-vault-token': secret, 'x-vault-request': 'true', 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      });
      if (response.status === 400 && body) return null;
      if (!response.ok) throw new KeysUnavailable(`The key service answered ${response.status}`);
      return shape.parse(await response.json());
    } catch (error) {
      if (error instanceof KeysUnavailable) throw error;
      throw new KeysUnavailable('The key service does not answer as it should');
    }
  };

  const batch = async (path: string, items: readonly Item[], more: object): Promise<readonly Result[] | null> => {
    const answer = await ask(path, results, { ...more, batch_input: items });
    if (!answer) return null;
    if (answer.data.batch_results.length !== items.length) throw new KeysUnavailable('The key service left some out');
    return answer.data.batch_results;
  };

  /** Of each item what came of it; null for one that is refused. One that is refused takes its batch down with it. */
  const each = async (path: string, items: readonly Item[], field: string, more: object = {}) => {
    const made: (string | null)[] = [];
    const take = (own: Result | undefined) => {
      const value = own?.[field];
      made.push(typeof value === 'string' && !own?.['error'] ? value : null);
    };
    for (let start = 0; start < items.length; start += MOST_ITEMS) {
      const part = items.slice(start, start + MOST_ITEMS);
      const whole = await batch(path, part, more);
      if (whole) whole.forEach(take);
      else for (const item of part) take((await batch(path, [item], more))?.[0]);
    }
    return made;
  };

  const all = <T>(made: readonly (T | null)[]): T[] =>
    made.map((one) => {
      if (one === null) throw new KeysUnavailable('The key service refused');
      return one;
    });

  const encryptedAs = (name: KeyName, made: string): Encrypted => ({
    bytes: Buffer.from(made, 'utf8'),
    version: `${prefixOf(name)}${versionIn(made)}`,
  });

  /** Only what this key has encrypted is sent; the rest is another provider's. */
  const ofOwn = async (name: KeyName, path: string, field: string, encrypted: readonly Encrypted[]) => {
    const own = encrypted.filter(({ version }) => ownVersion(name, version) !== null);
    const items = own.map(({ bytes }) => ({ ciphertext: bytes.toString('utf8') }));
    const made = await each(`${path}/${keys[name]}`, items, field);
    const byItem = new Map(own.map((one, index) => [one, made[index] ?? null]));
    return encrypted.map((one) => byItem.get(one) ?? null);
  };

  return {
    versions: async (name) => {
      const { data } = (await ask(`keys/${keys[name]}`, key)) as z.infer<typeof key>;
      const least = Math.max(data.min_decryption_version, name === 'bsn-index' ? data.min_encryption_version : 0);
      const usable = Object.keys(data.keys)
        .map(Number)
        .filter((version) => version >= least);
      return usable.sort((one, other) => other - one).map((version) => `${prefixOf(name)}${version}`);
    },
    encrypt: async (name, texts) => {
      const items = texts.map((text) => ({ plaintext: inBase64(text) }));
      return all(await each(`encrypt/${keys[name]}`, items, 'ciphertext')).map((made) => encryptedAs(name, made));
    },
    decrypt: async (name, encrypted) => {
      const made = await ofOwn(name, 'decrypt', 'plaintext', encrypted);
      return made.map((text) => (text === null ? null : Buffer.from(text, 'base64').toString('utf8')));
    },
    renew: async (name, encrypted) => {
      const made = await ofOwn(name, 'rewrap', 'ciphertext', encrypted);
      return made.map((ciphertext) => (ciphertext === null ? null : encryptedAs(name, ciphertext)));
    },
    mac: async (name, version, texts) => {
      const number = ownVersion(name, version);
      if (number === null) throw new KeysUnavailable(`There is no key ${version}`);
      const items = texts.map((text) => ({ input: inBase64(text) }));
      const made = all(await each(`hmac/${keys[name]}/sha2-256`, items, 'hmac', { key_version: number }));
      return made.map((hmac) => {
        if (versionIn(hmac) !== number) throw new KeysUnavailable('The key service used another version');
        return Buffer.from(hmac.slice(hmac.lastIndexOf(':') + 1), 'base64');
      });
    },
  };
};
