import { describe, expect, test } from 'vitest';
import { createClient, type RequestOptions, type TypedDocument } from './client.ts';
import { GraphClientError, RateLimitedError } from './errors.ts';

const QUERY = 'query Jobs { jobs { totalCount } }' as TypedDocument<{ jobs: { totalCount: number } }, object>;
const MUTATION = 'mutation Award($input: AwardJobInput!) { awardJob(input: $input) { job { id } } }' as TypedDocument<
  unknown,
  object
>;

const json = (body: object, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });

const refusal = (code: string, status: number, headers?: Record<string, string>): Response =>
  json({ errors: [{ message: `It is ${code}.`, extensions: { code, traceId: 'abc123' } }] }, status, headers);

const answer = () => json({ data: { jobs: { totalCount: 7 } } });

/** A client whose network gives these answers in turn, the last one again and again, and what it was asked. */
const clientOf = (answers: (() => Response | Promise<Response>)[], options: { signal?: AbortSignal } = {}) => {
  const asked: RequestInit[] = [];
  const client = createClient({
    url: 'http://graph.invalid/graphql',
    token: async () => `token-${asked.length}`,
    language: 'en',
    fetch: async (_url, init) => {
      const next = answers[Math.min(asked.length, answers.length - 1)];
      asked.push(init ?? {});
      init?.signal?.throwIfAborted();
      return next?.() ?? answer();
    },
    ...options,
  });
  return { client, asked };
};

