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

/** Voorwaarden op een waarde: conditions on a value of type Boolean; all must hold. `eq: null` finds what is empty. */
export type BooleanFilter = {
  eq?: boolean | null | undefined;
};

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

/** Voorwaarden op een waarde: conditions on a value of type Date; all must hold. `eq: null` finds what is empty. */
export type DateFilter = {
  eq?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  lte?: string | null | undefined;
};

/** Voorwaarden: conditions on Enrolment; all must hold. */
export type EnrolmentFilter = {
  /** Actief: enrolled, yes or no. */
  active?: BooleanFilter | null | undefined;
  /** Soort opleidingsdeelname. */
  kind?: EnrolmentKindFilter | null | undefined;
  /** Opleiding. */
  opleiding?: IdFilter | null | undefined;
  /** Deelnamestatus. */
  status?: EnrolmentStatusFilter | null | undefined;
  /** Van: first day. */
  validFrom?: DateFilter | null | undefined;
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

/** Voorwaarden op een waarde: conditions on a value of type EnrolmentKind; all must hold. `eq: null` finds what is empty. */
export type EnrolmentKindFilter = {
  eq?: EnrolmentKind | null | undefined;
  in?: Array<EnrolmentKind> | null | undefined;
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

/** Voorwaarden op een waarde: conditions on a value of type EnrolmentStatus; all must hold. `eq: null` finds what is empty. */
export type EnrolmentStatusFilter = {
  eq?: EnrolmentStatus | null | undefined;
  in?: Array<EnrolmentStatus> | null | undefined;
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

/** Voorwaarden op een waarde: conditions on a value of type String; all must hold. `eq: null` finds what is empty. */
export type StringFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
};

/** Voorwaarden: conditions on Student; all must hold. */
export type StudentFilter = {
  /** Roepnaam. */
  callName?: StringFilter | null | undefined;
  /** Geboortedatum. */
  dateOfBirth?: DateFilter | null | undefined;
  /** Geslachtsnaam. */
  familyName?: StringFilter | null | undefined;
  /** Is minderjarig: under 18 today. */
  isMinor?: BooleanFilter | null | undefined;
};

export type ExplainAccessQueryVariables = Exact<{
  coordinate: string;
  id?: string | null | undefined;
}>;


export type ExplainAccessQuery = { explainAccess: { coordinate: string, outcome: AccessOutcome, explanation: string, policy: string | null, condition: string | null, mask: string | null, activity: string | null, purpose: string | null, servedUnder: Array<string>, legalBasis: string | null, owner: string | null, grantedBy: { nodes: Array<{ name: string }> } | null } | null };

export type StudentsQueryVariables = Exact<{
  filter?: StudentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StudentsQuery = { students: { totalCount: number | null, nodes: Array<{ id: string, callName: string | null, familyName: string | null, enrolments: { nodes: Array<{ kind: EnrolmentKind | null, status: EnrolmentStatus | null, opleiding: { name: string | null } | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type StudentByIdQueryVariables = Exact<{
  id: string;
}>;


export type StudentByIdQuery = { student: { id: string, callName: string | null, familyNamePrefix: string | null, familyName: string | null, enrolments: { nodes: Array<{ id: string, kind: EnrolmentKind | null, status: EnrolmentStatus | null, validFrom: string | null, validUntil: string | null, opleiding: { name: string | null, level: number | null, crebo: string | null } | null }> } | null } | null };

export type StudentContactQueryVariables = Exact<{
  id: string;
}>;


export type StudentContactQuery = { student: { id: string, phone: string | null, email: string | null, street: string | null, houseNumber: string | null, postcode: string | null, place: string | null, consents: { nodes: Array<{ status: ConsentStatus | null, data: Array<ConsentData> | null, givenOn: string | null, withdrawnOn: string | null }> } | null } | null };

export type EnrolmentsQueryVariables = Exact<{
  filter?: EnrolmentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnrolmentsQuery = { enrolments: { totalCount: number | null, nodes: Array<{ id: string, kind: EnrolmentKind | null, status: EnrolmentStatus | null, validFrom: string | null, student: { id: string, callName: string | null, familyName: string | null } | null, opleiding: { name: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type OpleidingenQueryVariables = Exact<{
  filter?: OpleidingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpleidingenQuery = { opleidingen: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, level: number | null, crebo: string | null, status: OpleidingStatus | null, rocs: Array<{ name: string }> | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ColleaguesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ColleaguesQuery = { staffMembers: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, workEmail: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type StudentNumbersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StudentNumbersQuery = { students: { nodes: Array<{ id: string, record: { pgn: string | null, studentNumber: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

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
    query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: "onderwijs-docent") {
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
    `, {"hash":"sha256:0a1bb1a739a44fa6c4a93a001952205e2c8462f2c57f875c5439df317aacb487"}) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const StudentsDocument = new TypedDocumentString(`
    query Students($filter: StudentFilter, $first: Int, $after: String) @purpose(activity: "onderwijs-docent") {
  students(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      callName
      familyName
      enrolments(first: 3) {
        nodes {
          kind
          status
          opleiding {
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
    `, {"hash":"sha256:f0094d683a2c31c1af989eade65c55f35420eb783987c24eb0e604189ff211ac"}) as unknown as TypedDocumentString<StudentsQuery, StudentsQueryVariables>;
export const StudentByIdDocument = new TypedDocumentString(`
    query StudentById($id: ID!) @purpose(activity: "onderwijs-docent") {
  student(id: $id) {
    id
    callName
    familyNamePrefix
    familyName
    enrolments(first: 10) {
      nodes {
        id
        kind
        status
        validFrom
        validUntil
        opleiding {
          name
          level
          crebo
        }
      }
    }
  }
}
    `, {"hash":"sha256:9cb3fa514fa89428d9c6b52f0c3d6e994793d43bef44cd2654bd70dd99950e4f"}) as unknown as TypedDocumentString<StudentByIdQuery, StudentByIdQueryVariables>;
export const StudentContactDocument = new TypedDocumentString(`
    query StudentContact($id: ID!) @purpose(activity: "onderwijs-docent") {
  student(id: $id) {
    id
    phone
    email
    street
    houseNumber
    postcode
    place
    consents(first: 20) {
      nodes {
        status
        data
        givenOn
        withdrawnOn
      }
    }
  }
}
    `, {"hash":"sha256:516a0a65148323dc3195d14f2dfbbbb2f79fb770164b06accdfba8b377cf171d"}) as unknown as TypedDocumentString<StudentContactQuery, StudentContactQueryVariables>;
export const EnrolmentsDocument = new TypedDocumentString(`
    query Enrolments($filter: EnrolmentFilter, $first: Int, $after: String) @purpose(activity: "onderwijs-docent") {
  enrolments(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      kind
      status
      validFrom
      student {
        id
        callName
        familyName
      }
      opleiding {
        name
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:c63a669a187445a098ef4e410161ce7058965ae759b94d0f7d15735fa6a893de"}) as unknown as TypedDocumentString<EnrolmentsQuery, EnrolmentsQueryVariables>;
export const OpleidingenDocument = new TypedDocumentString(`
    query Opleidingen($filter: OpleidingFilter, $first: Int, $after: String) @purpose(activity: "onderwijs-docent") {
  opleidingen(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
      level
      crebo
      status
      rocs {
        name
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:0fdc347597af6877905e5ddf311faf96858a0c15e4bb0d37f054e47bcf1c667a"}) as unknown as TypedDocumentString<OpleidingenQuery, OpleidingenQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues($first: Int, $after: String) @purpose(activity: "onderwijs-docent") {
  staffMembers(first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
      workEmail
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:20ae7c573ab8c060e05ef40b3e6a4ba76c06f38a5280db9c258f3cf0d3e18627"}) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const StudentNumbersDocument = new TypedDocumentString(`
    query StudentNumbers($first: Int, $after: String) @purpose(activity: "onderwijs-docent") {
  students(first: $first, after: $after) {
    nodes {
      id
      record {
        pgn
        studentNumber
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:14bd9a1a1decc80cc54e1b5102c2553d0767856368696f34042891fd409c0065"}) as unknown as TypedDocumentString<StudentNumbersQuery, StudentNumbersQueryVariables>;