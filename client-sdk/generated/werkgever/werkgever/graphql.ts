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

/** Soort samenwerkingsverband. */
export type ConsortiumKind =
  /** Leerwerkbedrijf */
  | 'LEERWERKBEDRIJF'
  /** Leer-werk-dienstenbedrijf */
  | 'LEERWERKDIENSTENBEDRIJF'
  /** Werkplekregeling */
  | 'WERKPLEKREGELING'
  /** Wijkbedrijf */
  | 'WIJKBEDRIJF'
  /** Woonomgevingsploeg */
  | 'WOP';

/** Rol van een partij. */
export type ConsortiumPartyRole =
  /** Gemeente */
  | 'GEMEENTE'
  /** Overige partij */
  | 'OVERIG'
  /** ROC */
  | 'ROC'
  /** Uitvoerder */
  | 'UITVOERDER'
  /** Werkgever */
  | 'WERKGEVER'
  /** Woningcorporatie */
  | 'WONINGCORPORATIE';

/** Voorwaarden op een waarde: conditions on a value of type Int; all must hold. `eq: null` finds what is empty. */
export type IntFilter = {
  eq?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  lte?: number | null | undefined;
};

/** Voorwaarden: conditions on Opleiding; all must hold. */
export type OpleidingFilter = {
  /** Crebo: erkende opleidingscode, 5 digits. */
  crebo?: StringFilter | null | undefined;
  /** Niveau: mbo 1 to 4. */
  level?: IntFilter | null | undefined;
  /** Naam. */
  name?: StringFilter | null | undefined;
  /** Opleidingsstatus. */
  status?: OpleidingStatusFilter | null | undefined;
};

/** Opleidingsstatus. */
export type OpleidingStatus =
  /** Actief */
  | 'ACTIVE'
  /** In ontwikkeling */
  | 'IN_DEVELOPMENT'
  /** Vervallen */
  | 'WITHDRAWN';

/** Voorwaarden op een waarde: conditions on a value of type OpleidingStatus; all must hold. `eq: null` finds what is empty. */
export type OpleidingStatusFilter = {
  eq?: OpleidingStatus | null | undefined;
  in?: Array<OpleidingStatus> | null | undefined;
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

/** Voorwaarden op een waarde: conditions on a value of type String; all must hold. `eq: null` finds what is empty. */
export type StringFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
};

export type ExplainAccessQueryVariables = Exact<{
  coordinate: string;
  id?: string | null | undefined;
}>;


export type ExplainAccessQuery = { explainAccess: { coordinate: string, outcome: AccessOutcome, explanation: string, policy: string | null, condition: string | null, mask: string | null, activity: string | null, purpose: string | null, servedUnder: Array<string>, legalBasis: string | null, owner: string | null, grantedBy: { nodes: Array<{ name: string }> } | null } | null };

export type ConsortiaQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsortiaQuery = { consortia: { nodes: Array<{ id: string, name: string | null, kind: ConsortiumKind | null, parties: { nodes: Array<{ role: ConsortiumPartyRole | null, organisation: { id: string, name: string } | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type OpleidingenQueryVariables = Exact<{
  filter?: OpleidingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpleidingenQuery = { opleidingen: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, level: number | null, crebo: string | null, status: OpleidingStatus | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ColleaguesQueryVariables = Exact<{
  filter?: RoleAssignmentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ColleaguesQuery = { roleAssignments: { nodes: Array<{ id: string, role: Role | null, startsAt: string | null, endsAt: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

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

export const ExplainAccessDocument = new TypedDocumentString(`
    query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: "werkplekken-werkgever") {
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
    `, {"hash":"sha256:29e1096b5e5725f57ca1ab12e0b6dccb00e8d6a269d08016890b2c725505ec9d"}) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const ConsortiaDocument = new TypedDocumentString(`
    query Consortia($first: Int, $after: String) @purpose(activity: "werkplekken-werkgever") {
  consortia(first: $first, after: $after) {
    nodes {
      id
      name
      kind
      parties(first: 20) {
        nodes {
          role
          organisation {
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
    `, {"hash":"sha256:6422228c520e8c48c868fc91cc3bed9ebdb0643c37d47201481c873cfcd47712"}) as unknown as TypedDocumentString<ConsortiaQuery, ConsortiaQueryVariables>;
export const OpleidingenDocument = new TypedDocumentString(`
    query Opleidingen($filter: OpleidingFilter, $first: Int, $after: String) @purpose(activity: "werkplekken-werkgever") {
  opleidingen(filter: $filter, first: $first, after: $after) {
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
    `, {"hash":"sha256:ca8cd1431d8592ff1c8995fa8417271fc72c0ce766ff79db646becf05251345b"}) as unknown as TypedDocumentString<OpleidingenQuery, OpleidingenQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues($filter: RoleAssignmentFilter, $first: Int, $after: String) @purpose(activity: "werkplekken-werkgever") {
  roleAssignments(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      role
      startsAt
      endsAt
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:cd0cd7ccd77b9360a7b388261886f0358d4d58b6bf2c41ff41ee19d90abc3c10"}) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;