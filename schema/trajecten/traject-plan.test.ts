import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { fixtures } from '../../seeds/fixtures.ts';
import { seedId } from '../../seeds/random.ts';
import { idFor } from '../../server/testing/asked.ts';
import { startGraph, type TestGraph } from '../../server/testing/graph.ts';
import {
  codeOf,
  makeTraject,
  refusalsOf,
  refusedAs,
  runVerb,
  storedTraject,
} from '../../server/testing/made-trajecten.ts';

const today = todayInAmsterdam();

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const TRAJECT = 'traject { version status startDate endDate deviationReason }';
const PLAN = 'trajectPlan { id version planVersion goals activities agreedByKlantmanagerOn providedOn }';

const ask = (name: string, verb: string, input: object, selection = TRAJECT) =>
  runVerb(graph, name, verb, input, selection);

const on = (name: string, key: string, more: object = {}, expectedVersion = 1) => ({
  id: idFor(graph, name, 'Traject', key),
  expectedVersion,
  ...more,
});

const written = (name: string, key: string, expectedPlanVersion: number, more: object = {}) => ({
  trajectId: idFor(graph, name, 'Traject', key),
  expectedPlanVersion,
  goals: ['Een vak kiezen'],
  activities: ['Straatwerk'],
  ...more,
});

