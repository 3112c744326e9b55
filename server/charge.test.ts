import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient, type TypedDocument } from '../client-sdk/client.ts';
import { RateLimitedError } from '../client-sdk/errors.ts';
import { todayInAmsterdam } from '../seeds/days.ts';
import { LIMITS } from './limits.ts';
import { startGraph, type TestGraph } from './testing/graph.ts';
import { actorOf, ownRows } from './testing/own-rows.ts';
import { globalId, typeNamed } from './testing/secrets.ts';

const POINTS = 30_000;
const SECONDS = 3600;
const STRANGERS = 5;

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({
    allowances: { clients: { points: POINTS, seconds: SECONDS }, strangers: { points: STRANGERS, seconds: SECONDS } },
    trustProxy: ['loopback'],
  });
});
afterAll(() => graph?.stop());

const crews = (first: number) => `{ crews(first: ${first}) { nodes { id name } } }`;
const MASSIVE = '{ crews(first: 100) { nodes { jobs(first: 100) { nodes { number } } } } }';

describe('what an operation costs', () => {
  test('is said in the answer, and in the headers what is left', async () => {
    const caller = await graph.as('voorman');
    const first = await caller.query(crews(10));
    const { requested } = first.extensions.cost;
    expect(requested).toBeGreaterThan(10);
    expect(requested).toBeLessThan(50);
    expect(first.extensions.cost).toEqual({
      requested,
      budget: POINTS,
      remaining: POINTS - requested,
      resetSeconds: SECONDS,
    });
    expect(first.headers).toMatchObject({
      'ratelimit-policy': `"cost";q=${POINTS};w=${SECONDS}`,
      ratelimit: `"cost";r=${POINTS - requested};t=${SECONDS}`,
    });
    const second = await caller.query(crews(10));
    expect(second.extensions.cost.remaining).toBe(POINTS - 2 * requested);
    expect((await caller.query(crews(20))).extensions.cost.requested).toBeGreaterThan(1.8 * requested);
  });

  test('is what is asked, however it is written', async () => {
    const caller = await graph.as('voorman');
    const forms: [string, object?][] = [
      [crews(7)],
      [crews(0).replace('first: 0', 'first: $n').replace('{', 'query ($n: Int) {'), { n: 7 }],
      [crews(0).replace('first: 0', 'first: $n').replace('{', 'query ($n: Int = 7) {')],
      ['{ ...F } fragment F on Query { crews(first: 7) { nodes { ...C } } } fragment C on Crew { id name }'],
      ['{ ... { other: crews(first: 7) { nodes { id again: name } } } }'],
    ];
    const costs = new Set<number>();
    for (const [document, variables] of forms) {
      const { extensions, errors } = await caller.query(document, variables);
      expect(errors).toBeUndefined();
      costs.add(extensions.cost.requested);
    }
    expect(costs.size).toBe(1);
  });

  test('is the same for a row that is hidden, one that is absent, and one that is there', async () => {
    const today = todayInAmsterdam();
    const actor = await actorOf(graph, 'voorman-2', today);
    const own = (await ownRows(graph, actor, today)).get('Job') as ReadonlySet<string>;
    const rows = await graph.admin('select id from job');
    const hidden = rows.map(({ id }) => id).find((id) => !own.has(id));
    const [visible] = own;
    const caller = await graph.as('voorman-2');
    const ask = async (key: string | undefined) => {
      const id = globalId(graph, actor, typeNamed('Job'), key as string);
      const byNode = await caller.query('query ($id: ID!) { node(id: $id) { id ... on Job { number } } }', { id });
      const bySelf = await caller.query('query ($id: ID!) { job(id: $id) { number crew { name } } }', { id });
      const byList = await caller.query('query ($id: ID!) { nodes(ids: [$id]) { id ... on Job { number } } }', { id });
      return [byNode, bySelf, byList].map(({ extensions, status, text }) => ({
        status,
        cost: extensions.cost?.requested,
        // All but what the earlier questions of the same caller have taken, and the trace.
        text: text.replace(/"remaining":\d+|"resetSeconds":\d+|[0-9a-f]{32}/g, ''),
      }));
    };
    const [ofHidden, ofAbsent, ofVisible] = [await ask(hidden), await ask(randomUUID()), await ask(visible)];
    expect(ofHidden).toEqual(ofAbsent);
    expect(ofVisible.map(({ cost }) => cost)).toEqual(ofHidden.map(({ cost }) => cost));
    expect(ofVisible[1]?.text).not.toBe(ofHidden[1]?.text);
  });
});

