import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { ofOwnCaseload } from '../participants/own-people.ts';
import { latestBy, type RowColumns, rows, slice, valuesOf } from '../slice.ts';
import { AccessGrant, OPENED_TO, type OpenedTo } from './access-grant.entity.ts';

type Grant = RowColumns<AccessGrant>;

/** Given to a role of the own organisation; of emergencies, those that the caller declared. */
const received = (role: OpenedTo) =>
  rows<AccessGrant>(
    'those given to the own role of the own organisation, and the emergencies that it declared itself',
    (grant) =>
      `${grant.recipientId} = ${claim.organisation} and ${grant.recipientRole} = '${role}' and (${grant.kind} = 'GRANT' or ${grant.personId} = ${claim.actor}) and ${isPartner(grant.ownerId)}`,
  );

export const accessGrantSlice = slice(AccessGrant, {
  KLANTMANAGER: rows(
    'those to participants of its own caseload for whom its own gemeente answers',
    (grant) => `${grant.ownerId} = ${claim.organisation} and ${grant.participantId} = any(${ofOwnCaseload()})`,
  ),
  ...Object.fromEntries(OPENED_TO.map((role) => [role, received(role)])),
  PRIVACY_OFFICER: rows(
    'those to rows for which its own organisation answers, and those that its own organisation has',
    (grant) => `(${grant.ownerId} = ${claim.organisation} or ${grant.recipientId} = ${claim.organisation})`,
  ),
});

/** SQL: it opens something to the caller at this very moment, under the ground of the operation. */
const serves = (grant: Grant): string =>
  `${grant.status} <> 'ENDED' and ${grant.startsAt} <= ${claim.now} and ${grant.endsAt} > ${claim.now} and ${grant.legalBasis} = ${claim.ground}`;

/** SQL: the participants that are opened to the caller now. */
export const whoAreOpened = (): string => valuesOf(AccessGrant, 'participantId', serves);

/** SQL: by a grant or in an emergency, whichever opens a participant to the caller the longest. */
export const openedBy = (participantId: string): string =>
  `(${latestBy(AccessGrant, 'participantId', 'kind', serves, 'endsAt')} ->> ${participantId}::text)`;

/** SQL: until when a participant is opened to the caller. */
export const openedUntil = (participantId: string): string =>
  `(${latestBy(AccessGrant, 'participantId', 'endsAt', serves)} ->> ${participantId}::text)::timestamptz`;
