import { readKeyFile } from './key-file.ts';
import type { KeyProvider } from './key-provider.ts';
import { keyRing } from './key-ring.ts';
import type { KeySettings } from './key-settings.ts';
import { localKeys } from './local-keys.ts';
import { transitKeys } from './transit-keys.ts';

/** The secrets that this process is given, the current one first; `fallback` counts where none is. */
export const secretsFor = async (settings: KeySettings, fallback?: string): Promise<readonly string[]> => {
  if (settings.file) return readKeyFile(settings.file);
  const given = [settings.secret ?? fallback, settings.previousSecret];
  return given.filter((own) => typeof own === 'string');
};

/**
 * The keys of BSNs as they are configured. Where a key service is, secrets that are given as well only read what they
 * encrypted before it.
 * @param fallback secret of the demo
 */
export const keysFor = async (settings: KeySettings, fallback?: string): Promise<KeyProvider> => {
  const [current, ...previous] = await secretsFor(settings, fallback);
  const providers = [
    ...(settings.service ? [transitKeys(settings.service)] : []),
    ...(current ? [localKeys([current, ...previous])] : []),
  ];
  const [first, ...rest] = providers;
  if (!first) throw new Error('No keys of BSNs are configured');
  return keyRing(first, ...rest);
};
