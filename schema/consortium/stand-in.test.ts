import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { midnightOf, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { idOf } from '../../server/testing/asked.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeJob } from '../../server/testing/made-jobs.ts';

const NOON = midnightOf(todayInAmsterdam()).getTime() + 12 * 3_600_000;
const SECOND = 1000;
const ABSENT = 'klantmanager';
const STAND_IN = 'klantmanager-2';

let graph: TestGraph;
let now = NOON;
beforeAll(async () => {
  graph = await startGraph({ clock: () => new Date(now) });
});
afterAll(() => graph?.stop());

const staffId = (name: string) => idOf('staff', seedId('StaffMember', name));
const standingInFor = (name: string) => ({ 'standing-in-for': staffId(name) });

const ROWS = `{ participants(first: 100) { totalCount nodes { id } } trajecten(first: 100) { totalCount nodes { id } }
  applications(first: 100) { totalCount nodes { id } } }`;

const rowsOf = async (caller: string, headers = {}) => {
  const { data, errors } = await (await graph.as(caller)).query(ROWS, undefined, headers);
  expect(errors).toBeUndefined();
  return Object.values(data as Record<string, Answer>).map(({ totalCount, nodes }) => ({
    totalCount,
    ids: nodes.map(({ id }: Answer) => id).sort(),
  }));
};

const whole = async (caller: string, headers = {}) => {
  const { status, text } = await (await graph.as(caller)).query('{ viewer { role } }', undefined, headers);
  return { status, text: text.replace(/[0-9a-f]{32}/g, '') };
};

/** Another assignment of the same person, in the place of a colleague or not, that the test ends again. */
const assigned = async (name: string, values: Record<string, unknown>, check: (id: string) => Promise<void>) => {
  const id = randomUUID();
  const source = { id, valid_until: null, ...values };
  const given = Object.keys(source);
  await graph.admin(
    `insert into role_assignment (responsible_organisation_id, processing_activity, subject, organisation_id, role,
       staff_member_id, valid_from, ${['scope', 'wijk_id'].filter((own) => !given.includes(own)).join(', ')}, ${given.join(', ')})
     select responsible_organisation_id, processing_activity, subject, organisation_id, role, staff_member_id, valid_from,
       ${['scope', 'wijk_id'].filter((own) => !given.includes(own)).join(', ')}, ${given.map((_, i) => `$${i + 2}`).join(', ')}
     from role_assignment where id = $1`,
    [seedId('RoleAssignment', name), ...Object.values(source)],
  );
  try {
    await check(id);
  } finally {
    await graph.admin('delete from role_assignment where id = $1', [id]);
  }
};

describe('who stands in for a colleague', () => {
  test('sees the rows of that colleague, or its own, and never both', async () => {
    const [own, absent] = [await rowsOf(STAND_IN), await rowsOf(ABSENT)];
    const seen = await rowsOf(STAND_IN, standingInFor(ABSENT));
    expect(seen).toEqual(absent);
    expect(own.map(({ totalCount }) => totalCount)).not.toContain(0);
    // A person may be in two caseloads, a traject or an application is in one.
    for (const [place, { ids }] of seen.entries()) {
      expect(ids.length).toBeGreaterThan(0);
      if (place === 0) continue;
      expect(own[place]?.ids.filter((id: string) => ids.includes(id))).toEqual([]);
    }
  });

  test('is told for whom it may, and for whom it does', async () => {
    const document = '{ viewer { standsInFor standIns { standsInFor endsAt } } }';
    const caller = await graph.as(STAND_IN);
    const standIns = [{ standsInFor: staffId(ABSENT), endsAt: expect.any(String) }];
    expect((await caller.query(document)).data.viewer).toEqual({ standsInFor: null, standIns });
    expect((await caller.query(document, undefined, standingInFor(ABSENT))).data.viewer).toEqual({
      standsInFor: staffId(ABSENT),
      standIns,
    });
    expect((await (await graph.as(ABSENT)).query(document)).data.viewer).toEqual({ standsInFor: null, standIns: [] });
  });

  test('is let in under no other name', async () => {
    const unknown = await whole(STAND_IN, { authorization: 'Bearer a.b.c' });
    expect(unknown.status).toBe(401);
    const refused: readonly (readonly [caller: string, headers: Record<string, string>])[] = [
      [STAND_IN, standingInFor(STAND_IN)],
      [STAND_IN, standingInFor('klantmanager-3')],
      [STAND_IN, standingInFor('consulent')],
      [STAND_IN, { 'standing-in-for': '' }],
      [STAND_IN, { 'standing-in-for': seedId('StaffMember', ABSENT) }],
      [STAND_IN, { 'standing-in-for': staffId(ABSENT).replace('staff_', 'participant_') }],
      [STAND_IN, { 'standing-in-for': `${staffId(ABSENT)}, ${staffId(ABSENT)}` }],
      // The same person in another role.
      ['gemeente-opdrachtgever-2', standingInFor(ABSENT)],
      // The colleague, the other way about; a stand-in that has ended; and who is no colleague.
      [ABSENT, standingInFor(STAND_IN)],
      ['consulent-2', standingInFor('consulent')],
      ['klantmanager@zuid', standingInFor(ABSENT)],
      ['deelnemer', standingInFor('consulent')],
    ];
    for (const [caller, headers] of refused)
      expect([caller, headers, await whole(caller, headers)]).toEqual([caller, headers, unknown]);
  });

  test('does so until the first of the three assignments ends, to the second', async () => {
    const end = new Date(NOON + 60 * SECOND);
    for (const own of [`${STAND_IN}/${ABSENT}`, STAND_IN, ABSENT]) {
      const id = seedId('RoleAssignment', own);
      const [before] = await graph.admin('select valid_until from role_assignment where id = $1', [id]);
      await graph.admin('update role_assignment set valid_until = $2 where id = $1', [id, end]);
      now = end.getTime() - SECOND;
      expect([own, (await whole(STAND_IN, standingInFor(ABSENT))).status]).toEqual([own, 200]);
      now = end.getTime();
      expect([own, (await whole(STAND_IN, standingInFor(ABSENT))).status]).toEqual([own, 401]);
      now = NOON;
      await graph.admin('update role_assignment set valid_until = $2 where id = $1', [id, before.valid_until]);
    }
  });

  test('reaches no further than the narrowest of the three', async () => {
    const wide = { scope: 'ORGANISATION' };
    const scopeIn = async (caller: string, absent: string) =>
      (await (await graph.as(caller)).query('{ viewer { scope } }', undefined, standingInFor(absent))).data.viewer
        .scope;
    const absent = seedId('StaffMember', 'consulent');
    // A colleague who sees the whole organisation sees one caseload; and one who sees a caseload does not see it whole.
    await assigned('consulent-team', { ...wide, stand_in_for_id: absent }, async () => {
      expect(await scopeIn('consulent-team', 'consulent')).toBe('OWN');
      expect(await rowsOf('consulent-team', standingInFor('consulent'))).toEqual(await rowsOf('consulent'));
    });
    const team = seedId('StaffMember', 'consulent-team');
    await assigned('consulent-2', { ...wide, stand_in_for_id: team }, async () => {
      expect(await scopeIn('consulent-2', 'consulent-team')).toBe('OWN');
    });
    const leader = seedId('StaffMember', 'projectleider');
    await assigned('projectleider-2', { stand_in_for_id: leader }, async () => {
      expect((await whole('projectleider-2', standingInFor('projectleider'))).status).toBe(401);
    });
  });
});

test('the log says who acted, and for whom', async () => {
  const caller = await graph.as(STAND_IN);
  const asked = {
    own: 'query ForItself { trajecten(first: 1) { nodes { id } } }',
    other: 'query ForAnother { trajecten(first: 1) { nodes { id } } }',
  };
  await caller.query(asked.own);
  await caller.query(asked.other, undefined, standingInFor(ABSENT));
  const read = await (await graph.as('privacy-officer')).query(
    '{ auditEntries(first: 50) { nodes { name person onBehalfOf role } } }',
  );
  const lines = read.data.auditEntries.nodes.filter(({ name }: Answer) => name.startsWith('For'));
  expect(lines).toEqual([
    { name: 'ForAnother', person: staffId(STAND_IN), onBehalfOf: staffId(ABSENT), role: 'KLANTMANAGER' },
    { name: 'ForItself', person: staffId(STAND_IN), onBehalfOf: null, role: 'KLANTMANAGER' },
  ]);
});

describe('what is done for a colleague', () => {
  const ASKS = 'corporatie-opdrachtgever-2';
  const OTHER = 'corporatie-opdrachtgever@zuid';
  const other = seedId('StaffMember', OTHER);

  const approve = async (caller: string, id: string, version: number, headers = {}) => {
    const { data, errors } = await (await graph.as(caller)).query(
      `mutation ($input: ApproveJobInput!) { approveJob(input: $input) { job { status } userErrors { code } } }`,
      { input: { id, expectedVersion: version } },
      headers,
    );
    expect(errors).toBeUndefined();
    return data.approveJob.userErrors[0]?.code ?? data.approveJob.job.status;
  };

  test('is never the second signature of who did it', async () => {
    await assigned(ASKS, { stand_in_for_id: other }, async () => {
      const requestedBy = seedId('StaffMember', ASKS);
      const own = await makeJob(graph, 'AWAITING_APPROVAL', { by: 'corporatie-zuid', crew: null, requestedBy });
      expect(await approve(ASKS, own.id, 1)).toBe('SAME_PERSON');
      expect(await approve(ASKS, own.id, 1, standingInFor(OTHER))).toBe('SAME_PERSON');

      // Asked in the place of the other, it has been asked by the one who did so.
      const { id, key } = await makeJob(graph, 'CONCEPT', { by: 'corporatie-zuid', crew: null });
      const register = `mutation ($input: RegisterJobInput!) { registerJob(input: $input) { job { status } userErrors { code } } }`;
      const input = { id, expectedVersion: 1 };
      const done = await (await graph.as(ASKS)).query(register, { input }, standingInFor(OTHER));
      expect(done.data.registerJob).toEqual({ job: { status: 'REGISTERED' }, userErrors: [] });
      const [row] = await graph.admin('select requested_by_id from job where id = $1', [key]);
      expect(row.requested_by_id).toBe(requestedBy);
      expect(await approve(OTHER, own.id, 1)).toBe('REGISTERED');
      // The database says the same, whoever asks it.
      await expect(graph.admin('update job set approved_by_id = requested_by_id where id = $1', [key])).rejects.toThrow(
        'approved_by_another',
      );
    });
  });

  test('goes to the caseload of that colleague', async () => {
    const caller = await graph.as(STAND_IN);
    const { data } = await caller.query(
      `{ applications(first: 1, filter: { status: { eq: SUBMITTED } }) { nodes { id version } } }`,
      undefined,
      standingInFor(ABSENT),
    );
    const [{ id, version }] = data.applications.nodes;
    const withdraw = `mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { application { status } userErrors { code } } }`;
    const input = { id, expectedVersion: version };
    // From its own seat it is not there.
    expect((await caller.query(withdraw, { input })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const done = await caller.query(withdraw, { input }, standingInFor(ABSENT));
    expect(done.data.withdrawApplication).toEqual({ application: { status: 'WITHDRAWN' }, userErrors: [] });
    expect(
      (await (await graph.as(ABSENT)).query(`{ application(id: "${id}") { status } }`)).data.application.status,
    ).toBe('WITHDRAWN');
  });

  test('is another call than what is done for oneself, under whatever key', async () => {
    const caller = await graph.as(ASKS);
    await assigned(ASKS, { stand_in_for_id: other }, async () => {
      const { id } = await makeJob(graph, 'CONCEPT', { by: 'corporatie-zuid', crew: null });
      const send = (headers = {}) =>
        caller.query(
          `mutation ($input: RegisterJobInput!) { registerJob(input: $input) { userErrors { code } } }`,
          { input: { id, expectedVersion: 1, idempotencyKey: 'once' } },
          headers,
        );
      expect((await send(standingInFor(OTHER))).data.registerJob.userErrors).toEqual([]);
      expect((await send(standingInFor(OTHER))).data.registerJob.userErrors).toEqual([]);
      expect((await send()).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    });
  });
});
