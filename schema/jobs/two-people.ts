import type { GraphContext } from '../context.ts';
import { RuleRefusal } from '../errors.ts';
import { deploymentType } from './deployment.type.ts';
import { taskType } from './task.type.ts';

/** Out on a job nobody works alone; a beroepskracht does not count. */
export const LEAST_WORKERS = 2;

/** below two medewerkers a visit outside is not startable. */
export const refuseAlone = async (context: GraphContext, taskKey: string) => {
  const deployments = await context.write.findAll(deploymentType, 'taskId', taskKey, ['location', 'workerCount']);
  const alone = deployments.some(
    ({ location, workerCount }) => location === 'BUITENDIENST' && Number(workerCount) < LEAST_WORKERS,
  );
  if (!alone) return;
  throw new RuleRefusal('TOO_FEW_OUTSIDE', 'R-15', {
    nl: 'Buiten werken ten minste twee medewerkers; een beroepskracht telt niet mee.',
    en: 'At least two medewerkers work outside; a beroepskracht does not count.',
  });
};

/** The visit with which a job starts: the first that has not begun. */
export const refuseStartingAlone = async (context: GraphContext, jobKey: string) => {
  const tasks = await context.write.findAll(taskType, 'jobId', jobKey, ['id', 'status', 'plannedDate', 'halfDay']);
  const order = ['MORNING', 'AFTERNOON', 'EVENING'];
  const rank = (task: Record<string, unknown>) => `${task.plannedDate} ${order.indexOf(String(task.halfDay))}`;
  const [first] = tasks
    .filter(({ status }) => status === 'PLANNED' || status === 'UNDERWAY')
    .sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
  if (first) await refuseAlone(context, String(first.id));
};
