import { claim, pseudonymSql } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { entityType, enumeration } from '../declaration.ts';
import { participantType } from '../participants/participant.type.ts';
import { studentType } from '../participants/student.type.ts';
import { rows, slice } from '../slice.ts';
import { correctableField } from './correctable-field.ts';
import { CorrectionNotice, NOTICE_STATUSES } from './correction-notice.entity.ts';
import { requestKind } from './data-subject-request.type.ts';

const access = 'correctionNotice.row';
const value = 'correctionNotice.value';

const status = enumeration('CorrectionNoticeStatus', 'Status van een kennisgeving', NOTICE_STATUSES);

/** SQL: a ROC is told of its student, and of no participant. */
const subjectSql = (participant: string, student: string, recipient: string): string =>
  `case when ${recipient} = ${claim.organisation} and ${student} is not null
    then '${studentType.prefix}_' || ${pseudonymSql(student)}
    else '${participantType.prefix}_' || ${pseudonymSql(participant)} end`;

export const correctionNoticeType = entityType(CorrectionNotice, 'CorrectionNotice', {
  prefix: 'notice',
  description:
    'Kennisgeving: tells an organisation that received a value that it was corrected, erased or restricted (AVG 19).',
  pseudonymous: true,
  root: { list: 'correctionNotices', one: 'correctionNotice' },
  row: access,
  slice: slice(CorrectionNotice, {
    DEELNEMER: rows('those about the own requests', (notice) => `${notice.participantId} = ${claim.person}`),
    PRIVACY_OFFICER: rows(
      'those that its own organisation sent, and those that it received from itself or a partner',
      (notice) =>
        `(${notice.responsibleOrganisationId} = ${claim.organisation} or (${notice.recipientId} = ${claim.organisation} and ${isPartner(notice.responsibleOrganisationId)}))`,
    ),
  }),
  subject: 'participantId',
  order: ['toldOn'],
  writes: {
    PRIVACY_OFFICER: {
      update: ['status', 'version', 'changedAt'],
      check: (notice) => `${notice.recipientId} = ${claim.organisation}`,
    },
  },
  fields: (field) => ({
    kind: field.column('kind', {
      access,
      description: 'Soort: what is to be done with own copies.',
      enum: requestKind,
    }),
    field: field.column('field', { access, description: 'Gegeven that it is about.', enum: correctableField }),
    subjectId: field.expression(['participantId', 'studentId', 'recipientId'], {
      access,
      type: 'String',
      description: 'Betrokkene: the id by which the own organisation knows the person, as `disclosures` takes it.',
      sql: (participant, student, recipient) =>
        subjectSql(participant as string, student as string, recipient as string),
    }),
    sender: field.expression(['responsibleOrganisationId'], {
      access,
      type: 'String',
      description: 'Afzender: name of the organisation that decided.',
      sql: (organisation) => `organisation_name(${organisation})`,
    }),
    recipient: field.expression(['recipientId'], {
      access,
      type: 'String',
      description: 'Ontvanger: name of the organisation that received the value.',
      sql: (organisation) => `organisation_name(${organisation})`,
    }),
    oldValue: field.column('oldValue', {
      access: value,
      description: 'Oude waarde of a rectification, where the recipient may read the field; until it is confirmed.',
    }),
    newValue: field.column('newValue', {
      access: value,
      description: 'Nieuwe waarde of a rectification, where the recipient may read the field; until it is confirmed.',
    }),
    status: field.column('status', { access, description: 'Status.', enum: status, filter: true }),
    toldOn: field.column('toldOn', { access, description: 'Verstuurd op.', order: true }),
    confirmedOn: field.column('confirmedOn', { access, description: 'Bevestigd op.' }),
    liftsOn: field.column('liftsOn', { access, description: 'Opgeheven op: when a restriction ends.' }),
  }),
});
