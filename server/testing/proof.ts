import { TestRunner } from 'vitest';

/** What was measured: name → value with its unit in the name or the text. */
export type Figures = Readonly<Record<string, string | number>>;

export interface Claim {
  readonly claim: string;
  readonly figures: Figures;
}

declare module '@vitest/runner' {
  interface TaskMeta {
    proven?: Claim[];
  }
}

const numberOf = (text: string | undefined, fallback: number): number => {
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`PROOF_SEED is ${JSON.stringify(text)}; expected a whole number`);
  return value;
};

const sizeOf = (text: string | undefined): 'full' | 'ci' => {
  if (text === 'full' || text === 'ci') return text;
  if (text === undefined || text === '') return 'full';
  throw new Error(`PROOF_SIZE is ${JSON.stringify(text)}; expected full or ci`);
};

/** What every random choice of a proof starts from: the same seed makes the same run. */
export const PROOF_SEED = numberOf(process.env.PROOF_SEED, 20);

/** `full`, or `ci` for a run short enough for every change. */
export const PROOF_SIZE = sizeOf(process.env.PROOF_SIZE);

/** The number for the size of this run. */
export const sized = (full: number, ci: number): number => (PROOF_SIZE === 'full' ? full : ci);

/**
 * States what the test that calls it has shown, with the figures as measured. Call it last: when the whole file has
 * passed, its claims replace its section of `server/testing/PROOF.md`.
 *
 * @param claim a sentence, the same in every run: what changes belongs in the figures.
 */
export const proves = async (claim: string, figures: Figures): Promise<void> => {
  const test = TestRunner.getCurrentTest();
  if (!test) throw new Error('Only a test that is running proves anything');
  test.meta.proven = [...(test.meta.proven ?? []), { claim, figures }];
};
