import { entityClasses } from '../../schema/index.ts';
import { organisations } from '../../seeds/cast.ts';
import { DEMO_BSN_SECRET } from '../../seeds/seal.ts';
import { type App, type AppOptions, createApp } from '../app.ts';
import { type BudgetOptions, openBudgets } from '../budget.ts';
import { type Database, type DatabaseOptions, openDatabase } from '../database.ts';
import { type DemoKeys, loadDemoKeys } from '../demo-keys.ts';
import { demoIssuers } from '../issuers.ts';
import { localKeys } from '../keys/local-keys.ts';
import { databaseRoles } from '../policy-sql.ts';
import { TIMEOUTS } from '../timeouts.ts';
import { readTrustedDocuments } from '../trusted-documents.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { headersOf } from './headers.ts';
import { testLogger } from './logs.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are looked at freely in tests.
export type Answer = any;

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly data: Answer;
  readonly errors: Answer[] | undefined;
  readonly extensions: Answer;
  /** The statements that the operation ran, the authenticator's left out. */
  readonly statements: readonly string[];
  /** The same with their parameters. */
  readonly executed: readonly { sql: string; values: readonly unknown[] }[];
}

export interface Caller {
  query(document: string, variables?: object, headers?: Record<string, string>): Promise<Reply>;
  readonly token: string;
  /** What every request of the persona carries: the token, and its daily work as the purpose. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface TestGraph {
  readonly app: App;
  /** Where it listens, e.g. `http://127.0.0.1:40123`. */
  readonly address: string;
  readonly database: Database;
  /** Its database as a superuser, for a connection apart from the pool; absent on PGlite, which has one session. */
  readonly databaseUrl: string | undefined;
  readonly keys: DemoKeys;
  /** The graph as this persona gets it, through HTTP. */
  as(persona: string): Promise<Caller>;
  /** Reads and writes past all fences, as a superuser. */
  admin(sql: string, values?: unknown[]): Promise<Answer[]>;
  stop(): Promise<void>;
}

export const TEST_KEYS_FOLDER = '.data/test-keys';

/** Tests share a machine: what is not about being late is given time, in milliseconds. */
const PATIENT = { ...TIMEOUTS, deadline: 60_000, idleInTransaction: 60_000, statement: 40_000, connection: 5000 };

type PoolOptions = Pick<DatabaseOptions, 'poolSize' | 'timeouts'>;

/** A seeded graph of this test file alone. */
export const startGraph = async ({
  allowances,
  fresh: given,
  ...options
}: Partial<
  Pick<
    AppOptions,
    | 'fences'
    | 'plannedReads'
    | 'files'
    | 'keys'
    | 'registeredOnly'
    | 'clock'
    | 'graphiql'
    | 'logger'
    | 'triedPolicy'
    | 'trustProxy'
    | 'onStatement'
    | 'issuers'
  > &
    PoolOptions
> & {
  /** Budgets are kept only where they are given: two equal questions then have equal answers. */
  allowances?: Pick<BudgetOptions, 'clients' | 'strangers'>;
  /** A migrated database to serve instead of a seeded one made for the purpose; `stop` drops it. */
  fresh?: FreshDatabase;
} = {}): Promise<TestGraph> => {
  const fresh = given ?? (await freshDatabase());
  const keys = await loadDemoKeys(TEST_KEYS_FOLDER);
  const rolePrefix = 'leerwerk';
  const database = await openDatabase({
    ...fresh,
    asRole: databaseRoles(rolePrefix).app,
    entities: [...entityClasses],
    poolSize: options.poolSize,
    timeouts: options.timeouts ?? PATIENT,
  });
  const store = fresh.url ? { url: fresh.url, role: databaseRoles(rolePrefix).budget } : undefined;
  const budgets = allowances && (await openBudgets({ ...allowances, store }));
  let executed: { sql: string; values: readonly unknown[] }[] = [];
  const app = await createApp({
    database,
    rolePrefix,
    idSecret: keys.idSecret,
    keys: localKeys([DEMO_BSN_SECRET]),
    issuers: demoIssuers(
      keys,
      organisations.map(({ oin }) => oin),
    ),
    logger: testLogger(),
    onStatement: (sql, values) => executed.push({ sql, values }),
    documents: await readTrustedDocuments('client-sdk/generated'),
    ...options,
    ...(budgets && { budgets }),
  });
  const address = await app.http.listen({ port: 0, host: '127.0.0.1' });
  return {
    app,
    address,
    database,
    databaseUrl: fresh.url,
    keys,
    as: async (name) => {
      const own = await headersOf(keys, name);
      const token = String(own.authorization).slice('Bearer '.length);
      return {
        token,
        headers: own,
        query: async (query, variables, headers) => {
          executed = [];
          const seen = executed;
          const response = await fetch(`${address}/graphql`, {
            method: 'POST',
            headers: {
              ...own,
              'content-type': 'application/json',
              ...headers,
            },
            body: JSON.stringify({ query, variables }),
          });
          const text = await response.text();
          const body = JSON.parse(text);
          return {
            status: response.status,
            headers: Object.fromEntries(response.headers),
            text,
            data: body.data,
            errors: body.errors,
            extensions: body.extensions,
            statements: seen.map(({ sql }) => sql),
            executed: seen,
          };
        },
      };
    },
    admin: async (sql, values = []) => {
      const client = await database.pool.connect();
      try {
        await client.query('begin');
        // As long as it takes: what a test looks up is no operation of a caller.
        await client.query(`select set_config('role', 'none', true), set_config('statement_timeout', '0', true)`);
        const { rows } = await client.query(sql, values);
        await client.query('commit');
        return rows;
      } catch (error) {
        await client.query('rollback');
        throw error;
      } finally {
        client.release();
      }
    },
    stop: async () => {
      await app.close();
      await budgets?.close();
      await database.close();
      await fresh.drop();
    },
  };
};
