import type { Role, Scope } from '../../schema/roles.ts';
import { persona as personaOf } from '../../seeds/cast.ts';
import { dailyActivity } from '../../seeds/registers.ts';
import type { TestGraph } from './graph.ts';
import { relationSql } from './matrix/relations.ts';
import { noonOf } from './noon.ts';

/** Who a persona is in the database, as the authenticator answers. */
export interface Actor {
  readonly name: string;
  readonly role: Role;
  readonly scope: Scope;
  readonly organisationId: string;
  readonly personId: string;
  readonly wijkId: string | null;
}

export const actorOf = async (graph: TestGraph, name: string, today: string): Promise<Actor> => {
  const { organisationOin, subject, role } = personaOf(name);
  const [row] = await graph.admin('select * from authenticate($1, $2, $3, $4)', [
    organisationOin,
    subject,
    role,
    noonOf(today).toISOString(),
  ]);
  return {
    name,
    role,
    scope: row.scope,
    organisationId: row.organisation_id,
    personId: row.person_id,
    wijkId: row.wijk_id,
  };
};

/** The types with sensitive cells, or whose rows tell something. */
export const JUDGED_TYPES: readonly string[] = [
  'Participant',
  'ParticipantIdentity',
  'Contributor',
  'CrewMembership',
  'Traject',
  'Application',
  'Intake',
  'Decision',
  'Precondition',
  'Quote',
  'QuoteLine',
  'TrajectPlan',
  'ReportingAgreement',
  'Report',
  'ReportItem',
  'ProgressNote',
  'LadderMeasurement',
  'LoonwaardeDetermination',
  'FinalReport',
  'Outflow',
  'Enrolment',
  'Student',
  'StudentRecord',
  'Crew',
  'Job',
  'Task',
  'WorkObject',
  'WorkObjectAccess',
  'StaffMember',
  'Attendance',
  'AbsenceReport',
  'WorkAdaptation',
  'Consent',
  'DataSubjectRequest',
  'CorrectionNotice',
  'AccessGrant',
  'SkillAssessment',
  'JobMessage',
  'TaskPhoto',
];

/** Cells that are open for some rows only, with rows of their own in the transcribed relations. */
const CONDITIONAL_CELLS = ['phone', 'email', 'street', 'houseNumber', 'postcode', 'place'].map(
  (field) => `Student.${field}`,
);

/** The raw keys of the rows of each judged type that are the actor's own, as the transcribed matrix has it. */
export const ownRows = async (
  graph: TestGraph,
  { role, scope, organisationId, personId, wijkId }: Actor,
  today: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const own = new Map<string, ReadonlySet<string>>();
  const { grounds } = dailyActivity(role);
  for (const type of [...JUDGED_TYPES, ...CONDITIONAL_CELLS]) {
    const sql = relationSql(role, type, 'TODAY');
    const rows = sql ? await graph.admin(sql, [organisationId, personId, today, scope, wijkId, grounds]) : [];
    own.set(type, new Set(rows.map(({ id }) => id)));
  }
  return own;
};
