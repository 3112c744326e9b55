import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { inRole } from '../in-role.ts';
import { type Checkpoint, checkpointReader, logNameOf, signCheckpoint } from './checkpoint.ts';
import { LEAF, LINES_OF } from './lines.ts';
import { GrowingTree, HASH_BYTES, hashesOf } from './merkle.ts';
import type { SealKeys } from './seal-key.ts';

export interface SealerOptions {
  readonly pool: pg.Pool;
  /** The database role that may seal, and nothing else. */
  readonly role: string;
  readonly keys: SealKeys;
  /** Lines per checkpoint at most: the embedded database answers nobody else in the meantime. */
  readonly batch?: number;
}

const BATCH = 2000;

/** The log of an organisation is not what its last checkpoint says. Nothing is built on it. */
class BrokenLogError extends Error {
  constructor(organisationId: string) {
    super(`The last checkpoint of organisation ${organisationId} is not ours; run npm run verify-logs`);
    this.name = 'BrokenLogError';
  }
}

/** Somebody keeps the log of an organisation from being sealed. */
class StalledLogError extends Error {
  constructor(organisationId: string) {
    super(`Nobody seals the log of organisation ${organisationId}, and another keeps it locked`);
    this.name = 'StalledLogError';
  }
}

/** Lines that one statement wrote to a log, and that no checkpoint names yet. */
interface Waiting {
  readonly id: string;
  readonly log: string;
  /** Their keys with commas in between, of as many as a batch takes. */
  readonly lines: string;
  readonly size: number;
}

interface LastCheckpoint {
  readonly size: number;
  readonly root: string;
  readonly peaks: Buffer;
  readonly signature: string;
}

const WAITING = 'select distinct organisation_id from log_waiting';

/** As many lines as a batch holds, in the order in which they came; the last statement may have written more. */
const NEXT = {
  name: 'seal next',
  text: `select id, log, array_to_string(lines[1:$2 - before], ',') as lines, cardinality(lines) as size
  from (select *, sum(cardinality(lines)) over (order by id) - cardinality(lines) as before
    from (select * from log_waiting where organisation_id = $1 order by id limit $2) w) w
  where before < $2 order by id`,
};

/**
 * Of lines of each log the key and the hash, which the database makes: to hand over the line costs more than that. Each is
 * looked up by its key, however many the planner thinks there are: it might read the whole log for them.
 */
const TAKEN = {
  name: 'seal taken',
  text: `select coalesce(string_agg(line, '' order by log, n), '') as lines from (${[...LINES_OF.values()]
    .map(
      (lines, i) => `select ${i} as log, p.n, uuid_send(l.id) || ${LEAF} as line
        from unnest(string_to_array($${i + 1}, ',')::uuid[]) with ordinality as p (id, n)
        cross join lateral (select * from (${lines}) l where l.id = p.id offset 0) l`,
    )
    .join(' union all ')}) own`,
};

/** The tree as it was sealed last. Who could write to the table, but has no key, could have put in another. */
const lastTree = async (client: pg.PoolClient, organisationId: string, keys: SealKeys): Promise<GrowingTree> => {
  const { rows } = await client.query<LastCheckpoint>(
    `select size, root, peaks, signature from log_checkpoint where responsible_organisation_id = $1
     order by size desc limit 1`,
    [organisationId],
  );
  const [last] = rows;
  if (!last) return new GrowingTree();
  const tree = new GrowingTree(last.size, hashesOf(last.peaks));
  const signed = await checkpointReader(keys.published)(last.signature);
  const isOurs = signed?.log === logNameOf(organisationId) && signed.size === last.size;
  if (!isOurs || signed.root !== tree.root.toString('hex')) throw new BrokenLogError(organisationId);
  return tree;
};

/** Seconds that a line may wait while another process seals, with all its batches. */
const PATIENCE = 30;

const refuseStalled = async (client: pg.PoolClient, organisationId: string): Promise<void> => {
  const { rows } = await client.query<{ stalled: boolean }>(
    `select min(since) < now() - make_interval(secs => $2) as stalled from log_waiting where organisation_id = $1`,
    [organisationId, PATIENCE],
  );
  if (rows[0]?.stalled) throw new StalledLogError(organisationId);
};

/**
 * Takes the lines of a batch off those that wait.
 * @returns how many were taken, and of those that are there, of one log after the other, the key and the hash
 */
