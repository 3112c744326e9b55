import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeJob } from '../../server/testing/made-jobs.ts';

const CORPORATIE = 'corporatie-opdrachtgever';
const MIDDEN = seedId('Organisation', 'corporatie-midden');
const today = todayInAmsterdam();

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const ask = async (persona: string, document: string, variables?: object): Promise<Answer> => {
  const { data, errors } = await (await graph.as(persona)).query(document, variables);
  expect(errors).toBeUndefined();
  return data;
};

/** One poll: versions by id, over all pages, and the greatest moment seen. */
const poll = async (since: string): Promise<{ seen: Map<string, number>; latest: string }> => {
  const seen = new Map<string, number>();
  let latest = since;
  for (let after: string | null = null, more = true; more; ) {
    const { jobs } = await ask(
      CORPORATIE,
      `query ($since: DateTime, $after: String) { jobs(first: 100, after: $after, filter: { changedSince: $since }) {
         pageInfo { hasNextPage endCursor } nodes { id version changedAt } } }`,
      { since, after },
    );
    for (const { id, version, changedAt } of jobs.nodes) {
      seen.set(id, version);
      if (changedAt > latest) latest = changedAt;
    }
    more = jobs.pageInfo.hasNextPage;
    after = jobs.pageInfo.endCursor;
  }
  return { seen, latest };
};

const change = `update job set urgent = not urgent, version = version + 1, changed_at = now() where id = $1`;

