import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';

const keyFile = z
  .object({ current: z.string().min(1), versions: z.record(z.string(), z.string().min(32)) })
  .refine(({ current, versions }) => current in versions);

/** Any right of whoever is not the owner or in its group. */
const FOR_OTHERS = 0o007;

/**
 * The secrets of a file, the current one first: `{ "current": "2", "versions": { "1": "…", "2": "…" } }`, each at
 * least 32 characters. The names of the versions are for whoever keeps the file.
 * @throws Error when it cannot be read, when every user of the machine can, or when it holds something else
 */
export const readKeyFile = async (path: string): Promise<[string, ...string[]]> => {
  const { mode } = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`BSN_KEY_FILE cannot be read (${error.code})`);
  });
  if (mode & FOR_OTHERS) throw new Error('BSN_KEY_FILE is open to other users of the machine; take their rights away');
  let parsed: z.infer<typeof keyFile>;
  try {
    parsed = keyFile.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    // The cause is left out: it could quote a secret.
    throw new Error('BSN_KEY_FILE does not hold {"current": a version, "versions": {version: secret}}');
  }
  const { current, versions } = parsed;
  const others = Object.entries(versions).filter(([name]) => name !== current);
  return [versions[current] as string, ...others.map(([, secret]) => secret)];
};
