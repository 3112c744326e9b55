/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Invoer of awardJob. */
export type AwardJobInput = {
  /** Ploeg that is to do it; one that works for the own organisation. */
  crewId?: string | null | undefined;
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Uitvoerder that is to say what crew does it; instead of a crew. */
  uitvoerderId?: string | null | undefined;
};

/** Voorwaarden op een waarde: conditions on a value of type Boolean; all must hold. `eq: null` finds what is empty. */
export type BooleanFilter = {
  eq?: boolean | null | undefined;
};

/** Bezettingsstatus. */
export type CrewStrength =
  /** Actief */
  | 'ACTIVE'
  /** Gepauzeerd */
  | 'PAUSED';

/** Dagdeel. */
export type HalfDay =
  /** Middag, 12 tot 18 uur (VERA MID) */
  | 'AFTERNOON'
  /** Avond, 18 tot 24 uur (VERA AVO) */
  | 'EVENING'
  /** Ochtend, 8 tot 12 uur (VERA OCH) */
  | 'MORNING';

/** Voorwaarden op een waarde: conditions on a value of type ID; all must hold. `eq: null` finds what is empty. */
export type IdFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
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

/** Voorwaarden op een waarde: conditions on a value of type String; all must hold. `eq: null` finds what is empty. */
export type StringFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
};

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

/** Voorwaarden: conditions on WorkObject; all must hold. */
export type WorkObjectFilter = {
  /** BAG-identificatie, 16 digits. */
  bagId?: StringFilter | null | undefined;
  /** Complex: code of the VERA-cluster at the corporatie. */
  complexCode?: StringFilter | null | undefined;
  /** Soort werkobject. */
  kind?: WorkObjectKindFilter | null | undefined;
  /** Objectnaam. */
  name?: StringFilter | null | undefined;
  /** Eigenaar. */
  owner?: IdFilter | null | undefined;
  /** Ligging: in, around or near a building. */
  position?: WorkObjectPositionFilter | null | undefined;
  /** Gemeenschappelijk: a shared space of residents. */
  shared?: BooleanFilter | null | undefined;
  /** Wijk. */
  wijk?: IdFilter | null | undefined;
};

/** Soort werkobject. */
export type WorkObjectKind =
  /** Groen */
  | 'GROEN'
  /** Hal */
  | 'HAL'
  /** Lift */
  | 'LIFT'
  /** Overig */
  | 'OVERIG'
  /** Pand */
  | 'PAND'
  /** Plantsoen */
  | 'PLANTSOEN'
  /** Portiek */
  | 'PORTIEK'
  /** Speelplek */
  | 'SPEELPLEK'
  /** Straatmeubilair */
  | 'STRAATMEUBILAIR'
  /** Terrein */
  | 'TERREIN'
  /** Trappenhuis */
  | 'TRAPPENHUIS'
  /** Verblijfsobject */
  | 'VERBLIJFSOBJECT'
  /** Verharding */
  | 'VERHARDING';

/** Voorwaarden op een waarde: conditions on a value of type WorkObjectKind; all must hold. `eq: null` finds what is empty. */
export type WorkObjectKindFilter = {
  eq?: WorkObjectKind | null | undefined;
  in?: Array<WorkObjectKind> | null | undefined;
};

/** Ligging. */
export type WorkObjectPosition =
  /** Rondom */
  | 'AROUND'
  /** In */
  | 'INSIDE'
  /** Nabij */
  | 'NEAR';

/** Voorwaarden op een waarde: conditions on a value of type WorkObjectPosition; all must hold. `eq: null` finds what is empty. */
export type WorkObjectPositionFilter = {
  eq?: WorkObjectPosition | null | undefined;
  in?: Array<WorkObjectPosition> | null | undefined;
};

export type DueWorkQueryVariables = Exact<{
  complex: string;
  first?: number | null | undefined;
}>;


export type DueWorkQuery = { open: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, veraStatusCode: string | null, overdue: boolean | null, workKind: { code: string | null, name: string | null } | null, object: { id: string, name: string | null, address: string | null } | null, crew: { id: string, name: string | null, strengthStatus: CrewStrength | null, voorman: { name: string | null, workPhone: string | null } | null } | null }> } | null, interrupted: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, veraStatusCode: string | null, overdue: boolean | null, workKind: { code: string | null, name: string | null } | null, object: { id: string, name: string | null, address: string | null } | null, crew: { id: string, name: string | null, strengthStatus: CrewStrength | null, voorman: { name: string | null, workPhone: string | null } | null } | null }> } | null, overdue: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, veraStatusCode: string | null, overdue: boolean | null, workKind: { code: string | null, name: string | null } | null, object: { id: string, name: string | null, address: string | null } | null, crew: { id: string, name: string | null, strengthStatus: CrewStrength | null, voorman: { name: string | null, workPhone: string | null } | null } | null }> } | null };

