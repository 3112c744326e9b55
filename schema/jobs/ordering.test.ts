import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { fixtures } from '../../seeds/fixtures.ts';
import { seedId } from '../../seeds/random.ts';
import { workKindId } from '../../seeds/work-kinds.ts';
import { idOf } from '../../server/testing/asked.ts';
import { sendVerb } from '../../server/testing/calls.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeJob, storedJob } from '../../server/testing/made-jobs.ts';

const today = todayInAmsterdam();
const CORPORATIE = 'corporatie-opdrachtgever';
const CREW = `crew_${fixtures.crews.full.replaceAll('-', '')}`;
const visits = [{ plannedDate: addDays(today, 1), halfDay: 'MORNING' }];
const kind = (code: string) => idOf('workkind', workKindId(code));

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

/** The first object of an owner of the kind. */
const objectOf = async (objectKind: string, owner = 'corporatie-midden'): Promise<string> => {
  const [row] = await graph.admin(
    'select id from work_object where owner_id = $1 and kind = $2 order by name limit 1',
    [seedId('Organisation', owner), objectKind],
  );
  return idOf('object', row.id);
};

const SELECTION = `job { id version number status statusDate regime description urgent rejectionReason reworkRequest crew { id }
  tasks { nodes { id status interruptionReason } } }`;

const run = async (persona: string, verb: string, input: object): Promise<Answer> => {
  const selection = `${verb === 'deleteJob' ? 'deletedId' : SELECTION} userErrors { code rule field }`;
  const { data, errors } = await sendVerb(await graph.as(persona), verb, input, selection);
  expect(errors, verb).toBeUndefined();
  return data.result;
};

const done = async (persona: string, verb: string, input: object): Promise<Answer> => {
  const { userErrors, ...result } = await run(persona, verb, input);
  expect(userErrors).toEqual([]);
  return result.job ?? result.deletedId;
};

const refusal = async (persona: string, verb: string, input: object): Promise<Answer> => {
  const { userErrors, ...result } = await run(persona, verb, input);
  expect(result).toEqual(verb === 'deleteJob' ? { deletedId: null } : { job: null });
  return userErrors;
};

const count = async () => (await graph.admin('select count(*)::int as jobs from job'))[0].jobs;

