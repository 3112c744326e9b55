/** Coordinate level: what a role may not read cannot be asked, on any path, in no other way than what never existed. */
import type { Role } from '../../../schema/roles.ts';
import type { Caller, Reply } from '../graph.ts';
import { expectationOf } from './expected.ts';
import { allowedFields, conditionalFields, deniedFields, selectionOf } from './selection.ts';
import { type ShapeField, type ShapeType, shape, shapes } from './shape.ts';
import type { Place, Tally } from './tally.ts';

/** The same for all requests, so that the trace ids in two answers are equal. */
export const TRACE = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };

/** As long as the name, so that places in the document stay the same. */
const neverExisted = (name: string): string => `${name.slice(0, -1)}${name.endsWith('Q') ? 'X' : 'Q'}`;

const asIs = (name: string): string => name;

export interface Looker {
  readonly persona: string;
  readonly role: Role;
  readonly caller: Caller;
  readonly tally: Tally;
}

type Wrap = (selection: string) => string;
type Way = readonly [path: Place['path'], wrap: Wrap, via?: string];

const can = (coordinate: string, role: Role) => expectationOf(coordinate, role) !== '';

const explained: Wrap = (selection) => `{ explainAccess(coordinate: "Query.viewer") { ${selection} } }`;

/** Every way by which a role comes to rows of a type. */
const waysTo = (type: ShapeType, role: Role): Way[] => {
  if (type.name === 'Query') return [['root', (selection) => `{ ${selection} }`]];
  if (type.name === 'Mutation') return [];
  if (type.name === 'Viewer') return [['root', (selection) => `{ viewer { ${selection} } }`]];
  if (type.name === 'Permission') return [['nested', (selection) => `{ viewer { permissions { ${selection} } } }`]];
  if (type.name === 'StandIn') return [['nested', (selection) => `{ viewer { standIns { ${selection} } } }`]];
  if (type.name === 'AccessExplanation') return [['root', explained]];
  const on = (selection: string) => `{ ... on ${type.name} { ${selection} } }`;
  const ways: Way[] = [['node', (selection) => `{ node(id: "none") ${on(selection)} }`]];
  const { root } = type;
  if (root && can(`Query.${root.list}`, role)) {
    ways.push(['root', (selection) => `{ ${root.list}(first: 1) { nodes { ${selection} } } }`]);
    ways.push(['edge', (selection) => `{ ${root.list}(first: 1) { edges { node { ${selection} } } } }`]);
  }
  for (const parent of shapes.values()) {
    for (const field of parent.fields) {
      if (field.target !== type.name || parent.name === 'Query' || !can(field.coordinate, role)) continue;
      if (parent.name === 'AccessExplanation') {
        ways.push(['nested', (selection) => explained(`${field.name} { nodes { ${selection} } }`), field.coordinate]);
        continue;
      }
      const within = (selection: string) =>
        field.kind === 'connection'
          ? `${field.name}(first: 1) { nodes { ${selection} } }`
          : `${field.name} { ${selection} }`;
      const wrap = (selection: string) =>
        parent.name === 'Viewer'
          ? `{ viewer { ${within(selection)} } }`
          : `{ node(id: "none") { ... on ${parent.name} { ${within(selection)} } } }`;
      ways.push(['nested', wrap, field.coordinate]);
    }
  }
  return ways;
};

const isRefusal = ({ status, data, errors, statements }: Reply) =>
  [200, 400].includes(status) &&
  data === undefined &&
  statements.length === 0 &&
  (errors ?? []).length > 0 &&
  (errors ?? []).every(({ extensions }) => extensions.code === 'GRAPHQL_VALIDATION_FAILED');

/** A reply in which the name that never existed is called as the hidden one: it must be the very same answer. */
const renamed = (text: string, names: readonly string[]): string =>
  names.reduce((changed, name) => changed.replaceAll(`"${neverExisted(name)}`, `"${name}`), text);

/**
 * Asks for what must be refused, and for the same with names that never existed.
 * @returns how the two answers differ; undefined when they do not and both are refusals before any statement.
 */
export const refusal = async (
  caller: Caller,
  document: (as: (name: string) => string) => string,
  names: readonly string[],
  asked?: Reply,
): Promise<string | undefined> => {
  const hidden = asked ?? (await caller.query(document(asIs), {}, TRACE));
  if (!isRefusal(hidden))
    return `status ${hidden.status}, ${hidden.statements.length} statements, ${hidden.text.slice(0, 150)}`;
  const absent = await caller.query(document(neverExisted), {}, TRACE);
  if (absent.status !== hidden.status) return `status ${hidden.status}, ${absent.status} for a name that never existed`;
  const same = renamed(absent.text, names);
  return same === hidden.text ? undefined : `${hidden.text.slice(0, 150)} and not ${same.slice(0, 150)}`;
};

