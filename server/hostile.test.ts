import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLES } from '../schema/roles.ts';
import { persona } from '../seeds/cast.ts';
import { Random } from '../seeds/random.ts';
import { type Answer, type Caller, startGraph, type TestGraph } from './testing/graph.ts';
import { type RawRequest, sendRaw } from './testing/raw-http.ts';
import { checksums, faultsOf } from './testing/sober.ts';
import { signDemoToken } from './tokens.ts';

let graph: TestGraph;
let before: Record<string, string>;
let caller: Caller;
let asked = 0;
beforeAll(async () => {
  graph = await startGraph();
  before = await checksums(graph);
  caller = await graph.as('klantmanager');
});
afterAll(() => graph?.stop());

const faults = async (request: RawRequest): Promise<string[]> => {
  asked++;
  const { status, text } = await sendRaw(graph.address, request);
  return faultsOf(status, text);
};

/** Asks through the ordinary way; the answer must be sober and refuse. */
const ask = async (query: string, variables?: object, by: Caller = caller) => {
  asked++;
  const reply = await by.query(query, variables);
  expect(faultsOf(reply.status, reply.text), query.slice(0, 200)).toEqual([]);
  return reply;
};

const json = ['content-type', 'application/json'] as const;
const purpose = ['processing-activity', 'begeleiding-klantmanager'] as const;
const bearer = (token: string) => ['authorization', `Bearer ${token}`] as const;
const GOOD = JSON.stringify({ query: '{ viewer { role } }' });

describe('a request that is no GraphQL', () => {
  const bodies = ['', ' ', '{', '[]', 'null', '0', '"x"', '{}', '{"query":1}', '{"query":null}', '{"query":""}']
    .concat(['{"query":"{"}', '{"query":"{}"}', '{"query":["{a}"]}', `[${GOOD},${GOOD}]`, `[${GOOD}]`, '\u0000', '}{'])
    .concat(['{"query":"{viewer{role}}","variables":[]}', '{"query":"{viewer{role}}","variables":"x"}'])
    .concat(['{"query":"{viewer{role}}","operationName":7}', '{"query":"{viewer{role}}","operationName":"None"}'])
    .concat(['{"query":"{viewer{role}}","extensions":"x"}', '{"__proto__":{"query":"{viewer{role}}"}}'])
    .concat([`{"query":"query A{viewer{role}} query B{viewer{role}}"}`, '{"query":"subscription{a}"}'])
    .concat(['{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}', 'query={viewer{role}}', '<x/>']);

  test.each(bodies.map((body) => [body]))('is refused soberly: %j', async (body) => {
    expect(await faults({ headers: [json, purpose, bearer(caller.token)], body })).toEqual([]);
    const { text } = await sendRaw(graph.address, { headers: [json, purpose, bearer(caller.token)], body });
    expect(JSON.parse(text).data ?? null).toBeNull();
  });

  test('is refused soberly in any content type', async () => {
    const random = new Random('content types');
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/html']
      .concat(['application/graphql', 'application/xml', 'application/json; charset=utf-7', 'x', '', 'a/b; c="'])
      .concat(['application/json, text/plain', 'image/png']);
    for (let turn = 0; turn < 40; turn++) {
      const headers = [['content-type', random.pick(types)] as const, purpose, bearer(caller.token)];
      expect(await faults({ headers, body: random.pick([...bodies, GOOD]) })).toEqual([]);
    }
  });

  test('is refused soberly by any other method and path', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
      for (const path of [
        '/graphql',
        '/graphql?query={viewer{role}}',
        '/graphql?query=mutation{x}',
        '/',
        '/%00',
        '/..',
      ]) {
        expect(await faults({ method, path, headers: [purpose, bearer(caller.token)] }), `${method} ${path}`).toEqual(
          [],
        );
      }
    }
  });

  test('is refused when it is too long, and says how long it may be', async () => {
    const body = JSON.stringify({ query: `{ viewer { role } } #${'x'.repeat(1024 * 1024)}` });
    expect(await faults({ headers: [json, purpose, bearer(caller.token)], body })).toEqual([]);
    const { status, text } = await sendRaw(graph.address, { headers: [json, purpose, bearer(caller.token)], body });
    expect(status).toBe(413);
    expect(text).toMatch(/262144|256/);
  });
});

