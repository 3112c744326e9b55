import { CompactSign, compactVerify, createLocalJWKSet } from 'jose';
import { z } from 'zod';
import type { PublishedKeys, SealKeys } from './seal-key.ts';

const checkpoint = z.object({
  /** Whose log: 32 hexadecimal digits, those of the organisation's id. */
  log: z.string().regex(/^[0-9a-f]{32}$/),
  /** How many lines the checkpoint before it held: one that is taken away is missed. */
  from: z.int().nonnegative(),
  size: z.int().positive(),
  /** Hexadecimal. */
  root: z.string().regex(/^[0-9a-f]{64}$/),
  /** ISO 8601, in milliseconds. */
  sealedAt: z.iso.datetime({ precision: 3 }),
  complete: z.boolean(),
});

/** What is signed of a checkpoint. */
export type Checkpoint = Readonly<z.infer<typeof checkpoint>>;

/** Of no use as anything else that is signed, nor anything else as this (RFC 8725, 3.11). */
const TYPE = 'log-checkpoint';

/** The name of a log in its checkpoints. */
export const logNameOf = (organisationId: string): string => organisationId.replaceAll('-', '');

/** Compact JWS of a checkpoint. */
export const signCheckpoint = (keys: SealKeys, content: Checkpoint): Promise<string> =>
  new CompactSign(Buffer.from(JSON.stringify(content)))
    .setProtectedHeader({ alg: 'EdDSA', kid: keys.kid, typ: TYPE })
    .sign(keys.privateKey);

type Reader = (signature: string) => Promise<Checkpoint | null>;

const readers = new WeakMap<PublishedKeys, Reader>();

/** Reads signed checkpoints; once for all who have the same keys, which are imported when they are first used. */
export const checkpointReader = (published: PublishedKeys): Reader => {
  const known = readers.get(published) ?? readerOf(published);
  readers.set(published, known);
  return known;
};

const readerOf = ({ keys }: PublishedKeys): Reader => {
  const keyOf = createLocalJWKSet({ keys: [...keys] });
  /** @returns null when it is not signed with one of the keys while that was in use, or is not a checkpoint */
  return async (signature: string): Promise<Checkpoint | null> => {
    try {
      const { payload, protectedHeader } = await compactVerify(signature, keyOf, { algorithms: ['EdDSA'] });
      const key = keys.find(({ kid }) => kid === protectedHeader.kid);
      if (!key || protectedHeader.typ !== TYPE) return null;
      const read = checkpoint.parse(JSON.parse(Buffer.from(payload).toString()));
      return key.until && Date.parse(read.sealedAt) > Date.parse(key.until) ? null : read;
    } catch {
      return null;
    }
  };
};
