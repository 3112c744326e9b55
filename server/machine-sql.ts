import { columnsOf, tableOf } from '../schema/columns.ts';
import { machines } from '../schema/index.ts';
import type { Machine } from '../schema/machine.ts';
import { ROLES, type Role } from '../schema/roles.ts';
import type { DatabaseRoles } from './policy-sql.ts';

/** The setting by which whoever fills a database, as the maintenance role, says that what it makes is no event. */
export const SEEDING = 'app.seeding';

/** One line per step that a row of the machine's table may make; nothing stands for a row that is not there. */
const stepsOf = (machine: Machine<string>, roles: DatabaseRoles): string[] => {
  const line = (from: string, to: string, databaseRole: string) =>
    `insert into state_transition (table_name, from_status, to_status, database_role)
     values ('${tableOf(machine.type.entity)}', '${from}', '${to}', '${databaseRole}') on conflict do nothing`;
  const lines = (from: readonly string[], to: string, by: readonly Role[]) =>
    by.flatMap((role) => from.map((status) => line(status, to, roles.of(role))));
  return [
    ...Object.values(machine.transitions).flatMap(({ from, to, by }) => lines(from, to, by)),
    ...Object.values(machine.beginnings ?? {}).flatMap(({ to, by }) => lines([''], to, by)),
    ...Object.values(machine.removals ?? {}).flatMap(({ from, by }) => lines(from, '', by)),
    ...(machine.kept ?? []).flatMap(({ from, to }) => from.map((status) => line(status, to, roles.maintenance))),
  ];
};

/** What watches the table of a machine: no other step than the table's, and none without a new version and an event. */
const triggersOf = ({ type, toldAs = 'status' }: Machine<string>, roles: DatabaseRoles): string[] => {
  const keys = [...columnsOf(type.entity).values()].filter((own) => own.type === 'uuid' && !own.array);
  const told = [`${type.name}.${toldAs}`, ...keys.map(({ column }) => column)].map((word) => `'${word}'`).join(', ');
  const table = `"${tableOf(type.entity)}"`;
  return [
    `create or replace trigger check_transition before insert or delete or update of status on ${table}
       for each row execute function check_transition()`,
    `create or replace trigger count_step before update of status on ${table} for each row
       when (old.status <> new.status and old.version = new.version) execute function count_step()`,
    `create or replace trigger write_event after insert or delete or update of status, version on ${table} for each row
       when (current_setting('${SEEDING}', true) is distinct from 'on' or current_setting('role') <> '${roles.maintenance}')
       execute function write_event(${told})`,
  ];
};

/** The transitions that a status column may make, and the triggers that see to them: for every machine alike. */
export const machineStatements = (roles: DatabaseRoles): string[] => [
  `delete from state_transition`,
  ...machines.flatMap((machine) => [...stepsOf(machine, roles), ...triggersOf(machine, roles)]),
  `grant select on state_transition to ${ROLES.map(roles.of).join(', ')}`,
];
