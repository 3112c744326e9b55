/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Voorwaarden: conditions on AccessDecision; all must hold. */
export type AccessDecisionFilter = {
  /** Tijdstip. */
  at?: DateTimeFilter | null | undefined;
  /** Besluit. */
  decision?: AccessDecisionOutcomeFilter | null | undefined;
  /** Redencode. */
  reasonCode?: StringFilter | null | undefined;
  /** Gegevensgroep that was refused; empty when the decision is about the whole operation. */
  resource?: StringFilter | null | undefined;
  /** Rol of the user. */
  role?: RoleFilter | null | undefined;
  /** Trace: joins the logs; 16 bytes, hexadecimal. */
  traceId?: StringFilter | null | undefined;
};

/** Besluit over toegang. */
export type AccessDecisionOutcome =
  /** Geweigerd */
  | 'DENY'
  /** Toegestaan */
  | 'PERMIT';

/** Voorwaarden op een waarde: conditions on a value of type AccessDecisionOutcome; all must hold. `eq: null` finds what is empty. */
export type AccessDecisionOutcomeFilter = {
  eq?: AccessDecisionOutcome | null | undefined;
  in?: Array<AccessDecisionOutcome> | null | undefined;
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

/** Invoer of acknowledgeEmergency. */
export type AcknowledgeEmergencyInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of announceLifting. */
export type AnnounceLiftingInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Opgeheven op: the day from which the value is shown again. */
  liftsOn: string;
};

/** Voorwaarden: conditions on AuditEntry; all must hold. */
export type AuditEntryFilter = {
  /** Tijdstip. */
  at?: DateTimeFilter | null | undefined;
  /** Gebruiker: id of the medewerker, or of the deelnemer who asked for the own data. */
  person?: IdFilter | null | undefined;
  /** Rol of the user. */
  role?: RoleFilter | null | undefined;
  /** Trace: joins the logs; 16 bytes, hexadecimal. */
  traceId?: StringFilter | null | undefined;
};

/** Invoer of confirmCorrection. */
export type ConfirmCorrectionInput = {
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

/** Status van een kennisgeving. */
export type CorrectionNoticeStatus =
  /** Bevestigd */
  | 'CONFIRMED'
  /** Open: the recipient has not said yet that it is done */
  | 'OPEN';

/** Voorwaarden: conditions on DataSubjectRequest; all must hold. */
export type DataSubjectRequestFilter = {
  /** Te besluiten uiterlijk op: within a month (AVG 12.3). */
  dueOn?: DateFilter | null | undefined;
  /** Soort verzoek. */
  kind?: DataSubjectRequestKindFilter | null | undefined;
  /** Opgeheven op: the day from which the value is shown again (AVG 18.3). */
  liftsOn?: DateFilter | null | undefined;
  /** Status. */
  status?: DataSubjectRequestStatusFilter | null | undefined;
};

/** Soort verzoek. */
export type DataSubjectRequestKind =
  /** Wissing (AVG 17) */
  | 'ERASURE'
  /** Rectificatie (AVG 16) */
  | 'RECTIFICATION'
  /** Beperking van de verwerking (AVG 18) */
  | 'RESTRICTION';

/** Voorwaarden op een waarde: conditions on a value of type DataSubjectRequestKind; all must hold. `eq: null` finds what is empty. */
export type DataSubjectRequestKindFilter = {
  eq?: DataSubjectRequestKind | null | undefined;
  in?: Array<DataSubjectRequestKind> | null | undefined;
};

/** Status van een verzoek. */
export type DataSubjectRequestStatus =
  /** Ingewilligd */
  | 'GRANTED'
  /** Geweigerd, with the reason */
  | 'REFUSED'
  /** Gevraagd */
  | 'REQUESTED'
  /** Ingetrokken */
  | 'WITHDRAWN';

/** Voorwaarden op een waarde: conditions on a value of type DataSubjectRequestStatus; all must hold. `eq: null` finds what is empty. */
export type DataSubjectRequestStatusFilter = {
  eq?: DataSubjectRequestStatus | null | undefined;
  in?: Array<DataSubjectRequestStatus> | null | undefined;
};

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

/** Invoer of endEmergencyAccess. */
export type EndEmergencyAccessInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of grantDataSubjectRequest. */
export type GrantDataSubjectRequestInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Voorwaarden op een waarde: conditions on a value of type ID; all must hold. `eq: null` finds what is empty. */
export type IdFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
};