export type JobsChangedSinceQueryVariables = Exact<{
  since: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JobsChangedSinceQuery = { jobs: { nodes: Array<{ changedAt: string | null, id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, veraStatusCode: string | null, overdue: boolean | null, workKind: { code: string | null, name: string | null } | null, object: { id: string, name: string | null, address: string | null } | null, crew: { id: string, name: string | null, strengthStatus: CrewStrength | null, voorman: { name: string | null, workPhone: string | null } | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ObjectsQueryVariables = Exact<{
  filter?: WorkObjectFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ObjectsQuery = { objects: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, kind: WorkObjectKind | null, address: string | null, bagId: string | null, veraId: string | null, wijk: { name: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type CrewsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CrewsQuery = { crews: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, strengthStatus: CrewStrength | null, workArea: string | null, uitvoerder: { name: string } | null, voorman: { name: string | null, workPhone: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type JobOfCorporatieFragment = { id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, veraStatusCode: string | null, overdue: boolean | null, workKind: { code: string | null, name: string | null } | null, object: { id: string, name: string | null, address: string | null } | null, crew: { id: string, name: string | null, strengthStatus: CrewStrength | null, voorman: { name: string | null, workPhone: string | null } | null } | null };

export type JobsByStatusQueryVariables = Exact<{
  statuses: Array<JobStatus> | JobStatus;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JobsByStatusQuery = { jobs: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, veraStatusCode: string | null, overdue: boolean | null, workKind: { code: string | null, name: string | null } | null, object: { id: string, name: string | null, address: string | null } | null, crew: { id: string, name: string | null, strengthStatus: CrewStrength | null, voorman: { name: string | null, workPhone: string | null } | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type JobByIdQueryVariables = Exact<{
  id: string;
}>;


export type JobByIdQuery = { job: { description: string | null, wishedFrom: string | null, wishedUntil: string | null, id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, veraStatusCode: string | null, overdue: boolean | null, tasks: { nodes: Array<{ plannedDate: string | null, halfDay: HalfDay | null, status: TaskStatus | null, doneAt: string | null }> } | null, workKind: { code: string | null, name: string | null } | null, object: { id: string, name: string | null, address: string | null } | null, crew: { id: string, name: string | null, strengthStatus: CrewStrength | null, voorman: { name: string | null, workPhone: string | null } | null } | null } | null };

export type AwardJobMutationVariables = Exact<{
  input: AwardJobInput;
}>;


export type AwardJobMutation = { awardJob: { job: { id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, veraStatusCode: string | null, overdue: boolean | null, workKind: { code: string | null, name: string | null } | null, object: { id: string, name: string | null, address: string | null } | null, crew: { id: string, name: string | null, strengthStatus: CrewStrength | null, voorman: { name: string | null, workPhone: string | null } | null } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

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
export const JobOfCorporatieFragmentDoc = new TypedDocumentString(`
    fragment JobOfCorporatie on Job {
  id
  version
  number
  status
  statusDate
  veraStatusCode
  overdue
  workKind {
    code
    name
  }
  object {
    id
    name
    address
  }
  crew {
    id
    name
    strengthStatus
    voorman {
      name
      workPhone
    }
  }
}
    `, {"fragmentName":"JobOfCorporatie"}) as unknown as TypedDocumentString<JobOfCorporatieFragment, unknown>;
export const DueWorkDocument = new TypedDocumentString(`
    query DueWork($complex: String!, $first: Int) @purpose(activity: "onderhoud-corporatie") {
  open: jobs(
    filter: {complexCode: {eq: $complex}, status: {in: [REGISTERED, AWAITING_APPROVAL, AWARDED, PLANNED, IN_PROGRESS]}}
    first: $first
  ) {
    totalCount
    nodes {
      ...JobOfCorporatie
    }
  }
  interrupted: jobs(
    filter: {complexCode: {eq: $complex}, status: {eq: INTERRUPTED}}
    first: $first
  ) {
    totalCount
    nodes {
      ...JobOfCorporatie
    }
  }
  overdue: jobs(
    filter: {complexCode: {eq: $complex}, overdue: {eq: true}}
    first: $first
  ) {
    totalCount
    nodes {
      ...JobOfCorporatie
    }
  }
}
    fragment JobOfCorporatie on Job {
  id
  version
  number
  status
  statusDate
  veraStatusCode
  overdue
  workKind {
    code
    name
  }
  object {
    id
    name
    address
  }
  crew {
    id
    name
    strengthStatus
    voorman {
      name
      workPhone
    }
  }
}`, {"hash":"sha256:e60a10c84f9ede46143c25c7fe439e0f124fb158151ecb32140150addadc08f5"}) as unknown as TypedDocumentString<DueWorkQuery, DueWorkQueryVariables>;
export const JobsChangedSinceDocument = new TypedDocumentString(`
    query JobsChangedSince($since: DateTime!, $first: Int, $after: String) @purpose(activity: "onderhoud-corporatie") {
  jobs(filter: {changedSince: $since}, first: $first, after: $after) {
    nodes {
      ...JobOfCorporatie
      changedAt
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment JobOfCorporatie on Job {
  id
  version
  number
  status
  statusDate
  veraStatusCode
  overdue
  workKind {
    code
    name
  }
  object {
    id
    name
    address
  }
  crew {
    id
    name
    strengthStatus
    voorman {
      name
      workPhone
    }
  }
}`, {"hash":"sha256:06a0b1c677e1a8022a447b5cf8ece0e208fab87480a1a47d408cd1431c39d320"}) as unknown as TypedDocumentString<JobsChangedSinceQuery, JobsChangedSinceQueryVariables>;
export const ObjectsDocument = new TypedDocumentString(`
    query Objects($filter: WorkObjectFilter, $first: Int, $after: String) @purpose(activity: "onderhoud-corporatie") {
  objects(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
      kind
      address
      bagId
      veraId
      wijk {
        name
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:3da91db3dea2771d219b88bfa9900bf489d081f1e93f12809351cdfbace2f867"}) as unknown as TypedDocumentString<ObjectsQuery, ObjectsQueryVariables>;
export const CrewsDocument = new TypedDocumentString(`
    query Crews($first: Int, $after: String) @purpose(activity: "onderhoud-corporatie") {
  crews(first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
      strengthStatus
      workArea
      uitvoerder {
        name
      }
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
    `, {"hash":"sha256:7a758479b6baa5b8fd45a4ef566aebc08d1e5c6d61e2cd6041f6f3b8862f5e67"}) as unknown as TypedDocumentString<CrewsQuery, CrewsQueryVariables>;
export const JobsByStatusDocument = new TypedDocumentString(`
    query JobsByStatus($statuses: [JobStatus!]!, $first: Int, $after: String) @purpose(activity: "onderhoud-corporatie") {
  jobs(filter: {status: {in: $statuses}}, first: $first, after: $after) {
    totalCount
    nodes {
      ...JobOfCorporatie
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment JobOfCorporatie on Job {
  id
  version
  number
  status
  statusDate
  veraStatusCode
  overdue
  workKind {
    code
    name
  }
  object {
    id
    name
    address
  }
  crew {
    id
    name
    strengthStatus
    voorman {
      name
      workPhone
    }
  }
}`, {"hash":"sha256:3adc059dc588439fef6b1e801b3eaa09215461054195e0193678ee20a13c2231"}) as unknown as TypedDocumentString<JobsByStatusQuery, JobsByStatusQueryVariables>;
export const JobByIdDocument = new TypedDocumentString(`
    query JobById($id: ID!) @purpose(activity: "onderhoud-corporatie") {
  job(id: $id) {
    ...JobOfCorporatie
    description
    wishedFrom
    wishedUntil
    tasks(first: 20) {
      nodes {
        plannedDate
        halfDay
        status
        doneAt
      }
    }
  }
}
    fragment JobOfCorporatie on Job {
  id
  version
  number
  status
  statusDate
  veraStatusCode
  overdue
  workKind {
    code
    name
  }
  object {
    id
    name
    address
  }
  crew {
    id
    name
    strengthStatus
    voorman {
      name
      workPhone
    }
  }
}`, {"hash":"sha256:03721e472d00df4c8bfe51c2998452b9dbd973979861518c175e2cde425425e6"}) as unknown as TypedDocumentString<JobByIdQuery, JobByIdQueryVariables>;
export const AwardJobDocument = new TypedDocumentString(`
    mutation AwardJob($input: AwardJobInput!) @purpose(activity: "onderhoud-corporatie") {
  awardJob(input: $input) {
    job {
      ...JobOfCorporatie
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
    fragment JobOfCorporatie on Job {
  id
  version
  number
  status
  statusDate
  veraStatusCode
  overdue
  workKind {
    code
    name
  }
  object {
    id
    name
    address
  }
  crew {
    id
    name
    strengthStatus
    voorman {
      name
      workPhone
    }
  }
}`, {"hash":"sha256:35340dc8f66c821e518b3b06e4b74aaf1830d16fd1bf588978157ccee33c8e15"}) as unknown as TypedDocumentString<AwardJobMutation, AwardJobMutationVariables>;