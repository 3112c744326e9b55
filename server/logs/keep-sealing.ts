import pg from 'pg';
import type { Database } from '../database.ts';
import { type SealerOptions, sealLogs } from './sealer.ts';

export interface KeepSealingOptions extends Omit<SealerOptions, 'pool'> {
  readonly database: Database;
  /** Connection string of the server; absent with the embedded database. */
  readonly url?: string | undefined;
  /** Learns what has kept a log from being sealed for ten seconds, and again every ten. */
  readonly onError: (error: unknown) => void;
}

/** A line waits for its seal for half as long as is promised (milliseconds). */
const INTERVAL = 500;

/** A database that restarts, or that others keep busy, is nothing to tell of (milliseconds). */
const PATIENCE = 10_000;

/** A connection of its own: no line may wait for its seal because the graph's connections are all taken. */
const openPool = (url: string, { statement, lock, idleInTransaction, connection }: Database['timeouts']): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: connection,
    statement_timeout: statement,
    lock_timeout: lock,
    idle_in_transaction_session_timeout: idleInTransaction,
    keepAlive: true,
    application_name: 'leerwerk-graph seals',
    onConnect: async (client) => {
      client.on('error', () => {});
    },
  });
  // What was lost is made anew; that it cannot be, the next attempt tells.
  pool.on('error', () => {});
  return pool;
};

/** Seals what was written, every half second. Returns what seals the last and ends it. */
export const keepSealing = ({ database, url, onError, ...options }: KeepSealingOptions): (() => Promise<void>) => {
  const pool = url === undefined ? database.pool : openPool(url, database.timeouts);
  let wellUntil = Date.now();
  let running: Promise<void> | undefined;

  const attempt = async () => {
    try {
      await sealLogs({ ...options, pool });
      wellUntil = Date.now();
    } catch (error) {
      if (Date.now() - wellUntil < PATIENCE) return;
      wellUntil = Date.now();
      onError(error);
    }
  };
  const seal = () => {
    running ??= attempt().finally(() => {
      running = undefined;
    });
    return running;
  };

  const timer = setInterval(seal, INTERVAL);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
    await seal();
    if (pool !== database.pool) await pool.end();
  };
};