describe('a new job', () => {
  test('is a concept with a number of its own, may be changed, and is registered when it is complete', async () => {
    const order = { objectId: await objectOf('PLANTSOEN'), workKindId: kind('REPAREREN_PLANTSOEN') };
    const made = await done(CORPORATIE, 'createJob', { ...order, wishedFrom: today, urgent: true });
    expect(made).toMatchObject({
      version: 1,
      status: 'CONCEPT',
      statusDate: today,
      regime: 'KLEINSCHALIG',
      urgent: true,
    });
    expect(made.number).toMatch(new RegExp(`^${today.slice(0, 4)}-\\d{5}$`));
    const next = await done(CORPORATIE, 'createJob', { ...order, regime: 'MAATWERK' });
    expect(Number(next.number.slice(5))).toBe(Number(made.number.slice(5)) + 1);

    const incomplete = await refusal(CORPORATIE, 'registerJob', { id: made.id, expectedVersion: 1 });
    expect(incomplete).toEqual([{ code: 'INCOMPLETE', rule: '3.3 Opdracht', field: [] }]);
    const description = 'Heg snoeien';
    const changed = await done(CORPORATIE, 'changeJob', { id: made.id, expectedVersion: 1, description, urgent: null });
    expect(changed).toMatchObject({
      version: 2,
      status: 'CONCEPT',
      description,
      urgent: false,
      regime: 'KLEINSCHALIG',
    });
    const registered = await done(CORPORATIE, 'registerJob', { id: made.id, expectedVersion: 2 });
    expect(registered).toMatchObject({ version: 3, status: 'REGISTERED' });
  });

  test('is gone when it is deleted as a concept', async () => {
    const { id, key } = await makeJob(graph, 'CONCEPT', { crew: null });
    expect(await done(CORPORATIE, 'deleteJob', { id, expectedVersion: 1 })).toBe(id);
    expect(await graph.admin('select id from job where id = $1', [key])).toEqual([]);
  });

  const R16 = { code: 'WORK_KIND_DOES_NOT_FIT', rule: 'R-16', field: ['input', 'workKindId'] };
  const R17 = { code: 'RECURRING_NEEDS_A_SERIES', rule: 'R-17', field: ['input', 'regime'] };
  const R18 = { code: 'OBJECT_NOT_OWN', rule: 'R-18', field: ['input', 'objectId'] };
  const refusals: [string, () => Promise<object>, object][] = [
    [
      'cleaning of a park',
      async () => ({ objectId: await objectOf('PLANTSOEN'), workKindId: kind('SCHOONMAKEN_HAL') }),
      R16,
    ],
    [
      'removal in a porch',
      async () => ({ objectId: await objectOf('PORTIEK'), workKindId: kind('VERWIJDEREN_ZWERFVUIL') }),
      R16,
    ],
    [
      'repairs of a lift',
      async () => ({ objectId: await objectOf('LIFT'), workKindId: kind('REPAREREN_VERHARDING') }),
      R16,
    ],
    [
      'recurring work by itself',
      async () => ({ objectId: await objectOf('PLANTSOEN'), workKindId: kind('VERWIJDEREN_ONKRUID') }),
      R17,
    ],
    [
      'an object of another owner',
      async () => ({ objectId: await objectOf('HAL', 'corporatie-zuid'), workKindId: kind('SCHOONMAKEN_HAL') }),
      R18,
    ],
    ['an object that is none', async () => ({ objectId: 'object_0', workKindId: kind('SCHOONMAKEN_HAL') }), R18],
  ];

  test.each(refusals)('is refused with the rule, and not made: %s', async (_, input, expected) => {
    const before = await count();
    expect(await refusal(CORPORATIE, 'createJob', await input())).toEqual([expected]);
    expect(await count()).toBe(before);
    const { id, key } = await makeJob(graph, 'CONCEPT', { crew: null });
    const stored = await storedJob(graph, key);
    expect(await refusal(CORPORATIE, 'changeJob', { id, expectedVersion: 1, ...(await input()) })).toEqual([expected]);
    expect(await storedJob(graph, key)).toBe(stored);
  });

  test('made by twenty callers at once has twenty numbers', async () => {
    const input = { objectId: await objectOf('PLANTSOEN'), workKindId: kind('REPAREREN_PLANTSOEN') };
    const made = await Promise.all(Array.from({ length: 20 }, () => done(CORPORATIE, 'createJob', input)));
    expect(new Set(made.map(({ number }) => number)).size).toBe(20);
  });
});

describe('an organisation that asks for a second approval', () => {
  const ZUID = ['corporatie-opdrachtgever-2', 'corporatie-opdrachtgever@zuid'] as const;

  test('gives no job to a crew before another person than the requester has approved it', async () => {
    const [asks, approves] = ZUID;
    const requestedBy = seedId('StaffMember', asks);
    const unapproved = await makeJob(graph, 'REGISTERED', { by: 'corporatie-zuid', crew: null, requestedBy });
    const award = { id: unapproved.id, expectedVersion: 1, crewId: idOf('crew', seedId('Crew', 'voorman@zuid')) };
    expect(await refusal(asks, 'awardJob', award)).toMatchObject([{ code: 'APPROVAL_REQUIRED' }]);

    const { id } = await makeJob(graph, 'AWAITING_APPROVAL', { by: 'corporatie-zuid', crew: null, requestedBy });
    const own = await refusal(asks, 'approveJob', { id, expectedVersion: 1 });
    expect(own).toMatchObject([{ code: 'SAME_PERSON', rule: '3.3 Opdracht' }]);
    expect(await done(approves, 'approveJob', { id, expectedVersion: 1 })).toMatchObject({ status: 'REGISTERED' });
    expect(await done(asks, 'awardJob', { ...award, id, expectedVersion: 2 })).toMatchObject({ status: 'AWARDED' });
  });
});

