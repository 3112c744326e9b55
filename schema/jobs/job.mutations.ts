import { builder } from '../builder.ts';
import { crewType } from '../crews/crew.type.ts';
import { enumRef } from '../emit-inputs.ts';
import { verb } from '../verb.ts';
import { type AwardInput, jobMachine, type PlanInput, type PlannedVisit, weeklyHalfDaysOf } from './job.machine.ts';
import { taskMachine } from './task.machine.ts';
import { halfDay } from './task.type.ts';

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

const weeklyHalfDay = ({ plannedDate, halfDay: half }: PlannedVisit) =>
  `${WEEKDAYS[new Date(`${plannedDate}T12:00:00Z`).getUTCDay()]}_${half}`;

/** The verbs of the Opdracht and Taak machines. */
export const emitJobMutations = (job: never, task: never): void => {
  const visit = builder.inputType('PlannedVisitInput', {
    description: 'Bezoek: a day and half-day on which the crew comes.',
    fields: (t) => ({
      plannedDate: t.field({ type: 'Date', required: true, access: 'job.plan', description: 'Geplande datum.' }),
      halfDay: t.field({ type: enumRef(halfDay), required: true, access: 'job.plan', description: 'Dagdeel.' }),
    }),
  });

  verb<string, { crewId: string }, AwardInput>('awardJob', {
    access: 'job.award',
    description: 'Gunnen: gives a registered job to a crew.',
    machine: jobMachine as never,
    returns: 'job',
    type: job,
    inputFields: (t) => ({
      crewId: t.id({ required: true, access: 'job.award', description: 'Ploeg that is to do it.' }),
    }),
    prepare: async (context, input) => {
      const key = context.write.keyOf(crewType, input.crewId);
      const crew = key && (await context.write.find(crewType, key, ['id']));
      return { crewKey: crew ? key : undefined };
    },
  });

  verb<string, { visits: PlannedVisit[] }, PlanInput>('planJob', {
    access: 'job.plan',
    description: 'Plannen: sets the visits for an awarded job, or replaces those not yet begun.',
    machine: jobMachine as never,
    returns: 'job',
    type: job,
    inputFields: (t) => ({
      visits: t.field({ type: [visit], required: true, access: 'job.plan', description: 'Bezoeken, at least one.' }),
    }),
    prepare: async (_context, input) => ({ visits: input.visits }),
    warn: async (context, key, input) => {
      const planned = await context.write.find(jobMachine.type, key, ['crewId']);
      const weekly = planned?.crewId ? await weeklyHalfDaysOf(context, String(planned.crewId)) : [];
      if (input.visits.every((own) => weekly.includes(weeklyHalfDay(own)))) return [];
      const text = {
        nl: 'Een bezoek valt buiten de vaste dagdelen van de ploeg.',
        en: 'A visit lies outside the weekly half-days of the crew.',
      };
      return [{ code: 'OUTSIDE_WEEKLY_HALF_DAYS', rule: 'R-45', text }];
    },
  });

  const simple = [
    ['startJob', jobMachine, 'job', job, 'Beginnen: the crew starts on the job.'],
    ['reportJobDone', jobMachine, 'job', job, 'Gereedmelden: all tasks of the job are done.'],
    ['departForTask', taskMachine, 'task', task, 'Vertrekken: the crew is on its way to the visit.'],
    ['startTask', taskMachine, 'task', task, 'Beginnen: the crew starts on the visit.'],
    ['completeTask', taskMachine, 'task', task, 'Afronden: the visit is done.'],
  ] as const;
  for (const [name, machine, returns, type, description] of simple) {
    verb(name, { access: 'job.execute', description, machine: machine as never, returns, type });
  }
};
