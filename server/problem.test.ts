import { buildSchema, execute, GraphQLError, type GraphQLFormattedError, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { badInput, ERROR_MESSAGES, type ErrorCode, GraphError, unauthorizedField } from '../schema/errors.ts';
import { formatGraphError, httpStatusOf, languageOf } from './problem.ts';
import { traceOf } from './trace.ts';

const TRACE = 'f'.repeat(32);

const schema = buildSchema(`
  enum JobStatus { PLANNED DONE }
  input Filter { status: JobStatus, text: String, number: Int }
  type Job { ownerName: String, status: JobStatus }
  type Query { job(filter: Filter, first: Int! = 1, status: JobStatus): Job }
`);

const format = (error: unknown) => formatGraphError(error, 'en', TRACE);

async function answersTo(source: string, variableValues = {}, job: () => unknown = () => ({})) {
  const document = parse(source);
  const invalid = validate(schema, document);
  if (invalid.length > 0) return invalid.map(format);
  const { errors = [] } = await execute({ schema, document, variableValues, rootValue: { job } });
  return errors.map(format);
}

const thrown = async (error: unknown) => (await answersTo('{ job { status } }', {}, () => Promise.reject(error)))[0];

function syntaxError(source: string): GraphQLFormattedError {
  try {
    parse(source);
  } catch (error) {
    return format(error);
  }
  throw new Error('no syntax error');
}

/** As TypeORM hands it on. */
function databaseError(code: string): Error {
  const driverError = Object.assign(new Error('duplicate key value violates "participant_bsn_key"'), { code });
  return Object.assign(new Error('relation "participant" at /srv/app.ts'), {
    query: 'SELECT bsn FROM participant',
    parameters: ['999990019'],
    driverError,
  });
}

describe('errors of the graph', () => {
  it.each(Object.keys(ERROR_MESSAGES) as ErrorCode[])('%s speaks both languages and has a status', (code) => {
    const { nl, en } = ERROR_MESSAGES[code];
    expect(nl).not.toBe('');
    expect(en).not.toBe('');
    expect(nl).not.toBe(en);
    expect(formatGraphError(new GraphError(code), 'nl', TRACE)).toEqual({
      message: nl,
      extensions: { code, traceId: TRACE },
    });
    expect(formatGraphError(new GraphError(code), 'en', TRACE).message).toBe(en);
    expect(httpStatusOf(code)).toBeGreaterThanOrEqual(400);
  });

  it('keep their own text, extensions and place, and no stack', async () => {
    expect(await thrown(badInput('Onjuist.', 'Wrong.'))).toEqual({
      message: 'Wrong.',
      locations: [{ line: 1, column: 3 }],
      path: ['job'],
      extensions: { code: 'BAD_USER_INPUT', traceId: TRACE },
    });
    expect((await thrown(unauthorizedField('bsn')))?.extensions).toMatchObject({ policy: 'bsn' });
    const error = new GraphError('FORBIDDEN', undefined, { http: { status: 403 }, stacktrace: ['at x'] });
    expect(format(error).extensions).toEqual({ code: 'FORBIDDEN', traceId: TRACE });
  });

  it('are found under wrapping', () => {
    const inner = new GraphQLError('inner', { originalError: new GraphError('CONFLICT') });
    const outer = new GraphQLError('outer', { originalError: inner, path: ['job', 0] });
    expect(format(outer)).toEqual({
      message: ERROR_MESSAGES.CONFLICT.en,
      path: ['job', 0],
      extensions: { code: 'CONFLICT', traceId: TRACE },
    });
  });
});

describe('errors of the request', () => {
  it('keep code and message', async () => {
    expect(syntaxError('{').extensions).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' });
    const apollo = new GraphQLError('Unknown operation named "x".', {
      extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
    });
    expect(format(apollo)).toEqual({
      message: 'Unknown operation named "x".',
      extensions: { code: 'OPERATION_RESOLUTION_FAILURE', traceId: TRACE },
    });
    const [required] = await answersTo('query ($f: Int!) { job(first: $f) { status } }');
    expect(required?.message).toBe('Variable "$f" of required type "Int!" was not provided.');
    const [missing] = await answersTo('query ($f: Int) { job(first: $f) { status } }', { f: null });
    expect(missing).toMatchObject({
      message: 'Argument "first" of non-null type "Int!" must not be null.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('suggest nothing', async () => {
    const answers = [
      ...(await answersTo('{ job { ownerNam } }')),
      ...(await answersTo('{ job(status: PLANED) { status } }')),
      ...(await answersTo('{ job(filter: { txt: "a" }) { status } }')),
      ...(await answersTo('query ($s: JobStatus) { job(status: $s) { status } }', { s: 'PLANED' })),
      ...(await answersTo('query ($s: JobStatus) { job(status: $s) { status } }', { s: 'Did you mean ? DON' })),
    ];
    expect(answers.map(({ extensions }) => extensions?.['code'])).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
    expect(answers[0]?.message).toBe('Cannot query field "ownerNam" on type "Job".');
    for (const { message } of answers) expect(message).not.toMatch(/Did you mean|ownerName|PLANNED|"text"/);
  });

  it('echo no long value', async () => {
    const long = 'z'.repeat(101);
    const list = Array.from({ length: 60 }, () => 'zz');
    const byVariable = 'query ($f: Filter) { job(filter: $f) { status } }';
    const answers = [
      ...(await answersTo(`{ job(status: "${long}") { status } }`)),
      ...(await answersTo(`{ job(filter: { number: [${list}] }) { status } }`)),
      ...(await answersTo(`{ job { ${long} } }`)),
      ...(await answersTo(byVariable, { f: long })),
      ...(await answersTo(byVariable, { f: { number: long } })),
      ...(await answersTo(byVariable, { f: { text: { zz: 'zzzzzzzz; zzzzzz'.repeat(20), yy: [list, list] } } })),
      ...(await answersTo(byVariable, { f: { [long]: 1 } })),
      ...(await answersTo(byVariable, { f: { text: Array(20).fill('z'.repeat(90)) } })),
      ...(await answersTo(byVariable, { f: 'Did you mean '.repeat(80_000) })),
      syntaxError(`{ job(status: ${'"'}${long}${'"'} ${'"'}${long}${'"'}`),
    ];
    expect(answers.length).toBeGreaterThanOrEqual(10);
    const unforeseen = new GraphQLError(`${'zz '.repeat(99)} end`, {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    answers.push(format(unforeseen));
    for (const { message } of answers) expect(message).not.toMatch(/z{91}|(zz?\W+){50}|(mean ){10}/);
  });

  it('do not carry what a scalar says about itself', () => {
    const cause = new Error('lookup table at /srv/app is empty');
    const error = new GraphQLError('Variable "$a" got invalid value 1; lookup table at /srv/app is empty', {
      originalError: new GraphQLError('lookup table at /srv/app is empty', { originalError: cause }),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(format(error).message).toBe(ERROR_MESSAGES.BAD_USER_INPUT.en);
  });
});

describe('all other errors', () => {
  it.each<[string, ErrorCode]>([
    ['57014', 'DEADLINE_EXCEEDED'],
    ['40001', 'CONFLICT'],
    ['40P01', 'CONFLICT'],
    ['42501', 'FORBIDDEN'],
    ['08006', 'UNAVAILABLE'],
    ['57P01', 'UNAVAILABLE'],
    ['23505', 'UNAVAILABLE'],
    ['42P01', 'UNAVAILABLE'],
    ['constructor', 'UNAVAILABLE'],
    ['ECONNREFUSED', 'UNAVAILABLE'],
    ['ETIMEDOUT', 'UNAVAILABLE'],
  ])('say of %s no more than %s', async (state, code) => {
    for (const error of [databaseError(state), new Error('failed', { cause: databaseError(state) })]) {
      expect(await thrown(error)).toEqual({
        message: ERROR_MESSAGES[code].en,
        locations: [{ line: 1, column: 3 }],
        path: ['job'],
        extensions: { code, traceId: TRACE },
      });
      expect(format(error)).toEqual({ message: ERROR_MESSAGES[code].en, extensions: { code, traceId: TRACE } });
    }
  });

  it.each<[string, unknown]>([
    ['an Error', new Error('db password=secret')],
    ['an Error that claims a code', Object.assign(new Error('secret'), { extensions: { code: 'BAD_USER_INPUT' } })],
    ['a GraphQLError without code', new GraphQLError('secret 999990019')],
    ['a GraphQLError with a code of Apollo', new GraphQLError('secret', { extensions: { code: 'BAD_REQUEST' } })],
    [
      'a GraphQLError with a code of ours',
      new GraphQLError('secret', { extensions: { code: 'NOT_FOUND', a: 'secret' } }),
    ],
    ['a GraphQLError that looks like graphql-js', new GraphQLError('Argument "secret"')],
    [
      'a GraphQLError that points at the document',
      new GraphQLError('Argument "secret"', { nodes: parse('{ job }'), extensions: { code: 'INTERNAL_SERVER_ERROR' } }),
    ],
    ['text', 'secret'],
    ['nothing', undefined],
  ])('hide what a resolver throws: %s', async (_, error) => {
    expect(JSON.stringify(await thrown(error))).not.toContain('secret');
  });

  it('hide it outside execution too', () => {
    const coded = new GraphQLError('Context creation failed: secret', {
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    const codeless = new GraphQLError('Unexpected error value: secret');
    for (const error of ['secret', null, new Error('secret'), codeless, coded]) {
      expect(format(error)).toEqual({
        message: ERROR_MESSAGES.UNAVAILABLE.en,
        extensions: { code: 'UNAVAILABLE', traceId: TRACE },
      });
    }
  });

  it('do not loop on a circle of causes', () => {
    const error = new Error('round');
    error.cause = error;
    expect(format(error).extensions).toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe('the language', () => {
  it.each<[string | undefined, 'nl' | 'en']>([
    [undefined, 'nl'],
    ['', 'nl'],
    ['*', 'nl'],
    ['de', 'nl'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['nl, en', 'nl'],
    ['en, nl', 'en'],
    ['nl;q=0.5, en;q=0.8', 'en'],
    ['en;q=0.8, nl', 'nl'],
    ['de, en;q=0.5', 'en'],
    ['*;q=0.8, en;q=0.5', 'nl'],
    ['en, *;q=0.5', 'en'],
    ['en;q=0', 'nl'],
    [';;;,,,q=', 'nl'],
  ])('of %s is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});

describe('the status of other answers', () => {
  it.each([
    ['UNAUTHENTICATED', 401],
    ['FORBIDDEN', 403],
    ['GRAPHQL_PARSE_FAILED', 400],
    ['COST_EXCEEDED', 413],
    ['UNAVAILABLE', 503],
    ['toString', 503],
  ])('%s is %d', (code, status) => {
    expect(httpStatusOf(code)).toBe(status);
  });
});

describe('the trace', () => {
  const parent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;

  it('of the caller is joined', () => {
    const trace = traceOf(parent);
    expect(trace).toMatchObject({ traceId: 'a'.repeat(32), parentSpanId: 'b'.repeat(16) });
    expect(trace.spanId).toMatch(/^(?!b{16})[0-9a-f]{16}$/);
    expect(trace.traceparent).toBe(`00-${'a'.repeat(32)}-${trace.spanId}-01`);
    expect(traceOf(`01${parent.slice(2, -1)}e-more`).traceparent).toMatch(/^00-a{32}-\w{16}-00$/);
  });

  it.each([
    undefined,
    '',
    'nonsense',
    parent.toUpperCase(),
    `${parent}-more`,
    `ff${parent.slice(2)}`,
    parent.replace(/a/g, '0'),
    parent.replace(/b/g, '0'),
    `${parent}\n`,
    ` ${parent}`,
  ])('is new instead of %j', (header) => {
    const trace = traceOf(header);
    expect(trace.traceId).toMatch(/^(?!a{32}|0{32})[0-9a-f]{32}$/);
    expect(trace.parentSpanId).toBeUndefined();
    expect(trace.traceparent).toBe(`00-${trace.traceId}-${trace.spanId}-01`);
    expect(traceOf(header).traceId).not.toBe(trace.traceId);
  });
});
