import { columnOf } from '../schema/columns.ts';
import type { PageArguments } from '../schema/context.ts';
import type { ColumnField, EntityType, ExpressionField, SubjectFilter } from '../schema/declaration.ts';
import { POLL_OVERLAP } from '../schema/emit-inputs.ts';
import { badInput, forbidden } from '../schema/errors.ts';
import { accessOf, defaultOrder, orderExpression, propertyFor } from '../schema/projection.ts';
import { type Asker, cellInUse } from '../schema/purpose.ts';
import { rowColumns } from '../schema/slice.ts';
import { tieSql } from './ids.ts';

/** Collects the values of a statement; text of the statement never comes from input. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

const OPERATORS: Readonly<Record<string, string>> = { eq: '=', gte: '>=', lte: '<=' };

/** How a filter on a relation finds the rows that an id may stand for. */
export interface RelationFilter {
  /** The raw key behind a global id, or null when the id cannot be one of this relation. */
  readonly keyOf: (id: string, property: string) => string | null;
  /** SQL: a query for those of the keys that are in the caller's slice. */
  readonly within: (keys: string, property: string) => string;
  /** The raw key behind an id of one of these types, or null when the id cannot be one of any. */
  readonly keyAs: (id: string, types: readonly EntityType[]) => string | null;
  /** The participant behind a global id as the log of the caller's organisation holds it, or null when there is none. */
  readonly subjectOf: (id: string) => string | null;
}

/** Rows about one participant, of whom nothing else needs to be readable. */
const ofParticipantSql = (
  type: EntityType,
  { access }: SubjectFilter,
  id: unknown,
  asker: Asker,
  parameters: Parameters,
  relations: RelationFilter,
): string[] => {
  if (!cellInUse({ policy: access, row: type.row, use: 'search' }, asker)) throw forbidden();
  if (id == null) return [];
  const { column } = columnOf(type.entity, String(type.subject));
  const sealed = relations.subjectOf(String(id));
  return sealed ? [`t."${column}" = ${parameters.add(sealed, 'text')}`] : ['false'];
};

/** A change begins before it can be seen, by at most the time that a transaction may take (see `timeouts.ts`). */
const changedSinceSql = (type: EntityType, moment: unknown, asker: Asker, parameters: Parameters): string[] => {
  if (!cellInUse({ policy: type.history, row: type.row, use: 'search' }, asker)) throw forbidden();
  if (moment == null) return [];
  const { column } = columnOf(type.entity, 'changedAt');
  return [`t."${column}" >= ${parameters.add(moment, 'timestamptz')} - interval '${POLL_OVERLAP} minutes'`];
};

/** A moment is stored as milliseconds, which are compared as they are, so that an index serves. */
const momentSql = (sql: string, operator: string, value: unknown, parameters: Parameters): string => {
  const milliseconds = [value].flat().map(Number);
  return operator === 'in'
    ? `${sql} = any(${parameters.add(milliseconds, 'bigint[]')})`
    : `${sql} ${OPERATORS[operator]} ${parameters.add(milliseconds[0], 'bigint')}`;
};

/** An expression of a row under the alias `t`. */
const expressionSql = ({ entity }: EntityType, field: ExpressionField): string => {
  const row = rowColumns(entity, 't') as Readonly<Record<string, string>>;
  return field.sql(...field.properties.map((property) => row[property] as string));
};

type ById = Exclude<ExpressionField['filter'], true | undefined>;

/** Rows with one of these ids: an index finds them by the keys behind those, and they are what the field then shows. */
const byIdSql = (
  type: EntityType,
  field: ExpressionField,
  { key, types }: ById,
  value: unknown,
  parameters: Parameters,
  { keyAs }: RelationFilter,
): string => {
  const ids = [value].flat().map(String);
  const keys = ids.map((id) => keyAs(id, types()));
  const { column } = columnOf(type.entity, key);
  // Of one key the rows can come in the order of an index; those of an array are sorted.
  const found = Array.isArray(value)
    ? `= any(${parameters.add(keys, 'uuid[]')})`
    : `= ${parameters.add(keys[0], 'uuid')}`;
  return `t."${column}" ${found} and ${expressionSql(type, field)} = any(${parameters.add(ids, 'text[]')})`;
};

