import { claim } from '../claims.ts';
import { entityType } from '../declaration.ts';
import { LoonwaardeDetermination } from './loonwaarde-determination.entity.ts';
import { loonwaardeDeterminationSlice } from './measurement.slice.ts';

export const loonwaardeDeterminationType = entityType(LoonwaardeDetermination, 'LoonwaardeDetermination', {
  prefix: 'loonwaarde',
  description: 'Loonwaardevaststelling: the legal value, determined at an employer; never the indicative one.',
  pseudonymous: true,
  row: 'loonwaarde.row',
  slice: loonwaardeDeterminationSlice,
  subject: 'participantId',
  order: ['validFrom'],
  descending: true,
  writes: {
    KLANTMANAGER: {
      insert: [
        'id',
        'responsibleOrganisationId',
        'processingActivity',
        'participantId',
        'percentage',
        'determinedBy',
        'employer',
        'validFrom',
      ],
      update: [],
      check: (determination) => `${determination.responsibleOrganisationId} = ${claim.organisation}`,
    },
  },
  fields: (field) => ({
    participant: field.relation('participant', { access: 'loonwaarde.row', description: 'Deelnemer.' }),
    percentage: field.column('percentage', {
      access: 'loonwaarde.row',
      description: 'Percentage of the minimum wage, 0 to 100.',
    }),
    determinedBy: field.column('determinedBy', {
      access: 'loonwaarde.determinedBy',
      description: 'Vastgesteld door.',
    }),
    employer: field.column('employer', {
      access: 'loonwaarde.row',
      description: 'Werkgever at whose place it was determined.',
    }),
    validFrom: field.column('validFrom', { access: 'loonwaarde.row', description: 'Geldig van.' }),
  }),
});
