import { setImmediate as turn } from 'node:timers/promises';
import type pg from 'pg';
import type { Database } from './database.ts';
import { Flush, type Statement } from './flush.ts';

/** A connection for one piece of work. When the signal aborts, the statement under way ends in the database too. */
export interface Lease {
  /**
   * Runs a statement after others, all in one flush, and gives its result.
   * @throws the signal's reason once it has aborted, whatever the database said
   */
  query<Row extends pg.QueryResultRow>(
    statement: Statement,
    before?: readonly Statement[],
  ): Promise<pg.QueryResult<Row>>;
  /** Rolls back what is open and hands the connection back; one on which that fails is thrown away. Never throws. */
  end(): Promise<void>;
}

/** Time for the server to end what it was told to end, in milliseconds; then the line is cut. */
const PATIENCE = 1000;

/** A connection that comes too late goes back at once. */
const connectBefore = (pool: pg.Pool, signal: AbortSignal | undefined): Promise<pg.PoolClient> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const giveUp = () => reject(signal?.reason);
    signal?.addEventListener('abort', giveUp, { once: true });
    pool
      .connect()
      .then((client) => (signal?.aborted ? client.release() : resolve(client)), reject)
      .finally(() => signal?.removeEventListener('abort', giveUp));
  });

/**
 * Takes a connection from the pool.
 * @throws the signal's reason; Error when none is free, or none can be made, within the time for it
 */
export const lease = async (database: Database, signal?: AbortSignal): Promise<Lease> => {
  const client = await connectBefore(database.pool, signal);
  const cutIn = () => setTimeout(() => void (client as unknown as pg.Client).end(), PATIENCE);
  let running = false;
  /** What the server says of its transaction comes after its error, and perhaps later. */
  let failed = false;
  let cancelled: Promise<void> | undefined;
  let cut: NodeJS.Timeout | undefined;

  const stop = () => {
    if (!running || !database.cancel) return;
    cut = cutIn();
    cancelled = database.cancel(client).catch(() => {});
  };
  signal?.addEventListener('abort', stop, { once: true });

  return {
    query: async <Row extends pg.QueryResultRow>(statement: Statement, before: readonly Statement[] = []) => {
      // PGlite answers within this very turn of the loop: without another one no deadline would ever be noticed.
      if (!database.cancel) await turn();
      signal?.throwIfAborted();
      running = true;
      try {
        const result = await new Promise<pg.QueryResult<Row>>((resolve, reject) => {
          const done = (error: Error | null, result: pg.QueryResult) => (error ? reject(error) : resolve(result));
          client.query(new Flush(before, statement, done) as unknown as pg.Submittable);
        });
        failed = false;
        return result;
      } catch (error) {
        failed = true;
        throw signal?.aborted ? signal.reason : error;
      } finally {
        running = false;
        clearTimeout(cut);
      }
    },
    end: async () => {
      signal?.removeEventListener('abort', stop);
      if (client.getTransactionStatus() === 'I' && !failed && !cancelled) return client.release();
      // A cancellation that has not arrived yet must not hit the next user's statement: after it was sent, this
      // rollback receives it, if the statement did not.
      await cancelled;
      const last = cutIn();
      await client
        .query('rollback')
        .then(
          () => client.release(),
          (error) => client.release(error),
        )
        .finally(() => clearTimeout(last));
    },
  };
};
