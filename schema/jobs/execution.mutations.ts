import { builder } from '../builder.ts';
import { enumRef } from '../emit-inputs.ts';
import { verb } from '../verb.ts';
import { jobMachine, type RejectInput } from './job.machine.ts';
import { rejectionReason } from './job.type.ts';
import { taskMachine } from './task.machine.ts';
import { halfDay, interruptionReason } from './task.type.ts';
import { type InterruptInput, outsideWeeklyHalfDays, type PlanInput, type PlannedVisit } from './visits.ts';

const reasonOfInterruption = {
  inputFields: (t: Parameters<NonNullable<Parameters<typeof verb>[1]['inputFields']>>[0]) => ({
    reason: t.field({
      type: enumRef(interruptionReason),
      required: true,
      access: 'job.execute',
      description: 'Onderbrekingsreden.',
    }),
  }),
  prepare: async (_context: unknown, input: InterruptInput) => input,
};

/** The verbs of those who do the work: planning and rejecting, and what the voorman reports. */
export const emitExecutionMutations = (job: never, task: never): void => {
  const jobVerb = { machine: jobMachine as never, returns: 'job', type: job } as const;
  const taskVerb = { machine: taskMachine as never, returns: 'task', type: task } as const;

  const visit = builder.inputType('PlannedVisitInput', {
    description: 'Bezoek: a day and half-day on which the crew comes.',
    fields: (t) => ({
      plannedDate: t.field({ type: 'Date', required: true, access: 'job.plan', description: 'Geplande datum.' }),
      halfDay: t.field({ type: enumRef(halfDay), required: true, access: 'job.plan', description: 'Dagdeel.' }),
    }),
  });

  verb<string, { visits: PlannedVisit[] }, PlanInput>('planJob', {
    ...jobVerb,
    access: 'job.plan',
    description: 'Plannen: sets the visits of a job, or replaces those not yet begun.',
    inputFields: (t) => ({
      visits: t.field({ type: [visit], required: true, access: 'job.plan', description: 'Bezoeken, at least one.' }),
    }),
    prepare: async (_context, input) => ({ visits: input.visits }),
    warn: async (context, _key, input, { crewId }) => {
      if (!(await outsideWeeklyHalfDays(context, crewId, input.visits))) return [];
      const text = {
        nl: 'Een bezoek valt buiten de vaste dagdelen van de ploeg.',
        en: 'A visit lies outside the weekly half-days of the crew.',
      };
      return [{ code: 'OUTSIDE_WEEKLY_HALF_DAYS', rule: 'R-45', text }];
    },
  });

  verb<string, RejectInput, RejectInput>('rejectJob', {
    ...jobVerb,
    access: 'job.plan',
    description: 'Afwijzen: the crew does not take the job.',
    inputFields: (t) => ({
      reason: t.field({
        type: enumRef(rejectionReason),
        required: true,
        access: 'job.plan',
        description: 'Afwijsreden.',
      }),
    }),
    prepare: async (_context, input) => input,
  });

  verb<string, InterruptInput, InterruptInput>('interruptJob', {
    ...jobVerb,
    ...reasonOfInterruption,
    access: 'job.execute',
    description: 'Onderbreken: the work stops for now, for a reason.',
  });
  verb<string, InterruptInput, InterruptInput>('interruptTask', {
    ...taskVerb,
    ...reasonOfInterruption,
    access: 'job.execute',
    description: 'Onderbreken: the visit stops for now, for a reason.',
  });
  verb('scheduleTask', { ...taskVerb, access: 'job.plan', description: 'Inplannen: a draft visit is going to be.' });

  const ofJobs = [
    ['startJob', 'Beginnen: the crew starts on the job.'],
    ['resumeJob', 'Hervatten: the work goes on.'],
    ['reportJobDone', 'Gereedmelden: all tasks of the job are done.'],
  ] as const;
  for (const [name, description] of ofJobs) verb(name, { ...jobVerb, access: 'job.execute', description });

  const ofTasks = [
    ['departForTask', 'Vertrekken: the crew is on its way to the visit.'],
    ['startTask', 'Beginnen: the crew starts on the visit.'],
    ['pauseTask', 'Pauzeren: the crew has a break.'],
    ['resumeTask', 'Hervatten: the visit goes on.'],
    ['completeTask', 'Afronden: the visit is done.'],
  ] as const;
  for (const [name, description] of ofTasks) verb(name, { ...taskVerb, access: 'job.execute', description });
};