describe('a client that has spent its budget', () => {
  const broke = async (name: string) => {
    const caller = await graph.as(name);
    for (let turn = 0; turn < 3; turn++) await caller.query(MASSIVE);
    return caller;
  };

  test('is refused with 429 in either media type, in its language, before any statement', async () => {
    const caller = await broke('consulent');
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      for (const [language, words] of [
        ['nl', 'Uw budget is op'],
        ['en', 'Your budget is used up'],
      ] as const) {
        const reply = await caller.query('{ viewer { role } }', undefined, { accept, 'accept-language': language });
        expect([reply.status, reply.data, reply.statements]).toEqual([429, undefined, []]);
        expect(
          reply.errors?.map(({ message, extensions }) => [message.slice(0, words.length), extensions.code]),
        ).toEqual([[words, 'RATE_LIMITED']]);
        expect(reply.headers['content-type']).toContain(accept);
        const seconds = Number(reply.headers['retry-after']);
        expect(seconds).toBeGreaterThan(SECONDS - 120);
        expect(seconds).toBeLessThanOrEqual(SECONDS);
        expect(reply.errors?.[0].extensions).toMatchObject({ retryAfter: seconds, budget: POINTS });
        expect(reply.headers.ratelimit).toBe(`"cost";r=0;t=${seconds}`);
      }
    }
  });

  test('is refused whatever it sends, and its schema too', async () => {
    const caller = await broke('consulent');
    const headers = { ...caller.headers, 'content-type': 'application/json' };
    for (const body of ['{ "query": "{" }', '{ "query": "{ nothing }" }', '{ "query": 1 }', '{}']) {
      const reply = await fetch(`${graph.address}/graphql`, { method: 'POST', headers, body });
      expect([body, reply.status]).toEqual([body, 429]);
      expect(await reply.text()).toContain('RATE_LIMITED');
    }
    const reply = await fetch(`${graph.address}/schema.graphql`, { headers });
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)]);
  });

  test("stands in nobody else's way", async () => {
    await broke('consulent');
    for (const name of ['consulent-2', 'docent', 'klantmanager']) {
      expect((await (await graph.as(name)).query('{ viewer { role } }')).status).toBe(200);
    }
  });

  test('is told so by the client SDK, with the time to wait', async () => {
    const { token } = await broke('consulent');
    const client = createClient({ url: `${graph.address}/graphql`, token, language: 'en' });
    const query = '{ viewer { role } }' as TypedDocument<unknown, object>;
    const error = await client.request(query).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RateLimitedError);
    expect(error).toMatchObject({ status: 429, budget: POINTS, message: expect.stringContaining('used up') });
    expect((error as RateLimitedError).retryAfter).toBeGreaterThan(SECONDS - 120);
  });

  test('is one that sends nonsense too: what is refused before its cost is known costs a point', async () => {
    const caller = await graph.as('docent-2');
    const left = async () => (await caller.query('{ __typename }')).extensions.cost.remaining;
    const before = await left();
    await caller.query('{');
    await caller.query('{ nothing }');
    await caller.query('query ($n: Int!) { students(first: $n) { nodes { id } } }');
    expect(await left()).toBe(before - 4);
  });

  test('is never one whose single question is within the limit', () => {
    expect(POINTS).toBeGreaterThan(LIMITS.cost);
  });
});

describe('who has no valid token', () => {
  const ask = (forwarded: string, authorization?: string) =>
    fetch(`${graph.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': forwarded,
        ...(authorization && { authorization }),
      },
      body: '{ "query": "{ viewer { role } }" }',
    });

  test('is limited by address, as the trusted proxy gives it; a token from there is answered all the same', async () => {
    for (let turn = 0; turn < STRANGERS; turn++) expect((await ask('192.0.2.7', 'Bearer x.y.z')).status).toBe(401);
    const reply = await ask('192.0.2.7');
    expect(reply.status).toBe(429);
    expect(reply.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(reply.headers.get('ratelimit-policy')).toBe(`"requests";q=${STRANGERS};w=${SECONDS}`);
    expect(await reply.text()).toContain('zonder geldig toegangsbewijs');
    // The nearest address that no trusted proxy has is the caller's; what it claims stands before it.
    expect((await ask('198.51.100.1, 192.0.2.7')).status).toBe(429);
    expect((await ask('192.0.2.8')).status).toBe(401);
    const { token } = await graph.as('deelnemer');
    expect((await ask('192.0.2.7', `Bearer ${token}`)).status).toBe(200);
  });
});
