import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entityTypes } from '../schema/index.ts';
import { todayInAmsterdam } from '../seeds/days.ts';
import { type Answer, type Reply, startGraph, type TestGraph } from './testing/graph.ts';
import { type Actor, actorOf, ownRows } from './testing/own-rows.ts';
import { allIds, depths, misplacedRows, rootListsOf } from './testing/paging.ts';
import { waysTo } from './testing/probes.ts';
import { globalId, typeNamed } from './testing/secrets.ts';

const today = todayInAmsterdam();
const ASKERS = [
  'klantmanager',
  'beleidsmedewerker',
  'corporatie-opdrachtgever',
  'consulent',
  'voorman',
  'docent',
  'deelnemer',
];

let graph: TestGraph;
/** Where no read is answered by one statement. */
let fieldByField: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
  fieldByField = await startGraph({ plannedReads: false });
});
afterAll(async () => {
  await graph?.stop();
  await fieldByField?.stop();
});

const codesOf = ({ errors }: Reply) => errors?.map(({ extensions }) => extensions.code);

/** The answer of a document that must go well. */
const read = async (persona: string, document: string, variables?: object, from = graph): Promise<Reply> => {
  const reply = await (await from.as(persona)).query(document, variables);
  expect(reply.errors, document).toBeUndefined();
  return reply;
};

describe('a list with three levels below it', () => {
  test.each([
    [
      'klantmanager',
      `participants(first: $n) { nodes { id callName crewMemberships(first: 3) { nodes { id crew { id voorman {
         id name } } } } } }`,
    ],
    ['beleidsmedewerker', 'jobs(first: $n) { nodes { id status object { id wijk { id gemeente { id name } } } } }'],
    [
      'corporatie-opdrachtgever',
      `jobs(first: $n, filter: { status: { eq: PLANNED } }) { nodes { id number tasks(first: 3) { nodes { id job { id
         crew { id name } } } } } }`,
    ],
    [
      'consulent',
      `crews(first: $n) { nodes { id name jobs(first: 3, filter: { status: { eq: PLANNED } }) { nodes { id
         tasks(first: 3) { nodes { id job { id number } } } } } } }`,
    ],
    [
      'voorman',
      `jobs(first: $n) { nodes { id number crew { id memberships(first: 3) { nodes { id participant { id
         callName } } } } } }`,
    ],
    [
      'docent',
      `students(first: $n) { nodes { id familyName enrolments(first: 3) { nodes { id opleiding { id rocs { id
         name } } } } } }`,
    ],
    [
      'deelnemer',
      'tasks(first: $n, filter: { status: { eq: PLANNED } }) { nodes { id job { id object { id wijk { id name } } } } }',
    ],
  ])('takes %s the same number of statements for one row and for a hundred', async (persona, list) => {
    const [one, hundred, ...atOnce] = [
      await read(persona, `query ($n: Int) { ${list} }`, { n: 1 }, fieldByField),
      await read(persona, `query ($n: Int) { ${list} }`, { n: 100 }, fieldByField),
      await read(persona, `query ($n: Int) { ${list} }`, { n: 1 }),
      await read(persona, `query ($n: Int) { ${list} }`, { n: 100 }),
    ];
    const personal = ['klantmanager', 'voorman', 'docent'].includes(persona);
    // Begin, role and claims, four selects, a log line where persons were read, commit.
    const expected = personal ? 8 : 7;
    // One select; where nothing is recorded its transaction needs no beginning and no end of its own.
    for (const { statements } of atOnce) expect(statements).toHaveLength(personal ? 5 : 2);
    expect(atOnce.map(({ data }) => depths(data))).toEqual([one, hundred].map(({ data }) => depths(data)));
    expect(one.statements).toHaveLength(expected);
    expect(hundred.statements).toHaveLength(expected);
    expect(one.statements.slice(2, 6)).toSatisfy((own: string[]) => own.every((sql) => /^\s*select /.test(sql)));
    expect(depths(one.data)).toHaveLength(4);
    expect(depths(hundred.data)).toHaveLength(4);
    expect(depths(one.data)[0]).toBe(1);
    expect(depths(hundred.data)[0]).toBeGreaterThan(1);
    for (const count of [...depths(one.data), ...depths(hundred.data)]) expect(count).toBeGreaterThan(0);
  });
});

describe('every relation of the slice', () => {
  test.each(ASKERS)('can be followed by %s', async (persona) => {
    const caller = await graph.as(persona);
    const refused: string[] = [];
    for (const type of entityTypes.values()) {
      for (const way of waysTo(type, []).filter(({ by }) => by.includes('.'))) {
        const reply = await caller.query(`{ ${way.write('')} }`);
        // Outside the slice it does not exist; a cell with a condition may be refused for a row.
        const expected = ['GRAPHQL_VALIDATION_FAILED', 'UNAUTHORIZED_FIELD'];
        const other = codesOf(reply)?.filter((code) => !expected.includes(code)) ?? [];
        if (other.length > 0) refused.push(`${way.by} ${[...new Set(other)]}`);
      }
    }
    expect(refused).toEqual([]);
  });
});

