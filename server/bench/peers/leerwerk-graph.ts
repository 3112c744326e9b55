import { pino } from 'pino';
import { entityClasses } from '../../../schema/index.ts';
import { organisations } from '../../../seeds/cast.ts';
import { DEMO_BSN_SECRET } from '../../../seeds/seal.ts';
import { createApp } from '../../app.ts';
import { openBudgets } from '../../budget.ts';
import { openDatabase } from '../../database.ts';
import { loadDemoKeys } from '../../demo-keys.ts';
import { ALL_FENCES } from '../../graph-server.ts';
import { demoIssuers } from '../../issuers.ts';
import { localKeys } from '../../keys/local-keys.ts';
import { keepSealing } from '../../logs/keep-sealing.ts';
import { sealKeysOf } from '../../logs/seal-keys-of.ts';
import { databaseRoles } from '../../policy-sql.ts';
import { TIMEOUTS } from '../../timeouts.ts';
import { POOL_SIZE, runPeer } from '../peer.ts';

const ROLE_PREFIX = 'leerwerk';

/** Nobody is to be refused for asking too much; that it is counted stays. */
const ALLOWANCE = { points: 1_000_000_000, seconds: 60 };

/**
 * The graph as `serve` makes it, fences, budgets, logs and seals included. The hourly upkeep and the steps of every
 * minute are left out: they belong to no request, and they change what is compared.
 */
runPeer(async ({ databaseUrl, keys: folder, recorded }) => {
  const keys = await loadDemoKeys(folder);
  const roles = databaseRoles(ROLE_PREFIX);
  const database = await openDatabase({
    url: databaseUrl,
    asRole: roles.app,
    entities: [...entityClasses],
    poolSize: POOL_SIZE,
    // On a busy machine a peer that waits is measured all the same; one that gives up is not.
    timeouts: { ...TIMEOUTS, connection: 5000 },
  });
  if (recorded) {
    const sealKeys = await sealKeysOf({ sealKey: null, dataDir: folder });
    const onError = (error: unknown) => console.error('the logs are not sealed', error);
    keepSealing({ database, url: databaseUrl, role: roles.sealer, keys: sealKeys, onError });
  }
  const app = await createApp({
    database,
    rolePrefix: ROLE_PREFIX,
    idSecret: keys.idSecret,
    keys: localKeys([DEMO_BSN_SECRET]),
    issuers: demoIssuers(
      keys,
      organisations.map(({ oin }) => oin),
    ),
    logger: pino({ level: 'info' }),
    budgets: await openBudgets({
      clients: ALLOWANCE,
      strangers: ALLOWANCE,
      store: { url: databaseUrl, role: roles.budget },
    }),
    ...(!recorded && { fences: { ...ALL_FENCES, recorded: false } }),
  });
  return Number(new URL(await app.http.listen({ port: 0, host: '127.0.0.1' })).port);
});