/** Voorwaarden op een waarde: conditions on a value of type Int; all must hold. `eq: null` finds what is empty. */
export type IntFilter = {
  eq?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  lte?: number | null | undefined;
};

/** Voorwaarden: conditions on LogCheckpoint; all must hold. */
export type LogCheckpointFilter = {
  /** Aantal logregels that it seals. */
  size?: IntFilter | null | undefined;
};

/** Rol to which a participant may be opened. */
export type OpenedToRole =
  /** Begeleider */
  | 'BEGELEIDER'
  /** Consulent */
  | 'CONSULENT'
  /** Voorman */
  | 'VOORMAN';

/** Voorwaarden: conditions on ProcessingLogEntry; all must hold. */
export type ProcessingLogEntryFilter = {
  /** Begintijd. */
  startTime?: DateTimeFilter | null | undefined;
  /** Trace: 16 bytes, hexadecimal. */
  traceId?: StringFilter | null | undefined;
};

/** Invoer of refuseDataSubjectRequest. */
export type RefuseDataSubjectRequestInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Reden, which the person reads: 1 to 1,000 characters. */
  reason: string;
};

/** Reden voor een beperking. */
export type RestrictionGround =
  /** Onjuist: the person contests that it is accurate (AVG 18.1.a) */
  | 'INACCURATE'
  /** Rechtsvordering: the person needs it, the organisation no longer (AVG 18.1.c) */
  | 'LEGAL_CLAIM'
  /** Bezwaar: until it is known whose grounds weigh more (AVG 18.1.d) */
  | 'OBJECTION'
  /** Onrechtmatig: and the person does not want it erased (AVG 18.1.b) */
  | 'UNLAWFUL';

/** Bewaaractie. */
export type RetentionAction =
  /** Anonimiseren: what counts stays, and tells of nobody */
  | 'ANONYMISE'
  /** Vernietigen: removed, except what other data count by: that is made anonymous */
  | 'DELETE';

/** Brondatum van een bewaartermijn. */
export type RetentionFrom =
  /** Einde dossier: of what the data belong to: the traject, else the application; the enrolment; the membership */
  | 'DOSSIER_END'
  /** Vastlegging: the day that the data are about, or on which they were recorded */
  | 'RECORDED'
  /** Einde relatie: the end of the last dealing with the person */
  | 'RELATION_END';

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

/** Voorwaarden op een waarde: conditions on a value of type Role; all must hold. `eq: null` finds what is empty. */
export type RoleFilter = {
  eq?: Role | null | undefined;
  in?: Array<Role> | null | undefined;
};

/** Bereik van een roltoekenning. */
export type Scope =
  /** Organisatie: all rows of the organisation */
  | 'ORGANISATION'
  /** Eigen: own rows */
  | 'OWN';

/** Voorwaarden op een waarde: conditions on a value of type String; all must hold. `eq: null` finds what is empty. */
export type StringFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
};

export type AcknowledgeEmergencyMutationVariables = Exact<{
  input: AcknowledgeEmergencyInput;
}>;


