import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Database, type DatabaseOptions, openDatabase } from './database.ts';
import { type FreshDatabase, freshDatabase } from './testing/database.ts';

@Entity()
class DatabaseProbe {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ type: 'date' })
  plannedDate!: string;

  @Column({ type: 'uuid', nullable: true })
  earlierProbeId!: string | null;

  @ManyToOne(() => DatabaseProbe, { nullable: true })
  @JoinColumn()
  earlierProbe!: Relation<DatabaseProbe> | null;
}

const suffix = Math.random().toString(36).slice(2);
const BASE = `probe_base_${suffix}`;
const ENTERED = `probe_entered_${suffix}`;

const whoIs = async (client: Pick<pg.ClientBase, 'query'>) => {
  const sql = `select current_user::text as role, nullif(current_setting('app.organisation', true), '') as claim`;
  return (await client.query<{ role: string; claim: string | null }>(sql)).rows[0];
};

const enter = (client: pg.ClientBase, role: string, claim: string) =>
  client.query(`select set_config('role', $1, true), set_config('app.organisation', $2, true)`, [role, claim]);

const logged: string[] = [];
const common = { entities: [DatabaseProbe], log: (message: string) => void logged.push(message) };

describe.each(['postgresql', 'pglite'] as const)('a database on %s', (engine) => {
  const runs = engine === 'pglite' || inject('databaseEngine') === 'postgresql';
  let fresh: FreshDatabase | undefined;
  let database: Database;
  let pool: pg.Pool;

  beforeAll(async () => {
    if (!runs) return;
    const provided = engine === inject('databaseEngine');
    if (provided) fresh = await freshDatabase();
    const place: Partial<DatabaseOptions> = fresh ?? { dataDir: 'memory://' };
    if (engine === 'postgresql') {
      // The role must exist before the pool connects; PGlite has no second connection to make it on.
      const first = await openDatabase({ ...common, ...place });
      await first.pool.query(`create role ${BASE}; create role ${ENTERED}; grant ${ENTERED} to ${BASE}`);
      await first.close();
      database = await openDatabase({ ...common, ...place, asRole: BASE });
    } else {
      const first = await openDatabase({ ...common, ...place });
      await first.pool.query(`create role ${BASE}; create role ${ENTERED}; grant ${ENTERED} to ${BASE}`);
      const loadDataDir = (await first.dump?.()) as Blob;
      await first.close();
      database = await openDatabase({ ...common, dataDir: 'memory://', loadDataDir, asRole: BASE });
    }
    pool = database.pool;
  });

  afterAll(async () => {
    if (!runs) return;
    if (engine === 'postgresql') {
      await pool.query(`reset role; drop role ${ENTERED}; drop role ${BASE}`).catch(() => {});
    }
    await database.close();
    await fresh?.drop();
  });

  const behaviour = (sentence: string, test: () => Promise<void>) => it.runIf(runs)(sentence, test);

  behaviour('gives dates as YYYY-MM-DD and moments as Date, without changing how others read them', async () => {
    const sql = `select date '2026-03-29' as day, array[date '2026-03-29', null] as days, '2026-03-29T00:00Z'::timestamptz
      as moment, array[1, 2] as numbers, 12::int8 as big, 7 as small`;
    const expected = {
      day: '2026-03-29',
      days: ['2026-03-29', null],
      moment: new Date('2026-03-29T00:00Z'),
      numbers: [1, 2],
      big: '12',
      small: 7,
    };
    expect((await pool.query(sql)).rows[0]).toEqual(expected);
    expect((await database.dataSource.query(sql))[0]).toEqual(expected);
    expect(pg.types.getTypeParser(1082)('2026-03-29')).toBeInstanceOf(Date);
  });

  behaviour('names tables and columns in snake case', async () => {
    const metadata = database.dataSource.getMetadata(DatabaseProbe);
    expect(metadata.tableName).toBe('database_probe');
    expect(metadata.columns.map((column) => column.databaseName)).toEqual(['id', 'planned_date', 'earlier_probe_id']);
    expect(Object.keys(new DatabaseProbe())).toEqual([]);
  });

  behaviour('knows gen_random_uuid and the functions of pgcrypto once a migration asks for them', async () => {
    const client = await pool.connect();
    try {
      await client.query('begin; reset role; create extension if not exists pgcrypto');
      const { rows } = await client.query(`select length(hmac('a', 'b', 'sha256')) as bytes, gen_random_uuid() as id`);
      expect(rows[0].bytes).toBe(32);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  behaviour('has the given role in force on a fresh connection, through the data source too', async () => {
    expect(await whoIs(pool)).toEqual({ role: BASE, claim: null });
    expect(await database.dataSource.query('select current_user::text as role')).toEqual([{ role: BASE }]);
    await expect(pool.query('create table public.anything (id int)')).rejects.toMatchObject({ code: '42501' });
  });

  behaviour('lets an entered role and its claims end with the transaction, committed or rolled back', async () => {
    for (const ending of ['commit', 'rollback']) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        await enter(client, ENTERED, 'org-1');
        expect(await whoIs(client)).toEqual({ role: ENTERED, claim: 'org-1' });
        await client.query(ending);
        expect(await whoIs(client)).toEqual({ role: BASE, claim: null });
      } finally {
        client.release();
      }
      expect(await whoIs(pool)).toEqual({ role: BASE, claim: null });
    }
  });

  behaviour('has the given role in force again after a statement that failed inside a transaction', async () => {
    const client = await pool.connect();
    await client.query('begin');
    await enter(client, ENTERED, 'org-1');
    await expect(client.query('select 1 / 0')).rejects.toMatchObject({ code: '22012' });
    await expect(client.query('select 1')).rejects.toMatchObject({ code: '25P02' });
    await client.query('rollback');
    client.release();
    expect(await whoIs(pool)).toEqual({ role: BASE, claim: null });
  });

  behaviour('goes on after failed statements outside a transaction', async () => {
    for (const sql of ['select nonsense', 'select', 'selec']) {
      await pool.query(sql).catch(() => {});
      await expect(pool.query('select $1::int / 0', [1])).rejects.toMatchObject({ code: '22012' });
      expect((await pool.query('select $1::int as one', [1])).rows).toEqual([{ one: 1 }]);
    }
  });

  behaviour('keeps the claims of 50 concurrent transactions apart', async () => {
    const one = async (claim: string) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        await enter(client, ENTERED, claim);
        await client.query('select pg_sleep(random() * 0.005)');
        const seen = await whoIs(client);
        await client.query(Number(claim) % 2 ? 'commit' : 'rollback');
        return seen;
      } finally {
        client.release();
      }
    };
    const claims = Array.from({ length: 50 }, (_, index) => String(index));
    expect(await Promise.all(claims.map(one))).toEqual(claims.map((claim) => ({ role: ENTERED, claim })));
  });

  behaviour('rolls back for the next user what was released inside a transaction, and says so', async () => {
    for (const broken of [false, true]) {
      logged.length = 0;
      const client = await pool.connect();
      await client.query('begin');
      await enter(client, ENTERED, 'org-1');
      if (broken) await client.query('select 1 / 0').catch(() => {});
      client.release();
      const seen = await Promise.all(Array.from({ length: 12 }, () => whoIs(pool)));
      expect(new Set(seen.map((who) => JSON.stringify(who)))).toEqual(new Set([`{"role":"${BASE}","claim":null}`]));
      expect(logged).toEqual(['A database connection was released inside a transaction; it is rolled back']);
    }
  });

  behaviour('starts a new connection clean after one that was thrown away inside a transaction', async () => {
    const client = await pool.connect();
    await client.query('begin');
    await enter(client, ENTERED, 'org-1');
    await client.query(`set app.organisation = 'org-2'`);
    client.release(true);
    expect(await whoIs(pool)).toEqual({ role: BASE, claim: null });
  });

  it.runIf(runs && engine === 'pglite')(
    'refuses, and does not wait forever for, a connection inside another',
    async () => {
      const client = await pool.connect();
      await expect(pool.query('select 1')).rejects.toThrow('timeout exceeded when trying to connect');
      client.release();
      expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    },
  );

  it.runIf(runs && engine === 'postgresql')('limits statements, lock waits and idle transactions', async () => {
    const { rows } = await pool.query(`select current_setting('statement_timeout') as statement,
      current_setting('lock_timeout') as lock, current_setting('idle_in_transaction_session_timeout') as idle`);
    expect(rows).toEqual([{ statement: '10s', lock: '5s', idle: '15s' }]);
  });

  it.runIf(runs && engine === 'postgresql')('survives connections that the server ends, in use or idle', async () => {
    const held = await pool.connect();
    const ended = new Promise((resolve) => held.once('end', () => resolve(undefined)));
    await pool.query('select 1');
    const admin = await openDatabase({ ...common, url: fresh?.url, poolSize: 1 });
    await admin.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`);
    await admin.close();
    await ended;
    await expect(held.query('select 1')).rejects.toThrow();
    held.release();
    await expect.poll(() => whoIs(pool).catch(() => null)).toEqual({ role: BASE, claim: null });
  });
});

describe('opening a database', () => {
  let parent: string;
  let dataDir: string;

  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'leerwerk-database-'));
    dataDir = join(parent, 'data');
  });
  afterAll(() => rm(parent, { recursive: true }));

  it('refuses a role name that could be more than a name', async () => {
    for (const asRole of ['', 'a"b', 'A', '1a', 'a; drop table job', 'a-b']) {
      await expect(openDatabase({ ...common, asRole })).rejects.toThrow('is not a name of a database role');
    }
  });

  it('keeps what a data folder holds, locks it while open, and fails for a role that does not exist', async () => {
    const first = await openDatabase({ ...common, dataDir });
    await first.pool.query('create table kept as select 1 as one');
    await expect(openDatabase({ ...common, dataDir })).rejects.toThrow(`${dataDir} is in use by process`);
    await Promise.all([first.close(), first.close()]);

    await expect(openDatabase({ ...common, dataDir, asRole: 'nobody_here' })).rejects.toThrow('does not exist');
    expect(existsSync(`${dataDir}.lock`)).toBe(false);

    const again = await openDatabase({ ...common, dataDir });
    expect((await again.pool.query('select one from kept')).rows).toEqual([{ one: 1 }]);
    await again.close();
  });
});
