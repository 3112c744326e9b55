import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { findServerPrograms, startCluster } from './cluster.ts';

export type Engine = 'postgresql' | 'pglite';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseEngine: 'postgresql' | 'pglite';
    /** Engine and version, as a reader knows them: `PostgreSQL 15.18`. */
    databaseVersion: string;
    /** Superuser of the server, database `postgres`; empty on PGlite. */
    databaseUrl: string;
    /** Folder of the logs of everything that tests start. */
    logFolder: string;
    /** File with the dumped template; empty on PostgreSQL. */
    pgliteDump: string;
  }
}

export const TEMPLATE_DATABASE = 'template_leerwerk';

/** Said by each run, so that CI can see that a leg ran where it should. */
const ON_NODE = `and Node ${process.versions.node}`;

type Teardown = () => Promise<void>;

const chooseEngine = (): Engine => {
  const forced = process.env.TEST_DATABASE;
  const available = Boolean(process.env.DATABASE_URL) || findServerPrograms() !== null;
  if (forced === 'pglite') return 'pglite';
  if (forced === 'postgresql' && !available) {
    throw new Error('TEST_DATABASE=postgresql needs DATABASE_URL, or PostgreSQL server programs on this machine');
  }
  if (forced && forced !== 'postgresql') {
    throw new Error(`TEST_DATABASE must be postgresql or pglite, not ${JSON.stringify(forced)}`);
  }
  return available ? 'postgresql' : 'pglite';
};

const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** The same server and account, another database. */
export const urlOfDatabase = (url: string, name: string): string => {
  const target = new URL(url);
  target.pathname = `/${name}`;
  return target.href;
};

const packageVersion = async (name: string): Promise<string> =>
  JSON.parse(await readFile(join('node_modules', name, 'package.json'), 'utf8')).version;

/** Loaded when needed: a run that fails before this point need not load the whole graph. */
const buildTemplate = async (open: { url?: string; dataDir?: string }) =>
  (await import('./template.ts')).buildTemplate(open);

/** @param logFolder where the log of a throw-away server goes when it stops */
const setUpServer = async (project: TestProject, logFolder: string): Promise<Teardown> => {
  const given = process.env.DATABASE_URL;
  const cluster = given ? null : await startCluster();
  const url = given || cluster?.url;
  if (!url) throw new Error('No PostgreSQL server to run the tests on');
  const dropTemplate = (client: pg.Client) => client.query(`drop database if exists ${TEMPLATE_DATABASE} with (force)`);
  let version: string | undefined;
  try {
    version = await withClient(url, async (client) => {
      await dropTemplate(client);
      await client.query(`create database ${TEMPLATE_DATABASE}`);
      const { rows } = await client.query<{ server_version: string }>('show server_version');
      return rows[0]?.server_version;
    });
    console.log(`Tests run on PostgreSQL ${version} (${given ? 'DATABASE_URL' : 'throw-away cluster'}) ${ON_NODE}`);
    await buildTemplate({ url: urlOfDatabase(url, TEMPLATE_DATABASE) });
    // A database with a connection cannot be copied; this keeps background workers out as well.
    await withClient(url, (client) => client.query(`alter database ${TEMPLATE_DATABASE} allow_connections false`));
  } catch (error) {
    await cluster?.stop();
    throw error;
  }
  project.provide('databaseEngine', 'postgresql');
  project.provide('databaseVersion', `PostgreSQL ${version}`);
  project.provide('databaseUrl', url);
  project.provide('pgliteDump', '');
  return async () => {
    if (!cluster) return void (await withClient(url, dropTemplate));
    await writeFile(join(logFolder, 'postgresql.log'), await cluster.log());
    await cluster.stop();
  };
};

const setUpEmbedded = async (project: TestProject): Promise<Teardown> => {
  console.log(`Tests run on PGlite (PostgreSQL in WebAssembly) ${ON_NODE}`);
  const folder = await mkdtemp(join(tmpdir(), 'leerwerk-pglite-'));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  try {
    const dump = await buildTemplate({ dataDir: join(folder, 'data') });
    if (!dump) throw new Error('The template of the embedded database was not dumped');
    const file = join(folder, 'template.tar');
    await writeFile(file, dump.stream());
    project.provide('databaseEngine', 'pglite');
    project.provide('databaseVersion', `PGlite ${await packageVersion('@electric-sql/pglite')}`);
    project.provide('databaseUrl', '');
    project.provide('pgliteDump', file);
  } catch (error) {
    await removeFolder();
    throw error;
  }
  return removeFolder;
};

/**
 * No log of the whole run speaks of anybody: not those of the graph and its commands, and not PostgreSQL's.
 * @throws Error that says where one does; the logs then stay
 */
const searchLogs = async (logFolder: string): Promise<void> => {
  const { findPersons } = await import('./log-search.ts');
  const found = findPersons(logFolder);
  if (found.length === 0) return rm(logFolder, { recursive: true, force: true });
  const first = found.slice(0, 20).map(({ file, line, word }) => `${join(logFolder, file)}:${line} ${word}`);
  throw new Error(`The logs speak of persons, ${found.length} times:\n${first.join('\n')}`);
};

/**
 * Makes the one database that every test file gets a copy of. `TEST_DATABASE=postgresql|pglite` forces the engine;
 * else it is PostgreSQL when `DATABASE_URL` is set (an account that may create databases and roles, on a server
 * that nothing else uses) or server programs are installed.
 */
const setUp = async (project: TestProject): Promise<Teardown> => {
  const logFolder = await mkdtemp(join(tmpdir(), 'leerwerk-logs-'));
  project.provide('logFolder', logFolder);
  const tearDown = await (chooseEngine() === 'postgresql' ? setUpServer(project, logFolder) : setUpEmbedded(project));
  return async () => {
    await tearDown();
    await searchLogs(logFolder);
  };
};

export default setUp;
