import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personas } from '../../seeds/cast.ts';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { keepToday } from '../../server/keep-daily.ts';
import { asRole } from '../../server/testing/as-role.ts';
import { askVerb, idFor } from '../../server/testing/asked.ts';
import { startOpened, withAllColumnsGranted } from '../../server/testing/fences.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeRequest, storedField, withoutRequests } from '../../server/testing/made-requests.ts';
import { columnOf } from '../columns.ts';
import { Participant } from '../participants/participant.entity.ts';
import { participantType } from '../participants/participant.type.ts';
import { ROLES } from '../roles.ts';
import { CORRECTABLE_FIELDS, type CorrectableField } from './data-subject-request.entity.ts';

const today = todayInAmsterdam();
const FIELDS = Object.keys(CORRECTABLE_FIELDS).filter((field) => field !== 'BSN') as CorrectableField[];
const propertyOf = (field: string) => field.toLowerCase().replace(/_([a-z])/g, (_, own: string) => own.toUpperCase());

/** What each reads of `deelnemer`, from domain 3.6.2. */
const READERS: Readonly<Record<string, readonly string[]>> = {
  klantmanager: FIELDS.filter((field) => !field.startsWith('EMERGENCY')).map(propertyOf),
  consulent: FIELDS.map(propertyOf),
  voorman: ['callName', 'familyName', 'phone', 'languagePreference', 'emergencyContactName', 'emergencyContactPhone'],
};

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
  await graph.admin(
    `update participant set date_of_birth = '1990-05-17', postcode = '9911ZZ', family_name = 'Zzyzx',
    home_neighbourhood = 'BU99119911', language_preference = 'qaa' where id = $1`,
    [seedId('Participant', 'deelnemer')],
  );
});
afterAll(() => graph?.stop());

const restrict = async (...fields: readonly CorrectableField[]) => {
  await withoutRequests(graph);
  for (const field of fields)
    await makeRequest(graph, { kind: 'RESTRICTION', field, status: 'GRANTED', besides: true });
};

