import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { fixtures } from '../../seeds/fixtures.ts';
import { seedId } from '../../seeds/random.ts';
import { callVerb, insist, newKey, storedKeys } from '../../server/testing/calls.ts';
import { type Answer, type Reply, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeJob, storedJob } from '../../server/testing/made-jobs.ts';

const today = todayInAmsterdam();
const inEnglish = { 'accept-language': 'en' };

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const codeOf = ({ errors }: Reply) => errors?.map(({ extensions }) => extensions.code).join();

describe('a call that is sent again with its key', () => {
  test('is carried out once and answered alike', async () => {
    const { id, key } = await makeJob(graph, 'PLANNED');
    const input = { id, expectedVersion: 1, idempotencyKey: newKey() };
    const first = await callVerb(graph, 'voorman', 'startJob', input);
    expect(first.data.result).toMatchObject({ job: { status: 'IN_PROGRESS', version: 2 }, userErrors: [] });
    const before = await storedJob(graph, key);
    for (const _ of [1, 2]) expect((await callVerb(graph, 'voorman', 'startJob', input)).text).toBe(first.text);
    expect(await storedJob(graph, key)).toBe(before);
  });

  test('is answered with the same warnings, whatever would be warned of now, in the language asked for', async () => {
    const { id } = await makeJob(graph, 'AWARDED');
    const visits = [{ plannedDate: addDays(today, 1), halfDay: 'MORNING' }];
    const input = { id, expectedVersion: 1, visits, idempotencyKey: newKey() };
    const halfDays = (sql: string) =>
      graph.admin(`update crew set weekly_half_days = ${sql} where id = $1`, [fixtures.crews.full]);
    const [{ weekly_half_days: usual }] = await graph.admin('select weekly_half_days from crew where id = $1', [
      fixtures.crews.full,
    ]);
    await halfDays(`array['MONDAY_AFTERNOON']`);
    const first = await callVerb(graph, 'voorman', 'planJob', input);
    await halfDays(`array[${usual.map((own: string) => `'${own}'`)}]`);
    expect(first.data.result.warnings).toMatchObject([{ code: 'OUTSIDE_WEEKLY_HALF_DAYS', rule: 'R-45' }]);
    expect((await callVerb(graph, 'voorman', 'planJob', input)).text).toBe(first.text);
    const [warning] = (await callVerb(graph, 'voorman', 'planJob', input, inEnglish)).data.result.warnings;
    expect(warning.message).toBe('A visit lies outside the weekly half-days of the crew.');
  });

  test('is refused by the same rule, also when the rule would now let it pass', async () => {
    const { id, key, taskIds } = await makeJob(graph, 'IN_PROGRESS', { tasks: ['IN_PROGRESS'] });
    const input = { id, expectedVersion: 1, idempotencyKey: newKey() };
    const first = await callVerb(graph, 'voorman', 'reportJobDone', input);
    expect(first.data.result).toMatchObject({ job: null, userErrors: [{ code: 'TASKS_NOT_DONE' }] });
    const done = await (await graph.as('voorman')).query(
      'mutation ($id: ID!) { completeTask(input: { id: $id, expectedVersion: 1 }) { task { status } } }',
      { id: taskIds[0] },
    );
    expect(done.data.completeTask.task.status).toBe('DONE');
    const before = await storedJob(graph, key);
    expect((await callVerb(graph, 'voorman', 'reportJobDone', input)).text).toBe(first.text);
    const [refusal] = (await callVerb(graph, 'voorman', 'reportJobDone', input, inEnglish)).data.result.userErrors;
    expect(refusal.message).toBe('Not all tasks are done yet.');
    expect(await storedJob(graph, key)).toBe(before);
    const anew = await callVerb(graph, 'voorman', 'reportJobDone', { ...input, idempotencyKey: newKey() });
    expect(anew.data.result.job.status).toBe('REPORTED_DONE');
  });

  test('is answered with the object as the caller may see it now', async () => {
    const { id } = await makeJob(graph, 'PLANNED');
    const input = { id, expectedVersion: 1, idempotencyKey: newKey() };
    await callVerb(graph, 'voorman', 'startJob', input);
    const lead = (persona: string) =>
      graph.admin('update crew set voorman_id = $2 where id = $1', [
        fixtures.crews.full,
        seedId('StaffMember', persona),
      ]);
    await lead('voorman-2');
    const { data, errors, text } = await callVerb(graph, 'voorman', 'startJob', input);
    await lead('voorman');
    expect(errors).toBeUndefined();
    expect(data.result).toEqual({ job: null, userErrors: [], warnings: [] });
    expect(text).not.toContain(id);
  });

  test('may stand twice in one document', async () => {
    const { id, key } = await makeJob(graph, 'PLANNED');
    const { data, errors } = await (await graph.as('voorman')).query(
      `mutation ($input: StartJobInput!) { one: startJob(input: $input) { job { id version } }
         two: startJob(input: $input) { job { id version } } }`,
      { input: { id, expectedVersion: 1, idempotencyKey: newKey() } },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ one: { job: { id, version: 2 } }, two: { job: { id, version: 2 } } });
    const [{ version }] = await graph.admin('select version from job where id = $1', [key]);
    expect(version).toBe(2);
  });
});

