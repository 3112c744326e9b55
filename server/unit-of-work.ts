import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { CLAIM_SETTINGS } from '../schema/claims.ts';
import type { Viewer } from '../schema/context.ts';
import { DEFAULT_ACTIVITIES } from '../schema/policy-activities.ts';
import type { Database } from './database.ts';
import type { Ids } from './ids.ts';
import { type Lease, lease } from './lease.ts';
import type { DatabaseRoles } from './policy-sql.ts';
import type { Trace } from './trace.ts';

export interface UnitOfWorkOptions {
  readonly database: Database;
  readonly roles: DatabaseRoles;
  readonly ids: Ids;
  readonly viewer: Viewer;
  readonly trace: Trace;
  /** Today in Europe/Amsterdam, `YYYY-MM-DD`. */
  readonly today: string;
  /** Ends the work: nothing of it stays, and its statements throw the reason. */
  readonly signal?: AbortSignal | undefined;
  /** Sees every statement, for tests that count them. */
  readonly onStatement?: ((sql: string, values: readonly unknown[]) => void) | undefined;
}

/** in_failed_sql_transaction: says only that an earlier statement has failed. */
const isAftermath = (error: unknown) => (error as { code?: unknown }).code === '25P02';

/**
 * One operation = one connection = one transaction: claims, statements one after the other, a log line per data
 * subject, commit; only then the answer. The connection is taken when the first statement comes.
 */
export class UnitOfWork {
  /** Name of the operation, for the processing log. */
  operation = 'anonymous';
  readonly #options: UnitOfWorkOptions;
  readonly #subjects = new Set<string>();
  readonly #startedAt = Date.now();
  #lease: Lease | undefined;
  /** What a statement, or the wait for a connection, failed with last. */
  #failure: unknown;
  #queue: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(options: UnitOfWorkOptions) {
    this.#options = options;
  }

  /** Runs a statement under the caller's role and claims. Statements of one unit of work never overlap. */
  query<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<pg.QueryResult<Row>> {
    const run = async () => {
      if (this.#closed) throw new Error('The unit of work is over');
      // Where no connection could be had, the next statement need not wait for one again.
      if (this.#failure && !this.#lease) throw this.#failure;
      try {
        this.#lease ??= await this.#begin();
        return await this.#send<Row>(this.#lease, sql, values);
      } catch (error) {
        if (!isAftermath(error)) this.#failure = error;
        throw error;
      }
    };
    const result = this.#queue.then(run);
    this.#queue = result.catch(() => {});
    return result;
  }

  /** Remembers that data of this person was read; the line is written before the commit. */
  readSubject(key: string): void {
    this.#subjects.add(key);
  }

  /**
   * Writes the log and commits. When the log cannot be written, nothing was read: the caller answers with an error.
   * @throws what made the unit of work fail, also when that was met before
   */
  async commit(): Promise<void> {
    await this.#queue;
    this.#closed = true;
    const lease = this.#lease;
    this.#lease = undefined;
    if (!lease) {
      if (this.#failure) throw this.#failure;
      return;
    }
    try {
      if (this.#subjects.size > 0) await this.#writeLog(lease);
      const { command } = await this.#send(lease, 'commit');
      // PostgreSQL answers the commit of a failed transaction with a silent rollback.
      if (command !== 'COMMIT') throw this.#failure ?? new Error('The transaction was rolled back');
    } catch (error) {
      throw isAftermath(error) ? (this.#failure ?? error) : error;
    } finally {
      await lease.end();
    }
  }

  /** Undoes everything; with `keepingLog` what was read of persons is recorded all the same. */
  async rollback({ keepingLog = false } = {}): Promise<void> {
    await this.#queue;
    this.#closed = true;
    await this.#lease?.end();
    this.#lease = undefined;
    if (!keepingLog || this.#subjects.size === 0) return;
    const recorder = await this.#begin();
    try {
      await this.#writeLog(recorder);
      await this.#send(recorder, 'commit');
    } finally {
      await recorder.end();
    }
  }

  async #begin(): Promise<Lease> {
    const { database, roles, ids, viewer, today, trace, signal } = this.#options;
    const { statement, lock, idleInTransaction } = database.timeouts;
    const claims: Record<(typeof CLAIM_SETTINGS)[number], string> = {
      organisation: viewer.organisationId,
      person: viewer.personId,
      scope: viewer.scope,
      wijk: viewer.wijkId ?? '',
      today,
      id_key: ids.keyOf(viewer.organisationId),
      trace: trace.traceId,
    };
    const settings: readonly (readonly [string, string | number])[] = [
      ...CLAIM_SETTINGS.map((name) => [`app.${name}`, claims[name]] as const),
      ['statement_timeout', statement],
      ['lock_timeout', lock],
      ['idle_in_transaction_session_timeout', idleInTransaction],
    ];
    const taken = await lease(database, signal);
    try {
      await this.#send(taken, 'begin');
      const rest = settings.map(([name], i) => `set_config('${name}', $${i + 2}, true)`);
      await this.#send(taken, `select set_config('role', $1, true), ${rest.join(', ')}`, [
        roles.of(viewer.role),
        ...settings.map(([, value]) => String(value)),
      ]);
      return taken;
    } catch (error) {
      await taken.end();
      throw error;
    }
  }

  #send<Row extends pg.QueryResultRow>(lease: Lease, sql: string, values: readonly unknown[] = []) {
    this.#options.onStatement?.(sql, values);
    return lease.query<Row>(sql, values);
  }

  async #writeLog(lease: Lease): Promise<void> {
    const { ids, viewer, trace } = this.#options;
    const subjects = [...this.#subjects];
    await this.#send(
      lease,
      `insert into processing_log_entry (trace_id, span_id, parent_span_id, status, name, start_time, end_time,
         organisation_id, processing_activity_id, data_subject_id, data_subject_id_type)
       select $1, line.span, $2, 'Ok', $3, $4, $5, $6, $7, line.subject, 'participant'
       from unnest($8::text[], $9::text[]) as line (span, subject)`,
      [
        trace.traceId,
        trace.spanId,
        this.operation,
        this.#startedAt,
        Date.now(),
        viewer.organisationId,
        DEFAULT_ACTIVITIES[viewer.role],
        subjects.map(() => randomBytes(8).toString('hex')),
        subjects.map((subject) => ids.sealSubject(subject, viewer.organisationId)),
      ],
    );
  }
}
