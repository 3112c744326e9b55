import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Releases the lock; safe to call twice. */
export type ReleaseLock = () => Promise<void>;

/** An empty lock file this old was left by a process that died between creating and filling it. */
const HALF_WRITTEN_MS = 2000;

/** Time for another process to finish what it is doing with the lock file. */
const SETTLE_MS = 50;

const isCode = (error: unknown, code: string) => (error as NodeJS.ErrnoException).code === code;

/**
 * When the process started, in clock ticks since boot; empty where the system does not tell (no /proc).
 * In a container the next start often gets the very pid that the killed one had, so a pid alone proves nothing.
 */
const startOf = async (pid: number): Promise<string> => {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The command name, in brackets, may hold spaces; field 22 (the start) is the 20th after it.
  return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
};

/** The process that holds the lock, or null when it is gone. */
const holderOf = async (content: string): Promise<number | null> => {
  const [first = '', start = ''] = content.trim().split(' ');
  const pid = Number(first);
  if (!Number.isSafeInteger(pid) || pid <= 0 || !isAlive(pid)) return null;
  return (await startOf(pid)) === start ? pid : null;
};

const readLock = async (file: string): Promise<string | null> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  });

const changedAt = async (file: string): Promise<number> => (await stat(file).catch(() => null))?.mtimeMs ?? 0;

/**
 * Moves a stale lock aside. Two processes may find the same stale lock; the one that comes second would move the
 * first one's fresh lock, so what was moved is looked at again and put back when it is not what was judged stale.
 */
const removeStale = async (file: string, content: string): Promise<void> => {
  const aside = `${file}.stale-${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  try {
    const moved = await readFile(aside, 'utf8');
    if (moved !== content) await writeFile(file, moved, { flag: 'wx' });
  } catch (error) {
    // A third process came in between; it has the lock now, and the one whose lock was moved sees that (below).
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(aside, { force: true });
  }
};

/**
 * Locks a folder of the embedded database against a second process: PGlite itself lets two in, and each then
 * overwrites what the other wrote. The lock is the file `<folder>.lock` with the pid of its holder. It works between
 * processes of one machine; containers that share a volume do not see each other's pids.
 *
 * @throws Error that names the folder and the process, when a live process holds the lock.
 */
export const lockDataFolder = async (folder: string): Promise<ReleaseLock> => {
  const path = resolve(folder);
  const file = `${path}.lock`;
  const mine = `${process.pid} ${await startOf(process.pid)} ${randomUUID()}\n`;
  await mkdir(dirname(path), { recursive: true });
  for (let contested = false; ; ) {
    try {
      await writeFile(file, mine, { flag: 'wx' });
      if (!contested) break;
      // Others that found the same stale lock may be moving this one just now.
      await pause(SETTLE_MS);
      if ((await readLock(file)) === mine) break;
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
    const content = await readLock(file);
    if (content === null) continue;
    if (content === '' && Date.now() - (await changedAt(file)) < HALF_WRITTEN_MS) {
      await pause(SETTLE_MS);
      continue;
    }
    const pid = await holderOf(content);
    if (pid !== null) {
      throw new Error(
        `The data folder ${path} is in use by process ${pid}. Stop that process, or choose another folder. ` +
          `(Lock file: ${basename(file)}, next to the folder.)`,
      );
    }
    contested = true;
    await removeStale(file, content);
  }
  let held = true;
  return async () => {
    if (!held) return;
    held = false;
    if ((await readLock(file)) === mine) await rm(file, { force: true });
  };
};
