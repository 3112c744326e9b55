import type pg from 'pg';
import type { Database } from '../server/database.ts';
import { databaseRoles } from '../server/policy-sql.ts';
import { buildRows } from './build.ts';
import type { Copy } from './copy.ts';
import { copyRows } from './copy-rows.ts';

/** Copies of the world that together have 100,000 participants, 2,000 crews, 50,000 objects and 300,000 jobs. */
const COPIES = 34;

/**
 * At factor 1: every other copy works for the partners of the demo, whose share so becomes half of all; the others
 * have partners of their own. Beyond factor 1 it is the number of partners that grows. Below a tenth the copies are as
 * small as the demo.
 */
export const copiesFor = (factor: number): Copy[] =>
  Array.from({ length: Math.max(2, Math.ceil(COPIES * factor)) }, (_, number) => ({
    number,
    region: number % 2 === 0 && number < COPIES ? 0 : number,
    busy: factor >= 0.1,
  }));

/** What came of one table. */
export interface Loaded {
  readonly table: string;
  readonly rows: number;
  readonly seconds: number;
}

export interface VolumeOptions {
  /** 1 for 100,000 participants, 10 for a million; at least two copies of the world. */
  readonly factor: number;
  readonly rolePrefix: string;
  /** The day on which what is current in the seeds is current. */
  readonly today: string;
  readonly encrypt: (bsn: string) => Buffer;
  /** Told after each table of each copy. */
  readonly progress?: ((done: number, total: number, table: string) => void) | undefined;
}

const NO_SERVER = 'Volume is copied into a PostgreSQL server: set DATABASE_URL. The embedded database is for the demo.';

const NOT_EMPTY = 'The database holds data already: volume is loaded into an empty one.';

const isFilled = async (client: pg.ClientBase, maintenance: string): Promise<boolean> => {
  await client.query('begin');
  await client.query(`set local role ${maintenance}`);
  const { rows } = await client.query('select from organisation limit 1');
  await client.query('commit');
  return rows.length > 0;
};

/**
 * Fills a migrated, empty database with volume: the demo's world, its cast included, and copies of it. Only one copy
 * is in memory at a time; each is a transaction of its own.
 * @returns per table what was loaded, in the order of loading, and last the time in which the rows themselves were made.
 * @throws Error on the embedded database, and when the database holds data.
 */
export const loadVolume = async (database: Database, options: VolumeOptions): Promise<readonly Loaded[]> => {
  if (database.engine !== 'postgresql') throw new Error(NO_SERVER);
  const { factor, rolePrefix, today, encrypt, progress } = options;
  const { maintenance } = databaseRoles(rolePrefix);
  const copies = copiesFor(factor);
  const loaded = new Map<string, { rows: number; seconds: number }>();
  const add = (table: string, rows: number, since: number) => {
    const { rows: before, seconds } = loaded.get(table) ?? { rows: 0, seconds: 0 };
    loaded.set(table, { rows: before + rows, seconds: seconds + (performance.now() - since) / 1000 });
  };
  const client = await database.pool.connect();
  let done = 0;
  let making = 0;
  try {
    if (await isFilled(client, maintenance)) throw new Error(NOT_EMPTY);
    for (const copy of copies) {
      const started = performance.now();
      const tables = buildRows(today, encrypt, copy);
      making += (performance.now() - started) / 1000;
      const total = copies.length * tables.reduce((sum, table) => sum + table.rows.length, 0);
      await client.query('begin');
      await client.query(`select set_config('app.today', $1, true), set_config('statement_timeout', '0', true)`, [
        today,
      ]);
      for (const table of tables) {
        const since = performance.now();
        await copyRows(client, table, maintenance);
        add(table.entity.name, table.rows.length, since);
        done += table.rows.length;
        progress?.(done, Math.max(total, done), table.entity.name);
      }
      await client.query('commit');
    }
    // Else the first reads are planned as if the tables were empty, and look at each row whether it is there.
    const since = performance.now();
    await client.query('set statement_timeout = 0');
    await client.query('vacuum analyze');
    await client.query('reset statement_timeout');
    return [
      ...[...loaded].map(([table, own]) => ({ table, ...own })),
      { table: 'vacuum and analyze', rows: 0, seconds: (performance.now() - since) / 1000 },
      { table: 'making the rows', rows: done, seconds: making },
    ];
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
};
