import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { fixtures } from '../../seeds/fixtures.ts';
import { seedId } from '../../seeds/random.ts';
import { idFor, idOf } from '../../server/testing/asked.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { countMembers, guidedBy, makeCrew, resultOfVerb } from '../../server/testing/made-crews.ts';
import { actorOf } from '../../server/testing/own-rows.ts';
import { globalId, typeNamed } from '../../server/testing/secrets.ts';

const today = todayInAmsterdam();
const TRACE = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };
const MEMBERSHIP = `crewMembership { id version validFrom validUntil introducedOn role introducedBy { id }
  introducedTo { id } crew { id } participant { id callName } contributor { kind } }`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const run = (persona: string, verb: string, input: object): Promise<Answer> =>
  resultOfVerb(graph, persona, verb, input, MEMBERSHIP);

const participantFor = (persona: string, key: string) => idFor(graph, persona, 'Participant', key);

const newCrew = async () => idOf('crew', await makeCrew(graph));

const guided = (consulent?: string) => guidedBy(graph, today, consulent);

const introduce = async (persona: string, participant: string, crewId: string, more: object = {}) =>
  run(persona, 'introduceParticipant', {
    participantId: participantFor(persona, participant),
    crewId,
    introducedOn: today,
    ...more,
  });

const memberships = (crewId: string) => countMembers(graph, crewId.slice(5));

