import type { JOB_STATUSES } from '../schema/jobs/job.entity.ts';
import { currentCopy } from './copy.ts';
import { type CrewPlan, crewPlan, crewPlans } from './crew-plans.ts';
import { addDays } from './days.ts';
import { endOfEndedAgreement } from './network.ts';
import type { EstateObjects, ObjectRow } from './objects.ts';
import type { OrganisationKey } from './organisations.ts';
import { at, memoized, Random } from './random.ts';
import { wijkId } from './wijken.ts';
import { workKindsOn } from './work-kinds.ts';

export type JobStatus = keyof typeof JOB_STATUSES;

/** A job in outline. */
export interface JobPlan {
  readonly key: string;
  readonly opdrachtgever: OrganisationKey;
  readonly object: ObjectRow;
  readonly crew: CrewPlan | null;
  readonly status: JobStatus;
  readonly registeredOn: string;
  /** Position among the jobs of the same fixture; chance decides for the others. */
  readonly turn: number | null;
}

/** How often a status occurs, and how many days ago a job with it was registered. */
const STATUSES: Readonly<Record<JobStatus, readonly [weight: number, youngest: number, oldest: number]>> = {
  CONCEPT: [10, 0, 20],
  REGISTERED: [25, 1, 30],
  AWAITING_APPROVAL: [10, 1, 20],
  AWARDED: [25, 3, 30],
  REJECTED: [20, 5, 728],
  PLANNED: [45, 5, 40],
  IN_PROGRESS: [10, 8, 30],
  INTERRUPTED: [10, 10, 40],
  REPORTED_DONE: [12, 14, 30],
  SAMPLED: [8, 15, 30],
  REWORK_REQUESTED: [6, 16, 35],
  CLOSED: [800, 20, 728],
  CANCELLED: [30, 5, 728],
};

const WEIGHTS = Object.fromEntries(Object.entries(STATUSES).map(([status, [weight]]) => [status, weight])) as Record<
  JobStatus,
  number
>;

/** Not given to a crew yet. */
const WITHOUT_CREW: readonly JobStatus[] = ['CONCEPT', 'REGISTERED', 'AWAITING_APPROVAL'];

/** Objects of the first estate that only a fixture has jobs on. */
export const OBJECT_WITH_PLANNED_JOB = 0;
export const OBJECT_WITH_CLOSED_JOBS = 1;

const isWorkable = (object: ObjectRow): boolean => workKindsOn(object.kind).length > 0;

const ageOf = (status: JobStatus, random: Random): number => {
  const [, youngest, oldest] = STATUSES[status];
  return random.between(youngest, oldest);
};

const crewFor = (status: JobStatus, crews: readonly CrewPlan[], random: Random): CrewPlan | null =>
  WITHOUT_CREW.includes(status) || (status === 'CANCELLED' && random.chance(0.3)) ? null : random.pick(crews);

/** The wijkbedrijf works in one wijk of its gemeente, the WSD in the others. */
const crewsFor = (wijk: string, home: 'midden' | 'zuid' | 'noord'): readonly CrewPlan[] => {
  const ownWijk = wijk === wijkId('gemeente-noord', 'Polderkwartier');
  return crewPlans.filter(({ consortium, idle }) => !idle && consortium === (ownWijk ? 'wijkbedrijf' : home));
};

const JOBS: Readonly<Partial<Record<OrganisationKey, readonly ['midden' | 'zuid' | 'noord', number]>>> = {
  'corporatie-midden': ['midden', 2520],
  'corporatie-zuid': ['zuid', 1400],
  'corporatie-noord': ['noord', 1340],
  'gemeente-midden': ['midden', 220],
  'gemeente-zuid': ['zuid', 180],
  'gemeente-noord': ['noord', 180],
};

const ordinaryJobs = ({ estate, rows }: EstateObjects, today: string): JobPlan[] => {
  const { owner } = estate;
  const random = new Random(`jobs of ${owner}`);
  const [home = 'midden', count = 0] = JOBS[owner] ?? [];
  const objects = rows.filter((object, number) => isWorkable(object) && (owner !== 'corporatie-midden' || number > 1));
  const length = currentCopy().busy ? Math.round(1.5 * count) : count;
  const crews = memoized((wijk: string) => crewsFor(wijk, home));
  return Array.from({ length }, (_, number) => {
    const object = random.pick(objects);
    const status = random.weighted(WEIGHTS);
    const crew = crewFor(status, crews(object.wijkId), random);
    const registeredOn = addDays(today, -ageOf(status, random));
    return { key: `${owner}/${number}`, opdrachtgever: owner, object, crew, status, registeredOn, turn: null };
  });
};

