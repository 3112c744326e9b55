import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { type Encrypted, type KeyName, type KeyProvider, KeysUnavailable } from './key-provider.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;

/** Each use has a key of its own: the same secret used elsewhere gives another one. */
const LABELS: Readonly<Record<KeyName | 'version', string>> = {
  bsn: 'leerwerk-graph bsn',
  'bsn-index': 'leerwerk-graph bsn index',
  version: 'leerwerk-graph bsn version',
};

const derive = (secret: string, label: string) => new Uint8Array(hkdfSync('sha256', secret, '', label, 32));

/** The keys that come from one secret. */
export interface LocalKey {
  /** Names the secret and tells nothing of it. */
  readonly version: string;
  /** Nonce (12 bytes), authentication tag (16 bytes) and AES-256-GCM ciphertext. */
  encrypt(key: KeyName, text: string): Buffer;
  /** Null when another secret was used or the bytes have been changed; it tells nothing of either. */
  decrypt(key: KeyName, encrypted: Buffer): string | null;
  mac(key: KeyName, text: string): Buffer;
}

/** @param secret at least 32 characters */
export const localKey = (secret: string): LocalKey => {
  const keys = { bsn: derive(secret, LABELS.bsn), 'bsn-index': derive(secret, LABELS['bsn-index']) };
  return {
    version: `local:${Buffer.from(derive(secret, LABELS.version)).toString('hex').slice(0, 12)}`,
    encrypt: (key, text) => {
      const nonce = randomBytes(NONCE_LENGTH);
      const cipher = createCipheriv(CIPHER, keys[key], nonce, { authTagLength: TAG_LENGTH });
      const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
    },
    decrypt: (key, encrypted) => {
      const nonce = encrypted.subarray(0, NONCE_LENGTH);
      const tag = encrypted.subarray(NONCE_LENGTH, NONCE_LENGTH + TAG_LENGTH);
      try {
        const decipher = createDecipheriv(CIPHER, keys[key], nonce, { authTagLength: TAG_LENGTH });
        decipher.setAuthTag(tag);
        const ciphertext = encrypted.subarray(NONCE_LENGTH + TAG_LENGTH);
        return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
    mac: (key, text) => createHmac('sha256', keys[key]).update(text).digest(),
  };
};

/** Keys that this process holds itself, from secrets of the environment or a file: the current one first. */
export const localKeys = (secrets: readonly [string, ...string[]]): KeyProvider => {
  const [current, ...previous] = secrets.map(localKey) as [LocalKey, ...LocalKey[]];
  const all = [current, ...previous];
  const textOf = (key: KeyName, { bytes, version }: Encrypted): string | null => {
    // What has no version yet was encrypted under one of these secrets: its tag says which.
    const candidates = all.filter((own) => version === null || own.version === version);
    return candidates.map((own) => own.decrypt(key, bytes)).find((text) => text !== null) ?? null;
  };
  const encrypt = (key: KeyName, text: string): Encrypted => ({
    bytes: current.encrypt(key, text),
    version: current.version,
  });
  return {
    versions: async () => all.map(({ version }) => version),
    encrypt: async (key, texts) => texts.map((text) => encrypt(key, text)),
    decrypt: async (key, encrypted) => encrypted.map((own) => textOf(key, own)),
    renew: async (key, encrypted) =>
      encrypted.map((own) => {
        const text = textOf(key, own);
        return text === null ? null : encrypt(key, text);
      }),
    mac: async (key, version, texts) => {
      const own = all.find((candidate) => candidate.version === version);
      if (!own) throw new KeysUnavailable(`There is no key ${version}`);
      return texts.map((text) => own.mac(key, text));
    },
  };
};
