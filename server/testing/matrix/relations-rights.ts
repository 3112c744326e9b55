/** Whose the requests of data subjects are, and the notices of them: see `relations.ts`, on which these build. */
import type { ExpectedRole } from './expected.ts';
import type { Days, Relations } from './moments.ts';

const BY_ROLE: Readonly<Partial<Record<ExpectedRole, (days: Days) => Relations>>> = {
  DEELNEMER: () => ({
    DataSubjectRequest: 'select r.id from data_subject_request r join me on r.participant_id = me.person',
    CorrectionNotice: `select n.id from correction_notice n join "DataSubjectRequest" own on own.id = n.request_id`,
  }),
  PRIVACY_OFFICER: ({ share }) => ({
    DataSubjectRequest: `select r.id from me, data_subject_request r join participant p on p.id = r.participant_id
      where p.responsible_organisation_id = me.org`,
    CorrectionNotice: `select n.id from correction_notice n join "DataSubjectRequest" own on own.id = n.request_id
      union select n.id from me, correction_notice n join data_subject_request r on r.id = n.request_id
        join participant p on p.id = r.participant_id
        where n.recipient_id = me.org and ${share('me.org', 'p.responsible_organisation_id')}`,
  }),
};

export const rightsRelations = (role: ExpectedRole, days: Days): Relations => BY_ROLE[role]?.(days) ?? {};
