import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { equipmentId } from '../../seeds/deployments.ts';
import { fixtures } from '../../seeds/fixtures.ts';
import { seedId } from '../../seeds/random.ts';
import { idOf } from '../../server/testing/asked.ts';
import { sendVerb } from '../../server/testing/calls.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeJob, storedJob } from '../../server/testing/made-jobs.ts';

const today = todayInAmsterdam();
const CREW = idOf('crew', fixtures.crews.full);

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const run = async (persona: string, verb: string, selection: string, input: object): Promise<Answer> => {
  const asked = `${selection} userErrors { code rule } warnings { code rule }`;
  const { data, errors } = await sendVerb(await graph.as(persona), verb, input, asked);
  expect(errors, verb).toBeUndefined();
  return data.result;
};

/** Ids of the crew's contributors, as the voorman knows them. */
const contributors = async (): Promise<{ participants: string[]; beroepskracht: string }> => {
  const { data } = await (await graph.as('voorman')).query(
    '{ crews(first: 1) { nodes { memberships(first: 20) { nodes { contributor { id kind } } } } } }',
  );
  const all = data.crews.nodes[0].memberships.nodes.map((own: Answer) => own.contributor);
  const participants = all.filter(({ kind }: Answer) => kind === 'DEELNEMER').map(({ id }: Answer) => id);
  const [other] = all.filter(({ kind }: Answer) => kind !== 'DEELNEMER');
  await graph.admin(`update contributor set kind = 'BEROEPSKRACHT' where id = $1`, [
    seedId('Contributor', 'helper/voorman'),
  ]);
  return { participants, beroepskracht: other.id };
};

const DEPLOYMENT = 'deployment { id version location contributors { id } }';
const R15 = { code: 'TOO_FEW_OUTSIDE', rule: 'R-15' };

describe('a visit outside', () => {
  test('does not start with fewer than two medewerkers; a beroepskracht does not count', async () => {
    const { participants, beroepskracht } = await contributors();
    const { id, key, taskIds } = await makeJob(graph, 'PLANNED', { tasks: ['PLANNED'] });
    const [taskId] = taskIds;
    const alone = { taskId, location: 'BUITENDIENST', contributorIds: [participants[0], beroepskracht] };
    const made = await run('voorman', 'createDeployment', DEPLOYMENT, alone);
    expect(made).toMatchObject({ userErrors: [], warnings: [R15] });
    const before = await storedJob(graph, key);
    const start = await run('voorman', 'startJob', 'job { id }', { id, expectedVersion: 1 });
    expect(start).toMatchObject({ job: null, userErrors: [R15] });
    const depart = await run('voorman', 'departForTask', 'task { id }', { id: taskId, expectedVersion: 1 });
    expect(depart).toMatchObject({ task: null, userErrors: [R15] });
    expect(await storedJob(graph, key)).toBe(before);

    const together = await run('voorman', 'changeDeployment', DEPLOYMENT, {
      id: made.deployment.id,
      expectedVersion: 1,
      contributorIds: participants.slice(0, 2),
    });
    expect(together).toMatchObject({ userErrors: [], warnings: [], deployment: { version: 2 } });
    const started = await run('voorman', 'startJob', 'job { status }', { id, expectedVersion: 1 });
    expect(started.job.status).toBe('IN_PROGRESS');
  });

  test('at the workplace one person may work', async () => {
    const { participants } = await contributors();
    const { id, taskIds } = await makeJob(graph, 'PLANNED', { tasks: ['PLANNED'] });
    const input = { taskId: taskIds[0], location: 'LOCATIE', contributorIds: participants.slice(0, 1) };
    expect(await run('voorman', 'createDeployment', DEPLOYMENT, input)).toMatchObject({ warnings: [] });
    const started = await run('voorman', 'startJob', 'job { status }', { id, expectedVersion: 1 });
    expect(started.job.status).toBe('IN_PROGRESS');
    const twice = await run('voorman', 'createDeployment', DEPLOYMENT, input);
    expect(twice).toMatchObject({ deployment: null, userErrors: [{ code: 'ALREADY_DEPLOYED' }] });
  });

  test('is done by people of the own crew, and by nobody else', async () => {
    const { taskIds } = await makeJob(graph, 'PLANNED', { tasks: ['PLANNED'] });
    const [stranger] = await graph.admin(
      `select contributor_id as id from crew_membership where crew_id = $1 and participant_id is not null limit 1`,
      [fixtures.crews.ofFour],
    );
    const input = { taskId: taskIds[0], location: 'LOCATIE', contributorIds: [idOf('contributor', stranger.id)] };
    const refused = await run('voorman', 'createDeployment', DEPLOYMENT, input);
    expect(refused).toMatchObject({ deployment: null, userErrors: [{ code: 'NOT_AVAILABLE' }] });
  });
});

