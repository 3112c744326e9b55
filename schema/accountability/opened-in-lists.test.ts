import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedId } from '../../seeds/random.ts';
import { idFor } from '../../server/testing/asked.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeOpening, unseenBy } from '../../server/testing/made-openings.ts';

/** A caller with its own rows only, and one with the rows of a whole organisation. */
const READERS = ['consulent', 'consulent-team'] as const;

let graph: TestGraph;
/** Participants whom another organisation of the consortium guides, by raw key. */
let elsewhere: string[];

beforeAll(async () => {
  graph = await startGraph();
  const rows = await graph.admin(
    `select id from participant where uitvoerder_id = $1 and gemeente_id = $1 and grounds = '{PARTICIPATIEWET}' order by id`,
    [seedId('Organisation', 'gemeente-noord')],
  );
  elsewhere = rows.map(({ id }) => id);
  expect(elsewhere.length).toBeGreaterThan(2);
});
afterAll(() => graph?.stop());

const open = async (to: string, keys: readonly string[]) => {
  await graph.admin('delete from access_grant');
  for (const participant of keys)
    await makeOpening(graph, { participant, by: 'klantmanager@noord', to, until: new Date(Date.now() + 86_400_000) });
};

/** Of a list the ids and its count, page by page, from the front or from the back. */
const paged = async (by: string, orderBy: string, end: 'first' | 'last', size: number): Promise<string[]> => {
  const caller = await graph.as(by);
  const place = end === 'first' ? 'after' : 'before';
  const document = `query ($cursor: String) { participants(${end}: ${size}, ${place}: $cursor${orderBy}) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const ids: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const { nodes, pageInfo }: Answer = (await caller.query(document, { cursor })).data.participants;
    const page = nodes.map(({ id }: { id: string }) => id);
    if (end === 'first') ids.push(...page);
    else ids.unshift(...page);
    if (!(end === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return ids;
    cursor = end === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
  }
};

const listed = async (by: string): Promise<string[]> => paged(by, '', 'first', 100);

describe.each(READERS)('of %s', (by) => {
  test('who is opened stands in the list among the own people, once, in each order and from either end', async () => {
    await open(by, []);
    const own = await listed(by);
    await open(by, elsewhere.slice(0, 3));
    const opened = elsewhere.slice(0, 3).map((key) => idFor(graph, by, 'Participant', key));
    expect(own.filter((id) => opened.includes(id))).toEqual([]);
    const all = await listed(by);
    expect(all.toSorted()).toEqual([...own, ...opened].sort());
    for (const orderBy of [
      '',
      ', orderBy: { field: CALL_NAME, direction: ASC }',
      ', orderBy: { field: CALL_NAME, direction: DESC }',
    ]) {
      const whole = await paged(by, orderBy, 'first', 100);
      expect(whole.toSorted()).toEqual(all.toSorted());
      for (const size of [1, 2, 7].filter((each) => all.length < 40 || each > 2)) {
        expect(await paged(by, orderBy, 'first', size)).toEqual(whole);
        expect(await paged(by, orderBy, 'last', size)).toEqual(whole);
      }
    }
    const { data } = await (await graph.as(by)).query('{ participants(first: 0) { totalCount } }');
    expect(data.participants.totalCount).toBe(all.length);
  });

  test('an own row that is opened as well stands there once', async () => {
    await open(by, []);
    const own = await listed(by);
    const keys = (await unseenBy(graph, 'voorman')).filter((key) => own.includes(idFor(graph, by, 'Participant', key)));
    expect(keys.length).toBeGreaterThan(0);
    await open(by, keys.slice(0, 2));
    expect((await listed(by)).toSorted()).toEqual(own.toSorted());
  });

  test('who has nothing opened to it asks nothing of openings', async () => {
    const asked = async () => {
      const caller = await graph.as(by);
      // Whoever asks first after a change is looked up again, and what it asked before is not done.
      await caller.query('{ __typename }');
      const { executed } = await caller.query('{ participants(first: 2) { totalCount nodes { id } } }');
      return executed.filter(({ sql }) => sql.includes('"access_grant"')).length;
    };
    await open(by, []);
    expect(await asked()).toBe(0);
    await open(by, elsewhere.slice(0, 1));
    expect(await asked()).toBeGreaterThan(0);
  });
});
