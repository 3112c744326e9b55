import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { persona } from '../seeds/cast.ts';
import { seedId } from '../seeds/random.ts';
import { startGraph, type TestGraph } from './testing/graph.ts';
import { atLookups, changeSeat } from './testing/seat-lookups.ts';

const MINUTE = 60_000;

let graph: TestGraph;
let now: Date;
beforeAll(async () => {
  now = new Date();
  const allowance = { points: 100_000, seconds: 3600 };
  graph = await startGraph({ clock: () => now, allowances: { clients: allowance, strangers: allowance } });
});
afterAll(() => graph?.stop());

const pass = (milliseconds: number) => {
  now = new Date(now.getTime() + milliseconds);
};

beforeEach(() => pass(MINUTE - (now.getTime() % MINUTE) + 1));

const PEOPLE = '{ participants(first: 100) { nodes { callName } } }';

const lookedUp = <T>(run: () => Promise<T>) => atLookups(graph, run);

const ask = async (by: string, query = PEOPLE, headers?: Record<string, string>) =>
  (await graph.as(by)).query(query, undefined, headers);

const change = (by: string, set: string, values?: readonly unknown[]) => changeSeat(graph, by, set, values);

describe('where a caller sits', () => {
  test('is asked once in a minute, and by each caller', async () => {
    const [times, answers] = await lookedUp(async () => [
      await ask('consulent'),
      await ask('consulent', '{ viewer { role } }'),
      await ask('consulent-team'),
      await ask('consulent'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers[3]?.data).toEqual(answers[0]?.data);
    expect(times).toBe(2);
    pass(MINUTE);
    expect((await lookedUp(() => ask('consulent')))[0]).toBe(1);
  });

  test.each([PEOPLE, '{ __typename }', '{ viewer { role } }', '{ nothing }', '{'])(
    'counts no more once it has ended, for %s',
    async (query) => {
      await ask('consulent-2');
      await change('consulent-2', 'valid_until = $3', [now]);
      try {
        const { status, data, errors } = await ask('consulent-2', query);
        expect([status, data, errors?.[0].extensions.code]).toEqual([401, undefined, 'UNAUTHENTICATED']);
      } finally {
        await change('consulent-2', 'valid_until = null');
      }
      expect((await ask('consulent-2')).status).toBe(200);
    },
  );

  test('ends in the middle of a minute, when it was to', async () => {
    await change('consulent-2', 'valid_until = $3', [new Date(now.getTime() + 10_000)]);
    expect((await ask('consulent-2')).status).toBe(200);
    pass(10_000);
    expect((await ask('consulent-2')).status).toBe(401);
    await change('consulent-2', 'valid_until = null');
  });

  test('is another in the middle of a minute, when one was to end and the next to begin', async () => {
    const { person, role } = persona('consulent-2');
    const at = new Date(now.getTime() + 10_000);
    await change('consulent-2', 'valid_until = $3', [at]);
    const [next] = await graph.admin(
      `insert into role_assignment select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(),
         'valid_from', $3::timestamptz, 'valid_until', null))).* from role_assignment a
       where staff_member_id = $1 and role = $2 returning id`,
      [seedId('StaffMember', person), role, at],
    );
    expect((await ask('consulent-2')).status).toBe(200);
    pass(10_000);
    expect((await ask('consulent-2')).status).toBe(200);
    await graph.admin('delete from role_assignment where id = $1', [next.id]);
    await change('consulent-2', 'valid_until = null');
  });

  test('is asked again after any change, and the operation is then charged and done once', async () => {
    const before = await ask('consulent-team');
    await change('consulent-team', `scope = 'OWN'`);
    const [times, narrower] = await lookedUp(() => ask('consulent-team'));
    expect(times).toBe(1);
    expect(narrower.errors).toBeUndefined();
    expect(narrower.data.participants.nodes.length).toBeLessThan(before.data.participants.nodes.length);
    const { requested, remaining } = narrower.extensions.cost;
    expect(remaining).toBe(before.extensions.cost.remaining - requested);
    await change('consulent-team', `scope = 'ORGANISATION'`);
    expect((await ask('consulent-team')).data).toEqual(before.data);
  });

  test('is asked again before anything is changed', async () => {
    const [job] = await graph.admin(`select id, version from job where status = 'REPORTED_DONE' limit 1`);
    expect(job).toBeDefined();
    const caller = await graph.as('corporatie-opdrachtgever');
    await caller.query('{ jobs { totalCount } }');
    await change('corporatie-opdrachtgever', 'valid_until = $3', [now]);
    const input = { id: `job_${job.id.replaceAll('-', '')}`, expectedVersion: job.version };
    const sample = 'mutation ($input: SampleJobInput!) { sampleJob(input: $input) { userErrors { code } } }';
    const { status, errors } = await caller.query(sample, { input });
    await change('corporatie-opdrachtgever', 'valid_until = null');
    expect([status, errors?.[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(await graph.admin('select version from job where id = $1', [job.id])).toEqual([{ version: job.version }]);
  });

  test('is of the minute in which it was asked, however long the answer took', async () => {
    const late = await atLookups(graph, () => ask('consulent'), { asked: () => pass(MINUTE) });
    expect([late[0], late[1].status]).toEqual([1, 200]);
    expect((await lookedUp(() => ask('consulent')))[0]).toBe(1);
  });

  test('counts no more where nothing says whether it holds', async () => {
    await ask('consulent-2');
    await change('consulent-2', 'valid_until = $3', [now]);
    const kept = await graph.admin('delete from seat_change returning version');
    expect((await ask('consulent-2')).status).toBe(401);
    await graph.admin('insert into seat_change (version) values ($1)', [kept[0].version]);
    await change('consulent-2', 'valid_until = null');
  });

  test('tells of another what it costs, of its own budget', async () => {
    const spent = async (by: string) => (await ask(by, '{ viewer { role } }')).extensions.cost.remaining;
    const before = await spent('consulent-2');
    await ask('consulent', PEOPLE);
    await ask('consulent-2', PEOPLE);
    const { person } = persona('consulent-2');
    const own = seedId('StaffMember', persona('consulent').person);
    const mine = seedId('StaffMember', person);
    const swap = (to: string, from: string) =>
      graph.admin(
        `update role_assignment set staff_member_id = $1 where staff_member_id = $2 and role = 'CONSULENT'
        and subject = $3`,
        [to, from, persona('consulent-2').subject],
      );
    await swap(own, mine);
    const others = await spent('consulent-2');
    const again = await spent('consulent');
    expect(others - again).toBe(again - (await spent('consulent')));
    await swap(mine, own);
    expect(await spent('consulent-2')).toBeLessThan(before);
  });
});

describe('what seats rest on', () => {
  /** Functions that are asked where somebody sits, with those that they ask. */
  const ASKED = ['authenticate', 'is_anything_opened_to', 'seats_of', 'activities_of', 'sharing_with'];

  test('tells of each change', async () => {
    const sources = await graph.admin(`select proname, prosrc from pg_proc where proname = any($1)`, [ASKED]);
    expect(sources.map(({ proname }) => proname).sort()).toEqual([...ASKED].sort());
    const named = sources.flatMap(({ prosrc }) =>
      [...String(prosrc).matchAll(/\b(?:from|join)\s+([a-z_]+)/g)].map(([, name]) => name),
    );
    const functions = await graph.admin(`select proname from pg_proc where proname = any($1)`, [named]);
    expect(functions.map(({ proname }) => proname).filter((name) => !ASKED.includes(name))).toEqual([]);
    const tables = await graph.admin(
      `select relname, array(select tgname::text from pg_trigger where tgrelid = c.oid and tgname like 'note_seat%' and tgenabled = 'A' order by 1)
       as told from pg_class c where relkind = 'r' and relname = any($1) order by 1`,
      [named],
    );
    expect(tables).toEqual(
      ['access_grant', 'agreement_partner', 'organisation', 'processing_activity', 'role_assignment'].map(
        (relname) => ({
          relname,
          told: ['note_seat_change', 'note_seat_truncate'],
        }),
      ),
    );
  });

  // The embedded database has one connection: a transaction on it is nobody else's.
  test.runIf(inject('databaseEngine') === 'postgresql')('tells of it when the change is there to be seen', async () => {
    await ask('consulent-2');
    const client = await graph.database.pool.connect();
    try {
      await client.query(`begin; select set_config('role', 'none', true)`);
      const { person } = persona('consulent-2');
      await client.query('update role_assignment set valid_until = $2 where staff_member_id = $1', [
        seedId('StaffMember', person),
        now,
      ]);
      // Nor does anybody who changes something else wait for that.
      await change('consulent-team', 'scope = scope');
      // Looked up again meanwhile: nothing has changed yet.
      pass(MINUTE);
      expect((await ask('consulent-2')).status).toBe(200);
      await client.query('commit');
    } finally {
      client.release();
    }
    expect((await ask('consulent-2')).status).toBe(401);
    await change('consulent-2', 'valid_until = null');
  });
});
