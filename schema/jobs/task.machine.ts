import type { Machine } from '../machine.ts';
import { EXECUTING_ROLES } from '../roles.ts';
import type { TASK_STATUSES } from './task.entity.ts';
import { taskType } from './task.type.ts';
import { refuseAlone } from './two-people.ts';
import type { InterruptInput } from './visits.ts';

type TaskStatus = keyof typeof TASK_STATUSES;

const source = '3.3 Taak';
const OPEN = ['CONCEPT', 'PLANNED', 'UNDERWAY', 'IN_PROGRESS', 'PAUSED', 'INTERRUPTED'] as const;

/** The Taak machine (domain 3.3, Others). */
export const taskMachine: Machine<TaskStatus> = {
  type: taskType,
  reads: ['jobId'],
  beginnings: {
    planVisit: { to: 'PLANNED', by: EXECUTING_ROLES, source: '3.3 Opdracht, GEPLAND' },
  },
  alterations: {
    assignEquipment: { from: OPEN, by: EXECUTING_ROLES, source: 'R-46' },
  },
  transitions: {
    scheduleTask: { from: ['CONCEPT'], to: 'PLANNED', by: EXECUTING_ROLES, source },
    // Planning a job anew closes the visits that give way.
    replaceTask: { from: OPEN, to: 'CLOSED', by: EXECUTING_ROLES, source: '3.3 Opdracht, GEPLAND' },
    departForTask: { from: ['PLANNED'], to: 'UNDERWAY', by: ['VOORMAN'], source, guard: refuseAlone },
    startTask: {
      from: ['UNDERWAY'],
      to: 'IN_PROGRESS',
      by: ['VOORMAN'],
      source: `${source}, R-15`,
      guard: refuseAlone,
    },
    pauseTask: { from: ['IN_PROGRESS'], to: 'PAUSED', by: ['VOORMAN'], source },
    interruptTask: {
      from: ['IN_PROGRESS'],
      to: 'INTERRUPTED',
      by: ['VOORMAN'],
      source,
      set: (_context, { reason }: InterruptInput) => ({ interruptionReason: reason }),
    },
    resumeTask: { from: ['PAUSED', 'INTERRUPTED'], to: 'IN_PROGRESS', by: ['VOORMAN'], source },
    completeTask: {
      from: ['IN_PROGRESS'],
      to: 'DONE',
      by: ['VOORMAN'],
      source,
      set: () => ({ doneAt: new Date() }),
    },
  },
  kept: [{ from: [...OPEN, 'DONE'], to: 'CLOSED', source: '3.3 Opdracht: a visit ends with its job' }],
};
