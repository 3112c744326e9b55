import { expect, inject, test } from 'vitest';
import { Random } from '../seeds/random.ts';
import { CUTS, cutFlushes } from './testing/cut-flushes.ts';
import { startGraph } from './testing/graph.ts';

const TIMES = 80;

// The embedded database ends no statement and no connection: it runs in this very thread.
test.runIf(inject('databaseEngine') === 'postgresql')(
  'an operation that is cut leaves nothing on its connection, and is answered whole or refused',
  async () => {
    const graph = await startGraph({ poolSize: 1 });
    try {
      const { cuts, answered, refused } = await cutFlushes(graph, new Random('flushes'), TIMES);
      expect(Object.values(cuts).filter((count) => count > 0)).toHaveLength(CUTS.length);
      expect(refused).toBeGreaterThan(0);
      expect(answered).toBeGreaterThan(0);
    } finally {
      await graph.stop();
    }
  },
  180_000,
);
