/**
 * Which rows are whose, written in SQL from the sentences of `row-relations.tsv` and domain 3.6.1, by way of the parent
 * tables and without a look at the slices: this is what the slices are checked against. `$1` is the caller's
 * organisation, `$2` the caller's staff member or participant, `$3` today, `$4` the scope of the role assignment, `$5`
 * the wijk to which it is limited, `$6` the grounds of the activity under which is asked: of trajecten and applications
 * on another there is nothing (R-41), and so of nobody who is known by these alone.
 *
 * The same texts give two sets. `TODAY`: the caller's own rows. `EVER`: those that would be if nothing ended, began
 * later or ran out; what is in the second set only is `ended`, what is in neither is `foreign`.
 */
import { CATALOGUES } from './catalogues.ts';
import type { ExpectedRole } from './expected.ts';
import { type Days, daysOf, type Moment, type Relations } from './moments.ts';
import { consentRelations } from './relations-consent.ts';
import { crewworkRelations } from './relations-crewwork.ts';
import { guidanceOfCaseload, guidanceOfOneself, guidanceOfTrajecten, guidanceOfVoorman } from './relations-guidance.ts';
import { openedParticipants, openingRelations } from './relations-opening.ts';
import {
  ofCaseload,
  ofGuidance,
  ofLedWork,
  ofOneself,
  ofScheduledWork,
  openApplications,
} from './relations-referral.ts';
import { rightsRelations } from './relations-rights.ts';
import { awarded, withWorkside } from './relations-workside.ts';

/** @param organisation SQL for the organisation whose part in a consortium counts. */
const consortia = ({ lasts }: Days, organisation = 'in (me.org)'): Relations => ({
  Consortium: `select p.consortium_id as id from consortium_party p, me
    where p.organisation_id ${organisation} and ${lasts('p')}`,
  ConsortiumParty: `select p.id from consortium_party p join "Consortium" c on c.id = p.consortium_id`,
});

const AGREEMENTS: Relations = {
  CooperationAgreement: `select g.id from cooperation_agreement g join "Consortium" c on c.id = g.consortium_id`,
};

const ASSIGNMENTS: Relations = {
  // Not those of participants: that somebody may log in as a participant is a fact about that person.
  RoleAssignment: `select a.id from role_assignment a, me where a.organisation_id = me.org and a.staff_member_id is not null`,
};

const klantmanager = (days: Days): Relations => ({
  ...consortia(days),
  ...AGREEMENTS,
  // In a stand-in's seat, named in the request, "me" is the absent one: the two caseloads are never mixed.
  holder: 'select person as id from me',
  Traject: `select t.id from traject t, me
    where t.traject_opdrachtgever_id = me.org and t.klantmanager_id in (select id from holder)`,
  ...ofCaseload(days),
  Participant: `select t.participant_id as id from traject t join "Traject" own on own.id = t.id
    union select a.participant_id from application a join "Application" own on own.id = a.id`,
  ...guidanceOfCaseload(days),
  ParticipantIdentity: `select i.id from participant_identity i join "Participant" p on p.id = i.participant_id
    where not i.restricted`,
  CrewMembership: `select m.id from me, crew_membership m join "Participant" p on p.id = m.participant_id
    join crew c on c.id = m.crew_id where ${days.share('me.org', 'c.uitvoerder_id')}`,
  Crew: `select m.crew_id as id from crew_membership m join "CrewMembership" own on own.id = m.id`,
  Enrolment: `select e.id from me, enrolment e join "Participant" p on p.id = e.participant_id
    join student s on s.id = e.student_id where e.part_of_plan and ${days.share('me.org', 's.roc_id')}`,
  StaffMember: `select s.id from staff_member s, me where s.organisation_id = me.org
    or (${days.share('me.org', 's.organisation_id')} and (
      s.id in (select t.consulent_id from traject t join "Traject" own on own.id = t.id)
      or s.id in (select a.consulent_id from application a join "Application" own on own.id = a.id)
      or s.id in (select c.voorman_id from crew c join "Crew" own on own.id = c.id)))`,
});

