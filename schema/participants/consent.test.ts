import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personas } from '../../seeds/cast.ts';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { asRole } from '../../server/testing/as-role.ts';
import { askVerb, idFor, keyBehind } from '../../server/testing/asked.ts';
import { newKey, sendVerb, storedKeys } from '../../server/testing/calls.ts';
import { stepsOf } from '../../server/testing/events.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeConsent, storedConsent, withoutConsents } from '../../server/testing/made-consents.ts';
import { makeTraject } from '../../server/testing/made-trajecten.ts';
import { ROLES, type Role } from '../roles.ts';
import { CONSENT_STATUSES } from './consent.entity.ts';
import { consentType } from './consent.type.ts';

type Status = keyof typeof CONSENT_STATUSES;

const today = todayInAmsterdam();
const STATUSES = Object.keys(CONSENT_STATUSES) as Status[];
const GUIDING = ['CONSULENT', 'BEGELEIDER'];

/** Written from domain 3.3 and 3.6.2, not from the machine. */
const STEPS: readonly (readonly [verb: string, from: Status | '-', to: Status, by: readonly string[]])[] = [
  ['askConsent', '-', 'ASKED', GUIDING],
  ['giveConsent', 'ASKED', 'GIVEN', ['DEELNEMER']],
  ['recordConsentGiven', 'ASKED', 'GIVEN', GUIDING],
  ['withdrawConsent', 'GIVEN', 'WITHDRAWN', ['DEELNEMER']],
  ['recordConsentWithdrawn', 'GIVEN', 'WITHDRAWN', GUIDING],
];

const RETURNS = ['consent', 'id version status data givenOn withdrawnOn onPaper'] as const;

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
  await makeTraject(graph, 'RUNNING', { guide: 'begeleider' });
});
afterAll(() => graph?.stop());

const cast = ROLES.flatMap((role) => personas.find((each) => each.role === role) ?? []);
const ask = (name: string, verb: string, input: object) => askVerb(graph, name, verb, input, RETURNS);
const idOf = (name: string, key: string) => idFor(graph, name, 'Consent', key);

describe('the table of transitions', () => {
  test.each(cast)('lists all that $role may do; any other step is refused and changes nothing', async (own) => {
    for (const [verb, , , by] of STEPS.slice(1)) {
      for (const status of STATUSES) {
        const place = `${verb} from ${status} by ${own.role}`;
        const key = await makeConsent(graph, status);
        const before = await storedConsent(graph, key);
        const extra = verb === 'recordConsentGiven' ? { on: addDays(today, -3) } : {};
        const input = { id: idOf(own.name, key), expectedVersion: 1, ...extra };
        const { object, refused, error } = await ask(own.name, verb, input);
        const step = STEPS.find(([name, from]) => name === verb && from === status);
        if (!by.includes(own.role)) expect(error, place).toBe('GRAPHQL_VALIDATION_FAILED');
        else if (!step)
          expect([error, refused], place).toEqual([undefined, [expect.stringMatching(/^STATUS_REFUSED /)]]);
        else expect([error, refused, object?.status, object?.version], place).toEqual([undefined, [], step[2], 2]);
        if (!step || !by.includes(own.role)) expect(await storedConsent(graph, key), place).toBe(before);
      }
    }
  });

  test.each(ROLES)('holds as SQL under the database role of %s', async (role: Role) => {
    const { name } = cast.find((each) => each.role === role) as (typeof cast)[number];
    const passed: string[] = [];
    const attempt = async (step: string, sql: string, values: unknown[]) => {
      const came = await asRole(graph, name, today, sql, values);
      if (came === 1) passed.push(step);
      else expect(['state_machine', '42501', 0], `${step}: ${came}`).toContain(came);
    };
    for (const from of STATUSES) {
      const key = await makeConsent(graph, from);
      for (const to of STATUSES.filter((each) => each !== from)) {
        const sql = `update consent set status = $2::text, given_on = case when $2 <> 'ASKED' then date '${today}' end,
          withdrawn_on = case when $2 = 'WITHDRAWN' then date '${today}' end where id = $1`;
        await attempt(`${from} ${to}`, sql, [key, to]);
      }
      await attempt(`${from} -`, 'delete from consent where id = $1', [key]);
      const made = `insert into consent (id, responsible_organisation_id, processing_activity, participant_id,
        recipient_id, kind, data, status, asked_on)
        values ($1, $2, 'test', $3, $4, 'GEEN_BEZWAAR', '{PHONE}', $5, date '${today}')`;
      const keys = [seedId('Organisation', 'wsd'), seedId('Participant', 'deelnemer')];
      await attempt(`- ${from}`, made, [randomUUID(), ...keys, seedId('Organisation', 'roc-midden'), from]);
    }
    const listed = STEPS.filter(([, , , by]) => by.includes(role)).map(([, from, to]) => `${from} ${to}`);
    expect(passed.sort()).toEqual(listed.sort());
  });

  test('what it is about and whom it names nobody changes', async () => {
    const key = await makeConsent(graph, 'ASKED');
    for (const { name } of cast) {
      for (const change of [
        `data = '{PHONE,ADDRESS}'`,
        'recipient_id = participant_id',
        'participant_id = recipient_id',
        'asked_on = asked_on - 1',
      ])
        expect(await asRole(graph, name, today, `update consent set ${change} where id = $1`, [key])).toBe('42501');
    }
  });

  test('each step leaves an event', async () => {
    const input = {
      participantId: idFor(graph, 'consulent', 'Participant', seedId('Participant', 'deelnemer')),
      recipientId: idFor(graph, 'consulent', 'Organisation', seedId('Organisation', 'roc-midden')),
      data: ['EMAIL', 'EMAIL'],
    };
    const { object } = await ask('consulent', 'askConsent', input);
    expect(object).toMatchObject({ status: 'ASKED', data: ['EMAIL'], givenOn: null, onPaper: false });
    const key = keyBehind(graph, 'consulent', consentType, object.id);
    const given = await ask('deelnemer', 'giveConsent', { id: idOf('deelnemer', key), expectedVersion: 1 });
    expect(given.object).toMatchObject({ givenOn: today, withdrawnOn: null, onPaper: false });
    const gone = await ask('deelnemer', 'withdrawConsent', { id: idOf('deelnemer', key), expectedVersion: 2 });
    expect(gone.object).toMatchObject({ givenOn: today, withdrawnOn: today });
    expect(await stepsOf(graph, key)).toEqual([
      'Consent.status 1: - ASKED',
      'Consent.status 2: ASKED GIVEN',
      'Consent.status 3: GIVEN WITHDRAWN',
    ]);
  });
});

