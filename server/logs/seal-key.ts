import { createPrivateKey, createPublicKey, hkdfSync, type JsonWebKey, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { z } from 'zod';

/** The public half of a key that signs checkpoints, or signed them until it was replaced. */
export interface PublishedKey extends JWK {
  readonly kid: string;
  /** ISO 8601; absent while it signs. What it signed of a later moment counts for nothing: it may have leaked since. */
  readonly until?: string;
}

export interface PublishedKeys {
  readonly keys: readonly PublishedKey[];
}

/** What signs checkpoints, and what tells whether a signature is one of ours. */
export interface SealKeys {
  readonly kid: string;
  readonly privateKey: KeyObject;
  /** The public half, and those of the keys before it. */
  readonly published: PublishedKeys;
}

interface ReadKeys {
  readonly own: { readonly kid: string | undefined; readonly privateKey: KeyObject };
  /** Public halves of the keys before, and until when each of them signed. */
  readonly former: readonly {
    readonly kid: string | undefined;
    readonly publicKey: KeyObject;
    readonly until: string;
  }[];
}

const refuse = (): never => {
  // The cause is left out: it could quote a key.
  throw new Error('not an Ed25519 key');
};

const ed25519 = (key: KeyObject): KeyObject => (key.asymmetricKeyType === 'ed25519' ? key : refuse());

const privateOf = (key: string | JsonWebKey): KeyObject => {
  try {
    return ed25519(createPrivateKey(typeof key === 'string' ? key : { key, format: 'jwk' }));
  } catch {
    return refuse();
  }
};

const publicOf = (key: JsonWebKey): KeyObject => {
  try {
    return ed25519(createPublicKey({ key, format: 'jwk' }));
  } catch {
    return refuse();
  }
};

const kidOf = (key: JsonWebKey): string | undefined => (typeof key.kid === 'string' ? key.kid : undefined);

interface TimedKey extends JsonWebKey {
  readonly until?: unknown;
}

const moment = z.iso.datetime({ offset: true });

const untilOf = ({ until }: TimedKey): string => {
  const { success, data } = moment.safeParse(until);
  return success ? new Date(data).toISOString() : refuse();
};

const parse = (text: string): ReadKeys => {
  if (text.includes('-----BEGIN')) return { own: { kid: undefined, privateKey: privateOf(text) }, former: [] };
  let value: TimedKey & { keys?: TimedKey[] };
  try {
    value = JSON.parse(text);
  } catch {
    return refuse();
  }
  const [own, ...former] = Array.isArray(value?.keys) ? value.keys : [value];
  // Whoever gives the key that signs an end has put the keys in another order.
  if (typeof own !== 'object' || own === null || own.until !== undefined) return refuse();
  return {
    own: { kid: kidOf(own), privateKey: privateOf(own) },
    former: former.map((key) => ({ kid: kidOf(key), publicKey: publicOf(key), until: untilOf(key) })),
  };
};

const published = async (key: KeyObject, kid: string | undefined, until?: string): Promise<PublishedKey> => {
  const { kty, crv, x } = key.export({ format: 'jwk' }) as JWK;
  const jwk = { kty, crv, x } as JWK;
  return { ...jwk, kid: kid ?? (await calculateJwkThumbprint(jwk)), alg: 'EdDSA', use: 'sig', ...(until && { until }) };
};

const ready = async ({ own, former }: ReadKeys): Promise<SealKeys> => {
  const ours = await published(createPublicKey(own.privateKey), own.kid);
  const before = await Promise.all(former.map(({ publicKey, kid, until }) => published(publicKey, kid, until)));
  return { kid: ours.kid, privateKey: own.privateKey, published: { keys: [ours, ...before] } };
};

/** Whether `readSealKeys` takes it. */
export const isSealKey = (text: string): boolean => {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * The keys of a setting: a private Ed25519 key as PEM or JWK, or a JWK Set of which the first signs, and the others,
 * private or public, are those of before, each with the moment `until` which it signed.
 * @throws Error when it is none; it quotes nothing.
 */
export const readSealKeys = (text: string): Promise<SealKeys> => ready(parse(text));

/** What precedes the 32 bytes of a private Ed25519 key (RFC 8410, 7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The demo's own keys, the same for as long as it keeps its secret. */
export const demoSealKeys = (secret: string): Promise<SealKeys> => {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'leerwerk-graph seals of the demo', 32));
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  return ready({ own: { kid: undefined, privateKey }, former: [] });
};
