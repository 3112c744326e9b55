import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { Participant } from '../participants/participant.entity.ts';
import { noRowsYet, rows, rowsByScope, slice, valuesOf } from '../slice.ts';
import { Traject } from './traject.entity.ts';

const guided = rowsByScope<Traject>('the trajecten it guides, or all that its organisation carries out', {
  OWN: (traject) =>
    `${traject.uitvoerderId} = ${claim.organisation} and ${traject.consulentId} = ${claim.person} and ${isPartner(traject.trajectOpdrachtgeverId)}`,
  ORGANISATION: (traject) =>
    `${traject.uitvoerderId} = ${claim.organisation} and ${isPartner(traject.trajectOpdrachtgeverId)}`,
});

/** Whoever leads the work knows the trajecten of those who do it. */
const ofMembers = (sentence: string) =>
  rows<Traject>(
    sentence,
    (traject) =>
      `${traject.participantId} = any(${valuesOf(Participant, 'id')}) and ${traject.uitvoerderId} = ${claim.organisation} and ${isPartner(traject.trajectOpdrachtgeverId)}`,
  );

export const trajectSlice = slice(
  Traject,
  {
    KLANTMANAGER: rows(
      'the trajecten of its own caseload',
      (traject) =>
        `${traject.trajectOpdrachtgeverId} = ${claim.organisation} and ${traject.klantmanagerId} = ${claim.person}`,
    ),
    CONSULENT: guided,
    BEGELEIDER: guided,
    PROJECTLEIDER: ofMembers(
      'the trajecten of the members of the crews whose work area is its wijk, which its own organisation carries out',
    ),
    VOORMAN: ofMembers('the trajecten of the members of its own crew that its own organisation carries out'),
    WERKGEVER: noRowsYet('the trajecten of its own current placements; there are none yet'),
    DEELNEMER: rows('the own trajecten', (traject) => `${traject.participantId} = ${claim.person}`),
  },
  { ground: 'legalBasis' },
);
