import { access } from 'node:fs/promises';
import { type Config, ConfigurationError, readConfig } from '../server/config.ts';
import type { Database } from '../server/database.ts';
import { loadDemoKeys, publicKeysOf } from '../server/demo-keys.ts';
import type { FileStore } from '../server/files/file-store.ts';
import { demoIssuers, issuersFor } from '../server/issuers.ts';
import { keysFor, secretsFor } from '../server/keys/keys-for.ts';
import { migrateDatabase, openAsOwner } from '../server/migrate.ts';
import { fileStoreOf, serve } from '../server/serve.ts';
import { workerNumber } from '../server/worker.ts';
import { organisations, personas } from './cast.ts';
import { graphiqlFor } from './graphiql.ts';
import { seedDatabase } from './index.ts';
import { storePictures } from './photos.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

const welcome = (address: string): string => `
leerwerk-graph serves the demo at ${address}/graphql (open it in a browser)

Ask as a persona, for instance the corporatie:

  curl -s ${address}/graphql -H "content-type: application/json" \\
    -H "authorization: Bearer $(npm run token -- --as corporatie-opdrachtgever)" -H 'processing-activity: onderhoud-corporatie' \\
    -d '{"query": "{ jobs(first: 3) { nodes { number status crew { name } } } }"}'

Personas: ${personas
  .filter(({ name }) => !name.includes('@') && !/-\d$/.test(name))
  .map(({ name }) => name)
  .join(', ')} (all: npm run token -- --list)
`;

/** The pictures of the seeded photos, where they are not there yet. */
const addPictures = async (database: Database, rolePrefix: string, store: FileStore): Promise<void> => {
  const missing = await database.dataSource.transaction(async (manager) => {
    await manager.query(`select set_config('role', $1, true)`, [`${rolePrefix}_maintenance`]);
    const rows: { storage_key: string }[] = await manager.query('select storage_key from task_photo');
    const [first] = rows;
    return first && (await store.get(first.storage_key)) ? [] : rows.map((row) => row.storage_key);
  });
  await storePictures(store, missing);
};

/** Makes the database, or brings it up to date. */
const prepare = async (config: Config, ownSecret: string): Promise<void> => {
  const target = {
    url: config.databaseUrl ?? undefined,
    dataDir: config.databaseUrl ? undefined : `${config.dataDir}/database`,
    rolePrefix: config.databaseRolePrefix,
  };
  if (target.dataDir) {
    const isThere = await access(target.dataDir).then(
      () => true,
      () => false,
    );
    say(isThere ? 'Opening the database …' : 'Making the demo database; this takes less than a minute …');
  }
  const database = await openAsOwner(target);
  try {
    await migrateDatabase(database, target.rolePrefix, say);
    const [bsnSecret] = await secretsFor(config.bsnKeys, ownSecret);
    await seedDatabase(database, { rolePrefix: target.rolePrefix, bsnSecret }, say);
    await addPictures(database, target.rolePrefix, fileStoreOf(config));
  } finally {
    await database.close();
  }
};

/** `npm start`: the demo, seeded at the first start, on the embedded database or on DATABASE_URL. */
const main = async (): Promise<void> => {
  const config = readConfig();
  if (config.profile !== 'demo') {
    throw new ConfigurationError(['PROFILE is production; expected demo (production starts with `npm run serve`)']);
  }
  const keys = await loadDemoKeys(config.dataDir);
  if (workerNumber(config) === null) await prepare(config, keys.bsnSecret);
  const address = await serve({
    config,
    issuers: await issuersFor(
      config,
      demoIssuers(
        keys,
        organisations.map(({ oin }) => oin),
      ),
    ),
    idSecret: config.idSecret ?? keys.idSecret,
    keys: await keysFor(config.bsnKeys, keys.bsnSecret),
    graphiql: graphiqlFor(keys),
    jwks: publicKeysOf(keys),
  });
  if (address) say(welcome(address.replace(/127\.0\.0\.1|\[::1\]/, 'localhost')));
};

main().catch((error: Error) => {
  say(error.message);
  process.exitCode = 1;
});
