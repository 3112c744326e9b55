import { claim, pseudonymSql } from '../claims.ts';
import { entityType, enumeration, type Writes } from '../declaration.ts';
import {
  ACCESS_GRANT_KINDS,
  ACCESS_GRANT_STATUSES,
  AccessGrant,
  EMERGENCIES,
  OPENED_TO,
  OPENED_TO_ROLES,
} from './access-grant.entity.ts';
import { accessGrantSlice } from './access-grant.slice.ts';

export const accessGrantKind = enumeration('AccessGrantKind', 'Soort toegangsverlening', ACCESS_GRANT_KINDS);
const status = enumeration('AccessGrantStatus', 'Status van een toegangsverlening', ACCESS_GRANT_STATUSES);
export const emergency = enumeration('Emergency', 'Soort noodgeval', EMERGENCIES);
export const openedTo = enumeration('OpenedToRole', 'Rol to which a participant may be opened', OPENED_TO_ROLES);

const OPENING = [
  'id',
  'responsibleOrganisationId',
  'processingActivity',
  'participantId',
  'kind',
  'status',
  'recipientRole',
  'reason',
  'openedUnderId',
] as const;

const HANDLING = ['status', 'handledUnderId', 'version', 'changedAt'] as const;

const DECLARING: Writes<AccessGrant> = {
  insert: [...OPENING, 'emergency', 'endsAt'],
  update: [],
  check: (grant) => `${grant.kind} = 'EMERGENCY'`,
};

const row = 'accessGrant.row';
const people = 'accessGrant.people';

export const accessGrantType = entityType(AccessGrant, 'AccessGrant', {
  prefix: 'accessgrant',
  description:
    'Toegangsverlening: lets a role of an organisation, or one person in an emergency, read a participant outside its slice, for a time.',
  pseudonymous: true,
  root: { list: 'accessGrants', one: 'accessGrant' },
  row,
  slice: accessGrantSlice,
  subject: 'participantId',
  order: ['startsAt'],
  descending: true,
  writes: {
    KLANTMANAGER: {
      insert: [...OPENING, 'recipientId', 'startsAt', 'endsAt'],
      update: HANDLING,
      check: (grant) => `${grant.kind} = 'GRANT' and ${grant.responsibleOrganisationId} = ${claim.organisation}`,
    },
    ...Object.fromEntries(OPENED_TO.map((role) => [role, DECLARING])),
    PRIVACY_OFFICER: {
      update: HANDLING,
      check: (grant) => `${grant.kind} = 'EMERGENCY' and ${grant.ownerId} = ${claim.organisation}`,
    },
  },
  fields: (field) => ({
    participant: field.relation('participant', { access: 'participant.row', description: 'Deelnemer.' }),
    kind: field.column('kind', { access: row, description: 'Soort.', enum: accessGrantKind, filter: true }),
    status: field.column('status', {
      access: row,
      description: 'Status; what is over by time keeps the one it had.',
      enum: status,
      filter: true,
    }),
    owner: field.expression(['ownerId'], {
      access: row,
      type: 'String',
      description: 'Eigenaar: name of the organisation that answers for the participant’s row.',
      sql: (organisation) => `organisation_name(${organisation})`,
    }),
    recipient: field.expression(['recipientId'], {
      access: row,
      type: 'String',
      description: 'Ontvanger: name of the organisation that may read.',
      sql: (organisation) => `organisation_name(${organisation})`,
    }),
    recipientRole: field.column('recipientRole', { access: row, description: 'Rol of the recipient.', enum: openedTo }),
    emergency: field.column('emergency', {
      access: row,
      description: 'Soort noodgeval; empty for what was given.',
      enum: emergency,
    }),
    reason: field.column('reason', { access: row, description: 'Reden.' }),
    startsAt: field.column('startsAt', { access: row, description: 'Van: from this moment.' }),
    endsAt: field.column('endsAt', { access: row, description: 'Tot: at this moment it is over.', filter: true }),
    endedAt: field.column('endedAt', { access: row, description: 'Beëindigd op: before its time.' }),
    acknowledgedAt: field.column('acknowledgedAt', {
      access: row,
      description: 'Gezien op by the functionaris gegevensbescherming.',
    }),
    openedUnder: field.relation('openedUnder', {
      access: people,
      description:
        'Geopend onder: the assignment under which it was given or taken, where that is of the own organisation.',
    }),
    handledUnder: field.relation('handledUnder', {
      access: people,
      description:
        'Behandeld onder: the assignment of whoever looked at it or ended it, where that is of the own organisation.',
    }),
    knownAs: field.expression(['participantId'], {
      access: people,
      type: 'String',
      description: 'Deelnemer as the own organisation knows him or her: the id, by which `disclosures` is asked.',
      sql: (participant) => `'participant_' || ${pseudonymSql(participant as string)}`,
    }),
  }),
});
