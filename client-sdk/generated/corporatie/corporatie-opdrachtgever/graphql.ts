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

/** Invoer of approveJob. */
export type ApproveJobInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

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

/** Invoer of cancelJob. */
export type CancelJobInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of changeJob. */
export type ChangeJobInput = {
  /** Omschrijving; needed for registering. No persons in it. */
  description?: string | null | undefined;
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Werkobject of the own organisation. */
  objectId?: string | null | undefined;
  /** Kwaliteitseis: CROW level. */
  qualityDemand?: CrowLevel | null | undefined;
  /** Regime; that of the kind of work when absent. A single job has no recurrence. */
  regime?: Regime | null | undefined;
  /** Soort aanvrager. */
  requesterKind?: RequesterKind | null | undefined;
  /** Spoed. */
  urgent?: boolean | null | undefined;
  /** VERA-ordercode of the corporatie: up to 64 letters, digits and `._/-`. */
  veraOrderCode?: string | null | undefined;
  /** Gewenst van. */
  wishedFrom?: string | null | undefined;
  /** Gewenst dagdeel. */
  wishedHalfDay?: HalfDay | null | undefined;
  /** Gewenst tot en met. */
  wishedUntil?: string | null | undefined;
  /** Werksoort, one that is done on such an object. */
  workKindId?: string | null | undefined;
};

/** Invoer of changeJobSeries. */
export type ChangeJobSeriesInput = {
  /** Omschrijving of each occurrence. No persons in it. */
  description?: string | null | undefined;
  /** Einddatum: no occurrence after; empty for no end. */
  endDate?: string | null | undefined;
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Gewenst dagdeel. */
  wishedHalfDay?: HalfDay | null | undefined;
};

/** Invoer of closeJob. */
export type CloseJobInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of createJob. */
export type CreateJobInput = {
  /** Omschrijving; needed for registering. No persons in it. */
  description?: string | null | undefined;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Werkobject of the own organisation. */
  objectId: string;
  /** Kwaliteitseis: CROW level. */
  qualityDemand?: CrowLevel | null | undefined;
  /** Regime; that of the kind of work when absent. A single job has no recurrence. */
  regime?: Regime | null | undefined;
  /** Soort aanvrager. */
  requesterKind?: RequesterKind | null | undefined;
  /** Spoed. */
  urgent?: boolean | null | undefined;
  /** VERA-ordercode of the corporatie: up to 64 letters, digits and `._/-`. */
  veraOrderCode?: string | null | undefined;
  /** Gewenst van. */
  wishedFrom?: string | null | undefined;
  /** Gewenst dagdeel. */
  wishedHalfDay?: HalfDay | null | undefined;
  /** Gewenst tot en met. */
  wishedUntil?: string | null | undefined;
  /** Werksoort, one that is done on such an object. */
  workKindId: string;
};

/** Invoer of createJobSeries. */
export type CreateJobSeriesInput = {
  /** Omschrijving of each occurrence. No persons in it. */
  description: string;
  /** Einddatum: no occurrence after; empty for no end. */
  endDate?: string | null | undefined;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Werkobject of the own organisation. */
  objectId: string;
  /** Herhaalschema: an RRULE (RFC 5545) in whole days, at most 500 characters. */
  recurrenceRule: string;
  /** Startdatum: no occurrence before. */
  startDate: string;
  /** Gewenst dagdeel. */
  wishedHalfDay?: HalfDay | null | undefined;
  /** Werksoort, one that is done on such an object. */
  workKindId: string;
};

/** Bezettingsstatus. */
export type CrewStrength =
  /** Actief */
  | 'ACTIVE'
  /** Gepauzeerd */
  | 'PAUSED';

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

/** Invoer of deleteJob. */
export type DeleteJobInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of endJobSeries. */
export type EndJobSeriesInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
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

/** Voorwaarden op een waarde: conditions on a value of type ID; all must hold. `eq: null` finds what is empty. */
export type IdFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
};

