import type { Seal } from '../../seeds/people.ts';

/** Stores a BSN as it is: for rows that are compared, and for volume that nobody decrypts. */
export const plainSeal: Seal = (bsn) => ({
  bsnEncrypted: Buffer.from(bsn),
  keyVersion: 'none',
  bsnIndex: Buffer.from(bsn),
  indexVersion: 'none',
});

/** The columns that differ with the key, and with each time. */
export const SEALED = ['bsnEncrypted', 'keyVersion', 'bsnIndex', 'indexVersion'];
