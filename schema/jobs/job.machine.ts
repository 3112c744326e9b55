import type { GraphContext } from '../context.ts';
import { crewType } from '../crews/crew.type.ts';
import { badInput, RuleRefusal } from '../errors.ts';
import type { Machine } from '../machine.ts';
import type { JOB_STATUSES } from './job.entity.ts';
import { jobType } from './job.type.ts';
import type { HALF_DAYS } from './task.entity.ts';
import { taskType } from './task.type.ts';

type JobStatus = keyof typeof JOB_STATUSES;

/** A visit as the planner asks for it. */
export interface PlannedVisit {
  readonly plannedDate: string;
  readonly halfDay: keyof typeof HALF_DAYS;
}

export interface AwardInput {
  /** Raw key of the crew; undefined when the given id is of no crew in the caller's slice. */
  readonly crewKey: string | undefined;
}

export interface PlanInput {
  readonly visits: readonly PlannedVisit[];
}

/** R-01 holds by the slice: a crew whose uitvoerder has no current agreement does not exist for the opdrachtgever. */
const crewIsInSlice = async (_context: GraphContext, _key: string, _row: unknown, input: AwardInput) => {
  if (!input.crewKey) {
    throw new RuleRefusal(
      'CREW_NOT_AVAILABLE',
      'R-01',
      {
        nl: 'Deze ploeg is er niet, of er is geen geldige overeenkomst met de uitvoerder.',
        en: 'There is no such crew, or no current agreement with its uitvoerder.',
      },
      ['input', 'crewId'],
    );
  }
};

/** Planning needs a visit; visits not yet begun give way to the new ones. */
const planVisits = async (context: GraphContext, key: string, _row: unknown, input: PlanInput) => {
  if (input.visits.length === 0) {
    throw new RuleRefusal(
      'VISIT_REQUIRED',
      '3.3 Opdracht',
      { nl: 'Plan ten minste één bezoek.', en: 'Plan at least one visit.' },
      ['input', 'visits'],
    );
  }
  if (input.visits.length > 50) throw badInput('Ten hoogste 50 bezoeken.', 'At most 50 visits.');
  const past = input.visits.find((visit) => visit.plannedDate < context.today);
  if (past) {
    throw new RuleRefusal(
      'DATE_IN_THE_PAST',
      '3.3 Opdracht',
      { nl: 'Een bezoek ligt niet in het verleden.', en: 'A visit cannot lie in the past.' },
      ['input', 'visits', 'plannedDate'],
    );
  }
  for (const task of await context.write.findAll(taskType, 'jobId', key, ['id', 'status', 'version'])) {
    if (task.status === 'PLANNED') {
      await context.write.update(taskType, String(task.id), Number(task.version), { status: 'CLOSED' });
    }
  }
  for (const visit of input.visits) {
    await context.write.insert(taskType, {
      jobId: key,
      plannedDate: visit.plannedDate,
      halfDay: visit.halfDay,
      status: 'PLANNED',
    });
  }
};

const allTasksDone = async (context: GraphContext, key: string) => {
  const tasks = await context.write.findAll(taskType, 'jobId', key, ['status']);
  const current = tasks.filter((task) => task.status !== 'CLOSED');
  if (current.length === 0 || current.some((task) => task.status !== 'DONE')) {
    throw new RuleRefusal('TASKS_NOT_DONE', '3.3 Opdracht', {
      nl: 'Nog niet alle taken zijn gereed.',
      en: 'Not all tasks are done yet.',
    });
  }
};

const today = (context: GraphContext) => ({ statusDate: context.today });

/** The Opdracht machine (domain 3.3), from registered to reported done. */
export const jobMachine: Machine<JobStatus> = {
  type: jobType,
  reads: ['crewId'],
  transitions: {
    awardJob: {
      from: ['REGISTERED'],
      to: 'AWARDED',
      by: ['CORPORATIE_OPDRACHTGEVER'],
      source: '3.3 Opdracht, R-01',
      guard: crewIsInSlice,
      set: (context, input: AwardInput) => ({ ...today(context), crewId: input.crewKey }),
    },
    planJob: {
      from: ['AWARDED', 'PLANNED'],
      to: 'PLANNED',
      by: ['VOORMAN', 'CONSULENT'],
      source: '3.3 Opdracht',
      guard: planVisits,
      set: today,
    },
    startJob: { from: ['PLANNED'], to: 'IN_PROGRESS', by: ['VOORMAN'], source: '3.3 Opdracht', set: today },
    reportJobDone: {
      from: ['IN_PROGRESS'],
      to: 'REPORTED_DONE',
      by: ['VOORMAN'],
      source: '3.3 Opdracht',
      guard: allTasksDone,
      set: today,
    },
  },
};

/** The crew's weekly half-days, for the warning of R-45. */
export const weeklyHalfDaysOf = async (context: GraphContext, crewKey: string): Promise<readonly string[]> => {
  const crew = await context.write.find(crewType, crewKey, ['weeklyHalfDays']);
  return (crew?.weeklyHalfDays ?? []) as string[];
};
