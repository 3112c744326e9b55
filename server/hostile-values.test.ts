import { randomBytes } from 'node:crypto';
import { getIntrospectionQuery, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphSchema } from '../schema/index.ts';
import type { Role } from '../schema/roles.ts';
import { todayInAmsterdam } from '../seeds/days.ts';
import { Random } from '../seeds/random.ts';
import { contractFor } from './contract.ts';
import { type Caller, type Reply, startGraph, type TestGraph } from './testing/graph.ts';
import { actorOf, ownRows } from './testing/own-rows.ts';
import { globalId, typeNamed } from './testing/secrets.ts';
import { checksums, faultsOf } from './testing/sober.ts';

const ASKERS: readonly (readonly [persona: string, role: Role])[] = [
  ['klantmanager', 'KLANTMANAGER'],
  ['beleidsmedewerker', 'BELEIDSMEDEWERKER'],
  ['corporatie-opdrachtgever', 'CORPORATIE_OPDRACHTGEVER'],
  ['consulent', 'CONSULENT'],
  ['voorman', 'VOORMAN'],
  ['docent', 'DOCENT'],
  ['deelnemer', 'DEELNEMER'],
];

let graph: TestGraph;
let before: Record<string, string>;
let callers: ReadonlyMap<string, Caller>;
let asked = 0;
beforeAll(async () => {
  graph = await startGraph();
  before = await checksums(graph);
  callers = new Map(
    await Promise.all(ASKERS.map(async ([persona]) => [persona, await graph.as(persona)] as [string, Caller])),
  );
});
afterAll(() => graph?.stop());

const ask = async (persona: string, query: string, variables?: object, headers?: Record<string, string>) => {
  asked++;
  const reply = await (callers.get(persona) as Caller).query(query, variables, headers);
  expect(
    faultsOf(reply.status, reply.text),
    `${query.slice(0, 200)} ${JSON.stringify(variables)?.slice(0, 200)}`,
  ).toEqual([]);
  return reply;
};

const NONSENSE = [
  '\u0000',
  'x\u0000y',
  '\ud800',
  'a\udc00b',
  '\uffff',
  "' or '1'='1",
  '"; drop table job; --',
  '%',
  '\\',
]
  .concat(['{{7*7}}', '../../etc/passwd', '\u202e', 'x'.repeat(1024 * 200), '', ' ', 'null', '1e309', '{}'])
  .concat(["participant_' union select 1", 'job_0; select pg_sleep(9)', `job_${'0'.repeat(31)}`, 'job_', '🦊']);
const NO_DATES = ['2026-02-30', '2026-13-01', '0000-00-00', '99999-01-01', '-1', '', '2026-02-30T00:00:00Z', 'infinity']
  .concat(['now', '\u0000', "'2026-01-01'"])
  .map((value): unknown => value)
  .concat([7, true, {}, [], 1e300]);
const NO_INTS: readonly unknown[] = [2 ** 40, -(2 ** 40), 1.5, '1', 'x', true, {}, [[]], 1e308];

const FILTERS: readonly (readonly [persona: string, type: string, list: string, field: string, scalar: string])[] = [
  ['klantmanager', 'Participant', 'participants', 'callName', 'String'],
  ['klantmanager', 'Participant', 'participants', 'dateOfBirth', 'Date'],
  ['klantmanager', 'Traject', 'trajecten', 'hoursPerWeek', 'Int'],
  ['klantmanager', 'Traject', 'trajecten', 'participant', 'ID'],
  ['consulent', 'Job', 'jobs', 'number', 'String'],
  ['consulent', 'Job', 'jobs', 'object', 'ID'],
  ['voorman', 'Task', 'tasks', 'plannedDate', 'Date'],
  ['voorman', 'Task', 'tasks', 'status', 'TaskStatus'],
  ['docent', 'Student', 'students', 'familyName', 'String'],
  ['deelnemer', 'Opleiding', 'opleidingen', 'level', 'Int'],
];

