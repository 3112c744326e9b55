import { readConfig } from './config.ts';
import { migrate } from './migrate.ts';

/** `npm run migrate`: schema and policy, idempotently. */
const main = async (): Promise<void> => {
  const { databaseUrl, dataDir, databaseRolePrefix } = readConfig();
  await migrate(
    { url: databaseUrl ?? undefined, dataDir: `${dataDir}/database`, rolePrefix: databaseRolePrefix },
    (line) => process.stderr.write(`${line}\n`),
  );
};

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
