import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setBackdrop } from './backdrop.ts';
import { trawl } from './everything.ts';
import { GOES_WRONG } from './goes-wrong.ts';
import { TRACES } from './person.ts';
import { beginning, tracesIn } from './play.ts';
import { playInOrder } from './play-in-order.ts';
import { Stage } from './stage.ts';

let stage: Stage;
const moment = beginning();
beforeAll(async () => {
  stage = await Stage.open();
  await setBackdrop(stage);
});
afterAll(() => stage?.stop());

describe('the woonomgevingsploeg, when things go wrong', () => {
  playInOrder(GOES_WRONG, () => stage, moment);

  test('leaves no trace of the deelnemer in any list of the corporatie', async () => {
    expect(tracesIn(stage, await trawl(stage, 'corporatie'), TRACES)).toEqual([]);
  });
});
