import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database.ts';
import { organisationNames } from '../organisation-names.ts';
import { databaseRoles } from '../policy-sql.ts';
import { sealKeysOf } from './seal-keys-of.ts';
import { type Verification, verifyLogs } from './verify.ts';

/** Findings of one log that are printed; the first is the one that matters. */
const PRINTED = 20;

/** Who can remove a log can remove whatever else in the database would tell of it. */
const NONE_KEPT =
  'no kept checkpoints were given: what was removed together with all later checkpoints, of one log or the whole of ' +
  'it, is found with -- --checkpoints <file> only';

const linesOf = (
  { logs, strays }: Verification,
  broken: number,
  named: (organisationId: string) => string,
): string[] => {
  const noneKept = logs.every(({ kept }) => kept === 0);
  return [
    ...logs.flatMap(({ organisationId, lines, checkpoints, kept, findings }) => {
      const state = findings.length === 0 ? 'as sealed' : `NOT as sealed, ${findings.length} findings`;
      const seen = kept === 0 && !noneKept ? '; no checkpoint of it was kept' : '';
      const more = findings.length - PRINTED;
      return [
        `log of ${named(organisationId)}: ${lines} lines, ${checkpoints} checkpoints: ${state}${seen}`,
        ...findings.slice(0, PRINTED).map(({ what }) => `  ${what}`),
        ...(more > 0 ? [`  and ${more} more`] : []),
      ];
    }),
    ...strays,
    ...(noneKept && strays.length === 0 ? [NONE_KEPT] : []),
    broken === 0 ? `${logs.length} logs are as they were sealed` : `${broken} of what was read is not as it was sealed`,
  ];
};

/**
 * `npm run verify-logs`: whether the logs are what was sealed. Exit code 0 when everything that was read is; 1 when
 * something is not, or could not be read. What only kept checkpoints can show is said, and changes no exit code.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { checkpoints: { type: 'string' } } });
  const kept = values.checkpoints === undefined ? [] : (await readFile(values.checkpoints, 'utf8')).split('\n');
  const config = readConfig();
  const { databaseUrl, dataDir, timeouts } = config;
  const keys = await sealKeysOf(config);
  const roles = databaseRoles(config.databaseRolePrefix);
  const database = await openDatabase({
    url: databaseUrl ?? undefined,
    dataDir: databaseUrl ? undefined : `${dataDir}/database`,
    asRole: roles.app,
    entities: [],
    // Reading everything takes what it takes.
    timeouts: { ...timeouts, statement: 0, idleInTransaction: 0 },
  });
  try {
    const verification = await verifyLogs({
      pool: database.pool,
      role: roles.sealer,
      published: keys.published,
      kept: kept.map((line) => line.trim()).filter(Boolean),
      allowance: timeouts.deadline + timeouts.idleInTransaction,
    });
    const { logs, strays } = verification;
    const broken = logs.filter(({ findings }) => findings.length > 0).length + strays.length;
    const named = await organisationNames(database.pool, config.databaseRolePrefix);
    for (const line of linesOf(verification, broken, named)) process.stdout.write(`${line}\n`);
    if (broken > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
};

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
