import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { asRole } from '../../server/testing/as-role.ts';
import { idFor, idOf } from '../../server/testing/asked.ts';
import { startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { countMembers, guidedBy, makeCrew, resultOfVerb } from '../../server/testing/made-crews.ts';

const today = todayInAmsterdam();
const FULL = { code: 'CREW_IS_FULL', rule: 'R-06', field: ['input', 'crewId'] };

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const introduce = async (persona: string, participant: string, crew: string, more: object = {}) =>
  resultOfVerb(
    graph,
    persona,
    'introduceParticipant',
    {
      participantId: idFor(graph, persona, 'Participant', participant),
      crewId: idOf('crew', crew),
      introducedOn: today,
      ...more,
    },
    'crewMembership { id version }',
  );

/** Others than participants, in the crew from today. */
const addHelpers = async (crew: string) => {
  for (const kind of ['GEDETACHEERDE', 'VRIJWILLIGER', 'BEROEPSKRACHT']) {
    await graph.admin(
      `with helper as (insert into contributor (id, responsible_organisation_id, processing_activity, kind, uitvoerder_id)
         select gen_random_uuid(), uitvoerder_id, 'test', $2, uitvoerder_id from crew where id = $1 returning *)
       insert into crew_membership (id, responsible_organisation_id, processing_activity, crew_id, contributor_id, role,
         valid_from) select gen_random_uuid(), uitvoerder_id, 'test', $1, id, 'MEDEWERKER', $3 from helper`,
      [crew, kind, today],
    );
  }
};

describe('a crew', () => {
  test('has six participants at most on any day, whoever else is in it (R-06, R-42)', async () => {
    const crew = await makeCrew(graph);
    const people = await guidedBy(graph, today, 'consulent');
    // Three leave on the day before the next three come: there are never more than three at once.
    for (const one of people.slice(0, 3)) {
      await introduce('consulent', one, crew, { validUntil: addDays(today, 9) });
    }
    for (const one of people.slice(3, 6)) {
      await introduce('consulent', one, crew, { introducedOn: addDays(today, 10) });
    }
    await addHelpers(crew);
    // Three more fit over the whole time; a fourth does not, not even for the one day on which the crew is full.
    for (const one of people.slice(6, 9)) expect((await introduce('consulent', one, crew)).userErrors).toEqual([]);
    const oneDay = { introducedOn: addDays(today, 10), validUntil: addDays(today, 10) };
    for (const more of [{}, oneDay]) {
      const refused = await introduce('consulent', people[9] ?? '', crew, more);
      expect(refused).toMatchObject({ crewMembership: null, userErrors: [FULL] });
    }
    expect(await countMembers(graph, crew)).toBe(12);
    const [stored] = await graph.admin('select strength_status, status, member_count from crew where id = $1', [crew]);
    expect(stored).toEqual({ strength_status: 'FULL', status: 'ACTIVE', member_count: 6 });
  });

  test('is understrength below four, and says so as a warning (R-07)', async () => {
    const crew = await makeCrew(graph);
    const people = await guidedBy(graph, today, 'consulent');
    const understrength = { code: 'UNDERSTRENGTH', rule: 'R-07' };
    const replies = [];
    for (const one of people.slice(0, 4)) replies.push(await introduce('consulent', one, crew));
    expect(replies.map(({ warnings }) => warnings)).toEqual([[understrength], [understrength], [understrength], []]);
    const { id, version } = replies[0].crewMembership;
    await graph.admin(`update crew_membership set valid_from = $2, introduced_on = $2 where crew_id = $1`, [
      crew,
      addDays(today, -3),
    ]);
    const end = { id, expectedVersion: version, validUntil: addDays(today, -1) };
    expect(await resultOfVerb(graph, 'consulent', 'endMembership', end)).toMatchObject({
      userErrors: [],
      warnings: [understrength],
    });
    const [stored] = await graph.admin('select strength_status, status from crew where id = $1', [crew]);
    expect(stored).toEqual({ strength_status: 'UNDERSTRENGTH', status: 'UNDERSTRENGTH' });
  });

  test('lets nobody stay longer than there is room', async () => {
    const crew = await makeCrew(graph);
    const people = await guidedBy(graph, today, 'consulent');
    const first = await introduce('consulent', people[0] ?? '', crew, { validUntil: addDays(today, 5) });
    for (const one of people.slice(1, 6)) await introduce('consulent', one, crew);
    await introduce('consulent', people[6] ?? '', crew, { introducedOn: addDays(today, 6) });
    const { id, version } = first.crewMembership;
    const longer = { id, expectedVersion: version, validUntil: addDays(today, 6) };
    expect(await resultOfVerb(graph, 'consulent', 'endMembership', longer)).toMatchObject({ userErrors: [FULL] });
  });

  // The embedded database has one connection: callers take turns, and nobody meets anybody.
  test.runIf(inject('databaseEngine') === 'postgresql')(
    'lets exactly as many of twenty in at once as there is room for; the others hear the rule',
    async () => {
      const crew = await makeCrew(graph);
      const people = (await guidedBy(graph, today)).slice(0, 20);
      const replies = await Promise.all(people.map((one) => introduce('consulent-team', one, crew)));
      const codes = replies.map(({ userErrors }) => userErrors?.[0]?.code ?? 'in').sort();
      expect(codes).toEqual([...Array(14).fill('CREW_IS_FULL'), ...Array(6).fill('in')]);
      expect(await countMembers(graph, crew)).toBe(6);
    },
  );
});

describe('the database', () => {
  const INSERT = `insert into crew_membership (id, responsible_organisation_id, processing_activity, crew_id,
      participant_id, role, valid_from, introduced_on)
    values (gen_random_uuid(), $1, 'test', $2, $3, 'MEDEWERKER', $4, $4)`;
  const insert = (persona: string, crew: string, participant: string) =>
    asRole(graph, persona, today, INSERT, [seedId('Organisation', 'wsd'), crew, participant, today]);

  test('lets only who guides a participant put him or her into a crew, one of the own organisation', async () => {
    const crew = await makeCrew(graph);
    const [own = ''] = await guidedBy(graph, today, 'consulent');
    const [colleagues = ''] = await guidedBy(graph, today, 'consulent-2');
    const [elsewhere] = await graph.admin('select id from crew where uitvoerder_id = $1 order by id limit 1', [
      seedId('Organisation', 'gemeente-noord'),
    ]);
    expect(await insert('consulent', crew, own)).toBe(1);
    for (const [persona, crewKey, participant] of [
      ['consulent', crew, colleagues],
      ['consulent', elsewhere.id, own],
      ['consulent@wijkbedrijf', crew, own],
      ['voorman-2', crew, own],
      ['projectleider', crew, own],
      ['klantmanager', crew, own],
    ] as const) {
      expect([persona, await insert(persona, crewKey, participant)]).toEqual([persona, '42501']);
    }
  });

  test('lets nobody change of a membership but its last day', async () => {
    for (const column of ['crew_id', 'participant_id', 'introduced_on', 'valid_from', 'contributor_id']) {
      const change = `update crew_membership set ${column} = ${column}`;
      expect([column, await asRole(graph, 'consulent-team', today, change)]).toEqual([column, '42501']);
    }
  });

  test('holds a crew to six itself', async () => {
    const crew = await makeCrew(graph);
    const people = await guidedBy(graph, today, 'consulent');
    for (const one of people.slice(0, 6)) await introduce('consulent', one, crew);
    expect(await insert('consulent', crew, people[6] ?? '')).toBe('crew_maximum_strength');
  });
});
