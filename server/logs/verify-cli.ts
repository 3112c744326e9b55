import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database.ts';
import { organisationNames } from '../organisation-names.ts';
import { databaseRoles } from '../policy-sql.ts';
import { sealKeysOf } from './seal-keys-of.ts';
import { verifyLogs } from './verify.ts';

/** Findings of one log that are printed; the first is the one that matters. */
const PRINTED = 20;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** `npm run verify-logs`: whether the logs are what was sealed. With what is not, exit code 1. */
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
    const { logs, strays } = await verifyLogs({
      pool: database.pool,
      role: roles.sealer,
      published: keys.published,
      kept: kept.map((line) => line.trim()).filter(Boolean),
      allowance: timeouts.deadline + timeouts.idleInTransaction,
    });
    const named = await organisationNames(database.pool, config.databaseRolePrefix);
    for (const { organisationId, lines, checkpoints, findings } of logs) {
      const state = findings.length === 0 ? 'as sealed' : `NOT as sealed, ${findings.length} findings`;
      say(`log of ${named(organisationId)}: ${lines} lines, ${checkpoints} checkpoints: ${state}`);
      for (const { what } of findings.slice(0, PRINTED)) say(`  ${what}`);
      if (findings.length > PRINTED) say(`  and ${findings.length - PRINTED} more`);
    }
    for (const stray of strays) say(stray);
    const broken = logs.filter(({ findings }) => findings.length > 0).length + strays.length;
    say(
      broken === 0
        ? `${logs.length} logs are as they were sealed`
        : `${broken} of what was read is not as it was sealed`,
    );
    if (broken > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
};

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