/** Conditions of a `filter` argument. A field that the role may not read unmasked is refused here too. */
export const filterSql = (
  type: EntityType,
  filter: PageArguments['filter'],
  asker: Asker,
  parameters: Parameters,
  relations: RelationFilter,
): string[] =>
  Object.entries(filter ?? {}).flatMap(([name, conditions]) => {
    if (name === 'changedSince' && type.polled) return changedSinceSql(type, conditions, asker, parameters);
    if (name === 'participant' && type.ofParticipant)
      return ofParticipantSql(type, type.ofParticipant, conditions, asker, parameters, relations);
    const field = type.fields[name];
    if (!field || !cellInUse({ ...accessOf(type, field), use: 'search' }, asker)) throw forbidden();
    const byId = field.kind === 'expression' && typeof field.filter === 'object' ? field.filter : undefined;
    if (field.kind === 'expression' && !byId) {
      if (typeof conditions?.eq !== 'boolean') return conditions?.eq === null ? ['false'] : [];
      const sql = expressionSql(type, field);
      return [conditions.eq ? `(${sql})` : `not (${sql})`];
    }
    const isRelation = field.kind === 'relation';
    const property = isRelation ? `${field.property}Id` : (byId?.key ?? propertyFor(field as ColumnField, asker.role));
    const { column, type: sqlType, nullable } = columnOf(type.entity, property);
    const sql = `t."${column}"`;
    return Object.entries(conditions ?? {}).map(([operator, value]) => {
      const many = operator === 'in';
      if (many && !Array.isArray(value)) return 'true';
      if (Array.isArray(value) && value.length > 100) throw badInput('Ten hoogste 100 waarden.', 'At most 100 values.');
      // That no row lacks what it must have, PostgreSQL would find out by looking at all of them.
      if (value === null && operator === 'eq') return nullable ? `${sql} is null` : 'false';
      if (value === null) return 'true';
      if (field.kind === 'expression' && byId) return byIdSql(type, field, byId, value, parameters, relations);
      if (isRelation) {
        const keys = [value].flat().map((id) => relations.keyOf(String(id), name));
        const found = relations.within(parameters.add(keys, 'uuid[]'), name);
        // Of one value the rows can come in the order of an index; those of an array are sorted.
        return many ? `${sql} = any(array(${found}))` : `${sql} = (${found})`;
      }
      if (field.kind === 'column' && field.moment) return momentSql(sql, operator, value, parameters);
      if (many) return `${sql} = any(${parameters.add(value, `${sqlType}[]`)})`;
      return `${sql} ${OPERATORS[operator]} ${parameters.add(value, sqlType)}`;
    });
  });

/** The order of a list: columns and, last, what settles ties; all in one direction, so that a keyset can stand on it. */
export interface ListOrder {
  readonly columns: readonly { sql: string; type: string }[];
  readonly descending: boolean;
  /** Whether what settles ties is a stored column, so that an index can begin at a position. */
  readonly storedTie: boolean;
  /** Identifies the list for its cursors. */
  readonly name: string;
}

export const orderOf = (type: EntityType, orderBy: PageArguments['orderBy'], asker: Asker): ListOrder => {
  const asked = orderBy ? (type.fields[orderBy.field] as ColumnField | undefined) : undefined;
  if (orderBy && (!asked || !cellInUse({ ...accessOf(type, asked), use: 'search' }, asker))) throw forbidden();
  const properties = asked ? [propertyFor(asked, asker.role)] : defaultOrder(type, asker.role);
  const descending = orderBy ? orderBy.direction === 'DESC' : type.descending;
  const columns = properties.map((property) => ({
    sql: orderExpression(type, property, 't'),
    type: columnOf(type.entity, property).type,
  }));
  return {
    columns: [...columns, tieSql(type, 't')],
    descending,
    storedTie: !type.pseudonymous,
    name: `${type.name}:${properties.join(',')}:${descending ? 'desc' : 'asc'}`,
  };
};

export const orderBySql = (order: ListOrder, backwards: boolean): string =>
  order.columns.map(({ sql }) => `${sql} ${order.descending !== backwards ? 'desc' : 'asc'}`).join(', ');

/** Rows after (or before) a position. */
const keysetSql = (
  order: ListOrder,
  position: readonly (string | null)[],
  side: 'after' | 'before',
  parameters: Parameters,
): string => {
  if (position.length !== order.columns.length) throw badInput('De cursor klopt niet.', 'The cursor is not valid.');
  const values = order.columns.map(({ type }, i) => parameters.add(position[i], type));
  const greater = (side === 'after') !== order.descending;
  const beyond = (columns: readonly string[], operator: string) =>
    `(${columns.join(', ')}) ${operator} (${values.slice(0, columns.length).join(', ')})`;
  const columns = order.columns.map(({ sql }) => sql);
  const leading = columns.slice(0, -1);
  const exact = beyond(columns, greater ? '>' : '<');
  // An index knows nothing of a tie that is worked out: it begins where the columns before it do.
  return order.storedTie || leading.length === 0 ? exact : `${beyond(leading, greater ? '>=' : '<=')} and ${exact}`;
};

/** Rows between the cursors of a page. */
export const betweenSql = (
  order: ListOrder,
  args: PageArguments,
  open: (cursor: string) => readonly (string | null)[],
  parameters: Parameters,
): string[] =>
  (['after', 'before'] as const).flatMap((side) => {
    const cursor = args[side];
    return cursor == null ? [] : [keysetSql(order, open(cursor), side, parameters)];
  });

const MAXIMUM = 100;
const DEFAULT = 20;

/** How many rows are asked for, and from which end. */
export const pageSize = ({ first, last }: PageArguments): { size: number; backwards: boolean } => {
  if (first != null && last != null) {
    throw badInput('Vraag `first` of `last`, niet beide.', 'Ask for `first` or `last`, not both.');
  }
  const size = first ?? last ?? DEFAULT;
  if (size < 0 || size > MAXIMUM) {
    throw badInput(
      `Vraag ten hoogste ${MAXIMUM} rijen per lijst, niet ${size}.`,
      `Ask for at most ${MAXIMUM} rows per list, not ${size}.`,
    );
  }
  return { size, backwards: last != null };
};
