/** Whose the consents are, and of whom there is consent to what: see `relations.ts`, on which these build. */
import type { ExpectedRole } from './expected.ts';
import type { Days, Relations } from './moments.ts';

const toOneself = ({ share }: Days) =>
  `c.recipient_id = me.org and c.status <> 'ASKED' and ${share('me.org', 'c.responsible_organisation_id')}`;

const askedHere = (people: string): Relations => ({
  Consent: `select c.id from me, consent c
    where c.responsible_organisation_id = me.org and c.participant_id in (${people})`,
});

const OF_TRAJECTEN = 'select t.participant_id from traject t join "Traject" own on own.id = t.id';

/** The students of whom there is consent to a class of data, by the cell that it opens. */
const opened = ({ still }: Days, field: string, data: string): Relations => ({
  [`Student.${field}`]: `select s.id from me, consent c join "Consent" own on own.id = c.id
    join student s on s.participant_id = c.participant_id join "Student" mine on mine.id = s.id
    where c.recipient_id = s.roc_id and ${still(`c.status = 'GIVEN'`)} and '${data}' = any (c.data)`,
});

const BY_ROLE: Readonly<Partial<Record<ExpectedRole, (days: Days) => Relations>>> = {
  KLANTMANAGER: (days) => ({
    Consent: `select c.id from me, consent c join "Participant" p on p.id = c.participant_id where ${toOneself(days)}`,
  }),
  CONSULENT: () => askedHere(OF_TRAJECTEN),
  BEGELEIDER: () => askedHere(OF_TRAJECTEN),
  PROJECTLEIDER: () => askedHere('select id from "Participant"'),
  DOCENT: (days) => ({
    Consent: `select c.id from me, consent c join student s on s.participant_id = c.participant_id
      join "Student" own on own.id = s.id where s.roc_id = c.recipient_id and ${toOneself(days)}`,
    ...opened(days, 'phone', 'PHONE'),
    ...opened(days, 'email', 'EMAIL'),
    ...Object.assign({}, ...['street', 'houseNumber', 'postcode', 'place'].map((own) => opened(days, own, 'ADDRESS'))),
  }),
  DEELNEMER: () => ({ Consent: 'select c.id from consent c join me on c.participant_id = me.person' }),
};

export const consentRelations = (role: ExpectedRole, days: Days): Relations => BY_ROLE[role]?.(days) ?? {};