describe('introducing a participant', () => {
  test('makes a member of the crew, whom its voorman sees from that day, masked', async () => {
    const [participant = ''] = await guided('consulent');
    const crewId = await newCrew();
    const own = participantFor('voorman-2', participant);
    const look = async () =>
      (
        await (
          await graph.as('voorman-2')
        ).query('query ($id: ID!) { participant(id: $id) { callName familyName } }', {
          id: own,
        })
      ).data.participant;
    expect(await look()).toBeNull();
    const made = await introduce('consulent', participant, crewId);
    expect(made).toMatchObject({
      userErrors: [],
      warnings: [{ code: 'UNDERSTRENGTH', rule: 'R-07' }],
      crewMembership: {
        role: 'MEDEWERKER',
        validFrom: today,
        validUntil: null,
        introducedOn: today,
        introducedBy: { id: idOf('staff', seedId('StaffMember', 'consulent')) },
        introducedTo: { id: idOf('staff', seedId('StaffMember', 'voorman-2')) },
        crew: { id: crewId },
        contributor: { kind: 'DEELNEMER' },
      },
    });
    expect(await look()).toEqual({
      callName: made.crewMembership.participant.callName,
      familyName: expect.stringMatching(/^.\.$/),
    });
  });

  test('makes the contributor where there is none yet, and no second one', async () => {
    const [row] = await graph.admin(
      `select t.participant_id as id from traject t where t.uitvoerder_id = $1 and t.status in ('PLAN_SET', 'RUNNING')
         and t.start_date is not null and t.traject_opdrachtgever_id = $2
         and not exists (select from contributor b where b.participant_id = t.participant_id) order by 1 limit 1`,
      [seedId('Organisation', 'wsd'), seedId('Organisation', 'gemeente-midden')],
    );
    const start = { introducedOn: addDays(today, 40) };
    const count = () => graph.admin('select kind, uitvoerder_id from contributor where participant_id = $1', [row.id]);
    expect(await count()).toEqual([]);
    for (let crew = 0; crew < 2; crew++) {
      const made = await introduce('consulent-team', row.id, await newCrew(), start);
      expect(made.userErrors).toEqual([]);
    }
    expect(await count()).toEqual([{ kind: 'DEELNEMER', uitvoerder_id: seedId('Organisation', 'wsd') }]);
  });

  test('is for who guides the participant: nobody else may, and what is of others is as if it were not there', async () => {
    const [participant = ''] = await guided('consulent');
    const [colleagues = ''] = await guided('consulent-2');
    const crewId = await newCrew();
    for (const persona of ['voorman', 'projectleider', 'klantmanager', 'deelnemer', 'corporatie-opdrachtgever']) {
      expect(await introduce(persona, participant, crewId), persona).toEqual({ refused: 'GRAPHQL_VALIDATION_FAILED' });
    }
    const nobody = await introduce('consulent', '01890000-0000-4000-8000-00000000dead', crewId);
    expect(nobody).toMatchObject({
      crewMembership: null,
      userErrors: [{ code: 'NO_SUCH_PARTICIPANT', rule: 'S0-24' }],
    });
    expect(await introduce('consulent', colleagues, crewId)).toEqual(nobody);
    const noCrew = await introduce('consulent', participant, 'crew_0189000000004000800000000000dead');
    expect(noCrew).toMatchObject({ crewMembership: null, userErrors: [{ code: 'NO_SUCH_CREW' }] });
    const [elsewhere] = await graph.admin('select id from crew where uitvoerder_id = $1 limit 1', [
      seedId('Organisation', 'gemeente-noord'),
    ]);
    expect(await introduce('consulent', participant, idOf('crew', elsewhere.id))).toEqual(noCrew);
    expect(await memberships(crewId)).toBe(0);
  });

  test('needs a traject that goes on and has begun by the first day, and days in their order', async () => {
    const crewId = await newCrew();
    const [participant = ''] = await guided('consulent');
    const [finished] = await graph.admin(
      `select participant_id as id from traject where consulent_id = $1 group by 1
       having bool_and(status in ('COMPLETED', 'ENDED')) order by 1 limit 1`,
      [seedId('StaffMember', 'consulent')],
    );
    const [{ start }] = await graph.admin(
      `select min(start_date)::text as start from traject where participant_id = $1 and status = 'RUNNING'`,
      [participant],
    );
    const tries = [
      [finished.id, {}, 'NO_TRAJECT'],
      [participant, { introducedOn: addDays(start, -1) }, 'BEFORE_TRAJECT'],
      [participant, { validFrom: addDays(today, -1) }, 'BEFORE_INTRODUCTION'],
      [participant, { validUntil: addDays(today, -1) }, 'DATES_OUT_OF_ORDER'],
    ] as const;
    for (const [who, more, code] of tries) {
      const refused = await introduce('consulent', who, crewId, more);
      expect(refused).toMatchObject({ crewMembership: null, userErrors: [{ code }] });
      expect(refused.userErrors[0].message).toMatch(/[.]$/);
    }
    expect(await memberships(crewId)).toBe(0);
  });

  test('comes after the plan is set (S0-24)', async () => {
    const crewId = await newCrew();
    const [row] = await graph.admin(
      `select t.id, t.participant_id as participant from traject t
       where t.uitvoerder_id = $1 and t.traject_opdrachtgever_id = $2 and t.status = 'PLAN_SET' and t.variant = 'WOP'
         and t.start_date is not null and not exists (
           select from traject o where o.participant_id = t.participant_id and o.id <> t.id
             and o.status not in ('COMPLETED', 'ENDED')) order by t.id desc limit 1`,
      [seedId('Organisation', 'wsd'), seedId('Organisation', 'gemeente-midden')],
    );
    const put = async (status: string) => {
      await graph.admin('alter table traject disable trigger check_transition');
      await graph.admin('update traject set status = $2 where id = $1', [row.id, status]);
      await graph.admin('alter table traject enable trigger check_transition');
    };
    const start = { introducedOn: addDays(today, 40) };
    await put('PREPARED');
    const early = await introduce('consulent-team', row.participant, crewId, start);
    expect(early).toMatchObject({ crewMembership: null, userErrors: [{ code: 'PLAN_NOT_SET', rule: 'S0-24' }] });
    expect(await memberships(crewId)).toBe(0);
    await put('PLAN_SET');
    expect((await introduce('consulent-team', row.participant, crewId, start)).userErrors).toEqual([]);
  });

  test('is done once: nobody is in a crew twice on a day', async () => {
    const [, participant = ''] = await guided('consulent');
    const crewId = await newCrew();
    expect((await introduce('consulent', participant, crewId, { validUntil: addDays(today, 3) })).userErrors).toEqual(
      [],
    );
    const again = await introduce('consulent', participant, crewId, { introducedOn: addDays(today, 3) });
    expect(again).toMatchObject({ crewMembership: null, userErrors: [{ code: 'ALREADY_A_MEMBER' }] });
    expect((await introduce('consulent', participant, crewId, { introducedOn: addDays(today, 4) })).userErrors).toEqual(
      [],
    );
  });
});

