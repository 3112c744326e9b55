import { claim } from '../claims.ts';
import { organisationType } from '../consortium/organisation.type.ts';
import type { GraphContext } from '../context.ts';
import { addDays } from '../days.ts';
import { GraphError } from '../errors.ts';
import type { ScheduledWork } from '../scheduled.ts';
import type { Predicate } from '../slice.ts';
import type { Job } from './job.entity.ts';
import { jobType } from './job.type.ts';
import type { JobSeries } from './job-series.entity.ts';
import { jobSeriesType } from './job-series.type.ts';
import { daysOf } from './recurrence.ts';

/** At most so many are made at once; the rest waits for the next time. */
const MOST_OCCURRENCES = 500;
/** At most so many are looked at. */
const MOST_SERIES = 10_000;
const MOST_MADE = 200_000;

const running = (context: GraphContext) =>
  context.write.findDue(
    jobSeriesType,
    ((series) =>
      `${series.endedOn} is null and (${series.endDate} is null or ${series.endDate} >= ${claim.today})`) as Predicate<JobSeries> as Predicate<unknown>,
    'startDate',
    ['id', 'recurrenceRule', 'startDate', 'endDate'],
    MOST_SERIES,
  );

/** The occurrences that are there, cancelled ones included. */
const madeBefore = async (context: GraphContext): Promise<ReadonlySet<string>> => {
  const jobs = await context.write.findDue(
    jobType,
    ((job) =>
      `${job.seriesId} is not null and ${job.occurrenceDate} >= ${claim.today}`) as Predicate<Job> as Predicate<unknown>,
    'occurrenceDate',
    ['seriesId', 'occurrenceDate'],
    MOST_MADE,
  );
  return new Set(jobs.map(({ seriesId, occurrenceDate }) => `${seriesId} ${occurrenceDate}`));
};

/** One occurrence, unless it is there; another who is at work on the same series goes first. */
const make = async (context: GraphContext, seriesId: unknown, day: string): Promise<number> => {
  try {
    const values = {
      werkOpdrachtgeverId: context.viewer.organisationId,
      seriesId,
      occurrenceDate: day,
      status: 'REGISTERED',
      statusDate: context.today,
    };
    return (await context.write.step(() => context.write.insertOnce(jobType, values))) ? 1 : 0;
  } catch (error) {
    if (error instanceof GraphError && error.code === 'UNAVAILABLE') return 0;
    throw error;
  }
};

/** Occurrences are made ahead, as far as the organisation looks (domain 3.3, the series). */
export const occurrenceWork: ScheduledWork = {
  name: 'occurrences of series',
  run: async (context) => {
    const all = await running(context);
    if (all.length === 0) return 0;
    const own = await context.write.find(organisationType, context.viewer.organisationId, ['seriesHorizonWeeks']);
    const horizon = addDays(context.today, 7 * Number(own?.seriesHorizonWeeks));
    const made = await madeBefore(context);
    const due = all.flatMap(({ id, recurrenceRule, startDate, endDate }) => {
      const [start, today] = [String(startDate), context.today];
      const until = endDate && String(endDate) < horizon ? String(endDate) : horizon;
      const from = [start, today].toSorted().at(-1) ?? today;
      const days = daysOf(String(recurrenceRule), start, from, until);
      return days.filter((day) => !made.has(`${id} ${day}`)).map((day) => ({ id, day }));
    });
    let count = 0;
    for (const { id, day } of due) {
      // Those that cannot be made do not count: they are due each time anew, and would keep the others waiting.
      if (count === MOST_OCCURRENCES) break;
      count += await make(context, id, day);
    }
    return count;
  },
};