/** Voorwaarden: conditions on JobSeries; all must hold. */
export type JobSeriesFilter = {
  /** Einddatum: no occurrence after; empty when it has no end. */
  endDate?: DateFilter | null | undefined;
  /** Werkobject. */
  object?: IdFilter | null | undefined;
  /** Startdatum: no occurrence before. */
  startDate?: DateFilter | null | undefined;
  /** Werkopdrachtgever: the organisation that orders the work. */
  werkOpdrachtgever?: IdFilter | null | undefined;
  /** Gewenst dagdeel. */
  wishedHalfDay?: HalfDayFilter | null | undefined;
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

/** Voorwaarden op een waarde: conditions on a value of type Regime; all must hold. `eq: null` finds what is empty. */
export type RegimeFilter = {
  eq?: Regime | null | undefined;
  in?: Array<Regime> | null | undefined;
};

/** Invoer of registerJob. */
export type RegisterJobInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of requestRework. */
export type RequestReworkInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Wat hersteld moet worden. No persons in it. */
  reworkRequest: string;
};

/** Soort aanvrager. */
export type RequesterKind =
  /** Bewoner */
  | 'BEWONER'
  /** Woningcorporatie */
  | 'CORPORATIE'
  /** Gemeente */
  | 'GEMEENTE'
  /** Lokale organisatie */
  | 'LOKALE_ORGANISATIE';

