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

/** Voorwaarden: conditions on Attendance; all must hold. */
export type AttendanceFilter = {
  /** Datum. */
  date?: DateFilter | null | undefined;
  /** Dagdeel. */
  halfDay?: HalfDayFilter | null | undefined;
  /** Aanwezig. */
  present?: BooleanFilter | null | undefined;
};

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

/** Voorwaarden op een waarde: conditions on a value of type HalfDay; all must hold. `eq: null` finds what is empty. */
export type HalfDayFilter = {
  eq?: HalfDay | null | undefined;
  in?: Array<HalfDay> | null | undefined;
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

/** Rol in de ploeg. */
export type MembershipRole =
  /** Beroepskracht */
  | 'BEROEPSKRACHT'
  /** Medewerker */
  | 'MEDEWERKER'
  /** Stagiair */
  | 'STAGIAIR'
  /** Voorman */
  | 'VOORMAN'
  /** Vrijwilliger */
  | 'VRIJWILLIGER';

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

/** Soort werkaanpassing. */
export type WorkAdaptationKind =
  /** Niet op hoogte werken */
  | 'GEEN_HOOGTE'
  /** Niet alleen werken */
  | 'NIET_ALLEEN'
  /** Niet tillen */
  | 'NIET_TILLEN'
  /** Overig, in overleg */
  | 'OVERIG'
  /** Een rustige plek */
  | 'RUSTIGE_PLEK'
  /** Verkorte dagdelen */
  | 'VERKORTE_DAGDELEN';

export type ParticipantsForWmoQueryVariables = Exact<{
  filter?: ParticipantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ParticipantsForWmoQuery = { participants: { totalCount: number | null, nodes: Array<{ id: string, callName: string | null, familyName: string | null, phone: string | null, trajecten: { nodes: Array<{ status: TrajectStatus | null, kind: TrajectKind | null, goal: string | null, endDate: string | null }> } | null, crewMemberships: { nodes: Array<{ validFrom: string | null, crew: { name: string | null } | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ParticipantByIdForWmoQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantByIdForWmoQuery = { participant: { id: string, callName: string | null, familyNamePrefix: string | null, familyName: string | null, phone: string | null, emergencyContactName: string | null, emergencyContactPhone: string | null, trajecten: { nodes: Array<{ id: string, kind: TrajectKind | null, status: TrajectStatus | null, phase: TrajectPhase | null, goal: string | null, startDate: string | null, endDate: string | null, hoursPerWeek: number | null, consulent: { name: string | null, workPhone: string | null } | null }> } | null } | null };

export type CrewsForWmoQueryVariables = Exact<{
  filter?: CrewFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CrewsForWmoQuery = { crews: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, strengthStatus: CrewStrength | null, memberCount: number | null, minimumStrength: number | null, maximumStrength: number | null, weeklyHalfDays: Array<WeeklyHalfDay> | null, voorman: { name: string | null, workPhone: string | null } | null, memberships: { nodes: Array<{ id: string, participant: { id: string, callName: string | null, phone: string | null } | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ExplainAccessQueryVariables = Exact<{
  coordinate: string;
  id?: string | null | undefined;
}>;


export type ExplainAccessQuery = { explainAccess: { coordinate: string, outcome: AccessOutcome, explanation: string, policy: string | null, condition: string | null, mask: string | null, activity: string | null, purpose: string | null, servedUnder: Array<string>, legalBasis: string | null, owner: string | null, grantedBy: { nodes: Array<{ name: string }> } | null } | null };

export type ParticipantsForCrewPlanningQueryVariables = Exact<{
  filter?: ParticipantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ParticipantsForCrewPlanningQuery = { participants: { totalCount: number | null, nodes: Array<{ id: string, callName: string | null, familyName: string | null, phone: string | null, workAdaptations: { nodes: Array<{ kind: WorkAdaptationKind | null, agreedByParticipant: boolean | null, endedOn: string | null }> } | null, crewMemberships: { nodes: Array<{ id: string, version: number | null, role: MembershipRole | null, validFrom: string | null, validUntil: string | null, crew: { id: string, name: string | null } | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type CrewsForCrewPlanningQueryVariables = Exact<{
  filter?: CrewFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CrewsForCrewPlanningQuery = { crews: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, name: string | null, strengthStatus: CrewStrength | null, memberCount: number | null, minimumStrength: number | null, maximumStrength: number | null, weeklyHalfDays: Array<WeeklyHalfDay> | null, voorman: { id: string, name: string | null, workPhone: string | null } | null, memberships: { nodes: Array<{ id: string, version: number | null, role: MembershipRole | null, validFrom: string | null, validUntil: string | null, participant: { id: string, callName: string | null, familyName: string | null, phone: string | null } | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type WeekForCrewPlanningQueryVariables = Exact<{
  from: string;
  until: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WeekForCrewPlanningQuery = { tasks: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, plannedDate: string | null, halfDay: HalfDay | null, status: TaskStatus | null, deployment: { contributors: Array<{ id: string }> | null } | null, job: { id: string, version: number | null, number: string | null, object: { name: string | null } | null, crew: { name: string | null } | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type AttendancesForCrewPlanningQueryVariables = Exact<{
  filter?: AttendanceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AttendancesForCrewPlanningQuery = { attendances: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, date: string | null, halfDay: HalfDay | null, present: boolean | null, participant: { id: string, callName: string | null, familyName: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ExplainAccessForCrewPlanningQueryVariables = Exact<{
  coordinate: string;
  id?: string | null | undefined;
}>;


export type ExplainAccessForCrewPlanningQuery = { explainAccess: { coordinate: string, outcome: AccessOutcome, explanation: string, policy: string | null, condition: string | null, mask: string | null, activity: string | null, purpose: string | null, servedUnder: Array<string>, legalBasis: string | null, owner: string | null, grantedBy: { nodes: Array<{ name: string }> } | null } | null };

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

export type ExplainAccessForWmoQueryVariables = Exact<{
  coordinate: string;
  id?: string | null | undefined;
}>;


export type ExplainAccessForWmoQuery = { explainAccess: { coordinate: string, outcome: AccessOutcome, explanation: string, policy: string | null, condition: string | null, mask: string | null, activity: string | null, purpose: string | null, servedUnder: Array<string>, legalBasis: string | null, owner: string | null, grantedBy: { nodes: Array<{ name: string }> } | null } | null };

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

export const ParticipantsForWmoDocument = new TypedDocumentString(`
    query ParticipantsForWmo($filter: ParticipantFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-projectleider") {
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
    `, {"hash":"sha256:853543284b9dfef2d8f1fce7d367dcccd1da18b1b5f065f9b1f17a140ff42d13"}) as unknown as TypedDocumentString<ParticipantsForWmoQuery, ParticipantsForWmoQueryVariables>;
export const ParticipantByIdForWmoDocument = new TypedDocumentString(`
    query ParticipantByIdForWmo($id: ID!) @purpose(activity: "ondersteuning-wmo-projectleider") {
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
    `, {"hash":"sha256:267fe4b27c8686fe08c0b0b27f362aa53edced84b26e98d4973f06befef56c7e"}) as unknown as TypedDocumentString<ParticipantByIdForWmoQuery, ParticipantByIdForWmoQueryVariables>;
export const CrewsForWmoDocument = new TypedDocumentString(`
    query CrewsForWmo($filter: CrewFilter, $first: Int, $after: String) @purpose(activity: "ondersteuning-wmo-projectleider") {
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
    `, {"hash":"sha256:ea42959e2343f0864537bd8d02f3023d0e3483ef909ed8c3f6df5341bc07476d"}) as unknown as TypedDocumentString<CrewsForWmoQuery, CrewsForWmoQueryVariables>;
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
export const ParticipantsForCrewPlanningDocument = new TypedDocumentString(`
    query ParticipantsForCrewPlanning($filter: ParticipantFilter, $first: Int, $after: String) @purpose(activity: "ploegplanning") {
  participants(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      callName
      familyName
      phone
      workAdaptations(first: 10) {
        nodes {
          kind
          agreedByParticipant
          endedOn
        }
      }
      crewMemberships(first: 5) {
        nodes {
          id
          version
          role
          validFrom
          validUntil
          crew {
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
    `, {"hash":"sha256:0f10febbc500fd499a5311872fc4e77813071cd634d2644828ead364840fdefd"}) as unknown as TypedDocumentString<ParticipantsForCrewPlanningQuery, ParticipantsForCrewPlanningQueryVariables>;
export const CrewsForCrewPlanningDocument = new TypedDocumentString(`
    query CrewsForCrewPlanning($filter: CrewFilter, $first: Int, $after: String) @purpose(activity: "ploegplanning") {
  crews(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      name
      strengthStatus
      memberCount
      minimumStrength
      maximumStrength
      weeklyHalfDays
      voorman {
        id
        name
        workPhone
      }
      memberships(first: 20) {
        nodes {
          id
          version
          role
          validFrom
          validUntil
          participant {
            id
            callName
            familyName
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
    `, {"hash":"sha256:12fdad178881b51d7900081dfa02bef51fc8ad619545904ccc418955c816b25e"}) as unknown as TypedDocumentString<CrewsForCrewPlanningQuery, CrewsForCrewPlanningQueryVariables>;
export const WeekForCrewPlanningDocument = new TypedDocumentString(`
    query WeekForCrewPlanning($from: Date!, $until: Date!, $first: Int, $after: String) @purpose(activity: "ploegplanning") {
  tasks(
    filter: {plannedDate: {gte: $from, lte: $until}}
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      id
      version
      plannedDate
      halfDay
      status
      deployment {
        contributors {
          id
        }
      }
      job {
        id
        version
        number
        object {
          name
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
    `, {"hash":"sha256:d87eb8071a118f129ca62ddf2f113d29220cb188ae328ae0c43bb3d189f8e069"}) as unknown as TypedDocumentString<WeekForCrewPlanningQuery, WeekForCrewPlanningQueryVariables>;
export const AttendancesForCrewPlanningDocument = new TypedDocumentString(`
    query AttendancesForCrewPlanning($filter: AttendanceFilter, $first: Int, $after: String) @purpose(activity: "ploegplanning") {
  attendances(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      date
      halfDay
      participant {
        id
        callName
        familyName
      }
      present
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:5dfc4660b81bf578d3b62d66383dee52ef47667999b41c9a910644bb5f82f237"}) as unknown as TypedDocumentString<AttendancesForCrewPlanningQuery, AttendancesForCrewPlanningQueryVariables>;
export const ExplainAccessForCrewPlanningDocument = new TypedDocumentString(`
    query ExplainAccessForCrewPlanning($coordinate: String!, $id: ID) @purpose(activity: "ploegplanning") {
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
    `, {"hash":"sha256:6ba7da4e56cdb649498f41e83b9915b19252cf528dc77f0cfb2e0c58fefe9907"}) as unknown as TypedDocumentString<ExplainAccessForCrewPlanningQuery, ExplainAccessForCrewPlanningQueryVariables>;
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
export const ExplainAccessForWmoDocument = new TypedDocumentString(`
    query ExplainAccessForWmo($coordinate: String!, $id: ID) @purpose(activity: "ondersteuning-wmo-projectleider") {
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
    `, {"hash":"sha256:8f413b746a41ec2fe787225cd604462ddcfee9b0a738b746ff1bd482811ba4d4"}) as unknown as TypedDocumentString<ExplainAccessForWmoQuery, ExplainAccessForWmoQueryVariables>;
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