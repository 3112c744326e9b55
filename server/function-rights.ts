import { cellFor, type PolicyTable } from '../schema/access.ts';
import type { PolicyClass } from '../schema/policy.ts';
import { ROLES } from '../schema/roles.ts';
import type { DatabaseRoles } from './policy-sql.ts';

/** Functions that reach past the rows of whoever calls them, by the class of the policy that lets a role call them. */
const CALLED_UNDER: Readonly<Partial<Record<PolicyClass, string>>> = {
  // Of a line that it is told, a role is told the purpose, also where it does not read the register.
  'disclosure.row': 'purpose_of(text, int)',
  // Whoever may name a person, and knows students.
  'disclosure.subject': 'participant_of_own_student(uuid)',
  // In the log of which organisations it is to be looked up who received a value.
  'dataSubjectRequest.decide': 'organisation_keys()',
  // Of whom a notice is from and to, a role is told the name, also where it sees no organisation but its own.
  'correctionNotice.row': 'organisation_name(uuid)',
};

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
  `grant execute on function scheduled_seats(timestamptz) to ${roles.app}`,
  ...Object.entries(CALLED_UNDER).flatMap(([policy, called]) =>
    ROLES.filter((role) => cellFor({ policy: policy as PolicyClass }, role, table)).map(
      (role) => `grant execute on function ${called} to ${roles.of(role)}`,
    ),
  ),
];
