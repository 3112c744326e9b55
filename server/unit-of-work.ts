import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { CLAIM_SETTINGS } from '../schema/claims.ts';
import type { Viewer } from '../schema/context.ts';
import { DEFAULT_ACTIVITIES } from '../schema/policy-activities.ts';
import type { Ids } from './ids.ts';
import type { DatabaseRoles } from './policy-sql.ts';
import type { Trace } from './trace.ts';

export interface UnitOfWorkOptions {
  readonly pool: pg.Pool;
  readonly roles: DatabaseRoles;
  readonly ids: Ids;
  readonly viewer: Viewer;
  readonly trace: Trace;
  /** Today in Europe/Amsterdam, `YYYY-MM-DD`. */
  readonly today: string;
  /** Sees every statement, for tests that count them. */
  readonly onStatement?: ((sql: string, values: readonly unknown[]) => void) | undefined;
}

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
  #client: pg.PoolClient | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(options: UnitOfWorkOptions) {
    this.#options = options;
  }

  /** Runs a statement under the caller's role and claims. Statements of one unit of work never overlap. */
  query<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<pg.QueryResult<Row>> {
    const run = async () => {
      if (this.#closed) throw new Error('The unit of work is over');
      this.#client ??= await this.#begin();
      return this.#send<Row>(this.#client, sql, values);
    };
    const result = this.#queue.then(run);
    this.#queue = result.catch(() => {});
    return result;
  }

  /** Remembers that data of this person was read; the line is written before the commit. */
  readSubject(key: string): void {
    this.#subjects.add(key);
  }

  /** Writes the log and commits. When the log cannot be written, nothing was read: the caller answers with an error. */
  async commit(): Promise<void> {
    await this.#queue;
    this.#closed = true;
    const client = this.#client;
    if (!client) return;
    try {
      // PostgreSQL answers the commit of a failed transaction with a silent rollback.
      if (client.getTransactionStatus() === 'E') throw new Error('A statement of the unit of work has failed');
      if (this.#subjects.size > 0) await this.#writeLog(client);
      await this.#send(client, 'commit');
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    } finally {
      this.#client = undefined;
      client.release();
    }
  }

  /** Undoes everything; with `keepingLog` what was read of persons is recorded all the same. */
  async rollback({ keepingLog = false } = {}): Promise<void> {
    await this.#queue;
    this.#closed = true;
    const client = this.#client;
    this.#client = undefined;
    // A connection on which even the rollback fails is thrown away.
    if (client)
      await client.query('rollback').then(
        () => client.release(),
        (error) => client.release(error),
      );
    if (!keepingLog || this.#subjects.size === 0) return;
    const recorder = await this.#begin();
    try {
      await this.#writeLog(recorder);
      await this.#send(recorder, 'commit');
    } finally {
      await recorder.query('rollback').then(
        () => recorder.release(),
        (error) => recorder.release(error),
      );
    }
  }

  async #begin(): Promise<pg.PoolClient> {
    const { pool, roles, ids, viewer, today } = this.#options;
    const claims: Record<(typeof CLAIM_SETTINGS)[number], string> = {
      organisation: viewer.organisationId,
      person: viewer.personId,
      scope: viewer.scope,
      wijk: viewer.wijkId ?? '',
      today,
      id_key: ids.keyOf(viewer.organisationId),
    };
    const client = await pool.connect();
    try {
      await this.#send(client, 'begin');
      const settings = CLAIM_SETTINGS.map((name, i) => `set_config('app.${name}', $${i + 2}, true)`);
      await this.#send(client, `select set_config('role', $1, true), ${settings.join(', ')}`, [
        roles.of(viewer.role),
        ...CLAIM_SETTINGS.map((name) => claims[name]),
      ]);
      return client;
    } catch (error) {
      await client.query('rollback').then(
        () => client.release(),
        (reason) => client.release(reason),
      );
      throw error;
    }
  }

  #send<Row extends pg.QueryResultRow>(client: pg.PoolClient, sql: string, values: readonly unknown[] = []) {
    this.#options.onStatement?.(sql, values);
    return client.query<Row>(sql, [...values]);
  }

  async #writeLog(client: pg.PoolClient): Promise<void> {
    const { ids, viewer, trace } = this.#options;
    const subjects = [...this.#subjects];
    await this.#send(
      client,
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
