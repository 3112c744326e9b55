import { requestsOf } from './asking.ts';
import { outcomesOf } from './bars.ts';
import { cpuOf, type Figures, type Measured, placeOf, spreadOf } from './figures.ts';
import { digits, spread, table } from './markdown.ts';
import { kinds, type PeerKind } from './peers.ts';
import { type Question, questions } from './questions.ts';

export interface Run {
  readonly measured: Measured;
  readonly statements: ReadonlyMap<string, number>;
  readonly rowsIn: ReadonlyMap<string, number | null>;
  readonly scale: number;
  readonly rows: number;
  readonly rounds: number;
  readonly share: number;
  readonly connections: number;
  /** Milliseconds of CPU that the database uses in a second in which nobody asks. */
  readonly idle: number;
  readonly machine: readonly string[];
  readonly command: string;
}

const lineOf = ({ measured, statements }: Run, { name }: PeerKind, question: Question): string[] => {
  const place = placeOf(name, question.name);
  const rounds = measured.get(place) ?? [];
  const median = (value: (figures: Figures) => number) => spreadOf(rounds.map(value)).median;
  return [
    name,
    spread(spreadOf(rounds.map(cpuOf))),
    digits(median(({ node }) => node)),
    digits(median(({ database }) => database)),
    median(({ perSecond }) => perSecond).toFixed(0),
    median(({ p50 }) => p50).toFixed(1),
    median(({ p99 }) => p99).toFixed(1),
    (statements.get(place) ?? Number.NaN).toFixed(1).replace('.0', ''),
  ];
};

const HEAD = ['', 'CPU-ms per request', 'Node', 'PostgreSQL', 'requests/s', 'p50 ms', 'p99 ms', 'statements'];

const questionPart = (run: Run, question: Question): string => {
  const rows = run.rowsIn.get(question.name);
  const size = `${requestsOf(question, run.share)} requests a round${rows == null ? '' : `, ${rows} rows`}`;
  return [
    `### ${question.name}\n\n${size}.`,
    table(
      HEAD,
      kinds.map((kind) => lineOf(run, kind, question)),
    ),
  ].join('\n\n');
};

const barsTable = (run: Run): string =>
  table(
    ['CPU per request', 'question', 'at most', 'measured', ''],
    outcomesOf(run.measured).map(({ own, other, question, most, ratio, reached }) => [
      `${own} / ${other}`,
      question,
      String(most),
      spread(ratio),
      reached ? 'reached' : '**not reached**',
    ]),
  );

/** The record of a run, as Markdown. */
export const resultsOf = (run: Run): string => {
  const small =
    run.scale < 1 || run.share < 1 ? '**A small run, to see that it works; its figures are no record.**\n\n' : '';
  return `# leerwerk-graph beside its peers

${small}\`${run.command}\`: the scaled seed at ${run.scale} (${run.rows} rows), ${run.rounds} rounds, ${run.connections} connections.
In a round every peer is asked every question, the peers one after the other, each round in another order; all figures are
medians over the rounds, with the least and the most in brackets. CPU is that of the peer's process and of all processes
of PostgreSQL; where logs are written until 0.7 s after the last answer, so that their seals count. When nobody asks,
PostgreSQL uses ${run.idle.toFixed(1)} ms a second. Whoever asks runs on the same machine and is not counted. Every answer was compared before anything
was measured, and said the same.

${run.machine.map((line) => `- ${line}`).join('\n')}

## Bars

A ratio is taken in each round by itself; the bar is reached when the median is within it.

${barsTable(run)}

## Questions

${questions.map((question) => questionPart(run, question)).join('\n\n')}

## Who is compared

All run in one process each, with up to ten connections to the same database, and see the same rows: every peer enters a
role that is a member of the caller's and sets the same claims for one transaction, so that the same row-level security
holds for all. The role may read every column, which PostGraphile 4 and TypeORM need. The peers are told in a header who
asks; only leerwerk-graph verifies a token, looks up the assignment, charges a budget, checks the purpose and masks.

${kinds.map(({ name, about }) => `- **${name}**: ${about}.`).join('\n')}

PostGraphile changes the job by its own mutation of the table, without looking at the version that the caller saw; the
database's triggers refuse other steps. The logs are sealed as they are where the graph is served; its hourly upkeep and
scheduled steps are off.
`;
};
