import { readFile } from 'node:fs/promises';
import { complaints, unapproved } from './approvals.ts';
import { LEDGER, parseLedger } from './approvals-ledger.ts';

/** `npm run check`, as far as it is about what partners were promised: nobody sees more than was approved. */
const problems = complaints(unapproved(parseLedger(await readFile(LEDGER, 'utf8'))));

if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = 1;
}
