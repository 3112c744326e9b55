/** Where a caller is remembered who sits there no more: nothing of the answer is as if it still did. */
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { persona } from '../seeds/cast.ts';
import { seedId } from '../seeds/random.ts';
import { PURPOSE_HEADER } from './purpose.ts';
import { startGraph, type TestGraph } from './testing/graph.ts';
import { rewritten } from './testing/rewritten.ts';
import { atLookups, changeSeat, noteChange } from './testing/seat-lookups.ts';

/** More than any one question here costs. */
const POINTS = 5000;

let graph: TestGraph;
let now = new Date();
beforeAll(async () => {
  const allowance = { points: POINTS, seconds: 3600 };
  graph = await startGraph({ clock: () => now, allowances: { clients: allowance, strangers: allowance } });
});
afterAll(() => graph?.stop());
afterEach(() => changeSeat(graph, 'consulent-2', 'valid_until = null'));

const ask = async (by: string, query: string, headers?: Record<string, string>) =>
  (await graph.as(by)).query(query, undefined, headers);

const PEOPLE = '{ participants(first: 100) { nodes { callName } } }';

/** Spends a budget; whoever it is of is remembered afterwards. */
const spendAll = async (by: string): Promise<void> => {
  for (let times = 0; times < POINTS; times += 1) if ((await ask(by, PEOPLE)).status === 429) return;
  expect.fail(`${by} has more than ${POINTS} points`);
};

const endSeat = (by: string) => changeSeat(graph, by, 'valid_until = $3', [now]);

describe('an assignment that has ended', () => {
  test('is told so, and not of the budget that it had', async () => {
    await spendAll('consulent-2');
    await endSeat('consulent-2');
    for (const query of ['{', '{ nothing }', '{ viewer { role } }']) {
      // Each is the first to ask after a change.
      await changeSeat(graph, 'consulent-2', 'valid_until = null');
      await ask('consulent-2', '{ viewer { role } }');
      await endSeat('consulent-2');
      const { status, headers, errors } = await ask('consulent-2', query);
      expect([query, status, errors?.[0].extensions.code]).toEqual([query, 401, 'UNAUTHENTICATED']);
      expect(headers['retry-after']).toBeUndefined();
      expect(headers.ratelimit ?? '').not.toContain('"cost"');
    }
  });
});

test('where something has changed, nothing more is asked before it begins again', async () => {
  // Of no type that there is: what is wrong is said field by field.
  const query = `{ node(id: "none_1") { id } participants(first: 1) { totalCount } crews(first: 1) { totalCount }
    organisations(first: 1) { totalCount } }`;
  const again = await ask('consulent-team', query);
  expect([again.errors, again.extensions?.plan]).toEqual([undefined, 'field by field']);
  await noteChange(graph);
  const { statements, data } = await ask('consulent-team', query);
  expect(data).toEqual(again.data);
  // The claims, and what was sent with them.
  expect(statements).toEqual([...again.statements.slice(0, 3), ...again.statements]);
});

describe('an activity that has ended', () => {
  test('answers nothing, and says nothing of how that was done', async () => {
    const slug = 'begeleiding-consulent';
    const headers = { [PURPOSE_HEADER]: slug };
    const query = '{ participants(first: 1) { totalCount } }';
    expect((await ask('consulent-team', query, headers)).status).toBe(200);
    const set = (until: string) =>
      rewritten(graph, `update processing_activity set valid_until = ${until} where uri like '%/${slug}'`);
    await set(`'2020-01-01'`);
    const { errors, extensions } = await ask('consulent-team', query, headers);
    await set('null');
    expect(errors?.map((error) => error.extensions.code)).toEqual(['PURPOSE_REQUIRED']);
    expect(extensions?.plan).toBeUndefined();
  });
});

describe('an activity that begins', () => {
  test('is answered with its own status, whatever was refused before', async () => {
    const slug = 'begeleiding-consulent';
    const headers = { [PURPOSE_HEADER]: slug, accept: 'application/json' };
    const query = '{ participants(first: 1) { nodes { callName } } }';
    const set = (until: string) =>
      rewritten(graph, `update processing_activity set valid_until = ${until} where uri like '%/${slug}'`);
    await set(`'2020-01-01'`);
    const refused = await ask('consulent-team', query, headers);
    expect([refused.status, refused.errors?.[0].extensions.code]).toEqual([200, 'PURPOSE_REQUIRED']);
    await set('null');
    await graph.admin('alter table audit_entry rename to away');
    const { status, errors } = await ask('consulent-team', query, headers);
    await graph.admin('alter table away rename to audit_entry');
    expect([status, errors?.[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
    expect((await ask('consulent-team', query, headers)).data.participants.nodes).toHaveLength(1);
  });
});

test('who may be stood in for is told to the second', async () => {
  const { person, role } = persona('consulent-team');
  const others = await graph.admin(
    `insert into role_assignment select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(),
       'stand_in_for_id', $3::uuid, 'in_place_of_id', (select id from role_assignment
         where staff_member_id = $3 and role = $2 and stand_in_for_id is null limit 1),
       'valid_until', $4::timestamptz))).* from role_assignment a
     where staff_member_id = $1 and role = $2 and stand_in_for_id is null returning id`,
    [seedId('StaffMember', person), role, seedId('StaffMember', 'consulent-2'), new Date(now.getTime() + 5000)],
  );
  const until = Math.ceil(now.getTime() / 60_000) * 60_000;
  // Within one minute.
  if (until - now.getTime() < 10_000) now = new Date(until + 1);
  await graph.admin('update role_assignment set valid_until = $2 where id = $1', [
    others[0].id,
    new Date(now.getTime() + 5000),
  ]);
  const standIns = async () =>
    (await ask('consulent-team', '{ viewer { standIns { endsAt } } }')).data.viewer.standIns.length;
  const before = await standIns();
  expect(before).toBeGreaterThan(0);
  now = new Date(now.getTime() + 5000);
  expect(await standIns()).toBe(before - 1);
  await graph.admin('delete from role_assignment where id = $1', [others[0].id]);
});

// The embedded database has one connection, on which nobody waits for another, and nothing changes meanwhile.
describe.runIf(inject('databaseEngine') === 'postgresql')('beside others', () => {
  test.each(['/graphql', '/disclosures.json'])('a change of a seat is no conflict for %s', async (path) => {
    const { headers } = await graph.as('privacy-officer');
    const asked = () =>
      path === '/graphql'
        ? fetch(`${graph.address}${path}`, {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/json' },
            body: '{"query":"{ organisations(first: 1) { totalCount } }"}',
          })
        : fetch(`${graph.address}${path}`, { headers });
    await noteChange(graph);
    const [times, reply] = await atLookups(graph, asked, { answered: () => noteChange(graph) });
    expect([times, reply.status]).toEqual([1, 200]);
  });

  test('whoever finds every connection taken waits for one once', async () => {
    const { pool } = graph.database;
    await ask('consulent-team', '{ __typename }');
    const { totalCount } = pool;
    expect(totalCount).toBeGreaterThan(0);
    const connect = pool.connect;
    let times = 0;
    pool.connect = (async () => {
      times += 1;
      throw new Error('timeout exceeded when trying to connect');
    }) as never;
    try {
      const { status, headers } = await ask('consulent-team', '{ participants(first: 1) { nodes { callName } } }');
      expect([status, headers['retry-after'] !== undefined, times]).toEqual([503, true, 1]);
    } finally {
      pool.connect = connect;
    }
  });
});
