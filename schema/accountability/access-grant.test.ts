import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type OrganisationKey, personas } from '../../seeds/cast.ts';
import { midnightOf, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { idFor, idOf } from '../../server/testing/asked.ts';
import { afterStatement } from '../../server/testing/between-statements.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { caseloadOf, openings, unseenBy } from '../../server/testing/made-openings.ts';
import { ROLES } from '../roles.ts';

const HOUR = 3_600_000;
const NOON = midnightOf(todayInAmsterdam()).getTime() + 12 * HOUR;
const GRANTOR = 'klantmanager';

let graph: TestGraph;
let of: ReturnType<typeof openings>;
let now = NOON;
/** A participant of the klantmanager, guided by the WSD, whom neither of its voormannen sees. */
let key: string;

beforeAll(async () => {
  graph = await startGraph({ clock: () => new Date(now) });
  of = openings(graph);
  const unseen = [await unseenBy(graph, 'voorman'), await unseenBy(graph, 'voorman-2')];
  const own = await caseloadOf(graph, GRANTOR);
  key = own.find((one) => unseen.every((keys) => keys.includes(one))) as string;
});
beforeEach(async () => {
  now = NOON;
  await graph.admin('delete from access_grant');
});
afterAll(() => graph?.stop());

const at = (hours: number) => new Date(now + hours * HOUR).toISOString();
const organisation = (name: OrganisationKey) => idOf('organisation', seedId('Organisation', name));
const person = (by: string, own = key) => idFor(graph, by, 'Participant', own);
const given = (more: object = {}) => ({
  participantId: person(GRANTOR),
  recipientId: organisation('wsd'),
  recipientRole: 'VOORMAN',
  endsAt: at(24),
  reason: 'Werkt mee in een andere ploeg',
  ...more,
});
const give = (more: object = {}, by = GRANTOR): Promise<Answer> => of.made(by, 'grantAccess', given(more));
const refused = (more: object = {}, by = GRANTOR) => of.refusal(by, 'grantAccess', given(more));
const reads = async (by: string, own = key) => (await of.reads(by, person(by, own))) !== null;
const stored = () => graph.admin('select * from access_grant order by created_at');

const listed = async (by: string): Promise<Answer> => {
  const document = '{ accessGrants(first: 100) { totalCount nodes { id kind reason recipient } } }';
  return (await (await graph.as(by)).query(document)).data.accessGrants;
};

describe('the gemeente that answers for a participant', () => {
  test('lets a role of a partner read him or her, from one moment until another, and both see it', async () => {
    await give({ startsAt: at(1), endsAt: at(3) });
    const seen = async () => [await reads('voorman'), await reads('voorman-2')];
    for (const [hours, open] of [
      [0, false],
      [1, true],
      [2, true],
      [3, false],
    ] as const) {
      now = NOON + hours * HOUR;
      expect([hours, await seen()]).toEqual([hours, [open, open]]);
      now -= 1;
      expect([hours, await seen()]).toEqual([hours, hours === 0 ? [false, false] : [hours !== 1, hours !== 1]]);
    }
    now = NOON + 2 * HOUR;
    // Nobody in another role or another organisation.
    expect(await reads('consulent-2')).toBe(false);
    expect(await reads('voorman@wijkbedrijf')).toBe(false);
    for (const name of [GRANTOR, 'privacy-officer', 'voorman', 'voorman-2', 'privacy-officer-2']) {
      expect([name, (await listed(name)).totalCount]).toEqual([name, 1]);
    }
    for (const name of [
      'klantmanager-2',
      'klantmanager@noord',
      'consulent',
      'voorman@wijkbedrijf',
      'privacy-officer-3',
    ]) {
      expect([name, (await listed(name)).totalCount]).toEqual([name, 0]);
    }
  });

  test('also where another organisation guides: under the agreement between the two', async () => {
    const [own] = await caseloadOf(graph, 'klantmanager@noord', 'gemeente-noord');
    const participantId = person('klantmanager@noord', own);
    expect(await reads('consulent', own)).toBe(false);
    await give({ participantId, recipientRole: 'CONSULENT' }, 'klantmanager@noord');
    expect([await reads('consulent', own), await reads('consulent-2', own)]).toEqual([true, true]);
    const explain = `query ($id: ID!) { explainAccess(coordinate: "Participant.email", id: $id) {
      outcome openedBy openedUntil explanation grantedBy { nodes { kind } } } }`;
    const [{ before }] = await graph.admin('select array_agg(id) as before from processing_log_entry');
    const { data } = await (await graph.as('consulent')).query(explain, { id: person('consulent', own) });
    const lines = await graph.admin('select data_classes from processing_log_entry where id <> all($1)', [before]);
    expect(lines).toEqual([{ data_classes: ['accessGrant.row', 'participant.row'] }]);
    expect(data.explainAccess).toMatchObject({
      outcome: 'GRANTED',
      openedBy: 'GRANT',
      openedUntil: at(24),
      explanation: expect.stringContaining('voor uw rol geopend door de gemeente'),
    });
    expect(data.explainAccess.grantedBy.nodes).toContainEqual({ kind: 'GEMEENTE' });
    const pair = [seedId('Organisation', 'wsd'), seedId('Organisation', 'gemeente-noord')];
    const until = (day: string | null) =>
      graph.admin(
        'update agreement_partner set valid_until = $3 where (organisation_id, partner_id) in (($1, $2), ($2, $1))',
        [...pair, day],
      );
    await until('2020-01-01');
    expect(await reads('consulent', own)).toBe(false);
    expect(await refused({ participantId, recipientRole: 'BEGELEIDER' }, 'klantmanager@noord')).toBe(
      'NO_SUCH_RECIPIENT',
    );
    await until(null);
    expect(await reads('consulent', own)).toBe(true);
  });

  test('takes it back, and it is closed for the next read, whatever is sent again', async () => {
    const input = given({ idempotencyKey: randomUUID() });
    const first = await of.does(GRANTOR, 'grantAccess', input);
    const { id } = first.data.result.accessGrant;
    expect(await reads('voorman')).toBe(true);
    const back = { id, expectedVersion: 1, idempotencyKey: randomUUID() };
    expect(await of.made(GRANTOR, 'revokeAccess', back)).toMatchObject({ status: 'ENDED', endedAt: at(0), version: 2 });
    expect(await reads('voorman')).toBe(false);
    expect((await of.made(GRANTOR, 'grantAccess', input)).status).toBe('ENDED');
    expect((await of.made(GRANTOR, 'revokeAccess', back)).status).toBe('ENDED');
    expect(await reads('voorman')).toBe(false);
    expect(await of.refusal(GRANTOR, 'revokeAccess', { id, expectedVersion: 2 })).toBe('STATUS_REFUSED');
    const [row] = await stored();
    expect(row).toMatchObject({ handled_under_id: seedId('RoleAssignment', GRANTOR), version: 2 });
    // It may be given again.
    await give();
    expect(await reads('voorman')).toBe(true);
  });

  test('does not take back what is over', async () => {
    const { id } = await give();
    now = NOON + 24 * HOUR;
    expect(await of.refusal(GRANTOR, 'revokeAccess', { id, expectedVersion: 1 })).toBe('HAS_ENDED');
  });

  test('gives it once: sent again with its key, and for the same time', async () => {
    const input = given({ idempotencyKey: randomUUID() });
    const first = await of.does(GRANTOR, 'grantAccess', input);
    expect(first.data.result.userErrors).toEqual([]);
    now += HOUR;
    expect((await of.does(GRANTOR, 'grantAccess', input)).text).toBe(first.text);
    const other = await of.does(GRANTOR, 'grantAccess', { ...input, reason: 'Een andere reden' });
    expect(other.errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(await refused()).toBe('ALREADY_GIVEN');
    expect(await stored()).toHaveLength(1);
    expect(await refused({ startsAt: at(24), endsAt: at(48) })).toBeUndefined();
  });

  // The embedded database has one connection: callers take turns, and nobody meets anybody.
  test.runIf(inject('databaseEngine') === 'postgresql')(
    'once also when asked for at once, and takes it back once',
    async () => {
      const asked = await Promise.all([1, 2, 3].map(() => refused()));
      expect(asked.sort()).toEqual(['ALREADY_GIVEN', 'ALREADY_GIVEN', undefined]);
      const [{ id: own }] = await stored();
      const input = { id: idFor(graph, GRANTOR, 'AccessGrant', own), expectedVersion: 1 };
      const ended = await Promise.all([1, 2, 3].map(() => of.refusal(GRANTOR, 'revokeAccess', input)));
      expect(ended.sort()).toEqual(['CONFLICT', 'CONFLICT', undefined]);
    },
  );

  // The embedded database has one connection: callers take turns, and nobody meets anybody.
  test.runIf(inject('databaseEngine') === 'postgresql')(
    'taken back while somebody reads, it is closed for what is read next',
    async () => {
      const { id } = await give();
      const { data } = await afterStatement(
        graph,
        (sql) => sql.includes('from "access_grant" t'),
        () => of.made(GRANTOR, 'revokeAccess', { id, expectedVersion: 1 }),
        // Of an id that is none, so that it is read in more than one statement.
        async () =>
          (await graph.as('voorman')).query(
            '{ accessGrants { nodes { status participant { callName } } } node(id: "none_1") { id } }',
          ),
      );
      expect(data.accessGrants.nodes).toEqual([{ status: 'GIVEN', participant: null }]);
    },
  );
});

test('who was read tells it apart from what is read every day', async () => {
  await give({ recipientRole: 'VOORMAN' });
  const own = (await (await graph.as('voorman')).query('{ participants(first: 100) { nodes { id } } }')).data;
  expect(own.participants.nodes.length).toBeGreaterThan(1);
  const lines = await graph.admin(
    `select opened_by, count(*)::int as lines from processing_log_entry where trace_id =
       (select trace_id from processing_log_entry order by end_time desc, id limit 1) group by 1 order by 1`,
  );
  expect(lines).toEqual([
    { opened_by: 'GRANT', lines: 1 },
    { opened_by: null, lines: own.participants.nodes.length - 1 },
  ]);
});

describe('it is refused', () => {
  test('of somebody who is not of the own caseload, or not there: alike', async () => {
    const [others] = await caseloadOf(graph, 'klantmanager-2');
    for (const participantId of [person(GRANTOR, others), person(GRANTOR, randomUUID()), person('voorman')]) {
      expect(await refused({ participantId })).toBe('NO_SUCH_PARTICIPANT');
    }
    expect(await stored()).toEqual([]);
  });

  test('to who guides nobody, has no agreement or is not there: alike', async () => {
    const said = new Set<string>();
    for (const recipientId of [
      organisation('corporatie-midden'),
      organisation('roc-midden'),
      organisation('werkgever-midden'),
      organisation('gemeente-beeindigd'),
      idOf('organisation', randomUUID()),
      'nobody',
    ]) {
      const { text } = await of.does(GRANTOR, 'grantAccess', given({ recipientId }));
      said.add(text.replace(/"traceId":"[0-9a-f]+"/g, ''));
    }
    expect([...said]).toEqual([expect.stringContaining('NO_SUCH_RECIPIENT')]);
    expect(await refused({ recipientRole: 'DOCENT' })).toBe('BAD_USER_INPUT');
    expect(await stored()).toEqual([]);
  });

  test('for another time than from now on, until an end, and without a reason or with persons in it', async () => {
    expect(await refused({ startsAt: at(-1) })).toBe('IN_PAST');
    expect(await refused({ endsAt: at(-1) })).toBe('DATES_OUT_OF_ORDER');
    expect(await refused({ endsAt: at(0) })).toBe('DATES_OUT_OF_ORDER');
    expect(await refused({ endsAt: undefined })).toBe('BAD_USER_INPUT');
    expect(await refused({ reason: ' ' })).toBe('REASON_REQUIRED');
    expect(await refused({ reason: 'BSN 999990019' })).toBe('PERSONS_IN_MESSAGE');
    expect(await stored()).toEqual([]);
  });

  test('of another’s grant, which is not there', async () => {
    await give();
    const [{ id }] = await stored();
    for (const by of ['klantmanager-2', 'klantmanager@noord']) {
      const input = { id: idFor(graph, by, 'AccessGrant', id), expectedVersion: 1 };
      expect(await of.refusal(by, 'revokeAccess', input)).toBe('NOT_FOUND');
    }
    expect(
      await of.refusal('privacy-officer', 'endEmergencyAccess', {
        id: idFor(graph, 'privacy-officer', 'AccessGrant', id),
        expectedVersion: 1,
      }),
    ).toBe('STATUS_REFUSED');
    expect(await reads('voorman')).toBe(true);
  });

  test.each(ROLES.filter((role) => role !== 'KLANTMANAGER' && role !== 'SYSTEM'))('to ask of a %s', async (role) => {
    const { name } = personas.find((someone) => someone.role === role) as (typeof personas)[number];
    expect(await refused({}, name)).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await of.refusal(name, 'revokeAccess', { id: 'x', expectedVersion: 1 })).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
