import type { TestGraph } from './graph.ts';
import { type Asked, withConnections } from './watched-connections.ts';

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
  let happened = false;
  const meanwhile = async <Came>(asked: Asked, came: Came): Promise<Came> => {
    if (happened || !isThis(typeof asked === 'string' ? asked : String(asked.text))) return came;
    happened = true;
    await happens();
    return came;
  };
  return withConnections(
    graph,
    (ask) =>
      (asked, ...rest) => {
        const done = typeof asked === 'string' ? undefined : asked.callback;
        if (typeof asked === 'string' || !done)
          return (ask(asked, ...rest) as Promise<unknown>).then((came) => meanwhile(asked, came));
        asked.callback = (error, result) => {
          meanwhile(asked, result).then(
            () => done(error, result),
            (reason: Error) => done(reason, result),
          );
        };
        return ask(asked, ...rest);
      },
    async () => {
      const came = await run();
      if (!happened) throw new Error('The operation ran no such statement');
      return came;
    },
  );
};
