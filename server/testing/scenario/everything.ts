import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Answer } from '../graph.ts';
import { THINGS } from './may-read.ts';
import { CREW_NAME, PERSON } from './person.ts';
import type { Part, Stage } from './stage.ts';

type Field = GraphQLField<unknown, unknown>;

const isConnection = (field: Field) => getNamedType(field.type).name.endsWith('Connection');

/** What an answer to a field looks like: two types may use one name for different things. */
const shapeOf = (field: Field): string => {
  if (isConnection(field)) return 'connection';
  if (!isObjectType(getNamedType(field.type))) return String(field.type);
  return isListType(getNullableType(field.type)) ? 'rows' : 'row';
};

const hasId = (field: Field) => Boolean((getNamedType(field.type) as GraphQLObjectType).getFields().id);

/** A field with what is to be known of what it leads to: that it is there. */
const selection = (field: Field, name: string): string => {
  if (isConnection(field)) return `${name}(first: 20) { nodes { id } }`;
  if (!isObjectType(getNamedType(field.type))) return name;
  return `${name} { ${hasId(field) ? 'id' : '__typename'} }`;
};

const typesIn = (slice: GraphQLSchema): GraphQLObjectType[] =>
  THINGS.flatMap((name) => (slice.getType(name) as GraphQLObjectType | undefined) ?? []);

const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());

/** Below the most selections of one document. */
const MOST_SELECTIONS = 400;

const size = (type: GraphQLObjectType) => fieldsOf(type).length * 2;

/** The types one after the other, in groups that fit into one document each. */
const inGroups = (types: readonly GraphQLObjectType[]): GraphQLObjectType[][] => {
  const groups: GraphQLObjectType[][] = [[]];
  for (const type of types) {
    const last = groups.at(-1) as GraphQLObjectType[];
    if (last.reduce((sum, own) => sum + size(own), size(type)) > MOST_SELECTIONS) groups.push([type]);
    else last.push(type);
  }
  return groups;
};

/** Asks for all that the slice has of the rows with these ids. */
const byId = (types: readonly GraphQLObjectType[]): string => {
  const shapes = new Map<string, Set<string>>();
  for (const field of types.flatMap(fieldsOf)) {
    shapes.set(field.name, (shapes.get(field.name) ?? new Set()).add(shapeOf(field)));
  }
  const fragments = types.map((type) => {
    const own = fieldsOf(type).map((field) => {
      const isShared = shapes.get(field.name)?.size === 1;
      return selection(field, isShared ? field.name : `${type.name}__${field.name}: ${field.name}`);
    });
    return `... on ${type.name} { ${own.join(' ')} }`;
  });
  return `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ${fragments.join('\n')} } }`;
};

/** What a list is narrowed to, where it can be: by the id of one of the things. */
const NARROWED: Readonly<Record<string, string>> = {
  participants: '(first: 100, filter: { callName: { eq: $callName } })',
  students: '(first: 100, filter: { callName: { eq: $callName } })',
  applications: '(first: 100, filter: { submittedOn: { gte: $day0 } })',
  crews: '(first: 100, filter: { name: { eq: $crewName } })',
  equipment: '(first: 100, filter: { crew: { eq: $crew } })',
  trajecten: '(first: 100, filter: { participant: { eq: $participant } })',
  trajectPlans: '(first: 100, filter: { traject: { eq: $traject } })',
  reports: '(first: 100, filter: { traject: { eq: $traject } })',
  quotes: '(first: 100, filter: { application: { eq: $application } })',
  attendances: '(first: 100, filter: { date: { gte: $day0 } })',
  jobs: '(first: 100, filter: { object: { in: $objects } })',
  jobSeriesList: '(first: 100, filter: { object: { in: $objects } })',
  tasks: '(first: 100, filter: { job: { eq: $job } })',
  deployments: '(first: 100, filter: { task: { eq: $visit } })',
};

const TYPES: Readonly<Record<string, string>> = {
  day0: 'Date',
  objects: '[ID!]',
  callName: 'String',
  crewName: 'String',
};

/** Asks every list of the slice that may hold things for its newest hundred, or for those about the person. */
const byList = (slice: GraphQLSchema): string => {
  const lists = fieldsOf(slice.getQueryType() as GraphQLObjectType).filter(
    (field) => isConnection(field) && THINGS.includes(getNamedType(field.type).name.replace('Connection', '')),
  );
  const asked = lists.map(({ name }) => `${name}${NARROWED[name] ?? '(first: 100)'} { nodes { id } }`).join(' ');
  const names = new Set([...asked.matchAll(/\$(\w+)/g)].map(([, name = '']) => name));
  const variables = [...names].map((name) => `$${name}: ${TYPES[name] ?? 'ID'}`).join(', ');
  return `query Lists${variables && `(${variables})`} { viewer { role } ${asked} }`;
};

/** A row that was not there before: before a thing is, lists are narrowed to what is none. */
const NOBODY = '01890000-0000-4000-8000-00000000dead';

const variablesOf = (stage: Stage, part: Part) => {
  const one = (name: string, type: string) => stage.idsOf(part, name)[0] ?? stage.idOf(part, type, NOBODY);
  return {
    participant: one('participant', 'Participant'),
    traject: one('traject', 'Traject'),
    application: one('application', 'Application'),
    job: one('job', 'Job'),
    visit: one('visit', 'Task'),
    crew: one('crew', 'Crew'),
    callName: PERSON.callName,
    crewName: CREW_NAME,
    day0: stage.day0,
    objects: ['porch', 'playground', 'park'].flatMap((name) => stage.idsOf(part, name)),
  };
};

