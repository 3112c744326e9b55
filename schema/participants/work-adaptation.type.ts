import { claim } from '../claims.ts';
import { entityType, enumeration, type Writes } from '../declaration.ts';
import { noRowsYet, rows, slice } from '../slice.ts';
import { guidedRecords, isOfParticipantSeen, isOfTrajectSeen } from './own-record.slice.ts';
import { WORK_ADAPTATION_KINDS, WorkAdaptation } from './work-adaptation.entity.ts';

export const workAdaptationKind = enumeration('WorkAdaptationKind', 'Soort werkaanpassing', WORK_ADAPTATION_KINDS);

const WRITES: Writes<WorkAdaptation> = {
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'participantId', 'kind', 'agreedByParticipant'],
  update: ['endedOn', 'version', 'changedAt'],
  check: isOfTrajectSeen,
};

const guided = guidedRecords('the work adaptations') as never;

export const workAdaptationType = entityType(WorkAdaptation, 'WorkAdaptation', {
  prefix: 'adaptation',
  description: 'Werkaanpassing: what is to be done differently for somebody at work, never why.',
  pseudonymous: true,
  row: 'adaptation.row',
  slice: slice(WorkAdaptation, {
    CONSULENT: guided,
    BEGELEIDER: guided,
    PROJECTLEIDER: rows(
      'the work adaptations that its own organisation keeps, of the participants in its slice',
      isOfParticipantSeen,
    ),
    VOORMAN: rows(
      'the work adaptations of today of the members of its own crew, from introduction to end of membership',
      (adaptation) => `${isOfParticipantSeen(adaptation)} and ${adaptation.endedOn} is null`,
    ),
    WERKGEVER: noRowsYet('those agreed to by the participants of its own current placements; there are none yet'),
    DEELNEMER: rows('the own work adaptations', (adaptation) => `${adaptation.participantId} = ${claim.person}`),
  }),
  subject: 'participantId',
  order: [],
  writes: { CONSULENT: WRITES, BEGELEIDER: WRITES },
  fields: (field) => ({
    participant: field.relation('participant', { access: 'adaptation.row', description: 'Deelnemer.' }),
    kind: field.column('kind', {
      access: 'adaptation.row',
      description: 'Soort werkaanpassing.',
      enum: workAdaptationKind,
      filter: true,
    }),
    agreedByParticipant: field.column('agreedByParticipant', {
      access: 'adaptation.row',
      description: 'Akkoord van de deelnemer.',
    }),
    endedOn: field.column('endedOn', {
      access: 'adaptation.ended',
      description: 'Beëindigd op: from this day it no longer holds; empty while it does.',
    }),
  }),
});
