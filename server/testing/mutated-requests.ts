import fc from 'fast-check';
import { bodyOf, HOSTILE_REQUESTS } from './hostile-documents.ts';
import type { RawRequest } from './raw-http.ts';

/** Whose token a request carries: a persona's, one spoilt by the given characters, or none. */
export interface MutatedRequest extends RawRequest {
  readonly by: string | null;
  readonly spoil: string | null;
}

export const ASKERS = ['klantmanager', 'consulent', 'voorman', 'docent', 'deelnemer', 'corporatie-opdrachtgever'];

const DOCUMENTS = [
  '{ viewer { role organisation { name } } }',
  '{ crews(first: 3) { nodes { id name memberCount jobs(first: 2) { nodes { number status } } } pageInfo { endCursor } } }',
  'query Crews($first: Int = 2, $after: String) { crews(first: $first, after: $after) { edges { cursor node { name } } totalCount } }',
  '{ participants(first: 2, filter: { callName: { eq: "Sam" } }) { nodes { id callName familyName } } }',
  '{ jobs(first: 2, orderBy: { field: NUMBER, direction: DESC }) { nodes { id number object { name } } } }',
  'query ($id: ID!) { node(id: $id) { __typename id ... on Job { number } ... on Crew { name } } }',
  'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
  'query A { ...F } query B { viewer { role } } fragment F on Query { viewer { role @skip(if: false) } }',
  '{ students(first: 2) { nodes { callName enrolments { nodes { status } } } } }',
  '{ __schema { queryType { name } types { name } } __type(name: "Crew") { fields { name } } }',
  'mutation ($input: ReportJobDoneInput!) { reportJobDone(input: $input) { job { id } userErrors { code } } }',
];

const FRAGMENTS = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '"',
  '"""',
  '\\',
  '...',
  '@skip(if: true) ',
  '$x',
  '!',
  '|',
  '&',
  '#',
]
  .concat([
    '__typename ',
    'first: 999999999 ',
    'first: -1 ',
    'null',
    'fragment F on Query ',
    'on ',
    'subscription ',
    '\u0000',
  ])
  .concat([
    "' or '1'='1",
    '; drop table job; --',
    '../../etc/passwd',
    '🦊',
    '\ud800',
    '\\u0000',
    '\\ud83d',
    '1e999',
    '-0',
    '9'.repeat(400),
  ])
  .concat([
    'job_0190',
    'participant_',
    'eyJ',
    '%00',
    '%zz',
    '{{7*7}}',
    '$(id)',
    '<script>',
    '\r\n',
    '\t',
    ' '.repeat(300),
    '{ a '.repeat(60),
  ]);

const piece = fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 12, unit: 'binary' }));

/** Cuts, doubles, puts in: up to six times. */
const mutated = (text: string, most = 6): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.constantFrom('cut', 'double', 'put', 'replace'), piece), {
      maxLength: most,
    })
    .map((steps) =>
      steps.reduce((now, [place, length, kind, own]) => {
        const at = now.length === 0 ? 0 : place % now.length;
        const part = now.slice(at, at + length);
        const middle = { cut: '', double: part + part, put: own + part, replace: own }[kind];
        return (now.slice(0, at) + middle + now.slice(at + length)).slice(0, 20_000);
      }, text),
    );

const hostile = Object.values(HOSTILE_REQUESTS)
  .map(bodyOf)
  .filter((body) => body.length < 3000);

const query = fc.constantFrom(...DOCUMENTS).chain((document) => mutated(document));
const variables = fc.oneof(
  fc.dictionary(
    fc.constantFrom('id', 'ids', 'first', 'after', 'input', 'x', '__proto__'),
    fc.oneof(fc.jsonValue(), piece),
  ),
  fc.jsonValue(),
);
const request = fc.record(
  {
    query: fc.oneof({ weight: 8, arbitrary: query }, fc.jsonValue()),
    variables,
    operationName: fc.oneof(fc.constantFrom('A', 'B', 'Crews'), fc.jsonValue()),
    extensions: fc.jsonValue(),
  },
  { requiredKeys: ['query'] },
);
const body = fc.oneof(
  { weight: 8, arbitrary: request.map((value) => JSON.stringify(value)) },
  { weight: 3, arbitrary: request.chain((value) => mutated(JSON.stringify(value))) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile).chain((text) => mutated(text, 3)) },
  { weight: 1, arbitrary: fc.jsonValue().map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)) },
);

