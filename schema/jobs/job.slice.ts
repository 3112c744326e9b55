import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { Crew } from '../crews/crew.entity.ts';
import { CrewMembership } from '../crews/crew-membership.entity.ts';
import { lookUp, rows, slice, valuesOf } from '../slice.ts';
import { Job } from './job.entity.ts';
import { Task } from './task.entity.ts';

const ownCrews = () => valuesOf(Crew, 'id');

/** A day as a number, for comparing a crew and a day at once. */
const dayNumber = (date: string) => `(${date} - date '2000-01-01')`;

/** Crew and day together, for every day of the own memberships; open ones are followed for a year. */
const ownCrewDays = () =>
  lookUp(
    CrewMembership,
    (membership) => `${membership.crewId}::text || ' ' || day`,
    undefined,
    (membership) =>
      `, generate_series(${dayNumber(membership.validFrom)}, ${dayNumber(`coalesce(${membership.validUntil}, ${claim.today} + 366)`)}) day`,
  );

const ordered = rows<Job>(
  'the jobs that its own organisation ordered',
  (job) => `${job.werkOpdrachtgeverId} = ${claim.organisation}`,
);

const executed = rows<Job>(
  'the jobs of crews of its own organisation',
  (job) => `${job.uitvoerderId} = ${claim.organisation} and ${isPartner(job.werkOpdrachtgeverId)}`,
);

export const jobSlice = slice(Job, {
  BELEIDSMEDEWERKER: rows(
    'the jobs in its own gemeente, of opdrachtgevers under a current agreement',
    (job) => `${job.gemeenteId} = ${claim.organisation} and ${isPartner(job.werkOpdrachtgeverId)}`,
  ),
  CORPORATIE_OPDRACHTGEVER: ordered,
  GEMEENTE_OPDRACHTGEVER: ordered,
  CONSULENT: executed,
  BEGELEIDER: executed,
  PROJECTLEIDER: rows(
    'the jobs of crews of its own organisation in its wijk',
    (job) =>
      `${job.uitvoerderId} = ${claim.organisation} and ${job.wijkId} = ${claim.wijk} and ${isPartner(job.werkOpdrachtgeverId)}`,
  ),
  SYSTEM: ordered,
  VOORMAN: rows(
    'the jobs of its own crew',
    (job) => `${job.crewId} = any(${ownCrews()}) and ${isPartner(job.werkOpdrachtgeverId)}`,
  ),
  DEELNEMER: rows('the jobs of the own tasks', (job) => `${job.id} = any(${valuesOf(Task, 'jobId')})`),
});

const tasksOrdered = rows<Task>(
  'the tasks of jobs that its own organisation ordered',
  (task) => `${task.werkOpdrachtgeverId} = ${claim.organisation} and ${isPartner(task.uitvoerderId)}`,
);

const tasksExecuted = rows<Task>(
  'the tasks of crews of its own organisation',
  (task) => `${task.uitvoerderId} = ${claim.organisation} and ${isPartner(task.werkOpdrachtgeverId)}`,
);

export const taskSlice = slice(Task, {
  CORPORATIE_OPDRACHTGEVER: tasksOrdered,
  GEMEENTE_OPDRACHTGEVER: tasksOrdered,
  CONSULENT: tasksExecuted,
  BEGELEIDER: tasksExecuted,
  PROJECTLEIDER: rows(
    'the tasks of jobs of its own organisation in its wijk',
    (task) =>
      `${task.uitvoerderId} = ${claim.organisation} and ${task.jobId} = any(${valuesOf(Job, 'id')}) and ${isPartner(task.werkOpdrachtgeverId)}`,
  ),
  VOORMAN: rows(
    'the tasks of its own crew',
    (task) => `${task.crewId} = any(${ownCrews()}) and ${isPartner(task.werkOpdrachtgeverId)}`,
  ),
  DEELNEMER: rows(
    'the tasks of the own crew on the days of the own membership',
    (task) =>
      `${task.crewId} = any(${valuesOf(CrewMembership, 'crewId')}) and ${task.crewId}::text || ' ' || ${dayNumber(task.plannedDate)} = any(${ownCrewDays()}) and ${isPartner(task.werkOpdrachtgeverId)}`,
  ),
});
