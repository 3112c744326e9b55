import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { accessSync, chownSync, closeSync, constants, existsSync, openSync, readdirSync, rmSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** A throw-away PostgreSQL server on the loopback address. */
export interface Cluster {
  /** Connection string of its superuser, to the database `postgres`. */
  readonly url: string;
  /** Ends the server as `pg_ctl restart -m` does and starts it again; `down` is awaited in between. */
  restart(mode: keyof typeof SIGNALS, down?: () => Promise<void>): Promise<void>;
  /** What the server has logged so far. */
  log(): Promise<string>;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

/** Fast rolls back open transactions; immediate leaves them to the recovery at the next start. */
const SIGNALS = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const;

const START_TIMEOUT = 30_000;
const STOP_TIMEOUT = 10_000;

const SETTINGS = {
  // Nothing of this cluster outlives the run.
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '100',
  shared_buffers: '128MB',
  timezone: 'UTC',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // As the README tells whoever runs one: what is said in full quotes the values of a row that is refused.
  log_error_verbosity: 'terse',
};

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Debian keeps server programs out of the PATH, one folder per major version. */
const debianFolders = (): string[] => {
  const root = '/usr/lib/postgresql';
  try {
    const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
    return versions.map((version) => join(root, version, 'bin'));
  } catch {
    return [];
  }
};

/** The folder with `initdb` and `postgres`, or null when no server is installed. */
export const findServerPrograms = (): string | null => {
  const folders = [...debianFolders(), ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => isProgram(join(folder, name)))) ?? null;
};

const run = async (program: string, args: string[], options: SpawnOptions): Promise<string> => {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${program} failed (${code}): ${output}`);
  return output.trim();
};

/** PostgreSQL refuses to run as root; then it runs as the user that its package made. */
const accountFor = async (): Promise<{ uid?: number; gid?: number }> => {
  if (process.getuid?.() !== 0) return {};
  const id = async (flag: string) => Number(await run('id', [flag, 'postgres'], {}));
  return { uid: await id('-u'), gid: await id('-g') };
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
};

// Without a pid it never began.
const hasExited = (server: ChildProcess) =>
  server.pid === undefined || server.exitCode !== null || server.signalCode !== null;

const untilReady = async (server: ChildProcess, url: string, logFile: string): Promise<void> => {
  for (const deadline = Date.now() + START_TIMEOUT; ; await pause(20)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (hasExited(server) || Date.now() > deadline) {
        throw new Error(`PostgreSQL did not start: ${await readFile(logFile, 'utf8')}`, { cause: error });
      }
    }
  }
};

const end = async (server: ChildProcess, mode: keyof typeof SIGNALS = 'fast'): Promise<void> => {
  if (hasExited(server)) return;
  const exited = once(server, 'exit');
  server.kill(SIGNALS[mode]);
  const impatience = setTimeout(() => server.kill('SIGQUIT'), STOP_TIMEOUT);
  await exited;
  clearTimeout(impatience);
};

/** For a run that ends without its teardown: nothing can be awaited any more, but the server must not stay behind. */
const endWithProcess = (server: ChildProcess, folder: string, pidFile: string): void => {
  server.kill('SIGQUIT');
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; existsSync(pidFile) && waited < 2000; waited += 20) Atomics.wait(clock, 0, 0, 20);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};

const startIn = async (programs: string, folder: string, settings: object): Promise<Cluster> => {
  const account = await accountFor();
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  // The working directory of the tests may be closed to the server's account.
  const options: SpawnOptions = { ...account, cwd: '/' };
  const data = join(folder, 'data');
  const logFile = join(folder, 'server.log');
  const passwordFile = join(folder, 'password');
  const password = randomBytes(18).toString('hex');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(passwordFile, account.uid, account.gid);

  const initdb = ['-D', data, '-U', 'postgres', '-E', 'UTF8', '--no-sync', '--no-instructions'];
  // Other users of the machine reach the port too, and a superuser of the database can run programs as its account.
  initdb.push('--auth=scram-sha-256', `--pwfile=${passwordFile}`);
  // As PGlite has it, so that both engines sort alike; elsewhere than on Linux the name is not known.
  initdb.push('--locale=C', ...(process.platform === 'linux' ? ['--lc-ctype=C.UTF-8'] : []));
  await run(join(programs, 'initdb'), initdb, options);

  const port = await freePort();
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const args = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const launch = (): ChildProcess => {
    const log = openSync(logFile, 'a');
    const launched = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...args], {
      ...options,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    return launched;
  };
  let server = launch();
  const endAtOnce = () => endWithProcess(server, folder, join(data, 'postmaster.pid'));
  process.once('exit', endAtOnce);
  const restart: Cluster['restart'] = async (mode, down) => {
    await end(server, mode);
    await down?.();
    server = launch();
    await untilReady(server, url, logFile);
  };
  const stop = async () => {
    await end(server);
    process.off('exit', endAtOnce);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await Promise.race([
      untilReady(server, url, logFile),
      once(server, 'error').then(([error]) => Promise.reject(error)),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, restart, log: () => readFile(logFile, 'utf8'), stop };
};

/**
 * Starts a cluster, as root or as an ordinary user; null when no PostgreSQL server is installed.
 * @param settings of the server, in the place of those made for tests that outlive nothing
 */
export const startCluster = async (settings: Readonly<Record<string, string>> = {}): Promise<Cluster | null> => {
  const programs = findServerPrograms();
  if (!programs) return null;
  const folder = await mkdtemp(join(tmpdir(), 'leerwerk-postgresql-'));
  try {
    return await startIn(programs, folder, settings);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
};