const beleidsmedewerker = (days: Days): Relations => ({
  ...consortia(days),
  ...AGREEMENTS,
  Job: `select j.id from me, job j join work_object o on o.id = j.object_id join wijk w on w.id = o.wijk_id
    where w.gemeente_id = me.org and ${days.share('me.org', 'j.werk_opdrachtgever_id')}`,
  WorkObject: `select o.id from me, work_object o join wijk w on w.id = o.wijk_id
    where w.gemeente_id = me.org and ${days.share('me.org', 'o.owner_id')}`,
  Crew: `select c.id from me, crew c join job j on j.crew_id = c.id join "Job" own on own.id = j.id
    where ${days.share('me.org', 'c.uitvoerder_id')}`,
});

const opdrachtgever = (days: Days): Relations => ({
  ...consortia(days),
  ...AGREEMENTS,
  ...ASSIGNMENTS,
  Job: `select j.id from job j, me where j.werk_opdrachtgever_id = me.org`,
  JobSeries: `select s.id from job_series s, me where s.werk_opdrachtgever_id = me.org`,
  Task: `select k.id from me, task k join "Job" own on own.id = k.job_id join job j on j.id = k.job_id
    join crew c on c.id = j.crew_id where ${days.share('me.org', 'c.uitvoerder_id')}`,
  WorkObject: `select o.id from work_object o, me where o.owner_id = me.org`,
  WorkObjectAccess: `select a.id from work_object_access a join "WorkObject" o on o.id = a.object_id`,
  Crew: `select c.id from me, crew c join job j on j.crew_id = c.id join "Job" own on own.id = j.id
    where ${days.still(`j.status not in ('CLOSED', 'CANCELLED', 'REJECTED') or j.status_date >= me.today - 90`)}
      and ${days.share('me.org', 'c.uitvoerder_id')}`,
  StaffMember: `select c.voorman_id as id from crew c join "Crew" own on own.id = c.id`,
});

const consulent = (days: Days, kinds: string): Relations => ({
  ...consortia(days),
  ...AGREEMENTS,
  ...ASSIGNMENTS,
  Traject: `select t.id from traject t, me where t.uitvoerder_id = me.org
    and (t.consulent_id = me.person or me.scope = 'ORGANISATION')
    and ${days.share('me.org', 't.traject_opdrachtgever_id')}`,
  ...ofGuidance(days, kinds),
  Participant: `select t.participant_id as id from traject t join "Traject" own on own.id = t.id
    union select h.participant_id from handled h where ${openApplications(days, 'h')}`,
  Crew: `select c.id from crew c, me where c.uitvoerder_id = me.org`,
  CrewMembership: `select m.id from crew_membership m join "Crew" c on c.id = m.crew_id
    join contributor b on b.id = m.contributor_id
    where b.participant_id is null or b.participant_id in (select id from "Participant")`,
  Contributor: `select m.contributor_id as id from crew_membership m join "CrewMembership" own on own.id = m.id`,
  Enrolment: `select e.id from me, enrolment e join "Participant" p on p.id = e.participant_id
    join student s on s.id = e.student_id where ${days.share('me.org', 's.roc_id')}`,
  Job: `select j.id from me, job j left join "Crew" c on c.id = j.crew_id where ${awarded('c.id is not null')}
    and ${days.share('me.org', 'j.werk_opdrachtgever_id')}`,
  JobSeries: `select j.series_id as id from job j join "Job" own on own.id = j.id`,
  Task: `select k.id from task k join "Job" j on j.id = k.job_id`,
  Equipment: `select e.id from equipment e join "Crew" c on c.id = e.crew_id`,
  Deployment: `select d.id from deployment d join "Task" k on k.id = d.task_id`,
  WorkObject: `select o.id from me, work_object o join job j on j.object_id = o.id join "Job" own on own.id = j.id
    where ${days.share('me.org', 'o.owner_id')}`,
  WorkObjectAccess: `select a.id from work_object_access a join "WorkObject" o on o.id = a.object_id`,
  StaffMember: `select s.id from staff_member s, me where s.organisation_id = me.org
    or (${days.share('me.org', 's.organisation_id')}
      and (s.id in (select t.klantmanager_id from traject t join "Traject" own on own.id = t.id)
        or s.id in (select klantmanager_id from handled where consulent_id is not null)))`,
  ...guidanceOfTrajecten,
});

