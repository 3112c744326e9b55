import { AccessGrant } from '../schema/accountability/access-grant.entity.ts';
import { CorrectionNotice } from '../schema/accountability/correction-notice.entity.ts';
import { DataSubjectRequest } from '../schema/accountability/data-subject-request.entity.ts';
import { ProcessingActivity } from '../schema/accountability/processing-activity.entity.ts';
import type { EntityClass } from '../schema/columns.ts';
import { Consortium } from '../schema/consortium/consortium.entity.ts';
import { ConsortiumParty } from '../schema/consortium/consortium-party.entity.ts';
import { CooperationAgreement } from '../schema/consortium/cooperation-agreement.entity.ts';
import { Organisation } from '../schema/consortium/organisation.entity.ts';
import { RoleAssignment } from '../schema/consortium/role-assignment.entity.ts';
import { StaffMember } from '../schema/consortium/staff-member.entity.ts';
import { ContractSpecification } from '../schema/contracts/contract-specification.entity.ts';
import { Quote } from '../schema/contracts/quote.entity.ts';
import { QuoteLine } from '../schema/contracts/quote-line.entity.ts';
import { Tariff } from '../schema/contracts/tariff.entity.ts';
import { AbsenceReport } from '../schema/crews/absence-report.entity.ts';
import { Attendance } from '../schema/crews/attendance.entity.ts';
import { Crew } from '../schema/crews/crew.entity.ts';
import { CrewMembership } from '../schema/crews/crew-membership.entity.ts';
import { Equipment } from '../schema/crews/equipment.entity.ts';
import { Deployment } from '../schema/jobs/deployment.entity.ts';
import { Job } from '../schema/jobs/job.entity.ts';
import { JobMessage } from '../schema/jobs/job-message.entity.ts';
import { JobSeries } from '../schema/jobs/job-series.entity.ts';
import { Task } from '../schema/jobs/task.entity.ts';
import { TaskPhoto } from '../schema/jobs/task-photo.entity.ts';
import { Wijk } from '../schema/objects/wijk.entity.ts';
import { WijkQuality } from '../schema/objects/wijk-quality.entity.ts';
import { WorkCategory } from '../schema/objects/work-category.entity.ts';
import { WorkKind } from '../schema/objects/work-kind.entity.ts';
import { WorkObject } from '../schema/objects/work-object.entity.ts';
import { WorkObjectAccess } from '../schema/objects/work-object-access.entity.ts';
import { Enrolment } from '../schema/opleidingen/enrolment.entity.ts';
import { Opleiding } from '../schema/opleidingen/opleiding.entity.ts';
import { Skill } from '../schema/opleidingen/skill.entity.ts';
import { SkillAssessment } from '../schema/opleidingen/skill-assessment.entity.ts';
import { Werkproces } from '../schema/opleidingen/werkproces.entity.ts';
import { Consent } from '../schema/participants/consent.entity.ts';
import { Contributor } from '../schema/participants/contributor.entity.ts';
import { Participant } from '../schema/participants/participant.entity.ts';
import { ParticipantIdentity } from '../schema/participants/participant-identity.entity.ts';
import { Student } from '../schema/participants/student.entity.ts';
import { StudentContact } from '../schema/participants/student-contact.entity.ts';
import { StudentRecord } from '../schema/participants/student-record.entity.ts';
import { WorkAdaptation } from '../schema/participants/work-adaptation.entity.ts';
import type { StoredRow } from '../schema/stored-row.entity.ts';
import { Application } from '../schema/trajecten/application.entity.ts';
import { Decision } from '../schema/trajecten/decision.entity.ts';
import { FinalReport } from '../schema/trajecten/final-report.entity.ts';
import { Intake } from '../schema/trajecten/intake.entity.ts';
import { LadderMeasurement } from '../schema/trajecten/ladder-measurement.entity.ts';
import { LoonwaardeDetermination } from '../schema/trajecten/loonwaarde-determination.entity.ts';
import { Outflow } from '../schema/trajecten/outflow.entity.ts';
import { Precondition } from '../schema/trajecten/precondition.entity.ts';
import { ProgressNote } from '../schema/trajecten/progress-note.entity.ts';
import { Report } from '../schema/trajecten/report.entity.ts';
import { ReportItem } from '../schema/trajecten/report-item.entity.ts';
import { ReportingAgreement } from '../schema/trajecten/reporting-agreement.entity.ts';
import { Traject } from '../schema/trajecten/traject.entity.ts';
import { TrajectPlan } from '../schema/trajecten/traject-plan.entity.ts';
import { currentCopy } from './copy.ts';
import { addDays, addYears, earliest } from './days.ts';
import type { OrganisationKey } from './organisations.ts';
import { seedId } from './random.ts';
import { registerKey } from './registers.ts';