describe('a key', () => {
  test('that was used for another input or mutation is refused, and nothing is written', async () => {
    const one = await makeJob(graph, 'PLANNED');
    const other = await makeJob(graph, 'PLANNED');
    const input = { id: one.id, expectedVersion: 1, idempotencyKey: newKey() };
    await callVerb(graph, 'voorman', 'startJob', input);
    const before = [await storedJob(graph, one.key), await storedJob(graph, other.key)];
    for (const [verb, change] of [
      ['startJob', { id: other.id }],
      ['startJob', { expectedVersion: 2 }],
      ['reportJobDone', {}],
    ] as const) {
      const reply = await callVerb(graph, 'voorman', verb, { ...input, ...change }, inEnglish);
      expect(codeOf(reply)).toBe('BAD_USER_INPUT');
      expect(reply.errors?.[0].message).toMatch(/has been used for another request/);
      expect(reply.data).toEqual({ result: null });
    }
    const dutch = await callVerb(graph, 'voorman', 'reportJobDone', input);
    expect(dutch.errors?.[0].message).toMatch(/al gebruikt voor een ander verzoek/);
    expect([await storedJob(graph, one.key), await storedJob(graph, other.key)]).toEqual(before);
  });

  test('does not mind the order of fields', async () => {
    const { id } = await makeJob(graph, 'AWARDED');
    const idempotencyKey = newKey();
    const plannedDate = addDays(today, 1);
    const [one, other] = [
      await callVerb(graph, 'voorman', 'planJob', {
        id,
        expectedVersion: 1,
        visits: [{ plannedDate, halfDay: 'MORNING' }],
        idempotencyKey,
      }),
      await callVerb(graph, 'voorman', 'planJob', {
        idempotencyKey,
        visits: [{ halfDay: 'MORNING', plannedDate }],
        expectedVersion: 1,
        id,
      }),
    ];
    expect(one.errors).toBeUndefined();
    expect(other.text).toBe(one.text);
  });

  test('is not kept by a call that failed', async () => {
    const { id, key } = await makeJob(graph, 'PLANNED');
    const idempotencyKey = newKey();
    const failing: [string, object][] = [
      ['CONFLICT', { id, expectedVersion: 2 }],
      ['NOT_FOUND', { id: `job_${'ab'.repeat(16)}`, expectedVersion: 1 }],
    ];
    for (const [code, input] of failing) {
      expect(codeOf(await callVerb(graph, 'voorman', 'startJob', { ...input, idempotencyKey }))).toBe(code);
      expect(await storedKeys(graph, idempotencyKey)).toEqual([]);
    }
    const { data } = await callVerb(graph, 'voorman', 'startJob', { id, expectedVersion: 1, idempotencyKey });
    expect(data.result.job.status).toBe('IN_PROGRESS');
    expect((await storedKeys(graph, idempotencyKey))[0].outcome.key).toBe(key);
  });

  test('is not kept when the transaction fails', async () => {
    const { id, key } = await makeJob(graph, 'PLANNED');
    const before = await storedJob(graph, key);
    const idempotencyKey = newKey();
    const start = async () =>
      (await graph.as('voorman')).query(
        `mutation ($input: StartJobInput!) { startJob(input: $input) { job { version crew { memberships { nodes {
           participant { callName } } } } } } }`,
        { input: { id, expectedVersion: 1, idempotencyKey } },
      );
    await graph.admin('revoke insert on processing_log_entry from leerwerk_voorman');
    const reply = await start();
    await graph.admin('grant insert on processing_log_entry to leerwerk_voorman');
    expect(codeOf(reply)).toBe('UNAVAILABLE');
    expect(await storedKeys(graph, idempotencyKey)).toEqual([]);
    expect(await storedJob(graph, key)).toBe(before);
    expect((await start()).data.startJob.job.version).toBe(2);
  });

  test.each(['', ' ', 'a b', 'é', 'a\n', '\u007f', 'x'.repeat(256)])('cannot be %j', async (idempotencyKey) => {
    const { id, key } = await makeJob(graph, 'PLANNED');
    const before = await storedJob(graph, key);
    const reply = await callVerb(graph, 'voorman', 'startJob', { id, expectedVersion: 1, idempotencyKey });
    expect(codeOf(reply)).toBe('BAD_USER_INPUT');
    expect(reply.errors?.[0].message).toMatch(/1 tot 255 zichtbare ASCII-tekens/);
    expect(await storedJob(graph, key)).toBe(before);
  });

  test.each(['!', '~'.repeat(255), '"\'\\;--', null])('can be %j', async (idempotencyKey) => {
    const { id } = await makeJob(graph, 'PLANNED');
    const reply = await callVerb(graph, 'voorman', 'startJob', { id, expectedVersion: 1, idempotencyKey });
    expect(reply.data.result.job.version).toBe(2);
  });

  test('is of one subject of one organisation: for all others it is as good as new', async () => {
    const idempotencyKey = newKey();
    const plan = async (persona: string) => {
      const { id } = await makeJob(graph, 'AWARDED');
      const visits = [{ plannedDate: addDays(today, 1), halfDay: 'MORNING' }];
      return (await callVerb(graph, persona, 'planJob', { id, expectedVersion: 1, visits, idempotencyKey })).data.result
        .job;
    };
    const award = async (by: 'corporatie-midden' | 'corporatie-zuid', persona: string) => {
      const { id } = await makeJob(graph, 'REGISTERED', { by, crew: null });
      const crewId = `crew_${'0'.repeat(32)}`;
      return (await callVerb(graph, persona, 'awardJob', { id, expectedVersion: 1, crewId, idempotencyKey })).data
        .result;
    };
    for (const persona of ['voorman', 'consulent']) expect(await plan(persona)).toMatchObject({ status: 'PLANNED' });
    const refused = { job: null, userErrors: [{ rule: expect.stringMatching(/\w/) }] };
    expect(await award('corporatie-midden', 'corporatie-opdrachtgever')).toMatchObject(refused);
    expect(await award('corporatie-zuid', 'corporatie-opdrachtgever@zuid')).toMatchObject(refused);
    expect(new Set((await storedKeys(graph, idempotencyKey)).map((row) => row.subject_id)).size).toBe(4);
  });
});

