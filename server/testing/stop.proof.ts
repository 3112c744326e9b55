import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Random } from '../../seeds/random.ts';
import { loadDemoKeys } from '../demo-keys.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { headersOf } from './headers.ts';
import { startLoad } from './load.ts';
import { type RunningProcess, startScript } from './process.ts';
import { PROOF_SEED, proves, sized } from './proof.ts';

const random = new Random(`stops ${PROOF_SEED}`);

const STOPS = sized(50, 3);
const CLIENTS = 16;
const JOBS = '{ jobs(first: 3) { nodes { number status crew { name } } } }';
const PERSONAS = ['corporatie-opdrachtgever', 'consulent', 'voorman'];

let database: FreshDatabase;
let dataDir: string;
let callers: Record<string, string>[];
beforeAll(async () => {
  if (inject('databaseEngine') !== 'postgresql') return;
  database = await freshDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'leerwerk-stop-'));
  const keys = await loadDemoKeys(dataDir);
  callers = await Promise.all(PERSONAS.map((name) => headersOf(keys, name)));
});
afterAll(async () => {
  await database?.drop();
  if (dataDir) await rm(dataDir, { recursive: true, force: true });
});

/** Patient, because what is measured here is the stop and not how the machine bears the load. */
const start = async (): Promise<RunningProcess> => {
  const served = await startScript('seeds/demo.ts', {
    DATA_DIR: dataDir,
    DATABASE_URL: database.url as string,
    COST_BUDGET: '1000000000',
    CONNECTION_TIMEOUT_MS: '5000',
  });
  expect(served.child.exitCode, served.output()).toBe(null);
  return served;
};

const slowest = (times: readonly number[]) => Math.round(Math.max(...times));

// Clients ask all the time, which the embedded database answers one by one: what is late then is not the stop.
describe.runIf(inject('databaseEngine') === 'postgresql')('a process that is told to stop', () => {
  test('fails no request of clients that go on asking', async () => {
    let answered = 0;
    const failures: string[] = [];
    const took: number[] = [];
    for (let stop = 0; stop < STOPS; stop += 1) {
      const served = await start();
      const load = startLoad(served.address, callers, CLIENTS, JOBS);
      while (load.answered() < CLIENTS * 3) await pause(20);
      await pause(random.between(0, 300));
      const since = performance.now();
      expect(await served.stop(), served.output()).toBe(0);
      took.push(performance.now() - since);
      const outcome = await load.done;
      answered += outcome.answered;
      failures.push(...outcome.failures.map((failure) => `stop ${stop}: ${failure}`));
    }
    expect(failures).toEqual([]);
    await proves('No request fails when the process is told to stop under load.', {
      stops: STOPS,
      'clients that ask without pause': CLIENTS,
      'requests answered': answered,
      'requests failed': failures.length,
      'slowest stop (ms)': slowest(took),
    });
  });

  test('waits for a long statement, and no longer than it may last', async () => {
    const served = await start();
    const holder = new pg.Client({ connectionString: database.url });
    await holder.connect();
    await holder.query('begin; lock table job in access exclusive mode');
    const load = startLoad(served.address, callers, 1, JOBS);
    await pause(500);
    load.stop();
    const since = performance.now();
    const code = await served.stop();
    const took = performance.now() - since;
    await holder.end();
    const { failures } = await load.done;
    expect(code, served.output()).toBe(0);
    expect(failures).toEqual([expect.stringContaining('DEADLINE_EXCEEDED')]);
    expect(took).toBeLessThan(15_000);
    await proves('A stop during a statement that waits ends with an answer, within the grace.', {
      'lock timeout (ms)': 5000,
      'stop took (ms)': Math.round(took),
    });
  });
});
