import type pg from 'pg';
import { CLAIM_SETTINGS } from '../schema/claims.ts';
import type { Viewer } from '../schema/context.ts';
import { conflict, GraphError } from '../schema/errors.ts';
import type { Database } from './database.ts';
import type { Statement } from './flush.ts';
import type { Ids } from './ids.ts';
import { type Lease, lease } from './lease.ts';
import { OperationRecord } from './logs/operation-record.ts';
import type { DatabaseRoles } from './policy-sql.ts';
import { checkSeats, isSeatChange } from './seats.ts';
import { type Clock, todayInAmsterdam } from './today.ts';
import type { Trace } from './trace.ts';

export interface UnitOfWorkOptions {
  readonly database: Database;
  readonly roles: DatabaseRoles;
  readonly ids: Ids;
  readonly viewer: Viewer;
  readonly trace: Trace;
  readonly clock: Clock;
  /** When the work began: what it writes of now and of today is of that moment. */
  readonly now: Date;
  /** Ends the work: nothing of it stays, and its statements throw the reason. */
  readonly signal?: AbortSignal | undefined;
  /** Sees every statement, for tests that count them. */
  readonly onStatement?: ((sql: string, values: readonly unknown[]) => void) | undefined;
  /** Is told once the database has said whether what is remembered of the caller holds. */
  readonly onSeats?: ((hold: boolean) => void) | undefined;
  /** Off only where it is measured what recording costs. */
  readonly recorded?: false | undefined;
}

const BEGIN: Statement = { name: 'begin', sql: 'begin', values: [] };
const COMMIT: Statement = { name: 'commit', sql: 'commit', values: [] };

/** in_failed_sql_transaction: says only that an earlier statement has failed. */
const isAftermath = (error: unknown) => (error as { code?: unknown }).code === '25P02';

/**
 * One operation = one connection = one transaction: claims, statements one after the other, a log line per data
 * subject, commit; only then the answer. The connection is taken when the first statement comes.
 */
export class UnitOfWork {
  /** What is written to the logs before the commit. */
  readonly record: OperationRecord;
  readonly #options: UnitOfWorkOptions;
  #lease: Lease | undefined;
  /** What a statement, or the wait for a connection, failed with last. */
  #failure: unknown;
  #queue: Promise<unknown> = Promise.resolve();
  #closed = false;
  /** Sent with the next statement. */
  readonly #waiting: Statement[] = [];
  /** Whether something was asked in a transaction of its own. */
  #alone = false;
  #haveSeatsChanged = false;
  #claimed: Promise<void> | undefined;

  constructor(options: UnitOfWorkOptions) {
    this.#options = options;
    this.record = new OperationRecord(options.recorded);
  }

  /** Runs a statement under the caller's role and claims. Statements of one unit of work never overlap. */
  query<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<pg.QueryResult<Row>> {
    return this.queryAs<Row>({ sql, values });
  }

