import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setBackdrop } from './backdrop.ts';
import { trawl } from './everything.ts';
import { GOES_WRONG } from './goes-wrong.ts';
import { TRACES } from './person.ts';
import { beginning, play, tracesIn } from './play.ts';
import { Stage } from './stage.ts';

let stage: Stage;
const moment = beginning();
beforeAll(async () => {
  stage = await Stage.open();
  await setBackdrop(stage);
});
afterAll(() => stage?.stop());

describe('the woonomgevingsploeg, when things go wrong', () => {
  let broken = false;

  test.for(GOES_WRONG)('$says', async (step, { skip }) => {
    skip(broken, 'a step before this one failed');
    broken = true;
    const outcome = await play(stage, moment, step);
    broken = Boolean(outcome.refused) !== Boolean(step.refused);
    expect(outcome).toEqual({
      refused: step.refused,
      warned: step.warns ?? [],
      nameless: [],
      changed: step.refused === undefined,
    });
  });

  test('leaves no trace of the deelnemer in any list of the corporatie', async () => {
    expect(tracesIn(stage, await trawl(stage, 'corporatie'), TRACES)).toEqual([]);
  });
});
