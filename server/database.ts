import { PGlite } from '@electric-sql/pglite';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { DataSource, DefaultNamingStrategy } from 'typeorm';
import { snakeCase } from '../schema/columns.ts';
import { lockDataFolder } from './data-folder-lock.ts';

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

/** A slow statement or a forgotten transaction ends by itself (milliseconds). PGlite does not enforce them. */
const LIMITS = { statement_timeout: 10_000, idle_in_transaction_session_timeout: 15_000, lock_timeout: 5000 };
const CONNECTION_TIMEOUT = 5000;

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
  const onConnectStatements = [...(embedded ? RESET_SESSION : []), ...roleStatements(options.asRole)];
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
      ...LIMITS,
      connectionTimeoutMillis: CONNECTION_TIMEOUT,
      application_name: 'leerwerk-graph',
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

const openServer = async (options: DatabaseOptions): Promise<Database> => {
  const dataSource = await connect(options, undefined);
  let closing: Promise<void> | undefined;
  return {
    engine: 'postgresql',
    dataSource,
    pool: poolOf(dataSource),
    close: () => (closing ??= dataSource.destroy()),
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
 * Opens the database of `url`, or the embedded one. Statements end after 10 s, waits for a lock or for a free
 * connection after 5 s, idle transactions after 15 s (the second of these on both engines, the others on a server).
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