export type AcknowledgeEmergencyMutation = { acknowledgeEmergency: { accessGrant: { id: string, version: number | null, status: AccessGrantStatus | null, startsAt: string | null, endsAt: string | null, endedAt: string | null, acknowledgedAt: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type EndEmergencyAccessMutationVariables = Exact<{
  input: EndEmergencyAccessInput;
}>;


export type EndEmergencyAccessMutation = { endEmergencyAccess: { accessGrant: { id: string, version: number | null, status: AccessGrantStatus | null, startsAt: string | null, endsAt: string | null, endedAt: string | null, acknowledgedAt: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ExplainAccessQueryVariables = Exact<{
  coordinate: string;
  id?: string | null | undefined;
}>;


export type ExplainAccessQuery = { explainAccess: { coordinate: string, outcome: AccessOutcome, explanation: string, policy: string | null, condition: string | null, mask: string | null, openedBy: AccessGrantKind | null, openedUntil: string | null, activity: string | null, purpose: string | null, servedUnder: Array<string>, legalBasis: string | null, owner: string | null, grantedBy: { nodes: Array<{ name: string }> } | null } | null };

export type RequestOfDataSubjectFragment = { id: string, version: number | null, kind: DataSubjectRequestKind | null, field: CorrectableField | null, subjectId: string | null, heldValue: string | null, wantedValue: string | null, restrictionGround: RestrictionGround | null, status: DataSubjectRequestStatus | null, hides: boolean | null, askedOn: string | null, dueOn: string | null, liftsOn: string | null };

export type DueWorkQueryVariables = Exact<{
  until: string;
  first?: number | null | undefined;
}>;


export type DueWorkQuery = { requests: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, kind: DataSubjectRequestKind | null, field: CorrectableField | null, subjectId: string | null, heldValue: string | null, wantedValue: string | null, restrictionGround: RestrictionGround | null, status: DataSubjectRequestStatus | null, hides: boolean | null, askedOn: string | null, dueOn: string | null, liftsOn: string | null }> } | null, notices: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, kind: DataSubjectRequestKind | null, field: CorrectableField | null, subjectId: string | null, sender: string | null, recipient: string | null, oldValue: string | null, newValue: string | null, toldOn: string | null, liftsOn: string | null }> } | null, emergenciesToAcknowledge: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, emergency: Emergency | null, reason: string | null, knownAs: string | null, recipientRole: OpenedToRole | null, startsAt: string | null, endsAt: string | null, openedUnder: { subject: string | null } | null }> } | null };

export type GrantDataSubjectRequestMutationVariables = Exact<{
  input: GrantDataSubjectRequestInput;
}>;


