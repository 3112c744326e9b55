import { expect, it } from 'vitest';
import { PROOF_SIZE, proves } from '../proof.ts';
import { describeMatrix } from './describe-matrix.ts';

const tally = describeMatrix(
  PROOF_SIZE === 'full' ? { rows: 20, whole: 500, others: 5 } : { rows: 8, whole: 200, others: 3 },
  { rows: 8, whole: 200, others: 3 },
);

it('the permission matrix holds, cell by cell', async () => {
  expect(tally.report()).toBe('');
  await proves('Every cell of the transcribed permission matrix is as it is served, and nothing else is', {
    ...tally.figures(),
    'no such rows in the seeds': [...tally.absent].join(', '),
  });
});
