import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { entityType, type Writes } from '../declaration.ts';
import { guidedRecords, isOfParticipantSeen, isOfTrajectSeen } from '../participants/own-record.slice.ts';
import { noRowsYet, rows, slice, valuesOf } from '../slice.ts';
import { Enrolment } from './enrolment.entity.ts';
import { SkillAssessment } from './skill-assessment.entity.ts';

const INSERTED = [
  'id',
  'responsibleOrganisationId',
  'processingActivity',
  'participantId',
  'skillId',
  'level',
  'assessedOn',
  'assessedById',
] as const;

const GUIDING: Writes<SkillAssessment> = { insert: INSERTED, update: [], check: isOfTrajectSeen };

const guided = guidedRecords('the skill assessments') as never;

export const skillAssessmentType = entityType(SkillAssessment, 'SkillAssessment', {
  prefix: 'assessment',
  description: 'Vaardigheidsmeting: how well somebody did something on a day.',
  pseudonymous: true,
  row: 'assessment.row',
  slice: slice(SkillAssessment, {
    CONSULENT: guided,
    BEGELEIDER: guided,
    PROJECTLEIDER: rows(
      'the skill assessments that its own organisation keeps, of the participants in its slice',
      isOfParticipantSeen,
    ),
    VOORMAN: rows(
      'the assessments of vakvaardigheden of the members of its own crew, from introduction to end of membership',
      (assessment) => `${isOfParticipantSeen(assessment)} and ${assessment.skillKind} = 'VAK'`,
    ),
    DOCENT: rows(
      'the assessments of skills that belong to an opleiding of an enrolment in its slice',
      (assessment) =>
        `${assessment.learningKey} = any(${valuesOf(Enrolment, 'learningKey')}) and ${isPartner(assessment.uitvoerderId)}`,
    ),
    WERKGEVER: noRowsYet('those of its own current placements; there are none yet'),
    DEELNEMER: rows('the own skill assessments', (assessment) => `${assessment.participantId} = ${claim.person}`),
  }),
  subject: 'participantId',
  order: ['assessedOn'],
  descending: true,
  writes: { CONSULENT: GUIDING, BEGELEIDER: GUIDING, VOORMAN: { insert: INSERTED, update: [] } },
  fields: (field) => ({
    participant: field.relation('participant', { access: 'assessment.participant', description: 'Deelnemer.' }),
    skill: field.relation('skill', { access: 'assessment.row', description: 'Vaardigheid.', filter: true }),
    level: field.column('level', { access: 'assessment.row', description: 'Niveau, 1 to 5.', filter: true }),
    assessedOn: field.column('assessedOn', { access: 'assessment.row', description: 'Gemeten op.', filter: true }),
    assessedBy: field.relation('assessedBy', {
      access: 'assessment.assessor',
      description: 'Door: who assessed it.',
    }),
  }),
});
