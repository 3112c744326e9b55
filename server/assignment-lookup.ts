import type { Viewer } from '../schema/context.ts';
import type { AssignmentLookup } from './auth.ts';
import type { Database } from './database.ts';
import { lease } from './lease.ts';
import type { Clock } from './today.ts';

interface Seat {
  readonly assignment_id: string;
  readonly organisation_id: string;
  readonly person_id: string | null;
  readonly actor_id: string;
  readonly scope: Viewer['scope'];
  readonly wijk_id: string | null;
  readonly activities: Viewer['activities'];
  readonly until: Date | null;
  readonly stand_ins: Viewer['standIns'];
  readonly may_have_opened: boolean;
}

const SEAT = `select seat.*, is_anything_opened_to(seat.organisation_id, $3, seat.actor_id, $4) as may_have_opened
  from authenticate($1, $2, $3, $4, $5) seat`;

/**
 * Asks the database, before any role is entered, which assignment a token's holder has now, until the signal: the own one, or that
 * under which it stands in for this colleague.
 */
export const assignmentLookup =
  (database: Database, now: Clock, standingInFor: string | null = null, signal?: AbortSignal): AssignmentLookup =>
  async ({ organisationOin, subject, role }) => {
    const own = await lease(database, signal);
    const { rows } = await own
      .query<Seat>({
        sql: SEAT,
        values: [organisationOin, subject, role, now().toISOString(), standingInFor],
        name: 'seat',
      })
      .finally(own.end);
    const [row] = rows;
    if (!row?.person_id) return null;
    return {
      role,
      scope: row.scope,
      organisationId: row.organisation_id,
      personId: row.person_id,
      actorId: row.actor_id,
      assignmentId: row.assignment_id,
      wijkId: row.wijk_id,
      activities: row.activities,
      until: row.until,
      standIns: row.stand_ins,
      mayHaveOpened: row.may_have_opened,
      activity: null,
    };
  };
