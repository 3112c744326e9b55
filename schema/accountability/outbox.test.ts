import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { personas } from '../../seeds/cast.ts';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { runScheduled } from '../../server/scheduled.ts';
import { callVerb, newKey } from '../../server/testing/calls.ts';
import { eventsOf, stepsOf } from '../../server/testing/events.ts';
import { type Answer, type Reply, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { jobStep } from '../../server/testing/job-steps.ts';
import { makeJob } from '../../server/testing/made-jobs.ts';
import { noonOf } from '../../server/testing/noon.ts';
import { jobMachine } from '../jobs/job.machine.ts';
import { taskMachine } from '../jobs/task.machine.ts';
import type { Machine } from '../machine.ts';
import type { Role } from '../roles.ts';

const today = todayInAmsterdam();
const [corporatie, wsd] = [seedId('Organisation', 'corporatie-midden'), seedId('Organisation', 'wsd')];

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const personaOf = (by: readonly Role[]): string =>
  ['corporatie-opdrachtgever', 'voorman', 'consulent'].find((name) =>
    by.includes(personas.find((own) => own.name === name)?.role as Role),
  ) as string;

const call = async (verb: string, by: readonly Role[], id: unknown, headers = {}): Promise<Reply> =>
  jobStep(await graph.as(personaOf(by)), verb, { id, expectedVersion: 1 }, headers);

interface Step {
  readonly verb: string;
  readonly by: readonly Role[];
  readonly from: string;
  readonly to: string | null;
}

/** Every step of a machine that a mutation takes, from each state. */
const stepsBy = (machine: Machine<string>, ours: readonly string[]): Step[] =>
  [
    ...Object.entries(machine.transitions).flatMap(([verb, { from, to, by }]) =>
      from.map((own) => ({ verb, by, from: own, to })),
    ),
    ...Object.entries(machine.alterations ?? {}).flatMap(([verb, { from, by }]) =>
      from.map((own) => ({ verb, by, from: own, to: own })),
    ),
    ...Object.entries(machine.removals ?? {}).flatMap(([verb, { from, by }]) =>
      from.map((own) => ({ verb, by, from: own, to: null })),
    ),
  ].filter(({ verb }) => !ours.includes(verb));

describe('each verb', () => {
  test('of a job leaves one event, with the states, the version, the organisations and the trace', async () => {
    const steps = stepsBy(jobMachine, ['awaitApproval', 'closeLapsedJob']);
    expect(new Set(steps.map(({ verb }) => verb)).size).toBeGreaterThanOrEqual(15);
    for (const { verb, by, from, to } of steps) {
      const place = `${verb} from ${from}`;
      const { id, key } = await makeJob(graph, from as never, { tasks: verb === 'reportJobDone' ? ['DONE'] : [] });
      const trace = key.replaceAll('-', '');
      const reply = await call(verb, by, id, { traceparent: `00-${trace}-00000000000000a1-01` });
      expect([place, reply.errors, reply.data?.result.userErrors]).toEqual([place, undefined, []]);
      const [made, step, ...more] = await eventsOf(graph, key);
      expect([place, more]).toEqual([place, []]);
      expect(made, place).toMatchObject({ object_version: 1, from_status: null, to_status: from });
      expect(step, place).toMatchObject({
        type: 'Job.status',
        object_version: 2,
        from_status: from,
        to_status: to,
        responsible_organisation_id: corporatie,
        trace_id: trace,
        delivered_at: null,
      });
      expect(step.organisation_ids, place).toEqual(expect.arrayContaining([corporatie, wsd]));
      for (const organisation of step.organisation_ids) expect(await isOrganisation(organisation)).toBe(true);
    }
  });

  test('of a task leaves one event', async () => {
    for (const { verb, by, from, to } of stepsBy(taskMachine, ['replaceTask'])) {
      const place = `${verb} from ${from}`;
      const { taskIds } = await makeJob(graph, 'IN_PROGRESS', { tasks: [from as never] });
      const reply = await call(verb, by, taskIds[0]);
      expect([place, reply.errors, reply.data?.result.userErrors]).toEqual([place, undefined, []]);
      expect([place, await stepsOf(graph, String(taskIds[0]).slice(5))]).toEqual([
        place,
        [`Task.status 1: - ${from}`, `Task.status 2: ${from} ${to}`],
      ]);
    }
  });

  test('that makes something leaves one event, and so does what it makes along with it', async () => {
    const [job] = await graph.admin(
      'select object_id, work_kind_id from job where werk_opdrachtgever_id = $1 limit 1',
      [corporatie],
    );
    const reply = await (await graph.as('corporatie-opdrachtgever')).query(
      `mutation ($input: CreateJobInput!) { result: createJob(input: $input) { job { id } userErrors { code } } }`,
      {
        input: {
          objectId: `object_${job.object_id.replaceAll('-', '')}`,
          workKindId: `workkind_${job.work_kind_id.replaceAll('-', '')}`,
          description: 'Onkruid',
        },
      },
    );
    expect([reply.errors, reply.data?.result.userErrors]).toEqual([undefined, []]);
    expect(await stepsOf(graph, reply.data.result.job.id.slice(4))).toEqual(['Job.status 1: - CONCEPT']);

    const { id, key } = await makeJob(graph, 'AWARDED');
    await jobStep(await graph.as('voorman'), 'planJob', { id, expectedVersion: 1 });
    const [visit] = await graph.admin('select id from task where job_id = $1', [key]);
    expect(await stepsOf(graph, visit.id)).toEqual(['Task.status 1: - PLANNED']);
    await callVerb(graph, 'corporatie-opdrachtgever', 'cancelJob', { id, expectedVersion: 2 });
    expect(await stepsOf(graph, visit.id)).toEqual(['Task.status 1: - PLANNED', 'Task.status 2: PLANNED CLOSED']);
    const [jobs, visits] = [await eventsOf(graph, key), await eventsOf(graph, visit.id)];
    expect(visits[1].trace_id).toBe(jobs[2].trace_id);
  });

  test('takes no statement more', async () => {
    const { id } = await makeJob(graph, 'PLANNED');
    const { statements } = await callVerb(graph, 'voorman', 'startJob', { id, expectedVersion: 1 });
    const kinds = statements.map((sql) => sql.trim().split(/\s+/)[0]);
    expect(statements.join()).not.toContain('outbox');
    expect(kinds.filter((kind) => kind === 'insert')).toEqual([]);
    expect(kinds.filter((kind) => kind === 'update')).toHaveLength(1);
  });
});

const isOrganisation = async (id: string) =>
  (await graph.admin('select 1 from organisation where id = $1', [id])).length === 1;

test('what is done by itself leaves events too, with a trace of its own', async () => {
  const { key, taskIds } = await makeJob(graph, 'REPORTED_DONE', { tasks: ['DONE'] });
  await graph.admin('update job set status_date = $2 where id = $1', [key, addDays(today, -14)]);
  const faults: unknown[] = [];
  await runScheduled({
    database: graph.database,
    rolePrefix: 'leerwerk',
    idSecret: graph.keys.idSecret,
    clock: () => noonOf(today),
    onError: (error) => faults.push(error),
  });
  expect(faults).toEqual([]);
  expect(await stepsOf(graph, key)).toEqual(['Job.status 1: - REPORTED_DONE', 'Job.status 2: REPORTED_DONE CLOSED']);
  const taskKey = String(taskIds[0]).slice(5);
  expect(await stepsOf(graph, taskKey)).toEqual(['Task.status 1: - DONE', 'Task.status 2: DONE CLOSED']);
  const [, step] = await eventsOf(graph, key);
  expect(step.trace_id).toMatch(/^[0-9a-f]{32}$/);
  expect((await eventsOf(graph, taskKey))[1].trace_id).toBe(step.trace_id);
});

describe('no event is left by', () => {
  const written = async () => Number((await graph.admin('select count(*) as n from outbox_event'))[0].n);

  test('a refused rule, a version that has moved on, a row outside the slice, and a call that is sent again', async () => {
    const unfinished = await makeJob(graph, 'IN_PROGRESS', { tasks: ['IN_PROGRESS'] });
    const planned = await makeJob(graph, 'PLANNED');
    const foreign = await makeJob(graph, 'PLANNED', { crew: null });
    const keyed = { id: planned.id, expectedVersion: 1, idempotencyKey: newKey() };
    await callVerb(graph, 'voorman', 'startJob', keyed);
    const before = await written();
    const replies = [
      await callVerb(graph, 'voorman', 'reportJobDone', { id: unfinished.id, expectedVersion: 1 }),
      await callVerb(graph, 'voorman', 'interruptJob', { id: planned.id, expectedVersion: 1, reason: 'WEATHER' }),
      await callVerb(graph, 'voorman', 'startJob', { id: foreign.id, expectedVersion: 1 }),
    ];
    const words = ({ data, errors }: Reply): Answer => errors?.[0].extensions.code ?? data.result.userErrors[0].code;
    expect(replies.map(words)).toEqual(['TASKS_NOT_DONE', 'CONFLICT', 'NOT_FOUND']);
    const again = await callVerb(graph, 'voorman', 'startJob', keyed);
    expect(again.data.result.job).toMatchObject({ status: 'IN_PROGRESS', version: 2 });
    expect(await written()).toBe(before);
  });

  test('a step of a document that is undone, while the others of it leave theirs', async () => {
    const [one, other] = [await makeJob(graph, 'PLANNED'), await makeJob(graph, 'AWARDED')];
    const past = { plannedDate: addDays(today, -1), halfDay: 'MORNING' };
    const { data } = await (await graph.as('voorman')).query(
      `mutation ($one: StartJobInput!, $other: PlanJobInput!) {
         one: startJob(input: $one) { userErrors { code } } other: planJob(input: $other) { userErrors { code } } }`,
      {
        one: { id: one.id, expectedVersion: 1 },
        other: { id: other.id, expectedVersion: 1, visits: [past] },
      },
    );
    expect(data).toEqual({ one: { userErrors: [] }, other: { userErrors: [{ code: 'DATE_IN_THE_PAST' }] } });
    expect((await stepsOf(graph, one.key))[1]).toBe('Job.status 2: PLANNED IN_PROGRESS');
    expect(await stepsOf(graph, other.key)).toHaveLength(1);
  });
});

test('when it cannot be written, nothing is done, and the answer does not say why', async () => {
  const { id, key } = await makeJob(graph, 'PLANNED');
  await graph.admin('alter table outbox_event rename to gone');
  const reply = await callVerb(graph, 'voorman', 'startJob', { id, expectedVersion: 1, idempotencyKey: newKey() });
  await graph.admin('alter table gone rename to outbox_event');
  expect(reply.errors?.[0].extensions.code).toBe('UNAVAILABLE');
  expect(reply.text).not.toMatch(/outbox|event|trigger|relation/i);
  expect(await graph.admin('select status, version from job where id = $1', [key])).toEqual([
    { status: 'PLANNED', version: 1 },
  ]);
});

// The embedded database has one connection: callers take turns, and nobody meets anybody.
describe.runIf(inject('databaseEngine') === 'postgresql')('twenty who race', () => {
  test('make one change and one event', async () => {
    const { id, key } = await makeJob(graph, 'PLANNED');
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => callVerb(graph, 'voorman', 'startJob', { id, expectedVersion: 1 })),
    );
    expect(replies.filter(({ data }) => data?.result?.job)).toHaveLength(1);
    expect(await stepsOf(graph, key)).toEqual(['Job.status 1: - PLANNED', 'Job.status 2: PLANNED IN_PROGRESS']);
  });
});
