import { readFile } from 'node:fs/promises';
import { complaints, unapproved } from './approvals.ts';
import { LEDGER, parseLedger } from './approvals-ledger.ts';
import { byMessage, releaseComplaints, unrecorded } from './release-rules.ts';
import { changesSince, deliberateChanges, lastRelease, presentSlices, releasedSlices } from './released.ts';

/** `npm run check`, as far as it is about what partners were promised. */
const main = async (): Promise<readonly string[]> => {
  const approvals = complaints(unapproved(parseLedger(await readFile(LEDGER, 'utf8'))));
  const release = lastRelease();
  if (!release) return approvals;
  const changes = await changesSince(releasedSlices(), presentSlices());
  const open = unrecorded(changes, deliberateChanges(), release.version);
  for (const level of ['breaking', 'dangerous'] as const) {
    const known = changes.filter((change) => change.level === level && !open.includes(change));
    if (known.length === 0) continue;
    process.stdout.write(`${level} since ${release.version}, announced or recorded:\n${byMessage(known).join('\n')}\n`);
  }
  return [...approvals, ...releaseComplaints(open)];
};

const problems = await main();
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = 1;
}
