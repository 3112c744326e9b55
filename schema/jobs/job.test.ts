import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addDays, todayInAmsterdam, weekdayOf } from '../../seeds/days.ts';
import { fixtures } from '../../seeds/fixtures.ts';
import { seedId } from '../../seeds/random.ts';
import { type Answer, type Reply, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeJob, storedJob } from '../../server/testing/made-jobs.ts';
import { type JOB_STATUSES, VERA_STATUS_CODES } from './job.entity.ts';
import type { TASK_STATUSES } from './task.entity.ts';

type JobStatus = keyof typeof JOB_STATUSES;
type TaskStatus = keyof typeof TASK_STATUSES;

const today = todayInAmsterdam();
const CORPORATIE = 'corporatie-opdrachtgever';
const CREW = `crew_${fixtures.crews.full.replaceAll('-', '')}`;
const TASK_VERBS = ['departForTask', 'startTask', 'completeTask'];

/** Of another consortium: the corporatie has never had a job with it. */
const foreignCrew = `crew_${seedId('Crew', 'voorman@noord').replaceAll('-', '')}`;
const R01 = { code: 'CREW_NOT_AVAILABLE', rule: 'R-01', field: ['input', 'crewId'] };
const TASKS = { code: 'TASKS_NOT_DONE' };

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

/** The first day after today on which the crew works in the morning, and a day on which it never works. */
const dayOn = (weekday: string): string => {
  let day = addDays(today, 1);
  while (weekdayOf(day) !== weekday) day = addDays(day, 1);
  return day;
};
const fitting = { plannedDate: dayOn('MONDAY'), halfDay: 'MORNING' };
const unfitting = { plannedDate: dayOn('SUNDAY'), halfDay: 'MORNING' };

const run = async (persona: string, verb: string, input: object): Promise<Reply> => {
  const title = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const changed = verb.endsWith('Task') ? 'task { id status version }' : 'job { id status version veraStatusCode }';
  return (await graph.as(persona)).query(
    `mutation ($input: ${title}!) { result: ${verb}(input: $input) {
       ${changed} userErrors { code rule field message } warnings { code rule message } } }`,
    { input },
  );
};

/** What each verb needs besides id and version, so that nothing but state and role can refuse it. */
const extrasOf: Readonly<Record<string, object>> = { awardJob: { crewId: CREW }, planJob: { visits: [fitting] } };

const done = async (persona: string, verb: string, input: object): Promise<Answer> => {
  const { data, errors } = await run(persona, verb, input);
  expect(errors).toBeUndefined();
  expect(data.result.userErrors).toEqual([]);
  return data.result;
};

const seenBy = async (persona: string, id: string): Promise<Answer> => {
  const { data } = await (await graph.as(persona)).query(
    `query ($id: ID!) { job(id: $id) { version status statusDate veraStatusCode crew { id }
       tasks { nodes { id version plannedDate halfDay status } } } }`,
    { id },
  );
  return data.job;
};

describe('a job', () => {
  test('goes from registered to reported done, and the corporatie sees each step', async () => {
    const { id } = await makeJob(graph, 'REGISTERED', { crew: null });
    const expectSeen = async (status: JobStatus, version: number) => {
      const veraStatusCode = VERA_STATUS_CODES[status];
      const seen = await seenBy(CORPORATIE, id);
      expect(seen).toMatchObject({ status, version, veraStatusCode, statusDate: today });
      return seen.tasks.nodes.filter((task: Answer) => task.status !== 'CLOSED');
    };
    expect(await seenBy('voorman', id)).toBeNull();
    await done(CORPORATIE, 'awardJob', { id, expectedVersion: 1, crewId: CREW });
    expect(await expectSeen('AWARDED', 2)).toEqual([]);
    expect((await seenBy('voorman', id)).crew.id).toBe(CREW);

    await done('voorman', 'planJob', { id, expectedVersion: 2, visits: [fitting, unfitting] });
    expect(await expectSeen('PLANNED', 3)).toHaveLength(2);
    const { warnings } = await done('consulent', 'planJob', { id, expectedVersion: 3, visits: [fitting] });
    expect(warnings).toEqual([]);
    const [visit, ...others] = await expectSeen('PLANNED', 4);
    expect(visit).toMatchObject({ ...fitting, status: 'PLANNED' });
    expect(others).toEqual([]);

    const started = await done('voorman', 'startJob', { id, expectedVersion: 4 });
    expect(started.job).toEqual({ id, status: 'IN_PROGRESS', version: 5, veraStatusCode: 'INB' });
    await expectSeen('IN_PROGRESS', 5);
    for (const [step, verb] of TASK_VERBS.entries()) {
      await done('voorman', verb, { id: visit.id, expectedVersion: visit.version + step });
    }
    await done('voorman', 'reportJobDone', { id, expectedVersion: 5 });
    expect(await expectSeen('REPORTED_DONE', 6)).toEqual([expect.objectContaining({ status: 'DONE' })]);
  });

  test('is planned outside the weekly half-days of the crew with a warning', async () => {
    const { id } = await makeJob(graph, 'AWARDED');
    const { job, warnings } = await done('voorman', 'planJob', {
      id,
      expectedVersion: 1,
      visits: [fitting, unfitting],
    });
    expect(job.status).toBe('PLANNED');
    expect(warnings).toEqual([expect.objectContaining({ code: 'OUTSIDE_WEEKLY_HALF_DAYS', rule: 'R-45' })]);
  });
});

