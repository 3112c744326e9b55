import { Organisation } from '../consortium/organisation.entity.ts';
import { entityType, enumeration, type Writes } from '../declaration.ts';
import { valuesOf } from '../slice.ts';
import { CONSENT_DATA, CONSENT_KINDS, CONSENT_STATUSES, Consent } from './consent.entity.ts';
import { consentSlice } from './consent.slice.ts';
import { isOfTrajectSeen } from './own-record.slice.ts';

const kind = enumeration('ConsentKind', 'Soort toestemming', CONSENT_KINDS);
export const consentData = enumeration('ConsentData', 'Gegevens that are given only with consent', CONSENT_DATA);
const status = enumeration('ConsentStatus', 'Status van een toestemming', CONSENT_STATUSES);

/** To whom data about a participant may go at all (3.6.2; Participatiewet 67.1): not to a corporatie. */
export const RECIPIENT_KINDS: readonly string[] = ['GEMEENTE', 'ROC', 'AANBIEDER'];

const recipients = () =>
  valuesOf(Organisation, 'id', ({ kind: own }) => `${own} in (${RECIPIENT_KINDS.map((one) => `'${one}'`).join(', ')})`);

const STEP = ['status', 'givenOn', 'withdrawnOn', 'version', 'changedAt'] as const;

const ASKING: Writes<Consent> = {
  insert: [
    'id',
    'responsibleOrganisationId',
    'processingActivity',
    'participantId',
    'recipientId',
    'kind',
    'data',
    'status',
    'askedOn',
  ],
  update: [...STEP, 'onPaper'],
  check: (consent) =>
    `${isOfTrajectSeen(consent)} and ${consent.recipientId} <> ${consent.responsibleOrganisationId} and ${consent.recipientId} = any(${recipients()})`,
};

export const consentType = entityType(Consent, 'Consent', {
  prefix: 'consent',
  description: 'Toestemming: whether somebody lets data be given to an organisation; it can be withdrawn at any time.',
  pseudonymous: true,
  root: { list: 'consents', one: 'consent' },
  row: 'consent.row',
  slice: consentSlice,
  subject: 'participantId',
  order: ['askedOn'],
  writes: { CONSULENT: ASKING, BEGELEIDER: ASKING, DEELNEMER: { update: STEP } },
  fields: (field) => ({
    participant: field.relation('participant', { access: 'participant.row', description: 'Deelnemer.' }),
    student: field.relation('student', { access: 'student.row', description: 'Student whom it is about.' }),
    recipient: field.relation('recipient', {
      access: 'consent.row',
      description: 'Ontvanger: the organisation that gets the data.',
    }),
    kind: field.column('kind', { access: 'consent.row', description: 'Soort toestemming.', enum: kind }),
    data: field.column('data', {
      access: 'consent.row',
      description: 'Gegevens that may be given.',
      enum: consentData,
    }),
    status: field.column('status', {
      access: 'consent.row',
      description: 'Status: only what is given, and not withdrawn, opens anything.',
      enum: status,
    }),
    askedOn: field.column('askedOn', { access: 'consent.row', description: 'Gevraagd op.' }),
    givenOn: field.column('givenOn', {
      access: 'consent.row',
      description: 'Gegeven op; on paper the day of the signature.',
    }),
    withdrawnOn: field.column('withdrawnOn', { access: 'consent.row', description: 'Ingetrokken op.' }),
    onPaper: field.column('onPaper', {
      access: 'consent.row',
      description: 'Op papier: signed, and recorded by who asked.',
    }),
  }),
});