const voorman = (days: Days): Relations => ({
  ...consortia(days),
  ...AGREEMENTS,
  Crew: `select c.id from crew c, me where c.voorman_id = me.person`,
  CrewMembership: `select m.id from me, crew_membership m join "Crew" c on c.id = m.crew_id
    where ${days.reached('m.introduced_on')} and ${days.still('m.valid_until is null or m.valid_until >= me.today')}`,
  Contributor: `select m.contributor_id as id from crew_membership m join "CrewMembership" own on own.id = m.id`,
  Participant: `select p.id from me, participant p join contributor b on b.participant_id = p.id
    join "Contributor" own on own.id = b.id where ${days.share('me.org', 'p.gemeente_id')}`,
  Traject: `select t.id from me, traject t join "Participant" p on p.id = t.participant_id
    where ${days.share('me.org', 't.traject_opdrachtgever_id')}`,
  Job: `select j.id from me, job j join "Crew" c on c.id = j.crew_id
    where ${days.share('me.org', 'j.werk_opdrachtgever_id')}`,
  JobSeries: `select j.series_id as id from job j join "Job" own on own.id = j.id`,
  Task: `select k.id from task k join "Job" j on j.id = k.job_id`,
  Equipment: `select e.id from equipment e join "Crew" c on c.id = e.crew_id`,
  Deployment: `select d.id from deployment d join "Task" k on k.id = d.task_id`,
  WorkObject: `select o.id from me, work_object o join job j on j.object_id = o.id join "Job" own on own.id = j.id
    where ${days.share('me.org', 'o.owner_id')}`,
  WorkObjectAccess: `select a.id from work_object_access a join "WorkObject" o on o.id = a.object_id
    join job j on j.object_id = a.object_id join "Job" own on own.id = j.id
    where ${days.still(`j.status in ('PLANNED', 'IN_PROGRESS')`)}`,
  StaffMember: `select s.id from staff_member s, me where s.organisation_id = me.org`,
  ...guidanceOfVoorman,
});

const docent = (days: Days): Relations => ({
  ...consortia(days),
  ...AGREEMENTS,
  ...ASSIGNMENTS,
  Enrolment: `select e.id from me, enrolment e join student s on s.id = e.student_id
    where s.roc_id = me.org and (s.docent_id = me.person or me.scope = 'ORGANISATION')`,
  Student: `select e.student_id as id from enrolment e join "Enrolment" own on own.id = e.id`,
  StudentRecord: `select r.id from me, student_record r join "Student" s on s.id = r.student_id
    where me.scope = 'ORGANISATION'`,
  StaffMember: `select s.id from staff_member s, me where s.organisation_id = me.org`,
});

