/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Voorwaarden op een waarde: conditions on a value of type Boolean; all must hold. `eq: null` finds what is empty. */
export type BooleanFilter = {
  eq?: boolean | null | undefined;
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

/** Voorwaarden op een waarde: conditions on a value of type Date; all must hold. `eq: null` finds what is empty. */
export type DateFilter = {
  eq?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  lte?: string | null | undefined;
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

/** Invoer of planJob. */
export type PlanJobInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Bezoeken, at least one. */
  visits: Array<PlannedVisitInput>;
};

/** Bezoek: a day and half-day on which the crew comes. */
export type PlannedVisitInput = {
  /** Dagdeel. */
  halfDay: HalfDay;
  /** Geplande datum. */
  plannedDate: string;
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

export type CrewsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CrewsQuery = { crews: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, strengthStatus: CrewStrength | null, memberCount: number | null, minimumStrength: number | null, maximumStrength: number | null, weeklyHalfDays: Array<WeeklyHalfDay> | null, voorman: { name: string | null, workPhone: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type JobsByStatusQueryVariables = Exact<{
  statuses: Array<JobStatus> | JobStatus;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JobsByStatusQuery = { jobs: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, number: string | null, status: JobStatus | null, wishedUntil: string | null, object: { name: string | null } | null, crew: { name: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type PlanJobMutationVariables = Exact<{
  input: PlanJobInput;
}>;


export type PlanJobMutation = { planJob: { job: { id: string, version: number | null, status: JobStatus | null, tasks: { nodes: Array<{ plannedDate: string | null, halfDay: HalfDay | null, status: TaskStatus | null }> } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type DueWorkQueryVariables = Exact<{
  until: string;
  first?: number | null | undefined;
}>;


export type DueWorkQuery = { intakesToHold: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, submittedOn: string | null, klantmanager: { name: string | null, workPhone: string | null } | null, consulent: { id: string, name: string | null } | null }> } | null, crewsUnderStrength: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, memberCount: number | null, minimumStrength: number | null, maximumStrength: number | null, voorman: { name: string | null, workPhone: string | null } | null }> } | null, plansWithoutAgreement: { totalCount: number | null, nodes: Array<{ id: string, planVersion: number | null, traject: { id: string, participant: { callName: string | null, familyName: string | null } | null, klantmanager: { name: string | null, workPhone: string | null } | null } | null }> } | null, reportsToProvide: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, plannedOn: string | null, traject: { id: string, participant: { callName: string | null, familyName: string | null } | null } | null }> } | null };

export type ParticipantsQueryVariables = Exact<{
  filter?: ParticipantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ParticipantsQuery = { participants: { totalCount: number | null, nodes: Array<{ id: string, callName: string | null, familyName: string | null, phone: string | null, trajecten: { nodes: Array<{ kind: TrajectKind | null, status: TrajectStatus | null, goal: string | null, endDate: string | null }> } | null, crewMemberships: { nodes: Array<{ role: MembershipRole | null, validFrom: string | null, crew: { name: string | null } | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ParticipantByIdQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantByIdQuery = { participant: { id: string, callName: string | null, familyNamePrefix: string | null, familyName: string | null, email: string | null, phone: string | null, trajecten: { nodes: Array<{ id: string, kind: TrajectKind | null, status: TrajectStatus | null, phase: TrajectPhase | null, goal: string | null, startDate: string | null, endDate: string | null, hoursPerWeek: number | null, klantmanager: { name: string | null, workPhone: string | null } | null }> } | null, enrolments: { nodes: Array<{ kind: EnrolmentKind | null, status: EnrolmentStatus | null, opleiding: { name: string | null, level: number | null } | null }> } | null } | null };

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

export const CrewsDocument = new TypedDocumentString(`
    query Crews($first: Int, $after: String) @purpose(activity: "begeleiding-consulent") {
  crews(first: $first, after: $after) {
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
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:87a8d65af2204679596a60dab4f419c306bbcdd4e15993d87ffe5f174a3b9f95"}) as unknown as TypedDocumentString<CrewsQuery, CrewsQueryVariables>;
export const JobsByStatusDocument = new TypedDocumentString(`
    query JobsByStatus($statuses: [JobStatus!]!, $first: Int, $after: String) @purpose(activity: "begeleiding-consulent") {
  jobs(filter: {status: {in: $statuses}}, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      number
      status
      wishedUntil
      object {
        name
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
    `, {"hash":"sha256:f1e7ae03cacad5a0c2ef161b8e7cbc8140cdf6a7d8c1f02c4661b17cd985a9fe"}) as unknown as TypedDocumentString<JobsByStatusQuery, JobsByStatusQueryVariables>;
export const PlanJobDocument = new TypedDocumentString(`
    mutation PlanJob($input: PlanJobInput!) @purpose(activity: "begeleiding-consulent") {
  planJob(input: $input) {
    job {
      id
      version
      status
      tasks(first: 50) {
        nodes {
          plannedDate
          halfDay
          status
        }
      }
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
    `, {"hash":"sha256:63f928c51fe38240411b3742d8f724b0caaf6d4c12e03b49802342fe59b151d8"}) as unknown as TypedDocumentString<PlanJobMutation, PlanJobMutationVariables>;
export const DueWorkDocument = new TypedDocumentString(`
    query DueWork($until: Date!, $first: Int) @purpose(activity: "begeleiding-consulent") {
  intakesToHold: applications(
    filter: {status: {eq: SUBMITTED}}
    orderBy: {field: SUBMITTED_ON, direction: ASC}
    first: $first
  ) {
    totalCount
    nodes {
      id
      version
      submittedOn
      klantmanager {
        name
        workPhone
      }
      consulent {
        id
        name
      }
    }
  }
  crewsUnderStrength: crews(
    filter: {active: {eq: true}, strengthStatus: {eq: UNDERSTRENGTH}}
    first: $first
  ) {
    totalCount
    nodes {
      id
      name
      memberCount
      minimumStrength
      maximumStrength
      voorman {
        name
        workPhone
      }
    }
  }
  plansWithoutAgreement: trajectPlans(
    filter: {current: {eq: true}, agreedByKlantmanagerOn: {eq: null}}
    first: $first
  ) {
    totalCount
    nodes {
      id
      planVersion
      traject {
        id
        participant {
          callName
          familyName
        }
        klantmanager {
          name
          workPhone
        }
      }
    }
  }
  reportsToProvide: reports(
    filter: {status: {eq: PLANNED}, plannedOn: {lte: $until}}
    orderBy: {field: PLANNED_ON, direction: ASC}
    first: $first
  ) {
    totalCount
    nodes {
      id
      version
      plannedOn
      traject {
        id
        participant {
          callName
          familyName
        }
      }
    }
  }
}
    `, {"hash":"sha256:0966fa441bb45c2ea9f48f6f0ea41b09c06794c5e65d254e4fae749dead29906"}) as unknown as TypedDocumentString<DueWorkQuery, DueWorkQueryVariables>;
export const ParticipantsDocument = new TypedDocumentString(`
    query Participants($filter: ParticipantFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-consulent") {
  participants(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      callName
      familyName
      phone
      trajecten(first: 1) {
        nodes {
          kind
          status
          goal
          endDate
        }
      }
      crewMemberships(first: 1) {
        nodes {
          role
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
    `, {"hash":"sha256:28e765e568d6793f69899f30b94f8f81b6a5a60b66a483fe4ccb43e4c3912cea"}) as unknown as TypedDocumentString<ParticipantsQuery, ParticipantsQueryVariables>;
export const ParticipantByIdDocument = new TypedDocumentString(`
    query ParticipantById($id: ID!) @purpose(activity: "begeleiding-consulent") {
  participant(id: $id) {
    id
    callName
    familyNamePrefix
    familyName
    email
    phone
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
        klantmanager {
          name
          workPhone
        }
      }
    }
    enrolments(first: 10) {
      nodes {
        kind
        status
        opleiding {
          name
          level
        }
      }
    }
  }
}
    `, {"hash":"sha256:edce6753c91f922467b14d56ade7a4d34a6b7edc04919d18e906bd4c83e1c4e2"}) as unknown as TypedDocumentString<ParticipantByIdQuery, ParticipantByIdQueryVariables>;