import type pg from 'pg';
import { claimsSql } from '../claims-sql.ts';
import type { Caller } from '../peer.ts';

/** One request's transaction under its caller's role; it begins with the first statement. */
export class Transaction {
  readonly #pool: pg.Pool;
  readonly #caller: Caller;
  #client: pg.PoolClient | undefined;
  /** One after the other: a connection has one statement at a time. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(pool: pg.Pool, caller: Caller) {
    this.#pool = pool;
    this.#caller = caller;
  }

  /** @param name under which the connection keeps the statement prepared */
  query(name: string, text: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
    const run = async () => {
      this.#client ??= await this.#begin();
      return (await this.#client.query({ name, text, values: [...values] })).rows;
    };
    const rows = this.#last.then(run);
    this.#last = rows.catch(() => {});
    return rows;
  }

  async end(): Promise<void> {
    await this.#last;
    // Of a transaction in which something failed it is a rollback.
    await this.#client?.query('commit');
    this.#client?.release();
    this.#client = undefined;
  }

  async #begin(): Promise<pg.PoolClient> {
    const client = await this.#pool.connect();
    await client.query(`begin; ${claimsSql(this.#caller)}`);
    return client;
  }
}
