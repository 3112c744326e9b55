import type { GraphQLSchema } from 'graphql';
import { idempotencyKeys } from './accountability/idempotency-key.slice.ts';
import { outboxEvents } from './accountability/outbox-event.slice.ts';
import { processingActivityType } from './accountability/processing-activity.type.ts';
import { ProcessingLogEntry } from './accountability/processing-log-entry.entity.ts';
import { builder } from './builder.ts';
import type { EntityClass } from './columns.ts';
import { agreementPartnerSlice } from './consortium/agreement-partner.slice.ts';
import { consortiumPartyType, consortiumType } from './consortium/consortium.type.ts';
import { cooperationAgreementType } from './consortium/cooperation-agreement.type.ts';
import { organisationType } from './consortium/organisation.type.ts';
import { roleAssignmentType } from './consortium/role-assignment.type.ts';
import { staffMemberType } from './consortium/staff-member.type.ts';
import { crewClientSlice, crewPlaceSlice } from './crews/crew.slice.ts';
import { crewType } from './crews/crew.type.ts';
import { crewMembershipType } from './crews/crew-membership.type.ts';
import { emitEquipmentMutations } from './crews/equipment.mutations.ts';
import { equipmentType } from './crews/equipment.type.ts';
import type { Bookkeeping, EntityType } from './declaration.ts';
import { assertDeprecations } from './deprecation.ts';
import { type EntityTypes, emitNodes, emitTypes } from './emit-types.ts';
import { emitAssignment } from './jobs/award.ts';
import { emitDeploymentMutations } from './jobs/deployment.mutations.ts';
import { deployedParticipantSlice } from './jobs/deployment.slice.ts';
import { deploymentType } from './jobs/deployment.type.ts';
import { emitExecutionMutations } from './jobs/execution.mutations.ts';
import { jobMachine } from './jobs/job.machine.ts';
import { emitJobMutations } from './jobs/job.mutations.ts';
import { jobType } from './jobs/job.type.ts';
import { emitJobMessageMutations } from './jobs/job-message.mutations.ts';
import { jobMessageType } from './jobs/job-message.type.ts';
import { emitJobSeriesMutations } from './jobs/job-series.mutations.ts';
import { jobSeriesType } from './jobs/job-series.type.ts';
import { occurrenceWork } from './jobs/occurrences.ts';
import { jobWorks } from './jobs/scheduled-steps.ts';
import { taskMachine } from './jobs/task.machine.ts';
import { taskType } from './jobs/task.type.ts';
import { emitTaskPhotoMutations } from './jobs/task-photo.mutations.ts';
import { taskPhotoType } from './jobs/task-photo.type.ts';
import type { Machine } from './machine.ts';
import { wijkQualityType, wijkType } from './objects/wijk.type.ts';
import { workCategoryType, workKindType } from './objects/work-kind.type.ts';
import { workObjectAccessType, workObjectType } from './objects/work-object.type.ts';
import { enrolmentType } from './opleidingen/enrolment.type.ts';
import { opleidingType } from './opleidingen/opleiding.type.ts';
import { contributorType } from './participants/contributor.type.ts';
import { participantType } from './participants/participant.type.ts';
import { participantIdentityType } from './participants/participant-identity.type.ts';
import { studentRecordType, studentType } from './participants/student.type.ts';
import type { ScheduledWork } from './scheduled.ts';
import type { Slice } from './slice.ts';
import { emitFinalReportMutations } from './trajecten/final-report.mutations.ts';
import { finalReportType } from './trajecten/final-report.type.ts';
import { ladderMeasurementType } from './trajecten/ladder-measurement.type.ts';
import { loonwaardeDeterminationType } from './trajecten/loonwaarde-determination.type.ts';
import { emitOutcomeMutations } from './trajecten/outcome.mutations.ts';
import { outflowType } from './trajecten/outflow.type.ts';
import { emitProgressNoteMutations } from './trajecten/progress-note.mutations.ts';
import { progressNoteType } from './trajecten/progress-note.type.ts';
import { reportMachine } from './trajecten/report.machine.ts';
import { emitReportMutations } from './trajecten/report.mutations.ts';
import { reportType } from './trajecten/report.type.ts';
import { reportItemType } from './trajecten/report-item.type.ts';
import { emitReportingAgreementMutations } from './trajecten/reporting-agreement.mutations.ts';
import { reportingAgreementType } from './trajecten/reporting-agreement.type.ts';
import { trajectMachine } from './trajecten/traject.machine.ts';
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
  crewType,
  crewMembershipType,
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
  enrolmentType,
  processingActivityType,
];

