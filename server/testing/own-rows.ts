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
const myCrew = `select crew_id from crew_membership where participant_id = ${ME}
  and coalesce(valid_until, 'infinity') >= ${NOW}`;
const crewJob = `t.crew_id in (${ownCrew}) and ${partner('t.werk_opdrachtgever_id')}`;
const myJob = `t.crew_id in (${myCrew}) and ${partner('t.werk_opdrachtgever_id')}`;
const caseload = `t.gemeente_id = ${ORG} and t.klantmanager_id = ${ME}`;
const guided = (other: string) => `t.uitvoerder_id = ${ORG} and {t.consulent_id = ${ME}} and ${partner(other)}`;
const team = `t.uitvoerder_id = ${ORG} and {t.consulent_id = ${ME}}`;
const school = `t.roc_id = ${ORG} and {t.docent_id = ${ME}}`;
const mine = `t.participant_id = ${ME}`;
const colleague = partner('t.organisation_id');
const seenCrew = `t.id in (select crew_id from job where werk_opdrachtgever_id = ${ORG} and crew_id is not null
  and (status not in ('CONCEPT', 'REJECTED', 'CLOSED', 'CANCELLED') or status_date >= ${NOW} - 90))
  and ${partner('t.uitvoerder_id')}`;
const ownGemeente = (owner: string) => `t.gemeente_id = ${ORG} and ${partner(`t.${owner}`)}`;

/** Which rows are whose, from the domain (3.6.1, 3.6.7b) and on its own: nothing here comes from the slices. */
const RULES: Readonly<Record<string, Partial<Record<Role, string>>>> = {
  Participant: {
    KLANTMANAGER: caseload,
    CONSULENT: guided('t.gemeente_id'),
    VOORMAN: `t.id in (select participant_id from crew_membership m where ${introduced}) and ${partner('t.gemeente_id')}`,
    DEELNEMER: `t.id = ${ME}`,
  },
  ParticipantIdentity: { KLANTMANAGER: caseload, DEELNEMER: mine },
  Contributor: {
    CONSULENT: team,
    VOORMAN: `t.id in (select contributor_id from crew_membership m where ${introduced})`,
    DEELNEMER: mine,
  },
  CrewMembership: {
    KLANTMANAGER: `${caseload} and ${partner('t.uitvoerder_id')}`,
    CONSULENT: team,
    VOORMAN: introduced.replaceAll('m.', 't.'),
    DEELNEMER: mine,
  },
  Traject: {
    KLANTMANAGER: `t.traject_opdrachtgever_id = ${ORG} and t.klantmanager_id = ${ME}`,
    CONSULENT: guided('t.traject_opdrachtgever_id'),
    VOORMAN: `t.participant_id in (select participant_id from crew_membership m where ${introduced})
      and ${partner('t.traject_opdrachtgever_id')} and coalesce(t.end_date, 'infinity') >= ${NOW}`,
    DEELNEMER: mine,
  },
  Enrolment: {
    KLANTMANAGER: `${caseload} and t.part_of_plan and ${partner('t.roc_id')}`,
    CONSULENT: guided('t.roc_id'),
    DOCENT: school,
    DEELNEMER: mine,
  },
  Student: { DOCENT: school, DEELNEMER: mine },
  StudentRecord: { DOCENT: `t.roc_id = ${ORG} and {false}`, DEELNEMER: mine },
  Crew: {
    KLANTMANAGER: `t.id in (select crew_id from crew_membership m where m.gemeente_id = ${ORG}
      and m.klantmanager_id = ${ME}) and ${partner('t.uitvoerder_id')}`,
    BELEIDSMEDEWERKER: partner('t.uitvoerder_id'),
    CORPORATIE_OPDRACHTGEVER: seenCrew,
    CONSULENT: `t.uitvoerder_id = ${ORG}`,
    VOORMAN: `t.id in (${ownCrew})`,
    DEELNEMER: `t.id in (${myCrew})`,
  },
  Job: {
    BELEIDSMEDEWERKER: `${ownGemeente('werk_opdrachtgever_id')} and t.status <> 'CONCEPT'`,
    CORPORATIE_OPDRACHTGEVER: `t.werk_opdrachtgever_id = ${ORG}`,
    CONSULENT: `t.uitvoerder_id = ${ORG} and ${partner('t.werk_opdrachtgever_id')}`,
    VOORMAN: crewJob,
    DEELNEMER: `${myJob} and t.status in ('PLANNED', 'IN_PROGRESS', 'INTERRUPTED', 'REPORTED_DONE')`,
  },
  Task: {
    CORPORATIE_OPDRACHTGEVER: `t.werk_opdrachtgever_id = ${ORG}`,
    CONSULENT: `t.uitvoerder_id = ${ORG} and ${partner('t.werk_opdrachtgever_id')}`,
    VOORMAN: crewJob,
    DEELNEMER: `${myJob} and t.status <> 'CONCEPT'`,
  },
  WorkObject: {
    BELEIDSMEDEWERKER: ownGemeente('owner_id'),
    CORPORATIE_OPDRACHTGEVER: `t.owner_id = ${ORG}`,
    CONSULENT: `t.uitvoerder_id = ${ORG} and ${partner('t.owner_id')}`,
    VOORMAN: `t.id in (select object_id from job t where ${crewJob}) and ${partner('t.owner_id')}`,
    DEELNEMER: `t.id in (select object_id from job t where ${myJob}
      and t.status in ('PLANNED', 'IN_PROGRESS', 'INTERRUPTED', 'REPORTED_DONE'))`,
  },
  WorkObjectAccess: {
    CORPORATIE_OPDRACHTGEVER: `t.owner_id = ${ORG}`,
    CONSULENT: `t.uitvoerder_id = ${ORG} and ${partner('t.owner_id')}`,
    VOORMAN: `t.object_id in (select object_id from job t where ${crewJob} and t.status in ('PLANNED', 'IN_PROGRESS'))
      and ${partner('t.owner_id')}`,
  },
  StaffMember: {
    KLANTMANAGER: colleague,
    CONSULENT: colleague,
    VOORMAN: colleague,
    CORPORATIE_OPDRACHTGEVER: `t.id in (select voorman_id from crew t where ${seenCrew})`,
    DOCENT: `t.organisation_id = ${ORG}`,
    DEELNEMER: `t.id in (select unnest(array[klantmanager_id, consulent_id]) from traject where participant_id = ${ME})
      or t.id in (select voorman_id from crew where id in (${myCrew}))`,
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
