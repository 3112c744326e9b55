import type pg from 'pg';
import { inRole } from '../in-role.ts';
import { type Checkpoint, checkpointReader, logNameOf } from './checkpoint.ts';
import { LINES } from './lines.ts';
import { InTurn, Rows } from './rows.ts';
import type { PublishedKeys } from './seal-key.ts';
import { type Finding, type LogReport, LogVerification, type SealedLine, type StoredCheckpoint } from './verify-log.ts';

interface ReadOptions {
  /** The keys of the checkpoints. */
  readonly published: PublishedKeys;
  /** Signatures of checkpoints that were kept elsewhere. */
  readonly kept?: readonly string[];
  /** How long a line may have been written before it can be seen, and wait for its seal, in milliseconds. */
  readonly allowance: number;
}

export interface VerifyOptions extends ReadOptions {
  readonly pool: pg.Pool;
  /** The database role that seals: it reads every line. */
  readonly role: string;
}

export interface Verification {
  readonly logs: readonly LogReport[];
  /** What is wrong with the kept checkpoints themselves, of which none of the logs is. */
  readonly strays: readonly string[];
}

const SEALED = `select organisation_id, leaf_index, moment, content from ${LINES} where leaf_index is not null
  order by organisation_id, leaf_index`;

const CHECKPOINTS = `select responsible_organisation_id as organisation_id, size, root, sealed_at, complete, signature,
  peaks, sha256(nodes) as nodes_hash from log_checkpoint order by responsible_organisation_id, size`;

const OVERDUE = `select organisation_id, count(*)::int as lines, min(moment) as oldest from ${LINES}
  where leaf_index is null and moment < extract(epoch from now()) * 1000 - $1 group by organisation_id`;

interface Overdue {
  readonly organisation_id: string;
  readonly lines: number;
  readonly oldest: string;
}

const overdueFinding = ({ lines, oldest }: Overdue): Finding => ({
  line: Number.POSITIVE_INFINITY,
  what: `${lines} without a place, the oldest of ${new Date(Number(oldest)).toISOString()}`,
});

/** Reads every line of every log within an open transaction, in which nothing else may change them. */
export const readLogs = async (client: pg.PoolClient, options: ReadOptions): Promise<Verification> => {
  const open = checkpointReader(options.published);
  const strays: string[] = [];
  const kept = new Map<string, Checkpoint[]>();
  for (const [i, signature] of (options.kept ?? []).entries()) {
    const checkpoint = await open(signature);
    if (!checkpoint) strays.push(`checkpoint ${i + 1} of those kept is not signed with a key that was in use then`);
    else kept.set(checkpoint.log, [...(kept.get(checkpoint.log) ?? []), checkpoint]);
  }
  const connection = new InTurn(client);
  const overdue = await connection.query<Overdue>(OVERDUE, [options.allowance]);
  const lines = await Rows.of<SealedLine>(connection, 'lines', SEALED);
  const checkpoints = await Rows.of<StoredCheckpoint>(connection, 'checkpoints', CHECKPOINTS);
  const logs: LogReport[] = [];
  for (;;) {
    const [organisationId] = [lines.head, checkpoints.head].flatMap((row) => row?.organisation_id ?? []).sort();
    if (organisationId === undefined) break;
    const log = logNameOf(organisationId);
    const verification = new LogVerification({
      organisationId,
      lines,
      checkpoints,
      open,
      nodesOf: async (size) => {
        const [found] = await connection.query<{ nodes: Buffer }>(
          'select nodes from log_checkpoint where responsible_organisation_id = $1 and size = $2',
          [organisationId, size],
        );
        return found?.nodes ?? Buffer.alloc(0);
      },
      kept: (kept.get(log) ?? []).sort((one, other) => one.size - other.size),
      allowance: options.allowance,
    });
    kept.delete(log);
    logs.push(await verification.run());
  }
  for (const [log, gone] of kept) strays.push(`log ${log}, of which ${gone.length} checkpoints were kept, is gone`);
  for (const own of overdue) {
    const known = logs.findIndex(({ organisationId }) => organisationId === own.organisation_id);
    const report = logs[known] ?? {
      organisationId: own.organisation_id,
      lines: 0,
      checkpoints: 0,
      kept: 0,
      findings: [],
    };
    logs.splice(known < 0 ? logs.length : known, 1, { ...report, findings: [...report.findings, overdueFinding(own)] });
  }
  return { logs, strays };
};

/** Reads every line of every log, as they are at one moment, and compares them with all checkpoints. */
export const verifyLogs = (options: VerifyOptions): Promise<Verification> =>
  inRole(
    options.pool,
    options.role,
    (client) => readLogs(client, options),
    'begin isolation level repeatable read read only',
  );
