import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { personas } from '../../seeds/cast.ts';
import { todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { asRole } from '../../server/testing/as-role.ts';
import { askVerb, idFor } from '../../server/testing/asked.ts';
import { newKey } from '../../server/testing/calls.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeConsent, withoutConsents } from '../../server/testing/made-consents.ts';
import { makeRequest, storedField, storedRequest, withoutRequests } from '../../server/testing/made-requests.ts';
import { participantType } from '../participants/participant.type.ts';
import { studentType } from '../participants/student.type.ts';
import { allFields } from '../projection.ts';
import { ROLES } from '../roles.ts';
import { CORRECTABLE_FIELDS } from './data-subject-request.entity.ts';

const today = todayInAmsterdam();
const DEELNEMER = seedId('Participant', 'deelnemer');
const OFFICERS = { 'gemeente-midden': 'privacy-officer', wsd: 'privacy-officer-2', 'roc-midden': 'privacy-officer-3' };

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
  // So that each test begins with nobody having received anything.
  await graph.admin('alter table processing_log_entry disable trigger refuse_truncate');
});
afterAll(() => graph?.stop());
beforeEach(async () => {
  await withoutRequests(graph);
  await graph.admin('truncate processing_log_entry');
});

const idOf = (name: string, key: string) => idFor(graph, name, 'DataSubjectRequest', key);
const decide = (verb: string, key: string, more: object = {}, name = 'privacy-officer') =>
  askVerb(graph, name, verb, { id: idOf(name, key), expectedVersion: 1, ...more }, ['request', 'id status version']);
const grant = (key: string, more: object = {}) => decide('grantDataSubjectRequest', key, more);

/** Reads a field of `deelnemer` as somebody who may. */
const reads = async (name: string, list: 'participants' | 'students', field: string) => {
  // Of others it may be refused: without their consent.
  const { data } = await (await graph.as(name)).query(`{ ${list}(first: 100) { nodes { ${field} } } }`);
  expect(data[list].nodes.some((row: Answer) => row[field] !== null)).toBe(true);
};

const noticesTo = async (name: string): Promise<Answer[]> => {
  const values = name.startsWith('deelnemer') ? '' : 'oldValue newValue';
  const { data, errors } = await (await graph.as(name)).query(
    `{ correctionNotices(first: 100) { nodes
       { id version kind field status recipient sender subjectId confirmedOn toldOn ${values} } } }`,
  );
  expect(errors).toBeUndefined();
  const subject =
    name === 'privacy-officer-3'
      ? idFor(graph, name, 'Student', await studentOf())
      : idFor(graph, name, 'Participant', DEELNEMER);
  return data.correctionNotices.nodes.filter(({ subjectId }: Answer) => subjectId === subject);
};
const studentOf = async (): Promise<string> =>
  (
    await graph.admin('select id from student where participant_id = $1 and roc_id = $2', [
      DEELNEMER,
      seedId('Organisation', 'roc-midden'),
    ])
  )[0].id;
const recipients = async () =>
  (
    await graph.admin('select recipient_id from correction_notice where participant_id = $1 order by 1', [DEELNEMER])
  ).map(({ recipient_id }) => recipient_id);
const keysOf = (...organisations: string[]) => organisations.map((own) => seedId('Organisation', own)).sort();