describe('a plan', () => {
  test('changes by a new version; what was written stays (R-27)', async () => {
    const { key, plan } = await makeTraject(graph, 'RUNNING');
    const { data } = await ask('consulent', 'writeTrajectPlan', written('consulent', key, 1), PLAN);
    expect(data.result.trajectPlan).toMatchObject({ planVersion: 2, agreedByKlantmanagerOn: null, providedOn: null });
    const { data: read } = await (await graph.as('klantmanager')).query(
      'query ($id: ID!) { traject(id: $id) { plans(first: 5) { nodes { planVersion goals } } } }',
      { id: idFor(graph, 'klantmanager', 'Traject', key) },
    );
    expect(read.traject.plans.nodes).toEqual([
      { planVersion: 2, goals: ['Een vak kiezen'] },
      { planVersion: 1, goals: ['Doel'] },
    ]);
    expect(await refusedAs(graph, 'consulent', `update traject_plan set goals = '{x}' where id = $1`, [plan])).toBe(
      '42501',
    );
    const provide = `update traject_plan set provided_on = date '${today}' where id = $1`;
    expect(await refusedAs(graph, 'consulent', provide, [plan])).toBe('state_machine');
    const agree = { id: idFor(graph, 'klantmanager', 'TrajectPlan', plan), expectedVersion: 1 };
    expect(refusalsOf(await ask('klantmanager', 'agreeToPlan', agree, PLAN))).toEqual([
      { code: 'PLAN_SUPERSEDED', rule: 'R-27' },
    ]);
  });

  test('written by twenty at once has one new version; the others meet a conflict', async () => {
    const { key } = await makeTraject(graph, 'RUNNING');
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        ask('consulent', 'writeTrajectPlan', written('consulent', key, 1, { goals: [`Doel ${number}`] }), PLAN),
      ),
    );
    const won = replies.filter(({ errors }) => !errors);
    expect(won).toHaveLength(1);
    expect(replies.filter((reply) => reply.errors).map(codeOf)).toEqual(Array(19).fill('CONFLICT'));
    const stored = await graph.admin('select plan_version, goals from traject_plan where traject_id = $1 order by 1', [
      key,
    ]);
    expect(stored.map(({ plan_version }) => plan_version)).toEqual([1, 2]);
    expect(stored[1].goals).toEqual(won[0]?.data.result.trajectPlan.goals);
  });

  test('is not written for a traject that is over, in the database neither; nor without goals', async () => {
    for (const status of ['COMPLETED', 'ENDED'] as const) {
      const { key } = await makeTraject(graph, status);
      const before = await storedTraject(graph, key);
      const reply = await ask('consulent', 'writeTrajectPlan', written('consulent', key, 1), PLAN);
      expect(refusalsOf(reply)).toEqual([{ code: 'TRAJECT_FINISHED', rule: '3.3 Traject' }]);
      const sql = `insert into traject_plan (id, responsible_organisation_id, processing_activity, traject_id,
          plan_version, goals, activities, learning_points, work_floor_learning_points, drawn_up_by_id)
        values (gen_random_uuid(), $2, 'test', $1, 2, '{}', '{}', '{}', '{}', $3)`;
      const values = [key, seedId('Organisation', 'wsd'), seedId('StaffMember', 'consulent')];
      expect(await refusedAs(graph, 'consulent', sql, values)).toBe('state_machine');
      expect(await storedTraject(graph, key)).toBe(before);
    }
    const { key } = await makeTraject(graph, 'RUNNING');
    const empty = await ask('consulent', 'writeTrajectPlan', written('consulent', key, 1, { goals: [] }), PLAN);
    expect(codeOf(empty)).toBe('BAD_USER_INPUT');
  });

  test('shows the voorman the work part, of members of the own crew and as long as they are in it (R-11)', async () => {
    const { key, plan } = await makeTraject(graph, 'RUNNING');
    const voorman = await graph.as('voorman');
    const id = idFor(graph, 'voorman', 'TrajectPlan', plan);
    const look = (fields: string, of = id) =>
      voorman.query(`query ($id: ID!) { trajectPlan(id: $id) { ${fields} } }`, { id: of });
    const work = 'activities workFloorLearningPoints';
    expect((await look(work)).data.trajectPlan).toEqual({
      activities: ['Snoeien'],
      workFloorLearningPoints: ['Op tijd'],
    });
    for (const field of ['goals', 'learningPoints', 'planVersion', 'providedOn', 'agreedByKlantmanagerOn']) {
      expect(codeOf(await look(field)), field).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    const trace = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };
    const query = `query ($id: ID!) { trajectPlan(id: $id) { ${work} } node(id: $id) { id } }`;
    const neverThere = idFor(graph, 'voorman', 'TrajectPlan', '01890000-0000-7000-8000-00000000dead');
    const never = await voorman.query(query, { id: neverThere }, trace);
    const elsewhere = idFor(graph, 'voorman-2', 'TrajectPlan', plan);
    expect((await (await graph.as('voorman-2')).query(query, { id: elsewhere }, trace)).text).toBe(never.text);
    const until = async (day: string, where: string) =>
      graph.admin(
        `update crew_membership set valid_until = $2 where ${where}
         and participant_id = (select participant_id from traject where id = $1)`,
        [key, day],
      );
    await until(addDays(today, -1), `(valid_until is null or valid_until >= date '${today}')`);
    expect((await voorman.query(query, { id }, trace)).text).toBe(never.text);
    const note = { trajectId: idFor(graph, 'voorman', 'Traject', key), date: today, present: true };
    expect(codeOf(await ask('voorman', 'writeProgressNote', note, 'progressNote { id }'))).toBe('NOT_FOUND');
    await until(addDays(today, 90), `valid_until = date '${today}' - 1`);
    expect((await look(work)).data.trajectPlan).not.toBeNull();
  });
});

