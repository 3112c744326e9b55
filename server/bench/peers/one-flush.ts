import type pg from 'pg';
import type { Caller } from '../peer.ts';
import type { Statement } from './statements.ts';

interface Sends {
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: string[] }): void;
  execute(message: object): void;
  sync(): void;
  readonly stream: { cork(): void; uncork(): void };
}

interface Step {
  readonly name: string;
  readonly text: string;
  readonly values: string[];
}

type Done = (error: Error | null, text: string) => void;

/** Statements that a connection has prepared. */
const prepared = new WeakMap<object, Set<string>>();

/**
 * The claims and one statement in one flush: one round trip, one transaction, which the server ends at the Sync. Answers
 * with the one value of the one row, as text.
 */
class OneFlush {
  readonly #steps: readonly Step[];
  readonly #done: Done;
  #error: Error | null = null;
  #text = '';

  constructor(steps: readonly Step[], done: Done) {
    this.#steps = steps;
    this.#done = done;
  }

  submit(connection: Sends): void {
    const known = prepared.get(connection) ?? new Set();
    prepared.set(connection, known);
    connection.stream.cork();
    for (const { name, text, values } of this.#steps) {
      if (!known.has(name)) connection.parse({ name, text });
      known.add(name);
      connection.bind({ statement: name, values });
      connection.execute({});
    }
    connection.sync();
    connection.stream.uncork();
  }

  /** Those of the claims come first, and the last counts. */
  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.#text = fields[0] ?? '';
  }

  handleRowDescription(): void {}
  handleCommandComplete(): void {}

  handleError(error: Error): void {
    this.#error = error;
    this.#done(error, '');
  }

  handleReadyForQuery(): void {
    if (!this.#error) this.#done(null, this.#text);
  }
}

/** Runs a statement as a caller. @param name of the statement, under which a connection keeps it */
export const inOneFlush = (
  client: pg.PoolClient,
  { role, settings }: Caller,
  { name, sql, values }: { name: string; sql: Statement['sql']; values: string[] },
): Promise<string> => {
  const all = Object.entries({ role, ...settings });
  const claims = `select ${all.map(([setting], i) => `set_config('${setting}', $${i + 1}, true)`).join(', ')}`;
  const steps = [
    { name: 'claims', text: claims, values: all.map(([, value]) => value) },
    { name, text: sql, values },
  ];
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, text: string) => (error ? reject(error) : resolve(text));
    client.query(new OneFlush(steps, done) as unknown as pg.Submittable);
  });
};