/** Invoer of sampleJob. */
export type SampleJobInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of sendJobMessage. */
export type SendJobMessageInput = {
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
  /** Opdracht that has been given to a crew. */
  jobId: string;
  /** Tekst, at most 2000 characters. No persons in it. */
  text: string;
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

/** Thema. */
export type Theme =
  /** Heel */
  | 'HEEL'
  /** Schoon */
  | 'SCHOON'
  /** Veilig */
  | 'VEILIG';

/** Voorwaarden op een waarde: conditions on a value of type Theme; all must hold. `eq: null` finds what is empty. */
export type ThemeFilter = {
  eq?: Theme | null | undefined;
  in?: Array<Theme> | null | undefined;
};

/** Voorwaarden: conditions on WorkKind; all must hold. */
export type WorkKindFilter = {
  /** Code, e.g. `VERWIJDEREN_ZWERFVUIL`. */
  code?: StringFilter | null | undefined;
  /** Regime. */
  regime?: RegimeFilter | null | undefined;
  /** Thema. */
  theme?: ThemeFilter | null | undefined;
};

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

export type ExplainAccessQueryVariables = Exact<{
  coordinate: string;
  id?: string | null | undefined;
}>;


export type ExplainAccessQuery = { explainAccess: { coordinate: string, outcome: AccessOutcome, explanation: string, policy: string | null, condition: string | null, mask: string | null, activity: string | null, purpose: string | null, servedUnder: Array<string>, legalBasis: string | null, owner: string | null, grantedBy: { nodes: Array<{ name: string }> } | null } | null };

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

export type JobSeriesListQueryVariables = Exact<{
  filter?: JobSeriesFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JobSeriesListQuery = { jobSeriesList: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, description: string | null, endDate: string | null, recurrenceRule: string | null, startDate: string | null, wishedHalfDay: HalfDay | null, object: { id: string, name: string | null } | null, werkOpdrachtgever: { id: string, name: string } | null, workKind: { id: string, code: string | null, name: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type WorkKindsQueryVariables = Exact<{
  filter?: WorkKindFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkKindsQuery = { workKinds: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, code: string | null, name: string | null, objectKinds: Array<WorkObjectKind> | null, regime: Regime | null, theme: Theme | null, veraMaintenanceKind: string | null, category: { name: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type ChangeJobSeriesMutationVariables = Exact<{
  input: ChangeJobSeriesInput;
}>;


export type ChangeJobSeriesMutation = { changeJobSeries: { jobSeries: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type CreateJobSeriesMutationVariables = Exact<{
  input: CreateJobSeriesInput;
}>;


export type CreateJobSeriesMutation = { createJobSeries: { jobSeries: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type EndJobSeriesMutationVariables = Exact<{
  input: EndJobSeriesInput;
}>;


export type EndJobSeriesMutation = { endJobSeries: { jobSeries: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ApproveJobMutationVariables = Exact<{
  input: ApproveJobInput;
}>;


export type ApproveJobMutation = { approveJob: { job: { id: string, version: number | null, status: JobStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type CancelJobMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelJobMutation = { cancelJob: { job: { id: string, version: number | null, status: JobStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type ChangeJobMutationVariables = Exact<{
  input: ChangeJobInput;
}>;


export type ChangeJobMutation = { changeJob: { job: { id: string, version: number | null, status: JobStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type CloseJobMutationVariables = Exact<{
  input: CloseJobInput;
}>;


export type CloseJobMutation = { closeJob: { job: { id: string, version: number | null, status: JobStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type CreateJobMutationVariables = Exact<{
  input: CreateJobInput;
}>;


export type CreateJobMutation = { createJob: { job: { id: string, version: number | null, status: JobStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type DeleteJobMutationVariables = Exact<{
  input: DeleteJobInput;
}>;


export type DeleteJobMutation = { deleteJob: { deletedId: string | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RegisterJobMutationVariables = Exact<{
  input: RegisterJobInput;
}>;


export type RegisterJobMutation = { registerJob: { job: { id: string, version: number | null, status: JobStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type RequestReworkMutationVariables = Exact<{
  input: RequestReworkInput;
}>;


export type RequestReworkMutation = { requestRework: { job: { id: string, version: number | null, status: JobStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type SampleJobMutationVariables = Exact<{
  input: SampleJobInput;
}>;


export type SampleJobMutation = { sampleJob: { job: { id: string, version: number | null, status: JobStatus | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type SendJobMessageMutationVariables = Exact<{
  input: SendJobMessageInput;
}>;


export type SendJobMessageMutation = { sendJobMessage: { message: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

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

export type RefusalFragment = { code: string, message: string, field: Array<string>, rule: string };

export type NoticeFragment = { code: string, message: string, rule: string };

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
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const NoticeFragmentDoc = new TypedDocumentString(`
    fragment Notice on Warning {
  code
  message
  rule
}
    `, {"fragmentName":"Notice"}) as unknown as TypedDocumentString<NoticeFragment, unknown>;
export const ExplainAccessDocument = new TypedDocumentString(`
    query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: "onderhoud-corporatie") {
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
    `, {"hash":"sha256:7e3d34582c61687a9e7c1505ad42480bcd274895476b2f7058376a1f028e096b"}) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
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
export const JobSeriesListDocument = new TypedDocumentString(`
    query JobSeriesList($filter: JobSeriesFilter, $first: Int, $after: String) @purpose(activity: "onderhoud-corporatie") {
  jobSeriesList(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      description
      endDate
      object {
        id
        name
      }
      recurrenceRule
      startDate
      werkOpdrachtgever {
        id
        name
      }
      wishedHalfDay
      workKind {
        id
        code
        name
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:7261111f455033a87fb56a9eb0a6f942257dc7e6df75a634bb046eb96b999b0c"}) as unknown as TypedDocumentString<JobSeriesListQuery, JobSeriesListQueryVariables>;
export const WorkKindsDocument = new TypedDocumentString(`
    query WorkKinds($filter: WorkKindFilter, $first: Int, $after: String) @purpose(activity: "onderhoud-corporatie") {
  workKinds(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      version
      category {
        name
      }
      code
      name
      objectKinds
      regime
      theme
      veraMaintenanceKind
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:366c9512356deb270fe2df47e5029dc6bf3ead856c565998290f62e03bc0ddad"}) as unknown as TypedDocumentString<WorkKindsQuery, WorkKindsQueryVariables>;
export const ChangeJobSeriesDocument = new TypedDocumentString(`
    mutation ChangeJobSeries($input: ChangeJobSeriesInput!) @purpose(activity: "onderhoud-corporatie") {
  changeJobSeries(input: $input) {
    jobSeries {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:4ef6f1ad618186ed1cf52160654a5217de67226bbbddb95fde1094a1d57baa1b"}) as unknown as TypedDocumentString<ChangeJobSeriesMutation, ChangeJobSeriesMutationVariables>;
export const CreateJobSeriesDocument = new TypedDocumentString(`
    mutation CreateJobSeries($input: CreateJobSeriesInput!) @purpose(activity: "onderhoud-corporatie") {
  createJobSeries(input: $input) {
    jobSeries {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:be757f925933dea6b1af650d589eb68f99f60e2706d41b1e5ec6c1c3bc9cda94"}) as unknown as TypedDocumentString<CreateJobSeriesMutation, CreateJobSeriesMutationVariables>;
export const EndJobSeriesDocument = new TypedDocumentString(`
    mutation EndJobSeries($input: EndJobSeriesInput!) @purpose(activity: "onderhoud-corporatie") {
  endJobSeries(input: $input) {
    jobSeries {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:c3dfd84356dea97470cc746530f310aea3355eb8283aac9e36d3c05ef245cbe6"}) as unknown as TypedDocumentString<EndJobSeriesMutation, EndJobSeriesMutationVariables>;
export const ApproveJobDocument = new TypedDocumentString(`
    mutation ApproveJob($input: ApproveJobInput!) @purpose(activity: "onderhoud-corporatie") {
  approveJob(input: $input) {
    job {
      id
      version
      status
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:0789175a9734ac44c549bab603f8f5f39da1568d02779e2b84cef7384289ae1c"}) as unknown as TypedDocumentString<ApproveJobMutation, ApproveJobMutationVariables>;
export const CancelJobDocument = new TypedDocumentString(`
    mutation CancelJob($input: CancelJobInput!) @purpose(activity: "onderhoud-corporatie") {
  cancelJob(input: $input) {
    job {
      id
      version
      status
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:7eae44154bd2d0c25142ff39d0bc40561fefff77845c9fffe57cf060e8eb7d74"}) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
export const ChangeJobDocument = new TypedDocumentString(`
    mutation ChangeJob($input: ChangeJobInput!) @purpose(activity: "onderhoud-corporatie") {
  changeJob(input: $input) {
    job {
      id
      version
      status
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:35eb4419f4c5a57d98e0899b4028b4abf0ab1bcf00e2ca9f8748bd8a0931ea2b"}) as unknown as TypedDocumentString<ChangeJobMutation, ChangeJobMutationVariables>;
export const CloseJobDocument = new TypedDocumentString(`
    mutation CloseJob($input: CloseJobInput!) @purpose(activity: "onderhoud-corporatie") {
  closeJob(input: $input) {
    job {
      id
      version
      status
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:e6f1b14a7e350be4a2cb93009bd74b59dd3ee0187818078802f0222110522505"}) as unknown as TypedDocumentString<CloseJobMutation, CloseJobMutationVariables>;
export const CreateJobDocument = new TypedDocumentString(`
    mutation CreateJob($input: CreateJobInput!) @purpose(activity: "onderhoud-corporatie") {
  createJob(input: $input) {
    job {
      id
      version
      status
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:05af79c88a229a4d11d00de2c5f4c5ffc92070058cc475dabedc2d701034f375"}) as unknown as TypedDocumentString<CreateJobMutation, CreateJobMutationVariables>;
export const DeleteJobDocument = new TypedDocumentString(`
    mutation DeleteJob($input: DeleteJobInput!) @purpose(activity: "onderhoud-corporatie") {
  deleteJob(input: $input) {
    deletedId
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:f983c32801c63448b329adc4d7c6b88f655f8059b9c26a4efa00c7cfaa41dea0"}) as unknown as TypedDocumentString<DeleteJobMutation, DeleteJobMutationVariables>;
export const RegisterJobDocument = new TypedDocumentString(`
    mutation RegisterJob($input: RegisterJobInput!) @purpose(activity: "onderhoud-corporatie") {
  registerJob(input: $input) {
    job {
      id
      version
      status
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:ba4ec5e11f04b3b94e58d2154074c61960bd66ee0573fac8096f279324e426d2"}) as unknown as TypedDocumentString<RegisterJobMutation, RegisterJobMutationVariables>;
export const RequestReworkDocument = new TypedDocumentString(`
    mutation RequestRework($input: RequestReworkInput!) @purpose(activity: "onderhoud-corporatie") {
  requestRework(input: $input) {
    job {
      id
      version
      status
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:62e0f85be15c323fe8043a57de772b2c4ce602314071babfbe291e28b80bc2fb"}) as unknown as TypedDocumentString<RequestReworkMutation, RequestReworkMutationVariables>;
export const SampleJobDocument = new TypedDocumentString(`
    mutation SampleJob($input: SampleJobInput!) @purpose(activity: "onderhoud-corporatie") {
  sampleJob(input: $input) {
    job {
      id
      version
      status
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:f055b3815d9865ec7aee29b15460bb3fa388260bdb0b8b0cc95e44b58ccac5df"}) as unknown as TypedDocumentString<SampleJobMutation, SampleJobMutationVariables>;
export const SendJobMessageDocument = new TypedDocumentString(`
    mutation SendJobMessage($input: SendJobMessageInput!) @purpose(activity: "onderhoud-corporatie") {
  sendJobMessage(input: $input) {
    message {
      id
      version
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  rule
}
fragment Notice on Warning {
  code
  message
  rule
}`, {"hash":"sha256:47e5ba4e38e2ec1fa8aeabedbf8e651423e3c12f45f8eeff385bc05cf96d45aa"}) as unknown as TypedDocumentString<SendJobMessageMutation, SendJobMessageMutationVariables>;
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