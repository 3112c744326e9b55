import { columnOf, tableOf } from '../schema/columns.ts';
import type { Row } from '../schema/context.ts';
import type { ApartField, EntityType } from '../schema/declaration.ts';
import { accessOf, allFields, readProperties } from '../schema/projection.ts';
import { type Asker, cellInUse, isServed } from '../schema/purpose.ts';
import { openedSql, rowColumns, type ShownTo, type Slice } from '../schema/slice.ts';
import { idDigitsSql } from './ids.ts';
import { subjectSql } from './subject.ts';

/** SQL: which rows of a slice are the caller's, under this alias. */
export type Within = (slice: Slice, alias: string) => readonly string[];

/** A row as it leaves a list statement: what places it in the order besides what was asked. */
export type Loaded = Row & {
  readonly $position: (string | null)[];
  readonly $parent?: string;
  readonly $subject?: string;
  /** Until when a row outside the slice is open, and by what. */
  readonly $openUntil?: Date | null;
  readonly $openedBy?: string | null;
};

/** A value in a row of its own: empty where that row is not the caller's. */
const apartSql = ({ slice, property, belongsTo, where }: ApartField, within: Within): string => {
  const column = (name: string) => `a."${columnOf(slice.entity, name).column}"`;
  const conditions = [`${column(belongsTo)} = t."id"`, where(rowColumns(slice.entity, 'a')), ...within(slice, 'a')];
  return `(select ${column(property)} from "${tableOf(slice.entity)}" a where ${conditions.join(' and ')})`;
};

/**
 * The select list: identity, the asked columns in the form that the role may read, and the data subject.
 * @param withId off where nobody asks for the global id: making it takes longer than most columns
 */
export const selectList = (
  type: EntityType,
  asked: ReadonlySet<string>,
  asker: Asker & ShownTo,
  within: Within,
  withId = true,
): string[] => {
  const row = rowColumns(type.entity, 't') as Readonly<Record<string, string>>;
  const columns = ['t."id" as "$key"'];
  if (withId) columns.push(`'${type.prefix}_' || ${idDigitsSql(type, 't')} as "$id"`);
  const subject = subjectSql(type, 't');
  if (subject) columns.push(`${subject} as "$subject"`);
  const opened = openedSql(type.slice, 't', asker);
  if (opened) columns.push(`${opened.until} as "$openUntil"`, `${opened.by} as "$openedBy"`);
  const fields = allFields(type);
  const selected = new Map<string, string>();
  for (const name of asked) {
    const field = fields[name];
    if (!field || !isServed(accessOf(type, field), asker.activity)) continue;
    if (field.kind === 'apart') {
      if (cellInUse(accessOf(type, field), asker)) selected.set(name, apartSql(field, within));
      continue;
    }
    const stored = readProperties(type, field, asker.role);
    if (field.kind === 'expression') {
      if (stored.length > 0) selected.set(name, field.sql(...stored.map((property) => row[property] as string)));
      continue;
    }
    // A masked form takes the place of the value under the value's own name.
    const shown = field.kind === 'column' ? field.property : stored[0];
    if (shown && stored[0]) selected.set(shown, row[stored[0]] as string);
  }
  if (asked.has('responsibleOrganisation'))
    selected.set('responsibleOrganisationId', row.responsibleOrganisationId as string);
  return [...columns, ...[...selected].map(([name, sql]) => `${sql} as "${name}"`)];
};
