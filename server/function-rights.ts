import { type Access, cellFor, type PolicyTable } from '../schema/access.ts';
import { ROLES } from '../schema/roles.ts';
import type { DatabaseRoles } from './policy-sql.ts';

/** Functions that reach past the rows of whoever calls them, each with what a role has to be given to call it. */
const CALLED_FOR: readonly (readonly [called: string, access: Access])[] = [
  // Of a line that it is told, a role is told the purpose, also where it does not read the register.
  ['purpose_of(text, int)', { policy: 'disclosure.row' }],
  // Whoever may name a person, and knows students.
  ['participant_of_own_student(uuid)', { policy: 'disclosure.subject', row: 'disclosure.row' }],
  // In the log of which organisations it is to be looked up who received a value.
  ['organisation_keys()', { policy: 'dataSubjectRequest.decide' }],
  // Of whom a notice is from and to, and who opened whose row, a role is told the name, also where it sees no
  // organisation but its own.
  ['organisation_name(uuid)', { policy: 'correctionNotice.row' }],
  ['organisation_name(uuid)', { policy: 'accessGrant.row' }],
];

/** Functions that write rows which the caller may not see run as the maintenance role. */
export const functionStatements = (roles: DatabaseRoles, table: PolicyTable): string[] => [
  `grant create on schema public to ${roles.maintenance}`,
  `do $$ declare f record; begin
     for f in select p.oid::regprocedure as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = 'public' and p.prosecdef loop
       execute format('alter function %s owner to ${roles.maintenance}', f.name);
       execute format('revoke all on function %s from public', f.name);
     end loop; end $$`,
  `revoke create on schema public from ${roles.maintenance}`,
  `grant execute on function authenticate(text, text, text, timestamptz, uuid) to ${roles.app}`,
  `grant execute on function is_anything_opened_to(uuid, text, uuid, timestamptz) to ${roles.app}`,
  `grant select on seat_change to ${roles.app}`,
  `grant execute on function scheduled_seats(timestamptz) to ${roles.app}`,
  ...CALLED_FOR.flatMap(([called, access]) =>
    ROLES.filter((role) => cellFor(access, role, table)).map(
      (role) => `grant execute on function ${called} to ${roles.of(role)}`,
    ),
  ),
];
