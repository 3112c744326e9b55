import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { Participant } from '../participants/participant.entity.ts';
import { rows, rowsByScope, slice, valuesOf } from '../slice.ts';
import { Traject } from './traject.entity.ts';

export const trajectSlice = slice(Traject, {
  KLANTMANAGER: rows(
    'the trajecten of its own caseload',
    (traject) =>
      `${traject.trajectOpdrachtgeverId} = ${claim.organisation} and ${traject.klantmanagerId} = ${claim.person}`,
  ),
  CONSULENT: rowsByScope('the trajecten it guides, or all that its organisation carries out', {
    OWN: (traject) =>
      `${traject.uitvoerderId} = ${claim.organisation} and ${traject.consulentId} = ${claim.person} and ${isPartner(traject.trajectOpdrachtgeverId)}`,
    ORGANISATION: (traject) =>
      `${traject.uitvoerderId} = ${claim.organisation} and ${isPartner(traject.trajectOpdrachtgeverId)}`,
  }),
  VOORMAN: rows(
    'the trajecten of the members of its own crew that its own organisation carries out',
    (traject) =>
      `${traject.participantId} = any(${valuesOf(Participant, 'id')}) and ${traject.uitvoerderId} = ${claim.organisation} and ${isPartner(traject.trajectOpdrachtgeverId)}`,
  ),
  DEELNEMER: rows('the own trajecten', (traject) => `${traject.participantId} = ${claim.person}`),
});
