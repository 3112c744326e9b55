import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { midnightOf, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { idFor } from '../../server/testing/asked.ts';
import { eventsOf } from '../../server/testing/events.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { openings, unseenBy } from '../../server/testing/made-openings.ts';

const MINUTE = 60_000;
const NOON = midnightOf(todayInAmsterdam()).getTime() + 12 * 60 * MINUTE;

let graph: TestGraph;
let of: ReturnType<typeof openings>;
let now = NOON;
/** What happens while the statement is under way of which this is a part. */
let during: { part: string; act: () => void } | undefined;
let people: string[];
/** A participant of another crew, whom nobody has opened yet. */
let key: string;
let id: string;

beforeAll(async () => {
  graph = await startGraph({
    clock: () => new Date(now),
    onStatement: (sql) => {
      if (during && sql.includes(during.part)) during.act();
    },
  });
  of = openings(graph);
  people = await unseenBy(graph, 'voorman');
});
beforeEach(() => {
  now += 300 * MINUTE;
  key = people.pop() as string;
  id = idFor(graph, 'voorman', 'Participant', key);
});
afterAll(() => graph?.stop());

const declared = (more: object = {}) => ({
  participantId: id,
  emergency: 'ONGEVAL',
  reason: 'Gevallen van de trap, ambulance is onderweg',
  ...more,
});

const open = (more: object = {}, by = 'voorman'): Promise<Answer> => of.made(by, 'openInEmergency', declared(more));

const listed = async (by: string): Promise<Answer[]> =>
  (
    await (
      await graph.as(by)
    ).query(
      '{ accessGrants(first: 100) { totalCount nodes { id version kind status reason knownAs openedUnder { subject } owner { name } recipient { name } } } }',
    )
  ).data.accessGrants.nodes;

describe('in an emergency', () => {
  test('a voorman opens a participant of another crew, for an hour, and reads what a voorman reads', async () => {
    expect(await of.reads('voorman', id)).toBeNull();
    const grant = await open();
    expect(grant).toMatchObject({
      kind: 'EMERGENCY',
      status: 'OPENED',
      emergency: 'ONGEVAL',
      recipientRole: 'VOORMAN',
      startsAt: new Date(now).toISOString(),
      endsAt: new Date(now + 60 * MINUTE).toISOString(),
    });
    const [stored] = await graph.admin('select * from participant where id = $1', [key]);
    expect(await of.reads('voorman', id)).toEqual({
      id,
      callName: stored.call_name,
      phone: stored.phone,
      emergencyContactName: stored.emergency_contact_name,
      emergencyContactPhone: stored.emergency_contact_phone,
    });
  });
});
