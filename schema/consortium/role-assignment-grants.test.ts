import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { personas } from '../../seeds/cast.ts';
import { midnightOf, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { asRole } from '../../server/testing/as-role.ts';
import { idOf } from '../../server/testing/asked.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { ROLES } from '../roles.ts';

const today = todayInAmsterdam();
const HOUR = 3_600_000;
const NOON = midnightOf(today).getTime() + 12 * HOUR;
const BEHEERDER = 'beheerder-2';
/** Of its organisation, in another role. */
const COLLEAGUE = 'demo-klantmanager-noord';
const ABSENT = 'klantmanager@noord-2';

let graph: TestGraph;
let now = NOON;
beforeAll(async () => {
  graph = await startGraph({ clock: () => new Date(now) });
});
beforeEach(() => {
  now += HOUR / 60;
});
afterAll(() => graph?.stop());

const PAYLOAD = `roleAssignment { id version subject role startsAt endsAt grantedUnder { id subject } endedUnder { id }
  inPlaceOf { id } } userErrors { code rule }`;
const ASSIGN = `mutation ($input: AssignRoleInput!) { assignRole(input: $input) { ${PAYLOAD} } }`;
const END = `mutation ($input: EndRoleAssignmentInput!) { endRoleAssignment(input: $input) { ${PAYLOAD} } }`;

const assignmentId = (name: string) => idOf('assignment', seedId('RoleAssignment', name));
const inHours = (hours: number) => new Date(now + hours * HOUR).toISOString();
const assignments = async () =>
  (await graph.admin('select row_to_json(a)::text as row from role_assignment a order by id')).map(({ row }) => row);

const assign = async (input: object, by = BEHEERDER) => {
  const { data, errors } = await (await graph.as(by)).query(ASSIGN, { input });
  expect(errors).toBeUndefined();
  return data.assignRole;
};

/** Whether, and by which rule, a request to give is refused; it changes nothing. */
const refusal = async (input: object, by = BEHEERDER) => {
  const before = await assignments();
  const { data, errors } = await (await graph.as(by)).query(ASSIGN, { input });
  expect(await assignments()).toEqual(before);
  return errors?.[0].extensions.code ?? data.assignRole.userErrors[0]?.code;
};

const seat = async (name: string, headers = {}) =>
  (await (await graph.as(name)).query('{ viewer { role } }', undefined, headers)).status;

describe('the beheerder of an organisation', () => {
  test('gives a role for a time, and it is held from the first minute until the last', async () => {
    const input = { subject: COLLEAGUE, role: 'PRIVACY_OFFICER', startsAt: inHours(1), endsAt: inHours(3) };
    const { roleAssignment } = await assign(input);
    expect(roleAssignment).toMatchObject({
      ...input,
      grantedUnder: { id: assignmentId(BEHEERDER), subject: 'demo-beheerder-2' },
      endedUnder: null,
      inPlaceOf: null,
    });
    const [stored] = await graph.admin('select * from role_assignment where subject = $1 and role = $2', [
      COLLEAGUE,
      'PRIVACY_OFFICER',
    ]);
    expect(stored.staff_member_id).toBe(seedId('StaffMember', 'klantmanager@noord'));
    const moment = async (time: string, before = 0) => {
      const [row] = await graph.admin('select * from authenticate($1, $2, $3, $4)', [
        personas.find(({ name }) => name === BEHEERDER)?.organisationOin,
        COLLEAGUE,
        'PRIVACY_OFFICER',
        new Date(Date.parse(time) - before),
      ]);
      return row?.assignment_id === stored.id;
    };
    expect([await moment(input.startsAt, 1), await moment(input.startsAt)]).toEqual([false, true]);
    expect([await moment(input.endsAt, 1), await moment(input.endsAt)]).toEqual([true, false]);
  });

  test('ends it at once, and the next request is refused', async () => {
    expect(await seat('voorman@wijkbedrijf')).toBe(200);
    const input = { id: assignmentId('voorman@wijkbedrijf'), expectedVersion: 1 };
    const { data } = await (await graph.as(BEHEERDER)).query(END, { input });
    expect(data.endRoleAssignment).toMatchObject({
      roleAssignment: { endsAt: new Date(now).toISOString(), endedUnder: { id: assignmentId(BEHEERDER) } },
      userErrors: [],
    });
    expect(await seat('voorman@wijkbedrijf')).toBe(401);
    // What is over does not come back, nor is its end moved.
    for (const endsAt of [undefined, inHours(1)]) {
      const again = await (await graph.as(BEHEERDER)).query(END, { input: { ...input, expectedVersion: 2, endsAt } });
      expect(again.data.endRoleAssignment.userErrors).toMatchObject([{ code: 'HAS_ENDED' }]);
    }
  });

  test('brings an end forward, and never puts it off', async () => {
    const { roleAssignment } = await assign({ subject: COLLEAGUE, role: 'BELEIDSMEDEWERKER', endsAt: inHours(5) });
    const end = async (expectedVersion: number, endsAt: string) =>
      (await (await graph.as(BEHEERDER)).query(END, { input: { id: roleAssignment.id, expectedVersion, endsAt } })).data
        .endRoleAssignment;
    expect((await end(1, inHours(6))).userErrors).toMatchObject([{ code: 'NOT_SHORTER' }]);
    expect((await end(1, inHours(-1))).userErrors).toMatchObject([{ code: 'NOT_SHORTER' }]);
    expect((await end(1, inHours(2))).roleAssignment.endsAt).toBe(inHours(2));
    expect((await end(2, inHours(3))).userErrors).toMatchObject([{ code: 'NOT_SHORTER' }]);
  });

  test('lets one colleague stand in for another, until a moment', async () => {
    const inPlaceOfId = assignmentId(ABSENT);
    const standIn = { subject: COLLEAGUE, role: 'KLANTMANAGER', inPlaceOfId };
    const header = { 'standing-in-for': idOf('staff', seedId('StaffMember', ABSENT)) };
    expect(await seat('klantmanager@noord', header)).toBe(401);
    expect(await refusal(standIn)).toBe('END_REQUIRED');
    expect(await refusal({ ...standIn, role: 'CONSULENT', endsAt: inHours(1) })).toBe('NO_SUCH_COLLEAGUE');
    expect(await refusal({ ...standIn, inPlaceOfId: assignmentId('klantmanager@noord'), endsAt: inHours(1) })).toBe(
      'NO_SUCH_COLLEAGUE',
    );
    // A partner's colleague is seen, and is no colleague.
    expect(
      await refusal({ ...standIn, role: 'CONSULENT', inPlaceOfId: assignmentId('consulent'), endsAt: inHours(1) }),
    ).toBe('NO_SUCH_COLLEAGUE');
    const { roleAssignment } = await assign({ ...standIn, endsAt: inHours(2) });
    expect(roleAssignment.inPlaceOf).toEqual({ id: inPlaceOfId });
    expect(await seat('klantmanager@noord', header)).toBe(200);
    await (await graph.as(BEHEERDER)).query(END, { input: { id: roleAssignment.id, expectedVersion: 1 } });
    expect(await seat('klantmanager@noord', header)).toBe(401);
    expect(await seat('klantmanager@noord')).toBe(200);
  });

  test.each([
    ['to itself', { subject: 'demo-beheerder-2', role: 'KLANTMANAGER' }, 'SAME_PERSON'],
    ['to somebody of another organisation', { subject: 'demo-consulent', role: 'CONSULENT' }, 'NO_SUCH_STAFF_MEMBER'],
    ['to somebody who is not there', { subject: 'demo-nobody', role: 'CONSULENT' }, 'NO_SUCH_STAFF_MEMBER'],
    ['to whom it has', { subject: COLLEAGUE, role: 'KLANTMANAGER' }, 'ALREADY_HAS_ROLE'],
    ['of a participant', { subject: COLLEAGUE, role: 'DEELNEMER' }, 'NOT_A_ROLE_OF_STAFF'],
    ['of scheduled work', { subject: COLLEAGUE, role: 'SYSTEM' }, 'NOT_A_ROLE_OF_STAFF'],
    ['that has begun', { subject: COLLEAGUE, role: 'DOCENT', startsAt: '2026-01-01T00:00:00Z' }, 'IN_PAST'],
    [
      'that ends before it begins',
      { subject: COLLEAGUE, role: 'DOCENT', endsAt: '2026-01-01T00:00:00Z' },
      'DATES_OUT_OF_ORDER',
    ],
    ['of a wijk without one', { subject: COLLEAGUE, role: 'PROJECTLEIDER' }, 'WIJK_DOES_NOT_FIT'],
  ])('gives no role %s', async (_, input, code) => {
    expect(await refusal(input)).toBe(code);
  });

  test('ends none of another organisation, though it sees it', async () => {
    const before = await assignments();
    const partner = await (await graph.as('beheerder')).query(END, {
      input: { id: assignmentId('klantmanager'), expectedVersion: 1 },
    });
    expect(partner.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const foreign = await (await graph.as(BEHEERDER)).query(END, {
      input: { id: assignmentId('klantmanager@beeindigd'), expectedVersion: 1 },
    });
    expect(foreign.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(await assignments()).toEqual(before);
  });
});

describe('nobody else gives or ends a role', () => {
  const others = ROLES.filter((role) => role !== 'BEHEERDER' && role !== 'SYSTEM');

  test.each(others)('%s', async (role) => {
    const { name } = personas.find((someone) => someone.role === role) as (typeof personas)[number];
    const before = await assignments();
    const caller = await graph.as(name);
    for (const [document, input] of [
      [ASSIGN, { subject: COLLEAGUE, role: 'DOCENT' }],
      [END, { id: assignmentId('consulent-2'), expectedVersion: 1 }],
    ] as const) {
      const { errors } = await caller.query(document, { input });
      expect(errors?.[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    const own = seedId('RoleAssignment', name);
    expect(await asRole(graph, name, today, 'update role_assignment set valid_until = null where id = $1', [own])).toBe(
      '42501',
    );
    expect(
      await asRole(
        graph,
        name,
        today,
        `insert into role_assignment (id, responsible_organisation_id, processing_activity, subject, organisation_id, role, valid_from)
         values (gen_random_uuid(), $1, 'x', $2, $1, 'BEHEERDER', now())`,
        [seedId('Organisation', 'wsd'), COLLEAGUE],
      ),
    ).toBe('42501');
    expect(await assignments()).toEqual(before);
  });
});

describe('to a beheerder who asks the database itself it says the same', () => {
  const wsd = seedId('Organisation', 'wsd');
  const insert = (values: Record<string, unknown>) => {
    const all = {
      id: seedId('RoleAssignment', 'made'),
      responsible_organisation_id: wsd,
      processing_activity: 'x',
      subject: 'demo-consulent',
      organisation_id: wsd,
      role: 'VOORMAN',
      granted_under_id: seedId('RoleAssignment', 'beheerder'),
      valid_from: new Date(Date.now() + HOUR),
      ...values,
    };
    const names = Object.keys(all);
    const sql = `insert into role_assignment (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`;
    return asRole(graph, 'beheerder', today, sql, Object.values(all));
  };
  const update = (set: string, name: string, by = 'beheerder') =>
    asRole(
      graph,
      'beheerder',
      today,
      `update role_assignment set ${set}, ended_under_id = '${seedId('RoleAssignment', by)}' where id = $1`,
      [seedId('RoleAssignment', name)],
    );

  test('of giving', async () => {
    expect(await insert({})).toBe(1);
    expect(await insert({ subject: 'demo-beheerder' })).toBe('assignment_to_another');
    expect(await insert({ granted_under_id: seedId('RoleAssignment', 'beheerder-2') })).toBe('42501');
    expect(await insert({ granted_under_id: seedId('RoleAssignment', 'consulent') })).toBe('42501');
    expect(await insert({ granted_under_id: null })).toBe('42501');
    const midden = seedId('Organisation', 'gemeente-midden');
    expect(await insert({ organisation_id: midden, subject: 'demo-klantmanager' })).toBe('42501');
    expect(await insert({ staff_member_id: seedId('StaffMember', 'beheerder') })).toBe('42501');
    expect(await insert({ participant_id: seedId('Participant', 'deelnemer') })).toBe('42501');
    expect(await insert({ stand_in_for_id: seedId('StaffMember', 'consulent-2') })).toBe('42501');
    expect(await insert({ valid_from: new Date(0) })).toBe('assignment_from_now');
    expect(await insert({ role: 'DEELNEMER' })).toBe('assignment_of_staff');
    expect(await insert({ role: 'CONSULENT' })).toBe('assignment_once');
  });

  test('of ending', async () => {
    expect(await update(`valid_until = now() + interval '1 day'`, 'consulent-2')).toBe(1);
    expect(await update(`valid_until = now() + interval '1 day'`, 'consulent-2', 'consulent')).toBe('42501');
    expect(await update(`valid_until = now() + interval '1 day'`, 'klantmanager')).toBe('42501');
    expect(await update(`valid_until = null`, 'consulent-2')).toBe('assignment_is_shortened');
    expect(await update(`valid_until = now() + interval '1 day'`, 'consulent-vertrokken')).toBe('assignment_has_ended');
    for (const column of ['role', 'scope', 'subject', 'organisation_id', 'staff_member_id', 'valid_from', 'wijk_id']) {
      expect([column, await update(`${column} = ${column}`, 'consulent-2')]).toEqual([column, '42501']);
    }
    const removed = await asRole(graph, 'beheerder', today, 'delete from role_assignment where id = $1', [
      seedId('RoleAssignment', 'consulent-2'),
    ]);
    expect(removed).toBe('42501');
  });
});

test('the privacy officer sees every assignment of staff of its organisation: from when until when, given and ended by whom', async () => {
  const { data } = await (await graph.as('privacy-officer-2')).query(
    `{ roleAssignments(first: 100) { totalCount nodes { subject role startsAt endsAt inPlaceOf { subject }
       grantedUnder { subject } endedUnder { subject } organisation { name } } } }`,
  );
  const { nodes, totalCount } = data.roleAssignments;
  // Of a participant the account alone says that he or she is one.
  const [{ n }] = await graph.admin(
    'select count(staff_member_id)::int as n from role_assignment where organisation_id = $1',
    [seedId('Organisation', 'wsd')],
  );
  expect(totalCount).toBe(n);
  expect(new Set(nodes.map(({ organisation }: Answer) => organisation.name)).size).toBe(1);
  expect(nodes).toContainEqual(
    expect.objectContaining({
      subject: 'demo-consulent-waarnemer',
      inPlaceOf: { subject: 'demo-consulent' },
      grantedUnder: { subject: 'demo-beheerder' },
      endsAt: expect.any(String),
    }),
  );
  expect(nodes).toContainEqual(
    expect.objectContaining({ subject: 'demo-consulent-vertrokken', endedUnder: { subject: 'demo-beheerder' } }),
  );
});
