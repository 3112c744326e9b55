import { getIntrospectionQuery } from 'graphql';

/** A request that may cost the server nothing but its refusal. */
export interface HostileRequest {
  /** The whole body, when it is not `{ query, variables }`. */
  readonly body?: string;
  readonly query?: string;
  readonly variables?: object;
  readonly more?: object;
}

const times = (count: number, write: (i: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, i) => write(i)).join(between);

const nest = (levels: number, open: string, inside: string, close: string): string =>
  open.repeat(levels) + inside + close.repeat(levels);

const crews = (args: string, inside = 'id') => `crews(${args}) { nodes { ${inside} } }`;
const GOOD = '{ viewer { role } }';
const COSTLY = 'crews(first: 100) { nodes { jobs(first: 100) { nodes { id object { id } } } } }';
const byN = (type: string) => `query ($n: ${type}) { ${crews('first: $n')} }`;
const filter = (value: string) => `{ ${crews(`filter: { name: { eq: ${value} } }`)} }`;
const byName = 'query ($name: String) { crews(filter: { name: { eq: $name } }) { nodes { id } } }';
const ofTypes = (inside: string) => `{ __schema { types { ${inside} } } }`;

const sizes: Record<string, HostileRequest> = {
  'first over the limit': { query: `{ ${crews('first: 101')} }` },
  'first of a billion': { query: `{ ${crews('first: 2147483647')} }` },
  'first below zero': { query: `{ ${crews('first: -1')} }` },
  'last over the limit': { query: `{ ${crews('last: 101')} }` },
  'first beyond an Int': { query: `{ ${crews('first: 99999999999999999999')} }` },
  'first with an exponent': { query: `{ ${crews('first: 1e3')} }` },
  'first of 100,000 digits': { query: `{ ${crews(`first: ${'9'.repeat(100_000)}`)} }` },
  'first with 100,000 digits after the point': { query: `{ ${crews(`first: 1.${'9'.repeat(100_000)}`)} }` },
  'a field of 200,000 letters': { query: `{ ${'x'.repeat(200_000)} }` },
  'an alias of 200,000 letters': { query: `{ ${'x'.repeat(200_000)}: viewer { role } }` },
  'a type of 200,000 letters': { query: `query ($x: ${'x'.repeat(200_000)}) { viewer { role } }` },
  'an order of 200,000 letters': { query: `{ ${crews(`orderBy: { field: ${'X'.repeat(200_000)} }`)} }` },
  'first in a variable': { query: byN('Int'), variables: { n: 100_000_000 } },
  'first in a variable as text': { query: byN('Int'), variables: { n: '100' } },
  'first in a variable beyond a number': { body: `{"query":"${byN('Int')}","variables":{"n":1e999}}` },
  'first in a default': { query: byN('Int = 5000') },
  'first in a fragment': {
    query: `query ($n: Int) { ...F } fragment F on Query { ${crews('first: $n')} }`,
    variables: { n: 1e6 },
  },
  'first and last': { query: `{ ${crews('first: 100000, last: 100000')} }` },
  'ids over the limit': {
    query: 'query ($i: [ID!]!) { nodes(ids: $i) { id } }',
    variables: { i: Array(101).fill('job_1') },
  },
  '2,000 ids in the document': { query: `{ nodes(ids: [${times(2000, () => '"a"')}]) { id } }` },
  'a list of 101 in a filter': {
    query: 'query ($in: [String!]) { crews(filter: { name: { in: $in } }) { nodes { id } } }',
    variables: { in: Array(101).fill('x') },
  },
  'a text of 200,000 characters': { query: byName, variables: { name: 'x'.repeat(200_000) } },
  'a text of 200,000 characters in the document': { query: filter(`"${'x'.repeat(200_000)}"`) },
  'a block string of 200,000 characters': { query: filter(`"""${'x\n'.repeat(100_000)}"""`) },
  'a body of 1 MB': { query: `${GOOD} #${'x'.repeat(1024 * 1024)}` },
  'variables of 1 MB': { query: byName, variables: { name: 'x'.repeat(1024 * 1024) } },
  'NUL in a text': { query: byName, variables: { name: 'x\u0000' } },
  'a lone surrogate': { query: byName, variables: { name: '\ud800' } },
  'a lone surrogate in the document': { query: filter('"\\ud800"') },
  'a code point that is none': { query: filter('"\\u{110000}"') },
};

const floods: Record<string, HostileRequest> = {
  'aliases over the limit': { query: `{ ${times(61, (i) => `a${i}: viewer { role }`)} }` },
  'aliases of __typename': { query: `{ ${times(61, (i) => `a${i}: __typename`)} }` },
  '1,600 aliases of __typename': { query: `{ ${times(1600, (i) => `a${i}: __typename`)} }` },
  '10,000 aliases': { query: `{ ${times(10_000, (i) => `a${i}: __typename`)} }` },
  'aliases spread over fragments': {
    query: `{ ${times(40, (i) => `...F${i}`)} } ${times(40, (i) => `fragment F${i} on Query { x${i}: __typename y${i}: __typename }`)}`,
  },
  'aliases of a costly list': { query: `{ ${times(20, (i) => `a${i}: ${COSTLY}`)} }` },
  '4,900 times __typename': { query: `{ ${'__typename '.repeat(4900)} }` },
  '1,200 times the same field': { query: `{ ${'viewer { role } '.repeat(1200)} }` },
  'the same fields deep down': { query: `{ crews { nodes { ${'id name '.repeat(2400)} } } }` },
  '300 fragments with the same field': {
    query: `{ ${times(300, (i) => `...F${i}`)} } ${times(300, (i) => `fragment F${i} on Query { viewer { role } }`)}`,
  },
  'fragments in fragments, 20 to the 8th': {
    query: `{ ...F0 } ${times(8, (i) => `fragment F${i} on Query { ${`...F${i + 1} `.repeat(20)} }`)} fragment F8 on Query { __typename }`,
  },
  'a directive 800 times': { query: `{ viewer { role ${'@skip(if: false) '.repeat(800)} } }` },
  'an unknown directive 1,500 times': { query: `{ viewer { role ${'@nothing '.repeat(1500)} } }` },
  '900 variables': { query: `query (${times(900, (i) => `$v${i}: Int`)}) { viewer { role } }` },
  '1,000 operations': { query: times(1000, (i) => `query Q${i} { viewer { role } }`), more: { operationName: 'Q1' } },
  '450 errors': { query: `{ ${times(450, (i) => `unknown${i}`)} }` },
  '200,000 commas': { query: ','.repeat(200_000) },
  '200,000 characters of comment': { query: `#${'x'.repeat(200_000)}` },
  'a batch of one': { body: JSON.stringify([{ query: GOOD }]) },
  'a batch of 1,000': { body: JSON.stringify(Array(1000).fill({ query: GOOD })) },
};