// The embedded database has one connection: callers take turns, and nobody meets anybody.
describe.runIf(inject('databaseEngine') === 'postgresql')('calls with one key at the same time', () => {
  test('have one effect and one answer', async () => {
    const { id, key } = await makeJob(graph, 'PLANNED');
    const input = { id, expectedVersion: 1, idempotencyKey: newKey() };
    const replies = await Promise.all(Array.from({ length: 20 }, () => insist(graph, 'voorman', 'startJob', input)));
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    expect(replies[0]?.data.result.job).toMatchObject({ status: 'IN_PROGRESS', version: 2 });
    const [{ version }] = await graph.admin('select version from job where id = $1', [key]);
    expect(version).toBe(2);
  });

  test('are told to come back when the first takes too long, and leave the rest of the document alone', async () => {
    const [one, other] = [await makeJob(graph, 'PLANNED'), await makeJob(graph, 'PLANNED')];
    const idempotencyKey = newKey();
    const slow = await graph.database.pool.connect();
    let reply: Answer;
    try {
      await slow.query('begin');
      await slow.query(
        `select set_config('role', 'none', true), set_config('idle_in_transaction_session_timeout', '0', true)`,
      );
      await slow.query(
        `insert into idempotency_key (id, responsible_organisation_id, processing_activity, subject_id, key, fingerprint)
         values (gen_random_uuid(), $1, '', $2, $3, '')`,
        [seedId('Organisation', 'wsd'), seedId('StaffMember', 'voorman'), idempotencyKey],
      );
      reply = await (await graph.as('voorman')).query(
        `mutation ($one: StartJobInput!, $other: StartJobInput!) { one: startJob(input: $one) { job { version } }
           other: startJob(input: $other) { job { version } } }`,
        { one: { id: one.id, expectedVersion: 1, idempotencyKey }, other: { id: other.id, expectedVersion: 1 } },
        inEnglish,
      );
    } finally {
      await slow.query('rollback');
      slow.release();
    }
    expect(reply.errors).toMatchObject([{ path: ['one'], extensions: { code: 'UNAVAILABLE' } }]);
    expect(reply.errors[0].message).toMatch(/send this again in a moment, unchanged/);
    expect(reply.data).toEqual({ one: null, other: { job: { version: 2 } } });
    const { data } = await callVerb(graph, 'voorman', 'startJob', { id: one.id, expectedVersion: 1, idempotencyKey });
    expect(data.result.job.version).toBe(2);
  });

  test('that wait for one another are told to come back, and then all is done, once', async () => {
    const [one, other] = [await makeJob(graph, 'PLANNED'), await makeJob(graph, 'PLANNED')];
    const inputs = [one, other].map(({ id }) => ({ id, expectedVersion: 1, idempotencyKey: newKey() }));
    const voorman = await graph.as('voorman');
    const startBoth = async (first?: object, second?: object): Promise<Reply> =>
      voorman.query(
        `mutation ($first: StartJobInput!, $second: StartJobInput!) { first: startJob(input: $first) { job { version } }
           second: startJob(input: $second) { job { version } } }`,
        { first, second },
      );
    const [here, there] = [() => startBoth(inputs[0], inputs[1]), () => startBoth(inputs[1], inputs[0])];
    for (const reply of await Promise.all([here(), there(), here(), there(), here(), there()])) {
      for (const { extensions } of reply.errors ?? []) expect(extensions.code).toBe('UNAVAILABLE');
    }
    const done = { first: { job: { version: 2 } }, second: { job: { version: 2 } } };
    for (const ask of [here, there]) expect((await ask()).data).toEqual(done);
  });
});
