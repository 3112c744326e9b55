import { organisationType } from '../consortium/organisation.type.ts';
import type { GraphContext } from '../context.ts';
import { addDays } from '../days.ts';
import type { Machine } from '../machine.ts';
import type { ScheduledWork } from '../scheduled.ts';
import type { Predicate } from '../slice.ts';
import { stepEach } from '../step-each.ts';
import type { Job } from './job.entity.ts';
import { jobMachine } from './job.machine.ts';
import { jobType } from './job.type.ts';

/** At most so many at once; the rest waits for the next time. */
const MOST = 200;

const settings = async (context: GraphContext) =>
  context.write.find(organisationType, context.viewer.organisationId, ['secondApproval', 'closesAfterDays']);

const dueOf = (context: GraphContext, where: Predicate<Job>) =>
  context.write.findDue(jobType, where as Predicate<unknown>, 'statusDate', ['id', 'version', 'statusDate'], MOST);

const machine = jobMachine as Machine<string>;

/** What becomes of jobs by itself (domain 3.3, SYSTEM). */
export const jobWorks: readonly ScheduledWork[] = [
  {
    name: 'jobs that wait for a second approval',
    run: async (context) => {
      if ((await settings(context))?.secondApproval !== true) return 0;
      const due = await dueOf(context, (job) => `${job.status} = 'REGISTERED' and ${job.approvedById} is null`);
      return stepEach(context, machine, 'awaitApproval', due);
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
        machine,
        'closeLapsedJob',
        reported.filter(({ statusDate }) => String(statusDate) <= latest),
      );
    },
  },
];
