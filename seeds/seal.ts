import { localKey } from '../server/keys/local-keys.ts';
import type { Seal } from './people.ts';

/** Of a database that is filled without a secret. The people are invented: it protects nothing and nobody. */
export const DEMO_BSN_SECRET = 'not a secret: for the invented BSNs of the seeds';

/** Stores BSNs as the graph does with this secret. */
export const sealWith = (secret: string): Seal => {
  const key = localKey(secret);
  return (bsn) => ({
    bsnEncrypted: key.encrypt('bsn', bsn),
    keyVersion: key.version,
    bsnIndex: key.mac('bsn-index', bsn),
    indexVersion: key.version,
  });
};
