import type { GraphContext } from '../context.ts';
import { crewType } from '../crews/crew.type.ts';
import { badInput, RuleRefusal } from '../errors.ts';
import type { HALF_DAYS, INTERRUPTION_REASONS } from './task.entity.ts';
import { taskType } from './task.type.ts';

/** A visit as the planner asks for it. */
export interface PlannedVisit {
  readonly plannedDate: string;
  readonly halfDay: keyof typeof HALF_DAYS;
}

export interface PlanInput {
  readonly visits: readonly PlannedVisit[];
}

export interface InterruptInput {
  readonly reason: keyof typeof INTERRUPTION_REASONS;
}

const MOST_VISITS = 50;
const OVER = ['DONE', 'CLOSED'];

const tasksOf = (context: GraphContext, jobKey: string) =>
  context.write.findAll(taskType, 'jobId', jobKey, ['id', 'status', 'version']);

const changeTask = (context: GraphContext, task: Record<string, unknown>, values: Record<string, unknown>) =>
  context.write.update(taskType, String(task.id), Number(task.version), values);

/**
 * Planning needs a visit. Those not yet begun give way to the new ones; under an interrupted job, or one to be mended,
 * all those not done.
 */
export const planVisits = async (
  context: GraphContext,
  key: string,
  row: Readonly<Record<string, unknown>>,
  input: PlanInput,
) => {
  if (!row.crewId) {
    throw new RuleRefusal('NO_CREW_YET', '3.3 Opdracht', {
      nl: 'Wijs eerst een ploeg toe.',
      en: 'Assign a crew first.',
    });
  }
  if (input.visits.length === 0) {
    throw new RuleRefusal(
      'VISIT_REQUIRED',
      '3.3 Opdracht',
      { nl: 'Plan ten minste één bezoek.', en: 'Plan at least one visit.' },
      ['input', 'visits'],
    );
  }
  if (input.visits.length > MOST_VISITS) {
    throw badInput(`Ten hoogste ${MOST_VISITS} bezoeken.`, `At most ${MOST_VISITS} visits.`);
  }
  if (input.visits.some((visit) => visit.plannedDate < context.today)) {
    throw new RuleRefusal(
      'DATE_IN_THE_PAST',
      '3.3 Opdracht',
      { nl: 'Een bezoek ligt niet in het verleden.', en: 'A visit cannot lie in the past.' },
      ['input', 'visits', 'plannedDate'],
    );
  }
  const notBegun = row.status === 'AWARDED' || row.status === 'PLANNED';
  for (const task of await tasksOf(context, key)) {
    const givesWay = notBegun ? task.status === 'PLANNED' : !OVER.includes(String(task.status));
    if (givesWay) await changeTask(context, task, { status: 'CLOSED' });
  }
  const visits = input.visits.map(({ plannedDate, halfDay }) => ({
    jobId: key,
    plannedDate,
    halfDay,
    status: 'PLANNED',
  }));
  await context.write.insertAll(taskType, visits);
};

/** The code stands on every visit that is not over; one in progress is interrupted with the job. */
export const interruptVisits = async (context: GraphContext, key: string, _row: unknown, input: InterruptInput) => {
  for (const task of await tasksOf(context, key)) {
    if (OVER.includes(String(task.status))) continue;
    const stops = task.status === 'IN_PROGRESS' && { status: 'INTERRUPTED' };
    await changeTask(context, task, { interruptionReason: input.reason, ...stops });
  }
};

/** A visit that was interrupted with the job goes on with it. */
export const resumeVisits = async (context: GraphContext, key: string) => {
  for (const task of await tasksOf(context, key)) {
    if (task.status === 'INTERRUPTED') await changeTask(context, task, { status: 'IN_PROGRESS' });
  }
};

export const allTasksDone = async (context: GraphContext, key: string) => {
  const current = (await tasksOf(context, key)).filter((task) => task.status !== 'CLOSED');
  if (current.length === 0 || current.some((task) => task.status !== 'DONE')) {
    throw new RuleRefusal('TASKS_NOT_DONE', '3.3 Opdracht', {
      nl: 'Nog niet alle taken zijn gereed.',
      en: 'Not all tasks are done yet.',
    });
  }
};

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

const weeklyHalfDay = ({ plannedDate, halfDay }: PlannedVisit) =>
  `${WEEKDAYS[new Date(`${plannedDate}T12:00:00Z`).getUTCDay()]}_${halfDay}`;

/** R-45: a visit should lie within the weekly half-days of the crew. */
export const outsideWeeklyHalfDays = async (
  context: GraphContext,
  crewKey: unknown,
  visits: readonly PlannedVisit[],
): Promise<boolean> => {
  const crew = crewKey ? await context.write.find(crewType, String(crewKey), ['weeklyHalfDays']) : null;
  const weekly = (crew?.weeklyHalfDays ?? []) as readonly string[];
  return !visits.every((visit) => weekly.includes(weeklyHalfDay(visit)));
};
