import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { midnightOf, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { idFor } from '../../server/testing/asked.ts';
import { eventsOf } from '../../server/testing/events.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { openings, PERSON, unseenBy } from '../../server/testing/made-openings.ts';

const MINUTE = 60_000;
const NOON = midnightOf(todayInAmsterdam()).getTime() + 12 * 60 * MINUTE;
const OWNER = 'privacy-officer';
const OPENER = 'privacy-officer-2';

let graph: TestGraph;
let of: ReturnType<typeof openings>;
let now = NOON;
let key: string;
let id: string;

beforeAll(async () => {
  graph = await startGraph({ clock: () => new Date(now) });
  of = openings(graph);
  key = (await unseenBy(graph, 'voorman'))[0] as string;
  id = idFor(graph, 'voorman', 'Participant', key);
});
beforeEach(async () => {
  now = NOON;
  await graph.admin('delete from access_grant');
});
afterAll(() => graph?.stop());

const open = (): Promise<Answer> =>
  of.made('voorman', 'openInEmergency', { participantId: id, emergency: 'VERMISSING', reason: 'Niet op het werk' });

const LIST = `{ accessGrants(first: 100, filter: { kind: { eq: EMERGENCY }, status: { eq: OPENED } }) { totalCount nodes {
  id version emergency reason knownAs acknowledgedAt endedAt owner recipient openedUnder { subject }
  handledUnder { subject } } } }`;

const waiting = async (by: string): Promise<Answer[]> =>
  (await (await graph.as(by)).query(LIST)).data.accessGrants.nodes;

const nameOf = async (name: string): Promise<string> =>
  (await graph.admin('select name from organisation where id = $1', [seedId('Organisation', name)]))[0].name;

const stored = async () => (await graph.admin('select * from access_grant'))[0];

describe('the functionaris gegevensbescherming', () => {
  test('of whoever answers for the row is told at once, by an event and on the list of what waits', async () => {
    expect(await waiting(OWNER)).toEqual([]);
    await open();
    const { id: grant } = await stored();
    const [event, ...more] = await eventsOf(graph, grant);
    expect(more).toEqual([]);
    expect(event).toMatchObject({ type: 'AccessGrant.status', from_status: null, to_status: 'OPENED' });
    expect(event.organisation_ids).toEqual(
      expect.arrayContaining([seedId('Organisation', 'gemeente-midden'), seedId('Organisation', 'wsd')]),
    );
    const [told] = await waiting(OWNER);
    expect(told).toMatchObject({
      emergency: 'VERMISSING',
      reason: 'Niet op het werk',
      knownAs: idFor(graph, OWNER, 'Participant', key),
      acknowledgedAt: null,
      owner: await nameOf('gemeente-midden'),
      recipient: await nameOf('wsd'),
      // Of another organisation’s people it is told the role, not who.
      openedUnder: null,
    });
    const [own] = await waiting(OPENER);
    expect(own).toMatchObject({
      knownAs: idFor(graph, OPENER, 'Participant', key),
      owner: told.owner,
      recipient: told.recipient,
      openedUnder: { subject: 'demo-voorman' },
    });
    expect(await waiting('privacy-officer-3')).toEqual([]);
    // What is shown is the opening, not the person.
    const content = await (await graph.as(OWNER)).query(`{ accessGrants(first: 1) { nodes { participant { id } } } }`);
    expect(content.errors?.[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('acknowledges it, also when it is over', async () => {
    await open();
    now = NOON + 90 * MINUTE;
    const [told] = await waiting(OWNER);
    const input = { id: told.id, expectedVersion: 1 };
    expect(await of.made(OWNER, 'acknowledgeEmergency', input)).toMatchObject({
      status: 'ACKNOWLEDGED',
      acknowledgedAt: new Date(now).toISOString(),
      version: 2,
    });
    expect(await waiting(OWNER)).toEqual([]);
    expect(await of.refusal(OWNER, 'acknowledgeEmergency', { ...input, expectedVersion: 2 })).toBe('STATUS_REFUSED');
    expect(await of.refusal(OWNER, 'acknowledgeEmergency', input)).toBe('CONFLICT');
    expect((await stored()).handled_under_id).toBe(seedId('RoleAssignment', OWNER));
  });

  test('acknowledged it goes on, until it is ended: then it is over for the next read', async () => {
    await open();
    const [told] = await waiting(OWNER);
    await of.made(OWNER, 'acknowledgeEmergency', { id: told.id, expectedVersion: 1 });
    expect(await of.reads('voorman', id)).toMatchObject({ id });
    const ended = await of.made(OWNER, 'endEmergencyAccess', { id: told.id, expectedVersion: 2 });
    expect(ended).toMatchObject({ status: 'ENDED', endedAt: new Date(now).toISOString() });
    expect(await of.reads('voorman', id)).toBeNull();
    expect(await of.refusal(OWNER, 'endEmergencyAccess', { id: told.id, expectedVersion: 3 })).toBe('STATUS_REFUSED');
  });

  test('does not end what is over', async () => {
    await open();
    const [told] = await waiting(OWNER);
    now = NOON + 60 * MINUTE;
    expect(await of.refusal(OWNER, 'endEmergencyAccess', { id: told.id, expectedVersion: 1 })).toBe('HAS_ENDED');
  });

  test('of the opener sees it and leaves it; another does not know it; nobody else handles it', async () => {
    const { id: own } = await open();
    const { id: grant } = await stored();
    for (const verb of ['acknowledgeEmergency', 'endEmergencyAccess']) {
      const input = (by: string) => ({ id: idFor(graph, by, 'AccessGrant', grant), expectedVersion: 1 });
      expect(await of.refusal(OPENER, verb, input(OPENER))).toBe('FORBIDDEN');
      expect(await of.refusal('privacy-officer-3', verb, input('privacy-officer-3'))).toBe('NOT_FOUND');
      expect(await of.refusal('voorman', verb, { id: own, expectedVersion: 1 })).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(await of.refusal('klantmanager', verb, input('klantmanager'))).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    expect(await stored()).toMatchObject({ status: 'OPENED', version: 1 });
  });
});

describe('the logs', () => {
  const traced = async (run: (headers: Record<string, string>) => Promise<unknown>): Promise<Answer> => {
    const trace = crypto.randomUUID().replaceAll('-', '');
    await run({ traceparent: `00-${trace}-00f067aa0ba902b7-01` });
    const rows = (table: string) => graph.admin(`select * from ${table} where trace_id = $1`, [trace]);
    return {
      lines: await rows('processing_log_entry'),
      entries: await rows('audit_entry'),
      decisions: (await rows('access_decision'))
        .map(({ decision, reason_code, resource }) => `${decision} ${reason_code} ${resource}`)
        .sort(),
    };
  };

  test('tell that it was opened, by whom, of whom, and each time that it was used', async () => {
    const input = { participantId: id, emergency: 'ONGEVAL', reason: 'Gevallen' };
    const opening = await traced((headers) => of.does('voorman', 'openInEmergency', input, headers));
    expect(opening.lines).toHaveLength(1);
    expect(opening.lines[0]).toMatchObject({ data_subject_id_type: 'participant' });
    expect(opening.lines[0].data_classes).toContain('accessGrant.row');
    expect(opening.entries).toMatchObject([{ role: 'VOORMAN', kind: 'mutation' }]);
    expect(opening.entries[0].person_id).toBe(seedId('StaffMember', 'voorman'));
    expect(opening.decisions).toEqual(['PERMIT GRANTED null']);

    const reading = await traced((headers) => of.reads('voorman', id, headers));
    expect(reading.lines).toHaveLength(1);
    expect(reading.lines[0].data_subject_id).toBe(opening.lines[0].data_subject_id);
    expect(reading.lines[0].data_classes).toEqual(
      expect.arrayContaining(['participant.emergencyContact', 'participant.phone', 'participant.row']),
    );
    expect(reading.decisions).toEqual(
      expect.arrayContaining([
        'PERMIT GRANTED null',
        'PERMIT OPENED participant.phone',
        'PERMIT OPENED participant.row',
      ]),
    );
    const plain = await traced(async (headers) =>
      (await graph.as('voorman')).query(`{ trajecten(first: 1) { nodes { id } } }`, {}, headers),
    );
    expect(plain.decisions).toEqual(['PERMIT GRANTED null']);
  });

  test('tell the participant too', async () => {
    const participant = seedId('Participant', 'deelnemer');
    const participantId = idFor(graph, 'voorman', 'Participant', participant);
    await of.made('voorman-2', 'openInEmergency', { participantId, emergency: 'CALAMITEIT', reason: 'Brand' });
    expect(await of.reads('voorman-2', participantId)).toMatchObject({ id: participantId });
    const { data } = await (await graph.as('deelnemer')).query(
      '{ disclosures(first: 2) { nodes { id organisation { name } categories purpose openedBy } } }',
    );
    const shown = { categories: ['Persoonsgegevens'], purpose: 'Leiding van het werk in een ploeg' };
    expect(data.disclosures.nodes).toMatchObject([
      { ...shown, openedBy: 'EMERGENCY' },
      { ...shown, openedBy: null },
    ]);
    const { headers } = await graph.as('deelnemer');
    const file = await (await fetch(`${graph.address}/disclosures.json`, { headers })).json();
    const { id: told } = data.disclosures.nodes[0];
    expect(file.find((line: Answer) => line.id === told)).toMatchObject({ openedBy: 'EMERGENCY' });
    const table = await (await fetch(`${graph.address}/disclosures.csv`, { headers })).text();
    expect(table.split('\r\n').find((line) => line.includes(told))).toMatch(/;"EMERGENCY"$/);
  });

  test('what explains access tells it', async () => {
    const document = `query ($id: ID!) { explainAccess(coordinate: "Participant.phone", id: $id) {
      outcome openedBy openedUntil explanation } }`;
    const explained = async () => (await (await graph.as('voorman')).query(document, { id })).data.explainAccess;
    expect(await explained()).toMatchObject({ outcome: 'NO_SUCH_ROW', openedBy: null, openedUntil: null });
    await open();
    expect(await explained()).toMatchObject({
      outcome: 'GRANTED',
      openedBy: 'EMERGENCY',
      openedUntil: new Date(NOON + 60 * MINUTE).toISOString(),
      explanation: expect.stringContaining('anders kan alleen de gemeente haar openen'),
    });
    const own = (await (await graph.as('voorman')).query('{ participants(first: 2) { nodes { id } } }')).data;
    const [mine] = own.participants.nodes.filter((node: Answer) => node.id !== id);
    const plain = await (await graph.as('voorman')).query(document, { id: mine.id });
    expect(plain.data.explainAccess).toMatchObject({ outcome: 'GRANTED', openedBy: null });
    expect(PERSON).toContain('phone');
  });
});
