import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { graphSchema } from '../schema/index.ts';
import { todayInAmsterdam } from '../seeds/days.ts';
import { folderStore } from './files/folder-store.ts';
import { startGraph, type TestGraph } from './testing/graph.ts';
import { noonOf } from './testing/noon.ts';
import { Stage } from './testing/scenario/stage.ts';
import { type Does, measuredOn } from './testing/statements/does.ts';
import { measureGuidance } from './testing/statements/guidance.ts';
import { Meter } from './testing/statements/meter.ts';
import { LEAST, STATEMENTS_OF_MUTATIONS } from './testing/statements/of-mutations.ts';
import { measureRights } from './testing/statements/rights.ts';
import { measureScenario } from './testing/statements/scenario.ts';
import { measureWork } from './testing/statements/work.ts';

const MUTATIONS = Object.keys(graphSchema.getMutationType()?.getFields() ?? {});
const meter = new Meter();

const measureOn = async (measure: (graph: TestGraph, does: Does) => Promise<void>): Promise<void> => {
  const now = noonOf(todayInAmsterdam());
  const graph = await startGraph({ clock: () => now, onStatement: meter.onStatement });
  try {
    // What is open until a moment is looked at once more before the commit.
    await graph.admin('delete from access_grant');
    await measure(graph, measuredOn(graph, meter));
  } finally {
    await graph.stop();
  }
};

const measureStage = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'statements-'));
  const stage = await Stage.open(folderStore(folder), meter.onStatement);
  try {
    await measureScenario(stage, meter);
  } finally {
    await stage.stop();
    await rm(folder, { recursive: true });
  }
};

describe('the statements of a mutation', () => {
  beforeAll(async () => {
    for (const measure of [measureWork, measureGuidance, measureRights]) await measureOn(measure);
    await measureStage();
  });

  test('are listed for each that there is, and for no other', () => {
    expect(Object.keys(STATEMENTS_OF_MUTATIONS)).toEqual(MUTATIONS.toSorted());
  });

  test('are more than the least only for a reason that is given', () => {
    const wrong = Object.entries(STATEMENTS_OF_MUTATIONS).filter(
      ([, [roundTrips, , why]]) => roundTrips > LEAST !== Boolean(why),
    );
    expect(wrong).toEqual([]);
  });

  test.each(MUTATIONS)('%s are as many as listed, in as many round trips', (name) => {
    const [roundTrips, count] = STATEMENTS_OF_MUTATIONS[name] ?? [];
    const { statements = [], ...measured } = meter.measured.get(name) ?? {};
    const said = statements.map((sql) => sql.slice(0, 150)).join('\n');
    expect({ ...measured, statements: statements.length }, said).toEqual({ roundTrips, statements: count });
  });
});
