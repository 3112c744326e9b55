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
  /** Functionaris gegevensbescherming: sees who may do what in its own organisation, and no content. */
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
    query Caseload($filter: ParticipantFilter, $first: Int, $after: String) {
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
    `, {"hash":"sha256:9b71aa79305edde338e1a9153c97328911a029a5d7c9d9424e2dd74bfd3c33d5"}) as unknown as TypedDocumentString<CaseloadQuery, CaseloadQueryVariables>;
export const ParticipantByIdDocument = new TypedDocumentString(`
    query ParticipantById($id: ID!) {
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
    `, {"hash":"sha256:233d8789a4039c015a2cadc410376d93136cbbb68dca7342a6f1681ca2a30088"}) as unknown as TypedDocumentString<ParticipantByIdQuery, ParticipantByIdQueryVariables>;
export const TrajectenEndingByDocument = new TypedDocumentString(`
    query TrajectenEndingBy($date: Date!, $first: Int, $after: String) {
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
    `, {"hash":"sha256:6bfc6fa69ddd77ec7b6c5c002c50c7e58b95d95c49dd6172607fd720940ebfd8"}) as unknown as TypedDocumentString<TrajectenEndingByQuery, TrajectenEndingByQueryVariables>;
export const OpleidingenDocument = new TypedDocumentString(`
    query Opleidingen($first: Int, $after: String) {
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
    `, {"hash":"sha256:ef8f997b6915643d2aea4971b70fd2659f954c721b18323405a721be8a2353c0"}) as unknown as TypedDocumentString<OpleidingenQuery, OpleidingenQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  viewer {
    role
    scope
    organisation {
      name
    }
  }
}
    `, {"hash":"sha256:8f73dd789bdeb34c237dde51980178736630ee9fdf9c044ccf69ad0383f0db5d"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const DueWorkDocument = new TypedDocumentString(`
    query DueWork($from: Date!, $until: Date!, $first: Int) {
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
    `, {"hash":"sha256:2e69b93d765ebb90e405b638240f09c7f1e375fd3321cac5f91bd31eee169e8b"}) as unknown as TypedDocumentString<DueWorkQuery, DueWorkQueryVariables>;