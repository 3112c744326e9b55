/** The sentences of the source document, as domain.md numbers them. */
export const SENTENCES = Array.from(
  { length: 33 },
  (_, index) => `S0-${String(index + 1).padStart(2, '0')}`,
) as readonly Sentence[];

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export type Sentence = `S0-${Digit}${Digit}`;

/** Sentences that no step plays, and why. */
export const NOT_PLAYED: Partial<Record<Sentence, string>> = {
  'S0-11': 'There is nothing to play: a traject has no contract of employment, and the graph no type or field for one.',
};
