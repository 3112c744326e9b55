import { parseArgs } from 'node:util';
import { entityClasses } from '../../schema/index.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database.ts';
import { loadDemoKeys } from '../demo-keys.ts';
import { organisationNames } from '../organisation-names.ts';
import { fileStoreOf } from '../serve.ts';
import { todayInAmsterdam } from '../today.ts';
import { type RetentionReport, retain } from './retain.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

const readArguments = () => {
  const { values } = parseArgs({
    options: { 'dry-run': { type: 'boolean' }, date: { type: 'string' }, batch: { type: 'string' } },
  });
  const batch = values.batch === undefined ? undefined : Number(values.batch);
  if (batch !== undefined && !(Number.isInteger(batch) && batch >= 1 && batch <= 1000))
    throw new Error('--batch takes a number from 1 to 1000');
  const today = values.date ?? todayInAmsterdam();
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(today) && !Number.isNaN(Date.parse(today));
  if (!isDay || new Date(today).toISOString().slice(0, 10) !== today) throw new Error('--date takes a day, YYYY-MM-DD');
  const dryRun = values['dry-run'] === true;
  // What is removed before its time cannot be brought back.
  if (!dryRun && today > todayInAmsterdam()) throw new Error('--date is in the future: only with --dry-run');
  return { batch, today, dryRun };
};

/** The report for a reader: per activity, kind of row and action the number of rows. */
const linesOf = (
  { today, dryRun, done, left, failed, unruled }: RetentionReport,
  named: (organisation: string) => string,
): string[] => [
  `${dryRun ? 'would be done' : 'done'} on ${today}:`,
  ...done.map(({ activity, rows, action, organisation, count }) =>
    [String(count).padStart(8), action.padEnd(9), rows.padEnd(24), activity, named(organisation)].join('  '),
  ),
  ...(done.length === 0 ? ['nothing'] : []),
  ...unruled.map(
    ({ activity, rows, count }) => `${count} ${rows} stay: ${activity || 'no activity'} does not say when they go`,
  ),
  ...(left > 0 ? [`${left} rows are in the hands of somebody else; run this again`] : []),
  ...(failed > 0 ? [`${failed} rows could not be done`] : []),
];

/** `npm run retention`: what has been kept long enough is removed or made anonymous, while the graph is served. */
const main = async (): Promise<void> => {
  const { batch, today, dryRun } = readArguments();
  const config = readConfig();
  const { databaseUrl, dataDir, databaseRolePrefix: rolePrefix, timeouts } = config;
  const idSecret = config.idSecret ?? (await loadDemoKeys(dataDir)).idSecret;
  const place = databaseUrl ? { url: databaseUrl } : { dataDir: `${dataDir}/database` };
  const database = await openDatabase({ ...place, poolSize: 1, entities: [...entityClasses], timeouts, log: say });
  try {
    const files = fileStoreOf(config);
    const onError = (error: unknown) => say(`not done: ${(error as { code?: string }).code ?? 'failed'}`);
    const report = await retain({ database, rolePrefix, idSecret, today, files, batch, dryRun, onError });
    const named = await organisationNames(database.pool, rolePrefix);
    for (const line of linesOf(report, named)) process.stdout.write(`${line}\n`);
    if (report.left + report.failed > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
};

main().catch((error: Error) => {
  say(error.message);
  process.exitCode = 1;
});