  /** The same for a statement that connections may keep prepared. */
  queryAs<Row extends pg.QueryResultRow>(statement: Statement): Promise<pg.QueryResult<Row>> {
    const run = async () => {
      if (this.#closed) throw new Error('The unit of work is over');
      // Where no connection could be had, the next statement need not wait for one again; where the caller is another
      // than was remembered, nothing is asked.
      if (this.#failure && (!this.#lease || this.#haveSeatsChanged)) throw this.#failure;
      try {
        const before = this.#lease ? [] : this.#beginning();
        before.push(...this.#waiting.splice(0));
        this.#lease ??= await this.#connect();
        return await this.#send<Row>(this.#lease, statement, before);
      } catch (error) {
        if (!isAftermath(error)) this.#failure = error;
        throw error;
      }
    };
    const result = this.#queue.then(run);
    this.#queue = result.catch(() => {});
    return result;
  }

  /**
   * The same for the only statement of the work, which changes nothing and of which nothing is recorded: its transaction
   * ends with its answer.
   */
  async queryAlone<Row extends pg.QueryResultRow>(statement: Statement): Promise<pg.QueryResult<Row>> {
    if (this.#lease || this.#closed) return this.queryAs(statement);
    this.#alone = true;
    try {
      const own = await this.#connect();
      const [, ...claims] = this.#beginning();
      return await this.#send<Row>(own, statement, claims).finally(own.end);
    } catch (error) {
      this.#failure = error;
      throw error;
    }
  }

  /** Has the database say whether what is remembered of the caller holds; `onSeats` is told. */
  async confirmSeats(): Promise<void> {
    const statement = {
      name: 'seats',
      sql: `select ${checkSeats('$1')}`,
      values: [this.#options.viewer.seats ?? null],
    };
    const { onSeats } = this.#options;
    const own = await this.#connect();
    try {
      await own.query(statement);
      onSeats?.(true);
    } catch (error) {
      if (!isSeatChange(error)) throw error;
      onSeats?.(false);
    } finally {
      await own.end();
    }
  }

  /** A statement of which nobody needs the answer: sent with the next one, the commit included. */
  sendWithNext(sql: string): void {
    const statement = { name: sql, sql, values: [] };
    this.#queue = this.#queue.then(() => void this.#waiting.push(statement));
  }

  /** Claims who a participant is in the log of each organisation: once, and only where a log is read. */
  claimLogSubjects(): Promise<void> {
    this.#claimed ??= this.#claimSubjects();
    return this.#claimed;
  }

  async #claimSubjects(): Promise<void> {
    const { viewer } = this.#options;
    if (viewer.role === 'DEELNEMER') await this.#claimAs(viewer.personId, 'select id from organisation');
  }

  /** Claims who a participant is in the log of each organisation, for a function of the database that looks there. */
  claimSubject(participant: string): Promise<void> {
    return this.#claimAs(participant, 'select id from organisation_keys() id');
  }

  async #claimAs(participant: string, organisations: string): Promise<void> {
    const { rows } = await this.query<{ id: string }>(organisations);
    const sealed = rows.map(({ id }) => this.#options.ids.sealSubject(participant, id));
    await this.query(`select set_config('app.log_subjects', $1, true)`, [sealed.join(',')]);
  }

  /**
   * Writes the logs and commits. When they cannot be written, nothing was read: the caller answers with an error.
   * @throws what made the unit of work fail, also when that was met before
   */
  async commit(): Promise<void> {
    await this.#queue;
    this.#closed = true;
    const before: Statement[] = [];
    if (!this.#lease) {
      if (this.#failure) throw this.#failure;
      if (this.#alone) this.#refuseWhatEnded();
      if (this.record.isEmpty) return;
      // Refused before anything was read.
      before.push(...this.#beginning());
      this.#lease = await this.#connect();
    }
    const lease = this.#lease;
    this.#lease = undefined;
    try {
      if (this.#haveSeatsChanged) throw this.#failure;
      before.push(...this.#waiting.splice(0));
      const logs = this.record.isEmpty ? [] : [await this.#logsOf(lease)];
      const [first] = logs;
      // What ends may end while the logs are written: then the last look at the clock comes after that.
      if (first && this.#mayEnd) await this.#send(lease, first, before.splice(0));
      else before.push(...logs);
      this.#refuseWhatEnded();
      const { command } = await this.#send(lease, COMMIT, before);
      // PostgreSQL answers the commit of a failed transaction with a silent rollback.
      if (command !== 'COMMIT') throw this.#failure ?? new Error('The transaction was rolled back');
    } catch (error) {
      throw isAftermath(error) ? (this.#failure ?? error) : error;
    } finally {
      await lease.end();
    }
  }

  /** Undoes everything; with `keepingLogs` what was read and refused is recorded all the same. */
  async rollback({ keepingLogs = false } = {}): Promise<void> {
    this.record.undoTo(0);
    await this.#queue;
    this.#closed = true;
    await this.#lease?.end();
    this.#lease = undefined;
    if (!keepingLogs || this.record.isEmpty) return;
    const recorder = await this.#connect();
    try {
      // Nothing was written, so that all is known of whom was read.
      await this.#send(recorder, COMMIT, [...this.#beginning(), await this.#logsOf(recorder)]);
    } finally {
      await recorder.end();
    }
  }

  get #mayEnd(): boolean {
    return Boolean(this.#options.viewer.until ?? this.record.openUntil);
  }

  /** What began under an assignment, or with a row that was opened, is not given or changed once that has ended. */
  #refuseWhatEnded(): void {
    const { viewer, clock } = this.#options;
    if (viewer.until && clock() >= viewer.until) throw new GraphError('UNAUTHENTICATED');
    const { openUntil } = this.record;
    if (openUntil && clock() >= openUntil) throw conflict();
  }

  #connect = (): Promise<Lease> => lease(this.#options.database, this.#options.signal);

  /** What a transaction of the caller begins with. */
  #beginning(): Statement[] {
    const { database, roles, ids, viewer, now, trace } = this.#options;
    const { statement, lock, idleInTransaction } = database.timeouts;
    const claims: Record<(typeof CLAIM_SETTINGS)[number], string> = {
      organisation: viewer.organisationId,
      person: viewer.personId,
      actor: viewer.actorId,
      scope: viewer.scope,
      wijk: viewer.wijkId ?? '',
      today: todayInAmsterdam(() => now),
      now: now.toISOString(),
      categories: viewer.activity?.categories.join(',') ?? '',
      changes: viewer.activity?.changes.join(',') ?? '',
      grounds: viewer.activity?.grounds.join(',') ?? '',
      id_key: ids.keyOf(viewer.organisationId),
      trace: trace.traceId,
    };
    const settings: readonly (readonly [string, string | number])[] = [
      ...CLAIM_SETTINGS.map((name) => [`app.${name}`, claims[name]] as const),
      ['statement_timeout', statement],
      ['lock_timeout', lock],
      ['idle_in_transaction_session_timeout', idleInTransaction],
    ];
    const rest = settings.map(([name], i) => `set_config('${name}', $${i + 2}, true)`);
    return [
      BEGIN,
      {
        name: 'claims',
        sql: `select ${checkSeats(`$${settings.length + 2}`)}, set_config('role', $1, true), ${rest.join(', ')}`,
        values: [roles.of(viewer.role), ...settings.map(([, value]) => String(value)), viewer.seats ?? null],
      },
    ];
  }

  async #send<Row extends pg.QueryResultRow>(lease: Lease, statement: Statement, before: readonly Statement[] = []) {
    const { onStatement, onSeats } = this.#options;
    for (const { sql, values } of [...before, statement]) onStatement?.(sql, values);
    try {
      const result = await lease.query<Row>(statement, before);
      // What has failed is rolled back with success.
      if (!this.#haveSeatsChanged) onSeats?.(true);
      return result;
    } catch (error) {
      if (!isSeatChange(error)) throw error;
      this.#haveSeatsChanged = true;
      onSeats?.(false);
      throw conflict();
    }
  }

  /** Of rows that were written without being read: whose they are. */
  async #meetTouched(lease: Lease): Promise<void> {
    const bySource = new Map<string, string[]>();
    for (const { key, table, subject } of this.record.unknown()) {
      const source = `"${subject}" as subject from "${table}"`;
      bySource.set(source, [...(bySource.get(source) ?? []), key]);
    }
    for (const [source, keys] of bySource) {
      const sql = `select id, ${source} where id = any($1::uuid[])`;
      const found = await this.#send<{ id: string; subject: string | null }>(lease, { sql, values: [keys] });
      for (const { id, subject } of found.rows) this.record.meet(id, subject);
    }
  }

  async #logsOf(lease: Lease): Promise<Statement> {
    const { ids, viewer, trace } = this.#options;
    await this.#meetTouched(lease);
    return this.record.statement(viewer, trace, ids);
  }
}
