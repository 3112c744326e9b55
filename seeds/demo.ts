import { access } from 'node:fs/promises';
import { ConfigurationError, readConfig } from '../server/config.ts';
import { loadDemoKeys, publicKeysOf } from '../server/demo-keys.ts';
import { demoIssuers, issuersFor } from '../server/issuers.ts';
import { migrateDatabase, openAsOwner } from '../server/migrate.ts';
import { serve } from '../server/serve.ts';
import { organisations, personas } from './cast.ts';
import { graphiqlFor } from './graphiql.ts';
import { seedDatabase } from './index.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

const welcome = (address: string): string => `
leerwerk-graph serves the demo at ${address}/graphql (open it in a browser)

Ask as a persona, for instance the corporatie:

  curl -s ${address}/graphql -H "content-type: application/json" \\
    -H "authorization: Bearer $(npm run token -- --as corporatie-opdrachtgever)" \\
    -d '{"query": "{ jobs(first: 3) { nodes { number status crew { name } } } }"}'

Personas: ${personas
  .filter(({ name }) => !name.includes('@') && !/-\d$/.test(name))
  .map(({ name }) => name)
  .join(', ')} (all: npm run token -- --list)
`;

/** `npm start`: the demo, seeded at the first start, on the embedded database or on DATABASE_URL. */
const main = async (): Promise<void> => {
  const config = readConfig();
  if (config.profile !== 'demo') {
    throw new ConfigurationError(['PROFILE is production; expected demo (production starts with `npm run serve`)']);
  }
  const keys = await loadDemoKeys(config.dataDir);
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
    await seedDatabase(database, { rolePrefix: target.rolePrefix, bsnSecret: config.bsnSecret ?? keys.bsnSecret }, say);
  } finally {
    await database.close();
  }
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
    graphiql: graphiqlFor(keys),
    jwks: publicKeysOf(keys),
  });
  say(welcome(address.replace(/127\.0\.0\.1|\[::1\]/, 'localhost')));
};

main().catch((error: Error) => {
  say(error.message);
  process.exitCode = 1;
});
