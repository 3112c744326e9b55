import closeWithGrace from 'close-with-grace';
import type { JSONWebKeySet } from 'jose';
import { type Logger, pino } from 'pino';
import { entityClasses } from '../schema/index.ts';
import { type App, type AppOptions, createApp } from './app.ts';
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
import { answerConnections, leave, SIGNALS, stopOnce, workerNumber } from './worker.ts';
import { startWorkers } from './workers.ts';

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

/** As many as there are kinds of work that use the database by themselves, and may fall together. */
const UPKEEP_CONNECTIONS = 4;

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

const openFor = (config: Config, logger: Logger, poolSize: number): Promise<Database> =>
  openDatabase({
    url: config.databaseUrl ?? undefined,
    dataDir: config.databaseUrl ? undefined : `${config.dataDir}/database`,
    asRole: databaseRoles(config.databaseRolePrefix).app,
    entities: [...entityClasses],
    poolSize,
    timeouts: config.timeouts,
    log: (message) => logger.warn(message),
  });

/** What this process says it is, beside its id: several write to one log. */
const loggerOf = (config: Config): Logger => {
  const logger = pino({ level: config.logLevel });
  const worker = workerNumber(config);
  return worker === null ? logger : logger.child({ worker });
};

interface Upkeep {
  /** Begins nothing more. */
  stop(): void;
  /** Seals what was written last. */
  end(): Promise<void>;
}

/** What goes on by itself: in one process of a deployment's, however many answer. */
const keepUp = async (
  { config, idSecret }: ServeOptions,
  database: Database,
  files: FileStore,
  logger: Logger,
): Promise<Upkeep> => {
  const { databaseRolePrefix: rolePrefix, databaseUrl } = config;
  const failed = (what: string) => (error: unknown) => logger.error({ kind: (error as Error)?.name }, what);
  await keepToday(database, rolePrefix, config.keeping);
  const stops = [
    keepHourly(database, rolePrefix, config.keeping, () => logger.error('the hourly upkeep failed')),
    sweepHourly(database, rolePrefix, files, () => logger.error('the sweep of files failed')),
    keepRetaining({
      database,
      rolePrefix,
      idSecret,
      files,
      onError: failed('what has been kept long enough is not removed'),
      onDone: (report) => logger.info({ retention: report }, 'what has been kept long enough is removed'),
    }),
    scheduleEveryMinute({
      database,
      rolePrefix,
      idSecret,
      clock: systemClock,
      onError: failed('scheduled work failed'),
    }),
  ];
  const end = keepSealing({
    database,
    url: databaseUrl ?? undefined,
    role: databaseRoles(rolePrefix).sealer,
    keys: await sealKeysOf(config),
    onError: failed('the logs are not sealed'),
  });
  return {
    stop: () => {
      for (const stop of stops) stop();
    },
    end,
  };
};

/** What answers, and its budgets. */
const openApp = async (options: ServeOptions, database: Database, files: FileStore, logger: Logger): Promise<App> => {
  const { config, issuers, idSecret, jwks, keys, ...offers } = options;
  const { databaseRolePrefix: rolePrefix, databaseUrl } = config;
  const budgets = await openBudgets({
    clients: { points: config.costBudget, seconds: config.budgetWindow },
    strangers: { points: config.anonymousRequests, seconds: config.budgetWindow },
    store: databaseUrl ? { url: databaseUrl, role: databaseRoles(rolePrefix).budget } : undefined,
    log: (message) => logger.warn(message),
  });
  const sealKeys = await sealKeysOf(config);
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
  if (config.profile === 'production') await app.warmUp();
  return {
    ...app,
    close: async (...how) => {
      await app.close(...how);
      await budgets.close();
    },
  };
};

const graceOf = ({ timeouts }: Config, logger: Logger) => ({
  delay: timeouts.deadline + GRACE,
  logger: { error: () => logger.error('closing after a failure') },
});

/** One of several that answer: the process in front has the port, and does what is done once. */
const serveAsWorker = async (options: ServeOptions): Promise<void> => {
  const { config } = options;
  const logger = loggerOf(config);
  const database = await openFor(config, logger, config.poolSize);
  const app = await openApp(options, database, fileStoreOf(config), logger);
  await app.http.ready();
  const { close } = closeWithGrace({ ...graceOf(config, logger), skip: [...SIGNALS] }, async () => {
    await app.close(LINGER, leave);
    await database.close();
  });
  stopOnce(close);
  answerConnections(app.http.server);
};

/**
 * Serves the graph until the process is told to stop: by itself, or as the one in front of several.
 * @returns the address it listens on; null in a worker, which listens on none
 */
export const serve = async (options: ServeOptions): Promise<string | null> => {
  const { config } = options;
  const { port, host, workers: count } = config;
  if (workerNumber(config) !== null) return serveAsWorker(options).then(() => null);
  const logger = loggerOf(config);
  const database = await openFor(config, logger, count > 1 ? UPKEEP_CONNECTIONS : config.poolSize);
  if (config.profile === 'production') await refuseUnfencedLogin(database);
  const files = fileStoreOf(config);
  const upkeep = await keepUp(options, database, files, logger);
  const end = async () => {
    await upkeep.end();
    await database.close();
  };
  if (count > 1) {
    const log = (message: string, about: object) => logger.error(about, message);
    const workers = await startWorkers({ count, host, port, log }).catch(async (error: unknown) => {
      upkeep.stop();
      await end();
      throw error;
    });
    closeWithGrace(graceOf(config, logger), async () => {
      upkeep.stop();
      await workers.close(LINGER).finally(end);
    });
    return workers.address;
  }
  const app = await openApp(options, database, files, logger);
  closeWithGrace(graceOf(config, logger), async () => {
    upkeep.stop();
    await app.close(LINGER);
    await end();
  });
  return app.http.listen({ port, host });
};
