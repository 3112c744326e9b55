import { isPersons, type PersonalRows, type PersonRows, RETAINED } from '../../schema/retention.ts';
import type { Database } from '../database.ts';
import type { FileStore } from '../files/file-store.ts';
import { createIds, type Ids } from '../ids.ts';
import { inRole } from '../in-role.ts';
import { databaseRoles } from '../policy-sql.ts';
import { account, type Due, nameOf } from './account.ts';
import { anonymise, anonymisePersons, type Query, remove } from './apply.ts';
import { countFollowersSql, countSql, type Effect, takeSql, unruledSql } from './due-sql.ts';

export interface RetentionOptions {
  readonly database: Database;
  readonly rolePrefix: string;
  readonly idSecret: string;
  /** The day on which periods have to be over, `YYYY-MM-DD`. */
  readonly today: string;
  /** Where the files of photos are. */
  readonly files?: Pick<FileStore, 'remove'> | undefined;
  /** Rows per transaction. */
  readonly batch?: number | undefined;
  /** Changes nothing, and tells what would be done. */
  readonly dryRun?: boolean | undefined;
  /** Learns what could not be done; the rest goes on. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** Rows of one kind, of one organisation, kept under one activity. */
export interface RetentionLine {
  readonly organisation: string;
  /** URI. */
  readonly activity: string;
  /** Name of the type. */
  readonly rows: string;
  readonly action: Effect;
  readonly count: number;
}

export interface RetentionReport {
  readonly today: string;
  readonly dryRun: boolean;
  readonly done: readonly RetentionLine[];
  /** Rows whose period is over, and that somebody else had in hand: the next run does them. */
  readonly left: number;
  /** Rows that could not be done; what went wrong has been told. */
  readonly failed: number;
  /** Rows under activities that do not say when or how they are removed: they stay. */
  readonly unruled: readonly { readonly activity: string; readonly rows: string; readonly count: number }[];
}

const BATCH = 50;

/** As often as a batch is tried again that met somebody else's. */
const ATTEMPTS = 5;
/** Deadlock, and what another transaction changed in the meantime. */
const ANOTHER_TIME = ['40P01', '40001'];

/** What was done, added up. */
class Tally {
  readonly #counts = new Map<string, RetentionLine>();

