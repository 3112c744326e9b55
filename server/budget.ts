import { createHash } from 'node:crypto';
import pg from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Viewer } from '../schema/context.ts';
import { addressKey } from './address-key.ts';

/** What may be spent, and in which time. */
export interface Allowance {
  /** Points per window: the cost of operations, or requests. */
  readonly points: number;
  /** Length of the window in seconds; it begins with the first expense. */
  readonly seconds: number;
}

/** How somebody's budget stands after an expense. */
export interface Balance {
  readonly allowance: Allowance;
  /** Points left in this window. */
  readonly remaining: number;
  /** Whole seconds until the window ends. */
  readonly resetSeconds: number;
  readonly exceeded: boolean;
}

/** Who may spend how much. An expense that exceeds the budget counts too: then all wait for the next window. */
export interface Budgets {
  /** Charges a client, so that one client cannot eat another's part. Never throws. */
  spend(client: Pick<Viewer, 'organisationId' | 'actorId'>, points: number): Promise<Balance>;
  /** Charges an address for one request without a valid token. */
  refuse(address: string): Promise<Balance>;
  close(): Promise<void>;
}

/** Where all processes of a deployment keep the budgets together. */
export interface BudgetStore {
  readonly url: string;
  /** The database role that may write the budgets and nothing else. */
  readonly role: string;
}

export interface BudgetOptions {
  readonly clients: Allowance;
  readonly strangers: Allowance;
  /** Absent: each process keeps its own budgets in memory, as with the embedded database. */
  readonly store?: BudgetStore | undefined;
  readonly log?: ((message: string) => void) | undefined;
}

const TABLE = 'client_budget';

/** A budget may delay an answer by this much and no more; then the one in memory counts (milliseconds). */
const PATIENCE = 1000;

const CONNECTIONS = 3;

/** No one who reads the table learns who asks how much. */
const clientKey = ({ organisationId, actorId }: Pick<Viewer, 'organisationId' | 'actorId'>) =>
  createHash('sha256').update(`${organisationId} ${actorId}`).digest('base64url');

/** Connections of its own: one from the graph's pool, taken inside an open transaction, could wait for itself. */
const openPool = ({ url, role }: BudgetStore, log: (message: string) => void): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
    statement_timeout: PATIENCE,
    application_name: 'leerwerk-graph budgets',
    onConnect: async (client) => {
      client.on('error', () => {});
      await client.query(`set role ${pg.escapeIdentifier(role)}`);
    },
  });
  pool.on('error', (error) => log(`A connection of the budgets was lost: ${error.message}`));
  return pool;
};

/** Budgets in memory while the database does not answer: each process then gives the whole budget once more. */
class Insurance extends RateLimiterMemory {
  readonly #log: (message: string) => void;
  #saidAt = 0;

  constructor({ points, seconds }: Allowance, log: (message: string) => void) {
    super({ points, duration: seconds });
    this.#log = log;
  }

  override consume(key: string | number, points?: number): Promise<RateLimiterRes> {
    if (Date.now() - this.#saidAt > this.duration * 1000) {
      this.#saidAt = Date.now();
      this.#log('The database does not answer for the budgets; they are kept in memory');
    }
    return super.consume(key, points);
  }
}

const limiterOf = ({ clients, log = () => {} }: BudgetOptions, pool: pg.Pool | undefined) => {
  const limits = { points: clients.points, duration: clients.seconds };
  if (!pool) return new RateLimiterMemory(limits);
  return new RateLimiterPostgres({
    ...limits,
    storeClient: pool,
    storeType: 'pool',
    tableName: TABLE,
    tableCreated: true,
    // Who has spent everything is refused without asking the database again.
    inMemoryBlockOnConsumed: clients.points,
    insuranceLimiter: new Insurance(clients, log),
  });
};

const charge = async (
  limiter: Pick<RateLimiterMemory, 'consume'>,
  allowance: Allowance,
  key: string,
  points: number,
): Promise<Balance> => {
  const { state, exceeded } = await limiter.consume(key, points).then(
    (state) => ({ state, exceeded: false }),
    (state: unknown) => ({ state, exceeded: true }),
  );
  if (!(state instanceof RateLimiterRes)) throw state;
  const resetSeconds = Math.min(allowance.seconds, Math.max(1, Math.ceil(state.msBeforeNext / 1000)));
  return { allowance, remaining: exceeded ? 0 : state.remainingPoints, resetSeconds, exceeded };
};

/**
 * Opens the budgets.
 * @throws Error when there is a store, and it cannot be read: the database is not migrated, or the login may not.
 */
export const openBudgets = async (options: BudgetOptions): Promise<Budgets> => {
  const { clients, strangers, store, log = () => {} } = options;
  const pool = store && openPool(store, log);
  await pool?.query(`select from ${TABLE} limit 0`).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  const ofClients = limiterOf(options, pool);
  // In memory, because strangers must not be able to make the database write.
  const ofStrangers = new RateLimiterMemory({ points: strangers.points, duration: strangers.seconds });
  return {
    spend: (client, points) => charge(ofClients, clients, clientKey(client), points),
    refuse: (address) => charge(ofStrangers, strangers, addressKey(address), 1),
    close: async () => pool?.end(),
  };
};