describe('the end of a membership', () => {
  const MINE = `{ crews { nodes { memberships(first: 50) { nodes { id version participant { id callName } } } } } }`;

  test('takes the participant from the voorman: the ids of yesterday are as if they had never been', async () => {
    const { data } = await (await graph.as('voorman')).query(MINE);
    const seen = data.crews.nodes[0].memberships.nodes.find(({ participant }: Answer) => participant);
    const [stored] = await graph.admin(
      `select m.id, m.version, m.participant_id from crew_membership m where m.crew_id = $1 and m.participant_id is not null
         and m.introduced_on <= $2 and (m.valid_until is null or m.valid_until >= $2) order by m.id`,
      [fixtures.crews.full, today],
    );
    const voorman = await actorOf(graph, 'voorman', today);
    const ids = {
      participant: globalId(graph, voorman, typeNamed('Participant'), stored.participant_id),
      membership: globalId(graph, voorman, typeNamed('CrewMembership'), stored.id),
    };
    const never = {
      participant: globalId(graph, voorman, typeNamed('Participant'), '01890000-0000-4000-8000-00000000dead'),
      membership: globalId(graph, voorman, typeNamed('CrewMembership'), '01890000-0000-4000-8000-00000000dead'),
    };
    const paths = ['participant', 'membership'].flatMap((name) =>
      [
        'node(id: $id) { id __typename }',
        'nodes(ids: [$id]) { id }',
        ...(name === 'participant' ? ['participant(id: $id) { callName }'] : []),
      ].map((path) => [name as keyof typeof ids, `query ($id: ID!) { ${path} }`] as const),
    );
    const ask = async (document: string, id: string) =>
      (await (await graph.as('voorman')).query(document, { id }, TRACE)).text;
    for (const [name, document] of paths) {
      expect(await ask(document, ids[name]), document).not.toBe(await ask(document, never[name]));
    }
    const membershipId = globalId(
      graph,
      await actorOf(graph, 'consulent-team', today),
      typeNamed('CrewMembership'),
      stored.id,
    );
    const ended = await run('consulent-team', 'endMembership', {
      id: membershipId,
      expectedVersion: stored.version,
      validUntil: addDays(today, -1),
    });
    expect(ended).toMatchObject({ userErrors: [], crewMembership: { validUntil: addDays(today, -1) } });
    for (const [name, document] of paths) {
      expect(await ask(document, ids[name]), document).toBe(await ask(document, never[name]));
    }
    expect(seen).toBeDefined();
  });

  test('lies after its beginning, and is said once it is over only', async () => {
    const crewId = await newCrew();
    const [participant = ''] = await guided('consulent');
    const { crewMembership } = await introduce('consulent', participant, crewId, { introducedOn: addDays(today, -2) });
    const input = { id: crewMembership.id, expectedVersion: crewMembership.version };
    expect(await run('consulent', 'endMembership', { ...input, validUntil: addDays(today, -3) })).toMatchObject({
      crewMembership: null,
      userErrors: [{ code: 'DATES_OUT_OF_ORDER' }],
    });
    expect(await run('consulent-2', 'endMembership', { ...input, validUntil: today })).toEqual({
      refused: 'NOT_FOUND',
    });
    const ended = await run('consulent', 'endMembership', { ...input, validUntil: addDays(today, -1) });
    expect(ended.userErrors).toEqual([]);
    const again = { ...input, expectedVersion: ended.crewMembership.version, validUntil: addDays(today, 9) };
    expect(await run('consulent', 'endMembership', again)).toMatchObject({
      userErrors: [{ code: 'MEMBERSHIP_ENDED' }],
    });
  });
});
