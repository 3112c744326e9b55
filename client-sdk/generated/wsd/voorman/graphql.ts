/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Voorwaarden: conditions on AccessGrant; all must hold. */
export type AccessGrantFilter = {
  /** Tot: at this moment it is over. */
  endsAt?: DateTimeFilter | null | undefined;
  /** Soort. */
  kind?: AccessGrantKindFilter | null | undefined;
  /** Status; what is over by time keeps the one it had. */
  status?: AccessGrantStatusFilter | null | undefined;
};

/** Soort toegangsverlening. */
export type AccessGrantKind =
  /** Noodtoegang: taken by one person, for as long as an emergency may last */
  | 'EMERGENCY'
  /** Verlening: given to a role of an organisation, by the owner */
  | 'GRANT';

/** Voorwaarden op een waarde: conditions on a value of type AccessGrantKind; all must hold. `eq: null` finds what is empty. */
export type AccessGrantKindFilter = {
  eq?: AccessGrantKind | null | undefined;
  in?: Array<AccessGrantKind> | null | undefined;
};

/** Status van een toegangsverlening. */
export type AccessGrantStatus =
  /** Gezien by the functionaris gegevensbescherming */
  | 'ACKNOWLEDGED'
  /** Beëindigd before its time */
  | 'ENDED'
  /** Verleend */
  | 'GIVEN'
  /** Geopend: the functionaris gegevensbescherming has yet to look at it */
  | 'OPENED';

/** Voorwaarden op een waarde: conditions on a value of type AccessGrantStatus; all must hold. `eq: null` finds what is empty. */
export type AccessGrantStatusFilter = {
  eq?: AccessGrantStatus | null | undefined;
  in?: Array<AccessGrantStatus> | null | undefined;
};

/** Uitkomst of a question for access. */
export type AccessOutcome =
  /** Niet aan de voorwaarde voldaan: refused for this row */
  | 'CONDITION_NOT_MET'
  /** Hangt van de rij af: for some rows it is given and for others not; ask again with an id */
  | 'DEPENDS_ON_ROW'
  /** Toegestaan */
  | 'GRANTED'
  /** Gemaskeerd: only the masked form is given */
  | 'MASKED'
  /** Geen plek in het schema: there is none, or none for the caller */
  | 'NO_SUCH_COORDINATE'
  /** Geen rij: there is none with this id, or none for the caller */
  | 'NO_SUCH_ROW'
  /** Buiten het doel: refused under this activity */
  | 'OUTSIDE_PURPOSE';

/** Invoer of addTaskPhoto. */
export type AddTaskPhotoInput = {
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Moment. */
  moment: PhotoMoment;
  /** Genomen op. */
  takenOn?: string | null | undefined;
  /** Taak: the visit. */
  taskId: string;
  /** Upload: what `POST /files` answered; for one use. */
  upload: string;
};

/** Invoer of assessSkill. */
export type AssessSkillInput = {
  /** Gemeten op: today or earlier. */
  assessedOn: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Niveau, 1 to 5. */
  level: number;
  /** Deelnemer. */
  participantId: string;
  /** Vaardigheid. */
  skillId: string;
};

/** Invoer of assignEquipment. */
export type AssignEquipmentInput = {
  /** Middelen of the crew. */
  equipmentIds: Array<string>;
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Voorwaarden: conditions on Attendance; all must hold. */
export type AttendanceFilter = {
  /** Datum. */
  date?: DateFilter | null | undefined;
  /** Dagdeel. */
  halfDay?: HalfDayFilter | null | undefined;
  /** Aanwezig. */
  present?: BooleanFilter | null | undefined;
};

/** Voorwaarden op een waarde: conditions on a value of type Boolean; all must hold. `eq: null` finds what is empty. */
export type BooleanFilter = {
  eq?: boolean | null | undefined;
};

/** Invoer of changeAttendance. */
export type ChangeAttendanceInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Aanwezig. */
  present: boolean;
};

/** Invoer of changeDeployment. */
export type ChangeDeploymentInput = {
  /** Bijdragers: who does the visit. */
  contributorIds?: Array<string> | null | undefined;
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Plaats. */
  location?: DeploymentLocation | null | undefined;
  /** Begeleider on the visit. */
  supervisorId?: string | null | undefined;
};

/** Invoer of changeEquipment. */
export type ChangeEquipmentInput = {
  /** Ploeg that has the use of it. */
  crewId?: string | null | undefined;
  /** Aanduiding. */
  designation?: string | null | undefined;
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Keuring geldig tot en met. */
  inspectionValidUntil?: string | null | undefined;
  /** Soort middel. */
  kind?: EquipmentKind | null | undefined;
};

/** Invoer of changeProgressNote. */
export type ChangeProgressNoteInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Aanwezig. */
  present?: boolean | null | undefined;
  /** Opmerking, at most 4000 characters; about the work. */
  remark?: string | null | undefined;
  /** Vaardigheden that showed; up to 30. */
  skills?: Array<string> | null | undefined;
  /** Werktempo. */
  workPace?: WorkPace | null | undefined;
};

/** Invoer of completeTask. */
export type CompleteTaskInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Gegeven that can be corrected, erased or restricted. */
export type CorrectableField =
  /** Burgerservicenummer */
  | 'BSN'
  /** Roepnaam */
  | 'CALL_NAME'
  /** Geboortedatum, and whether somebody is a minor */
  | 'DATE_OF_BIRTH'
  /** E-mailadres */
  | 'EMAIL'
  /** Noodcontact: naam */
  | 'EMERGENCY_CONTACT_NAME'
  /** Noodcontact: telefoonnummer */
  | 'EMERGENCY_CONTACT_PHONE'
  /** Geslachtsnaam */
  | 'FAMILY_NAME'
  /** Voorvoegsel van de geslachtsnaam */
  | 'FAMILY_NAME_PREFIX'
  /** Voornamen */
  | 'GIVEN_NAMES'
  /** Woonbuurt: CBS code */
  | 'HOME_NEIGHBOURHOOD'
  /** Huisnummer, with letter and addition */
  | 'HOUSE_NUMBER'
  /** Taalvoorkeur: BCP 47 tag */
  | 'LANGUAGE_PREFERENCE'
  /** Telefoonnummer */
  | 'PHONE'
  /** Woonplaats */
  | 'PLACE'
  /** Postcode, `1234AB` */
  | 'POSTCODE'
  /** Straat of the home address */
  | 'STREET';

/** Invoer of createDeployment. */
export type CreateDeploymentInput = {
  /** Bijdragers: who does the visit. */
  contributorIds: Array<string>;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Plaats. */
  location: DeploymentLocation;
  /** Begeleider on the visit. */
  supervisorId?: string | null | undefined;
  /** Taak: the visit. */
  taskId: string;
};

/** Invoer of createEquipment. */
export type CreateEquipmentInput = {
  /** Ploeg that has the use of it. */
  crewId: string;
  /** Aanduiding. */
  designation: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Keuring geldig tot en met. */
  inspectionValidUntil?: string | null | undefined;
  /** Soort middel. */
  kind: EquipmentKind;
};

/** Bezettingsstatus. */
export type CrewStrength =
  /** Actief */
  | 'ACTIVE'
  /** Volledig */
  | 'FULL'
  /** Gepauzeerd */
  | 'PAUSED'
  /** Onderbezet */
  | 'UNDERSTRENGTH';

/** Voorwaarden op een waarde: conditions on a value of type Date; all must hold. `eq: null` finds what is empty. */
export type DateFilter = {
  eq?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  lte?: string | null | undefined;
};

/** Voorwaarden op een waarde: conditions on a value of type DateTime; all must hold. `eq: null` finds what is empty. */
export type DateTimeFilter = {
  eq?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  lte?: string | null | undefined;
};

/** Invoer of departForTask. */
export type DepartForTaskInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Voorwaarden: conditions on Deployment; all must hold. */
export type DeploymentFilter = {
  /** Plaats: out on a job, or at the workplace. */
  location?: DeploymentLocationFilter | null | undefined;
  /** Taak: the visit. */
  task?: IdFilter | null | undefined;
};

/** Plaats van de inzet. */
export type DeploymentLocation =
  /** Buitendienst: out on a job, never alone */
  | 'BUITENDIENST'
  /** Op locatie: at the workplace */
  | 'LOCATIE';