describe('a token that is no good', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const answers = async (request: RawRequest) => {
    expect(await faults(request)).toEqual([]);
    return sendRaw(graph.address, { ...request, body: GOOD });
  };
  const tokens = async () => {
    const klantmanager = persona('klantmanager');
    const [head, claims, signature] = caller.token.split('.') as [string, string, string];
    const open = JSON.parse(Buffer.from(claims, 'base64url').toString());
    return [
      '',
      'x',
      'a.b.c',
      '..',
      `${part({ alg: 'none', typ: 'at+jwt' })}.${claims}.`,
      `${part({ alg: 'none', typ: 'at+jwt' })}.${claims}.${signature}`,
      `${head}.${part({ ...open, role: 'CONSULENT' })}.${signature}`,
      `${head}.${claims}.${signature.slice(0, -4)}AAAA`,
      `${head}.${claims}`,
      await signDemoToken(graph.keys, { ...klantmanager, lifetimeSeconds: -60 }),
      await signDemoToken(graph.keys, { ...klantmanager, subject: 'nobody' }),
      await signDemoToken(graph.keys, { ...klantmanager, subject: "' or 1=1 --" }),
      await signDemoToken(graph.keys, { ...klantmanager, subject: persona('consulent').subject }),
      await signDemoToken(graph.keys, { ...klantmanager, role: 'SYSTEM' as never }),
      // Roles that the subject does not have, and its own role for another organisation.
      ...(await Promise.all(
        ROLES.filter((role) => role !== klantmanager.role).map((role) =>
          signDemoToken(graph.keys, { ...klantmanager, role }),
        ),
      )),
      await signDemoToken(graph.keys, { ...klantmanager, organisationOin: persona('consulent').organisationOin }),
    ];
  };

  test('is one and the same refusal, whatever is wrong with it', async () => {
    const texts = new Set<string>();
    for (const token of await tokens()) {
      const { status, text } = await answers({ headers: [json, bearer(token)] });
      expect(status, token).toBe(401);
      texts.add(text.replace(/[0-9a-f]{32}/, ''));
    }
    expect([...texts]).toEqual([expect.stringContaining('UNAUTHENTICATED')]);
  });

  test('is refused in the query string, in a cookie, twice, or under another scheme', async () => {
    const { token } = caller;
    const strange: RawRequest[] = [
      { headers: [json], path: `/graphql?access_token=${token}` },
      { headers: [json, ['cookie', `access_token=${token}`]] },
      { headers: [json, bearer(token), bearer(token)] },
      { headers: [json, bearer('x'), bearer(token)] },
      { headers: [json, ['authorization', token]] },
      { headers: [json, ['authorization', `Basic ${token}`]] },
      { headers: [json, ['authorization', `Bearer ${token}, Bearer ${token}`]] },
      { headers: [json, ['authorization', `Bearer ${'x'.repeat(9000)}`]] },
    ];
    for (const request of strange) expect((await answers(request)).status).toBe(401);
  });
});

