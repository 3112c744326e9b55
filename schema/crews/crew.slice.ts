import { claim } from '../claims.ts';
import { isPartner, validToday } from '../consortium/agreement.ts';
import { isGuidedOnGround } from '../grounds.ts';
import { ofOwnCaseload, ofOwnGuidance } from '../participants/own-people.ts';
import { rows, rowsByScope, slice, valuesOf } from '../slice.ts';
import { Crew } from './crew.entity.ts';
import { CrewClient } from './crew-client.entity.ts';
import { CrewMembership } from './crew-membership.entity.ts';
import { CrewPlace } from './crew-place.entity.ts';

const notEnded = (membership: { validUntil: string }) =>
  `(${membership.validUntil} is null or ${membership.validUntil} >= ${claim.today})`;

/** The same as `validToday`, so that an index begins at those that have not ended. */
const isCurrent = (membership: { validFrom: string; validUntil: string }) =>
  `${membership.validFrom} <= ${claim.today} and case when ${membership.validUntil} is null then 'infinity'::date else ${membership.validUntil} end >= ${claim.today}`;

const isInWijk = (crew: { wijkId: string }) => `${crew.wijkId} = ${claim.wijk}`;

const ordering = rows<Crew>(
  'the crews with an open job of its own organisation, or one in the past 90 days',
  (crew) => `${crew.id} = any(${valuesOf(CrewClient, 'crewId', showsCrew)}) and ${isPartner(crew.uitvoerderId)}`,
);

const ofOwnOrganisation = rows<Crew>(
  'the crews of its own organisation',
  (crew) => `${crew.uitvoerderId} = ${claim.organisation}`,
);

export const crewSlice = slice(Crew, {
  KLANTMANAGER: rows(
    'the crews in which a participant of its own caseload is or was a member',
    (crew) => `${crew.id} = any(${valuesOf(CrewMembership, 'crewId')}) and ${isPartner(crew.uitvoerderId)}`,
  ),
  BELEIDSMEDEWERKER: rows(
    'the crews with a job in its own gemeente',
    (crew) => `${crew.id} = any(${valuesOf(CrewPlace, 'crewId', hasJobs)}) and ${isPartner(crew.uitvoerderId)}`,
  ),
  CORPORATIE_OPDRACHTGEVER: ordering,
  GEMEENTE_OPDRACHTGEVER: ordering,
  CONSULENT: ofOwnOrganisation,
  BEGELEIDER: ofOwnOrganisation,
  PROJECTLEIDER: rows(
    'the crews of its own organisation whose work area is its wijk, or that have a job there',
    (crew) =>
      `${crew.uitvoerderId} = ${claim.organisation} and (${isInWijk(crew)} or ${crew.id} = any(${valuesOf(CrewPlace, 'crewId', hasJobs)}))`,
  ),
  BEHEERDER: rows('the crews of its own organisation, and of partners under a current agreement', (crew) =>
    isPartner(crew.uitvoerderId),
  ),
  VOORMAN: rows(
    'the crews it leads',
    (crew) => `${crew.uitvoerderId} = ${claim.organisation} and ${crew.voormanId} = ${claim.person}`,
  ),
  DEELNEMER: rows(
    'the crew of which he or she is a member today',
    (crew) => `${crew.id} = any(${valuesOf(CrewMembership, 'crewId', validToday)})`,
  ),
});

const showsCrew = (client: { openJobs: string; latestJobOn: string }) =>
  `(${client.openJobs} > 0 or ${client.latestJobOn} >= ${claim.today} - 90)`;

const hasJobs = (place: { jobs: string; clientId: string }) => `${place.jobs} > 0 and ${isPartner(place.clientId)}`;

/** Read only inside the slice of the crew. */
export const crewPlaceSlice = slice(CrewPlace, {
  BELEIDSMEDEWERKER: rows(
    'the crews that have a job in its own gemeente',
    (place) => `${place.organisationId} = ${claim.organisation}`,
  ),
  PROJECTLEIDER: rows('the crews that have a job in its wijk', (place) => `${place.wijkId} = ${claim.wijk}`),
});

const ownClient = rows<CrewClient>(
  'the crews that worked for its own organisation',
  (client) => `${client.organisationId} = ${claim.organisation}`,
);

/** Read only inside the slice of the crew. */
export const crewClientSlice = slice(CrewClient, {
  CORPORATIE_OPDRACHTGEVER: ownClient,
  GEMEENTE_OPDRACHTGEVER: ownClient,
});

const guiding = rowsByScope<CrewMembership>(
  'the memberships in crews of its own organisation, of participants it guides or of all',
  {
    OWN: (membership) =>
      `${membership.uitvoerderId} = ${claim.organisation} and (${membership.participantId} is null or ${membership.participantId} = any(${ofOwnGuidance()}))`,
    ORGANISATION: (membership) =>
      `${membership.uitvoerderId} = ${claim.organisation} and (${membership.participantId} is null or (${isGuidedOnGround(membership)} and ${isPartner(membership.gemeenteId)}))`,
  },
);

export const crewMembershipSlice = slice(CrewMembership, {
  KLANTMANAGER: rows(
    'the memberships of participants of its own caseload',
    (membership) => `${membership.participantId} = any(${ofOwnCaseload()}) and ${isPartner(membership.uitvoerderId)}`,
  ),
  CONSULENT: guiding,
  BEGELEIDER: guiding,
  PROJECTLEIDER: rows(
    'the current memberships in the crews of its own organisation whose work area is its wijk',
    (membership) =>
      `${membership.crewId} = any(${valuesOf(Crew, 'id', isInWijk)}) and ${isCurrent(membership)} and (${membership.participantId} is null or ${isPartner(membership.gemeenteId)})`,
  ),
  VOORMAN: rows(
    'the memberships of its own crew, from introduction to end',
    (membership) =>
      `${membership.crewId} = any(${valuesOf(Crew, 'id')}) and ${membership.introducedOn} <= ${claim.today} and ${notEnded(membership)}`,
  ),
  DEELNEMER: rows('the own memberships', (membership) => `${membership.participantId} = ${claim.person}`),
});