describe('granting', () => {
  test('a rectification changes the value once, and nothing of it stays in the request', async () => {
    const key = await makeRequest(graph, { wantedValue: '0209998877' });
    const [{ version }] = await graph.admin('select version from participant where id = $1', [DEELNEMER]);
    const idempotencyKey = newKey();
    const first = await grant(key, { idempotencyKey });
    const again = await grant(key, { idempotencyKey });
    expect([first.object?.status, again.object]).toEqual(['GRANTED', first.object]);
    expect(await storedField(graph, 'phone')).toBe('0209998877');
    expect(await storedField(graph, 'version')).toBe(String(version + 1));
    expect(JSON.parse(await storedRequest(graph, key))).toMatchObject({ held_value: null, wanted_value: null });
  });

  test('an erasure empties the field, and what the law says is kept stays', async () => {
    expect((await grant(await makeRequest(graph, { kind: 'ERASURE', field: 'EMAIL' }))).refused).toEqual([]);
    expect(await storedField(graph, 'email')).toBeNull();
    for (const field of ['CALL_NAME', 'GIVEN_NAMES', 'FAMILY_NAME', 'DATE_OF_BIRTH', 'BSN'] as const) {
      const key = await makeRequest(graph, { kind: 'ERASURE', field });
      const before = await storedRequest(graph, key);
      expect([field, (await grant(key)).refused]).toEqual([field, ['KEPT_BY_LAW AVG 17.3.b']]);
      expect(await storedRequest(graph, key)).toBe(before);
      if (field !== 'BSN') expect(await storedField(graph, field.toLowerCase())).not.toBeNull();
    }
  });

  test('a BSN that was wrong takes it away, so that the right one is verified and recorded', async () => {
    const key = await makeRequest(graph, { field: 'BSN', participant: 'deelnemer-2' });
    const of = [seedId('Participant', 'deelnemer-2')];
    const count = async () =>
      (await graph.admin('select count(*)::int as n from participant_identity where participant_id = $1', of))[0].n;
    expect(await count()).toBe(1);
    expect((await grant(key)).object).toMatchObject({ status: 'GRANTED' });
    expect(await count()).toBe(0);
  });

  test('of what was seen in another version is refused', async () => {
    const key = await makeRequest(graph);
    expect((await grant(key, { expectedVersion: 2 })).error).toBe('CONFLICT');
    expect(await recipients()).toEqual([]);
  });

  test('without knowing in which logs to look is refused by the database', async () => {
    const key = await makeRequest(graph);
    const sql = `update data_subject_request set status = 'GRANTED' where id = $1`;
    expect(await asRole(graph, 'privacy-officer', today, sql, [key])).toBe('42501');
  });

  test.each([
    ['refuseDataSubjectRequest', { reason: 'Het klopt.' }, 'privacy-officer'],
    ['withdrawRequest', {}, 'deelnemer'],
    ['grantDataSubjectRequest', {}, 'privacy-officer'],
  ])('at the moment of %s has one winner', async (verb, more, name) => {
    for (let round = 0; round < 4; round++) {
      await graph.admin('update participant set phone = null where id = $1', [DEELNEMER]);
      const key = await makeRequest(graph, { wantedValue: `020123456${round}` });
      const [granted, other] = await Promise.all([grant(key), decide(verb, key, more, name)]);
      const won = [granted, other].filter(({ object }) => object !== null);
      const lost = [granted, other].filter(({ object }) => object === null);
      expect(won).toHaveLength(1);
      expect(lost.map(({ error, refused }) => error ?? refused[0])).toEqual(['CONFLICT']);
      const { status } = JSON.parse(await storedRequest(graph, key));
      expect(status).toBe(won[0]?.object.status);
      expect((await storedField(graph, 'phone')) === `020123456${round}`).toBe(status === 'GRANTED');
    }
  });
});

