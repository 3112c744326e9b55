import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { Crew } from '../crews/crew.entity.ts';
import { rows, slice, valuesOf } from '../slice.ts';
import { DeployedParticipant } from './deployed-participant.entity.ts';
import { Job } from './job.entity.ts';
import { Task } from './task.entity.ts';

const ownCrews = () => valuesOf(Crew, 'id');

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
      `${task.uitvoerderId} = ${claim.organisation} and ${task.wijkId} = ${claim.wijk} and ${isPartner(task.werkOpdrachtgeverId)}`,
  ),
  VOORMAN: rows(
    'the tasks of its own crew',
    (task) => `${task.crewId} = any(${ownCrews()}) and ${isPartner(task.werkOpdrachtgeverId)}`,
  ),
  DEELNEMER: rows(
    'the tasks on which he or she is deployed',
    (task) => `${task.id} = any(${valuesOf(DeployedParticipant, 'taskId')}) and ${isPartner(task.werkOpdrachtgeverId)}`,
  ),
});
