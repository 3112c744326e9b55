import type pg from 'pg';
import { demoSealKeys, type SealKeys } from '../logs/seal-key.ts';
import { sealLogs } from '../logs/sealer.ts';
import { readLogs, type Verification, type VerifyOptions, verifyLogs } from '../logs/verify.ts';
import { databaseRoles } from '../policy-sql.ts';
import { TIMEOUTS } from '../timeouts.ts';
import type { TestGraph } from './graph.ts';
import type { Tampering, Target } from './tampering.ts';

const { sealer } = databaseRoles('leerwerk');

/** As a deployment has it with the timeouts that it has by default, in milliseconds. */
const ALLOWANCE = TIMEOUTS.deadline + TIMEOUTS.idleInTransaction;

/** What seals, verifies and tampers with the logs of a graph. */
export class SealedLogs {
  readonly #graph: TestGraph;
  readonly keys: SealKeys;

  private constructor(graph: TestGraph, keys: SealKeys) {
    this.#graph = graph;
    this.keys = keys;
  }

  static async of(graph: TestGraph, keys?: SealKeys): Promise<SealedLogs> {
    return new SealedLogs(graph, keys ?? (await demoSealKeys(graph.keys.idSecret)));
  }

  #options(kept: readonly string[] = []): VerifyOptions {
    const { pool } = this.#graph.database;
    return { pool, role: sealer, published: this.keys.published, kept, allowance: ALLOWANCE };
  }

  seal(batch?: number): Promise<number> {
    return sealLogs({ pool: this.#graph.database.pool, role: sealer, keys: this.keys, ...(batch && { batch }) });
  }

  verify(kept?: readonly string[]): Promise<Verification> {
    return verifyLogs(this.#options(kept));
  }

  /** What the verification finds after a tampering, which is undone. */
  async tampered(tamperings: readonly Tampering[], kept?: readonly string[]): Promise<string[]> {
    const client = await this.#graph.database.pool.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('role', 'none', true), set_config('session_replication_role', 'replica', true)`,
      );
      for (const { apply } of tamperings) await apply(client);
      await client.query(`select set_config('role', $1, true)`, [sealer]);
      return findingsOf(await readLogs(client as pg.PoolClient, this.#options(kept)));
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  /** The signatures of the last checkpoint of each log, as its partner keeps it. */
  async lastCheckpoints(): Promise<string[]> {
    const rows = await this.#graph.admin(
      `select distinct on (responsible_organisation_id) signature from log_checkpoint
       order by responsible_organisation_id, size desc`,
    );
    return rows.map(({ signature }) => signature);
  }

  async target(organisationId: string): Promise<Target> {
    const rows = await this.#graph.admin(
      'select size from log_checkpoint where responsible_organisation_id = $1 order by size',
      [organisationId],
    );
    const checkpoints = rows.map(({ size }) => size as number);
    return { organisationId, size: checkpoints.at(-1) ?? 0, checkpoints };
  }
}

/** Everything that a verification found, in words. */
export const findingsOf = ({ logs, strays }: Verification): string[] => [
  ...logs.flatMap(({ findings }) => findings.map(({ what }) => what)),
  ...strays,
];
