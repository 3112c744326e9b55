import { columnsOf, type EntityClass, type StoredColumn, tableOf } from '../../schema/columns.ts';
import { LOGS } from '../../schema/index.ts';

const PLACE = 'leaf_index';

/** SQL: a value as JSON; null where it is. */
const jsonSql = ({ column, type, array }: Pick<StoredColumn, 'column' | 'type' | 'array'>): string => {
  if (!array && (type === 'bigint' || type === 'int')) return `t."${column}"`;
  return !array && type === 'uuid' ? `'"' || t."${column}" || '"'` : `to_json(t."${column}")::text`;
};

/**
 * SQL: what of a line is sealed, as JSON in the form of RFC 8785: the name of its log and every column but its place,
 * by name; empty columns are left out, so that a column that is added later changes no line of before.
 *
 * Put together by hand: of PostgreSQL's own functions for it, a million lines take a minute.
 */
const contentSql = (entity: EntityClass): string => {
  const members = [...columnsOf(entity).values()]
    .filter(({ column }) => column !== PLACE)
    .map((column) => ({ name: column.column, sql: `',"${column.column}":' || ${jsonSql(column)}` }));
  members.push({ name: 'log', sql: `',"log":"${tableOf(entity)}"'` });
  members.sort((one, other) => (one.name < other.name ? -1 : 1));
  return `'{' || substr(concat(${members.map(({ sql }) => sql).join(', ')}), 2) || '}'`;
};

/** The column that says when, in milliseconds since 1970. */
const momentOf = (entity: EntityClass): string => (columnsOf(entity).has('at') ? 'at' : 'end_time');

/** Names of the logs' tables. */
export const LOG_NAMES = LOGS.map(tableOf);

/** SQL: the organisations that have lines without a place. */
export const WAITING = LOG_NAMES.map((log) => `select organisation_id from "${log}" where ${PLACE} is null`).join(
  ' union ',
);

/**
 * SQL: the lines of all logs, to select from. Without a condition of its own: one that is said of all of them, and an
 * order, PostgreSQL takes to the indexes of each.
 */
export const LINES = `(${LOGS.map(
  (
    entity,
  ) => `select t.organisation_id, t.${PLACE}, t.${momentOf(entity)} as moment, '${tableOf(entity)}'::text as log, t.id,
    ${contentSql(entity)} as content from "${tableOf(entity)}" t`,
).join('\nunion all\n')}) lines`;
