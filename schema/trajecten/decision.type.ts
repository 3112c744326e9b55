import { entityType, enumeration, type Writes } from '../declaration.ts';
import { DECISION_ADVICES, Decision } from './decision.entity.ts';
import { decisionSlice } from './decision.slice.ts';

export const decisionAdvice = enumeration('DecisionAdvice', 'Advies', DECISION_ADVICES);

const CONTENT = ['advice', 'motivation', 'discussedOn', 'candidateAgrees'] as const;

const RECORDING: Writes<Decision> = {
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'applicationId', ...CONTENT],
  update: [...CONTENT, 'version', 'changedAt'],
};

export const decisionType = entityType(Decision, 'Decision', {
  prefix: 'decision',
  description: 'Besluit: what the uitvoerder advises after the intake; nothing about a benefit.',
  pseudonymous: true,
  row: 'decision.row',
  slice: decisionSlice,
  subject: 'participantId',
  order: [],
  writes: { CONSULENT: RECORDING, BEGELEIDER: RECORDING },
  fields: (field) => ({
    application: field.relation('application', { access: 'decision.row', description: 'Aanmelding.' }),
    advice: field.column('advice', { access: 'decision.row', description: 'Advies.', enum: decisionAdvice }),
    motivation: field.column('motivation', { access: 'decision.motivation', description: 'Motivering.' }),
    discussedOn: field.column('discussedOn', {
      access: 'decision.talk',
      description: 'Besproken op, with the candidate.',
    }),
    candidateAgrees: field.column('candidateAgrees', {
      access: 'decision.talk',
      description: 'Akkoord kandidaat; empty as long as it has not been said.',
    }),
  }),
});