const depths: Record<string, HostileRequest> = {
  'a depth of 40': { query: `{ crews { nodes ${nest(20, '{ jobs { nodes { crew ', '{ id }', ' } } }')} } }` },
  'a depth in fragments': {
    query: `{ ...F0 } ${times(14, (i) => `fragment F${i} on Query { ...F${i + 1} }`)} fragment F14 on Query { viewer { role } }`,
  },
  'a depth of 900 inline fragments': { query: `{ ${nest(900, '... { ', '__typename', ' }')} }` },
  '2,400 braces that stay open': { query: '{ '.repeat(2400) },
  'a value nested 1,000 deep': { query: `{ crews(filter: ${nest(1000, '{ name: ', '1', ' }')}) { nodes { id } } }` },
  'a list nested 1,000 deep': {
    query: `{ crews(filter: { name: { in: ${nest(1000, '[', '"x"', ']')} } }) { nodes { id } } }`,
  },
  'variables nested 10,000 deep': { body: `{"query":"${byName}","variables":{"name":${nest(10_000, '[', '1', ']')}}}` },
  'a type nested 1,000 deep': { query: `query ($x: ${nest(1000, '[', 'Int', ']')}) { viewer { role } }` },
  'a fragment that spreads itself': { query: '{ ...A } fragment A on Query { ...A }' },
  'two fragments in a circle': { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' },
  'a hundred fragments in a circle': {
    query: `{ ...F0 } ${times(100, (i) => `fragment F${i} on Query { ...F${(i + 1) % 100} }`)}`,
  },
  'a circle that no operation uses': {
    query: `${GOOD} fragment A on Query { viewer { ...B } } fragment B on Viewer { ...B }`,
  },
  'introspection in circles': { query: ofTypes(nest(8, 'fields { type { ', 'name', ' } }')) },
  'introspection of inputs in circles': { query: ofTypes(nest(8, 'inputFields { type { ', 'name', ' } }')) },
  'introspection by possible types': { query: ofTypes(nest(8, 'possibleTypes { interfaces { ', 'name', ' } }')) },
  'introspection of one type, deep': { query: `{ __type(name: "Crew") { ${nest(20, 'ofType { ', 'name', ' }')} } }` },
  'introspection 61 times': { query: `{ ${times(61, (i) => `a${i}: __schema { queryType { name } }`)} }` },
};

const costs: Record<string, HostileRequest> = {
  'a cost in the document': { query: `{ ${COSTLY} }` },
  'a cost in a variable': { query: `query ($n: Int) { ${COSTLY.replaceAll('100', '$n')} }`, variables: { n: 100 } },
  'a cost in a default': { query: `query ($n: Int = 100) { ${COSTLY.replaceAll('100', '$n')} }` },
  'a cost in a fragment': { query: `{ ...F } fragment F on Query { ${COSTLY} }` },
  'a cost in inline fragments': { query: `{ ... { ... on Query { ${COSTLY} } } }` },
  'a cost that a variable includes': {
    query: `query ($yes: Boolean!) { ... @include(if: $yes) { ${COSTLY} } }`,
    variables: { yes: true },
  },
};

const tricks: Record<string, HostileRequest> = {
  '@defer': { query: '{ viewer { role } ... @defer { viewer { role } } }' },
  '@stream': { query: '{ crews { nodes @stream(initialCount: 0) { id } } }' },
  'a schema in the document': { query: `${GOOD} type Query { secret: String }` },
  'an extension in the document': { query: `${GOOD} extend type Crew { secret: String }` },
  'a directive of the schema': { query: '{ viewer @deprecated { role } }' },
  'variables of a fragment': { query: '{ ...F(n: 1) } fragment F($n: Int) on Query { viewer { role } }' },
  'a subscription': { query: 'subscription { jobs { nodes { id } } }' },
  'a name that is not there': { query: 'query A { viewer { role } }', more: { operationName: 'B' } },
  'two operations and no name': { query: 'query A { viewer { role } } query B { viewer { role } }' },
  'a persisted query': { body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}' },
  'the introspection of a role that is not theirs': {
    query: getIntrospectionQuery().replace('queryType', 'queryType(role: "BEHEERDER")'),
  },
};

/** Documents that ask for more than may be asked, by name; each must be refused before any statement. */
export const HOSTILE_REQUESTS: Readonly<Record<string, HostileRequest>> = {
  ...sizes,
  ...floods,
  ...depths,
  ...costs,
  ...tricks,
};

/** What is sent for it. */
export const bodyOf = ({ body, query, variables, more }: HostileRequest): string =>
  body ?? JSON.stringify({ query, variables, ...more });
