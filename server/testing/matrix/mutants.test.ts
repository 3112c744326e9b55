import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startGraph, type TestGraph } from '../graph.ts';
import { noonOf } from '../noon.ts';
import { drawMutants } from './all-mutants.ts';
import { Hunt, huntAll } from './hunt.ts';
import { addRareRows } from './rare-rows.ts';
import { readWorld } from './world.ts';

// A few of them; the proof takes all.
const COUNT = inject('databaseEngine') === 'pglite' ? 4 : 16;
const SEED = 20;

let graph: TestGraph;
let hunt: Hunt;

beforeAll(async () => {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  graph = await startGraph({ clock: () => noonOf(today) });
  await addRareRows(graph);
  hunt = new Hunt(graph, await readWorld(graph, today));
});

afterAll(async () => {
  await hunt?.stop();
  await graph?.stop();
});

it('notices each drawn mutant of the policy and of the slices', async () => {
  const { survivors } = await huntAll(hunt, drawMutants(COUNT, SEED));
  expect(survivors).toEqual([]);
}, 600_000);
