import { PGlite } from '@electric-sql/pglite';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { DataSource, DefaultNamingStrategy } from 'typeorm';
import { snakeCase } from '../schema/columns.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import { TIMEOUTS, type Timeouts } from './timeouts.ts';

export interface DatabaseOptions {
  /** Connection string of a PostgreSQL server (15 or later). Without it the embedded PGlite is used. */
  readonly url?: string | undefined;
  /** Folder of the embedded database, or `memory://` (the default) for one that ends with the process. */
  readonly dataDir?: string | undefined;
  /** A dump made by `Database.dump`, to start a new embedded database from. */
  readonly loadDataDir?: Blob | undefined;
  /** Role that every connection has outside a transaction that enters another one. */
  readonly asRole?: string | undefined;
  /** Connections at most; the embedded database always has one. */
  readonly poolSize?: number | undefined;
  /** `TIMEOUTS` when absent. PGlite does not enforce those of statements, locks and transactions: it has no timers. */
  readonly timeouts?: Timeouts | undefined;
  // biome-ignore lint/complexity/noBannedTypes: the type that TypeORM gives entity classes, abstract ones included.
  readonly entities: Function[];
  /** Migration classes, for whoever runs them. */
  // biome-ignore lint/complexity/noBannedTypes: the type that TypeORM gives migration classes.
  readonly migrations?: Function[] | undefined;
  /** Receives what went wrong outside any caller's statement. */
  readonly log?: ((message: string) => void) | undefined;
}

/** An open database, the same on both engines. */
export interface Database {
  readonly engine: 'postgresql' | 'pglite';
  readonly dataSource: DataSource;
  /** The pool that `dataSource` uses. */
  readonly pool: pg.Pool;
  readonly timeouts: Timeouts;
  /** Whether the database answers, on a connection that a full pool does not keep from it. */
  isThere(): Promise<boolean>;
  /**
   * Ends the statement that runs on this connection. Absent on PGlite: it runs in this very thread, so that nothing
   * can be said to it before its statement is over.
   */
  cancel?(client: pg.PoolClient): Promise<void>;
  /** The whole embedded database as one file, for `loadDataDir`. No transaction may be open. */
  dump?(): Promise<Blob>;
  /** Waits for connections in use to be released. Safe to call twice. */
  close(): Promise<void>;
}

/** Names as in `schema/columns.ts`: the property `plannedDate` is the column `planned_date`. */
class SnakeNamingStrategy extends DefaultNamingStrategy {
  override tableName(className: string, customName: string | undefined): string {
    return customName || snakeCase(className);
  }
  override columnName(property: string, customName: string | undefined, prefixes: string[]): string {
    return snakeCase([...prefixes, ''].join('_')) + (customName || snakeCase(property));
  }
  override joinColumnName(relation: string, referencedColumn: string): string {
    return snakeCase(`${relation}_${referencedColumn}`);
  }
}

/**
 * The embedded database has one session, so whoever comes waits for all who came before; what is a full pool on a
 * server is an ordinary burst here.
 */
const EMBEDDED_CONNECTION_TIMEOUT = 5000;

/** Asking whether the server is there, and telling it to end a statement, take no longer (milliseconds). */
const CONTROL_TIMEOUT = 800;

const APPLICATION_NAME = 'leerwerk-graph';

const DATE = 1082;
const DATE_ARRAY = 1182;
const TEXT_ARRAY = 1009;

/**
 * A date is a day, not a moment: as a `Date` it would be another day in another time zone, so it stays `YYYY-MM-DD`.
 * Given to each pool instead of set globally, because pg's parsers are shared by the whole process.
 */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary' && oid === DATE) return (value: string) => value;
    return pg.types.getTypeParser(format !== 'binary' && oid === DATE_ARRAY ? TEXT_ARRAY : oid, format as 'text');
  },
} as pg.CustomTypesConfig;

/**
 * PGlite has one session for all clients that come and go, so a new client first undoes what the last one left.
 * Not `DISCARD ALL`: its `UNLISTEN *` would silently end `PGlite.listen`.
 */
const RESET_SESSION = [
  'rollback',
  'reset session authorization; reset role; reset all; deallocate all; close all; select pg_advisory_unlock_all()',
];

/**
 * pg on top of PGlite. Each client gets a protocol emitter of its own: a shared one keeps the listeners of a client
 * that ended after an error, and the next client's answers go astray.
 */
const pgliteDriver = (embedded: PGlite) => {
  class Client extends pg.Client {
    constructor(config?: pg.ClientConfig) {
      const { host, port, user, password, database, connection } = createPgConfig(embedded);
      super({ ...config, host, port, user, password, database, ssl: false, connection } as pg.ClientConfig);
    }
  }
  class Pool extends pg.Pool {
    constructor(config?: pg.PoolConfig) {
      super({ ...config, Client, max: 1, idleTimeoutMillis: 0 });
    }
  }
  return { ...pg, Client, Pool, native: undefined };
};

/**
 * Tables and indexes are in memory or on a solid-state disk, where a page somewhere else costs hardly more than the
 * next one. PostgreSQL assumes a turning disk, and on that reads through what it could look up.
 */
const PLANNING = ['set random_page_cost = 1.1'];

const roleStatements = (role: string | undefined): string[] => {
  if (role === undefined) return [];
  if (!/^[a-z_][a-z0-9_]*$/.test(role)) throw new Error(`${JSON.stringify(role)} is not a name of a database role`);
  return [`set role "${role}"`];
};

