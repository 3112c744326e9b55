import { parseArgs } from 'node:util';
import { entityClasses } from '../../schema/index.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database.ts';
import { loadDemoKeys } from '../demo-keys.ts';
import { keysFor } from './keys-for.ts';
import { rotateKeys } from './rotate.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Rows per transaction, from `--batch`; undefined for what is usual. */
const readBatch = (): number | undefined => {
  const { values } = parseArgs({ options: { batch: { type: 'string' } } });
  if (values.batch === undefined) return undefined;
  const batch = Number(values.batch);
  if (!Number.isInteger(batch) || batch < 1 || batch > 10_000)
    throw new Error('--batch takes a number from 1 to 10000');
  return batch;
};

/** `npm run rotate-keys`: every BSN under the current keys, while the graph is served. */
const main = async (): Promise<void> => {
  const batch = readBatch();
  const config = readConfig();
  const { bsnKeys, databaseUrl, dataDir, databaseRolePrefix: rolePrefix, timeouts } = config;
  const fallback = config.profile === 'demo' ? (await loadDemoKeys(dataDir)).bsnSecret : undefined;
  const keys = await keysFor(bsnKeys, fallback);
  const place = databaseUrl ? { url: databaseUrl } : { dataDir: `${dataDir}/database` };
  const database = await openDatabase({ ...place, poolSize: 1, entities: [...entityClasses], timeouts, log: say });
  try {
    const progress = (done: number, total: number) => say(`${done} of ${total}`);
    const { renewed, unreadable, left } = await rotateKeys({ database, rolePrefix, keys, batch, progress });
    say(`${renewed} BSNs brought under the current keys`);
    if (unreadable > 0)
      say(`${unreadable} BSNs cannot be read with the keys that there are, and were left as they are`);
    if (left > 0) say(`${left} BSNs are in the hands of somebody else; run this again`);
    if (unreadable + left > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
};

main().catch((error: Error) => {
  say(error.message);
  process.exitCode = 1;
});
