import type { Role, Scope } from '../../schema/roles.ts';
import { persona as personaOf } from '../../seeds/cast.ts';
import type { TestGraph } from './graph.ts';

/** Who a persona is in the database, as the authenticator answers. */
export interface Actor {
  readonly name: string;
  readonly role: Role;
  readonly scope: Scope;
  readonly organisationId: string;
  readonly personId: string;
}

export const actorOf = async (graph: TestGraph, name: string, today: string): Promise<Actor> => {
  const { organisationOin, subject, role } = personaOf(name);
  const [row] = await graph.admin('select * from authenticate($1, $2, $3, $4)', [
    organisationOin,
    subject,
    role,
    today,
  ]);
  return { name, role, scope: row.scope, organisationId: row.organisation_id, personId: row.person_id };
};

/** Stands for the organisation, the person and today; written out per statement because not each uses all of them. */
const [ORG, ME, NOW] = ['$org', '$me', '$now'];

/** The own organisation, or one with which an agreement is valid today (R-01). */
const partner = (organisation: string) => `(${organisation} = ${ORG} or exists (select from cooperation_agreement a
  where ${ORG} = any(a.party_ids) and ${organisation} = any(a.party_ids)
    and a.valid_from <= ${NOW} and coalesce(a.valid_until, 'infinity') >= ${NOW}))`;

const ownCrew = `select id from crew where uitvoerder_id = ${ORG} and voorman_id = ${ME}`;
const introduced = `m.crew_id in (${ownCrew}) and m.introduced_on <= ${NOW} and coalesce(m.valid_until, 'infinity') >= ${NOW}`;
const members = (column: string) => `select m.${column} from crew_membership m where ${introduced}`;
const crewJob = `t.crew_id in (${ownCrew}) and ${partner('t.werk_opdrachtgever_id')}`;

const referred = `t.traject_opdrachtgever_id = ${ORG} and t.klantmanager_id = ${ME}`;
const guided = `t.uitvoerder_id = ${ORG} and {t.consulent_id = ${ME}} and ${partner('t.traject_opdrachtgever_id')}`;
const ofTrajecten = (which: string, column = 'participant_id') =>
  `t.${column} in (select t.participant_id from traject t where ${which})`;

const executed = `t.uitvoerder_id = ${ORG} and ${partner('t.werk_opdrachtgever_id')}`;
const inOwnGemeente = (owner: string) => `t.gemeente_id = ${ORG} and ${partner(`t.${owner}`)}`;
const ordered = `t.werk_opdrachtgever_id = ${ORG}`;
const school = `t.roc_id = ${ORG} and {t.docent_id = ${ME}}`;
const mine = `t.participant_id = ${ME}`;

/** The tasks on which the participant is deployed. */
const myTask = `t.id in (select d.task_id from deployment d join contributor c on c.id = any(d.contributor_ids)
  where c.participant_id = ${ME}) and ${partner('t.werk_opdrachtgever_id')}`;
const myJobs = `select t.job_id from task t where ${myTask}`;
const myCrews = `select crew_id from crew_membership where participant_id = ${ME}
  and valid_from <= ${NOW} and coalesce(valid_until, 'infinity') >= ${NOW}`;

const clientCrew = `t.id in (select crew_id from job where werk_opdrachtgever_id = ${ORG} and crew_id is not null
  and (status not in ('CONCEPT', 'REJECTED', 'CLOSED', 'CANCELLED') or status_date >= ${NOW} - 90))
  and ${partner('t.uitvoerder_id')}`;
const caseloadCrew = `t.id in (select m.crew_id from crew_membership m join traject t
  on t.participant_id = m.participant_id where ${referred}) and ${partner('t.uitvoerder_id')}`;

const colleague = `t.organisation_id = ${ORG}`;
const partnerOf = (those: string) => `(${colleague} or (${partner('t.organisation_id')} and t.id in (${those})))`;

