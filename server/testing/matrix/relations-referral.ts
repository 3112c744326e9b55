/** Whose the rows about applications and quotes are, from the same sentences and in the same way (`relations.ts`). */
import type { Days, Relations } from './moments.ts';

/** A participant is seen by the uitvoerder through an application as long as that is open. */
export const openApplications = ({ still }: Days, alias: string): string =>
  still(`${alias}.status in ('SUBMITTED', 'INTAKE_HELD')`);

/** What belongs to the applications of a table, with a condition on either of them. */
const partOf = (table: string, applications: string, condition = 'true') =>
  `select x.id from me, ${table} x join ${applications} own on own.id = x.application_id
    join application a on a.id = x.application_id where ${condition}`;

const LINES: Relations = { QuoteLine: `select l.id from quote_line l join "Quote" q on q.id = l.quote_id` };
const TARIFFS: Relations = {
  Tariff: `select t.id from tariff t join "ContractSpecification" s on s.id = t.specification_id`,
};
const BEHIND_QUOTES = `select q.specification_id as id from quote q join "Quote" own on own.id = q.id`;

/** Of a klantmanager; `holder` are those whose caseload it is. */
export const ofCaseload = ({ share, lasts }: Days): Relations => {
  const shared = share('me.org', 'a.uitvoerder_id');
  return {
    Application: `select a.id from application a, me
      where a.traject_opdrachtgever_id = me.org and a.klantmanager_id in (select id from holder)`,
    Intake: partOf('intake', '"Application"', shared),
    Decision: partOf('decision', '"Application"', shared),
    Precondition: partOf('precondition', '"Application"', `x.kind = 'TOESTEMMING'`),
    Quote: partOf('quote', '"Application"', `x.issued_on is not null and ${shared}`),
    ...LINES,
    ContractSpecification: `select s.id from me, contract_specification s
      where ${share('me.org', 's.uitvoerder_id')} and ${lasts('s')} union ${BEHIND_QUOTES}`,
    ...TARIFFS,
  };
};

/** Of whoever guides; `handled` are the applications taken up, or all within the scope. */
export const ofGuidance = ({ share }: Days, kinds: string): Relations => {
  const here = `a.uitvoerder_id = me.org and ${share('me.org', 'a.traject_opdrachtgever_id')}`;
  return {
    handled: `select a.* from application a, me
      where (a.consulent_id = me.person or me.scope = 'ORGANISATION') and ${here}`,
    Application: `select id from handled union select a.id from application a, me
      where a.consulent_id is null and ${here}`,
    Intake: partOf('intake', 'handled'),
    Decision: partOf('decision', 'handled'),
    Precondition: partOf('precondition', 'handled', `x.kind in (${kinds})`),
    Quote: partOf('quote', 'handled'),
    ...LINES,
    ContractSpecification: `select s.id from contract_specification s, me where s.uitvoerder_id = me.org`,
    ...TARIFFS,
  };
};

/** Of a projectleider: through the participants in its slice. */
export const ofLedWork = ({ share }: Days): Relations => ({
  Application: `select a.id from me, application a join "Participant" p on p.id = a.participant_id
    where a.uitvoerder_id = me.org and ${share('me.org', 'a.traject_opdrachtgever_id')}`,
  Decision: partOf('decision', '"Application"'),
  Precondition: partOf('precondition', '"Application"'),
  Quote: partOf('quote', '"Application"'),
  ...LINES,
  ContractSpecification: BEHIND_QUOTES,
  ...TARIFFS,
});

export const ofOneself = (): Relations => ({
  Application: `select a.id from application a, me where a.participant_id = me.person`,
  Intake: partOf('intake', '"Application"'),
  Decision: partOf('decision', '"Application"'),
  Precondition: partOf('precondition', '"Application"'),
});

export const ofScheduledWork = (): Relations => ({
  Precondition: `select c.id from precondition c, me where c.responsible_organisation_id = me.org
    and (c.status = 'EXPIRED' or (c.status = 'PRESENT' and c.valid_until is not null))`,
  Quote: `select q.id from quote q join application a on a.id = q.application_id join me on a.uitvoerder_id = me.org
    where q.status in ('ISSUED', 'EXPIRED')`,
});