describe('a limit', () => {
  const flood = (times: number, write: (i: number) => string) =>
    Array.from({ length: times }, (_, i) => write(i)).join(' ');
  const nested = (levels: number) =>
    `{ crews { nodes ${'{ jobs { nodes { crew '.repeat(levels)}{ id }${' } } }'.repeat(levels)} } }`;
  const costly = 'crews(first: 100) { nodes { jobs(first: 100) { nodes { id object { id } } } } }';

  test.each<[string, string, string | RegExp, object?]>([
    ['tokens', `{ ${flood(10_000, (i) => `a${i}: __typename`)} }`, '5000'],
    ['aliases', `{ ${flood(61, (i) => `a${i}: viewer { role }`)} }`, '60'],
    ['depth', nested(20), '12'],
    ['depth in a fragment', `query { ...F } fragment F on Query ${nested(5)}`, '12'],
    ['cost', `{ ${costly} }`, '25000'],
    ['cost in a fragment', `{ ...F } fragment F on Query { ${costly} }`, '25000'],
    ['cost by a variable', `query ($n: Int) { ${costly.replaceAll('100', '$n')} }`, '25000', { n: 100 }],
    ['cost by a default', `query ($n: Int = 100) { ${costly.replaceAll('100', '$n')} }`, '25000'],
    ['ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', '100', { ids: Array(101).fill('job_1') }],
    [
      'values in a filter',
      'query ($in: [String!]) { crews(filter: { name: { in: $in } }) { nodes { id } } }',
      '100',
      { in: Array(101).fill('x') },
    ],
  ])('on %s is named by its number, before any statement', async (_, document, number, variables) => {
    const reply = await ask(document, variables, await graph.as('consulent'));
    expect(reply.data ?? null).toSatisfy(
      (data: Answer) => data === null || Object.values(data).every((v) => v === null),
    );
    expect(JSON.stringify(reply.errors)).toMatch(number);
    expect(reply.statements).toEqual([]);
  });

  test('on rows holds however the number is given', async () => {
    const lists = ['crews', 'participants', 'organisations'];
    for (const bad of [101, 100_000_000, -1, 2_147_483_647]) {
      for (const list of lists) {
        for (const side of ['first', 'last']) {
          const own = `${list}(${side}: $n) { nodes { id } }`;
          const forms: [string, object?][] = [
            [`{ ${own.replace('$n', String(bad))} }`],
            [`query ($n: Int) { ${own} }`, { n: bad }],
            [`query ($n: Int = ${bad}) { ${own} }`],
            [`query ($n: Int) { ...F } fragment F on Query { ${own} }`, { n: bad }],
          ];
          for (const [document, variables] of forms) {
            const reply = await ask(document, variables);
            expect(reply.data?.[list] ?? null).toBeNull();
            expect(JSON.stringify(reply.errors)).toContain('100');
            expect(reply.statements).toEqual([]);
          }
        }
      }
    }
  });

  test('is not needed to refuse what is endless', async () => {
    const endless = [
      '{ ...A } fragment A on Query { ...A }',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      `{ viewer { role ${flood(1500, () => '@skip(if: false)')} } }`,
      `{ viewer { role ${flood(1500, () => '@nothing')} } }`,
      '{ '.repeat(2400),
      `{ viewer ${'{ organisation '.repeat(800)}${'} '.repeat(800)} }`,
      `query (${flood(900, (i) => `$v${i}: Int`)}) { viewer { role } }`,
      `{ crews(filter: ${'{ name: '.repeat(1000)}1${' }'.repeat(1000)}) { nodes { id } } }`,
    ];
    for (const document of endless) {
      const reply = await ask(document);
      expect(reply.errors?.length).toBeGreaterThan(0);
      expect(reply.statements).toEqual([]);
    }
  });
});

test('all of it leaves every table as it was', async () => {
  expect(asked).toBeGreaterThan(200);
  expect(await checksums(graph)).toEqual(before);
});

test('a database that fails is not quoted', async () => {
  await graph.admin('alter table crew rename column name to hidden_column');
  try {
    const { text, errors } = await caller.query('{ crews { nodes { name } } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
    expect(errors?.[0].message).toBe('De dienst is even niet beschikbaar.');
    expect(text).not.toMatch(/does not exist|hidden_column|42703/);
  } finally {
    await graph.admin('alter table crew rename column hidden_column to name');
  }
});
