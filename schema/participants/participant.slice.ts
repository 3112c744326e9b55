import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { CrewMembership } from '../crews/crew-membership.entity.ts';
import { rows, rowsByScope, slice, valuesOf } from '../slice.ts';
import { Contributor } from './contributor.entity.ts';
import { Participant } from './participant.entity.ts';
import { ParticipantIdentity } from './participant-identity.entity.ts';

export const participantSlice = slice(Participant, {
  KLANTMANAGER: rows(
    'the participants of its own caseload',
    (participant) =>
      `${participant.gemeenteId} = ${claim.organisation} and ${participant.klantmanagerId} = ${claim.person}`,
  ),
  CONSULENT: rowsByScope('the participants it guides, or all that its organisation guides', {
    OWN: (participant) =>
      `${participant.uitvoerderId} = ${claim.organisation} and ${participant.consulentId} = ${claim.person} and ${isPartner(participant.gemeenteId)}`,
    ORGANISATION: (participant) =>
      `${participant.uitvoerderId} = ${claim.organisation} and ${isPartner(participant.gemeenteId)}`,
  }),
  VOORMAN: rows(
    'the members of its own crew, from introduction to end of membership',
    (participant) =>
      `${participant.id} = any(${valuesOf(CrewMembership, 'participantId')}) and ${isPartner(participant.gemeenteId)}`,
  ),
  DEELNEMER: rows('himself or herself', (participant) => `${participant.id} = ${claim.person}`),
});

export const participantIdentitySlice = slice(ParticipantIdentity, {
  KLANTMANAGER: rows(
    'that of the participants of its own caseload',
    (identity) => `${identity.gemeenteId} = ${claim.organisation} and ${identity.klantmanagerId} = ${claim.person}`,
  ),
  DEELNEMER: rows('the own one', (identity) => `${identity.participantId} = ${claim.person}`),
});

export const contributorSlice = slice(Contributor, {
  CONSULENT: rowsByScope('the contributors it guides, or all of its organisation', {
    OWN: (contributor) =>
      `${contributor.uitvoerderId} = ${claim.organisation} and ${contributor.consulentId} = ${claim.person}`,
    ORGANISATION: (contributor) => `${contributor.uitvoerderId} = ${claim.organisation}`,
  }),
  VOORMAN: rows(
    'the contributors of its own crew, from introduction to end of membership',
    (contributor) => `${contributor.id} = any(${valuesOf(CrewMembership, 'contributorId')})`,
  ),
  DEELNEMER: rows('himself or herself', (contributor) => `${contributor.participantId} = ${claim.person}`),
});