export type GrantDataSubjectRequestMutation = { grantDataSubjectRequest: { request: { id: string, version: number | null, kind: DataSubjectRequestKind | null, field: CorrectableField | null, subjectId: string | null, heldValue: string | null, wantedValue: string | null, restrictionGround: RestrictionGround | null, status: DataSubjectRequestStatus | null, hides: boolean | null, askedOn: string | null, dueOn: string | null, liftsOn: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } | null };

export type RefuseDataSubjectRequestMutationVariables = Exact<{
  input: RefuseDataSubjectRequestInput;
}>;


export type RefuseDataSubjectRequestMutation = { refuseDataSubjectRequest: { request: { id: string, version: number | null, kind: DataSubjectRequestKind | null, field: CorrectableField | null, subjectId: string | null, heldValue: string | null, wantedValue: string | null, restrictionGround: RestrictionGround | null, status: DataSubjectRequestStatus | null, hides: boolean | null, askedOn: string | null, dueOn: string | null, liftsOn: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } | null };

export type AnnounceLiftingMutationVariables = Exact<{
  input: AnnounceLiftingInput;
}>;


export type AnnounceLiftingMutation = { announceLifting: { request: { id: string, version: number | null, kind: DataSubjectRequestKind | null, field: CorrectableField | null, subjectId: string | null, heldValue: string | null, wantedValue: string | null, restrictionGround: RestrictionGround | null, status: DataSubjectRequestStatus | null, hides: boolean | null, askedOn: string | null, dueOn: string | null, liftsOn: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } | null };

export type ConfirmCorrectionMutationVariables = Exact<{
  input: ConfirmCorrectionInput;
}>;


export type ConfirmCorrectionMutation = { confirmCorrection: { notice: { id: string, version: number | null, status: CorrectionNoticeStatus | null, confirmedOn: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } | null };

export type ProcessingLogQueryVariables = Exact<{
  filter?: ProcessingLogEntryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProcessingLogQuery = { processingLogEntries: { nodes: Array<{ id: string, startTime: string | null, endTime: string | null, name: string | null, status: string | null, processingActivityId: string | null, activityVersion: number | null, dataSubjectId: string | null, dataSubjectIdType: string | null, dataClasses: Array<string> | null, traceId: string | null, spanId: string | null, parentSpanId: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type AuditLogQueryVariables = Exact<{
  filter?: AuditEntryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditEntries: { nodes: Array<{ id: string, at: string | null, kind: string | null, name: string | null, person: string | null, role: Role | null, onBehalfOf: string | null, processingActivityId: string | null, activityVersion: number | null, dataClasses: Array<string> | null, documentHash: string | null, documentFingerprint: string | null, traceId: string | null, spanId: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type DecisionsQueryVariables = Exact<{
  filter?: AccessDecisionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DecisionsQuery = { accessDecisions: { nodes: Array<{ id: string, at: string | null, decision: AccessDecisionOutcome | null, reasonCode: string | null, resource: string | null, role: Role | null, policyVersion: string | null, processingActivityId: string | null, activityVersion: number | null, traceId: string | null, spanId: string | null, parentSpanId: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type CheckpointsQueryVariables = Exact<{
  filter?: LogCheckpointFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CheckpointsQuery = { logCheckpoints: { nodes: Array<{ id: string, size: number | null, root: string | null, sealedAt: string | null, signature: string | null, complete: boolean | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ConsistencyQueryVariables = Exact<{
  from: number;
  to: number;
}>;


export type ConsistencyQuery = { logConsistency: Array<string> | null };

export type DisclosuresOfQueryVariables = Exact<{
  participant: string;
  from: string;
  until: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisclosuresOfQuery = { disclosures: { nodes: Array<{ id: string, at: string | null, purpose: string | null, categories: Array<string> | null, dataClasses: Array<string> | null, processingActivityId: string | null, activityVersion: number | null, organisation: { name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type AccessGrantsQueryVariables = Exact<{
  filter?: AccessGrantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccessGrantsQuery = { accessGrants: { nodes: Array<{ id: string, version: number | null, kind: AccessGrantKind | null, status: AccessGrantStatus | null, emergency: Emergency | null, reason: string | null, knownAs: string | null, startsAt: string | null, endsAt: string | null, endedAt: string | null, acknowledgedAt: string | null, owner: string | null, recipient: string | null, recipientRole: OpenedToRole | null, openedUnder: { subject: string | null } | null, handledUnder: { subject: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type EmergenciesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EmergenciesQuery = { accessGrants: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, emergency: Emergency | null, reason: string | null, knownAs: string | null, startsAt: string | null, endsAt: string | null, recipient: string | null, recipientRole: OpenedToRole | null, openedUnder: { subject: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type RefusalFragment = { code: string, message: string, field: Array<string>, rule: string };

export type NoticeFragment = { code: string, message: string, rule: string };

export type RoleAssignmentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RoleAssignmentsQuery = { roleAssignments: { totalCount: number | null, nodes: Array<{ id: string, subject: string | null, role: Role | null, scope: Scope | null, startsAt: string | null, endsAt: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ProcessingActivitiesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProcessingActivitiesQuery = { processingActivities: { nodes: Array<{ id: string, uri: string | null, activityVersion: number | null, purpose: string | null, legalBasis: string | null, categories: Array<string> | null, grounds: Array<string> | null, recipients: Array<string> | null, validFrom: string | null, validUntil: string | null, retentionPeriod: string | null, retentionFrom: RetentionFrom | null, retentionAction: RetentionAction | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type DataSubjectRequestsQueryVariables = Exact<{
  filter?: DataSubjectRequestFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DataSubjectRequestsQuery = { dataSubjectRequests: { totalCount: number | null, nodes: Array<{ decidedOn: string | null, refusalReason: string | null, id: string, version: number | null, kind: DataSubjectRequestKind | null, field: CorrectableField | null, subjectId: string | null, heldValue: string | null, wantedValue: string | null, restrictionGround: RestrictionGround | null, status: DataSubjectRequestStatus | null, hides: boolean | null, askedOn: string | null, dueOn: string | null, liftsOn: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

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
export const RequestOfDataSubjectFragmentDoc = new TypedDocumentString(`
    fragment RequestOfDataSubject on DataSubjectRequest {
  id
  version
  kind
  field
  subjectId
  heldValue
  wantedValue
  restrictionGround
  status
  hides
  askedOn
  dueOn
  liftsOn
}
    `, {"fragmentName":"RequestOfDataSubject"}) as unknown as TypedDocumentString<RequestOfDataSubjectFragment, unknown>;
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
export const AcknowledgeEmergencyDocument = new TypedDocumentString(`
    mutation AcknowledgeEmergency($input: AcknowledgeEmergencyInput!) @purpose(activity: "toezicht") {
  acknowledgeEmergency(input: $input) {
    accessGrant {
      id
      version
      status
      startsAt
      endsAt
      endedAt
      acknowledgedAt
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:14be541bb3e86b486e2f2eec318f277800951e4091b96e39df0567a47e4b4051"}) as unknown as TypedDocumentString<AcknowledgeEmergencyMutation, AcknowledgeEmergencyMutationVariables>;
export const EndEmergencyAccessDocument = new TypedDocumentString(`
    mutation EndEmergencyAccess($input: EndEmergencyAccessInput!) @purpose(activity: "toezicht") {
  endEmergencyAccess(input: $input) {
    accessGrant {
      id
      version
      status
      startsAt
      endsAt
      endedAt
      acknowledgedAt
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:fc0a12b6677cec5b2c2ba8410083ea16670686a6ff1a46c87ec418338ff179c7"}) as unknown as TypedDocumentString<EndEmergencyAccessMutation, EndEmergencyAccessMutationVariables>;
export const ExplainAccessDocument = new TypedDocumentString(`
    query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: "toezicht") {
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
    `, {"hash":"sha256:0ddca1cd040ab3bb083da03e4ac020ef735aee1807a6f516155491fbaf59d943"}) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const DueWorkDocument = new TypedDocumentString(`
    query DueWork($until: Date!, $first: Int = 50) @purpose(activity: "toezicht") {
  requests: dataSubjectRequests(
    filter: {status: {eq: REQUESTED}, dueOn: {lte: $until}}
    orderBy: {field: DUE_ON, direction: ASC}
    first: $first
  ) {
    totalCount
    nodes {
      ...RequestOfDataSubject
    }
  }
  notices: correctionNotices(filter: {status: {eq: OPEN}}, first: $first) {
    totalCount
    nodes {
      id
      version
      kind
      field
      subjectId
      sender
      recipient
      oldValue
      newValue
      toldOn
      liftsOn
    }
  }
  emergenciesToAcknowledge: accessGrants(
    filter: {kind: {eq: EMERGENCY}, status: {eq: OPENED}}
    first: $first
  ) {
    totalCount
    nodes {
      id
      version
      emergency
      reason
      knownAs
      recipientRole
      startsAt
      endsAt
      openedUnder {
        subject
      }
    }
  }
}
    fragment RequestOfDataSubject on DataSubjectRequest {
  id
  version
  kind
  field
  subjectId
  heldValue
  wantedValue
  restrictionGround
  status
  hides
  askedOn
  dueOn
  liftsOn
}`, {"hash":"sha256:c04b8f217adbd7f5583ec7c90b06b66e4309f8cedb9500f3dfacdbf26c25a01e"}) as unknown as TypedDocumentString<DueWorkQuery, DueWorkQueryVariables>;
export const GrantDataSubjectRequestDocument = new TypedDocumentString(`
    mutation GrantDataSubjectRequest($input: GrantDataSubjectRequestInput!) @purpose(activity: "toezicht") {
  grantDataSubjectRequest(input: $input) {
    request {
      ...RequestOfDataSubject
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment RequestOfDataSubject on DataSubjectRequest {
  id
  version
  kind
  field
  subjectId
  heldValue
  wantedValue
  restrictionGround
  status
  hides
  askedOn
  dueOn
  liftsOn
}`, {"hash":"sha256:79e65d2cae3ca7fba7451f2c4108b8d9f771acc240f8557aa836d60d0bd41530"}) as unknown as TypedDocumentString<GrantDataSubjectRequestMutation, GrantDataSubjectRequestMutationVariables>;
export const RefuseDataSubjectRequestDocument = new TypedDocumentString(`
    mutation RefuseDataSubjectRequest($input: RefuseDataSubjectRequestInput!) @purpose(activity: "toezicht") {
  refuseDataSubjectRequest(input: $input) {
    request {
      ...RequestOfDataSubject
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment RequestOfDataSubject on DataSubjectRequest {
  id
  version
  kind
  field
  subjectId
  heldValue
  wantedValue
  restrictionGround
  status
  hides
  askedOn
  dueOn
  liftsOn
}`, {"hash":"sha256:395c65d195e9edf161dfdfcf15a1579d4184ab86dbc47366c3c1332d260e0535"}) as unknown as TypedDocumentString<RefuseDataSubjectRequestMutation, RefuseDataSubjectRequestMutationVariables>;
export const AnnounceLiftingDocument = new TypedDocumentString(`
    mutation AnnounceLifting($input: AnnounceLiftingInput!) @purpose(activity: "toezicht") {
  announceLifting(input: $input) {
    request {
      ...RequestOfDataSubject
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment RequestOfDataSubject on DataSubjectRequest {
  id
  version
  kind
  field
  subjectId
  heldValue
  wantedValue
  restrictionGround
  status
  hides
  askedOn
  dueOn
  liftsOn
}`, {"hash":"sha256:29445d256216e8e2883b9130739f6528905293a82db4e041f84a76be6cd0b92a"}) as unknown as TypedDocumentString<AnnounceLiftingMutation, AnnounceLiftingMutationVariables>;
export const ConfirmCorrectionDocument = new TypedDocumentString(`
    mutation ConfirmCorrection($input: ConfirmCorrectionInput!) @purpose(activity: "toezicht") {
  confirmCorrection(input: $input) {
    notice {
      id
      version
      status
      confirmedOn
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:44078f2bb57b96ffafb9d2e309759348fb4285659c272f877a32bf97bf7a5b22"}) as unknown as TypedDocumentString<ConfirmCorrectionMutation, ConfirmCorrectionMutationVariables>;
export const ProcessingLogDocument = new TypedDocumentString(`
    query ProcessingLog($filter: ProcessingLogEntryFilter, $first: Int, $after: String) @purpose(activity: "toezicht") {
  processingLogEntries(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      startTime
      endTime
      name
      status
      processingActivityId
      activityVersion
      dataSubjectId
      dataSubjectIdType
      dataClasses
      traceId
      spanId
      parentSpanId
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:085c653f9123be52235d1fdcd280a240d8a681aa09fb12e7c2b7e15d27edf187"}) as unknown as TypedDocumentString<ProcessingLogQuery, ProcessingLogQueryVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($filter: AuditEntryFilter, $first: Int, $after: String) @purpose(activity: "toezicht") {
  auditEntries(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      at
      kind
      name
      person
      role
      onBehalfOf
      processingActivityId
      activityVersion
      dataClasses
      documentHash
      documentFingerprint
      traceId
      spanId
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:bca513a9e48baae3f9274ccf23590965287af8fed4a7f3a654bd9bd507f64140"}) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const DecisionsDocument = new TypedDocumentString(`
    query Decisions($filter: AccessDecisionFilter, $first: Int, $after: String) @purpose(activity: "toezicht") {
  accessDecisions(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      at
      decision
      reasonCode
      resource
      role
      policyVersion
      processingActivityId
      activityVersion
      traceId
      spanId
      parentSpanId
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:be300bf2de70887426e138c5bf3ac1b93cb7b06431f6b0a9f4fcc66fe6943cf5"}) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const CheckpointsDocument = new TypedDocumentString(`
    query Checkpoints($filter: LogCheckpointFilter, $first: Int, $after: String) @purpose(activity: "toezicht") {
  logCheckpoints(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      size
      root
      sealedAt
      signature
      complete
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:e749c95adfd86882eea8407509defa9964e6059da15a1192c21d11c0ab3ad463"}) as unknown as TypedDocumentString<CheckpointsQuery, CheckpointsQueryVariables>;
export const ConsistencyDocument = new TypedDocumentString(`
    query Consistency($from: Int!, $to: Int!) @purpose(activity: "toezicht") {
  logConsistency(from: $from, to: $to)
}
    `, {"hash":"sha256:f7098bb0c7c808b2cf1ad2be66738c25661a16ad6d4f1e7b59092ba01a076494"}) as unknown as TypedDocumentString<ConsistencyQuery, ConsistencyQueryVariables>;
export const DisclosuresOfDocument = new TypedDocumentString(`
    query DisclosuresOf($participant: ID!, $from: DateTime!, $until: DateTime!, $first: Int, $after: String) @purpose(activity: "toezicht") {
  disclosures(
    filter: {participant: $participant, at: {gte: $from, lte: $until}}
    first: $first
    after: $after
  ) {
    nodes {
      id
      at
      organisation {
        name
      }
      purpose
      categories
      dataClasses
      processingActivityId
      activityVersion
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:02294ad1196f71241c8adbc2162be4b3ad0a66ef66474fdfc8be2a7a2fc44836"}) as unknown as TypedDocumentString<DisclosuresOfQuery, DisclosuresOfQueryVariables>;
export const AccessGrantsDocument = new TypedDocumentString(`
    query AccessGrants($filter: AccessGrantFilter, $first: Int, $after: String) @purpose(activity: "toezicht") {
  accessGrants(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      version
      kind
      status
      emergency
      reason
      knownAs
      startsAt
      endsAt
      endedAt
      acknowledgedAt
      owner
      recipient
      recipientRole
      openedUnder {
        subject
      }
      handledUnder {
        subject
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:bc226f93638fc2132d1e11ec431682da418082541f3fb568e2cc10180cc55ae7"}) as unknown as TypedDocumentString<AccessGrantsQuery, AccessGrantsQueryVariables>;
export const EmergenciesDocument = new TypedDocumentString(`
    query Emergencies($first: Int, $after: String) @purpose(activity: "toezicht") {
  accessGrants(
    filter: {kind: {eq: EMERGENCY}, status: {eq: OPENED}}
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      id
      version
      emergency
      reason
      knownAs
      startsAt
      endsAt
      recipient
      recipientRole
      openedUnder {
        subject
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:5da8d9d6ac9ad89f2dd549cde357d7b6b9da02eb00f8b28caab9d05be8393588"}) as unknown as TypedDocumentString<EmergenciesQuery, EmergenciesQueryVariables>;
export const RoleAssignmentsDocument = new TypedDocumentString(`
    query RoleAssignments($first: Int, $after: String) @purpose(activity: "toezicht") {
  roleAssignments(first: $first, after: $after) {
    totalCount
    nodes {
      id
      subject
      role
      scope
      startsAt
      endsAt
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:27cfd0c09600ee31b1ff8b5c86e519410852adebab071774c3a7647dde60f8f1"}) as unknown as TypedDocumentString<RoleAssignmentsQuery, RoleAssignmentsQueryVariables>;
export const ProcessingActivitiesDocument = new TypedDocumentString(`
    query ProcessingActivities($first: Int, $after: String) @purpose(activity: "toezicht") {
  processingActivities(first: $first, after: $after) {
    nodes {
      id
      uri
      activityVersion
      purpose
      legalBasis
      categories
      grounds
      recipients
      validFrom
      validUntil
      retentionPeriod
      retentionFrom
      retentionAction
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:3d545f449249a0dda2104eb0820d180d07ec2bbb351fd3e0c8265127fc42751e"}) as unknown as TypedDocumentString<ProcessingActivitiesQuery, ProcessingActivitiesQueryVariables>;
export const DataSubjectRequestsDocument = new TypedDocumentString(`
    query DataSubjectRequests($filter: DataSubjectRequestFilter, $first: Int, $after: String) @purpose(activity: "toezicht") {
  dataSubjectRequests(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      ...RequestOfDataSubject
      decidedOn
      refusalReason
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment RequestOfDataSubject on DataSubjectRequest {
  id
  version
  kind
  field
  subjectId
  heldValue
  wantedValue
  restrictionGround
  status
  hides
  askedOn
  dueOn
  liftsOn
}`, {"hash":"sha256:ce9d2619cb4ff2db56bd029145cfa472d7c68a133b45e7df3443e549ebd038d6"}) as unknown as TypedDocumentString<DataSubjectRequestsQuery, DataSubjectRequestsQueryVariables>;