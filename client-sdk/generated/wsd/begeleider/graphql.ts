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

/** Invoer of addPrecondition. */
export type AddPreconditionInput = {
  /** Aanmelding. */
  applicationId: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Soort: a gemeente states TOESTEMMING, a WSD IDENTIFICATIE, a leerwerkbedrijf the others too. */
  kind: PreconditionKind;
  /** Vereist; yes when absent. */
  required?: boolean | null | undefined;
};

/** Invoer of addWorkAdaptation. */
export type AddWorkAdaptationInput = {
  /** Akkoord van de deelnemer. */
  agreedByParticipant: boolean;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Soort. */
  kind: WorkAdaptationKind;
  /** Deelnemer. */
  participantId: string;
};

/** Kanaal. */
export type ApplicationChannel =
  /** E-mail */
  | 'E_MAIL'
  /** Gesprek */
  | 'GESPREK'
  /** Portaal */
  | 'PORTAAL'
  /** Telefoon */
  | 'TELEFOON';

/** Voorwaarden: conditions on Application; all must hold. */
export type ApplicationFilter = {
  /** Consulent who took it up; empty when nobody has yet. */
  consulent?: IdFilter | null | undefined;
  /** Aanmeldingsstatus. */
  status?: ApplicationStatusFilter | null | undefined;
  /** Ingediend op. */
  submittedOn?: DateFilter | null | undefined;
};

/** Reden van afwijzing. */
export type ApplicationRejectionReason =
  /** Anders */
  | 'ANDERS'
  /** Geen plaats */
  | 'GEEN_PLAATS'
  /** Niet passend */
  | 'NIET_PASSEND'
  /** Niet verschenen */
  | 'NIET_VERSCHENEN';

/** Aanmeldingsstatus. */
export type ApplicationStatus =
  /** Omgezet in een traject */
  | 'CONVERTED'
  /** Intake gehouden */
  | 'INTAKE_HELD'
  /** Afgewezen */
  | 'REJECTED'
  /** Ingediend */
  | 'SUBMITTED'
  /** Ingetrokken */
  | 'WITHDRAWN';

/** Voorwaarden op een waarde: conditions on a value of type ApplicationStatus; all must hold. `eq: null` finds what is empty. */
export type ApplicationStatusFilter = {
  eq?: ApplicationStatus | null | undefined;
  in?: Array<ApplicationStatus> | null | undefined;
};

/** Invoer of askConsent. */
export type AskConsentInput = {
  /** Gegevens: at least one class. */
  data: Array<ConsentData>;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Deelnemer. */
  participantId: string;
  /** Ontvanger: a gemeente, a ROC or an aanbieder. */
  recipientId: string;
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

/** Invoer of assignCrew. */
export type AssignCrewInput = {
  /** Ploeg of the own organisation. */
  crewId: string;
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
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

/** Invoer of changeCrew. */
export type ChangeCrewInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Ploegnaam, at most 100 characters. No persons in it. */
  name?: string | null | undefined;
  /** Dagdelen in de week on which the crew works; at least one. */
  weeklyHalfDays?: Array<WeeklyHalfDay> | null | undefined;
  /** Wijk that is the work area; its name becomes the werkgebied. */
  wijkId?: string | null | undefined;
};

/** Invoer of changeDecision. */
export type ChangeDecisionInput = {
  /** Advies. */
  advice?: DecisionAdvice | null | undefined;
  /** Akkoord kandidaat; only once it was discussed. */
  candidateAgrees?: boolean | null | undefined;
  /** Besproken op, with the candidate. */
  discussedOn?: string | null | undefined;
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Motivering. The participant reads it. */
  motivation?: string | null | undefined;
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

/** Invoer of changeFinalReport. */
export type ChangeFinalReportInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Behaalde doelen; none is an answer too. */
  goalsAchieved?: Array<string> | null | undefined;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Bandbreedte from, in percent, 0 to 100; both or none. */
  indicatieveLoonwaardeFrom?: number | null | undefined;
  /** Bandbreedte until, in percent, 0 to 100. */
  indicatieveLoonwaardeUntil?: number | null | undefined;
  /** Indicatieve loonwaarde: whether it is reduced (R-12). */
  reducedLoonwaarde?: boolean | null | undefined;
  /** Advies voor verdere re-integratie (R-12). */
  reintegrationAdvice?: string | null | undefined;
  /** Onderbouwing of the indicatieve loonwaarde. */
  substantiation?: string | null | undefined;
  /** Samenvatting. */
  summary?: string | null | undefined;
};

/** Invoer of changeIntake. */
export type ChangeIntakeInput = {
  /** Mogelijkheden. */
  abilities?: string | null | undefined;
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Afgenomen door; the caller when absent. */
  heldById?: string | null | undefined;
  /** Gehouden op. */
  heldOn?: string | null | undefined;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Motivatie. */
  motivation?: string | null | undefined;
  /** Versie van de vragenlijst. */
  questionnaireVersion?: string | null | undefined;
  /** Verslag. The participant reads it; no names of others in it. */
  report?: string | null | undefined;
  /** Wensen. */
  wishes?: string | null | undefined;
};

/** Invoer of changeQuote. */
export type ChangeQuoteInput = {
  /** Looptijd, in whole months. */
  durationMonths?: number | null | undefined;
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Contractspecificatie of the own organisation; when a quote is drafted, else the one valid today. */
  specificationId?: string | null | undefined;
  /** Geldig tot en met. */
  validUntil?: string | null | undefined;
};

/** Invoer of changeTraject. */
export type ChangeTrajectInput = {
  /** Afwijkingsreden: why a soft norm is not kept. */
  deviationReason?: string | null | undefined;
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Trajectdoel. */
  goal?: string | null | undefined;
  /** Uren per week: 1 to 40. */
  hoursPerWeek?: number | null | undefined;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Startdatum; fixed once the traject runs. */
  startDate?: string | null | undefined;
  /** Doelen of the work. */
  workAims?: Array<TrajectAim> | null | undefined;
};

/** Invoer of completeTraject. */
export type CompleteTrajectInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Gegevens that are given only with consent. */
export type ConsentData =
  /** Adres */
  | 'ADDRESS'
  /** E-mailadres */
  | 'EMAIL'
  /** Telefoonnummer */
  | 'PHONE';

/** Soort toestemming. */
export type ConsentKind =
  /** Geen-bezwaarverklaring: a statement in writing */
  | 'GEEN_BEZWAAR';

/** Status van een toestemming. */
export type ConsentStatus =
  /** Gevraagd */
  | 'ASKED'
  /** Gegeven */
  | 'GIVEN'
  /** Ingetrokken */
  | 'WITHDRAWN';

/** Voorwaarden: conditions on ContractSpecification; all must hold. */
export type ContractSpecificationFilter = {
  /** Uitvoerder that asks these prices. */
  uitvoerder?: IdFilter | null | undefined;
  /** Geldig van. */
  validFrom?: DateFilter | null | undefined;
};

/** Invoer of convertApplication. */
export type ConvertApplicationInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of createContractSpecification. */
export type CreateContractSpecificationInput = {
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Tarieven: one of each kind. */
  tariffs: Array<TariffInput>;
  /** Geldig van. */
  validFrom: string;
  /** Geldig tot en met; empty for no end. */
  validUntil?: string | null | undefined;
};

/** Invoer of createCrew. */
export type CreateCrewInput = {
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Ploegnaam, at most 100 characters. No persons in it. */
  name: string;
  /** Voorman: staff of the own organisation (R-08). */
  voormanId: string;
  /** Dagdelen in de week on which the crew works; at least one. */
  weeklyHalfDays: Array<WeeklyHalfDay>;
  /** Wijk that is the work area; its name becomes the werkgebied. */
  wijkId?: string | null | undefined;
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

/** Voorwaarden: conditions on Crew; all must hold. */
export type CrewFilter = {
  /** Actief: the crew exists today. */
  active?: BooleanFilter | null | undefined;
  /** Ploegnaam. */
  name?: StringFilter | null | undefined;
  /** Bezettingsstatus. */
  strengthStatus?: CrewStrengthFilter | null | undefined;
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

/** Voorwaarden op een waarde: conditions on a value of type CrewStrength; all must hold. `eq: null` finds what is empty. */
export type CrewStrengthFilter = {
  eq?: CrewStrength | null | undefined;
  in?: Array<CrewStrength> | null | undefined;
};

/** CROW-niveau. */
export type CrowLevel =
  /** A */
  | 'A'
  /** A+ */
  | 'A_PLUS'
  /** B */
  | 'B'
  /** C */
  | 'C'
  /** D */
  | 'D';

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

/** Advies. */
export type DecisionAdvice =
  /** Ander aanbod */
  | 'ANDER_AANBOD'
  /** Geen traject */
  | 'GEEN_TRAJECT'
  /** Traject */
  | 'TRAJECT';

/** Invoer of disbandCrew. */
export type DisbandCrewInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of draftQuote. */
export type DraftQuoteInput = {
  /** Aanmelding. */
  applicationId: string;
  /** Looptijd, in whole months. */
  durationMonths: number;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Contractspecificatie of the own organisation; when a quote is drafted, else the one valid today. */
  specificationId?: string | null | undefined;
  /** Geldig tot en met. */
  validUntil: string;
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

/** Invoer of endContractSpecification. */
export type EndContractSpecificationInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Geldig tot en met; today when absent. */
  validUntil?: string | null | undefined;
};

/** Invoer of endMembership. */
export type EndMembershipInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Tot en met: last day. */
  validUntil: string;
};

/** Invoer of endTraject. */
export type EndTrajectInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Reden van beëindiging. */
  reason: TrajectEndReason;
};

/** Invoer of endWorkAdaptation. */
export type EndWorkAdaptationInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Soort opleidingsdeelname. */
export type EnrolmentKind =
  /** Certificaat */
  | 'CERTIFICAAT'
  /** Diploma */
  | 'DIPLOMA'
  /** NT2 */
  | 'NT2'
  /** Praktijkverklaring */
  | 'PRAKTIJKVERKLARING'
  /** Stage */
  | 'STAGE';

/** Deelnamestatus. */
export type EnrolmentStatus =
  /** Aangemeld (OEAPI pending) */
  | 'APPLIED'
  /** Geannuleerd (OEAPI cancelled) */
  | 'CANCELLED'
  /** Geweigerd (OEAPI denied) */
  | 'DENIED'
  /** Ingeschreven (OEAPI associated) */
  | 'ENROLLED'
  /** Afgerond (OEAPI finished) */
  | 'FINISHED';

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

/** Invoer of establishPlan. */
export type EstablishPlanInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of fulfilPrecondition. */
export type FulfilPreconditionInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Verlenersoort. */
  granterKind?: GranterKind | null | undefined;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Gezien op; today when absent. */
  seenOn?: string | null | undefined;
  /** Geldig tot en met; empty when it does not end. */
  validUntil?: string | null | undefined;
};

/** Verlenersoort. */
export type GranterKind =
  /** Gemeente */
  | 'GEMEENTE'
  /** Indicatiesteller */
  | 'INDICATIESTELLER'
  /** Justis */
  | 'JUSTIS'
  /** Andere uitkerende instantie */
  | 'UITKERENDE_INSTANTIE'
  /** Uitvoerder */
  | 'UITVOERDER';

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

/** Invoer of holdIntake. */
export type HoldIntakeInput = {
  /** Mogelijkheden. */
  abilities?: string | null | undefined;
  /** Aanmelding. */
  applicationId: string;
  /** Versie of the application that the caller saw last. */
  expectedApplicationVersion: number;
  /** Afgenomen door; the caller when absent. */
  heldById?: string | null | undefined;
  /** Gehouden op. */
  heldOn: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Motivatie. */
  motivation?: string | null | undefined;
  /** Versie van de vragenlijst. */
  questionnaireVersion: string;
  /** Verslag. The participant reads it; no names of others in it. */
  report?: string | null | undefined;
  /** Wensen. */
  wishes?: string | null | undefined;
};

/** Voorwaarden op een waarde: conditions on a value of type ID; all must hold. `eq: null` finds what is empty. */
export type IdFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
};

/** Instrument. */
export type Instrument =
  /** Leerwerktraject */
  | 'LEERWERKTRAJECT'
  /** Participatieplaats */
  | 'PARTICIPATIEPLAATS'
  /** Proefplaats */
  | 'PROEFPLAATS';

/** Voorwaarden op een waarde: conditions on a value of type Instrument; all must hold. `eq: null` finds what is empty. */
export type InstrumentFilter = {
  eq?: Instrument | null | undefined;
  in?: Array<Instrument> | null | undefined;
};

/** Voorwaarden op een waarde: conditions on a value of type Int; all must hold. `eq: null` finds what is empty. */
export type IntFilter = {
  eq?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  lte?: number | null | undefined;
};

/** Invoer of interruptTraject. */
export type InterruptTrajectInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Onderbrekingsreden. */
  reason: TrajectInterruptionReason;
};

/** Invoer of introduceParticipant. */
export type IntroduceParticipantInput = {
  /** Ploeg of the own organisation. */
  crewId: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Introductiedatum. */
  introducedOn: string;
  /** Deelnemer whose traject has not finished. */
  participantId: string;
  /** Van: first day; that of the introduction when absent. */
  validFrom?: string | null | undefined;
  /** Tot en met: last day, where it is known already. */
  validUntil?: string | null | undefined;
};

/** Invoer of issueQuote. */
export type IssueQuoteInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

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

/** Wettelijke grondslag. */
export type LegalBasis =
  /** Participatiewet */
  | 'PARTICIPATIEWET'
  /** Wmo 2015 */
  | 'WMO';

/** Voorwaarden op een waarde: conditions on a value of type LegalBasis; all must hold. `eq: null` finds what is empty. */
export type LegalBasisFilter = {
  eq?: LegalBasis | null | undefined;
  in?: Array<LegalBasis> | null | undefined;
};

/** Vermoede loonwaardeband. */
export type LoonwaardeBand =
  /** Minder dan 20 % */
  | 'BELOW_20'
  /** 20 tot 40 % */
  | 'FROM_20_TO_40'
  /** 40 tot 60 % */
  | 'FROM_40_TO_60'
  /** 60 tot 80 % */
  | 'FROM_60_TO_80'
  /** 80 tot 100 % */
  | 'FROM_80_TO_100';

/** Voorwaarden op een waarde: conditions on a value of type LoonwaardeBand; all must hold. `eq: null` finds what is empty. */
export type LoonwaardeBandFilter = {
  eq?: LoonwaardeBand | null | undefined;
  in?: Array<LoonwaardeBand> | null | undefined;
};

/** Invoer of measureLadder. */
export type MeasureLadderInput = {
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Gemeten op: not later. */
  measuredOn: string;
  /** Methode. */
  method?: string | null | undefined;
  /** Trede: 1 to 6. */
  step: number;
  /** Traject in which it is measured. */
  trajectId: string;
};

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

/** Voorwaarden: conditions on Organisation; all must hold. */
export type OrganisationFilter = {
  /** Soort organisatie. */
  kind?: OrganisationKindFilter | null | undefined;
  /** Naam of the organisation. */
  name?: StringFilter | null | undefined;
  /** OIN: organisatie-identificatienummer, 20 digits. */
  oin?: StringFilter | null | undefined;
};

/** Soort organisatie. */
export type OrganisationKind =
  /** Aanbieder */
  | 'AANBIEDER'
  /** Gemeente */
  | 'GEMEENTE'
  /** Leerwerkbedrijf */
  | 'LEERWERKBEDRIJF'
  /** Overig */
  | 'OVERIG'
  /** ROC */
  | 'ROC'
  /** Sociaal ontwikkelbedrijf (WSD) */
  | 'SOCIAAL_ONTWIKKELBEDRIJF'
  /** Thuiszorg */
  | 'THUISZORG'
  /** Vrijwilligersorganisatie */
  | 'VRIJWILLIGERSORGANISATIE'
  /** Welzijnsorganisatie */
  | 'WELZIJN'
  /** Wijkbedrijf */
  | 'WIJKBEDRIJF'
  /** Woningcorporatie */
  | 'WONINGCORPORATIE'
  /** Zorginstelling */
  | 'ZORGINSTELLING';

/** Voorwaarden op een waarde: conditions on a value of type OrganisationKind; all must hold. `eq: null` finds what is empty. */
export type OrganisationKindFilter = {
  eq?: OrganisationKind | null | undefined;
  in?: Array<OrganisationKind> | null | undefined;
};

/** Soort doorstroom. */
export type OutflowKind =
  /** Ander traject */
  | 'ANDER_TRAJECT'
  /** Betaald werk */
  | 'BETAALD_WERK'
  /** Geen doorstroom */
  | 'GEEN'
  /** Opleiding */
  | 'OPLEIDING';

/** Voorwaarden: conditions on Participant; all must hold. */
export type ParticipantFilter = {
  /** Roepnaam. */
  callName?: StringFilter | null | undefined;
  /** Geboortedatum. */
  dateOfBirth?: DateFilter | null | undefined;
  /** Geslachtsnaam. */
  familyName?: StringFilter | null | undefined;
  /** Heeft betaald werk: statement by the klantmanager. */
  hasPaidWork?: BooleanFilter | null | undefined;
  /** Woonbuurt: CBS code. */
  homeNeighbourhood?: StringFilter | null | undefined;
  /** Is minderjarig: under 18 today. */
  isMinor?: BooleanFilter | null | undefined;
  /** Taalvoorkeur: BCP 47 tag. */
  languagePreference?: StringFilter | null | undefined;
  /** Postcode, `1234AB`. */
  postcode?: StringFilter | null | undefined;
  /** Vermoede loonwaardeband: a presumption, not a measurement. */
  presumedLoonwaardeBand?: LoonwaardeBandFilter | null | undefined;
};

/** Invoer of pauseCrew. */
export type PauseCrewInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

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

/** Soort randvoorwaarde. */
export type PreconditionKind =
  /** Identificatie */
  | 'IDENTIFICATIE'
  /** Indicatie */
  | 'INDICATIE'
  /** Toestemming van de uitkerende instantie */
  | 'TOESTEMMING'
  /** Verklaring omtrent het gedrag; only that it was seen */
  | 'VOG';

/** Status van een randvoorwaarde. */
export type PreconditionStatus =
  /** Verlopen */
  | 'EXPIRED'
  /** Niet van toepassing */
  | 'NOT_APPLICABLE'
  /** Open */
  | 'OPEN'
  /** Aanwezig */
  | 'PRESENT'
  /** Geweigerd */
  | 'REFUSED'
  /** Aangevraagd */
  | 'REQUESTED';

/** Invoer of proposeReporting. */
export type ProposeReportingInput = {
  /** Frequentie: once in 1 to 12 months. */
  everyMonths: number;
  /** Vorm. */
  form: ReportingForm;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Onderwerpen: the klantmanager reads of these and of no others. */
  subjects: Array<ReportSubject>;
  /** Traject. */
  trajectId: string;
};