/** Jobs of one crew for one owner, each of the given statuses as often as asked. */
const fixtureJobs = (
  crewKey: string,
  { estate, rows }: EstateObjects,
  statuses: readonly JobStatus[],
  times: number,
  today: string,
): JobPlan[] => {
  const random = new Random(`fixture jobs of ${crewKey} for ${estate.owner}`);
  const objects = rows.filter((object, number) => isWorkable(object) && number > 1);
  return statuses.flatMap((status) =>
    Array.from({ length: times }, (_, turn) => ({
      key: `${crewKey}/${estate.owner}/${status}/${turn}`,
      opdrachtgever: estate.owner,
      object: random.pick(objects),
      crew: WITHOUT_CREW.includes(status) ? null : crewPlan(crewKey),
      status,
      registeredOn: addDays(today, -Math.min(ageOf(status, random), 300)),
      turn,
    })),
  );
};

/** Access codes are for the days on which they are needed: an object on which they are, and one on which they were. */
const accessJobs = ({ estate, rows }: EstateObjects, today: string): JobPlan[] => {
  const job = (number: number, turn: number, status: JobStatus, age: number): JobPlan => ({
    key: `access/${number}/${turn}`,
    opdrachtgever: estate.owner,
    object: at(rows, number),
    crew: crewPlan('voorman'),
    status,
    registeredOn: addDays(today, -age),
    turn,
  });
  return [
    job(OBJECT_WITH_PLANNED_JOB, 0, 'PLANNED', 12),
    job(OBJECT_WITH_CLOSED_JOBS, 0, 'CLOSED', 60),
    job(OBJECT_WITH_CLOSED_JOBS, 1, 'CLOSED', 160),
  ];
};

/** Jobs of a crew that has long had none (the crew is out of the corporatie's sight after 90 days). */
const formerJobs = (crewKey: string, { estate, rows }: EstateObjects, youngest: number, today: string): JobPlan[] =>
  Array.from({ length: 6 }, (_, turn) => ({
    key: `${crewKey}/${turn}`,
    opdrachtgever: estate.owner,
    object: at(rows.filter(isWorkable), 5 + turn),
    crew: crewPlan(crewKey),
    status: 'CLOSED',
    registeredOn: addDays(today, -youngest - 30 * turn),
    turn,
  }));

/** Jobs of the corporatie whose agreement has ended, among them some that were never finished. */
const jobsBeyondAgreement = ({ estate, rows }: EstateObjects, today: string): JobPlan[] => {
  const random = new Random(`jobs beyond agreement in ${estate.gemeente}`);
  const end = endOfEndedAgreement(today);
  const crews = [crewPlan('voorman'), crewPlan('voorman-2'), crewPlan('voorman-6')];
  const objects = rows.filter(isWorkable);
  const unfinished: JobStatus[] = ['AWARDED', 'PLANNED', 'IN_PROGRESS', 'INTERRUPTED', 'REPORTED_DONE', 'REGISTERED'];
  return Array.from({ length: 80 }, (_, turn) => {
    const status = turn < 18 ? at(unfinished, Math.floor(turn / crews.length)) : 'CLOSED';
    return {
      key: `${estate.owner}/${estate.gemeente}/${turn}`,
      opdrachtgever: estate.owner,
      object: at(objects, turn),
      crew: WITHOUT_CREW.includes(status) ? null : at(crews, turn),
      status,
      registeredOn: addDays(end, -random.between(status === 'CLOSED' ? 60 : 20, status === 'CLOSED' ? 300 : 40)),
      turn: null,
    };
  });
};

const KEY_CREWS = [
  ['voorman', 'corporatie-midden'],
  ['voorman-2', 'corporatie-midden'],
  ['voorman@zuid', 'corporatie-zuid'],
  ['voorman@noord', 'corporatie-noord'],
] as const;

/** All jobs, oldest first. */
export const planJobs = (objects: readonly EstateObjects[], today: string): JobPlan[] => {
  const of = (owner: OrganisationKey) => {
    const found = objects.find(({ estate }) => estate.owner === owner);
    if (!found) throw new Error(`${owner} has no objects`);
    return found;
  };
  const all = Object.keys(STATUSES) as JobStatus[];
  const main = of('corporatie-midden');
  const plans = [
    ...(Object.keys(JOBS) as OrganisationKey[]).flatMap((owner) => ordinaryJobs(of(owner), today)),
    ...KEY_CREWS.flatMap(([crew, owner]) => fixtureJobs(crew, of(owner), all, 2, today)),
    // A crew that works for two corporaties.
    ...fixtureJobs('voorman-2', of('corporatie-zuid'), ['AWARDED', 'PLANNED', 'CLOSED'], 2, today),
    ...accessJobs(main, today),
    ...formerJobs('voorman-4', main, 60, today),
    ...formerJobs('voorman-5', main, 150, today),
    ...objects
      .filter(({ estate }) => estate.owner === 'corporatie-beeindigd')
      .flatMap((estate) => jobsBeyondAgreement(estate, today)),
  ];
  const order = ({ registeredOn, key }: JobPlan) => `${registeredOn} ${key}`;
  return plans.sort((one, other) => (order(one) < order(other) ? -1 : 1));
};
