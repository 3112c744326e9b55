import { Job, type REJECTION_REASONS, type REQUESTER_KINDS } from '../schema/jobs/job.entity.ts';
import { type HALF_DAYS, type INTERRUPTION_REASONS, type TASK_STATUSES, Task } from '../schema/jobs/task.entity.ts';
import type { CROW_LEVELS } from '../schema/objects/wijk-quality.entity.ts';
import { personas } from './cast.ts';
import { currentCopy } from './copy.ts';
import type { CrewPlan } from './crew-plans.ts';
import { addDays, earliest, latest, weekdayOf, yearOf } from './days.ts';
import type { JobPlan, JobStatus } from './job-plans.ts';
import { withCanary } from './names.ts';
import type { OrganisationKey } from './organisations.ts';
import { at, Random } from './random.ts';
import { type Columns, organisationId, type RowMaker, type Table } from './row.ts';
import { makeSeries } from './series.ts';
import { staffId } from './staff.ts';
import { workKindId, workKindsOn } from './work-kinds.ts';

type HalfDay = keyof typeof HALF_DAYS;
type Reason = keyof typeof INTERRUPTION_REASONS;
type TaskStatus = keyof typeof TASK_STATUSES;

const CROW: (keyof typeof CROW_LEVELS)[] = ['A', 'B', 'B', 'C', 'A_PLUS', 'D'];
const REASONS: Reason[] = ['ABSENCE', 'WEATHER', 'MATERIAL', 'ACCESS', 'INSPECTION', 'UITVOERDER'];
const REJECTIONS: (keyof typeof REJECTION_REASONS)[] = ['GEEN_CAPACITEIT', 'NIET_PASSEND', 'ONVEILIG'];
const REWORK = ['De randen zijn overgeslagen', 'De stoep is nog niet geveegd', 'Het groenafval ligt er nog'];
const REMARKS = ['', ', graag voor het weekend', '; vooral de hoeken', ' na de markt', ', zie de foto bij de melding'];

const WORK_DONE: readonly JobStatus[] = ['REPORTED_DONE', 'SAMPLED', 'REWORK_REQUESTED', 'CLOSED'];

interface Visit {
  readonly day: string;
  readonly halfDay: HalfDay;
}

/** The crew's first half-day on or after the day. */
const visitFrom = (crew: CrewPlan, day: string): Visit => {
  for (let offset = 0; offset < 7; offset++) {
    const candidate = addDays(day, offset);
    const slot = crew.weeklyHalfDays.find((each) => each.startsWith(weekdayOf(candidate)));
    if (slot) return { day: candidate, halfDay: slot.endsWith('MORNING') ? 'MORNING' : 'AFTERNOON' };
  }
  throw new Error(`${crew.name} never works`);
};

/** The first half-day on or after the day, or the last one before today when that is not over yet. */
const visitBefore = (crew: CrewPlan, day: string, today: string): Visit => {
  const visit = visitFrom(crew, day);
  return visit.day < today ? visit : visitFrom(crew, addDays(today, -7));
};

/** The day on which a job was worked on, will be, or should have been. */
const visitOf = ({ status, crew, registeredOn }: JobPlan, random: Random, today: string): Visit | null => {
  if (crew === null) return null;
  const later = (least: number, most: number) => addDays(registeredOn, random.between(least, most));
  const lapsed = registeredOn < addDays(today, -40);
  if (status === 'PLANNED') return visitFrom(crew, lapsed ? later(5, 15) : addDays(today, random.between(1, 28)));
  if (status === 'IN_PROGRESS')
    return lapsed ? visitFrom(crew, later(5, 15)) : { ...visitFrom(crew, today), day: today };
  if (status === 'INTERRUPTED')
    return visitBefore(crew, lapsed ? later(5, 15) : addDays(today, -random.between(1, 7)), today);
  if (status === 'CLOSED') return visitBefore(crew, later(6, 12), today);
  if (WORK_DONE.includes(status)) {
    return visitBefore(crew, lapsed ? later(5, 15) : addDays(today, -random.between(3, 9)), today);
  }
  return null;
};

const statusDateOf = (
  { status, registeredOn }: JobPlan,
  visit: Visit | null,
  random: Random,
  today: string,
): string => {
  const days = status === 'CONCEPT' || status === 'REGISTERED' ? 0 : random.between(1, 5);
  const since = visit && status !== 'PLANNED' ? visit.day : registeredOn;
  if (status === 'IN_PROGRESS' || status === 'INTERRUPTED' || status === 'REPORTED_DONE') return since;
  return earliest(today, addDays(since, days));
};

const requesterOf = (opdrachtgever: OrganisationKey, random: Random): keyof typeof REQUESTER_KINDS =>
  opdrachtgever.startsWith('gemeente')
    ? 'GEMEENTE'
    : random.weighted({ CORPORATIE: 12, BEWONER: 5, LOKALE_ORGANISATIE: 2, GEMEENTE: 1 });

/** Who asks for jobs at a corporatie; a gemeente's are older than the names of those who asked. */
const requesterAt = (opdrachtgever: OrganisationKey): string | null => {
  const asks = personas.find(
    ({ organisation, role }) => organisation === opdrachtgever && role === 'CORPORATIE_OPDRACHTGEVER',
  );
  return asks ? staffId(asks.name) : null;
};

type JobRow = Columns<Job>;