describe('a refused rule', () => {
  const refusals: [string, string, JobStatus, string, TaskStatus[], () => object, object][] = [
    ['a crew outside the slice', CORPORATIE, 'REGISTERED', 'awardJob', [], () => ({ crewId: foreignCrew }), R01],
    ['a crew that is none', CORPORATIE, 'REGISTERED', 'awardJob', [], () => ({ crewId: 'crew_0' }), R01],
    ['no visit', 'voorman', 'AWARDED', 'planJob', [], () => ({ visits: [] }), { code: 'VISIT_REQUIRED' }],
    [
      'a visit in the past',
      'voorman',
      'PLANNED',
      'planJob',
      ['PLANNED'],
      () => ({ visits: [fitting, { ...fitting, plannedDate: addDays(today, -1) }] }),
      { code: 'DATE_IN_THE_PAST' },
    ],
    ['open tasks', 'voorman', 'IN_PROGRESS', 'reportJobDone', ['DONE', 'PAUSED'], () => ({}), TASKS],
    ['no task done', 'voorman', 'IN_PROGRESS', 'reportJobDone', ['CLOSED'], () => ({}), TASKS],
    ['another status', 'voorman', 'CLOSED', 'startJob', [], () => ({}), { code: 'STATUS_REFUSED' }],
  ];

  test.each(refusals)('is told and writes nothing: %s', async (_, persona, status, verb, tasks, extras, expected) => {
    const { id, key } = await makeJob(graph, status, { tasks });
    const before = await storedJob(graph, key);
    const { data, errors } = await run(persona, verb, { id, expectedVersion: 1, ...extras() });
    expect(errors).toBeUndefined();
    const error = { rule: expect.stringMatching(/^(R-\d+|3\.3 )/), message: expect.stringMatching(/\w/), ...expected };
    expect(data.result).toMatchObject({ job: null, userErrors: [error], warnings: [] });
    expect(await storedJob(graph, key)).toBe(before);
  });

  test('a stale version is a conflict, more than fifty visits are bad input, and neither writes', async () => {
    const { id, key } = await makeJob(graph, 'AWARDED');
    const before = await storedJob(graph, key);
    for (const expectedVersion of [0, 2, -1]) {
      const { data, errors } = await run('voorman', 'planJob', { id, expectedVersion, visits: [fitting] });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['CONFLICT']);
      expect(data).toEqual({ result: null });
    }
    const { errors } = await run('voorman', 'planJob', { id, expectedVersion: 1, visits: Array(51).fill(fitting) });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(await storedJob(graph, key)).toBe(before);
  });

  test('a job of another corporatie or crew is not there, word for word like one that never was', async () => {
    const otherCrew = await makeJob(graph, 'PLANNED', { crew: fixtures.crews.ofFour });
    const otherOwner = await makeJob(graph, 'REGISTERED', { by: 'corporatie-zuid' });
    const absent = `job_${'ab'.repeat(16)}`;
    for (const [persona, verb, id] of [
      ['voorman', 'startJob', otherCrew.id],
      ['voorman', 'planJob', otherCrew.id],
      [CORPORATIE, 'awardJob', otherOwner.id],
    ] as const) {
      const text = async (own: string) => {
        const reply = await run(persona, verb, { id: own, expectedVersion: 1, ...extrasOf[verb] });
        expect(reply.errors?.[0].extensions.code).toBe('NOT_FOUND');
        return reply.text.replace(/[0-9a-f]{32}/g, '');
      };
      expect(await text(id)).toBe(await text(absent));
    }
  });
});

// The embedded database has one connection: callers take turns, and nobody meets anybody.
describe.runIf(inject('databaseEngine') === 'postgresql')('twenty callers at once', () => {
  test.each([
    ['startJob', 'PLANNED'],
    ['planJob', 'AWARDED'],
  ] as const)('%s: one wins, and the others are told', async (verb, status) => {
    const { id, key } = await makeJob(graph, status);
    const input = { id, expectedVersion: 1, ...extrasOf[verb] };
    const replies = await Promise.all(Array.from({ length: 20 }, () => run('voorman', verb, input)));
    const codes = replies.map(({ data, errors }) => (data?.result?.job ? 'won' : errors?.[0].extensions.code));
    expect(codes.filter((code) => code === 'won')).toHaveLength(1);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(19);
    const [{ version }] = await graph.admin('select version from job where id = $1', [key]);
    expect(version).toBe(2);
    const tasks = await graph.admin('select id from task where job_id = $1', [key]);
    expect(tasks).toHaveLength(verb === 'planJob' ? 1 : 0);
  });
});
