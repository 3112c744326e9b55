import { cellFor, type PolicyTable } from '../schema/access.ts';
import { columnOf, relationOf, snakeCase, tableOf } from '../schema/columns.ts';
import type { EntityType, Stored } from '../schema/declaration.ts';
import { BOOKKEEPING, entityTypes, LINK_SLICES, WRITTEN_LINKS } from '../schema/index.ts';
import { policy } from '../schema/policy.ts';
import { accessOf, selectableProperties } from '../schema/projection.ts';
import { ROLES, type Role, SCOPES } from '../schema/roles.ts';
import {
  openingSql,
  openUntilSql,
  recordingColumns,
  rowColumns,
  type Slice,
  sliceSql,
  type TouchedColumns,
} from '../schema/slice.ts';
import { functionStatements } from './function-rights.ts';
import { logStatements, sealStatements } from './logs/log-policy.ts';
import { machineStatements } from './machine-sql.ts';
import { apartFields, groundStatements, purposeStatements } from './policy-sql-narrowing.ts';
import { retentionStatements } from './retention/rights.ts';

/** Names of the database roles: cluster-global, so prefixed per deployment. */
export interface DatabaseRoles {
  /** What a connection is before it enters a role: may call the authenticator, nothing else. */
  readonly app: string;
  /** Migrations, seeds and scheduled work. */
  readonly maintenance: string;
  /** What writes the clients' budgets, and may do nothing else. */
  readonly budget: string;
  /** What seals the logs: reads their lines, gives each its place once, adds checkpoints. */
  readonly sealer: string;
  /** What removes what has been kept long enough, or makes it anonymous. */
  readonly retention: string;
  readonly of: (role: Role) => string;
}

export const databaseRoles = (prefix: string): DatabaseRoles => ({
  app: `${prefix}_app`,
  maintenance: `${prefix}_maintenance`,
  budget: `${prefix}_budget`,
  sealer: `${prefix}_sealer`,
  retention: `${prefix}_retention`,
  of: (role) => `${prefix}_${role.toLowerCase()}`,
});

const createRole = (name: string) =>
  `do $$ begin create role ${name} nologin noinherit; exception when duplicate_object or unique_violation then null; end $$`;

/** Statements that make the roles and let the app role enter them. */
const roleStatements = (roles: DatabaseRoles): string[] => {
  const names = ROLES.map(roles.of);
  const own = [roles.maintenance, roles.budget, roles.sealer, roles.retention];
  return [
    ...[roles.app, ...own, ...names].map(createRole),
    ...[...names, ...own].map((name) => `grant ${name} to ${roles.app}`),
  ];
};

const KEPT_WITH = 'select, insert, update, delete, references';

/**
 * Before anything is migrated. In a database that has a policy, what it keeps by itself runs as the maintenance role:
 * it may use the tables that a migration makes at once, else backfilling the old ones fails.
 */
export const readyToMigrateStatements = (prefix: string): string[] => {
  const { maintenance } = databaseRoles(prefix);
  return [
    createRole(maintenance),
    `alter default privileges in schema public grant ${KEPT_WITH} on tables to ${maintenance}`,
  ];
};

/** Every table closed: no grants, no policies but the maintenance role's. */
const closeStatements = (tables: readonly string[], roles: DatabaseRoles): string[] => {
  const names = [roles.app, roles.budget, roles.sealer, roles.retention, ...ROLES.map(roles.of)].join(', ');
  return [
    `revoke all on all tables in schema public from public, ${names}`,
    `revoke all on schema public from public`,
    // A temporary table would stand before ours in the search path of whoever made it.
    `do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$`,
    `grant usage on schema public to ${names}, ${roles.maintenance}`,
    `grant ${KEPT_WITH} on all tables in schema public to ${roles.maintenance}`,
    ...tables.flatMap((table) => [
      `alter table "${table}" enable row level security`,
      `alter table "${table}" force row level security`,
      `do $$ declare p record; begin
         for p in select policyname from pg_policies where schemaname = 'public' and tablename = '${table}'
           and policyname like '${roles.app.replace(/_app$/, '')}\\_%' loop
           execute format('drop policy %I on %I', p.policyname, '${table}');
         end loop; end $$`,
      `create policy ${roles.maintenance} on "${table}" to ${roles.maintenance} using (true) with check (true)`,
    ]),
  ];
};