describe('values that cannot be', () => {
  test.each(FILTERS)('in a filter: %s asks %s by %s.%s', async (persona, type, list, field, scalar) => {
    const random = new Random(`${persona} ${type} ${field}`);
    const bad = { Date: NO_DATES, Int: NO_INTS }[scalar] ?? NONSENSE;
    for (let turn = 0; turn < 20; turn++) {
      const value = turn < bad.length ? bad[turn] : random.pick([...bad]);
      const operator = random.pick(['eq', 'in']);
      const filter = { [field]: { [operator]: operator === 'in' ? [value] : value } };
      const byVariable = await ask(persona, `query ($f: ${type}Filter) { ${list}(filter: $f) { nodes { id } } }`, {
        f: filter,
      });
      // Found nothing, or refused: it never counts as no condition at all.
      expect(byVariable.data?.[list]?.nodes ?? []).toEqual([]);
      const literal = JSON.stringify(value).replace(/"(\w+)":/g, '$1:');
      const document = `{ ${list}(filter: { ${field}: { ${operator}: ${literal} } }) { nodes { id } } }`;
      if (document.length < 5000) expect((await ask(persona, document)).data?.[list]?.nodes ?? []).toEqual([]);
    }
  });

  test('in ids, cursors and the arguments of mutations', async () => {
    const random = new Random('ids');
    const input = { id: 'job_x', expectedVersion: 1 };
    for (let turn = 0; turn < 40; turn++) {
      const value = random.pick([...NONSENSE]);
      const ids = 'query ($id: ID!) { node(id: $id) { id } participant(id: $id) { id } nodes(ids: [$id]) { id } }';
      const { data } = await ask('klantmanager', ids, { id: value });
      expect(data?.node ?? null).toBeNull();
      expect(data?.participant ?? null).toBeNull();
      const cursors = 'query ($c: String) { participants(first: 1, after: $c) { nodes { id } } }';
      expect((await ask('klantmanager', cursors, { c: value })).data?.participants ?? null).toBeNull();
      const plan = 'mutation ($i: PlanJobInput!) { planJob(input: $i) { job { id } userErrors { code } } }';
      const visits = [{ plannedDate: random.pick([...NO_DATES]), halfDay: 'MORNING' }];
      for (const own of [
        { ...input, id: value, visits: [{ plannedDate: '2030-01-01', halfDay: 'MORNING' }] },
        { ...input, visits },
        { ...input, expectedVersion: random.pick([...NO_INTS]), visits: [] },
      ]) {
        const reply = await ask('voorman', plan, { i: own });
        expect(reply.errors?.length).toBeGreaterThan(0);
        expect(reply.data?.planJob?.job ?? null).toBeNull();
      }
    }
  });
});

/** An answer with the name taken out, and the trace id, which is of each answer its own. */
const without = ({ status, text }: Reply, name: string) =>
  `${status} ${text.replaceAll(name, 'NAME').replace(/[0-9a-f]{32}/g, 'ID')}`;

const madeUp = (name: string) => {
  const capital = /^[A-Z]/.test(name);
  return (capital ? 'Q' : 'q').padEnd(name.length, /^[A-Z_]+$/.test(name) ? 'X' : 'x');
};

/** What the full graph has and the slice of a role has not: as a document that names it. */
const hiddenNames = (role: Role): [name: string, write: (name: string) => string][] => {
  const slice = contractFor(graphSchema, role);
  const found: [string, (name: string) => string][] = [];
  const root = slice.getQueryType()?.getFields() ?? {};
  for (const type of Object.values(graphSchema.getTypeMap())) {
    const own = slice.getType(type.name);
    if (!own && isObjectType(type)) found.push([type.name, (name) => `{ node(id: "x") { ... on ${name} { id } } }`]);
    if (!own && isInputObjectType(type)) found.push([type.name, (name) => `query ($x: ${name}) { viewer { role } }`]);
    if (isObjectType(type) && isObjectType(own)) {
      for (const [field, { args }] of Object.entries(type.getFields())) {
        const visible = own.getFields()[field];
        const on = (selection: string) =>
          ({ Query: `{ ${selection} }`, Mutation: `mutation { ${selection} }` })[type.name] ??
          `{ node(id: "x") { ... on ${type.name} { ${selection} } } }`;
        if (!visible) found.push([field, (name) => on(name)]);
        for (const { name: argument } of args) {
          if (!visible || visible.args.some(({ name }) => name === argument)) continue;
          found.push([argument, (name) => on(`${field}(${name}: null) { __typename }`)]);
        }
      }
    }
    if (isInputObjectType(type) && isInputObjectType(own)) {
      for (const field of Object.keys(type.getFields())) {
        if (own.getFields()[field]) continue;
        found.push([field, (name) => `query ($x: ${type.name} = { ${name}: null }) { viewer { role } }`]);
      }
    }
    if (isEnumType(type) && isEnumType(own)) {
      for (const { name: value } of type.getValues()) {
        if (own.getValue(value)) continue;
        found.push([value, (name) => `query ($x: ${type.name} = ${name}) { viewer { role } }`]);
      }
    }
  }
  expect(Object.keys(root).length).toBeGreaterThan(5);
  return found;
};

