import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { claimsSql } from '../claims-sql.ts';
import type { Caller } from '../peer.ts';

/** One request's transaction under its caller's role, as TypeORM has it; it begins with the first statement. */
export class ManagedTransaction {
  readonly #source: DataSource;
  readonly #caller: Caller;
  #runner: QueryRunner | undefined;
  /** One after the other: a connection has one statement at a time. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(source: DataSource, caller: Caller) {
    this.#source = source;
    this.#caller = caller;
  }

  run<T>(ask: (manager: EntityManager) => Promise<T>): Promise<T> {
    const asked = this.#last.then(async () => {
      this.#runner ??= await this.#begin();
      return ask(this.#runner.manager);
    });
    this.#last = asked.catch(() => {});
    return asked;
  }

  async end(): Promise<void> {
    await this.#last;
    // Of a transaction in which something failed it is a rollback.
    await this.#runner?.commitTransaction();
    await this.#runner?.release();
    this.#runner = undefined;
  }

  async #begin(): Promise<QueryRunner> {
    const runner = this.#source.createQueryRunner();
    await runner.startTransaction();
    await runner.query(claimsSql(this.#caller));
    return runner;
  }
}
