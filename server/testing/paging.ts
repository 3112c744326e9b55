import { getNamedType } from 'graphql';
import { tableOf } from '../../schema/columns.ts';
import type { EntityType } from '../../schema/declaration.ts';
import { entityTypes, graphSchema, LOGS } from '../../schema/index.ts';
import { defaultOrder, orderExpression } from '../../schema/projection.ts';
import type { Role } from '../../schema/roles.ts';
import { contractFor } from '../contract.ts';
import { createIds } from '../ids.ts';
import type { Answer, Caller, Reply, TestGraph } from './graph.ts';
import type { Actor } from './own-rows.ts';

/** How many rows an answer holds at each depth of lists and objects. */
export const depths = (value: Answer, depth = 0, counts: number[] = []): number[] => {
  if (typeof value !== 'object' || value === null) return counts;
  if (Array.isArray(value)) {
    for (const item of value) depths(item, depth, counts);
    return counts;
  }
  const isRow = 'id' in value;
  if (isRow) counts[depth] = (counts[depth] ?? 0) + 1;
  for (const inner of Object.values(value)) depths(inner, isRow ? depth + 1 : depth, counts);
  return counts;
};

const LOG_TABLES = new Set(LOGS.map(tableOf));

/** The types of which a role has a list at the root, but the logs: reading them makes them longer. */
export const rootListsOf = (role: Role): EntityType[] => {
  const fields = contractFor(graphSchema, role).getQueryType()?.getFields() ?? {};
  return [...entityTypes.values()].filter(({ root, name, entity }) => {
    const field = root && fields[root.list];
    return field && !LOG_TABLES.has(tableOf(entity)) && getNamedType(field.type).name === `${name}Connection`;
  });
};

/** All ids of a root list, page by page, from either end, with the total that each page told. */
export const allIds = async (caller: Caller, list: string, backwards = false) => {
  const pages: string[][] = [];
  const totals: number[] = [];
  const [size, side, next] = backwards ? ['last', 'before', 'startCursor'] : ['first', 'after', 'endCursor'];
  for (let cursor: string | null = null, more = true; more; ) {
    const reply: Reply = await caller.query(
      `query ($cursor: String) { ${list}(${size}: 100, ${side}: $cursor) {
         totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      { cursor },
    );
    if (reply.errors) throw new Error(`${list}: ${reply.text}`);
    const { edges, pageInfo, totalCount } = reply.data[list];
    const ends = [pageInfo.startCursor, pageInfo.endCursor, pageInfo[backwards ? 'hasNextPage' : 'hasPreviousPage']];
    const expected = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null, cursor !== null];
    if (JSON.stringify(ends) !== JSON.stringify(expected)) throw new Error(`${list}: the page says ${ends}`);
    pages.push(edges.map(({ node }: Answer) => node.id));
    totals.push(totalCount);
    more = pageInfo[backwards ? 'hasPreviousPage' : 'hasNextPage'];
    cursor = pageInfo[next as string];
  }
  return { ids: (backwards ? pages.reverse() : pages).flat(), totals };
};

/** How many rows of a list stand before one that should precede them. */
export const misplacedRows = async (
  graph: TestGraph,
  actor: Actor,
  type: EntityType,
  ids: readonly string[],
): Promise<number> => {
  const { decode } = createIds(graph.keys.idSecret);
  const keys = ids.map((id) => decode(type, id, actor.organisationId));
  const order = defaultOrder(type, actor.role).map((property) => orderExpression(type, property, 't'));
  // What settles ties is the id that the caller sees, never the raw key of a person.
  const place = `(${[...order, type.pseudonymous ? 'k.id collate "C"' : 't.id'].join(', ')})`;
  const [{ wrong }] = await graph.admin(
    `select count(*)::int as wrong from (
       select ${place} as here, lag(${place}) over (order by k.n) as before
       from unnest($1::uuid[], $2::text[]) with ordinality k (key, id, n)
       join "${tableOf(type.entity)}" t on t.id = k.key) rows
     where before ${type.descending ? '<' : '>'} here`,
    [keys, ids],
  );
  return wrong;
};
