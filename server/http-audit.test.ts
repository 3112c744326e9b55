import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, startGraph, type TestGraph } from './testing/graph.ts';

let graph: TestGraph;
let caller: Caller;
beforeAll(async () => {
  graph = await startGraph();
  caller = await graph.as('klantmanager');
});
afterAll(() => graph?.stop());

/** The audits say nothing about who asks; every request gets the token of a persona, as a partner's would. */
const fetchAsPersona = (url: string, init: RequestInit = {}) =>
  fetch(url, { ...init, headers: { ...init.headers, ...caller.headers } });

const audits = serverAudits({ url: () => `${graph.address}/graphql`, fetchFn: fetchAsPersona });

describe('the GraphQL over HTTP audit', () => {
  test('consists of 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s: it %s', async (_id, _name, fn) => {
    const result = await fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });
});

describe('what a page of another site could make a browser send', () => {
  const question = JSON.stringify({ query: '{ viewer { role } }' });

  test.each(['text/plain', 'text/plain;charset=UTF-8', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'is not read: %s, even with a token',
    async (type) => {
      const reply = await fetchAsPersona(`${graph.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: question,
      });
      expect([reply.status, await reply.json()]).toEqual([
        415,
        { errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) })] },
      ]);
    },
  );

  test('has no token, and is refused for that', async () => {
    const url = new URL('/graphql?query={viewer{role}}', graph.address);
    expect((await fetch(url)).status).toBe(401);
  });

  test('is no page, where GraphiQL is not offered', async () => {
    for (const path of ['/graphql', '/graphql?query={viewer{role}}']) {
      const reply = await fetchAsPersona(`${graph.address}${path}`, { headers: { accept: 'text/html' } });
      expect([reply.status >= 400, reply.headers.get('content-type')?.split(';')[0]]).toEqual([
        true,
        'application/json',
      ]);
    }
  });

  test('cannot change anything by GET, even with a token', async () => {
    const url = new URL('/graphql', graph.address);
    url.searchParams.set('query', 'mutation { __typename }');
    const reply = await fetchAsPersona(url.href);
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await reply.json()).not.toHaveProperty('data');
  });
});

describe('the status of a refusal', () => {
  const status = async (accept: string | undefined, body: object) => {
    const reply = await fetchAsPersona(`${graph.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(accept && { accept }) },
      body: JSON.stringify(body),
    });
    expect(await reply.json()).not.toHaveProperty('data');
    return [reply.status, reply.headers.get('content-type')?.split(';')[0]];
  };
  const graphql = 'application/graphql-response+json';
  const costly = 'crews(first: 100) { nodes { jobs(first: 100) { nodes { object { id } } } } }';

  test.each<[string, object]>([
    ['a syntax error', { query: '{' }],
    ['a field that is not there', { query: '{ viewer { nothing } }' }],
    ['a variable that does not fit', { query: 'query ($n: Int!) { crews(first: $n) { nodes { id } } }' }],
    ['an operation that is not there', { query: 'query A { viewer { role } }', operationName: 'B' }],
    ['a question that costs too much', { query: `{ a: ${costly} b: ${costly} c: ${costly} d: ${costly} }` }],
  ])('of %s is 400 for who knows GraphQL, and 200 for who knows JSON alone', async (_, body) => {
    expect(await status(graphql, body)).toEqual([400, graphql]);
    expect(await status(`${graphql}, application/json;q=0.9`, body)).toEqual([400, graphql]);
    expect(await status('application/json', body)).toEqual([200, 'application/json']);
    expect(await status(undefined, body)).toEqual([200, 'application/json']);
  });

  test('of what is no request of GraphQL is 400 for both', async () => {
    for (const body of [
      { quer: '{ viewer { role } }' },
      { query: 1 },
      { query: '{ viewer { role } }', variables: [] },
    ]) {
      expect(await status(graphql, body)).toEqual([400, graphql]);
      expect(await status('application/json', body)).toEqual([400, 'application/json']);
    }
  });
});
