import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { tableOf } from '../../schema/columns.ts';
import { machines } from '../../schema/index.ts';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { fixtures } from '../../seeds/fixtures.ts';
import { at, Random } from '../../seeds/random.ts';
import { loadDemoKeys } from '../demo-keys.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import type { Answer } from './graph.ts';
import { headersOf } from './headers.ts';
import { makeJob } from './made-jobs.ts';
import { type RunningProcess, startScript } from './process.ts';
import { PROOF_SEED, proves, sized } from './proof.ts';

const KILLS = sized(50, 2);
const WRITERS = 8;
const JOBS_PER_CREW = 6;
const CREWS = [
  { persona: 'voorman', crew: fixtures.crews.full },
  { persona: 'voorman-2', crew: fixtures.crews.ofFour },
] as const;

/** What a writer may do next, and where that brings the job; the job of two writers may have moved on by then. */
const VERBS = {
  PLANNED: { startJob: 'IN_PROGRESS', planJob: 'PLANNED' },
  IN_PROGRESS: { interruptJob: 'INTERRUPTED' },
  INTERRUPTED: { resumeJob: 'IN_PROGRESS', planJob: 'PLANNED' },
} as const;

type Status = keyof typeof VERBS;

const visits = [{ plannedDate: addDays(todayInAmsterdam(), 1), halfDay: 'MORNING' }];
const EXTRAS: Readonly<Record<string, object>> = { planJob: { visits }, interruptJob: { reason: 'WEATHER' } };

/** A call with its key and trace, as often as it had to be sent, and what it was told in the end. */
interface Call {
  readonly trace: string;
  readonly jobKey: string;
  readonly version: number;
  readonly to: string;
  attempts: number;
  outcome: 'done' | 'refused' | 'conflict';
}

const random = new Random(`kills ${PROOF_SEED}`);
let database: FreshDatabase;
let dataDir: string;
let built: string;
let served: RunningProcess;
let callers: Record<string, string>[];
let jobs: { id: string; key: string }[][];

const query = async (sql: string, values: unknown[] = []): Promise<Answer[]> => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
};

const start = async () => {
  served = await startScript(join(built, 'seeds/demo.js'), {
    DATA_DIR: dataDir,
    DATABASE_URL: database.url as string,
    COST_BUDGET: '1000000000',
    CONNECTION_TIMEOUT_MS: '5000',
    LOG_LEVEL: 'error',
  });
  expect(served.child.exitCode, served.output()).toBe(null);
};

beforeAll(async () => {
  if (inject('databaseEngine') !== 'postgresql') return;
  database = await freshDatabase();
  // As it runs in earnest; and a process that need not compile itself is back sooner. Within the folder of the
  // project, so that it finds its libraries.
  await mkdir('.data', { recursive: true });
  built = await mkdtemp(join('.data', 'built-'));
  await promisify(execFile)('npm', ['run', 'build', '--', '--outDir', built]);
  dataDir = await mkdtemp(join(tmpdir(), 'leerwerk-outbox-'));
  const keys = await loadDemoKeys(dataDir);
  callers = await Promise.all(CREWS.map((own) => headersOf(keys, own.persona)));
  await start();
  jobs = await Promise.all(
    CREWS.map(({ crew }) =>
      Promise.all(Array.from({ length: JOBS_PER_CREW }, () => makeJob({ admin: query }, 'PLANNED', { crew }))),
    ),
  );
});
afterAll(async () => {
  await served?.stop();
  await database?.drop();
  if (built) await rm(built, { recursive: true, force: true });
  if (dataDir) await rm(dataDir, { recursive: true, force: true });
});

/** Null where no definite answer came: then nobody knows what has become of it. */
const ask = async (crew: number, document: string, variables: object, trace: string): Promise<Answer | null> => {
  const answer = await fetch(`${served.address}/graphql`, {
    method: 'POST',
    headers: {
      ...at(callers, crew),
      'content-type': 'application/json',
      traceparent: `00-${trace}-00000000000000a1-01`,
    },
    body: JSON.stringify({ query: document, variables }),
    signal: AbortSignal.timeout(20_000),
  })
    .then((response) => response.json() as Answer)
    .catch(() => null);
  const code = answer?.errors?.[0].extensions.code;
  return ['UNAVAILABLE', 'DEADLINE_EXCEEDED'].includes(code) ? null : answer;
};

const insist = async (...question: Parameters<typeof ask>): Promise<{ answer: Answer; attempts: number }> => {
  for (let attempts = 1; ; attempts += 1) {
    const answer = await ask(...question);
    if (answer) return { answer, attempts };
    await pause(50);
  }
};

const newTrace = () => randomUUID().replaceAll('-', '');

/** Moves a job one step, sending the same call until it has an answer. */
const move = async (crew: number, { id, key: jobKey }: { id: string; key: string }, choice: number): Promise<Call> => {
  const { answer: seen } = await insist(
    crew,
    'query ($id: ID!) { job(id: $id) { status version } }',
    { id },
    newTrace(),
  );
  const { status, version } = seen.data.job as { status: Status; version: number };
  const verbs = Object.entries(VERBS[status]);
  const [verb, to] = at(verbs, choice % verbs.length);
  const trace = newTrace();
  const { answer, attempts } = await insist(
    crew,
    `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) {
       result: ${verb}(input: $input) { job { version } userErrors { code } } }`,
    { input: { id, expectedVersion: version, idempotencyKey: `key-${trace}`, ...EXTRAS[verb] } },
    trace,
  );
  const told = answer.data?.result;
  if (!told) expect(answer.errors?.[0].extensions.code, JSON.stringify(answer)).toBe('CONFLICT');
  const outcome = told ? (told.job ? 'done' : 'refused') : 'conflict';
  return { trace, jobKey, version, to, attempts, outcome };
};

