import type { Config } from '../config.ts';
import { loadDemoKeys } from '../demo-keys.ts';
import { demoSealKeys, readSealKeys, type SealKeys } from './seal-key.ts';

/** The keys that the settings name; those of the demo where they name none. */
export const sealKeysOf = async ({ sealKey, dataDir }: Pick<Config, 'sealKey' | 'dataDir'>): Promise<SealKeys> =>
  sealKey === null ? demoSealKeys((await loadDemoKeys(dataDir)).idSecret) : readSealKeys(sealKey);
