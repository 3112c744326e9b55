import { expect, test } from 'vitest';
import { type Moment, play, type Step } from './play.ts';
import type { Stage } from './stage.ts';

/**
 * Declares a test per step: each has the outcome that it says, and what is refused changes nothing. After one that went
 * another way the rest is skipped.
 * @param after what else is looked at after a step
 */
export const playInOrder = (
  steps: readonly Step[],
  stageNow: () => Stage,
  moment: Moment,
  after: (step: Step) => Promise<void> = async () => {},
): void => {
  let broken = false;
  test.for(steps)('$says', async (step, { skip }) => {
    skip(broken, 'a step before this one failed');
    broken = true;
    const outcome = await play(stageNow(), moment, step);
    broken = Boolean(outcome.refused) !== Boolean(step.refused);
    expect(outcome).toEqual({
      refused: step.refused,
      warned: step.warns ?? [],
      nameless: [],
      changed: step.refused === undefined,
    });
    await after(step);
  });
};
