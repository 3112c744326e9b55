import type { PoolClient } from 'pg';
import type { TestGraph } from './graph.ts';

type Statement = string | { text?: string; callback?: Callback };
type Query = (statement: Statement, ...rest: unknown[]) => unknown;
type Callback = (error: Error | null, result: unknown) => void;

/**
 * Has something happen in the middle of an operation: after its first statement like this one, before the next. Of a
 * database with connections of its own for each: on the embedded one the operation would wait for itself.
 */
export const afterStatement = async <T>(
  graph: TestGraph,
  isThis: (sql: string) => boolean,
  happens: () => Promise<unknown>,
  run: () => Promise<T>,
): Promise<T> => {
  const { pool } = graph.database;
  const connect = pool.connect;
  let happened = false;
  pool.connect = (async () => {
    const client = await (connect as () => Promise<PoolClient>).call(pool);
    const query = client.query.bind(client) as unknown as Query;
    const release = client.release;
    const meanwhile = async <Came>(statement: Statement, came: Came): Promise<Came> => {
      if (happened || !isThis(typeof statement === 'string' ? statement : String(statement.text))) return came;
      happened = true;
      await happens();
      return came;
    };
    client.query = ((statement, ...rest) => {
      const done = typeof statement === 'string' ? undefined : statement.callback;
      if (typeof statement === 'string' || !done)
        return (query(statement, ...rest) as Promise<unknown>).then((came) => meanwhile(statement, came));
      statement.callback = (error, result) => {
        meanwhile(statement, result).then(
          () => done(error, result),
          (reason: Error) => done(reason, result),
        );
      };
      return query(statement, ...rest);
    }) as Query as never;
    client.release = (error?: Error | boolean) => {
      client.query = query as never;
      client.release = release;
      release.call(client, error);
    };
    return client;
  }) as never;
  try {
    const came = await run();
    if (!happened) throw new Error('The operation ran no such statement');
    return came;
  } finally {
    pool.connect = connect;
  }
};
