/** Which messages and photos are whose: by way of job and task, as the sentences of `row-relations.tsv` say. */
import type { Days, Relations } from './moments.ts';

/** Adds to a role's relations what comes with its jobs. */
export const withWorkside =
  (relations: (days: Days) => Relations) =>
  (days: Days): Relations => ({
    ...relations(days),
    TaskPhoto: `select p.id from task_photo p join "Task" own on own.id = p.task_id`,
    JobMessage: `select m.id from me, job_message m join "Job" own on own.id = m.job_id
      where ${days.share('me.org', 'm.author_id')}`,
  });

/** A job of a crew, or one awarded to the organisation that has yet to assign a crew. */
export const awarded = (ofCrew: string): string => `(${ofCrew} or (j.crew_id is null and j.uitvoerder_id = me.org))`;