/** The documents of a slice: the same at every step. */
interface Documents {
  readonly list: string;
  readonly groups: readonly { readonly types: ReadonlySet<string>; readonly document: string }[];
}

const documentsOf = (slice: GraphQLSchema): Documents => ({
  list: byList(slice),
  groups: inGroups(typesIn(slice)).map((types) => ({
    types: new Set(types.map(({ name }) => name)),
    document: byId(types),
  })),
});

const isThere = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

/** All ids in an answer. */
const idsIn = (value: Answer): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  const own = typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
};

/** What a part finds when it asks for everything. */
export interface Found {
  /** By the name of the thing, the fields that hold a value: asked by id. */
  readonly byId: Readonly<Record<string, string>>;
  /** The names of the things that lists and relations lead to. */
  readonly byWay: readonly string[];
  readonly text: string;
  /** The values of the fields by `thing.field`. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** The part's own schema, as it is served. */
const sliceOf = async (stage: Stage, part: Part | string): Promise<GraphQLSchema> =>
  buildSchema(await (await stage.fetch(part, '/schema.graphql')).text());

const prepared = new WeakMap<Stage, Map<Part, Promise<Documents>>>();

const documentsFor = (stage: Stage, part: Part): Promise<Documents> => {
  const own = prepared.get(stage) ?? new Map<Part, Promise<Documents>>();
  prepared.set(stage, own);
  const documents = own.get(part) ?? sliceOf(stage, part).then(documentsOf);
  own.set(part, documents);
  return documents;
};

/** Asks, as a part, for everything about the things of the scenario: by id, by list and by relation. */
export const askForEverything = async (stage: Stage, part: Part): Promise<Found> => {
  const { list: lists, groups } = await documentsFor(stage, part);
  const names = [...stage.things].flatMap(([name, { type }]) => {
    const ids = stage.idsOf(part, name);
    return ids.map((id, index) => ({ id, type, name: ids.length > 1 ? `${name} ${index + 1}` : name }));
  });
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  const known = new Set(groups.flatMap(({ types }) => [...types]));
  const list = await stage.ask(part, lists, variablesOf(stage, part));
  const replies = [list];
  for (const [index, { types, document }] of groups.entries()) {
    // What is of no type that the part has is asked for, too.
    const ids = names.filter(({ type }) => types.has(type) || (index === 0 && !known.has(type))).map(({ id }) => id);
    if (ids.length > 0) replies.push(await stage.ask(part, document, { ids }));
  }
  const wrong = replies.flatMap(({ errors }) => errors ?? []);
  if (wrong.length > 0) throw new Error(`${part}: ${JSON.stringify(wrong.slice(0, 3))}`);
  const rows: Answer[] = replies.slice(1).flatMap(({ data }) => data.nodes.filter(Boolean));
  const found: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  for (const { __typename, ...row } of rows) {
    const name = nameOf.get(row.id) ?? row.id;
    const fields = Object.entries(row)
      .map(([key, value]) => [key.replace(/^\w+__/, ''), value] as const)
      .filter(([, value]) => isThere(value) && !(value as Answer).nodes);
    found[name] = fields
      .map(([field]) => field)
      .sort()
      .join(' ');
    for (const [field, value] of fields) values[`${name}.${field}`] = value;
  }
  const related = rows.flatMap(({ id, ...row }) => idsIn(row));
  const ways = [...related, ...idsIn(list.data)].flatMap((id) => nameOf.get(id) ?? []);
  return { byId: found, byWay: [...new Set(ways)].sort(), text: replies.map(({ text }) => text).join('\n'), values };
};

/** All that a list of the slice shows, page after page, with what its rows lead to. */
const page = (slice: GraphQLSchema, list: Field, after: string | null): string => {
  const node = slice.getType(getNamedType(list.type).name.replace('Connection', '')) as GraphQLObjectType;
  const leaves = (type: GraphQLObjectType) => fieldsOf(type).filter((field) => !isObjectType(getNamedType(field.type)));
  const own = fieldsOf(node).map((field) => {
    if (isConnection(field)) return '';
    const target = getNamedType(field.type);
    if (!isObjectType(target)) return field.name;
    return `${field.name} { ${leaves(target)
      .map(({ name }) => name)
      .join(' ')} }`;
  });
  const place = after ? `, after: ${JSON.stringify(after)}` : '';
  return `{ list: ${list.name}(first: 100${place}) { nodes { ${own.join(' ')} } pageInfo { hasNextPage endCursor } } }`;
};

/** Reads all lists of a persona's slice from the first row to the last. @returns the texts of the answers */
export const trawl = async (stage: Stage, part: Part | string): Promise<string[]> => {
  const slice = await sliceOf(stage, part);
  const texts: string[] = [];
  for (const list of fieldsOf(slice.getQueryType() as GraphQLObjectType).filter(isConnection)) {
    let after: string | null = null;
    do {
      const { text, data, errors } = await stage.ask(part, page(slice, list, after));
      // A field that is refused for this row is no trace of anything.
      if (errors?.some(({ extensions }) => extensions.code !== 'UNAUTHORIZED_FIELD'))
        throw new Error(`${part}, ${list.name}: ${JSON.stringify(errors?.[0])}`);
      texts.push(text);
      after = data.list.pageInfo.hasNextPage ? data.list.pageInfo.endCursor : null;
    } while (after);
  }
  return texts;
};