describe('a deelnemer', () => {
  test('sees the tasks on which he or she is deployed, no others, and of the contributors only him- or herself', async () => {
    const me = (await (await graph.as('deelnemer')).query('{ viewer { role } tasks(first: 100) { nodes { id } } }'))
      .data;
    const own = await graph.admin(
      `select d.task_id as id from deployment d join contributor c on c.id = any (d.contributor_ids)
       where c.participant_id = $1`,
      [seedId('Participant', 'deelnemer')],
    );
    expect(own.length).toBeGreaterThan(0);
    const ids = (rows: Answer[]) => rows.map(({ id }) => id).sort();
    expect(ids(me.tasks.nodes)).toEqual(ids(own.map(({ id }) => ({ id: idOf('task', id) }))));
    const { data } = await (await graph.as('deelnemer')).query(
      '{ deployments(first: 100) { nodes { contributors { participant { id } } } } viewer { role } }',
    );
    const seen = data.deployments.nodes.flatMap((each: Answer) => each.contributors);
    expect(seen).toHaveLength(own.length);
    expect(new Set(seen.map(({ participant }: Answer) => participant.id)).size).toBe(1);
  });
});

describe('equipment', () => {
  const EQUIPMENT = 'equipment { id version designation inspectionValidUntil crew { id } }';

  test('with an expired inspection does not go along on a visit (R-46)', async () => {
    const { key, taskIds } = await makeJob(graph, 'PLANNED', { tasks: ['PLANNED'] });
    const [id] = taskIds;
    const bus = idOf('equipment', equipmentId('voorman', 'Bestelbus'));
    const ladder = idOf('equipment', equipmentId('voorman', 'Ladder'));
    const before = await storedJob(graph, key);
    const selection = 'task { version equipment { id } }';
    const refused = await run('voorman', 'assignEquipment', selection, {
      id,
      expectedVersion: 1,
      equipmentIds: [bus, ladder],
    });
    expect(refused).toMatchObject({ task: null, userErrors: [{ code: 'INSPECTION_EXPIRED', rule: 'R-46' }] });
    const others = idOf('equipment', equipmentId('voorman-2', 'Bestelbus'));
    const foreign = await run('consulent', 'assignEquipment', selection, {
      id,
      expectedVersion: 1,
      equipmentIds: [others],
    });
    expect(foreign).toMatchObject({ task: null, userErrors: [{ code: 'NOT_OF_THE_CREW' }] });
    expect(await storedJob(graph, key)).toBe(before);
    const assigned = await run('voorman', 'assignEquipment', selection, {
      id,
      expectedVersion: 1,
      equipmentIds: [bus],
    });
    expect(assigned.task).toEqual({ version: 2, equipment: [{ id: bus }] });
  });

  test('is kept by the consulent and the voorman, for crews of their own', async () => {
    const input = { kind: 'GEREEDSCHAP', designation: 'Kettingzaag', inspectionValidUntil: addDays(today, 30) };
    const made = await run('voorman', 'createEquipment', EQUIPMENT, { ...input, crewId: CREW });
    expect(made).toMatchObject({ userErrors: [], equipment: { version: 1, crew: { id: CREW } } });
    const { id } = made.equipment;
    const changed = await run('consulent', 'changeEquipment', EQUIPMENT, {
      id,
      expectedVersion: 1,
      inspectionValidUntil: null,
    });
    expect(changed.equipment).toMatchObject({ version: 2, designation: 'Kettingzaag', inspectionValidUntil: null });
    const other = idOf('crew', fixtures.crews.ofFour);
    const refused = await run('voorman', 'createEquipment', EQUIPMENT, { ...input, crewId: other });
    expect(refused).toMatchObject({ equipment: null, userErrors: [{ code: 'NO_SUCH_CREW' }] });
  });
});
