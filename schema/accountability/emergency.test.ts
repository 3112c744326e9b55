import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { personas } from '../../seeds/cast.ts';
import { addDays, midnightOf, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { idFor } from '../../server/testing/asked.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { openings, unseenBy } from '../../server/testing/made-openings.ts';
import { ROLES } from '../roles.ts';
import { OPENED_TO } from './access-grant.entity.ts';

const MINUTE = 60_000;
const today = todayInAmsterdam();
const NOON = midnightOf(today).getTime() + 12 * 60 * MINUTE;

let graph: TestGraph;
let of: ReturnType<typeof openings>;
let now = NOON;
/** What happens while the statement is under way of which this is a part. */
let during: { part: string; act: () => void } | undefined;
/** Participants of the organisation whom neither voorman sees. */
let others: string[];
let id: string;

const idOfParticipant = (key: string, by = 'voorman') => idFor(graph, by, 'Participant', key);

beforeAll(async () => {
  graph = await startGraph({
    clock: () => new Date(now),
    onStatement: (sql) => {
      if (during && sql.includes(during.part)) during.act();
    },
  });
  of = openings(graph);
  const unseen = await unseenBy(graph, 'voorman-2');
  others = (await unseenBy(graph, 'voorman')).filter((key) => unseen.includes(key));
  id = idOfParticipant(others[0] as string);
});
beforeEach(async () => {
  now = NOON;
  during = undefined;
  await graph.admin('delete from access_grant');
});
afterAll(() => graph?.stop());

const declared = (more: object = {}) => ({
  participantId: id,
  emergency: 'ONGEVAL',
  reason: 'Gevallen van de trap, ambulance is onderweg',
  ...more,
});
const open = (more: object = {}, by = 'voorman'): Promise<Answer> => of.made(by, 'openInEmergency', declared(more));
const refused = (more: object = {}, by = 'voorman') => of.refusal(by, 'openInEmergency', declared(more));
const opened = async () => Number((await graph.admin('select count(*) as n from access_grant'))[0].n);

const counts = async (by: string): Promise<Answer> => {
  const lists = 'trajecten crewMemberships workAdaptations skillAssessments';
  const inner = lists.split(' ').map((list) => `${list}(first: 2) { nodes { id } }`);
  const document = `{ participants(first: 100) { totalCount nodes { id ${inner.join(' ')} } } }`;
  return (await (await graph.as(by)).query(document)).data.participants;
};

describe('in an emergency', () => {
  test('a voorman opens a participant of another crew, and reads of him or her what a voorman reads', async () => {
    expect(await of.reads('voorman', id)).toBeNull();
    const before = await counts('voorman');
    expect(await open()).toMatchObject({
      kind: 'EMERGENCY',
      status: 'OPENED',
      emergency: 'ONGEVAL',
      recipientRole: 'VOORMAN',
      startsAt: new Date(now).toISOString(),
      endsAt: new Date(now + 60 * MINUTE).toISOString(),
    });
    const [stored] = await graph.admin('select * from participant where id = $1', [others[0]]);
    expect(await of.reads('voorman', id)).toEqual({
      id,
      callName: stored.call_name,
      phone: stored.phone,
      emergencyContactName: stored.emergency_contact_name,
      emergencyContactPhone: stored.emergency_contact_phone,
    });
    const after = await counts('voorman');
    expect(after.totalCount).toBe(before.totalCount + 1);
    // The person, and nothing that hangs on him or her.
    expect(after.nodes).toContainEqual({
      id,
      trajecten: { nodes: [] },
      crewMemberships: { nodes: [] },
      workAdaptations: { nodes: [] },
      skillAssessments: { nodes: [] },
    });
    expect(after.nodes.filter((node: Answer) => node.id !== id)).toEqual(before.nodes);
    const hidden = `query ($id: ID!) { participant(id: $id) { dateOfBirth } }`;
    expect((await (await graph.as('voorman')).query(hidden, { id })).errors?.[0].extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  test.each(['consulent', 'begeleider'])('so does a %s, who is not given the BSN by it, nor may write', async (by) => {
    const { participants } = (await (await graph.as(by)).query('{ participants(first: 100) { nodes { id } } }')).data;
    const seen = participants.nodes.map((node: Answer) => node.id);
    const unseen = others.map((key) => idOfParticipant(key, by)).find((own) => !seen.includes(own));
    const participantId = unseen as string;
    expect(await of.reads(by, participantId)).toBeNull();
    await open({ participantId }, by);
    expect(await of.reads(by, participantId)).toMatchObject({ id: participantId });
    const document =
      'query ($id: ID!) { participant(id: $id) { trajecten { nodes { id } } consents { nodes { id } } } }';
    expect((await (await graph.as(by)).query(document, { id: participantId })).data.participant).toEqual({
      trajecten: { nodes: [] },
      consents: { nodes: [] },
    });
    const input = { participantId, kind: 'NIET_TILLEN', agreedByParticipant: true };
    const written = await (await graph.as(by)).query(
      'mutation ($input: AddWorkAdaptationInput!) { addWorkAdaptation(input: $input) { userErrors { code } } }',
      { input },
    );
    expect(written.data.addWorkAdaptation.userErrors).toEqual([{ code: 'NO_SUCH_PARTICIPANT' }]);
  });

  test('it lasts as long as is asked, to the minute, and no longer than the organisation allows', async () => {
    for (const minutes of [0, -5, 61, 100_000]) expect(await refused({ minutes })).toBe('TOO_LONG');
    await open({ minutes: 10 });
    now = NOON + 10 * MINUTE - 1;
    expect(await of.reads('voorman', id)).toMatchObject({ id });
    now = NOON + 10 * MINUTE;
    expect(await of.reads('voorman', id)).toBeNull();
    await graph.admin('update organisation set emergency_minutes = 15 where id = $1', [seedId('Organisation', 'wsd')]);
    expect(await refused({ minutes: 16 })).toBe('TOO_LONG');
    expect((await open()).endsAt).toBe(new Date(now + 15 * MINUTE).toISOString());
    await graph.admin('update organisation set emergency_minutes = 60 where id = $1', [seedId('Organisation', 'wsd')]);
  });

  test('and what is being read when it ends is not given, nor recorded as given', async () => {
    await open();
    const lines = async () => (await graph.admin('select count(*) as n from processing_log_entry'))[0].n;
    const document = 'query ($id: ID!) { participant(id: $id) { callName phone } crews(first: 1) { nodes { id } } }';
    const caller = await graph.as('voorman');
    for (const part of ['from "participant"', 'from "crew"', 'insert into processing_log_entry']) {
      now = NOON + 60 * MINUTE - 1;
      const before = await lines();
      during = {
        part,
        act: () => {
          now = NOON + 60 * MINUTE;
        },
      };
      const { text, errors } = await caller.query(document, { id });
      during = undefined;
      expect([part, errors?.[0].extensions.code]).toEqual([part, 'CONFLICT']);
      expect(text).not.toContain('"callName"');
      expect([part, await lines()]).toEqual([part, before]);
    }
    // Of the own crew everything is given, whatever else ended meanwhile.
    now = NOON + 60 * MINUTE - 1;
    during = {
      part: 'from "crew"',
      act: () => {
        now = NOON + 60 * MINUTE;
      },
    };
    const own = await caller.query('{ crews(first: 1) { nodes { id } } }');
    expect(own.errors).toBeUndefined();
  });

  test('it serves nobody else in the same role, and not under another law', async () => {
    await open();
    expect(await of.reads('voorman-2', id)).toBeNull();
    expect(await of.reads('voorman@zuid', id)).toBeNull();
    const wmo = { 'processing-activity': 'ondersteuning-wmo-voorman' };
    const other =
      'query ($id: ID!) @purpose(activity: "ondersteuning-wmo-voorman") { participant(id: $id) { callName } }';
    expect((await (await graph.as('voorman')).query(other, { id }, wmo)).data.participant).toBeNull();
    expect(await of.reads('voorman', id)).toMatchObject({ id });
  });

  test('it ends with the agreement between the organisations (R-01)', async () => {
    await open();
    const pair = [seedId('Organisation', 'wsd'), seedId('Organisation', 'gemeente-midden')];
    const until = (day: string | null) =>
      graph.admin(
        'update agreement_partner set valid_until = $3 where (organisation_id, partner_id) in (($1, $2), ($2, $1))',
        [...pair, day],
      );
    await until(addDays(today, -1));
    expect(await of.reads('voorman', id)).toBeNull();
    expect(await refused({ participantId: idOfParticipant(others[1] as string) })).toBe('NO_SUCH_PARTICIPANT');
    await until(null);
    expect(await of.reads('voorman', id)).toMatchObject({ id });
  });

  test('who cannot be opened is as who is not there', async () => {
    const [elsewhere] = await unseenBy(graph, 'voorman', 'gemeente-noord', 'gemeente-noord');
    const [onWmo] = await graph.admin(
      `select id from participant where uitvoerder_id = $1 and grounds = '{WMO}' order by id limit 1`,
      [seedId('Organisation', 'wsd')],
    );
    const said = new Set<string>();
    for (const participantId of [
      idOfParticipant(elsewhere as string),
      idOfParticipant(onWmo.id),
      idOfParticipant(randomUUID()),
      'participant_x',
      idFor(graph, 'voorman', 'Crew', randomUUID()),
    ]) {
      const { text } = await of.does('voorman', 'openInEmergency', declared({ participantId }));
      said.add(text.replace(/"traceId":"[0-9a-f]+"/g, ''));
    }
    expect([...said]).toEqual([expect.stringContaining('NO_SUCH_PARTICIPANT')]);
    expect(await opened()).toBe(0);
  });

  test('nobody opens whom it sees already, nor twice, nor many at once', async () => {
    const { nodes } = await counts('voorman');
    expect(await refused({ participantId: nodes[0].id })).toBe('OPEN_ALREADY');
    await open();
    expect(await refused()).toBe('OPEN_ALREADY');
    for (const key of others.slice(1, 3)) await open({ participantId: idOfParticipant(key) });
    const fourth = { participantId: idOfParticipant(others[3] as string) };
    expect(await refused(fourth)).toBe('TOO_MANY_EMERGENCIES');
    // Of whom it holds enough, it learns nothing of others.
    expect(await refused({ participantId: idOfParticipant(randomUUID()) })).toBe('TOO_MANY_EMERGENCIES');
    now = NOON + 60 * MINUTE;
    await open(fourth);
  });

  // The embedded database has one connection: callers take turns, and nobody meets anybody.
  test.runIf(inject('databaseEngine') === 'postgresql')('also not when asked for at once', async () => {
    const same = await Promise.all([1, 2, 3, 4].map(() => refused()));
    expect(same.sort()).toEqual(['OPEN_ALREADY', 'OPEN_ALREADY', 'OPEN_ALREADY', undefined]);
    const many = others.slice(1, 6).map((key) => refused({ participantId: idOfParticipant(key) }));
    expect((await Promise.all(many)).filter((code) => code === undefined)).toHaveLength(2);
    expect(await opened()).toBe(3);
  });

  test('it is said why, without persons in it', async () => {
    expect(await refused({ reason: ' ' })).toBe('REASON_REQUIRED');
    for (const reason of ['BSN 999990019', 'Bel 06-12345678', `${'lang '.repeat(201)}`]) {
      expect(await refused({ reason })).toMatch(/^(PERSONS_IN_MESSAGE|REASON_REQUIRED)$/);
    }
    expect(await refused({ emergency: 'ZIEK' })).toBe('BAD_USER_INPUT');
    expect(await opened()).toBe(0);
  });

  test('sent again with its key it is one', async () => {
    const input = declared({ idempotencyKey: randomUUID() });
    const first = await of.does('voorman', 'openInEmergency', input);
    expect(first.data.result.userErrors).toEqual([]);
    now = NOON + 30 * MINUTE;
    expect((await of.does('voorman', 'openInEmergency', input)).text).toBe(first.text);
    expect(await opened()).toBe(1);
    // Nor does it begin again once it is over.
    now = NOON + 61 * MINUTE;
    await of.does('voorman', 'openInEmergency', input);
    expect(await opened()).toBe(1);
    expect(await of.reads('voorman', id)).toBeNull();
  });

  test.each(ROLES.filter((role) => !OPENED_TO.includes(role as never) && role !== 'SYSTEM'))(
    'a role that is not told whom to call opens nothing: %s',
    async (role) => {
      const { name } = personas.find((someone) => someone.role === role) as (typeof personas)[number];
      expect(await of.refusal(name, 'openInEmergency', declared())).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(await opened()).toBe(0);
    },
  );
});