describe('after the award', () => {
  test('a rejected job is asked for again, and goes to a crew anew', async () => {
    const { id } = await makeJob(graph, 'AWARDED');
    const rejected = await done('consulent', 'rejectJob', { id, expectedVersion: 1, reason: 'GEEN_CAPACITEIT' });
    expect(rejected).toMatchObject({ status: 'REJECTED', rejectionReason: 'GEEN_CAPACITEIT' });
    await done(CORPORATIE, 'changeJob', { id, expectedVersion: 2, wishedHalfDay: 'AFTERNOON' });
    const again = await done(CORPORATIE, 'registerJob', { id, expectedVersion: 3 });
    expect(again).toMatchObject({ status: 'REGISTERED', rejectionReason: null, crew: null });
    await done(CORPORATIE, 'awardJob', { id, expectedVersion: 4, crewId: CREW });
  });

  test('an interruption stands on the visits, neutral to the corporatie, and ends with it or with a new date', async () => {
    const { id } = await makeJob(graph, 'IN_PROGRESS', { tasks: ['DONE', 'IN_PROGRESS', 'PLANNED'] });
    const statuses = ({ tasks }: Answer) => tasks.nodes.map(({ status }: Answer) => status).sort();
    await done('voorman', 'interruptJob', { id, expectedVersion: 1, reason: 'ABSENCE' });
    const { data } = await (await graph.as(CORPORATIE)).query(
      'query ($id: ID!) { job(id: $id) { tasks { nodes { status interruptionReason } } } }',
      { id },
    );
    expect(statuses(data.job)).toEqual(['DONE', 'INTERRUPTED', 'PLANNED']);
    const reasons = data.job.tasks.nodes.map(({ interruptionReason }: Answer) => interruptionReason);
    expect(reasons.sort()).toEqual(['UITVOERDER', 'UITVOERDER', null]);
    const resumed = await done('voorman', 'resumeJob', { id, expectedVersion: 2 });
    expect(statuses(resumed)).toEqual(['DONE', 'IN_PROGRESS', 'PLANNED']);
    await done('voorman', 'interruptJob', { id, expectedVersion: 3, reason: 'WEATHER' });
    const planned = await done('consulent', 'planJob', { id, expectedVersion: 4, visits });
    expect(planned.status).toBe('PLANNED');
    expect(statuses(planned)).toEqual(['CLOSED', 'CLOSED', 'DONE', 'PLANNED']);
  });

  test('work that is to be mended says what, is planned again, and is accepted in the end', async () => {
    const { id } = await makeJob(graph, 'REPORTED_DONE', { tasks: ['DONE'] });
    await done(CORPORATIE, 'sampleJob', { id, expectedVersion: 1 });
    const unsaid = await refusal(CORPORATIE, 'requestRework', { id, expectedVersion: 2, reworkRequest: ' ' });
    expect(unsaid).toMatchObject([{ code: 'REWORK_NOT_SAID', field: ['input', 'reworkRequest'] }]);
    await done(CORPORATIE, 'requestRework', { id, expectedVersion: 2, reworkRequest: 'De hoeken' });
    const planned = await done('voorman', 'planJob', { id, expectedVersion: 3, visits });
    expect(planned).toMatchObject({ status: 'PLANNED', reworkRequest: 'De hoeken' });
    const finished = await makeJob(graph, 'SAMPLED', { tasks: ['DONE'] });
    const closed = await done(CORPORATIE, 'closeJob', { id: finished.id, expectedVersion: 1 });
    expect(closed).toMatchObject({ status: 'CLOSED', tasks: { nodes: [{ status: 'CLOSED' }] } });
  });

  test('a cancelled job closes its visits, also when the agreement with the uitvoerder has ended', async () => {
    const { id } = await makeJob(graph, 'PLANNED', { tasks: ['PLANNED', 'CONCEPT', 'DONE'] });
    const cancelled = await done(CORPORATIE, 'cancelJob', { id, expectedVersion: 1 });
    expect(cancelled.tasks.nodes.map(({ status }: Answer) => status)).toEqual(['CLOSED', 'CLOSED', 'CLOSED']);
    const beyond = await makeJob(graph, 'PLANNED', { by: 'corporatie-beeindigd', tasks: ['UNDERWAY'] });
    await done('corporatie-opdrachtgever@beeindigd', 'cancelJob', { id: beyond.id, expectedVersion: 1 });
    expect(await storedJob(graph, beyond.key)).toContain('"status":"CLOSED"');
  });

  test('a day is a day and a text has an end: what is no order is bad input', async () => {
    const caller = await graph.as(CORPORATIE);
    const order = { objectId: await objectOf('PLANTSOEN'), workKindId: kind('REPAREREN_PLANTSOEN') };
    const bad = [{ description: 'x'.repeat(4001) }, { wishedFrom: today, wishedUntil: addDays(today, -1) }];
    for (const input of bad) {
      const { errors } = await caller.query(
        'mutation ($input: CreateJobInput!) { createJob(input: $input) { job { id } } }',
        { input: { ...order, ...input } },
      );
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });
});
