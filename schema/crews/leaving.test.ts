import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { idFor } from '../../server/testing/asked.ts';
import { startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { guidedBy, makeCrew, resultOfVerb } from '../../server/testing/made-crews.ts';
import { makeTraject, refusedAs } from '../../server/testing/made-trajecten.ts';

const today = todayInAmsterdam();

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

/** A participant of the consulent with one traject, which runs, in a new crew; others at each call. */
let taken = 0;
const memberWithTraject = async () => {
  const guided = await guidedBy(graph, today, 'consulent');
  const participant = guided[++taken] as string;
  const rows = await graph.admin(
    `select id, version from traject where participant_id = $1 and status not in ('COMPLETED', 'ENDED')`,
    [participant],
  );
  expect(rows).toHaveLength(1);
  const klantmanager = seedId('StaffMember', 'klantmanager');
  await graph.admin('update traject set klantmanager_id = $2 where id = $1', [rows[0].id, klantmanager]);
  const crew = await makeCrew(graph);
  return { participant, traject: rows[0] as { id: string; version: number }, crew };
};

type Member = Awaited<ReturnType<typeof memberWithTraject>>;

const introduce = ({ participant, crew }: Member, more: object = {}) =>
  resultOfVerb(
    graph,
    'consulent',
    'introduceParticipant',
    {
      participantId: idFor(graph, 'consulent', 'Participant', participant),
      crewId: idFor(graph, 'consulent', 'Crew', crew),
      introducedOn: today,
      ...more,
    },
    'crewMembership { id }',
  );

const endTraject = ({ traject: { id, version } }: Member, persona = 'klantmanager') =>
  resultOfVerb(
    graph,
    persona,
    'endTraject',
    { id: idFor(graph, persona, 'Traject', id), expectedVersion: version, reason: 'VERHUIZING' },
    'traject { status }',
  );

const membershipsOf = ({ participant, crew }: Member) =>
  graph.admin(
    `select valid_from::text as first, valid_until::text as last, version from crew_membership
     where participant_id = $1 and crew_id = $2 order by valid_from`,
    [participant, crew],
  );

const strengthOf = async ({ crew }: Member) =>
  (await graph.admin('select member_count from crew where id = $1', [crew]))[0].member_count;

describe('with the last traject at an uitvoerder its crews are left (R-11)', () => {
  test('today is the last day, whoever ends it', async () => {
    const member = await memberWithTraject();
    expect(await introduce(member)).toMatchObject({ userErrors: [] });
    expect(await endTraject(member)).toMatchObject({ traject: { status: 'ENDED' }, userErrors: [] });
    expect(await membershipsOf(member)).toEqual([{ first: today, last: today, version: 2 }]);
    expect(await strengthOf(member)).toBe(1);
  });

  test('what was to come falls away: the membership, and absence after the last day', async () => {
    const [member, other] = [await memberWithTraject(), await memberWithTraject()];
    expect(await introduce(member, { validFrom: addDays(today, 3) })).toMatchObject({ userErrors: [] });
    expect(await endTraject(member)).toMatchObject({ userErrors: [] });
    expect(await membershipsOf(member)).toEqual([]);
    await introduce(other, { validUntil: addDays(today, 40) });
    for (const [from, until] of [
      [today, addDays(today, 2)],
      [addDays(today, 5), addDays(today, 6)],
      [addDays(today, 8), null],
    ]) {
      await graph.admin(
        `insert into absence_report (id, responsible_organisation_id, processing_activity, membership_id, "from", "until")
         select gen_random_uuid(), responsible_organisation_id, 'test', id, $2, $3 from crew_membership where crew_id = $1`,
        [other.crew, from, until],
      );
    }
    expect(await endTraject(other)).toMatchObject({ userErrors: [] });
    expect(await membershipsOf(other)).toEqual([{ first: today, last: today, version: 2 }]);
    expect(
      await graph.admin('select "from"::text as first, "until"::text as last from absence_report where crew_id = $1', [
        other.crew,
      ]),
    ).toEqual([{ first: today, last: today }]);
  });

  test('not while another traject at the same uitvoerder goes on, and what ended earlier stays as it was', async () => {
    const member = await memberWithTraject();
    await introduce(member);
    const { key } = await makeTraject(graph, 'RUNNING', {});
    await graph.admin('update traject set participant_id = $2 where id = $1', [key, member.participant]);
    await endTraject(member);
    expect(await membershipsOf(member)).toEqual([{ first: today, last: null, version: 1 }]);
    await graph.admin('update crew_membership set valid_until = valid_from where crew_id = $1', [member.crew]);
    const [last] = await graph.admin('select id, version from traject where id = $1', [key]);
    expect(await endTraject({ ...member, traject: last })).toMatchObject({ userErrors: [] });
    expect(await membershipsOf(member)).toEqual([{ first: today, last: today, version: 1 }]);
  });
});

test('nobody comes into a crew without a traject, as SQL under the role either (S0-24)', async () => {
  const [member, early] = [await memberWithTraject(), await memberWithTraject()];
  const insert = (own = member) =>
    refusedAs(
      graph,
      'consulent',
      `insert into crew_membership (id, responsible_organisation_id, processing_activity, crew_id, participant_id, role,
         valid_from, introduced_on, introduced_by_id, introduced_to_id)
       values (gen_random_uuid(), $1, 'test', $2, $3, 'MEDEWERKER', $4, $4, $5, $6)`,
      [
        seedId('Organisation', 'wsd'),
        own.crew,
        own.participant,
        today,
        seedId('StaffMember', 'consulent'),
        seedId('StaffMember', 'voorman-2'),
      ],
    );
  expect(await insert()).toBeNull();
  await graph.admin(`update traject set start_date = $2 where id = $1`, [member.traject.id, addDays(today, 1)]);
  expect(await insert()).toBe('membership_in_traject');
  await graph.admin(`update traject set start_date = $2 where id = $1`, [member.traject.id, addDays(today, -9)]);
  expect(await insert()).toBeNull();
  expect(await insert(early)).toBeNull();
  await graph.admin('alter table traject disable trigger check_transition');
  await graph.admin(`update traject set status = 'PREPARED' where id = $1`, [early.traject.id]);
  await graph.admin('alter table traject enable trigger check_transition');
  expect(await insert(early)).toBe('membership_in_traject');
  expect(await endTraject(member)).toMatchObject({ userErrors: [] });
  expect(await insert()).toBe('membership_in_traject');
});

// The embedded database has one connection: callers take turns, and nobody meets anybody.
test.runIf(inject('databaseEngine') === 'postgresql')(
  'of twenty who introduce somebody while the traject ends, each comes before it and is ended with it, or hears the rule',
  async () => {
    const member = await memberWithTraject();
    const crews = await Promise.all(Array.from({ length: 19 }, () => makeCrew(graph)));
    const [ended, ...introduced] = await Promise.all([
      endTraject(member),
      ...crews.map((crew) => introduce({ ...member, crew })),
    ]);
    expect(ended).toMatchObject({ traject: { status: 'ENDED' }, userErrors: [] });
    for (const { userErrors } of introduced) {
      expect([[], ['NO_TRAJECT']]).toContainEqual(userErrors.map(({ code }: { code: string }) => code));
    }
    const stored = await graph.admin(
      'select coalesce(valid_until::text, $3) as last from crew_membership where participant_id = $1 and crew_id = any ($2)',
      [member.participant, crews, 'open'],
    );
    expect(stored).toHaveLength(introduced.filter(({ userErrors }) => userErrors.length === 0).length);
    expect(new Set(stored.map(({ last }) => last))).toEqual(new Set(stored.length > 0 ? [today] : []));
  },
);
