import { entityType, type Writes } from '../declaration.ts';
import { TrajectPlan } from './traject-plan.entity.ts';
import { trajectPlanSlice } from './traject-plan.slice.ts';

const WRITING: Writes<TrajectPlan> = {
  insert: [
    'id',
    'responsibleOrganisationId',
    'processingActivity',
    'trajectId',
    'planVersion',
    'goals',
    'activities',
    'learningPoints',
    'workFloorLearningPoints',
    'drawnUpById',
  ],
  // Nothing of what was written: a change is a new version.
  update: ['providedOn', 'version', 'changedAt'],
};

export const trajectPlanType = entityType(TrajectPlan, 'TrajectPlan', {
  prefix: 'plan',
  description: 'Trajectplan: one version of it; a change is a new version.',
  pseudonymous: true,
  root: { list: 'trajectPlans', one: 'trajectPlan' },
  row: 'plan.row',
  slice: trajectPlanSlice,
  subject: 'participantId',
  order: ['planVersion'],
  descending: true,
  writes: {
    CONSULENT: WRITING,
    BEGELEIDER: WRITING,
    KLANTMANAGER: { update: ['agreedByKlantmanagerOn', 'version', 'changedAt'] },
  },
  fields: (field) => ({
    traject: field.relation('traject', { access: 'plan.row', description: 'Traject.', filter: true }),
    planVersion: field.column('planVersion', {
      access: 'plan.details',
      description: 'Versie of the plan: 1, 2, … within the traject.',
      filter: true,
    }),
    current: field.column('current', {
      access: 'plan.details',
      description: 'Geldend: the version written last, of a traject that is not over.',
      filter: true,
    }),
    goals: field.column('goals', { access: 'plan.goals', description: 'Doelstellingen.' }),
    activities: field.column('activities', { access: 'plan.work', description: 'Activiteiten.' }),
    learningPoints: field.column('learningPoints', {
      access: 'plan.goals',
      description: 'Leerpunten that are not for the work floor.',
    }),
    workFloorLearningPoints: field.column('workFloorLearningPoints', {
      access: 'plan.work',
      description: 'Leerpunten voor de werkvloer.',
    }),
    drawnUpBy: field.relation('drawnUpBy', { access: 'plan.author', description: 'Opgesteld door.' }),
    agreedByKlantmanagerOn: field.column('agreedByKlantmanagerOn', {
      access: 'plan.details',
      description: 'Akkoord klantmanager op; empty as long as it is not agreed to.',
      filter: true,
    }),
    providedOn: field.column('providedOn', {
      access: 'plan.details',
      description: 'Verstrekt op: when the klantmanager was given it.',
    }),
  }),
});
