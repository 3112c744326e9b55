import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataFolder } from './data-folder-lock.ts';

describe('the lock on a data folder', () => {
  let parent: string;
  let folder: string;
  let lock: string;

  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'leerwerk-lock-'));
    folder = join(parent, 'data');
    lock = `${folder}.lock`;
  });
  afterEach(() => rm(parent, { recursive: true, force: true }));

  it('holds the pid of its process and is gone once released', async () => {
    const release = await lockDataFolder(folder);
    expect(Number.parseInt(await readFile(lock, 'utf8'), 10)).toBe(process.pid);
    await release();
    expect(existsSync(lock)).toBe(false);
    await release();
  });

  it('makes the parent folder when it is missing', async () => {
    const release = await lockDataFolder(join(parent, 'a', 'b'));
    await release();
  });

  it('refuses a second holder, in the same process too, and says who has it', async () => {
    const release = await lockDataFolder(folder);
    await expect(lockDataFolder(folder)).rejects.toThrow(
      `The data folder ${folder} is in use by process ${process.pid}`,
    );
    await release();
    await (await lockDataFolder(folder))();
  });

  it('refuses while another process lives and is taken over once that process is dead', async () => {
    const code = `import { lockDataFolder } from ${JSON.stringify(join(import.meta.dirname, 'data-folder-lock.ts'))};
      await lockDataFolder(process.argv[1]); console.log('locked'); setInterval(() => {}, 1000);`;
    const args = ['--import', 'tsx', '--input-type=module', '--eval', code, folder];
    const other = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(other.stdout, 'data');
    await expect(lockDataFolder(folder)).rejects.toThrow(`is in use by process ${other.pid}.`);
    other.kill('SIGKILL');
    await once(other, 'exit');
    await (await lockDataFolder(folder))();
    expect(await readdir(parent)).toEqual([]);
  });

  it('does not take a new process for the dead one that had the same pid', async ({ skip }) => {
    if (!existsSync('/proc/self/stat')) skip('the system does not tell when a process started');
    await writeFile(lock, `${process.pid} 1\n`);
    await (await lockDataFolder(folder))();
  });

  it('takes over a lock that names no process', async () => {
    for (const content of ['0', '-1', 'nonsense', String(spawnSync('true').pid)]) {
      await writeFile(lock, content);
      await (await lockDataFolder(folder))();
    }
  });

  it('waits for a lock that is being written, and takes over one that never will be', async () => {
    await writeFile(lock, '');
    const written = lockDataFolder(folder);
    const own = await lockDataFolder(join(parent, 'other'));
    await writeFile(lock, await readFile(join(parent, 'other.lock')));
    await expect(written).rejects.toThrow('is in use by process');
    await own();
    await writeFile(lock, '');
    await utimes(lock, new Date(0), new Date(0));
    await (await lockDataFolder(folder))();
  });

  it('does not remove a lock that has become another process’s', async () => {
    const release = await lockDataFolder(folder);
    await writeFile(lock, '1 1\n');
    await release();
    expect(await readFile(lock, 'utf8')).toBe('1 1\n');
  });

  it('goes to exactly one of many that take over a stale lock at once', async () => {
    await writeFile(lock, '0');
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => lockDataFolder(folder)));
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
  });
});
