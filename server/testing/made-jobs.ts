import { randomUUID } from 'node:crypto';
import type { JOB_STATUSES } from '../../schema/jobs/job.entity.ts';
import type { TASK_STATUSES } from '../../schema/jobs/task.entity.ts';
import { fixtures } from '../../seeds/fixtures.ts';
import type { OrganisationKey } from '../../seeds/organisations.ts';
import { seedId } from '../../seeds/random.ts';
import { idOf } from './asked.ts';
import type { TestGraph } from './graph.ts';
import { today } from './told.ts';

export interface MadeJob {
  readonly key: string;
  /** As all partners know it. */
  readonly id: string;
  readonly taskIds: readonly string[];
}

/** A new job in any state, with tasks in any state: on the first object of the opdrachtgever, for the crew given. */
export const makeJob = async (
  graph: Pick<TestGraph, 'admin'>,
  status: keyof typeof JOB_STATUSES,
  options: {
    tasks?: (keyof typeof TASK_STATUSES)[];
    crew?: string | null;
    by?: OrganisationKey;
    requestedBy?: string;
  } = {},
): Promise<MadeJob> => {
  const { tasks = [], crew = fixtures.crews.full, by = 'corporatie-midden' } = options;
  const requestedBy = options.requestedBy ?? seedId('StaffMember', 'corporatie-opdrachtgever@zuid');
  const organisation = seedId('Organisation', by);
  const key = randomUUID();
  await graph.admin(
    `insert into job (id, responsible_organisation_id, processing_activity, number, werk_opdrachtgever_id, object_id,
       work_kind_id, description, regime, crew_id, status, status_date, requested_by_id)
     select $1::uuid, $2::uuid, j.processing_activity, 'T-' || ($1::uuid)::text, $2::uuid, j.object_id, j.work_kind_id, 'Onkruid', j.regime, $3::uuid, $4::text,
       date '2026-01-01', $5::uuid from job j where j.werk_opdrachtgever_id = $2::uuid order by j.number limit 1`,
    [key, organisation, crew, status, requestedBy],
  );
  const taskIds: string[] = [];
  for (const own of tasks) {
    const taskKey = randomUUID();
    await graph.admin(
      `insert into task (id, responsible_organisation_id, processing_activity, job_id, planned_date, half_day, status)
       select $1::uuid, responsible_organisation_id, processing_activity, id, date '${today}', 'MORNING', $3::text from job where id = $2`,
      [taskKey, key, own],
    );
    taskIds.push(idOf('task', taskKey));
  }
  return { key, id: idOf('job', key), taskIds };
};

/** The whole job and its tasks as they are stored: to see that nothing was written. */
export const storedJob = async (graph: TestGraph, key: string): Promise<string> => {
  const [job] = await graph.admin('select row_to_json(j) as row from job j where id = $1', [key]);
  const tasks = await graph.admin('select row_to_json(t) as row from task t where job_id = $1 order by id', [key]);
  return JSON.stringify([job, tasks]);
};
