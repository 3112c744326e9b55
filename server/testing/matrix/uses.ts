/** Uses that reveal a value without showing it: filter, order and count need the right to read it unmasked (3.6.8). */

import type { Role } from '../../../schema/roles.ts';
import { type Bench, draw } from './bench.ts';
import { refusal } from './documents.ts';
import { expectationOf, isFull } from './expected.ts';
import { allowedFields } from './selection.ts';
import { type ShapeField, type ShapeType, shapes } from './shape.ts';
import type { Place } from './tally.ts';
import { ownTargetsOf, storedValueOf } from './truth.ts';
import { emptySet, type StoredRow, snakeCase, type World } from './world.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are looked at freely.
type Answer = any;

/** A list that can be filtered, ordered and counted: of the root, or of one parent row. */
interface List {
  readonly type: ShapeType;
  readonly path: Place['path'];
  readonly wrap: (argument: string, selection: string) => string;
  readonly unwrap: (data: Answer) => Answer;
  /** The own rows in it. */
  readonly rows: readonly StoredRow[];
}

const fieldOf = (type: ShapeType, name: string): ShapeField =>
  type.fields.find((field) => field.name === name) as ShapeField;

/** The stored value by which a field filters: of a relation the key of the other row. */
const valueIn = (world: World, field: ShapeField, row: StoredRow, role: Role): unknown =>
  field.kind === 'value' ? storedValueOf(world, field, row, role) : row[`${snakeCase(field.name)}_id`];

const literal = ({ world, seat }: Bench, field: ShapeField, operators: string, value: unknown): string => {
  if (field.kind !== 'value') return JSON.stringify(world.idOf(field.target, String(value), seat.organisation));
  const isText = ['StringFilter', 'DateFilter', 'DateTimeFilter'].includes(operators);
  return isText ? JSON.stringify(value) : String(value);
};

const placeOf = (
  bench: Bench,
  list: List,
  field: ShapeField,
  use: Place['use'],
  relation: Place['relation'],
): Place => ({
  coordinate: field.coordinate,
  role: bench.role,
  relation,
  path: list.path,
  use,
});

const idsOf = ({ world, seat }: Bench, type: string, rows: readonly StoredRow[]) =>
  rows.map(({ id }) => world.idOf(type, id, seat.organisation));

const canCount = ({ role }: Bench, type: ShapeType) =>
  expectationOf(`${type.name}Connection.totalCount`, role) === 'full';

/** Filtering by a value of an own row gives the own rows with it; by a value that only others have, nothing. */
const checkFilter = async (bench: Bench, list: List, name: string, operators: string) => {
  const { world, seat, caller, tally, persona } = bench;
  const field = fieldOf(list.type, name);
  const storedValue = (row: StoredRow) => valueIn(world, field, row, seat.role);
  const has = (row: StoredRow) => storedValue(row) !== null;
  const [sample] = draw(list.rows.filter(has).slice(Math.floor(list.rows.length / 3)), 1);
  const ownValues = new Set(
    [...(seat.own.get(list.type.name) ?? emptySet)]
      .map((key) => world.rows.get(list.type.name)?.get(key))
      .map((row) => row && storedValue(row)),
  );
  const others = [...(world.rows.get(list.type.name)?.values() ?? [])].filter(
    (row) => has(row) && !ownValues.has(storedValue(row)),
  );
  const tries = [
    ...(sample ? [['own', storedValue(sample)] as const] : []),
    ...draw(others, 1).map((row) => ['foreign', storedValue(row)] as const),
  ];
  const counting = canCount(bench, list.type);
  for (const [relation, value] of tries) {
    const argument = `filter: { ${name}: { eq: ${literal(bench, field, operators, value)} } }`;
    const reply = await caller.query(list.wrap(argument, `${counting ? 'totalCount' : ''} nodes { id }`));
    const wanted = list.rows.filter((row) => storedValue(row) === value);
    const place = placeOf(bench, list, field, 'filter', relation);
    if (reply.errors) {
      tally.mismatch({ ...place, persona, expected: 'an answer', got: reply.text.slice(0, 160) });
      continue;
    }
    const answer = list.unwrap(reply.data);
    if (counting)
      tally.check(placeOf(bench, list, field, 'count', relation), persona, wanted.length, answer.totalCount);
    const got: string[] = answer.nodes.map(({ id }: Answer) => id);
    const ids = new Set(idsOf(bench, list.type.name, wanted));
    const outside = got.filter((id) => !ids.has(id));
    tally.check(place, persona, Math.min(100, wanted.length), got.length);
    tally.check(place, persona, '', outside.slice(0, 3).join());
  }
};

/** SQL: a value of which processing is restricted decides no order. */
const orderedBy = ({ role }: Bench, type: ShapeType, name: string): string => {
  const column = snakeCase(name);
  if (type.name !== 'Participant' || role === 'DEELNEMER') return column;
  return `case when '${column.toUpperCase()}' = any (restricted) then '' else ${column} end`;
};

