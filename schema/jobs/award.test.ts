import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { fixtures } from '../../seeds/fixtures.ts';
import { seedId } from '../../seeds/random.ts';
import { idOf } from '../../server/testing/asked.ts';
import { sendVerb } from '../../server/testing/calls.ts';
import { stepsOf } from '../../server/testing/events.ts';
import { type Answer, type Reply, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeJob, storedJob } from '../../server/testing/made-jobs.ts';

const CORPORATIE = 'corporatie-opdrachtgever';
const WSD = idOf('organisation', seedId('Organisation', 'wsd'));
/** A crew of the WSD that has worked for this corporatie too long ago to be seen. */
const NEW_CREW = idOf('crew', fixtures.crews.former);

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const run = async (persona: string, verb: string, input: object): Promise<Reply> =>
  sendVerb(await graph.as(persona), verb, input, 'job { id status version } userErrors { code rule field }');

const done = async (persona: string, verb: string, input: object): Promise<Answer> => {
  const { data, errors } = await run(persona, verb, input);
  expect([errors, data?.result?.userErrors]).toEqual([undefined, []]);
  return data.result.job;
};

const seenBy = async (persona: string, id: string): Promise<Answer> => {
  const reply = await (await graph.as(persona)).query(
    'query ($id: ID!) { job(id: $id) { status crew { name } uitvoerder { id } object { name } } }',
    { id },
  );
  return reply.data.job;
};

describe('a first award', () => {
  test('goes to the uitvoerder, which says what crew does it; only then the opdrachtgever sees that crew', async () => {
    const { id, key } = await makeJob(graph, 'REGISTERED', { crew: null });
    const crew = async () =>
      (await (await graph.as(CORPORATIE)).query(`{ crew(id: "${NEW_CREW}") { name } }`)).data.crew;
    expect(await crew()).toBeNull();
    expect(await seenBy('consulent', id)).toBeNull();

    await done(CORPORATIE, 'awardJob', { id, expectedVersion: 1, uitvoerderId: WSD });
    const waiting = { status: 'AWARDED', crew: null, uitvoerder: { id: WSD }, object: { name: expect.any(String) } };
    for (const persona of [CORPORATIE, 'consulent']) expect(await seenBy(persona, id)).toEqual(waiting);
    for (const persona of ['voorman', 'voorman-2', 'voorman@noord']) expect(await seenBy(persona, id)).toBeNull();
    expect(await crew()).toBeNull();

    const assigned = await done('consulent', 'assignCrew', { id, expectedVersion: 2, crewId: NEW_CREW });
    expect(assigned).toEqual({ id, status: 'AWARDED', version: 3 });
    // Also a step that leaves the state tells those whom it concerns: the version went on.
    expect((await stepsOf(graph, key)).at(-1)).toBe('Job.status 3: AWARDED AWARDED');
    expect(await crew()).toEqual({ name: 'Ploeg Oude Haven' });
    expect(await seenBy(CORPORATIE, id)).toMatchObject({ crew: { name: 'Ploeg Oude Haven' }, uitvoerder: { id: WSD } });
    const visits = [{ plannedDate: addDays(todayInAmsterdam(), 1), halfDay: 'MORNING' }];
    expect((await done('consulent', 'planJob', { id, expectedVersion: 3, visits })).status).toBe('PLANNED');
  });

  test('is refused for who is no uitvoerder under a current agreement: one that ended, another consortium, the ROC, nobody', async () => {
    const none = { code: 'CREW_NOT_AVAILABLE', rule: 'R-01', field: ['input', 'uitvoerderId'] };
    const { id, key } = await makeJob(graph, 'REGISTERED', { crew: null });
    const before = await storedJob(graph, key);
    const others = ['gemeente-noord', 'roc-midden', 'gemeente-midden', 'corporatie-midden'].map((own) =>
      idOf('organisation', seedId('Organisation', own)),
    );
    for (const uitvoerderId of [...others, 'organisation_0', idOf('organisation', fixtures.crews.full)]) {
      const { data } = await run(CORPORATIE, 'awardJob', { id, expectedVersion: 1, uitvoerderId });
      expect([uitvoerderId, data.result]).toMatchObject([uitvoerderId, { job: null, userErrors: [none] }]);
    }
    for (const input of [{}, { uitvoerderId: WSD, crewId: NEW_CREW }]) {
      const { errors } = await run(CORPORATIE, 'awardJob', { id, expectedVersion: 1, ...input });
      expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
    }
    expect(await storedJob(graph, key)).toBe(before);
    const ended = await makeJob(graph, 'REGISTERED', { crew: null, by: 'corporatie-beeindigd' });
    const { data } = await run(`${CORPORATIE}@beeindigd`, 'awardJob', {
      id: ended.id,
      expectedVersion: 1,
      uitvoerderId: WSD,
    });
    expect(data.result).toMatchObject({ job: null, userErrors: [none] });
  });
});

describe('a job that waits for a crew', () => {
  const waiting = async () => {
    const job = await makeJob(graph, 'REGISTERED', { crew: null });
    await done(CORPORATIE, 'awardJob', { id: job.id, expectedVersion: 1, uitvoerderId: WSD });
    return job;
  };

  test('is given to a crew of the uitvoerder’s own, once, and by nobody else', async () => {
    const { id, key } = await waiting();
    const before = await storedJob(graph, key);
    const input = { id, expectedVersion: 2, crewId: NEW_CREW };
    const foreign = { ...input, crewId: idOf('crew', seedId('Crew', 'voorman@wijkbedrijf')) };
    expect((await run('consulent', 'assignCrew', foreign)).data.result).toMatchObject({
      userErrors: [{ code: 'NO_SUCH_CREW' }],
    });
    for (const persona of ['voorman', 'projectleider', CORPORATIE])
      expect((await run(persona, 'assignCrew', input)).errors?.[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await run('consulent@wijkbedrijf', 'assignCrew', input)).errors?.[0].extensions.code).toBe('NOT_FOUND');
    expect(await storedJob(graph, key)).toBe(before);
    await done('consulent', 'assignCrew', input);
    const again = { ...input, expectedVersion: 3, crewId: idOf('crew', fixtures.crews.full) };
    expect((await run('consulent', 'assignCrew', again)).data.result).toMatchObject({
      userErrors: [{ code: 'CREW_ASSIGNED' }],
    });
  });

  test('is not planned before that, and may be rejected; asked again, it is nobody’s', async () => {
    const { id } = await waiting();
    const visits = [{ plannedDate: addDays(todayInAmsterdam(), 1), halfDay: 'MORNING' }];
    const planned = await run('consulent', 'planJob', { id, expectedVersion: 2, visits });
    expect(planned.data.result).toMatchObject({ job: null, userErrors: [{ code: 'NO_CREW_YET' }] });
    await done('consulent', 'rejectJob', { id, expectedVersion: 2, reason: 'GEEN_CAPACITEIT' });
    const { id: same } = await done(CORPORATIE, 'registerJob', { id, expectedVersion: 3 });
    expect(await seenBy(CORPORATIE, same)).toMatchObject({ status: 'REGISTERED', uitvoerder: null, crew: null });
    expect(await seenBy('consulent', same)).toBeNull();
  });

  test('comes to an uitvoerder in no other way, whoever tries past the graph', async () => {
    const { key } = await makeJob(graph, 'REGISTERED', { crew: null });
    await expect(
      graph.admin(`update job set uitvoerder_id = $2 where id = $1`, [key, seedId('Organisation', 'wsd')]),
    ).rejects.toThrow(/no such transition/);
  });
});
