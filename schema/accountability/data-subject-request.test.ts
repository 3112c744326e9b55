import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personas } from '../../seeds/cast.ts';
import { addDays, addMonths, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { activityUri } from '../../seeds/row.ts';
import { asRole } from '../../server/testing/as-role.ts';
import { askVerb, idFor, keyBehind } from '../../server/testing/asked.ts';
import { newKey } from '../../server/testing/calls.ts';
import { stepsOf } from '../../server/testing/events.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeRequest, storedField, storedRequest, withoutRequests } from '../../server/testing/made-requests.ts';
import { logOf } from '../../server/testing/told.ts';
import { ROLES, type Role } from '../roles.ts';
import { REQUEST_STATUSES } from './data-subject-request.entity.ts';
import { dataSubjectRequestType } from './data-subject-request.type.ts';

type Status = keyof typeof REQUEST_STATUSES;

const today = todayInAmsterdam();
const STATUSES = Object.keys(REQUEST_STATUSES) as Status[];

/** Written from AVG 12 and 16 to 18, not from the machine. */
const STEPS: readonly (readonly [verb: string, from: Status, to: Status, by: Role])[] = [
  ['grantDataSubjectRequest', 'REQUESTED', 'GRANTED', 'PRIVACY_OFFICER'],
  ['refuseDataSubjectRequest', 'REQUESTED', 'REFUSED', 'PRIVACY_OFFICER'],
  ['withdrawRequest', 'REQUESTED', 'WITHDRAWN', 'DEELNEMER'],
];
const BEGINNINGS = [
  ['requestRectification', { field: 'PHONE', value: '0201234567' }],
  ['requestErasure', { field: 'PHONE' }],
  ['requestRestriction', { field: 'PHONE', ground: 'INACCURATE' }],
] as const;

const FIELDS = 'id version kind field status heldValue wantedValue hides askedOn dueOn decidedOn refusalReason liftsOn';
const RETURNS = ['request', FIELDS] as const;

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const cast = ROLES.flatMap((role) => personas.find((each) => each.role === role) ?? []);
const ask = (name: string, verb: string, input: object) => askVerb(graph, name, verb, input, RETURNS);
const idOf = (name: string, key: string) => idFor(graph, name, 'DataSubjectRequest', key);
const step = (name: string, verb: string, key: string, more: object = {}, expectedVersion = 1) =>
  ask(name, verb, { id: idOf(name, key), expectedVersion, ...more });
const reasonFor = (verb: string) => (verb === 'refuseDataSubjectRequest' ? { reason: 'Het klopt zo.' } : {});

describe('the table of transitions', () => {
  test.each(cast)('lists all that $role may do; any other step is refused and changes nothing', async (own) => {
    for (const [verb, from, to, by] of STEPS) {
      for (const status of STATUSES) {
        const place = `${verb} from ${status} by ${own.role}`;
        const key = await makeRequest(graph, { status });
        const before = await storedRequest(graph, key);
        const { object, refused, error } = await step(own.name, verb, key, reasonFor(verb));
        const passes = by === own.role && from === status;
        if (by !== own.role) expect(error, place).toBe('GRAPHQL_VALIDATION_FAILED');
        else if (!passes)
          expect([error, refused], place).toEqual([undefined, [expect.stringMatching(/^STATUS_REFUSED /)]]);
        else expect([error, refused, object?.status, object?.version], place).toEqual([undefined, [], to, 2]);
        if (!passes) expect(await storedRequest(graph, key), place).toBe(before);
      }
    }
  });

  test.each(cast)('says that $role may ask only as the participant', async ({ name, role }) => {
    for (const [verb, input] of BEGINNINGS) {
      await withoutRequests(graph);
      const { object, error } = await ask(name, verb, input);
      if (role === 'DEELNEMER') expect([error, object?.status], verb).toEqual([undefined, 'REQUESTED']);
      else expect([error, object], verb).toEqual(['GRAPHQL_VALIDATION_FAILED', null]);
    }
  });

  test.each(ROLES)('holds as SQL under the database role of %s', async (role: Role) => {
    const { name } = cast.find((each) => each.role === role) as (typeof cast)[number];
    const passed: string[] = [];
    const attempt = async (named: string, sql: string, values: unknown[]) => {
      const came = await asRole(graph, name, today, sql, values);
      if (came === 1) passed.push(named);
      else expect(['state_machine', '42501', 0], `${named}: ${came}`).toContain(came);
    };
    for (const from of STATUSES) {
      const key = await makeRequest(graph, { status: from });
      for (const to of STATUSES.filter((each) => each !== from)) {
        const reason = role === 'PRIVACY_OFFICER' ? `, refusal_reason = case when $2 = 'REFUSED' then 'Nee.' end` : '';
        const sql = `update data_subject_request set status = $2::text${reason}
          where id = $1 and set_config('app.log_subjects', 'nobody', true) is not null`;
        await attempt(`${from} ${to}`, sql, [key, to]);
      }
      await attempt(`${from} -`, 'delete from data_subject_request where id = $1', [key]);
      await withoutRequests(graph);
      const made = `insert into data_subject_request (id, responsible_organisation_id, processing_activity, participant_id,
        kind, field, status, hide_meanwhile) values ($1, $2, 'test', $3, 'ERASURE', 'PHONE', $4, false)`;
      const keys = [seedId('Organisation', 'gemeente-midden'), seedId('Participant', 'deelnemer')];
      await attempt(`- ${from}`, made, [randomUUID(), ...keys, from]);
    }
    const listed = STEPS.filter(([, , , by]) => by === role).map(([, from, to]) => `${from} ${to}`);
    expect(passed.sort()).toEqual([...listed, ...(role === 'DEELNEMER' ? ['- REQUESTED'] : [])].sort());
  });

  test('what is asked, of whom and when nobody changes, nor when it ends without saying so', async () => {
    const key = await makeRequest(graph, { kind: 'RESTRICTION', status: 'GRANTED' });
    for (const { name, role } of cast) {
      const may = role === 'PRIVACY_OFFICER';
      for (const change of ['field', 'kind', 'wanted_value', 'held_value', 'asked_on', 'due_on', 'hides'])
        expect(
          await asRole(graph, name, today, `update data_subject_request set ${change} = ${change} where id = $1`, [
            key,
          ]),
        ).toBe('42501');
      const lift = `update data_subject_request set lifts_on = $2 where id = $1`;
      expect(await asRole(graph, name, today, lift, [key, addDays(today, 6)])).toBe(
        may ? 'lifting_is_announced' : '42501',
      );
      expect(await asRole(graph, name, today, lift, [key, addDays(today, 7)])).toBe(may ? 1 : '42501');
    }
  });

  test('each step leaves an event', async () => {
    await withoutRequests(graph);
    const { object } = await ask('deelnemer', 'requestErasure', { field: 'EMAIL' });
    const key = keyBehind(graph, 'deelnemer', dataSubjectRequestType, object.id);
    await step('privacy-officer', 'refuseDataSubjectRequest', key, { reason: 'Nodig voor het traject.' });
    expect(await stepsOf(graph, key)).toEqual([
      'DataSubjectRequest.status 1: - REQUESTED',
      'DataSubjectRequest.status 2: REQUESTED REFUSED',
    ]);
  });
});

describe('asking', () => {
  test('keeps what is recorded, what it should be, and when it is to be decided at the latest', async () => {
    await withoutRequests(graph);
    const { object } = await ask('deelnemer', 'requestRectification', { field: 'PHONE', value: '0207654321' });
    expect(object).toMatchObject({
      kind: 'RECTIFICATION',
      status: 'REQUESTED',
      heldValue: await storedField(graph, 'phone'),
      wantedValue: '0207654321',
      hides: false,
      askedOn: today,
      dueOn: addMonths(today, 1),
      decidedOn: null,
    });
  });

  test.each([
    ['PHONE', 'bel mij'],
    ['EMAIL', 'geen adres'],
    ['POSTCODE', '1234 ab'],
    ['DATE_OF_BIRTH', '31-12-1990'],
    ['DATE_OF_BIRTH', '1990-02-31'],
    ['DATE_OF_BIRTH', addDays(today, 1)],
    ['LANGUAGE_PREFERENCE', 'geen taal'],
    ['EMERGENCY_CONTACT_PHONE', 'mijn zus'],
    ['FAMILY_NAME', ' '],
    ['FAMILY_NAME', undefined],
    ['BSN', '999900006'],
  ])('for %s as %j is refused, and not repeated', async (field, value) => {
    await withoutRequests(graph);
    const { error, message, refused } = await ask('deelnemer', 'requestRectification', { field, value });
    if (field === 'BSN') expect(refused).toEqual(['BSN_IN_TEXT R-44']);
    else expect(error).toBe('BAD_USER_INPUT');
    if (value?.trim()) expect(message).not.toContain(value);
  });

  test('about a BSN names no number: the right one is verified first', async () => {
    await withoutRequests(graph);
    const { object } = await ask('deelnemer', 'requestRectification', { field: 'BSN' });
    expect(object).toMatchObject({ field: 'BSN', heldValue: null, wantedValue: null, status: 'REQUESTED' });
  });

  test('for the same again is refused, also twice at once', async () => {
    await withoutRequests(graph);
    const both = await Promise.all([1, 2].map(() => ask('deelnemer', 'requestErasure', { field: 'EMAIL' })));
    expect(both.map(({ refused }) => refused).sort()).toEqual([[], ['ALREADY_ASKED AVG 12.3']]);
    expect((await ask('deelnemer', 'requestErasure', { field: 'EMAIL' })).refused).toEqual(['ALREADY_ASKED AVG 12.3']);
    expect((await ask('deelnemer', 'requestErasure', { field: 'PHONE' })).refused).toEqual([]);
  });

  test('is done for oneself only, also as SQL', async () => {
    await withoutRequests(graph, 'deelnemer-2');
    const made = `insert into data_subject_request (id, responsible_organisation_id, processing_activity, participant_id,
      kind, field, status) values ($1, $2, 'test', $3, 'ERASURE', 'PHONE', 'REQUESTED')`;
    const values = [randomUUID(), seedId('Organisation', 'wsd'), seedId('Participant', 'deelnemer-2')];
    expect(await asRole(graph, 'deelnemer', today, made, values)).toBe('42501');
    expect(await asRole(graph, 'deelnemer-2', today, made, values)).toBe(1);
  });

  test('with a key is done once', async () => {
    await withoutRequests(graph);
    const input = { field: 'PLACE', idempotencyKey: newKey() };
    const first = await ask('deelnemer', 'requestErasure', input);
    const again = await ask('deelnemer', 'requestErasure', input);
    expect([again.refused, again.object]).toEqual([[], first.object]);
  });
});

describe('who sees a request', () => {
  const seenBy = async (name: string, key: string): Promise<unknown> => {
    const { data, errors } = await (await graph.as(name)).query(
      'query ($id: ID!) { node(id: $id) { id } dataSubjectRequests(first: 100) { totalCount nodes { id } } }',
      { id: idOf(name, key) },
    );
    expect(errors).toBeUndefined();
    const listed = data.dataSubjectRequests.nodes.map(({ id }: Answer) => id);
    return [data.node !== null, listed.includes(idOf(name, key)), data.dataSubjectRequests.totalCount > listed.length];
  };

  test.each([
    ['deelnemer', true],
    ['privacy-officer', true],
    ['deelnemer-2', false],
    ['privacy-officer-2', false],
    ['privacy-officer-3', false],
  ])('%s: %s', async (name, seen) => {
    const key = await makeRequest(graph);
    expect(await seenBy(name, key)).toEqual([seen, seen, false]);
  });

  test.each(STEPS.map(([verb, , , by]) => [verb, by === 'DEELNEMER' ? 'deelnemer-2' : 'privacy-officer-2'] as const))(
    'to whom it is none of: %s is answered as for a request that is not there',
    async (verb, name) => {
      const key = await makeRequest(graph);
      const before = await storedRequest(graph, key);
      const other = await step(name, verb, key, reasonFor(verb));
      const absent = await step(name, verb, randomUUID(), reasonFor(verb));
      expect(other).toEqual(absent);
      expect(other.error).toBe('NOT_FOUND');
      expect(await storedRequest(graph, key)).toBe(before);
    },
  );

  test('other roles have no such type', async () => {
    for (const { name, role } of cast.filter((own) => !['DEELNEMER', 'PRIVACY_OFFICER'].includes(own.role))) {
      const { errors } = await (await graph.as(name)).query('{ dataSubjectRequests { totalCount } }');
      expect([role, errors?.[0].extensions.code]).toEqual([role, 'GRAPHQL_VALIDATION_FAILED']);
    }
  });

  test('an officer finds what is due first', async () => {
    const key = await makeRequest(graph, { askedOn: addDays(today, -29) });
    const { data } = await (await graph.as('privacy-officer')).query(
      `query ($until: Date!) { dataSubjectRequests(first: 100, filter: { status: { eq: REQUESTED }, dueOn: { lte: $until } })
         { nodes { id dueOn subjectId } } }`,
      { until: addDays(today, 7) },
    );
    const { nodes } = data.dataSubjectRequests;
    const days = nodes.map(({ dueOn }: Answer) => dueOn);
    expect(days).toEqual([...days].sort());
    const own = nodes.find(({ id }: Answer) => id === idOf('privacy-officer', key));
    expect(own.subjectId).toBe(idFor(graph, 'privacy-officer', 'Participant', seedId('Participant', 'deelnemer')));
  });
});

describe('the log', () => {
  test('says of whom a request was read and decided on, and for which purpose', async () => {
    const key = await makeRequest(graph);
    const newest = async () => (await logOf(graph, 'deelnemer', seedId('Organisation', 'gemeente-midden')))[0];
    const read = 'query ($id: ID!) { dataSubjectRequest(id: $id) { kind heldValue } }';
    await (await graph.as('privacy-officer')).query(read, { id: idOf('privacy-officer', key) });
    expect(await newest()).toMatchObject({
      processingActivityId: activityUri('toezicht'),
      dataClasses: ['dataSubjectRequest.row', 'dataSubjectRequest.value'],
    });
    await step('privacy-officer', 'refuseDataSubjectRequest', key, reasonFor('refuseDataSubjectRequest'));
    expect((await newest()).dataClasses).toContain('dataSubjectRequest.row');
    const { total } = (await graph.admin('select count(*)::int as total from processing_log_entry'))[0];
    await (await graph.as('privacy-officer-2')).query(read, { id: idOf('privacy-officer-2', key) });
    expect(await graph.admin('select count(*)::int as total from processing_log_entry')).toEqual([{ total }]);
  });
});
