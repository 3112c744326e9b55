import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PARTICIPANT_ROWS } from '../../schema/retention.ts';
import { activityUri } from '../../seeds/row.ts';
import { afterStatement } from '../testing/between-statements.ts';
import { startGraph, type TestGraph } from '../testing/graph.ts';
import { holdAllBut, LATER, rowsOf, runRetention } from '../testing/retained.ts';
import { rewritten } from '../testing/rewritten.ts';
import type { RetentionReport } from './retain.ts';

let graph: TestGraph;
/** Of the seeds, with dealings that are over and without a student: a test each. */
let persons: string[];
beforeAll(async () => {
  graph = await startGraph();
  const rows = await graph.admin(
    `select p.id from participant p where exists (select from traject where participant_id = p.id)
       and not exists (select from traject where participant_id = p.id and ended_on is null)
       and not exists (select from application where participant_id = p.id and status in ('SUBMITTED', 'INTAKE_HELD'))
       and not exists (select from student where participant_id = p.id) order by p.id limit 30`,
  );
  persons = rows.map(({ id }) => id);
});
afterAll(() => graph?.stop());

const take = (count: number): string[] => persons.splice(0, count);
const isNamed = async (id: string): Promise<boolean> =>
  (await graph.admin('select from participant where id = $1', [id])).length === 1;
const named = async (ids: readonly string[]): Promise<boolean[]> => Promise.all(ids.map(isNamed));
const totalOf = ({ done }: RetentionReport): number => done.reduce((sum, { count }) => sum + count, 0);
const countOf = ({ done }: RetentionReport, rows: string): number =>
  done.filter((line) => line.rows === rows).reduce((sum, { count }) => sum + count, 0);
const uriOf = (slug: string) => activityUri(slug);

