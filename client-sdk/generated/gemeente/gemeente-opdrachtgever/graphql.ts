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

export type JobOfGemeenteFragment = { id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, veraStatusCode: string | null, overdue: boolean | null, workKind: { code: string | null, name: string | null } | null, object: { id: string, name: string | null, address: string | null } | null, crew: { id: string, name: string | null, strengthStatus: CrewStrength | null, voorman: { name: string | null, workPhone: string | null } | null } | null };

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
export const JobOfGemeenteFragmentDoc = new TypedDocumentString(`
    fragment JobOfGemeente on Job {
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
    `, {"fragmentName":"JobOfGemeente"}) as unknown as TypedDocumentString<JobOfGemeenteFragment, unknown>;
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
    query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: "onderhoud-gemeente") {
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
    `, {"hash":"sha256:7fcffd82af40a0891bffc464898056ff48adb553c01078beca727e649b237674"}) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const DueWorkDocument = new TypedDocumentString(`
    query DueWork($complex: String!, $first: Int) @purpose(activity: "onderhoud-gemeente") {
  open: jobs(
    filter: {complexCode: {eq: $complex}, status: {in: [REGISTERED, AWAITING_APPROVAL, AWARDED, PLANNED, IN_PROGRESS]}}
    first: $first
  ) {
    totalCount
    nodes {
      ...JobOfGemeente
    }
  }
  interrupted: jobs(
    filter: {complexCode: {eq: $complex}, status: {eq: INTERRUPTED}}
    first: $first
  ) {
    totalCount
    nodes {
      ...JobOfGemeente
    }
  }
  overdue: jobs(
    filter: {complexCode: {eq: $complex}, overdue: {eq: true}}
    first: $first
  ) {
    totalCount
    nodes {
      ...JobOfGemeente
    }
  }
}
    fragment JobOfGemeente on Job {
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
}`, {"hash":"sha256:0743d81c5931b0caec54f4c7983cf80675540bd3998388729d7228132a364ede"}) as unknown as TypedDocumentString<DueWorkQuery, DueWorkQueryVariables>;
export const JobsChangedSinceDocument = new TypedDocumentString(`
    query JobsChangedSince($since: DateTime!, $first: Int, $after: String) @purpose(activity: "onderhoud-gemeente") {
  jobs(filter: {changedSince: $since}, first: $first, after: $after) {
    nodes {
      ...JobOfGemeente
      changedAt
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment JobOfGemeente on Job {
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
}`, {"hash":"sha256:353a3b1306b3dcf3d8b1e0243e44ea79f057c8e17b76ba921c6ea2e9e75598af"}) as unknown as TypedDocumentString<JobsChangedSinceQuery, JobsChangedSinceQueryVariables>;
export const ObjectsDocument = new TypedDocumentString(`
    query Objects($filter: WorkObjectFilter, $first: Int, $after: String) @purpose(activity: "onderhoud-gemeente") {
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
    `, {"hash":"sha256:c9886da5f34ead098f5eda61ad31e9e34a2d4342dbec8c6786b0cda7bcadfb77"}) as unknown as TypedDocumentString<ObjectsQuery, ObjectsQueryVariables>;
export const CrewsDocument = new TypedDocumentString(`
    query Crews($first: Int, $after: String) @purpose(activity: "onderhoud-gemeente") {
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
    `, {"hash":"sha256:35bbf4589f960695a1f3ad5bd91e10c914e81d0144257a60b45d6e115aeff7af"}) as unknown as TypedDocumentString<CrewsQuery, CrewsQueryVariables>;
export const JobSeriesListDocument = new TypedDocumentString(`
    query JobSeriesList($filter: JobSeriesFilter, $first: Int, $after: String) @purpose(activity: "onderhoud-gemeente") {
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
    `, {"hash":"sha256:fa158b0209848b8a3a0ad5f5771cbfda9e71953f79c6b47d7d6bf99e240871f0"}) as unknown as TypedDocumentString<JobSeriesListQuery, JobSeriesListQueryVariables>;
export const WorkKindsDocument = new TypedDocumentString(`
    query WorkKinds($filter: WorkKindFilter, $first: Int, $after: String) @purpose(activity: "onderhoud-gemeente") {
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
    `, {"hash":"sha256:1a897c59ce0c8a12d8032fc678e1ac44c2c3a14df0e617a57307802f1fd0a37d"}) as unknown as TypedDocumentString<WorkKindsQuery, WorkKindsQueryVariables>;
export const ChangeJobSeriesDocument = new TypedDocumentString(`
    mutation ChangeJobSeries($input: ChangeJobSeriesInput!) @purpose(activity: "onderhoud-gemeente") {
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
}`, {"hash":"sha256:b535a43a82431ce9fea0ba0908ce84a5e60386e3593f9f5e21400851ce04e784"}) as unknown as TypedDocumentString<ChangeJobSeriesMutation, ChangeJobSeriesMutationVariables>;
export const CreateJobSeriesDocument = new TypedDocumentString(`
    mutation CreateJobSeries($input: CreateJobSeriesInput!) @purpose(activity: "onderhoud-gemeente") {
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
}`, {"hash":"sha256:ba309c87f556336e820bf6f577b11f298561a605d42b4af541ae49b98610ecb2"}) as unknown as TypedDocumentString<CreateJobSeriesMutation, CreateJobSeriesMutationVariables>;
export const EndJobSeriesDocument = new TypedDocumentString(`
    mutation EndJobSeries($input: EndJobSeriesInput!) @purpose(activity: "onderhoud-gemeente") {
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
}`, {"hash":"sha256:a681da7b83e46ad74e0d8eec3c9d48a9ef08656ea376224809a6d9910533a111"}) as unknown as TypedDocumentString<EndJobSeriesMutation, EndJobSeriesMutationVariables>;
export const ApproveJobDocument = new TypedDocumentString(`
    mutation ApproveJob($input: ApproveJobInput!) @purpose(activity: "onderhoud-gemeente") {
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
}`, {"hash":"sha256:63b0adb9f78c5ba4a994c311bd66488687ac9b814a589f52712da4e94eaa3759"}) as unknown as TypedDocumentString<ApproveJobMutation, ApproveJobMutationVariables>;
export const CancelJobDocument = new TypedDocumentString(`
    mutation CancelJob($input: CancelJobInput!) @purpose(activity: "onderhoud-gemeente") {
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
}`, {"hash":"sha256:0dc6c7001e96c80c09078526b5f4d159209e4ac415db3b942932174c56cd6e7d"}) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
export const ChangeJobDocument = new TypedDocumentString(`
    mutation ChangeJob($input: ChangeJobInput!) @purpose(activity: "onderhoud-gemeente") {
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
}`, {"hash":"sha256:2f0da71ed72b5c9fc51462440751f35ae83a0c77c8e2e91b7cf2354ea3f21a85"}) as unknown as TypedDocumentString<ChangeJobMutation, ChangeJobMutationVariables>;
export const CloseJobDocument = new TypedDocumentString(`
    mutation CloseJob($input: CloseJobInput!) @purpose(activity: "onderhoud-gemeente") {
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
}`, {"hash":"sha256:8b5e7fabec5c703d047f2a6b59777aa93ac8fdd6125a1f3b6b3aeb409116a82d"}) as unknown as TypedDocumentString<CloseJobMutation, CloseJobMutationVariables>;
export const CreateJobDocument = new TypedDocumentString(`
    mutation CreateJob($input: CreateJobInput!) @purpose(activity: "onderhoud-gemeente") {
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
}`, {"hash":"sha256:7220fbaa5beff6e36bb64dc1403eb4d855a6fb944cd6e7641996939e050e9597"}) as unknown as TypedDocumentString<CreateJobMutation, CreateJobMutationVariables>;
export const DeleteJobDocument = new TypedDocumentString(`
    mutation DeleteJob($input: DeleteJobInput!) @purpose(activity: "onderhoud-gemeente") {
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
}`, {"hash":"sha256:1dae3c32c7ba143fba6596f8b3e2fe6cc650df291ac1345b93f42175c521a75d"}) as unknown as TypedDocumentString<DeleteJobMutation, DeleteJobMutationVariables>;
export const RegisterJobDocument = new TypedDocumentString(`
    mutation RegisterJob($input: RegisterJobInput!) @purpose(activity: "onderhoud-gemeente") {
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
}`, {"hash":"sha256:9765948f46f52e6fe3342884424492ff296329ef8af43524a855e0dc31f0ac9b"}) as unknown as TypedDocumentString<RegisterJobMutation, RegisterJobMutationVariables>;
export const RequestReworkDocument = new TypedDocumentString(`
    mutation RequestRework($input: RequestReworkInput!) @purpose(activity: "onderhoud-gemeente") {
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
}`, {"hash":"sha256:e0c3b0e0770fd952a0f9f9e5ddd0ca532e81a944165f3cac67c861f3cb8c94a5"}) as unknown as TypedDocumentString<RequestReworkMutation, RequestReworkMutationVariables>;
export const SampleJobDocument = new TypedDocumentString(`
    mutation SampleJob($input: SampleJobInput!) @purpose(activity: "onderhoud-gemeente") {
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
}`, {"hash":"sha256:2bf81dd9a0602e06e9fe3255b7427ad2225081ce2960f1ae2620ca8dbf503237"}) as unknown as TypedDocumentString<SampleJobMutation, SampleJobMutationVariables>;
export const SendJobMessageDocument = new TypedDocumentString(`
    mutation SendJobMessage($input: SendJobMessageInput!) @purpose(activity: "onderhoud-gemeente") {
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
}`, {"hash":"sha256:350560217b824f5c7f7bd784a9b712df21edce51fcfdc73cd47f2f4c4077bfb3"}) as unknown as TypedDocumentString<SendJobMessageMutation, SendJobMessageMutationVariables>;
export const JobsByStatusDocument = new TypedDocumentString(`
    query JobsByStatus($statuses: [JobStatus!]!, $first: Int, $after: String) @purpose(activity: "onderhoud-gemeente") {
  jobs(filter: {status: {in: $statuses}}, first: $first, after: $after) {
    totalCount
    nodes {
      ...JobOfGemeente
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment JobOfGemeente on Job {
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
}`, {"hash":"sha256:fcce94a79c5876fb6f32111c0e418b2e773b0755644814425277ccbff2460797"}) as unknown as TypedDocumentString<JobsByStatusQuery, JobsByStatusQueryVariables>;
export const JobByIdDocument = new TypedDocumentString(`
    query JobById($id: ID!) @purpose(activity: "onderhoud-gemeente") {
  job(id: $id) {
    ...JobOfGemeente
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
    fragment JobOfGemeente on Job {
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
}`, {"hash":"sha256:6cef971cb7db4ee6be328202b76d2ac28291bbfc7dcf3ade3869b6c0a314726c"}) as unknown as TypedDocumentString<JobByIdQuery, JobByIdQueryVariables>;
export const AwardJobDocument = new TypedDocumentString(`
    mutation AwardJob($input: AwardJobInput!) @purpose(activity: "onderhoud-gemeente") {
  awardJob(input: $input) {
    job {
      ...JobOfGemeente
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
    fragment JobOfGemeente on Job {
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
}`, {"hash":"sha256:936c8eb48aece84a53d216718274171b652635fb60c035e7b59954a24489268c"}) as unknown as TypedDocumentString<AwardJobMutation, AwardJobMutationVariables>;