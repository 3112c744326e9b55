import type pg from 'pg';
import type { Database } from '../server/database.ts';
import { databaseRoles } from '../server/policy-sql.ts';
import { buildRows } from './build.ts';
import type { Copy } from './copy.ts';
import { copyRows } from './copy-rows.ts';
import { putOff } from './in-bulk.ts';
import { KEPT_IN_BULK } from './kept-in-bulk.ts';
import type { Seal } from './people.ts';
import type { Progress } from './progress.ts';

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

/** What came of one table, or of a step that is about no table. */
export interface Loaded {
  readonly table: string;
  readonly rows: number;
  readonly seconds: number;
}

export interface VolumeOptions {
  readonly copies: readonly Copy[];
  readonly rolePrefix: string;
  /** The day on which what is current in the seeds is current. */
  readonly today: string;
  readonly seal: Seal;
  /** Told how far it is. */
  readonly progress?: Progress['update'] | undefined;
}

const NO_SERVER = 'Volume is copied into a PostgreSQL server: set DATABASE_URL. The embedded database is for the demo.';

const NOT_EMPTY = 'The database holds data already: volume is loaded into an empty one.';

/** Nobody waits for it; and sorting for an index in memory is what takes the time. */
const SETTINGS = {
  statement_timeout: '0',
  lock_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  maintenance_work_mem: '256MB',
  work_mem: '64MB',
};

/** How long each table or step took, over all copies. */
class Times {
  readonly #loaded = new Map<string, { rows: number; seconds: number }>();

  async of<T>(what: string, rows: number, work: () => T | Promise<T>): Promise<T> {
    const since = performance.now();
    const result = await work();
    const { rows: before, seconds } = this.#loaded.get(what) ?? { rows: 0, seconds: 0 };
    this.#loaded.set(what, { rows: before + rows, seconds: seconds + (performance.now() - since) / 1000 });
    return result;
  }

  list(): Loaded[] {
    return [...this.#loaded].map(([table, own]) => ({ table, ...own }));
  }
}

/** How many rows there will be in all is guessed from the copy at hand. */
const load = async (client: pg.ClientBase, options: VolumeOptions, times: Times): Promise<void> => {
  const { copies, today, seal, progress } = options;
  let done = 0;
  for (const [number, copy] of copies.entries()) {
    const tables = await times.of('making the rows', 0, () => buildRows(today, seal, copy));
    const own = tables.reduce((sum, { rows }) => sum + rows.length, 0);
    const total = done + own * (copies.length - number);
    for (const table of tables) {
      await times.of(table.entity.name, table.rows.length, () => copyRows(client, table));
      done += table.rows.length;
      progress?.(done, total, 'rows', table.entity.name);
    }
  }
};

/**
 * Fills a migrated, empty database with volume: the demo's world, its cast included, and copies of it, in one
 * transaction. Only one copy is in memory at a time.
 * @returns per table and step what was loaded and how long it took, in the order of loading.
 * @throws Error on the embedded database, and when the database holds data.
 */
export const loadVolume = async (database: Database, options: VolumeOptions): Promise<readonly Loaded[]> => {
  if (database.engine !== 'postgresql') throw new Error(NO_SERVER);
  const { maintenance } = databaseRoles(options.rolePrefix);
  const times = new Times();
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    for (const [name, value] of Object.entries({ ...SETTINGS, 'app.today': options.today })) {
      await client.query('select set_config($1, $2, true)', [name, value]);
    }
    await client.query('lock table organisation in access exclusive mode');
    await client.query(`set local role ${maintenance}`);
    const { rowCount } = await client.query('select from organisation limit 1');
    await client.query('reset role');
    if (rowCount !== 0) throw new Error(NOT_EMPTY);
    const putBack = await putOff(client);
    await load(client, options, times);
    for (const [what, statement] of Object.entries(KEPT_IN_BULK)) {
      await times.of(what, 0, () => client.query(statement));
    }
    await times.of('indexes, keys and references', 0, () =>
      putBack((done, total, name) => options.progress?.(done, total, 'indexes and keys', name)),
    );
    await client.query('commit');
    // Else the first reads are planned as if the tables were empty, and look at each row whether it is there.
    await client.query('set statement_timeout = 0');
    await times.of('vacuum and analyze', 0, () => client.query('vacuum analyze'));
    await client.query('reset statement_timeout');
    return times.list();
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
};
