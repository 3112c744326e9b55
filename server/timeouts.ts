/**
 * How long things may take, in milliseconds. Each outlasts what it encloses, so that the innermost gives up first and
 * the caller learns what it was: a lock that is held, a statement that is slow, a request that is.
 */
export interface Timeouts {
  /** From the arrival of a request to the moment that everything it does is ended. */
  readonly deadline: number;
  /** A transaction in which nothing happens: the last resort against a process that hangs. */
  readonly idleInTransaction: number;
  readonly statement: number;
  readonly lock: number;
  /** Waiting for a free connection, and making one. */
  readonly connection: number;
}

export const TIMEOUTS: Timeouts = {
  deadline: 15_000,
  idleInTransaction: 15_000,
  statement: 10_000,
  lock: 5_000,
  connection: 500,
};
