import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadDemoKeys } from './demo-keys.ts';
import { type FreshDatabase, freshDatabase } from './testing/database.ts';
import { headersOf } from './testing/headers.ts';
import { startLoad } from './testing/load.ts';
import { type RunningProcess, runScript, startScript } from './testing/process.ts';
import { pauseAfter } from './workers.ts';

const JOBS = '{ jobs(first: 3) { nodes { number status } } }';
const CLIENTS = 8;

test('the pause before a worker that dies at once is started again grows, up to half a minute', () => {
  expect([0, 1, 2, 3, 9, 10, 1000].map(pauseAfter)).toEqual([0, 100, 200, 400, 25_600, 30_000, 30_000]);
});

test('a program whose workers never get ready ends with an error, after some patience', async () => {
  const { code, stdout, stderr } = await runScript('server/testing/dying-workers-cli.ts', [], {});
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  const ends = lines.map((line) => JSON.parse(line) as { message: string; code: number; at: number });
  expect([code, stderr.trim()]).toEqual([1, 'No worker gets ready']);
  expect(new Set(ends.map((end) => `${end.message} ${end.code}`))).toEqual(new Set(['a worker ended 3']));
  expect(ends.length).toBeGreaterThanOrEqual(5);
});

test('a worker that hangs is ended, and another takes its place', async () => {
  const served = await startScript('server/testing/hanging-workers-cli.ts', {});
  const both = async () => {
    const workers = new Set<string>();
    const deadline = Date.now() + 60_000;
    while (workers.size < 2 && Date.now() < deadline) workers.add(await (await fetch(served.address)).text());
    return [...workers];
  };
  try {
    const before = await both();
    // What it was asked is lost with it, and nothing else: who comes meanwhile goes to the other, or waits.
    await expect(fetch(`${served.address}/hang`)).rejects.toThrow();
    const after = await both();
    expect([before.length, after.length]).toEqual([2, 2]);
    expect(after.filter((worker) => before.includes(worker))).toHaveLength(1);
    expect(served.output()).toContain('a worker hangs');
  } finally {
    await served.stop();
  }
});

// The embedded database is one process's own.
describe.runIf(inject('databaseEngine') === 'postgresql')('two workers behind one port', () => {
  let database: FreshDatabase;
  let dataDir: string;
  let callers: Record<string, string>[];
  let served: RunningProcess;

  beforeAll(async () => {
    database = await freshDatabase();
    dataDir = await mkdtemp(join(tmpdir(), 'leerwerk-workers-'));
    const keys = await loadDemoKeys(dataDir);
    callers = [await headersOf(keys, 'corporatie-opdrachtgever'), await headersOf(keys, 'consulent')];
    served = await start();
  });
  afterAll(async () => {
    await served?.stop();
    await database?.drop();
    if (dataDir) await rm(dataDir, { recursive: true, force: true });
  });

  const start = async (workers = '2'): Promise<RunningProcess> => {
    const started = await startScript('seeds/demo.ts', {
      DATA_DIR: dataDir,
      DATABASE_URL: database.url as string,
      COST_BUDGET: '1000000000',
      // Patient, because it is not tried here how the machine bears the load.
      CONNECTION_TIMEOUT_MS: '5000',
      LOG_LEVEL: 'info',
      WORKERS: workers,
    });
    expect(started.child.exitCode, started.output()).toBe(null);
    return started;
  };

  /** A request on a connection of its own. */
  const ask = (path = '/healthz'): Promise<number> =>
    new Promise((resolve, reject) => {
      const asked = get(`${served.address}${path}`, { agent: new Agent(), headers: { connection: 'close' } }, (reply) =>
        resolve(text(reply).then(() => reply.statusCode ?? 0)),
      );
      asked.on('error', reject);
    });

  const isThere = (pid: number): boolean => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  /** The processes that have answered and are still there, by the number of the worker. */
  const answerers = (): Map<number, number> => {
    const lines = served.output().split('\n');
    const read = lines.flatMap((line) => (line.startsWith('{') && line.endsWith('}') ? [JSON.parse(line)] : []));
    const answers = read.filter(({ status }) => status).map(({ worker, pid }) => [worker, pid] as const);
    return new Map(answers.filter(([, pid]) => isThere(pid)));
  };

  /** Asks, each time anew, until two workers have answered that are still there; gives their process ids. */
  const untilBothAnswer = async (without = 0): Promise<[number, number]> => {
    const both = () => [...answerers().values()].filter((pid) => pid !== without);
    const askAndCount = async () => {
      expect(await ask()).toBe(200);
      return both().length;
    };
    await expect.poll(askAndCount, { interval: 50, timeout: 120_000 }).toBe(2);
    return both() as [number, number];
  };

  test('answer both, and say in the log which of them did; the process in front answers nothing', async () => {
    const both = await untilBothAnswer();
    expect([...answerers().keys()].sort()).toEqual([1, 2]);
    expect(both).not.toContain(served.child.pid);
    expect(await ask('/readyz')).toBe(200);
  });

  test('refuse what does not arrive', async () => {
    const { port } = new URL(served.address);
    const socket = connect({ port: Number(port), host: '127.0.0.1' });
    socket.write('GET /healthz HTTP/1.1\r\nHost: here\r\n');
    expect(await text(socket)).toMatch(/^HTTP\/1.1 408 /);
  });

  test('go on when one is killed: no request sent after that fails, and another takes its place', async () => {
    const [killed] = await untilBothAnswer();
    process.kill(killed, 'SIGKILL');
    const statuses = await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        await pause(n);
        return ask('/readyz');
      }),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    await untilBothAnswer(killed);
    expect(served.output()).toContain('"msg":"a worker ended"');
  });

  test('lose no request when one is told to stop by itself, and another takes its place', async () => {
    const [told] = await untilBothAnswer();
    const load = startLoad(served.address, callers, CLIENTS, JOBS);
    while (load.answered() < CLIENTS * 3) await pause(20);
    process.kill(told, 'SIGTERM');
    // To the end, and so often that some come while it closes what it has.
    const asked: Promise<number>[] = [];
    while (isThere(told)) {
      asked.push(ask());
      await pause(2);
    }
    expect(new Set(await Promise.all(asked))).toEqual(new Set([200]));
    await untilBothAnswer(told);
    load.stop();
    const { failures } = await load.done;
    expect(failures).toEqual([]);
  });

  // A terminal and many a supervisor tell the whole group of processes.
  test.each(['the one in front', 'all'] as const)('lose no request when %s is told to stop', async (told) => {
    const workers = await untilBothAnswer();
    const load = startLoad(served.address, callers, CLIENTS, JOBS);
    while (load.answered() < CLIENTS * 3) await pause(20);
    const stopped = served.stop();
    if (told === 'all') for (const pid of workers) process.kill(pid, 'SIGTERM');
    expect(await stopped, served.output().slice(-3000)).toBe(0);
    const { failures, answered } = await load.done;
    expect(failures).toEqual([]);
    expect(answered).toBeGreaterThan(CLIENTS * 3);
    expect(workers.filter(isThere)).toEqual([]);
    served = await start(told === 'all' ? '1' : '2');
  });

  test('is one process where one is enough', async () => {
    expect(await ask()).toBe(200);
    await expect.poll(answerers).toEqual(new Map([[undefined, served.child.pid]]));
  });
});
