import { type Measured, ratiosOf, type Spread } from './figures.ts';
import { LIMIT, LOGGED, MERCURIUS, POSTGRAPHILE, UNLOGGED } from './peers.ts';
import { questions } from './questions.ts';

/** How much of a peer's CPU a request to leerwerk-graph may take, on questions by their number. */
interface Bar {
  readonly own: string;
  readonly other: string;
  readonly most: number;
  readonly on: readonly number[];
}

const BARS: readonly Bar[] = [
  { own: LOGGED, other: POSTGRAPHILE, most: 0.75, on: [1, 2, 3, 4, 5] },
  { own: UNLOGGED, other: POSTGRAPHILE, most: 0.55, on: [1, 2, 4, 5] },
  { own: UNLOGGED, other: MERCURIUS, most: 0.85, on: [1, 2, 4, 5] },
  { own: UNLOGGED, other: LIMIT, most: 1.3, on: [1, 2, 3] },
  { own: UNLOGGED, other: LIMIT, most: 2, on: [4, 5] },
];

export interface Outcome extends Bar {
  readonly question: string;
  readonly ratio: Spread;
  readonly reached: boolean;
}

/** Each bar on each of its questions: reached when the median of the rounds is within it. */
export const outcomesOf = (measured: Measured): Outcome[] =>
  BARS.flatMap((bar) =>
    bar.on.map((number) => {
      const question = questions[number - 1]?.name ?? '';
      const ratio = ratiosOf(measured, bar.own, bar.other, question);
      return { ...bar, question, ratio, reached: ratio.median <= bar.most };
    }),
  );
