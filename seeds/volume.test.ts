import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { tableOf } from '../schema/columns.ts';
import type { Database } from '../server/database.ts';
import { migrateDatabase, openAsOwner } from '../server/migrate.ts';
import { emptyDatabase, type FreshDatabase, freshDatabase } from '../server/testing/database.ts';
import { notKept } from '../server/testing/kept-rows.ts';
import { buildRows } from './build.ts';
import { personas } from './cast.ts';
import { copiesFor, loadVolume } from './volume.ts';

const TODAY = '2026-11-22';
const encrypt = (bsn: string) => Buffer.from(bsn);
const options = { factor: 0.01, rolePrefix: 'leerwerk', today: TODAY, encrypt };

describe.runIf(inject('databaseEngine') === 'postgresql')('volume, at a hundredth', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let loaded: Awaited<ReturnType<typeof loadVolume>>;

  beforeAll(async () => {
    const empty = await emptyDatabase();
    fresh = empty;
    database = await openAsOwner({ url: empty.url });
    await migrateDatabase(database);
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
    for (const copy of copiesFor(options.factor)) {
      for (const { entity, rows } of buildRows(TODAY, encrypt, copy)) {
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
    await ask('alter table task disable trigger user');
    await ask(
      `update task set crew_id = null where id = (select min(id::text)::uuid from task where crew_id is not null)`,
    );
    await ask(`update crew set member_count = member_count + 1 where id = (select min(id::text)::uuid from crew)`);
    expect(await notKept(ask, TODAY)).toHaveLength(2);
  });

  test('lets each persona in, once, and nobody else under its name', async () => {
    for (const { name, organisationOin, subject, role } of personas) {
      const found = await ask(
        'select * from role_assignment where subject = $1 and role = $2 and valid_until is null',
        [subject, role],
      );
      expect([name, found.length]).toEqual([name, 1]);
      expect(
        await ask('select * from authenticate($1, $2, $3, $4)', [organisationOin, subject, role, TODAY]),
      ).toHaveLength(1);
    }
  });

  test('goes into an empty database only', async () => {
    await expect(loadVolume(database, options)).rejects.toThrow('holds data already');
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
  const one = buildRows(TODAY, encrypt, { number: 3, region: 3, busy: false });
  const again = buildRows(TODAY, encrypt, { number: 3, region: 3, busy: false });
  expect(again).toEqual(one);
  const demo = new Set(buildRows(TODAY, encrypt).flatMap(({ rows }) => rows.map(({ id }) => id)));
  expect(one.flatMap(({ rows }) => rows.filter(({ id }) => demo.has(id)))).toEqual([]);
});
