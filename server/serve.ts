import closeWithGrace from 'close-with-grace';
import type { JSONWebKeySet } from 'jose';
import { pino } from 'pino';
import { entityClasses } from '../schema/index.ts';
import { type AppOptions, createApp } from './app.ts';
import { openBudgets } from './budget.ts';
import type { Config } from './config.ts';
import { type Database, openDatabase } from './database.ts';
import { bucketStore } from './files/bucket-store.ts';
import type { FileStore } from './files/file-store.ts';
import { folderStore } from './files/folder-store.ts';
import { sweepHourly } from './files/sweep.ts';
import type { Issuers } from './issuers.ts';
import { keepHourly, keepToday } from './keep-daily.ts';
import type { KeyProvider } from './keys/key-provider.ts';
import { keepSealing } from './logs/keep-sealing.ts';
import { sealKeysOf } from './logs/seal-keys-of.ts';
import { databaseRoles } from './policy-sql.ts';
import { keepRetaining } from './retention/keep-retaining.ts';
import { scheduleEveryMinute } from './scheduled.ts';
import { systemClock } from './today.ts';
import { readTriedPolicy } from './tried-policy.ts';
import { readTrustedDocuments } from './trusted-documents.ts';

export interface ServeOptions extends Pick<AppOptions, 'graphiql'> {
  readonly config: Config;
  readonly issuers: Issuers;
  readonly idSecret: string;
  /** The public keys of the demo issuers. */
  readonly jwks?: JSONWebKeySet;
  readonly keys: KeyProvider;
}

/** Time for requests under way when the process is told to stop, on top of their deadline, in milliseconds. */
const GRACE = 10_000;

/** Time in which clients and load balancers may still come, after readiness went off, in milliseconds. */
const LINGER = 1_000;

/** A role that may bypass the fences must not serve partners. */
const refuseUnfencedLogin = async (database: Database): Promise<void> => {
  const { rows } = await database.pool.query<{ unfenced: boolean }>(
    `select rolsuper or rolbypassrls or rolinherit
       or exists (select from pg_class c where c.relowner = r.oid and c.relkind = 'r') as unfenced
     from pg_roles r where rolname = session_user`,
  );
  if (rows[0]?.unfenced) {
    throw new Error(
      'The login of DATABASE_URL may pass the fences: it must be NOINHERIT, own no tables, and have neither SUPERUSER nor BYPASSRLS',
    );
  }
};

/** Where the settings say that files are kept. */
export const fileStoreOf = ({ filesBucket, dataDir }: Config): FileStore =>
  filesBucket ? bucketStore(filesBucket) : folderStore(`${dataDir}/files`);

/** Serves the graph until the process is told to stop; returns the address it listens on. */
export const serve = async ({ config, issuers, idSecret, jwks, keys, ...offers }: ServeOptions): Promise<string> => {
  const logger = pino({ level: config.logLevel });
  const { databaseRolePrefix: rolePrefix, databaseUrl, dataDir } = config;
  const database = await openDatabase({
    url: databaseUrl ?? undefined,
    dataDir: databaseUrl ? undefined : `${dataDir}/database`,
    asRole: databaseRoles(rolePrefix).app,
    entities: [...entityClasses],
    poolSize: config.poolSize,
    timeouts: config.timeouts,
    log: (message) => logger.warn(message),
  });
  if (config.profile === 'production') await refuseUnfencedLogin(database);
  await keepToday(database, rolePrefix, config.keeping);
  const stopKeeping = keepHourly(database, rolePrefix, config.keeping, () => logger.error('the hourly upkeep failed'));
  const files = fileStoreOf(config);
  const stopSweeping = sweepHourly(database, rolePrefix, files, () => logger.error('the sweep of files failed'));
  const stopRetaining = keepRetaining({
    database,
    rolePrefix,
    idSecret,
    files,
    onError: (error) => logger.error({ kind: (error as Error)?.name }, 'what has been kept long enough is not removed'),
    onDone: (report) => logger.info({ retention: report }, 'what has been kept long enough is removed'),
  });
  const budgets = await openBudgets({
    clients: { points: config.costBudget, seconds: config.budgetWindow },
    strangers: { points: config.anonymousRequests, seconds: config.budgetWindow },
    store: databaseUrl ? { url: databaseUrl, role: databaseRoles(rolePrefix).budget } : undefined,
    log: (message) => logger.warn(message),
  });
  const sealKeys = await sealKeysOf(config);
  const stopSealing = keepSealing({
    database,
    url: databaseUrl ?? undefined,
    role: databaseRoles(rolePrefix).sealer,
    keys: sealKeys,
    onError: (error) => logger.error({ kind: (error as Error)?.name }, 'the logs are not sealed'),
  });
  const app = await createApp({
    database,
    budgets,
    rolePrefix,
    idSecret,
    issuers,
    keys,
    logger,
    trustProxy: config.trustProxy,
    files,
    documents: await readTrustedDocuments(config.trustedDocuments),
    triedPolicy: config.triedPolicy === null ? undefined : await readTriedPolicy(config.triedPolicy),
    plannedReads: config.plannedReads,
    registeredOnly: config.profile === 'production',
    jwks: { keys: [...(jwks?.keys ?? []), ...sealKeys.published.keys] },
    ...offers,
  });
  const stopScheduling = scheduleEveryMinute({
    database,
    rolePrefix,
    idSecret,
    clock: systemClock,
    onError: (error) => logger.error({ kind: (error as Error)?.name }, 'scheduled work failed'),
  });
  if (config.profile === 'production') await app.warmUp();
  const delay = config.timeouts.deadline + GRACE;
  closeWithGrace({ delay, logger: { error: () => logger.error('closing after a failure') } }, async () => {
    stopKeeping();
    stopSweeping();
    stopRetaining();
    stopScheduling();
    await app.close(LINGER);
    await budgets.close();
    await stopSealing();
    await database.close();
  });
  return app.http.listen({ port: config.port, host: config.host });
};
