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

/** Voorwaarden: conditions on Crew; all must hold. */
export type CrewFilter = {
  /** Actief: the crew exists today. */
  active?: BooleanFilter | null | undefined;
  /** Ploegnaam. */
  name?: StringFilter | null | undefined;
  /** Bezettingsstatus. */
  strengthStatus?: CrewStrengthFilter | null | undefined;
};

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

/** Voorwaarden op een waarde: conditions on a value of type CrewStrength; all must hold. `eq: null` finds what is empty. */
export type CrewStrengthFilter = {
  eq?: CrewStrength | null | undefined;
  in?: Array<CrewStrength> | null | undefined;
};

/** Voorwaarden op een waarde: conditions on a value of type Date; all must hold. `eq: null` finds what is empty. */
export type DateFilter = {
  eq?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  lte?: string | null | undefined;
};

/** Dagdeel. */
export type HalfDay =
  /** Middag, 12 tot 18 uur (VERA MID) */
  | 'AFTERNOON'
  /** Avond, 18 tot 24 uur (VERA AVO) */
  | 'EVENING'
  /** Ochtend, 8 tot 12 uur (VERA OCH) */
  | 'MORNING';

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

/** Trajectfase. */
export type TrajectPhase =
  /** Activeren */
  | 'ACTIVEREN'
  /** Testen */
  | 'TESTEN'
  /** Vakvaardigheden aanleren */
  | 'VAKVAARDIGHEDEN_AANLEREN';

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

export type ExplainAccessQueryVariables = Exact<{
  coordinate: string;
  id?: string | null | undefined;
}>;


export type ExplainAccessQuery = { explainAccess: { coordinate: string, outcome: AccessOutcome, explanation: string, policy: string | null, condition: string | null, mask: string | null, activity: string | null, purpose: string | null, servedUnder: Array<string>, legalBasis: string | null, owner: string | null, grantedBy: { nodes: Array<{ name: string }> } | null } | null };

