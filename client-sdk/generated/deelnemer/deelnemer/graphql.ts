/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Dagdeel. */
export type HalfDay =
  /** Middag, 12 tot 18 uur (VERA MID) */
  | 'AFTERNOON'
  /** Avond, 18 tot 24 uur (VERA AVO) */
  | 'EVENING'
  /** Ochtend, 8 tot 12 uur (VERA OCH) */
  | 'MORNING';

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

export const MeDocument = new TypedDocumentString(`
    query Me {
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
    `, {"hash":"sha256:006b457f7438cd7382500869c93e4bb8f3275bb131957d33ad6445466be96d70"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const MyCrewDocument = new TypedDocumentString(`
    query MyCrew {
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
    `, {"hash":"sha256:435e0004e468605f1cd862a1b324647d49be746aec0815358863ee79e8c34884"}) as unknown as TypedDocumentString<MyCrewQuery, MyCrewQueryVariables>;
export const MyWeekDocument = new TypedDocumentString(`
    query MyWeek($from: Date!, $until: Date!, $first: Int, $after: String) {
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
    `, {"hash":"sha256:ad9991714b2e5342123e6d6c6b1cb9949ad7ba2f0a6ca2cf3ce8fe33611d8c19"}) as unknown as TypedDocumentString<MyWeekQuery, MyWeekQueryVariables>;