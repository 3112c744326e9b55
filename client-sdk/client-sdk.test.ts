import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ERROR_MESSAGES } from '../schema/errors.ts';
import { persona } from '../seeds/cast.ts';
import { fixtures } from '../seeds/fixtures.ts';
import { seedId } from '../seeds/random.ts';
import { startGraph, type TestGraph } from '../server/testing/graph.ts';
import { signDemoToken } from '../server/tokens.ts';
import { type ClientOptions, createClient } from './client.ts';
import { corporatie } from './corporatie.ts';
import { deelnemer } from './deelnemer.ts';
import { ERROR_CODES, GraphClientError } from './errors.ts';
import { beleidsmedewerker, klantmanager, privacyOfficer } from './gemeente.ts';
import { docent } from './roc.ts';
import { consulent, voorman } from './wsd.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const optionsFor = async (name: string): Promise<ClientOptions> => ({
  url: `${graph.address}/graphql`,
  token: (await graph.as(name)).token,
});

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const period = { from: day(-30), until: day(60) };
const OPEN = ['AWARDED', 'PLANNED', 'IN_PROGRESS'] as const;
const statuses = [...OPEN];

/** Id of the first row of a list. */
const first = (list: { nodes: { id: string }[] } | null): { id: string } => ({ id: list?.nodes[0]?.id ?? 'none' });

/** The queries that a role works with every day; `operations.test.ts` runs all there are. */
const QUERIES: Record<string, () => Promise<Record<string, unknown>>> = {
  'corporatie-opdrachtgever': async () => {
    const entry = corporatie(await optionsFor('corporatie-opdrachtgever'));
    const jobsByStatus = await entry.jobsByStatus({ statuses });
    const jobById = await entry.jobById(first(jobsByStatus.jobs));
    const [objects, crews] = [await entry.objects(), await entry.crews()];
    const [open] = await graph.admin(
      `select complex_code from job where werk_opdrachtgever_id = $1 and status = 'PLANNED' and complex_code is not null`,
      [seedId('Organisation', 'corporatie-midden')],
    );
    const dueWork = await entry.dueWork({ complex: open.complex_code });
    const jobsChangedSince = await entry.jobsChangedSince({ since: '2000-01-01T00:00:00Z' });
    return { jobsByStatus, jobById, objects, crews, dueWork, jobsChangedSince };
  },
  klantmanager: async () => {
    const entry = klantmanager(await optionsFor('klantmanager'));
    const caseload = await entry.caseload({ first: 5 });
    const participantById = await entry.participantById(first(caseload.participants));
    const trajectenEndingBy = await entry.trajectenEndingBy({ date: day(700) });
    const [opleidingen, me] = [await entry.opleidingen(), await entry.me()];
    const dueWork = await entry.dueWork({ from: day(0), until: day(200) });
    return { caseload, participantById, trajectenEndingBy, opleidingen, me, dueWork };
  },
  beleidsmedewerker: async () => {
    const entry = beleidsmedewerker(await optionsFor('beleidsmedewerker'));
    const jobsInGemeente = await entry.jobsInGemeente({ filter: { status: { in: statuses } } });
    const [wijken, crews, workKinds] = [await entry.wijken(), await entry.crews(), await entry.workKinds()];
    return { jobsInGemeente, wijken, crews, workKinds, agreements: await entry.agreements() };
  },
  consulent: async () => {
    const entry = consulent(await optionsFor('consulent'));
    const participants = await entry.participants({ first: 5 });
    const participantById = await entry.participantById(first(participants.participants));
    const [crews, jobsByStatus] = [await entry.crews(), await entry.jobsByStatus({ statuses })];
    const dueWork = await entry.dueWork({ until: day(200) });
    return { participants, participantById, crews, jobsByStatus, dueWork };
  },
  voorman: async () => {
    const entry = voorman(await optionsFor('voorman'));
    const jobsByStatus = await entry.jobsByStatus({ statuses });
    const jobById = await entry.jobById(first(jobsByStatus.jobs));
    const [myCrews, myWeek] = [await entry.myCrews(), await entry.myWeek(period)];
    const [visit] = await graph.admin(
      `select planned_date::text as day from task where crew_id = $1 and status = 'PLANNED' and werk_opdrachtgever_id = $2`,
      [fixtures.crews.full, seedId('Organisation', 'corporatie-midden')],
    );
    const dueWork = await entry.dueWork({ today: visit.day });
    return { jobsByStatus, jobById, myCrews, myWeek, dueWork };
  },
  docent: async () => {
    const entry = docent(await optionsFor('docent'));
    const students = await entry.students({ first: 5 });
    const studentById = await entry.studentById(first(students.students));
    const { data: studentContact } = await entry.studentContact(first(students.students), { partial: true });
    const [enrolments, opleidingen] = [await entry.enrolments(), await entry.opleidingen()];
    const colleagues = await entry.colleagues();
    // The numbers are for the administration only.
    const studentNumbers = await docent(await optionsFor('docent-administratie')).studentNumbers({ first: 5 });
    expect(studentNumbers.students?.nodes[0]?.record?.studentNumber).toBeTruthy();
    return { students, studentById, studentContact, studentNumbers, enrolments, opleidingen, colleagues };
  },
  deelnemer: async () => {
    const entry = deelnemer(await optionsFor('deelnemer'));
    const [me, myCrew, myWeek] = [await entry.me(), await entry.myCrew(), await entry.myWeek(period)];
    const until = new Date().toISOString();
    const whoSawMyData = await entry.whoSawMyData({ from: new Date(0).toISOString(), until });
    const [myConsents, myRequests] = [await entry.myConsents(), await entry.myRequests()];
    return { me, myCrew, myWeek, whoSawMyData, myConsents, myRequests };
  },
  'privacy-officer': async () => {
    const entry = privacyOfficer(await optionsFor('privacy-officer'));
    return { dueWork: await entry.dueWork({ until: day(40) }) };
  },
};

