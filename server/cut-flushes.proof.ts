import { expect, inject, test } from 'vitest';
import { Random } from '../seeds/random.ts';
import { cutFlushes } from './testing/cut-flushes.ts';
import { startGraph } from './testing/graph.ts';
import { PROOF_SEED, proves, sized } from './testing/proof.ts';

const TIMES = sized(1000, 100);

// The embedded database ends no statement and no connection: it runs in this very thread.
test.runIf(inject('databaseEngine') === 'postgresql')('nothing of a caller is left on a connection', async () => {
  const graph = await startGraph({ poolSize: 1 });
  try {
    const { cuts, answered, refused } = await cutFlushes(graph, new Random(`flushes ${PROOF_SEED}`), TIMES);
    expect(refused).toBeGreaterThan(0);
    await proves('An operation that is cut at any point is answered whole or refused, and leaves no claim behind', {
      operations: TIMES,
      ...cuts,
      answered,
      refused,
    });
  } finally {
    await graph.stop();
  }
});
