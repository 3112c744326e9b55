import type { Machine } from '../machine.ts';
import type { TASK_STATUSES } from './task.entity.ts';
import { taskType } from './task.type.ts';

type TaskStatus = keyof typeof TASK_STATUSES;

/** The Taak machine (domain 3.3, Others), as far as the voorman's own verbs go. */
export const taskMachine: Machine<TaskStatus> = {
  type: taskType,
  reads: ['jobId'],
  transitions: {
    // Replanning a job closes the visits that have not begun.
    replaceTask: { from: ['PLANNED'], to: 'CLOSED', by: ['VOORMAN', 'CONSULENT'], source: '3.3 Opdracht, GEPLAND' },
    departForTask: { from: ['PLANNED'], to: 'UNDERWAY', by: ['VOORMAN'], source: '3.3 Taak' },
    startTask: { from: ['UNDERWAY', 'PAUSED', 'INTERRUPTED'], to: 'IN_PROGRESS', by: ['VOORMAN'], source: '3.3 Taak' },
    completeTask: {
      from: ['IN_PROGRESS'],
      to: 'DONE',
      by: ['VOORMAN'],
      source: '3.3 Taak',
      set: () => ({ doneAt: new Date() }),
    },
  },
};
