import { createHash } from 'node:crypto';
import pg from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import type { Viewer } from '../schema/context.ts';
import { addressKey } from './address-key.ts';
import { type Allowance, type Balance, charge } from './allowance.ts';
import { BudgetReserves } from './budget-reserves.ts';

/**
 * Who may spend how much. An expense that exceeds the budget counts too: then all wait for the next window, but for
 * what other processes have in reserve.
 */
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

/** A connection and a statement may each take so long (milliseconds); then the budget in memory counts. */
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

/** How clients are charged: from reserves of what the database holds, or in memory alone. */
const chargerOf = ({ clients, log = () => {} }: BudgetOptions, pool: pg.Pool | undefined) => {
  const limits = { points: clients.points, duration: clients.seconds };
  if (!pool) {
    const limiter = new RateLimiterMemory(limits);
    return (key: string, points: number) => charge(limiter, clients, key, points);
  }
  const store = new RateLimiterPostgres({
    ...limits,
    storeClient: pool,
    storeType: 'pool',
    tableName: TABLE,
    tableCreated: true,
  });
  const reserves = new BudgetReserves(store, new Insurance(clients, log), clients);
  return (key: string, points: number) => reserves.spend(key, points);
};

/**
 * Opens the budgets.
 * @throws Error when there is a store, and it cannot be read: the database is not migrated, or the login may not.
 */
export const openBudgets = async (options: BudgetOptions): Promise<Budgets> => {
  const { strangers, store, log = () => {} } = options;
  const pool = store && openPool(store, log);
  await pool?.query(`select from ${TABLE} limit 0`).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  const chargeClient = chargerOf(options, pool);
  // In memory, because strangers must not be able to make the database write.
  const ofStrangers = new RateLimiterMemory({ points: strangers.points, duration: strangers.seconds });
  return {
    spend: (client, points) => chargeClient(clientKey(client), points),
    refuse: (address) => charge(ofStrangers, strangers, addressKey(address), 1),
    close: async () => pool?.end(),
  };
};
