import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { fixtures } from '../../seeds/fixtures.ts';
import { idOf } from '../../server/testing/asked.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeJob } from '../../server/testing/made-jobs.ts';

/** What a corporatie could infer (domain 3.6.7b): each sentence against the graph as it is. */
const ORDERERS = ['corporatie-opdrachtgever', 'gemeente-opdrachtgever'];
const [CORPORATIE] = ORDERERS as [string];
const today = todayInAmsterdam();

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const ask = async (persona: string, document: string): Promise<Answer> => {
  const { data, errors } = await (await graph.as(persona)).query(document);
  expect(errors).toBeUndefined();
  return data;
};

const run = async (persona: string, verb: string, input: object): Promise<Answer> => {
  const title = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`;
  const { data, errors } = await (await graph.as(persona)).query(
    `mutation ($input: ${title}) { result: ${verb}(input: $input) { userErrors { code } } }`,
    { input },
  );
  expect([errors, data?.result?.userErrors]).toEqual([undefined, []]);
};

describe('the status of a crew, as an opdrachtgever reads it', () => {
  const CREW = fixtures.crews.full;
  const shown = async () =>
    (await ask(CORPORATIE, `{ crew(id: "${idOf('crew', CREW)}") { strengthStatus } }`)).crew.strengthStatus;
  /** Its consulent pauses it or lets it go on; how many it needs decides whether it has its strength. */
  const becomes = async (strength: 'FULL' | 'UNDERSTRENGTH' | 'PAUSED', since?: string) => {
    const [{ version, status }] = await graph.admin('select version, status from crew where id = $1', [CREW]);
    await graph.admin(
      'update crew set minimum_strength = $2, coarse_status_since = coalesce($3, coarse_status_since) where id = $1',
      [CREW, strength === 'UNDERSTRENGTH' ? 9 : 4, since ?? null],
    );
    const verb = strength === 'PAUSED' ? 'pauseCrew' : 'resumeCrew';
    if ((status === 'PAUSED') !== (strength === 'PAUSED')) {
      await run('consulent', verb, { id: idOf('crew', CREW), expectedVersion: version });
    }
    await graph.admin('select keep_crew($1)', [CREW]);
    const [stored] = await graph.admin('select strength_status from crew where id = $1', [CREW]);
    expect(stored.strength_status).toBe(strength);
  };

  test('is ACTIVE or PAUSED, whether or not the crew has its strength', async () => {
    for (const strength of ['FULL', 'UNDERSTRENGTH'] as const) {
      await becomes(strength, addDays(today, -30));
      expect(await shown()).toBe('ACTIVE');
    }
    const seen = await ask(CORPORATIE, '{ crews(first: 100) { nodes { strengthStatus } } }');
    for (const { strengthStatus } of seen.crews.nodes) expect(['ACTIVE', 'PAUSED']).toContain(strengthStatus);
  });

  test('changes at most once a week, there and back', async () => {
    await becomes('FULL', addDays(today, -30));
    const week = [0, 3, 6].map((days) => addDays(today, -days));
    for (const since of week) {
      await becomes('PAUSED', since);
      expect([since, await shown()]).toEqual([since, 'ACTIVE']);
    }
    await becomes('PAUSED', addDays(today, -7));
    expect(await shown()).toBe('PAUSED');
    await becomes('FULL');
    expect(await shown()).toBe('PAUSED');
    await becomes('FULL', addDays(today, -7));
    expect(await shown()).toBe('ACTIVE');
  });

  test.each(ORDERERS)(
    'and nothing of its history, size or people can be asked, filtered or ordered by: %s',
    async (persona) => {
      const caller = await graph.as(persona);
      const asked = [
        ...['version', 'changedAt', 'createdAt', 'memberCount', 'minimumStrength', 'weeklyHalfDays', 'active'].map(
          (field) => `nodes { ${field} }`,
        ),
        'nodes { memberships { totalCount } }',
      ];
      for (const selection of asked) {
        const { errors } = await caller.query(`{ crews { ${selection} } }`);
        expect([selection, errors?.[0].extensions.code]).toEqual([selection, 'GRAPHQL_VALIDATION_FAILED']);
      }
      for (const argument of [
        'filter: { strengthStatus: { eq: UNDERSTRENGTH } }',
        'filter: { strengthStatus: { eq: ACTIVE } }',
        'filter: { active: { eq: true } }',
        'filter: { changedSince: "2026-01-01T00:00:00Z" }',
        'orderBy: { field: CHANGED_AT }',
      ]) {
        const { errors } = await caller.query(`{ crews(${argument}) { nodes { id } } }`);
        expect([argument, errors?.[0].extensions.code]).toEqual([argument, 'GRAPHQL_VALIDATION_FAILED']);
      }
    },
  );
});

describe('an interruption', () => {
  /** All that a corporatie can see of a job and its visits, without what names the job and the moment. */
  const view = async (id: string) => {
    const { job } = await ask(
      CORPORATIE,
      `{ job(id: "${id}") { version status statusDate veraStatusCode overdue
           tasks { totalCount nodes { version status interruptionReason plannedDate halfDay doneAt } } } }`,
    );
    // Visits of one day stand in no order that means anything.
    job.tasks.nodes.sort((one: Answer, other: Answer) => (one.status < other.status ? -1 : 1));
    return JSON.stringify(job);
  };

  test('by absence looks like one for the uitvoerder’s own reasons, in every field, on the job and on the visit', async () => {
    const views = [];
    for (const reason of ['ABSENCE', 'UITVOERDER']) {
      const { id } = await makeJob(graph, 'IN_PROGRESS', { tasks: ['IN_PROGRESS', 'PLANNED'] });
      await run('voorman', 'interruptJob', { id, expectedVersion: 1, reason });
      const single = await makeJob(graph, 'IN_PROGRESS', { tasks: ['IN_PROGRESS'] });
      await run('voorman', 'interruptTask', { id: single.taskIds[0], expectedVersion: 1, reason });
      views.push([await view(id), await view(single.id)]);
    }
    expect(views[0]).toEqual(views[1]);
    expect(views[0]?.join()).toContain('UITVOERDER');
    expect(views[0]?.join()).not.toContain('ABSENCE');
  });

  test('cannot be told by its reason in another way: the value is no word of the corporatie’s', async () => {
    const caller = await graph.as(CORPORATIE);
    for (const reason of ['ABSENCE', 'UITVOERDER', 'WEATHER']) {
      const { errors } = await caller.query(
        `{ tasks(filter: { interruptionReason: { eq: ${reason} } }) { nodes { id } } }`,
      );
      expect(errors?.[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    const { data } = await caller.query('{ __type(name: "InterruptionReason") { enumValues { name } } }');
    expect(data.__type.enumValues.map(({ name }: Answer) => name)).not.toContain('ABSENCE');
  });
});

describe('version and moment of change of a job and its visits', () => {
  const stamps = async (id: string) => {
    const { job } = await ask(
      CORPORATIE,
      `{ job(id: "${id}") { version changedAt tasks { nodes { version changedAt } } } }`,
    );
    return job;
  };

  test('do not move when people come, go or are deployed otherwise', async () => {
    const { id, taskIds } = await makeJob(graph, 'PLANNED', { tasks: ['PLANNED'] });
    const before = await stamps(id);
    const { crews } = await ask(
      'voorman',
      '{ crews(first: 1) { nodes { memberships(first: 20) { nodes { contributor { id } } } } } }',
    );
    const people = crews.nodes[0].memberships.nodes.map((own: Answer) => own.contributor.id);
    const deployed = await (await graph.as('voorman')).query(
      `mutation ($input: CreateDeploymentInput!) { createDeployment(input: $input) { deployment { id version } } }`,
      { input: { taskId: taskIds[0], location: 'LOCATIE', contributorIds: people.slice(0, 2) } },
    );
    const { id: deployment, version } = deployed.data.createDeployment.deployment;
    await run('voorman', 'changeDeployment', {
      id: deployment,
      expectedVersion: version,
      contributorIds: people.slice(1, 3),
    });
    await graph.admin(
      `update crew_membership set valid_until = $2 where id = (select id from crew_membership where crew_id = $1
         and participant_id is not null and valid_until is null limit 1)`,
      [fixtures.crews.full, addDays(today, -1)],
    );
    expect(await stamps(id)).toEqual(before);
  });
});