/** Voorwaarden op een waarde: conditions on a value of type DeploymentLocation; all must hold. `eq: null` finds what is empty. */
export type DeploymentLocationFilter = {
  eq?: DeploymentLocation | null | undefined;
  in?: Array<DeploymentLocation> | null | undefined;
};

/** Soort noodgeval. */
export type Emergency =
  /** Calamiteit: fire, gas, storm or the like */
  | 'CALAMITEIT'
  /** Dreiging: somebody is in danger */
  | 'DREIGING'
  /** Ongeval: somebody is hurt */
  | 'ONGEVAL'
  /** Vermissing: somebody is not where he or she should be */
  | 'VERMISSING';

/** Invoer of endAbsence. */
export type EndAbsenceInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Tot en met: last day. */
  until: string;
};

/** Voorwaarden: conditions on Equipment; all must hold. */
export type EquipmentFilter = {
  /** Ploeg that has the use of it. */
  crew?: IdFilter | null | undefined;
  /** Keuring geldig tot en met; empty where none is needed. */
  inspectionValidUntil?: DateFilter | null | undefined;
  /** Soort middel. */
  kind?: EquipmentKindFilter | null | undefined;
};

/** Soort middel. */
export type EquipmentKind =
  /** Gereedschap */
  | 'GEREEDSCHAP'
  /** Materiaal */
  | 'MATERIAAL'
  /** Vervoer */
  | 'VERVOER';

/** Voorwaarden op een waarde: conditions on a value of type EquipmentKind; all must hold. `eq: null` finds what is empty. */
export type EquipmentKindFilter = {
  eq?: EquipmentKind | null | undefined;
  in?: Array<EquipmentKind> | null | undefined;
};

/** Dagdeel. */
export type HalfDay =
  /** Middag, 12 tot 18 uur (VERA MID) */
  | 'AFTERNOON'
  /** Avond, 18 tot 24 uur (VERA AVO) */
  | 'EVENING'
  /** Ochtend, 8 tot 12 uur (VERA OCH) */
  | 'MORNING';

/** Voorwaarden op een waarde: conditions on a value of type HalfDay; all must hold. `eq: null` finds what is empty. */
export type HalfDayFilter = {
  eq?: HalfDay | null | undefined;
  in?: Array<HalfDay> | null | undefined;
};

/** Voorwaarden op een waarde: conditions on a value of type ID; all must hold. `eq: null` finds what is empty. */
export type IdFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
};

/** Invoer of interruptJob. */
export type InterruptJobInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Onderbrekingsreden. */
  reason: InterruptionReason;
};

/** Invoer of interruptTask. */
export type InterruptTaskInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Onderbrekingsreden. */
  reason: InterruptionReason;
};

/** Onderbrekingsreden. */
export type InterruptionReason =
  /** Afwezigheid in de ploeg */
  | 'ABSENCE'
  /** Toegang */
  | 'ACCESS'
  /** Inspectie */
  | 'INSPECTION'
  /** Materiaal */
  | 'MATERIAL'
  /** Uitvoerder: for reasons of its own */
  | 'UITVOERDER'
  /** Weer */
  | 'WEATHER';

/** Opdrachtstatus. */
export type JobStatus =
  /** Wacht op goedkeuring */
  | 'AWAITING_APPROVAL'
  /** Gegund */
  | 'AWARDED'
  /** Geannuleerd */
  | 'CANCELLED'
  /** Afgehandeld */
  | 'CLOSED'
  /** Concept */
  | 'CONCEPT'
  /** Onderbroken */
  | 'INTERRUPTED'
  /** In uitvoering */
  | 'IN_PROGRESS'
  /** Gepland */
  | 'PLANNED'
  /** Geregistreerd */
  | 'REGISTERED'
  /** Afgewezen */
  | 'REJECTED'
  /** Gereed gemeld */
  | 'REPORTED_DONE'
  /** Herstel gevraagd */
  | 'REWORK_REQUESTED'
  /** In steekproef */
  | 'SAMPLED';

/** Rol in de ploeg. */
export type MembershipRole =
  /** Beroepskracht */
  | 'BEROEPSKRACHT'
  /** Medewerker */
  | 'MEDEWERKER'
  /** Stagiair */
  | 'STAGIAIR'
  /** Voorman */
  | 'VOORMAN'
  /** Vrijwilliger */
  | 'VRIJWILLIGER';

/** Invoer of openInEmergency. */
export type OpenInEmergencyInput = {
  /** Soort noodgeval. */
  emergency: Emergency;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Minuten, as many as the own organisation allows when absent. */
  minutes?: number | null | undefined;
  /** Deelnemer. */
  participantId: string;
  /** Wat er gebeurd is, at most 1000 characters; without persons. */
  reason: string;
};

/** Rol to which a participant may be opened. */
export type OpenedToRole =
  /** Begeleider */
  | 'BEGELEIDER'
  /** Consulent */
  | 'CONSULENT'
  /** Voorman */
  | 'VOORMAN';

/** Invoer of pauseTask. */
export type PauseTaskInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Moment van een foto. */
export type PhotoMoment =
  /** Na het werk */
  | 'AFTER'
  /** Voor het werk */
  | 'BEFORE';

/** Invoer of planJob. */
export type PlanJobInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Bezoeken, at least one. */
  visits: Array<PlannedVisitInput>;
};

/** Bezoek: a day and half-day on which the crew comes. */
export type PlannedVisitInput = {
  /** Dagdeel. */
  halfDay: HalfDay;
  /** Geplande datum. */
  plannedDate: string;
};

/** Invoer of recordAttendance. */
export type RecordAttendanceInput = {
  /** Datum: today or earlier. */
  date: string;
  /** Dagdeel. */
  halfDay: HalfDay;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Ploeglidmaatschap of a participant. */
  membershipId: string;
  /** Aanwezig. */
  present: boolean;
};

/** Invoer of rejectJob. */
export type RejectJobInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Afwijsreden. */
  reason: RejectionReason;
};

/** Afwijsreden. */
export type RejectionReason =
  /** Geen capaciteit */
  | 'GEEN_CAPACITEIT'
  /** Niet passend */
  | 'NIET_PASSEND'
  /** Onveilig */
  | 'ONVEILIG';

/** Invoer of removeTaskPhoto. */
export type RemoveTaskPhotoInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of reportAbsence. */
export type ReportAbsenceInput = {
  /** Van: first day. */
  from: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Ploeglidmaatschap of a participant. */
  membershipId: string;
  /** Tot en met: last day, where it is known. */
  until?: string | null | undefined;
};

/** Invoer of reportJobDone. */
export type ReportJobDoneInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of resumeJob. */
export type ResumeJobInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of resumeTask. */
export type ResumeTaskInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of scheduleTask. */
export type ScheduleTaskInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of sendJobMessage. */
export type SendJobMessageInput = {
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Opdracht that has been given to a crew. */
  jobId: string;
  /** Tekst, at most 2000 characters. No persons in it. */
  text: string;
};

/** Voorwaarden: conditions on Skill; all must hold. */
export type SkillFilter = {
  /** Soort vaardigheid. */
  kind?: SkillKindFilter | null | undefined;
  /** Naam. */
  name?: StringFilter | null | undefined;
  /** Werkproces that it belongs to, where it does to one. */
  werkproces?: IdFilter | null | undefined;
};

/** Soort vaardigheid. */
export type SkillKind =
  /** Arbeidsvaardigheid */
  | 'ARBEIDS'
  /** Vakvaardigheid */
  | 'VAK';

/** Voorwaarden op een waarde: conditions on a value of type SkillKind; all must hold. `eq: null` finds what is empty. */
export type SkillKindFilter = {
  eq?: SkillKind | null | undefined;
  in?: Array<SkillKind> | null | undefined;
};

/** Invoer of startJob. */
export type StartJobInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of startTask. */
export type StartTaskInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Voorwaarden op een waarde: conditions on a value of type String; all must hold. `eq: null` finds what is empty. */
export type StringFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
};

/** Taakstatus. */
export type TaskStatus =
  /** Gesloten (VERA GES) */
  | 'CLOSED'
  /** Concept (VERA CON) */
  | 'CONCEPT'
  /** Gereed (VERA GER) */
  | 'DONE'
  /** Onderbroken (VERA OND) */
  | 'INTERRUPTED'
  /** In uitvoering (VERA UIT) */
  | 'IN_PROGRESS'
  /** Gepauzeerd (VERA PAU) */
  | 'PAUSED'
  /** Gepland (VERA GEP) */
  | 'PLANNED'
  /** Onderweg (VERA REI) */
  | 'UNDERWAY';