export type ParticipantsQueryVariables = Exact<{
  filter?: ParticipantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ParticipantsQuery = { participants: { totalCount: number | null, nodes: Array<{ id: string, callName: string | null, familyName: string | null, phone: string | null, trajecten: { nodes: Array<{ status: TrajectStatus | null, kind: TrajectKind | null, goal: string | null, endDate: string | null }> } | null, crewMemberships: { nodes: Array<{ validFrom: string | null, crew: { name: string | null } | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ParticipantByIdQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantByIdQuery = { participant: { id: string, callName: string | null, familyNamePrefix: string | null, familyName: string | null, phone: string | null, emergencyContactName: string | null, emergencyContactPhone: string | null, trajecten: { nodes: Array<{ id: string, kind: TrajectKind | null, status: TrajectStatus | null, phase: TrajectPhase | null, goal: string | null, startDate: string | null, endDate: string | null, hoursPerWeek: number | null, consulent: { name: string | null, workPhone: string | null } | null }> } | null } | null };

export type CrewsQueryVariables = Exact<{
  filter?: CrewFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CrewsQuery = { crews: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, strengthStatus: CrewStrength | null, memberCount: number | null, minimumStrength: number | null, maximumStrength: number | null, weeklyHalfDays: Array<WeeklyHalfDay> | null, voorman: { name: string | null, workPhone: string | null } | null, memberships: { nodes: Array<{ id: string, participant: { id: string, callName: string | null, phone: string | null } | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type JobsByStatusQueryVariables = Exact<{
  statuses: Array<JobStatus> | JobStatus;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JobsByStatusQuery = { jobs: { totalCount: number | null, nodes: Array<{ id: string, number: string | null, status: JobStatus | null, statusDate: string | null, wishedUntil: string | null, overdue: boolean | null, object: { name: string | null, address: string | null } | null, crew: { name: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type JobByIdQueryVariables = Exact<{
  id: string;
}>;


export type JobByIdQuery = { job: { id: string, number: string | null, status: JobStatus | null, statusDate: string | null, description: string | null, wishedFrom: string | null, wishedUntil: string | null, workKind: { name: string | null } | null, object: { name: string | null, address: string | null } | null, crew: { id: string, name: string | null } | null, tasks: { nodes: Array<{ id: string, plannedDate: string | null, halfDay: HalfDay | null, status: TaskStatus | null, doneAt: string | null }> } | null } | null };

export type WeekQueryVariables = Exact<{
  from: string;
  until: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WeekQuery = { tasks: { totalCount: number | null, nodes: Array<{ id: string, plannedDate: string | null, halfDay: HalfDay | null, status: TaskStatus | null, job: { id: string, number: string | null, object: { name: string | null, address: string | null } | null, crew: { name: string | null } | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

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
    query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: "projectleiding") {
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
    `, {"hash":"sha256:6e24f0c1e151151247acd5456c72639dbdd0838f17b2d9e5fdfaed64cb157d7b"}) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const ParticipantsDocument = new TypedDocumentString(`
    query Participants($filter: ParticipantFilter, $first: Int, $after: String) @purpose(activity: "projectleiding") {
  participants(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      callName
      familyName
      phone
      trajecten(first: 1) {
        nodes {
          status
          kind
          goal
          endDate
        }
      }
      crewMemberships(first: 1) {
        nodes {
          validFrom
          crew {
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
    `, {"hash":"sha256:a56cda55d32eda295e02483e761b06c8e98af44cbedd8c4b521df0d8022dea12"}) as unknown as TypedDocumentString<ParticipantsQuery, ParticipantsQueryVariables>;
export const ParticipantByIdDocument = new TypedDocumentString(`
    query ParticipantById($id: ID!) @purpose(activity: "projectleiding") {
  participant(id: $id) {
    id
    callName
    familyNamePrefix
    familyName
    phone
    emergencyContactName
    emergencyContactPhone
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
    `, {"hash":"sha256:a59f0f52fa0fd9773f9e266c097afad5844290c7c793aa3d4c801b804c6c1c6d"}) as unknown as TypedDocumentString<ParticipantByIdQuery, ParticipantByIdQueryVariables>;
export const CrewsDocument = new TypedDocumentString(`
    query Crews($filter: CrewFilter, $first: Int, $after: String) @purpose(activity: "projectleiding") {
  crews(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
      strengthStatus
      memberCount
      minimumStrength
      maximumStrength
      weeklyHalfDays
      voorman {
        name
        workPhone
      }
      memberships(first: 20) {
        nodes {
          id
          participant {
            id
            callName
            phone
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
    `, {"hash":"sha256:b676c9bf3da96985ec25a044517529aaf522169cb485e41644d1a3c3c3eadbba"}) as unknown as TypedDocumentString<CrewsQuery, CrewsQueryVariables>;
export const JobsByStatusDocument = new TypedDocumentString(`
    query JobsByStatus($statuses: [JobStatus!]!, $first: Int, $after: String) @purpose(activity: "projectleiding") {
  jobs(filter: {status: {in: $statuses}}, first: $first, after: $after) {
    totalCount
    nodes {
      id
      number
      status
      statusDate
      wishedUntil
      overdue
      object {
        name
        address
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
    `, {"hash":"sha256:e19c611031cf023531bd7814acbe843dfe334faab62a181e869d833da0ce941e"}) as unknown as TypedDocumentString<JobsByStatusQuery, JobsByStatusQueryVariables>;
export const JobByIdDocument = new TypedDocumentString(`
    query JobById($id: ID!) @purpose(activity: "projectleiding") {
  job(id: $id) {
    id
    number
    status
    statusDate
    description
    wishedFrom
    wishedUntil
    workKind {
      name
    }
    object {
      name
      address
    }
    crew {
      id
      name
    }
    tasks(first: 50) {
      nodes {
        id
        plannedDate
        halfDay
        status
        doneAt
      }
    }
  }
}
    `, {"hash":"sha256:fc6b11afcdad2f349cc37cf797f46e8a951ab771956d73f3af8771b06b4e12e8"}) as unknown as TypedDocumentString<JobByIdQuery, JobByIdQueryVariables>;
export const WeekDocument = new TypedDocumentString(`
    query Week($from: Date!, $until: Date!, $first: Int, $after: String) @purpose(activity: "projectleiding") {
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
        id
        number
        object {
          name
          address
        }
        crew {
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:ff49bd21f5809cb93baee8cb5d6a7eb92f39b9ae47143863088f3aed68483c47"}) as unknown as TypedDocumentString<WeekQuery, WeekQueryVariables>;