import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered } from '../testing/answered.ts';
import { startGraph, type TestGraph } from '../testing/graph.ts';
import { documentsFor, READERS, VARIABLES } from '../testing/planned-comparison.ts';
import { PROOF_SEED, proves, sized } from '../testing/proof.ts';

/** For each persona; together 20,000. */
const DOCUMENTS = sized(Math.ceil(20_000 / READERS.length), 10);

let planned: TestGraph;
let ordinary: TestGraph;
beforeAll(async () => {
  planned = await startGraph();
  ordinary = await startGraph({ plannedReads: false });
});
afterAll(async () => {
  await planned?.stop();
  await ordinary?.stop();
});

test('what one statement gives and records is what is given and recorded field by field', async () => {
  const figures: Record<string, string> = {};
  let inOne = 0;
  for (const by of READERS) {
    const documents = documentsFor(by, String(PROOF_SEED));
    let own = 0;
    let refused = 0;
    for (let n = 0; n < DOCUMENTS; n += 1) {
      const document = documents.document();
      const { statements, ...one } = await answered(planned, by, document, VARIABLES);
      const { statements: many, ...other } = await answered(ordinary, by, document, VARIABLES);
      expect({ document, ...one }).toEqual({ document, ...other });
      if (statements.length < many.length) own += 1;
      if (one.errors) refused += 1;
    }
    figures[by] = `${own} of ${DOCUMENTS} by one statement, ${refused} with refusals`;
    inOne += own;
  }
  await proves('A read by one statement gives and records the same as one field by field', {
    documents: DOCUMENTS * READERS.length,
    'by one statement': inOne,
    ...figures,
  });
});
