import { entityType, enumeration, type Writes } from '../declaration.ts';
import {
  APPLICATION_CHANNELS,
  APPLICATION_REJECTION_REASONS,
  APPLICATION_STATUSES,
  Application,
} from './application.entity.ts';
import { applicationSlice, isSharedWithUitvoerder } from './application.slice.ts';

export const applicationChannel = enumeration('ApplicationChannel', 'Kanaal', APPLICATION_CHANNELS);
export const applicationRejectionReason = enumeration(
  'ApplicationRejectionReason',
  'Reden van afwijzing',
  APPLICATION_REJECTION_REASONS,
);
const status = enumeration('ApplicationStatus', 'Aanmeldingsstatus', APPLICATION_STATUSES);

const STATED = [
  'channel',
  'hasPaidWork',
  'paidWorkReferenceDate',
  'presumedLoonwaardeFrom',
  'presumedLoonwaardeUntil',
] as const;
const STATUS = ['status', 'statusDate', 'version', 'changedAt'] as const;

const REFERRING: Writes<Application> = {
  insert: [
    'id',
    'responsibleOrganisationId',
    'processingActivity',
    'participantId',
    'trajectOpdrachtgeverId',
    'uitvoerderId',
    'klantmanagerId',
    'submittedOn',
    'status',
    'statusDate',
    ...STATED,
  ],
  inserted: isSharedWithUitvoerder,
  update: [...STATED, ...STATUS],
};

const HANDLING: Writes<Application> = { update: ['consulentId', 'rejectionReason', ...STATUS] };

export const applicationType = entityType(Application, 'Application', {
  prefix: 'application',
  description: 'Aanmelding: a klantmanager refers a participant to an uitvoerder.',
  pseudonymous: true,
  root: { list: 'applications', one: 'application' },
  row: 'application.row',
  slice: applicationSlice,
  subject: 'participantId',
  order: ['submittedOn'],
  descending: true,
  writes: { KLANTMANAGER: REFERRING, CONSULENT: HANDLING, BEGELEIDER: HANDLING },
  fields: (field) => ({
    participant: field.relation('participant', { access: 'application.row', description: 'Deelnemer.' }),
    trajectOpdrachtgever: field.relation('trajectOpdrachtgever', {
      access: 'application.parties',
      description: 'Trajectopdrachtgever: the gemeente that refers and pays.',
    }),
    uitvoerder: field.relation('uitvoerder', { access: 'application.parties', description: 'Uitvoerder.' }),
    klantmanager: field.relation('klantmanager', {
      access: 'application.parties',
      description: 'Klantmanager who referred.',
    }),
    consulent: field.relation('consulent', {
      access: 'application.parties',
      description: 'Consulent who took it up; empty when nobody has yet.',
      filter: true,
    }),
    channel: field.column('channel', {
      access: 'application.status',
      description: 'Kanaal.',
      enum: applicationChannel,
    }),
    hasPaidWork: field.column('hasPaidWork', {
      access: 'application.labourMarket',
      description: 'Heeft betaald werk: statement by the klantmanager.',
    }),
    paidWorkReferenceDate: field.column('paidWorkReferenceDate', {
      access: 'application.labourMarket',
      description: 'Peildatum of that statement.',
    }),
    presumedLoonwaardeFrom: field.column('presumedLoonwaardeFrom', {
      access: 'application.labourMarket',
      description: 'Vermoede loonwaarde, from, in percent: a presumption, not a measurement.',
    }),
    presumedLoonwaardeUntil: field.column('presumedLoonwaardeUntil', {
      access: 'application.labourMarket',
      description: 'Vermoede loonwaarde, up to and including, in percent.',
    }),
    submittedOn: field.column('submittedOn', {
      access: 'application.status',
      description: 'Ingediend op.',
      filter: true,
      order: true,
    }),
    status: field.column('status', {
      access: 'application.status',
      description: 'Aanmeldingsstatus.',
      enum: status,
      filter: true,
    }),
    statusDate: field.column('statusDate', {
      access: 'application.status',
      description: 'Statusdatum: since when it has this status.',
    }),
    rejectionReason: field.column('rejectionReason', {
      access: 'application.status',
      description: 'Reden van afwijzing.',
      enum: applicationRejectionReason,
    }),
    traject: field.relation('traject', {
      access: 'application.row',
      description: 'Traject that it became; empty before.',
    }),
    preconditionsComplete: field.column('preconditionsComplete', {
      access: 'application.preconditionsComplete',
      description: 'Randvoorwaarden compleet: whether every required precondition is there.',
    }),
    intakes: field.connection('intakes', { access: 'intake.row', description: 'Intakes, newest first.' }),
    decisions: field.connection('decisions', { access: 'decision.row', description: 'Besluiten.' }),
    preconditions: field.connection('preconditions', {
      access: 'precondition.row',
      description: 'Randvoorwaarden.',
    }),
    quotes: field.connection('quotes', { access: 'quote.row', description: 'Offertes, newest first.' }),
  }),
});
