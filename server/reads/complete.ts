import { columnOf } from '../../schema/columns.ts';
import type { Row } from '../../schema/context.ts';
import type { EntityType } from '../../schema/declaration.ts';
import { allFields } from '../../schema/projection.ts';
import type { Loaded } from '../select-list.ts';
import type { Counted } from '../subject.ts';
import type { PlannedEdgePart, PlannedField, PlannedPage, PlannedRoot, PlannedRow } from './planned.ts';
import type { ReadRecord } from './read-record.ts';
import type { RowStatements } from './row-statements.ts';

type Json = Readonly<Record<string, unknown>>;

/** JSON has no moments: those are texts again until they are read. */
const momentsOf = (type: EntityType): string[] => [
  '$openUntil',
  ...Object.entries(allFields(type)).flatMap(([name, field]) => {
    if (field.kind === 'column')
      return columnOf(type.entity, field.property).type === 'timestamptz' ? [field.property] : [];
    if (field.kind !== 'apart') return [];
    return columnOf(field.slice.entity, field.property).type === 'timestamptz' ? [name] : [];
  }),
];

const known = new Map<EntityType, readonly string[]>();

const readMoments = (type: EntityType, rows: readonly Record<string, unknown>[]): void => {
  const moments = known.get(type) ?? momentsOf(type);
  known.set(type, moments);
  for (const row of rows)
    for (const name of moments) if (typeof row[name] === 'string') row[name] = new Date(row[name]);
};

const byFound = (rows: readonly Json[]): Map<unknown, Json[]> => {
  const lists = new Map<unknown, Json[]>();
  for (const row of rows) {
    const list = lists.get(row['$found']);
    if (list) list.push(row);
    else lists.set(row['$found'], [row]);
  }
  return lists;
};

interface Options {
  readonly statements: RowStatements;
  readonly record: ReadRecord;
}

type Edge = ReturnType<ReadRecord['page']>['edges'][number];

/**
 * Gives what was found the form that was asked for, and records whose data it is: the same as the resolvers do.
 * @throws NotPlanned for a value that cannot be given as its type
 */
export const completePlan = (roots: readonly PlannedRoot[], found: Json, options: Options): Record<string, unknown> => {
  const { statements, record } = options;

  const take = (type: EntityType, rows: unknown): Loaded[] => {
    const all = (rows ?? []) as Record<string, unknown>[];
    readMoments(type, all);
    return record.take(type, all);
  };

  /** Rows that others lead to, by their column and the key that leads there. */
  const lists = new Map<string, Map<unknown, Json[]>>();
  const rowsBy = (column: string, key: unknown): readonly Json[] => {
    const list = lists.get(column) ?? byFound((found[column] ?? []) as Json[]);
    lists.set(column, list);
    return list.get(key) ?? [];
  };

  /** What is given of each row that a key leads to: the same wherever it is referred to. */
  const once = new Map<Json, Record<string, unknown>>();
  const referred = (planned: PlannedRow, row: Json): Record<string, unknown> => {
    const made = once.get(row) ?? (given(planned, [row])[0] as Record<string, unknown>);
    once.set(row, made);
    return made;
  };

  const other = (field: PlannedField, row: Row): unknown => {
    if (field.kind === 'value') return field.give(row);
    const { column } = field;
    if (field.kind === 'page') {
      record.children(row.$key, field.page.args, field.page.told);
      return pageOf(field.page, rowsBy(column, row.$key), row);
    }
    const key = field.from === undefined ? undefined : row[field.from];
    if (field.kind === 'rows') {
      const keys = (key ?? []) as readonly unknown[];
      return keys.flatMap((own) => rowsBy(column, own).map((each) => referred(field.row, each)));
    }
    const [only] = rowsBy(column, key);
    return only ? referred(field.row, only) : null;
  };

  const rowOf = ({ fields }: PlannedRow, row: Row): Record<string, unknown> => {
    const made: Record<string, unknown> = Object.create(null);
    for (const field of fields) made[field.key] = other(field, row);
    return made;
  };

  /** Rows that were found by their keys. */
  const given = (planned: PlannedRow, rows: unknown): Record<string, unknown>[] => {
    const taken = take(planned.type, rows);
    record.rows(taken, planned.classes);
    return taken.map((row) => rowOf(planned, row));
  };

  const edgeOf = (fields: readonly PlannedEdgePart[], edge: Edge): Record<string, unknown> => {
    const made: Record<string, unknown> = Object.create(null);
    for (const own of fields) {
      if (own.kind === 'node') made[own.key] = rowOf(own.row, edge.node);
      else made[own.key] = own.kind === 'cursor' ? edge.cursor : own.name;
    }
    return made;
  };

  const pageOf = (planned: PlannedPage, rows: unknown, parent: Json): Record<string, unknown> => {
    const { type, args, count, order } = planned;
    const { edges, pageInfo } = record.page(args, planned, take(type, rows), statements.listName(order));
    const counted = count ? ((parent[count] ?? null) as Counted | null) : null;
    if (count) record.counted(type, planned.told, counted ? [counted] : []);
    const made: Record<string, unknown> = Object.create(null);
    for (const part of planned.fields) {
      if (part.kind === 'typename') made[part.key] = part.name;
      else if (part.kind === 'totalCount') made[part.key] = counted?.total ?? 0;
      else if (part.kind === 'nodes') made[part.key] = edges.map(({ node }) => rowOf(part.row, node));
      else if (part.kind === 'edges') made[part.key] = edges.map((edge) => edgeOf(part.fields, edge));
      else if (part.kind === 'pageInfo')
        made[part.key] = Object.fromEntries(
          part.fields.map(({ key, name }) => [key, name === '__typename' ? 'PageInfo' : pageInfo[name as 'endCursor']]),
        );
    }
    return made;
  };

  const data: Record<string, unknown> = Object.create(null);
  for (const root of roots) {
    if (root.kind === 'typename') data[root.key] = root.name;
    else if (root.kind === 'page') data[root.key] = pageOf(root.page, found[root.column], found);
    else data[root.key] = given(root.row, found[root.column])[0] ?? null;
  }
  return data;
};
