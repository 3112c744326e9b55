import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personas } from '../../seeds/cast.ts';
import { todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { dailyActivity } from '../../seeds/registers.ts';
import { type Reply, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { jobStep } from '../../server/testing/job-steps.ts';
import { makeJob, storedJob } from '../../server/testing/made-jobs.ts';
import { today } from '../../server/testing/told.ts';
import { ORDERING_ROLES, ROLES, type Role } from '../roles.ts';
import { JOB_STATUSES } from './job.entity.ts';
import { TASK_STATUSES } from './task.entity.ts';

type JobStatus = keyof typeof JOB_STATUSES;
type TaskStatus = keyof typeof TASK_STATUSES;

/** The domain's short names of roles (3.6.7b). */
const WHO: Readonly<Record<string, readonly Role[]>> = {
  CO: ORDERING_ROLES,
  WC: ['CONSULENT', 'BEGELEIDER'],
  WV: ['VOORMAN'],
};

interface Line {
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly by: readonly Role[];
  readonly verb: string;
}

/** Written from the domain, not from the machines. */
const lines: readonly Line[] = readFileSync(new URL('transitions.expected.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([table = '', from = '', to = '', who = '', verb = '']) => ({
    table,
    from,
    to,
    by: who.split(' ').flatMap((code) => WHO[code] ?? (code as Role)),
    verb,
  }));

const listed = (table: string, verb: string, from: string, role: Role): Line | undefined =>
  lines.find((own) => own.table === table && own.verb === verb && own.from === from && own.by.includes(role));

const verbsOf = (table: string) => [
  ...new Set(lines.filter((own) => own.table === table && /^[a-z]/.test(own.verb)).map(({ verb }) => verb)),
];

const JOBS = Object.keys(JOB_STATUSES) as JobStatus[];
const TASKS = Object.keys(TASK_STATUSES) as TaskStatus[];

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const personaOf = (role: Role) => personas.find((each) => each.role === role);
const organisationOf = (role: Role) => personaOf(role)?.organisation ?? 'corporatie-midden';
/** An opdrachtgever's own job; for the others one of the corporatie that their crew works for. */
const orderedBy = (role: Role) =>
  (ORDERING_ROLES as readonly Role[]).includes(role) ? organisationOf(role) : 'corporatie-midden';

const expectStep = (reply: Reply, line: Line, place: string) => {
  expect(reply.errors, place).toBeUndefined();
  const { deletedId, job, task, userErrors } = reply.data.result;
  expect(userErrors, place).toEqual([]);
  if (line.to === '-') expect(deletedId, place).toMatch(/^job_/);
  else expect(job ?? task, place).toMatchObject({ status: line.to, version: 2 });
};

const expectRefusal = (reply: Reply, place: string) => {
  expect(reply.errors, place).toBeUndefined();
  expect(reply.data.result.userErrors, place).toEqual([
    { code: 'STATUS_REFUSED', rule: expect.stringMatching(/^(R-\d+|3\.3 )/) },
  ]);
};

describe('the table of transitions', () => {
  const cast = ROLES.flatMap((role) => personaOf(role) ?? []);

  test.each(cast)(
    'lists all that $role may do to a job; any other step is refused and changes nothing',
    async (own) => {
      const caller = await graph.as(own.name);
      for (const verb of verbsOf('job').filter((name) => name !== 'createJob')) {
        const hasVerb = lines.some((line) => line.verb === verb && line.by.includes(own.role));
        for (const status of hasVerb ? JOBS : (['REGISTERED'] as const)) {
          const place = `${verb} from ${status} by ${own.role}`;
          const made = await makeJob(graph, status, {
            by: orderedBy(own.role),
            tasks: verb === 'reportJobDone' ? ['DONE'] : [],
          });
          const before = await storedJob(graph, made.key);
          const reply = await jobStep(caller, verb, { id: made.id, expectedVersion: 1 });
          const line = listed('job', verb, status, own.role);
          if (line) {
            expectStep(reply, line, place);
            continue;
          }
          if (hasVerb) expectRefusal(reply, place);
          else expect(reply.errors?.[0].extensions.code, place).toBe('GRAPHQL_VALIDATION_FAILED');
          expect(await storedJob(graph, made.key), place).toBe(before);
        }
      }
    },
  );

  test.each(cast)('lists all that $role may do to a task', async (own) => {
    const caller = await graph.as(own.name);
    for (const verb of verbsOf('task')) {
      const hasVerb = lines.some((line) => line.verb === verb && line.by.includes(own.role));
      for (const status of hasVerb ? TASKS : (['PLANNED'] as const)) {
        const place = `${verb} from ${status} by ${own.role}`;
        const made = await makeJob(graph, 'IN_PROGRESS', { tasks: [status] });
        const before = await storedJob(graph, made.key);
        const reply = await jobStep(caller, verb, { id: made.taskIds[0], expectedVersion: 1 });
        const line = listed('task', verb, status, own.role);
        if (line) {
          expectStep(reply, line, place);
          continue;
        }
        if (hasVerb) expectRefusal(reply, place);
        else expect(reply.errors?.[0].extensions.code, place).toBe('GRAPHQL_VALIDATION_FAILED');
        expect(await storedJob(graph, made.key), place).toBe(before);
      }
    }
  });
});

/** Tries each statement by itself under a database role; those that changed a row have passed. */
const passing = async (role: Role, tries: readonly { name: string; sql: string; values: unknown[] }[]) => {
  const persona = personaOf(role);
  const client = await graph.database.pool.connect();
  const passed: string[] = [];
  try {
    await client.query('begin');
    const claims = {
      organisation: seedId('Organisation', organisationOf(role)),
      person: seedId(role === 'DEELNEMER' ? 'Participant' : 'StaffMember', persona?.name ?? 'nobody'),
      scope: persona?.scope ?? 'OWN',
      today: todayInAmsterdam(),
      categories: dailyActivity(role).categories.join(),
      changes: dailyActivity(role).changes.join(),
      grounds: dailyActivity(role).grounds.join(),
    };
    for (const [setting, value] of Object.entries(claims)) {
      await client.query('select set_config($1, $2, true)', [`app.${setting}`, value]);
    }
    await client.query('select set_config($1, $2, true)', ['role', `leerwerk_${role.toLowerCase()}`]);
    for (const { name, sql, values } of tries) {
      await client.query('savepoint try');
      const refusal = await client
        .query(sql, values)
        .then(({ rowCount }) => (rowCount === 1 ? null : 'no row'))
        .catch(({ code, constraint }) => constraint ?? code);
      if (refusal === null) passed.push(name);
      else expect(['state_machine', '42501', 'no row'], `${name}: ${refusal}`).toContain(refusal);
      await client.query('rollback to savepoint try');
    }
  } finally {
    await client.query('rollback');
    client.release();
  }
  return passed;
};

describe('the table of transitions as SQL under the database role', () => {
  test.each(ROLES)('holds for the jobs of %s', async (role) => {
    const by = orderedBy(role);
    const tries = [];
    for (const from of JOBS) {
      const { key } = await makeJob(graph, from, { by });
      const names = JOBS.filter((to) => to !== from).map((to) => ({ to, name: `${from} ${to}` }));
      for (const { to, name } of names) {
        tries.push({ name, sql: 'update job set status = $2 where id = $1', values: [key, to] });
      }
      tries.push({ name: `${from} -`, sql: 'delete from job where id = $1', values: [key] });
      const sql = `insert into job (id, responsible_organisation_id, processing_activity, werk_opdrachtgever_id,
          object_id, work_kind_id, description, regime, status, status_date)
        select $1, werk_opdrachtgever_id, 'test', werk_opdrachtgever_id, object_id, work_kind_id, 'x', regime, $3, status_date
        from job where id = $2`;
      tries.push({ name: `- ${from}`, sql, values: [randomUUID(), key, from] });
    }
    const expected = lines
      .filter((line) => line.table === 'job' && line.by.includes(role) && line.from !== line.to)
      .map(({ from, to }) => `${from} ${to}`);
    expect((await passing(role, tries)).sort()).toEqual(expected.sort());
  });

  test.each(ROLES)('holds for the tasks of %s', async (role) => {
    const tries = [];
    for (const from of TASKS) {
      const { key, taskIds } = await makeJob(graph, 'PLANNED', { tasks: [from] });
      const taskKey = String(taskIds[0]).replace('task_', '');
      for (const to of TASKS.filter((each) => each !== from)) {
        const sql = 'update task set status = $2 where id = $1';
        tries.push({ name: `${from} ${to}`, sql, values: [taskKey, to] });
      }
      tries.push({ name: `${from} -`, sql: 'delete from task where id = $1', values: [taskKey] });
      const sql = `insert into task (id, responsible_organisation_id, processing_activity, job_id, planned_date, half_day, status)
        values ($1, $2, 'test', $3, date '${today}', 'MORNING', $4)`;
      const values = [randomUUID(), seedId('Organisation', organisationOf(role)), key, from];
      tries.push({ name: `- ${from}`, sql, values });
    }
    const expected = lines
      .filter((line) => line.table === 'task' && line.by.includes(role) && line.from !== line.to)
      .map(({ from, to }) => `${from} ${to}`);
    expect((await passing(role, tries)).sort()).toEqual([...new Set(expected)].sort());
  });
});
