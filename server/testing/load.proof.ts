import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { Random } from '../../seeds/random.ts';
import { quantile } from '../bench/figures.ts';
import { loadDemoKeys } from '../demo-keys.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { headersOf } from './headers.ts';
import { type RunningProcess, runScript, startScript } from './process.ts';
import { PROOF_SEED, proves, sized } from './proof.ts';

const PERSONAS = ['corporatie-opdrachtgever', 'consulent', 'voorman'];
const JOBS = '{ jobs(first: 3) { nodes { number status crew { name } } } }';
const POOL = 10;

/** Requests to a pool that is taken: so many, in so many milliseconds. */
const REFUSED = sized(1000, 200);
const DURING = sized(10_000, 3000);
const LEFT = sized(50, 5);

const random = new Random(`load ${PROOF_SEED}`);

let database: FreshDatabase;
let aside: pg.Client;
let dataDir: string;
let callers: Record<string, string>[];
beforeAll(async () => {
  if (inject('databaseEngine') !== 'postgresql') return;
  database = await freshDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'leerwerk-load-'));
  const keys = await loadDemoKeys(dataDir);
  callers = await Promise.all(PERSONAS.map((name) => headersOf(keys, name)));
  aside = new pg.Client({ connectionString: database.url as string });
  await aside.connect();
});
afterAll(async () => {
  await aside?.end();
  await database?.drop();
  if (dataDir) await rm(dataDir, { recursive: true, force: true });
});

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const start = async (env: Record<string, string>): Promise<RunningProcess> => {
  const served = await startScript('seeds/demo.ts', {
    DATA_DIR: dataDir,
    DATABASE_URL: database.url as string,
    DATABASE_POOL_SIZE: String(POOL),
    COST_BUDGET: '1000000000',
    LOG_LEVEL: 'error',
    ...env,
  });
  expect(served.child.exitCode, served.output()).toBe(null);
  cleanUps.push(() => served.stop());
  return served;
};

interface Reply {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly code: string | undefined;
  readonly took: number;
}