/** Invoer of provideFinalReport. */
export type ProvideFinalReportInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of provideReport. */
export type ProvideReportInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of provideTrajectPlan. */
export type ProvideTrajectPlanInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Voorwaarden: conditions on Quote; all must hold. */
export type QuoteFilter = {
  /** Aanmelding. */
  application?: IdFilter | null | undefined;
  /** Offertestatus. */
  status?: QuoteStatusFilter | null | undefined;
  /** Geldig tot en met: until then it can be accepted. */
  validUntil?: DateFilter | null | undefined;
};

/** Offertestatus. */
export type QuoteStatus =
  /** Geaccepteerd */
  | 'ACCEPTED'
  /** Concept */
  | 'CONCEPT'
  /** Verlopen */
  | 'EXPIRED'
  /** Uitgebracht */
  | 'ISSUED'
  /** Afgewezen */
  | 'REJECTED'
  /** Ingetrokken */
  | 'WITHDRAWN';

/** Voorwaarden op een waarde: conditions on a value of type QuoteStatus; all must hold. `eq: null` finds what is empty. */
export type QuoteStatusFilter = {
  eq?: QuoteStatus | null | undefined;
  in?: Array<QuoteStatus> | null | undefined;
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

/** Invoer of recordConsentGiven. */
export type RecordConsentGivenInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Getekend op. */
  on: string;
};

/** Invoer of recordConsentWithdrawn. */
export type RecordConsentWithdrawnInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of recordDecision. */
export type RecordDecisionInput = {
  /** Advies. */
  advice: DecisionAdvice;
  /** Aanmelding. */
  applicationId: string;
  /** Akkoord kandidaat; only once it was discussed. */
  candidateAgrees?: boolean | null | undefined;
  /** Besproken op, with the candidate. */
  discussedOn?: string | null | undefined;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Motivering. The participant reads it. */
  motivation: string;
};

/** Invoer of recordOutflow. */
export type RecordOutflowInput = {
  /** Datum. */
  date: string;
  /** Naar. */
  destination: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Soort doorstroom. */
  kind: OutflowKind;
  /** Traject. */
  trajectId: string;
};

/** Invoer of refusePrecondition. */
export type RefusePreconditionInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Regime van het werk. */
export type Regime =
  /** Incidenteel */
  | 'INCIDENTEEL'
  /** Kleinschalig */
  | 'KLEINSCHALIG'
  /** Maatwerk */
  | 'MAATWERK'
  /** Regelmatig en terugkerend */
  | 'TERUGKEREND';

/** Invoer of rejectApplication. */
export type RejectApplicationInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Reden van afwijzing. */
  reason: ApplicationRejectionReason;
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

/** Invoer of replaceVoorman. */
export type ReplaceVoormanInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Van: first day, today or later. */
  from: string;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Voorman: staff of the own organisation (R-08). */
  voormanId: string;
};

/** Status van een rapportage. */
export type ReportStatus =
  /** Gepland */
  | 'PLANNED'
  /** Verstrekt: nothing of it changes any more */
  | 'PROVIDED';

/** Onderwerp van een rapportage. */
export type ReportSubject =
  /** Aanwezigheid */
  | 'AANWEZIGHEID'
  /** Leerpunten */
  | 'LEERPUNTEN'
  /** Vaardigheden */
  | 'VAARDIGHEDEN'
  /** Verzuim */
  | 'VERZUIM'
  /** Werkhouding */
  | 'WERKHOUDING'
  /** Werktempo */
  | 'WERKTEMPO';

/** Vorm van de rapportage. */
export type ReportingForm =
  /** Gesprek */
  | 'GESPREK'
  /** Portaal: in this graph */
  | 'PORTAAL'
  /** Schriftelijk */
  | 'SCHRIFTELIJK';

/** Invoer of requestPrecondition. */
export type RequestPreconditionInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Soort aanvrager. */
export type RequesterKind =
  /** Bewoner */
  | 'BEWONER'
  /** Woningcorporatie */
  | 'CORPORATIE'
  /** Gemeente */
  | 'GEMEENTE'
  /** Lokale organisatie */
  | 'LOKALE_ORGANISATIE';