  add(line: RetentionLine): void {
    if (line.count === 0) return;
    const { organisation, activity, rows, action } = line;
    const key = [organisation, activity, rows, action].join(' ');
    const count = line.count + (this.#counts.get(key)?.count ?? 0);
    this.#counts.set(key, { organisation, activity, rows, action, count });
  }

  get lines(): RetentionLine[] {
    return [...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line);
  }
}

const followerAction = ({ anonymised }: PersonRows['followers'][number]): Effect =>
  anonymised === 'REMOVED' ? 'DELETE' : 'ANONYMISE';

/** Changes the rows of one batch, and accounts for it. */
const apply = async (
  query: Query,
  own: PersonalRows | PersonRows,
  due: readonly Due[],
  today: string,
  ids: Ids,
): Promise<RetentionLine[]> => {
  const lines: RetentionLine[] = [];
  const groups = new Map<string, Due[]>();
  for (const row of due) {
    const key = `${row.organisation} ${row.uri} ${row.effect}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const rows of groups.values()) {
    const [{ organisation, uri: activity, effect: action }] = rows as [Due];
    const keys = rows.map(({ id }) => id);
    const line = { organisation, activity, action };
    if (isPersons(own)) {
      const went = await anonymisePersons(query, own, keys, today);
      own.followers.forEach((follower, place) => {
        const count = went[place] ?? 0;
        lines.push({ ...line, action: followerAction(follower), rows: nameOf(follower.entity), count });
      });
    } else if (action === 'DELETE') await remove(query, own, keys);
    else await anonymise(query, own, keys, today);
    lines.push({ ...line, rows: nameOf(own.entity), count: keys.length });
  }
  await account(query, own, due, ids);
  return lines;
};

/** Compiling a statement with so many conditions takes PostgreSQL a thousand times as long as running it. */
const NOT_COMPILED = `select set_config('jit', 'off', true)`;

/** What a run would do: the same conditions, asked in one moment, and nothing locked. */
const countAll = (
  options: RetentionOptions,
): Promise<{ lines: RetentionLine[]; unruled: RetentionReport['unruled'] }> =>
  inRole(
    options.database.pool,
    databaseRoles(options.rolePrefix).retention,
    async (client) => {
      await client.query(NOT_COMPILED);
      const tally = new Tally();
      const unruled: { activity: string; rows: string; count: number }[] = [];
      for (const own of RETAINED) {
        const rows = nameOf(own.entity);
        const counted = await client.query(countSql(own), [options.today]);
        for (const { organisation, uri, effect, rows: count } of counted.rows)
          tally.add({ organisation, activity: uri, rows, action: effect, count });
        if (isPersons(own)) {
          for (const follower of own.followers) {
            const line = { rows: nameOf(follower.entity), action: followerAction(follower) };
            const went = await client.query(countFollowersSql(own, follower), [options.today]);
            for (const { organisation, uri, rows: count } of went.rows)
              tally.add({ organisation, activity: uri, ...line, count });
          }
        }
        const without = await client.query(unruledSql(own), [options.today]);
        for (const { uri, rows: count } of without.rows) unruled.push({ activity: uri, rows, count });
      }
      return { lines: tally.lines, unruled };
    },
    'begin isolation level repeatable read read only',
  );

/** The rows of one table, some at a time, until there are none left. */
const retainRows = async (own: PersonalRows | PersonRows, options: RetentionOptions, tally: Tally): Promise<number> => {
  const { database, rolePrefix, today, batch = BATCH, onError } = options;
  const ids = createIds(options.idSecret);
  const failed: string[] = [];
  let size = batch;
  for (let attempt = 1; ; ) {
    let taken: Due[] = [];
    try {
      const lines = await inRole(database.pool, databaseRoles(rolePrefix).retention, async (client) => {
        // Two runs take turns, so that neither waits for what the other waits for.
        await client.query(`select pg_advisory_xact_lock(hashtext('leerwerk-graph retention'))`);
        await client.query(NOT_COMPILED);
        taken = (await client.query<Due>(takeSql(own), [today, size, failed])).rows;
        const query: Query = (sql, values) => client.query(sql, values);
        return taken.length > 0 ? apply(query, own, taken, today, ids) : [];
      });
      if (taken.length === 0) return failed.length;
      for (const line of lines) tally.add(line);
      attempt = 1;
      // The row has gone first: a file that is left behind when this is cut belongs to no row, and is swept.
      for (const { file } of taken) if (file) await options.files?.remove(file).catch((error) => onError?.(error));
    } catch (error) {
      if (taken.length === 0) throw error;
      if (ANOTHER_TIME.includes((error as { code?: string }).code ?? '') && attempt < ATTEMPTS) attempt += 1;
      else if (taken.length > 1) size = 1;
      else {
        failed.push(...taken.map(({ id }) => id));
        onError?.(error);
      }
    }
  }
};

/**
 * Removes what has been kept for as long as its activity says, or makes it anonymous: some rows at a time, while the
 * graph is served. May be ended at any moment and begun again, and run twice at once; what was done is in the logs of
 * the organisations that answer for it.
 * @throws Error of the database; what was done until then stays
 */
export const retain = async (options: RetentionOptions): Promise<RetentionReport> => {
  const { today, dryRun = false } = options;
  if (dryRun) {
    const { lines, unruled } = await countAll(options);
    return { today, dryRun, done: lines, left: 0, failed: 0, unruled };
  }
  const tally = new Tally();
  let failed = 0;
  for (const own of RETAINED) failed += await retainRows(own, options, tally);
  const { lines, unruled } = await countAll(options);
  // Followers of persons that are left are no rows with a time of their own.
  const left = lines.reduce((sum, { count }) => sum + count, 0) - failed;
  return { today, dryRun, done: tally.lines, left: Math.max(left, 0), failed, unruled };
};