/** Slices of tables that only other slices read. */
export const LINK_SLICES: readonly Slice[] = [
  agreementPartnerSlice,
  crewClientSlice,
  crewPlaceSlice,
  deployedParticipantSlice,
] as unknown as readonly Slice[];

/** Tables of the graph's own bookkeeping. */
export const BOOKKEEPING: readonly Bookkeeping[] = [idempotencyKeys, outboxEvents];

export const entityTypes: EntityTypes = new Map(ENTITY_TYPES.map((type) => [type.entity, type]));

const classes: readonly EntityClass[] = [
  ...entityTypes.keys(),
  ...LINK_SLICES.map((slice) => slice.entity),
  ...BOOKKEEPING.map(({ entity }) => entity),
  ProcessingLogEntry,
];

/** All stored classes, those that the graph does not show included. */
// biome-ignore lint/complexity/noBannedTypes: the type that TypeORM gives entity classes.
export const entityClasses = classes as unknown as readonly Function[];

const typeRefs = emitTypes(entityTypes);
emitNodes();
emitViewer(typeRefs.get(organisationType.entity) as never);
emitJobMutations(typeRefs.get(jobType.entity) as never);
emitJobSeriesMutations(typeRefs.get(jobSeriesType.entity) as never);
emitAssignment(typeRefs.get(jobType.entity) as never);
emitJobMessageMutations(typeRefs.get(jobMessageType.entity) as never);
emitTaskPhotoMutations(typeRefs.get(taskPhotoType.entity) as never);
emitExecutionMutations(typeRefs.get(jobType.entity) as never, typeRefs.get(taskType.entity) as never);

emitTrajectMutations(typeRefs.get(trajectType.entity) as never);
emitTrajectPlanMutations(typeRefs.get(trajectPlanType.entity) as never);
emitReportingAgreementMutations(typeRefs.get(reportingAgreementType.entity) as never);
emitReportMutations(typeRefs.get(reportType.entity) as never, typeRefs.get(reportItemType.entity) as never);
emitProgressNoteMutations(typeRefs.get(progressNoteType.entity) as never);
emitFinalReportMutations(typeRefs.get(finalReportType.entity) as never);
emitOutcomeMutations(
  typeRefs.get(ladderMeasurementType.entity) as never,
  typeRefs.get(loonwaardeDeterminationType.entity) as never,
  typeRefs.get(outflowType.entity) as never,
);

emitEquipmentMutations(typeRefs.get(equipmentType.entity) as never);
emitDeploymentMutations(typeRefs.get(deploymentType.entity) as never, typeRefs.get(taskType.entity) as never);

/** The state machines: for their transitions and for the trigger that refuses any other. */
export const machines: readonly Machine<string>[] = [jobMachine, taskMachine, trajectMachine, reportMachine];

/** What is due by itself, and done as role SYSTEM. */
export const scheduledWorks: readonly ScheduledWork[] = [occurrenceWork, ...jobWorks];

/** The full graph, before it is cut into slices. */
export const graphSchema: GraphQLSchema = assertDeprecations(builder.toSchema());

/** Sentences of the row conditions by name, for the documentation of the slices. */
export const conditionSentences: ReadonlyMap<string, string> = new Map(
  ENTITY_TYPES.flatMap((type) => Object.entries(type.conditions).map(([name, { sentence }]) => [name, sentence])),
);

/** The masked forms in words, by coordinate and name of the mask. */
export const maskForms: ReadonlyMap<string, string> = new Map(
  ENTITY_TYPES.flatMap((type) =>
    Object.entries(type.fields).flatMap(([name, field]) =>
      field.kind === 'column'
        ? Object.entries(field.masked ?? {}).map(([mask, { form }]) => [`${type.name}.${name} ${mask}`, form] as const)
        : [],
    ),
  ),
);