describe('jobs changed since a moment', () => {
  test('are those changed then or later, and those of a quarter of an hour before', async () => {
    const moments = { early: '2020-05-01T09:44:59Z', within: '2020-05-01T09:45:01Z', at: '2020-05-01T10:00:00Z' };
    const made = await Promise.all(Object.values(moments).map(() => makeJob(graph, 'REGISTERED', { crew: null })));
    for (const [index, moment] of Object.values(moments).entries())
      await graph.admin('update job set changed_at = $2 where id = $1', [made[index]?.key, moment]);
    const { seen } = await poll(moments.at);
    expect(made.map(({ id }) => seen.has(id))).toEqual([false, true, true]);
  });

  test('are asked for by whoever reads when a job changed, and by nobody of what shows no such thing', async () => {
    const since = `filter: { changedSince: "${new Date().toISOString()}" }`;
    for (const persona of [CORPORATIE, 'beleidsmedewerker', 'consulent', 'voorman', 'deelnemer'])
      await ask(persona, `{ jobs(first: 1, ${since}) { nodes { id } } }`);
    for (const [persona, list] of [
      [CORPORATIE, 'crews'],
      ['docent', 'jobs'],
    ] as const) {
      const reply = await (await graph.as(persona)).query(`{ ${list}(first: 1, ${since}) { nodes { id } } }`);
      expect(reply.errors?.[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });

  // The embedded database has one connection: callers take turns, and nobody meets anybody.
  describe.runIf(inject('databaseEngine') === 'postgresql')('while others write', () => {
    const connect = async () => {
      const client = new pg.Client({ connectionString: graph.databaseUrl });
      await client.connect();
      return client;
    };

    test('are not lost when a change that began before another is seen after it', async () => {
      const [slow, quick] = [
        await makeJob(graph, 'REGISTERED', { crew: null }),
        await makeJob(graph, 'REGISTERED', { crew: null }),
      ];
      const writer = await connect();
      await writer.query('begin');
      await writer.query(change, [slow.key]);
      await graph.admin(change, [quick.key]);
      const first = await poll(new Date(Date.now() - 1000).toISOString());
      expect([first.seen.get(slow.id), first.seen.get(quick.id)]).toEqual([1, 2]);
      await writer.query('commit');
      await writer.end();
      const second = await poll(first.latest);
      expect([second.seen.get(slow.id), second.seen.get(quick.id)]).toEqual([2, 2]);
      const [{ late }] = await graph.admin('select changed_at < $2 as late from job where id = $1', [
        slow.key,
        first.latest,
      ]);
      expect(late, 'by its moment alone it would have been passed over').toBe(true);
    });

    test('are all seen in the end, whatever the writers’ transactions overlap with', async () => {
      const jobs = await Promise.all(Array.from({ length: 4 }, () => makeJob(graph, 'REGISTERED', { crew: null })));
      let writing = true;
      const known = new Map<string, number>();
      const writers = jobs.map(async ({ key }, own) => {
        const client = await connect();
        for (let round = 0; round < 8; round++) {
          await client.query('begin');
          await client.query(change, [key]);
          await client.query('select pg_sleep($1)', [((own * 7 + round * 3) % 5) / 50]);
          await client.query('commit');
        }
        await client.end();
      });
      const done = Promise.all(writers).finally(() => {
        writing = false;
      });
      let since = new Date().toISOString();
      for (let last = false; !last; ) {
        last = !writing;
        const { seen, latest } = await poll(since);
        for (const [id, version] of seen) known.set(id, Math.max(version, known.get(id) ?? 0));
        since = latest;
      }
      await done;
      expect(jobs.map(({ id }) => known.get(id))).toEqual(jobs.map(() => 9));
    });
  });
});

describe('the opdrachtgever’s due work', () => {
  test('is one question per complex: what is open, interrupted and overdue', async () => {
    const [{ complex_code: complex }] = await graph.admin(
      `select complex_code from job where werk_opdrachtgever_id = $1 and complex_code is not null and status = 'INTERRUPTED'
         and wished_until < $2 group by 1 order by count(*) desc, 1 limit 1`,
      [MIDDEN, today],
    );
    const data = await ask(
      CORPORATIE,
      `query ($complex: String!) {
         open: jobs(first: 100, filter: { complexCode: { eq: $complex }, status: { in: [REGISTERED, AWAITING_APPROVAL, AWARDED, PLANNED, IN_PROGRESS] } }) { totalCount nodes { id } }
         interrupted: jobs(first: 100, filter: { complexCode: { eq: $complex }, status: { eq: INTERRUPTED } }) { totalCount nodes { id object { complexCode } } }
         overdue: jobs(first: 100, filter: { complexCode: { eq: $complex }, overdue: { eq: true } }) { totalCount nodes { id overdue } } }`,
      { complex },
    );
    const expected = async (condition: string) =>
      (
        await graph.admin(
          `select 'job_' || replace(id::text, '-', '') as id from job where werk_opdrachtgever_id = $1 and complex_code = $2
             and ${condition} order by 1`,
          [MIDDEN, complex],
        )
      ).map(({ id }) => id);
    const ids = (list: Answer) => list.nodes.map(({ id }: Answer) => id).sort();
    const late = `wished_until < date '${today}' and status not in ('REPORTED_DONE', 'SAMPLED', 'CLOSED', 'CANCELLED', 'REJECTED')`;
    expect(ids(data.open)).toEqual(
      await expected(`status in ('REGISTERED', 'AWAITING_APPROVAL', 'AWARDED', 'PLANNED', 'IN_PROGRESS')`),
    );
    expect(ids(data.interrupted)).toEqual(await expected(`status = 'INTERRUPTED'`));
    expect(ids(data.overdue)).toEqual(await expected(late));
    expect(data.overdue.totalCount).toBeGreaterThan(0);
    expect(new Set(data.interrupted.nodes.map(({ object }: Answer) => object.complexCode))).toEqual(new Set([complex]));
    expect(data.overdue.nodes.every(({ overdue }: Answer) => overdue === true)).toBe(true);
  });

  test('has each job either overdue or not, and refuses the question to who may not read that', async () => {
    const data = await ask(
      CORPORATIE,
      `{ all: jobs(first: 1) { totalCount } late: jobs(first: 1, filter: { overdue: { eq: true } }) { totalCount }
         rest: jobs(first: 1, filter: { overdue: { eq: false } }) { totalCount } }`,
    );
    expect(data.late.totalCount + data.rest.totalCount).toBe(data.all.totalCount);
    for (const filter of ['overdue: { eq: true }', 'complexCode: { eq: "CPX-001" }']) {
      const reply = await (await graph.as('beleidsmedewerker')).query(
        `{ jobs(first: 1, filter: { ${filter} }) { nodes { id } } }`,
      );
      expect(reply.errors?.[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });

  test('follows an object to another complex', async () => {
    const job = await makeJob(graph, 'REGISTERED', { crew: null });
    await graph.admin(
      `update work_object set complex_code = 'CPX-999' where id = (select object_id from job where id = $1)`,
      [job.key],
    );
    const data = await ask(
      CORPORATIE,
      '{ jobs(first: 100, filter: { complexCode: { eq: "CPX-999" } }) { nodes { id } } }',
    );
    expect(data.jobs.nodes.map(({ id }: Answer) => id)).toContain(job.id);
  });
});

test('the voorman’s day is one question: today’s visits with what they are about, and the crew', async () => {
  const made = await makeJob(graph, 'PLANNED', { tasks: ['PLANNED'] });
  await graph.admin('update task set planned_date = $2 where job_id = $1', [made.key, today]);
  const { tasks, crews } = await ask(
    'voorman',
    `query ($today: Date!) {
       tasks(first: 50, filter: { plannedDate: { eq: $today }, status: { in: [PLANNED, UNDERWAY, IN_PROGRESS, PAUSED, INTERRUPTED] } }) {
         nodes { id halfDay status job { id description workKind { name } object { name address } messages(last: 3) { nodes { text } } }
           equipment { designation } deployment { contributors { participant { callName } } } } }
       crews(first: 1) { nodes { name memberCount memberships(first: 20) { nodes { participant { callName phone } } } } } }`,
    { today },
  );
  const own = await graph.admin(
    `select 'task_' || replace(t.id::text, '-', '') as id from task t join crew c on c.id = t.crew_id
     where c.voorman_id = $1 and t.planned_date = $2 and t.status not in ('CONCEPT', 'DONE', 'CLOSED') order by 1`,
    [seedId('StaffMember', 'voorman'), today],
  );
  expect(tasks.nodes.map(({ id }: Answer) => id).sort()).toEqual(own.map(({ id }) => id));
  expect(tasks.nodes.map(({ id }: Answer) => id)).toContain(made.taskIds[0]);
  expect(crews.nodes).toMatchObject([{ name: 'Ploeg Oosseld' }]);
  expect(crews.nodes[0].memberships.nodes.length).toBeGreaterThan(0);
});