const take = async (client: pg.PoolClient, organisationId: string, batch: number) => {
  const { rows } = await client.query<Waiting>({ ...NEXT, values: [organisationId, batch] });
  const keys = new Map<string, string[]>();
  const done: string[] = [];
  let count = 0;
  for (const { id, log, lines, size } of rows) {
    const own = lines.split(',');
    count += own.length;
    keys.set(log, [...(keys.get(log) ?? []), ...own]);
    if (own.length === size) done.push(id);
    else await takeFirst(client, organisationId, id, own.length);
  }
  const { rowCount } = await client.query(
    'delete from log_waiting where organisation_id = $1 and id = any($2::bigint[])',
    [organisationId, done],
  );
  if (rowCount !== done.length) throw new Error('Lines that waited had been taken already');
  const { rows: found } = await client.query<{ lines: Buffer }>({
    ...TAKEN,
    values: [...LINES_OF.keys()].map((log) => keys.get(log)?.join() ?? ''),
  });
  const all = found[0]?.lines as Buffer;
  const lines = Array.from({ length: all.length / (KEY_BYTES + HASH_BYTES) }, (_, i) => {
    const own = all.subarray(i * (KEY_BYTES + HASH_BYTES), (i + 1) * (KEY_BYTES + HASH_BYTES));
    return { key: own.toString('hex', 0, KEY_BYTES), leaf: own.subarray(KEY_BYTES) };
  });
  return { count, lines };
};

const KEY_BYTES = 16;

/** The rest of what one statement wrote goes on to wait. */
const takeFirst = async (client: pg.PoolClient, organisationId: string, id: string, count: number): Promise<void> => {
  await client.query('update log_waiting set lines = lines[$3:] where organisation_id = $1 and id = $2', [
    organisationId,
    id,
    count + 1,
  ]);
};

/** @returns how many lines were sealed, and whether there are none left; null while another process seals this log */
const sealBatch = async (
  client: pg.PoolClient,
  organisationId: string,
  { keys, batch = BATCH }: SealerOptions,
): Promise<Pick<Checkpoint, 'size' | 'complete'> | null> => {
  const { rows } = await client.query<{ mine: boolean; now: Date }>(
    `select pg_try_advisory_xact_lock(hashtext('leerwerk-graph log'), hashtext($1)) as mine,
       date_trunc('milliseconds', now()) as now`,
    [organisationId],
  );
  const [turn] = rows;
  if (!turn?.mine) {
    await refuseStalled(client, organisationId);
    return null;
  }
  const tree = await lastTree(client, organisationId, keys);
  const { count, lines } = await take(client, organisationId, batch);
  const complete = count < batch;
  if (lines.length === 0) return { size: 0, complete };
  const first = tree.size;
  const nodes: Buffer[] = [];
  for (const { leaf } of lines) tree.append(leaf, (node) => nodes.push(node));
  const content = {
    log: logNameOf(organisationId),
    from: first,
    size: tree.size,
    root: tree.root.toString('hex'),
    sealedAt: turn.now.toISOString(),
    complete,
  };
  // Kept under no processing activity: there is nothing of a person in it.
  await client.query(
    `insert into log_checkpoint (id, responsible_organisation_id, processing_activity, size, root, sealed_at, complete,
       signature, peaks, nodes, lines)
     values ($1, $2, '', $3, $4, $5, $6, $7, $8, $9, string_to_array($10, ',')::uuid[])`,
    [
      randomUUID(),
      organisationId,
      content.size,
      content.root,
      content.sealedAt,
      complete,
      await signCheckpoint(keys, content),
      Buffer.concat(tree.peaks),
      Buffer.concat(nodes),
      lines.map(({ key }) => key).join(),
    ],
  );
  return { size: lines.length, complete };
};

const sealLog = async (organisationId: string, options: SealerOptions): Promise<number> => {
  for (let sealed = 0; ; ) {
    const outcome = await inRole(options.pool, options.role, (client) => sealBatch(client, organisationId, options));
    sealed += outcome?.size ?? 0;
    if (!outcome || outcome.complete) return sealed;
  }
};

/**
 * Seals every line that can be seen: per organisation one transaction and one checkpoint for each batch. Two processes
 * may do so at once. A log that fails does not keep the others from being sealed.
 * @returns how many lines were sealed
 * @throws AggregateError of what went wrong: a BrokenLogError per log that is not what it was, a StalledLogError per log
 * that is kept from being sealed
 */
export const sealLogs = async (options: SealerOptions): Promise<number> => {
  const { rows } = await inRole(options.pool, options.role, (client) =>
    client.query<{ organisation_id: string }>(WAITING),
  );
  const failures: unknown[] = [];
  let sealed = 0;
  for (const { organisation_id } of rows) {
    try {
      sealed += await sealLog(organisation_id, options);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, String((failures[0] as Error).message));
  return sealed;
};
