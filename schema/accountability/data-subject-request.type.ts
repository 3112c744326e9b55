import { claim, pseudonymSql } from '../claims.ts';
import { entityType, enumeration } from '../declaration.ts';
import { participantType } from '../participants/participant.type.ts';
import { rows, slice } from '../slice.ts';
import { correctableField } from './correctable-field.ts';
import {
  DataSubjectRequest,
  REQUEST_KINDS,
  REQUEST_STATUSES,
  RESTRICTION_GROUNDS,
} from './data-subject-request.entity.ts';

const access = 'dataSubjectRequest.row';

export const requestKind = enumeration('DataSubjectRequestKind', 'Soort verzoek', REQUEST_KINDS);
export const restrictionGround = enumeration('RestrictionGround', 'Reden voor een beperking', RESTRICTION_GROUNDS);
const status = enumeration('DataSubjectRequestStatus', 'Status van een verzoek', REQUEST_STATUSES);

const STEP = ['status', 'version', 'changedAt'] as const;

export const dataSubjectRequestType = entityType(DataSubjectRequest, 'DataSubjectRequest', {
  prefix: 'datarequest',
  description:
    'Verzoek van een betrokkene: asks the organisation that answers for a value to correct, erase or restrict it (AVG 16 to 18).',
  pseudonymous: true,
  root: { list: 'dataSubjectRequests', one: 'dataSubjectRequest' },
  row: access,
  slice: slice(DataSubjectRequest, {
    DEELNEMER: rows('the own requests', (request) => `${request.participantId} = ${claim.person}`),
    PRIVACY_OFFICER: rows(
      'the requests for which its own organisation answers',
      (request) => `${request.responsibleOrganisationId} = ${claim.organisation}`,
    ),
  }),
  subject: 'participantId',
  order: ['dueOn'],
  writes: {
    DEELNEMER: {
      insert: [
        'id',
        'responsibleOrganisationId',
        'processingActivity',
        'participantId',
        'kind',
        'field',
        'wantedValue',
        'restrictionGround',
        'hideMeanwhile',
        'status',
      ],
      update: STEP,
    },
    PRIVACY_OFFICER: { update: [...STEP, 'refusalReason', 'liftsOn'] },
  },
  fields: (field) => ({
    kind: field.column('kind', { access, description: 'Soort verzoek.', enum: requestKind, filter: true }),
    field: field.column('field', { access, description: 'Gegeven that it is about.', enum: correctableField }),
    subjectId: field.expression(['participantId'], {
      access,
      type: 'String',
      description: 'Betrokkene: the id by which the own organisation knows the participant, as `disclosures` takes it.',
      sql: (participant) => `'${participantType.prefix}_' || ${pseudonymSql(participant as string)}`,
    }),
    heldValue: field.column('heldValue', {
      access: 'dataSubjectRequest.value',
      description: 'Vastgelegde waarde when it was asked; empty once it was decided, and of a BSN.',
    }),
    wantedValue: field.column('wantedValue', {
      access: 'dataSubjectRequest.value',
      description: 'Gewenste waarde of a rectification; empty once that is what is recorded, and of a BSN.',
    }),
    restrictionGround: field.column('restrictionGround', {
      access,
      description: 'Reden voor een beperking (AVG 18.1).',
      enum: restrictionGround,
    }),
    hideMeanwhile: field.column('hideMeanwhile', {
      access,
      description: 'Verborgen zolang er geen besluit is: the person asked for that too (AVG 18.1).',
    }),
    hides: field.column('hides', {
      access,
      description: 'Verborgen: the value is hidden by this request, from everybody but the person.',
    }),
    status: field.column('status', { access, description: 'Status.', enum: status, filter: true }),
    askedOn: field.column('askedOn', { access, description: 'Gevraagd op.' }),
    dueOn: field.column('dueOn', {
      access,
      description: 'Te besluiten uiterlijk op: within a month (AVG 12.3).',
      filter: true,
      order: true,
    }),
    decidedOn: field.column('decidedOn', { access, description: 'Besloten of ingetrokken op.' }),
    refusalReason: field.column('refusalReason', { access, description: 'Reden van weigering (AVG 12.4).' }),
    liftsOn: field.column('liftsOn', {
      access,
      description: 'Opgeheven op: the day from which the value is shown again (AVG 18.3).',
      filter: true,
    }),
    notices: field.connection('notices', {
      access: 'correctionNotice.row',
      description: 'Kennisgevingen to the organisations that received the value (AVG 19).',
    }),
  }),
});
