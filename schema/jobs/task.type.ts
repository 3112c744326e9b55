import { Equipment } from '../crews/equipment.entity.ts';
import { entityType, enumeration, type Writes } from '../declaration.ts';
import { EXECUTING_ROLES } from '../roles.ts';
import { taskSlice } from './job.slice.ts';
import { HALF_DAYS, INTERRUPTION_REASONS, TASK_STATUSES, Task } from './task.entity.ts';

export const halfDay = enumeration('HalfDay', 'Dagdeel', HALF_DAYS);
const status = enumeration('TaskStatus', 'Taakstatus', TASK_STATUSES);
export const interruptionReason = enumeration('InterruptionReason', 'Onderbrekingsreden', INTERRUPTION_REASONS, {
  ABSENCE: 'task.interruption',
});

const PLANNING = [
  'id',
  'responsibleOrganisationId',
  'processingActivity',
  'jobId',
  'plannedDate',
  'halfDay',
  'status',
] as const;

const PLANNED: Writes<Task> = { insert: PLANNING, update: ['status', 'equipmentIds', 'version', 'changedAt'] };

export const taskType = entityType(Task, 'Task', {
  prefix: 'task',
  description: 'Taak: one visit for a job, on a day and half-day.',
  root: { list: 'tasks', one: 'task' },
  row: 'task.row',
  slice: taskSlice,
  order: ['plannedDate'],
  guards: Object.fromEntries(EXECUTING_ROLES.map((role) => [role, ['crewId'] as const])),
  writes: {
    CONSULENT: PLANNED,
    BEGELEIDER: PLANNED,
    VOORMAN: {
      insert: PLANNING,
      update: ['status', 'doneAt', 'interruptionReason', 'equipmentIds', 'version', 'changedAt'],
    },
  },
  fields: (field) => ({
    job: field.relation('job', { access: 'task.row', description: 'Opdracht.', filter: true }),
    plannedDate: field.column('plannedDate', {
      access: 'task.row',
      description: 'Geplande datum.',
      filter: true,
      order: true,
    }),
    halfDay: field.column('halfDay', { access: 'task.row', description: 'Dagdeel.', enum: halfDay, filter: true }),
    status: field.column('status', { access: 'task.row', description: 'Taakstatus.', enum: status, filter: true }),
    interruptionReason: field.column('interruptionReason', {
      access: 'task.interruption',
      description: 'Onderbrekingsreden.',
      enum: interruptionReason,
      filter: true,
      masked: {
        neutral: { property: 'neutralInterruptionReason', form: 'the neutral code' },
      },
    }),
    equipment: field.relationList('equipmentIds', {
      access: 'equipment.row',
      description: 'Middelen that go along.',
      target: () => Equipment,
    }),
    deployment: field.relation('deployment', {
      access: 'deployment.row',
      description: 'Inzet: who does it, where, and under whom.',
    }),
    photos: field.connection('photos', { access: 'taskPhoto.row', description: 'Foto’s, before and after the work.' }),
    doneAt: field.column('doneAt', { access: 'task.doneAt', description: 'Gereed op: when it was done.' }),
  }),
});
