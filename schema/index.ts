import { type GraphQLSchema, specifiedDirectives } from 'graphql';
import { AccessDecision } from './accountability/access-decision.entity.ts';
import { accessDecisionType } from './accountability/access-decision.type.ts';
import { emitAccessGrantMutations } from './accountability/access-grant.mutations.ts';
import { accessGrantType } from './accountability/access-grant.type.ts';
import { AuditEntry } from './accountability/audit-entry.entity.ts';
import { auditEntryType } from './accountability/audit-entry.type.ts';
import { emitCorrectionNoticeMutations } from './accountability/correction-notice.mutations.ts';
import { correctionNoticeType } from './accountability/correction-notice.type.ts';
import { emitDataSubjectRequestMutations } from './accountability/data-subject-request.mutations.ts';
import { dataSubjectRequestType } from './accountability/data-subject-request.type.ts';
import { disclosureType } from './accountability/disclosure.type.ts';
import { idempotencyKeys } from './accountability/idempotency-key.slice.ts';
import { emitLogConsistency, logCheckpointType } from './accountability/log-checkpoint.type.ts';
import { outboxEvents } from './accountability/outbox-event.slice.ts';
import { processingActivityType } from './accountability/processing-activity.type.ts';
import { ProcessingLogEntry } from './accountability/processing-log-entry.entity.ts';
import { processingLogEntryType } from './accountability/processing-log-entry.type.ts';
import { builder } from './builder.ts';
import { type EntityClass, tableOf } from './columns.ts';
import { agreementPartnerSlice } from './consortium/agreement-partner.slice.ts';
import { consortiumPartyType, consortiumType } from './consortium/consortium.type.ts';
import { cooperationAgreementType } from './consortium/cooperation-agreement.type.ts';
import { organisationType } from './consortium/organisation.type.ts';
import { emitRoleAssignmentMutations } from './consortium/role-assignment.mutations.ts';
import { roleAssignmentType } from './consortium/role-assignment.type.ts';
import { staffMemberType } from './consortium/staff-member.type.ts';
import { emitContractSpecificationMutations } from './contracts/contract-specification.mutations.ts';
import { contractSpecificationType } from './contracts/contract-specification.type.ts';
import { emitQuoteMutations } from './contracts/quote.mutations.ts';
import { quoteType } from './contracts/quote.type.ts';
import { quoteLineType } from './contracts/quote-line.type.ts';
import { tariffType } from './contracts/tariff.type.ts';
import { emitAbsenceMutations } from './crews/absence-report.mutations.ts';
import { absenceReportType } from './crews/absence-report.type.ts';
import { emitAttendanceMutations } from './crews/attendance.mutations.ts';
import { attendanceType } from './crews/attendance.type.ts';
import { emitCrewMutations } from './crews/crew.mutations.ts';
import { crewClientSlice, crewPlaceSlice } from './crews/crew.slice.ts';
import { crewType } from './crews/crew.type.ts';
import { crewLeads } from './crews/crew-lead.ts';
import { emitCrewMembershipMutations } from './crews/crew-membership.mutations.ts';
import { crewMembershipType } from './crews/crew-membership.type.ts';
import { emitEquipmentMutations } from './crews/equipment.mutations.ts';
import { equipmentType } from './crews/equipment.type.ts';
import type { Bookkeeping, EntityType, Stored } from './declaration.ts';
import { assertDeprecations } from './deprecation.ts';
import { type EntityTypes, emitNodes, emitTypes } from './emit-types.ts';
import { emitExplainAccess } from './explain-access.type.ts';
import { emitAssignment } from './jobs/award.ts';
import { emitDeploymentMutations } from './jobs/deployment.mutations.ts';
import { deployedParticipantSlice } from './jobs/deployment.slice.ts';
import { deploymentType } from './jobs/deployment.type.ts';
import { emitExecutionMutations } from './jobs/execution.mutations.ts';
import { emitJobMutations } from './jobs/job.mutations.ts';
import { jobType } from './jobs/job.type.ts';
import { emitJobMessageMutations } from './jobs/job-message.mutations.ts';
import { jobMessageType } from './jobs/job-message.type.ts';
import { emitJobSeriesMutations } from './jobs/job-series.mutations.ts';
import { jobSeriesType } from './jobs/job-series.type.ts';
import { occurrenceWork } from './jobs/occurrences.ts';
import { jobWorks } from './jobs/scheduled-steps.ts';
import { taskType } from './jobs/task.type.ts';
import { emitTaskPhotoMutations } from './jobs/task-photo.mutations.ts';
import { taskPhotoType } from './jobs/task-photo.type.ts';
import { wijkQualityType, wijkType } from './objects/wijk.type.ts';
import { workCategoryType, workKindType } from './objects/work-kind.type.ts';
import { workObjectAccessType, workObjectType } from './objects/work-object.type.ts';
import { enrolmentType } from './opleidingen/enrolment.type.ts';
import { opleidingType } from './opleidingen/opleiding.type.ts';
import { skillType } from './opleidingen/skill.type.ts';
import { emitSkillAssessmentMutations } from './opleidingen/skill-assessment.mutations.ts';
import { skillAssessmentType } from './opleidingen/skill-assessment.type.ts';
import { werkprocesType } from './opleidingen/werkproces.type.ts';
import { emitBsnMutations } from './participants/bsn.mutations.ts';
import { emitConsentMutations } from './participants/consent.mutations.ts';
import { consentType } from './participants/consent.type.ts';
import { contributorType } from './participants/contributor.type.ts';
import { participantType } from './participants/participant.type.ts';
import { participantIdentityType } from './participants/participant-identity.type.ts';
import { studentContactSlice } from './participants/student.slice.ts';
import { studentRecordType, studentType } from './participants/student.type.ts';
import { emitWorkAdaptationMutations } from './participants/work-adaptation.mutations.ts';
import { workAdaptationType } from './participants/work-adaptation.type.ts';
import { purposeDirective } from './purpose.ts';
import type { ScheduledWork } from './scheduled.ts';
import type { Slice } from './slice.ts';
import { emitApplicationMutations } from './trajecten/application.mutations.ts';
import { applicationType } from './trajecten/application.type.ts';
import { emitDecisionMutations } from './trajecten/decision.mutations.ts';
import { decisionType } from './trajecten/decision.type.ts';
import { expiryWorks } from './trajecten/expiry.ts';
import { emitFinalReportMutations } from './trajecten/final-report.mutations.ts';
import { finalReportType } from './trajecten/final-report.type.ts';
import { emitIntakeMutations } from './trajecten/intake.mutations.ts';
import { intakeType } from './trajecten/intake.type.ts';
import { ladderMeasurementType } from './trajecten/ladder-measurement.type.ts';
import { loonwaardeDeterminationType } from './trajecten/loonwaarde-determination.type.ts';
import { emitOutcomeMutations } from './trajecten/outcome.mutations.ts';
import { outflowType } from './trajecten/outflow.type.ts';
import { emitPreconditionMutations } from './trajecten/precondition.mutations.ts';
import { preconditionType } from './trajecten/precondition.type.ts';
import { emitProgressNoteMutations } from './trajecten/progress-note.mutations.ts';
import { progressNoteType } from './trajecten/progress-note.type.ts';
import { emitReferParticipant } from './trajecten/refer-participant.mutations.ts';
import { emitReportMutations } from './trajecten/report.mutations.ts';
import { reportType } from './trajecten/report.type.ts';
import { reportItemType } from './trajecten/report-item.type.ts';
import { emitReportingAgreementMutations } from './trajecten/reporting-agreement.mutations.ts';
import { reportingAgreementType } from './trajecten/reporting-agreement.type.ts';
import { emitTrajectMutations } from './trajecten/traject.mutations.ts';
import { trajectType } from './trajecten/traject.type.ts';
import { emitTrajectPlanMutations } from './trajecten/traject-plan.mutations.ts';
import { trajectPlanType } from './trajecten/traject-plan.type.ts';
import { emitViewer } from './viewer.type.ts';