describe('asking for consent', () => {
  const input = (changes: { by?: string; participant?: string; recipient?: string; data?: string[] } = {}) => {
    const { by = 'consulent', participant = 'deelnemer', recipient = 'roc-midden', data = ['PHONE'] } = changes;
    return {
      participantId: idFor(graph, by, 'Participant', seedId('Participant', participant)),
      recipientId: idFor(graph, by, 'Organisation', seedId('Organisation', recipient)),
      data,
    };
  };

  test.each(['corporatie-midden', 'welzijn-midden', 'wsd', 'nobody'])('is refused for %s', async (recipient) => {
    const { object, refused } = await ask('consulent', 'askConsent', input({ recipient }));
    expect([object, refused]).toEqual([null, ['NO_SUCH_RECIPIENT Pw 67.1']]);
  });

  test.each(['corporatie-midden', 'wsd'])('is refused for %s by the database too', async (recipient) => {
    const sql = `insert into consent (id, responsible_organisation_id, processing_activity, participant_id, recipient_id,
      kind, data, status, asked_on) values ($1, $2, 'test', $3, $4, 'GEEN_BEZWAAR', '{PHONE}', 'ASKED', date '${today}')`;
    const [wsd, participant] = [seedId('Organisation', 'wsd'), seedId('Participant', 'deelnemer')];
    const values = [randomUUID(), wsd, participant, seedId('Organisation', recipient)];
    expect(await asRole(graph, 'consulent', today, sql, values)).toBe('42501');
    expect(
      await asRole(graph, 'consulent', today, sql, [...values.slice(0, 3), seedId('Organisation', 'roc-rand')]),
    ).toBe(1);
  });

  test.each(['deelnemer-2', 'nobody'])(
    'of %s is refused to who does not guide him or her, as of nobody',
    async (who) => {
      const { object, refused } = await ask('begeleider', 'askConsent', input({ by: 'begeleider', participant: who }));
      expect([object, refused]).toEqual([null, ['NO_SUCH_PARTICIPANT 3.2 Toestemming']]);
    },
  );

  test('names at least one class of data, of those that there are', async () => {
    expect((await ask('consulent', 'askConsent', input({ data: [] }))).error).toBe('BAD_USER_INPUT');
    expect((await ask('consulent', 'askConsent', input({ data: ['BSN'] }))).error).toBe('BAD_USER_INPUT');
  });
});

describe('a consent on paper', () => {
  test('is given on the day of the signature, which is not to come', async () => {
    const key = await makeConsent(graph, 'ASKED');
    const record = (on: string) =>
      ask('consulent', 'recordConsentGiven', { id: idOf('consulent', key), expectedVersion: 1, on });
    expect((await record(addDays(today, 1))).error).toBe('BAD_USER_INPUT');
    expect((await record(addDays(today, -8))).object).toMatchObject({ givenOn: addDays(today, -8), onPaper: true });
  });
});

