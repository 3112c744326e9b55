import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import { columnOf } from '../../schema/columns.ts';
import type { Row, Viewer } from '../../schema/context.ts';
import type { EntityType } from '../../schema/declaration.ts';
import { allFields } from '../../schema/projection.ts';
import { orderOf } from '../list-sql.ts';
import type { Loaded } from '../select-list.ts';
import type { Counted } from '../subject.ts';
import { NotPlanned, type PlannedField, type PlannedPage, type PlannedRoot, type PlannedRow } from './plan.ts';
import type { ReadRecord } from './read-record.ts';
import type { RowStatements } from './row-statements.ts';

type Json = Readonly<Record<string, unknown>>;

/** A value as the graph gives it. @throws NotPlanned where graphql-js says what is wrong with it */
const leaf = (type: GraphQLOutputType, value: unknown): unknown => {
  if (isNonNullType(type)) {
    const given = leaf(type.ofType, value);
    if (given === null) throw new NotPlanned();
    return given;
  }
  if (value == null) return null;
  if (isListType(type)) {
    if (!Array.isArray(value)) throw new NotPlanned();
    return value.map((each) => leaf(type.ofType, each));
  }
  const { serialize } = type as unknown as { serialize: (value: unknown) => unknown };
  const given = serialize.call(type, value);
  if (given == null) throw new NotPlanned();
  return given;
};

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

const withMoments = (type: EntityType, row: Record<string, unknown>): Record<string, unknown> => {
  const moments = known.get(type) ?? momentsOf(type);
  known.set(type, moments);
  for (const name of moments) if (typeof row[name] === 'string') row[name] = new Date(row[name]);
  return row;
};

interface Options {
  readonly statements: RowStatements;
  readonly record: ReadRecord;
  readonly viewer: Viewer;
}

/**
 * Gives what was found the form that was asked for, and records whose data it is: the same as the resolvers do.
 * @throws NotPlanned for a value that cannot be given as its type
 */
export const completePlan = (roots: readonly PlannedRoot[], found: Json, options: Options): Record<string, unknown> => {
  const { statements, record, viewer } = options;

  const take = (type: EntityType, rows: unknown): Loaded[] =>
    record.take(
      type,
      ((rows ?? []) as Record<string, unknown>[]).map((row) => withMoments(type, row)),
    );

  const other = (field: PlannedField, row: Row): unknown => {
    if (field.kind === 'value') return leaf(field.type, field.read(row));
    if (field.kind === 'page') {
      record.children(field.page.type, row.$key, field.page.args);
      return pageOf(field.page, row[field.column], row);
    }
    const rows = row[field.column];
    if (field.kind === 'rows') return given(field.row, rows);
    return rows == null ? null : (given(field.row, [rows])[0] ?? null);
  };

  const rowOf = ({ fields }: PlannedRow, row: Row): Record<string, unknown> => {
    const made: Record<string, unknown> = Object.create(null);
    for (const field of fields) made[field.key] = other(field, row);
    return made;
  };

  /** Rows that were found by their keys. */
  const given = (planned: PlannedRow, rows: unknown): Record<string, unknown>[] => {
    const taken = take(planned.type, rows);
    record.rows(taken, record.classes(planned.type, planned.asked));
    return taken.map((row) => rowOf(planned, row));
  };

  const pageOf = (planned: PlannedPage, rows: unknown, parent: Json): Record<string, unknown> => {
    const { type, args, count } = planned;
    const list = statements.listName(orderOf(type, args.orderBy, viewer));
    const { edges, pageInfo } = record.page(type, args, planned, take(type, rows), list);
    const counted = count ? ((parent[count] ?? null) as Counted | null) : null;
    if (count) record.counted(type, args, counted ? [counted] : []);
    const made: Record<string, unknown> = Object.create(null);
    for (const part of planned.fields) {
      if (part.kind === 'typename') made[part.key] = part.name;
      else if (part.kind === 'totalCount') made[part.key] = counted?.total ?? 0;
      else if (part.kind === 'nodes') made[part.key] = edges.map(({ node }) => rowOf(part.row, node));
      else if (part.kind === 'edges')
        made[part.key] = edges.map((edge) =>
          Object.fromEntries(
            part.fields.map((own) => {
              if (own.kind === 'node') return [own.key, rowOf(own.row, edge.node)];
              return [own.key, own.kind === 'cursor' ? edge.cursor : own.name];
            }),
          ),
        );
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
    else {
      const row = found[root.column];
      data[root.key] = row == null ? null : given(root.row, [row])[0];
    }
  }
  return data;
};
