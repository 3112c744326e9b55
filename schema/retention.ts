import { AccessGrant } from './accountability/access-grant.entity.ts';
import { CorrectionNotice } from './accountability/correction-notice.entity.ts';
import { DataSubjectRequest } from './accountability/data-subject-request.entity.ts';
import { ProcessingLogEntry } from './accountability/processing-log-entry.entity.ts';
import type { EntityClass } from './columns.ts';
import { RoleAssignment } from './consortium/role-assignment.entity.ts';
import { Quote } from './contracts/quote.entity.ts';
import { QuoteLine } from './contracts/quote-line.entity.ts';
import { AbsenceReport } from './crews/absence-report.entity.ts';
import { Attendance } from './crews/attendance.entity.ts';
import { CrewMembership } from './crews/crew-membership.entity.ts';
import { DeployedParticipant } from './jobs/deployed-participant.entity.ts';
import { JobMessage } from './jobs/job-message.entity.ts';
import { TaskPhoto } from './jobs/task-photo.entity.ts';
import { Enrolment } from './opleidingen/enrolment.entity.ts';
import { SkillAssessment } from './opleidingen/skill-assessment.entity.ts';
import { Consent } from './participants/consent.entity.ts';
import { Contributor } from './participants/contributor.entity.ts';
import { Participant } from './participants/participant.entity.ts';
import { ParticipantIdentity } from './participants/participant-identity.entity.ts';
import { Student } from './participants/student.entity.ts';
import { StudentContact } from './participants/student-contact.entity.ts';
import { StudentRecord } from './participants/student-record.entity.ts';
import { WorkAdaptation } from './participants/work-adaptation.entity.ts';
import { Application } from './trajecten/application.entity.ts';
import { Decision } from './trajecten/decision.entity.ts';
import { FinalReport } from './trajecten/final-report.entity.ts';
import { Intake } from './trajecten/intake.entity.ts';
import { LadderMeasurement } from './trajecten/ladder-measurement.entity.ts';
import { LoonwaardeDetermination } from './trajecten/loonwaarde-determination.entity.ts';
import { Outflow } from './trajecten/outflow.entity.ts';
import { Precondition } from './trajecten/precondition.entity.ts';
import { ProgressNote } from './trajecten/progress-note.entity.ts';
import { Report } from './trajecten/report.entity.ts';
import { ReportItem } from './trajecten/report-item.entity.ts';
import { ReportingAgreement } from './trajecten/reporting-agreement.entity.ts';
import { Traject } from './trajecten/traject.entity.ts';
import { TrajectPlan } from './trajecten/traject-plan.entity.ts';

type Property<E> = Extract<keyof E, string>;

/** What a row belongs to, whose end its period may count from: found by a key, or the row's own day. */
export type Dossier =
  | 'own'
  | 'traject'
  | 'application'
  | 'quote'
  | 'membership'
  | 'student'
  | 'participant'
  | 'job'
  | 'task';

/**
 * What becomes of the rows of a table when the retention period of the activity that they are kept under is over. The
 * row's activity gives the period, from when it counts and the action; this gives the days and what is personal.
 */
export interface PersonalRows<E = unknown, P extends string = string> {
  readonly entity: EntityClass<E>;
  /** Property with the raw key of the participant; absent where rows are about work and may name somebody. */
  readonly participant?: P | undefined;
  readonly dossier: readonly [Dossier, P];
  /** Property with the day, or the moment, that the row records. */
  readonly recorded: P;
  /** What personal columns become, in SQL; `REMOVED` where nothing would be left that anything counts by. */
  readonly anonymised: Readonly<Partial<Record<P, string>>> | 'REMOVED';
  /** Whether rows are removed where their activity says so; else others refer to them, and they are made anonymous. */
  readonly removable: boolean;
  /** Property with the key of a file, which goes too. */
  readonly file?: P;
}

