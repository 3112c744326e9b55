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

/** Wettelijke grondslag. */
export type LegalBasis =
  /** Participatiewet */
  | 'PARTICIPATIEWET'
  /** Wmo 2015 */
  | 'WMO';

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

/** Opleidingsstatus. */
export type OpleidingStatus =
  /** Actief */
  | 'ACTIVE'
  /** In ontwikkeling */
  | 'IN_DEVELOPMENT'
  /** Vervallen */
  | 'WITHDRAWN';

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

export type CaseloadQueryVariables = Exact<{
  filter?: ParticipantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseloadQuery = { participants: { totalCount: number | null, nodes: Array<{ id: string, callName: string | null, familyName: string | null, trajecten: { nodes: Array<{ status: TrajectStatus | null, startDate: string | null, endDate: string | null, goal: string | null }> } | null, crewMemberships: { nodes: Array<{ validFrom: string | null, crew: { name: string | null, strengthStatus: CrewStrength | null } | null }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ParticipantByIdQueryVariables = Exact<{
  id: string;
}>;


export type ParticipantByIdQuery = { participant: { id: string, callName: string | null, familyNamePrefix: string | null, familyName: string | null, dateOfBirth: string | null, phone: string | null, email: string | null, trajecten: { nodes: Array<{ id: string, kind: TrajectKind | null, status: TrajectStatus | null, phase: TrajectPhase | null, legalBasis: LegalBasis | null, goal: string | null, startDate: string | null, endDate: string | null, hoursPerWeek: number | null, consulent: { name: string | null, workPhone: string | null } | null }> } | null } | null };

export type TrajectenEndingByQueryVariables = Exact<{
  date: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TrajectenEndingByQuery = { trajecten: { totalCount: number | null, nodes: Array<{ id: string, endDate: string | null, goal: string | null, participant: { id: string, callName: string | null, familyName: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type OpleidingenQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpleidingenQuery = { opleidingen: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, level: number | null, crebo: string | null, status: OpleidingStatus | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { viewer: { role: Role, scope: Scope, organisation: { name: string } | null } };

export type DueWorkQueryVariables = Exact<{
  from: string;
  until: string;
  first?: number | null | undefined;
}>;


export type DueWorkQuery = { reportsDue: { totalCount: number | null, nodes: Array<{ id: string, plannedOn: string | null, traject: { id: string, participant: { callName: string | null, familyName: string | null } | null, consulent: { name: string | null, workPhone: string | null } | null } | null }> } | null, quotesWaiting: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, validUntil: string | null, durationMonths: number | null, totalCents: number | null, application: { id: string, participant: { callName: string | null, familyName: string | null } | null } | null }> } | null, plansToAgreeTo: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, planVersion: number | null, goals: Array<string> | null, activities: Array<string> | null, traject: { id: string, participant: { callName: string | null, familyName: string | null } | null } | null }> } | null, trajectenEnding: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, endDate: string | null, durationMonths: number | null, participant: { callName: string | null, familyName: string | null } | null, consulent: { name: string | null, workPhone: string | null } | null }> } | null };

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

export const CaseloadDocument = new TypedDocumentString(`
    query Caseload($filter: ParticipantFilter, $first: Int, $after: String) @purpose(activity: "begeleiding-klantmanager") {
  participants(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      callName
      familyName
      trajecten(first: 1) {
        nodes {
          status
          startDate
          endDate
          goal
        }
      }
      crewMemberships(first: 1) {
        nodes {
          validFrom
          crew {
            name
            strengthStatus
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
    `, {"hash":"sha256:70d154e2b9fa993df52142409eb1d1a99ec1dfd6f3d9ef642c7d4e9ec1496baa"}) as unknown as TypedDocumentString<CaseloadQuery, CaseloadQueryVariables>;
export const ParticipantByIdDocument = new TypedDocumentString(`
    query ParticipantById($id: ID!) @purpose(activity: "begeleiding-klantmanager") {
  participant(id: $id) {
    id
    callName
    familyNamePrefix
    familyName
    dateOfBirth
    phone
    email
    trajecten(first: 10) {
      nodes {
        id
        kind
        status
        phase
        legalBasis
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
    `, {"hash":"sha256:77f8cb63474714c8fae37bcc3b2834729bc812de0186fb7154db57a6e1a7bdb2"}) as unknown as TypedDocumentString<ParticipantByIdQuery, ParticipantByIdQueryVariables>;
export const TrajectenEndingByDocument = new TypedDocumentString(`
    query TrajectenEndingBy($date: Date!, $first: Int, $after: String) @purpose(activity: "begeleiding-klantmanager") {
  trajecten(
    filter: {endDate: {lte: $date}, status: {eq: RUNNING}}
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      id
      endDate
      goal
      participant {
        id
        callName
        familyName
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:c81814c2181bb9472db584c109c82e5a2943f3eb10a4c1ec9c220c9a7281b1e3"}) as unknown as TypedDocumentString<TrajectenEndingByQuery, TrajectenEndingByQueryVariables>;
export const OpleidingenDocument = new TypedDocumentString(`
    query Opleidingen($first: Int, $after: String) @purpose(activity: "begeleiding-klantmanager") {
  opleidingen(first: $first, after: $after) {
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
    `, {"hash":"sha256:ac48fdd469d3caf1421319ef46d3197ee57a89d620b87c2937379881b200c86d"}) as unknown as TypedDocumentString<OpleidingenQuery, OpleidingenQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me @purpose(activity: "begeleiding-klantmanager") {
  viewer {
    role
    scope
    organisation {
      name
    }
  }
}
    `, {"hash":"sha256:85da6489863e3f4ed4ab0bed0f41864e16a269938014b7e26c947df69a86cd57"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const DueWorkDocument = new TypedDocumentString(`
    query DueWork($from: Date!, $until: Date!, $first: Int) @purpose(activity: "begeleiding-klantmanager") {
  reportsDue: reports(
    filter: {status: {eq: PLANNED}, plannedOn: {lte: $until}}
    orderBy: {field: PLANNED_ON, direction: ASC}
    first: $first
  ) {
    totalCount
    nodes {
      id
      plannedOn
      traject {
        id
        participant {
          callName
          familyName
        }
        consulent {
          name
          workPhone
        }
      }
    }
  }
  quotesWaiting: quotes(
    filter: {status: {eq: ISSUED}}
    orderBy: {field: VALID_UNTIL, direction: ASC}
    first: $first
  ) {
    totalCount
    nodes {
      id
      version
      validUntil
      durationMonths
      totalCents
      application {
        id
        participant {
          callName
          familyName
        }
      }
    }
  }
  plansToAgreeTo: trajectPlans(
    filter: {current: {eq: true}, agreedByKlantmanagerOn: {eq: null}}
    first: $first
  ) {
    totalCount
    nodes {
      id
      version
      planVersion
      goals
      activities
      traject {
        id
        participant {
          callName
          familyName
        }
      }
    }
  }
  trajectenEnding: trajecten(
    filter: {status: {eq: RUNNING}, endDate: {gte: $from, lte: $until}}
    first: $first
  ) {
    totalCount
    nodes {
      id
      version
      endDate
      durationMonths
      participant {
        callName
        familyName
      }
      consulent {
        name
        workPhone
      }
    }
  }
}
    `, {"hash":"sha256:91c934ff539bc7f808278558570e7de6d2aaf3459c32edb63ea41d53961c13c2"}) as unknown as TypedDocumentString<DueWorkQuery, DueWorkQueryVariables>;