/** Invoer of resumeCrew. */
export type ResumeCrewInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of resumeTraject. */
export type ResumeTrajectInput = {
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

/** Voorwaarden: conditions on StaffMember; all must hold. */
export type StaffMemberFilter = {
  /** Naam. */
  name?: StringFilter | null | undefined;
  /** Organisatie for which he or she works. */
  organisation?: IdFilter | null | undefined;
};

/** Invoer of startTraject. */
export type StartTrajectInput = {
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

/** Invoer of takeUpApplication. */
export type TakeUpApplicationInput = {
  /** Consulent: a colleague, given by whoever sees all applications of the organisation. */
  consulentId?: string | null | undefined;
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Tarief of a new specification. */
export type TariffInput = {
  /** Bedrag per unit, in whole euro cents. */
  amountCents: number;
  /** Soort kosten. */
  kind: TariffKind;
  /** Eenheid. */
  unit: TariffUnit;
};

/** Soort kosten. */
export type TariffKind =
  /** Begeleidingskosten */
  | 'BEGELEIDINGSKOSTEN'
  /** Intakekosten */
  | 'INTAKEKOSTEN';

/** Eenheid. */
export type TariffUnit =
  /** Eenmalig */
  | 'EENMALIG'
  /** Per maand */
  | 'PER_MAAND'
  /** Per week */
  | 'PER_WEEK';

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

/** Doel van het werk. */
export type TrajectAim =
  /** Activeren */
  | 'ACTIVEREN'
  /** Testen */
  | 'TESTEN'
  /** Vakvaardigheden aanleren */
  | 'VAKVAARDIGHEDEN_AANLEREN';

/** Reden van beëindiging. */
export type TrajectEndReason =
  /** Anders */
  | 'ANDERS'
  /** Ander traject */
  | 'ANDER_TRAJECT'
  /** Betaald werk */
  | 'BETAALD_WERK'
  /** Op eigen verzoek */
  | 'OP_EIGEN_VERZOEK'
  /** Verhuizing */
  | 'VERHUIZING';

/** Voorwaarden: conditions on Traject; all must hold. */
export type TrajectFilter = {
  /** Behoud van uitkering. */
  benefitRetained?: BooleanFilter | null | undefined;
  /** Einddatum. */
  endDate?: DateFilter | null | undefined;
  /** Uren per week. */
  hoursPerWeek?: IntFilter | null | undefined;
  /** Instrument. */
  instrument?: InstrumentFilter | null | undefined;
  /** Trajectsoort. */
  kind?: TrajectKindFilter | null | undefined;
  /** Wettelijke grondslag. */
  legalBasis?: LegalBasisFilter | null | undefined;
  /** Deelnemer. */
  participant?: IdFilter | null | undefined;
  /** Trajectfase. */
  phase?: TrajectPhaseFilter | null | undefined;
  /** Startdatum. */
  startDate?: DateFilter | null | undefined;
  /** Trajectstatus. */
  status?: TrajectStatusFilter | null | undefined;
};

/** Reden van een onderbreking. */
export type TrajectInterruptionReason =
  /** Anders */
  | 'ANDERS'
  /** Persoonlijk */
  | 'PERSOONLIJK'
  /** Planning */
  | 'PLANNING';

/** Trajectsoort. */
export type TrajectKind =
  /** Dagbesteding */
  | 'DAGBESTEDING'
  /** Participatie */
  | 'PARTICIPATIE'
  /** Stage */
  | 'STAGE'
  /** Taalwerkstage */
  | 'TAALWERKSTAGE'
  /** Vrijwilligerswerk */
  | 'VRIJWILLIGERSWERK';

/** Voorwaarden op een waarde: conditions on a value of type TrajectKind; all must hold. `eq: null` finds what is empty. */
export type TrajectKindFilter = {
  eq?: TrajectKind | null | undefined;
  in?: Array<TrajectKind> | null | undefined;
};

/** Trajectfase. */
export type TrajectPhase =
  /** Activeren */
  | 'ACTIVEREN'
  /** Testen */
  | 'TESTEN'
  /** Vakvaardigheden aanleren */
  | 'VAKVAARDIGHEDEN_AANLEREN';

/** Voorwaarden op een waarde: conditions on a value of type TrajectPhase; all must hold. `eq: null` finds what is empty. */
export type TrajectPhaseFilter = {
  eq?: TrajectPhase | null | undefined;
  in?: Array<TrajectPhase> | null | undefined;
};

/** Trajectstatus. */
export type TrajectStatus =
  /** Overeenkomst getekend */
  | 'AGREEMENT_SIGNED'
  /** Afgerond */
  | 'COMPLETED'
  /** Beëindigd */
  | 'ENDED'
  /** Plan vastgesteld */
  | 'PLAN_SET'
  /** Voorbereid */
  | 'PREPARED'
  /** Lopend */
  | 'RUNNING'
  /** Onderbroken */
  | 'SUSPENDED'
  /** Proefperiode */
  | 'TRIAL_PERIOD';

/** Voorwaarden op een waarde: conditions on a value of type TrajectStatus; all must hold. `eq: null` finds what is empty. */
export type TrajectStatusFilter = {
  eq?: TrajectStatus | null | undefined;
  in?: Array<TrajectStatus> | null | undefined;
};

/** Procesvariant. */
export type TrajectVariant =
  /** Leerwerkbedrijf: agreement, trial month, then plan */
  | 'LEERWERKBEDRIJF'
  /** Werkplek bij een werkgever */
  | 'WERKPLEK'
  /** Woonomgevingsploeg: plan before start, duration set by the klantmanager */
  | 'WOP';

/** Invoer of waivePrecondition. */
export type WaivePreconditionInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

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

/** Invoer of withdrawQuote. */
export type WithdrawQuoteInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Soort werkaanpassing. */
export type WorkAdaptationKind =
  /** Niet op hoogte werken */
  | 'GEEN_HOOGTE'
  /** Niet alleen werken */
  | 'NIET_ALLEEN'
  /** Niet tillen */
  | 'NIET_TILLEN'
  /** Overig, in overleg */
  | 'OVERIG'
  /** Een rustige plek */
  | 'RUSTIGE_PLEK'
  /** Verkorte dagdelen */
  | 'VERKORTE_DAGDELEN';

/** Werkomgeving. */
export type WorkEnvironment =
  /** Beschutte werkomgeving */
  | 'BESCHUT'
  /** Reguliere werkomgeving */
  | 'REGULIER';

/** Invoer of writeFinalReport. */
export type WriteFinalReportInput = {
  /** Behaalde doelen; none is an answer too. */
  goalsAchieved: Array<string>;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Bandbreedte from, in percent, 0 to 100; both or none. */
  indicatieveLoonwaardeFrom?: number | null | undefined;
  /** Bandbreedte until, in percent, 0 to 100. */
  indicatieveLoonwaardeUntil?: number | null | undefined;
  /** Indicatieve loonwaarde: whether it is reduced (R-12). */
  reducedLoonwaarde: boolean;
  /** Advies voor verdere re-integratie (R-12). */
  reintegrationAdvice: string;
  /** Onderbouwing of the indicatieve loonwaarde. */
  substantiation: string;
  /** Samenvatting. */
  summary: string;
  /** Traject. */
  trajectId: string;
};

/** Invoer of writeReportItem. */
export type WriteReportItemInput = {
  /** Versie of the text that the caller saw last; absent when there was none on the subject. */
  expectedVersion?: number | null | undefined;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Rapportagemoment, not yet provided. */
  reportId: string;
  /** Onderwerp, agreed. */
  subject: ReportSubject;
  /** Tekst, at most 4000 characters. */
  text: string;
};

/** Invoer of writeTrajectPlan. */
export type WriteTrajectPlanInput = {
  /** Activiteiten, at least one; up to 30 texts of 4000 characters. */
  activities: Array<string>;
  /** Versie of the plan that the caller saw last; 0 when there was none. */
  expectedPlanVersion: number;
  /** Doelstellingen, at least one; up to 30 texts of 4000 characters. */
  goals: Array<string>;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Leerpunten that are not for the work floor; up to 30 texts of 4000 characters. */
  learningPoints?: Array<string> | null | undefined;
  /** Traject. */
  trajectId: string;
  /** Leerpunten voor de werkvloer; up to 30 texts of 4000 characters. */
  workFloorLearningPoints?: Array<string> | null | undefined;
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

export type ConsentsForWmoQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsentsForWmoQuery = { consents: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, status: ConsentStatus | null, askedOn: string | null, data: Array<ConsentData> | null, givenOn: string | null, kind: ConsentKind | null, onPaper: boolean | null, withdrawnOn: string | null, participant: { id: string, callName: string | null, familyName: string | null } | null, recipient: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type AskConsentForWmoMutationVariables = Exact<{
  input: AskConsentInput;
}>;


export type AskConsentForWmoMutation = { askConsent: { consent: { id: string, version: number | null, status: ConsentStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RecordConsentGivenForWmoMutationVariables = Exact<{
  input: RecordConsentGivenInput;
}>;


export type RecordConsentGivenForWmoMutation = { recordConsentGiven: { consent: { id: string, version: number | null, status: ConsentStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RecordConsentWithdrawnForWmoMutationVariables = Exact<{
  input: RecordConsentWithdrawnInput;
}>;


export type RecordConsentWithdrawnForWmoMutation = { recordConsentWithdrawn: { consent: { id: string, version: number | null, status: ConsentStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type CrewByIdForWmoQueryVariables = Exact<{
  id: string;
}>;


export type CrewByIdForWmoQuery = { crew: { id: string, version: number | null, active: boolean | null, halfDaysPerWeek: number | null, maximumStrength: number | null, memberCount: number | null, minimumStrength: number | null, name: string | null, strengthStatus: CrewStrength | null, weeklyHalfDays: Array<WeeklyHalfDay> | null, workArea: string | null, attendances: { nodes: Array<{ id: string, version: number | null }> } | null, equipment: { nodes: Array<{ id: string, version: number | null }> } | null, jobs: { nodes: Array<{ id: string, version: number | null, status: JobStatus | null }> } | null, memberships: { nodes: Array<{ id: string, version: number | null }> } | null, uitvoerder: { id: string, name: string } | null, voorman: { id: string, name: string | null } | null } | null };

export type EndMembershipForWmoMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipForWmoMutation = { endMembership: { crewMembership: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type IntroduceParticipantForWmoMutationVariables = Exact<{
  input: IntroduceParticipantInput;
}>;


export type IntroduceParticipantForWmoMutation = { introduceParticipant: { crewMembership: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type DueWorkForWmoQueryVariables = Exact<{
  until: string;
  first?: number | null | undefined;
}>;


export type DueWorkForWmoQuery = { intakesToHold: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, submittedOn: string | null, klantmanager: { name: string | null, workPhone: string | null } | null, consulent: { id: string, name: string | null } | null }> } | null, crewsUnderStrength: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, memberCount: number | null, minimumStrength: number | null, maximumStrength: number | null, voorman: { name: string | null, workPhone: string | null } | null }> } | null, plansWithoutAgreement: { totalCount: number | null, nodes: Array<{ id: string, planVersion: number | null, traject: { id: string, participant: { callName: string | null, familyName: string | null } | null, klantmanager: { name: string | null, workPhone: string | null } | null } | null }> } | null, reportsToProvide: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, plannedOn: string | null, traject: { id: string, participant: { callName: string | null, familyName: string | null } | null } | null }> } | null };

export type MeasureLadderForWmoMutationVariables = Exact<{
  input: MeasureLadderInput;
}>;


export type MeasureLadderForWmoMutation = { measureLadder: { ladderMeasurement: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RecordOutflowForWmoMutationVariables = Exact<{
  input: RecordOutflowInput;
}>;


export type RecordOutflowForWmoMutation = { recordOutflow: { outflow: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ParticipantsForWmoQueryVariables = Exact<{
  filter?: ParticipantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ParticipantsForWmoQuery = { participants: { totalCount: number | null, nodes: Array<{ id: string, callName: string | null, familyName: string | null, phone: string | null, trajecten: { nodes: Array<{ kind: TrajectKind | null, status: TrajectStatus | null, goal: string | null, endDate: string | null }> } | null, crewMemberships: { nodes: Array<{ role: MembershipRole | null, validFrom: string | null, crew: { name: string | null } | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ParticipantByIdForWmoQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantByIdForWmoQuery = { participant: { id: string, callName: string | null, familyNamePrefix: string | null, familyName: string | null, email: string | null, phone: string | null, trajecten: { nodes: Array<{ id: string, kind: TrajectKind | null, status: TrajectStatus | null, phase: TrajectPhase | null, goal: string | null, startDate: string | null, endDate: string | null, hoursPerWeek: number | null, klantmanager: { name: string | null, workPhone: string | null } | null }> } | null, enrolments: { nodes: Array<{ kind: EnrolmentKind | null, status: EnrolmentStatus | null, opleiding: { name: string | null, level: number | null } | null }> } | null } | null };

export type AddPreconditionForWmoMutationVariables = Exact<{
  input: AddPreconditionInput;
}>;


export type AddPreconditionForWmoMutation = { addPrecondition: { precondition: { id: string, version: number | null, status: PreconditionStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type FulfilPreconditionForWmoMutationVariables = Exact<{
  input: FulfilPreconditionInput;
}>;


export type FulfilPreconditionForWmoMutation = { fulfilPrecondition: { precondition: { id: string, version: number | null, status: PreconditionStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RefusePreconditionForWmoMutationVariables = Exact<{
  input: RefusePreconditionInput;
}>;


export type RefusePreconditionForWmoMutation = { refusePrecondition: { precondition: { id: string, version: number | null, status: PreconditionStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RequestPreconditionForWmoMutationVariables = Exact<{
  input: RequestPreconditionInput;
}>;


export type RequestPreconditionForWmoMutation = { requestPrecondition: { precondition: { id: string, version: number | null, status: PreconditionStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type WaivePreconditionForWmoMutationVariables = Exact<{
  input: WaivePreconditionInput;
}>;


export type WaivePreconditionForWmoMutation = { waivePrecondition: { precondition: { id: string, version: number | null, status: PreconditionStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

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

export type RecordAttendanceForWmoMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceForWmoMutation = { recordAttendance: { attendance: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type QuotesForWmoQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuotesForWmoQuery = { quotes: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, status: QuoteStatus | null, durationMonths: number | null, statusDate: string | null, totalCents: number | null, validUntil: string | null, application: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type QuoteByIdForWmoQueryVariables = Exact<{
  id: string;
}>;


export type QuoteByIdForWmoQuery = { quote: { id: string, version: number | null, status: QuoteStatus | null, durationMonths: number | null, issuedOn: string | null, statusDate: string | null, totalCents: number | null, validUntil: string | null, application: { id: string } | null, specification: { id: string, version: number | null } | null } | null };

export type ChangeQuoteForWmoMutationVariables = Exact<{
  input: ChangeQuoteInput;
}>;


export type ChangeQuoteForWmoMutation = { changeQuote: { quote: { id: string, version: number | null, status: QuoteStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type DraftQuoteForWmoMutationVariables = Exact<{
  input: DraftQuoteInput;
}>;


export type DraftQuoteForWmoMutation = { draftQuote: { quote: { id: string, version: number | null, status: QuoteStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type IssueQuoteForWmoMutationVariables = Exact<{
  input: IssueQuoteInput;
}>;


export type IssueQuoteForWmoMutation = { issueQuote: { quote: { id: string, version: number | null, status: QuoteStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type WithdrawQuoteForWmoMutationVariables = Exact<{
  input: WithdrawQuoteInput;
}>;


export type WithdrawQuoteForWmoMutation = { withdrawQuote: { quote: { id: string, version: number | null, status: QuoteStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ApplicationsForWmoQueryVariables = Exact<{
  filter?: ApplicationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApplicationsForWmoQuery = { applications: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, status: ApplicationStatus | null, statusDate: string | null, submittedOn: string | null, consulent: { id: string, name: string | null } | null, klantmanager: { id: string, name: string | null } | null, participant: { id: string, callName: string | null, familyName: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ApplicationByIdForWmoQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationByIdForWmoQuery = { application: { id: string, version: number | null, status: ApplicationStatus | null, channel: ApplicationChannel | null, preconditionsComplete: boolean | null, rejectionReason: ApplicationRejectionReason | null, statusDate: string | null, submittedOn: string | null, consulent: { id: string, name: string | null } | null, decisions: { nodes: Array<{ id: string, version: number | null }> } | null, intakes: { nodes: Array<{ id: string, version: number | null }> } | null, klantmanager: { id: string, name: string | null } | null, participant: { id: string, callName: string | null, familyName: string | null } | null, preconditions: { nodes: Array<{ id: string, version: number | null, status: PreconditionStatus | null }> } | null, quotes: { nodes: Array<{ id: string, version: number | null, status: QuoteStatus | null }> } | null, traject: { id: string } | null, trajectOpdrachtgever: { id: string, name: string } | null, uitvoerder: { id: string, name: string } | null } | null };

export type ChangeDecisionForWmoMutationVariables = Exact<{
  input: ChangeDecisionInput;
}>;


export type ChangeDecisionForWmoMutation = { changeDecision: { decision: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ChangeIntakeForWmoMutationVariables = Exact<{
  input: ChangeIntakeInput;
}>;


export type ChangeIntakeForWmoMutation = { changeIntake: { intake: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ConvertApplicationForWmoMutationVariables = Exact<{
  input: ConvertApplicationInput;
}>;


export type ConvertApplicationForWmoMutation = { convertApplication: { application: { id: string, version: number | null, status: ApplicationStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type HoldIntakeForWmoMutationVariables = Exact<{
  input: HoldIntakeInput;
}>;


export type HoldIntakeForWmoMutation = { holdIntake: { intake: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RecordDecisionForWmoMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionForWmoMutation = { recordDecision: { decision: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RejectApplicationForWmoMutationVariables = Exact<{
  input: RejectApplicationInput;
}>;


export type RejectApplicationForWmoMutation = { rejectApplication: { application: { id: string, version: number | null, status: ApplicationStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type TakeUpApplicationForWmoMutationVariables = Exact<{
  input: TakeUpApplicationInput;
}>;


export type TakeUpApplicationForWmoMutation = { takeUpApplication: { application: { id: string, version: number | null, status: ApplicationStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ReportByIdForWmoQueryVariables = Exact<{
  id: string;
}>;


export type ReportByIdForWmoQuery = { report: { id: string, version: number | null, status: ReportStatus | null, plannedOn: string | null, providedOn: string | null, agreement: { id: string, version: number | null } | null, items: { nodes: Array<{ id: string, version: number | null }> } | null, traject: { id: string } | null } | null };

export type ChangeFinalReportForWmoMutationVariables = Exact<{
  input: ChangeFinalReportInput;
}>;


export type ChangeFinalReportForWmoMutation = { changeFinalReport: { finalReport: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ProposeReportingForWmoMutationVariables = Exact<{
  input: ProposeReportingInput;
}>;


export type ProposeReportingForWmoMutation = { proposeReporting: { reportingAgreement: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ProvideFinalReportForWmoMutationVariables = Exact<{
  input: ProvideFinalReportInput;
}>;


export type ProvideFinalReportForWmoMutation = { provideFinalReport: { finalReport: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ProvideReportForWmoMutationVariables = Exact<{
  input: ProvideReportInput;
}>;


export type ProvideReportForWmoMutation = { provideReport: { report: { id: string, version: number | null, status: ReportStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type WriteFinalReportForWmoMutationVariables = Exact<{
  input: WriteFinalReportInput;
}>;


export type WriteFinalReportForWmoMutation = { writeFinalReport: { finalReport: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type WriteReportItemForWmoMutationVariables = Exact<{
  input: WriteReportItemInput;
}>;


export type WriteReportItemForWmoMutation = { writeReportItem: { reportItem: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type AssessSkillForWmoMutationVariables = Exact<{
  input: AssessSkillInput;
}>;


export type AssessSkillForWmoMutation = { assessSkill: { skillAssessment: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type TrajectenForWmoQueryVariables = Exact<{
  filter?: TrajectFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TrajectenForWmoQuery = { trajecten: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, status: TrajectStatus | null, endDate: string | null, kind: TrajectKind | null, phase: TrajectPhase | null, startDate: string | null, consulent: { id: string, name: string | null } | null, participant: { id: string, callName: string | null, familyName: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type TrajectByIdForWmoQueryVariables = Exact<{
  id: string;
}>;


export type TrajectByIdForWmoQuery = { traject: { id: string, version: number | null, status: TrajectStatus | null, deviationReason: string | null, durationMonths: number | null, endDate: string | null, endReason: TrajectEndReason | null, flexible: boolean | null, goal: string | null, hoursPerWeek: number | null, instrument: Instrument | null, intendedOutcome: string | null, interruptionReason: TrajectInterruptionReason | null, kind: TrajectKind | null, outflowIntended: boolean | null, phase: TrajectPhase | null, startDate: string | null, variant: TrajectVariant | null, workAims: Array<TrajectAim> | null, workEnvironment: WorkEnvironment | null, consulent: { id: string, name: string | null } | null, finalReport: { id: string, version: number | null } | null, klantmanager: { id: string, name: string | null } | null, outflow: { id: string, version: number | null } | null, participant: { id: string, callName: string | null, familyName: string | null } | null, plans: { nodes: Array<{ id: string, version: number | null }> } | null, predecessor: { id: string } | null, reportingAgreements: { nodes: Array<{ id: string, version: number | null }> } | null, reports: { nodes: Array<{ id: string, version: number | null, status: ReportStatus | null }> } | null, trajectOpdrachtgever: { id: string, name: string } | null, uitvoerder: { id: string, name: string } | null } | null };

export type ChangeTrajectForWmoMutationVariables = Exact<{
  input: ChangeTrajectInput;
}>;


export type ChangeTrajectForWmoMutation = { changeTraject: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type CompleteTrajectForWmoMutationVariables = Exact<{
  input: CompleteTrajectInput;
}>;


export type CompleteTrajectForWmoMutation = { completeTraject: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type EndTrajectForWmoMutationVariables = Exact<{
  input: EndTrajectInput;
}>;


export type EndTrajectForWmoMutation = { endTraject: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type EstablishPlanForWmoMutationVariables = Exact<{
  input: EstablishPlanInput;
}>;


export type EstablishPlanForWmoMutation = { establishPlan: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type InterruptTrajectForWmoMutationVariables = Exact<{
  input: InterruptTrajectInput;
}>;


export type InterruptTrajectForWmoMutation = { interruptTraject: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ProvideTrajectPlanForWmoMutationVariables = Exact<{
  input: ProvideTrajectPlanInput;
}>;


export type ProvideTrajectPlanForWmoMutation = { provideTrajectPlan: { trajectPlan: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ResumeTrajectForWmoMutationVariables = Exact<{
  input: ResumeTrajectInput;
}>;


export type ResumeTrajectForWmoMutation = { resumeTraject: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type StartTrajectForWmoMutationVariables = Exact<{
  input: StartTrajectInput;
}>;


export type StartTrajectForWmoMutation = { startTraject: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type WriteTrajectPlanForWmoMutationVariables = Exact<{
  input: WriteTrajectPlanInput;
}>;


export type WriteTrajectPlanForWmoMutation = { writeTrajectPlan: { trajectPlan: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type AddWorkAdaptationForWmoMutationVariables = Exact<{
  input: AddWorkAdaptationInput;
}>;


export type AddWorkAdaptationForWmoMutation = { addWorkAdaptation: { workAdaptation: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type EndWorkAdaptationForWmoMutationVariables = Exact<{
  input: EndWorkAdaptationInput;
}>;


export type EndWorkAdaptationForWmoMutation = { endWorkAdaptation: { workAdaptation: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

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

export type ConsentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsentsQuery = { consents: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, status: ConsentStatus | null, askedOn: string | null, data: Array<ConsentData> | null, givenOn: string | null, kind: ConsentKind | null, onPaper: boolean | null, withdrawnOn: string | null, participant: { id: string, callName: string | null, familyName: string | null } | null, recipient: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type AskConsentMutationVariables = Exact<{
  input: AskConsentInput;
}>;


export type AskConsentMutation = { askConsent: { consent: { id: string, version: number | null, status: ConsentStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RecordConsentGivenMutationVariables = Exact<{
  input: RecordConsentGivenInput;
}>;


export type RecordConsentGivenMutation = { recordConsentGiven: { consent: { id: string, version: number | null, status: ConsentStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RecordConsentWithdrawnMutationVariables = Exact<{
  input: RecordConsentWithdrawnInput;
}>;


export type RecordConsentWithdrawnMutation = { recordConsentWithdrawn: { consent: { id: string, version: number | null, status: ConsentStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type AssignCrewForCrewPlanningMutationVariables = Exact<{
  input: AssignCrewInput;
}>;


export type AssignCrewForCrewPlanningMutation = { assignCrew: { job: { id: string, version: number | null, status: JobStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ChangeAttendanceForCrewPlanningMutationVariables = Exact<{
  input: ChangeAttendanceInput;
}>;


export type ChangeAttendanceForCrewPlanningMutation = { changeAttendance: { attendance: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ChangeCrewForCrewPlanningMutationVariables = Exact<{
  input: ChangeCrewInput;
}>;


export type ChangeCrewForCrewPlanningMutation = { changeCrew: { crew: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type CreateCrewForCrewPlanningMutationVariables = Exact<{
  input: CreateCrewInput;
}>;


export type CreateCrewForCrewPlanningMutation = { createCrew: { crew: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type DisbandCrewForCrewPlanningMutationVariables = Exact<{
  input: DisbandCrewInput;
}>;


export type DisbandCrewForCrewPlanningMutation = { disbandCrew: { crew: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type EndMembershipForCrewPlanningMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipForCrewPlanningMutation = { endMembership: { crewMembership: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type IntroduceParticipantForCrewPlanningMutationVariables = Exact<{
  input: IntroduceParticipantInput;
}>;


export type IntroduceParticipantForCrewPlanningMutation = { introduceParticipant: { crewMembership: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type PauseCrewForCrewPlanningMutationVariables = Exact<{
  input: PauseCrewInput;
}>;


export type PauseCrewForCrewPlanningMutation = { pauseCrew: { crew: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type PlanJobForCrewPlanningMutationVariables = Exact<{
  input: PlanJobInput;
}>;


export type PlanJobForCrewPlanningMutation = { planJob: { job: { id: string, version: number | null, status: JobStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RecordAttendanceForCrewPlanningMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceForCrewPlanningMutation = { recordAttendance: { attendance: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RejectJobForCrewPlanningMutationVariables = Exact<{
  input: RejectJobInput;
}>;


export type RejectJobForCrewPlanningMutation = { rejectJob: { job: { id: string, version: number | null, status: JobStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ReplaceVoormanForCrewPlanningMutationVariables = Exact<{
  input: ReplaceVoormanInput;
}>;


export type ReplaceVoormanForCrewPlanningMutation = { replaceVoorman: { crew: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ResumeCrewForCrewPlanningMutationVariables = Exact<{
  input: ResumeCrewInput;
}>;


export type ResumeCrewForCrewPlanningMutation = { resumeCrew: { crew: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ScheduleTaskForCrewPlanningMutationVariables = Exact<{
  input: ScheduleTaskInput;
}>;


export type ScheduleTaskForCrewPlanningMutation = { scheduleTask: { task: { id: string, version: number | null, status: TaskStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ParticipantsForCrewPlanningQueryVariables = Exact<{
  filter?: ParticipantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ParticipantsForCrewPlanningQuery = { participants: { totalCount: number | null, nodes: Array<{ id: string, callName: string | null, familyName: string | null, phone: string | null, workAdaptations: { nodes: Array<{ kind: WorkAdaptationKind | null, agreedByParticipant: boolean | null, endedOn: string | null }> } | null, crewMemberships: { nodes: Array<{ id: string, version: number | null, role: MembershipRole | null, validFrom: string | null, validUntil: string | null, crew: { id: string, name: string | null } | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type CrewsForCrewPlanningQueryVariables = Exact<{
  filter?: CrewFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CrewsForCrewPlanningQuery = { crews: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, name: string | null, strengthStatus: CrewStrength | null, memberCount: number | null, minimumStrength: number | null, maximumStrength: number | null, weeklyHalfDays: Array<WeeklyHalfDay> | null, voorman: { id: string, name: string | null, workPhone: string | null } | null, memberships: { nodes: Array<{ id: string, version: number | null, role: MembershipRole | null, validFrom: string | null, validUntil: string | null, participant: { id: string, callName: string | null, familyName: string | null, phone: string | null } | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type WeekForCrewPlanningQueryVariables = Exact<{
  from: string;
  until: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WeekForCrewPlanningQuery = { tasks: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, plannedDate: string | null, halfDay: HalfDay | null, status: TaskStatus | null, deployment: { contributors: Array<{ id: string }> | null } | null, job: { id: string, version: number | null, number: string | null, object: { name: string | null } | null, crew: { name: string | null } | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type AttendancesForCrewPlanningQueryVariables = Exact<{
  filter?: AttendanceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AttendancesForCrewPlanningQuery = { attendances: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, date: string | null, halfDay: HalfDay | null, present: boolean | null, participant: { id: string, callName: string | null, familyName: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ExplainAccessForCrewPlanningQueryVariables = Exact<{
  coordinate: string;
  id?: string | null | undefined;
}>;


export type ExplainAccessForCrewPlanningQuery = { explainAccess: { coordinate: string, outcome: AccessOutcome, explanation: string, policy: string | null, condition: string | null, mask: string | null, openedBy: AccessGrantKind | null, openedUntil: string | null, activity: string | null, purpose: string | null, servedUnder: Array<string>, legalBasis: string | null, owner: string | null, grantedBy: { nodes: Array<{ name: string }> } | null } | null };

export type CrewByIdQueryVariables = Exact<{
  id: string;
}>;


export type CrewByIdQuery = { crew: { id: string, version: number | null, active: boolean | null, halfDaysPerWeek: number | null, maximumStrength: number | null, memberCount: number | null, minimumStrength: number | null, name: string | null, strengthStatus: CrewStrength | null, weeklyHalfDays: Array<WeeklyHalfDay> | null, workArea: string | null, attendances: { nodes: Array<{ id: string, version: number | null }> } | null, equipment: { nodes: Array<{ id: string, version: number | null }> } | null, jobs: { nodes: Array<{ id: string, version: number | null, status: JobStatus | null }> } | null, memberships: { nodes: Array<{ id: string, version: number | null }> } | null, uitvoerder: { id: string, name: string } | null, voorman: { id: string, name: string | null } | null } | null };

export type ChangeCrewMutationVariables = Exact<{
  input: ChangeCrewInput;
}>;


export type ChangeCrewMutation = { changeCrew: { crew: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type CreateCrewMutationVariables = Exact<{
  input: CreateCrewInput;
}>;


export type CreateCrewMutation = { createCrew: { crew: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type DisbandCrewMutationVariables = Exact<{
  input: DisbandCrewInput;
}>;


export type DisbandCrewMutation = { disbandCrew: { crew: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { endMembership: { crewMembership: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type IntroduceParticipantMutationVariables = Exact<{
  input: IntroduceParticipantInput;
}>;


export type IntroduceParticipantMutation = { introduceParticipant: { crewMembership: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type PauseCrewMutationVariables = Exact<{
  input: PauseCrewInput;
}>;


export type PauseCrewMutation = { pauseCrew: { crew: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ReplaceVoormanMutationVariables = Exact<{
  input: ReplaceVoormanInput;
}>;


export type ReplaceVoormanMutation = { replaceVoorman: { crew: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ResumeCrewMutationVariables = Exact<{
  input: ResumeCrewInput;
}>;


export type ResumeCrewMutation = { resumeCrew: { crew: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type CrewsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CrewsQuery = { crews: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, strengthStatus: CrewStrength | null, memberCount: number | null, minimumStrength: number | null, maximumStrength: number | null, weeklyHalfDays: Array<WeeklyHalfDay> | null, voorman: { name: string | null, workPhone: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type JobsByStatusQueryVariables = Exact<{
  statuses: Array<JobStatus> | JobStatus;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JobsByStatusQuery = { jobs: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, number: string | null, status: JobStatus | null, wishedUntil: string | null, object: { name: string | null } | null, crew: { name: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type PlanJobMutationVariables = Exact<{
  input: PlanJobInput;
}>;


export type PlanJobMutation = { planJob: { job: { id: string, version: number | null, status: JobStatus | null, tasks: { nodes: Array<{ plannedDate: string | null, halfDay: HalfDay | null, status: TaskStatus | null }> } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type DueWorkQueryVariables = Exact<{
  until: string;
  first?: number | null | undefined;
}>;


export type DueWorkQuery = { intakesToHold: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, submittedOn: string | null, klantmanager: { name: string | null, workPhone: string | null } | null, consulent: { id: string, name: string | null } | null }> } | null, crewsUnderStrength: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, memberCount: number | null, minimumStrength: number | null, maximumStrength: number | null, voorman: { name: string | null, workPhone: string | null } | null }> } | null, plansWithoutAgreement: { totalCount: number | null, nodes: Array<{ id: string, planVersion: number | null, traject: { id: string, participant: { callName: string | null, familyName: string | null } | null, klantmanager: { name: string | null, workPhone: string | null } | null } | null }> } | null, reportsToProvide: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, plannedOn: string | null, traject: { id: string, participant: { callName: string | null, familyName: string | null } | null } | null }> } | null };

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

export type JobByIdQueryVariables = Exact<{
  id: string;
}>;


export type JobByIdQuery = { job: { id: string, version: number | null, status: JobStatus | null, complexCode: string | null, description: string | null, number: string | null, overdue: boolean | null, qualityDemand: CrowLevel | null, regime: Regime | null, rejectionReason: RejectionReason | null, requesterKind: RequesterKind | null, reworkRequest: string | null, statusDate: string | null, urgent: boolean | null, veraOrderCode: string | null, veraStatusCode: string | null, wishedFrom: string | null, wishedHalfDay: HalfDay | null, wishedUntil: string | null, crew: { id: string, name: string | null } | null, object: { id: string, name: string | null } | null, tasks: { nodes: Array<{ id: string, version: number | null, status: TaskStatus | null }> } | null, uitvoerder: { id: string, name: string } | null, werkOpdrachtgever: { id: string, name: string } | null, workKind: { id: string, code: string | null, name: string | null } | null } | null };

export type AssignCrewMutationVariables = Exact<{
  input: AssignCrewInput;
}>;


export type AssignCrewMutation = { assignCrew: { job: { id: string, version: number | null, status: JobStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RejectJobMutationVariables = Exact<{
  input: RejectJobInput;
}>;


export type RejectJobMutation = { rejectJob: { job: { id: string, version: number | null, status: JobStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type MeasureLadderMutationVariables = Exact<{
  input: MeasureLadderInput;
}>;


export type MeasureLadderMutation = { measureLadder: { ladderMeasurement: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RecordOutflowMutationVariables = Exact<{
  input: RecordOutflowInput;
}>;


export type RecordOutflowMutation = { recordOutflow: { outflow: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ParticipantsQueryVariables = Exact<{
  filter?: ParticipantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ParticipantsQuery = { participants: { totalCount: number | null, nodes: Array<{ id: string, callName: string | null, familyName: string | null, phone: string | null, trajecten: { nodes: Array<{ kind: TrajectKind | null, status: TrajectStatus | null, goal: string | null, endDate: string | null }> } | null, crewMemberships: { nodes: Array<{ role: MembershipRole | null, validFrom: string | null, crew: { name: string | null } | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ParticipantByIdQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantByIdQuery = { participant: { id: string, callName: string | null, familyNamePrefix: string | null, familyName: string | null, email: string | null, phone: string | null, trajecten: { nodes: Array<{ id: string, kind: TrajectKind | null, status: TrajectStatus | null, phase: TrajectPhase | null, goal: string | null, startDate: string | null, endDate: string | null, hoursPerWeek: number | null, klantmanager: { name: string | null, workPhone: string | null } | null }> } | null, enrolments: { nodes: Array<{ kind: EnrolmentKind | null, status: EnrolmentStatus | null, opleiding: { name: string | null, level: number | null } | null }> } | null } | null };

export type StaffMembersQueryVariables = Exact<{
  filter?: StaffMemberFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffMembersQuery = { staffMembers: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, workPhone: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type OrganisationsQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { organisations: { totalCount: number | null, nodes: Array<{ id: string, kind: OrganisationKind | null, name: string, oin: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type AddPreconditionMutationVariables = Exact<{
  input: AddPreconditionInput;
}>;


export type AddPreconditionMutation = { addPrecondition: { precondition: { id: string, version: number | null, status: PreconditionStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type FulfilPreconditionMutationVariables = Exact<{
  input: FulfilPreconditionInput;
}>;


export type FulfilPreconditionMutation = { fulfilPrecondition: { precondition: { id: string, version: number | null, status: PreconditionStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RefusePreconditionMutationVariables = Exact<{
  input: RefusePreconditionInput;
}>;


export type RefusePreconditionMutation = { refusePrecondition: { precondition: { id: string, version: number | null, status: PreconditionStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RequestPreconditionMutationVariables = Exact<{
  input: RequestPreconditionInput;
}>;


export type RequestPreconditionMutation = { requestPrecondition: { precondition: { id: string, version: number | null, status: PreconditionStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type WaivePreconditionMutationVariables = Exact<{
  input: WaivePreconditionInput;
}>;


export type WaivePreconditionMutation = { waivePrecondition: { precondition: { id: string, version: number | null, status: PreconditionStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type AttendancesQueryVariables = Exact<{
  filter?: AttendanceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AttendancesQuery = { attendances: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, date: string | null, halfDay: HalfDay | null, present: boolean | null, participant: { id: string, callName: string | null, familyName: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ChangeAttendanceMutationVariables = Exact<{
  input: ChangeAttendanceInput;
}>;


export type ChangeAttendanceMutation = { changeAttendance: { attendance: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance: { attendance: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type QuotesQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuotesQuery = { quotes: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, status: QuoteStatus | null, durationMonths: number | null, statusDate: string | null, totalCents: number | null, validUntil: string | null, application: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type QuoteByIdQueryVariables = Exact<{
  id: string;
}>;


export type QuoteByIdQuery = { quote: { id: string, version: number | null, status: QuoteStatus | null, durationMonths: number | null, issuedOn: string | null, statusDate: string | null, totalCents: number | null, validUntil: string | null, application: { id: string } | null, specification: { id: string, version: number | null } | null } | null };

export type ContractSpecificationsQueryVariables = Exact<{
  filter?: ContractSpecificationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContractSpecificationsQuery = { contractSpecifications: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, validFrom: string | null, validUntil: string | null, uitvoerder: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ChangeQuoteMutationVariables = Exact<{
  input: ChangeQuoteInput;
}>;


export type ChangeQuoteMutation = { changeQuote: { quote: { id: string, version: number | null, status: QuoteStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type CreateContractSpecificationMutationVariables = Exact<{
  input: CreateContractSpecificationInput;
}>;


export type CreateContractSpecificationMutation = { createContractSpecification: { contractSpecification: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type DraftQuoteMutationVariables = Exact<{
  input: DraftQuoteInput;
}>;


export type DraftQuoteMutation = { draftQuote: { quote: { id: string, version: number | null, status: QuoteStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type EndContractSpecificationMutationVariables = Exact<{
  input: EndContractSpecificationInput;
}>;


export type EndContractSpecificationMutation = { endContractSpecification: { contractSpecification: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type IssueQuoteMutationVariables = Exact<{
  input: IssueQuoteInput;
}>;


export type IssueQuoteMutation = { issueQuote: { quote: { id: string, version: number | null, status: QuoteStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type WithdrawQuoteMutationVariables = Exact<{
  input: WithdrawQuoteInput;
}>;


export type WithdrawQuoteMutation = { withdrawQuote: { quote: { id: string, version: number | null, status: QuoteStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ApplicationsQueryVariables = Exact<{
  filter?: ApplicationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApplicationsQuery = { applications: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, status: ApplicationStatus | null, statusDate: string | null, submittedOn: string | null, consulent: { id: string, name: string | null } | null, klantmanager: { id: string, name: string | null } | null, participant: { id: string, callName: string | null, familyName: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ApplicationByIdQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationByIdQuery = { application: { id: string, version: number | null, status: ApplicationStatus | null, channel: ApplicationChannel | null, hasPaidWork: boolean | null, paidWorkReferenceDate: string | null, preconditionsComplete: boolean | null, presumedLoonwaardeFrom: number | null, presumedLoonwaardeUntil: number | null, rejectionReason: ApplicationRejectionReason | null, statusDate: string | null, submittedOn: string | null, consulent: { id: string, name: string | null } | null, decisions: { nodes: Array<{ id: string, version: number | null }> } | null, intakes: { nodes: Array<{ id: string, version: number | null }> } | null, klantmanager: { id: string, name: string | null } | null, participant: { id: string, callName: string | null, familyName: string | null } | null, preconditions: { nodes: Array<{ id: string, version: number | null, status: PreconditionStatus | null }> } | null, quotes: { nodes: Array<{ id: string, version: number | null, status: QuoteStatus | null }> } | null, traject: { id: string } | null, trajectOpdrachtgever: { id: string, name: string } | null, uitvoerder: { id: string, name: string } | null } | null };

export type ChangeDecisionMutationVariables = Exact<{
  input: ChangeDecisionInput;
}>;


export type ChangeDecisionMutation = { changeDecision: { decision: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ChangeIntakeMutationVariables = Exact<{
  input: ChangeIntakeInput;
}>;


export type ChangeIntakeMutation = { changeIntake: { intake: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ConvertApplicationMutationVariables = Exact<{
  input: ConvertApplicationInput;
}>;


export type ConvertApplicationMutation = { convertApplication: { application: { id: string, version: number | null, status: ApplicationStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type HoldIntakeMutationVariables = Exact<{
  input: HoldIntakeInput;
}>;


export type HoldIntakeMutation = { holdIntake: { intake: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { recordDecision: { decision: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RejectApplicationMutationVariables = Exact<{
  input: RejectApplicationInput;
}>;


export type RejectApplicationMutation = { rejectApplication: { application: { id: string, version: number | null, status: ApplicationStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type TakeUpApplicationMutationVariables = Exact<{
  input: TakeUpApplicationInput;
}>;


export type TakeUpApplicationMutation = { takeUpApplication: { application: { id: string, version: number | null, status: ApplicationStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RefusalFragment = { code: string, message: string, field: Array<string>, rule: string };

export type NoticeFragment = { code: string, message: string, rule: string };

export type ReportByIdQueryVariables = Exact<{
  id: string;
}>;


export type ReportByIdQuery = { report: { id: string, version: number | null, status: ReportStatus | null, plannedOn: string | null, providedOn: string | null, agreement: { id: string, version: number | null } | null, items: { nodes: Array<{ id: string, version: number | null }> } | null, traject: { id: string } | null } | null };

export type ChangeFinalReportMutationVariables = Exact<{
  input: ChangeFinalReportInput;
}>;


export type ChangeFinalReportMutation = { changeFinalReport: { finalReport: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ProposeReportingMutationVariables = Exact<{
  input: ProposeReportingInput;
}>;


export type ProposeReportingMutation = { proposeReporting: { reportingAgreement: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ProvideFinalReportMutationVariables = Exact<{
  input: ProvideFinalReportInput;
}>;


export type ProvideFinalReportMutation = { provideFinalReport: { finalReport: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ProvideReportMutationVariables = Exact<{
  input: ProvideReportInput;
}>;


export type ProvideReportMutation = { provideReport: { report: { id: string, version: number | null, status: ReportStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type WriteFinalReportMutationVariables = Exact<{
  input: WriteFinalReportInput;
}>;


export type WriteFinalReportMutation = { writeFinalReport: { finalReport: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type WriteReportItemMutationVariables = Exact<{
  input: WriteReportItemInput;
}>;


export type WriteReportItemMutation = { writeReportItem: { reportItem: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

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

export type TrajectenQueryVariables = Exact<{
  filter?: TrajectFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TrajectenQuery = { trajecten: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, status: TrajectStatus | null, endDate: string | null, kind: TrajectKind | null, phase: TrajectPhase | null, startDate: string | null, consulent: { id: string, name: string | null } | null, participant: { id: string, callName: string | null, familyName: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type TrajectByIdQueryVariables = Exact<{
  id: string;
}>;


export type TrajectByIdQuery = { traject: { id: string, version: number | null, status: TrajectStatus | null, benefitRetained: boolean | null, deviationReason: string | null, durationMonths: number | null, endDate: string | null, endReason: TrajectEndReason | null, flexible: boolean | null, goal: string | null, hoursPerWeek: number | null, instrument: Instrument | null, intendedOutcome: string | null, interruptionReason: TrajectInterruptionReason | null, kind: TrajectKind | null, legalBasis: LegalBasis | null, outflowIntended: boolean | null, phase: TrajectPhase | null, startDate: string | null, variant: TrajectVariant | null, workAims: Array<TrajectAim> | null, workEnvironment: WorkEnvironment | null, consulent: { id: string, name: string | null } | null, finalReport: { id: string, version: number | null } | null, klantmanager: { id: string, name: string | null } | null, outflow: { id: string, version: number | null } | null, participant: { id: string, callName: string | null, familyName: string | null } | null, plans: { nodes: Array<{ id: string, version: number | null }> } | null, predecessor: { id: string } | null, reportingAgreements: { nodes: Array<{ id: string, version: number | null }> } | null, reports: { nodes: Array<{ id: string, version: number | null, status: ReportStatus | null }> } | null, trajectOpdrachtgever: { id: string, name: string } | null, uitvoerder: { id: string, name: string } | null } | null };

export type ChangeTrajectMutationVariables = Exact<{
  input: ChangeTrajectInput;
}>;


export type ChangeTrajectMutation = { changeTraject: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type CompleteTrajectMutationVariables = Exact<{
  input: CompleteTrajectInput;
}>;


export type CompleteTrajectMutation = { completeTraject: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type EndTrajectMutationVariables = Exact<{
  input: EndTrajectInput;
}>;


export type EndTrajectMutation = { endTraject: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type EstablishPlanMutationVariables = Exact<{
  input: EstablishPlanInput;
}>;


export type EstablishPlanMutation = { establishPlan: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type InterruptTrajectMutationVariables = Exact<{
  input: InterruptTrajectInput;
}>;


export type InterruptTrajectMutation = { interruptTraject: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ProvideTrajectPlanMutationVariables = Exact<{
  input: ProvideTrajectPlanInput;
}>;


export type ProvideTrajectPlanMutation = { provideTrajectPlan: { trajectPlan: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ResumeTrajectMutationVariables = Exact<{
  input: ResumeTrajectInput;
}>;


export type ResumeTrajectMutation = { resumeTraject: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type StartTrajectMutationVariables = Exact<{
  input: StartTrajectInput;
}>;


export type StartTrajectMutation = { startTraject: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type WriteTrajectPlanMutationVariables = Exact<{
  input: WriteTrajectPlanInput;
}>;


export type WriteTrajectPlanMutation = { writeTrajectPlan: { trajectPlan: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type AssignEquipmentMutationVariables = Exact<{
  input: AssignEquipmentInput;
}>;


export type AssignEquipmentMutation = { assignEquipment: { task: { id: string, version: number | null, status: TaskStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ScheduleTaskMutationVariables = Exact<{
  input: ScheduleTaskInput;
}>;


export type ScheduleTaskMutation = { scheduleTask: { task: { id: string, version: number | null, status: TaskStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type AddWorkAdaptationMutationVariables = Exact<{
  input: AddWorkAdaptationInput;
}>;


export type AddWorkAdaptationMutation = { addWorkAdaptation: { workAdaptation: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type EndWorkAdaptationMutationVariables = Exact<{
  input: EndWorkAdaptationInput;
}>;


export type EndWorkAdaptationMutation = { endWorkAdaptation: { workAdaptation: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

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
    mutation OpenInEmergencyForWmo($input: OpenInEmergencyInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
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
}`, {"hash":"sha256:e9c51ce8280b4ac8b22016520975d7ccecdd2fc1eeaeb39bceecb920bfa62cba"}) as unknown as TypedDocumentString<OpenInEmergencyForWmoMutation, OpenInEmergencyForWmoMutationVariables>;
export const ExplainAccessForWmoDocument = new TypedDocumentString(`
    query ExplainAccessForWmo($coordinate: String!, $id: ID) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
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
    `, {"hash":"sha256:a0a18028fe698a10434fd18db4f399ba410770efcf521f06316112cb7ee6451d"}) as unknown as TypedDocumentString<ExplainAccessForWmoQuery, ExplainAccessForWmoQueryVariables>;
export const AccessGrantsForWmoDocument = new TypedDocumentString(`
    query AccessGrantsForWmo($filter: AccessGrantFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
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
    `, {"hash":"sha256:070dc21de2f4f9609b80fec606d262b610cd8b20bc40343a8daf450d3fea6c31"}) as unknown as TypedDocumentString<AccessGrantsForWmoQuery, AccessGrantsForWmoQueryVariables>;
export const ConsentsForWmoDocument = new TypedDocumentString(`
    query ConsentsForWmo($first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  consents(first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      status
      askedOn
      data
      givenOn
      kind
      onPaper
      participant {
        id
        callName
        familyName
      }
      recipient {
        id
        name
      }
      withdrawnOn
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:19132a7ab0fe50c62496e1fcd454e50397768db0921b1e98ca20a2237f9da978"}) as unknown as TypedDocumentString<ConsentsForWmoQuery, ConsentsForWmoQueryVariables>;
export const AskConsentForWmoDocument = new TypedDocumentString(`
    mutation AskConsentForWmo($input: AskConsentInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  askConsent(input: $input) {
    consent {
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
}`, {"hash":"sha256:4af1b6bfb0d161e7a7197f1ee50993971b4031565199bc5309afa00563d4d39a"}) as unknown as TypedDocumentString<AskConsentForWmoMutation, AskConsentForWmoMutationVariables>;
export const RecordConsentGivenForWmoDocument = new TypedDocumentString(`
    mutation RecordConsentGivenForWmo($input: RecordConsentGivenInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  recordConsentGiven(input: $input) {
    consent {
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
}`, {"hash":"sha256:1ff7a29f194c31f1479ce0f480265eabc0e6f6863ed46457908f02136e6a4f3d"}) as unknown as TypedDocumentString<RecordConsentGivenForWmoMutation, RecordConsentGivenForWmoMutationVariables>;
export const RecordConsentWithdrawnForWmoDocument = new TypedDocumentString(`
    mutation RecordConsentWithdrawnForWmo($input: RecordConsentWithdrawnInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  recordConsentWithdrawn(input: $input) {
    consent {
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
}`, {"hash":"sha256:4a1a5ee5bd813384ec393327719fdc14ab302b01fd89d5a47daed210441c3174"}) as unknown as TypedDocumentString<RecordConsentWithdrawnForWmoMutation, RecordConsentWithdrawnForWmoMutationVariables>;
export const CrewByIdForWmoDocument = new TypedDocumentString(`
    query CrewByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  crew(id: $id) {
    id
    version
    active
    attendances(first: 20) {
      nodes {
        id
        version
      }
    }
    equipment(first: 20) {
      nodes {
        id
        version
      }
    }
    halfDaysPerWeek
    jobs(first: 20) {
      nodes {
        id
        version
        status
      }
    }
    maximumStrength
    memberCount
    memberships(first: 20) {
      nodes {
        id
        version
      }
    }
    minimumStrength
    name
    strengthStatus
    uitvoerder {
      id
      name
    }
    voorman {
      id
      name
    }
    weeklyHalfDays
    workArea
  }
}
    `, {"hash":"sha256:bf0460abc9fe60396c867f8a2f1ba8a099ec3e0900c724744eccd9d2844de42c"}) as unknown as TypedDocumentString<CrewByIdForWmoQuery, CrewByIdForWmoQueryVariables>;
export const EndMembershipForWmoDocument = new TypedDocumentString(`
    mutation EndMembershipForWmo($input: EndMembershipInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  endMembership(input: $input) {
    crewMembership {
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
}`, {"hash":"sha256:904a065073a31ec8d7d3a9b73273ff5a75a1c910e9773c24c88b3d773e537e78"}) as unknown as TypedDocumentString<EndMembershipForWmoMutation, EndMembershipForWmoMutationVariables>;
export const IntroduceParticipantForWmoDocument = new TypedDocumentString(`
    mutation IntroduceParticipantForWmo($input: IntroduceParticipantInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  introduceParticipant(input: $input) {
    crewMembership {
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
}`, {"hash":"sha256:dca58295d07350a1b1d96739f411ff6b99326ff0741b44a6ea55fb12390d7d18"}) as unknown as TypedDocumentString<IntroduceParticipantForWmoMutation, IntroduceParticipantForWmoMutationVariables>;
export const DueWorkForWmoDocument = new TypedDocumentString(`
    query DueWorkForWmo($until: Date!, $first: Int) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  intakesToHold: applications(
    filter: {status: {eq: SUBMITTED}}
    orderBy: {field: SUBMITTED_ON, direction: ASC}
    first: $first
  ) {
    totalCount
    nodes {
      id
      version
      submittedOn
      klantmanager {
        name
        workPhone
      }
      consulent {
        id
        name
      }
    }
  }
  crewsUnderStrength: crews(
    filter: {active: {eq: true}, strengthStatus: {eq: UNDERSTRENGTH}}
    first: $first
  ) {
    totalCount
    nodes {
      id
      name
      memberCount
      minimumStrength
      maximumStrength
      voorman {
        name
        workPhone
      }
    }
  }
  plansWithoutAgreement: trajectPlans(
    filter: {current: {eq: true}, agreedByKlantmanagerOn: {eq: null}}
    first: $first
  ) {
    totalCount
    nodes {
      id
      planVersion
      traject {
        id
        participant {
          callName
          familyName
        }
        klantmanager {
          name
          workPhone
        }
      }
    }
  }
  reportsToProvide: reports(
    filter: {status: {eq: PLANNED}, plannedOn: {lte: $until}}
    orderBy: {field: PLANNED_ON, direction: ASC}
    first: $first
  ) {
    totalCount
    nodes {
      id
      version
      plannedOn
      traject {
        id
        participant {
          callName
          familyName
        }
      }
    }
  }
}
    `, {"hash":"sha256:829d1219a6ca5aa764772c4f8a5a25b7115581d6ef5f7085e82d52f359d9d747"}) as unknown as TypedDocumentString<DueWorkForWmoQuery, DueWorkForWmoQueryVariables>;
export const MeasureLadderForWmoDocument = new TypedDocumentString(`
    mutation MeasureLadderForWmo($input: MeasureLadderInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  measureLadder(input: $input) {
    ladderMeasurement {
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
}`, {"hash":"sha256:def030617279af927eaa726e736b4b93fb391a9722c356d3fe578b76a8015fe3"}) as unknown as TypedDocumentString<MeasureLadderForWmoMutation, MeasureLadderForWmoMutationVariables>;
export const RecordOutflowForWmoDocument = new TypedDocumentString(`
    mutation RecordOutflowForWmo($input: RecordOutflowInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  recordOutflow(input: $input) {
    outflow {
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
}`, {"hash":"sha256:a56b0c177c1ad45f6e365bcf142202a6e0468c1e688939a3a5a45ddfb5012704"}) as unknown as TypedDocumentString<RecordOutflowForWmoMutation, RecordOutflowForWmoMutationVariables>;
export const ParticipantsForWmoDocument = new TypedDocumentString(`
    query ParticipantsForWmo($filter: ParticipantFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  participants(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      callName
      familyName
      phone
      trajecten(first: 1) {
        nodes {
          kind
          status
          goal
          endDate
        }
      }
      crewMemberships(first: 1) {
        nodes {
          role
          validFrom
          crew {
            name
          }
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:1a14b7d787e47d494d1fd12b52b29452ddc83b1b7dd2f0920c3efb1e2b39bdf3"}) as unknown as TypedDocumentString<ParticipantsForWmoQuery, ParticipantsForWmoQueryVariables>;
export const ParticipantByIdForWmoDocument = new TypedDocumentString(`
    query ParticipantByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  participant(id: $id) {
    id
    callName
    familyNamePrefix
    familyName
    email
    phone
    trajecten(first: 10) {
      nodes {
        id
        kind
        status
        phase
        goal
        startDate
        endDate
        hoursPerWeek
        klantmanager {
          name
          workPhone
        }
      }
    }
    enrolments(first: 10) {
      nodes {
        kind
        status
        opleiding {
          name
          level
        }
      }
    }
  }
}
    `, {"hash":"sha256:17299785f739b0d50330ba1a8ffc6b3f7f95eb9473112327a556cd221128df4d"}) as unknown as TypedDocumentString<ParticipantByIdForWmoQuery, ParticipantByIdForWmoQueryVariables>;
export const AddPreconditionForWmoDocument = new TypedDocumentString(`
    mutation AddPreconditionForWmo($input: AddPreconditionInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  addPrecondition(input: $input) {
    precondition {
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
}`, {"hash":"sha256:783a365d81c7d8c5a854a0062105587098fb6619279aed5c4c0615409096c66b"}) as unknown as TypedDocumentString<AddPreconditionForWmoMutation, AddPreconditionForWmoMutationVariables>;
export const FulfilPreconditionForWmoDocument = new TypedDocumentString(`
    mutation FulfilPreconditionForWmo($input: FulfilPreconditionInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  fulfilPrecondition(input: $input) {
    precondition {
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
}`, {"hash":"sha256:4ff22452434e6812ccadbbed207da79b1746ec35f7087bfa7c86e0932f976062"}) as unknown as TypedDocumentString<FulfilPreconditionForWmoMutation, FulfilPreconditionForWmoMutationVariables>;
export const RefusePreconditionForWmoDocument = new TypedDocumentString(`
    mutation RefusePreconditionForWmo($input: RefusePreconditionInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  refusePrecondition(input: $input) {
    precondition {
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
}`, {"hash":"sha256:6de473e664fbf27a4dedff3c6c16d8ff38c1a515f6db4d3ec5b1158a3c8ed9da"}) as unknown as TypedDocumentString<RefusePreconditionForWmoMutation, RefusePreconditionForWmoMutationVariables>;
export const RequestPreconditionForWmoDocument = new TypedDocumentString(`
    mutation RequestPreconditionForWmo($input: RequestPreconditionInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  requestPrecondition(input: $input) {
    precondition {
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
}`, {"hash":"sha256:7b827dc249b3bea73dd46abdf0c297be4e877af24d265a5df6c4a4cabc9e148c"}) as unknown as TypedDocumentString<RequestPreconditionForWmoMutation, RequestPreconditionForWmoMutationVariables>;
export const WaivePreconditionForWmoDocument = new TypedDocumentString(`
    mutation WaivePreconditionForWmo($input: WaivePreconditionInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  waivePrecondition(input: $input) {
    precondition {
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
}`, {"hash":"sha256:17ec478e51815afca1501a2dfd195770d18ccdbd41ba3db1a1122315e9c3cc31"}) as unknown as TypedDocumentString<WaivePreconditionForWmoMutation, WaivePreconditionForWmoMutationVariables>;
export const AttendancesForWmoDocument = new TypedDocumentString(`
    query AttendancesForWmo($filter: AttendanceFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
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
    `, {"hash":"sha256:ea5f53711ad7f9a6c8642a3073e0efef29cf84320c85bc79c6a510bfac3b8a17"}) as unknown as TypedDocumentString<AttendancesForWmoQuery, AttendancesForWmoQueryVariables>;
export const ChangeAttendanceForWmoDocument = new TypedDocumentString(`
    mutation ChangeAttendanceForWmo($input: ChangeAttendanceInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
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
}`, {"hash":"sha256:eae3b78499b0f48caf79430e09023212f3e1fa32b91ecb269ff7a33b4b110d71"}) as unknown as TypedDocumentString<ChangeAttendanceForWmoMutation, ChangeAttendanceForWmoMutationVariables>;
export const RecordAttendanceForWmoDocument = new TypedDocumentString(`
    mutation RecordAttendanceForWmo($input: RecordAttendanceInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
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
}`, {"hash":"sha256:3cf943db900289eb0d3740e744fbf61a105eeeddf218175cce7d055a18195ae7"}) as unknown as TypedDocumentString<RecordAttendanceForWmoMutation, RecordAttendanceForWmoMutationVariables>;
export const QuotesForWmoDocument = new TypedDocumentString(`
    query QuotesForWmo($filter: QuoteFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  quotes(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      status
      application {
        id
      }
      durationMonths
      statusDate
      totalCents
      validUntil
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:683879869c0f5fd1a2e9b20624e5071ebfbba735bbf09532e3f713e50300f7b8"}) as unknown as TypedDocumentString<QuotesForWmoQuery, QuotesForWmoQueryVariables>;
export const QuoteByIdForWmoDocument = new TypedDocumentString(`
    query QuoteByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  quote(id: $id) {
    id
    version
    status
    application {
      id
    }
    durationMonths
    issuedOn
    specification {
      id
      version
    }
    statusDate
    totalCents
    validUntil
  }
}
    `, {"hash":"sha256:ff37d868b0412a0a376134f4a0f1ca13b52b4143c8e65105aa6d61ab38102c9e"}) as unknown as TypedDocumentString<QuoteByIdForWmoQuery, QuoteByIdForWmoQueryVariables>;
export const ChangeQuoteForWmoDocument = new TypedDocumentString(`
    mutation ChangeQuoteForWmo($input: ChangeQuoteInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  changeQuote(input: $input) {
    quote {
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
}`, {"hash":"sha256:9569a459c31251e2f84b97d2467142bf26761080bbc664f6ee76ce0f53d53b37"}) as unknown as TypedDocumentString<ChangeQuoteForWmoMutation, ChangeQuoteForWmoMutationVariables>;
export const DraftQuoteForWmoDocument = new TypedDocumentString(`
    mutation DraftQuoteForWmo($input: DraftQuoteInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  draftQuote(input: $input) {
    quote {
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
}`, {"hash":"sha256:3d0b2fb1a8af20144ee54e466aa59818f2a5c281cc5cc790d309e8be5538a722"}) as unknown as TypedDocumentString<DraftQuoteForWmoMutation, DraftQuoteForWmoMutationVariables>;
export const IssueQuoteForWmoDocument = new TypedDocumentString(`
    mutation IssueQuoteForWmo($input: IssueQuoteInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  issueQuote(input: $input) {
    quote {
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
}`, {"hash":"sha256:1fdf95ef5146de5ee96014163a912a32fb56839f78d8c0e011e4fda749bfe7a3"}) as unknown as TypedDocumentString<IssueQuoteForWmoMutation, IssueQuoteForWmoMutationVariables>;
export const WithdrawQuoteForWmoDocument = new TypedDocumentString(`
    mutation WithdrawQuoteForWmo($input: WithdrawQuoteInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  withdrawQuote(input: $input) {
    quote {
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
}`, {"hash":"sha256:76cd1573b018a322fd06090887ac28fada92169276b35fe2db87d9a4542f0e7d"}) as unknown as TypedDocumentString<WithdrawQuoteForWmoMutation, WithdrawQuoteForWmoMutationVariables>;
export const ApplicationsForWmoDocument = new TypedDocumentString(`
    query ApplicationsForWmo($filter: ApplicationFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  applications(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      status
      consulent {
        id
        name
      }
      klantmanager {
        id
        name
      }
      participant {
        id
        callName
        familyName
      }
      statusDate
      submittedOn
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:a911536080259bede199ec43e89eacfa6a315e7853cc236598c011926f3f9172"}) as unknown as TypedDocumentString<ApplicationsForWmoQuery, ApplicationsForWmoQueryVariables>;
export const ApplicationByIdForWmoDocument = new TypedDocumentString(`
    query ApplicationByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  application(id: $id) {
    id
    version
    status
    channel
    consulent {
      id
      name
    }
    decisions(first: 20) {
      nodes {
        id
        version
      }
    }
    intakes(first: 20) {
      nodes {
        id
        version
      }
    }
    klantmanager {
      id
      name
    }
    participant {
      id
      callName
      familyName
    }
    preconditions(first: 20) {
      nodes {
        id
        version
        status
      }
    }
    preconditionsComplete
    quotes(first: 20) {
      nodes {
        id
        version
        status
      }
    }
    rejectionReason
    statusDate
    submittedOn
    traject {
      id
    }
    trajectOpdrachtgever {
      id
      name
    }
    uitvoerder {
      id
      name
    }
  }
}
    `, {"hash":"sha256:0479286c5bebdf05be5ce50db22f8ec860880c316d74b42aac12e8f623ca5c41"}) as unknown as TypedDocumentString<ApplicationByIdForWmoQuery, ApplicationByIdForWmoQueryVariables>;
export const ChangeDecisionForWmoDocument = new TypedDocumentString(`
    mutation ChangeDecisionForWmo($input: ChangeDecisionInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  changeDecision(input: $input) {
    decision {
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
}`, {"hash":"sha256:1bbcd5c4403622b5a365322a44e2deb050cbeab87f6e1a35e4c5da1883e7ca83"}) as unknown as TypedDocumentString<ChangeDecisionForWmoMutation, ChangeDecisionForWmoMutationVariables>;
export const ChangeIntakeForWmoDocument = new TypedDocumentString(`
    mutation ChangeIntakeForWmo($input: ChangeIntakeInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  changeIntake(input: $input) {
    intake {
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
}`, {"hash":"sha256:17603dd5c666e8d34dfad085677ee45dc7367e708677c77c319e83adb2827f15"}) as unknown as TypedDocumentString<ChangeIntakeForWmoMutation, ChangeIntakeForWmoMutationVariables>;
export const ConvertApplicationForWmoDocument = new TypedDocumentString(`
    mutation ConvertApplicationForWmo($input: ConvertApplicationInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  convertApplication(input: $input) {
    application {
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
}`, {"hash":"sha256:33c576944c797fcf45d044311d6081378846f9468877538ac3eedd4038d18202"}) as unknown as TypedDocumentString<ConvertApplicationForWmoMutation, ConvertApplicationForWmoMutationVariables>;
export const HoldIntakeForWmoDocument = new TypedDocumentString(`
    mutation HoldIntakeForWmo($input: HoldIntakeInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  holdIntake(input: $input) {
    intake {
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
}`, {"hash":"sha256:db1f4244ddbdd2a81dbb02d19c6a470f981ace8ddd0744e44c21ef6243ec6fd1"}) as unknown as TypedDocumentString<HoldIntakeForWmoMutation, HoldIntakeForWmoMutationVariables>;
export const RecordDecisionForWmoDocument = new TypedDocumentString(`
    mutation RecordDecisionForWmo($input: RecordDecisionInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  recordDecision(input: $input) {
    decision {
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
}`, {"hash":"sha256:4a2587219f0fff91f8f20b639c0b8238c5c487b3c049db08ebac361e169e4b26"}) as unknown as TypedDocumentString<RecordDecisionForWmoMutation, RecordDecisionForWmoMutationVariables>;
export const RejectApplicationForWmoDocument = new TypedDocumentString(`
    mutation RejectApplicationForWmo($input: RejectApplicationInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  rejectApplication(input: $input) {
    application {
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
}`, {"hash":"sha256:dd684059d76c1f729cf7ce4fbe52dfb4dd7655c1b6329a74666d0dd00557a3e8"}) as unknown as TypedDocumentString<RejectApplicationForWmoMutation, RejectApplicationForWmoMutationVariables>;
export const TakeUpApplicationForWmoDocument = new TypedDocumentString(`
    mutation TakeUpApplicationForWmo($input: TakeUpApplicationInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  takeUpApplication(input: $input) {
    application {
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
}`, {"hash":"sha256:6fd66d8733e598966038417253ce41049caa35cf00dd5da72c37af6d0247b196"}) as unknown as TypedDocumentString<TakeUpApplicationForWmoMutation, TakeUpApplicationForWmoMutationVariables>;
export const ReportByIdForWmoDocument = new TypedDocumentString(`
    query ReportByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  report(id: $id) {
    id
    version
    status
    agreement {
      id
      version
    }
    items(first: 20) {
      nodes {
        id
        version
      }
    }
    plannedOn
    providedOn
    traject {
      id
    }
  }
}
    `, {"hash":"sha256:783bdeea5cd1e2f3cb1e2d5b13de2918a0d7c03b5f79e090a6b4ca2bf134c810"}) as unknown as TypedDocumentString<ReportByIdForWmoQuery, ReportByIdForWmoQueryVariables>;
export const ChangeFinalReportForWmoDocument = new TypedDocumentString(`
    mutation ChangeFinalReportForWmo($input: ChangeFinalReportInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  changeFinalReport(input: $input) {
    finalReport {
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
}`, {"hash":"sha256:99aae1c3731ab55d9902b886f6576e7ab4ca8910cc9da317cd141eec62764282"}) as unknown as TypedDocumentString<ChangeFinalReportForWmoMutation, ChangeFinalReportForWmoMutationVariables>;
export const ProposeReportingForWmoDocument = new TypedDocumentString(`
    mutation ProposeReportingForWmo($input: ProposeReportingInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  proposeReporting(input: $input) {
    reportingAgreement {
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
}`, {"hash":"sha256:e366003926efd5c92f4b69ab68ad7e53cfcb53df9a24275c347cb952f5464385"}) as unknown as TypedDocumentString<ProposeReportingForWmoMutation, ProposeReportingForWmoMutationVariables>;
export const ProvideFinalReportForWmoDocument = new TypedDocumentString(`
    mutation ProvideFinalReportForWmo($input: ProvideFinalReportInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  provideFinalReport(input: $input) {
    finalReport {
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
}`, {"hash":"sha256:395057359e41e0b792104584eeb1a38ca06da3a7a4c4d269f66c00d88d44445c"}) as unknown as TypedDocumentString<ProvideFinalReportForWmoMutation, ProvideFinalReportForWmoMutationVariables>;
export const ProvideReportForWmoDocument = new TypedDocumentString(`
    mutation ProvideReportForWmo($input: ProvideReportInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  provideReport(input: $input) {
    report {
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
}`, {"hash":"sha256:60d6585a0ebae9d205538e667e22cb54da94adff46a8d7750d31f93cc4ea2dfd"}) as unknown as TypedDocumentString<ProvideReportForWmoMutation, ProvideReportForWmoMutationVariables>;
export const WriteFinalReportForWmoDocument = new TypedDocumentString(`
    mutation WriteFinalReportForWmo($input: WriteFinalReportInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  writeFinalReport(input: $input) {
    finalReport {
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
}`, {"hash":"sha256:355dd337dec52577b92960437afcef5e3d36e4523a79a2bd049089ffe540fa2b"}) as unknown as TypedDocumentString<WriteFinalReportForWmoMutation, WriteFinalReportForWmoMutationVariables>;
export const WriteReportItemForWmoDocument = new TypedDocumentString(`
    mutation WriteReportItemForWmo($input: WriteReportItemInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  writeReportItem(input: $input) {
    reportItem {
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
}`, {"hash":"sha256:74487f50db616050c0f6d86894ae7c20597516a1261f37f7b1544d9f7d941e7c"}) as unknown as TypedDocumentString<WriteReportItemForWmoMutation, WriteReportItemForWmoMutationVariables>;
export const AssessSkillForWmoDocument = new TypedDocumentString(`
    mutation AssessSkillForWmo($input: AssessSkillInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
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
}`, {"hash":"sha256:e21a77fedc06025df26cc2cdd0c4665dabd79d7b36dadc0585af021481ee280e"}) as unknown as TypedDocumentString<AssessSkillForWmoMutation, AssessSkillForWmoMutationVariables>;
export const TrajectenForWmoDocument = new TypedDocumentString(`
    query TrajectenForWmo($filter: TrajectFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  trajecten(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      status
      consulent {
        id
        name
      }
      endDate
      kind
      participant {
        id
        callName
        familyName
      }
      phase
      startDate
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:9d4dd5a961215e3c98a2aeb53dba01bfe6da1dad87790f2b76883f696657b4da"}) as unknown as TypedDocumentString<TrajectenForWmoQuery, TrajectenForWmoQueryVariables>;
export const TrajectByIdForWmoDocument = new TypedDocumentString(`
    query TrajectByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  traject(id: $id) {
    id
    version
    status
    consulent {
      id
      name
    }
    deviationReason
    durationMonths
    endDate
    endReason
    finalReport {
      id
      version
    }
    flexible
    goal
    hoursPerWeek
    instrument
    intendedOutcome
    interruptionReason
    kind
    klantmanager {
      id
      name
    }
    outflow {
      id
      version
    }
    outflowIntended
    participant {
      id
      callName
      familyName
    }
    phase
    plans(first: 20) {
      nodes {
        id
        version
      }
    }
    predecessor {
      id
    }
    reportingAgreements(first: 20) {
      nodes {
        id
        version
      }
    }
    reports(first: 20) {
      nodes {
        id
        version
        status
      }
    }
    startDate
    trajectOpdrachtgever {
      id
      name
    }
    uitvoerder {
      id
      name
    }
    variant
    workAims
    workEnvironment
  }
}
    `, {"hash":"sha256:57c4c1e517f464931243527b36a7e0a536f0334359baf9eb4c71af91043b8194"}) as unknown as TypedDocumentString<TrajectByIdForWmoQuery, TrajectByIdForWmoQueryVariables>;
export const ChangeTrajectForWmoDocument = new TypedDocumentString(`
    mutation ChangeTrajectForWmo($input: ChangeTrajectInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  changeTraject(input: $input) {
    traject {
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
}`, {"hash":"sha256:a751de414c19bbd77b8166842115f88f26b3090c44d03b4062a2998bab0d54d5"}) as unknown as TypedDocumentString<ChangeTrajectForWmoMutation, ChangeTrajectForWmoMutationVariables>;
export const CompleteTrajectForWmoDocument = new TypedDocumentString(`
    mutation CompleteTrajectForWmo($input: CompleteTrajectInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  completeTraject(input: $input) {
    traject {
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
}`, {"hash":"sha256:6ce49506b7f882bc6d8958f1a0291d6c3ea6f45282ef162b31c68a3cff2a8a89"}) as unknown as TypedDocumentString<CompleteTrajectForWmoMutation, CompleteTrajectForWmoMutationVariables>;
export const EndTrajectForWmoDocument = new TypedDocumentString(`
    mutation EndTrajectForWmo($input: EndTrajectInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  endTraject(input: $input) {
    traject {
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
}`, {"hash":"sha256:ecacae62519e5500ede38f92bae6024b3781c13288dd690e6e5fc2a823aca7a1"}) as unknown as TypedDocumentString<EndTrajectForWmoMutation, EndTrajectForWmoMutationVariables>;
export const EstablishPlanForWmoDocument = new TypedDocumentString(`
    mutation EstablishPlanForWmo($input: EstablishPlanInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  establishPlan(input: $input) {
    traject {
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
}`, {"hash":"sha256:d410b0b4cc58a27a79b833ee5760edac1f34e9f3124f30ee5bc22abad5e9ddb7"}) as unknown as TypedDocumentString<EstablishPlanForWmoMutation, EstablishPlanForWmoMutationVariables>;
export const InterruptTrajectForWmoDocument = new TypedDocumentString(`
    mutation InterruptTrajectForWmo($input: InterruptTrajectInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  interruptTraject(input: $input) {
    traject {
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
}`, {"hash":"sha256:209edd81b9d398127fea53b7e872ff77360417c4a029716bd758e99fe6da3267"}) as unknown as TypedDocumentString<InterruptTrajectForWmoMutation, InterruptTrajectForWmoMutationVariables>;
export const ProvideTrajectPlanForWmoDocument = new TypedDocumentString(`
    mutation ProvideTrajectPlanForWmo($input: ProvideTrajectPlanInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  provideTrajectPlan(input: $input) {
    trajectPlan {
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
}`, {"hash":"sha256:da0548830daadcb8da80cf09fb1c6e02849746e6732373211ccacc4c2eaa746f"}) as unknown as TypedDocumentString<ProvideTrajectPlanForWmoMutation, ProvideTrajectPlanForWmoMutationVariables>;
export const ResumeTrajectForWmoDocument = new TypedDocumentString(`
    mutation ResumeTrajectForWmo($input: ResumeTrajectInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  resumeTraject(input: $input) {
    traject {
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
}`, {"hash":"sha256:64cfd54bdb3c5cfd3d89645c0839a474da225e5090f366af1c2f68da0218fc0f"}) as unknown as TypedDocumentString<ResumeTrajectForWmoMutation, ResumeTrajectForWmoMutationVariables>;
export const StartTrajectForWmoDocument = new TypedDocumentString(`
    mutation StartTrajectForWmo($input: StartTrajectInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  startTraject(input: $input) {
    traject {
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
}`, {"hash":"sha256:2f968efd665d7ef5d91c90d5d324905ec98954fee018766392391044438cfb36"}) as unknown as TypedDocumentString<StartTrajectForWmoMutation, StartTrajectForWmoMutationVariables>;
export const WriteTrajectPlanForWmoDocument = new TypedDocumentString(`
    mutation WriteTrajectPlanForWmo($input: WriteTrajectPlanInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  writeTrajectPlan(input: $input) {
    trajectPlan {
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
}`, {"hash":"sha256:57a7b32471183ab1b742cfb5e498b9c285ba010b2e77ebf4fd357decdc97f5ca"}) as unknown as TypedDocumentString<WriteTrajectPlanForWmoMutation, WriteTrajectPlanForWmoMutationVariables>;
export const AddWorkAdaptationForWmoDocument = new TypedDocumentString(`
    mutation AddWorkAdaptationForWmo($input: AddWorkAdaptationInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  addWorkAdaptation(input: $input) {
    workAdaptation {
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
}`, {"hash":"sha256:c6422bde134f4eda4e414e1be129f6b9ef19ec3d02beae80d6db41c5c880a0e7"}) as unknown as TypedDocumentString<AddWorkAdaptationForWmoMutation, AddWorkAdaptationForWmoMutationVariables>;
export const EndWorkAdaptationForWmoDocument = new TypedDocumentString(`
    mutation EndWorkAdaptationForWmo($input: EndWorkAdaptationInput!) @purpose(activity: "ondersteuning-wmo-leerwerkbedrijf") {
  endWorkAdaptation(input: $input) {
    workAdaptation {
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
}`, {"hash":"sha256:7e2199bc5cbe1fada137e73015c499955169f6f8b2aaade2f0c30d4e6e5ef742"}) as unknown as TypedDocumentString<EndWorkAdaptationForWmoMutation, EndWorkAdaptationForWmoMutationVariables>;
export const OpenInEmergencyDocument = new TypedDocumentString(`
    mutation OpenInEmergency($input: OpenInEmergencyInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
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
}`, {"hash":"sha256:79d2731d2149377791a568ca76756f7ee17c94cbc9a427c4fb6767a354a04289"}) as unknown as TypedDocumentString<OpenInEmergencyMutation, OpenInEmergencyMutationVariables>;
export const ExplainAccessDocument = new TypedDocumentString(`
    query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: "begeleiding-leerwerkbedrijf") {
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
    `, {"hash":"sha256:f87c70b35fc5689dff717e613dd21cdfa03602306dce0a56f61ca758c7ee5c15"}) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const AccessGrantsDocument = new TypedDocumentString(`
    query AccessGrants($filter: AccessGrantFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-leerwerkbedrijf") {
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
    `, {"hash":"sha256:f9b8a5ab535ecb1cd35bcc4a794b3a9cec7eb33f0bdfb3f31087e54e76a1850e"}) as unknown as TypedDocumentString<AccessGrantsQuery, AccessGrantsQueryVariables>;
export const ConsentsDocument = new TypedDocumentString(`
    query Consents($first: Int, $after: String) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  consents(first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      status
      askedOn
      data
      givenOn
      kind
      onPaper
      participant {
        id
        callName
        familyName
      }
      recipient {
        id
        name
      }
      withdrawnOn
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:e3770a973316b8d4a63949d30a8201202bb96c3985d78d0df240230a5dfb7e74"}) as unknown as TypedDocumentString<ConsentsQuery, ConsentsQueryVariables>;
export const AskConsentDocument = new TypedDocumentString(`
    mutation AskConsent($input: AskConsentInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  askConsent(input: $input) {
    consent {
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
}`, {"hash":"sha256:3ccaa498b588543580badb45df98fee0c769c2d4f6be45c957894f74ce9a943e"}) as unknown as TypedDocumentString<AskConsentMutation, AskConsentMutationVariables>;
export const RecordConsentGivenDocument = new TypedDocumentString(`
    mutation RecordConsentGiven($input: RecordConsentGivenInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  recordConsentGiven(input: $input) {
    consent {
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
}`, {"hash":"sha256:148b3845b065e82d961b2169d8610c0e4adf4704c0d3dcb88c91892cc85d3970"}) as unknown as TypedDocumentString<RecordConsentGivenMutation, RecordConsentGivenMutationVariables>;
export const RecordConsentWithdrawnDocument = new TypedDocumentString(`
    mutation RecordConsentWithdrawn($input: RecordConsentWithdrawnInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  recordConsentWithdrawn(input: $input) {
    consent {
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
}`, {"hash":"sha256:caa8cd9169c91ddb615258ca8c1a26026e57bf2ef915ae15262d6596db3dd67c"}) as unknown as TypedDocumentString<RecordConsentWithdrawnMutation, RecordConsentWithdrawnMutationVariables>;
export const AssignCrewForCrewPlanningDocument = new TypedDocumentString(`
    mutation AssignCrewForCrewPlanning($input: AssignCrewInput!) @purpose(activity: "ploegplanning") {
  assignCrew(input: $input) {
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
}`, {"hash":"sha256:fe2932887a6152ee9549a6bd7028039660b2cbe17b714eccb09e141036987028"}) as unknown as TypedDocumentString<AssignCrewForCrewPlanningMutation, AssignCrewForCrewPlanningMutationVariables>;
export const ChangeAttendanceForCrewPlanningDocument = new TypedDocumentString(`
    mutation ChangeAttendanceForCrewPlanning($input: ChangeAttendanceInput!) @purpose(activity: "ploegplanning") {
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
}`, {"hash":"sha256:2cdaa09646dce2c627d5765490ce5ad3f7015e3635aca6432bdd62ba824d96d4"}) as unknown as TypedDocumentString<ChangeAttendanceForCrewPlanningMutation, ChangeAttendanceForCrewPlanningMutationVariables>;
export const ChangeCrewForCrewPlanningDocument = new TypedDocumentString(`
    mutation ChangeCrewForCrewPlanning($input: ChangeCrewInput!) @purpose(activity: "ploegplanning") {
  changeCrew(input: $input) {
    crew {
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
}`, {"hash":"sha256:66ff53d9a28eec14340321c30da2dcc833a35e6f693fefd2c1d4f5c9f8965819"}) as unknown as TypedDocumentString<ChangeCrewForCrewPlanningMutation, ChangeCrewForCrewPlanningMutationVariables>;
export const CreateCrewForCrewPlanningDocument = new TypedDocumentString(`
    mutation CreateCrewForCrewPlanning($input: CreateCrewInput!) @purpose(activity: "ploegplanning") {
  createCrew(input: $input) {
    crew {
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
}`, {"hash":"sha256:33209614d8b7e98f4aea9c27be8156545ee0f479e6b416898aa4125602f0d909"}) as unknown as TypedDocumentString<CreateCrewForCrewPlanningMutation, CreateCrewForCrewPlanningMutationVariables>;
export const DisbandCrewForCrewPlanningDocument = new TypedDocumentString(`
    mutation DisbandCrewForCrewPlanning($input: DisbandCrewInput!) @purpose(activity: "ploegplanning") {
  disbandCrew(input: $input) {
    crew {
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
}`, {"hash":"sha256:aeb5698e99d0f64c79d9d0920e2cf310e495f3d2b4a16515f74da8570a1647f5"}) as unknown as TypedDocumentString<DisbandCrewForCrewPlanningMutation, DisbandCrewForCrewPlanningMutationVariables>;
export const EndMembershipForCrewPlanningDocument = new TypedDocumentString(`
    mutation EndMembershipForCrewPlanning($input: EndMembershipInput!) @purpose(activity: "ploegplanning") {
  endMembership(input: $input) {
    crewMembership {
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
}`, {"hash":"sha256:b1376edab0d56d60c14d0927fbbd61b70dbb825b2d674a60fa413e41484c474a"}) as unknown as TypedDocumentString<EndMembershipForCrewPlanningMutation, EndMembershipForCrewPlanningMutationVariables>;
export const IntroduceParticipantForCrewPlanningDocument = new TypedDocumentString(`
    mutation IntroduceParticipantForCrewPlanning($input: IntroduceParticipantInput!) @purpose(activity: "ploegplanning") {
  introduceParticipant(input: $input) {
    crewMembership {
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
}`, {"hash":"sha256:b38941cc2b9dcc62f376d51548e08861b517ebe0e47a280fb0470234ea9869f0"}) as unknown as TypedDocumentString<IntroduceParticipantForCrewPlanningMutation, IntroduceParticipantForCrewPlanningMutationVariables>;
export const PauseCrewForCrewPlanningDocument = new TypedDocumentString(`
    mutation PauseCrewForCrewPlanning($input: PauseCrewInput!) @purpose(activity: "ploegplanning") {
  pauseCrew(input: $input) {
    crew {
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
}`, {"hash":"sha256:d9a8023bd4ba0c4501a5f423dd1489d5f681a9d115fd572d8c64481ab31b8f8c"}) as unknown as TypedDocumentString<PauseCrewForCrewPlanningMutation, PauseCrewForCrewPlanningMutationVariables>;
export const PlanJobForCrewPlanningDocument = new TypedDocumentString(`
    mutation PlanJobForCrewPlanning($input: PlanJobInput!) @purpose(activity: "ploegplanning") {
  planJob(input: $input) {
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
}`, {"hash":"sha256:2dd8fc6910b46df1cb8ff2290910ececc043b5d1923133666bcacc8d62fc2358"}) as unknown as TypedDocumentString<PlanJobForCrewPlanningMutation, PlanJobForCrewPlanningMutationVariables>;
export const RecordAttendanceForCrewPlanningDocument = new TypedDocumentString(`
    mutation RecordAttendanceForCrewPlanning($input: RecordAttendanceInput!) @purpose(activity: "ploegplanning") {
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
}`, {"hash":"sha256:b3b4a4466b2abd9a4574c9a9170d229c23c4210920eb14c76515c6b77d98c919"}) as unknown as TypedDocumentString<RecordAttendanceForCrewPlanningMutation, RecordAttendanceForCrewPlanningMutationVariables>;
export const RejectJobForCrewPlanningDocument = new TypedDocumentString(`
    mutation RejectJobForCrewPlanning($input: RejectJobInput!) @purpose(activity: "ploegplanning") {
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
}`, {"hash":"sha256:667833b5084bf5f8655ee2c97af6185231b13b62dfd27acf1f1febb0e3af5fda"}) as unknown as TypedDocumentString<RejectJobForCrewPlanningMutation, RejectJobForCrewPlanningMutationVariables>;
export const ReplaceVoormanForCrewPlanningDocument = new TypedDocumentString(`
    mutation ReplaceVoormanForCrewPlanning($input: ReplaceVoormanInput!) @purpose(activity: "ploegplanning") {
  replaceVoorman(input: $input) {
    crew {
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
}`, {"hash":"sha256:103ffd66394e13b306085a315b7de59e16199fef0d02aef40cda5adcc783a34b"}) as unknown as TypedDocumentString<ReplaceVoormanForCrewPlanningMutation, ReplaceVoormanForCrewPlanningMutationVariables>;
export const ResumeCrewForCrewPlanningDocument = new TypedDocumentString(`
    mutation ResumeCrewForCrewPlanning($input: ResumeCrewInput!) @purpose(activity: "ploegplanning") {
  resumeCrew(input: $input) {
    crew {
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
}`, {"hash":"sha256:ec07dbb06667657723504d8c32d5ac47705cdc1187e17a2907012f4c0fba651b"}) as unknown as TypedDocumentString<ResumeCrewForCrewPlanningMutation, ResumeCrewForCrewPlanningMutationVariables>;
export const ScheduleTaskForCrewPlanningDocument = new TypedDocumentString(`
    mutation ScheduleTaskForCrewPlanning($input: ScheduleTaskInput!) @purpose(activity: "ploegplanning") {
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
}`, {"hash":"sha256:25ebea8acfb0cd56c4bd3160c0b3d9179c3dcf345e224b49202f766c9fd93a3a"}) as unknown as TypedDocumentString<ScheduleTaskForCrewPlanningMutation, ScheduleTaskForCrewPlanningMutationVariables>;
export const ParticipantsForCrewPlanningDocument = new TypedDocumentString(`
    query ParticipantsForCrewPlanning($filter: ParticipantFilter, $first: Int, $after: String) @purpose(activity: "ploegplanning") {
  participants(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      callName
      familyName
      phone
      workAdaptations(first: 10) {
        nodes {
          kind
          agreedByParticipant
          endedOn
        }
      }
      crewMemberships(first: 5) {
        nodes {
          id
          version
          role
          validFrom
          validUntil
          crew {
            id
            name
          }
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:0f10febbc500fd499a5311872fc4e77813071cd634d2644828ead364840fdefd"}) as unknown as TypedDocumentString<ParticipantsForCrewPlanningQuery, ParticipantsForCrewPlanningQueryVariables>;
export const CrewsForCrewPlanningDocument = new TypedDocumentString(`
    query CrewsForCrewPlanning($filter: CrewFilter, $first: Int, $after: String) @purpose(activity: "ploegplanning") {
  crews(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      name
      strengthStatus
      memberCount
      minimumStrength
      maximumStrength
      weeklyHalfDays
      voorman {
        id
        name
        workPhone
      }
      memberships(first: 20) {
        nodes {
          id
          version
          role
          validFrom
          validUntil
          participant {
            id
            callName
            familyName
            phone
          }
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:12fdad178881b51d7900081dfa02bef51fc8ad619545904ccc418955c816b25e"}) as unknown as TypedDocumentString<CrewsForCrewPlanningQuery, CrewsForCrewPlanningQueryVariables>;
export const WeekForCrewPlanningDocument = new TypedDocumentString(`
    query WeekForCrewPlanning($from: Date!, $until: Date!, $first: Int, $after: String) @purpose(activity: "ploegplanning") {
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
      deployment {
        contributors {
          id
        }
      }
      job {
        id
        version
        number
        object {
          name
        }
        crew {
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:d87eb8071a118f129ca62ddf2f113d29220cb188ae328ae0c43bb3d189f8e069"}) as unknown as TypedDocumentString<WeekForCrewPlanningQuery, WeekForCrewPlanningQueryVariables>;
export const AttendancesForCrewPlanningDocument = new TypedDocumentString(`
    query AttendancesForCrewPlanning($filter: AttendanceFilter, $first: Int, $after: String) @purpose(activity: "ploegplanning") {
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
    `, {"hash":"sha256:5dfc4660b81bf578d3b62d66383dee52ef47667999b41c9a910644bb5f82f237"}) as unknown as TypedDocumentString<AttendancesForCrewPlanningQuery, AttendancesForCrewPlanningQueryVariables>;
export const ExplainAccessForCrewPlanningDocument = new TypedDocumentString(`
    query ExplainAccessForCrewPlanning($coordinate: String!, $id: ID) @purpose(activity: "ploegplanning") {
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
    `, {"hash":"sha256:06b3813bdbe0d0f108eaef54ae1e66e2b8cbe716ccf88ed4528730963e786b48"}) as unknown as TypedDocumentString<ExplainAccessForCrewPlanningQuery, ExplainAccessForCrewPlanningQueryVariables>;
export const CrewByIdDocument = new TypedDocumentString(`
    query CrewById($id: ID!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  crew(id: $id) {
    id
    version
    active
    attendances(first: 20) {
      nodes {
        id
        version
      }
    }
    equipment(first: 20) {
      nodes {
        id
        version
      }
    }
    halfDaysPerWeek
    jobs(first: 20) {
      nodes {
        id
        version
        status
      }
    }
    maximumStrength
    memberCount
    memberships(first: 20) {
      nodes {
        id
        version
      }
    }
    minimumStrength
    name
    strengthStatus
    uitvoerder {
      id
      name
    }
    voorman {
      id
      name
    }
    weeklyHalfDays
    workArea
  }
}
    `, {"hash":"sha256:fe1adac3de8ffb34aa7f1b2ee284643be38c6af42698767847faf5155198022b"}) as unknown as TypedDocumentString<CrewByIdQuery, CrewByIdQueryVariables>;
export const ChangeCrewDocument = new TypedDocumentString(`
    mutation ChangeCrew($input: ChangeCrewInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  changeCrew(input: $input) {
    crew {
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
}`, {"hash":"sha256:55b0d047e96506f7fd30456e2041f44b69becf8dfd7ffb8e54a540fc82264ff5"}) as unknown as TypedDocumentString<ChangeCrewMutation, ChangeCrewMutationVariables>;
export const CreateCrewDocument = new TypedDocumentString(`
    mutation CreateCrew($input: CreateCrewInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  createCrew(input: $input) {
    crew {
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
}`, {"hash":"sha256:d768a8e9920ca7fd2485299ec9b2ce016d6aab4743b9d29f681552951276e45d"}) as unknown as TypedDocumentString<CreateCrewMutation, CreateCrewMutationVariables>;
export const DisbandCrewDocument = new TypedDocumentString(`
    mutation DisbandCrew($input: DisbandCrewInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  disbandCrew(input: $input) {
    crew {
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
}`, {"hash":"sha256:7845cde5f485b93747739c795ffe2e5b3c2c6b021120f2bdcf144bf1a0d13112"}) as unknown as TypedDocumentString<DisbandCrewMutation, DisbandCrewMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($input: EndMembershipInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  endMembership(input: $input) {
    crewMembership {
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
}`, {"hash":"sha256:7af8ec38a4d6f68edd53e27b15124da0a88cedb57dc29dd0e164b072c7fd7fd2"}) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const IntroduceParticipantDocument = new TypedDocumentString(`
    mutation IntroduceParticipant($input: IntroduceParticipantInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  introduceParticipant(input: $input) {
    crewMembership {
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
}`, {"hash":"sha256:7e2f36f6a63e4eff36d4a3131add2a9b554f4684281d5c93c4a13f21741697fd"}) as unknown as TypedDocumentString<IntroduceParticipantMutation, IntroduceParticipantMutationVariables>;
export const PauseCrewDocument = new TypedDocumentString(`
    mutation PauseCrew($input: PauseCrewInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  pauseCrew(input: $input) {
    crew {
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
}`, {"hash":"sha256:eead0b4e03df1ee9c621d883ef890505a084e12cbdf7831af33d16c0f43fc2b3"}) as unknown as TypedDocumentString<PauseCrewMutation, PauseCrewMutationVariables>;
export const ReplaceVoormanDocument = new TypedDocumentString(`
    mutation ReplaceVoorman($input: ReplaceVoormanInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  replaceVoorman(input: $input) {
    crew {
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
}`, {"hash":"sha256:8e4e41f2fcb249771078e4d9332c134c74ddbec48debe78ee18a552dcb04496c"}) as unknown as TypedDocumentString<ReplaceVoormanMutation, ReplaceVoormanMutationVariables>;
export const ResumeCrewDocument = new TypedDocumentString(`
    mutation ResumeCrew($input: ResumeCrewInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  resumeCrew(input: $input) {
    crew {
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
}`, {"hash":"sha256:e02db138fafd3bf7f58bfadc4403f71cfc5711c0f91276f600ad93dc121d95f5"}) as unknown as TypedDocumentString<ResumeCrewMutation, ResumeCrewMutationVariables>;
export const CrewsDocument = new TypedDocumentString(`
    query Crews($first: Int, $after: String) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  crews(first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
      strengthStatus
      memberCount
      minimumStrength
      maximumStrength
      weeklyHalfDays
      voorman {
        name
        workPhone
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:04e762a943d728e2a67e6ed2018134c76a7bbd3ccd7cc21b3a6411ab90ccabc1"}) as unknown as TypedDocumentString<CrewsQuery, CrewsQueryVariables>;
export const JobsByStatusDocument = new TypedDocumentString(`
    query JobsByStatus($statuses: [JobStatus!]!, $first: Int, $after: String) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  jobs(filter: {status: {in: $statuses}}, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      number
      status
      wishedUntil
      object {
        name
      }
      crew {
        name
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:8d2052585640b19c7edbea42b4eaa531c05a41106b5230e66aab66062730abb0"}) as unknown as TypedDocumentString<JobsByStatusQuery, JobsByStatusQueryVariables>;
export const PlanJobDocument = new TypedDocumentString(`
    mutation PlanJob($input: PlanJobInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  planJob(input: $input) {
    job {
      id
      version
      status
      tasks(first: 50) {
        nodes {
          plannedDate
          halfDay
          status
        }
      }
    }
    userErrors {
      code
      message
      field
      rule
    }
    warnings {
      code
      message
      rule
    }
  }
}
    `, {"hash":"sha256:03d1643e26dad58014dc9e8235488612ab97c7ebdf4210897d9d60ec4975cc55"}) as unknown as TypedDocumentString<PlanJobMutation, PlanJobMutationVariables>;
export const DueWorkDocument = new TypedDocumentString(`
    query DueWork($until: Date!, $first: Int) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  intakesToHold: applications(
    filter: {status: {eq: SUBMITTED}}
    orderBy: {field: SUBMITTED_ON, direction: ASC}
    first: $first
  ) {
    totalCount
    nodes {
      id
      version
      submittedOn
      klantmanager {
        name
        workPhone
      }
      consulent {
        id
        name
      }
    }
  }
  crewsUnderStrength: crews(
    filter: {active: {eq: true}, strengthStatus: {eq: UNDERSTRENGTH}}
    first: $first
  ) {
    totalCount
    nodes {
      id
      name
      memberCount
      minimumStrength
      maximumStrength
      voorman {
        name
        workPhone
      }
    }
  }
  plansWithoutAgreement: trajectPlans(
    filter: {current: {eq: true}, agreedByKlantmanagerOn: {eq: null}}
    first: $first
  ) {
    totalCount
    nodes {
      id
      planVersion
      traject {
        id
        participant {
          callName
          familyName
        }
        klantmanager {
          name
          workPhone
        }
      }
    }
  }
  reportsToProvide: reports(
    filter: {status: {eq: PLANNED}, plannedOn: {lte: $until}}
    orderBy: {field: PLANNED_ON, direction: ASC}
    first: $first
  ) {
    totalCount
    nodes {
      id
      version
      plannedOn
      traject {
        id
        participant {
          callName
          familyName
        }
      }
    }
  }
}
    `, {"hash":"sha256:6e16c6a26278df011402509ed958f803da7108da30abc44c575418ec8e176f45"}) as unknown as TypedDocumentString<DueWorkQuery, DueWorkQueryVariables>;
export const EquipmentDocument = new TypedDocumentString(`
    query Equipment($filter: EquipmentFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-leerwerkbedrijf") {
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
    `, {"hash":"sha256:c7eb83d3950cf09ee53cb6c79d236fa7ec88c8eca3239d98440e21c30a508d94"}) as unknown as TypedDocumentString<EquipmentQuery, EquipmentQueryVariables>;
export const ChangeEquipmentDocument = new TypedDocumentString(`
    mutation ChangeEquipment($input: ChangeEquipmentInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
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
}`, {"hash":"sha256:d880f6b15785a477906a514fd00a9062decbcd5ad337f00d89a8933bdf20eeb4"}) as unknown as TypedDocumentString<ChangeEquipmentMutation, ChangeEquipmentMutationVariables>;
export const CreateEquipmentDocument = new TypedDocumentString(`
    mutation CreateEquipment($input: CreateEquipmentInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
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
}`, {"hash":"sha256:ecfa9d779efaec5c0d649a16c17a6a2c5cf9fea9b2af617562abcd9ee33a0f4d"}) as unknown as TypedDocumentString<CreateEquipmentMutation, CreateEquipmentMutationVariables>;
export const JobByIdDocument = new TypedDocumentString(`
    query JobById($id: ID!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  job(id: $id) {
    id
    version
    status
    complexCode
    crew {
      id
      name
    }
    description
    number
    object {
      id
      name
    }
    overdue
    qualityDemand
    regime
    rejectionReason
    requesterKind
    reworkRequest
    statusDate
    tasks(first: 20) {
      nodes {
        id
        version
        status
      }
    }
    uitvoerder {
      id
      name
    }
    urgent
    veraOrderCode
    veraStatusCode
    werkOpdrachtgever {
      id
      name
    }
    wishedFrom
    wishedHalfDay
    wishedUntil
    workKind {
      id
      code
      name
    }
  }
}
    `, {"hash":"sha256:50e638304b700849ccfb5bdf193ec8d40e4d8eb363f11ee0413fc49de10b500d"}) as unknown as TypedDocumentString<JobByIdQuery, JobByIdQueryVariables>;
export const AssignCrewDocument = new TypedDocumentString(`
    mutation AssignCrew($input: AssignCrewInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  assignCrew(input: $input) {
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
}`, {"hash":"sha256:9df3bc2920f944ec59704d0b4084d3b956bd90d1940c513ba9e742c2580d1bf9"}) as unknown as TypedDocumentString<AssignCrewMutation, AssignCrewMutationVariables>;
export const RejectJobDocument = new TypedDocumentString(`
    mutation RejectJob($input: RejectJobInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
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
}`, {"hash":"sha256:feecc48976fa1225ba11464d5a3359f420458ca76de9caa393ee009129514fda"}) as unknown as TypedDocumentString<RejectJobMutation, RejectJobMutationVariables>;
export const MeasureLadderDocument = new TypedDocumentString(`
    mutation MeasureLadder($input: MeasureLadderInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  measureLadder(input: $input) {
    ladderMeasurement {
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
}`, {"hash":"sha256:c6b68fd2a7ab35e5e09528dd259352981c07db5affbf150cdb476efa67b3eda8"}) as unknown as TypedDocumentString<MeasureLadderMutation, MeasureLadderMutationVariables>;
export const RecordOutflowDocument = new TypedDocumentString(`
    mutation RecordOutflow($input: RecordOutflowInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  recordOutflow(input: $input) {
    outflow {
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
}`, {"hash":"sha256:706516f0b8bb7a89142c8ea7dc000fd10c6b7914beb7872996be91c19206afe7"}) as unknown as TypedDocumentString<RecordOutflowMutation, RecordOutflowMutationVariables>;
export const ParticipantsDocument = new TypedDocumentString(`
    query Participants($filter: ParticipantFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  participants(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      callName
      familyName
      phone
      trajecten(first: 1) {
        nodes {
          kind
          status
          goal
          endDate
        }
      }
      crewMemberships(first: 1) {
        nodes {
          role
          validFrom
          crew {
            name
          }
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:e7ad28a6547b04169e423184c84568e63a2baa47d19faaa16b82fb0099f406ff"}) as unknown as TypedDocumentString<ParticipantsQuery, ParticipantsQueryVariables>;
export const ParticipantByIdDocument = new TypedDocumentString(`
    query ParticipantById($id: ID!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  participant(id: $id) {
    id
    callName
    familyNamePrefix
    familyName
    email
    phone
    trajecten(first: 10) {
      nodes {
        id
        kind
        status
        phase
        goal
        startDate
        endDate
        hoursPerWeek
        klantmanager {
          name
          workPhone
        }
      }
    }
    enrolments(first: 10) {
      nodes {
        kind
        status
        opleiding {
          name
          level
        }
      }
    }
  }
}
    `, {"hash":"sha256:9349b381d7fa0ecdd6e7d87992637d9228a3cce2bd7daca4b4da628320818b85"}) as unknown as TypedDocumentString<ParticipantByIdQuery, ParticipantByIdQueryVariables>;
export const StaffMembersDocument = new TypedDocumentString(`
    query StaffMembers($filter: StaffMemberFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  staffMembers(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
      workPhone
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:b115961c26d127ff3c39839a622c17b5743f062efb4719f668cbf17c1ac061a7"}) as unknown as TypedDocumentString<StaffMembersQuery, StaffMembersQueryVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($filter: OrganisationFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  organisations(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      kind
      name
      oin
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:0b1dd1715024cdca5ecf63da2c037194e888d215b6133dc09df214eb30799d16"}) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const AddPreconditionDocument = new TypedDocumentString(`
    mutation AddPrecondition($input: AddPreconditionInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  addPrecondition(input: $input) {
    precondition {
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
}`, {"hash":"sha256:25b76872a7788cff4eddeb88279ba31ed344c88ec887934c8f6293ff0a5706c2"}) as unknown as TypedDocumentString<AddPreconditionMutation, AddPreconditionMutationVariables>;
export const FulfilPreconditionDocument = new TypedDocumentString(`
    mutation FulfilPrecondition($input: FulfilPreconditionInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  fulfilPrecondition(input: $input) {
    precondition {
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
}`, {"hash":"sha256:6b0c408d74292e97bd68516a720fda75713ef540778d1e956ba02882c877bc6d"}) as unknown as TypedDocumentString<FulfilPreconditionMutation, FulfilPreconditionMutationVariables>;
export const RefusePreconditionDocument = new TypedDocumentString(`
    mutation RefusePrecondition($input: RefusePreconditionInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  refusePrecondition(input: $input) {
    precondition {
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
}`, {"hash":"sha256:5733740a2b06653a11f417b249bba22e928c4ae5b01a04497771e1ad6593d51d"}) as unknown as TypedDocumentString<RefusePreconditionMutation, RefusePreconditionMutationVariables>;
export const RequestPreconditionDocument = new TypedDocumentString(`
    mutation RequestPrecondition($input: RequestPreconditionInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  requestPrecondition(input: $input) {
    precondition {
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
}`, {"hash":"sha256:06d66568ee5425527cc0b18c908ae3a35e2e6b62a2ae7c0d3172e68fcbba0398"}) as unknown as TypedDocumentString<RequestPreconditionMutation, RequestPreconditionMutationVariables>;
export const WaivePreconditionDocument = new TypedDocumentString(`
    mutation WaivePrecondition($input: WaivePreconditionInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  waivePrecondition(input: $input) {
    precondition {
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
}`, {"hash":"sha256:106b301145ef8b3261af8fe589022768dde181047b31929d8d376b2e7db4bf20"}) as unknown as TypedDocumentString<WaivePreconditionMutation, WaivePreconditionMutationVariables>;
export const AttendancesDocument = new TypedDocumentString(`
    query Attendances($filter: AttendanceFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-leerwerkbedrijf") {
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
    `, {"hash":"sha256:ee94be25d282df566fcd5d16bee8be6276e1ee85af4ba9e6c85a480ffc997fac"}) as unknown as TypedDocumentString<AttendancesQuery, AttendancesQueryVariables>;
export const ChangeAttendanceDocument = new TypedDocumentString(`
    mutation ChangeAttendance($input: ChangeAttendanceInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
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
}`, {"hash":"sha256:5a89ffb807bf3c2e8deea1515ca1c1bac8ced910ac922bff4cc8e9ebe7c18831"}) as unknown as TypedDocumentString<ChangeAttendanceMutation, ChangeAttendanceMutationVariables>;
export const RecordAttendanceDocument = new TypedDocumentString(`
    mutation RecordAttendance($input: RecordAttendanceInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
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
}`, {"hash":"sha256:047592c8aa33941de8b2c964ab4264d14e2cd9213113998f40a6783952100ddd"}) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const QuotesDocument = new TypedDocumentString(`
    query Quotes($filter: QuoteFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  quotes(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      status
      application {
        id
      }
      durationMonths
      statusDate
      totalCents
      validUntil
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:9a207a0a9864779d26463eb5af4cb1faf005948deb6cf4aba8007f1c8384514f"}) as unknown as TypedDocumentString<QuotesQuery, QuotesQueryVariables>;
export const QuoteByIdDocument = new TypedDocumentString(`
    query QuoteById($id: ID!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  quote(id: $id) {
    id
    version
    status
    application {
      id
    }
    durationMonths
    issuedOn
    specification {
      id
      version
    }
    statusDate
    totalCents
    validUntil
  }
}
    `, {"hash":"sha256:20a89df31bc07368ec1dc7348769ff58834e28abf702423447337f0f2728c467"}) as unknown as TypedDocumentString<QuoteByIdQuery, QuoteByIdQueryVariables>;
export const ContractSpecificationsDocument = new TypedDocumentString(`
    query ContractSpecifications($filter: ContractSpecificationFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  contractSpecifications(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      uitvoerder {
        id
        name
      }
      validFrom
      validUntil
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:d1c249df06d43b2d281bc877d33a2009ae3c46ded35b1587d66f07cecd9a8727"}) as unknown as TypedDocumentString<ContractSpecificationsQuery, ContractSpecificationsQueryVariables>;
export const ChangeQuoteDocument = new TypedDocumentString(`
    mutation ChangeQuote($input: ChangeQuoteInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  changeQuote(input: $input) {
    quote {
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
}`, {"hash":"sha256:54a02be87e319609d86e21a05b0fd0cc70abdcd70998dc7ff12d67a82c301f89"}) as unknown as TypedDocumentString<ChangeQuoteMutation, ChangeQuoteMutationVariables>;
export const CreateContractSpecificationDocument = new TypedDocumentString(`
    mutation CreateContractSpecification($input: CreateContractSpecificationInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  createContractSpecification(input: $input) {
    contractSpecification {
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
}`, {"hash":"sha256:5eba918561258e817aa882d3aaef530c05a97f289067d67d00dbd003a2d385dc"}) as unknown as TypedDocumentString<CreateContractSpecificationMutation, CreateContractSpecificationMutationVariables>;
export const DraftQuoteDocument = new TypedDocumentString(`
    mutation DraftQuote($input: DraftQuoteInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  draftQuote(input: $input) {
    quote {
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
}`, {"hash":"sha256:991b2961f7f79ee24f8f59a8edfcf1d3e77926fa99caddf7f62619ec008abd46"}) as unknown as TypedDocumentString<DraftQuoteMutation, DraftQuoteMutationVariables>;
export const EndContractSpecificationDocument = new TypedDocumentString(`
    mutation EndContractSpecification($input: EndContractSpecificationInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  endContractSpecification(input: $input) {
    contractSpecification {
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
}`, {"hash":"sha256:4b0842d157f9e6a4be8d5f8ba7fa30a61064b600e1e325118758d5ed00fcb635"}) as unknown as TypedDocumentString<EndContractSpecificationMutation, EndContractSpecificationMutationVariables>;
export const IssueQuoteDocument = new TypedDocumentString(`
    mutation IssueQuote($input: IssueQuoteInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  issueQuote(input: $input) {
    quote {
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
}`, {"hash":"sha256:210cf8667a3fbc6a892af836d8e45930a154ad5be85a385de6830deb01c2068e"}) as unknown as TypedDocumentString<IssueQuoteMutation, IssueQuoteMutationVariables>;
export const WithdrawQuoteDocument = new TypedDocumentString(`
    mutation WithdrawQuote($input: WithdrawQuoteInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  withdrawQuote(input: $input) {
    quote {
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
}`, {"hash":"sha256:ea36785bdae9329931671f9fa1ef2a79a0db1a30a77fd13a1475b7300412a28a"}) as unknown as TypedDocumentString<WithdrawQuoteMutation, WithdrawQuoteMutationVariables>;
export const ApplicationsDocument = new TypedDocumentString(`
    query Applications($filter: ApplicationFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  applications(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      status
      consulent {
        id
        name
      }
      klantmanager {
        id
        name
      }
      participant {
        id
        callName
        familyName
      }
      statusDate
      submittedOn
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:3cfdd722704ff06ab219a9fcee667b0809804ddf673aaf1642f61d680dc1fe85"}) as unknown as TypedDocumentString<ApplicationsQuery, ApplicationsQueryVariables>;
export const ApplicationByIdDocument = new TypedDocumentString(`
    query ApplicationById($id: ID!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  application(id: $id) {
    id
    version
    status
    channel
    consulent {
      id
      name
    }
    decisions(first: 20) {
      nodes {
        id
        version
      }
    }
    hasPaidWork
    intakes(first: 20) {
      nodes {
        id
        version
      }
    }
    klantmanager {
      id
      name
    }
    paidWorkReferenceDate
    participant {
      id
      callName
      familyName
    }
    preconditions(first: 20) {
      nodes {
        id
        version
        status
      }
    }
    preconditionsComplete
    presumedLoonwaardeFrom
    presumedLoonwaardeUntil
    quotes(first: 20) {
      nodes {
        id
        version
        status
      }
    }
    rejectionReason
    statusDate
    submittedOn
    traject {
      id
    }
    trajectOpdrachtgever {
      id
      name
    }
    uitvoerder {
      id
      name
    }
  }
}
    `, {"hash":"sha256:1bfb1e81acc31cfdafa119f727492c02a6acc25d0946e5aa664215bbbad20738"}) as unknown as TypedDocumentString<ApplicationByIdQuery, ApplicationByIdQueryVariables>;
export const ChangeDecisionDocument = new TypedDocumentString(`
    mutation ChangeDecision($input: ChangeDecisionInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  changeDecision(input: $input) {
    decision {
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
}`, {"hash":"sha256:5835b197d578088eac393c7d0ef113053c39af00f36c1986469ad027cce08d31"}) as unknown as TypedDocumentString<ChangeDecisionMutation, ChangeDecisionMutationVariables>;
export const ChangeIntakeDocument = new TypedDocumentString(`
    mutation ChangeIntake($input: ChangeIntakeInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  changeIntake(input: $input) {
    intake {
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
}`, {"hash":"sha256:268e65cbf49832a6cffc68f0c131c3d18a52ba3299d17b86a41801dfb396fe99"}) as unknown as TypedDocumentString<ChangeIntakeMutation, ChangeIntakeMutationVariables>;
export const ConvertApplicationDocument = new TypedDocumentString(`
    mutation ConvertApplication($input: ConvertApplicationInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  convertApplication(input: $input) {
    application {
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
}`, {"hash":"sha256:af2fcba627edcbc6dcf70bff88b40fa9369e30700ee877c96fce912411d5afa3"}) as unknown as TypedDocumentString<ConvertApplicationMutation, ConvertApplicationMutationVariables>;
export const HoldIntakeDocument = new TypedDocumentString(`
    mutation HoldIntake($input: HoldIntakeInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  holdIntake(input: $input) {
    intake {
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
}`, {"hash":"sha256:10e0b0500173d32c76e5466e8c8b78361cb4cce1d725c0e810295d547dab514c"}) as unknown as TypedDocumentString<HoldIntakeMutation, HoldIntakeMutationVariables>;
export const RecordDecisionDocument = new TypedDocumentString(`
    mutation RecordDecision($input: RecordDecisionInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  recordDecision(input: $input) {
    decision {
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
}`, {"hash":"sha256:48af69c2181dad306ae69aa87edd354789fa1cfeedc98221fe8ff5fecbf8285b"}) as unknown as TypedDocumentString<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const RejectApplicationDocument = new TypedDocumentString(`
    mutation RejectApplication($input: RejectApplicationInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  rejectApplication(input: $input) {
    application {
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
}`, {"hash":"sha256:5ead8e9a9555d45ed41b9ab018ce410446de579382068fa07f89c5933868c4f4"}) as unknown as TypedDocumentString<RejectApplicationMutation, RejectApplicationMutationVariables>;
export const TakeUpApplicationDocument = new TypedDocumentString(`
    mutation TakeUpApplication($input: TakeUpApplicationInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  takeUpApplication(input: $input) {
    application {
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
}`, {"hash":"sha256:ebb6d7b959025ebabbb6c0f58ab45bb629cf30a39f42b60cd5f9c7b7c70d7748"}) as unknown as TypedDocumentString<TakeUpApplicationMutation, TakeUpApplicationMutationVariables>;
export const ReportByIdDocument = new TypedDocumentString(`
    query ReportById($id: ID!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  report(id: $id) {
    id
    version
    status
    agreement {
      id
      version
    }
    items(first: 20) {
      nodes {
        id
        version
      }
    }
    plannedOn
    providedOn
    traject {
      id
    }
  }
}
    `, {"hash":"sha256:6a5b7a9026713e5c1dc7d7d4b1f648e2e889948e8fc3ac67f59a8316c36998e7"}) as unknown as TypedDocumentString<ReportByIdQuery, ReportByIdQueryVariables>;
export const ChangeFinalReportDocument = new TypedDocumentString(`
    mutation ChangeFinalReport($input: ChangeFinalReportInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  changeFinalReport(input: $input) {
    finalReport {
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
}`, {"hash":"sha256:428f6dac75aadef31d830242e35468b3abf28e7cd150591110e56376db61116e"}) as unknown as TypedDocumentString<ChangeFinalReportMutation, ChangeFinalReportMutationVariables>;
export const ProposeReportingDocument = new TypedDocumentString(`
    mutation ProposeReporting($input: ProposeReportingInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  proposeReporting(input: $input) {
    reportingAgreement {
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
}`, {"hash":"sha256:eeff3538c178dbda3b86ec7935d009b7221276d8816a4470c4107fa7bc07ff3e"}) as unknown as TypedDocumentString<ProposeReportingMutation, ProposeReportingMutationVariables>;
export const ProvideFinalReportDocument = new TypedDocumentString(`
    mutation ProvideFinalReport($input: ProvideFinalReportInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  provideFinalReport(input: $input) {
    finalReport {
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
}`, {"hash":"sha256:66b4a097b331afc70c5b3607c4388feddc4572ff8ff093444a8847207101f553"}) as unknown as TypedDocumentString<ProvideFinalReportMutation, ProvideFinalReportMutationVariables>;
export const ProvideReportDocument = new TypedDocumentString(`
    mutation ProvideReport($input: ProvideReportInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  provideReport(input: $input) {
    report {
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
}`, {"hash":"sha256:c99e1d7f0bdba18459ea553327ac7e5b2e23f36b2595d7549f4c0ccc5ae0c36b"}) as unknown as TypedDocumentString<ProvideReportMutation, ProvideReportMutationVariables>;
export const WriteFinalReportDocument = new TypedDocumentString(`
    mutation WriteFinalReport($input: WriteFinalReportInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  writeFinalReport(input: $input) {
    finalReport {
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
}`, {"hash":"sha256:5358d5f4172859690e56e2a26e52e2e002a017e6fb548c2725f632f545afb4cf"}) as unknown as TypedDocumentString<WriteFinalReportMutation, WriteFinalReportMutationVariables>;
export const WriteReportItemDocument = new TypedDocumentString(`
    mutation WriteReportItem($input: WriteReportItemInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  writeReportItem(input: $input) {
    reportItem {
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
}`, {"hash":"sha256:9ddfaf29bef40c80e4033c0368d38e60f04000ef700e1ad22c62ecd30211b698"}) as unknown as TypedDocumentString<WriteReportItemMutation, WriteReportItemMutationVariables>;
export const SkillsDocument = new TypedDocumentString(`
    query Skills($filter: SkillFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-leerwerkbedrijf") {
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
    `, {"hash":"sha256:05720f462d959292552d40a5b81eca05dc12d5189182e5ff15f30d8c0646afea"}) as unknown as TypedDocumentString<SkillsQuery, SkillsQueryVariables>;
export const AssessSkillDocument = new TypedDocumentString(`
    mutation AssessSkill($input: AssessSkillInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
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
}`, {"hash":"sha256:86a35fbd6a1e2c6973b41e2bdb54cdf8a7c53fdb0426a0c0a4247e49cfb522aa"}) as unknown as TypedDocumentString<AssessSkillMutation, AssessSkillMutationVariables>;
export const TrajectenDocument = new TypedDocumentString(`
    query Trajecten($filter: TrajectFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  trajecten(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      status
      consulent {
        id
        name
      }
      endDate
      kind
      participant {
        id
        callName
        familyName
      }
      phase
      startDate
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:e69134e30fc6fef1f1a48ebed1919148271d0e44f53dc169cadf4e12b5d1c7ad"}) as unknown as TypedDocumentString<TrajectenQuery, TrajectenQueryVariables>;
export const TrajectByIdDocument = new TypedDocumentString(`
    query TrajectById($id: ID!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  traject(id: $id) {
    id
    version
    status
    benefitRetained
    consulent {
      id
      name
    }
    deviationReason
    durationMonths
    endDate
    endReason
    finalReport {
      id
      version
    }
    flexible
    goal
    hoursPerWeek
    instrument
    intendedOutcome
    interruptionReason
    kind
    klantmanager {
      id
      name
    }
    legalBasis
    outflow {
      id
      version
    }
    outflowIntended
    participant {
      id
      callName
      familyName
    }
    phase
    plans(first: 20) {
      nodes {
        id
        version
      }
    }
    predecessor {
      id
    }
    reportingAgreements(first: 20) {
      nodes {
        id
        version
      }
    }
    reports(first: 20) {
      nodes {
        id
        version
        status
      }
    }
    startDate
    trajectOpdrachtgever {
      id
      name
    }
    uitvoerder {
      id
      name
    }
    variant
    workAims
    workEnvironment
  }
}
    `, {"hash":"sha256:37d4fcd92ffdc413d177c053893e4284e7871e3e93b7b3254c0b3f5028e620c5"}) as unknown as TypedDocumentString<TrajectByIdQuery, TrajectByIdQueryVariables>;
export const ChangeTrajectDocument = new TypedDocumentString(`
    mutation ChangeTraject($input: ChangeTrajectInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  changeTraject(input: $input) {
    traject {
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
}`, {"hash":"sha256:58660401ad530e6869e1c99ba42de4b95d4f5b367d6b4ac92d8762acdd3d492e"}) as unknown as TypedDocumentString<ChangeTrajectMutation, ChangeTrajectMutationVariables>;
export const CompleteTrajectDocument = new TypedDocumentString(`
    mutation CompleteTraject($input: CompleteTrajectInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  completeTraject(input: $input) {
    traject {
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
}`, {"hash":"sha256:3a7992988791d360ecd99445cebdc2d111f6b79d50e1f29d9d54a98dcf5a4dd8"}) as unknown as TypedDocumentString<CompleteTrajectMutation, CompleteTrajectMutationVariables>;
export const EndTrajectDocument = new TypedDocumentString(`
    mutation EndTraject($input: EndTrajectInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  endTraject(input: $input) {
    traject {
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
}`, {"hash":"sha256:4bd5500f978eee0a13e348c195aa4d359c345e672bd3d9720b5625118d1080c3"}) as unknown as TypedDocumentString<EndTrajectMutation, EndTrajectMutationVariables>;
export const EstablishPlanDocument = new TypedDocumentString(`
    mutation EstablishPlan($input: EstablishPlanInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  establishPlan(input: $input) {
    traject {
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
}`, {"hash":"sha256:5d13f5dc0adb91b5a82ebce900685d51114f67afb8ef71c8312ca1530313a580"}) as unknown as TypedDocumentString<EstablishPlanMutation, EstablishPlanMutationVariables>;
export const InterruptTrajectDocument = new TypedDocumentString(`
    mutation InterruptTraject($input: InterruptTrajectInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  interruptTraject(input: $input) {
    traject {
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
}`, {"hash":"sha256:f80ee9ce3e0a42c8fe5b23c6127a0dc1e51b1d5a56c8cd83c81661375680ec1b"}) as unknown as TypedDocumentString<InterruptTrajectMutation, InterruptTrajectMutationVariables>;
export const ProvideTrajectPlanDocument = new TypedDocumentString(`
    mutation ProvideTrajectPlan($input: ProvideTrajectPlanInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  provideTrajectPlan(input: $input) {
    trajectPlan {
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
}`, {"hash":"sha256:fe3be29c5c20af0dd13731f311ad2696de72c4cb9ec4e7e1b85e89fd065702c6"}) as unknown as TypedDocumentString<ProvideTrajectPlanMutation, ProvideTrajectPlanMutationVariables>;
export const ResumeTrajectDocument = new TypedDocumentString(`
    mutation ResumeTraject($input: ResumeTrajectInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  resumeTraject(input: $input) {
    traject {
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
}`, {"hash":"sha256:45657a29a880b7e8456c95b74d111c2acc255c643bc30b3f08b9a07ee11b49ca"}) as unknown as TypedDocumentString<ResumeTrajectMutation, ResumeTrajectMutationVariables>;
export const StartTrajectDocument = new TypedDocumentString(`
    mutation StartTraject($input: StartTrajectInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  startTraject(input: $input) {
    traject {
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
}`, {"hash":"sha256:8ea301ac2f9f262343791399aa093254153ab729147b0be0d681981f4b4c93c6"}) as unknown as TypedDocumentString<StartTrajectMutation, StartTrajectMutationVariables>;
export const WriteTrajectPlanDocument = new TypedDocumentString(`
    mutation WriteTrajectPlan($input: WriteTrajectPlanInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  writeTrajectPlan(input: $input) {
    trajectPlan {
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
}`, {"hash":"sha256:25fe13376bb0a5c8eea3a95274c7a8b045186090e4c27a384b4a4c30f4f1bf10"}) as unknown as TypedDocumentString<WriteTrajectPlanMutation, WriteTrajectPlanMutationVariables>;
export const AssignEquipmentDocument = new TypedDocumentString(`
    mutation AssignEquipment($input: AssignEquipmentInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
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
}`, {"hash":"sha256:63b781eb7cd5458e1fab8bf905e228699d99d00d58e8ec10979745ff81c3628c"}) as unknown as TypedDocumentString<AssignEquipmentMutation, AssignEquipmentMutationVariables>;
export const ScheduleTaskDocument = new TypedDocumentString(`
    mutation ScheduleTask($input: ScheduleTaskInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
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
}`, {"hash":"sha256:4bda94a966e69116ca6aeb536c6cd486277cfaae67219b4bb4b9f03a9351947b"}) as unknown as TypedDocumentString<ScheduleTaskMutation, ScheduleTaskMutationVariables>;
export const AddWorkAdaptationDocument = new TypedDocumentString(`
    mutation AddWorkAdaptation($input: AddWorkAdaptationInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  addWorkAdaptation(input: $input) {
    workAdaptation {
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
}`, {"hash":"sha256:96ef59d4074b2d391549173f81f01ebc2029d1363f3dd42eea189042e79bc1b3"}) as unknown as TypedDocumentString<AddWorkAdaptationMutation, AddWorkAdaptationMutationVariables>;
export const EndWorkAdaptationDocument = new TypedDocumentString(`
    mutation EndWorkAdaptation($input: EndWorkAdaptationInput!) @purpose(activity: "begeleiding-leerwerkbedrijf") {
  endWorkAdaptation(input: $input) {
    workAdaptation {
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
}`, {"hash":"sha256:a85dd3f3a0254817ff9aceda2c48367888b91c045884213fd00ab1dc1ee6fd46"}) as unknown as TypedDocumentString<EndWorkAdaptationMutation, EndWorkAdaptationMutationVariables>;