/** Dagdeel in de week. */
export type WeeklyHalfDay =
  /** Vrijdagmiddag */
  | 'FRIDAY_AFTERNOON'
  /** Vrijdagochtend */
  | 'FRIDAY_MORNING'
  /** Maandagmiddag */
  | 'MONDAY_AFTERNOON'
  /** Maandagochtend */
  | 'MONDAY_MORNING'
  /** Donderdagmiddag */
  | 'THURSDAY_AFTERNOON'
  /** Donderdagochtend */
  | 'THURSDAY_MORNING'
  /** Dinsdagmiddag */
  | 'TUESDAY_AFTERNOON'
  /** Dinsdagochtend */
  | 'TUESDAY_MORNING'
  /** Woensdagmiddag */
  | 'WEDNESDAY_AFTERNOON'
  /** Woensdagochtend */
  | 'WEDNESDAY_MORNING';

/** Werktempo. */
export type WorkPace =
  /** Gemiddeld */
  | 'GEMIDDELD'
  /** Hoog */
  | 'HOOG'
  /** Laag */
  | 'LAAG';

/** Invoer of writeProgressNote. */
export type WriteProgressNoteInput = {
  /** Datum: today or before. */
  date: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Aanwezig. */
  present: boolean;
  /** Opmerking, at most 4000 characters; about the work. */
  remark?: string | null | undefined;
  /** Vaardigheden that showed; up to 30. */
  skills?: Array<string> | null | undefined;
  /** Traject of a member of the own crew. */
  trajectId: string;
  /** Werktempo. */
  workPace?: WorkPace | null | undefined;
};

export type OpenInEmergencyForWmoMutationVariables = Exact<{
  input: OpenInEmergencyInput;
}>;


