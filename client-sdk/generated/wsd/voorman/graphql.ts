/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Invoer of completeTask. */
export type CompleteTaskInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
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

/** Invoer of departForTask. */
export type DepartForTaskInput = {
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

/** Invoer of reportJobDone. */
export type ReportJobDoneInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of startJob. */
export type StartJobInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
};

/** Invoer of startTask. */
export type StartTaskInput = {
  /** Versie that the caller saw last. */
  expectedVersion: number;
  /** Identificatie of what is to change. */
  id: string;
  /** Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew. */
  idempotencyKey?: string | null | undefined;
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

export type DueWorkQueryVariables = Exact<{
  today: string;
  first?: number | null | undefined;
}>;


export type DueWorkQuery = { visits: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, halfDay: HalfDay | null, status: TaskStatus | null, job: { id: string, version: number | null, status: JobStatus | null, description: string | null, workKind: { name: string | null } | null, object: { name: string | null, address: string | null } | null } | null, equipment: Array<{ designation: string | null }> | null }> } | null, crews: { nodes: Array<{ id: string, name: string | null, weeklyHalfDays: Array<WeeklyHalfDay> | null, memberships: { nodes: Array<{ id: string, participant: { callName: string | null, phone: string | null } | null }> } | null }> } | null };

export type JobOfCrewFragment = { id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, description: string | null, wishedFrom: string | null, wishedUntil: string | null, object: { id: string, name: string | null, address: string | null } | null };

export type JobWithTasksFragment = { id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, description: string | null, wishedFrom: string | null, wishedUntil: string | null, tasks: { nodes: Array<{ id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null }> } | null, object: { id: string, name: string | null, address: string | null } | null };

export type TaskOfCrewFragment = { id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null };

export type RefusalFragment = { code: string, message: string, field: Array<string>, rule: string };

export type NoticeFragment = { code: string, message: string, rule: string };