/** Every object that has a machine, with where it stands. */
const STOOD = machines
  .map(({ type }) => `select id, version, status, '${type.name}' as type from "${tableOf(type.entity)}"`)
  .join(' union all ');

/** Objects of which the versions and the events are not one to one; those seeded begin without an event. */
const OUT_OF_STEP = `
  select s.id, s.version, count(e.id) as events from (${STOOD}) s left join outbox_event e on e.object_id = s.id
  group by s.id, s.version, s.status, s.type
  having count(e.id) <> s.version - case when bool_or(e.object_version = 1) then 0 else 1 end
    or count(e.id) <> count(distinct e.object_version)
    or coalesce(max(e.object_version), s.version) <> s.version
    or bool_or(split_part(e.type, '.', 1) <> s.type)
    or (array_agg(e.to_status order by e.object_version desc) filter (where e.id is not null))[1] <> s.status`;

/** Events whose step does not begin where the one before it ended. */
const BROKEN_OFF = `
  select id from (select id, object_version, from_status,
      lag(to_status) over own as ended, lag(object_version) over own as before, lag(position) over own as earlier, position
    from outbox_event window own as (partition by object_id order by object_version)) e
  where before is not null and (ended is distinct from from_status or before <> object_version - 1 or earlier > position)`;

/** Events of objects that are not there, and did not go. */
const OF_NOTHING = `
  select object_id from outbox_event group by object_id
  having not bool_or(to_status is null) and object_id not in (select id from (${STOOD}) s)`;

// The embedded database is in the process that is killed, and has no other one to look at it.
describe.runIf(inject('databaseEngine') === 'postgresql')('a process that is killed', () => {
  test('loses no acknowledged change, doubles none, and leaves an event for each and for nothing else', async () => {
    const calls: Call[] = [];
    let over = false;
    const writer = async (number: number) => {
      const own = new Random(`writer ${number} ${PROOF_SEED}`);
      const crew = number % CREWS.length;
      while (!over) {
        const job = own.pick(at(jobs, crew));
        calls.push(await move(crew, job, own.between(0, 1)));
      }
    };
    const writers = Promise.all(Array.from({ length: WRITERS }, (_, number) => writer(number)));
    const done = () => calls.filter(({ outcome }) => outcome === 'done').length;
    const more = async (count: number) => {
      const until = done() + count;
      while (done() < until) await Promise.race([pause(20), writers]);
    };
    for (let kill = 0; kill < KILLS; kill += 1) {
      await more(WRITERS);
      await pause(random.between(0, 1000));
      const ended = once(served.child, 'exit');
      served.child.kill('SIGKILL');
      await ended;
      await start();
    }
    await more(WRITERS);
    over = true;
    await writers;

    const events = await query(
      `select object_id, object_version, to_status, trace_id from outbox_event
       where object_id = any ($1) and object_version > 1`,
      [jobs.flat().map(({ key }) => key)],
    );
    const byTrace = new Map<string, Answer[]>();
    for (const event of events) byTrace.set(event.trace_id, [...(byTrace.get(event.trace_id) ?? []), event]);
    const acknowledged = calls.filter(({ outcome }) => outcome === 'done');
    const lost = acknowledged.filter(({ trace, jobKey, version, to }) => {
      const [event] = byTrace.get(trace) ?? [];
      return !event || event.object_id !== jobKey || event.object_version !== version + 1 || event.to_status !== to;
    });
    const doubled = [...byTrace.values()].filter((own) => own.length > 1);
    const made = new Set(acknowledged.map(({ trace }) => trace));
    const unasked = [...byTrace.keys()].filter((trace) => !made.has(trace));
    const versions = await query('select sum(version - 1)::int as steps from job where id = any ($1)', [
      jobs.flat().map(({ key }) => key),
    ]);
    const [all] = await query('select count(*)::int as events from outbox_event');
    expect({ lost, doubled, unasked }).toEqual({ lost: [], doubled: [], unasked: [] });
    expect(versions[0].steps).toBe(acknowledged.length);
    const outOfStep = await query(OUT_OF_STEP);
    const brokenOff = await query(BROKEN_OFF);
    const ofNothing = await query(OF_NOTHING);
    expect({ outOfStep, brokenOff, ofNothing }).toEqual({ outOfStep: [], brokenOff: [], ofNothing: [] });
    await proves(
      'A process that is killed loses no acknowledged change and doubles none, and each change has its event',
      {
        kills: KILLS,
        writers: WRITERS,
        'calls with a definite answer': calls.length,
        'sent again with their key': calls.filter(({ attempts }) => attempts > 1).length,
        'told CONFLICT by the other writer’s change': calls.filter(({ outcome }) => outcome === 'conflict').length,
        'changes acknowledged': acknowledged.length,
        'acknowledged changes lost': lost.length,
        'changes made twice': doubled.length,
        'changes that nobody was told of': unasked.length,
        'events in all, with those of visits': all.events,
        'versions without their one event': outOfStep.length + brokenOff.length,
        'events without their change': ofNothing.length,
      },
    );
  });
});
