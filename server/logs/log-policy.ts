import { claim } from '../../schema/claims.ts';
import { columnsOf, tableOf } from '../../schema/columns.ts';
import { LOGS } from '../../schema/index.ts';
import { ROLES } from '../../schema/roles.ts';
import type { DatabaseRoles } from '../policy-sql.ts';

const CHECKPOINTS = 'log_checkpoint';

/** Every role may add lines to the logs of its own organisation, under its own name; none may change one. */
export const logStatements = (roles: DatabaseRoles): string[] =>
  LOGS.flatMap((entity) => {
    const columns = [...columnsOf(entity).values()].map(({ column }) => column);
    return ROLES.flatMap((role) => [
      `grant insert (${columns.join(', ')}) on ${tableOf(entity)} to ${roles.of(role)}`,
      `create policy ${roles.of(role)}_insert on ${tableOf(entity)} for insert to ${roles.of(role)}
         with check (organisation_id = ${claim.organisation}
           ${columns.includes('role') ? `and role = '${role}'` : ''}
           ${columns.includes('person_id') ? `and person_id = ${claim.actor}` : ''}
           ${columns.includes('on_behalf_of_id') ? `and on_behalf_of_id is not distinct from nullif(${claim.person}, ${claim.actor})` : ''})`,
    ]);
  });

/** The sealer reads every line, and which of them wait; it takes those off, and changes no line. */
export const sealStatements = ({ sealer }: DatabaseRoles): string[] => [
  ...LOGS.map(tableOf).flatMap((table) => [
    `grant select on ${table} to ${sealer}`,
    `create policy ${sealer}_select on ${table} for select to ${sealer} using (true)`,
  ]),
  `grant select, update (lines), delete on log_waiting to ${sealer}`,
  `grant select, insert on ${CHECKPOINTS} to ${sealer}`,
  `create policy ${sealer}_select on ${CHECKPOINTS} for select to ${sealer} using (true)`,
  `create policy ${sealer}_insert on ${CHECKPOINTS} for insert to ${sealer} with check (true)`,
];