describe('a run', () => {
  test('does in batches of one what it does in one batch', async () => {
    const own = take(3);
    await holdAllBut(graph, own);
    const planned = await runRetention(graph, { dryRun: true });
    const before = await Promise.all(own.map((id) => rowsOf(graph, id)));
    const report = await runRetention(graph, { batch: 1 });
    expect(before.every((rows) => rows.includes('traject'))).toBe(true);
    expect(report.done).toEqual(planned.done);
    expect(countOf(report, 'Participant')).toBe(3);
    expect(await named(own)).toEqual([false, false, false]);
  });

  test('of which the dry one changes nothing', async () => {
    const own = take(2);
    await holdAllBut(graph, own);
    const before = await Promise.all(own.map((id) => rowsOf(graph, id)));
    const lines = () => graph.admin('select count(*)::int as n from processing_log_entry');
    const logged = await lines();
    expect(countOf(await runRetention(graph, { dryRun: true }), 'Participant')).toBe(2);
    expect(await Promise.all(own.map((id) => rowsOf(graph, id)))).toEqual(before);
    expect(await lines()).toEqual(logged);
  });

  test('that is cut in the middle leaves a batch done or not, with its account, and is gone on with', async () => {
    const own = take(2);
    await holdAllBut(graph, own);
    const planned = await runRetention(graph, { dryRun: true });
    const cut = afterStatement(
      graph,
      (sql) => sql.startsWith('update "participant"'),
      () => Promise.reject(new Error('cut')),
      () => runRetention(graph, { batch: 1, onError: () => {} }),
    );
    // Whoever could not be done this time is told of, and the rest is done.
    const first = await cut;
    expect([first.failed, countOf(first, 'Participant')]).toEqual([1, 1]);
    expect((await named(own)).sort()).toEqual([false, true]);
    const orphans = await graph.admin(
      `select id from crew_membership m where participant_id = any($1) and not exists (select from participant p
        where p.id = m.participant_id)`,
      [own],
    );
    expect(orphans).toEqual([]);
    const second = await runRetention(graph);
    expect(totalOf(first) + totalOf(second)).toBe(totalOf(planned));
    expect(await named(own)).toEqual([false, false]);
  });

  test('beside another one does each row once', async () => {
    const own = take(4);
    await holdAllBut(graph, own);
    const planned = await runRetention(graph, { dryRun: true });
    const [one, other] = await Promise.all([runRetention(graph, { batch: 1 }), runRetention(graph, { batch: 1 })]);
    expect([one.failed, other.failed]).toEqual([0, 0]);
    expect(totalOf(one) + totalOf(other)).toBe(totalOf(planned));
    expect(await named(own)).toEqual([false, false, false, false]);
  });

  test('leaves what somebody else has in hand to the next one', async ({ skip }) => {
    if (!graph.databaseUrl) skip('the embedded database has one session');
    const [person] = take(1) as [string];
    await holdAllBut(graph, [person]);
    const client = await graph.database.pool.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('role', 'none', true)`);
      await client.query('select from participant where id = $1 for update', [person]);
      const report = await runRetention(graph);
      expect([countOf(report, 'Participant'), report.left > 0]).toEqual([0, true]);
    } finally {
      await client.query('rollback');
      client.release();
    }
    expect(countOf(await runRetention(graph), 'Participant')).toBe(1);
  });
});

describe('a person is kept', () => {
  const rule = (slug: string, values: string) =>
    rewritten(graph, `update processing_activity set ${values} where uri like '%/' || $1`, [slug]);
  const keeps = async (person: string): Promise<boolean> => {
    await runRetention(graph);
    return isNamed(person);
  };

  test('until the day on which the period is over', async () => {
    const [person] = take(1) as [string];
    await holdAllBut(graph, [person]);
    await graph.admin(`update traject set ended_on = '2030-03-15' where participant_id = $1`, [person]);
    await graph.admin(`update application set status_date = '2030-03-15' where participant_id = $1`, [person]);
    await graph.admin('alter table crew_membership disable trigger user');
    await graph.admin(
      `update crew_membership set valid_until = greatest(valid_from, '2030-03-15') where participant_id = $1`,
      [person],
    );
    await graph.admin('alter table crew_membership enable trigger user');
    await runRetention(graph, { today: '2035-03-14' });
    expect(await isNamed(person)).toBe(true);
    await runRetention(graph, { today: '2035-03-15' });
    expect(await isNamed(person)).toBe(false);
  });

  test('while one traject runs, also where the period of another is over', async () => {
    const [person] = take(1) as [string];
    await holdAllBut(graph, [person]);
    const [traject] = await graph.admin('select id from traject where participant_id = $1 order by id limit 1', [
      person,
    ]);
    await graph.admin('alter table traject disable trigger user');
    await graph.admin(`update traject set status = 'RUNNING', ended_on = null where id = $1`, [traject.id]);
    await graph.admin('alter table traject enable trigger user');
    expect(await keeps(person)).toBe(true);
    await graph.admin('alter table traject disable trigger user');
    await graph.admin(`update traject set status = 'ENDED', ended_on = '2027-01-01' where id = $1`, [traject.id]);
    await graph.admin('alter table traject enable trigger user');
    expect(await keeps(person)).toBe(false);
  });

  test('while another activity that names persons needs something of them, and no longer for one that does not', async () => {
    const [person] = take(1) as [string];
    await holdAllBut(graph, [person]);
    const other = 'verantwoording-gemeente';
    await rule(other, `retention_period = 'P500Y', categories = '{PERSON,TRAJECT}'`);
    await graph.admin('update traject set processing_activity = $2 where participant_id = $1', [person, uriOf(other)]);
    expect(await keeps(person)).toBe(true);
    await rule(other, `categories = '{TRAJECT}'`);
    expect(await keeps(person)).toBe(false);
    // What is kept under the longer period is kept, without the name.
    const goals = await graph.admin('select goal, anonymised_on from traject where processing_activity = $1', [
      uriOf(other),
    ]);
    expect(goals.length).toBeGreaterThan(0);
    for (const { goal, anonymised_on } of goals) expect([goal !== null, anonymised_on]).toEqual([true, null]);
  });

  test('until the date that was set for it, whatever the period', async () => {
    const [person] = take(1) as [string];
    await holdAllBut(graph, [person]);
    await graph.admin(`update participant set archive_date = $2::date + 1 where id = $1`, [person, LATER]);
    expect(await keeps(person)).toBe(true);
    await graph.admin(`update participant set archive_date = $2::date where id = $1`, [person, LATER]);
    expect(await keeps(person)).toBe(false);
  });

  test('where the activity does not say how they go, which is told', async () => {
    const [person] = take(1) as [string];
    await holdAllBut(graph, [person]);
    await rule('begeleiding-klantmanager', 'retention_action = null');
    const report = await runRetention(graph);
    expect(await isNamed(person)).toBe(true);
    expect(report.unruled).toContainEqual({
      activity: uriOf('begeleiding-klantmanager'),
      rows: PARTICIPANT_ROWS.entity.name,
      count: expect.any(Number),
    });
    await rule('begeleiding-klantmanager', `retention_action = 'ANONYMISE'`);
    expect(await keeps(person)).toBe(false);
  });

  test('by the version of the activity that holds on the day', async () => {
    const [person] = take(1) as [string];
    await holdAllBut(graph, [person]);
    await graph.admin(
      `insert into processing_activity select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(),
         'activity_version', 2, 'retention_period', 'P900Y'))).* from processing_activity a where uri like $1`,
      ['%/begeleiding-klantmanager'],
    );
    expect(await keeps(person)).toBe(true);
    await rewritten(graph, `update processing_activity set valid_until = '2098-01-01' where activity_version = 2`);
    expect(await keeps(person)).toBe(false);
  });
});