const failureOf = async (promise: Promise<unknown>): Promise<GraphClientError> => {
  const error = await promise.then(
    (value) => expect.fail(`answered ${JSON.stringify(value)}`),
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(GraphClientError);
  return error;
};

describe('a request', () => {
  test('carries the token, the language and the variables', async () => {
    const { client, asked } = clientOf([answer]);
    expect(await client.request(QUERY, { first: 1 })).toEqual({ jobs: { totalCount: 7 } });
    expect(asked[0]?.headers).toMatchObject({ authorization: 'Bearer token-0', 'accept-language': 'en' });
    expect(JSON.parse(String(asked[0]?.body))).toEqual({ query: QUERY, variables: { first: 1 } });
  });

  test('whose answer has errors throws, with the data that there is', async () => {
    const partly = { data: { jobs: null }, errors: [{ message: 'No.', extensions: { code: 'UNAUTHORIZED_FIELD' } }] };
    const error = await failureOf(clientOf([() => json(partly)]).client.request(QUERY));
    expect(error).toMatchObject({ code: 'UNAUTHORIZED_FIELD', message: 'No.', data: { jobs: null }, status: 200 });
    const { client } = clientOf([() => json(partly)]);
    expect(await client.request(QUERY, {}, { partial: true })).toEqual(partly);
  });

  test('without any data throws, partial or not', async () => {
    const { client } = clientOf([() => refusal('UNAUTHENTICATED', 401)]);
    const error = await failureOf(client.request(QUERY, {}, { partial: true }));
    expect(error).toMatchObject({ code: 'UNAUTHENTICATED', traceId: 'abc123', status: 401 });
  });

  test('with a code of a later version of the graph fails as unknown', async () => {
    const error = await failureOf(clientOf([() => refusal('BRAND_NEW', 400)]).client.request(QUERY));
    expect(error).toMatchObject({ code: 'UNKNOWN', errors: [{ extensions: { code: 'BRAND_NEW' } }] });
  });

  test.each([
    ['<html>', 502, 'NOT_GRAPHQL'],
    ['{"status":"ok"}', 200, 'NOT_GRAPHQL'],
    ['null', 200, 'NOT_GRAPHQL'],
    ['{"data":null}', 200, 'NOT_GRAPHQL'],
    ['too many', 429, 'RATE_LIMITED'],
  ])('answered by something else with %j and %i fails as %s', async (text, status, code) => {
    const { client } = clientOf([() => new Response(text, { status, headers: { 'retry-after': '3600' } })]);
    expect(await failureOf(client.request(QUERY))).toMatchObject({ code, status, retryAfter: 3600 });
  });

  test('without an answer fails as a network failure, after three attempts', async () => {
    const { client, asked } = clientOf([() => Promise.reject(new TypeError('fetch failed'))]);
    const error = await failureOf(client.request(QUERY));
    expect(error).toMatchObject({ code: 'NETWORK', cause: new TypeError('fetch failed') });
    expect(asked).toHaveLength(3);
  });
});

describe('an unavailable graph', () => {
  const unavailable = () => refusal('UNAVAILABLE', 503, { 'retry-after': '0' });

  test('is asked again, with a fresh token', async () => {
    const { client, asked } = clientOf([unavailable, () => refusal('RATE_LIMITED', 429), answer]);
    expect(await client.request(QUERY)).toEqual({ jobs: { totalCount: 7 } });
    expect(asked.map(({ headers }) => (headers as Record<string, string>).authorization)).toEqual([
      'Bearer token-0',
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  test('is asked three times at most', async () => {
    const { client, asked } = clientOf([unavailable]);
    expect(await failureOf(client.request(QUERY))).toMatchObject({ code: 'UNAVAILABLE', retryAfter: 0 });
    expect(asked).toHaveLength(3);
  });

  test('is given the time that it asks for', async () => {
    const { client } = clientOf([() => refusal('RATE_LIMITED', 429, { 'retry-after': '1' }), answer]);
    const start = performance.now();
    await client.request(QUERY);
    expect(performance.now() - start).toBeGreaterThanOrEqual(1000);
  });

  test('that refuses because the budget is used up says so by a class of its own', async () => {
    const { client } = clientOf([() => refusal('RATE_LIMITED', 429, { 'retry-after': '3600' })]);
    const error = await failureOf(client.request(QUERY));
    expect(error).toBeInstanceOf(RateLimitedError);
    expect(error).toMatchObject({ name: 'RateLimitedError', code: 'RATE_LIMITED', retryAfter: 3600, status: 429 });
    const { client: other } = clientOf([() => refusal('UNAVAILABLE', 503, { 'retry-after': '3600' })]);
    expect(await failureOf(other.request(QUERY))).not.toBeInstanceOf(RateLimitedError);
  });

  test('is not waited for when it asks for an hour', async () => {
    const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
    const { client, asked } = clientOf([() => refusal('UNAVAILABLE', 503, { 'retry-after': inAnHour })]);
    const { retryAfter } = await failureOf(client.request(QUERY));
    expect(retryAfter).toBeGreaterThan(3590);
    expect(asked).toHaveLength(1);
  });

  test('is not asked again what it refuses', async () => {
    const conflict = clientOf([() => refusal('CONFLICT', 200)]);
    await failureOf(conflict.client.request(MUTATION, { input: {} }));
    expect(conflict.asked).toHaveLength(1);
  });

  test('is no longer waited for when the caller gives up', async () => {
    const signal = AbortSignal.timeout(300);
    const { client } = clientOf([() => refusal('UNAVAILABLE', 503, { 'retry-after': '20' })], { signal });
    const start = performance.now();
    expect(await failureOf(client.request(QUERY))).toMatchObject({ code: 'ABORTED', cause: signal.reason });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('is not asked at all for a caller who has given up', async () => {
    const { client } = clientOf([answer]);
    expect(await failureOf(client.request(QUERY, {}, { signal: AbortSignal.abort() }))).toMatchObject({
      code: 'ABORTED',
    });
  });
});

describe('a mutation', () => {
  const lost = () => Promise.reject(new TypeError('fetch failed'));
  const variablesOf = (asked: RequestInit[]) => asked.map(({ body }) => JSON.parse(String(body)).variables);
  const sent = async (document: string, variables: object, options?: RequestOptions & { partial: true }) => {
    const { client, asked } = clientOf([lost]);
    await failureOf(client.request(document as typeof MUTATION, variables, options as never));
    return variablesOf(asked);
  };

  test('carries a key of its own that it keeps over its attempts', async () => {
    const [one, ...others] = await sent(MUTATION.toString(), { input: { id: 'job_1' } });
    expect(one).toEqual({ input: { id: 'job_1', idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/) } });
    expect(others).toEqual([one, one]);
    const [next] = await sent(MUTATION.toString(), { input: { id: 'job_1' } });
    expect(next.input.idempotencyKey).not.toBe(one.input.idempotencyKey);
  });

  test('carries the key that the caller gives, in the input or beside it', async () => {
    const option = { partial: true, idempotencyKey: 'mine' } as const;
    expect((await sent(MUTATION.toString(), { input: {} }, option))[0].input.idempotencyKey).toBe('mine');
    const own = { input: { idempotencyKey: 'own' } };
    expect((await sent(MUTATION.toString(), own, option))[0].input.idempotencyKey).toBe('own');
  });

  test('of several parts carries a key for each', async () => {
    const both = 'mutation ($a: StartJobInput!, $b: StartJobInput!) { a: startJob(input: $a) b: startJob(input:$b) }';
    const asked = await sent(both, { a: {}, b: {}, c: { d: 1 } }, { partial: true, idempotencyKey: 'k' });
    const expected = { a: { idempotencyKey: 'k:a' }, b: { idempotencyKey: 'k:b' }, c: { d: 1 } };
    expect(asked).toEqual([expected, expected, expected]);
  });

  test.each([
    ['whose input stands in the document', 'mutation { startJob(input: { id: "job_1" }) { job { id } } }', {}],
    ['that does without a key', MUTATION.toString(), { input: { idempotencyKey: null } }],
    [
      'of which one part has no key',
      'mutation ($a: StartJobInput!) { a: startJob(input: $a) b: startJob(input: { id: "job_1" }) }',
      { a: {} },
    ],
  ])('%s is never sent twice', async (_title, document, variables) => {
    expect(await sent(document, variables)).toHaveLength(1);
  });
});

describe('a list that is read to its end', () => {
  type Page = { jobs: { nodes: { id: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } };
  const LIST = 'query List($after: String) { jobs(after: $after) { nodes { id } } }' as TypedDocument<
    Page,
    { after?: string | null }
  >;
  const page = (ids: string[], endCursor: string | null, hasNextPage = true) =>
    json({ data: { jobs: { nodes: ids.map((id) => ({ id })), pageInfo: { endCursor, hasNextPage } } } });

  const readFrom = async (after: string | null, ...answers: (() => Response)[]) => {
    const { client, asked } = clientOf(answers);
    const ids: string[] = [];
    let code: string | undefined;
    try {
      for await (const { id } of client.paginate(LIST, { after }, ({ jobs }) => jobs)) ids.push(id);
    } catch (error) {
      if (!(error instanceof GraphClientError)) throw error;
      code = error.code;
    }
    return { ids, code, asked: asked.map(({ body }) => JSON.parse(String(body)).variables.after) };
  };

  const read = (...answers: (() => Response)[]) => readFrom(null, ...answers);

  test('asks for each page with the cursor of the one before', async () => {
    const pages = [() => page(['1', '2'], 'a'), () => page(['3'], 'b', false)];
    expect(await read(...pages)).toEqual({ ids: ['1', '2', '3'], code: undefined, asked: [null, 'a'] });
  });

  test.each([
    ['the same cursor again', () => page(['1'], 'a'), () => page(['2'], 'a')],
    ['no cursor', () => page(['1'], 'a'), () => page(['2'], null)],
    ['the same rows under another cursor', () => page(['1'], 'a'), () => page(['1'], 'b')],
    ['an empty page', () => page(['1'], 'a'), () => page([], 'b')],
  ])('stops with an error at %s', async (_title, ...pages) => {
    const { code, asked } = await read(...pages, () => expect.fail('asked for ever'));
    expect(code).toBe('STUCK_CURSOR');
    expect(asked).toHaveLength(2);
  });

  test('may begin anywhere, and does not come back there', async () => {
    expect(await readFrom('a', () => page(['3'], 'b', false))).toMatchObject({ ids: ['3'], asked: ['a'] });
    for (const endCursor of ['a', null]) {
      const stuck = await readFrom('a', () => page(['3'], endCursor));
      expect(stuck).toMatchObject({ code: 'STUCK_CURSOR', asked: ['a'] });
    }
  });

  test('is empty when there is no list', async () => {
    expect(await read(() => json({ data: { jobs: null } }))).toMatchObject({ ids: [], code: undefined });
  });
});
