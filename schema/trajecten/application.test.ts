import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { participantId } from '../../seeds/staff.ts';
import { askVerb, idFor, keyBehind } from '../../server/testing/asked.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { organisationGlobalId, referrals } from '../../server/testing/made-referrals.ts';
import { today } from '../../server/testing/told.ts';
import { participantType } from '../participants/participant.type.ts';
import { applicationType } from './application.type.ts';

let graph: TestGraph;
let of: ReturnType<typeof referrals>;
beforeAll(async () => {
  graph = await startGraph();
  of = referrals(graph);
});
afterAll(() => graph?.stop());

const participantOf = async (application: string): Promise<string> =>
  (await graph.admin('select participant_id from application where id = $1', [application]))[0].participant_id;

/** Whether a persona sees the participant by id, in its list and from the application. */
const sees = async (name: string, application: string): Promise<Answer> => {
  const id = idFor(graph, name, participantType, await participantOf(application));
  const { data } = await (await graph.as(name)).query(
    `query ($id: ID!, $application: ID!) {
       participant(id: $id) { callName } application(id: $application) { participant { callName } } }`,
    { id, application: of.idOf(name, application) },
  );
  return [
    data.participant !== null,
    data.application === null ? 'no application' : data.application.participant !== null,
  ];
};

const GUIDES = ['consulent', 'consulent-2', 'consulent-team', 'begeleider', 'consulent@wijkbedrijf'];
const count = async (table: string): Promise<number> =>
  (await graph.admin(`select count(*)::int from ${table}`))[0].count;

describe('whoever is referred', () => {
  test('is seen by the klantmanager and, until somebody takes it up, by whoever sees all of the uitvoerder', async () => {
    const key = await of.submitted();
    expect(await sees('klantmanager', key)).toEqual([true, true]);
    expect(await sees('klantmanager-2', key)).toEqual([false, 'no application']);
    expect(await sees('klantmanager@zuid', key)).toEqual([false, 'no application']);
    expect(await sees('consulent-team', key)).toEqual([true, true]);
    // That there is one to take up, not of whom.
    expect(await sees('consulent', key)).toEqual([false, false]);
    expect(await sees('begeleider', key)).toEqual([false, false]);
    expect(await sees('consulent@wijkbedrijf', key)).toEqual([false, 'no application']);
  });

  test('is seen by the consulent who takes it up, and no longer by the others', async () => {
    const key = await of.takenUp('begeleider');
    const seen = await Promise.all(GUIDES.map(async (name) => (await sees(name, key))[0]));
    expect(seen).toEqual([false, false, true, true, false]);
    expect(await sees('consulent', key)).toEqual([false, 'no application']);
  });

  test.each([
    ['rejected', 'consulent', 'rejectApplication', { reason: 'GEEN_PLAATS' }, 'REJECTED'],
    ['withdrawn', 'klantmanager', 'withdrawApplication', {}, 'WITHDRAWN'],
  ])(
    'is no longer seen by the uitvoerder once %s, and still by the klantmanager',
    async (_, by, verb, more, status) => {
      const key = await of.takenUp();
      expect(await sees('consulent', key)).toEqual([true, true]);
      expect((await of.step(by, verb, key, more)).object).toMatchObject({ status });
      expect(await sees('consulent', key)).toEqual([false, false]);
      expect(await sees('consulent-team', key)).toEqual([false, false]);
      expect(await sees('klantmanager', key)).toEqual([true, true]);
      const [person] = await graph.admin('select uitvoerder_id, consulent_id from participant where id = $1', [
        await participantOf(key),
      ]);
      expect(person).toEqual({ uitvoerder_id: null, consulent_id: null });
    },
  );

  test('stays with the uitvoerder that guides a traject of his or hers, though another application was rejected', async () => {
    const [known] = await graph.admin(
      `select participant_id, uitvoerder_id from traject where klantmanager_id = $1 and consulent_id = $2
       and status = 'RUNNING' and not exists (select from application a where a.participant_id = traject.participant_id
         and a.status in ('SUBMITTED', 'INTAKE_HELD')) limit 1`,
      [seedId('StaffMember', 'klantmanager'), seedId('StaffMember', 'consulent')],
    );
    const id = idFor(graph, 'klantmanager', participantType, known.participant_id);
    const { object } = await of.refer({ participant: null, participantId: id });
    const key = keyBehind(graph, 'klantmanager', applicationType, object.id);
    await of.step('consulent', 'takeUpApplication', key);
    await of.step('consulent', 'rejectApplication', key, { reason: 'ANDERS' });
    expect(await sees('consulent', key)).toEqual([true, true]);
  });

  test('is nobody’s of another uitvoerder when the agreement ends (R-01)', async () => {
    const key = await of.takenUp();
    await graph.admin(
      `update cooperation_agreement set valid_until = date '${today}' - 1 where valid_until is null
      and $1 = any (party_ids)`,
      [seedId('Organisation', 'gemeente-midden')],
    );
    expect(await sees('consulent', key)).toEqual([false, 'no application']);
    expect(await sees('klantmanager', key)).toEqual([true, true]);
    expect((await of.refer()).refused).toEqual(['UITVOERDER_NOT_AVAILABLE R-01']);
    await graph.admin(
      `update cooperation_agreement set valid_until = null where valid_until = date '${today}' - 1
      and $1 = any (party_ids)`,
      [seedId('Organisation', 'gemeente-midden')],
    );
    expect(await sees('consulent', key)).toEqual([true, true]);
  });
});

