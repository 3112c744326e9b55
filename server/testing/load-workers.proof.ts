import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
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

const PROGRAM = 'seeds/demo.ts';
const WORKERS = [1, 2, 3];
const CLIENTS = 24;
const ROUNDS = sized(8, 2);
const ROUND = sized(4000, 1500);

const JOBS = '{ jobs(first: 20) { nodes { number status object { name } crew { name } } } }';

interface Way {
  /** Whether each worker has a quarter of a processor and no more, so that workers are what there is too little of. */
  readonly held: boolean;
  /** Numbers that the database counts for each statement, besides. */
  readonly counts: number;
}

const WAYS: Readonly<Record<string, Way>> = {
  'A quarter of a processor to each worker: with each more is answered': { held: true, counts: 0 },
  'The same, and statements that keep the database busy: then that is the limit': { held: true, counts: 150_000 },
  'As fast as this machine goes, of which clients, workers and PostgreSQL share the processors': {
    held: false,
    counts: 0,
  },
};

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
let aside: pg.Client;
const served = new Map<number, RunningProcess>();
beforeAll(async () => {
  if (inject('databaseEngine') !== 'postgresql') return;
  database = await freshDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'leerwerk-throughput-'));
  callers = [await headersOf(await loadDemoKeys(dataDir), 'corporatie-opdrachtgever')];
  aside = new pg.Client({ connectionString: database.url as string });
  await aside.connect();
  const { rows } = await aside.query('select pg_backend_pid() as pid');
  postmaster = parentOf(rows[0].pid);
  for (const workers of WORKERS) served.set(workers, await start(workers));
});
afterAll(async () => {
  for (const each of served.values()) await each.stop();
  await aside?.end();
  await database?.drop();
  if (dataDir) await rm(dataDir, { recursive: true, force: true });
});

const start = async (workers: number): Promise<RunningProcess> => {
  const started = await startScript(PROGRAM, {
    DATA_DIR: dataDir,
    DATABASE_URL: database.url as string,
    COST_BUDGET: '1000000000',
    // Patient, because what is measured is how much is answered and not how soon.
    ...{ REQUEST_DEADLINE_MS: '120000', IDLE_IN_TRANSACTION_TIMEOUT_MS: '120000', STATEMENT_TIMEOUT_MS: '90000' },
    ...{ LOCK_TIMEOUT_MS: '60000', CONNECTION_TIMEOUT_MS: '60000' },
    LOG_LEVEL: 'error',
    WORKERS: String(workers),
  });
  expect(started.child.exitCode, started.output()).toBe(null);
  return started;
};

const ownCpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The processes that answer: those behind the one in front, or that one. */
const answerersOf = ({ child }: RunningProcess): string[] => {
  const isBehind = (pid: string) => {
    try {
      // A compiler may be among its children.
      return parentOf(Number(pid)) === child.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(PROGRAM);
    } catch {
      return false;
    }
  };
  const behind = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isBehind(name));
  return behind.length > 0 ? behind : [String(child.pid)];
};

/** Holds the processes back. Returns what lets them go. */
const hold = async (pids: readonly string[]): Promise<() => Promise<unknown>> => {
  const script = ['--import', 'tsx', 'server/testing/hold-cli.ts', ...pids];
  const holder = spawn(process.execPath, script, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  return () => {
    holder.kill('SIGTERM');
    return once(holder, 'exit');
  };
};

const measure = async (one: RunningProcess, { held }: Way): Promise<Round> => {
  const letGo = held ? await hold(answerersOf(one)) : async () => {};
  const load = startLoad(one.address, callers, CLIENTS, JOBS);
  // Connections are made and caches filled outside what is measured.
  while (load.answered() < CLIENTS * 4) await pause(10);
  const look = () => [load.answered(), cpuOf(one.child.pid as number), cpuOf(postmaster), ownCpu()] as const;
  const [before, since] = [look(), performance.now()];
  await pause(ROUND);
  const [after, seconds] = [look(), (performance.now() - since) / 1000];
  load.stop();
  await letGo();
  expect((await load.done).failures).toEqual([]);
  const [rate, node, server, own] = after.map((value, n) => (value - (before[n] as number)) / seconds);
  return { rate, node, database: server, load: own } as Round;
};

const shown = ({ median, least, most }: Spread, digits: number) =>
  `${median.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`;

/** Of one processor, in per cent. */
const share = (rounds: readonly Round[], part: 'node' | 'database' | 'load') =>
  `${Math.round(spreadOf(rounds.map((round) => round[part] / 10)).median)} %`;

const named = (workers: number) => (workers === 1 ? '1 worker' : `${workers} workers`);

const figuresOf = (measured: ReadonlyMap<number, readonly Round[]>) => {
  const one = measured.get(1) as readonly Round[];
  const lines = [...measured].flatMap(([workers, rounds]) => {
    const rate = spreadOf(rounds.map((round) => round.rate));
    const ratio = spreadOf(rounds.map((round, n) => round.rate / (one[n] as Round).rate));
    const used = `Node ${share(rounds, 'node')}, PostgreSQL ${share(rounds, 'database')}, load ${share(rounds, 'load')}`;
    return [
      [`${named(workers)}, requests per second`, shown(rate, 0)],
      ...(workers === 1 ? [] : [[`${named(workers)}, times the throughput of 1`, shown(ratio, 2)]]),
      [`${named(workers)}, use of one processor`, used],
    ];
  });
  return Object.fromEntries(lines) as Record<string, string>;
};

describe.runIf(inject('databaseEngine') === 'postgresql')('several processes behind one port', () => {
  test.each(Object.entries(WAYS))('%s', async (what, way) => {
    if (way.counts > 0) {
      await aside.query(`create policy busy on job as restrictive for select
        using ((select count(*) from generate_series(1, ${way.counts})) > 0)`);
    }
    const measured = new Map<number, Round[]>(WORKERS.map((workers) => [workers, []]));
    // The rounds of each take turns, since what the machine does meanwhile falls on all.
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [workers, one] of served) measured.get(workers)?.push(await measure(one, way));
    }
    await aside.query('drop policy if exists busy on job');
    await proves(`Workers behind one port. ${what}.`, {
      processors: cpus().length,
      'clients that ask again at once': CLIENTS,
      'rounds of each, in turns': ROUNDS,
      'of so many milliseconds': ROUND,
      ...figuresOf(measured),
    });
  });
});
