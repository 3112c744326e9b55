import { type Config, readConfig } from '../server/config.ts';
import { loadDemoKeys } from '../server/demo-keys.ts';
import { seed } from './index.ts';

/** In the demo the server decrypts with the secret of the demo keys, unless it is given one. */
const bsnSecretOf = async ({ bsnSecret, dataDir }: Config): Promise<string> =>
  bsnSecret ?? (await loadDemoKeys(dataDir)).bsnSecret;

/** `npm run seed`: fills a migrated, empty database with the invented partners, people and work of the demo. */
const main = async (): Promise<void> => {
  const config = readConfig();
  if (config.profile !== 'demo') throw new Error('The database is filled with invented data in the demo profile only.');
  const { databaseUrl, dataDir, databaseRolePrefix } = config;
  const place = databaseUrl === null ? { dataDir: `${dataDir}/database` } : { url: databaseUrl };
  await seed({ ...place, rolePrefix: databaseRolePrefix, bsnSecret: await bsnSecretOf(config) }, (line) =>
    process.stderr.write(`${line}\n`),
  );
};

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