describe.each(Object.keys(QUERIES))('the entry of the %s', (role) => {
  test('answers with rows', async () => {
    for (const [name, answer] of Object.entries((await QUERIES[role]?.()) ?? expect.fail())) {
      const [root] = Object.values(answer as object);
      expect(root, name).toBeTruthy();
      if (root.nodes) expect(root.nodes, name).not.toEqual([]);
    }
  });
});

test('a job goes from award to reported done, and the corporatie reads each step', async () => {
  const opdrachtgever = corporatie(await optionsFor('corporatie-opdrachtgever'));
  const crewLeader = voorman(await optionsFor('voorman'));
  const planner = consulent(await optionsFor('consulent-team'));
  const { jobs } = await opdrachtgever.jobsByStatus({ statuses: ['REGISTERED'], first: 1 });
  const { id } = first(jobs);
  const crewId = first((await crewLeader.myCrews()).crews).id;
  const statusNow = async () => {
    const { job } = await opdrachtgever.jobById({ id });
    return [job?.status, job?.veraStatusCode];
  };
  const jobNow = async () => {
    const { job } = await crewLeader.jobById({ id });
    return { id, expectedVersion: job?.version ?? -1 };
  };
  const visits = [{ plannedDate: day(1), halfDay: 'MORNING' } as const];

  const award = { id, expectedVersion: jobs?.nodes[0]?.version ?? -1, crewId };
  const { awardJob } = await opdrachtgever.awardJob({ input: award });
  expect(awardJob).toMatchObject({ job: { status: 'AWARDED', crew: { id: crewId } }, userErrors: [] });

  const planned = await planner.planJob({ input: { ...(await jobNow()), visits } });
  expect(planned.planJob).toMatchObject({ job: { status: 'PLANNED' }, userErrors: [] });
  const { planJob } = await crewLeader.planJob({ input: { ...(await jobNow()), visits } });
  expect(planJob).toMatchObject({ job: { status: 'PLANNED' }, userErrors: [] });
  expect(await statusNow()).toEqual(['PLANNED', 'PLN']);

  const { startJob } = await crewLeader.startJob({ input: await jobNow() });
  expect(startJob).toMatchObject({ job: { status: 'IN_PROGRESS' }, userErrors: [] });

  const early = await crewLeader.reportJobDone({ input: await jobNow() });
  expect(early.reportJobDone).toMatchObject({ job: null, userErrors: [{ code: 'TASKS_NOT_DONE' }] });

  const task = planJob?.job?.tasks?.nodes.find(({ status }) => status === 'PLANNED') ?? expect.fail('no visit');
  const next = (done: { task: { id: string; version: number | null } | null } | null) => ({
    input: { id: task.id, expectedVersion: done?.task?.version ?? -1 },
  });
  const { departForTask } = await crewLeader.departForTask(next({ task }));
  const { startTask } = await crewLeader.startTask(next(departForTask));
  const { completeTask } = await crewLeader.completeTask(next(startTask));
  expect(completeTask).toMatchObject({ task: { status: 'DONE' }, userErrors: [] });

  const { reportJobDone } = await crewLeader.reportJobDone({ input: await jobNow() });
  expect(reportJobDone).toMatchObject({ job: { status: 'REPORTED_DONE' }, userErrors: [] });
  expect(await statusNow()).toEqual(['REPORTED_DONE', 'TEC']);
});

test('a mutation whose answer is lost is carried out once all the same', async () => {
  const options = await optionsFor('voorman');
  const { jobs } = await voorman(options).jobsByStatus({ statuses: ['PLANNED'], first: 50 });
  let attempts = 0;
  const lossy: typeof fetch = async (...args) => {
    const response = await fetch(...args);
    attempts += 1;
    if (attempts < 3) throw new TypeError('the connection was lost');
    return response;
  };
  for (const { id, version } of jobs?.nodes ?? []) {
    attempts = 0;
    const input = { id, expectedVersion: version ?? -1 };
    const { startJob } = await voorman({ ...options, fetch: lossy }).startJob({ input });
    expect(attempts).toBe(3);
    // Which visits are manned by one, which cannot begin, depends on the day on which the rows were made.
    if (startJob?.userErrors.some(({ code }) => code === 'TOO_FEW_OUTSIDE')) continue;
    expect(startJob).toMatchObject({ job: { status: 'IN_PROGRESS', version: (version ?? -1) + 1 }, userErrors: [] });
    return;
  }
  expect.fail('no job that can begin');
});