/** Ordering by a field gives its values in the order of the database. */
const checkOrder = async (bench: Bench, list: List, name: string, value: string) => {
  const { world, caller, tally, persona } = bench;
  const field = fieldOf(list.type, name);
  const ranks = await world.ranks(list.type.name, orderedBy(bench, list.type, name));
  const place = placeOf(bench, list, field, 'order', 'own');
  const ids = idsOf(bench, list.type.name, list.rows);
  const rankOf = new Map(list.rows.map((row, i) => [ids[i] as string, ranks.get(row.id)]));
  for (const direction of ['ASC', 'DESC'] as const) {
    const reply = await caller.query(
      list.wrap(`orderBy: { field: ${value}, direction: ${direction} }`, 'nodes { id }'),
    );
    if (reply.errors) {
      tally.mismatch({ ...place, persona, expected: 'an answer', got: reply.text.slice(0, 160) });
      continue;
    }
    const sorted = [...rankOf.values()].sort(
      (one, other) => (Number(one) - Number(other)) * (direction === 'ASC' ? 1 : -1),
    );
    const got = list.unwrap(reply.data).nodes.map(({ id }: Answer) => rankOf.get(id));
    tally.check(place, persona, sorted.slice(0, 100).join(), got.join());
  }
};

/** What a role may not read unmasked it may not filter or order by, nor count: as if there were no such word. */
const checkRefused = async (bench: Bench, list: List, use: 'filter' | 'order', name: string, word: string) => {
  const { caller, tally, persona } = bench;
  const place = placeOf(bench, list, fieldOf(list.type, name), use, 'any');
  const document = (as: (text: string) => string) =>
    use === 'filter'
      ? list.wrap(`filter: { ${as(name)}: { eq: null } }`, 'nodes { id }')
      : list.wrap(`orderBy: { field: ${as(word)} }`, 'nodes { id }');
  tally.check(place, persona, undefined, await refusal(caller, document, [use === 'filter' ? name : word]));
};

const checkUsesOf = async (bench: Bench, list: List) => {
  const { caller, tally, persona, role } = bench;
  for (const [name, operators] of list.type.filters) {
    const coordinate = `${list.type.name}.${name}`;
    if (isFull(coordinate, role)) await checkFilter(bench, list, name, operators);
    else await checkRefused(bench, list, 'filter', name, name);
  }
  for (const [name, value] of list.type.orders) {
    if (isFull(`${list.type.name}.${name}`, role)) await checkOrder(bench, list, name, value);
    else await checkRefused(bench, list, 'order', name, value);
  }
  const place = placeOf(bench, list, fieldOf(list.type, 'id'), 'count', 'any');
  if (canCount(bench, list.type)) {
    const reply = await caller.query(list.wrap('', 'totalCount'));
    tally.check(
      { ...place, relation: 'own' },
      persona,
      list.rows.length,
      reply.data && list.unwrap(reply.data)?.totalCount,
    );
  } else {
    const document = (as: (text: string) => string) => list.wrap('', `${as('totalCount')} nodes { id }`);
    tally.check(place, persona, undefined, await refusal(caller, document, ['totalCount']));
  }
};

const withArguments = (name: string, argument: string) => `${name}(first: 100${argument ? `, ${argument}` : ''})`;

const rootList = (bench: Bench, type: ShapeType): List[] => {
  const list = type.root?.list;
  if (!list || expectationOf(`Query.${list}`, bench.role) === '') return [];
  return [
    {
      type,
      path: 'root',
      wrap: (argument, selection) => `{ ${withArguments(list, argument)} { ${selection} } }`,
      unwrap: (data) => data[list],
      rows: [...(bench.seat.own.get(type.name) ?? emptySet)].flatMap(
        (key) => bench.world.rows.get(type.name)?.get(key) ?? [],
      ),
    },
  ];
};

/** One parent with the most own children for every connection that leads to the type. */
const nestedLists = (bench: Bench, type: ShapeType): List[] => {
  const { world, seat, role } = bench;
  return [...shapes.values()].flatMap((parent) =>
    allowedFields(parent, role).flatMap((field): List[] => {
      if (field.kind !== 'connection' || field.target !== type.name || parent.name === 'Query') return [];
      const rows = [...(seat.own.get(parent.name) ?? emptySet)].flatMap(
        (key) => world.rows.get(parent.name)?.get(key) ?? [],
      );
      const most = Math.max(0, ...rows.map((row) => ownTargetsOf(world, seat, field, row).length));
      const row = rows.find((candidate) => ownTargetsOf(world, seat, field, candidate).length === most);
      if (!row || most === 0) return [];
      const id = JSON.stringify(world.idOf(parent.name, row.id, seat.organisation));
      return [
        {
          type,
          path: 'nested',
          wrap: (argument, selection) =>
            `{ node(id: ${id}) { ... on ${parent.name} { ${withArguments(field.name, argument)} { ${selection} } } } }`,
          unwrap: (data) => data.node?.[field.name] ?? { nodes: [] },
          rows: ownTargetsOf(world, seat, field, row).flatMap((key) => world.rows.get(type.name)?.get(key) ?? []),
        },
      ];
    }),
  );
};

/** Checks filters, orders and counts of one type for the bench's persona. */
export const checkUses = async (bench: Bench, type: ShapeType): Promise<void> => {
  if (expectationOf(`${type.name}.id`, bench.role) === '') return;
  for (const list of [...rootList(bench, type), ...nestedLists(bench, type)]) await checkUsesOf(bench, list);
};
