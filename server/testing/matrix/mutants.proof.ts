import { afterAll, beforeAll, expect, it } from 'vitest';
import { startGraph, type TestGraph } from '../graph.ts';
import { noonOf } from '../noon.ts';
import { PROOF_SEED, PROOF_SIZE, proves } from '../proof.ts';
import { Hunt, huntAll } from './hunt.ts';
import { allMutants, drawMutants } from './mutants.ts';
import { addRareRows } from './rare-rows.ts';
import { readWorld } from './world.ts';

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

it(
  'notices every mutant of the policy and of the slices',
  async () => {
    const { mutants, equivalent } = allMutants();
    const chosen = PROOF_SIZE === 'full' ? mutants : drawMutants(150, PROOF_SEED);
    const { killedBy, survivors, unchanged } = await huntAll(hunt, chosen, ({ mutant, by }, done) => {
      if (!by || done % 50 === 0) console.log(`${done} of ${chosen.length}: ${mutant.name}: ${by ?? 'not noticed'}`);
    });
    expect(survivors).toEqual([]);
    await proves('Every single-cell change of the policy table, and of every slice, is noticed by the matrix', {
      made: mutants.length + equivalent,
      'equal as policy (another class rules the cell out, or no statement changes)': equivalent,
      hunted: chosen.length,
      ...Object.fromEntries(Object.entries(killedBy).map(([by, times]) => [`noticed by ${by}`, times])),
      'hunted, but equal in what is served': unchanged.length,
      survivors: survivors.length,
    });
  },
  4 * 3_600_000,
);
