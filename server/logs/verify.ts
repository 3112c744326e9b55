import type pg from 'pg';
import { inRole } from '../in-role.ts';
import { type Checkpoint, checkpointReader, logNameOf } from './checkpoint.ts';
import { LINES } from './lines.ts';
import { InTurn, Rows } from './rows.ts';
import type { PublishedKeys } from './seal-key.ts';
import { SealedLines } from './sealed-lines.ts';
import { type Finding, type LogReport, LogVerification, type StoredCheckpoint } from './verify-log.ts';

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

const CHECKPOINTS = `select responsible_organisation_id as organisation_id, size, root, sealed_at, complete, signature,
  peaks, sha256(nodes) as nodes_hash from log_checkpoint order by responsible_organisation_id, size`;

/** Lines that no checkpoint names, and that do not wait for one or have waited for longer than they may. */
const WITHOUT_PLACE = `select l.organisation_id, count(*)::int as lines, min(l.moment) as oldest
  from (select organisation_id, id from ${LINES}
    except select responsible_organisation_id, unnest(lines) from log_checkpoint) unnamed
  cross join lateral (select * from ${LINES} where id = unnamed.id and organisation_id = unnamed.organisation_id) l
  left join (select distinct organisation_id, unnest(lines) as id from log_waiting) w
    on w.id = l.id and w.organisation_id = l.organisation_id
  where w.id is null or l.moment < extract(epoch from now()) * 1000 - $1
  group by l.organisation_id`;

interface WithoutPlace {
  readonly organisation_id: string;
  readonly lines: number;
  readonly oldest: string;
}

const withoutPlace = ({ lines, oldest }: WithoutPlace): Finding => ({
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
  const unnamed = await connection.query<WithoutPlace>(WITHOUT_PLACE, [options.allowance]);
  const lines = await SealedLines.of(connection);
  const checkpoints = await Rows.of<StoredCheckpoint>(connection, 'checkpoints', CHECKPOINTS);
  const logs: LogReport[] = [];
  for (;;) {
    const organisationId = checkpoints.head?.organisation_id;
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
  for (const own of unnamed) {
    const known = logs.findIndex(({ organisationId }) => organisationId === own.organisation_id);
    const report = logs[known] ?? {
      organisationId: own.organisation_id,
      lines: 0,
      checkpoints: 0,
      kept: 0,
      findings: [],
    };
    logs.splice(known < 0 ? logs.length : known, 1, { ...report, findings: [...report.findings, withoutPlace(own)] });
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
