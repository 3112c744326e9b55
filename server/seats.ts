import { LRUCache } from 'lru-cache';
import type { Viewer } from '../schema/context.ts';
import type { AssignmentLookup, TokenHolder } from './auth.ts';
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
  readonly version: string;
}

const SEAT = `select seat.*, is_anything_opened_to(seat.organisation_id, $3, seat.actor_id, $4) as may_have_opened,
    (select version from seat_change) as version
  from authenticate($1, $2, $3, $4, $5) seat`;

/** SQL: refuses to go on with what is known of a caller from before, where anything that it rests on has changed. */
export const checkSeats = (version: string): string => `check_seats(${version}::uuid)`;

/** What the database says of a seat that has changed since it was looked up. */
export const isSeatChange = (error: unknown): boolean => (error as { code?: unknown }).code === 'LWS01';

/** Callers of whom is remembered where they sit, at most. */
const MOST = 10_000;

/**
 * For how long nobody is asked again: what begins by the clock alone shows with the next minute. What ends by it ends at
 * once, here or by the claims.
 */
const MINUTE = 60_000;

interface Told {
  readonly viewer: Viewer;
  readonly version: string;
}

interface Remembered extends Told {
  readonly minute: number;
}

const minuteOf = (now: Date): number => Math.floor(now.getTime() / MINUTE);

const lastsAt =
  (now: Date) =>
  ({ until }: Viewer['standIns'][number]): boolean =>
    until === null || new Date(until) > now;

export interface SeatOptions {
  /** Raw key of the colleague for whom the caller stands in. */
  readonly standingInFor?: string | null;
  readonly signal?: AbortSignal | undefined;
  /**
   * Whether what an earlier request was told will do. The database then has to say that it still holds (`checkSeats`)
   * before anything is read, changed or answered.
   */
  readonly remembered?: boolean;
}

/** Which assignment the holder of a token has now: the own one, or that under which it stands in for a colleague. */
export class Seats {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #remembered = new LRUCache<string, Remembered>({ max: MOST });
  /** As it was told last: what was remembered of another is of no use any more. */
  #version: string | undefined;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  lookup({ standingInFor = null, signal, remembered = false }: SeatOptions = {}): AssignmentLookup {
    return async (holder) => {
      const key = JSON.stringify([holder.organisationOin, holder.subject, holder.role, standingInFor]);
      const now = this.#clock();
      const known = remembered ? this.#knownBy(key, now) : undefined;
      // Of each request its own: what it is for, and what it may have opened, becomes known on the way.
      if (known) return { ...known.viewer, standIns: known.viewer.standIns.filter(lastsAt(now)), seats: known.version };
      const told = await this.#ask(holder, standingInFor, now, signal);
      if (!told) {
        this.#remembered.delete(key);
        return null;
      }
      // What was asked of one minute is of no other, however long the answer took.
      this.#remembered.set(key, { ...told, minute: minuteOf(now) });
      this.#version = told.version;
      return { ...told.viewer };
    };
  }

  #knownBy(key: string, now: Date): Remembered | undefined {
    const known = this.#remembered.get(key);
    if (!known || known.minute !== minuteOf(now) || known.version !== this.#version) return undefined;
    const { until } = known.viewer;
    return until && now >= until ? undefined : known;
  }

  /** Asks the database, before any role is entered. */
  async #ask(
    { organisationOin, subject, role }: TokenHolder,
    standingInFor: string | null,
    now: Date,
    signal: AbortSignal | undefined,
  ): Promise<Told | null> {
    const own = await lease(this.#database, signal);
    const { rows } = await own
      .query<Seat>({
        sql: SEAT,
        values: [organisationOin, subject, role, now.toISOString(), standingInFor],
        name: 'seat',
      })
      .finally(own.end);
    const [row] = rows;
    if (!row?.person_id) return null;
    const viewer: Viewer = {
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
    return { viewer, version: row.version };
  }
}