describe('a refusal', () => {
  const failureOf = async (promise: Promise<unknown>): Promise<GraphClientError> => {
    const error = await promise.catch((reason: unknown) => reason);
    return error instanceof GraphClientError ? error : expect.fail(`got ${JSON.stringify(error)}`);
  };

  test('has one of the codes of the graph', () => {
    expect([...ERROR_CODES].sort()).toEqual(Object.keys(ERROR_MESSAGES).sort());
  });

  test('of an expired token is UNAUTHENTICATED, in the language of the caller', async () => {
    const expired = { ...persona('corporatie-opdrachtgever'), lifetimeSeconds: -3600 };
    const options = { ...(await optionsFor('voorman')), token: () => signDemoToken(graph.keys, expired) };
    const error = await failureOf(corporatie({ ...options, language: 'en' }).crews());
    expect(error).toMatchObject({ code: 'UNAUTHENTICATED', status: 401, message: ERROR_MESSAGES.UNAUTHENTICATED.en });
    expect(error.traceId).toMatch(/^[0-9a-f]{32}$/);
  });

  test('of a version that is no longer the last is a CONFLICT', async () => {
    const crewLeader = voorman(await optionsFor('voorman'));
    const { jobs } = await crewLeader.jobsByStatus({ statuses: ['PLANNED'], first: 1 });
    const stale = { id: first(jobs).id, expectedVersion: (jobs?.nodes[0]?.version ?? 0) - 1 };
    const error = await failureOf(crewLeader.startJob({ input: stale }));
    expect(error).toMatchObject({ code: 'CONFLICT', data: { startJob: null } });
    const partial = await crewLeader.startJob({ input: stale }, { partial: true });
    expect(partial).toMatchObject({ data: { startJob: null }, errors: [{ extensions: { code: 'CONFLICT' } }] });
  });

  test('of a cursor that the graph did not make is BAD_USER_INPUT', async () => {
    const error = await failureOf(
      corporatie(await optionsFor('corporatie-opdrachtgever')).objects({ after: 'made-up' }),
    );
    expect(error.code).toBe('BAD_USER_INPUT');
  });

  test('of a document outside the slice is GRAPHQL_VALIDATION_FAILED', async () => {
    const client = createClient(await optionsFor('corporatie-opdrachtgever'));
    const error = await failureOf(client.request('{ participants { nodes { callName } } }'));
    expect(error.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

test('a list is read to its end, each row once', async () => {
  const entry = corporatie(await optionsFor('corporatie-opdrachtgever'));
  const ids = new Set<string>();
  let rows = 0;
  for await (const job of entry.jobsByStatus.each({ statuses, first: 20 }, ({ jobs }) => jobs)) {
    ids.add(job.id);
    rows += 1;
  }
  const { jobs } = await entry.jobsByStatus({ statuses, first: 1 });
  expect(rows).toBeGreaterThan(40);
  expect([rows, ids.size]).toEqual([jobs?.totalCount, jobs?.totalCount]);
});

test('the types of a role hold its slice and no more', async () => {
  const entry = corporatie(await optionsFor('corporatie-opdrachtgever'));
  // @ts-expect-error: the corporatie has no participants.
  expect(entry.participants).toBeUndefined();
  // @ts-expect-error: nor a planning of its own.
  expect(entry.planJob).toBeUndefined();
  const { crews } = await entry.crews({ first: 1 });
  // @ts-expect-error: who is in a crew is not for the corporatie.
  expect(crews?.nodes[0]?.memberships).toBeUndefined();
});

describe('the app of a partner', () => {
  const run = (name: string, ...args: string[]) =>
    promisify(execFile)('node_modules/.bin/tsx', [`client-sdk/examples/${name}.ts`, ...args]);

  test.each([
    ['corporatie', 'corporatie-opdrachtgever', /^\S+ {2}PLANNED .+voorman/m],
    ['gemeente', 'klantmanager', /traject \w+, works in .+ since/],
    ['wsd', 'voorman', /^\d{4}-\d\d-\d\d (MORNING|AFTERNOON)/m],
    ['roc', 'docent', /^.+: .+, .+$/m],
  ])('%s prints what the %s may see', async (name, role, line) => {
    const { token, url } = await optionsFor(role);
    const { stdout, stderr } = await run(name, String(token), url);
    expect(stdout).toMatch(line);
    expect(stderr).toBe('');
  });

  test('says why when the token is refused', async () => {
    const failure = await run('corporatie', 'no-token', `${graph.address}/graphql`).catch((error) => error);
    expect(failure).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^UNAUTHENTICATED: .+trace/) });
  });
});
