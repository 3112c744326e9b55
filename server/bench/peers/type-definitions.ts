import { COUNTED } from '../questions.ts';

/** As much of the graph as the questions ask for, for the peers that are written by hand. */
export const typeDefinitions = `
  enum JobStatus { ${Object.values(COUNTED).join(' ')} }
  input JobStatusFilter { eq: JobStatus }
  input JobFilter { status: JobStatusFilter }
  type WorkObject { name: String! address: String kind: String! position: String! bagId: String complexCode: String shared: Boolean! }
  type Crew { name: String! strengthStatus: String }
  type Job { number: String! status: String! statusDate: String! description: String! version: Int! object: WorkObject crew: Crew }
  type JobConnection { nodes: [Job!]! totalCount: Int! }
  type Traject { status: String! startDate: String }
  type TrajectConnection { nodes: [Traject!]! }
  type CrewMembership { crew: Crew }
  type CrewMembershipConnection { nodes: [CrewMembership!]! }
  type Enrolment { active: Boolean! }
  type EnrolmentConnection { nodes: [Enrolment!]! }
  type Participant {
    callName: String
    familyName: String
    trajecten(first: Int!): TrajectConnection!
    crewMemberships(first: Int!): CrewMembershipConnection!
    enrolments(first: Int!): EnrolmentConnection!
  }
  type ParticipantConnection { nodes: [Participant!]! }
  type Count { totalCount: Int! }
  type Query {
    jobs(first: Int, filter: JobFilter): JobConnection!
    participants(first: Int!): ParticipantConnection!
    objects: Count!
    crews: Count!
    object(id: ID!): WorkObject
  }
  input SampleJobInput { id: ID! expectedVersion: Int! }
  type SampleJobPayload { job: Job }
  type Mutation { sampleJob(input: SampleJobInput!): SampleJobPayload! }
`;

/** What a list is asked with. */
export interface ListArguments {
  readonly first?: number;
  readonly filter?: { readonly status?: { readonly eq?: keyof typeof COUNTED } };
}

/** `job_0190c…` → the key behind it: an id of the graph that is nobody's says it. */
export const keyOf = (id = ''): string => id.slice(id.indexOf('_') + 1);
