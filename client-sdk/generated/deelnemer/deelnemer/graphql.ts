/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Gegevens that are given only with consent. */
export type ConsentData =
  /** Adres */
  | 'ADDRESS'
  /** E-mailadres */
  | 'EMAIL'
  /** Telefoonnummer */
  | 'PHONE';

/** Status van een toestemming. */
export type ConsentStatus =
  /** Gevraagd */
  | 'ASKED'
  /** Gegeven */
  | 'GIVEN'
  /** Ingetrokken */
  | 'WITHDRAWN';

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

/** Invoer of giveConsent. */
export type GiveConsentInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Dagdeel. */
export type HalfDay =
  /** Middag, 12 tot 18 uur (VERA MID) */
  | 'AFTERNOON'
  /** Avond, 18 tot 24 uur (VERA AVO) */
  | 'EVENING'
  /** Ochtend, 8 tot 12 uur (VERA OCH) */
  | 'MORNING';

/** Invoer of requestErasure. */
export type RequestErasureInput = {
  /** Gegeven that it is about. */
  field: CorrectableField;
  /** Verbergen zolang er geen besluit is, from everybody but the person (AVG 18.1); no when absent. */
  hideMeanwhile?: boolean | null | undefined;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of requestRectification. */
export type RequestRectificationInput = {
  /** Gegeven that it is about. */
  field: CorrectableField;
  /** Verbergen zolang er geen besluit is, from everybody but the person (AVG 18.1); no when absent. */
  hideMeanwhile?: boolean | null | undefined;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Juiste waarde; absent for a BSN, which is verified with the person before it is recorded. */
  value?: string | null | undefined;
};

/** Invoer of requestRestriction. */
export type RequestRestrictionInput = {
  /** Gegeven that it is about. */
  field: CorrectableField;
  /** Reden (AVG 18.1). */
  ground: RestrictionGround;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
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

/** Invoer of withdrawConsent. */
export type WithdrawConsentInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of withdrawRequest. */
export type WithdrawRequestInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

export type ExplainAccessQueryVariables = Exact<{
  coordinate: string;
  id?: string | null | undefined;
}>;


export type ExplainAccessQuery = { explainAccess: { coordinate: string, outcome: AccessOutcome, explanation: string, policy: string | null, condition: string | null, mask: string | null, activity: string | null, purpose: string | null, servedUnder: Array<string>, legalBasis: string | null, owner: string | null, grantedBy: { nodes: Array<{ name: string }> } | null } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { participants: { nodes: Array<{ id: string, callName: string | null, familyName: string | null, phone: string | null, trajecten: { nodes: Array<{ status: TrajectStatus | null, startDate: string | null, endDate: string | null, goal: string | null, consulent: { name: string | null, workPhone: string | null } | null }> } | null, enrolments: { nodes: Array<{ status: EnrolmentStatus | null, opleiding: { name: string | null } | null }> } | null }> } | null };

export type MyCrewQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCrewQuery = { crews: { nodes: Array<{ id: string, name: string | null, weeklyHalfDays: Array<WeeklyHalfDay> | null, voorman: { name: string | null, workPhone: string | null } | null }> } | null };

export type MyWeekQueryVariables = Exact<{
  from: string;
  until: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyWeekQuery = { tasks: { totalCount: number | null, nodes: Array<{ id: string, plannedDate: string | null, halfDay: HalfDay | null, status: TaskStatus | null, job: { workKind: { name: string | null } | null, object: { name: string | null, address: string | null } | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type MyConsentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyConsentsQuery = { consents: { nodes: Array<{ id: string, version: number | null, status: ConsentStatus | null, data: Array<ConsentData> | null, givenOn: string | null, withdrawnOn: string | null, recipient: { name: string } | null, responsibleOrganisation: { name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type GiveConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type GiveConsentMutation = { giveConsent: { consent: { id: string, version: number | null, status: ConsentStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }> } | null };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { consent: { id: string, version: number | null, status: ConsentStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }> } | null };

export type WhoSawMyDataQueryVariables = Exact<{
  from: string;
  until: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoSawMyDataQuery = { disclosures: { nodes: Array<{ id: string, at: string | null, purpose: string | null, categories: Array<string> | null, organisation: { name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type RefusalFragment = { code: string, message: string, field: Array<string>, rule: string };

export type NoticeFragment = { code: string, message: string, rule: string };

export type MyRequestsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyRequestsQuery = { dataSubjectRequests: { nodes: Array<{ id: string, version: number | null, kind: DataSubjectRequestKind | null, field: CorrectableField | null, wantedValue: string | null, status: DataSubjectRequestStatus | null, hides: boolean | null, askedOn: string | null, dueOn: string | null, decidedOn: string | null, refusalReason: string | null, liftsOn: string | null, notices: { nodes: Array<{ recipient: string | null, status: CorrectionNoticeStatus | null, toldOn: string | null, confirmedOn: string | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type RequestRectificationMutationVariables = Exact<{
  input: RequestRectificationInput;
}>;


export type RequestRectificationMutation = { requestRectification: { request: { id: string, version: number | null, status: DataSubjectRequestStatus | null, dueOn: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } | null };

export type RequestErasureMutationVariables = Exact<{
  input: RequestErasureInput;
}>;


export type RequestErasureMutation = { requestErasure: { request: { id: string, version: number | null, status: DataSubjectRequestStatus | null, dueOn: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } | null };

export type RequestRestrictionMutationVariables = Exact<{
  input: RequestRestrictionInput;
}>;


export type RequestRestrictionMutation = { requestRestriction: { request: { id: string, version: number | null, status: DataSubjectRequestStatus | null, dueOn: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } | null };

export type WithdrawRequestMutationVariables = Exact<{
  input: WithdrawRequestInput;
}>;


export type WithdrawRequestMutation = { withdrawRequest: { request: { id: string, version: number | null, status: DataSubjectRequestStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } | null };

export type EndTrajectMutationVariables = Exact<{
  input: EndTrajectInput;
}>;


export type EndTrajectMutation = { endTraject: { traject: { id: string, version: number | null, status: TrajectStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

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
export const ExplainAccessDocument = new TypedDocumentString(`
    query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: "inzage-deelnemer") {
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
    `, {"hash":"sha256:60bc4da0ef92c02a007d41914348f03c9d9c9534702b7f26814bbe5a16ffe6d6"}) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me @purpose(activity: "inzage-deelnemer") {
  participants {
    nodes {
      id
      callName
      familyName
      phone
      trajecten {
        nodes {
          status
          startDate
          endDate
          goal
          consulent {
            name
            workPhone
          }
        }
      }
      enrolments {
        nodes {
          status
          opleiding {
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:072cd5de17810c12828db933f571d8d6b41c2f36fbbd1748f16da4d30d3ad052"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const MyCrewDocument = new TypedDocumentString(`
    query MyCrew @purpose(activity: "inzage-deelnemer") {
  crews {
    nodes {
      id
      name
      weeklyHalfDays
      voorman {
        name
        workPhone
      }
    }
  }
}
    `, {"hash":"sha256:62dbfc61ed3116e96f1cb4c0b1499bc6dc11eb2be1c78f144e9e4a885729f758"}) as unknown as TypedDocumentString<MyCrewQuery, MyCrewQueryVariables>;
export const MyWeekDocument = new TypedDocumentString(`
    query MyWeek($from: Date!, $until: Date!, $first: Int, $after: String) @purpose(activity: "inzage-deelnemer") {
  tasks(
    filter: {plannedDate: {gte: $from, lte: $until}}
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      id
      plannedDate
      halfDay
      status
      job {
        workKind {
          name
        }
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
    `, {"hash":"sha256:0af77c8cfd3137039a1931914a6c83d986f72c07b802efac5a48cb5bcecbebc7"}) as unknown as TypedDocumentString<MyWeekQuery, MyWeekQueryVariables>;
export const MyConsentsDocument = new TypedDocumentString(`
    query MyConsents($first: Int, $after: String) @purpose(activity: "inzage-deelnemer") {
  consents(first: $first, after: $after) {
    nodes {
      id
      version
      status
      data
      givenOn
      withdrawnOn
      recipient {
        name
      }
      responsibleOrganisation {
        name
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:d81877e22260937420146666f8e184e9dee879daa2ad95147291bf522a1e2609"}) as unknown as TypedDocumentString<MyConsentsQuery, MyConsentsQueryVariables>;
export const GiveConsentDocument = new TypedDocumentString(`
    mutation GiveConsent($input: GiveConsentInput!) @purpose(activity: "inzage-deelnemer") {
  giveConsent(input: $input) {
    consent {
      id
      version
      status
    }
    userErrors {
      code
      message
      field
      rule
    }
  }
}
    `, {"hash":"sha256:f6739842f6e696fe2a8cecc87e7d3a0442bd14ea3db06428395275547afed2f7"}) as unknown as TypedDocumentString<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) @purpose(activity: "inzage-deelnemer") {
  withdrawConsent(input: $input) {
    consent {
      id
      version
      status
    }
    userErrors {
      code
      message
      field
      rule
    }
  }
}
    `, {"hash":"sha256:30eb7232d98156c98ba13de1b68ea95c6c20d87d418ebd47db7fa9519304bb39"}) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const WhoSawMyDataDocument = new TypedDocumentString(`
    query WhoSawMyData($from: DateTime!, $until: DateTime!, $first: Int, $after: String) @purpose(activity: "inzage-deelnemer") {
  disclosures(
    filter: {at: {gte: $from, lte: $until}}
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
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:6668ce7d724a173e8952a423697c9e21a95c9093a6dafdb4844f0785e295e6eb"}) as unknown as TypedDocumentString<WhoSawMyDataQuery, WhoSawMyDataQueryVariables>;
export const MyRequestsDocument = new TypedDocumentString(`
    query MyRequests($first: Int = 50, $after: String) @purpose(activity: "inzage-deelnemer") {
  dataSubjectRequests(first: $first, after: $after) {
    nodes {
      id
      version
      kind
      field
      wantedValue
      status
      hides
      askedOn
      dueOn
      decidedOn
      refusalReason
      liftsOn
      notices(first: 20) {
        nodes {
          recipient
          status
          toldOn
          confirmedOn
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:354e2b750ad73bd3edb9059c386dfbf5efb8613b0f2d134ff752755d2dd26f4c"}) as unknown as TypedDocumentString<MyRequestsQuery, MyRequestsQueryVariables>;
export const RequestRectificationDocument = new TypedDocumentString(`
    mutation RequestRectification($input: RequestRectificationInput!) @purpose(activity: "inzage-deelnemer") {
  requestRectification(input: $input) {
    request {
      id
      version
      status
      dueOn
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:4388f1aef8daf8cfc8e3ddab55208c8aa014fff033f74b99195326bc35dc2f7b"}) as unknown as TypedDocumentString<RequestRectificationMutation, RequestRectificationMutationVariables>;
export const RequestErasureDocument = new TypedDocumentString(`
    mutation RequestErasure($input: RequestErasureInput!) @purpose(activity: "inzage-deelnemer") {
  requestErasure(input: $input) {
    request {
      id
      version
      status
      dueOn
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:bea622103a0fc8cf3c68497c183db2d9bbdb3b3ff1b826fcd79b27e7790baa19"}) as unknown as TypedDocumentString<RequestErasureMutation, RequestErasureMutationVariables>;
export const RequestRestrictionDocument = new TypedDocumentString(`
    mutation RequestRestriction($input: RequestRestrictionInput!) @purpose(activity: "inzage-deelnemer") {
  requestRestriction(input: $input) {
    request {
      id
      version
      status
      dueOn
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:44dc31312d37729ba166fd64f5a8376420bb06ace4100c85ef702f3ae562d6ce"}) as unknown as TypedDocumentString<RequestRestrictionMutation, RequestRestrictionMutationVariables>;
export const WithdrawRequestDocument = new TypedDocumentString(`
    mutation WithdrawRequest($input: WithdrawRequestInput!) @purpose(activity: "inzage-deelnemer") {
  withdrawRequest(input: $input) {
    request {
      id
      version
      status
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `, {"hash":"sha256:59ddea92d2d296ef5ee292a6a02bb00f41eafa789f8866bc10b38c18511e2e92"}) as unknown as TypedDocumentString<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
export const EndTrajectDocument = new TypedDocumentString(`
    mutation EndTraject($input: EndTrajectInput!) @purpose(activity: "inzage-deelnemer") {
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
}`, {"hash":"sha256:210b776e4852f956cbb80f2ec175c53c57abf7269091e837422bf26c0a614e97"}) as unknown as TypedDocumentString<EndTrajectMutation, EndTrajectMutationVariables>;