export type JobsByStatusQueryVariables = Exact<{
  statuses: Array<JobStatus> | JobStatus;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JobsByStatusQuery = { jobs: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, description: string | null, wishedFrom: string | null, wishedUntil: string | null, object: { id: string, name: string | null, address: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type JobByIdQueryVariables = Exact<{
  id: string;
}>;


export type JobByIdQuery = { job: { id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, description: string | null, wishedFrom: string | null, wishedUntil: string | null, tasks: { nodes: Array<{ id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null }> } | null, object: { id: string, name: string | null, address: string | null } | null } | null };

export type PlanJobMutationVariables = Exact<{
  input: PlanJobInput;
}>;


export type PlanJobMutation = { planJob: { job: { id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, description: string | null, wishedFrom: string | null, wishedUntil: string | null, tasks: { nodes: Array<{ id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null }> } | null, object: { id: string, name: string | null, address: string | null } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }>, warnings: Array<{ code: string, message: string, rule: string }> } | null };

export type StartJobMutationVariables = Exact<{
  input: StartJobInput;
}>;


export type StartJobMutation = { startJob: { job: { id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, description: string | null, wishedFrom: string | null, wishedUntil: string | null, tasks: { nodes: Array<{ id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null }> } | null, object: { id: string, name: string | null, address: string | null } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }> } | null };

export type DepartForTaskMutationVariables = Exact<{
  input: DepartForTaskInput;
}>;


export type DepartForTaskMutation = { departForTask: { task: { id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }> } | null };

export type StartTaskMutationVariables = Exact<{
  input: StartTaskInput;
}>;


export type StartTaskMutation = { startTask: { task: { id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }> } | null };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { completeTask: { task: { id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }> } | null };

export type ReportJobDoneMutationVariables = Exact<{
  input: ReportJobDoneInput;
}>;


export type ReportJobDoneMutation = { reportJobDone: { job: { id: string, version: number | null, number: string | null, status: JobStatus | null, statusDate: string | null, description: string | null, wishedFrom: string | null, wishedUntil: string | null, tasks: { nodes: Array<{ id: string, version: number | null, status: TaskStatus | null, plannedDate: string | null, halfDay: HalfDay | null, doneAt: string | null }> } | null, object: { id: string, name: string | null, address: string | null } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string>, rule: string }> } | null };

export type MyCrewsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCrewsQuery = { crews: { nodes: Array<{ id: string, name: string | null, strengthStatus: CrewStrength | null, weeklyHalfDays: Array<WeeklyHalfDay> | null, memberCount: number | null, memberships: { nodes: Array<{ role: MembershipRole | null, participant: { id: string, callName: string | null, familyName: string | null, phone: string | null, emergencyContactName: string | null, emergencyContactPhone: string | null } | null }> } | null }> } | null };

export type MyWeekQueryVariables = Exact<{
  from: string;
  until: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyWeekQuery = { tasks: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, plannedDate: string | null, halfDay: HalfDay | null, status: TaskStatus | null, job: { id: string, number: string | null, description: string | null, object: { name: string | null, address: string | null } | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

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
export const JobOfCrewFragmentDoc = new TypedDocumentString(`
    fragment JobOfCrew on Job {
  id
  version
  number
  status
  statusDate
  description
  wishedFrom
  wishedUntil
  object {
    id
    name
    address
  }
}
    `, {"fragmentName":"JobOfCrew"}) as unknown as TypedDocumentString<JobOfCrewFragment, unknown>;
export const TaskOfCrewFragmentDoc = new TypedDocumentString(`
    fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
}
    `, {"fragmentName":"TaskOfCrew"}) as unknown as TypedDocumentString<TaskOfCrewFragment, unknown>;
export const JobWithTasksFragmentDoc = new TypedDocumentString(`
    fragment JobWithTasks on Job {
  ...JobOfCrew
  tasks(first: 50) {
    nodes {
      ...TaskOfCrew
    }
  }
}
    fragment JobOfCrew on Job {
  id
  version
  number
  status
  statusDate
  description
  wishedFrom
  wishedUntil
  object {
    id
    name
    address
  }
}
fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
}`, {"fragmentName":"JobWithTasks"}) as unknown as TypedDocumentString<JobWithTasksFragment, unknown>;
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
export const DueWorkDocument = new TypedDocumentString(`
    query DueWork($today: Date!, $first: Int) @purpose(activity: "werkleiding-voorman") {
  visits: tasks(
    filter: {plannedDate: {eq: $today}, status: {in: [PLANNED, UNDERWAY, IN_PROGRESS, PAUSED, INTERRUPTED]}}
    first: $first
  ) {
    totalCount
    nodes {
      id
      version
      halfDay
      status
      job {
        id
        version
        status
        description
        workKind {
          name
        }
        object {
          name
          address
        }
      }
      equipment {
        designation
      }
    }
  }
  crews(filter: {active: {eq: true}}, first: $first) {
    nodes {
      id
      name
      weeklyHalfDays
      memberships(first: 20) {
        nodes {
          id
          participant {
            callName
            phone
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:8e24aeef140fe6dcbe8f91baeb95ecc262b3ecd518c60fbc5c5b29fe6c7aace1"}) as unknown as TypedDocumentString<DueWorkQuery, DueWorkQueryVariables>;
export const JobsByStatusDocument = new TypedDocumentString(`
    query JobsByStatus($statuses: [JobStatus!]!, $first: Int, $after: String) @purpose(activity: "werkleiding-voorman") {
  jobs(filter: {status: {in: $statuses}}, first: $first, after: $after) {
    totalCount
    nodes {
      ...JobOfCrew
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment JobOfCrew on Job {
  id
  version
  number
  status
  statusDate
  description
  wishedFrom
  wishedUntil
  object {
    id
    name
    address
  }
}`, {"hash":"sha256:34ac0655aa07584d5c7ca0034d3532eac5ad6a273259556a51bbe2e407641437"}) as unknown as TypedDocumentString<JobsByStatusQuery, JobsByStatusQueryVariables>;
export const JobByIdDocument = new TypedDocumentString(`
    query JobById($id: ID!) @purpose(activity: "werkleiding-voorman") {
  job(id: $id) {
    ...JobWithTasks
  }
}
    fragment JobOfCrew on Job {
  id
  version
  number
  status
  statusDate
  description
  wishedFrom
  wishedUntil
  object {
    id
    name
    address
  }
}
fragment JobWithTasks on Job {
  ...JobOfCrew
  tasks(first: 50) {
    nodes {
      ...TaskOfCrew
    }
  }
}
fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
}`, {"hash":"sha256:e067679da6be9c8eda958dfb1bc5b71b3a38bdffa28e23b2481a5a47ba76938c"}) as unknown as TypedDocumentString<JobByIdQuery, JobByIdQueryVariables>;
export const PlanJobDocument = new TypedDocumentString(`
    mutation PlanJob($input: PlanJobInput!) @purpose(activity: "werkleiding-voorman") {
  planJob(input: $input) {
    job {
      ...JobWithTasks
    }
    userErrors {
      ...Refusal
    }
    warnings {
      ...Notice
    }
  }
}
    fragment JobOfCrew on Job {
  id
  version
  number
  status
  statusDate
  description
  wishedFrom
  wishedUntil
  object {
    id
    name
    address
  }
}
fragment JobWithTasks on Job {
  ...JobOfCrew
  tasks(first: 50) {
    nodes {
      ...TaskOfCrew
    }
  }
}
fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
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
}`, {"hash":"sha256:2c35121760ebe3d28b57501619d33af8a3401ac313356cd01ef85087a3ee3694"}) as unknown as TypedDocumentString<PlanJobMutation, PlanJobMutationVariables>;
export const StartJobDocument = new TypedDocumentString(`
    mutation StartJob($input: StartJobInput!) @purpose(activity: "werkleiding-voorman") {
  startJob(input: $input) {
    job {
      ...JobWithTasks
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment JobOfCrew on Job {
  id
  version
  number
  status
  statusDate
  description
  wishedFrom
  wishedUntil
  object {
    id
    name
    address
  }
}
fragment JobWithTasks on Job {
  ...JobOfCrew
  tasks(first: 50) {
    nodes {
      ...TaskOfCrew
    }
  }
}
fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
}
fragment Refusal on UserError {
  code
  message
  field
  rule
}`, {"hash":"sha256:4d8b9f74566a48cdd7dfd669ed532d36e1078d82787168241713668e003f2bcb"}) as unknown as TypedDocumentString<StartJobMutation, StartJobMutationVariables>;
export const DepartForTaskDocument = new TypedDocumentString(`
    mutation DepartForTask($input: DepartForTaskInput!) @purpose(activity: "werkleiding-voorman") {
  departForTask(input: $input) {
    task {
      ...TaskOfCrew
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
}
fragment Refusal on UserError {
  code
  message
  field
  rule
}`, {"hash":"sha256:810caaae645e22b48fec06707af1260c849da124eeadb7f052bdb21af8e1b2c3"}) as unknown as TypedDocumentString<DepartForTaskMutation, DepartForTaskMutationVariables>;
export const StartTaskDocument = new TypedDocumentString(`
    mutation StartTask($input: StartTaskInput!) @purpose(activity: "werkleiding-voorman") {
  startTask(input: $input) {
    task {
      ...TaskOfCrew
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
}
fragment Refusal on UserError {
  code
  message
  field
  rule
}`, {"hash":"sha256:d1f2969affb594ef942b96ce315096e3e87161cddca1b6e4b60852bd7a0b0968"}) as unknown as TypedDocumentString<StartTaskMutation, StartTaskMutationVariables>;
export const CompleteTaskDocument = new TypedDocumentString(`
    mutation CompleteTask($input: CompleteTaskInput!) @purpose(activity: "werkleiding-voorman") {
  completeTask(input: $input) {
    task {
      ...TaskOfCrew
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
}
fragment Refusal on UserError {
  code
  message
  field
  rule
}`, {"hash":"sha256:06625d0ab6903e4343ea7e9e67849a306da8bf1cb91025fc23e46433fa981752"}) as unknown as TypedDocumentString<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const ReportJobDoneDocument = new TypedDocumentString(`
    mutation ReportJobDone($input: ReportJobDoneInput!) @purpose(activity: "werkleiding-voorman") {
  reportJobDone(input: $input) {
    job {
      ...JobWithTasks
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment JobOfCrew on Job {
  id
  version
  number
  status
  statusDate
  description
  wishedFrom
  wishedUntil
  object {
    id
    name
    address
  }
}
fragment JobWithTasks on Job {
  ...JobOfCrew
  tasks(first: 50) {
    nodes {
      ...TaskOfCrew
    }
  }
}
fragment TaskOfCrew on Task {
  id
  version
  status
  plannedDate
  halfDay
  doneAt
}
fragment Refusal on UserError {
  code
  message
  field
  rule
}`, {"hash":"sha256:5d050dec5bfc29337dc59813a145efb3a2d1f3e79d344dba8fb325a5eb518cab"}) as unknown as TypedDocumentString<ReportJobDoneMutation, ReportJobDoneMutationVariables>;
export const MyCrewsDocument = new TypedDocumentString(`
    query MyCrews @purpose(activity: "werkleiding-voorman") {
  crews {
    nodes {
      id
      name
      strengthStatus
      weeklyHalfDays
      memberCount
      memberships(first: 20) {
        nodes {
          role
          participant {
            id
            callName
            familyName
            phone
            emergencyContactName
            emergencyContactPhone
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:deb191a73dec837c821502de321d908b3f4a522a019676f3f8165f24649ca331"}) as unknown as TypedDocumentString<MyCrewsQuery, MyCrewsQueryVariables>;
export const MyWeekDocument = new TypedDocumentString(`
    query MyWeek($from: Date!, $until: Date!, $first: Int, $after: String) @purpose(activity: "werkleiding-voorman") {
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
      job {
        id
        number
        description
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
    `, {"hash":"sha256:2e0ac9f806c3fcc46dcc7abdbdbcf9e79c3d067d0556f882e2ffd82fedef7d8c"}) as unknown as TypedDocumentString<MyWeekQuery, MyWeekQueryVariables>;