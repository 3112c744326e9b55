import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { todayInAmsterdam } from '../../seeds/days.ts';
import { copiesFor, loadVolume } from '../../seeds/volume.ts';
import { migrateDatabase, openAsOwner } from '../migrate.ts';
import { startCluster } from '../testing/cluster.ts';
import { plainSeal } from '../testing/plain-seal.ts';
import { cpuOf, parentOf } from './cpu.ts';

export interface BenchDatabase {
  /** Of its superuser. */
  readonly url: string;
  readonly version: string;
  readonly rows: number;
  admin(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Milliseconds of CPU that the server has used, with all its processes. */
  cpu(): number;
  /** Lets something be done in which statements are counted: those that clients send while `run` runs. */
  countStatements<T>(work: (count: (run: () => Promise<void>) => Promise<number>) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** As a server that serves one graph would be set up, but that nothing outlives the run and nothing runs by itself. */
const SETTINGS = {
  shared_buffers: '1GB',
  random_page_cost: '1.1',
  // What it would do now and then falls on whoever is measured just then; it is done between the rounds.
  autovacuum: 'off',
  checkpoint_timeout: '1d',
  max_wal_size: '8GB',
  log_line_prefix: '%a|',
};

/** What seals the logs does so twice a second, whatever is asked meanwhile. */
const SEALER = 'leerwerk-graph seals';

/** What the benchmark itself does in the database. */
const OWN = 'bench';

const STATEMENT = /^([^|\n]*)\|LOG: {2}(?:statement: |execute )/gm;

/** A cluster of its own with the scaled seed: at scale 1, 100,000 participants. */
export const startDatabase = async (scale: number): Promise<BenchDatabase> => {
  const cluster = await startCluster(SETTINGS);
  if (!cluster) throw new Error('PostgreSQL is not installed here: initdb and postgres are not found');
  try {
    const url = cluster.url.replace(/\/postgres$/, '/bench');
    const maker = new pg.Client({ connectionString: cluster.url });
    await maker.connect();
    await maker.query('create database bench');
    await maker.end();
    const owner = await openAsOwner({ url });
    await migrateDatabase(owner);
    const loaded = await loadVolume(owner, {
      copies: copiesFor(scale),
      rolePrefix: 'leerwerk',
      today: todayInAmsterdam(),
      seal: plainSeal,
    });
    await owner.close();

    const client = new pg.Client({ connectionString: url, application_name: OWN });
    await client.connect();
    const admin = async (sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows;
    const [about] = await admin(`select pg_backend_pid() as pid, current_setting('server_version') as version`);
    const postmaster = parentOf(Number(about?.['pid']));
    const log = async (statements: boolean) => {
      await admin(`alter system set log_statement = '${statements ? 'all' : 'none'}'`);
      await admin('select pg_reload_conf()');
      await pause(500);
    };
    return {
      url,
      version: String(about?.['version']),
      rows: loaded.reduce((sum, { rows }) => sum + rows, 0),
      admin,
      cpu: () => cpuOf(postmaster),
      countStatements: async (work) => {
        await log(true);
        try {
          return await work(async (run) => {
            const before = (await cluster.log()).length;
            await run();
            const said = (await cluster.log()).slice(before);
            return [...said.matchAll(STATEMENT)].filter(([, name]) => name !== SEALER && name !== OWN).length;
          });
        } finally {
          await log(false);
        }
      },
      stop: async () => {
        await client.end();
        await cluster.stop();
      },
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
};