const read = async (name: string, properties: readonly string[], from = graph): Promise<Answer> => {
  const id = idFor(from, name, 'Participant', seedId('Participant', 'deelnemer'));
  const { data, errors } = await (await from.as(name)).query(
    `query ($id: ID!) { participant(id: $id) { ${properties.join(' ')} restricted } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.participant;
};

/** Whether a list of participants with these arguments has `deelnemer`, and how many it counts. */
const found = async (name: string, filter: string): Promise<unknown[]> => {
  const id = idFor(graph, name, 'Participant', seedId('Participant', 'deelnemer'));
  const { data, errors } = await (await graph.as(name)).query(
    `{ all: participants(first: 100, filter: { ${filter} }) { totalCount nodes { id } } }`,
  );
  expect([filter, errors]).toEqual([filter, undefined]);
  return [data.all.nodes.some((node: Answer) => node.id === id), data.all.totalCount === data.all.nodes.length];
};

describe('a field of which processing is restricted', () => {
  test.each(Object.entries(READERS))('is empty to %s, one at a time, and the rest is not', async (name, readable) => {
    await withoutRequests(graph);
    const before = await read(name, readable);
    for (const property of readable) expect([property, before[property]]).not.toEqual([property, null]);
    for (const field of FIELDS) {
      await restrict(field);
      const after = await read(name, readable);
      const hidden = readable.filter((property) => after[property] === null);
      expect([field, hidden]).toEqual([field, readable.filter((property) => property === propertyOf(field))]);
      expect(after.restricted).toEqual([field]);
    }
  });

  test('takes what follows from it along: who is a minor, and the first letter', async () => {
    await restrict('DATE_OF_BIRTH', 'FAMILY_NAME');
    expect(await read('consulent', ['isMinor', 'dateOfBirth'])).toMatchObject({ isMinor: null, dateOfBirth: null });
    expect(await read('voorman', ['isMinor', 'familyName'])).toMatchObject({ isMinor: null, familyName: null });
  });

  test('is shown to whom it is about', async () => {
    await restrict(...FIELDS);
    const own = await read('deelnemer', [...FIELDS.map(propertyOf), 'isMinor']);
    for (const field of FIELDS) expect([field, own[propertyOf(field)]]).not.toEqual([field, null]);
    expect(own.restricted).toEqual([...FIELDS].sort());
  });

  test.each([
    ['FAMILY_NAME', 'familyName: { eq: "Zzyzx" }'],
    ['FAMILY_NAME', 'familyName: { in: ["Zzyzx"] }'],
    ['POSTCODE', 'postcode: { eq: "9911ZZ" }'],
    ['DATE_OF_BIRTH', 'dateOfBirth: { eq: "1990-05-17" }'],
    ['DATE_OF_BIRTH', 'dateOfBirth: { gte: "1990-05-17", lte: "1990-05-17" }'],
    ['DATE_OF_BIRTH', 'isMinor: { eq: false }, languagePreference: { eq: "qaa" }'],
    ['HOME_NEIGHBOURHOOD', 'homeNeighbourhood: { eq: "BU99119911" }'],
    ['LANGUAGE_PREFERENCE', 'languagePreference: { eq: "qaa" }'],
  ] as const)('%s is found by no filter, and not counted: %s', async (field, filter) => {
    for (const name of ['klantmanager', 'consulent', 'consulent-team']) {
      await withoutRequests(graph);
      expect([name, await found(name, filter)]).toEqual([name, [true, true]]);
      await restrict(field);
      expect([name, await found(name, filter)]).toEqual([name, [false, true]]);
    }
  });

  test('decides no order: it stands where nothing stands, and every page is there', async () => {
    for (const [field, order] of [
      ['CALL_NAME', 'CALL_NAME'],
      ['FAMILY_NAME', 'FAMILY_NAME'],
    ] as const) {
      await restrict(field);
      const own = idFor(graph, 'klantmanager', 'Participant', seedId('Participant', 'deelnemer'));
      const seen: string[] = [];
      let total = 0;
      for (let after: string | null = null, more = true; more; ) {
        const { data, errors } = await (await graph.as('klantmanager')).query(
          `query ($after: String) { participants(first: 3, after: $after, orderBy: { field: ${order}, direction: ASC })
            { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`,
          { after },
        );
        expect(errors).toBeUndefined();
        seen.push(...data.participants.nodes.map(({ id }: Answer) => id));
        total = data.participants.totalCount;
        [after, more] = [data.participants.pageInfo.endCursor, data.participants.pageInfo.hasNextPage];
      }
      expect(new Set(seen).size).toBe(total);
      expect(seen.length).toBe(total);
      expect(seen.slice(0, 3)).toContain(own);
    }
  });

  test('as a BSN is found by nobody, and nothing of it is there', async () => {
    const bsnOf = async (name: string) => {
      const id = idFor(graph, name, 'Participant', seedId('Participant', 'deelnemer'));
      const { data } = await (await graph.as(name)).query(
        'query ($id: ID!) { participant(id: $id) { identity { id } restricted } }',
        { id },
      );
      return data.participant.identity;
    };
    await withoutRequests(graph);
    expect(await bsnOf('klantmanager')).not.toBeNull();
    await restrict('BSN');
    expect(await bsnOf('klantmanager')).toBeNull();
    expect(await bsnOf('deelnemer')).not.toBeNull();
    for (const name of ['klantmanager', 'consulent']) {
      const sql = 'select bsn_index from participant_identity where participant_id = $1';
      expect(await asRole(graph, name, today, sql, [seedId('Participant', 'deelnemer')])).toBe(0);
      await withoutRequests(graph);
      expect(await asRole(graph, name, today, sql, [seedId('Participant', 'deelnemer')])).toBe(1);
      await restrict('BSN');
    }
  });

  test('as a BSN is not recorded again either', async () => {
    const record = async () => {
      const participantId = idFor(graph, 'klantmanager', 'Participant', seedId('Participant', 'deelnemer'));
      const input = { participantId, bsn: '999900006', verifiedOn: today, verifiedBy: 'Balie' };
      return (await askVerb(graph, 'klantmanager', 'recordBsn', input, ['identity', 'id'])).refused;
    };
    await restrict('BSN');
    expect(await record()).toEqual(['BSN_RESTRICTED Wabb 12']);
    await withoutRequests(graph);
    expect(await record()).not.toEqual(['BSN_RESTRICTED Wabb 12']);
  });
});

describe('the fences', () => {
  test('no role but that of the person may name a column that holds what may be hidden', async () => {
    const raw = Object.values(participantType.fields).flatMap((field) =>
      field.kind === 'column' && field.restricted ? [columnOf(Participant, field.property).column] : [],
    );
    expect(raw).toHaveLength(FIELDS.length + 1);
    for (const role of ROLES) {
      const { name } = personas.find((own) => own.role === role) as (typeof personas)[number];
      for (const column of raw) {
        const came = await asRole(graph, name, today, `select 1 from participant where "${column}" is not null`);
        if (role === 'DEELNEMER') expect([role, column, came]).toEqual([role, column, 1]);
        else expect([role, column, came]).toEqual([role, column, '42501']);
      }
    }
  });

  test('it is hidden without the column grants too, and without any other', async () => {
    const opened = await startOpened({ fences: { shield: false }, open: withAllColumnsGranted });
    try {
      await makeRequest(opened, { kind: 'RESTRICTION', field: 'PHONE', status: 'GRANTED' });
      const sql = 'select phone from participant where id = $1';
      expect(await asRole(opened, 'klantmanager', today, sql, [seedId('Participant', 'deelnemer')])).toBe(1);
      for (const name of Object.keys(READERS)) expect((await read(name, ['phone'], opened)).phone).toBeNull();
    } finally {
      await opened.stop();
    }
  });
});

describe('a restriction', () => {
  const grant = (key: string) =>
    askVerb(
      graph,
      'privacy-officer',
      'grantDataSubjectRequest',
      { id: idFor(graph, 'privacy-officer', 'DataSubjectRequest', key), expectedVersion: 1 },
      ['request', 'status hides liftsOn'],
    );
  const announce = (key: string, liftsOn: string, expectedVersion = 2) =>
    askVerb(
      graph,
      'privacy-officer',
      'announceLifting',
      { id: idFor(graph, 'privacy-officer', 'DataSubjectRequest', key), expectedVersion, liftsOn },
      ['request', 'status hides liftsOn version'],
    );
  const phone = async () => (await read('klantmanager', ['phone'])).phone;

  test('hides from the moment on which it is granted', async () => {
    const key = await makeRequest(graph, { kind: 'RESTRICTION' });
    expect(await phone()).not.toBeNull();
    expect((await grant(key)).object).toMatchObject({ status: 'GRANTED', hides: true });
    expect(await phone()).toBeNull();
  });

  test('is lifted on the day that was announced a week before, and not sooner', async () => {
    const key = await makeRequest(graph, { kind: 'RESTRICTION' });
    await grant(key);
    expect((await announce(key, addDays(today, 6))).refused).toEqual(['TOLD_TOO_LATE AVG 18.3']);
    expect((await announce(key, addDays(today, 7))).object).toMatchObject({ hides: true, liftsOn: addDays(today, 7) });
    await keepToday(graph.database, 'leerwerk');
    expect(await phone()).toBeNull();
    // The day has come.
    await graph.admin('alter table data_subject_request disable trigger keep_request');
    await graph.admin('update data_subject_request set lifts_on = $2 where id = $1', [key, today]);
    await graph.admin('alter table data_subject_request enable trigger keep_request');
    await keepToday(graph.database, 'leerwerk');
    expect(await phone()).toBe(await storedField(graph, 'phone'));
    expect((await announce(key, addDays(today, 9), 4)).refused).toEqual(['LIFTED_ALREADY AVG 18.3']);
  });

  test('is no correction: of that nothing is lifted', async () => {
    const key = await makeRequest(graph, { status: 'GRANTED' });
    expect((await announce(key, addDays(today, 9), 1)).refused).toEqual(['NO_RESTRICTION AVG 18.3']);
  });

  test('stays while another request hides the same', async () => {
    const first = await makeRequest(graph, { kind: 'ERASURE', hideMeanwhile: true });
    await makeRequest(graph, { kind: 'RESTRICTION', status: 'GRANTED', besides: true });
    const input = { id: idFor(graph, 'deelnemer', 'DataSubjectRequest', first), expectedVersion: 1 };
    const { object } = await askVerb(graph, 'deelnemer', 'withdrawRequest', input, ['request', 'status hides']);
    expect(object).toEqual({ status: 'WITHDRAWN', hides: false });
    expect(await phone()).toBeNull();
    await withoutRequests(graph);
    expect(await phone()).not.toBeNull();
  });

  test('of what is contested lasts from the asking to the decision; refused, a week longer', async () => {
    const step = (name: string, verb: string, input: object) =>
      askVerb(graph, name, verb, input, ['request', 'id status hides liftsOn']);
    const contest = async () => {
      await withoutRequests(graph);
      const input = { field: 'PHONE', value: '0201234567', hideMeanwhile: true };
      const { object } = await step('deelnemer', 'requestRectification', input);
      expect(object.hides).toBe(true);
      expect(await phone()).toBeNull();
      const [{ id }] = await graph.admin('select id from data_subject_request where participant_id = $1', [
        seedId('Participant', 'deelnemer'),
      ]);
      return { own: object.id, officers: idFor(graph, 'privacy-officer', 'DataSubjectRequest', id) };
    };
    const { own } = await contest();
    await step('deelnemer', 'withdrawRequest', { id: own, expectedVersion: 1 });
    expect(await phone()).not.toBeNull();
    const { officers } = await contest();
    const reason = { id: officers, expectedVersion: 1, reason: 'Het nummer klopt.' };
    const { object } = await step('privacy-officer', 'refuseDataSubjectRequest', reason);
    expect(object).toMatchObject({ status: 'REFUSED', hides: true, liftsOn: addDays(today, 7) });
    expect(await phone()).toBeNull();
    const again = await contest();
    await step('privacy-officer', 'grantDataSubjectRequest', { id: again.officers, expectedVersion: 1 });
    expect(await phone()).toBe('0201234567');
  });
});
