import type { GraphContext } from './context.ts';
import { type Bilingual, RuleRefusal } from './errors.ts';
import { keptRule } from './kept-rules.ts';

/** A refused rule. Kept in both languages: who asks again may do so in the other. */
export interface UserError {
  readonly code: string;
  readonly text: Bilingual;
  readonly field: readonly string[];
  readonly rule: string;
}

/** A soft rule that was passed: the change was made, and this is what deserves attention. */
export interface Warning {
  readonly code: string;
  readonly text: Bilingual;
  readonly rule: string;
}

/** What came of a mutation. It refers to the changed row and holds nothing of it. */
export interface Outcome {
  /** Raw key of the changed row, or the id of one that is gone; null when a rule refused. */
  readonly key: string | null;
  readonly userErrors: readonly UserError[];
  readonly warnings: readonly Warning[];
}

/** Runs a business step in a savepoint; a refused rule writes nothing and becomes a user error. */
export const attempt = async (
  context: GraphContext,
  run: () => Promise<Pick<Outcome, 'key' | 'warnings'>>,
): Promise<Outcome> => {
  try {
    return { ...(await context.write.step(run)), userErrors: [] };
  } catch (error) {
    const refusal = error instanceof RuleRefusal ? error : keptRule(error);
    if (!refusal) throw error;
    const { code, rule, field, text } = refusal;
    return { key: null, userErrors: [{ code, text, field, rule }], warnings: [] };
  }
};
