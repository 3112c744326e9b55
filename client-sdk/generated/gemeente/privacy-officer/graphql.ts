/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Soort verzoek. */
export type DataSubjectRequestKind =
  /** Wissing (AVG 17) */
  | 'ERASURE'
  /** Rectificatie (AVG 16) */
  | 'RECTIFICATION'
  /** Beperking van de verwerking (AVG 18) */
  | 'RESTRICTION';

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

/** Invoer of grantDataSubjectRequest. */
export type GrantDataSubjectRequestInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Rol to which a participant may be opened. */
export type OpenedToRole =
  /** Begeleider */
  | 'BEGELEIDER'
  /** Consulent */
  | 'CONSULENT'
  /** Voorman */
  | 'VOORMAN';

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