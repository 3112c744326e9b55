import type { BsnSafe, SealedBsn } from '../../schema/context.ts';
import { type KeyProvider, KeysUnavailable } from './key-provider.ts';

const only = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new KeysUnavailable('There are no keys');
  return one;
};

/** What the graph may do with BSNs: keep one, and find one. It cannot read any. */
export const bsnSafe = (keys: KeyProvider | undefined): BsnSafe => {
  const given = (): KeyProvider => {
    if (!keys) throw new KeysUnavailable('No keys of BSNs are configured');
    return keys;
  };
  return {
    seal: async (bsn): Promise<SealedBsn> => {
      const { bytes, version } = only(await given().encrypt('bsn', [bsn]));
      const indexVersion = only(await given().versions('bsn-index'));
      return {
        bsnEncrypted: bytes,
        keyVersion: version as string,
        bsnIndex: only(await given().mac('bsn-index', indexVersion, [bsn])),
        indexVersion,
        bsnLastThree: bsn.slice(-3),
      };
    },
    indexesOf: async (bsn) => {
      const indexes: Buffer[] = [];
      for (const version of await given().versions('bsn-index')) {
        indexes.push(only(await given().mac('bsn-index', version, [bsn])));
      }
      return indexes;
    },
  };
};
