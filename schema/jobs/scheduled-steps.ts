import { organisationType } from '../consortium/organisation.type.ts';
import type { GraphContext } from '../context.ts';
import { addDays } from '../days.ts';
import { GraphError, RuleRefusal } from '../errors.ts';
import { transition } from '../machine.ts';
import type { ScheduledWork } from '../scheduled.ts';
import type { Predicate } from '../slice.ts';
import type { Job } from './job.entity.ts';
import { jobMachine } from './job.machine.ts';
import { jobType } from './job.type.ts';

/** At most so many at once; the rest waits for the next time. */
const MOST = 200;

/** Takes a step with each job; one with which somebody else was quicker is left as it is. */
const stepEach = async (context: GraphContext, verb: string, due: readonly Record<string, unknown>[]) => {
  let taken = 0;
  for (const { id, version } of due) {
    const step = { id: `${jobType.prefix}_${String(id).replaceAll('-', '')}`, expectedVersion: Number(version) };
    try {
      await context.write.step(() => transition(context, jobMachine, verb, step, undefined as never));
      taken += 1;
    } catch (error) {
      const overtaken = error instanceof GraphError && ['CONFLICT', 'NOT_FOUND'].includes(error.code);
      if (!overtaken && !(error instanceof RuleRefusal)) throw error;
    }
  }
  return taken;
};

const settings = async (context: GraphContext) =>
  context.write.find(organisationType, context.viewer.organisationId, ['secondApproval', 'closesAfterDays']);

const dueOf = (context: GraphContext, where: Predicate<Job>) =>
  context.write.findDue(jobType, where as Predicate<unknown>, 'statusDate', ['id', 'version', 'statusDate'], MOST);

/** What becomes of jobs by itself (domain 3.3, SYSTEM). */
export const jobWorks: readonly ScheduledWork[] = [
  {
    name: 'jobs that wait for a second approval',
    run: async (context) => {
      if ((await settings(context))?.secondApproval !== true) return 0;
      const due = await dueOf(context, (job) => `${job.status} = 'REGISTERED' and ${job.approvedById} is null`);
      return stepEach(context, 'awaitApproval', due);
    },
  },
  {
    name: 'jobs that nobody has looked at any more',
    run: async (context) => {
      const days = Number((await settings(context))?.closesAfterDays);
      const latest = addDays(context.today, -days);
      const reported = await dueOf(context, (job) => `${job.status} in ('REPORTED_DONE', 'SAMPLED')`);
      return stepEach(
        context,
        'closeLapsedJob',
        reported.filter(({ statusDate }) => String(statusDate) <= latest),
      );
    },
  },
];
