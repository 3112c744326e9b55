import { entityType, enumeration } from '../declaration.ts';
import { CONTRIBUTOR_KINDS, Contributor } from './contributor.entity.ts';
import { contributorSlice } from './participant.slice.ts';

const kind = enumeration('ContributorKind', 'Soort bijdrager', CONTRIBUTOR_KINDS);

export const contributorType = entityType(Contributor, 'Contributor', {
  prefix: 'contributor',
  description: 'Bijdrager: someone who works in a crew.',
  pseudonymous: true,
  row: 'contributor.row',
  slice: contributorSlice,
  subject: 'participantId',
  order: [],
  fields: (field) => ({
    kind: field.column('kind', { access: 'contributor.row', description: 'Soort bijdrager.', enum: kind }),
    participant: field.relation('participant', {
      access: 'contributor.row',
      description: 'Deelnemer, where the contributor is one.',
    }),
  }),
});
