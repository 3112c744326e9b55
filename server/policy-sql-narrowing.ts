import { categoryOf } from '../schema/category.ts';
import { claim } from '../schema/claims.ts';
import { tableOf } from '../schema/columns.ts';
import type { ApartField, EntityType } from '../schema/declaration.ts';
import { entityTypes, LOGS } from '../schema/index.ts';
import { ROLES, type Role } from '../schema/roles.ts';
import { groundSql } from '../schema/slice.ts';
import type { DatabaseRoles } from './policy-sql.ts';

/** Fields whose value stands in a row of its own. */
export const apartFields = (type: EntityType): ApartField[] =>
  Object.values(type.fields).filter((field) => field.kind === 'apart');

/**
 * Rows about a category of personal data are there only for a purpose that needs it, and are written only for one for
 * which it may be changed. Policies for all roles, restrictive: they take away from what the slices give. They look at
 * no column, so they are tried once per statement.
 */
export const purposeStatements = (roles: DatabaseRoles): string[] => {
  const rows = [...entityTypes.values()].map(({ entity, row }) => [entity, row] as const);
  const apart = [...entityTypes.values()].flatMap((type) =>
    apartFields(type).map(({ slice, access }) => [slice.entity, access] as const),
  );
  return [...rows, ...new Map(apart)].flatMap(([entity, access]) => {
    const category = categoryOf(access);
    if (!category) return [];
    // In a form of which the planner expects that it holds: of "contains" it would expect one row in two hundred.
    const has = (categories: string) => `array_position(${categories}, '${category}') is not null`;
    const [needed, changed] = [has(claim.categories), has(claim.changes)];
    const log = LOGS.some((own) => tableOf(own) === tableOf(entity));
    // Of a table that is shown in two ways the first says it; what is logged is what was done, not what it serves.
    if (log !== LOGS.includes(entity)) return [];
    const policyFor = (command: string, holds: string) =>
      `create policy ${roles.app.replace(/_app$/, `_purpose_${command}`)} on "${tableOf(entity)}" as restrictive
         for ${command} to ${ROLES.map(roles.of).join(', ')} ${holds}`;
    return [
      policyFor('select', `using (${needed})`),
      ...(log
        ? []
        : [
            policyFor('insert', `with check (${changed})`),
            policyFor('update', `using (${changed}) with check (${changed})`),
            policyFor('delete', `using (${changed})`),
          ]),
    ];
  });
};

/** What is, or belongs to, a traject of another ground than that of the operation is not there (R-41). */
export const groundStatements = (roles: DatabaseRoles): string[] =>
  [...entityTypes.values()].flatMap(({ entity, slice }) => {
    const table = tableOf(entity);
    const bySql = new Map<string, Role[]>();
    for (const role of ROLES) {
      const sql = groundSql(slice, role, `"${table}"`);
      if (sql) bySql.set(sql, [...(bySql.get(sql) ?? []), role]);
    }
    return [...bySql].map(
      ([sql, own], i) =>
        `create policy ${roles.app.replace(/_app$/, `_ground_${i}`)} on "${table}" as restrictive
           to ${own.map(roles.of).join(', ')} using (${sql}) with check (${sql})`,
    );
  });