describe('paging', () => {
  test.each(ASKERS)('gives %s every row of every root list once, in order, from either end', async (persona) => {
    const actor = await actorOf(graph, persona, today);
    const own = await ownRows(graph, actor, today);
    const lists = rootListsOf(actor.role);
    expect(lists.length).toBeGreaterThan(8);
    for (const type of lists) {
      const list = type.root?.list as string;
      const { ids, totals } = await allIds(await graph.as(persona), list);
      expect(new Set(ids).size, list).toBe(ids.length);
      expect(new Set(totals), list).toEqual(new Set([ids.length]));
      if (own.has(type.name)) expect(ids, list).toHaveLength(own.get(type.name)?.size as number);
      expect((await allIds(await graph.as(persona), list, true)).ids, list).toEqual(ids);
      expect(await misplacedRows(graph, actor, type, ids), list).toBe(0);
    }
  });

  test('an order that is asked for holds in both directions', async () => {
    const names = async (direction: string) => {
      const { data } = await read(
        'consulent',
        `{ participants(first: 100, orderBy: { field: FAMILY_NAME, direction: ${direction} }) { nodes { id } } }`,
      );
      return data.participants.nodes.map(({ id }: Answer) => id);
    };
    const rising = await names('ASC');
    expect(rising.length).toBeGreaterThan(5);
    expect((await names('DESC')).reverse()).toEqual(rising);
  });
});

describe('ids', () => {
  const shared = async () => {
    const [one, other] = [await actorOf(graph, 'klantmanager', today), await actorOf(graph, 'consulent', today)];
    const [ofOne, ofOther] = [await ownRows(graph, one, today), await ownRows(graph, other, today)];
    const key = [...(ofOne.get('Participant') ?? [])].find((each) => ofOther.get('Participant')?.has(each)) as string;
    const id = (actor: Actor) => globalId(graph, actor, typeNamed('Participant'), key);
    return { key, ofOne: id(one), ofOther: id(other) };
  };

  test('two partners know the same participant by different ids, neither of them the raw key', async () => {
    const { key, ofOne, ofOther } = await shared();
    const by = (id: string) => `{ participant(id: "${id}") { id callName } }`;
    const [one, other] = [await read('klantmanager', by(ofOne)), await read('consulent', by(ofOther))];
    expect(one.data.participant.callName).toBe(other.data.participant.callName);
    expect(one.data.participant.id).not.toBe(other.data.participant.id);
    for (const { text } of [one, other]) expect(text).not.toContain(key.replaceAll('-', ''));
  });

  test('an id of another partner, of another type, of a foreign row or of nothing is of nothing', async () => {
    const { key, ofOne, ofOther } = await shared();
    const me = await actorOf(graph, 'klantmanager', today);
    const own = await ownRows(graph, me, today);
    const [foreign] = (await graph.admin('select id from participant')).filter(
      ({ id }) => !own.get('Participant')?.has(id),
    );
    const strange = [
      ofOther,
      `participant_${key.replaceAll('-', '')}`,
      key,
      ofOne.replace('participant_', 'traject_'),
      ofOne.toUpperCase(),
      `${ofOne} `,
      ofOne.slice(0, -1),
      globalId(graph, me, typeNamed('Participant'), foreign.id),
      'participant_',
      '_',
      '',
      'participant_00000000000000000000000000000000',
      "participant_'; drop table participant; --",
      'job_00000000000000000000000000000000',
      'nobody_00000000000000000000000000000000',
    ];
    const document = `query ($ids: [ID!]!, $id: ID!) {
      nodes(ids: $ids) { id } node(id: $id) { id } participant(id: $id) { id } }`;
    for (const id of strange) {
      const { data } = await read('klantmanager', document, { ids: [id, ofOne], id });
      expect(data, id).toEqual({ nodes: [null, { id: ofOne }], node: null, participant: null });
    }
  });

  test('at most a hundred ids at once', async () => {
    const caller = await graph.as('klantmanager');
    const ids = Array.from({ length: 101 }, () => `participant_${randomBytes(16).toString('hex')}`);
    const reply = await caller.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(codesOf(reply)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('cursors', () => {
  const cursorOf = async (persona: string, list = 'participants(first: 1)') =>
    (await read(persona, `{ list: ${list} { pageInfo { endCursor } } }`)).data.list.pageInfo.endCursor as string;

  test('hold nothing that can be read', async () => {
    const { data } = await read(
      'klantmanager',
      '{ participants(first: 20) { edges { cursor node { id callName } } } }',
    );
    expect(data.participants.edges.length).toBeGreaterThan(5);
    for (const { cursor, node } of data.participants.edges) {
      for (const encoding of ['latin1', 'utf8', 'hex'] as const) {
        const plain = Buffer.from(cursor, 'base64url').toString(encoding);
        expect(plain).not.toContain(node.callName);
        expect(plain).not.toContain(node.id.split('_')[1]);
      }
    }
  });

  test('hold only for their own list, order and organisation, and cannot be made by hand', async () => {
    const good = await cursorOf('klantmanager');
    const bytes = Buffer.from(good, 'base64url');
    const turned = Buffer.from(bytes.map((byte, i) => (i === bytes.length - 1 ? byte ^ 1 : byte)));
    const bad = [
      '',
      'x',
      good.slice(0, -2),
      good.slice(0, 20),
      turned.toString('base64url'),
      Buffer.from(JSON.stringify(['Anna', '0'.repeat(32)])).toString('base64url'),
      await cursorOf('klantmanager', 'trajecten(first: 1)'),
      await cursorOf('klantmanager', 'participants(first: 1, orderBy: { field: FAMILY_NAME, direction: ASC })'),
      await cursorOf('consulent'),
      await cursorOf('klantmanager@zuid'),
    ];
    const caller = await graph.as('klantmanager');
    for (const cursor of bad) {
      for (const side of ['first: 5, after', 'last: 5, before']) {
        const reply = await caller.query(`query ($c: String) { participants(${side}: $c) { nodes { id } } }`, {
          c: cursor,
        });
        expect(codesOf(reply), cursor).toEqual(['BAD_USER_INPUT']);
        expect(reply.data).toEqual({ participants: null });
      }
    }
  });
});