describe('a plan is established', () => {
  const establish = (key: string) => ask('consulent', 'establishPlan', on('consulent', key));

  test('with start date, hours, goal and duration, each of which is missed by name (R-09)', async () => {
    for (const [column, nl] of [
      ['start_date', 'startdatum'],
      ['hours_per_week', 'uren per week'],
      ['goal', 'trajectdoel'],
      ['duration_months', 'duur'],
    ]) {
      const { key } = await makeTraject(graph, 'PREPARED');
      await graph.admin(`update traject set ${column} = null where id = $1`, [key]);
      const before = await storedTraject(graph, key);
      const { data } = await runVerb(
        graph,
        'consulent',
        'establishPlan',
        on('consulent', key),
        'traject { id } all: userErrors { message }',
      );
      expect(data.result.userErrors).toEqual([{ code: 'INCOMPLETE', rule: 'R-09' }]);
      expect(data.result.all[0].message).toBe(`Nog niet ingevuld: ${nl}.`);
      expect(await storedTraject(graph, key)).toBe(before);
    }
  });

  test('once there is a plan, the klantmanager agrees to it, and reporting is proposed', async () => {
    for (const [without, code, rule] of [
      ['plan', 'PLAN_REQUIRED', 'R-09'],
      ['consent', 'AGREEMENT_REQUIRED', 'R-10'],
      ['agreement', 'REPORTING_REQUIRED', 'R-10'],
    ] as const) {
      const { key } = await makeTraject(graph, 'PREPARED', { without: [without] });
      expect(refusalsOf(await establish(key))).toEqual([{ code, rule }]);
    }
    const { key, plan } = await makeTraject(graph, 'PREPARED', { without: ['consent', 'agreed'] });
    const agree = { id: idFor(graph, 'klantmanager', 'TrajectPlan', plan), expectedVersion: 1 };
    const agreed = await ask('klantmanager', 'agreeToPlan', agree, PLAN);
    expect(agreed.data.result.trajectPlan.agreedByKlantmanagerOn).toBe(today);
    const twice = { ...agree, expectedVersion: 2 };
    expect(refusalsOf(await ask('klantmanager', 'agreeToPlan', twice, PLAN))).toEqual([
      { code: 'ALREADY_DONE', rule: 'R-10' },
    ]);
    expect((await establish(key)).data.result.traject.status).toBe('PLAN_SET');
  });

  test('and what was agreed then changes with a new version only, to which is agreed anew (S0-26)', async () => {
    const { key } = await makeTraject(graph, 'PLAN_SET');
    const change = (more: object, version: number) =>
      ask('consulent', 'changeTraject', on('consulent', key, more, version));
    const before = await storedTraject(graph, key);
    for (const more of [{ hoursPerWeek: 31 }, { goal: 'Iets anders' }, { startDate: today }]) {
      expect([more, refusalsOf(await change(more, 1))]).toEqual([more, [{ code: 'PLAN_AGREED', rule: 'S0-26' }]]);
    }
    expect(await storedTraject(graph, key)).toBe(before);
    expect(refusalsOf(await change({ workAims: ['TESTEN'] }, 1))).toEqual([]);
    await ask('consulent', 'writeTrajectPlan', written('consulent', key, 1), PLAN);
    expect(refusalsOf(await change({ hoursPerWeek: 31 }, 2))).toEqual([]);
    expect(refusalsOf(await ask('consulent', 'startTraject', on('consulent', key, {}, 3)))).toMatchObject([
      { rule: 'R-10' },
    ]);
  });

  test('and the klantmanager agrees to nothing of which start date, hours, goal or duration is still to come (R-09)', async () => {
    for (const lacking of ['start_date', 'hours_per_week', 'goal', 'duration_months']) {
      const { key, plan } = await makeTraject(graph, 'PREPARED', { without: ['consent'] });
      await graph.admin(`update traject set ${lacking} = null where id = $1`, [key]);
      const agree = { id: idFor(graph, 'klantmanager', 'TrajectPlan', plan), expectedVersion: 1 };
      const refused = refusalsOf(await ask('klantmanager', 'agreeToPlan', agree, PLAN));
      expect([lacking, refused]).toEqual([lacking, [{ code: 'INCOMPLETE', rule: 'R-09' }]]);
    }
  });

  test('by the steps of a Woonomgevingsploeg only', async () => {
    const { key } = await makeTraject(graph, 'PREPARED', { variant: 'LEERWERKBEDRIJF' });
    expect(refusalsOf(await establish(key))).toEqual([{ code: 'OTHER_VARIANT', rule: '3.3 Traject' }]);
  });
});