describe('referring', () => {
  test('makes participant and application in one, for the own caseload', async () => {
    const { object, warned } = await of.refer({
      participant: { callName: 'Sietske', familyName: 'Verweg', dateOfBirth: '2010-01-01', postcode: '9911SA' },
      presumedLoonwaardeFrom: 30,
      presumedLoonwaardeUntil: 70,
    });
    expect(object).toMatchObject({
      status: 'SUBMITTED',
      version: 1,
      participant: { callName: 'Sietske' },
      consulent: null,
    });
    expect(warned).toEqual([]);
    const [person] = await graph.admin(
      `select p.given_names, p.is_minor, p.uitvoerder_id from participant p where p.call_name = 'Sietske'`,
    );
    expect(person).toEqual({ given_names: 'Sietske', is_minor: true, uitvoerder_id: seedId('Organisation', 'wsd') });
  });

  test('warns of an unusual loonwaarde (R-05) and of paid work (S0-05), and does it', async () => {
    const { object, warned } = await of.refer({ presumedLoonwaardeFrom: 10, hasPaidWork: true });
    expect(object.status).toBe('SUBMITTED');
    expect(warned).toEqual(['UNUSUAL_LOONWAARDE R-05', 'HAS_PAID_WORK S0-05']);
  });

  test('is refused to whom cannot be, and writes nothing', async () => {
    const before = [await count('participant'), await count('application')];
    const person = { callName: 'Jan', familyName: 'Nergenshuizen', dateOfBirth: '1990-04-01' };
    for (const uitvoerder of ['corporatie-midden', 'gemeente-midden', 'gemeente-noord', 'roc-midden'] as const) {
      expect((await of.refer({ uitvoerderId: organisationGlobalId(uitvoerder) })).refused).toEqual([
        'UITVOERDER_NOT_AVAILABLE R-01',
      ]);
    }
    const bad = [
      { presumedLoonwaardeFrom: 80, presumedLoonwaardeUntil: 40 },
      { presumedLoonwaardeFrom: -1 },
      { presumedLoonwaardeUntil: 201 },
      { paidWorkReferenceDate: addDays(of.today, 1) },
      { participant: null },
      { participantId: 'participant_0123456789abcdef0123456789abcdef' },
      { participant: { ...person, callName: ' ' } },
      { participant: { ...person, familyName: 'x'.repeat(201) } },
      { participant: { ...person, dateOfBirth: addDays(of.today, 1) } },
      { participant: { ...person, postcode: '0000aa' } },
    ];
    for (const input of bad) expect([input, (await of.refer(input)).error]).toEqual([input, 'BAD_USER_INPUT']);
    // Of a colleague's caseload: as if there were no such person.
    const other = idFor(graph, 'klantmanager', participantType, participantId('deelnemer-2'));
    expect((await of.refer({ participant: null, participantId: other })).error).toBe('NOT_FOUND');
    expect([await count('participant'), await count('application')]).toEqual(before);
  });

  test('happens once at the same uitvoerder, as long as it is open', async () => {
    const { object } = await of.refer();
    const again = { participant: null, participantId: object.participant.id };
    expect((await of.refer(again)).refused).toEqual(['ALREADY_REFERRED 3.3 Aanmelding']);
    const key = keyBehind(graph, 'klantmanager', applicationType, object.id);
    await of.step('klantmanager', 'withdrawApplication', key);
    expect((await of.refer(again)).object).toMatchObject({ status: 'SUBMITTED' });
  });

  test('is for a klantmanager alone: nobody refers himself or herself in a WOP (R-19)', async () => {
    for (const name of ['deelnemer', 'consulent', 'begeleider']) {
      expect([name, (await of.refer({}, name)).error]).toEqual([name, 'GRAPHQL_VALIDATION_FAILED']);
    }
  });
});