describe('a notice', () => {
  test('goes to every other organisation that received the field, and to no other', async () => {
    await graph.admin('update participant set phone = $2 where id = $1', [DEELNEMER, '0200000001']);
    await reads('klantmanager', 'participants', 'phone');
    await reads('consulent', 'participants', 'phone');
    await reads('docent', 'students', 'callName');
    expect((await grant(await makeRequest(graph, { wantedValue: '0200000002' }))).refused).toEqual([]);
    expect(await recipients()).toEqual(keysOf('wsd'));
    const told = { kind: 'RECTIFICATION', field: 'PHONE', status: 'OPEN', toldOn: today, confirmedOn: null };
    const values = { oldValue: '0200000001', newValue: '0200000002' };
    expect(await noticesTo('privacy-officer-2')).toEqual([expect.objectContaining({ ...told, ...values })]);
    expect(await noticesTo('privacy-officer')).toEqual([expect.objectContaining(told)]);
    expect(await noticesTo('deelnemer')).toEqual([expect.objectContaining(told)]);
    expect(await noticesTo('privacy-officer-3')).toEqual([]);
    expect(await noticesTo('deelnemer-2')).toEqual([]);
  });

  test('goes to nobody where nobody else received the field', async () => {
    await reads('consulent', 'participants', 'callName');
    expect((await grant(await makeRequest(graph))).object).toMatchObject({ status: 'GRANTED' });
    expect(await recipients()).toEqual([]);
  });

  test.each(['ERASURE', 'RESTRICTION'] as const)('of an %s holds no value', async (kind) => {
    await reads('consulent', 'participants', 'street');
    await grant(await makeRequest(graph, { kind, field: 'STREET' }));
    expect(await noticesTo('privacy-officer-2')).toEqual([
      expect.objectContaining({ kind, field: 'STREET', oldValue: null, newValue: null }),
    ]);
  });

  test('tells a ROC of its student, and the value only with consent to that class', async () => {
    for (const isLet of [true, false]) {
      await graph.admin('truncate processing_log_entry');
      await withoutConsents(graph);
      await makeConsent(graph, 'GIVEN', { data: ['PHONE'] });
      await graph.admin('update participant set phone = $2 where id = $1', [DEELNEMER, '0200000001']);
      await reads('docent', 'students', 'phone');
      if (!isLet) await withoutConsents(graph);
      await grant(await makeRequest(graph, { wantedValue: '0200000003' }));
      const [notice] = await noticesTo('privacy-officer-3');
      expect(notice.subjectId).toMatch(/^student_/);
      expect(notice.newValue).toBe(isLet ? '0200000003' : null);
      expect(notice.oldValue).toBe(isLet ? '0200000001' : null);
    }
  });

  test('to a gemeente says nothing of an emergency contact, which it may not read', async () => {
    const [{ says }] = await graph.admin(
      `select may_read_field($1, p, 'EMERGENCY_CONTACT_NAME') as says from participant p where id = $2`,
      [seedId('Organisation', 'gemeente-midden'), DEELNEMER],
    );
    expect(says).toBe(false);
  });

  test('is gone for a recipient whose agreement ended, and stays for who sent it', async () => {
    await reads('consulent', 'participants', 'phone');
    await grant(await makeRequest(graph));
    const between = [seedId('Organisation', 'wsd'), seedId('Organisation', 'gemeente-midden')];
    const until = (day: string) =>
      graph.admin(
        `update agreement_partner set valid_until = ${day} where organisation_id = any ($1) and partner_id = any ($1)`,
        [between],
      );
    await until(`date '${today}' - 2`);
    expect(await noticesTo('privacy-officer-2')).toEqual([]);
    expect(await noticesTo('privacy-officer')).toHaveLength(1);
    await until('null');
    expect(await noticesTo('privacy-officer-2')).toHaveLength(1);
  });

  test('is confirmed by its recipient alone, once, and then holds no value', async () => {
    await reads('consulent', 'participants', 'phone');
    await grant(await makeRequest(graph, { wantedValue: '0200000004' }));
    const [{ id: key }] = await graph.admin('select id from correction_notice where participant_id = $1', [DEELNEMER]);
    const confirm = (name: string, of = key, expectedVersion = 1) =>
      askVerb(graph, name, 'confirmCorrection', { id: idFor(graph, name, 'CorrectionNotice', of), expectedVersion }, [
        'notice',
        'status confirmedOn oldValue newValue',
      ]);
    expect((await confirm('privacy-officer')).refused).toEqual(['NOT_THE_RECIPIENT AVG 19']);
    expect(await confirm('privacy-officer-3')).toEqual(await confirm('privacy-officer-3', randomUUID()));
    const { object } = await confirm('privacy-officer-2');
    expect(object).toEqual({ status: 'CONFIRMED', confirmedOn: today, oldValue: null, newValue: null });
    expect((await confirm('privacy-officer-2', key, 2)).refused).toEqual([expect.stringMatching(/^STATUS_REFUSED /)]);
  });

  test.each(ROLES)('holds as SQL for %s', async (role) => {
    await reads('consulent', 'participants', 'phone');
    await grant(await makeRequest(graph));
    const [{ id }] = await graph.admin('select id from correction_notice where participant_id = $1', [DEELNEMER]);
    for (const { name, organisation } of personas.filter((own) => own.role === role)) {
      const sql = `update correction_notice set status = 'CONFIRMED' where id = $1`;
      const came = await asRole(graph, name, today, sql, [id]);
      if (name === OFFICERS.wsd) expect([name, came]).toEqual([name, 1]);
      else expect([name, organisation, 0, '42501']).toEqual([name, organisation, 0, '42501']);
      if (name !== OFFICERS.wsd) expect([0, '42501']).toContain(came);
      for (const change of [`new_value = 'x'`, 'recipient_id = responsible_organisation_id'])
        expect([name, change, await asRole(graph, name, today, `update correction_notice set ${change}`)]).not.toEqual([
          name,
          change,
          1,
        ]);
      expect(await asRole(graph, name, today, 'delete from correction_notice')).toBe('42501');
    }
  });
});

describe('the classes by which recipients are found', () => {
  test.each(Object.keys(CORRECTABLE_FIELDS).filter((own) => own !== 'BSN'))(
    'of %s are those that it is read by',
    async (field) => {
      const property = field.toLowerCase().replace(/_([a-z])/g, (_, own: string) => own.toUpperCase());
      const [{ classes }] = await graph.admin('select classes_of_field($1) as classes', [field]);
      const read = [participantType, studentType].flatMap((type) => allFields(type)[property]?.access ?? []);
      expect([...classes].filter((own) => own !== 'participant.isMinor').sort()).toEqual([...read].sort());
    },
  );
});
