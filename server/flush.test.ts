import type { EventEmitter } from 'node:events';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Statement } from './flush.ts';
import { lease } from './lease.ts';
import { databaseRoles } from './policy-sql.ts';
import { startGraph, type TestGraph } from './testing/graph.ts';

/** Two statements of this length are more than a connection keeps. */
const LONG = 150_000;

const roles = databaseRoles('leerwerk');

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ poolSize: 1 });
  await graph.admin('create table probe (id int, secret text)');
  await graph.admin('alter table probe enable row level security');
  await graph.admin('alter table probe force row level security');
});
beforeEach(async () => {
  await graph.admin('drop policy if exists shown on probe');
  await graph.admin('truncate probe');
  await graph.admin(`insert into probe values (1, 'one'), (2, 'two')`);
  for (const role of [roles.of('CONSULENT'), roles.of('DOCENT')]) await graph.admin(`grant select on probe to ${role}`);
  await graph.admin(`create policy shown on probe to ${roles.of('CONSULENT')} using (id = 1)`);
});
afterAll(() => graph?.stop());

/** Sends one flush on the one connection: what its last statement gave, or the code that it failed with. */
const sends = async (statement: Statement, ...before: Statement[]): Promise<unknown> => {
  const own = await lease(graph.database);
  try {
    return (await own.query(statement, before)).rows;
  } catch (error) {
    return (error as { code?: string }).code;
  } finally {
    await own.end();
  }
};

const named = (name: string, sql: string, values: unknown[] = [], length = 0): Statement => ({
  name,
  sql: `${sql} /* ${' '.repeat(length)} */`,
  values,
});

const gives = (name: string, length = 0) => named(name, `select '${name}' as value`, [], length);

const DIVIDES = (by: number) => named('divides', 'select 6 / $1::int as value', [by]);

const inRole = (role: string) => named('role', `select set_config('role', $1, true)`, [role]);

const BEGIN: Statement = { name: 'begin', sql: 'begin', values: [] };

/** What the server keeps, in a connection that is asked nothing else. */
const keptByServer = async (): Promise<string[]> =>
  (await graph.admin('select name from pg_prepared_statements')).map(({ name }) => name);

describe('a connection', () => {
  test('keeps what was used last, and no more than there is room for', async () => {
    for (const name of ['one', 'two', 'three']) await sends(gives(name, LONG));
    await sends(gives('four'));
    const kept = await keptByServer();
    expect(kept).toEqual(expect.arrayContaining(['three', 'four']));
    expect(kept).not.toContain('one');
    expect(kept).not.toContain('two');
    expect(await sends(gives('one', LONG))).toEqual([{ value: 'one' }]);
  });

  test.each([
    ['the statement itself', () => sends(DIVIDES(0), gives('b', LONG))],
    ['a step before it', () => sends(gives('b', LONG), DIVIDES(0))],
    ['a step of a transaction', () => sends(gives('b', LONG), BEGIN, DIVIDES(0))],
  ])('answers all the same after %s failed where room was made', async (_, fail) => {
    for (const name of ['a', 'c']) await sends(gives(name, LONG));
    expect(await fail()).toBe('22012');
    for (const name of ['a', 'b', 'c', 'b', 'a', 'c'])
      expect(await sends(gives(name, LONG))).toEqual([{ value: name }]);
    for (const by of [1, 2, 3]) expect(await sends(DIVIDES(by), BEGIN)).toEqual([{ value: 6 / by }]);
  });

  test('prepares again what it never came to', async () => {
    expect(await sends(gives('never'), named('fails at once', 'select 6 / $1::int as value', [0]))).toBe('22012');
    expect(await sends(gives('never'))).toEqual([{ value: 'never' }]);
  });

  test('that comes in the place of another knows nothing of what that one kept', async () => {
    expect(await sends(gives('before'))).toEqual([{ value: 'before' }]);
    const client = await graph.database.pool.connect();
    client.release(true);
    expect(await sends(gives('before'), gives('other'))).toEqual([{ value: 'before' }]);
  });
});

describe('a statement that is kept prepared', () => {
  const reads = (role: string) =>
    sends(named(`reads ${role}`, 'select id from probe order by id'), BEGIN, inRole(role));
  const consulent = roles.of('CONSULENT');

  test('shows another role its own rows, under the same name too', async () => {
    const read = (role: string) => sends(named('reads', 'select id from probe order by id'), BEGIN, inRole(role));
    for (let times = 0; times < 7; times += 1) expect(await read(consulent)).toEqual([{ id: 1 }]);
    expect(await read(roles.of('DOCENT'))).toEqual([]);
    expect(await read(roles.of('VOORMAN'))).toBe('42501');
    expect(await read(consulent)).toEqual([{ id: 1 }]);
  });

  test('follows row-level security and rights that change meanwhile', async () => {
    for (let times = 0; times < 7; times += 1) expect(await reads(consulent)).toEqual([{ id: 1 }]);
    await graph.admin(`alter policy shown on probe using (id = 2)`);
    expect(await reads(consulent)).toEqual([{ id: 2 }]);
    await graph.admin('drop policy shown on probe');
    expect(await reads(consulent)).toEqual([]);
    await graph.admin(`revoke select on probe from ${consulent}`);
    expect(await reads(consulent)).toBe('42501');
  });

  test('is one that is asked again: what is asked once is forgotten', async () => {
    const caller = await graph.as('corporatie-opdrachtgever');
    const kept = async () => {
      const own = await lease(graph.database);
      const counting = {
        sql: `select count(*)::int as n from pg_prepared_statements where statement like $1`,
        values: ['%"work_object"%'],
      };
      const { rows } = await own.query<{ n: number }>(counting).finally(own.end);
      return rows[0]?.n;
    };
    const counts = [await kept()];
    for (let times = 0; times < 3; times += 1) {
      expect((await caller.query('{ objects(first: 2) { nodes { name kind } } }')).errors).toBeUndefined();
      counts.push(await kept());
    }
    expect(counts).toEqual([0, 0, 1, 1]);
  });

  test('leaves no role and no claim behind, whether it answers or fails', async () => {
    const claims = named(
      'claims of',
      `select set_config('role', $1, true), set_config('app.person', 'somebody', true)`,
      [consulent],
    );
    const who = named(
      'who',
      `select current_user as role, coalesce(current_setting('app.person', true), '') as person`,
    );
    expect(await sends(who, claims)).toEqual([{ role: consulent, person: 'somebody' }]);
    const nobody = [{ role: roles.app, person: '' }];
    expect(await sends(who)).toEqual(nobody);
    for (const step of [DIVIDES(0), named('none', 'select * from nothing_of_this_name')]) {
      for (const before of [[claims], [BEGIN, claims]]) {
        expect(await sends(step, ...before)).toMatch(/22012|42P01/);
        expect(await sends(who)).toEqual(nobody);
      }
    }
  });

  test('leaves no transaction behind, however late the server says that there is one', async () => {
    const client = (await graph.database.pool.connect()) as unknown as pg.PoolClient & { connection: EventEmitter };
    const { connection } = client;
    const { emit } = connection;
    const late = (event: string | symbol, ...rest: unknown[]): boolean => {
      if (event !== 'readyForQuery') return emit.call(connection, event, ...rest);
      setTimeout(() => emit.call(connection, event, ...rest), 20);
      return true;
    };
    client.release();
    connection.emit = late;
    try {
      expect(await sends(DIVIDES(0), BEGIN)).toBe('22012');
      expect(await sends(gives('next'))).toEqual([{ value: 'next' }]);
    } finally {
      connection.emit = emit;
    }
  });
});
