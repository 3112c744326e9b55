import { parseArgs } from 'node:util';
import { entityClasses } from '../schema/index.ts';
import { type Config, readConfig } from '../server/config.ts';
import { openDatabase } from '../server/database.ts';
import { loadDemoKeys } from '../server/demo-keys.ts';
import { secretsFor } from '../server/keys/keys-for.ts';
import { todayInAmsterdam } from './days.ts';
import { seed } from './index.ts';
import { showProgress } from './progress.ts';
import { sealWith } from './seal.ts';
import { copiesFor, type Loaded, loadVolume } from './volume.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** In the demo the server uses the secret of the demo keys, unless it is given one. */
const bsnSecretOf = async ({ bsnKeys, dataDir }: Config): Promise<string> => {
  const [secret] = await secretsFor(bsnKeys);
  return secret ?? (await loadDemoKeys(dataDir)).bsnSecret;
};

/** `--scale` alone is 100,000 participants; a number after it is how many times as many. */
const readScale = (): number | null => {
  const { values, positionals } = parseArgs({ options: { scale: { type: 'boolean' } }, allowPositionals: true });
  const factor = Number(positionals[0] ?? 1);
  if (positionals.length > (values.scale ? 1 : 0) || !(factor > 0 && factor <= 100)) {
    throw new Error('Expected: npm run seed, or npm run seed -- --scale [a factor up to 100]');
  }
  return values.scale ? factor : null;
};

const lineOf = ({ table, rows, seconds }: Loaded): string => {
  const count = rows > 0 ? `${rows} rows` : '';
  const pace = rows > 0 && seconds > 0 ? `${Math.round(rows / seconds)} rows/s` : '';
  return `${table.padEnd(36)}${count.padStart(15)} ${seconds.toFixed(1).padStart(8)} s ${pace.padStart(15)}`;
};

const loadScaled = async (config: Config, factor: number): Promise<void> => {
  const url = config.databaseUrl ?? undefined;
  if (url === undefined) throw new Error('Volume goes into a PostgreSQL server: set DATABASE_URL.');
  const started = performance.now();
  const secret = await bsnSecretOf(config);
  const database = await openDatabase({ url, poolSize: 1, entities: [...entityClasses] });
  const progress = showProgress(process.stderr);
  try {
    const loaded = await loadVolume(database, {
      copies: copiesFor(factor),
      rolePrefix: config.databaseRolePrefix,
      today: todayInAmsterdam(),
      seal: sealWith(secret),
      progress: progress.update,
    });
    progress.stop();
    for (const table of loaded) say(lineOf(table));
    const rows = loaded.reduce((sum, table) => sum + table.rows, 0);
    const seconds = (performance.now() - started) / 1000;
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    say(lineOf({ table: `in all, with at most ${memory} MB`, rows, seconds }));
  } finally {
    progress.stop();
    await database.close();
  }
};

/** `npm run seed`: fills a migrated, empty database with the invented partners, people and work of the demo. */
const main = async (): Promise<void> => {
  const config = readConfig();
  if (config.profile !== 'demo') throw new Error('The database is filled with invented data in the demo profile only.');
  const factor = readScale();
  if (factor !== null) return loadScaled(config, factor);
  const { databaseUrl, dataDir, databaseRolePrefix } = config;
  const place = databaseUrl === null ? { dataDir: `${dataDir}/database` } : { url: databaseUrl };
  await seed({ ...place, rolePrefix: databaseRolePrefix, bsnSecret: await bsnSecretOf(config) }, say);
};

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