/** Grants and row-level security of one role on one entity, from the policy and the slice. */
const entityStatements = (slice: Slice, role: Role, roles: DatabaseRoles, properties: Iterable<string>): string[] => {
  const table = tableOf(slice.entity);
  const name = roles.of(role);
  const columns = [...properties].map((property) => `"${columnOf(slice.entity, property).column}"`);
  const where = sliceSql(slice, role, `"${table}"`);
  if (!where) return [];
  const opened = openingSql(slice, role, `"${table}"`);
  // A table that is shown in two ways has a policy for each.
  const shown = snakeCase(slice.entity.name);
  const policyName = shown === table ? `${name}_select` : `${name}_select_${shown}`;
  return [
    // What only other slices read is granted as far as they compare it.
    ...(columns.length > 0 ? [`grant select (${columns.join(', ')}) on "${table}" to ${name}`] : []),
    `create policy ${policyName} on "${table}" for select to ${name} using (${where})`,
    ...(opened ? [`create policy ${policyName}_opened on "${table}" for select to ${name} using (${opened})`] : []),
  ];
};

const writeStatements = ({ entity, slice, writes: all }: Stored, role: Role, roles: DatabaseRoles): string[] => {
  const writes = all[role];
  if (!writes) return [];
  const name = roles.of(role);
  const target = `"${tableOf(entity)}"`;
  const columns = (properties: readonly string[]) =>
    properties.map((property) => `"${columnOf(entity, property).column}"`).join(', ');
  const where = sliceSql(slice, role, target);
  const check = [where, ...(writes.check ? [writes.check(rowColumns(entity, target))] : [])].join(' and ');
  const inserted = writes.inserted ? writes.inserted(rowColumns(entity, target)) : check;
  return [
    ...(writes.update.length > 0
      ? [
          `grant update (${columns(writes.update)}) on ${target} to ${name}`,
          `create policy ${name}_update on ${target} for update to ${name} using (${where}) with check (${check})`,
        ]
      : []),
    ...(writes.insert
      ? [
          `grant insert (${columns(writes.insert)}) on ${target} to ${name}`,
          `create policy ${name}_insert on ${target} for insert to ${name} with check (${inserted})`,
        ]
      : []),
    ...(writes.remove
      ? [
          `grant delete on ${target} to ${name}`,
          `create policy ${name}_delete on ${target} for delete to ${name}
             using (${where} and ${writes.remove(rowColumns(entity, target))})`,
        ]
      : []),
  ];
};

/** Whether rows of a slice exist for the role: it is shown them, or may search among them. */
const reaches = ({ row, searched }: EntityType, role: Role, table: PolicyTable): boolean =>
  [row, ...(searched ? [searched.access] : [])].some((name) => table[name].cells[role] !== undefined);

/** Columns that searches of a role compare and give. */
const searchStatements = (role: Role, roles: DatabaseRoles, table: PolicyTable): string[] =>
  [...entityTypes.values()].flatMap(({ entity, searched }) =>
    searched && table[searched.access].cells[role]
      ? touchedStatements(new Map([[entity, new Set(searched.columns)]]), role, roles)
      : [],
  );

/** Columns that guards of a role read. */
const guardStatements = (role: Role, roles: DatabaseRoles, table: PolicyTable): string[] =>
  [...entityTypes.values()].flatMap(({ entity, guards, row }) =>
    guards[role] && table[row].cells[role]
      ? touchedStatements(new Map([[entity, new Set(guards[role])]]), role, roles)
      : [],
  );

/**
 * Columns that slices compare. A policy reads its own table's columns without a grant, but the row predicate in a
 * statement, and a policy that looks at another table, read them under the caller's rights.
 */
const touchedStatements = (touched: TouchedColumns, role: Role, roles: DatabaseRoles): string[] =>
  [...touched].map(
    ([entity, properties]) =>
      `grant select (${[...properties].map((p) => `"${columnOf(entity, p).column}"`).join(', ')}) on "${tableOf(entity)}" to ${roles.of(role)}`,
  );