type Scalar = string | number | boolean | Date | Buffer | readonly string[] | null;

/** The columns of an entity, without its relations. */
export type Columns<E> = { [P in keyof E as E[P] extends Scalar ? P : never]: E[P] };

/** The rows of one entity. */
export interface Table {
  readonly entity: EntityClass<StoredRow>;
  readonly rows: readonly Columns<StoredRow>[];
}

/** URI of an activity by its key in the register: each region has registers of its own. */
export const activityUri = (key: string): string => {
  const { region } = currentCopy();
  return `https://register.leerwerk-graph.invalid/${region === 0 ? '' : `regio-${region}/`}${key}`;
};

export const organisationId = (key: OrganisationKey): string => seedId('Organisation', key);

/** The activity under which rows of an entity are kept. Nothing but what a role's own activity is about. */
const activities: readonly [slug: string, ...EntityClass[]][] = [
  ['begeleiding-klantmanager', Participant, ParticipantIdentity, Traject, LoonwaardeDetermination, Application],
  ['begeleiding-klantmanager', AccessGrant],
  ['begeleiding-consulent', Contributor, CrewMembership, TrajectPlan, ReportingAgreement, Report, ReportItem],
  ['begeleiding-consulent', LadderMeasurement, FinalReport, Outflow, Intake, Decision, Precondition],
  [
    'begeleiding-consulent',
    WorkAdaptation,
    Consent,
    Skill,
    SkillAssessment,
    ContractSpecification,
    Tariff,
    Quote,
    QuoteLine,
  ],
  ['werkleiding-voorman', Crew, Task, TaskPhoto, Equipment, Deployment, ProgressNote, Attendance, AbsenceReport],
  ['onderhoud-corporatie', WorkObject, WorkObjectAccess, JobSeries, Job, JobMessage],
  ['inzage-deelnemer', DataSubjectRequest, CorrectionNotice],
  ['onderwijs-docent', Opleiding, Werkproces, Student, StudentRecord, StudentContact, Enrolment],
  ['beleid', Organisation, Consortium, ConsortiumParty, CooperationAgreement, StaffMember, RoleAssignment],
  ['beleid', ProcessingActivity, Wijk, WijkQuality, WorkCategory, WorkKind],
];

const activityOf = new Map(activities.flatMap(([slug, ...entities]) => entities.map((entity) => [entity, slug])));

const RETENTION_YEARS = 7;

/** Makes rows as they are on one day. */
export class RowMaker {
  readonly today: string;

  constructor(today: string) {
    this.today = today;
  }

  /** Early on the day, yesterday at the latest: nothing has happened in the future, whatever the hour. */
  moment(day: string): Date {
    return new Date(`${earliest(day, addDays(this.today, -1))}T06:00:00Z`);
  }

  /**
   * A row of the entity, named by a key that is unique within it, with what every row has.
   * @param by the organisation that answers for it.
   * @param since the day on which it was made.
   */
  row<E extends StoredRow>(
    entity: EntityClass<E>,
    key: string | number,
    by: OrganisationKey,
    since: string,
    values: Partial<Columns<E>>,
  ): Columns<E> & Columns<StoredRow> {
    const slug = activityOf.get(entity);
    if (slug === undefined) throw new Error(`${entity.name} belongs to no activity`);
    const madeAt = this.moment(since);
    return {
      id: seedId(entity.name, key),
      responsibleOrganisationId: organisationId(by),
      processingActivity: activityUri(registerKey(slug, by)),
      archiveDate: addYears(since, RETENTION_YEARS),
      createdAt: madeAt,
      changedAt: madeAt,
      version: 1,
      ...values,
    } as unknown as Columns<E> & Columns<StoredRow>;
  }
}
