import { entityType, type Writes } from '../declaration.ts';
import { Intake } from './intake.entity.ts';
import { intakeSlice } from './intake.slice.ts';

const CONTENT = ['heldOn', 'heldById', 'questionnaireVersion', 'motivation', 'abilities', 'wishes', 'report'] as const;

const HOLDING: Writes<Intake> = {
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'applicationId', ...CONTENT],
  update: [...CONTENT, 'version', 'changedAt'],
};

export const intakeType = entityType(Intake, 'Intake', {
  prefix: 'intake',
  description: 'Intake: the talk with somebody who was referred; what was said is between the two of them.',
  pseudonymous: true,
  row: 'intake.row',
  slice: intakeSlice,
  subject: 'participantId',
  order: ['heldOn'],
  descending: true,
  writes: { CONSULENT: HOLDING, BEGELEIDER: HOLDING },
  fields: (field) => ({
    application: field.relation('application', { access: 'intake.row', description: 'Aanmelding.' }),
    heldOn: field.column('heldOn', { access: 'intake.row', description: 'Gehouden op.' }),
    heldBy: field.relation('heldBy', { access: 'intake.heldBy', description: 'Afgenomen door.' }),
    questionnaireVersion: field.column('questionnaireVersion', {
      access: 'intake.content',
      description: 'Versie van de vragenlijst.',
    }),
    motivation: field.column('motivation', { access: 'intake.content', description: 'Motivatie.' }),
    abilities: field.column('abilities', { access: 'intake.content', description: 'Mogelijkheden.' }),
    wishes: field.column('wishes', { access: 'intake.content', description: 'Wensen.' }),
    report: field.column('report', { access: 'intake.content', description: 'Verslag; no names of others in it.' }),
  }),
});
