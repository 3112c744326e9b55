/** What a partner's log held at a moment, as the graph signed it. */
export interface Checkpoint {
  /** Whose log: 32 hexadecimal digits, those of the organisation's id. */
  readonly log: string;
  /** How many lines the checkpoint before it held. */
  readonly from: number;
  /** How many lines, from the first on. */
  readonly size: number;
  /** Hash of the whole tree (RFC 6962, SHA-256), hexadecimal. */
  readonly root: string;
  /** ISO 8601. */
  readonly sealedAt: string;
  /** Whether no line that could be seen then was left for a next batch. */
  readonly complete: boolean;
}

/** The keys as `/.well-known/jwks.json` gives them; fetched once and kept, they are what the graph is held to. */
export interface KeySet {
  readonly keys: readonly (JsonWebKey & {
    readonly kid?: string;
    /** ISO 8601: what it signed of a later moment counts for nothing; absent while it signs. */
    readonly until?: string;
  })[];
}

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

const fromHex = (hex: string): Uint8Array<ArrayBuffer> => {
  if (!/^[0-9a-f]{64}$/.test(hex)) throw new Error('A hash has 64 hexadecimal digits');
  return Uint8Array.from(hex.match(/../g) as string[], (digits) => Number.parseInt(digits, 16));
};

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const parsed = (part: string) => JSON.parse(new TextDecoder().decode(bytesOf(part)));

/**
 * Reads a checkpoint from its signature, the compact JWS that the graph gives as `LogCheckpoint.signature`.
 * @throws Error when none of the keys signed it while in use, or it is no checkpoint
 */
export const verifyCheckpoint = async (signature: string, { keys }: KeySet): Promise<Checkpoint> => {
  const [head = '', body = '', seal = '', ...rest] = signature.split('.');
  const { alg, kid, typ } = parsed(head);
  if (rest.length > 0 || alg !== 'EdDSA' || typ !== 'log-checkpoint') throw new Error('This is no signed checkpoint');
  const jwk = keys.find((key) => key.kid === kid && key.kty === 'OKP' && key.crv === 'Ed25519');
  if (!jwk) throw new Error('None of the keys signed this checkpoint');
  const { kty = '', crv = '', x = '' } = jwk;
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x }, 'Ed25519', false, ['verify']);
  const signed = new TextEncoder().encode(`${head}.${body}`);
  if (!(await crypto.subtle.verify('Ed25519', key, bytesOf(seal), signed))) {
    throw new Error('None of the keys signed this checkpoint');
  }
  const checkpoint: Checkpoint = parsed(body);
  if (jwk.until !== undefined && !(Date.parse(checkpoint.sealedAt) <= Date.parse(jwk.until))) {
    throw new Error('The key of this checkpoint was no longer in use');
  }
  return checkpoint;
};

const nodeHash = async (left: Uint8Array, right: Uint8Array): Promise<Uint8Array> => {
  const pair = new Uint8Array(65).fill(1);
  pair.set(left, 1);
  pair.set(right, 33);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', pair));
};

const isOdd = (place: number) => place % 2 === 1;
const half = (place: number) => Math.floor(place / 2);

/** The roots to which a proof leads: of the first tree and of the second (RFC 9162, 2.1.4.2); null when it leads nowhere. */
const rootsOf = async (first: number, second: number, hashes: readonly Uint8Array[]) => {
  let [place, last] = [first - 1, second - 1];
  while (isOdd(place)) [place, last] = [half(place), half(last)];
  const [start, ...rest] = hashes;
  if (!start) return null;
  let [ofFirst, ofSecond] = [start, start];
  for (const hash of rest) {
    if (last === 0) return null;
    if (isOdd(place) || place === last) {
      ofFirst = await nodeHash(hash, ofFirst);
      ofSecond = await nodeHash(hash, ofSecond);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      ofSecond = await nodeHash(ofSecond, hash);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? { ofFirst: toHex(ofFirst), ofSecond: toHex(ofSecond) } : null;
};

/**
 * Whether the log of a kept checkpoint is the beginning of that of a later one: nothing before it was changed, added,
 * moved or removed.
 * @param proof the hashes that `logConsistency(from: kept.size, to: later.size)` gives; none for the same size
 */
export const verifyConsistency = async (
  kept: Checkpoint,
  later: Checkpoint,
  proof: readonly string[],
): Promise<boolean> => {
  if (kept.log !== later.log || kept.size < 1 || kept.size > later.size) return false;
  if (kept.size === later.size) return proof.length === 0 && kept.root === later.root;
  const isPower = Number.isInteger(Math.log2(kept.size));
  const hashes = [...(isPower ? [kept.root] : []), ...proof].map(fromHex);
  const roots = await rootsOf(kept.size, later.size, hashes);
  return roots?.ofFirst === kept.root && roots.ofSecond === later.root;
};