const refusedFields = (reply: Reply): Set<string> =>
  new Set((reply.errors ?? []).flatMap(({ message }) => /^Cannot query field "(\w+)"/.exec(message)?.[1] ?? []));

/** Asks for all fields at once; each that is refused is named in an error of its own. */
const askTogether = async (looker: Looker, fields: readonly ShapeField[], [path, wrap, via]: Way, allowed: boolean) => {
  const { caller, tally, persona, role } = looker;
  if (fields.length === 0) return;
  const document = (as: (name: string) => string) =>
    wrap(fields.map((field) => selectionOf(field, as(field.name))).join(' '));
  const reply = await caller.query(document(asIs), {}, TRACE);
  const refused = refusedFields(reply);
  const place = (coordinate: string) => ({ coordinate, role, relation: 'any', path, use: 'select' }) as const;
  const route = via ? ` via ${via}` : '';
  for (const { name, coordinate } of fields) {
    tally.check(
      place(coordinate),
      persona,
      `${allowed ? 'answered' : 'refused'}${route}`,
      `${refused.has(name) ? 'refused' : 'answered'}${route}`,
    );
  }
  const [first] = fields;
  if (allowed) {
    if (reply.status !== 200 && refused.size === 0) {
      tally.mismatch({
        ...place(first?.coordinate ?? ''),
        persona,
        expected: `an answer${route}`,
        got: reply.text.slice(0, 200),
      });
    }
    return;
  }
  if (refused.size < fields.length) return;
  const names = fields.map(({ name }) => name);
  const difference = await refusal(caller, document, names, reply);
  if (difference) {
    const expected = `the answer for names that never existed${route}`;
    tally.mismatch({ ...place(first?.coordinate ?? ''), persona, expected, got: difference });
  }
};

/** Mutations: a role meets only the steps that are its own to take. */
const checkMutations = async (looker: Looker) => {
  const { caller, tally, persona, role } = looker;
  for (const { name, coordinate } of shapes.get('Mutation')?.fields ?? []) {
    const place = { coordinate, role, relation: 'any', path: 'root', use: 'select' } as const;
    const document = (as: (text: string) => string) => `mutation { ${as(name)}(input: {}) { __typename } }`;
    if (can(coordinate, role)) {
      const reply = await caller.query(document(asIs), {}, TRACE);
      const known = reply.errors?.every(({ message }) => !/^Cannot query field|has no mutation/.test(message)) ?? true;
      tally.check(place, persona, 'known', known ? 'known' : reply.text);
    } else tally.check(place, persona, undefined, await refusal(caller, document, [name]));
  }
};

/** A type of which a role sees no row is as unknown to it as one that never was. */
const checkHidden = async ({ caller, tally, persona, role }: Looker, type: ShapeType) => {
  const document = (as: (name: string) => string) => `{ node(id: "none") { ... on ${as(type.name)} { id } } }`;
  const difference = await refusal(caller, document, [type.name]);
  for (const { coordinate } of type.fields) {
    tally.check({ coordinate, role, relation: 'any', path: 'node', use: 'select' }, persona, undefined, difference);
  }
};

/** What introspection tells: the allowed coordinates, no other type and no other field. */
const checkIntrospection = async ({ caller, tally, persona, role }: Looker, types: readonly ShapeType[]) => {
  const reply = await caller.query(
    '{ __schema { types { name fields(includeDeprecated: true) { name } } } }',
    {},
    TRACE,
  );
  const shown = new Set<string>();
  for (const { name, fields } of reply.data?.__schema?.types ?? []) {
    for (const field of fields ?? []) shown.add(`${name}.${field.name}`);
  }
  for (const { coordinate } of types.flatMap(({ fields }) => fields)) {
    const place = { coordinate, role, relation: 'any', path: 'introspection', use: 'select' } as const;
    tally.check(place, persona, can(coordinate, role) ? 'shown' : 'hidden', shown.has(coordinate) ? 'shown' : 'hidden');
  }
};

/** Fewer than the faults at which a document is given up (`limits.ts`). */
const FAULTS = 15;

/** Checks every coordinate of the types for the looker's role. */
export const checkDocuments = async (
  looker: Looker,
  types: readonly ShapeType[] = [...shapes.values()],
): Promise<void> => {
  const { role } = looker;
  await checkIntrospection(looker, types);
  for (const type of types) {
    if (type.name === 'Mutation') await checkMutations(looker);
    if (type.fields.every(({ coordinate }) => !can(coordinate, role))) {
      if (type.name !== 'Mutation') await checkHidden(looker, shape(type.name));
      continue;
    }
    for (const way of waysTo(type, role)) {
      const denied = deniedFields(type, role);
      // Validation names so many faults and no more.
      for (let i = 0; i < denied.length; i += FAULTS) {
        await askTogether(looker, denied.slice(i, i + FAULTS), way, false);
      }
      await askTogether(looker, [...allowedFields(type, role), ...conditionalFields(type, role)], way, true);
    }
  }
};
