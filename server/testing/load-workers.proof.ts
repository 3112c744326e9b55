import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cpuOf, parentOf } from '../bench/cpu.ts';
import { type Spread, spreadOf } from '../bench/figures.ts';
import { loadDemoKeys } from '../demo-keys.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { headersOf } from './headers.ts';
import { startLoad } from './load.ts';
import { type RunningProcess, startScript } from './process.ts';
import { proves, sized } from './proof.ts';

const WORKERS = [1, 2, 3];
const CLIENTS = 24;
const ROUNDS = sized(8, 2);
const ROUND = sized(4000, 1500);

/** Jobs that are counted where the database is to be what takes time. */
const COUNTED = sized(40_000, 10_000);

/** What is asked; and whether a statement is made of it, or field after field is looked up in Node. */
const QUESTIONS = {
  'a list, put together in Node': [
    'off',
    '{ jobs(first: 20) { nodes { number status object { name } crew { name } } } }',
  ],
  'a list, in one statement': ['on', '{ jobs(first: 20) { nodes { number status object { name } crew { name } } } }'],
  'a count over many rows': ['on', '{ jobs { totalCount } }'],
} as const;

interface Round {
  readonly rate: number;
  /** Milliseconds of CPU per second. */
  readonly node: number;
  readonly database: number;
  readonly load: number;
}

let database: FreshDatabase;
let dataDir: string;
let callers: Record<string, string>[];
let postmaster: number;
beforeAll(async () => {
  if (inject('databaseEngine') !== 'postgresql') return;
  database = await freshDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'leerwerk-throughput-'));
  callers = [await headersOf(await loadDemoKeys(dataDir), 'corporatie-opdrachtgever')];
  const aside = new pg.Client({ connectionString: database.url as string });
  await aside.connect();
  const { rows } = await aside.query('select pg_backend_pid() as pid');
  postmaster = parentOf(rows[0].pid);
  await aside.query(
    `insert into job (id, responsible_organisation_id, processing_activity, number, werk_opdrachtgever_id, object_id,
       work_kind_id, description, regime, status, status_date, requested_by_id)
     select gen_random_uuid(), j.responsible_organisation_id, j.processing_activity, 'L-' || n, j.werk_opdrachtgever_id,
       j.object_id, j.work_kind_id, 'Onkruid', j.regime, j.status, j.status_date, j.requested_by_id
     from (select * from job where status = 'REGISTERED' limit 1) j, generate_series(1, $1::int) n`,
    [COUNTED],
  );
  await aside.query('vacuum analyze job');
  await aside.end();
});
afterAll(async () => {
  await database?.drop();
  if (dataDir) await rm(dataDir, { recursive: true, force: true });
});

const start = async (workers: number, planned: 'on' | 'off'): Promise<RunningProcess> => {
  const served = await startScript('seeds/demo.ts', {
    DATA_DIR: dataDir,
    DATABASE_URL: database.url as string,
    COST_BUDGET: '1000000000',
    CONNECTION_TIMEOUT_MS: '5000',
    LOG_LEVEL: 'error',
    PLANNED_READS: planned,
    WORKERS: String(workers),
  });
  expect(served.child.exitCode, served.output()).toBe(null);
  return served;
};

const ownCpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const measure = async (served: RunningProcess, query: string): Promise<Round> => {
  const load = startLoad(served.address, callers, CLIENTS, query);
  // Connections are made and caches filled outside what is measured.
  while (load.answered() < CLIENTS * 4) await pause(10);
  const look = () => [load.answered(), cpuOf(served.child.pid as number), cpuOf(postmaster), ownCpu()] as const;
  const [before, since] = [look(), performance.now()];
  await pause(ROUND);
  const [after, seconds] = [look(), (performance.now() - since) / 1000];
  load.stop();
  expect((await load.done).failures).toEqual([]);
  const [rate, node, server, own] = after.map((value, n) => (value - (before[n] as number)) / seconds);
  return { rate, node, database: server, load: own } as Round;
};

const shown = ({ median, least, most }: Spread, digits: number) =>
  `${median.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`;

/** Of one processor, in per cent. */
const share = (rounds: readonly Round[], part: 'node' | 'database' | 'load') =>
  `${Math.round(spreadOf(rounds.map((round) => round[part] / 10)).median)} %`;

const figuresOf = (measured: ReadonlyMap<number, readonly Round[]>) => {
  const one = measured.get(1) as readonly Round[];
  const lines = [...measured].flatMap(([workers, rounds]) => {
    const rate = spreadOf(rounds.map((round) => round.rate));
    const ratio = spreadOf(rounds.map((round, n) => round.rate / (one[n] as Round).rate));
    const used = `Node ${share(rounds, 'node')}, PostgreSQL ${share(rounds, 'database')}, load ${share(rounds, 'load')}`;
    return [
      [`${workers} workers, requests per second`, shown(rate, 0)],
      ...(workers === 1 ? [] : [[`${workers} workers, times the throughput of 1`, shown(ratio, 2)]]),
      [`${workers} workers, use of one processor`, used],
    ];
  });
  return Object.fromEntries(lines) as Record<string, string>;
};

describe.runIf(inject('databaseEngine') === 'postgresql')('several processes behind one port', () => {
  test.each(Object.entries(QUESTIONS))('answer %s', async (what, [planned, query]) => {
    const served = new Map<number, RunningProcess>();
    for (const workers of WORKERS) served.set(workers, await start(workers, planned));
    const measured = new Map<number, Round[]>(WORKERS.map((workers) => [workers, []]));
    // The rounds of each take turns, since what the machine does meanwhile falls on all.
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const workers of WORKERS) {
        measured.get(workers)?.push(await measure(served.get(workers) as RunningProcess, query));
      }
    }
    for (const each of served.values()) expect(await each.stop(), each.output()).toBe(0);
    await proves(`Workers share the requests of one port: ${what}. Clients and PostgreSQL share the processors.`, {
      processors: cpus().length,
      'clients that ask again at once': CLIENTS,
      'rounds of each, in turns': ROUNDS,
      'of so many milliseconds': ROUND,
      ...figuresOf(measured),
    });
  });
});
