import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each client has spent in its current window; the columns are those that rate-limiter-flexible writes, in this
 * order. Unlogged: it is worth nothing after a crash, and it is written often. `key` is a digest, so that the table
 * tells of nobody how much he or she asks.
 */
export class ClientBudget1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create unlogged table client_budget (
         key varchar(255) primary key,
         points integer not null default 0,
         expire bigint
       )`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table client_budget');
  }
}