/** Whoever has a name of their own: named, and with a key of their own, longest of all that is kept of them. */
export interface PersonRows<E = unknown, P extends string = string> extends PersonalRows<E, P> {
  /** Tables that have no period of their own and go with the person, and the property that says whose. */
  readonly followers: readonly {
    readonly entity: EntityClass;
    readonly by: string;
    readonly anonymised: Readonly<Record<string, string>> | 'REMOVED';
    /** Columns that these values are made from. */
    readonly reads?: readonly string[];
  }[];
  /** Rows that get other keys along with the person, beside those that are about the participant. */
  readonly rekeyed: readonly { readonly entity: EntityClass; readonly by: string }[];
}

/** Whether rows are of persons with a name of their own. */
export const isPersons = (own: PersonalRows | PersonRows): own is PersonRows => 'followers' in own;

const rows = <E>(
  entity: EntityClass<E>,
  dossier: readonly [Dossier, Property<E>],
  recorded: Property<E>,
  anonymised: PersonalRows<E, Property<E>>['anonymised'],
  more: Partial<PersonalRows<E, Property<E>>> = {},
): PersonalRows => ({
  entity,
  participant: 'participantId',
  dossier,
  recorded,
  anonymised,
  removable: true,
  ...more,
});

/** What counts of it are made from; it stays, without a name. */
const COUNTED = { removable: false } as const;

const NO_TEXT = `''`;
const NO_TEXTS = `'{}'`;
const EMPTY = 'null';
/** Where a text is demanded. */
const STRUCK = `'–'`;

/** What somebody wants is demanded until it is decided on; it may be a day. */
const UNDECIDED = `case when status = 'REQUESTED' and kind = 'RECTIFICATION' and field <> 'BSN' then '0001-01-01' end`;

/** What stands in the place of a name. */
const ANONYMOUS = 'Geanonimiseerd';

const traject = ['traject', 'trajectId'] as const;
const application = ['application', 'applicationId'] as const;
const participant = ['participant', 'participantId'] as const;

/**
 * Every table with what is personal, in the order in which the job goes through them: what refers to something before
 * what is referred to. There is no default: a test finds the table that is missing.
 */
export const PERSONAL_ROWS: readonly PersonalRows[] = [
  rows(AccessGrant, participant, 'startsAt', { reason: STRUCK }),
  rows(CorrectionNotice, participant, 'toldOn', { oldValue: EMPTY, newValue: EMPTY }),
  // Notices of others, with periods of their own, refer to it.
  rows(
    DataSubjectRequest,
    participant,
    'askedOn',
    { wantedValue: UNDECIDED, heldValue: EMPTY, refusalReason: `case when status = 'REFUSED' then ${STRUCK} end` },
    COUNTED,
  ),
  rows(ReportItem, traject, 'createdAt', { text: NO_TEXT }),
  rows(Report, traject, 'plannedOn', {}, COUNTED),
  rows(ReportingAgreement, traject, 'createdAt', {}, COUNTED),
  rows(ProgressNote, traject, 'date', { remark: EMPTY, skills: NO_TEXTS, workPace: EMPTY }),
  rows(LadderMeasurement, traject, 'measuredOn', { method: EMPTY }),
  rows(FinalReport, traject, 'establishedOn', {
    summary: NO_TEXT,
    goalsAchieved: NO_TEXTS,
    reintegrationAdvice: NO_TEXT,
    substantiation: NO_TEXT,
  }),
  rows(Outflow, traject, 'date', { destination: NO_TEXT }),
  rows(
    TrajectPlan,
    traject,
    'createdAt',
    { goals: NO_TEXTS, activities: NO_TEXTS, learningPoints: NO_TEXTS, workFloorLearningPoints: NO_TEXTS },
    // The version that is current and those before it are counted by.
    COUNTED,
  ),
  rows(
    Traject,
    ['own', 'endedOn'],
    'createdAt',
    { goal: EMPTY, intendedOutcome: EMPTY, deviationReason: EMPTY },
    COUNTED,
  ),
  rows(QuoteLine, ['quote', 'quoteId'], 'createdAt', {}, COUNTED),
  rows(Quote, application, 'statusDate', {}, COUNTED),
  rows(Intake, application, 'createdAt', { motivation: EMPTY, abilities: EMPTY, wishes: EMPTY, report: EMPTY }),
  rows(Decision, application, 'createdAt', { motivation: STRUCK }, COUNTED),
  rows(Precondition, application, 'createdAt', {}, COUNTED),
  rows(
    Application,
    ['application', 'id'],
    'submittedOn',
    { paidWorkReferenceDate: EMPTY, presumedLoonwaardeFrom: EMPTY, presumedLoonwaardeUntil: EMPTY },
    COUNTED,
  ),
  rows(LoonwaardeDetermination, participant, 'validFrom', { employer: EMPTY, determinedBy: NO_TEXT }),
  rows(WorkAdaptation, participant, 'createdAt', 'REMOVED'),
  rows(Consent, participant, 'createdAt', {}),
  rows(SkillAssessment, participant, 'assessedOn', {}),
  rows(Attendance, ['membership', 'membershipId'], 'date', {}),
  rows(AbsenceReport, ['membership', 'membershipId'], 'from', {}),
  rows(CrewMembership, ['own', 'validUntil'], 'validFrom', {}, COUNTED),
  rows(Enrolment, ['own', 'validUntil'], 'validFrom', {}, COUNTED),
  rows(JobMessage, ['job', 'jobId'], 'sentAt', { text: STRUCK }, { participant: undefined }),
  rows(
    TaskPhoto,
    ['task', 'taskId'],
    'takenOn',
    { storageKey: 'gen_random_uuid()' },
    { participant: undefined, file: 'storageKey' },
  ),
];

