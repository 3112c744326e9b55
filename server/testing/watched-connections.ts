import type { PoolClient } from 'pg';
import type { TestGraph } from './graph.ts';

/** What a connection is asked: a text, or a statement with its name, which may say itself when it is answered. */
export type Asked =
  | string
  | { text?: string; name?: string; callback?: (error: Error | null, result: unknown) => void };

export type Ask = (asked: Asked, ...rest: unknown[]) => unknown;

/** Has every connection that the graph is handed meanwhile ask as `through` says. */
export const withConnections = async <T>(
  { database: { pool } }: TestGraph,
  through: (ask: Ask, client: PoolClient) => Ask,
  run: () => Promise<T>,
): Promise<T> => {
  const connect = pool.connect;
  pool.connect = (async () => {
    const client = await (connect as () => Promise<PoolClient>).call(pool);
    const ask = client.query.bind(client) as unknown as Ask;
    const release = client.release;
    client.query = through(ask, client) as never;
    client.release = (error?: Error | boolean) => {
      client.query = ask as never;
      client.release = release;
      release.call(client, error);
    };
    return client;
  }) as never;
  try {
    return await run();
  } finally {
    pool.connect = connect;
  }
};