export type OpenInEmergencyForWmoMutation = { openInEmergency: { accessGrant: { id: string, version: number | null, status: AccessGrantStatus | null, startsAt: string | null, endsAt: string | null, endedAt: string | null, participant: { id: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ExplainAccessForWmoQueryVariables = Exact<{
  coordinate: string;
  id?: string | null | undefined;
}>;


export type ExplainAccessForWmoQuery = { explainAccess: { coordinate: string, outcome: AccessOutcome, explanation: string, policy: string | null, condition: string | null, mask: string | null, openedBy: AccessGrantKind | null, openedUntil: string | null, activity: string | null, purpose: string | null, servedUnder: Array<string>, legalBasis: string | null, owner: string | null, grantedBy: { nodes: Array<{ name: string }> } | null } | null };

export type AccessGrantsForWmoQueryVariables = Exact<{
  filter?: AccessGrantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccessGrantsForWmoQuery = { accessGrants: { nodes: Array<{ id: string, version: number | null, status: AccessGrantStatus | null, acknowledgedAt: string | null, emergency: Emergency | null, endedAt: string | null, endsAt: string | null, kind: AccessGrantKind | null, owner: string | null, reason: string | null, recipient: string | null, recipientRole: OpenedToRole | null, startsAt: string | null, participant: { id: string, callName: string | null, familyName: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type DueWorkForWmoQueryVariables = Exact<{
  today: string;
  first?: number | null | undefined;
}>;


export type DueWorkForWmoQuery = { visits: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, halfDay: HalfDay | null, status: TaskStatus | null, job: { id: string, version: number | null, status: JobStatus | null, description: string | null, workKind: { name: string | null } | null, object: { name: string | null, address: string | null } | null } | null, equipment: Array<{ designation: string | null }> | null }> } | null, crews: { nodes: Array<{ id: string, name: string | null, weeklyHalfDays: Array<WeeklyHalfDay> | null, memberships: { nodes: Array<{ id: string, participant: { callName: string | null, phone: string | null } | null }> } | null }> } | null };

export type ParticipantByIdForWmoQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantByIdForWmoQuery = { participant: { id: string, version: number | null, callName: string | null, emergencyContactName: string | null, emergencyContactPhone: string | null, familyName: string | null, isMinor: boolean | null, languagePreference: string | null, phone: string | null, restricted: Array<CorrectableField> | null, skillAssessments: { nodes: Array<{ id: string, version: number | null }> } | null } | null };

export type AttendancesForWmoQueryVariables = Exact<{
  filter?: AttendanceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AttendancesForWmoQuery = { attendances: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, date: string | null, halfDay: HalfDay | null, present: boolean | null, participant: { id: string, callName: string | null, familyName: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ChangeAttendanceForWmoMutationVariables = Exact<{
  input: ChangeAttendanceInput;
}>;


export type ChangeAttendanceForWmoMutation = { changeAttendance: { attendance: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type EndAbsenceForWmoMutationVariables = Exact<{
  input: EndAbsenceInput;
}>;


export type EndAbsenceForWmoMutation = { endAbsence: { absenceReport: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RecordAttendanceForWmoMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceForWmoMutation = { recordAttendance: { attendance: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ReportAbsenceForWmoMutationVariables = Exact<{
  input: ReportAbsenceInput;
}>;


export type ReportAbsenceForWmoMutation = { reportAbsence: { absenceReport: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ChangeProgressNoteForWmoMutationVariables = Exact<{
  input: ChangeProgressNoteInput;
}>;


export type ChangeProgressNoteForWmoMutation = { changeProgressNote: { progressNote: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type WriteProgressNoteForWmoMutationVariables = Exact<{
  input: WriteProgressNoteInput;
}>;


export type WriteProgressNoteForWmoMutation = { writeProgressNote: { progressNote: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type AssessSkillForWmoMutationVariables = Exact<{
  input: AssessSkillInput;
}>;


export type AssessSkillForWmoMutation = { assessSkill: { skillAssessment: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type MyCrewsForWmoQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCrewsForWmoQuery = { crews: { nodes: Array<{ id: string, name: string | null, strengthStatus: CrewStrength | null, weeklyHalfDays: Array<WeeklyHalfDay> | null, memberCount: number | null, memberships: { nodes: Array<{ role: MembershipRole | null, participant: { id: string, callName: string | null, familyName: string | null, phone: string | null, emergencyContactName: string | null, emergencyContactPhone: string | null } | null }> } | null }> } | null };

export type OpenInEmergencyMutationVariables = Exact<{
  input: OpenInEmergencyInput;
}>;


export type OpenInEmergencyMutation = { openInEmergency: { accessGrant: { id: string, version: number | null, status: AccessGrantStatus | null, startsAt: string | null, endsAt: string | null, endedAt: string | null, participant: { id: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ExplainAccessQueryVariables = Exact<{
  coordinate: string;
  id?: string | null | undefined;
}>;


export type ExplainAccessQuery = { explainAccess: { coordinate: string, outcome: AccessOutcome, explanation: string, policy: string | null, condition: string | null, mask: string | null, openedBy: AccessGrantKind | null, openedUntil: string | null, activity: string | null, purpose: string | null, servedUnder: Array<string>, legalBasis: string | null, owner: string | null, grantedBy: { nodes: Array<{ name: string }> } | null } | null };

export type AccessGrantsQueryVariables = Exact<{
  filter?: AccessGrantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccessGrantsQuery = { accessGrants: { nodes: Array<{ id: string, version: number | null, status: AccessGrantStatus | null, acknowledgedAt: string | null, emergency: Emergency | null, endedAt: string | null, endsAt: string | null, kind: AccessGrantKind | null, owner: string | null, reason: string | null, recipient: string | null, recipientRole: OpenedToRole | null, startsAt: string | null, participant: { id: string, callName: string | null, familyName: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type DueWorkQueryVariables = Exact<{
  today: string;
  first?: number | null | undefined;
}>;


export type DueWorkQuery = { visits: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, halfDay: HalfDay | null, status: TaskStatus | null, job: { id: string, version: number | null, status: JobStatus | null, description: string | null, workKind: { name: string | null } | null, object: { name: string | null, address: string | null } | null } | null, equipment: Array<{ designation: string | null }> | null }> } | null, crews: { nodes: Array<{ id: string, name: string | null, weeklyHalfDays: Array<WeeklyHalfDay> | null, memberships: { nodes: Array<{ id: string, participant: { callName: string | null, phone: string | null } | null }> } | null }> } | null };

export type EquipmentQueryVariables = Exact<{
  filter?: EquipmentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EquipmentQuery = { equipment: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, designation: string | null, inspectionValidUntil: string | null, kind: EquipmentKind | null, crew: { id: string, name: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ChangeEquipmentMutationVariables = Exact<{
  input: ChangeEquipmentInput;
}>;


export type ChangeEquipmentMutation = { changeEquipment: { equipment: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type CreateEquipmentMutationVariables = Exact<{
  input: CreateEquipmentInput;
}>;


export type CreateEquipmentMutation = { createEquipment: { equipment: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type InterruptJobMutationVariables = Exact<{
  input: InterruptJobInput;
}>;


export type InterruptJobMutation = { interruptJob: { job: { id: string, version: number | null, status: JobStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RejectJobMutationVariables = Exact<{
  input: RejectJobInput;
}>;


export type RejectJobMutation = { rejectJob: { job: { id: string, version: number | null, status: JobStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ResumeJobMutationVariables = Exact<{
  input: ResumeJobInput;
}>;


export type ResumeJobMutation = { resumeJob: { job: { id: string, version: number | null, status: JobStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type SendJobMessageMutationVariables = Exact<{
  input: SendJobMessageInput;
}>;


export type SendJobMessageMutation = { sendJobMessage: { message: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type JobOfCrewFragment = { id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, description: string | null, wishedFrom: string | null, wishedUntil: string | null, object: { id: string, name: string | null, address: string | null } | null };

export type JobWithTasksFragment = { id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, description: string | null, wishedFrom: string | null, wishedUntil: string | null, tasks: { nodes: Array<{ id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null }> } | null, object: { id: string, name: string | null, address: string | null } | null };

export type TaskOfCrewFragment = { id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null };

export type RefusalFragment = { code: string, message: string, field: Array<string>, rule: string };

export type NoticeFragment = { code: string, message: string, rule: string };

export type JobsByStatusQueryVariables = Exact<{
  statuses: Array<JobStatus> | JobStatus;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JobsByStatusQuery = { jobs: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, description: string | null, wishedFrom: string | null, wishedUntil: string | null, object: { id: string, name: string | null, address: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type JobByIdQueryVariables = Exact<{
  id: string;
}>;


export type JobByIdQuery = { job: { id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, description: string | null, wishedFrom: string | null, wishedUntil: string | null, tasks: { nodes: Array<{ id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null }> } | null, object: { id: string, name: string | null, address: string | null } | null } | null };

export type PlanJobMutationVariables = Exact<{
  input: PlanJobInput;
}>;


export type PlanJobMutation = { planJob: { job: { id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, description: string | null, wishedFrom: string | null, wishedUntil: string | null, tasks: { nodes: Array<{ id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null }> } | null, object: { id: string, name: string | null, address: string | null } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type StartJobMutationVariables = Exact<{
  input: StartJobInput;
}>;


export type StartJobMutation = { startJob: { job: { id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, description: string | null, wishedFrom: string | null, wishedUntil: string | null, tasks: { nodes: Array<{ id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null }> } | null, object: { id: string, name: string | null, address: string | null } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }> } | null };

export type DepartForTaskMutationVariables = Exact<{
  input: DepartForTaskInput;
}>;


export type DepartForTaskMutation = { departForTask: { task: { id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }> } | null };

export type StartTaskMutationVariables = Exact<{
  input: StartTaskInput;
}>;


export type StartTaskMutation = { startTask: { task: { id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }> } | null };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { completeTask: { task: { id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }> } | null };

export type ReportJobDoneMutationVariables = Exact<{
  input: ReportJobDoneInput;
}>;


export type ReportJobDoneMutation = { reportJobDone: { job: { id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, description: string | null, wishedFrom: string | null, wishedUntil: string | null, tasks: { nodes: Array<{ id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null }> } | null, object: { id: string, name: string | null, address: string | null } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }> } | null };

export type ParticipantByIdQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantByIdQuery = { participant: { id: string, version: number | null, callName: string | null, emergencyContactName: string | null, emergencyContactPhone: string | null, familyName: string | null, isMinor: boolean | null, languagePreference: string | null, phone: string | null, restricted: Array<CorrectableField> | null, skillAssessments: { nodes: Array<{ id: string, version: number | null }> } | null } | null };

export type AttendancesQueryVariables = Exact<{
  filter?: AttendanceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AttendancesQuery = { attendances: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, date: string | null, halfDay: HalfDay | null, present: boolean | null, participant: { id: string, callName: string | null, familyName: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type DeploymentsQueryVariables = Exact<{
  filter?: DeploymentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeploymentsQuery = { deployments: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, location: DeploymentLocation | null, supervisor: { id: string, name: string | null } | null, task: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ChangeAttendanceMutationVariables = Exact<{
  input: ChangeAttendanceInput;
}>;


export type ChangeAttendanceMutation = { changeAttendance: { attendance: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ChangeDeploymentMutationVariables = Exact<{
  input: ChangeDeploymentInput;
}>;


export type ChangeDeploymentMutation = { changeDeployment: { deployment: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type CreateDeploymentMutationVariables = Exact<{
  input: CreateDeploymentInput;
}>;


export type CreateDeploymentMutation = { createDeployment: { deployment: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type EndAbsenceMutationVariables = Exact<{
  input: EndAbsenceInput;
}>;


export type EndAbsenceMutation = { endAbsence: { absenceReport: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance: { attendance: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ReportAbsenceMutationVariables = Exact<{
  input: ReportAbsenceInput;
}>;


export type ReportAbsenceMutation = { reportAbsence: { absenceReport: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ChangeProgressNoteMutationVariables = Exact<{
  input: ChangeProgressNoteInput;
}>;


export type ChangeProgressNoteMutation = { changeProgressNote: { progressNote: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type WriteProgressNoteMutationVariables = Exact<{
  input: WriteProgressNoteInput;
}>;


export type WriteProgressNoteMutation = { writeProgressNote: { progressNote: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type SkillsQueryVariables = Exact<{
  filter?: SkillFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SkillsQuery = { skills: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, kind: SkillKind | null, name: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type AssessSkillMutationVariables = Exact<{
  input: AssessSkillInput;
}>;


export type AssessSkillMutation = { assessSkill: { skillAssessment: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type TaskByIdQueryVariables = Exact<{
  id: string;
}>;


export type TaskByIdQuery = { task: { id: string, version: number | null, status: TaskStatus | null, doneAt: string | null, halfDay: HalfDay | null, interruptionReason: InterruptionReason | null, plannedDate: string | null, deployment: { id: string, version: number | null } | null, equipment: Array<{ id: string, designation: string | null }> | null, job: { id: string, number: string | null } | null, photos: { nodes: Array<{ id: string, version: number | null }> } | null } | null };

export type AddTaskPhotoMutationVariables = Exact<{
  input: AddTaskPhotoInput;
}>;


export type AddTaskPhotoMutation = { addTaskPhoto: { photo: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type AssignEquipmentMutationVariables = Exact<{
  input: AssignEquipmentInput;
}>;


export type AssignEquipmentMutation = { assignEquipment: { task: { id: string, version: number | null, status: TaskStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type InterruptTaskMutationVariables = Exact<{
  input: InterruptTaskInput;
}>;


export type InterruptTaskMutation = { interruptTask: { task: { id: string, version: number | null, status: TaskStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type PauseTaskMutationVariables = Exact<{
  input: PauseTaskInput;
}>;


export type PauseTaskMutation = { pauseTask: { task: { id: string, version: number | null, status: TaskStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RemoveTaskPhotoMutationVariables = Exact<{
  input: RemoveTaskPhotoInput;
}>;


export type RemoveTaskPhotoMutation = { removeTaskPhoto: { deletedId: string | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ResumeTaskMutationVariables = Exact<{
  input: ResumeTaskInput;
}>;


export type ResumeTaskMutation = { resumeTask: { task: { id: string, version: number | null, status: TaskStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ScheduleTaskMutationVariables = Exact<{
  input: ScheduleTaskInput;
}>;


export type ScheduleTaskMutation = { scheduleTask: { task: { id: string, version: number | null, status: TaskStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type MyCrewsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCrewsQuery = { crews: { nodes: Array<{ id: string, name: string | null, strengthStatus: CrewStrength | null, weeklyHalfDays: Array<WeeklyHalfDay> | null, memberCount: number | null, memberships: { nodes: Array<{ role: MembershipRole | null, participant: { id: string, callName: string | null, familyName: string | null, phone: string | null, emergencyContactName: string | null, emergencyContactPhone: string | null } | null }> } | null }> } | null };

export type MyWeekQueryVariables = Exact<{
  from: string;
  until: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyWeekQuery = { tasks: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, plannedDate: string | null, halfDay: HalfDay | null, status: TaskStatus | null, job: { id: string, number: string | null, description: string | null, object: { name: string | null, address: string | null } | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const JobOfCrewFragmentDoc = new TypedDocumentString(`
    fragment JobOfCrew on Job {
  id
  version
  number
  status
  statusDate
  description
  wishedFrom
  wishedUntil
  object {
    id
    name
    address
  }
}
    `, {"fragmentName":"JobOfCrew"}) as unknown as TypedDocumentString<JobOfCrewFragment, unknown>;
export const TaskOfCrewFragmentDoc = new TypedDocumentString(`
    fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
}
    `, {"fragmentName":"TaskOfCrew"}) as unknown as TypedDocumentString<TaskOfCrewFragment, unknown>;
export const JobWithTasksFragmentDoc = new TypedDocumentString(`
    fragment JobWithTasks on Job {
  ...JobOfCrew
  tasks(first: 50) {
    nodes {
      ...TaskOfCrew
    }
  }
}
    fragment JobOfCrew on Job {
  id
  version
  number
  status
  statusDate
  description
  wishedFrom
  wishedUntil
  object {
    id
    name
    address
  }
}
fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
}`, {"fragmentName":"JobWithTasks"}) as unknown as TypedDocumentString<JobWithTasksFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const NoticeFragmentDoc = new TypedDocumentString(`
    fragment Notice on Warning {
  code
  message
  rule
}
    `, {"fragmentName":"Notice"}) as unknown as TypedDocumentString<NoticeFragment, unknown>;
export const OpenInEmergencyForWmoDocument = new TypedDocumentString(`
    mutation OpenInEmergencyForWmo($input: OpenInEmergencyInput!) @purpose(activity: "ondersteuning-wmo-voorman") {
  openInEmergency(input: $input) {
    accessGrant {
      id
      version
      status
      startsAt
      endsAt
      endedAt
      participant {
        id
      }
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:3d79ab97cc494d5ef4439a922c0b93c077037e4136684c09df9b44fd9871c3ce"}) as unknown as TypedDocumentString<OpenInEmergencyForWmoMutation, OpenInEmergencyForWmoMutationVariables>;
export const ExplainAccessForWmoDocument = new TypedDocumentString(`
    query ExplainAccessForWmo($coordinate: String!, $id: ID) @purpose(activity: "ondersteuning-wmo-voorman") {
  explainAccess(coordinate: $coordinate, id: $id) {
    coordinate
    outcome
    explanation
    policy
    condition
    mask
    openedBy
    openedUntil
    activity
    purpose
    servedUnder
    legalBasis
    owner
    grantedBy {
      nodes {
        name
      }
    }
  }
}
    `, {"hash":"sha256:582f301b5e6abf586bab0bb12909f98a11ae77a1a9063b1144263cbec5e14968"}) as unknown as TypedDocumentString<ExplainAccessForWmoQuery, ExplainAccessForWmoQueryVariables>;
export const AccessGrantsForWmoDocument = new TypedDocumentString(`
    query AccessGrantsForWmo($filter: AccessGrantFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-voorman") {
  accessGrants(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      version
      status
      acknowledgedAt
      emergency
      endedAt
      endsAt
      kind
      owner
      participant {
        id
        callName
        familyName
      }
      reason
      recipient
      recipientRole
      startsAt
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:f8c321b76cdeead4fe11806f7e62198530d313352ee485eb6b39a4c28272e99f"}) as unknown as TypedDocumentString<AccessGrantsForWmoQuery, AccessGrantsForWmoQueryVariables>;
export const DueWorkForWmoDocument = new TypedDocumentString(`
    query DueWorkForWmo($today: Date!, $first: Int) @purpose(activity: "ondersteuning-wmo-voorman") {
  visits: tasks(
    filter: {plannedDate: {eq: $today}, status: {in: [PLANNED, UNDERWAY, IN_PROGRESS, PAUSED, INTERRUPTED]}}
    first: $first
  ) {
    totalCount
    nodes {
      id
      version
      halfDay
      status
      job {
        id
        version
        status
        description
        workKind {
          name
        }
        object {
          name
          address
        }
      }
      equipment {
        designation
      }
    }
  }
  crews(filter: {active: {eq: true}}, first: $first) {
    nodes {
      id
      name
      weeklyHalfDays
      memberships(first: 20) {
        nodes {
          id
          participant {
            callName
            phone
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:c7ed377e85aa5cda57a61f518b74add69c0b7099e08f03970ad58aea36223965"}) as unknown as TypedDocumentString<DueWorkForWmoQuery, DueWorkForWmoQueryVariables>;
export const ParticipantByIdForWmoDocument = new TypedDocumentString(`
    query ParticipantByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-voorman") {
  participant(id: $id) {
    id
    version
    callName
    emergencyContactName
    emergencyContactPhone
    familyName
    isMinor
    languagePreference
    phone
    restricted
    skillAssessments(first: 20) {
      nodes {
        id
        version
      }
    }
  }
}
    `, {"hash":"sha256:ac5a2f511851f7e44f5d57d7b6be3fed48268b104c8fcb872dba18afa987ca99"}) as unknown as TypedDocumentString<ParticipantByIdForWmoQuery, ParticipantByIdForWmoQueryVariables>;
export const AttendancesForWmoDocument = new TypedDocumentString(`
    query AttendancesForWmo($filter: AttendanceFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-voorman") {
  attendances(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      date
      halfDay
      participant {
        id
        callName
        familyName
      }
      present
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:b78ccf67dee3a0ad9c5e8431206f461915106925fce4942cdc31f652d88a0257"}) as unknown as TypedDocumentString<AttendancesForWmoQuery, AttendancesForWmoQueryVariables>;
export const ChangeAttendanceForWmoDocument = new TypedDocumentString(`
    mutation ChangeAttendanceForWmo($input: ChangeAttendanceInput!) @purpose(activity: "ondersteuning-wmo-voorman") {
  changeAttendance(input: $input) {
    attendance {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:97a4bfe8cd44df20d8892b78e8fa37d88811d0db4fea0080d1141ebe82f39005"}) as unknown as TypedDocumentString<ChangeAttendanceForWmoMutation, ChangeAttendanceForWmoMutationVariables>;
export const EndAbsenceForWmoDocument = new TypedDocumentString(`
    mutation EndAbsenceForWmo($input: EndAbsenceInput!) @purpose(activity: "ondersteuning-wmo-voorman") {
  endAbsence(input: $input) {
    absenceReport {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:3eb357d67cff5d80ede5ca105c6ae549fafa578b80959927add9fb897b96d02a"}) as unknown as TypedDocumentString<EndAbsenceForWmoMutation, EndAbsenceForWmoMutationVariables>;
export const RecordAttendanceForWmoDocument = new TypedDocumentString(`
    mutation RecordAttendanceForWmo($input: RecordAttendanceInput!) @purpose(activity: "ondersteuning-wmo-voorman") {
  recordAttendance(input: $input) {
    attendance {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:6d95a730176344e47bbd780aebf01a185b9d44be5b1fc366b01aa8793ea04614"}) as unknown as TypedDocumentString<RecordAttendanceForWmoMutation, RecordAttendanceForWmoMutationVariables>;
export const ReportAbsenceForWmoDocument = new TypedDocumentString(`
    mutation ReportAbsenceForWmo($input: ReportAbsenceInput!) @purpose(activity: "ondersteuning-wmo-voorman") {
  reportAbsence(input: $input) {
    absenceReport {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:a8324650cc7f42ced07c9bb1df79ea7079e26f84838fc6f000dd44c4cd147085"}) as unknown as TypedDocumentString<ReportAbsenceForWmoMutation, ReportAbsenceForWmoMutationVariables>;
export const ChangeProgressNoteForWmoDocument = new TypedDocumentString(`
    mutation ChangeProgressNoteForWmo($input: ChangeProgressNoteInput!) @purpose(activity: "ondersteuning-wmo-voorman") {
  changeProgressNote(input: $input) {
    progressNote {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:dfaa5985f6ce960f5e7772e8593449efe781ec03d36aa730a8d6f71eb55fa100"}) as unknown as TypedDocumentString<ChangeProgressNoteForWmoMutation, ChangeProgressNoteForWmoMutationVariables>;
export const WriteProgressNoteForWmoDocument = new TypedDocumentString(`
    mutation WriteProgressNoteForWmo($input: WriteProgressNoteInput!) @purpose(activity: "ondersteuning-wmo-voorman") {
  writeProgressNote(input: $input) {
    progressNote {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:bc57d16ee2d9e46b4fd9432d909b2cfd0c5770ab7355f7eac4dc04cb9c80446f"}) as unknown as TypedDocumentString<WriteProgressNoteForWmoMutation, WriteProgressNoteForWmoMutationVariables>;
export const AssessSkillForWmoDocument = new TypedDocumentString(`
    mutation AssessSkillForWmo($input: AssessSkillInput!) @purpose(activity: "ondersteuning-wmo-voorman") {
  assessSkill(input: $input) {
    skillAssessment {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:29117f1a40438cd161be69b5bb08ed742dba595444658b30ed4bd803acc7e93a"}) as unknown as TypedDocumentString<AssessSkillForWmoMutation, AssessSkillForWmoMutationVariables>;
export const MyCrewsForWmoDocument = new TypedDocumentString(`
    query MyCrewsForWmo @purpose(activity: "ondersteuning-wmo-voorman") {
  crews {
    nodes {
      id
      name
      strengthStatus
      weeklyHalfDays
      memberCount
      memberships(first: 20) {
        nodes {
          role
          participant {
            id
            callName
            familyName
            phone
            emergencyContactName
            emergencyContactPhone
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:4dd93c05ce85f03e519da18472091bb4ef8a712850d1384a34f6323335abad5c"}) as unknown as TypedDocumentString<MyCrewsForWmoQuery, MyCrewsForWmoQueryVariables>;
export const OpenInEmergencyDocument = new TypedDocumentString(`
    mutation OpenInEmergency($input: OpenInEmergencyInput!) @purpose(activity: "werkleiding-voorman") {
  openInEmergency(input: $input) {
    accessGrant {
      id
      version
      status
      startsAt
      endsAt
      endedAt
      participant {
        id
      }
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:c73ade02bc255f31af0ec24c6da7f01f9d9ca9fade1f506f52a9c6635a225b84"}) as unknown as TypedDocumentString<OpenInEmergencyMutation, OpenInEmergencyMutationVariables>;
export const ExplainAccessDocument = new TypedDocumentString(`
    query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: "werkleiding-voorman") {
  explainAccess(coordinate: $coordinate, id: $id) {
    coordinate
    outcome
    explanation
    policy
    condition
    mask
    openedBy
    openedUntil
    activity
    purpose
    servedUnder
    legalBasis
    owner
    grantedBy {
      nodes {
        name
      }
    }
  }
}
    `, {"hash":"sha256:2b7278c5d0d1e6a5c1f636bc73dc5a5e78fe06e7899e8c0a0e47c88050febab5"}) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const AccessGrantsDocument = new TypedDocumentString(`
    query AccessGrants($filter: AccessGrantFilter, $first: Int, $after: String) @purpose(activity: "werkleiding-voorman") {
  accessGrants(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      version
      status
      acknowledgedAt
      emergency
      endedAt
      endsAt
      kind
      owner
      participant {
        id
        callName
        familyName
      }
      reason
      recipient
      recipientRole
      startsAt
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:5517afce5e1b06d04d26a7a571d674bbe25889a7a49fe192e14864587d505b5f"}) as unknown as TypedDocumentString<AccessGrantsQuery, AccessGrantsQueryVariables>;
export const DueWorkDocument = new TypedDocumentString(`
    query DueWork($today: Date!, $first: Int) @purpose(activity: "werkleiding-voorman") {
  visits: tasks(
    filter: {plannedDate: {eq: $today}, status: {in: [PLANNED, UNDERWAY, IN_PROGRESS, PAUSED, INTERRUPTED]}}
    first: $first
  ) {
    totalCount
    nodes {
      id
      version
      halfDay
      status
      job {
        id
        version
        status
        description
        workKind {
          name
        }
        object {
          name
          address
        }
      }
      equipment {
        designation
      }
    }
  }
  crews(filter: {active: {eq: true}}, first: $first) {
    nodes {
      id
      name
      weeklyHalfDays
      memberships(first: 20) {
        nodes {
          id
          participant {
            callName
            phone
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:8e24aeef140fe6dcbe8f91baeb95ecc262b3ecd518c60fbc5c5b29fe6c7aace1"}) as unknown as TypedDocumentString<DueWorkQuery, DueWorkQueryVariables>;
export const EquipmentDocument = new TypedDocumentString(`
    query Equipment($filter: EquipmentFilter, $first: Int, $after: String) @purpose(activity: "werkleiding-voorman") {
  equipment(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      crew {
        id
        name
      }
      designation
      inspectionValidUntil
      kind
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:64a9b557473b79e23a7296ecadeccc73af6a603cff1a5472a8dc0b67733535c0"}) as unknown as TypedDocumentString<EquipmentQuery, EquipmentQueryVariables>;
export const ChangeEquipmentDocument = new TypedDocumentString(`
    mutation ChangeEquipment($input: ChangeEquipmentInput!) @purpose(activity: "werkleiding-voorman") {
  changeEquipment(input: $input) {
    equipment {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:01d6fc6046c54e38e163f7948c075ee6de1ef52630bc03c7e85620c8558a0cdc"}) as unknown as TypedDocumentString<ChangeEquipmentMutation, ChangeEquipmentMutationVariables>;
export const CreateEquipmentDocument = new TypedDocumentString(`
    mutation CreateEquipment($input: CreateEquipmentInput!) @purpose(activity: "werkleiding-voorman") {
  createEquipment(input: $input) {
    equipment {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:6a5cdfd019e031f415c11426d5b99f2a44f801d9ae06f0cce21e1bab3f480b90"}) as unknown as TypedDocumentString<CreateEquipmentMutation, CreateEquipmentMutationVariables>;
export const InterruptJobDocument = new TypedDocumentString(`
    mutation InterruptJob($input: InterruptJobInput!) @purpose(activity: "werkleiding-voorman") {
  interruptJob(input: $input) {
    job {
      id
      version
      status
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:a768d896b3bfdc47e955cc1d25907e67978f0588870d24bbf0bd4a230674d4da"}) as unknown as TypedDocumentString<InterruptJobMutation, InterruptJobMutationVariables>;
export const RejectJobDocument = new TypedDocumentString(`
    mutation RejectJob($input: RejectJobInput!) @purpose(activity: "werkleiding-voorman") {
  rejectJob(input: $input) {
    job {
      id
      version
      status
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:554a6ca3713d5e19d622c70dd3ff53defbb58be51f726ce531c3315822a3e892"}) as unknown as TypedDocumentString<RejectJobMutation, RejectJobMutationVariables>;
export const ResumeJobDocument = new TypedDocumentString(`
    mutation ResumeJob($input: ResumeJobInput!) @purpose(activity: "werkleiding-voorman") {
  resumeJob(input: $input) {
    job {
      id
      version
      status
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:60940c876138f3ca6b74f5956c2f43a1d6686d7b2693905da6bf846681a0950e"}) as unknown as TypedDocumentString<ResumeJobMutation, ResumeJobMutationVariables>;
export const SendJobMessageDocument = new TypedDocumentString(`
    mutation SendJobMessage($input: SendJobMessageInput!) @purpose(activity: "werkleiding-voorman") {
  sendJobMessage(input: $input) {
    message {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:a6cdd81bcadd423c7cb2c387916b7aea92efd3ab68cff39bf9abb98824764550"}) as unknown as TypedDocumentString<SendJobMessageMutation, SendJobMessageMutationVariables>;
export const JobsByStatusDocument = new TypedDocumentString(`
    query JobsByStatus($statuses: [JobStatus!]!, $first: Int, $after: String) @purpose(activity: "werkleiding-voorman") {
  jobs(filter: {status: {in: $statuses}}, first: $first, after: $after) {
    totalCount
    nodes {
      ...JobOfCrew
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment JobOfCrew on Job {
  id
  version
  number
  status
  statusDate
  description
  wishedFrom
  wishedUntil
  object {
    id
    name
    address
  }
}`, {"hash":"sha256:34ac0655aa07584d5c7ca0034d3532eac5ad6a273259556a51bbe2e407641437"}) as unknown as TypedDocumentString<JobsByStatusQuery, JobsByStatusQueryVariables>;
export const JobByIdDocument = new TypedDocumentString(`
    query JobById($id: ID!) @purpose(activity: "werkleiding-voorman") {
  job(id: $id) {
    ...JobWithTasks
  }
}
    fragment JobOfCrew on Job {
  id
  version
  number
  status
  statusDate
  description
  wishedFrom
  wishedUntil
  object {
    id
    name
    address
  }
}
fragment JobWithTasks on Job {
  ...JobOfCrew
  tasks(first: 50) {
    nodes {
      ...TaskOfCrew
    }
  }
}
fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
}`, {"hash":"sha256:e067679da6be9c8eda958dfb1bc5b71b3a38bdffa28e23b2481a5a47ba76938c"}) as unknown as TypedDocumentString<JobByIdQuery, JobByIdQueryVariables>;
export const PlanJobDocument = new TypedDocumentString(`
    mutation PlanJob($input: PlanJobInput!) @purpose(activity: "werkleiding-voorman") {
  planJob(input: $input) {
    job {
      ...JobWithTasks
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment JobOfCrew on Job {
  id
  version
  number
  status
  statusDate
  description
  wishedFrom
  wishedUntil
  object {
    id
    name
    address
  }
}
fragment JobWithTasks on Job {
  ...JobOfCrew
  tasks(first: 50) {
    nodes {
      ...TaskOfCrew
    }
  }
}
fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
}
fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:2c35121760ebe3d28b57501619d33af8a3401ac313356cd01ef85087a3ee3694"}) as unknown as TypedDocumentString<PlanJobMutation, PlanJobMutationVariables>;
export const StartJobDocument = new TypedDocumentString(`
    mutation StartJob($input: StartJobInput!) @purpose(activity: "werkleiding-voorman") {
  startJob(input: $input) {
    job {
      ...JobWithTasks
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment JobOfCrew on Job {
  id
  version
  number
  status
  statusDate
  description
  wishedFrom
  wishedUntil
  object {
    id
    name
    address
  }
}
fragment JobWithTasks on Job {
  ...JobOfCrew
  tasks(first: 50) {
    nodes {
      ...TaskOfCrew
    }
  }
}
fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
}
fragment Refusal on UserError {
  code
  message
  field
  rule
}`, {"hash":"sha256:4d8b9f74566a48cdd7dfd669ed532d36e1078d82787168241713668e003f2bcb"}) as unknown as TypedDocumentString<StartJobMutation, StartJobMutationVariables>;
export const DepartForTaskDocument = new TypedDocumentString(`
    mutation DepartForTask($input: DepartForTaskInput!) @purpose(activity: "werkleiding-voorman") {
  departForTask(input: $input) {
    task {
      ...TaskOfCrew
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
}
fragment Refusal on UserError {
  code
  message
  field
  rule
}`, {"hash":"sha256:810caaae645e22b48fec06707af1260c849da124eeadb7f052bdb21af8e1b2c3"}) as unknown as TypedDocumentString<DepartForTaskMutation, DepartForTaskMutationVariables>;
export const StartTaskDocument = new TypedDocumentString(`
    mutation StartTask($input: StartTaskInput!) @purpose(activity: "werkleiding-voorman") {
  startTask(input: $input) {
    task {
      ...TaskOfCrew
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
}
fragment Refusal on UserError {
  code
  message
  field
  rule
}`, {"hash":"sha256:d1f2969affb594ef942b96ce315096e3e87161cddca1b6e4b60852bd7a0b0968"}) as unknown as TypedDocumentString<StartTaskMutation, StartTaskMutationVariables>;
export const CompleteTaskDocument = new TypedDocumentString(`
    mutation CompleteTask($input: CompleteTaskInput!) @purpose(activity: "werkleiding-voorman") {
  completeTask(input: $input) {
    task {
      ...TaskOfCrew
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
}
fragment Refusal on UserError {
  code
  message
  field
  rule
}`, {"hash":"sha256:06625d0ab6903e4343ea7e9e67849a306da8bf1cb91025fc23e46433fa981752"}) as unknown as TypedDocumentString<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const ReportJobDoneDocument = new TypedDocumentString(`
    mutation ReportJobDone($input: ReportJobDoneInput!) @purpose(activity: "werkleiding-voorman") {
  reportJobDone(input: $input) {
    job {
      ...JobWithTasks
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment JobOfCrew on Job {
  id
  version
  number
  status
  statusDate
  description
  wishedFrom
  wishedUntil
  object {
    id
    name
    address
  }
}
fragment JobWithTasks on Job {
  ...JobOfCrew
  tasks(first: 50) {
    nodes {
      ...TaskOfCrew
    }
  }
}
fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
}
fragment Refusal on UserError {
  code
  message
  field
  rule
}`, {"hash":"sha256:5d050dec5bfc29337dc59813a145efb3a2d1f3e79d344dba8fb325a5eb518cab"}) as unknown as TypedDocumentString<ReportJobDoneMutation, ReportJobDoneMutationVariables>;
export const ParticipantByIdDocument = new TypedDocumentString(`
    query ParticipantById($id: ID!) @purpose(activity: "werkleiding-voorman") {
  participant(id: $id) {
    id
    version
    callName
    emergencyContactName
    emergencyContactPhone
    familyName
    isMinor
    languagePreference
    phone
    restricted
    skillAssessments(first: 20) {
      nodes {
        id
        version
      }
    }
  }
}
    `, {"hash":"sha256:e368e55d886a14a66c8fbab195ed53494f6f1c60f45aba364235f23904330c37"}) as unknown as TypedDocumentString<ParticipantByIdQuery, ParticipantByIdQueryVariables>;
export const AttendancesDocument = new TypedDocumentString(`
    query Attendances($filter: AttendanceFilter, $first: Int, $after: String) @purpose(activity: "werkleiding-voorman") {
  attendances(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      date
      halfDay
      participant {
        id
        callName
        familyName
      }
      present
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:15a387250e85eb949a21588cb1af4f8cec338fd78299f191570c5887c04a8623"}) as unknown as TypedDocumentString<AttendancesQuery, AttendancesQueryVariables>;
export const DeploymentsDocument = new TypedDocumentString(`
    query Deployments($filter: DeploymentFilter, $first: Int, $after: String) @purpose(activity: "werkleiding-voorman") {
  deployments(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      location
      supervisor {
        id
        name
      }
      task {
        id
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:e70312fb3bbc77f06d454fd0b8da246932c9e734e9e1ed706b6b53d7a84a09e3"}) as unknown as TypedDocumentString<DeploymentsQuery, DeploymentsQueryVariables>;
export const ChangeAttendanceDocument = new TypedDocumentString(`
    mutation ChangeAttendance($input: ChangeAttendanceInput!) @purpose(activity: "werkleiding-voorman") {
  changeAttendance(input: $input) {
    attendance {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:1c442d096441739797c1bbfad201214ba4754b1a8084bbf4b30539557ce0d655"}) as unknown as TypedDocumentString<ChangeAttendanceMutation, ChangeAttendanceMutationVariables>;
export const ChangeDeploymentDocument = new TypedDocumentString(`
    mutation ChangeDeployment($input: ChangeDeploymentInput!) @purpose(activity: "werkleiding-voorman") {
  changeDeployment(input: $input) {
    deployment {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:8395bfe60bb332ce2c9eedeb3a484cf340b0305c1330e71b63746315142ee333"}) as unknown as TypedDocumentString<ChangeDeploymentMutation, ChangeDeploymentMutationVariables>;
export const CreateDeploymentDocument = new TypedDocumentString(`
    mutation CreateDeployment($input: CreateDeploymentInput!) @purpose(activity: "werkleiding-voorman") {
  createDeployment(input: $input) {
    deployment {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:6d7e50af10ba98d2c1d9366aa3cc74cc30336164ada15017b8158b7d4fc32406"}) as unknown as TypedDocumentString<CreateDeploymentMutation, CreateDeploymentMutationVariables>;
export const EndAbsenceDocument = new TypedDocumentString(`
    mutation EndAbsence($input: EndAbsenceInput!) @purpose(activity: "werkleiding-voorman") {
  endAbsence(input: $input) {
    absenceReport {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:c06f9f42e653d8461ac64c123669030d6d72c717b153641ad50f1fb51e1acf56"}) as unknown as TypedDocumentString<EndAbsenceMutation, EndAbsenceMutationVariables>;
export const RecordAttendanceDocument = new TypedDocumentString(`
    mutation RecordAttendance($input: RecordAttendanceInput!) @purpose(activity: "werkleiding-voorman") {
  recordAttendance(input: $input) {
    attendance {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:797279be6c9a1d783209dd14f268caabccd8bc22ff0f5effabcabb6390527fdb"}) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const ReportAbsenceDocument = new TypedDocumentString(`
    mutation ReportAbsence($input: ReportAbsenceInput!) @purpose(activity: "werkleiding-voorman") {
  reportAbsence(input: $input) {
    absenceReport {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:50c567ca31d883906e19ed6eacd21a3f712a4f31976b08abebbc6b6366868e95"}) as unknown as TypedDocumentString<ReportAbsenceMutation, ReportAbsenceMutationVariables>;
export const ChangeProgressNoteDocument = new TypedDocumentString(`
    mutation ChangeProgressNote($input: ChangeProgressNoteInput!) @purpose(activity: "werkleiding-voorman") {
  changeProgressNote(input: $input) {
    progressNote {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:705463302e1411c805cf84ddc4d728a2ef6922cd94774be51966a53de20a6e8f"}) as unknown as TypedDocumentString<ChangeProgressNoteMutation, ChangeProgressNoteMutationVariables>;
export const WriteProgressNoteDocument = new TypedDocumentString(`
    mutation WriteProgressNote($input: WriteProgressNoteInput!) @purpose(activity: "werkleiding-voorman") {
  writeProgressNote(input: $input) {
    progressNote {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:928d0045a535e44d8f8852632dee442d56ead848ae0420d74190e51b4b884bec"}) as unknown as TypedDocumentString<WriteProgressNoteMutation, WriteProgressNoteMutationVariables>;
export const SkillsDocument = new TypedDocumentString(`
    query Skills($filter: SkillFilter, $first: Int, $after: String) @purpose(activity: "werkleiding-voorman") {
  skills(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      kind
      name
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:4ddcd7db73e2fec248b4cfa49d697510876713212d574d4cee3ed95c0f8b2983"}) as unknown as TypedDocumentString<SkillsQuery, SkillsQueryVariables>;
export const AssessSkillDocument = new TypedDocumentString(`
    mutation AssessSkill($input: AssessSkillInput!) @purpose(activity: "werkleiding-voorman") {
  assessSkill(input: $input) {
    skillAssessment {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:4a7f2cdc2c3e059bc4037ed8a22bb5de0ddb70ace40b6df68aeef8eefefd265a"}) as unknown as TypedDocumentString<AssessSkillMutation, AssessSkillMutationVariables>;
export const TaskByIdDocument = new TypedDocumentString(`
    query TaskById($id: ID!) @purpose(activity: "werkleiding-voorman") {
  task(id: $id) {
    id
    version
    status
    deployment {
      id
      version
    }
    doneAt
    equipment {
      id
      designation
    }
    halfDay
    interruptionReason
    job {
      id
      number
    }
    photos(first: 20) {
      nodes {
        id
        version
      }
    }
    plannedDate
  }
}
    `, {"hash":"sha256:e54644f93dae393d503698e5c772344f10789bae17a3bbfb2d575821e9a21ff6"}) as unknown as TypedDocumentString<TaskByIdQuery, TaskByIdQueryVariables>;
export const AddTaskPhotoDocument = new TypedDocumentString(`
    mutation AddTaskPhoto($input: AddTaskPhotoInput!) @purpose(activity: "werkleiding-voorman") {
  addTaskPhoto(input: $input) {
    photo {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:3d4dea968403a53aedfbde997b5be4066859e1ee59e015e4641dc420322016c9"}) as unknown as TypedDocumentString<AddTaskPhotoMutation, AddTaskPhotoMutationVariables>;
export const AssignEquipmentDocument = new TypedDocumentString(`
    mutation AssignEquipment($input: AssignEquipmentInput!) @purpose(activity: "werkleiding-voorman") {
  assignEquipment(input: $input) {
    task {
      id
      version
      status
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:41e091ed787ef8eb4eb57b1e2868cd5f7c8899b8f8d0e32431a2761e84d62891"}) as unknown as TypedDocumentString<AssignEquipmentMutation, AssignEquipmentMutationVariables>;
export const InterruptTaskDocument = new TypedDocumentString(`
    mutation InterruptTask($input: InterruptTaskInput!) @purpose(activity: "werkleiding-voorman") {
  interruptTask(input: $input) {
    task {
      id
      version
      status
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:0c9290897f289a45e4659c8a30d313ab06bdafc31687b635d24a1d6dbea1a767"}) as unknown as TypedDocumentString<InterruptTaskMutation, InterruptTaskMutationVariables>;
export const PauseTaskDocument = new TypedDocumentString(`
    mutation PauseTask($input: PauseTaskInput!) @purpose(activity: "werkleiding-voorman") {
  pauseTask(input: $input) {
    task {
      id
      version
      status
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:b41b8235e6b907ec08a5f8d49d0f9a33769322c7e590c4b036c5f79340bc489c"}) as unknown as TypedDocumentString<PauseTaskMutation, PauseTaskMutationVariables>;
export const RemoveTaskPhotoDocument = new TypedDocumentString(`
    mutation RemoveTaskPhoto($input: RemoveTaskPhotoInput!) @purpose(activity: "werkleiding-voorman") {
  removeTaskPhoto(input: $input) {
    deletedId
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:9d19534bdc1bf2f4bbdae901639d3373a54b01a76b2037a5d9bad8bfd0920a44"}) as unknown as TypedDocumentString<RemoveTaskPhotoMutation, RemoveTaskPhotoMutationVariables>;
export const ResumeTaskDocument = new TypedDocumentString(`
    mutation ResumeTask($input: ResumeTaskInput!) @purpose(activity: "werkleiding-voorman") {
  resumeTask(input: $input) {
    task {
      id
      version
      status
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:980287b1e763c2fd2ae9e7b6d05b7643e036e0bbc31a49c703f713656e2bf02b"}) as unknown as TypedDocumentString<ResumeTaskMutation, ResumeTaskMutationVariables>;
export const ScheduleTaskDocument = new TypedDocumentString(`
    mutation ScheduleTask($input: ScheduleTaskInput!) @purpose(activity: "werkleiding-voorman") {
  scheduleTask(input: $input) {
    task {
      id
      version
      status
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:ceec1a3f396feae0e8ebd3a0cede5ad347fecf981da298f8d9ab48efa7587e28"}) as unknown as TypedDocumentString<ScheduleTaskMutation, ScheduleTaskMutationVariables>;
export const MyCrewsDocument = new TypedDocumentString(`
    query MyCrews @purpose(activity: "werkleiding-voorman") {
  crews {
    nodes {
      id
      name
      strengthStatus
      weeklyHalfDays
      memberCount
      memberships(first: 20) {
        nodes {
          role
          participant {
            id
            callName
            familyName
            phone
            emergencyContactName
            emergencyContactPhone
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:deb191a73dec837c821502de321d908b3f4a522a019676f3f8165f24649ca331"}) as unknown as TypedDocumentString<MyCrewsQuery, MyCrewsQueryVariables>;
export const MyWeekDocument = new TypedDocumentString(`
    query MyWeek($from: Date!, $until: Date!, $first: Int, $after: String) @purpose(activity: "werkleiding-voorman") {
  tasks(
    filter: {plannedDate: {gte: $from, lte: $until}}
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      id
      version
      plannedDate
      halfDay
      status
      job {
        id
        number
        description
        object {
          name
          address
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:2e0ac9f806c3fcc46dcc7abdbdbcf9e79c3d067d0556f882e2ffd82fedef7d8c"}) as unknown as TypedDocumentString<MyWeekQuery, MyWeekQueryVariables>;