/**
 * Everything that the database fences consist of, as idempotent statements: roles, column grants, row-level security
 * (FORCE), and the machines: the transitions that a status column may make, and the events that they leave.
 */
export const policyStatements = (prefix: string, table: PolicyTable = policy): string[] => {
  const roles = databaseRoles(prefix);
  const stored = [...entityTypes.values(), ...WRITTEN_LINKS, ...BOOKKEEPING];
  const slices = [...stored.map(({ slice }) => slice), ...LINK_SLICES];
  const tables = [...new Set(slices.map(({ entity }) => tableOf(entity)))];
  const perRole = ROLES.flatMap((role) => {
    const visible = slices.filter((slice) => {
      const type = entityTypes.get(slice.entity);
      return !type || reaches(type, role, table);
    });
    return [
      ...visible.flatMap((slice) => [
        ...entityStatements(slice, role, roles, readProperties(slice, role, table)),
        ...stored.filter((own) => own.slice === slice).flatMap((own) => writeStatements(own, role, roles)),
      ]),
      ...touchedStatements(comparedColumns(role, visible, table), role, roles),
      ...touchedStatements(followedColumns(role, table), role, roles),
      ...touchedStatements(apartColumns(role, table), role, roles),
      ...guardStatements(role, roles, table),
      ...searchStatements(role, roles, table),
    ];
  });
  return [
    ...roleStatements(roles),
    ...closeStatements(tables, roles),
    ...perRole,
    ...purposeStatements(roles),
    ...groundStatements(roles),
    ...logStatements(roles),
    ...sealStatements(roles),
    ...retentionStatements(roles.retention),
    `grant select, insert, update, delete on client_budget to ${roles.budget}`,
    ...machineStatements(roles),
    ...functionStatements(roles, table),
  ];
};

/** The columns of a slice that a role may name in a statement. */
const readProperties = ({ entity }: Slice, role: Role, table: PolicyTable): Iterable<string> => {
  const type = entityTypes.get(entity);
  if (type) return selectableProperties(type, role, table);
  return BOOKKEEPING.find((own) => own.entity === entity)?.reads ?? [];
};

/** Foreign keys by which the rows behind a relation or connection are found: on the other table. */
const followedColumns = (role: Role, table: PolicyTable): TouchedColumns => {
  const followed: TouchedColumns = new Map();
  for (const type of entityTypes.values()) {
    for (const field of Object.values(type.fields)) {
      if (field.kind !== 'relation' && field.kind !== 'connection') continue;
      const { target, theirKey } = relationOf(type.entity, field.property);
      const targetRow = entityTypes.get(target)?.row;
      const readable = cellFor(accessOf(type, field), role, table) && targetRow && table[targetRow].cells[role];
      if (readable && theirKey) followed.set(target, (followed.get(target) ?? new Set()).add(theirKey));
    }
  }
  return followed;
};

/** Values in rows of their own, and the columns by which those rows are found. */
const apartColumns = (role: Role, table: PolicyTable): TouchedColumns =>
  recordingColumns(() => {
    for (const type of entityTypes.values()) {
      for (const field of apartFields(type)) {
        if (!cellFor(accessOf(type, field), role, table)) continue;
        const row = rowColumns(field.slice.entity, 'a') as Readonly<Record<string, string>>;
        field.where(row as never);
        for (const property of [field.property, field.belongsTo]) void row[property];
      }
    }
  }).touched;

/** Every column that the slices and conditions of a role compare, in whatever table. */
const comparedColumns = (role: Role, slices: readonly Slice[], table: PolicyTable): TouchedColumns =>
  recordingColumns(() => {
    for (const slice of slices) {
      sliceSql(slice, role, 't');
      for (const scope of SCOPES) {
        sliceSql(slice, role, 't', scope);
        openUntilSql(slice, 't', { role, scope, mayHaveOpened: true });
      }
    }
    for (const type of entityTypes.values()) {
      if (!table[type.row].cells[role]) continue;
      for (const condition of Object.values(type.conditions)) condition.where(rowColumns(type.entity, 't'));
    }
  }).touched;
