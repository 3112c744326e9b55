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

/** Invoer of assignRole. */
export type AssignRoleInput = {
  /** Tot: at this moment it is over. */
  endsAt?: string | null | undefined;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Waarneming voor: the assignment of the colleague who is absent. */
  inPlaceOfId?: string | null | undefined;
  /** Rol. */
  role: Role;
  /** Bereik; own rows when absent. */
  scope?: Scope | null | undefined;
  /** Van; now when absent. */
  startsAt?: string | null | undefined;
  /** Gebruiker: subject of the token. */
  subject: string;
  /** Wijk to which a projectleider is limited. */
  wijkId?: string | null | undefined;
};

/** Invoer of endRoleAssignment. */
export type EndRoleAssignmentInput = {
  /** Tot: at this moment it is over; now when absent. */
  endsAt?: string | null | undefined;
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

/** Voorwaarden: conditions on RoleAssignment; all must hold. */
export type RoleAssignmentFilter = {
  /** Rol. */
  role?: RoleFilter | null | undefined;
};

/** Voorwaarden op een waarde: conditions on a value of type Role; all must hold. `eq: null` finds what is empty. */
export type RoleFilter = {
  eq?: Role | null | undefined;
  in?: Array<Role> | null | undefined;
};

/** Uitrolfase. */
export type RolloutPhase =
  /** Actief */
  | 'ACTIVE'
  /** Gepland */
  | 'PLANNED'
  /** In uitrol */
  | 'ROLLING_OUT'
  /** Gestopt */
  | 'STOPPED';

/** Voorwaarden op een waarde: conditions on a value of type RolloutPhase; all must hold. `eq: null` finds what is empty. */
export type RolloutPhaseFilter = {
  eq?: RolloutPhase | null | undefined;
  in?: Array<RolloutPhase> | null | undefined;
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

/** Voorwaarden: conditions on Wijk; all must hold. */
export type WijkFilter = {
  /** CBS-wijkcode in the year of the row. */
  cbsCode?: StringFilter | null | undefined;
  /** Gemeente. */
  gemeente?: IdFilter | null | undefined;
  /** Wijknaam. */
  name?: StringFilter | null | undefined;
  /** Uitrolfase. */
  rolloutPhase?: RolloutPhaseFilter | null | undefined;
};

export type ExplainAccessQueryVariables = Exact<{
  coordinate: string;
  id?: string | null | undefined;
}>;


export type ExplainAccessQuery = { explainAccess: { coordinate: string, outcome: AccessOutcome, explanation: string, policy: string | null, condition: string | null, mask: string | null, activity: string | null, purpose: string | null, servedUnder: Array<string>, legalBasis: string | null, owner: string | null, grantedBy: { nodes: Array<{ name: string }> } | null } | null };

export type AgreementsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AgreementsQuery = { cooperationAgreements: { nodes: Array<{ id: string, validFrom: string | null, validUntil: string | null, consortium: { id: string, name: string | null } | null, parties: Array<{ id: string, name: string }> | null, purposes: Array<{ uri: string | null }> | null, wijken: Array<{ id: string, name: string | null }> | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type OrganisationsQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { organisations: { totalCount: number | null, nodes: Array<{ id: string, name: string, oin: string | null, kind: OrganisationKind | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ProcessingActivitiesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProcessingActivitiesQuery = { processingActivities: { nodes: Array<{ id: string, uri: string | null, activityVersion: number | null, purpose: string | null, legalBasis: string | null, categories: Array<string> | null, grounds: Array<string> | null, validFrom: string | null, validUntil: string | null, retentionPeriod: string | null, retentionFrom: RetentionFrom | null, retentionAction: RetentionAction | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type WijkenQueryVariables = Exact<{
  filter?: WijkFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WijkenQuery = { wijken: { totalCount: number | null, nodes: Array<{ id: string, name: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type RefusalFragment = { code: string, message: string, field: Array<string>, rule: string };

export type NoticeFragment = { code: string, message: string, rule: string };

export type RoleAssignmentsQueryVariables = Exact<{
  filter?: RoleAssignmentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RoleAssignmentsQuery = { roleAssignments: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, subject: string | null, role: Role | null, scope: Scope | null, startsAt: string | null, endsAt: string | null, wijk: { name: string | null } | null, inPlaceOf: { id: string, subject: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type AssignRoleMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type AssignRoleMutation = { assignRole: { roleAssignment: { id: string, version: number | null, role: Role | null, startsAt: string | null, endsAt: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type EndRoleAssignmentMutationVariables = Exact<{
  input: EndRoleAssignmentInput;
}>;


export type EndRoleAssignmentMutation = { endRoleAssignment: { roleAssignment: { id: string, version: number | null, role: Role | null, startsAt: string | null, endsAt: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

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
    query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: "beheer") {
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
    `, {"hash":"sha256:1c07a550ef588ce0b9054e65b80abbe97d30fc6efcafba7c086ce7d07d33a1ba"}) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const AgreementsDocument = new TypedDocumentString(`
    query Agreements($first: Int, $after: String) @purpose(activity: "beheer") {
  cooperationAgreements(first: $first, after: $after) {
    nodes {
      id
      validFrom
      validUntil
      consortium {
        id
        name
      }
      parties {
        id
        name
      }
      purposes {
        uri
      }
      wijken {
        id
        name
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:9f7c673a1535615eafcb212b77f47684790aee7bda32510f21f7563e8d5bad32"}) as unknown as TypedDocumentString<AgreementsQuery, AgreementsQueryVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($filter: OrganisationFilter, $first: Int, $after: String) @purpose(activity: "beheer") {
  organisations(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
      oin
      kind
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:a668ce2133b2ea5425f520f5894f0a98601dedecccf29c861a838e0876736ff2"}) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const ProcessingActivitiesDocument = new TypedDocumentString(`
    query ProcessingActivities($first: Int, $after: String) @purpose(activity: "beheer") {
  processingActivities(first: $first, after: $after) {
    nodes {
      id
      uri
      activityVersion
      purpose
      legalBasis
      categories
      grounds
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
    `, {"hash":"sha256:6a51fc5b2277d5841b1960db2033c2c81af5a24ce5552fa83494d6f94bbd6d79"}) as unknown as TypedDocumentString<ProcessingActivitiesQuery, ProcessingActivitiesQueryVariables>;
export const WijkenDocument = new TypedDocumentString(`
    query Wijken($filter: WijkFilter, $first: Int, $after: String) @purpose(activity: "beheer") {
  wijken(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:556d3d15ae4a81d0bebc157688497425ddd515e7f36e51f5101bd7ee7dffcb30"}) as unknown as TypedDocumentString<WijkenQuery, WijkenQueryVariables>;
export const RoleAssignmentsDocument = new TypedDocumentString(`
    query RoleAssignments($filter: RoleAssignmentFilter, $first: Int, $after: String) @purpose(activity: "beheer") {
  roleAssignments(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      subject
      role
      scope
      startsAt
      endsAt
      wijk {
        name
      }
      inPlaceOf {
        id
        subject
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:52e7985d1c58784c898ce11332889eda233230f806d32809d4a64eddc7e17dd6"}) as unknown as TypedDocumentString<RoleAssignmentsQuery, RoleAssignmentsQueryVariables>;
export const AssignRoleDocument = new TypedDocumentString(`
    mutation AssignRole($input: AssignRoleInput!) @purpose(activity: "beheer") {
  assignRole(input: $input) {
    roleAssignment {
      id
      version
      role
      startsAt
      endsAt
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:7039e97ee5c6d26b1776864d537a126ffb6f09520d19226962dba096523a6831"}) as unknown as TypedDocumentString<AssignRoleMutation, AssignRoleMutationVariables>;
export const EndRoleAssignmentDocument = new TypedDocumentString(`
    mutation EndRoleAssignment($input: EndRoleAssignmentInput!) @purpose(activity: "beheer") {
  endRoleAssignment(input: $input) {
    roleAssignment {
      id
      version
      role
      startsAt
      endsAt
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:3a4872fb95e888b52684f31d30484f0ffe0e5e89c638910028d83aa77db4c77c"}) as unknown as TypedDocumentString<EndRoleAssignmentMutation, EndRoleAssignmentMutationVariables>;