/** What node lets a client send in a header. */
const headerText = piece.map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').slice(0, 500));
const JSON_TYPE = 'application/json';
const contentType = fc.oneof(
  { weight: 12, arbitrary: fc.constant(JSON_TYPE) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'application/json; charset=utf-7',
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/graphql',
      'x',
      'application/x-www-form-urlencoded',
    ),
  },
  { weight: 1, arbitrary: headerText },
);
const accept = fc.constantFrom(
  '*/*',
  JSON_TYPE,
  'application/graphql-response+json',
  'text/html',
  'multipart/mixed;deferSpec=20220824',
  'image/png',
  ';q=',
  'application/json;q=0',
);
const otherHeader = fc.oneof(
  fc.tuple(fc.constant('accept'), fc.oneof(accept, headerText)),
  fc.tuple(fc.constant('accept-language'), fc.oneof(fc.constantFrom('en', 'nl;q=0', '*'), headerText)),
  fc.tuple(fc.constant('traceparent'), fc.oneof(fc.constant(`00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`), headerText)),
  fc.tuple(
    fc.constantFrom('x-refusal', 'x-forwarded-for', 'cookie', 'origin', 'if-none-match', 'accept-version'),
    headerText,
  ),
  fc.tuple(
    fc.constantFrom('content-encoding', 'range', 'x-http-method-override'),
    fc.constantFrom('gzip', 'bytes=0-', 'DELETE'),
  ),
);

const PATHS = [
  '/graphql/',
  '//graphql',
  '/GRAPHQL',
  '/graphql/stream',
  '/schema.graphql',
  '/healthz',
  '/',
  '/%',
  '/%zz',
  '/graphql%00',
];
const path = fc.oneof(
  { weight: 14, arbitrary: fc.constant('/graphql') },
  { weight: 2, arbitrary: fc.constantFrom(...PATHS) },
  {
    weight: 3,
    arbitrary: fc.tuple(query, variables).map(([own, values]) => {
      const search = new URLSearchParams({ query: own.toWellFormed(), variables: JSON.stringify(values) });
      return `/graphql?${search}`.slice(0, 6000);
    }),
  },
  {
    weight: 1,
    arbitrary: piece.map(
      (text) => `/graphql?${encodeURI(text.toWellFormed())}=${encodeURIComponent(text.toWellFormed())}`,
    ),
  },
);
const method = fc.oneof(
  { weight: 14, arbitrary: fc.constant('POST') },
  { weight: 3, arbitrary: fc.constant('GET') },
  { weight: 1, arbitrary: fc.constantFrom('PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'QUERY') },
);

const arbitrary: fc.Arbitrary<MutatedRequest> = fc
  .record({
    method,
    path,
    type: contentType,
    others: fc.array(otherHeader, { maxLength: 3 }),
    body,
    by: fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...ASKERS) }, fc.constant(null)),
    spoil: fc.oneof({ weight: 10, arbitrary: fc.constant(null) }, headerText),
  })
  .map(({ type, others, body: own, ...rest }) => ({
    ...rest,
    headers: [['content-type', type] as const, ...others],
    ...(rest.method !== 'GET' && rest.method !== 'HEAD' && rest.method !== 'TRACE' && { body: own }),
  }));

/** The same requests for the same seed. */
export const mutatedRequests = (count: number, seed: number): MutatedRequest[] =>
  fc.sample(arbitrary, { numRuns: count, seed });
