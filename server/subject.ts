import { columnOf } from '../schema/columns.ts';
import type { PageArguments } from '../schema/context.ts';
import type { EntityType } from '../schema/declaration.ts';
import type { Ids } from './ids.ts';

/** SQL: whose row it is, for `subjectOf` to read; undefined for rows about nobody. */
export const subjectSql = ({ entity, subject, sealedFor }: EntityType, alias: string): string | undefined => {
  if (!subject) return undefined;
  const sql = `${alias}."${columnOf(entity, subject).column}"`;
  return sealedFor ? `${sql} || ' ' || ${alias}."${columnOf(entity, sealedFor).column}"` : sql;
};

/** The raw key of the data subject, from what `subjectSql` gave. */
export const subjectOf = ({ sealedFor }: EntityType, found: string, ids: Ids): string => {
  if (!sealedFor) return found;
  const [sealed = '', organisationId = ''] = found.split(' ');
  return ids.openSubject(sealed, organisationId);
};

/** What `countSql` selects. */
export interface Counted {
  readonly total: number;
  readonly subjects: (string | null)[] | null;
}

/**
 * SQL: how many, and when a filter tells something about those who match, who they are.
 * @param where which of the rows that are looked at; all where it is empty
 */
const countedSql = (type: EntityType, args: PageArguments, where: string) => {
  const subject = args.filter ? subjectSql(type, 't') : undefined;
  const only = where ? ` filter (where ${where})` : '';
  return { total: `(count(*)${only})::int`, subjects: subject ? `array_agg(distinct ${subject})${only}` : 'null' };
};

/** SQL: the columns of a statement that counts. */
export const countSql = (type: EntityType, args: PageArguments): string => {
  const { total, subjects } = countedSql(type, args, '');
  return `${total} as total, ${subjects} as subjects`;
};

/** SQL: one of several counts over the same rows, as JSON. */
export const oneOfCountsSql = (type: EntityType, args: PageArguments, where: string): string => {
  const { total, subjects } = countedSql(type, args, where);
  return `json_build_object('total', ${total}, 'subjects', ${subjects})`;
};
