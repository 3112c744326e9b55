import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startGraph, type TestGraph } from '../graph.ts';
import { noonOf } from '../noon.ts';
import { PROOF_SEED, PROOF_SIZE, proves } from '../proof.ts';
import { allMutants, drawMutants } from './all-mutants.ts';
import { Hunt, huntAll } from './hunt.ts';
import { addRareRows } from './rare-rows.ts';
import { survivorsMarkdown } from './survivors.ts';
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
    const chosen = PROOF_SIZE === 'full' ? allMutants() : drawMutants(150, PROOF_SEED);
    const { killedBy, survivors, unchanged } = await huntAll(hunt, chosen, ({ mutant, by }, done) => {
      if (!(by || mutant.isSame) || done % 50 === 0) {
        console.log(`${done} of ${chosen.length}: ${mutant.name}: ${by ?? 'not noticed'}`);
      }
    });
    expect(survivors).toEqual([]);
    const named = survivorsMarkdown(unchanged);
    if (PROOF_SIZE === 'full') await writeFile(new URL('survivors.md', import.meta.url), named);
    await proves(
      'Every single-cell change of the policy table, of a verb, of who may do a mutation, of a category, and of every slice, is noticed',
      {
        mutants: chosen.length,
        ...Object.fromEntries(Object.entries(killedBy).map(([by, times]) => [`noticed by ${by}`, times])),
        'change nothing, each for a reason that was checked (survivors.md)': unchanged.length,
        survivors: survivors.length,
      },
    );
  },
  4 * 3_600_000,
);
