import { scheduledWorks } from '../schema/index.ts';
import type { Activity } from '../schema/purpose.ts';
import { createCursors } from './cursor.ts';
import type { Database } from './database.ts';
import { ALL_FENCES, createContext } from './graph-server.ts';
import { createIds } from './ids.ts';
import { databaseRoles } from './policy-sql.ts';
import type { Clock } from './today.ts';
import { traceOf } from './trace.ts';

const MINUTE = 60_000;

export interface ScheduledOptions {
  readonly database: Database;
  readonly rolePrefix: string;
  readonly idSecret: string;
  readonly clock: Clock;
  /** Learns what went wrong; the other works and organisations go on. */
  readonly onError: (error: unknown) => void;
}

interface ScheduledSeat {
  readonly assignment_id: string;
  readonly organisation_id: string;
  readonly person_id: string;
  readonly activities: readonly Activity[];
  readonly until: Date | null;
}

/**
 * Does what is due by itself, for each organisation that has assigned the role SYSTEM: as that role, in its slice and
 * through the same steps and fences as a caller, one transaction per organisation and work. Two processes may do so at
 * once.
 * @returns how much was done.
 */
export const runScheduled = async (options: ScheduledOptions): Promise<number> => {
  const { database, idSecret, onError, clock } = options;
  const shared = {
    database,
    roles: databaseRoles(options.rolePrefix),
    ids: createIds(idSecret),
    cursors: createCursors(idSecret),
    fences: ALL_FENCES,
    language: 'nl',
    rejectOnRefusal: false,
    clock,
    onFailure: onError,
    state: {},
    spend: () => Promise.reject(new Error('Scheduled work asks no questions')),
  } as const;
  const { rows } = await database.pool.query<ScheduledSeat>('select * from scheduled_seats($1)', [
    clock().toISOString(),
  ]);
  let done = 0;
  for (const seat of rows) {
    // Work that has no purpose today is not done today.
    const [activity] = seat.activities;
    if (!activity) continue;
    const viewer = {
      role: 'SYSTEM',
      scope: 'ORGANISATION',
      wijkId: null,
      organisationId: seat.organisation_id,
      personId: seat.person_id,
      actorId: seat.person_id,
      assignmentId: seat.assignment_id,
      activities: seat.activities,
      activity,
      until: seat.until,
      standIns: [],
      mayHaveOpened: false,
    } as const;
    for (const { name, run } of scheduledWorks) {
      const context = createContext({ ...shared, viewer, trace: traceOf(undefined) });
      context.work.record.name = name;
      context.work.record.kind = 'task';
      try {
        const count = await run(context);
        await context.work.commit();
        done += count;
      } catch (error) {
        await context.work.rollback();
        onError(error);
      }
    }
  }
  return done;
};

/** The same every minute, one run at a time. Returns what ends it. */
export const scheduleEveryMinute = (options: ScheduledOptions): (() => void) => {
  let running = false;
  const timer = setInterval(() => {
    if (running) return;
    running = true;
    runScheduled(options)
      .catch(options.onError)
      .finally(() => {
        running = false;
      });
  }, MINUTE);
  timer.unref();
  return () => clearInterval(timer);
};