const jobRow = (make: RowMaker, plan: JobPlan, visit: Visit | null, sequence: number, random: Random): JobRow => {
  const { opdrachtgever, object, crew, status, registeredOn, turn } = plan;
  const kind = random.pick(workKindsOn(object.kind));
  const number = `${yearOf(registeredOn)}-${String(sequence).padStart(5, '0')}`;
  const wishedFrom = addDays(registeredOn, random.between(5, 14));
  const statusDate = statusDateOf(plan, visit, random, make.today);
  const description = `${kind.name} bij ${object.name}${random.pick(REMARKS)}`;
  // Some were awarded to an uitvoerder that has yet to say what crew does it.
  const crewId = status === 'AWARDED' && turn === null && sequence % 5 === 0 ? null : (crew?.id ?? null);
  // The second of each fixture, and some others, have a BSN in a text where none belongs.
  const canary = turn === 1 || (turn === null && random.chance(0.01));
  return make.row(Job, plan.key, opdrachtgever, registeredOn, {
    number,
    werkOpdrachtgeverId: organisationId(opdrachtgever),
    requesterKind: requesterOf(opdrachtgever, random),
    objectId: object.id,
    workKindId: workKindId(kind.code),
    description: canary ? withCanary(description) : description,
    regime: kind.regime,
    wishedFrom,
    wishedUntil: addDays(wishedFrom, random.between(3, 21)),
    wishedHalfDay: random.chance(0.2) ? null : random.pick(['MORNING', 'AFTERNOON']),
    urgent: random.chance(0.06),
    crewId,
    status,
    statusDate,
    changedAt: make.moment(latest(statusDate, registeredOn)),
    requestedById: requesterAt(opdrachtgever),
    seriesId: null,
    occurrenceDate: null,
    reworkRequest: status === 'REWORK_REQUESTED' ? at(REWORK, turn ?? random.between(0, 2)) : null,
    rejectionReason: status === 'REJECTED' ? at(REJECTIONS, turn ?? random.between(0, 2)) : null,
    veraOrderCode: status === 'CONCEPT' || random.chance(0.1) ? null : `ORD-${number}`,
    qualityDemand: random.chance(0.3) ? null : random.pick(CROW),
    gemeenteId: object.gemeenteId,
    wijkId: object.wijkId,
    complexCode: object.complexCode,
    uitvoerderId: crew === null ? null : organisationId(crew.uitvoerder),
  });
};

interface TaskOutline {
  readonly visit: Visit;
  readonly status: TaskStatus;
  readonly reason?: Reason;
}

/** The visits of a job; each of them fits its status. */
const outlineTasks = ({ status, crew, turn }: JobPlan, visit: Visit | null, random: Random): TaskOutline[] => {
  if (!visit || !crew) return [];
  const reason = at(REASONS, turn ?? random.between(0, REASONS.length - 1));
  const before = visitFrom(crew, addDays(visit.day, -7));
  if (status === 'PLANNED') {
    const draft: TaskOutline = { visit: visitFrom(crew, addDays(visit.day, 7)), status: 'CONCEPT' };
    return [{ visit, status: 'PLANNED' }, ...(turn === null && random.chance(0.1) ? [draft] : [])];
  }
  if (status === 'IN_PROGRESS') {
    const now = turn === null ? random.weighted<TaskStatus>({ IN_PROGRESS: 6, UNDERWAY: 2, PAUSED: 2 }) : 'IN_PROGRESS';
    return [...(random.chance(0.3) ? [{ visit: before, status: 'DONE' as const }] : []), { visit, status: now }];
  }
  if (status === 'INTERRUPTED') return [{ visit, status: 'INTERRUPTED', reason }];
  const tried: TaskOutline = { visit: before, status: 'CLOSED', reason };
  // A visit ends with its job.
  return [...(random.chance(0.1) ? [tried] : []), { visit, status: status === 'CLOSED' ? 'CLOSED' : 'DONE' }];
};

const taskRow = (make: RowMaker, plan: JobPlan, job: JobRow, outline: TaskOutline, index: number) => {
  const { visit, status, reason } = outline;
  const doneAt = new Date(`${visit.day}T${visit.halfDay === 'MORNING' ? '10' : '15'}:30:00Z`);
  return make.row(Task, `${plan.key}/${index}`, plan.crew?.uitvoerder ?? 'wsd', plan.registeredOn, {
    jobId: job.id,
    plannedDate: visit.day,
    halfDay: visit.halfDay,
    status,
    interruptionReason: reason ?? null,
    equipmentIds: [],
    doneAt: status === 'DONE' || (status === 'CLOSED' && !reason) ? doneAt : null,
    werkOpdrachtgeverId: job.werkOpdrachtgeverId,
    uitvoerderId: job.uitvoerderId,
    crewId: job.crewId,
    wijkId: job.wijkId,
  });
};

/** Orders of one opdrachtgever in a year, at most. */
const SERIES = 5000;

/** Numbers run on per opdrachtgever and year. */
const counter = () => {
  const given = new Map<string, number>();
  const start = currentCopy().number * SERIES;
  return (plan: JobPlan): number => {
    const series = `${plan.opdrachtgever} ${yearOf(plan.registeredOn)}`;
    const next = (given.get(series) ?? start) + 1;
    given.set(series, next);
    return next;
  };
};

/** @param plans oldest first: the database takes an object's uitvoerder from the last of its jobs. */
export const workTables = (make: RowMaker, plans: readonly JobPlan[]): Table[] => {
  const random = new Random('work');
  const sequenceOf = counter();
  const made = plans.map((plan) => {
    const visit = visitOf(plan, random, make.today);
    const job = jobRow(make, plan, visit, sequenceOf(plan), random);
    const tasks = outlineTasks(plan, visit, random).map((outline, index) => taskRow(make, plan, job, outline, index));
    return { plan, job, tasks };
  });
  const { jobs, table } = makeSeries(make, made);
  return [
    table,
    { entity: Job, rows: jobs as (JobRow & Table['rows'][number])[] },
    { entity: Task, rows: made.flatMap(({ tasks }) => tasks) },
  ];
};
