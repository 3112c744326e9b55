/** What is opened to whom, and who sees that: see `relations.ts`, on which these build. */
import type { ExpectedRole } from './expected.ts';
import type { Days, Relations } from './moments.ts';

/** The roles to which rows are opened (see `decisions.tsv`). */
const OPENED_TO: readonly ExpectedRole[] = ['CONSULENT', 'BEGELEIDER', 'VOORMAN'];

const received = (role: ExpectedRole, { share }: Days) => `select w.id from me, access_grant w
  where w.recipient_id = me.org and w.recipient_role = '${role}' and (w.person_id is null or w.person_id = me.person)
    and ${share('me.org', 'w.owner_id')}`;

/** At noon of the day, when the matrix is looked at. */
const NOON = `(me.today + time '11:00') at time zone 'UTC'`;

/** Participants who are there because they were opened: beside the own ones, of whom alone other rows are there. */
export const openedParticipants = (role: ExpectedRole, { still, share }: Days): string | undefined =>
  OPENED_TO.includes(role)
    ? `select p.id from me, participant p join access_grant w on w.participant_id = p.id
        join "AccessGrant" own on own.id = w.id
        where w.legal_basis = any ($6) and p.grounds && $6 and ${share('me.org', 'p.gemeente_id')}
          and ${still(`w.status <> 'ENDED' and w.starts_at <= ${NOON} and w.ends_at > ${NOON}`)}`
    : undefined;

export const openingRelations = (role: ExpectedRole, days: Days): Relations => {
  if (OPENED_TO.includes(role)) return { AccessGrant: received(role, days) };
  if (role === 'KLANTMANAGER') {
    return {
      AccessGrant: `select w.id from me, access_grant w join "Participant" p on p.id = w.participant_id
        where w.owner_id = me.org`,
    };
  }
  if (role !== 'PRIVACY_OFFICER') return {};
  return { AccessGrant: 'select w.id from me, access_grant w where me.org in (w.owner_id, w.recipient_id)' };
};
