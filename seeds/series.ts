import type { Job } from '../schema/jobs/job.entity.ts';
import { JobSeries } from '../schema/jobs/job-series.entity.ts';
import { addDays, earliest, latest, weekdayOf } from './days.ts';
import type { JobPlan } from './job-plans.ts';
import type { OrganisationKey } from './organisations.ts';
import { seedId } from './random.ts';
import type { Columns, RowMaker, Table } from './row.ts';

type JobRow = Columns<Job>;

/** A job as it was drawn, with the plan behind it. */
export interface Drawn {
  readonly plan: JobPlan;
  readonly job: JobRow;
}

/** Of these opdrachtgevers so many series go on; the others have ended by themselves. */
const GOING_ON: Readonly<Partial<Record<OrganisationKey, number>>> = { 'corporatie-midden': 3, 'gemeente-midden': 2 };

const isSame = (one: string, other: string): boolean => weekdayOf(one) === weekdayOf(other);

/** The first day on or after this one that is the weekday of the series and has no occurrence. */
const freeDay = (wished: string, taken: readonly string[]): string => {
  const first = taken[0];
  let day = wished;
  while ((first && !isSame(day, first)) || taken.includes(day)) day = addDays(day, 1);
  return day;
};

/** What recurs belongs to a series: the jobs of one opdrachtgever for one kind of work on one object. */
export const makeSeries = (make: RowMaker, drawn: readonly Drawn[]): { jobs: JobRow[]; table: Table } => {
  const series = new Map<string, { readonly first: Drawn; readonly days: string[] }>();
  const jobs = drawn.map((each): JobRow => {
    const { job, plan } = each;
    if (job.regime !== 'TERUGKEREND') return job;
    const key = `${plan.opdrachtgever}/${job.objectId}/${job.workKindId}`;
    const own = series.get(key) ?? { first: each, days: [] };
    series.set(key, own);
    const day = freeDay(String(job.wishedFrom), own.days);
    own.days.push(day);
    const wishedHalfDay = job.wishedHalfDay ?? own.first.job.wishedHalfDay;
    const days = { occurrenceDate: day, wishedFrom: day, wishedUntil: day, wishedHalfDay };
    return { ...job, seriesId: seedId('JobSeries', key), ...days };
  });
  const going = new Map<OrganisationKey, number>();
  const rows = [...series].map(([key, { first, days }]) => {
    const { opdrachtgever, registeredOn, crew } = first.plan;
    const count = going.get(opdrachtgever) ?? 0;
    const goesOn = crew !== null && count < (GOING_ON[opdrachtgever] ?? 0);
    if (goesOn) going.set(opdrachtgever, count + 1);
    const { job } = first;
    return make.row(JobSeries, key, opdrachtgever, registeredOn, {
      werkOpdrachtgeverId: job.werkOpdrachtgeverId,
      objectId: job.objectId,
      wijkId: job.wijkId,
      workKindId: job.workKindId,
      description: job.description,
      recurrenceRule: `FREQ=WEEKLY;BYDAY=${weekdayOf(days[0] ?? make.today).slice(0, 2)}`,
      wishedHalfDay: job.wishedHalfDay,
      startDate: earliest(...days),
      endDate: goesOn ? null : latest(...days),
      endedOn: null,
      requestedById: job.requestedById,
    });
  });
  return { jobs, table: { entity: JobSeries, rows } };
};
