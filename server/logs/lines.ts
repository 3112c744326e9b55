import { columnsOf, type EntityClass, type StoredColumn, tableOf } from '../../schema/columns.ts';
import { LOGS } from '../../schema/index.ts';

/** SQL: a value as JSON; null where it is. */
const jsonSql = ({ column, type, array }: Pick<StoredColumn, 'column' | 'type' | 'array'>): string => {
  if (!array && (type === 'bigint' || type === 'int')) return `t."${column}"`;
  return !array && type === 'uuid' ? `'"' || t."${column}" || '"'` : `to_json(t."${column}")::text`;
};

/**
 * SQL: what of a line is sealed, as JSON in the form of RFC 8785: the name of its log and every column, by name; empty
 * columns are left out, so that a column that is added later changes no line of before.
 *
 * Put together by hand: of PostgreSQL's own functions for it, a million lines take a minute.
 */
const contentSql = (entity: EntityClass): string => {
  const members = [...columnsOf(entity).values()].map((column) => ({
    name: column.column,
    sql: `',"${column.column}":' || ${jsonSql(column)}`,
  }));
  members.push({ name: 'log', sql: `',"log":"${tableOf(entity)}"'` });
  members.sort((one, other) => (one.name < other.name ? -1 : 1));
  return `'{' || substr(concat(${members.map(({ sql }) => sql).join(', ')}), 2) || '}'`;
};

/** SQL: the hash of a leaf (RFC 6962, 2.1), of a `content`; whoever verifies makes it from what it reads. */
export const LEAF = `sha256('\\x00'::bytea || convert_to(content, 'UTF8'))`;

/** The column that says when, in milliseconds since 1970. */
const momentOf = (entity: EntityClass): string => (columnsOf(entity).has('at') ? 'at' : 'end_time');

/** SQL: the lines of each log, by the name of its table. */
export const LINES_OF: ReadonlyMap<string, string> = new Map(
  LOGS.map((entity) => [
    tableOf(entity),
    `select t.organisation_id, t.${momentOf(entity)} as moment, t.id, ${contentSql(entity)} as content
     from "${tableOf(entity)}" t`,
  ]),
);

/**
 * SQL: the lines of all logs, to select from. Without a condition of its own: one that is said of all of them
 * PostgreSQL takes to the indexes of each.
 */
export const LINES = `(${[...LINES_OF.values()].join('\nunion all\n')}) lines`;
