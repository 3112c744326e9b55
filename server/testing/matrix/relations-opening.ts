/** What is opened to whom, and who sees that: see `relations.ts`, on which these build. */
import type { ExpectedRole } from './expected.ts';
import type { Days, Relations } from './moments.ts';

/** The roles to which rows are opened (see `decisions.tsv`). */
const OPENED_TO: readonly ExpectedRole[] = ['CONSULENT', 'BEGELEIDER', 'VOORMAN'];

const received = (role: ExpectedRole, { share }: Days) => `select g.id from me, access_grant g
  where g.recipient_id = me.org and g.recipient_role = '${role}' and (g.person_id is null or g.person_id = me.person)
    and ${share('me.org', 'g.owner_id')}`;

/** At noon of the day, when the matrix is looked at. */
const NOON = `(me.today + time '11:00') at time zone 'UTC'`;

/** Participants who are there because they were opened: beside the own ones, of whom alone other rows are there. */
export const openedParticipants = (role: ExpectedRole, { still, share }: Days): string | undefined =>
  OPENED_TO.includes(role)
    ? `select p.id from me, participant p join access_grant g on g.participant_id = p.id
        join "AccessGrant" own on own.id = g.id
        where g.legal_basis = any ($6) and p.grounds && $6 and ${share('me.org', 'p.gemeente_id')}
          and ${still(`g.status <> 'ENDED' and g.starts_at <= ${NOON} and g.ends_at > ${NOON}`)}`
    : undefined;

export const openingRelations = (role: ExpectedRole, days: Days): Relations => {
  if (OPENED_TO.includes(role)) return { AccessGrant: received(role, days) };
  if (role === 'KLANTMANAGER') {
    return {
      AccessGrant: `select g.id from me, access_grant g join "Participant" p on p.id = g.participant_id
        where g.owner_id = me.org`,
    };
  }
  if (role !== 'PRIVACY_OFFICER') return {};
  return { AccessGrant: 'select g.id from me, access_grant g where me.org in (g.owner_id, g.recipient_id)' };
};