describe('a name that the slice hides', () => {
  test.each(ASKERS)('is to %s like one that never was', async (persona, role) => {
    const random = new Random(`hidden from ${persona}`);
    const names = hiddenNames(role);
    expect(names.length).toBeGreaterThan(20);
    const some = names.filter(() => random.chance(Math.min(1, 60 / names.length)));
    for (const [name, write] of some) {
      const other = madeUp(name);
      const [hidden, absent] = [await ask(persona, write(name)), await ask(persona, write(other))];
      expect(hidden.errors?.length, write(name)).toBeGreaterThan(0);
      expect(without(hidden, name)).toBe(without(absent, other));
    }
  });

  test('is like one that never was in variables too', async () => {
    const document = 'query ($f: TaskFilter) { tasks(filter: $f) { nodes { id } } }';
    const by = (field: string) => ask('corporatie-opdrachtgever', document, { f: { [field]: { eq: 'ABSENCE' } } });
    const [hidden, absent] = [await by('interruptionReason'), await by('qnterruptionReasox')];
    expect(without(hidden, 'interruptionReason')).toBe(without(absent, 'qnterruptionReasox'));
  });

  test.each(ASKERS)('does not show to %s in the introspection, nor in the printed slice', async (persona, role) => {
    const { text, errors } = await ask(persona, getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(errors).toBeUndefined();
    const response = await fetch(`${graph.address}/schema.graphql`, {
      headers: { authorization: `Bearer ${callers.get(persona)?.token}` },
    });
    const printed = await response.text();
    const slice = contractFor(graphSchema, role);
    for (const name of Object.keys(graphSchema.getTypeMap())) {
      if (slice.getType(name)) continue;
      expect(text).not.toContain(`"${name}"`);
      expect(printed).not.toMatch(new RegExp(`\\b${name}\\b(?!:)`));
    }
  });
});

describe('a mutation', () => {
  const verbs = Object.keys(graphSchema.getMutationType()?.getFields() ?? {});

  test.each(ASKERS)('is to %s, whose it is not, like one that never was', async (persona, role) => {
    const own = contractFor(graphSchema, role).getMutationType()?.getFields() ?? {};
    const foreign = verbs.filter((verb) => !(verb in own));
    expect(foreign.length).toBeGreaterThan(0);
    for (const verb of foreign) {
      const write = (name: string) => `mutation { ${name}(input: { id: "job_x", expectedVersion: 1 }) { __typename } }`;
      const [hidden, absent] = [await ask(persona, write(verb)), await ask(persona, write(madeUp(verb)))];
      expect(hidden.errors?.[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(without(hidden, verb)).toBe(without(absent, madeUp(verb)));
      expect(hidden.statements).toEqual([]);
    }
  });

  test('on a hidden row is like one on no row, whatever the version', async () => {
    const actor = await actorOf(graph, 'voorman', todayInAmsterdam());
    const own = await ownRows(graph, actor, todayInAmsterdam());
    const jobs = await graph.admin('select id, version from job order by md5(id::text) limit 200');
    const foreign = jobs.filter(({ id }) => !own.get('Job')?.has(id)).slice(0, 10);
    expect(foreign).toHaveLength(10);
    const absent = { id: `job_${randomBytes(16).toString('hex')}`, version: 1 };
    const answers = new Set<string>();
    for (const { id, version } of [...foreign, absent]) {
      const given = id.startsWith('job_') ? id : globalId(graph, actor, typeNamed('Job'), id);
      for (const expectedVersion of [version, version + 1]) {
        const input = { id: given, expectedVersion };
        const reply = await ask('voorman', 'mutation ($i: StartJobInput!) { startJob(input: $i) { job { id } } }', {
          i: input,
        });
        answers.add(without(reply, given));
      }
    }
    expect([...answers]).toEqual([expect.stringContaining('NOT_FOUND')]);
  });
});

describe('a refusal', () => {
  test('speaks Dutch, and English to whoever asks for it', async () => {
    const document = '{ participants(first: 101) { nodes { id } } }';
    const said = async (language?: string) => {
      const headers: Record<string, string> = language ? { 'accept-language': language } : {};
      return (await ask('klantmanager', document, {}, headers)).errors?.[0].message;
    };
    expect(await said()).toMatch(/ten hoogste 100 rijen/i);
    expect(await said('fr')).toMatch(/ten hoogste/i);
    expect(await said('en')).toMatch(/at most 100 rows/i);
    expect(await said('en-GB, nl;q=0.5')).toMatch(/at most/i);
  });
});

test('all of it leaves every table as it was', async () => {
  expect(asked).toBeGreaterThan(800);
  expect(await checksums(graph)).toEqual(before);
});
