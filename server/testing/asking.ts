import { columnOf, tableOf } from '../../schema/columns.ts';
import type { ColumnField, EntityType } from '../../schema/declaration.ts';
import type { Answer, Reply, TestGraph } from './graph.ts';
import { isFull } from './matrix/expected.ts';
import { type Actor, actorOf, JUDGED_TYPES, ownRows } from './own-rows.ts';
import { listsOf, type Way, waysTo } from './probes.ts';
import { birthsOf, globalId, Judge, type Leak, SENSITIVE, typeNamed } from './secrets.ts';

/** What came of everything that one persona tried. */
export interface Findings {
  readonly leaks: readonly (Leak & { readonly document: string })[];
  readonly asked: number;
  /** Documents that failed validation: with the document fence off there must be none. */
  readonly invalid: number;
  /** Documents that the server could not answer. */
  readonly failed: readonly string[];
  /** Rows of the persona's own that came along. */
  readonly seen: number;
}

const AT_ONCE = 4;

const sensitiveFieldsOf = ({ name, fields }: EntityType) =>
  Object.keys(fields).filter((field) => SENSITIVE.has(`${name}.${field}`));

/** Ids of some rows of the actor's own and of some that are not. */
const idsOf = async (graph: TestGraph, actor: Actor, type: EntityType, own: ReadonlySet<string>) => {
  const rows = await graph.admin(`select id from "${tableOf(type.entity)}" order by md5(id::text)`);
  const keys = rows.map(({ id }) => String(id));
  const some = [...keys.filter((key) => own.has(key)).slice(0, 3), ...keys.filter((key) => !own.has(key)).slice(0, 3)];
  return some.map((key) => globalId(graph, actor, type, key));
};

/** All sensitive fields along each way; and each that is hidden alone, because one hidden field fails a document. */
const readings = (type: EntityType, ways: readonly Way[], judge: Judge): string[] => {
  const fields = sensitiveFieldsOf(type);
  const hidden = fields.filter((field) => !judge.mayRead(`${type.name}.${field}`));
  const open = fields.filter((field) => !hidden.includes(field));
  const first = ways[0] as Way;
  const documents = ways.flatMap((way) => [way.write(fields.join(' ')), way.write(open.join(' '))]);
  return [...new Set([...documents, ...hidden.map((field) => first.write(field))])].map(
    (document) => `{ ${document} }`,
  );
};

interface Search {
  readonly document: string;
  /** Whether the list may be answered at all. */
  readonly allowed: boolean;
}

const constantCase = (field: string) => field.replace(/([A-Z])/g, '_$1').toUpperCase();

/** Searches by each sensitive value of a row that is not the actor's, and orders by each sensitive field. */
const searches = async (graph: TestGraph, type: EntityType, judge: Judge, own: ReadonlySet<string>) => {
  const found: Search[] = [];
  for (const name of sensitiveFieldsOf(type)) {
    const field = type.fields[name] as ColumnField;
    const allowed = judge.mayRead(`${type.name}.${name}`);
    const add = (args: string) => found.push(...listsOf(type, args).map((document) => ({ document, allowed })));
    if (field.order) add(`orderBy: { field: ${constantCase(name)}, direction: DESC }`);
    if (!field.filter) continue;
    const { column, type: sqlType } = columnOf(type.entity, field.property);
    const [row] = await graph.admin(
      `select "${column}"::text as value from "${tableOf(type.entity)}" where "${column}" is not null
       order by id = any($1), id limit 1`,
      [[...own]],
    );
    const literal = field.enum || ['boolean', 'int'].includes(sqlType) ? row.value : JSON.stringify(row.value);
    add(`filter: { ${name}: { eq: ${literal} } }`);
  }
  return found;
};

/** Everything that stands under `found` in an answer and is not null. */
const foundIn = (value: Answer): Answer[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) => (key === 'found' && own ? [own] : foundIn(own)));
};

/** How many are in a crew is for those who may count. */
const COUNTS = [
  '{ crews(first: 50) { nodes { memberships { totalCount } } } }',
  '{ participants(first: 50) { nodes { crewMemberships { totalCount } } } }',
];

/** Asks, as one persona, for every sensitive cell along every way, and searches by each; returns what leaked. */
export const askEverything = async (graph: TestGraph, name: string, today: string): Promise<Findings> => {
  const actor = await actorOf(graph, name, today);
  const own = await ownRows(graph, actor, today);
  const judge = new Judge(graph, actor, own, await birthsOf(graph));
  const caller = await graph.as(name);
  const leaks: (Leak & { document: string })[] = [];
  const tasks: (() => Promise<void>)[] = [];
  const failed: string[] = [];
  let invalid = 0;
  const ask = (document: string, more: (reply: Reply) => Leak[] = () => []) =>
    tasks.push(async () => {
      const reply = await caller.query(document);
      const { text, data, errors, status } = reply;
      if (status >= 500) failed.push(`${status} ${document}`);
      if (errors?.some(({ extensions }) => extensions.code === 'GRAPHQL_VALIDATION_FAILED')) invalid++;
      leaks.push(...[...judge.leaksIn(text, data), ...more(reply)].map((leak) => ({ ...leak, document })));
    });
  for (const typeName of JUDGED_TYPES) {
    const type = typeNamed(typeName);
    const rows = own.get(typeName) as ReadonlySet<string>;
    const ways = waysTo(type, await idsOf(graph, actor, type, rows));
    for (const document of readings(type, ways, judge)) ask(document);
    for (const { document, allowed } of await searches(graph, type, judge, rows)) {
      ask(document, ({ data }) => (allowed ? [] : foundIn(data).map(() => ({ cell: typeName, key: 'search' }))));
    }
  }
  const counts = isFull('Crew.memberCount', actor.role);
  for (const document of counts ? [] : COUNTS) {
    ask(document, ({ text }) => (/"totalCount":\d/.test(text) ? [{ cell: 'CrewMembership', key: 'count' }] : []));
  }
  const asked = tasks.length;
  const work = async () => {
    for (let task = tasks.pop(); task; task = tasks.pop()) await task();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { leaks, asked, invalid, failed, seen: judge.seen };
};