/** The entities of the graph, area by area. */
const ENTITY_TYPES: readonly EntityType[] = [
  organisationType,
  consortiumType,
  consortiumPartyType,
  cooperationAgreementType,
  staffMemberType,
  roleAssignmentType,
  participantType,
  participantIdentityType,
  contributorType,
  consentType,
  accessGrantType,
  studentType,
  studentRecordType,
  trajectType,
  trajectPlanType,
  reportingAgreementType,
  reportType,
  reportItemType,
  progressNoteType,
  ladderMeasurementType,
  loonwaardeDeterminationType,
  finalReportType,
  outflowType,
  applicationType,
  intakeType,
  decisionType,
  preconditionType,
  contractSpecificationType,
  tariffType,
  quoteType,
  quoteLineType,
  crewType,
  crewMembershipType,
  attendanceType,
  absenceReportType,
  workAdaptationType,
  equipmentType,
  wijkType,
  wijkQualityType,
  workCategoryType,
  workKindType,
  workObjectType,
  workObjectAccessType,
  jobType,
  jobSeriesType,
  jobMessageType,
  taskType,
  taskPhotoType,
  deploymentType,
  opleidingType,
  werkprocesType,
  skillType,
  skillAssessmentType,
  enrolmentType,
  processingActivityType,
  logCheckpointType,
  processingLogEntryType,
  auditEntryType,
  accessDecisionType,
  disclosureType,
  dataSubjectRequestType,
  correctionNoticeType,
];