describe('who sees a consent', () => {
  const seenBy = async (name: string, keys: readonly string[]): Promise<boolean[]> => {
    const caller = await graph.as(name);
    const ids = keys.map((key) => idOf(name, key));
    const { data, errors } = await caller.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors).toBeUndefined();
    return data.nodes.map((node: Answer) => node !== null);
  };

  test.each([
    ['deelnemer', [true, true, true]],
    ['consulent', [true, true, true]],
    ['consulent-team', [true, true, true]],
    ['docent', [false, true, true]],
    ['docent-administratie', [false, true, true]],
    ['deelnemer-2', [false, false, false]],
    ['consulent-2', [false, false, false]],
    ['docent-2', [false, false, false]],
    ['docent@zuid', [false, false, false]],
    ['klantmanager', [false, false, false]],
    ['voorman', [false, false, false]],
    ['werkgever', [false, false, false]],
    ['beheerder', [false, false, false]],
    ['beleidsmedewerker', [false, false, false]],
    ['corporatie-opdrachtgever', [false, false, false]],
  ])('to a ROC: %s (asked, given, withdrawn)', async (name, seen) => {
    const keys = [];
    for (const status of STATUSES) keys.push(await makeConsent(graph, status));
    expect(await seenBy(name, keys)).toEqual(seen);
  });

  test('a gemeente sees those to itself of its own caseload, once they are given', async () => {
    const keys = [];
    for (const status of STATUSES) keys.push(await makeConsent(graph, status, { recipient: 'gemeente-midden' }));
    expect(await seenBy('klantmanager', keys)).toEqual([false, true, true]);
    expect(await seenBy('klantmanager@zuid', keys)).toEqual([false, false, false]);
    expect(await seenBy('docent', keys)).toEqual([false, false, false]);
  });

  test('a ROC finds it with its student, and learns of no participant', async () => {
    await withoutConsents(graph);
    const key = await makeConsent(graph, 'GIVEN');
    const { data } = await (await graph.as('docent')).query(
      'query ($id: ID!) { consent(id: $id) { student { callName consents(first: 100) { nodes { id } } } } }',
      { id: idOf('docent', key) },
    );
    expect(data.consent.student.consents.nodes.map(({ id }: Answer) => id)).toContain(idOf('docent', key));
    const hidden = await (await graph.as('docent')).query('{ consents { nodes { participant { id } } } }');
    expect(hidden.errors?.[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const response = await fetch(`${graph.address}/schema.graphql`, { headers: (await graph.as('docent')).headers });
    const told = (await response.text()).match(/(type|enum) Consent[^{]*\{[^}]*\}/g) ?? [];
    expect(told.length).toBeGreaterThan(4);
    expect(told.join()).not.toMatch(/Participatiewet|uitkering|benefit|traject|participant/i);
  });

  test('whoever is enrolled only later is known to the ROC from then on', async () => {
    const [{ participant_id: participant, id: student }] = await graph.admin(
      `select s.id, s.participant_id from student s where roc_id = $1 and not exists (select from consent c
         where c.participant_id = s.participant_id) order by s.id limit 1`,
      [seedId('Organisation', 'roc-midden')],
    );
    const key = await makeConsent(graph, 'GIVEN');
    await graph.admin('update student set roc_id = $2 where id = $1', [student, seedId('Organisation', 'roc-rand')]);
    await graph.admin('update consent set participant_id = $2 where id = $1', [key, participant]);
    expect(JSON.parse(await storedConsent(graph, key))).toMatchObject({ student_id: null, docent_id: null });
    await graph.admin('update student set roc_id = $2 where id = $1', [student, seedId('Organisation', 'roc-midden')]);
    expect(JSON.parse(await storedConsent(graph, key)).student_id).toBe(student);
  });
});

describe('a call that is sent again with its key', () => {
  test('is answered with the consent as it is now; nothing of it was kept', async () => {
    const key = await makeConsent(graph, 'ASKED');
    const idempotencyKey = newKey();
    const input = { id: idOf('deelnemer', key), expectedVersion: 1, idempotencyKey };
    expect((await ask('deelnemer', 'giveConsent', input)).object).toMatchObject({ status: 'GIVEN', version: 2 });
    await ask('deelnemer', 'withdrawConsent', { id: input.id, expectedVersion: 2 });
    expect((await ask('deelnemer', 'giveConsent', input)).object).toMatchObject({ status: 'WITHDRAWN', version: 3 });
    const [kept] = await storedKeys(graph, idempotencyKey);
    expect(kept.outcome).toEqual({ key, userErrors: [], warnings: [] });
  });

  test('nobody whose reading depends on consent has such a call today', async () => {
    const { data } = await (await graph.as('docent')).query('{ __schema { mutationType { name } } }');
    expect(data.__schema.mutationType).toBeNull();
    const reply = await sendVerb(await graph.as('docent'), 'giveConsent', {}, 'consent { id }');
    expect(reply.errors?.[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