const NAMELESS = {
  callName: `'${ANONYMOUS}'`,
  givenNames: NO_TEXT,
  familyNamePrefix: EMPTY,
  familyName: NO_TEXT,
  dateOfBirth: EMPTY,
  languagePreference: EMPTY,
} as const;

/** The ROC's own record of a person: with a period and an end of its own. */
export const STUDENT_ROWS: PersonRows<Student, Property<Student>> = {
  entity: Student,
  participant: 'participantId',
  dossier: ['student', 'id'],
  recorded: 'createdAt',
  anonymised: NAMELESS,
  removable: false,
  followers: [
    { entity: StudentContact, by: 'studentId', anonymised: 'REMOVED' },
    { entity: StudentRecord, by: 'studentId', anonymised: 'REMOVED' },
  ],
  rekeyed: [{ entity: Enrolment, by: 'studentId' }],
};

/** Who takes part: named as long as anything is kept that needs the person. */
export const PARTICIPANT_ROWS: PersonRows<Participant, Property<Participant>> = {
  entity: Participant,
  participant: 'id',
  dossier: ['participant', 'id'],
  recorded: 'createdAt',
  anonymised: {
    ...NAMELESS,
    phone: EMPTY,
    email: EMPTY,
    street: EMPTY,
    houseNumber: EMPTY,
    postcode: EMPTY,
    place: EMPTY,
    homeNeighbourhood: EMPTY,
    emergencyContactName: EMPTY,
    emergencyContactPhone: EMPTY,
    hasPaidWork: EMPTY,
    presumedLoonwaardeBand: EMPTY,
  },
  removable: false,
  followers: [
    { entity: ParticipantIdentity, by: 'participantId', anonymised: 'REMOVED' },
    // Who is nobody any more does not come in any more.
    {
      entity: RoleAssignment,
      by: 'participantId',
      anonymised: { subject: 'gen_random_uuid()', endsAt: 'greatest(valid_from, least(valid_until, now()))' },
      reads: ['startsAt', 'endsAt'],
    },
  ],
  // Deployments name a contributor by a key in a list, which is changed with it.
  rekeyed: [],
};

/** Personal, but not of this job: with the reason. */
export const NOT_RETAINED: ReadonlyMap<EntityClass, string> = new Map<EntityClass, string>([
  [Contributor, 'tells of nobody but by the participant, with whom it gets another key'],
  [DeployedParticipant, 'kept by the database from the deployments, whose contributors get other keys'],
  [ProcessingLogEntry, 'an account of what was done, sealed, with a period of its own; whom it is about is encrypted'],
]);

/** All of it, in the order of the job. */
export const RETAINED: readonly (PersonalRows | PersonRows)[] = [...PERSONAL_ROWS, STUDENT_ROWS, PARTICIPANT_ROWS];
