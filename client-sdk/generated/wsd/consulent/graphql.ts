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

/** Invoer of findParticipantByBsn. */
export type FindParticipantByBsnInput = {
  /** Burgerservicenummer: nine digits. */
  bsn: string;
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

export type FindParticipantByBsnMutationVariables = Exact<{
  input: FindParticipantByBsnInput;
}>;


export type FindParticipantByBsnMutation = { findParticipantByBsn: { participant: { id: string, version: number | null, callName: string | null, familyName: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

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
    mutation OpenInEmergencyForWmo($input: OpenInEmergencyInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:e5d896a3daaa4b5595967ce770c2738f77af1800d5f7ec20069c8ecd13b2a9c8"}) as unknown as TypedDocumentString<OpenInEmergencyForWmoMutation, OpenInEmergencyForWmoMutationVariables>;
export const ExplainAccessForWmoDocument = new TypedDocumentString(`
    query ExplainAccessForWmo($coordinate: String!, $id: ID) @purpose(activity: "ondersteuning-wmo-consulent") {
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
    `, {"hash":"sha256:1c01ee5c7ac3f4a4ab314b7717bcec25dfaac423bdd1a7feb2d384e20a6018a7"}) as unknown as TypedDocumentString<ExplainAccessForWmoQuery, ExplainAccessForWmoQueryVariables>;
export const AccessGrantsForWmoDocument = new TypedDocumentString(`
    query AccessGrantsForWmo($filter: AccessGrantFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-consulent") {
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
    `, {"hash":"sha256:c3f11f8911bfbcb2e8a8b4bedcd00f635c34582b596553c5b655119459481565"}) as unknown as TypedDocumentString<AccessGrantsForWmoQuery, AccessGrantsForWmoQueryVariables>;
export const ConsentsForWmoDocument = new TypedDocumentString(`
    query ConsentsForWmo($first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-consulent") {
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
    `, {"hash":"sha256:fc79033e6debb4d4129b86f704c602bc2fc5733f09e6a10dc84c5b4fe5d1deab"}) as unknown as TypedDocumentString<ConsentsForWmoQuery, ConsentsForWmoQueryVariables>;
export const AskConsentForWmoDocument = new TypedDocumentString(`
    mutation AskConsentForWmo($input: AskConsentInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:6cde4b542c46668d4d28aadc873f04f8c58c2db3ab9eee1ef29656e0d070c34d"}) as unknown as TypedDocumentString<AskConsentForWmoMutation, AskConsentForWmoMutationVariables>;
export const RecordConsentGivenForWmoDocument = new TypedDocumentString(`
    mutation RecordConsentGivenForWmo($input: RecordConsentGivenInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:359a2b5cc9cc5e0bd9477e4323b039ec75e99c58e4640bc9beb511d38a1b23cf"}) as unknown as TypedDocumentString<RecordConsentGivenForWmoMutation, RecordConsentGivenForWmoMutationVariables>;
export const RecordConsentWithdrawnForWmoDocument = new TypedDocumentString(`
    mutation RecordConsentWithdrawnForWmo($input: RecordConsentWithdrawnInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:aefd324c1e07e658a7c414fb6509a47693e913f76322b995c4d1218a6068ec9b"}) as unknown as TypedDocumentString<RecordConsentWithdrawnForWmoMutation, RecordConsentWithdrawnForWmoMutationVariables>;
export const CrewByIdForWmoDocument = new TypedDocumentString(`
    query CrewByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
    `, {"hash":"sha256:9ae2adace7c941e027633d43141953fc3c3a471bb6569e23052cc8bf72d18f00"}) as unknown as TypedDocumentString<CrewByIdForWmoQuery, CrewByIdForWmoQueryVariables>;
export const EndMembershipForWmoDocument = new TypedDocumentString(`
    mutation EndMembershipForWmo($input: EndMembershipInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:7da31585baa5551ee7289f06047770eebba601f9afb1f4b2e05ac43a0ac6a6d8"}) as unknown as TypedDocumentString<EndMembershipForWmoMutation, EndMembershipForWmoMutationVariables>;
export const IntroduceParticipantForWmoDocument = new TypedDocumentString(`
    mutation IntroduceParticipantForWmo($input: IntroduceParticipantInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:a1a93fbd84e055387fb556659904346a157671885f344c6473e8648e5969a12a"}) as unknown as TypedDocumentString<IntroduceParticipantForWmoMutation, IntroduceParticipantForWmoMutationVariables>;
export const DueWorkForWmoDocument = new TypedDocumentString(`
    query DueWorkForWmo($until: Date!, $first: Int) @purpose(activity: "ondersteuning-wmo-consulent") {
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
    `, {"hash":"sha256:dab84aef3d4a985221a6084656d5f84f238e5f0dead185209d4a9ea75a54b9a8"}) as unknown as TypedDocumentString<DueWorkForWmoQuery, DueWorkForWmoQueryVariables>;
export const MeasureLadderForWmoDocument = new TypedDocumentString(`
    mutation MeasureLadderForWmo($input: MeasureLadderInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:3ef0f57cfe3bda744fbfe2cb8a58d8782541b77de51170246c6131a92a21f8e8"}) as unknown as TypedDocumentString<MeasureLadderForWmoMutation, MeasureLadderForWmoMutationVariables>;
export const RecordOutflowForWmoDocument = new TypedDocumentString(`
    mutation RecordOutflowForWmo($input: RecordOutflowInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:94f7bba89046dca560f91b86d4655b4f73fb276e5256865b22b21c6d9777f4a5"}) as unknown as TypedDocumentString<RecordOutflowForWmoMutation, RecordOutflowForWmoMutationVariables>;
export const ParticipantsForWmoDocument = new TypedDocumentString(`
    query ParticipantsForWmo($filter: ParticipantFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-consulent") {
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
    `, {"hash":"sha256:ba29b5abb2fc46063ec75ddc016bd115d0667f736323f12e7d5a7fb0fb16da89"}) as unknown as TypedDocumentString<ParticipantsForWmoQuery, ParticipantsForWmoQueryVariables>;
export const ParticipantByIdForWmoDocument = new TypedDocumentString(`
    query ParticipantByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
    `, {"hash":"sha256:7bef2f5d381ed71abd543417cebab48f00f72c70d0ccfb599c26f9422b560cd8"}) as unknown as TypedDocumentString<ParticipantByIdForWmoQuery, ParticipantByIdForWmoQueryVariables>;
export const AddPreconditionForWmoDocument = new TypedDocumentString(`
    mutation AddPreconditionForWmo($input: AddPreconditionInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:8512928de50dcfbdc1eab5868f9c685a10b49ebdae3f7769c2a75390990497ce"}) as unknown as TypedDocumentString<AddPreconditionForWmoMutation, AddPreconditionForWmoMutationVariables>;
export const FulfilPreconditionForWmoDocument = new TypedDocumentString(`
    mutation FulfilPreconditionForWmo($input: FulfilPreconditionInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:720c1d915584b3ce168ec8165d331d57c21f2ac507b572011eef5323cec654d7"}) as unknown as TypedDocumentString<FulfilPreconditionForWmoMutation, FulfilPreconditionForWmoMutationVariables>;
export const RefusePreconditionForWmoDocument = new TypedDocumentString(`
    mutation RefusePreconditionForWmo($input: RefusePreconditionInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:8c79f453ab0ce19316eb0d7a31056e45e535fc7b6ac183ba2c8cc86f7d40a0a0"}) as unknown as TypedDocumentString<RefusePreconditionForWmoMutation, RefusePreconditionForWmoMutationVariables>;
export const RequestPreconditionForWmoDocument = new TypedDocumentString(`
    mutation RequestPreconditionForWmo($input: RequestPreconditionInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:67866f64a2f4ff3fdaf04563c6cd6a8deeaa4cb40686eecb9b9d62b44e41098d"}) as unknown as TypedDocumentString<RequestPreconditionForWmoMutation, RequestPreconditionForWmoMutationVariables>;
export const WaivePreconditionForWmoDocument = new TypedDocumentString(`
    mutation WaivePreconditionForWmo($input: WaivePreconditionInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:100416e5342db93ff917dd1ee920a93a1b35dee6a30958cdaca40cd2eea4dfdc"}) as unknown as TypedDocumentString<WaivePreconditionForWmoMutation, WaivePreconditionForWmoMutationVariables>;
export const AttendancesForWmoDocument = new TypedDocumentString(`
    query AttendancesForWmo($filter: AttendanceFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-consulent") {
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
    `, {"hash":"sha256:e1a5df5f7628efbb15c298d54bdd944cfa6ccd0482c4e4b3e9958915c780eb9b"}) as unknown as TypedDocumentString<AttendancesForWmoQuery, AttendancesForWmoQueryVariables>;
export const ChangeAttendanceForWmoDocument = new TypedDocumentString(`
    mutation ChangeAttendanceForWmo($input: ChangeAttendanceInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:f8ef56c53b8de8be179d6b54a714302ea1ce45494d9c4424fb4b89f59bbe4ecf"}) as unknown as TypedDocumentString<ChangeAttendanceForWmoMutation, ChangeAttendanceForWmoMutationVariables>;
export const RecordAttendanceForWmoDocument = new TypedDocumentString(`
    mutation RecordAttendanceForWmo($input: RecordAttendanceInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:1489d3301264d9bafd3cb260cff7c62b628f51451a1bc6841da71fdce3d730d4"}) as unknown as TypedDocumentString<RecordAttendanceForWmoMutation, RecordAttendanceForWmoMutationVariables>;
export const QuotesForWmoDocument = new TypedDocumentString(`
    query QuotesForWmo($filter: QuoteFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-consulent") {
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
    `, {"hash":"sha256:de482da0d711a3bf09afa118e545b1ffc58c0a264535db4e849d69ce8ef83e9a"}) as unknown as TypedDocumentString<QuotesForWmoQuery, QuotesForWmoQueryVariables>;
export const QuoteByIdForWmoDocument = new TypedDocumentString(`
    query QuoteByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
    `, {"hash":"sha256:144c6e6e5355b1bbbf444bac64bf79506f4048c922845a74bd065fc6c9460b04"}) as unknown as TypedDocumentString<QuoteByIdForWmoQuery, QuoteByIdForWmoQueryVariables>;
export const ChangeQuoteForWmoDocument = new TypedDocumentString(`
    mutation ChangeQuoteForWmo($input: ChangeQuoteInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:2896cb7bb79488ba1bd221a9d38a542e517bae1502c480aa1ebb53ff083d1034"}) as unknown as TypedDocumentString<ChangeQuoteForWmoMutation, ChangeQuoteForWmoMutationVariables>;
export const DraftQuoteForWmoDocument = new TypedDocumentString(`
    mutation DraftQuoteForWmo($input: DraftQuoteInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:d383006d3a39e15195ce919a7affce6631f9b9d00d4f394d0bf3352c5eb08f94"}) as unknown as TypedDocumentString<DraftQuoteForWmoMutation, DraftQuoteForWmoMutationVariables>;
export const IssueQuoteForWmoDocument = new TypedDocumentString(`
    mutation IssueQuoteForWmo($input: IssueQuoteInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:c3250840729fedfb13724687b486a414be1ce70099d572ab25f443bb9b89e91c"}) as unknown as TypedDocumentString<IssueQuoteForWmoMutation, IssueQuoteForWmoMutationVariables>;
export const WithdrawQuoteForWmoDocument = new TypedDocumentString(`
    mutation WithdrawQuoteForWmo($input: WithdrawQuoteInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:f78ad03c647c95fdeea22110a75b0b51b8e478179a6c81eb75d82187f303b632"}) as unknown as TypedDocumentString<WithdrawQuoteForWmoMutation, WithdrawQuoteForWmoMutationVariables>;
export const ApplicationsForWmoDocument = new TypedDocumentString(`
    query ApplicationsForWmo($filter: ApplicationFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-consulent") {
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
    `, {"hash":"sha256:b8b03c3ed858509f6aec8e6df11e65f690c1a1e8e5962d596a6c7fc209e75a9c"}) as unknown as TypedDocumentString<ApplicationsForWmoQuery, ApplicationsForWmoQueryVariables>;
export const ApplicationByIdForWmoDocument = new TypedDocumentString(`
    query ApplicationByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
    `, {"hash":"sha256:d28b898222ad2a70c372aea19240e497e05ca09dc617dd2d2694f105c2e17e75"}) as unknown as TypedDocumentString<ApplicationByIdForWmoQuery, ApplicationByIdForWmoQueryVariables>;
export const ChangeDecisionForWmoDocument = new TypedDocumentString(`
    mutation ChangeDecisionForWmo($input: ChangeDecisionInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:88dfe3aa7300401be928fb5f65d44ba17594e3a12a54e3abd47c53c61b6e245f"}) as unknown as TypedDocumentString<ChangeDecisionForWmoMutation, ChangeDecisionForWmoMutationVariables>;
export const ChangeIntakeForWmoDocument = new TypedDocumentString(`
    mutation ChangeIntakeForWmo($input: ChangeIntakeInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:75c33c695dcf3eccd071b31db7c10718bb35558cb1b388e3920fd5283f049058"}) as unknown as TypedDocumentString<ChangeIntakeForWmoMutation, ChangeIntakeForWmoMutationVariables>;
export const ConvertApplicationForWmoDocument = new TypedDocumentString(`
    mutation ConvertApplicationForWmo($input: ConvertApplicationInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:ae282e73de529e9b52913716e4d5e5c1b5de9e236334dac9583f50efe42878c3"}) as unknown as TypedDocumentString<ConvertApplicationForWmoMutation, ConvertApplicationForWmoMutationVariables>;
export const HoldIntakeForWmoDocument = new TypedDocumentString(`
    mutation HoldIntakeForWmo($input: HoldIntakeInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:50f5272fe7cc8d8bd9060d83d44742f8ccd16ced42b7369110a069389765f080"}) as unknown as TypedDocumentString<HoldIntakeForWmoMutation, HoldIntakeForWmoMutationVariables>;
export const RecordDecisionForWmoDocument = new TypedDocumentString(`
    mutation RecordDecisionForWmo($input: RecordDecisionInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:632ce61a9ecf5edfe70519476cb67981747d040a1768c87aab00d472b3b1bb9e"}) as unknown as TypedDocumentString<RecordDecisionForWmoMutation, RecordDecisionForWmoMutationVariables>;
export const RejectApplicationForWmoDocument = new TypedDocumentString(`
    mutation RejectApplicationForWmo($input: RejectApplicationInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:c8e4dea428adba26e3a50fa1c486e06c57cf1ae0a77a1693a9a5dcf88761c5ef"}) as unknown as TypedDocumentString<RejectApplicationForWmoMutation, RejectApplicationForWmoMutationVariables>;
export const TakeUpApplicationForWmoDocument = new TypedDocumentString(`
    mutation TakeUpApplicationForWmo($input: TakeUpApplicationInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:17d300cecf1d551e00f904bf9a5d8b3e34fbd0d6148b4dd86672c2a17ae40ef8"}) as unknown as TypedDocumentString<TakeUpApplicationForWmoMutation, TakeUpApplicationForWmoMutationVariables>;
export const ReportByIdForWmoDocument = new TypedDocumentString(`
    query ReportByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
    `, {"hash":"sha256:7873f886e1e66632cef002bc6b7d9267a46079cdbeddbc4a26cc9b00db0b1bdc"}) as unknown as TypedDocumentString<ReportByIdForWmoQuery, ReportByIdForWmoQueryVariables>;
export const ChangeFinalReportForWmoDocument = new TypedDocumentString(`
    mutation ChangeFinalReportForWmo($input: ChangeFinalReportInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:ff57fdeb35e619af2c9ac9d90d9f250462c7d0fbc8e45b5ea86e13690ce3f78d"}) as unknown as TypedDocumentString<ChangeFinalReportForWmoMutation, ChangeFinalReportForWmoMutationVariables>;
export const ProposeReportingForWmoDocument = new TypedDocumentString(`
    mutation ProposeReportingForWmo($input: ProposeReportingInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:2e97739dc1d878a321217b10cec7b6c6f9bfd0696da9697dee5bb9f689e2bd4e"}) as unknown as TypedDocumentString<ProposeReportingForWmoMutation, ProposeReportingForWmoMutationVariables>;
export const ProvideFinalReportForWmoDocument = new TypedDocumentString(`
    mutation ProvideFinalReportForWmo($input: ProvideFinalReportInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:8446b699dfd496e8756c11c234a9c442230297a85aa56353daf5dfb29d5b0bed"}) as unknown as TypedDocumentString<ProvideFinalReportForWmoMutation, ProvideFinalReportForWmoMutationVariables>;
export const ProvideReportForWmoDocument = new TypedDocumentString(`
    mutation ProvideReportForWmo($input: ProvideReportInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:6346c1bbfdc4dce8aec74f9ebbb465d3c73f30f93c2ae7902fcb3505771fbb99"}) as unknown as TypedDocumentString<ProvideReportForWmoMutation, ProvideReportForWmoMutationVariables>;
export const WriteFinalReportForWmoDocument = new TypedDocumentString(`
    mutation WriteFinalReportForWmo($input: WriteFinalReportInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:2e4eb781d1a6bf54b0ab0fc63743543d34cf02039b69159788b29d6f60133b7b"}) as unknown as TypedDocumentString<WriteFinalReportForWmoMutation, WriteFinalReportForWmoMutationVariables>;
export const WriteReportItemForWmoDocument = new TypedDocumentString(`
    mutation WriteReportItemForWmo($input: WriteReportItemInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:d54ac18d14dd60bf78871f691c0f6608c5f0a08dd5b9d7bc2d348bebda5fd4e2"}) as unknown as TypedDocumentString<WriteReportItemForWmoMutation, WriteReportItemForWmoMutationVariables>;
export const AssessSkillForWmoDocument = new TypedDocumentString(`
    mutation AssessSkillForWmo($input: AssessSkillInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:a89de91f4f70612c3aef7e2ab9d11d05ade6f835a67d95b747c01374f4709a96"}) as unknown as TypedDocumentString<AssessSkillForWmoMutation, AssessSkillForWmoMutationVariables>;
export const TrajectenForWmoDocument = new TypedDocumentString(`
    query TrajectenForWmo($filter: TrajectFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-consulent") {
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
    `, {"hash":"sha256:af9f6e48d63d2d6e689bc5e34a8e41502a780665754d31871c35ba780d77cc48"}) as unknown as TypedDocumentString<TrajectenForWmoQuery, TrajectenForWmoQueryVariables>;
export const TrajectByIdForWmoDocument = new TypedDocumentString(`
    query TrajectByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
    `, {"hash":"sha256:6e5fc0e968099845b710e32fa7541d74f3313435a7acf487e29fdd114d4c1d79"}) as unknown as TypedDocumentString<TrajectByIdForWmoQuery, TrajectByIdForWmoQueryVariables>;
export const ChangeTrajectForWmoDocument = new TypedDocumentString(`
    mutation ChangeTrajectForWmo($input: ChangeTrajectInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:1703852f011e165ba77a4ed6cda09628edd1005f41f2c5005aed957ab5ab7c52"}) as unknown as TypedDocumentString<ChangeTrajectForWmoMutation, ChangeTrajectForWmoMutationVariables>;
export const CompleteTrajectForWmoDocument = new TypedDocumentString(`
    mutation CompleteTrajectForWmo($input: CompleteTrajectInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:e2426308378ec23c4447c63a142d9d53fef532955c602d7d4a5269608a6e0c67"}) as unknown as TypedDocumentString<CompleteTrajectForWmoMutation, CompleteTrajectForWmoMutationVariables>;
export const EndTrajectForWmoDocument = new TypedDocumentString(`
    mutation EndTrajectForWmo($input: EndTrajectInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:b6d9f3727f9a6508768da605679f78238b771f8c08df2fdd376e039d6921f1c4"}) as unknown as TypedDocumentString<EndTrajectForWmoMutation, EndTrajectForWmoMutationVariables>;
export const EstablishPlanForWmoDocument = new TypedDocumentString(`
    mutation EstablishPlanForWmo($input: EstablishPlanInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:dd8267f54e6cebc39374604e3a3012b872db31b39c125240a2cc888ca02edf5c"}) as unknown as TypedDocumentString<EstablishPlanForWmoMutation, EstablishPlanForWmoMutationVariables>;
export const InterruptTrajectForWmoDocument = new TypedDocumentString(`
    mutation InterruptTrajectForWmo($input: InterruptTrajectInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:957aff9abeb2f3800b7c15ff6eb0489d1e6651410c07cfbff9631df4d3ab8a71"}) as unknown as TypedDocumentString<InterruptTrajectForWmoMutation, InterruptTrajectForWmoMutationVariables>;
export const ProvideTrajectPlanForWmoDocument = new TypedDocumentString(`
    mutation ProvideTrajectPlanForWmo($input: ProvideTrajectPlanInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:100f30d47cb9596212b392c7e328de5e172e969f779000ad5cbf27e0b6cecac5"}) as unknown as TypedDocumentString<ProvideTrajectPlanForWmoMutation, ProvideTrajectPlanForWmoMutationVariables>;
export const ResumeTrajectForWmoDocument = new TypedDocumentString(`
    mutation ResumeTrajectForWmo($input: ResumeTrajectInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:7d383c5fb2d1106bd1ea9b5081f2e9b5bd3271237b94a6f47dc2707d81abe5d6"}) as unknown as TypedDocumentString<ResumeTrajectForWmoMutation, ResumeTrajectForWmoMutationVariables>;
export const StartTrajectForWmoDocument = new TypedDocumentString(`
    mutation StartTrajectForWmo($input: StartTrajectInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:1bfa8cc197a89b4ea847c05c6ab65595a10ae48786447d187fd1d75071263907"}) as unknown as TypedDocumentString<StartTrajectForWmoMutation, StartTrajectForWmoMutationVariables>;
export const WriteTrajectPlanForWmoDocument = new TypedDocumentString(`
    mutation WriteTrajectPlanForWmo($input: WriteTrajectPlanInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:208e7d632b636529e5976abe474e9defd8630e15631da97cf23f2bffbb5035e9"}) as unknown as TypedDocumentString<WriteTrajectPlanForWmoMutation, WriteTrajectPlanForWmoMutationVariables>;
export const AddWorkAdaptationForWmoDocument = new TypedDocumentString(`
    mutation AddWorkAdaptationForWmo($input: AddWorkAdaptationInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:876da602315fa74fea6964ed69a3b739f45e91935f4971cb9d9284a7323263e8"}) as unknown as TypedDocumentString<AddWorkAdaptationForWmoMutation, AddWorkAdaptationForWmoMutationVariables>;
export const EndWorkAdaptationForWmoDocument = new TypedDocumentString(`
    mutation EndWorkAdaptationForWmo($input: EndWorkAdaptationInput!) @purpose(activity: "ondersteuning-wmo-consulent") {
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
}`, {"hash":"sha256:6c0000312e4dcc17cd7064af74898fb6b652e62178353ba39aa4e7ae0a6bf73e"}) as unknown as TypedDocumentString<EndWorkAdaptationForWmoMutation, EndWorkAdaptationForWmoMutationVariables>;
export const OpenInEmergencyDocument = new TypedDocumentString(`
    mutation OpenInEmergency($input: OpenInEmergencyInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:745e8e74ae5eeb0780c08013756a5a1456ac25fbfd52417ef0374e0fbcf99db4"}) as unknown as TypedDocumentString<OpenInEmergencyMutation, OpenInEmergencyMutationVariables>;
export const ExplainAccessDocument = new TypedDocumentString(`
    query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:801323f4ce48d19dee0ee2f416aeeb33ea47cc66cbcf603ff7e7086065540f00"}) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const AccessGrantsDocument = new TypedDocumentString(`
    query AccessGrants($filter: AccessGrantFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:92f194286d2f6da2cd50d8c6a0efb711486ec5ef41913661eaf1bc7ca41b0630"}) as unknown as TypedDocumentString<AccessGrantsQuery, AccessGrantsQueryVariables>;
export const FindParticipantByBsnDocument = new TypedDocumentString(`
    mutation FindParticipantByBsn($input: FindParticipantByBsnInput!) @purpose(activity: "begeleiding-consulent") {
  findParticipantByBsn(input: $input) {
    participant {
      id
      version
      callName
      familyName
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
}`, {"hash":"sha256:4d25ae970d0bed5284e8f7a9cc547fbe0dd4fb2e1c5a9655e75598681f9ce29c"}) as unknown as TypedDocumentString<FindParticipantByBsnMutation, FindParticipantByBsnMutationVariables>;
export const ConsentsDocument = new TypedDocumentString(`
    query Consents($first: Int, $after: String) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:a2ace45babadc801d40a6f05fe1e3a173d10bf8f69af439c16fe8448babf6ed6"}) as unknown as TypedDocumentString<ConsentsQuery, ConsentsQueryVariables>;
export const AskConsentDocument = new TypedDocumentString(`
    mutation AskConsent($input: AskConsentInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:1a753e95ce4854d36d45b22a53a7ee01d0b4e129ed156e73136eae320700552d"}) as unknown as TypedDocumentString<AskConsentMutation, AskConsentMutationVariables>;
export const RecordConsentGivenDocument = new TypedDocumentString(`
    mutation RecordConsentGiven($input: RecordConsentGivenInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:3d423425cae5637c98551b0509b3b0903656d3e55488690af538c94945274075"}) as unknown as TypedDocumentString<RecordConsentGivenMutation, RecordConsentGivenMutationVariables>;
export const RecordConsentWithdrawnDocument = new TypedDocumentString(`
    mutation RecordConsentWithdrawn($input: RecordConsentWithdrawnInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:c24d7741cc12184c65417ad7bcbfc5be47421ec8f4a6ba8d5de934d3a7b1e0d6"}) as unknown as TypedDocumentString<RecordConsentWithdrawnMutation, RecordConsentWithdrawnMutationVariables>;
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
    query CrewById($id: ID!) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:365017e6bd2b91db1386685ce5079d78c5617b94ffd8993a60761c62dad39d61"}) as unknown as TypedDocumentString<CrewByIdQuery, CrewByIdQueryVariables>;
export const ChangeCrewDocument = new TypedDocumentString(`
    mutation ChangeCrew($input: ChangeCrewInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:d9ed8d3a621abb4b8623a417522975d91bbeb54bdeb8beb7a881ba8b6fc2f7a9"}) as unknown as TypedDocumentString<ChangeCrewMutation, ChangeCrewMutationVariables>;
export const CreateCrewDocument = new TypedDocumentString(`
    mutation CreateCrew($input: CreateCrewInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:8695d7ba259b5be70303137fe3f207e72a72e427620e42a29483e03a294822b2"}) as unknown as TypedDocumentString<CreateCrewMutation, CreateCrewMutationVariables>;
export const DisbandCrewDocument = new TypedDocumentString(`
    mutation DisbandCrew($input: DisbandCrewInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:0a66708bbd361e4f36e55ee849b8622c556af25a9d545371c522c9378ea0c017"}) as unknown as TypedDocumentString<DisbandCrewMutation, DisbandCrewMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($input: EndMembershipInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:dd17568ea10265b8a8f0db18bebcb706292ba99ee7e22299c682e261295d0d6e"}) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const IntroduceParticipantDocument = new TypedDocumentString(`
    mutation IntroduceParticipant($input: IntroduceParticipantInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:c1c415af2f5c02b6147101e67266240ff3336c194c6240ec10eb9290f32fb8b0"}) as unknown as TypedDocumentString<IntroduceParticipantMutation, IntroduceParticipantMutationVariables>;
export const PauseCrewDocument = new TypedDocumentString(`
    mutation PauseCrew($input: PauseCrewInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:410646015692dd0566cb36969d38fb35725d1f0714aab6e7293990e2d8c65b46"}) as unknown as TypedDocumentString<PauseCrewMutation, PauseCrewMutationVariables>;
export const ReplaceVoormanDocument = new TypedDocumentString(`
    mutation ReplaceVoorman($input: ReplaceVoormanInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:1d4b4e3aa63dc7624ffe1e7070555348c70de4ccb97a94cda9ae5fd4e61b645b"}) as unknown as TypedDocumentString<ReplaceVoormanMutation, ReplaceVoormanMutationVariables>;
export const ResumeCrewDocument = new TypedDocumentString(`
    mutation ResumeCrew($input: ResumeCrewInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:f539915106b5c29cb2e3f61abef055247868506c09fb80032bda684a89c51584"}) as unknown as TypedDocumentString<ResumeCrewMutation, ResumeCrewMutationVariables>;
export const CrewsDocument = new TypedDocumentString(`
    query Crews($first: Int, $after: String) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:87a8d65af2204679596a60dab4f419c306bbcdd4e15993d87ffe5f174a3b9f95"}) as unknown as TypedDocumentString<CrewsQuery, CrewsQueryVariables>;
export const JobsByStatusDocument = new TypedDocumentString(`
    query JobsByStatus($statuses: [JobStatus!]!, $first: Int, $after: String) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:f1e7ae03cacad5a0c2ef161b8e7cbc8140cdf6a7d8c1f02c4661b17cd985a9fe"}) as unknown as TypedDocumentString<JobsByStatusQuery, JobsByStatusQueryVariables>;
export const PlanJobDocument = new TypedDocumentString(`
    mutation PlanJob($input: PlanJobInput!) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:63f928c51fe38240411b3742d8f724b0caaf6d4c12e03b49802342fe59b151d8"}) as unknown as TypedDocumentString<PlanJobMutation, PlanJobMutationVariables>;
export const DueWorkDocument = new TypedDocumentString(`
    query DueWork($until: Date!, $first: Int) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:0966fa441bb45c2ea9f48f6f0ea41b09c06794c5e65d254e4fae749dead29906"}) as unknown as TypedDocumentString<DueWorkQuery, DueWorkQueryVariables>;
export const EquipmentDocument = new TypedDocumentString(`
    query Equipment($filter: EquipmentFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:6a19c8da9fe63d0f989fe72908e37657e5a344dd8df55d716372f56a6a6d2516"}) as unknown as TypedDocumentString<EquipmentQuery, EquipmentQueryVariables>;
export const ChangeEquipmentDocument = new TypedDocumentString(`
    mutation ChangeEquipment($input: ChangeEquipmentInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:cf6c9196c3f0d422df6e604b77f6a1d753dd8fda0dd5cf5094c577d9dd289271"}) as unknown as TypedDocumentString<ChangeEquipmentMutation, ChangeEquipmentMutationVariables>;
export const CreateEquipmentDocument = new TypedDocumentString(`
    mutation CreateEquipment($input: CreateEquipmentInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:60be13ed0dbb82fe3781f7f00129ab548e1a6903af79ea71145460c28763a48b"}) as unknown as TypedDocumentString<CreateEquipmentMutation, CreateEquipmentMutationVariables>;
export const JobByIdDocument = new TypedDocumentString(`
    query JobById($id: ID!) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:b62ec3b1bedbbd7c9256d7a7e08b8ebdf30945d6aa77f576714f159a4d95b182"}) as unknown as TypedDocumentString<JobByIdQuery, JobByIdQueryVariables>;
export const AssignCrewDocument = new TypedDocumentString(`
    mutation AssignCrew($input: AssignCrewInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:a6048784d2a089489a71970c9d4a66eeb99d81c6c5145f0aa1303184b77186ac"}) as unknown as TypedDocumentString<AssignCrewMutation, AssignCrewMutationVariables>;
export const RejectJobDocument = new TypedDocumentString(`
    mutation RejectJob($input: RejectJobInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:bccef493b75b57f544446b85e34fd29286463ad86766ebd559760c25090da86d"}) as unknown as TypedDocumentString<RejectJobMutation, RejectJobMutationVariables>;
export const MeasureLadderDocument = new TypedDocumentString(`
    mutation MeasureLadder($input: MeasureLadderInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:41447898c18ee56ac073e9cea65cbe560b6055c4b6c49fc5af507d219ea995a3"}) as unknown as TypedDocumentString<MeasureLadderMutation, MeasureLadderMutationVariables>;
export const RecordOutflowDocument = new TypedDocumentString(`
    mutation RecordOutflow($input: RecordOutflowInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:af10ad602ce3f73990a46b2b1e59ecffd9b7bf2dc7ad5f2a73ff114fea2d9614"}) as unknown as TypedDocumentString<RecordOutflowMutation, RecordOutflowMutationVariables>;
export const ParticipantsDocument = new TypedDocumentString(`
    query Participants($filter: ParticipantFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:28e765e568d6793f69899f30b94f8f81b6a5a60b66a483fe4ccb43e4c3912cea"}) as unknown as TypedDocumentString<ParticipantsQuery, ParticipantsQueryVariables>;
export const ParticipantByIdDocument = new TypedDocumentString(`
    query ParticipantById($id: ID!) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:edce6753c91f922467b14d56ade7a4d34a6b7edc04919d18e906bd4c83e1c4e2"}) as unknown as TypedDocumentString<ParticipantByIdQuery, ParticipantByIdQueryVariables>;
export const StaffMembersDocument = new TypedDocumentString(`
    query StaffMembers($filter: StaffMemberFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:01f2a012b88b9d04e7c5ed3ebae2bf2e312ceecb5bda9e2939649871a5894dd1"}) as unknown as TypedDocumentString<StaffMembersQuery, StaffMembersQueryVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($filter: OrganisationFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:2f6f87f3075cd43ae129b07b3475d11b0331c175485c1f356f4307f934b6abdd"}) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const AddPreconditionDocument = new TypedDocumentString(`
    mutation AddPrecondition($input: AddPreconditionInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:3acac9ba7100c5c7808c90053ee1d6da788024735ddbac50ff773f99e55224c3"}) as unknown as TypedDocumentString<AddPreconditionMutation, AddPreconditionMutationVariables>;
export const FulfilPreconditionDocument = new TypedDocumentString(`
    mutation FulfilPrecondition($input: FulfilPreconditionInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:32a237fc6d987f140020392ae0a6665b89394195aab57e2c63611019be5f3340"}) as unknown as TypedDocumentString<FulfilPreconditionMutation, FulfilPreconditionMutationVariables>;
export const RefusePreconditionDocument = new TypedDocumentString(`
    mutation RefusePrecondition($input: RefusePreconditionInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:d121fa39fa56bc8f589380d46317cb3cbaaa19ddcd430d52e639642a84d98a3c"}) as unknown as TypedDocumentString<RefusePreconditionMutation, RefusePreconditionMutationVariables>;
export const RequestPreconditionDocument = new TypedDocumentString(`
    mutation RequestPrecondition($input: RequestPreconditionInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:cf2da627a73e19bcffd513d4bf475215ecccb7ba86a94a49c9009c17cf8b4080"}) as unknown as TypedDocumentString<RequestPreconditionMutation, RequestPreconditionMutationVariables>;
export const WaivePreconditionDocument = new TypedDocumentString(`
    mutation WaivePrecondition($input: WaivePreconditionInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:1dbed44264df155288bda397e199ce528a83f2ab18a88a75131c8494b6d70933"}) as unknown as TypedDocumentString<WaivePreconditionMutation, WaivePreconditionMutationVariables>;
export const AttendancesDocument = new TypedDocumentString(`
    query Attendances($filter: AttendanceFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:7a6758fab76c500649646aa6635dbdb05966623617a1f723b4532e4f8011fe9e"}) as unknown as TypedDocumentString<AttendancesQuery, AttendancesQueryVariables>;
export const ChangeAttendanceDocument = new TypedDocumentString(`
    mutation ChangeAttendance($input: ChangeAttendanceInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:5fc1a343e89e4e7a6ae8167f06ab9a8df4d7608a269288f4d9bb345b8f0278c7"}) as unknown as TypedDocumentString<ChangeAttendanceMutation, ChangeAttendanceMutationVariables>;
export const RecordAttendanceDocument = new TypedDocumentString(`
    mutation RecordAttendance($input: RecordAttendanceInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:324140f4d45b3c19f0c79e4af72b5ea1e3c219cdd4084e1d5f6b73b25f42fffb"}) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const QuotesDocument = new TypedDocumentString(`
    query Quotes($filter: QuoteFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:3f97b2068534469f2a44bde4beb2113c93274ed897897d02832c0e9dd4e5ee39"}) as unknown as TypedDocumentString<QuotesQuery, QuotesQueryVariables>;
export const QuoteByIdDocument = new TypedDocumentString(`
    query QuoteById($id: ID!) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:43096af26511804bd1fa1f85b83a169b7992bf669c654c62e7a2d13e57a255b0"}) as unknown as TypedDocumentString<QuoteByIdQuery, QuoteByIdQueryVariables>;
export const ContractSpecificationsDocument = new TypedDocumentString(`
    query ContractSpecifications($filter: ContractSpecificationFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:043ddd650d3134368a66c7a7465b59a731c5c3609d9a1d2ae7262fc661a79d87"}) as unknown as TypedDocumentString<ContractSpecificationsQuery, ContractSpecificationsQueryVariables>;
export const ChangeQuoteDocument = new TypedDocumentString(`
    mutation ChangeQuote($input: ChangeQuoteInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:498e172bfa13c67a98dcb6ccf68b357621b446eb1d904c5096ba7abff43579f5"}) as unknown as TypedDocumentString<ChangeQuoteMutation, ChangeQuoteMutationVariables>;
export const CreateContractSpecificationDocument = new TypedDocumentString(`
    mutation CreateContractSpecification($input: CreateContractSpecificationInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:0ccad093ee8e8fb748a175dd1ce1cc16d102f4fa202e6f52392e4337a8cf97e7"}) as unknown as TypedDocumentString<CreateContractSpecificationMutation, CreateContractSpecificationMutationVariables>;
export const DraftQuoteDocument = new TypedDocumentString(`
    mutation DraftQuote($input: DraftQuoteInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:161842dd82eedfbc8219249ac9c9eb99692ee5781c9dc44cd4cf505f7add06e7"}) as unknown as TypedDocumentString<DraftQuoteMutation, DraftQuoteMutationVariables>;
export const EndContractSpecificationDocument = new TypedDocumentString(`
    mutation EndContractSpecification($input: EndContractSpecificationInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:ae5524f49a2b3b9065dbbd4dd9344e5f8b5703b5ea97ffd8478c3a06baa757b9"}) as unknown as TypedDocumentString<EndContractSpecificationMutation, EndContractSpecificationMutationVariables>;
export const IssueQuoteDocument = new TypedDocumentString(`
    mutation IssueQuote($input: IssueQuoteInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:3f8efbdc6ba06d0dafa2b3ec618f4f644d82860a93a2b43b37bff2568b825a63"}) as unknown as TypedDocumentString<IssueQuoteMutation, IssueQuoteMutationVariables>;
export const WithdrawQuoteDocument = new TypedDocumentString(`
    mutation WithdrawQuote($input: WithdrawQuoteInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:d1499c14a5f660fa57b41e9659f241ff181c5900d8cb0f63ade5c71965482eb7"}) as unknown as TypedDocumentString<WithdrawQuoteMutation, WithdrawQuoteMutationVariables>;
export const ApplicationsDocument = new TypedDocumentString(`
    query Applications($filter: ApplicationFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:976e871e589118df9d9d2537e1dd3e9a6e4f6ec779b2e6e9a4c0f642ee22c30c"}) as unknown as TypedDocumentString<ApplicationsQuery, ApplicationsQueryVariables>;
export const ApplicationByIdDocument = new TypedDocumentString(`
    query ApplicationById($id: ID!) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:fe8f603edf9f0bb42efab93cf8214e173cd2b1cb63f70a6d4b73c6a1f19bea97"}) as unknown as TypedDocumentString<ApplicationByIdQuery, ApplicationByIdQueryVariables>;
export const ChangeDecisionDocument = new TypedDocumentString(`
    mutation ChangeDecision($input: ChangeDecisionInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:d09e2646a339a47dae941f6e8cb740f9404a61c1ec9d252285af3a61ddc91012"}) as unknown as TypedDocumentString<ChangeDecisionMutation, ChangeDecisionMutationVariables>;
export const ChangeIntakeDocument = new TypedDocumentString(`
    mutation ChangeIntake($input: ChangeIntakeInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:8c1a80ba197b03e28069331209bb8ef8d99c78d3ebaf458453eca3762d64aa48"}) as unknown as TypedDocumentString<ChangeIntakeMutation, ChangeIntakeMutationVariables>;
export const ConvertApplicationDocument = new TypedDocumentString(`
    mutation ConvertApplication($input: ConvertApplicationInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:0e1d364f2f486aaf7bc4ac2b495a3d82c6177bdcdb1997bd467cda119c4b47d1"}) as unknown as TypedDocumentString<ConvertApplicationMutation, ConvertApplicationMutationVariables>;
export const HoldIntakeDocument = new TypedDocumentString(`
    mutation HoldIntake($input: HoldIntakeInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:0fdf1a14e6a8c2e559d4fe7b8969de18916cd0faa7d7dcc4ca864eeba49c2546"}) as unknown as TypedDocumentString<HoldIntakeMutation, HoldIntakeMutationVariables>;
export const RecordDecisionDocument = new TypedDocumentString(`
    mutation RecordDecision($input: RecordDecisionInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:02095d19be9a21e7579ae1b2fd47944d51408619ee123690ea5a4f60e8526c09"}) as unknown as TypedDocumentString<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const RejectApplicationDocument = new TypedDocumentString(`
    mutation RejectApplication($input: RejectApplicationInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:0ac397ff330f562990c43c0e2fd1ef132e8b219e3df96286bd0798ce0cc778a5"}) as unknown as TypedDocumentString<RejectApplicationMutation, RejectApplicationMutationVariables>;
export const TakeUpApplicationDocument = new TypedDocumentString(`
    mutation TakeUpApplication($input: TakeUpApplicationInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:5a72e0a7e62895cdabed3ff7d1596b40f98c917db8718f074c8bb9d5b26c04bf"}) as unknown as TypedDocumentString<TakeUpApplicationMutation, TakeUpApplicationMutationVariables>;
export const ReportByIdDocument = new TypedDocumentString(`
    query ReportById($id: ID!) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:3e2fa4f9be84309f8753a769f9795cc8b0dfbef2a4392bb2a54d6df09f94a01c"}) as unknown as TypedDocumentString<ReportByIdQuery, ReportByIdQueryVariables>;
export const ChangeFinalReportDocument = new TypedDocumentString(`
    mutation ChangeFinalReport($input: ChangeFinalReportInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:6db77c66a274b0978885c8afe7abfe5a2c79ed9557185614c8aabbc35031c2f7"}) as unknown as TypedDocumentString<ChangeFinalReportMutation, ChangeFinalReportMutationVariables>;
export const ProposeReportingDocument = new TypedDocumentString(`
    mutation ProposeReporting($input: ProposeReportingInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:b6b98aa07202abf66c86118608c2bb3233b90f743e9e8e7b64763065ccb3421b"}) as unknown as TypedDocumentString<ProposeReportingMutation, ProposeReportingMutationVariables>;
export const ProvideFinalReportDocument = new TypedDocumentString(`
    mutation ProvideFinalReport($input: ProvideFinalReportInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:96e3551bdd2f1d17fe8cfebf26dddc3fa48df717d516ec57057fb09b6640ae0e"}) as unknown as TypedDocumentString<ProvideFinalReportMutation, ProvideFinalReportMutationVariables>;
export const ProvideReportDocument = new TypedDocumentString(`
    mutation ProvideReport($input: ProvideReportInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:97f26f87265e7c069edc53351d16607a62a59084ba45feb9d75701c9ea585148"}) as unknown as TypedDocumentString<ProvideReportMutation, ProvideReportMutationVariables>;
export const WriteFinalReportDocument = new TypedDocumentString(`
    mutation WriteFinalReport($input: WriteFinalReportInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:98190d0b4a6eb1c940e15509e1ad30038ebf3ef3967f304bfd0f8462c1be2bb2"}) as unknown as TypedDocumentString<WriteFinalReportMutation, WriteFinalReportMutationVariables>;
export const WriteReportItemDocument = new TypedDocumentString(`
    mutation WriteReportItem($input: WriteReportItemInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:90c79d9c7bd2cfde87eeec30bc35ea25e59657c8500b91989ec363568f8db136"}) as unknown as TypedDocumentString<WriteReportItemMutation, WriteReportItemMutationVariables>;
export const SkillsDocument = new TypedDocumentString(`
    query Skills($filter: SkillFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:9c6d365be985e1317b567524f6406fdcecd8918a617c2b6fcc03357fd2d16f3d"}) as unknown as TypedDocumentString<SkillsQuery, SkillsQueryVariables>;
export const AssessSkillDocument = new TypedDocumentString(`
    mutation AssessSkill($input: AssessSkillInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:9ef8be419b8776938634e9230ad7a17fbdeaa982349ee70df7e238da25d42cce"}) as unknown as TypedDocumentString<AssessSkillMutation, AssessSkillMutationVariables>;
export const TrajectenDocument = new TypedDocumentString(`
    query Trajecten($filter: TrajectFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:6a6ac9c6d4f3780f14b22c4a1f00c38db706d491e401067b261175838b9657dc"}) as unknown as TypedDocumentString<TrajectenQuery, TrajectenQueryVariables>;
export const TrajectByIdDocument = new TypedDocumentString(`
    query TrajectById($id: ID!) @purpose(activity: "begeleiding-consulent") {
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
    `, {"hash":"sha256:6df2b338c86463b25bf8d93fd2dcf085665476d91dece1e5ff4f3209a177c38d"}) as unknown as TypedDocumentString<TrajectByIdQuery, TrajectByIdQueryVariables>;
export const ChangeTrajectDocument = new TypedDocumentString(`
    mutation ChangeTraject($input: ChangeTrajectInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:1897007b425d8180f6216e1d3ab8726c20d5b7cb01b5df82bf91994ef9ac440e"}) as unknown as TypedDocumentString<ChangeTrajectMutation, ChangeTrajectMutationVariables>;
export const CompleteTrajectDocument = new TypedDocumentString(`
    mutation CompleteTraject($input: CompleteTrajectInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:013c91317883bc77b91f2625f33c187e6c08fd3260aa981bc918491cbdd6121f"}) as unknown as TypedDocumentString<CompleteTrajectMutation, CompleteTrajectMutationVariables>;
export const EndTrajectDocument = new TypedDocumentString(`
    mutation EndTraject($input: EndTrajectInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:e032af1e6f2a4ef69eea63554321d977c779414b5d358af8a82b54b92eb21b17"}) as unknown as TypedDocumentString<EndTrajectMutation, EndTrajectMutationVariables>;
export const EstablishPlanDocument = new TypedDocumentString(`
    mutation EstablishPlan($input: EstablishPlanInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:9b770131fd4b8b32df55c8ae4473a9d46847f9653625c8be124976356602cd8a"}) as unknown as TypedDocumentString<EstablishPlanMutation, EstablishPlanMutationVariables>;
export const InterruptTrajectDocument = new TypedDocumentString(`
    mutation InterruptTraject($input: InterruptTrajectInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:fc1d91fdbc43623dd51be944e9551988e432de0a82ec0d353f49ab016ae05828"}) as unknown as TypedDocumentString<InterruptTrajectMutation, InterruptTrajectMutationVariables>;
export const ProvideTrajectPlanDocument = new TypedDocumentString(`
    mutation ProvideTrajectPlan($input: ProvideTrajectPlanInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:4c233d332ed8a29888b4855e412804f9857c013611f6540e9d943abbd694e386"}) as unknown as TypedDocumentString<ProvideTrajectPlanMutation, ProvideTrajectPlanMutationVariables>;
export const ResumeTrajectDocument = new TypedDocumentString(`
    mutation ResumeTraject($input: ResumeTrajectInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:57d79eca934aa6434a5b301598b4802f0800928ac52d3f88ad6c3c4bdb9247a6"}) as unknown as TypedDocumentString<ResumeTrajectMutation, ResumeTrajectMutationVariables>;
export const StartTrajectDocument = new TypedDocumentString(`
    mutation StartTraject($input: StartTrajectInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:bb847ecc3965c37a24d03d1f14c4e32965f10320ae0c8c4dee79fa93d210da91"}) as unknown as TypedDocumentString<StartTrajectMutation, StartTrajectMutationVariables>;
export const WriteTrajectPlanDocument = new TypedDocumentString(`
    mutation WriteTrajectPlan($input: WriteTrajectPlanInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:5c8a5dff06163e0b054003dd750477fc0287b6a0103d6058352e6e046601c98f"}) as unknown as TypedDocumentString<WriteTrajectPlanMutation, WriteTrajectPlanMutationVariables>;
export const AssignEquipmentDocument = new TypedDocumentString(`
    mutation AssignEquipment($input: AssignEquipmentInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:9bb55d4a360730380158d05cc278987a90c66ce2af95a078aa6337457c69cb15"}) as unknown as TypedDocumentString<AssignEquipmentMutation, AssignEquipmentMutationVariables>;
export const ScheduleTaskDocument = new TypedDocumentString(`
    mutation ScheduleTask($input: ScheduleTaskInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:9a574cc6dddcb583f7ef0f29007fd4e7e8b7fea1aa106c5f4c3bc31977ca20e3"}) as unknown as TypedDocumentString<ScheduleTaskMutation, ScheduleTaskMutationVariables>;
export const AddWorkAdaptationDocument = new TypedDocumentString(`
    mutation AddWorkAdaptation($input: AddWorkAdaptationInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:2bab83b214b7ec585d389f6ba3ab6b461489fe2de5c590cdf4f190b464f70348"}) as unknown as TypedDocumentString<AddWorkAdaptationMutation, AddWorkAdaptationMutationVariables>;
export const EndWorkAdaptationDocument = new TypedDocumentString(`
    mutation EndWorkAdaptation($input: EndWorkAdaptationInput!) @purpose(activity: "begeleiding-consulent") {
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
}`, {"hash":"sha256:243ff7e89da404a2debc1830a6bbd7d44a99c9d7b702a978f12a8f84ca34ed34"}) as unknown as TypedDocumentString<EndWorkAdaptationMutation, EndWorkAdaptationMutationVariables>;