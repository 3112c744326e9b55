import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { startGraph, type TestGraph } from './testing/graph.ts';
import { noonOf } from './testing/noon.ts';
import { TIMEOUTS } from './timeouts.ts';

const JOBS = '{ jobs(first: 3) { nodes { number status } } }';
const CORPORATIE = 'corporatie-opdrachtgever';

/** Short, so that the tests are; each still shorter than what encloses it. */
const SHORT = { ...TIMEOUTS, lock: 400, statement: 1200, deadline: 2000 };
const POOL_SIZE = 3;

let graph: TestGraph;
beforeAll(async () => {
  // What one statement answers is not a request of several.
  graph = await startGraph({ plannedReads: false, poolSize: POOL_SIZE, timeouts: SHORT });
  graph = await startGraph({ plannedReads: false, poolSize: POOL_SIZE, timeouts: SHORT });
  // The first question of a role makes its slice, which is not what is timed here.
  await (await graph.as(CORPORATIE)).query(JOBS);
});
afterAll(() => graph.stop());

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A superuser's connection of its own. */
const connectAside = async (): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: graph.databaseUrl });
  await client.connect();
  cleanUps.push(() => client.end());
  return client;
};

/** Holds the jobs until the test is over. */
const holdJobs = async (): Promise<void> => {
  const holder = await connectAside();
  await holder.query('begin; lock table job in access exclusive mode');
};

/** Makes every statement about jobs take its time, in seconds. */
const slowDownJobs = async (seconds: number): Promise<void> => {
  const owner = await connectAside();
  await owner.query(
    `create policy slow on job as restrictive for select using ((select pg_sleep(${seconds})) is not null)`,
  );
  cleanUps.push(() => owner.query('drop policy slow on job'));
};

const timed = async <T>(work: Promise<T>): Promise<T & { took: number }> => {
  const since = performance.now();
  const result = await work;
  return Object.assign(result as object, { took: performance.now() - since }) as T & { took: number };
};

/** Statements of the served graph that run in the database just now. */
const running = async (aside: pg.Client): Promise<number> => {
  const { rows } = await aside.query(
    `select 1 from pg_stat_activity where datname = current_database() and state = 'active'
     and application_name = 'leerwerk-graph'`,
  );
  return rows.length;
};

const untilRunning = (aside: pg.Client, count: number) =>
  expect.poll(() => running(aside), { interval: 10, timeout: 5000 }).toBe(count);

/** Who each connection of the pool is for whoever takes it next. */
const nobody = async (): Promise<string[]> => {
  const all = await Promise.all(Array.from({ length: POOL_SIZE }, () => graph.database.pool.connect()));
  const seen = await Promise.all(
    all.map((client) =>
      client.query(
        `select concat_ws(' ', current_user, nullif(current_setting('app.organisation', true), ''),
           current_setting('statement_timeout')) as who`,
      ),
    ),
  );
  for (const client of all) client.release();
  return seen.map(({ rows }) => rows[0].who);
};

const onServer = inject('databaseEngine') === 'postgresql';

// The embedded database has one connection, which waits and is not refused.
describe.runIf(onServer)('a full pool', () => {
  test('refuses soon, says when to come back, and is healthy and ready meanwhile', async () => {
    const caller = await graph.as(CORPORATIE);
    const held = await Promise.all(Array.from({ length: POOL_SIZE }, () => graph.database.pool.connect()));
    const [health, ready, ...refused] = await Promise.all([
      timed(fetch(`${graph.address}/healthz`)),
      timed(fetch(`${graph.address}/readyz`)),
      ...Array.from({ length: 30 }, () => timed(caller.query(JOBS))),
    ]);
    for (const client of held) client.release();

    const said = refused.map(({ status, headers, errors }) =>
      [status, headers['retry-after'], errors?.map(({ extensions }) => extensions.code)].join(),
    );
    expect(new Set(said)).toEqual(new Set(['503,1,UNAVAILABLE']));
    expect(refused.map(({ text }) => text).join()).not.toMatch(/timeout|connect/i);
    // The wait is half a second; the rest is what a busy machine takes for thirty requests at once.
    expect(Math.max(...refused.map(({ took }) => took))).toBeLessThan(4000);
    expect([health.status, ready.status]).toEqual([200, 200]);
    expect(await caller.query(JOBS)).toMatchObject({ status: 200, errors: undefined });
  });
});

describe('a deadline', () => {
  const late = { status: 504, data: undefined, errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] };

  test('is answered as one when it passes between two statements', async () => {
    // Keeps this process busy past the deadline, in the middle of a request.
    const clock = () => {
      for (const end = performance.now() + 300; performance.now() < end; );
      return noonOf('2026-11-22');
    };
    const busy = await startGraph({ clock, timeouts: { ...TIMEOUTS, connection: 5000, deadline: 200 } });
    cleanUps.push(() => busy.stop());
    const caller = await busy.as(CORPORATIE);
    const reply = await caller.query(JOBS, undefined, { 'accept-language': 'en' });
    expect(reply).toMatchObject(late);
    expect(reply.errors?.[0].message).toBe('It took too long.');
  });

  // The embedded database ends no statement that takes long, and has no locks to wait for.
  test.runIf(onServer).each([
    ['a lock that is held', SHORT.lock, JOBS, holdJobs],
    ['a statement that is slow', SHORT.statement, JOBS, () => slowDownJobs(20)],
    [
      'a request of slow statements',
      SHORT.deadline,
      '{ a: jobs { totalCount } b: jobs { totalCount } c: jobs { totalCount } }',
      () => slowDownJobs(0.9),
    ],
  ])('ends %s in the database, and the connection is as before', async (_what, limit, document, slowDown) => {
    const caller = await graph.as(CORPORATIE);
    const before = await nobody();
    const aside = await connectAside();
    await slowDown();
    const reply = await timed(caller.query(document));
    expect(await running(aside)).toBe(0);
    expect(reply).toMatchObject(late);
    expect(reply.text).not.toMatch(/statement|lock|cancel|sleep|job"|57014|55P03/);
    expect(reply.took).toBeGreaterThan(limit - 100);
    expect(reply.took).toBeLessThan(limit + 3000);
    expect(await nobody()).toEqual(before);
  });
});

// The embedded database runs a statement to its end: nobody can end it.
describe.runIf(onServer)('a caller who goes away', () => {
  test('takes the running statement along within half a second, and leaves nothing for the next user', async () => {
    const { headers } = await graph.as(CORPORATIE);
    const before = await nobody();
    const aside = await connectAside();
    await slowDownJobs(20);
    const leave = new AbortController();
    const asked = fetch(`${graph.address}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query: JOBS }),
      signal: leave.signal,
    }).catch((error: Error) => error.name);
    await untilRunning(aside, 1);
    await pause(50);
    const since = performance.now();
    leave.abort();
    await untilRunning(aside, 0);
    expect(performance.now() - since).toBeLessThan(500);
    expect(await asked).toBe('AbortError');
    expect(await nobody()).toEqual(before);
  });
});
