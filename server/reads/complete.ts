import { type GraphQLError, locatedError } from 'graphql';
import { columnOf } from '../../schema/columns.ts';
import type { Row } from '../../schema/context.ts';
import type { EntityType } from '../../schema/declaration.ts';
import { unauthorizedField } from '../../schema/errors.ts';
import { allFields } from '../../schema/projection.ts';
import type { Loaded } from '../select-list.ts';
import type { Counted } from '../subject.ts';
import type {
  PlannedEdgePart,
  PlannedField,
  PlannedPage,
  PlannedRoot,
  PlannedRow,
  RowRule,
  Variables,
} from './planned.ts';
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

const byFound = (rows: readonly Loaded[]): Map<unknown, Loaded[]> => {
  const lists = new Map<unknown, Loaded[]>();
  for (const row of rows) {
    const { $found } = row as { $found?: unknown };
    const list = lists.get($found);
    if (list) list.push(row);
    else lists.set($found, [row]);
  }
  return lists;
};

interface Options {
  readonly statements: RowStatements;
  readonly record: ReadRecord;
  readonly variables: Variables;
}

/** What an operation is given, and what of it is refused because of the row, each with its place. */
export interface Completed {
  readonly data: Record<string, unknown>;
  readonly errors: readonly GraphQLError[];
}

type Edge = ReturnType<ReadRecord['page']>['edges'][number];

/**
 * Gives what was found the form that was asked for, and records whose data it is: the same as the resolvers do.
 * @throws NotPlanned for a value that cannot be given as its type
 */
export const completePlan = (roots: readonly PlannedRoot[], found: Json, options: Options): Completed => {
  const { statements, record, variables } = options;
  const errors: GraphQLError[] = [];
  /** The place in the answer of what is being made. */
  const path: (string | number)[] = [];

  const at = <Made>(place: string | number, make: () => Made): Made => {
    path.push(place);
    const made = make();
    path.pop();
    return made;
  };

  const take = (type: EntityType, rows: unknown): Loaded[] => {
    const all = (rows ?? []) as Record<string, unknown>[];
    readMoments(type, all);
    return record.take(type, all);
  };

  /** Rows that others lead to, by their column and the key that leads there. */
  const lists = new Map<string, Map<unknown, Loaded[]>>();
  const rowsBy = (type: EntityType, column: string, key: unknown): readonly Loaded[] => {
    const list = lists.get(column) ?? byFound(take(type, found[column]));
    lists.set(column, list);
    return list.get(key) ?? [];
  };

  /** What is given of each row that a key leads to: the same wherever it is referred to, if none of it may be refused. */
  const once = new Map<Row, Record<string, unknown>>();
  const referred = (planned: PlannedRow, row: Loaded): Record<string, unknown> => {
    const made = once.get(row) ?? given(planned, row);
    if (!planned.mayBeRefused) once.set(row, made);
    return made;
  };

  const other = (field: PlannedField, row: Row): unknown => {
    if (field.kind === 'value') return field.give(row);
    const { column } = field;
    if (field.kind === 'page') {
      record.children(row.$key, field.page.args, field.page.told);
      return at(field.key, () => pageOf(field.page, rowsBy(field.page.type, column, row.$key), row));
    }
    const rowsWith = (key: unknown) => rowsBy(field.row.type, column, key);
    const key = field.from === undefined ? undefined : row[field.from];
    if (field.kind === 'rows') {
      const rows = ((key ?? []) as readonly unknown[]).flatMap(rowsWith);
      return at(field.key, () => rows.map((own, i) => at(i, () => referred(field.row, own))));
    }
    const [only] = rowsWith(key);
    return only ? at(field.key, () => referred(field.row, only)) : null;
  };

  /** Whether what has to hold of a row does; where it does not, the field is refused. */
  const holds = ({ column, policy, nodes }: RowRule, key: string, row: Row): boolean => {
    if (row[column] === true) {
      record.told(row as Loaded, policy);
      return true;
    }
    record.refused(policy);
    errors.push(locatedError(unauthorizedField(policy), nodes, [...path, key]));
    return false;
  };

  const rowOf = ({ fields }: PlannedRow, row: Row): Record<string, unknown> => {
    const made: Record<string, unknown> = Object.create(null);
    for (const field of fields)
      made[field.key] = field.when && !holds(field.when, field.key, row) ? null : other(field, row);
    return made;
  };

  /** A row that was found by its key. */
  const given = (planned: PlannedRow, row: Loaded): Record<string, unknown> => {
    record.rows([row], planned.classes);
    return rowOf(planned, row);
  };

  const edgeOf = (fields: readonly PlannedEdgePart[], edge: Edge): Record<string, unknown> => {
    const made: Record<string, unknown> = Object.create(null);
    for (const own of fields) {
      if (own.kind === 'node') made[own.key] = at(own.key, () => rowOf(own.row, edge.node));
      else made[own.key] = own.kind === 'cursor' ? edge.cursor : own.name;
    }
    return made;
  };

  const pageOf = (planned: PlannedPage, rows: readonly Loaded[], parent: Json): Record<string, unknown> => {
    const { type, args, count, order } = planned;
    const { edges, pageInfo } = record.page(args, planned, rows, statements.listName(order));
    const counted = count ? ((parent[count] ?? null) as Counted | null) : null;
    if (count) record.counted(type, planned.told, counted ? [counted] : []);
    const made: Record<string, unknown> = Object.create(null);
    for (const part of planned.fields) {
      if (part.kind === 'typename') made[part.key] = part.name;
      else if (part.kind === 'totalCount') made[part.key] = counted?.total ?? 0;
      else if (part.kind === 'nodes')
        made[part.key] = at(part.key, () => edges.map(({ node }, i) => at(i, () => rowOf(part.row, node))));
      else if (part.kind === 'edges')
        made[part.key] = at(part.key, () => edges.map((edge, i) => at(i, () => edgeOf(part.fields, edge))));
      else if (part.kind === 'pageInfo')
        made[part.key] = Object.fromEntries(
          part.fields.map(({ key, name }) => [key, name === '__typename' ? 'PageInfo' : pageInfo[name as 'endCursor']]),
        );
    }
    return made;
  };

  /** A row that a request names; null where there is none. */
  const named = (planned: PlannedRow, row: Loaded | undefined) => (row ? referred(planned, row) : null);

  const rootOf = (root: PlannedRoot): unknown => {
    if (root.kind === 'typename') return root.name;
    if (root.kind === 'page') return pageOf(root.page, take(root.page.type, found[root.column]), found);
    if (root.kind === 'row') return named(root.row, take(root.row.type, found[root.column])[0]);
    const rows = new Map(root.parts.map(({ column, row }) => [column, row]));
    return statements.keysBy(root.idsOf, variables).map((own, i) => {
      const row = own && rows.get(own.column);
      return row ? at(i, () => named(row, rowsBy(row.type, own.column, own.key)[0])) : null;
    });
  };

  const data: Record<string, unknown> = Object.create(null);
  for (const root of roots) data[root.key] = at(root.key, () => rootOf(root));
  return { data, errors };
};
