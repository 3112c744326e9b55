import { randomUUID } from 'node:crypto';
import { mkdir, opendir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkedKey, type FileStore, isFileKey, type StoredFile } from './file-store.ts';

const isAbsent = (error: unknown) => (error as { code?: unknown }).code === 'ENOENT';

const absent = (error: unknown): null => {
  if (isAbsent(error)) return null;
  throw error;
};

const AT_ONCE = 500;

/** Files in a folder of this machine, readable for its owner alone. A file is whole or not there. */
export const folderStore = (folder: string): FileStore => ({
  put: async (key, content) => {
    const path = join(folder, checkedKey(key));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // Under a key that no row has: what a crash leaves behind is then swept like any file of no row.
    const half = join(folder, randomUUID());
    try {
      await writeFile(half, content, { mode: 0o600, flush: true });
      await rename(half, path);
    } catch (error) {
      await rm(half, { force: true });
      throw error;
    }
  },
  get: async (key) => readFile(join(folder, checkedKey(key))).catch(absent),
  remove: async (key) => rm(join(folder, checkedKey(key)), { force: true }),
  list: async function* () {
    const entries = await opendir(folder).catch(absent);
    let some: StoredFile[] = [];
    for await (const { name } of entries ?? []) {
      if (!isFileKey(name)) continue;
      const found = await stat(join(folder, name)).catch(absent);
      if (found) some.push({ key: name, storedAt: found.mtime });
      if (some.length < AT_ONCE) continue;
      yield some;
      some = [];
    }
    if (some.length > 0) yield some;
  },
});
