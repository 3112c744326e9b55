import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { Crew } from '../crews/crew.entity.ts';
import { CrewMembership } from '../crews/crew-membership.entity.ts';
import { rows, slice, valuesOf } from '../slice.ts';
import { Job } from './job.entity.ts';
import { Task } from './task.entity.ts';

const ownCrews = () => valuesOf(Crew, 'id');
const crewOfOwnMembership = () =>
  valuesOf(
    CrewMembership,
    'crewId',
    (membership) => `(${membership.validUntil} is null or ${membership.validUntil} >= ${claim.today})`,
  );

export const jobSlice = slice(Job, {
  BELEIDSMEDEWERKER: rows(
    'the registered jobs in its own gemeente, of opdrachtgevers under a current agreement',
    (job) =>
      `${job.gemeenteId} = ${claim.organisation} and ${isPartner(job.werkOpdrachtgeverId)} and ${job.status} <> 'CONCEPT'`,
  ),
  CORPORATIE_OPDRACHTGEVER: rows(
    'the jobs that its own organisation ordered',
    (job) => `${job.werkOpdrachtgeverId} = ${claim.organisation}`,
  ),
  CONSULENT: rows(
    'the jobs of crews of its own organisation',
    (job) => `${job.uitvoerderId} = ${claim.organisation} and ${isPartner(job.werkOpdrachtgeverId)}`,
  ),
  VOORMAN: rows(
    'the jobs of its own crew',
    (job) => `${job.crewId} = any(${ownCrews()}) and ${isPartner(job.werkOpdrachtgeverId)}`,
  ),
  DEELNEMER: rows(
    'the planned and started jobs of the crew of the own membership',
    (job) =>
      `${job.crewId} = any(${crewOfOwnMembership()}) and ${isPartner(job.werkOpdrachtgeverId)} and ${job.status} in ('PLANNED', 'IN_PROGRESS', 'INTERRUPTED', 'REPORTED_DONE')`,
  ),
});

export const taskSlice = slice(Task, {
  CORPORATIE_OPDRACHTGEVER: rows(
    'the tasks of jobs that its own organisation ordered',
    (task) => `${task.werkOpdrachtgeverId} = ${claim.organisation}`,
  ),
  CONSULENT: rows(
    'the tasks of crews of its own organisation',
    (task) => `${task.uitvoerderId} = ${claim.organisation} and ${isPartner(task.werkOpdrachtgeverId)}`,
  ),
  VOORMAN: rows(
    'the tasks of its own crew',
    (task) => `${task.crewId} = any(${ownCrews()}) and ${isPartner(task.werkOpdrachtgeverId)}`,
  ),
  DEELNEMER: rows(
    'the tasks of the crew of the own membership',
    (task) =>
      `${task.crewId} = any(${crewOfOwnMembership()}) and ${isPartner(task.werkOpdrachtgeverId)} and ${task.status} <> 'CONCEPT'`,
  ),
});
