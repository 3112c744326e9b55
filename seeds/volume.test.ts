import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { tableOf } from '../schema/columns.ts';
import type { Database } from '../server/database.ts';
import { migrateDatabase, openAsOwner } from '../server/migrate.ts';
import { emptyDatabase, type FreshDatabase, freshDatabase } from '../server/testing/database.ts';
import { notKept } from '../server/testing/kept-rows.ts';
import { noonOf } from '../server/testing/noon.ts';
import { plainSeal } from '../server/testing/plain-seal.ts';
import { buildRows } from './build.ts';
import { personas } from './cast.ts';
import { type Copy, DEMO } from './copy.ts';
import { todayInAmsterdam } from './days.ts';
import { copiesFor, loadVolume } from './volume.ts';

const TODAY = todayInAmsterdam();
const options = { copies: copiesFor(0.01), rolePrefix: 'leerwerk', today: TODAY, seal: plainSeal };

/** A migrated database of a test's own. */
const openEmpty = async (): Promise<{ fresh: FreshDatabase; database: Database }> => {
  const fresh = await emptyDatabase();
  const database = await openAsOwner({ url: fresh.url });
  await migrateDatabase(database);
  return { fresh, database };
};

// Volume is refused on the embedded database (below).
describe.runIf(inject('databaseEngine') === 'postgresql')('volume', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let loaded: Awaited<ReturnType<typeof loadVolume>>;

  beforeAll(async () => {
    ({ fresh, database } = await openEmpty());
    loaded = await loadVolume(database, options);
  });

  afterAll(async () => {
    await database?.close();
    await fresh?.drop();
  });

  /** As the superuser of the tests: past row-level security. */
  const ask = async (sql: string, values: unknown[] = []) => (await database.pool.query(sql, values)).rows;

  test('holds every row of every copy, each once', async () => {
    const made = new Map<string, number>();
    for (const copy of options.copies) {
      for (const { entity, rows } of buildRows(TODAY, plainSeal, copy)) {
        made.set(entity.name, (made.get(entity.name) ?? 0) + rows.length);
        const table = tableOf(entity);
        const [{ count }] = await ask(`select count(*)::int from "${table}" where id = any($1)`, [
          rows.map(({ id }) => id),
        ]);
        expect([table, copy.number, count]).toEqual([table, copy.number, rows.length]);
      }
    }
    for (const { table, rows } of loaded) if (made.has(table)) expect([table, rows]).toEqual([table, made.get(table)]);
    expect(made.get('Participant')).toBeGreaterThan(1000);
    expect(made.get('Job')).toBeGreaterThan(3000);
  });

  test('is what the triggers keep: keys, counts and statuses', async () => {
    expect(await notKept(ask, TODAY)).toEqual([]);
  });

  test('notices a key or count that is not kept', async () => {
    const client = await database.pool.connect();
    try {
      await client.query('begin');
      await client.query('alter table task disable trigger user');
      await client.query(
        `update task set crew_id = null where id = (select min(id::text)::uuid from task where crew_id is not null)`,
      );
      await client.query(
        `update crew set member_count = member_count + 1 where id = (select min(id::text)::uuid from crew)`,
      );
      expect(await notKept(async (sql, values) => (await client.query(sql, values)).rows, TODAY)).toHaveLength(2);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  test('lets each persona in, once, and nobody else under its name', async () => {
    for (const { name, organisationOin, subject, role } of personas) {
      const found = await ask(
        'select * from role_assignment where subject = $1 and role = $2 and valid_until is null',
        [subject, role],
      );
      expect([name, found.length]).toEqual([name, 1]);
      expect(
        await ask('select * from authenticate($1, $2, $3, $4)', [organisationOin, subject, role, noonOf(TODAY)]),
      ).toHaveLength(1);
    }
  });

  test('goes into an empty database only', async () => {
    await expect(loadVolume(database, options)).rejects.toThrow('holds data already');
  });
});

/** Everything that a database says of its tables, and a digest of the rows of each; nonces differ each time. */
const portraitOf = async (database: Database): Promise<Map<string, unknown>> => {
  const ask = async (sql: string) => (await database.pool.query(sql)).rows;
  const portrait = new Map<string, unknown>();
  const tables = await ask(`select relname as name, relrowsecurity, relforcerowsecurity from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`);
  for (const { name, ...own } of tables) {
    // What tells of a change is made up each time.
    if (['migrations', 'seat_change'].includes(name)) continue;
    const [digest] = await ask(`select count(*)::int as rows, md5(string_agg(row, e'\\n' order by row)) as digest
      from (select (to_jsonb(t) - array['bsn_encrypted', 'key_version', 'bsn_index', 'index_version'])::text as row from "${name}" t) rows`);
    portrait.set(name, { ...own, ...digest });
  }
  const parts = {
    constraints: `select conrelid::regclass::text, conname, convalidated, pg_get_constraintdef(oid) as definition
      from pg_constraint where connamespace = 'public'::regnamespace order by 1, 2`,
    indexes: `select indexname, indexdef from pg_indexes where schemaname = 'public' order by 1`,
    triggers: `select tgrelid::regclass::text, tgname, tgenabled from pg_trigger where not tgisinternal order by 1, 2`,
  };
  for (const [part, sql] of Object.entries(parts)) portrait.set(part, await ask(sql));
  return portrait;
};

// The same.
describe.runIf(inject('databaseEngine') === 'postgresql')('a load in bulk', () => {
  let fresh: FreshDatabase;
  let database: Database;

  beforeAll(async () => {
    ({ fresh, database } = await openEmpty());
  });

  afterAll(async () => {
    await database?.close();
    await fresh?.drop();
  });

  const load = (...copies: Copy[]) => loadVolume(database, { ...options, copies });

  test('that fails leaves nothing: a row that is there twice, or refers to none', async () => {
    const before = await portraitOf(database);
    await expect(load(DEMO, DEMO)).rejects.toThrow('could not create unique index');
    await expect(load({ number: 2, region: 1, busy: false })).rejects.toThrow('violates foreign key');
    expect(await portraitOf(database)).toEqual(before);
  });

  test('leaves every row, key, index, reference and trigger as inserts through the triggers do', async () => {
    const seeded = await freshDatabase();
    const byTriggers = await openAsOwner({ url: seeded.url });
    try {
      await load(DEMO);
      const [expected, found] = [await portraitOf(byTriggers), await portraitOf(database)];
      expect([...found.keys()]).toEqual([...expected.keys()]);
      for (const [part, own] of expected) expect([part, found.get(part)]).toEqual([part, own]);
    } finally {
      await byTriggers.close();
      await seeded.drop();
    }
  });
});

describe.runIf(inject('databaseEngine') === 'pglite')('volume', () => {
  test('is refused on the embedded database', async () => {
    const fresh = await freshDatabase();
    const database = await openAsOwner({});
    await expect(loadVolume(database, options)).rejects.toThrow('DATABASE_URL');
    await database.close();
    await fresh.drop();
  });
});

test('a copy of the world is the same each time, and has no row of the demo', () => {
  const one = buildRows(TODAY, plainSeal, { number: 3, region: 3, busy: false });
  const again = buildRows(TODAY, plainSeal, { number: 3, region: 3, busy: false });
  expect(again).toEqual(one);
  const demo = new Set(buildRows(TODAY, plainSeal).flatMap(({ rows }) => rows.map(({ id }) => id)));
  expect(one.flatMap(({ rows }) => rows.filter(({ id }) => demo.has(id)))).toEqual([]);
});
