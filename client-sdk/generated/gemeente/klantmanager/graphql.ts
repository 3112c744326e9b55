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
  /** Duur in whole months: 1 to 60, usually 3 to 6 (R-04). */
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

export type GrantAccessForWmoMutationVariables = Exact<{
  input: GrantAccessInput;
}>;


export type GrantAccessForWmoMutation = { grantAccess: { accessGrant: { id: string, version: number | null, status: AccessGrantStatus | null, startsAt: string | null, endsAt: string | null, endedAt: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RevokeAccessForWmoMutationVariables = Exact<{
  input: RevokeAccessInput;
}>;


export type RevokeAccessForWmoMutation = { revokeAccess: { accessGrant: { id: string, version: number | null, status: AccessGrantStatus | null, startsAt: string | null, endsAt: string | null, endedAt: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

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

export type FindParticipantByBsnForWmoMutationVariables = Exact<{
  input: FindParticipantByBsnInput;
}>;


export type FindParticipantByBsnForWmoMutation = { findParticipantByBsn: { participant: { id: string, version: number | null, callName: string | null, familyName: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RecordBsnForWmoMutationVariables = Exact<{
  input: RecordBsnInput;
}>;


export type RecordBsnForWmoMutation = { recordBsn: { identity: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type CaseloadForWmoQueryVariables = Exact<{
  filter?: ParticipantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseloadForWmoQuery = { participants: { totalCount: number | null, nodes: Array<{ id: string, callName: string | null, familyName: string | null, trajecten: { nodes: Array<{ status: TrajectStatus | null, startDate: string | null, endDate: string | null, goal: string | null }> } | null, crewMemberships: { nodes: Array<{ validFrom: string | null, crew: { name: string | null, strengthStatus: CrewStrength | null } | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ParticipantByIdForWmoQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantByIdForWmoQuery = { participant: { id: string, callName: string | null, familyNamePrefix: string | null, familyName: string | null, dateOfBirth: string | null, phone: string | null, email: string | null, trajecten: { nodes: Array<{ id: string, kind: TrajectKind | null, status: TrajectStatus | null, phase: TrajectPhase | null, goal: string | null, startDate: string | null, endDate: string | null, hoursPerWeek: number | null, consulent: { name: string | null, workPhone: string | null } | null }> } | null } | null };

export type TrajectenEndingByForWmoQueryVariables = Exact<{
  date: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TrajectenEndingByForWmoQuery = { trajecten: { totalCount: number | null, nodes: Array<{ id: string, endDate: string | null, goal: string | null, participant: { id: string, callName: string | null, familyName: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ConsentsForWmoQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsentsForWmoQuery = { consents: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, status: ConsentStatus | null, askedOn: string | null, data: Array<ConsentData> | null, givenOn: string | null, kind: ConsentKind | null, onPaper: boolean | null, withdrawnOn: string | null, participant: { id: string, callName: string | null, familyName: string | null } | null, recipient: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type DueWorkForWmoQueryVariables = Exact<{
  from: string;
  until: string;
  first?: number | null | undefined;
}>;


export type DueWorkForWmoQuery = { reportsDue: { totalCount: number | null, nodes: Array<{ id: string, plannedOn: string | null, traject: { id: string, participant: { callName: string | null, familyName: string | null } | null, consulent: { name: string | null, workPhone: string | null } | null } | null }> } | null, quotesWaiting: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, validUntil: string | null, durationMonths: number | null, totalCents: number | null, application: { id: string, participant: { callName: string | null, familyName: string | null } | null } | null }> } | null, plansToAgreeTo: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, planVersion: number | null, goals: Array<string> | null, activities: Array<string> | null, traject: { id: string, participant: { callName: string | null, familyName: string | null } | null } | null }> } | null, trajectenEnding: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, endDate: string | null, durationMonths: number | null, participant: { callName: string | null, familyName: string | null } | null, consulent: { name: string | null, workPhone: string | null } | null }> } | null };

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

export type QuotesForWmoQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuotesForWmoQuery = { quotes: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, status: QuoteStatus | null, durationMonths: number | null, statusDate: string | null, totalCents: number | null, validUntil: string | null, application: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type QuoteByIdForWmoQueryVariables = Exact<{
  id: string;
}>;


export type QuoteByIdForWmoQuery = { quote: { id: string, version: number | null, status: QuoteStatus | null, durationMonths: number | null, issuedOn: string | null, statusDate: string | null, totalCents: number | null, validUntil: string | null, application: { id: string } | null } | null };

export type AcceptQuoteForWmoMutationVariables = Exact<{
  input: AcceptQuoteInput;
}>;


export type AcceptQuoteForWmoMutation = { acceptQuote: { quote: { id: string, version: number | null, status: QuoteStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RejectQuoteForWmoMutationVariables = Exact<{
  input: RejectQuoteInput;
}>;


export type RejectQuoteForWmoMutation = { rejectQuote: { quote: { id: string, version: number | null, status: QuoteStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ApplicationsForWmoQueryVariables = Exact<{
  filter?: ApplicationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApplicationsForWmoQuery = { applications: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, status: ApplicationStatus | null, statusDate: string | null, submittedOn: string | null, consulent: { id: string, name: string | null } | null, klantmanager: { id: string, name: string | null } | null, participant: { id: string, callName: string | null, familyName: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ApplicationByIdForWmoQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationByIdForWmoQuery = { application: { id: string, version: number | null, status: ApplicationStatus | null, channel: ApplicationChannel | null, preconditionsComplete: boolean | null, rejectionReason: ApplicationRejectionReason | null, statusDate: string | null, submittedOn: string | null, consulent: { id: string, name: string | null } | null, klantmanager: { id: string, name: string | null } | null, participant: { id: string, callName: string | null, familyName: string | null } | null, preconditions: { nodes: Array<{ id: string, version: number | null, status: PreconditionStatus | null }> } | null, quotes: { nodes: Array<{ id: string, version: number | null, status: QuoteStatus | null }> } | null, traject: { id: string } | null, trajectOpdrachtgever: { id: string, name: string } | null, uitvoerder: { id: string, name: string } | null } | null };

export type ChangeApplicationForWmoMutationVariables = Exact<{
  input: ChangeApplicationInput;
}>;


export type ChangeApplicationForWmoMutation = { changeApplication: { application: { id: string, version: number | null, status: ApplicationStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ReferParticipantForWmoMutationVariables = Exact<{
  input: ReferParticipantInput;
}>;


export type ReferParticipantForWmoMutation = { referParticipant: { application: { id: string, version: number | null, status: ApplicationStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type WithdrawApplicationForWmoMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawApplicationForWmoMutation = { withdrawApplication: { application: { id: string, version: number | null, status: ApplicationStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type AgreeToReportingForWmoMutationVariables = Exact<{
  input: AgreeToReportingInput;
}>;


export type AgreeToReportingForWmoMutation = { agreeToReporting: { reportingAgreement: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type TrajectByIdForWmoQueryVariables = Exact<{
  id: string;
}>;


export type TrajectByIdForWmoQuery = { traject: { id: string, version: number | null, status: TrajectStatus | null, deviationReason: string | null, durationMonths: number | null, endDate: string | null, endReason: TrajectEndReason | null, flexible: boolean | null, goal: string | null, hoursPerWeek: number | null, instrument: Instrument | null, intendedOutcome: string | null, kind: TrajectKind | null, outflowIntended: boolean | null, phase: TrajectPhase | null, startDate: string | null, variant: TrajectVariant | null, workAims: Array<TrajectAim> | null, workEnvironment: WorkEnvironment | null, consulent: { id: string, name: string | null } | null, klantmanager: { id: string, name: string | null } | null, participant: { id: string, callName: string | null, familyName: string | null } | null, plans: { nodes: Array<{ id: string, version: number | null }> } | null, predecessor: { id: string } | null, reportingAgreements: { nodes: Array<{ id: string, version: number | null }> } | null, trajectOpdrachtgever: { id: string, name: string } | null, uitvoerder: { id: string, name: string } | null } | null };

export type AgreeToPlanForWmoMutationVariables = Exact<{
  input: AgreeToPlanInput;
}>;


export type AgreeToPlanForWmoMutation = { agreeToPlan: { trajectPlan: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type EndTrajectForWmoMutationVariables = Exact<{
  input: EndTrajectInput;
}>;


export type EndTrajectForWmoMutation = { endTraject: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ExtendTrajectForWmoMutationVariables = Exact<{
  input: ExtendTrajectInput;
}>;


export type ExtendTrajectForWmoMutation = { extendTraject: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type SetTrajectDurationForWmoMutationVariables = Exact<{
  input: SetTrajectDurationInput;
}>;


export type SetTrajectDurationForWmoMutation = { setTrajectDuration: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

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


export type AccessGrantsQuery = { accessGrants: { nodes: Array<{ id: string, version: number | null, status: AccessGrantStatus | null, acknowledgedAt: string | null, emergency: Emergency | null, endedAt: string | null, endsAt: string | null, kind: AccessGrantKind | null, owner: string | null, reason: string | null, recipient: string | null, recipientRole: OpenedToRole | null, startsAt: string | null, participant: { id: string, callName: string | null, familyName: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ApplicationsForAccountabilityQueryVariables = Exact<{
  filter?: ApplicationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApplicationsForAccountabilityQuery = { applications: { totalCount: number | null, nodes: Array<{ id: string, status: ApplicationStatus | null, statusDate: string | null, submittedOn: string | null, rejectionReason: ApplicationRejectionReason | null, traject: { id: string } | null, uitvoerder: { name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type TrajectenForAccountabilityQueryVariables = Exact<{
  filter?: TrajectFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TrajectenForAccountabilityQuery = { trajecten: { totalCount: number | null, nodes: Array<{ id: string, status: TrajectStatus | null, kind: TrajectKind | null, instrument: Instrument | null, phase: TrajectPhase | null, startDate: string | null, endDate: string | null, durationMonths: number | null, hoursPerWeek: number | null, deviationReason: string | null, endReason: TrajectEndReason | null, uitvoerder: { name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type QuotesForAccountabilityQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuotesForAccountabilityQuery = { quotes: { totalCount: number | null, nodes: Array<{ id: string, status: QuoteStatus | null, statusDate: string | null, durationMonths: number | null, totalCents: number | null, application: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ExplainAccessForAccountabilityQueryVariables = Exact<{
  coordinate: string;
  id?: string | null | undefined;
}>;


export type ExplainAccessForAccountabilityQuery = { explainAccess: { coordinate: string, outcome: AccessOutcome, explanation: string, policy: string | null, condition: string | null, mask: string | null, activity: string | null, purpose: string | null, servedUnder: Array<string>, legalBasis: string | null, owner: string | null, grantedBy: { nodes: Array<{ name: string }> } | null } | null };

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
export const GrantAccessForWmoDocument = new TypedDocumentString(`
    mutation GrantAccessForWmo($input: GrantAccessInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:5751bf3fc3e8bb879393517fc8bb5222e78a8a14aab199ea24f58c957a665119"}) as unknown as TypedDocumentString<GrantAccessForWmoMutation, GrantAccessForWmoMutationVariables>;
export const RevokeAccessForWmoDocument = new TypedDocumentString(`
    mutation RevokeAccessForWmo($input: RevokeAccessInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:2f6580dd3b79af84b8115ae6a8f023223a6acce3ea92db8a755754fe583476ed"}) as unknown as TypedDocumentString<RevokeAccessForWmoMutation, RevokeAccessForWmoMutationVariables>;
export const ExplainAccessForWmoDocument = new TypedDocumentString(`
    query ExplainAccessForWmo($coordinate: String!, $id: ID) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
    `, {"hash":"sha256:82f5d7cf56a3097c38b82a3d87bd8b8fa11cf0968bf06911da01903717304aa2"}) as unknown as TypedDocumentString<ExplainAccessForWmoQuery, ExplainAccessForWmoQueryVariables>;
export const AccessGrantsForWmoDocument = new TypedDocumentString(`
    query AccessGrantsForWmo($filter: AccessGrantFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
    `, {"hash":"sha256:160887197d5307af35708f4c076154abb8c8090c3531c4cedf684c8caf442bd0"}) as unknown as TypedDocumentString<AccessGrantsForWmoQuery, AccessGrantsForWmoQueryVariables>;
export const FindParticipantByBsnForWmoDocument = new TypedDocumentString(`
    mutation FindParticipantByBsnForWmo($input: FindParticipantByBsnInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:5f1fcebfe4dbc8f87947dcc454b5799a55e85f9735f5883f28779667eaaa0026"}) as unknown as TypedDocumentString<FindParticipantByBsnForWmoMutation, FindParticipantByBsnForWmoMutationVariables>;
export const RecordBsnForWmoDocument = new TypedDocumentString(`
    mutation RecordBsnForWmo($input: RecordBsnInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:02d047c8c1c19e0bca4c2d18ca29033009aa5b5a73b7449a3bdc17802d23d283"}) as unknown as TypedDocumentString<RecordBsnForWmoMutation, RecordBsnForWmoMutationVariables>;
export const CaseloadForWmoDocument = new TypedDocumentString(`
    query CaseloadForWmo($filter: ParticipantFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
    `, {"hash":"sha256:bc6939db2df6c24b4b02ee05774a2739cefda40adb2326ae1440d3f939af3596"}) as unknown as TypedDocumentString<CaseloadForWmoQuery, CaseloadForWmoQueryVariables>;
export const ParticipantByIdForWmoDocument = new TypedDocumentString(`
    query ParticipantByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
    `, {"hash":"sha256:8a06ad83b97e7d19e6036bbd34a83e5eead664455aac916d18001b4ab06fd2b0"}) as unknown as TypedDocumentString<ParticipantByIdForWmoQuery, ParticipantByIdForWmoQueryVariables>;
export const TrajectenEndingByForWmoDocument = new TypedDocumentString(`
    query TrajectenEndingByForWmo($date: Date!, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
    `, {"hash":"sha256:f2c1c4ba40c7b4f2ec75bf5ed9711f9ba0dfcce9f2b904e0dbbfc431ada9729e"}) as unknown as TypedDocumentString<TrajectenEndingByForWmoQuery, TrajectenEndingByForWmoQueryVariables>;
export const ConsentsForWmoDocument = new TypedDocumentString(`
    query ConsentsForWmo($first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
    `, {"hash":"sha256:fa04e36e6033124e2c863eefd99727b18534906c6659871b6624d65d116113f2"}) as unknown as TypedDocumentString<ConsentsForWmoQuery, ConsentsForWmoQueryVariables>;
export const DueWorkForWmoDocument = new TypedDocumentString(`
    query DueWorkForWmo($from: Date!, $until: Date!, $first: Int) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
    `, {"hash":"sha256:9553878bf715fc242afdb4c8a86ea842aa1e0b7845053a638f64a59121573858"}) as unknown as TypedDocumentString<DueWorkForWmoQuery, DueWorkForWmoQueryVariables>;
export const AddPreconditionForWmoDocument = new TypedDocumentString(`
    mutation AddPreconditionForWmo($input: AddPreconditionInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:0e6f4350c07fa4b639554c2c381189cb291459f660a01c1f91d0c72a57090654"}) as unknown as TypedDocumentString<AddPreconditionForWmoMutation, AddPreconditionForWmoMutationVariables>;
export const FulfilPreconditionForWmoDocument = new TypedDocumentString(`
    mutation FulfilPreconditionForWmo($input: FulfilPreconditionInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:ac259188ee9678cbb0b32c17090e996c50d37d24ef7e4e1ed24ed947d94f9e67"}) as unknown as TypedDocumentString<FulfilPreconditionForWmoMutation, FulfilPreconditionForWmoMutationVariables>;
export const RefusePreconditionForWmoDocument = new TypedDocumentString(`
    mutation RefusePreconditionForWmo($input: RefusePreconditionInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:59fece452e2af62495756e4f436fa323d34acbb20d5a5cd040e7969c9b6f34ce"}) as unknown as TypedDocumentString<RefusePreconditionForWmoMutation, RefusePreconditionForWmoMutationVariables>;
export const RequestPreconditionForWmoDocument = new TypedDocumentString(`
    mutation RequestPreconditionForWmo($input: RequestPreconditionInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:aac4be73f4625e62539aa7e89be05567dc3d20aef6e15389c96a4858051a2cf4"}) as unknown as TypedDocumentString<RequestPreconditionForWmoMutation, RequestPreconditionForWmoMutationVariables>;
export const WaivePreconditionForWmoDocument = new TypedDocumentString(`
    mutation WaivePreconditionForWmo($input: WaivePreconditionInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:142db459220bf99dda5b7eff53e15571a95fdeea74ff9d244edf92e362143619"}) as unknown as TypedDocumentString<WaivePreconditionForWmoMutation, WaivePreconditionForWmoMutationVariables>;
export const QuotesForWmoDocument = new TypedDocumentString(`
    query QuotesForWmo($filter: QuoteFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
    `, {"hash":"sha256:6823254e15990dea0a3331e1cdcea600eaf2a1d6917bf8c34fdb885537ac3752"}) as unknown as TypedDocumentString<QuotesForWmoQuery, QuotesForWmoQueryVariables>;
export const QuoteByIdForWmoDocument = new TypedDocumentString(`
    query QuoteByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
    `, {"hash":"sha256:67670acc2b028b68a3d17d58a9084db459beafd4ece1241366e0d7507c2dd263"}) as unknown as TypedDocumentString<QuoteByIdForWmoQuery, QuoteByIdForWmoQueryVariables>;
export const AcceptQuoteForWmoDocument = new TypedDocumentString(`
    mutation AcceptQuoteForWmo($input: AcceptQuoteInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:4fd3db21a0a1a37f87e402c9c546cd19c888fd4dc6cdc1e441531201751ec7ed"}) as unknown as TypedDocumentString<AcceptQuoteForWmoMutation, AcceptQuoteForWmoMutationVariables>;
export const RejectQuoteForWmoDocument = new TypedDocumentString(`
    mutation RejectQuoteForWmo($input: RejectQuoteInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:65dd4e034240658091605c97f04ebbf64c810c23176aaebc1e19827626812f6b"}) as unknown as TypedDocumentString<RejectQuoteForWmoMutation, RejectQuoteForWmoMutationVariables>;
export const ApplicationsForWmoDocument = new TypedDocumentString(`
    query ApplicationsForWmo($filter: ApplicationFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
    `, {"hash":"sha256:f6140b2c4e7e5cda1b9b828004725e7909734383dffcc3c7041e81751665f879"}) as unknown as TypedDocumentString<ApplicationsForWmoQuery, ApplicationsForWmoQueryVariables>;
export const ApplicationByIdForWmoDocument = new TypedDocumentString(`
    query ApplicationByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
  application(id: $id) {
    id
    version
    status
    channel
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
    `, {"hash":"sha256:63c53327a288b7ecb98a201a0549da45546e5612d8ed082a6948a10a2f8e4d7f"}) as unknown as TypedDocumentString<ApplicationByIdForWmoQuery, ApplicationByIdForWmoQueryVariables>;
export const ChangeApplicationForWmoDocument = new TypedDocumentString(`
    mutation ChangeApplicationForWmo($input: ChangeApplicationInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:21b423df411af33601ea32f5b20bcbf34028c024d959516affc4901397a64345"}) as unknown as TypedDocumentString<ChangeApplicationForWmoMutation, ChangeApplicationForWmoMutationVariables>;
export const ReferParticipantForWmoDocument = new TypedDocumentString(`
    mutation ReferParticipantForWmo($input: ReferParticipantInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:2b8d846d6912a1a5e72e717ebb5f58b205ac8427534c638d12b9a0bd9e2600ce"}) as unknown as TypedDocumentString<ReferParticipantForWmoMutation, ReferParticipantForWmoMutationVariables>;
export const WithdrawApplicationForWmoDocument = new TypedDocumentString(`
    mutation WithdrawApplicationForWmo($input: WithdrawApplicationInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:b54e5d68192cbfcec041d8769dabc1993104751b15a5cac4159c89e4b3ac5a9d"}) as unknown as TypedDocumentString<WithdrawApplicationForWmoMutation, WithdrawApplicationForWmoMutationVariables>;
export const AgreeToReportingForWmoDocument = new TypedDocumentString(`
    mutation AgreeToReportingForWmo($input: AgreeToReportingInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:a2c7f360ac70547139310c1687dbc81449cc6bd8f3988003431126acc4451452"}) as unknown as TypedDocumentString<AgreeToReportingForWmoMutation, AgreeToReportingForWmoMutationVariables>;
export const TrajectByIdForWmoDocument = new TypedDocumentString(`
    query TrajectByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
    `, {"hash":"sha256:709850a86a6e8cecf0fa936cc37434818446318adb057358c9afe9bd4f720f92"}) as unknown as TypedDocumentString<TrajectByIdForWmoQuery, TrajectByIdForWmoQueryVariables>;
export const AgreeToPlanForWmoDocument = new TypedDocumentString(`
    mutation AgreeToPlanForWmo($input: AgreeToPlanInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:c0737bc5b1f1c555195a1b8b7c2316b1226d02c6a2f2614ff12e24e9010a82ce"}) as unknown as TypedDocumentString<AgreeToPlanForWmoMutation, AgreeToPlanForWmoMutationVariables>;
export const EndTrajectForWmoDocument = new TypedDocumentString(`
    mutation EndTrajectForWmo($input: EndTrajectInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:e77a1eef1ec050608a1bd9059a32db4138e167ee8d448d7b64ec56a0657599bf"}) as unknown as TypedDocumentString<EndTrajectForWmoMutation, EndTrajectForWmoMutationVariables>;
export const ExtendTrajectForWmoDocument = new TypedDocumentString(`
    mutation ExtendTrajectForWmo($input: ExtendTrajectInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:b4c700a50e5f7839988a9d83940ad3bcd9a551ce86dbe36f10a6d93f0bd81713"}) as unknown as TypedDocumentString<ExtendTrajectForWmoMutation, ExtendTrajectForWmoMutationVariables>;
export const SetTrajectDurationForWmoDocument = new TypedDocumentString(`
    mutation SetTrajectDurationForWmo($input: SetTrajectDurationInput!) @purpose(activity: "ondersteuning-wmo-klantmanager") {
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
}`, {"hash":"sha256:c1973d041ee53ea1d9e967a749fc72d74bf2fa9c632baee1e027f43b9bdcc1c1"}) as unknown as TypedDocumentString<SetTrajectDurationForWmoMutation, SetTrajectDurationForWmoMutationVariables>;
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
    `, {"hash":"sha256:30953d0b341969bd9e8806e64deb5ba841d84e468e019399068ed802a8c653c0"}) as unknown as TypedDocumentString<AccessGrantsQuery, AccessGrantsQueryVariables>;
export const ApplicationsForAccountabilityDocument = new TypedDocumentString(`
    query ApplicationsForAccountability($filter: ApplicationFilter, $first: Int, $after: String) @purpose(activity: "verantwoording-gemeente") {
  applications(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      status
      statusDate
      submittedOn
      rejectionReason
      traject {
        id
      }
      uitvoerder {
        name
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:1585eb36dc411a96c079970ba728ffb3469cc54a2030a71815a326be7d4d5155"}) as unknown as TypedDocumentString<ApplicationsForAccountabilityQuery, ApplicationsForAccountabilityQueryVariables>;
export const TrajectenForAccountabilityDocument = new TypedDocumentString(`
    query TrajectenForAccountability($filter: TrajectFilter, $first: Int, $after: String) @purpose(activity: "verantwoording-gemeente") {
  trajecten(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      status
      kind
      instrument
      phase
      startDate
      endDate
      durationMonths
      hoursPerWeek
      deviationReason
      endReason
      uitvoerder {
        name
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:d11a6ad5524cc6a9cbeaa9873f428d525ce6978097d15944a665aaa9407c1bb7"}) as unknown as TypedDocumentString<TrajectenForAccountabilityQuery, TrajectenForAccountabilityQueryVariables>;
export const QuotesForAccountabilityDocument = new TypedDocumentString(`
    query QuotesForAccountability($filter: QuoteFilter, $first: Int, $after: String) @purpose(activity: "verantwoording-gemeente") {
  quotes(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      status
      statusDate
      durationMonths
      totalCents
      application {
        id
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:c8ce3a9cf4faa11970799ea4c29b62fe48bbd4033df6fe34598587d6e07f3884"}) as unknown as TypedDocumentString<QuotesForAccountabilityQuery, QuotesForAccountabilityQueryVariables>;
export const ExplainAccessForAccountabilityDocument = new TypedDocumentString(`
    query ExplainAccessForAccountability($coordinate: String!, $id: ID) @purpose(activity: "verantwoording-gemeente") {
  explainAccess(coordinate: $coordinate, id: $id) {
    coordinate
    outcome
    explanation
    policy
    condition
    mask
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
    `, {"hash":"sha256:d2bc0191332994d34033f950cd6180cb7de2bc16c2921d4d4b64c540d01e7e03"}) as unknown as TypedDocumentString<ExplainAccessForAccountabilityQuery, ExplainAccessForAccountabilityQueryVariables>;
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