import { cpuOf, type Measured, placeOf, spreadOf } from './figures.ts';
import type { ColdStart, GrowthFigures, MixedLoad } from './growth-measures.ts';
import type { GrowthQuestion } from './growth-questions.ts';
import { digits, spread, table } from './markdown.ts';
import { LOGGED } from './peers.ts';
import { type Question, questions } from './questions.ts';

/** What was measured with so many participants. */
export interface AtSize {
  readonly participants: number;
  /** In all tables. */
  readonly rows: number;
  readonly asked: Measured;
  readonly growth: ReadonlyMap<GrowthQuestion, readonly GrowthFigures[]>;
  readonly starts: readonly ColdStart[];
  readonly mixed: MixedLoad | undefined;
}

export interface Growth {
  readonly at: readonly AtSize[];
  readonly rounds: number;
  readonly share: number;
  readonly connections: number;
  readonly machine: readonly string[];
  readonly command: string;
}

const inWords = (count: number): string => count.toLocaleString('en');

const cpuAt = ({ asked }: AtSize, { name }: Question) => spreadOf((asked.get(placeOf(LOGGED, name)) ?? []).map(cpuOf));

const byParticipants = ({ at }: Growth): string =>
  table(
    ['CPU-ms per request', ...at.map(({ participants }) => `${inWords(participants)} participants`), 'times'],
    questions.map((question) => {
      const figures = at.map((own) => cpuAt(own, question));
      const [first, last] = [figures[0]?.median ?? Number.NaN, figures.at(-1)?.median ?? Number.NaN];
      return [question.name, ...figures.map(spread), digits(last / first)];
    }),
  );

const HEADS: Readonly<Record<GrowthQuestion['kind'], string>> = {
  rows: 'rows asked for',
  depth: 'levels',
  page: 'rows before the page',
};

const ofKind = ({ at }: Growth, kind: GrowthQuestion['kind']): string => {
  const sizes = new Map<number, string[]>();
  at.forEach(({ growth }, i) => {
    for (const [question, figures] of growth) {
      if (question.kind !== kind) continue;
      const line = sizes.get(question.size) ?? at.flatMap(() => ['–', '–']);
      line[2 * i] = String(figures[0]?.rows);
      line[2 * i + 1] = spread(spreadOf(figures.map(({ cpu }) => cpu)));
      sizes.set(question.size, line);
    }
  });
  return table(
    [HEADS[kind], ...at.flatMap(({ participants }) => [`jobs given, of ${inWords(participants)}`, 'CPU-ms'])],
    [...sizes].toSorted(([one], [other]) => one - other).map(([size, line]) => [inWords(size), ...line]),
  );
};

const startTable = ({ at }: Growth): string => {
  const last = at.at(-1)?.starts ?? [];
  const [first] = last;
  return table(
    ['', 'ms'],
    [
      ['from the start of the process until it listens', spread(spreadOf(last.map(({ listening }) => listening)))],
      ...[...(first?.answers.keys() ?? [])].map((question) => [
        `first answer to ${question.name}`,
        spread(spreadOf(last.map(({ answers }) => answers.get(question) ?? Number.NaN))),
      ]),
    ],
  );
};

const mixedPart = ({ at, connections }: Growth): string => {
  const mixed = at.at(-1)?.mixed;
  if (!mixed) return '';
  return `${inWords(mixed.requests)} requests over ${connections} connections, all questions that change nothing in turn; memory of the
process at the end of each minute: ${mixed.memory.map((megabytes) => megabytes.toFixed(0)).join(', ')} MB.`;
};

/** The record of a run, as Markdown. */
export const growthOf = (run: Growth): string => {
  const small = run.share < 1 ? '**A small run, to see that it works; its figures are no record.**\n\n' : '';
  return `# How what a request costs grows

${small}\`${run.command}\`: leerwerk-graph as served, all fences on
and reads logged, on the scaled seed. Figures are medians over ${run.rounds} rounds, with the least and the most in brackets;
CPU is that of the process and of all processes of PostgreSQL, with what seals the logs, over ${run.connections} connections.
That lists of every role are served by indexes is shown by their plans, in
[\`server/testing/PROOF.md\`](../testing/PROOF.md).

${run.machine.map((line) => `- ${line}`).join('\n')}

## More participants

${byParticipants(run)}

The dashboard counts all jobs that it is shown, and there are more of them; the other questions are answered by an index.

## More rows

Jobs of a corporatie with their object and crew, up to 100; above that jobs of ten crews.

${ofKind(run, 'rows')}

## More levels

Ten jobs; their crews; of each crew a job; its object; of that a job; its crew.

${ofKind(run, 'depth')}

## Further into a list

A page of 50 jobs, by its cursor.

${ofKind(run, 'page')}

## Starting

${startTable(run)}

## Under mixed load

${mixedPart(run)}
`;
};
