import { createHash } from 'node:crypto';
import pg from 'pg';
import { prepareValue } from 'pg/lib/utils.js';

/** A statement with its values. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
  /** Under which a connection keeps it prepared; the same name never stands for another text. */
  readonly name?: string | undefined;
}

/** A name for a statement of a role: of one text each role has a plan of its own, with its row-level security. */
export const statementName = (role: string, sql: string): string =>
  createHash('sha256').update(`${role} ${sql}`).digest('base64url');

interface Connection {
  readonly stream: { cork?(): void; uncork?(): void };
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: unknown[]; valueMapper: typeof prepareValue }): void;
  execute(message: object): void;
  close(message: { type: 'S'; name: string }): void;
}

/** What `pg.Query` does for itself, which its types leave out. */
interface OwnQuery {
  readonly name?: string;
  readonly text: string;
  submit(connection: Connection): Error | null;
  prepare(connection: Connection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
  handleError(error: Error, connection: Connection): void;
}

type Callback = (error: Error | null, result: pg.QueryResult) => void;

const Query = pg.Query as unknown as new (
  config: { text: string; values: unknown[]; name: string | undefined },
  values: undefined,
  callback: Callback,
) => OwnQuery;

/**
 * Characters of the statements that a connection keeps prepared, besides those of its last flush. What is planned of one
 * takes about two hundred bytes for each of them, so this is some forty megabytes in the database for each connection.
 */
const KEPT = 200_000;

interface Kept {
  /** How long each statement is, the one that was used last at the end. */
  readonly lengths: Map<string, number>;
  total: number;
  /** Of a statement that was under way when something failed nobody knows whether the server keeps it. */
  readonly unsure: Set<string>;
}

const keptBy = new WeakMap<object, Kept>();

const keptOf = (connection: Connection): Kept => {
  const kept = keptBy.get(connection) ?? { lengths: new Map(), total: 0, unsure: new Set() };
  keptBy.set(connection, kept);
  return kept;
};

/**
 * Drops statements of which nobody knows whether they are kept, and those that are too many. To be called first in a
 * flush: what is said after a step that fails the server does not hear.
 */
const makeRoom = (connection: Connection): void => {
  const kept = keptOf(connection);
  const drop = (name: string) => {
    connection.close({ type: 'S', name });
    delete connection.parsedStatements[name];
    delete connection.submittedNamedStatements[name];
    kept.total -= kept.lengths.get(name) ?? 0;
    kept.lengths.delete(name);
  };
  for (const name of kept.unsure) drop(name);
  kept.unsure.clear();
  for (const oldest of kept.lengths.keys()) {
    if (kept.total <= KEPT) break;
    drop(oldest);
  }
};

/** Notes that a statement is used and says whether it has to be parsed. */
const keep = (connection: Connection, name: string, { length }: string): boolean => {
  const kept = keptOf(connection);
  const isNew = !kept.lengths.delete(name);
  kept.lengths.set(name, length);
  if (isNew) kept.total += length;
  return isNew;
};

/**
 * A statement, and before it others, in one flush: what is written at once is answered at once. When one fails those
 * after it are not run, and the error is that of the one that failed.
 */
export class Flush extends Query {
  readonly #before: readonly Statement[];
  #unanswered: number;

  /** @param before statements of which nobody needs the answer */
  constructor(before: readonly Statement[], { sql, values, name }: Statement, callback: Callback) {
    super({ text: sql, values: [...values], name }, undefined, callback);
    this.#before = before;
    this.#unanswered = before.length;
  }

  requiresPreparation(): boolean {
    return true;
  }

  override prepare(connection: Connection): void {
    makeRoom(connection);
    for (const { sql, values, name = '' } of this.#before) {
      if (!name || keep(connection, name, sql)) connection.parse({ name, text: sql });
      // So that it is not prepared again when it is the last of a flush.
      if (name) connection.parsedStatements[name] = sql;
      connection.bind({ statement: name, values: [...values], valueMapper: prepareValue });
      connection.execute({});
    }
    if (this.name) keep(connection, this.name, this.text);
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (this.#unanswered === 0) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.#unanswered > 0) this.#unanswered -= 1;
    else super.handleCommandComplete(message, connection);
  }

  override handleError(error: Error, connection: Connection): void {
    const { unsure } = keptOf(connection);
    for (const { name } of [...this.#before, this]) if (name) unsure.add(name);
    super.handleError(error, connection);
  }
}
