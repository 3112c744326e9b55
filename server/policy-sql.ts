import { cellFor, type PolicyTable } from '../schema/access.ts';
import { columnOf, relationOf, tableOf } from '../schema/columns.ts';
import type { Stored } from '../schema/declaration.ts';
import { BOOKKEEPING, entityTypes, LINK_SLICES, WRITTEN_LINKS } from '../schema/index.ts';
import { policy } from '../schema/policy.ts';
import { accessOf, selectableProperties } from '../schema/projection.ts';
import { ROLES, type Role, SCOPES } from '../schema/roles.ts';
import { recordingColumns, rowColumns, type Slice, sliceSql, type TouchedColumns } from '../schema/slice.ts';
import { machineStatements } from './machine-sql.ts';

/** Names of the database roles: cluster-global, so prefixed per deployment. */
export interface DatabaseRoles {
  /** What a connection is before it enters a role: may call the authenticator, nothing else. */
  readonly app: string;
  /** Migrations, seeds and scheduled work. */
  readonly maintenance: string;
  /** What writes the clients' budgets, and may do nothing else. */
  readonly budget: string;
  readonly of: (role: Role) => string;
}

export const databaseRoles = (prefix: string): DatabaseRoles => ({
  app: `${prefix}_app`,
  maintenance: `${prefix}_maintenance`,
  budget: `${prefix}_budget`,
  of: (role) => `${prefix}_${role.toLowerCase()}`,
});

const LOG_TABLE = 'processing_log_entry';

const createRole = (name: string) =>
  `do $$ begin create role ${name} nologin noinherit; exception when duplicate_object or unique_violation then null; end $$`;

/** Statements that make the roles and let the app role enter them. */
const roleStatements = (roles: DatabaseRoles): string[] => {
  const names = ROLES.map(roles.of);
  return [
    ...[roles.app, roles.maintenance, roles.budget, ...names].map(createRole),
    ...[...names, roles.maintenance, roles.budget].map((name) => `grant ${name} to ${roles.app}`),
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
  const names = [roles.app, roles.budget, ...ROLES.map(roles.of)].join(', ');
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
  return [
    // What only other slices read is granted as far as they compare it.
    ...(columns.length > 0 ? [`grant select (${columns.join(', ')}) on "${table}" to ${name}`] : []),
    `create policy ${name}_select on "${table}" for select to ${name} using (${where})`,
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
  const tables = [...slices.map((slice) => tableOf(slice.entity)), LOG_TABLE];
  const perRole = ROLES.flatMap((role) => {
    const visible = slices.filter((slice) => {
      const type = entityTypes.get(slice.entity);
      return !type || table[type.row].cells[role];
    });
    return [
      ...visible.flatMap((slice) => [
        ...entityStatements(slice, role, roles, readProperties(slice, role, table)),
        ...stored.filter((own) => own.slice === slice).flatMap((own) => writeStatements(own, role, roles)),
      ]),
      ...touchedStatements(comparedColumns(role, visible, table), role, roles),
      ...touchedStatements(followedColumns(role, table), role, roles),
      ...guardStatements(role, roles, table),
    ];
  });
  return [
    ...roleStatements(roles),
    ...closeStatements(tables, roles),
    ...perRole,
    ...logStatements(roles),
    `grant select, insert, update, delete on client_budget to ${roles.budget}`,
    ...machineStatements(roles),
    ...functionStatements(roles),
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

/** Every column that the slices and conditions of a role compare, in whatever table. */
const comparedColumns = (role: Role, slices: readonly Slice[], table: PolicyTable): TouchedColumns =>
  recordingColumns(() => {
    for (const slice of slices) {
      sliceSql(slice, role, 't');
      for (const scope of SCOPES) sliceSql(slice, role, 't', scope);
    }
    for (const type of entityTypes.values()) {
      if (!table[type.row].cells[role]) continue;
      for (const condition of Object.values(type.conditions)) condition.where(rowColumns(type.entity, 't'));
    }
  }).touched;

/** Every role may add lines to the log of its own organisation; none may read or change one. */
const logStatements = (roles: DatabaseRoles): string[] =>
  ROLES.flatMap((role) => [
    `grant insert on ${LOG_TABLE} to ${roles.of(role)}`,
    `create policy ${roles.of(role)}_insert on ${LOG_TABLE} for insert to ${roles.of(role)}
       with check (organisation_id = (select nullif(current_setting('app.organisation', true), '')::uuid))`,
  ]);

/** Functions that write rows which the caller may not see run as the maintenance role. */
const functionStatements = (roles: DatabaseRoles): string[] => [
  `grant create on schema public to ${roles.maintenance}`,
  `do $$ declare f record; begin
     for f in select p.oid::regprocedure as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = 'public' and p.prosecdef loop
       execute format('alter function %s owner to ${roles.maintenance}', f.name);
       execute format('revoke all on function %s from public', f.name);
     end loop; end $$`,
  `revoke create on schema public from ${roles.maintenance}`,
  `grant execute on function authenticate(text, text, text, date) to ${roles.app}`,
  `grant execute on function scheduled_seats(date) to ${roles.app}`,
];
