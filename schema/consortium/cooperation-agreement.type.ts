import { ProcessingActivity } from '../accountability/processing-activity.entity.ts';
import { entityType } from '../declaration.ts';
import { Wijk } from '../objects/wijk.entity.ts';
import { cooperationAgreementSlice } from './consortium.slice.ts';
import { CooperationAgreement } from './cooperation-agreement.entity.ts';
import { Organisation } from './organisation.entity.ts';

export const cooperationAgreementType = entityType(CooperationAgreement, 'CooperationAgreement', {
  prefix: 'agreement',
  description: 'Samenwerkingsovereenkomst: the ground on which partners share rows (R-01).',
  root: { list: 'cooperationAgreements', one: 'cooperationAgreement' },
  row: 'agreement.row',
  slice: cooperationAgreementSlice,
  order: ['validFrom'],
  fields: (field) => ({
    consortium: field.relation('consortium', { access: 'agreement.row', description: 'Samenwerkingsverband.' }),
    parties: field.relationList('partyIds', {
      access: 'agreement.row',
      description: 'Partijen: the organisations that signed.',
      target: () => Organisation,
    }),
    validFrom: field.column('validFrom', { access: 'agreement.row', description: 'Geldig van: first day.' }),
    validUntil: field.column('validUntil', {
      access: 'agreement.row',
      description: 'Geldig tot en met: last day; empty while it lasts.',
    }),
    purposes: field.relationList('purposeIds', {
      access: 'agreement.row',
      description: 'Doelbindingen: the processing activities that it covers.',
      target: () => ProcessingActivity,
    }),
    wijken: field.relationList('wijkIds', {
      access: 'agreement.row',
      description: 'Wijken that it is about.',
      target: () => Wijk,
    }),
  }),
});
