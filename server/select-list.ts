import type { EntityType } from '../schema/declaration.ts';
import { allFields, readProperties } from '../schema/projection.ts';
import type { Role } from '../schema/roles.ts';
import { rowColumns } from '../schema/slice.ts';
import { idDigitsSql } from './ids.ts';

/** The select list: identity, the asked columns in the form that the role may read, and the data subject. */
export const selectList = (type: EntityType, asked: ReadonlySet<string>, role: Role): string[] => {
  const row = rowColumns(type.entity, 't') as Readonly<Record<string, string>>;
  const columns = [`t."id" as "$key"`, `'${type.prefix}_' || ${idDigitsSql(type, 't')} as "$id"`];
  if (type.subject) columns.push(`${row[type.subject]} as "$subject"`);
  const fields = allFields(type);
  const selected = new Map<string, string>();
  for (const name of asked) {
    const field = fields[name];
    if (!field) continue;
    const stored = readProperties(type, field, role);
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
