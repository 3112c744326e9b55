import type { Question } from './questions.ts';

/** A question that shows what something more costs. */
export interface GrowthQuestion extends Pick<Question, 'caller' | 'requests'> {
  /** What there is more of, and how many; those of one kind are beside each other in the record. */
  readonly kind: 'rows' | 'depth' | 'page';
  readonly size: number;
  readonly query: string;
  readonly variables: object;
}

const CALLER = 'corporatie-opdrachtgever';

/** About as much work for each size. */
const requestsFor = (rows: number): number => Math.max(30, Math.round(6000 / (rows + 20)));

const ROW = 'number status statusDate description';

const jobs = (rows: number): GrowthQuestion => ({
  kind: 'rows',
  size: rows,
  caller: CALLER,
  requests: requestsFor(rows),
  query: `query Rows { jobs(first: ${rows}) { nodes { ${ROW} object { name address kind } crew { name } } } }`,
  variables: {},
});

/** More rows than a list gives: those of several. */
const jobsOfCrews = (crews: number, rows: number): GrowthQuestion => ({
  kind: 'rows',
  size: crews * rows,
  caller: CALLER,
  requests: requestsFor(crews * rows),
  query: `query Rows { crews(first: ${crews}) { nodes { name jobs(first: ${rows}) { nodes { ${ROW} } } } } }`,
  variables: {},
});

/** Of each row the next: a job, its crew, a job of that, its object, and so on. */
const DEEPER = [
  ['jobs(first: 10) { nodes { number ', ' } }'],
  ['crew { name ', ' }'],
  ['jobs(first: 1) { nodes { number ', ' } }'],
  ['object { name ', ' }'],
  ['jobs(first: 1) { nodes { number ', ' } }'],
  ['crew { name ', ' }'],
] as const;

const deep = (depth: number): GrowthQuestion => {
  const steps = DEEPER.slice(0, depth);
  return {
    kind: 'depth',
    size: depth,
    caller: CALLER,
    requests: 300,
    query: `query Deep { ${steps.map(([begin]) => begin).join('')}${steps.map(([, end]) => end).join('')} }`,
    variables: {},
  };
};

/** A page of 50 after so many rows. */
export const pageAfter = (rows: number, after: string | null): GrowthQuestion => ({
  kind: 'page',
  size: rows,
  caller: CALLER,
  requests: 150,
  query: `query Page($after: String) { jobs(first: 50, after: $after) { nodes { ${ROW} } pageInfo { endCursor } } }`,
  variables: { after },
});

export const PER_STEP = 100;

/** How far a caller goes at a time who goes on to the end. */
export const STEP = `query Step($after: String) { jobs(first: ${PER_STEP}, after: $after) {
  nodes { number } pageInfo { endCursor hasNextPage } } }`;

export const growthQuestions: readonly GrowthQuestion[] = [
  ...[10, 25, 50, 100].map(jobs),
  ...[20, 50, 100].map((rows) => jobsOfCrews(10, rows)),
  ...DEEPER.map((_, i) => deep(i + 1)),
];
