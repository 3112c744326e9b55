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

/** SQL: how many, and when a filter tells something about those who match, who they are. */
export const countSql = (type: EntityType, args: PageArguments): string => {
  const subject = args.filter ? subjectSql(type, 't') : undefined;
  return `count(*)::int as total, ${subject ? `array_agg(distinct ${subject})` : 'null'} as subjects`;
};
