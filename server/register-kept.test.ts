import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProcessingActivity } from '../schema/accountability/processing-activity.entity.ts';
import { columnsOf, type StoredColumn } from '../schema/columns.ts';
import { activityUri } from '../seeds/row.ts';
import { startGraph, type TestGraph } from './testing/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const TODAY = `(now() at time zone 'Europe/Amsterdam')::date`;
const IN_USE = `uri = '${activityUri('begeleiding-klantmanager')}'`;
const ENDED = `uri = '${activityUri('proef-woonomgevingsploeg')}'`;
const KEPT = '23001';

/** Whoever may write the register: who owns the tables, and the role of migrations and seeds. */
const WRITERS = ['none', 'leerwerk_maintenance'];

/** Runs statements one after the other as such a role and undoes them: how many rows the last changed, or its code. */
const tried = async (role: string, ...statements: string[]) => {
  const client = await graph.database.pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('role', $1, true)`, [role]);
    let changed: number | null = null;
    for (const sql of statements) changed = (await client.query(sql)).rowCount;
    return changed;
  } catch (error) {
    return (error as { code?: string }).code;
  } finally {
    await client.query('rollback');
    client.release();
  }
};

const set = (values: string, where = IN_USE) => `update processing_activity set ${values} where ${where}`;

/** Another value than the column has. */
const another = ({ column, type, array }: StoredColumn): string => {
  if (array) return `"${column}" = "${column}" || array['x']`;
  const others: Readonly<Record<string, string>> = {
    text: `coalesce("${column}", '') || 'x'`,
    int: `"${column}" + 1`,
    date: `coalesce("${column}", ${TODAY}) - 1`,
    uuid: 'gen_random_uuid()',
    timestamptz: `"${column}" + interval '1 second'`,
  };
  return `"${column}" = ${others[type] ?? 'null'}`;
};

/** A version of the same activity that begins after so many days. */
const begunIn = (days: number) =>
  `insert into processing_activity select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(),
     'activity_version', 7, 'valid_from', ${TODAY} + ${days}))).* from processing_activity a where ${IN_USE}`;
const SEVENTH = 'activity_version = 7';

describe.each(WRITERS)('a version of an activity that is in use, before the role %s', (role) => {
  test('keeps every column but its last day, with the account of that change', async () => {
    const free = ['valid_until', 'version', 'changed_at'];
    const columns = [...columnsOf(ProcessingActivity).values()];
    expect(columns.length).toBeGreaterThan(20);
    for (const column of columns) {
      const outcome = await tried(role, set(another(column)));
      if (column.column === 'valid_until') continue;
      expect([column.column, outcome]).toEqual([column.column, free.includes(column.column) ? 1 : KEPT]);
    }
  });

  test('is not removed', async () => {
    expect(await tried(role, `delete from processing_activity where ${IN_USE}`)).toBe(KEPT);
    expect(await tried(role, `delete from processing_activity where ${ENDED}`)).toBe(KEPT);
    // The maintenance role may not truncate at all.
    expect(await tried(role, 'truncate processing_activity')).toBe(role === 'none' ? KEPT : '42501');
  });

  test('ends today at the earliest', async () => {
    const ends = (day: string) => set(`valid_until = ${day}, version = version + 1, changed_at = now()`);
    for (const day of [`${TODAY} - 1`, TODAY, `${TODAY} + 400`])
      expect([day, await tried(role, ends(day))]).toEqual([day, 1]);
    expect(await tried(role, ends(`${TODAY} - 2`))).toBe(KEPT);
    expect(await tried(role, set(`valid_until = ${TODAY}, purpose = 'Iets anders'`))).toBe(KEPT);
    // An end that has not come may be put off.
    expect(await tried(role, ends(TODAY), ends(`${TODAY} + 9`), ends('null'))).toBe(1);
  });

  test('is not taken up again once it has ended', async () => {
    for (const day of ['null', `${TODAY} + 1`, TODAY, 'valid_until - 1']) {
      expect([day, await tried(role, set(`valid_until = ${day}`, ENDED))]).toEqual([day, KEPT]);
    }
    const yesterday = set(`valid_until = ${TODAY} - 1`);
    expect(await tried(role, yesterday, set('valid_until = null'))).toBe(KEPT);
  });

  test('is in use whatever day the session says it is', async () => {
    const earlier = `select set_config('app.today', '1990-01-01', true), set_config('app.now', '1990-01-01', true)`;
    expect(await tried(role, earlier, set(`purpose = 'Iets anders'`))).toBe(KEPT);
    expect(await tried(role, earlier, `delete from processing_activity where ${IN_USE}`)).toBe(KEPT);
  });

  test('gives way to a new one, which may be changed and taken back until it begins', async () => {
    const rewrite = set(`categories = '{TRAJECT}', changes = '{}', purpose = 'Iets anders'`, SEVENTH);
    const remove = `delete from processing_activity where ${SEVENTH}`;
    expect(await tried(role, begunIn(1), rewrite)).toBe(1);
    expect(await tried(role, begunIn(1), remove)).toBe(1);
    expect(await tried(role, begunIn(0), rewrite)).toBe(KEPT);
    expect(await tried(role, begunIn(0), remove)).toBe(KEPT);
    expect(await tried(role, begunIn(1), set(`valid_from = ${TODAY}`, SEVENTH), rewrite)).toBe(KEPT);
  });
});

test('what an activity changes is some of what it needs', async () => {
  const registered = (categories: string, changes: string) =>
    tried('none', begunIn(1), set(`categories = '${categories}', changes = '${changes}'`, SEVENTH));
  expect(await registered('{TRAJECT,PERSON}', '{PERSON}')).toBe(1);
  expect(await registered('{TRAJECT}', '{}')).toBe(1);
  expect(await registered('{TRAJECT}', '{PERSON}')).toBe('23514');
  expect(await registered('{TRAJECT}', '{TRAJECT,PERSON}')).toBe('23514');
});
