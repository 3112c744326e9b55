import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemoKeys } from '../demo-keys.ts';
import { idOf } from './asked.ts';
import { type Cluster, findServerPrograms, startCluster } from './cluster.ts';
import { headersOf } from './headers.ts';
import { type RunningProcess, startScript } from './process.ts';
import { proves, sized } from './proof.ts';

const RESTARTS = sized(20, 2);
const WRITERS = 4;
const JOBS = 20_000;
const AWARD = 'mutation ($input: AwardJobInput!) { awardJob(input: $input) { job { status } userErrors { code } } }';

const available = findServerPrograms() !== null;
let cluster: Cluster;
let served: RunningProcess;
let dataDir: string;
let headers: Record<string, string>;
let keys: string[];
let crewId: string;

const query = async (sql: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
};

beforeAll(async () => {
  if (!available) return;
  // What is acknowledged must survive the end of the server, as it must in earnest.
  cluster = (await startCluster({ fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' })) as Cluster;
  dataDir = await mkdtemp(join(tmpdir(), 'leerwerk-restarts-'));
  headers = await headersOf(await loadDemoKeys(dataDir), 'corporatie-opdrachtgever');
  served = await startScript('seeds/demo.ts', {
    DATA_DIR: dataDir,
    DATABASE_URL: cluster.url,
    COST_BUDGET: '1000000000',
    LOG_LEVEL: 'error',
  });
  expect(served.child.exitCode, served.output()).toBe(null);
  const crews = (await ask('{ crews(first: 1) { nodes { id } } }')) as { crews: { nodes: { id: string }[] } };
  crewId = crews.crews.nodes[0]?.id as string;
  const made = await query(
    `insert into job (id, responsible_organisation_id, processing_activity, number, werk_opdrachtgever_id, object_id,
       work_kind_id, description, regime, status, status_date, requested_by_id)
     select gen_random_uuid(), j.responsible_organisation_id, j.processing_activity, 'R-' || n, j.werk_opdrachtgever_id,
       j.object_id, j.work_kind_id, 'Onkruid', j.regime, j.status, j.status_date, j.requested_by_id
     from (select * from job where status = 'REGISTERED' and id = $2) j, generate_series(1, $1::int) n returning id`,
    [JOBS, await registered()],
  );
  keys = made.map(({ id }) => id);
});
afterAll(async () => {
  await served?.stop();
  await cluster?.stop();
  if (dataDir) await rm(dataDir, { recursive: true, force: true });
});

/** The data of an answer without errors; null for any other. */
const ask = async (document: string, variables: object = {}): Promise<unknown> => {
  const response = await fetch(`${served.address}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables }),
    signal: AbortSignal.timeout(20_000),
  })
    .then((answered) => answered.json())
    .catch(() => ({ errors: [] }));
  const { data, errors } = response as { data?: unknown; errors?: unknown };
  return errors ? null : data;
};

/** The raw key of a registered job of the corporatie. */
const registered = async (): Promise<string> => {
  const document = '{ jobs(first: 1, filter: { status: { eq: REGISTERED } }) { nodes { id } } }';
  const { jobs } = (await ask(document)) as { jobs: { nodes: { id: string }[] } };
  const [job] = jobs.nodes as [{ id: string }];
  return job.id.slice('job_'.length);
};

const isReady = async (): Promise<boolean> => {
  const response = await fetch(`${served.address}/readyz`, { signal: AbortSignal.timeout(5000) });
  return response.status === 200;
};

const until = async (holds: () => Promise<boolean>): Promise<number> => {
  const since = performance.now();
  while (!(await holds())) {
    if (performance.now() - since > 30_000) throw new Error('It never came to hold');
    await pause(10);
  }
  return performance.now() - since;
};

const slowest = (times: readonly number[]) => Math.round(Math.max(...times));

// It restarts a server of its own.
describe.runIf(available)('a database that is restarted', () => {
  test('is missed at once, found again at once, and has kept every acknowledged write', async () => {
    const acknowledged: string[] = [];
    let sent = 0;
    let over = false;
    const writer = async () => {
      while (!over && keys.length > 0) {
        const key = keys.pop() as string;
        sent += 1;
        const input = { id: idOf('job', key), expectedVersion: 1, crewId, idempotencyKey: randomUUID() };
        const data = (await ask(AWARD, { input })) as { awardJob: { job: { status: string } | null } } | null;
        if (data?.awardJob.job?.status === 'AWARDED') acknowledged.push(key);
        else await pause(20);
      }
    };
    const writers = Array.from({ length: WRITERS }, writer);
    const missed: number[] = [];
    const back: number[] = [];
    for (let n = 0; n < RESTARTS * 2; n += 1) {
      const before = acknowledged.length;
      await until(async () => acknowledged.length > before + 3);
      const mode = n % 2 === 0 ? 'fast' : 'immediate';
      await cluster.restart(mode, async () => void missed.push(await until(async () => !(await isReady()))));
      back.push(await until(async () => (await ask('{ jobs(first: 1) { nodes { number } } }')) !== null));
      await until(isReady);
      expect(served.child.exitCode, served.output()).toBe(null);
    }
    over = true;
    await Promise.all(writers);
    const kept = await query(`select id from job where id = any($1::uuid[]) and status = 'AWARDED'`, [acknowledged]);
    expect(kept).toHaveLength(acknowledged.length);
    expect(slowest(missed)).toBeLessThan(1000);
    expect(slowest(back)).toBeLessThan(2000);
    await proves('The process outlives restarts of its database and loses no acknowledged write.', {
      'fast restarts': RESTARTS,
      'immediate restarts': RESTARTS,
      'writes sent': sent,
      'writes acknowledged': acknowledged.length,
      'acknowledged writes lost': acknowledged.length - kept.length,
      'slowest /readyz 503 after the end of the database (ms)': slowest(missed),
      'slowest first answer after its return (ms)': slowest(back),
    });
  });
});
