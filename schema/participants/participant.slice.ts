import { OPENED_TO } from '../accountability/access-grant.entity.ts';
import { openedBy, openedUntil, whoAreOpened } from '../accountability/access-grant.slice.ts';
import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { CrewMembership } from '../crews/crew-membership.entity.ts';
import { isGuidedOnGround } from '../grounds.ts';
import { noRowsYet, type Opening, rows, rowsByScope, type Slice, slice, valuesOf } from '../slice.ts';
import { Traject } from '../trajecten/traject.entity.ts';
import { Contributor } from './contributor.entity.ts';
import { ofOwnCaseload, ofOwnGuidance } from './own-people.ts';
import { Participant } from './participant.entity.ts';
import { ParticipantIdentity } from './participant-identity.entity.ts';

const ofOwnMemberships = () => valuesOf(CrewMembership, 'contributorId');

const guided = rowsByScope<Participant>(
  'the participants it guides or took up an application of, or all that its organisation guides or has an application of',
  {
    OWN: (participant) => `${participant.id} = any(${ofOwnGuidance()})`,
    ORGANISATION: (participant) =>
      `${participant.uitvoerderId} = ${claim.organisation} and ${isGuidedOnGround(participant)} and ${isPartner(participant.gemeenteId)}`,
  },
);

/** Who is opened by the gemeente that answers for the row, or in an emergency: as long as the agreement holds. */
const opening: Opening<Participant> = {
  sentence:
    'for a time, whoever is opened to it by the gemeente that answers for the row, or by itself in an emergency',
  roles: OPENED_TO,
  where: (participant) =>
    `${participant.id} = any(${whoAreOpened()}) and ${isGuidedOnGround(participant)} and ${isPartner(participant.gemeenteId)}`,
  until: (participant) => openedUntil(participant.id),
  by: (participant) => openedBy(participant.id),
};

const participants: Slice<Participant>['roles'] = {
  KLANTMANAGER: rows(
    'the participants of its own caseload, from application on',
    (participant) => `${participant.id} = any(${ofOwnCaseload()})`,
  ),
  CONSULENT: guided,
  BEGELEIDER: guided,
  PROJECTLEIDER: rows(
    'the members of the crews whose work area is its wijk',
    (participant) =>
      `${participant.id} = any(${valuesOf(CrewMembership, 'participantId')}) and ${participant.uitvoerderId} = ${claim.organisation} and ${isPartner(participant.gemeenteId)}`,
  ),
  VOORMAN: rows(
    'the members of its own crew, from introduction to end of membership',
    (participant) =>
      `${participant.id} = any(${valuesOf(CrewMembership, 'participantId')}) and ${isPartner(participant.gemeenteId)}`,
  ),
  WERKGEVER: noRowsYet('the participants of its own current placements; there are none yet'),
  DEELNEMER: rows('himself or herself', (participant) => `${participant.id} = ${claim.person}`),
};

export const participantSlice = slice(Participant, participants, { opening });

/** Who helps somebody find work may use the number for that and no further (Participatiewet 7.1.a, 68). */
const isReintegration = (traject: { legalBasis: string; status: string }) =>
  `${traject.legalBasis} = 'PARTICIPATIEWET' and ${traject.status} not in ('COMPLETED', 'ENDED')`;

export const participantIdentitySlice = slice(ParticipantIdentity, {
  KLANTMANAGER: rows(
    'that of the participants of its own caseload, unless its processing is restricted',
    (identity) => `${identity.participantId} = any(${ofOwnCaseload()}) and not ${identity.restricted}`,
  ),
  CONSULENT: rows(
    'that of the participants whom it guides under the Participatiewet, as long as that lasts, unless its processing is restricted',
    (identity) =>
      `${identity.participantId} = any(${valuesOf(Traject, 'participantId', isReintegration)}) and ${isPartner(identity.gemeenteId)} and not ${identity.restricted}`,
  ),
  DEELNEMER: rows('the own one', (identity) => `${identity.participantId} = ${claim.person}`),
});

const ofMembershipsSeen = rows<Contributor>(
  'the contributors whose membership it sees',
  (contributor) => `${contributor.id} = any(${ofOwnMemberships()})`,
);

export const contributorSlice = slice(Contributor, {
  CONSULENT: ofMembershipsSeen,
  BEGELEIDER: ofMembershipsSeen,
  PROJECTLEIDER: ofMembershipsSeen,
  VOORMAN: rows(
    'the contributors of its own crew, from introduction to end of membership',
    (contributor) => `${contributor.id} = any(${ofOwnMemberships()})`,
  ),
  DEELNEMER: rows('himself or herself', (contributor) => `${contributor.participantId} = ${claim.person}`),
});
