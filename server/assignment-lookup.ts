import type { Viewer } from '../schema/context.ts';
import type { AssignmentLookup } from './auth.ts';
import type { Database } from './database.ts';

/** Asks the database, before any role is entered, which assignment a token's holder has today. */
export const assignmentLookup =
  (database: Database, today: () => string): AssignmentLookup =>
  async ({ organisationOin, subject, role }) => {
    const { rows } = await database.pool.query<Record<string, string | null>>(
      'select assignment_id, organisation_id, person_id, scope, wijk_id from authenticate($1, $2, $3, $4)',
      [organisationOin, subject, role, today()],
    );
    const [row] = rows;
    if (!row?.person_id) return null;
    return {
      role,
      scope: row.scope as Viewer['scope'],
      organisationId: row.organisation_id as string,
      personId: row.person_id,
      assignmentId: row.assignment_id as string,
      wijkId: row.wijk_id ?? null,
    };
  };
