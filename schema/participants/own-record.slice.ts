import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { isGuidedOnGround } from '../grounds.ts';
import { rowsByScope, valuesOf } from '../slice.ts';
import { Traject } from '../trajecten/traject.entity.ts';
import { Participant } from './participant.entity.ts';

/** What an uitvoerder itself keeps about a participant; what another keeps on the same person is not joined. */
interface OwnRecord {
  readonly participantId: string;
  readonly gemeenteId: string;
  readonly uitvoerderId: string;
  readonly grounds: string;
}

const isOwn = (row: OwnRecord) => `${row.uitvoerderId} = ${claim.organisation}`;

/** Of the participants it guides, or of all that its organisation guides. */
export const guidedRecords = (what: string) =>
  rowsByScope<OwnRecord>(`${what} that its own organisation keeps, of participants it guides or of all`, {
    OWN: (row) => `${isOwn(row)} and ${row.participantId} = any(${valuesOf(Traject, 'participantId')})`,
    ORGANISATION: (row) => `${isOwn(row)} and ${isGuidedOnGround(row)} and ${isPartner(row.gemeenteId)}`,
  });

/** SQL: kept by the own organisation, of a participant in the caller's slice. */
export const isOfParticipantSeen = (row: OwnRecord): string =>
  `${isOwn(row)} and ${row.participantId} = any(${valuesOf(Participant, 'id')})`;

/** SQL: of a participant of whom the caller sees a traject: what must hold of a row that it writes. */
export const isOfTrajectSeen = (row: OwnRecord): string =>
  `${row.participantId} = any(${valuesOf(Traject, 'participantId')})`;