/**
 * A connection handed back inside a transaction would give the next user its role and claims. That is a fault of
 * whoever released it, but it must not become a leak: the rollback runs before anything the next user sends.
 */
const rollBackOnRelease = (pool: pg.Pool, log: (message: string) => void) => {
  pool.on('release', (error, client) => {
    const status = client.getTransactionStatus();
    if (error || status === null || status === 'I') return;
    log('A database connection was released inside a transaction; it is rolled back');
    client.query('rollback').catch((reason: unknown) => log(`Rolling back failed: ${reason}`));
  });
};

const connect = async (options: DatabaseOptions, embedded: PGlite | undefined): Promise<DataSource> => {
  const log = options.log ?? console.warn;
  const { statement, lock, idleInTransaction, connection } = options.timeouts ?? TIMEOUTS;
  const onConnectStatements = [...(embedded ? RESET_SESSION : PLANNING), ...roleStatements(options.asRole)];
  const dataSource = new DataSource({
    type: 'postgres',
    driver: embedded ? pgliteDriver(embedded) : pg,
    entities: options.entities,
    migrations: options.migrations ?? [],
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNamingStrategy(),
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    synchronize: false,
    logging: false,
    poolSize: options.poolSize ?? 10,
    // Without a handler the end of an idle connection, as when the server restarts, would end the process.
    poolErrorHandler: (error: Error) => log(`A database connection was lost: ${error.message}`),
    extra: {
      // Not as `url`: TypeORM takes that apart by itself and stumbles over socket folders.
      ...(embedded ? {} : { connectionString: options.url }),
      statement_timeout: statement,
      lock_timeout: lock,
      idle_in_transaction_session_timeout: idleInTransaction,
      connectionTimeoutMillis: embedded ? Math.max(connection, EMBEDDED_CONNECTION_TIMEOUT) : connection,
      // Else the loss of a server that vanished without a word is noticed by nobody.
      keepAlive: true,
      application_name: APPLICATION_NAME,
      types,
      onConnect: async (client: pg.PoolClient) => {
        // The pool listens only while a client is idle. The holder of a lost one learns it from its next statement.
        client.on('error', () => {});
        for (const statement of onConnectStatements) await client.query(statement);
      },
    },
  });
  await dataSource.initialize();
  rollBackOnRelease(poolOf(dataSource), log);
  return dataSource;
};

const poolOf = (dataSource: DataSource): pg.Pool => (dataSource.driver as unknown as { master: pg.Pool }).master;

/**
 * Connections apart from the pool, made when needed: to end a statement, and to answer whether the server is there
 * while every other connection is taken. They are the login's own, which may end the statements of its sessions.
 */
const openControl = (options: DatabaseOptions): pg.Pool => {
  const control = new pg.Pool({
    connectionString: options.url,
    max: 2,
    connectionTimeoutMillis: (options.timeouts ?? TIMEOUTS).connection,
    query_timeout: CONTROL_TIMEOUT,
    application_name: `${APPLICATION_NAME} control`,
  });
  // As above: the end of an idle connection would end the process.
  control.on('error', () => {});
  return control;
};

const isThere = (pool: pg.Pool): Promise<boolean> =>
  pool.query('select 1').then(
    () => true,
    () => false,
  );

const openServer = async (options: DatabaseOptions): Promise<Database> => {
  const dataSource = await connect(options, undefined);
  const control = openControl(options);
  let closing: Promise<void> | undefined;
  return {
    engine: 'postgresql',
    dataSource,
    pool: poolOf(dataSource),
    timeouts: options.timeouts ?? TIMEOUTS,
    isThere: () => isThere(control),
    cancel: async (client) => {
      await control.query('select pg_cancel_backend($1)', [(client as { processID?: number }).processID]);
    },
    close: () => (closing ??= Promise.all([dataSource.destroy(), control.end()]).then(() => {})),
  };
};

const openEmbedded = async (options: DatabaseOptions): Promise<Database> => {
  const dataDir = options.dataDir ?? 'memory://';
  const unlock = dataDir.startsWith('memory://') ? async () => {} : await lockDataFolder(dataDir);
  let embedded: PGlite | undefined;
  const shutDown = async () => {
    try {
      await embedded?.close();
    } finally {
      await unlock();
    }
  };
  try {
    const { loadDataDir } = options;
    const engine = await PGlite.create({ dataDir, extensions: { pgcrypto }, ...(loadDataDir && { loadDataDir }) });
    embedded = engine;
    const dataSource = await connect(options, engine);
    let closing: Promise<void> | undefined;
    return {
      engine: 'pglite',
      dataSource,
      pool: poolOf(dataSource),
      timeouts: options.timeouts ?? TIMEOUTS,
      isThere: () => isThere(poolOf(dataSource)),
      dump: async () => {
        // Without it the copy replays the log each time it is loaded.
        await engine.exec('checkpoint');
        // Packing takes longer than reading four times the size.
        return engine.dumpDataDir('none');
      },
      close: () => (closing ??= dataSource.destroy().finally(shutDown)),
    };
  } catch (error) {
    await shutDown();
    throw error;
  }
};

/**
 * Opens the database of `url`, or the embedded one. Statements, waits and idle transactions end after `timeouts`.
 *
 * The embedded database has one session: a query on another connection inside an open transaction cannot run, and
 * fails after 5 s with `timeout exceeded when trying to connect`.
 *
 * @throws Error when the data folder is in use by another process, or the role does not exist.
 */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  roleStatements(options.asRole);
  return options.url === undefined ? openEmbedded(options) : openServer(options);
};