const ask = async (served: RunningProcess, n = 0, query = JOBS, signal?: AbortSignal): Promise<Reply> => {
  const since = performance.now();
  const response = await fetch(`${served.address}/graphql`, {
    method: 'POST',
    headers: { ...callers[n % callers.length], 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  const [status, retryAfter] = [response.status, response.headers.get('retry-after')];
  return { status, retryAfter, code: errors?.[0]?.extensions.code, took: performance.now() - since };
};

/** Statements of the graph under way; `leerwerk-graph` is the name of the pool's connections. */
const underway = async (): Promise<number> => {
  const { rows } = await aside.query(
    `select 1 from pg_stat_activity where datname = current_database() and state = 'active'
     and application_name = 'leerwerk-graph'`,
  );
  return rows.length;
};

const untilUnderway = (count: number) => expect.poll(underway, { interval: 5, timeout: 20_000 }).toBe(count);

/** Keeps the jobs from everybody. Returns what gives them free again. */
const holdJobs = async (): Promise<() => Promise<void>> => {
  const holder = new pg.Client({ connectionString: database.url as string });
  await holder.connect();
  await holder.query('begin; lock table job in access exclusive mode');
  let ended: Promise<void> | undefined;
  const release = () => (ended ??= holder.end());
  cleanUps.push(release);
  return release;
};

/** Makes every statement about jobs take its time, in seconds. */
const slowDownJobs = async (seconds: number): Promise<void> => {
  await aside.query(
    `create policy slow on job as restrictive for select using ((select pg_sleep(${seconds})) is not null)`,
  );
  cleanUps.push(() => aside.query('drop policy slow on job'));
};

const most = (times: readonly number[]) => Math.round(Math.max(...times));

const per = (value: number, digits = 2) => Number(value.toFixed(digits));

describe.runIf(inject('databaseEngine') === 'postgresql')('under load', () => {
  test('a pool that is taken refuses within a second and is healthy, and answers all once it is free', async () => {
    const long = { LOCK_TIMEOUT_MS: '60000', STATEMENT_TIMEOUT_MS: '70000' };
    const served = await start({ ...long, REQUEST_DEADLINE_MS: '80000', IDLE_IN_TRANSACTION_TIMEOUT_MS: '90000' });
    for (let n = 0; n < 60; n += 1) expect((await ask(served, n)).status).toBe(200);
    const release = await holdJobs();
    const held = Array.from({ length: POOL }, (_, n) => ask(served, n));
    await untilUnderway(POOL);
    const probe = runScript('server/testing/health-cli.ts', [served.address, '10', String(DURING)], {});
    // Its own start takes a processor for a while.
    await pause(1500);
    const refused = await Promise.all(
      Array.from({ length: REFUSED }, async (_, n) => {
        await pause(random.between(0, DURING));
        return ask(served, n);
      }),
    );
    expect(await underway()).toBe(POOL);
    await release();
    const answered = await Promise.all(held);
    for (let n = 0; n < 200; n += 1) answered.push(await ask(served, n));
    const health = (JSON.parse((await probe).stdout) as (number | null)[]).map((took) => took ?? Infinity);

    const said = refused.map(({ status, retryAfter, code }) => [status, retryAfter, code].join());
    expect(new Set(said)).toEqual(new Set(['503,1,UNAVAILABLE']));
    expect(new Set(answered.map(({ status }) => status))).toEqual(new Set([200]));
    const took = refused.map((reply) => reply.took);
    expect([most(took), quantile(health, 0.99)]).toEqual([
      expect.toSatisfy((ms) => ms < 1000),
      expect.toSatisfy((ms) => ms < 50),
    ]);
    await proves('A pool of which all connections are taken refuses within a second, stays healthy, and recovers.', {
      'connections, each with a statement that waits': POOL,
      'requests meanwhile': REFUSED,
      'of them answered 503 with Retry-After: 1': said.length,
      'their answers took, median / p99 / most (ms)': [quantile(took, 0.5), quantile(took, 0.99), most(took)]
        .map(Math.round)
        .join(' / '),
      '/healthz meanwhile, answers': health.length,
      '/healthz took, median / p99 / most (ms)': [quantile(health, 0.5), quantile(health, 0.99), Math.max(...health)]
        .map((value) => per(value, 1))
        .join(' / '),
      'requests answered once it was free, of those': `${answered.length} of ${answered.length}`,
    });
  });

  test('a request that is broken off takes its statement along', async () => {
    const served = await start({});
    await slowDownJobs(9);
    const gone: number[] = [];
    for (let n = 0; n < LEFT; n += 1) {
      const leave = new AbortController();
      const asked = ask(served, n, JOBS, leave.signal).catch((error: Error) => error.name);
      await untilUnderway(1);
      await pause(random.between(0, 50));
      const since = performance.now();
      leave.abort();
      await untilUnderway(0);
      gone.push(performance.now() - since);
      expect(await asked).toBe('AbortError');
    }
    expect(most(gone)).toBeLessThan(1000);
    await proves('The statement of a request that is broken off is ended in the database.', {
      'requests broken off': LEFT,
      'their statements, had they gone on (s)': 9,
      'gone from pg_stat_activity after, median / most (ms)': `${Math.round(quantile(gone, 0.5))} / ${most(gone)}`,
    });
  });

  test('of a lock, a statement and a request each ends by its own limit', async () => {
    const [lock, statement, deadline] = [2000, 4000, 6000];
    const served = await start({
      LOCK_TIMEOUT_MS: String(lock),
      STATEMENT_TIMEOUT_MS: String(statement),
      REQUEST_DEADLINE_MS: String(deadline),
      // Several statements to a request, so that a request can outlast each of them.
      PLANNED_READS: 'off',
    });
    // The first question of a role makes its slice, which is not what is timed here.
    await expect.poll(async () => (await ask(served)).status, { timeout: 60_000 }).toBe(200);
    /** What PostgreSQL said, as the log has it; nothing when it was the request that ended. */
    const ended = async (query = JOBS): Promise<Reply & { said: string[] }> => {
      const before = served.output().length;
      const reply = await ask(served, 0, query);
      expect(reply).toMatchObject({ status: 504, code: 'DEADLINE_EXCEEDED' });
      expect(await underway()).toBe(0);
      await pause(100);
      const codes = [
        ...served
          .output()
          .slice(before)
          .matchAll(/"code":"(\w{5})"/g),
      ].map((match) => match[1] as string);
      return { ...reply, said: [...new Set(codes)] };
    };
    const release = await holdJobs();
    const byLock = await ended();
    await release();
    await slowDownJobs(20);
    const byStatement = await ended();
    await (cleanUps.pop() as () => Promise<unknown>)();
    await slowDownJobs(2.8);
    const byDeadline = await ended('{ a: jobs { totalCount } b: jobs { totalCount } c: jobs { totalCount } }');
    expect([byLock, byStatement, byDeadline].map(({ said }) => said)).toEqual([['55P03'], ['57014'], []]);
    await proves('A lock, a statement and a request that take too long are ended each by its own limit.', {
      [`a lock that is held: lock_timeout (55P03) of ${lock} ms, answered after (ms)`]: Math.round(byLock.took),
      [`a statement of 20 s: statement_timeout (57014) of ${statement} ms, answered after (ms)`]: Math.round(
        byStatement.took,
      ),
      [`a request of three statements of 2.8 s: its deadline of ${deadline} ms, answered after (ms)`]: Math.round(
        byDeadline.took,
      ),
    });
  });
});
