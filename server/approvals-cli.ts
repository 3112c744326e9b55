import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { complaints, unapproved } from './approvals.ts';
import { LEDGER, linesFor, parseLedger, printLedger } from './approvals-ledger.ts';

/**
 * `npm run approvals` says which permissions wait for approval, and by whom. With `--write` it records them, after the
 * owners have approved: `--reference` says where (a section of the domain, minutes, a letter). `--only` takes those of
 * which the kind, the subject or the class begins so.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { write: { type: 'boolean', default: false }, reference: { type: 'string' }, only: { type: 'string' } },
  });
  const lines = parseLedger(await readFile(LEDGER, 'utf8'));
  const changes = unapproved(lines).filter(({ kind, subject, value }) =>
    [kind, subject, value].some((word) => word.startsWith(values.only ?? '')),
  );
  process.stdout.write(
    `${(changes.length > 0 ? complaints(changes) : ['Every permission is approved.']).join('\n')}\n`,
  );
  if (!values.write || changes.length === 0) return;
  if (!values.reference?.trim() && changes.some((change) => change.widens)) {
    process.stderr.write('Nothing was recorded: say with --reference by what it was approved.\n');
    process.exitCode = 1;
    return;
  }
  const today = new Date().toISOString().slice(0, 10);
  const more = linesFor(changes, today, () => (values.reference ?? '').trim().replace(/\s+/g, ' '));
  await writeFile(LEDGER, printLedger([...lines, ...more]));
  process.stdout.write(`Recorded ${more.length} lines in ${LEDGER}.\n`);
};

await main();
