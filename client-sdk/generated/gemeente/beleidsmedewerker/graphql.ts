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

/** Voorwaarden op een waarde: conditions on a value of type ID; all must hold. `eq: null` finds what is empty. */
export type IdFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
};

/** Voorwaarden: conditions on Job; all must hold. */
export type JobFilter = {
  /** Gewijzigd sinds: changed at this moment or later, for who asks again and again: the thing itself, not what hangs on it, such as messages, photos and visits of a job, or a concept that was deleted. Of its changes nothing is lost between two such questions: what changed up to 15 minutes before the moment is given too, since a change counts from when it began and can be seen a while later. Next time name the greatest `changedAt` seen so far (when reading all pages took more than five minutes: the moment at which that began), and pass over what is known already by its version. */
  changedSince?: string | null | undefined;
  /** Ploeg that does it. */
  crew?: IdFilter | null | undefined;
  /** Werkobject. */
  object?: IdFilter | null | undefined;
  /** Opdrachtstatus. */
  status?: JobStatusFilter | null | undefined;
  /** Statusdatum: since when it has this status. */
  statusDate?: DateFilter | null | undefined;
  /** Werksoort. */
  workKind?: IdFilter | null | undefined;
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

/** Voorwaarden op een waarde: conditions on a value of type JobStatus; all must hold. `eq: null` finds what is empty. */
export type JobStatusFilter = {
  eq?: JobStatus | null | undefined;
  in?: Array<JobStatus> | null | undefined;
};

/** Onderdeel van de openbare ruimte. */
export type QualityPart =
  /** Groen */
  | 'GROEN'
  /** Straatmeubilair */
  | 'MEUBILAIR'
  /** Reiniging */
  | 'REINIGING'
  /** Verharding */
  | 'VERHARDING';

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

/** Thema. */
export type Theme =
  /** Heel */
  | 'HEEL'
  /** Schoon */
  | 'SCHOON'
  /** Veilig */
  | 'VEILIG';

export type ExplainAccessQueryVariables = Exact<{
  coordinate: string;
  id?: string | null | undefined;
}>;


export type ExplainAccessQuery = { explainAccess: { coordinate: string, outcome: AccessOutcome, explanation: string, policy: string | null, condition: string | null, mask: string | null, activity: string | null, purpose: string | null, servedUnder: Array<string>, legalBasis: string | null, owner: string | null, grantedBy: { nodes: Array<{ name: string }> } | null } | null };

export type JobsInGemeenteQueryVariables = Exact<{
  filter?: JobFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JobsInGemeenteQuery = { jobs: { totalCount: number | null, nodes: Array<{ id: string, status: JobStatus | null, statusDate: string | null, workKind: { name: string | null, theme: Theme | null } | null, object: { name: string | null, wijk: { name: string | null } | null } | null, crew: { name: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type WijkenQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WijkenQuery = { wijken: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, cbsCode: string | null, rolloutPhase: RolloutPhase | null, rolloutFrom: string | null, baseQuality: { nodes: Array<{ part: QualityPart | null, crowLevel: CrowLevel | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type CrewsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CrewsQuery = { crews: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, strengthStatus: CrewStrength | null, halfDaysPerWeek: number | null, workArea: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type WorkKindsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkKindsQuery = { workKinds: { totalCount: number | null, nodes: Array<{ id: string, code: string | null, name: string | null, theme: Theme | null, regime: Regime | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type AgreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type AgreementsQuery = { cooperationAgreements: { nodes: Array<{ id: string, validFrom: string | null, validUntil: string | null, consortium: { name: string | null } | null, parties: Array<{ name: string }> | null }> } | null };

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
    query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: "beleid") {
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
    `, {"hash":"sha256:63676cd552e00bb8149d871666d7970d56a805cf534db22c1fe53b03fe5457b3"}) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const JobsInGemeenteDocument = new TypedDocumentString(`
    query JobsInGemeente($filter: JobFilter, $first: Int, $after: String) @purpose(activity: "beleid") {
  jobs(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      status
      statusDate
      workKind {
        name
        theme
      }
      object {
        name
        wijk {
          name
        }
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
    `, {"hash":"sha256:343b041ebc0c352ac69b98d0baef1c506f3284cdbca9f12071b3ffc73a6c50df"}) as unknown as TypedDocumentString<JobsInGemeenteQuery, JobsInGemeenteQueryVariables>;
export const WijkenDocument = new TypedDocumentString(`
    query Wijken($first: Int, $after: String) @purpose(activity: "beleid") {
  wijken(first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
      cbsCode
      rolloutPhase
      rolloutFrom
      baseQuality {
        nodes {
          part
          crowLevel
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:9efec23e0e67339c034f3a2d975ee724576577b9f7d9f4c4425b210922e38baa"}) as unknown as TypedDocumentString<WijkenQuery, WijkenQueryVariables>;
export const CrewsDocument = new TypedDocumentString(`
    query Crews($first: Int, $after: String) @purpose(activity: "beleid") {
  crews(first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
      strengthStatus
      halfDaysPerWeek
      workArea
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:b705ea437d3b9c00215460b2c8e8447a3850e290d7d12db6449092a4fcd3c765"}) as unknown as TypedDocumentString<CrewsQuery, CrewsQueryVariables>;
export const WorkKindsDocument = new TypedDocumentString(`
    query WorkKinds($first: Int, $after: String) @purpose(activity: "beleid") {
  workKinds(first: $first, after: $after) {
    totalCount
    nodes {
      id
      code
      name
      theme
      regime
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:6691e4c4c789327f5d0ed9451dc997605c28c701a4e4fe7ecb47b2806a7ea642"}) as unknown as TypedDocumentString<WorkKindsQuery, WorkKindsQueryVariables>;
export const AgreementsDocument = new TypedDocumentString(`
    query Agreements @purpose(activity: "beleid") {
  cooperationAgreements(first: 20) {
    nodes {
      id
      validFrom
      validUntil
      consortium {
        name
      }
      parties {
        name
      }
    }
  }
}
    `, {"hash":"sha256:d1222cabbd6688112110239252abc0c48b188dfd7297a42ca6adaf77f30ae75a"}) as unknown as TypedDocumentString<AgreementsQuery, AgreementsQueryVariables>;