const deelnemer = (days: Days): Relations => ({
  Traject: `select t.id from traject t, me where t.participant_id = me.person`,
  ...ofOneself(),
  ...consortia(days, `in (select t.uitvoerder_id from traject t join "Traject" own on own.id = t.id)`),
  Participant: `select person as id from me`,
  ParticipantIdentity: `select i.id from participant_identity i, me where i.participant_id = me.person`,
  Contributor: `select b.id from contributor b, me where b.participant_id = me.person`,
  CrewMembership: `select m.id from crew_membership m join "Contributor" b on b.id = m.contributor_id`,
  Crew: `select m.crew_id as id from me, crew_membership m join "CrewMembership" own on own.id = m.id
    where ${days.lasts('m')}`,
  Deployment: `select d.id from deployment d join "Contributor" b on b.id = any (d.contributor_ids)
    join task k on k.id = d.task_id join job j on j.id = k.job_id
    join me on ${days.share('me.org', 'j.werk_opdrachtgever_id')}`,
  Task: `select d.task_id as id from deployment d join "Deployment" own on own.id = d.id`,
  Job: `select k.job_id as id from task k join "Task" own on own.id = k.id`,
  WorkObject: `select j.object_id as id from job j join "Job" own on own.id = j.id`,
  Student: `select s.id from student s, me where s.participant_id = me.person`,
  StudentRecord: `select r.id from student_record r join "Student" s on s.id = r.student_id`,
  Enrolment: `select e.id from enrolment e join "Student" s on s.id = e.student_id`,
  StaffMember: `select c.voorman_id as id from crew c join "Crew" own on own.id = c.id
    union select unnest(array[t.klantmanager_id, t.consulent_id]) from traject t join "Traject" own on own.id = t.id
    where ${days.still(`t.status not in ('COMPLETED', 'ENDED')`)}
    union select unnest(array[a.klantmanager_id, a.consulent_id]) from application a
    join "Application" own on own.id = a.id where ${openApplications(days, 'a')}`,
  ...guidanceOfOneself,
});

const projectleider = (days: Days): Relations => ({
  ...consortia(days),
  ...AGREEMENTS,
  RoleAssignment: `select a.id from role_assignment a, me where a.organisation_id = me.org and a.wijk_id = me.wijk`,
  Job: `select j.id from me, job j left join crew c on c.id = j.crew_id join work_object o on o.id = j.object_id
    where ${awarded('c.uitvoerder_id = me.org')} and o.wijk_id = me.wijk and ${days.share('me.org', 'j.werk_opdrachtgever_id')}`,
  JobSeries: `select j.series_id as id from job j join "Job" own on own.id = j.id`,
  Task: `select k.id from task k join "Job" j on j.id = k.job_id`,
  Deployment: `select d.id from deployment d join "Task" k on k.id = d.task_id`,
  WorkObject: `select o.id from me, work_object o join job j on j.object_id = o.id join "Job" own on own.id = j.id
    where ${days.share('me.org', 'o.owner_id')}`,
  WorkObjectAccess: `select a.id from work_object_access a join "WorkObject" o on o.id = a.object_id`,
  at_home: `select c.id from me, crew c join wijk w on w.name = c.work_area
    where c.uitvoerder_id = me.org and w.id = me.wijk`,
  Crew: `select id from at_home union select j.crew_id from job j join "Job" own on own.id = j.id`,
  guided: `select t.id, t.participant_id from traject t, me where t.uitvoerder_id = me.org
    and ${days.share('me.org', 't.traject_opdrachtgever_id')}`,
  Equipment: `select e.id from equipment e join "Crew" c on c.id = e.crew_id`,
  CrewMembership: `select m.id from crew_membership m join at_home c on c.id = m.crew_id
    join contributor b on b.id = m.contributor_id where ${days.lasts('m').replaceAll('me.today', '(select today from me)')}
      and (b.participant_id is null or b.participant_id in (select participant_id from guided))`,
  Contributor: `select m.contributor_id as id from crew_membership m join "CrewMembership" own on own.id = m.id`,
  Participant: `select b.participant_id as id from contributor b join "Contributor" own on own.id = b.id`,
  Traject: `select t.id from guided t join "Participant" p on p.id = t.participant_id`,
  ...ofLedWork(days),
  Enrolment: `select e.id from me, enrolment e join "Participant" p on p.id = e.participant_id
    join student s on s.id = e.student_id where ${days.share('me.org', 's.roc_id')}`,
  StaffMember: `select s.id from staff_member s, me where s.organisation_id = me.org
    or (${days.share('me.org', 's.organisation_id')}
      and s.id in (select t.klantmanager_id from traject t join "Traject" own on own.id = t.id))`,
  ...guidanceOfTrajecten,
});

