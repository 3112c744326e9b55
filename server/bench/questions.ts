import { todayInAmsterdam } from '../today.ts';

/** How a peer is asked: PostGraphile names things by itself, the others have the names of the graph. */
export type Dialect = 'graph' | 'postgraphile-4' | 'postgraphile-5';

/** Something that exists, by its key in the database. */
export interface Target {
  readonly key: string;
  readonly version: number;
}

export interface Question {
  readonly name: string;
  /** Persona of the cast. */
  readonly caller: 'corporatie-opdrachtgever' | 'klantmanager' | 'beleidsmedewerker';
  /** How often it is asked in a full round. */
  readonly requests: number;
  readonly documents: Readonly<Record<Dialect, string>>;
  /** What it is about; absent where it is about the same each time. */
  readonly about?: 'objects' | 'jobs';
  readonly variables: (dialect: Dialect, target: Target) => object;
  /** Whether it changes what it is about, which therefore can be asked about once. */
  readonly changes?: true;
}

const none = () => ({});

const jobFields = 'number status statusDate description';
const objectFields = 'name address kind position bagId complexCode shared';

const jobs: Question = {
  name: '1 corporatie: 50 jobs with object, crew and crew strength',
  caller: 'corporatie-opdrachtgever',
  requests: 300,
  documents: {
    graph: `query Jobs { jobs(first: 50) { nodes { ${jobFields}
      object { name address kind } crew { name strengthStatus } } } }`,
    'postgraphile-4': `query Jobs { jobs: allJobs(first: 50, orderBy: [STATUS_DATE_DESC, ID_DESC]) { nodes { ${jobFields}
      object: workObjectByObjectId { name address kind } crew: crewByCrewId { name strengthStatus: coarseStatus } } } }`,
    'postgraphile-5': `query Jobs { jobs: allJobs(first: 50, orderBy: [STATUS_DATE_DESC, ROW_ID_DESC]) { nodes { ${jobFields}
      object: workObjectByObjectId { name address kind } crew: crewByCrewId { name strengthStatus: coarseStatus } } } }`,
  },
  variables: none,
};

/** The lists below a participant, which PostGraphile names after their tables. */
const hisOrHers = `trajecten: trajectsByParticipantId(first: 3, orderBy: [START_DATE_ASC]) { nodes { status startDate } }
  crewMemberships: crewMembershipsByParticipantId(first: 3, orderBy: [VALID_FROM_ASC]) { nodes { crew: crewByCrewId { name } } }
  enrolments: enrolmentsByParticipantId(first: 3, orderBy: [VALID_FROM_ASC]) { nodes { active } }`;

const participants: Question = {
  name: '2 klantmanager: 50 participants with traject, crew and enrolments',
  caller: 'klantmanager',
  requests: 300,
  documents: {
    graph: `query Participants { participants(first: 50) { nodes { callName familyName
      trajecten(first: 3) { nodes { status startDate } } crewMemberships(first: 3) { nodes { crew { name } } }
      enrolments(first: 3) { nodes { active } } } } }`,
    'postgraphile-4': `query Participants { participants: allParticipants(first: 50, orderBy: [CALL_NAME_SHOWN_ASC]) {
      nodes { callName: callNameShown familyName: familyNameShown ${hisOrHers} } } }`,
    'postgraphile-5': `query Participants { participants: allParticipants(first: 50, orderBy: [CALL_NAME_SHOWN_ASC]) {
      nodes { callName: callNameShown familyName: familyNameShown ${hisOrHers} } } }`,
  },
  variables: none,
};

/** States of jobs that the dashboard counts, by the name under which it does. */
export const COUNTED = {
  registered: 'REGISTERED',
  awarded: 'AWARDED',
  planned: 'PLANNED',
  inProgress: 'IN_PROGRESS',
  reportedDone: 'REPORTED_DONE',
  closed: 'CLOSED',
} as const;

const countedBy = (one: (alias: string, status: string) => string): string =>
  Object.entries(COUNTED)
    .map(([alias, status]) => one(alias, status))
    .join(' ');

const counts = `query Dashboard { jobs: allJobs { totalCount }
  ${countedBy((alias, status) => `${alias}: allJobs(condition: { status: "${status}" }) { totalCount }`)}
  objects: allWorkObjects { totalCount } crews: allCrews { totalCount } }`;

const dashboard: Question = {
  name: '3 beleidsmedewerker: dashboard, nine counts',
  caller: 'beleidsmedewerker',
  requests: 100,
  documents: {
    graph: `query Dashboard { jobs { totalCount }
      ${countedBy((alias, status) => `${alias}: jobs(filter: { status: { eq: ${status} } }) { totalCount }`)}
      objects { totalCount } crews { totalCount } }`,
    'postgraphile-4': counts,
    'postgraphile-5': counts,
  },
  variables: none,
};

/** The graph's own id of a row that is nobody's. */
const idOf = (prefix: string, key: string) => `${prefix}_${key.replaceAll('-', '')}`;

const object: Question = {
  name: '4 corporatie: one object by id',
  caller: 'corporatie-opdrachtgever',
  requests: 1500,
  about: 'objects',
  documents: {
    graph: `query Object($id: ID!) { object(id: $id) { ${objectFields} } }`,
    'postgraphile-4': `query Object($id: UUID!) { object: workObjectById(id: $id) { ${objectFields} } }`,
    'postgraphile-5': `query Object($id: UUID!) { object: workObjectByRowId(rowId: $id) { ${objectFields} } }`,
  },
  variables: (dialect, { key }) => ({ id: dialect === 'graph' ? idOf('object', key) : key }),
};

const change = `job { number status statusDate version }`;

const sample: Question = {
  name: '5 corporatie: job status change',
  caller: 'corporatie-opdrachtgever',
  requests: 800,
  about: 'jobs',
  changes: true,
  documents: {
    graph: `mutation Sample($input: SampleJobInput!) { sampleJob(input: $input) { ${change} } }`,
    'postgraphile-4': `mutation Sample($input: UpdateJobByIdInput!) { sampleJob: updateJobById(input: $input) { ${change} } }`,
    'postgraphile-5': `mutation Sample($input: UpdateJobByRowIdInput!) { sampleJob: updateJobByRowId(input: $input) { ${change} } }`,
  },
  variables: (dialect, { key, version }) => {
    if (dialect === 'graph') return { input: { id: idOf('job', key), expectedVersion: version } };
    // The table's triggers count the version and refuse a step that the state does not allow.
    const jobPatch = { status: 'SAMPLED', statusDate: todayInAmsterdam() };
    return { input: dialect === 'postgraphile-4' ? { id: key, jobPatch } : { rowId: key, jobPatch } };
  },
};

export const questions: readonly Question[] = [jobs, participants, dashboard, object, sample];