/** Which rows are whose, from the domain (3.6.1, 3.6.7b) and on its own: nothing here comes from the slices. */
const RULES: Readonly<Record<string, Partial<Record<Role, string>>>> = {
  Participant: {
    KLANTMANAGER: ofTrajecten(referred, 'id'),
    CONSULENT: ofTrajecten(guided, 'id'),
    VOORMAN: `t.id in (${members('participant_id')}) and ${partner('t.gemeente_id')}`,
    DEELNEMER: `t.id = ${ME}`,
  },
  ParticipantIdentity: { KLANTMANAGER: ofTrajecten(referred), DEELNEMER: mine },
  Contributor: {
    CONSULENT: `t.id in (select m.contributor_id from crew_membership m where m.uitvoerder_id = ${ORG}
      and (m.participant_id is null or m.participant_id in (select t.participant_id from traject t where ${guided})))`,
    VOORMAN: `t.id in (${members('contributor_id')})`,
    DEELNEMER: mine,
  },
  CrewMembership: {
    KLANTMANAGER: `${ofTrajecten(referred)} and ${partner('t.uitvoerder_id')}`,
    CONSULENT: `t.uitvoerder_id = ${ORG} and (t.participant_id is null or ${ofTrajecten(guided)})`,
    VOORMAN: introduced.replaceAll('m.', 't.'),
    DEELNEMER: mine,
  },
  Traject: {
    KLANTMANAGER: referred,
    CONSULENT: guided,
    VOORMAN: `t.participant_id in (${members('participant_id')}) and t.uitvoerder_id = ${ORG}
      and ${partner('t.traject_opdrachtgever_id')}`,
    DEELNEMER: mine,
  },
  Enrolment: {
    KLANTMANAGER: `${ofTrajecten(referred)} and t.part_of_plan and ${partner('t.roc_id')}`,
    CONSULENT: `${ofTrajecten(guided)} and ${partner('t.roc_id')}`,
    DOCENT: school,
    DEELNEMER: mine,
  },
  Student: { DOCENT: school, DEELNEMER: mine },
  StudentRecord: { DOCENT: `t.roc_id = ${ORG} and {false}`, DEELNEMER: mine },
  Crew: {
    KLANTMANAGER: caseloadCrew,
    BELEIDSMEDEWERKER: `t.id in (select crew_id from job t where ${inOwnGemeente('werk_opdrachtgever_id')})
      and ${partner('t.uitvoerder_id')}`,
    CORPORATIE_OPDRACHTGEVER: clientCrew,
    CONSULENT: `t.uitvoerder_id = ${ORG}`,
    VOORMAN: `t.id in (${ownCrew})`,
    DEELNEMER: `t.id in (${myCrews})`,
  },
  Job: {
    BELEIDSMEDEWERKER: inOwnGemeente('werk_opdrachtgever_id'),
    CORPORATIE_OPDRACHTGEVER: ordered,
    CONSULENT: executed,
    VOORMAN: crewJob,
    DEELNEMER: `t.id in (${myJobs})`,
  },
  Task: {
    CORPORATIE_OPDRACHTGEVER: `${ordered} and ${partner('t.uitvoerder_id')}`,
    CONSULENT: executed,
    VOORMAN: crewJob,
    DEELNEMER: myTask,
  },
  Deployment: {
    CONSULENT: `t.task_id in (select t.id from task t where ${executed})`,
    VOORMAN: `t.task_id in (select t.id from task t where ${crewJob})`,
    DEELNEMER: `t.task_id in (select t.id from task t where ${myTask})`,
  },
  Equipment: {
    CONSULENT: `t.crew_id in (select id from crew where uitvoerder_id = ${ORG})`,
    VOORMAN: `t.crew_id in (${ownCrew})`,
  },
  WorkObject: {
    BELEIDSMEDEWERKER: inOwnGemeente('owner_id'),
    CORPORATIE_OPDRACHTGEVER: `t.owner_id = ${ORG}`,
    CONSULENT: `t.id in (select object_id from job t where ${executed}) and ${partner('t.owner_id')}`,
    VOORMAN: `t.id in (select object_id from job t where ${crewJob}) and ${partner('t.owner_id')}`,
    DEELNEMER: `t.id in (select object_id from job where id in (${myJobs}))`,
  },
  WorkObjectAccess: {
    CORPORATIE_OPDRACHTGEVER: `t.owner_id = ${ORG}`,
    CONSULENT: `t.object_id in (select object_id from job t where ${executed}) and ${partner('t.owner_id')}`,
    VOORMAN: `t.object_id in (select object_id from job t where ${crewJob} and t.status in ('PLANNED', 'IN_PROGRESS'))
      and ${partner('t.owner_id')}`,
  },
  StaffMember: {
    KLANTMANAGER: partnerOf(`select t.consulent_id from traject t where ${referred}
      union select voorman_id from crew t where ${caseloadCrew}`),
    CONSULENT: partnerOf(`select t.klantmanager_id from traject t where ${guided}`),
    VOORMAN: colleague,
    CORPORATIE_OPDRACHTGEVER: `t.id in (select voorman_id from crew t where ${clientCrew})`,
    DOCENT: colleague,
    DEELNEMER: `t.id in (select unnest(array[klantmanager_id, consulent_id]) from traject
      where participant_id = ${ME} and status not in ('COMPLETED', 'ENDED'))
      or t.id in (select voorman_id from crew where id in (${myCrews}))`,
  },
};

export const JUDGED_TYPES: readonly string[] = Object.keys(RULES);

const tableOfName = (type: string) => type.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase();

/** The raw keys of the rows of each judged type that are the actor's own. */
export const ownRows = async (
  graph: TestGraph,
  { role, scope, organisationId, personId }: Actor,
  today: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const own = new Map<string, ReadonlySet<string>>();
  for (const [type, rules] of Object.entries(RULES)) {
    const rule = rules[role] ?? 'false';
    const where = (scope === 'OWN' ? rule.replace(/\{(.*?)\}/g, '$1') : rule.replace(/\{(.*?)\}/g, 'true'))
      .replaceAll(ORG, `'${organisationId}'::uuid`)
      .replaceAll(ME, `'${personId}'::uuid`)
      .replaceAll(NOW, `'${today}'::date`);
    const rows = await graph.admin(`select t.id from ${tableOfName(type)} t where ${where}`);
    own.set(type, new Set(rows.map(({ id }) => id)));
  }
  return own;
};