describe('an application', () => {
  test('is taken up once; whoever sees all of the organisation may give it to a colleague who guides', async () => {
    const key = await of.submitted();
    expect((await of.step('consulent', 'takeUpApplication', key)).object.consulent).not.toBeNull();
    expect((await of.step('consulent', 'takeUpApplication', key)).refused).toEqual(['ALREADY_TAKEN_UP S0-22']);
    const staff = (name: string) => `staff_${seedId('StaffMember', name).replaceAll('-', '')}`;
    const give = (name: string, to: string) => of.step(name, 'takeUpApplication', key, { consulentId: staff(to) });
    expect((await give('consulent', 'consulent-2')).refused).toEqual(['NO_SUCH_COLLEAGUE S0-22']);
    for (const to of ['voorman', 'klantmanager', 'consulent-vertrokken', 'consulent@wijkbedrijf']) {
      expect([to, (await give('consulent-team', to)).refused]).toEqual([to, ['NO_SUCH_COLLEAGUE S0-22']]);
    }
    expect((await give('consulent-team', 'consulent-2')).object.consulent).toEqual({ id: staff('consulent-2') });
    expect(await sees('consulent', key)).toEqual([false, 'no application']);
    expect(await sees('consulent-2', key)).toEqual([true, true]);
  });

  test('is not there for whom it is not, and changed only at the version that was seen', async () => {
    const key = await of.takenUp();
    for (const name of ['consulent-2', 'consulent@wijkbedrijf']) {
      expect((await of.step(name, 'rejectApplication', key, { reason: 'ANDERS' })).error).toBe('NOT_FOUND');
    }
    expect((await of.step('klantmanager-2', 'withdrawApplication', key)).error).toBe('NOT_FOUND');
    const stale = { id: of.idOf('klantmanager', key), expectedVersion: 1 };
    const asked = await askVerb(graph, 'klantmanager', 'withdrawApplication', stale, ['application', 'id']);
    expect(asked.error).toBe('CONFLICT');
  });

  test('that is over is over', async () => {
    const key = await of.takenUp();
    await of.step('klantmanager', 'withdrawApplication', key);
    const over = ['STATUS_REFUSED 3.3 Aanmelding'];
    expect((await of.step('klantmanager', 'withdrawApplication', key)).refused).toEqual(over);
    expect((await of.step('consulent', 'rejectApplication', key, { reason: 'ANDERS' })).refused).toEqual(over);
    expect((await of.holdIntake(key)).refused).toEqual(['STATUS_REFUSED 3.3 Aanmelding, S0-22']);
    expect((await of.draft(key)).refused).toEqual(['APPLICATION_CLOSED 3.3 Aanmelding']);
  });
});

describe('a caseload that goes to a colleague', () => {
  const THINGS =
    'intakes { nodes { id } } decisions { nodes { id } } preconditions { nodes { id } } quotes { nodes { id } }';

  /** What a klantmanager gets by id of these, and whether they come along in the own lists. */
  const seenBy = async (name: string, application: string, ids: readonly string[]) => {
    const { data } = await (await graph.as(name)).query(
      `query ($ids: [ID!]!, $id: ID!) {
         nodes(ids: $ids) { id } application(id: $id) { id } applications(first: 100) { nodes { id } }
         quotes(first: 100) { nodes { id } } }`,
      { ids, id: of.idOf(name, application) },
    );
    const listed = [...data.applications.nodes, ...data.quotes.nodes].map(({ id }: Answer) => id);
    return {
      byId: [...data.nodes, data.application].filter((found: Answer) => found !== null).length,
      listed: ids.filter((id) => listed.includes(id)).length,
    };
  };

  /** An application with one of each thing that belongs to it, and their ids at the gemeente. */
  const withThings = async (): Promise<{ key: string; ids: string[] }> => {
    const key = await of.interviewed();
    const applicationId = of.idOf('consulent', key);
    const more = { advice: 'TRAJECT', motivation: 'Past goed', discussedOn: of.today, candidateAgrees: true };
    await askVerb(graph, 'consulent', 'recordDecision', { applicationId, ...more }, ['decision', 'id']);
    const kind = { kind: 'TOESTEMMING', required: false };
    const own = { applicationId: of.idOf('klantmanager', key), ...kind };
    await askVerb(graph, 'klantmanager', 'addPrecondition', own, ['precondition', 'id']);
    await of.quoteStep('klantmanager', 'acceptQuote', await of.issued(key));
    const { data } = await (await graph.as('klantmanager')).query(
      `query ($id: ID!) { application(id: $id) { id ${THINGS} } }`,
      { id: of.idOf('klantmanager', key) },
    );
    const { id, ...things } = data.application;
    const ids = Object.values(things as Answer).flatMap(({ nodes }: Answer) => nodes.map((node: Answer) => node.id));
    expect(ids).toHaveLength(4);
    return { key, ids: [id, ...ids] };
  };

  const give = (table: 'application' | 'traject', key: string, to: string) =>
    graph.admin(
      `update ${table} set klantmanager_id = $2
       where ${table === 'traject' ? 'id = (select traject_id from application where id = $1)' : 'id = $1'}`,
      [key, seedId('StaffMember', to)],
    );

  test.each(['application', 'traject'] as const)(
    'takes along the application and all that belongs to it: its former klantmanager sees none of them (%s)',
    async (table) => {
      const { key, ids } = await withThings();
      if (table === 'traject') expect((await of.step('consulent', 'convertApplication', key)).refused).toEqual([]);
      const all = { byId: 6, listed: 2 };
      const nothing = { byId: 0, listed: 0 };
      expect(await seenBy('klantmanager', key, ids)).toEqual(all);
      expect(await seenBy('klantmanager-2', key, ids)).toEqual(nothing);
      await give(table, key, 'klantmanager-2');
      expect(await seenBy('klantmanager', key, ids)).toEqual(nothing);
      expect(await seenBy('klantmanager-2', key, ids)).toEqual(all);
      expect((await of.step('klantmanager', 'changeApplication', key, { hasPaidWork: true })).error).toBe('NOT_FOUND');
    },
  );
});
