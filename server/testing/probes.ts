import type { EntityType } from '../../schema/declaration.ts';
import { targetOf } from '../../schema/emit-inputs.ts';
import { entityTypes } from '../../schema/index.ts';

/** A way from the root to rows of a type: what stands before and after the selection of such a row. */
export interface Way {
  readonly to: EntityType;
  /** `root`, `edge`, `one`, `node`, `nodes` or the coordinate by which it is reached. */
  readonly by: string;
  readonly write: (selection: string) => string;
}

const types = [...entityTypes.values()];

interface Hop {
  readonly from: EntityType;
  readonly to: EntityType;
  readonly field: string;
  readonly list: boolean;
}

const hops: readonly Hop[] = types.flatMap((from) =>
  Object.entries(from.fields).flatMap(([field, declared]) => {
    if (['column', 'expression', 'apart'].includes(declared.kind)) return [];
    const to = entityTypes.get(targetOf(from, declared));
    return to ? [{ from, to, field, list: declared.kind === 'connection' }] : [];
  }),
);

const through = ({ field, list }: Hop, inner: string): string =>
  list ? `${field}(first: 5) { nodes { id __typename ${inner} } }` : `${field} { id __typename ${inner} }`;

/** The shortest way to each type, in full; a type with a root list starts from there. */
const shortest = (): ReadonlyMap<EntityType, (selection: string) => string> => {
  const ways = new Map<EntityType, (selection: string) => string>();
  for (const type of types) {
    if (type.root) ways.set(type, (own) => `${type.root?.list}(first: 50) { nodes { id __typename ${own} } }`);
  }
  for (let found = true; found; ) {
    found = false;
    for (const hop of hops) {
      const before = ways.get(hop.from);
      if (!before || ways.has(hop.to)) continue;
      ways.set(hop.to, (own) => before(through(hop, own)));
      found = true;
    }
  }
  return ways;
};

const toEach = shortest();

/** Every way to rows of a type: its root fields, `node`, `nodes`, and each relation of another type, one level deep. */
export const waysTo = (to: EntityType, ids: readonly string[]): Way[] => {
  const { root } = to;
  const row = (own: string) => `{ id __typename ${own} }`;
  const fragment = (own: string) => `{ __typename id ... on ${to.name} { ${own} } }`;
  const one = (name: string, body: (own: string) => string) => (own: string) =>
    ids.map((id, i) => `_${i}: ${name}(id: "${id}") ${body(own)}`).join(' ');
  return [
    ...(root
      ? [
          { to, by: 'root', write: (own: string) => `${root.list}(first: 100) { nodes ${row(own)} }` },
          { to, by: 'edge', write: (own: string) => `${root.list}(first: 100) { edges { cursor node ${row(own)} } }` },
          { to, by: 'one', write: one(root.one, row) },
        ]
      : []),
    { to, by: 'node', write: one('node', fragment) },
    { to, by: 'nodes', write: (own: string) => `nodes(ids: ${JSON.stringify(ids)}) ${fragment(own)}` },
    ...hops
      .filter((hop) => hop.to === to && toEach.has(hop.from))
      .map((hop) => ({
        to,
        by: `${hop.from.name}.${hop.field}`,
        write: (own: string) => (toEach.get(hop.from) as (own: string) => string)(through(hop, own)),
      })),
  ];
};

/** Every list of a type, with the arguments given; its answer stands under `found`. */
export const listsOf = (to: EntityType, args: string): string[] => {
  const list = (name: string, how: string) => `found: ${name}(${how}) { nodes { id __typename } }`;
  return [
    ...(to.root ? [list(to.root.list, `first: 100, ${args}`)] : []),
    ...hops
      .filter((hop) => hop.to === to && hop.list && toEach.has(hop.from))
      .map((hop) => (toEach.get(hop.from) as (own: string) => string)(list(hop.field, `first: 5, ${args}`))),
  ].map((selection) => `{ ${selection} }`);
};