const werkgever = (days: Days): Relations => ({ ...consortia(days), ...ASSIGNMENTS });

const beheerder = (days: Days): Relations => {
  const own = consortia(days);
  return {
    Consortium: `${own['Consortium']} union select k.id from consortium k, me where k.responsible_organisation_id = me.org`,
    ConsortiumParty: own['ConsortiumParty'] as string,
    ...AGREEMENTS,
    partner: `select org as id from me union select p.organisation_id from me, consortium_party p
      join "Consortium" c on c.id = p.consortium_id join cooperation_agreement g on g.consortium_id = c.id
      where p.organisation_id = any (g.party_ids) and ${days.lasts('p')} and ${days.lasts('g')}`,
    RoleAssignment: `select a.id from role_assignment a join partner p on p.id = a.organisation_id where a.staff_member_id is not null`,
    Crew: `select c.id from crew c join partner p on p.id = c.uitvoerder_id`,
  };
};

const NO_CATALOGUES: Relations = Object.fromEntries(
  Object.keys(CATALOGUES).map((type) => [type, 'select null::uuid as id']),
);

const ITSELF: Relations = { Organisation: 'select org as id from me' };
const privacyOfficer = (): Relations => ({
  ...NO_CATALOGUES,
  ...ITSELF,
  ProcessingActivity: `select a.id from processing_activity a, me where a.responsible_organisation_id = me.org`,
  ...ASSIGNMENTS,
  LogCheckpoint: `select c.id from log_checkpoint c, me where c.responsible_organisation_id = me.org`,
});

const system = (): Relations => ({
  ...NO_CATALOGUES,
  ...ITSELF,
  Job: `select j.id from job j, me where j.werk_opdrachtgever_id = me.org`,
  JobSeries: `select s.id from job_series s, me where s.werk_opdrachtgever_id = me.org`,
  ...ofScheduledWork(),
});

const BY_ROLE: Readonly<Record<ExpectedRole, (days: Days) => Relations>> = {
  KLANTMANAGER: klantmanager,
  BELEIDSMEDEWERKER: beleidsmedewerker,
  CORPORATIE_OPDRACHTGEVER: withWorkside(opdrachtgever),
  CONSULENT: withWorkside((days) => consulent(days, `'TOESTEMMING', 'IDENTIFICATIE'`)),
  GEMEENTE_OPDRACHTGEVER: withWorkside(opdrachtgever),
  VOORMAN: withWorkside(voorman),
  BEGELEIDER: withWorkside((days) => consulent(days, `'TOESTEMMING', 'IDENTIFICATIE', 'INDICATIE', 'VOG'`)),
  PROJECTLEIDER: withWorkside(projectleider),
  DOCENT: docent,
  WERKGEVER: werkgever,
  BEHEERDER: beheerder,
  PRIVACY_OFFICER: privacyOfficer,
  SYSTEM: system,
  DEELNEMER: deelnemer,
};

/** SQL for the keys of the rows of a type that a role has a relation to; undefined: it has none to any. */
export const relationSql = (role: ExpectedRole, type: string, moment: Moment): string | undefined => {
  const days = daysOf(moment);
  const relations: Relations = {
    ...CATALOGUES,
    ...BY_ROLE[role](days),
    ...crewworkRelations(role, days),
    ...consentRelations(role, days),
    ...rightsRelations(role, days),
    ...openingRelations(role, days),
  };
  if (!relations[type]) return undefined;
  const opened = type === 'Participant' && openedParticipants(role, days);
  const tables = Object.entries(relations).map(([name, sql]) => `"${name}" as (${sql})`);
  return `with me as (select $1::uuid as org, $2::uuid as person, $3::date as today, $4::text as scope, $5::uuid as wijk),
    traject as (select * from traject where legal_basis = any ($6)),
    application as (select * from application where legal_basis = any ($6)),
    ${tables.join(', ')} select distinct id from (select id from "${type}"${opened ? ` union ${opened}` : ''}) x where id is not null`;
};
