/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Invoer of acceptQuote. */
export type AcceptQuoteInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

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

/** Invoer of agreeToPlan. */
export type AgreeToPlanInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of agreeToReporting. */
export type AgreeToReportingInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
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

/** Voorwaarden op een waarde: conditions on a value of type Boolean; all must hold. `eq: null` finds what is empty. */
export type BooleanFilter = {
  eq?: boolean | null | undefined;
};

/** Invoer of changeApplication. */
export type ChangeApplicationInput = {
  /** Kanaal. */
  channel?: ApplicationChannel | null | undefined;
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Heeft betaald werk; no income. */
  hasPaidWork?: boolean | null | undefined;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Peildatum of that statement. */
  paidWorkReferenceDate?: string | null | undefined;
  /** Vermoede loonwaarde, from, in percent. */
  presumedLoonwaardeFrom?: number | null | undefined;
  /** Vermoede loonwaarde, up to and including, in percent. */
  presumedLoonwaardeUntil?: number | null | undefined;
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

/** Invoer of extendTraject. */
export type ExtendTrajectInput = {
  /** Duur in whole months, counted from the start; longer than before. */
  durationMonths: number;
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Reden, kept as afwijkingsreden. */
  reason: string;
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

/** Invoer of grantAccess. */
export type GrantAccessInput = {
  /** Tot: at this moment it is over. */
  endsAt: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Deelnemer of the own caseload. */
  participantId: string;
  /** Reden, at most 1000 characters; without persons. */
  reason: string;
  /** Ontvanger: a partner that guides participants. */
  recipientId: string;
  /** Rol. */
  recipientRole: OpenedToRole;
  /** Van; now when absent. */
  startsAt?: string | null | undefined;
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

/** Wettelijke grondslag. */
export type LegalBasis =
  /** Participatiewet */
  | 'PARTICIPATIEWET'
  /** Wmo 2015 */
  | 'WMO';

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

/** Deelnemer who is referred for the first time. No BSN: that is verified elsewhere. */
export type NewParticipantInput = {
  /** Roepnaam. */
  callName: string;
  /** Geboortedatum. */
  dateOfBirth: string;
  /** E-mailadres. */
  email?: string | null | undefined;
  /** Geslachtsnaam. */
  familyName: string;
  /** Voorvoegsel van de geslachtsnaam. */
  familyNamePrefix?: string | null | undefined;
  /** Voornamen; the call name when absent. */
  givenNames?: string | null | undefined;
  /** Woonbuurt: CBS code. */
  homeNeighbourhood?: string | null | undefined;
  /** Huisnummer, with letter and addition. */
  houseNumber?: string | null | undefined;
  /** Taalvoorkeur: BCP 47 tag. */
  languagePreference?: string | null | undefined;
  /** Telefoonnummer. */
  phone?: string | null | undefined;
  /** Woonplaats. */
  place?: string | null | undefined;
  /** Postcode, `1234AB`. */
  postcode?: string | null | undefined;
  /** Straat of the home address. */
  street?: string | null | undefined;
};

/** Rol to which a participant may be opened. */
export type OpenedToRole =
  /** Begeleider */
  | 'BEGELEIDER'
  /** Consulent */
  | 'CONSULENT'
  /** Voorman */
  | 'VOORMAN';

/** Opleidingsstatus. */
export type OpleidingStatus =
  /** Actief */
  | 'ACTIVE'
  /** In ontwikkeling */
  | 'IN_DEVELOPMENT'
  /** Vervallen */
  | 'WITHDRAWN';

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

/** Invoer of recordBsn. */
export type RecordBsnInput = {
  /** Burgerservicenummer: nine digits. */
  bsn: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Deelnemer. */
  participantId: string;
  /** Vergewist door: the desk that did it. */
  verifiedBy: string;
  /** Vergewist op. */
  verifiedOn: string;
};

/** Invoer of recordLoonwaardeDetermination. */
export type RecordLoonwaardeDeterminationInput = {
  /** Vastgesteld door. */
  determinedBy: string;
  /** Werkgever at whose place it was determined. */
  employer?: string | null | undefined;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Deelnemer of the own caseload. */
  participantId: string;
  /** Percentage, 0 to 100. */
  percentage: number;
  /** Geldig van. */
  validFrom: string;
};

/** Invoer of referParticipant. */
export type ReferParticipantInput = {
  /** Kanaal. */
  channel: ApplicationChannel;
  /** Heeft betaald werk; no income. */
  hasPaidWork: boolean;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Peildatum of that statement. */
  paidWorkReferenceDate?: string | null | undefined;
  /** Deelnemer who is new; or else `participantId`. */
  participant?: NewParticipantInput | null | undefined;
  /** Deelnemer of the own caseload; or else `participant`. */
  participantId?: string | null | undefined;
  /** Vermoede loonwaarde, from, in percent. */
  presumedLoonwaardeFrom?: number | null | undefined;
  /** Vermoede loonwaarde, up to and including, in percent. */
  presumedLoonwaardeUntil?: number | null | undefined;
  /** Uitvoerder: its organisation. */
  uitvoerderId: string;
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

/** Invoer of rejectQuote. */
export type RejectQuoteInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of requestPrecondition. */
export type RequestPreconditionInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of revokeAccess. */
export type RevokeAccessInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Rol in de graaf. */
export type Role =
  /** Begeleider: guides participants for a leerwerkbedrijf. */
  | 'BEGELEIDER'
  /** Beheerder: keeps organisations, agreements and roles; sees no persons in a traject and no work. */
  | 'BEHEERDER'
  /** Beleidsmedewerker: policy officer of a gemeente; sees work and places, no persons. */
  | 'BELEIDSMEDEWERKER'
  /** Consulent: guides participants for the sociaal-werkbedrijf. */
  | 'CONSULENT'
  /** Opdrachtgever van de woningcorporatie: orders upkeep; sees jobs and crews, no persons. */
  | 'CORPORATIE_OPDRACHTGEVER'
  /** Deelnemer: the participant, who sees his or her own data. */
  | 'DEELNEMER'
  /** Docent: teaches at a ROC; sees students, never a benefit. */
  | 'DOCENT'
  /** Opdrachtgever van de gemeente: orders upkeep of the public space; sees jobs, no persons. */
  | 'GEMEENTE_OPDRACHTGEVER'
  /** Klantmanager: refers participants for a gemeente and follows its own caseload. */
  | 'KLANTMANAGER'
  /** Functionaris gegevensbescherming: sees who may do what in its own organisation, decides on requests of participants about their own data, and sees no other content. */
  | 'PRIVACY_OFFICER'
  /** Projectleider: leads the work in one wijk for a leerwerkbedrijf. */
  | 'PROJECTLEIDER'
  /** Systeem: carries out what is due by itself, for the organisation that it is assigned to. */
  | 'SYSTEM'
  /** Voorman: working foreman of a crew. */
  | 'VOORMAN'
  /** Werkgever: offers workplaces; sees catalogues and its own organisation. */
  | 'WERKGEVER';

/** Bereik van een roltoekenning. */
export type Scope =
  /** Organisatie: all rows of the organisation */
  | 'ORGANISATION'
  /** Eigen: own rows */
  | 'OWN';

/** Invoer of setTrajectDuration. */
export type SetTrajectDurationInput = {
  /** Afwijkingsreden: needed for less than three or more than six months. */
  deviationReason?: string | null | undefined;
  /** Duur in whole months: 1 to 60, usually 3 to 6. */
  durationMonths: number;
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

/** Trajectfase. */
export type TrajectPhase =
  /** Activeren */
  | 'ACTIVEREN'
  /** Testen */
  | 'TESTEN'
  /** Vakvaardigheden aanleren */
  | 'VAKVAARDIGHEDEN_AANLEREN';

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

/** Invoer of withdrawApplication. */
export type WithdrawApplicationInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Werkomgeving. */
export type WorkEnvironment =
  /** Beschutte werkomgeving */
  | 'BESCHUT'
  /** Reguliere werkomgeving */
  | 'REGULIER';

export type GrantAccessMutationVariables = Exact<{
  input: GrantAccessInput;
}>;


export type GrantAccessMutation = { grantAccess: { accessGrant: { id: string, version: number | null, status: AccessGrantStatus | null, startsAt: string | null, endsAt: string | null, endedAt: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RevokeAccessMutationVariables = Exact<{
  input: RevokeAccessInput;
}>;


export type RevokeAccessMutation = { revokeAccess: { accessGrant: { id: string, version: number | null, status: AccessGrantStatus | null, startsAt: string | null, endsAt: string | null, endedAt: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

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


export type AccessGrantsQuery = { accessGrants: { nodes: Array<{ id: string, version: number | null, status: AccessGrantStatus | null, acknowledgedAt: string | null, emergency: Emergency | null, endedAt: string | null, endsAt: string | null, kind: AccessGrantKind | null, reason: string | null, recipientRole: OpenedToRole | null, startsAt: string | null, owner: { id: string, name: string } | null, participant: { id: string, callName: string | null, familyName: string | null } | null, recipient: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type FindParticipantByBsnMutationVariables = Exact<{
  input: FindParticipantByBsnInput;
}>;


export type FindParticipantByBsnMutation = { findParticipantByBsn: { participant: { id: string, version: number | null, callName: string | null, familyName: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RecordBsnMutationVariables = Exact<{
  input: RecordBsnInput;
}>;


export type RecordBsnMutation = { recordBsn: { identity: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type CaseloadQueryVariables = Exact<{
  filter?: ParticipantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseloadQuery = { participants: { totalCount: number | null, nodes: Array<{ id: string, callName: string | null, familyName: string | null, trajecten: { nodes: Array<{ status: TrajectStatus | null, startDate: string | null, endDate: string | null, goal: string | null }> } | null, crewMemberships: { nodes: Array<{ validFrom: string | null, crew: { name: string | null, strengthStatus: CrewStrength | null } | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ParticipantByIdQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantByIdQuery = { participant: { id: string, callName: string | null, familyNamePrefix: string | null, familyName: string | null, dateOfBirth: string | null, phone: string | null, email: string | null, trajecten: { nodes: Array<{ id: string, kind: TrajectKind | null, status: TrajectStatus | null, phase: TrajectPhase | null, legalBasis: LegalBasis | null, goal: string | null, startDate: string | null, endDate: string | null, hoursPerWeek: number | null, consulent: { name: string | null, workPhone: string | null } | null }> } | null } | null };

export type TrajectenEndingByQueryVariables = Exact<{
  date: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TrajectenEndingByQuery = { trajecten: { totalCount: number | null, nodes: Array<{ id: string, endDate: string | null, goal: string | null, participant: { id: string, callName: string | null, familyName: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type OpleidingenQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpleidingenQuery = { opleidingen: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, level: number | null, crebo: string | null, status: OpleidingStatus | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { viewer: { role: Role, scope: Scope, organisation: { name: string } | null } };

export type ConsentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsentsQuery = { consents: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, status: ConsentStatus | null, askedOn: string | null, data: Array<ConsentData> | null, givenOn: string | null, kind: ConsentKind | null, onPaper: boolean | null, withdrawnOn: string | null, participant: { id: string, callName: string | null, familyName: string | null } | null, recipient: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type DueWorkQueryVariables = Exact<{
  from: string;
  until: string;
  first?: number | null | undefined;
}>;


export type DueWorkQuery = { reportsDue: { totalCount: number | null, nodes: Array<{ id: string, plannedOn: string | null, traject: { id: string, participant: { callName: string | null, familyName: string | null } | null, consulent: { name: string | null, workPhone: string | null } | null } | null }> } | null, quotesWaiting: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, validUntil: string | null, durationMonths: number | null, totalCents: number | null, application: { id: string, participant: { callName: string | null, familyName: string | null } | null } | null }> } | null, plansToAgreeTo: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, planVersion: number | null, goals: Array<string> | null, activities: Array<string> | null, traject: { id: string, participant: { callName: string | null, familyName: string | null } | null } | null }> } | null, trajectenEnding: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, endDate: string | null, durationMonths: number | null, participant: { callName: string | null, familyName: string | null } | null, consulent: { name: string | null, workPhone: string | null } | null }> } | null };

export type RecordLoonwaardeDeterminationMutationVariables = Exact<{
  input: RecordLoonwaardeDeterminationInput;
}>;


export type RecordLoonwaardeDeterminationMutation = { recordLoonwaardeDetermination: { loonwaardeDetermination: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

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

export type QuotesQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuotesQuery = { quotes: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, status: QuoteStatus | null, durationMonths: number | null, statusDate: string | null, totalCents: number | null, validUntil: string | null, application: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type QuoteByIdQueryVariables = Exact<{
  id: string;
}>;


export type QuoteByIdQuery = { quote: { id: string, version: number | null, status: QuoteStatus | null, durationMonths: number | null, issuedOn: string | null, statusDate: string | null, totalCents: number | null, validUntil: string | null, application: { id: string } | null } | null };

export type AcceptQuoteMutationVariables = Exact<{
  input: AcceptQuoteInput;
}>;


export type AcceptQuoteMutation = { acceptQuote: { quote: { id: string, version: number | null, status: QuoteStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RejectQuoteMutationVariables = Exact<{
  input: RejectQuoteInput;
}>;


export type RejectQuoteMutation = { rejectQuote: { quote: { id: string, version: number | null, status: QuoteStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ApplicationsQueryVariables = Exact<{
  filter?: ApplicationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApplicationsQuery = { applications: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, status: ApplicationStatus | null, statusDate: string | null, submittedOn: string | null, consulent: { id: string, name: string | null } | null, klantmanager: { id: string, name: string | null } | null, participant: { id: string, callName: string | null, familyName: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ApplicationByIdQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationByIdQuery = { application: { id: string, version: number | null, status: ApplicationStatus | null, channel: ApplicationChannel | null, hasPaidWork: boolean | null, paidWorkReferenceDate: string | null, preconditionsComplete: boolean | null, presumedLoonwaardeFrom: number | null, presumedLoonwaardeUntil: number | null, rejectionReason: ApplicationRejectionReason | null, statusDate: string | null, submittedOn: string | null, consulent: { id: string, name: string | null } | null, klantmanager: { id: string, name: string | null } | null, participant: { id: string, callName: string | null, familyName: string | null } | null, preconditions: { nodes: Array<{ id: string, version: number | null, status: PreconditionStatus | null }> } | null, quotes: { nodes: Array<{ id: string, version: number | null, status: QuoteStatus | null }> } | null, traject: { id: string } | null, trajectOpdrachtgever: { id: string, name: string } | null, uitvoerder: { id: string, name: string } | null } | null };

export type ChangeApplicationMutationVariables = Exact<{
  input: ChangeApplicationInput;
}>;


export type ChangeApplicationMutation = { changeApplication: { application: { id: string, version: number | null, status: ApplicationStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ReferParticipantMutationVariables = Exact<{
  input: ReferParticipantInput;
}>;


export type ReferParticipantMutation = { referParticipant: { application: { id: string, version: number | null, status: ApplicationStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawApplicationMutation = { withdrawApplication: { application: { id: string, version: number | null, status: ApplicationStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RefusalFragment = { code: string, message: string, field: Array<string>, rule: string };

export type NoticeFragment = { code: string, message: string, rule: string };

export type AgreeToReportingMutationVariables = Exact<{
  input: AgreeToReportingInput;
}>;


export type AgreeToReportingMutation = { agreeToReporting: { reportingAgreement: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type TrajectByIdQueryVariables = Exact<{
  id: string;
}>;


export type TrajectByIdQuery = { traject: { id: string, version: number | null, status: TrajectStatus | null, benefitRetained: boolean | null, deviationReason: string | null, durationMonths: number | null, endDate: string | null, endReason: TrajectEndReason | null, flexible: boolean | null, goal: string | null, hoursPerWeek: number | null, instrument: Instrument | null, intendedOutcome: string | null, kind: TrajectKind | null, legalBasis: LegalBasis | null, outflowIntended: boolean | null, phase: TrajectPhase | null, startDate: string | null, variant: TrajectVariant | null, workAims: Array<TrajectAim> | null, workEnvironment: WorkEnvironment | null, consulent: { id: string, name: string | null } | null, klantmanager: { id: string, name: string | null } | null, participant: { id: string, callName: string | null, familyName: string | null } | null, plans: { nodes: Array<{ id: string, version: number | null }> } | null, predecessor: { id: string } | null, reportingAgreements: { nodes: Array<{ id: string, version: number | null }> } | null, trajectOpdrachtgever: { id: string, name: string } | null, uitvoerder: { id: string, name: string } | null } | null };

export type AgreeToPlanMutationVariables = Exact<{
  input: AgreeToPlanInput;
}>;


export type AgreeToPlanMutation = { agreeToPlan: { trajectPlan: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type EndTrajectMutationVariables = Exact<{
  input: EndTrajectInput;
}>;


export type EndTrajectMutation = { endTraject: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ExtendTrajectMutationVariables = Exact<{
  input: ExtendTrajectInput;
}>;


export type ExtendTrajectMutation = { extendTraject: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type SetTrajectDurationMutationVariables = Exact<{
  input: SetTrajectDurationInput;
}>;


export type SetTrajectDurationMutation = { setTrajectDuration: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

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
export const GrantAccessDocument = new TypedDocumentString(`
    mutation GrantAccess($input: GrantAccessInput!) @purpose(activity: "begeleiding-klantmanager") {
  grantAccess(input: $input) {
    accessGrant {
      id
      version
      status
      startsAt
      endsAt
      endedAt
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:5e844a1bbc8718d16223ba8d69d94ea6fba77a31b6d6b8054f9192e7c4bfb07b"}) as unknown as TypedDocumentString<GrantAccessMutation, GrantAccessMutationVariables>;
export const RevokeAccessDocument = new TypedDocumentString(`
    mutation RevokeAccess($input: RevokeAccessInput!) @purpose(activity: "begeleiding-klantmanager") {
  revokeAccess(input: $input) {
    accessGrant {
      id
      version
      status
      startsAt
      endsAt
      endedAt
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:c89b8c667d900c2e9a64c50fb8e70b1636e6cd184e8f2d1ce56b8688a106cb30"}) as unknown as TypedDocumentString<RevokeAccessMutation, RevokeAccessMutationVariables>;
export const ExplainAccessDocument = new TypedDocumentString(`
    query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: "begeleiding-klantmanager") {
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
    `, {"hash":"sha256:08a9b898557df213e281037292200a731d28f26b841572b5692afd385349bc22"}) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const AccessGrantsDocument = new TypedDocumentString(`
    query AccessGrants($filter: AccessGrantFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-klantmanager") {
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
      owner {
        id
        name
      }
      participant {
        id
        callName
        familyName
      }
      reason
      recipient {
        id
        name
      }
      recipientRole
      startsAt
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:50a4832b7d9cf8d2e68b4f55c57a2b8a552972c3ec0d0b74afe0d1536277367d"}) as unknown as TypedDocumentString<AccessGrantsQuery, AccessGrantsQueryVariables>;
export const FindParticipantByBsnDocument = new TypedDocumentString(`
    mutation FindParticipantByBsn($input: FindParticipantByBsnInput!) @purpose(activity: "begeleiding-klantmanager") {
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
}`, {"hash":"sha256:9541c37834ae5b3e032030ca2b3656d1b85c9b6ee69b59210d471af1fcd9ae64"}) as unknown as TypedDocumentString<FindParticipantByBsnMutation, FindParticipantByBsnMutationVariables>;
export const RecordBsnDocument = new TypedDocumentString(`
    mutation RecordBsn($input: RecordBsnInput!) @purpose(activity: "begeleiding-klantmanager") {
  recordBsn(input: $input) {
    identity {
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
}`, {"hash":"sha256:1fce223d3ade7900625884996eb87c7571864ec14ff733808b75433e5eea4389"}) as unknown as TypedDocumentString<RecordBsnMutation, RecordBsnMutationVariables>;
export const CaseloadDocument = new TypedDocumentString(`
    query Caseload($filter: ParticipantFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-klantmanager") {
  participants(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      callName
      familyName
      trajecten(first: 1) {
        nodes {
          status
          startDate
          endDate
          goal
        }
      }
      crewMemberships(first: 1) {
        nodes {
          validFrom
          crew {
            name
            strengthStatus
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
    `, {"hash":"sha256:70d154e2b9fa993df52142409eb1d1a99ec1dfd6f3d9ef642c7d4e9ec1496baa"}) as unknown as TypedDocumentString<CaseloadQuery, CaseloadQueryVariables>;
export const ParticipantByIdDocument = new TypedDocumentString(`
    query ParticipantById($id: ID!) @purpose(activity: "begeleiding-klantmanager") {
  participant(id: $id) {
    id
    callName
    familyNamePrefix
    familyName
    dateOfBirth
    phone
    email
    trajecten(first: 10) {
      nodes {
        id
        kind
        status
        phase
        legalBasis
        goal
        startDate
        endDate
        hoursPerWeek
        consulent {
          name
          workPhone
        }
      }
    }
  }
}
    `, {"hash":"sha256:77f8cb63474714c8fae37bcc3b2834729bc812de0186fb7154db57a6e1a7bdb2"}) as unknown as TypedDocumentString<ParticipantByIdQuery, ParticipantByIdQueryVariables>;
export const TrajectenEndingByDocument = new TypedDocumentString(`
    query TrajectenEndingBy($date: Date!, $first: Int, $after: String) @purpose(activity: "begeleiding-klantmanager") {
  trajecten(
    filter: {endDate: {lte: $date}, status: {eq: RUNNING}}
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      id
      endDate
      goal
      participant {
        id
        callName
        familyName
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:c81814c2181bb9472db584c109c82e5a2943f3eb10a4c1ec9c220c9a7281b1e3"}) as unknown as TypedDocumentString<TrajectenEndingByQuery, TrajectenEndingByQueryVariables>;
export const OpleidingenDocument = new TypedDocumentString(`
    query Opleidingen($first: Int, $after: String) @purpose(activity: "begeleiding-klantmanager") {
  opleidingen(first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
      level
      crebo
      status
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:ac48fdd469d3caf1421319ef46d3197ee57a89d620b87c2937379881b200c86d"}) as unknown as TypedDocumentString<OpleidingenQuery, OpleidingenQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me @purpose(activity: "begeleiding-klantmanager") {
  viewer {
    role
    scope
    organisation {
      name
    }
  }
}
    `, {"hash":"sha256:85da6489863e3f4ed4ab0bed0f41864e16a269938014b7e26c947df69a86cd57"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const ConsentsDocument = new TypedDocumentString(`
    query Consents($first: Int, $after: String) @purpose(activity: "begeleiding-klantmanager") {
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
    `, {"hash":"sha256:cffb8247b1301663ee04c464492e232e7a70877f37f7685652ca6246d76f2ddd"}) as unknown as TypedDocumentString<ConsentsQuery, ConsentsQueryVariables>;
export const DueWorkDocument = new TypedDocumentString(`
    query DueWork($from: Date!, $until: Date!, $first: Int) @purpose(activity: "begeleiding-klantmanager") {
  reportsDue: reports(
    filter: {status: {eq: PLANNED}, plannedOn: {lte: $until}}
    orderBy: {field: PLANNED_ON, direction: ASC}
    first: $first
  ) {
    totalCount
    nodes {
      id
      plannedOn
      traject {
        id
        participant {
          callName
          familyName
        }
        consulent {
          name
          workPhone
        }
      }
    }
  }
  quotesWaiting: quotes(
    filter: {status: {eq: ISSUED}}
    orderBy: {field: VALID_UNTIL, direction: ASC}
    first: $first
  ) {
    totalCount
    nodes {
      id
      version
      validUntil
      durationMonths
      totalCents
      application {
        id
        participant {
          callName
          familyName
        }
      }
    }
  }
  plansToAgreeTo: trajectPlans(
    filter: {current: {eq: true}, agreedByKlantmanagerOn: {eq: null}}
    first: $first
  ) {
    totalCount
    nodes {
      id
      version
      planVersion
      goals
      activities
      traject {
        id
        participant {
          callName
          familyName
        }
      }
    }
  }
  trajectenEnding: trajecten(
    filter: {status: {eq: RUNNING}, endDate: {gte: $from, lte: $until}}
    first: $first
  ) {
    totalCount
    nodes {
      id
      version
      endDate
      durationMonths
      participant {
        callName
        familyName
      }
      consulent {
        name
        workPhone
      }
    }
  }
}
    `, {"hash":"sha256:91c934ff539bc7f808278558570e7de6d2aaf3459c32edb63ea41d53961c13c2"}) as unknown as TypedDocumentString<DueWorkQuery, DueWorkQueryVariables>;
export const RecordLoonwaardeDeterminationDocument = new TypedDocumentString(`
    mutation RecordLoonwaardeDetermination($input: RecordLoonwaardeDeterminationInput!) @purpose(activity: "begeleiding-klantmanager") {
  recordLoonwaardeDetermination(input: $input) {
    loonwaardeDetermination {
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
}`, {"hash":"sha256:5256b82b81d7526869a3cd332c43460623a167e5fb7fc755aaebcc08fd25ee3c"}) as unknown as TypedDocumentString<RecordLoonwaardeDeterminationMutation, RecordLoonwaardeDeterminationMutationVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($filter: OrganisationFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-klantmanager") {
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
    `, {"hash":"sha256:60abe826690affcfef1fcdd9231a30f80f34f419bc7e01e0076e8e86d233b6a6"}) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const AddPreconditionDocument = new TypedDocumentString(`
    mutation AddPrecondition($input: AddPreconditionInput!) @purpose(activity: "begeleiding-klantmanager") {
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
}`, {"hash":"sha256:7cb9a7379e04e3ae1791445ad2bee561ea9a3412e937d94edd7447c8eec761c2"}) as unknown as TypedDocumentString<AddPreconditionMutation, AddPreconditionMutationVariables>;
export const FulfilPreconditionDocument = new TypedDocumentString(`
    mutation FulfilPrecondition($input: FulfilPreconditionInput!) @purpose(activity: "begeleiding-klantmanager") {
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
}`, {"hash":"sha256:f1a7de8024ce5019f03af5143ddd2d66f03bb0ed9d5cdd62b2498e8631c760d0"}) as unknown as TypedDocumentString<FulfilPreconditionMutation, FulfilPreconditionMutationVariables>;
export const RefusePreconditionDocument = new TypedDocumentString(`
    mutation RefusePrecondition($input: RefusePreconditionInput!) @purpose(activity: "begeleiding-klantmanager") {
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
}`, {"hash":"sha256:a1d057d350154eca005a9373829495a987587846542420ec6be382d939fba18d"}) as unknown as TypedDocumentString<RefusePreconditionMutation, RefusePreconditionMutationVariables>;
export const RequestPreconditionDocument = new TypedDocumentString(`
    mutation RequestPrecondition($input: RequestPreconditionInput!) @purpose(activity: "begeleiding-klantmanager") {
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
}`, {"hash":"sha256:ddf48d5d26c8538a46edc7676873d4dc6e7b248fb876fb2c00aa0a868696861f"}) as unknown as TypedDocumentString<RequestPreconditionMutation, RequestPreconditionMutationVariables>;
export const WaivePreconditionDocument = new TypedDocumentString(`
    mutation WaivePrecondition($input: WaivePreconditionInput!) @purpose(activity: "begeleiding-klantmanager") {
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
}`, {"hash":"sha256:8d63623ce5630a180a27d99b457eeb698f05e03f52de0715d700f7a06f63faac"}) as unknown as TypedDocumentString<WaivePreconditionMutation, WaivePreconditionMutationVariables>;
export const QuotesDocument = new TypedDocumentString(`
    query Quotes($filter: QuoteFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-klantmanager") {
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
    `, {"hash":"sha256:1606b5d857c87b729f9b69208a723e21ccaee2fd68dc443a105a482b68862a5b"}) as unknown as TypedDocumentString<QuotesQuery, QuotesQueryVariables>;
export const QuoteByIdDocument = new TypedDocumentString(`
    query QuoteById($id: ID!) @purpose(activity: "begeleiding-klantmanager") {
  quote(id: $id) {
    id
    version
    status
    application {
      id
    }
    durationMonths
    issuedOn
    statusDate
    totalCents
    validUntil
  }
}
    `, {"hash":"sha256:c5f8d4b98e3ddfa5349b535de565cc16b3a4d726c0164343785d09a35e733295"}) as unknown as TypedDocumentString<QuoteByIdQuery, QuoteByIdQueryVariables>;
export const AcceptQuoteDocument = new TypedDocumentString(`
    mutation AcceptQuote($input: AcceptQuoteInput!) @purpose(activity: "begeleiding-klantmanager") {
  acceptQuote(input: $input) {
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
}`, {"hash":"sha256:64350a541f99e7812f3786114a808ad815ea545e855e45f83fb84987920bf6ac"}) as unknown as TypedDocumentString<AcceptQuoteMutation, AcceptQuoteMutationVariables>;
export const RejectQuoteDocument = new TypedDocumentString(`
    mutation RejectQuote($input: RejectQuoteInput!) @purpose(activity: "begeleiding-klantmanager") {
  rejectQuote(input: $input) {
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
}`, {"hash":"sha256:24f4ac7f3fab4b9c6c9734bd32388ee5c181a0071d47ae8077a0d0f113200bcc"}) as unknown as TypedDocumentString<RejectQuoteMutation, RejectQuoteMutationVariables>;
export const ApplicationsDocument = new TypedDocumentString(`
    query Applications($filter: ApplicationFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-klantmanager") {
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
    `, {"hash":"sha256:da750402736696b53489c0a3220ad9e9f4fe13bd4192ddef3e0e3e2c6397396a"}) as unknown as TypedDocumentString<ApplicationsQuery, ApplicationsQueryVariables>;
export const ApplicationByIdDocument = new TypedDocumentString(`
    query ApplicationById($id: ID!) @purpose(activity: "begeleiding-klantmanager") {
  application(id: $id) {
    id
    version
    status
    channel
    consulent {
      id
      name
    }
    hasPaidWork
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
    `, {"hash":"sha256:9165fe230ea0e33e2f00ef2814f9ac0932c210c8f0303c6e0589ead5a8e139fe"}) as unknown as TypedDocumentString<ApplicationByIdQuery, ApplicationByIdQueryVariables>;
export const ChangeApplicationDocument = new TypedDocumentString(`
    mutation ChangeApplication($input: ChangeApplicationInput!) @purpose(activity: "begeleiding-klantmanager") {
  changeApplication(input: $input) {
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
}`, {"hash":"sha256:70bb9154c28c449ceba8c58a04a155a83772b629b58efb36713be13c9e8fd307"}) as unknown as TypedDocumentString<ChangeApplicationMutation, ChangeApplicationMutationVariables>;
export const ReferParticipantDocument = new TypedDocumentString(`
    mutation ReferParticipant($input: ReferParticipantInput!) @purpose(activity: "begeleiding-klantmanager") {
  referParticipant(input: $input) {
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
}`, {"hash":"sha256:4a48acf68fdfad43ed5d0082634de84b7e3a1e6579c0f78445b1c9232fa9965d"}) as unknown as TypedDocumentString<ReferParticipantMutation, ReferParticipantMutationVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($input: WithdrawApplicationInput!) @purpose(activity: "begeleiding-klantmanager") {
  withdrawApplication(input: $input) {
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
}`, {"hash":"sha256:1446c9c074afdc68fa918302fe7077f0f78059b36ad1f39c7e3fbdcc58c9a4b3"}) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const AgreeToReportingDocument = new TypedDocumentString(`
    mutation AgreeToReporting($input: AgreeToReportingInput!) @purpose(activity: "begeleiding-klantmanager") {
  agreeToReporting(input: $input) {
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
}`, {"hash":"sha256:3b4489eedd2fa83420717906e9e786ebdddddac1550c57f85edd8c9cad23ff97"}) as unknown as TypedDocumentString<AgreeToReportingMutation, AgreeToReportingMutationVariables>;
export const TrajectByIdDocument = new TypedDocumentString(`
    query TrajectById($id: ID!) @purpose(activity: "begeleiding-klantmanager") {
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
    flexible
    goal
    hoursPerWeek
    instrument
    intendedOutcome
    kind
    klantmanager {
      id
      name
    }
    legalBasis
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
    `, {"hash":"sha256:86c0483037fec85c82ba0126376d8bb336fbef829bdb6e1dafd4a78448e0ace5"}) as unknown as TypedDocumentString<TrajectByIdQuery, TrajectByIdQueryVariables>;
export const AgreeToPlanDocument = new TypedDocumentString(`
    mutation AgreeToPlan($input: AgreeToPlanInput!) @purpose(activity: "begeleiding-klantmanager") {
  agreeToPlan(input: $input) {
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
}`, {"hash":"sha256:4fedd7054b637fdacb0d6b80e40adc465fed928710d6c91ff1ff3fae50983297"}) as unknown as TypedDocumentString<AgreeToPlanMutation, AgreeToPlanMutationVariables>;
export const EndTrajectDocument = new TypedDocumentString(`
    mutation EndTraject($input: EndTrajectInput!) @purpose(activity: "begeleiding-klantmanager") {
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
}`, {"hash":"sha256:7a12e1ad9683fca635c7a7b550bdf766c3a8009930b71d649b3b7b9c62493f10"}) as unknown as TypedDocumentString<EndTrajectMutation, EndTrajectMutationVariables>;
export const ExtendTrajectDocument = new TypedDocumentString(`
    mutation ExtendTraject($input: ExtendTrajectInput!) @purpose(activity: "begeleiding-klantmanager") {
  extendTraject(input: $input) {
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
}`, {"hash":"sha256:04725f68c7e02466ff51fb3e3eef0e4ca284e76f03bd6478924bcf6506fa952c"}) as unknown as TypedDocumentString<ExtendTrajectMutation, ExtendTrajectMutationVariables>;
export const SetTrajectDurationDocument = new TypedDocumentString(`
    mutation SetTrajectDuration($input: SetTrajectDurationInput!) @purpose(activity: "begeleiding-klantmanager") {
  setTrajectDuration(input: $input) {
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
}`, {"hash":"sha256:bdd325a327747c2f21da9818be3019c02a97c90edcdcdaebe2b8974706dcf4fa"}) as unknown as TypedDocumentString<SetTrajectDurationMutation, SetTrajectDurationMutationVariables>;