describe('a traject starts', () => {
  const start = (key: string) => ask('consulent', 'startTraject', on('consulent', key));

  test('when there is a plan, agreed and provided, and reporting is agreed (R-10)', async () => {
    for (const [without, code, rule] of [
      ['plan', 'PLAN_REQUIRED', 'R-09'],
      ['consent', 'AGREEMENT_REQUIRED', 'R-10'],
      ['provision', 'PLAN_NOT_PROVIDED', 'R-10'],
      ['agreement', 'REPORTING_REQUIRED', 'R-10'],
      ['agreed', 'REPORTING_REQUIRED', 'R-10'],
    ] as const) {
      const { key } = await makeTraject(graph, 'PLAN_SET', { without: [without] });
      const before = await storedTraject(graph, key);
      expect(refusalsOf(await start(key)), without).toEqual([{ code, rule }]);
      expect(await storedTraject(graph, key)).toBe(before);
    }
  });

  test('on the day that was agreed to, and not before', async () => {
    const { key } = await makeTraject(graph, 'PLAN_SET');
    const from = (day: string) => graph.admin('update traject set start_date = $2 where id = $1', [key, day]);
    await from(addDays(today, 1));
    const before = await storedTraject(graph, key);
    expect(refusalsOf(await start(key))).toEqual([{ code: 'NOT_BEFORE_START_DATE', rule: '3.3 Traject' }]);
    expect(await storedTraject(graph, key)).toBe(before);
    await from(today);
    expect((await start(key)).data.result.traject.status).toBe('RUNNING');
  });

  test('by the newest plan: what was agreed to and provided before it does not count (R-10, R-27)', async () => {
    const { key } = await makeTraject(graph, 'PLAN_SET');
    const written = { expectedPlanVersion: 1, goals: ['Doel'], activities: ['Snoeien'] };
    const trajectId = idFor(graph, 'consulent', 'Traject', key);
    expect(refusalsOf(await ask('consulent', 'writeTrajectPlan', { trajectId, ...written }, PLAN))).toEqual([]);
    expect(refusalsOf(await start(key))).toEqual([{ code: 'AGREEMENT_REQUIRED', rule: 'R-10' }]);
  });

  test('by the steps of a Woonomgevingsploeg only', async () => {
    const { key } = await makeTraject(graph, 'PLAN_SET', { variant: 'LEERWERKBEDRIJF' });
    expect(refusalsOf(await start(key))).toEqual([{ code: 'OTHER_VARIANT', rule: '3.3 Traject' }]);
  });

  test('in a crew that has no more people than it may have: one that has become too full takes nobody (R-06)', async () => {
    const { key } = await makeTraject(graph, 'PLAN_SET');
    const most = (count: number) =>
      graph.admin('update crew set maximum_strength = $2 where id = $1', [fixtures.crews.full, count]);
    const before = await storedTraject(graph, key);
    await most(5);
    expect(refusalsOf(await start(key))).toEqual([{ code: 'CREW_IS_FULL', rule: 'R-06' }]);
    expect(await storedTraject(graph, key)).toBe(before);
    await most(6);
    expect((await start(key)).data.result.traject.status).toBe('RUNNING');
  });

  test('no more once the participant is out of the crew', async () => {
    const { key } = await makeTraject(graph, 'PLAN_SET');
    const until = (day: string | null, where: string) =>
      graph.admin(
        `update crew_membership set valid_until = $2 where ${where}
         and participant_id = (select participant_id from traject where id = $1)`,
        [key, day],
      );
    await until(addDays(today, -1), `(valid_until is null or valid_until >= date '${today}')`);
    expect(refusalsOf(await start(key))).toEqual([{ code: 'INTRODUCTION_REQUIRED', rule: 'R-10' }]);
    await until(addDays(today, 90), `valid_until = date '${today}' - 1`);
    expect((await start(key)).data.result.traject.status).toBe('RUNNING');
  });

  test('when the participant was introduced to a crew, and not before that day', async () => {
    for (const participant of ['midden-4', 'midden-5', 'midden-210']) {
      const { key } = await makeTraject(graph, 'PLAN_SET', { participant });
      expect(refusalsOf(await start(key)), participant).toEqual([{ code: 'INTRODUCTION_REQUIRED', rule: 'R-10' }]);
    }
  });
});