/** Slices of tables that only other slices read, or that are shown as part of other rows. */
export const LINK_SLICES: readonly Slice[] = [
  agreementPartnerSlice,
  crewClientSlice,
  crewPlaceSlice,
  deployedParticipantSlice,
  studentContactSlice,
] as unknown as readonly Slice[];

/** Tables that are written by a verb and shown by what the database keeps from them. */
export const WRITTEN_LINKS: readonly Stored[] = [crewLeads];

/** Tables of the graph's own bookkeeping. */
export const BOOKKEEPING: readonly Bookkeeping[] = [idempotencyKeys, outboxEvents];

/** What was done, by whom, and why that was allowed: added to by every operation, changed by none. */
export const LOGS: readonly EntityClass[] = [ProcessingLogEntry, AuditEntry, AccessDecision];
/** Who answers for a row. */
export const answeringType: EntityType = organisationType;
/** Whom a caller may stand in for, as it names them. */
export const standInType: EntityType = staffMemberType;

/** The entity whose rows keep a BSN, in the columns of `SealedBsn`. */
export const SEALED: { readonly entity: EntityClass } = participantIdentityType;

export const entityTypes: EntityTypes = new Map(ENTITY_TYPES.map((type) => [type.entity, type]));

const classes: readonly EntityClass[] = [
  ...entityTypes.keys(),
  ...LINK_SLICES.map((slice) => slice.entity),
  ...WRITTEN_LINKS.map(({ entity }) => entity),
  ...BOOKKEEPING.map(({ entity }) => entity),
];

/** All stored classes, those that the graph does not show included; of two for one table the first, which has all of it. */
export const entityClasses = classes.filter(
  (own, place) => classes.findIndex((other) => tableOf(other) === tableOf(own)) === place,
  // biome-ignore lint/complexity/noBannedTypes: the type that TypeORM gives entity classes.
) as unknown as readonly Function[];

const typeRefs = emitTypes(entityTypes);
const ref = (type: EntityType) => typeRefs.get(type.entity) as never;
emitNodes();
emitLogConsistency();
emitViewer(ref(organisationType));
emitExplainAccess(entityTypes);
emitJobMutations(ref(jobType));
emitJobSeriesMutations(ref(jobSeriesType));
emitAssignment(ref(jobType));
emitJobMessageMutations(ref(jobMessageType));
emitTaskPhotoMutations(ref(taskPhotoType));
emitExecutionMutations(ref(jobType), ref(taskType));

emitTrajectMutations(ref(trajectType));
emitTrajectPlanMutations(ref(trajectPlanType));
emitReportingAgreementMutations(ref(reportingAgreementType));
emitReportMutations(ref(reportType), ref(reportItemType));
emitProgressNoteMutations(ref(progressNoteType));
emitFinalReportMutations(ref(finalReportType));
emitOutcomeMutations(ref(ladderMeasurementType), ref(loonwaardeDeterminationType), ref(outflowType));

emitCrewMutations(ref(crewType));
emitCrewMembershipMutations(ref(crewMembershipType));
emitAttendanceMutations(ref(attendanceType));
emitAbsenceMutations(ref(absenceReportType));
emitWorkAdaptationMutations(ref(workAdaptationType));
emitSkillAssessmentMutations(ref(skillAssessmentType));
emitRoleAssignmentMutations(ref(roleAssignmentType));
emitEquipmentMutations(ref(equipmentType));
emitDeploymentMutations(ref(deploymentType), ref(taskType));

emitConsentMutations(ref(consentType));
emitAccessGrantMutations(ref(accessGrantType));
emitBsnMutations(ref(participantType), ref(participantIdentityType));

emitDataSubjectRequestMutations(ref(dataSubjectRequestType));
emitCorrectionNoticeMutations(ref(correctionNoticeType));

emitReferParticipant(ref(applicationType));
emitApplicationMutations(ref(applicationType));
emitIntakeMutations(ref(intakeType));
emitDecisionMutations(ref(decisionType));
emitPreconditionMutations(ref(preconditionType));
emitContractSpecificationMutations(ref(contractSpecificationType));
emitQuoteMutations(ref(quoteType));

/** What is due by itself, and done as role SYSTEM. */
export const scheduledWorks: readonly ScheduledWork[] = [occurrenceWork, ...jobWorks, ...expiryWorks];

export { machines } from './machines.ts';

/** The full graph, before it is cut into slices. */
export const graphSchema: GraphQLSchema = assertDeprecations(
  builder.toSchema({ directives: [...specifiedDirectives, purposeDirective] }),
);
