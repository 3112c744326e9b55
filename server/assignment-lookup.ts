import type { Viewer } from '../schema/context.ts';
import type { AssignmentLookup } from './auth.ts';
import type { Database } from './database.ts';
import { lease } from './lease.ts';

/** Asks the database, before any role is entered, which assignment a token's holder has today, until the signal. */
export const assignmentLookup =
  (database: Database, today: () => string, signal?: AbortSignal): AssignmentLookup =>
  async ({ organisationOin, subject, role }) => {
    const own = await lease(database, signal);
    const { rows } = await own
      .query<Record<string, string | null>>(
        'select assignment_id, organisation_id, person_id, scope, wijk_id from authenticate($1, $2, $3, $4)',
        [organisationOin, subject, role, today()],
      )
      .finally(own.end);
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
