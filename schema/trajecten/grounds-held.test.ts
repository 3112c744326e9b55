import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { persona } from '../../seeds/cast.ts';
import { fixtures } from '../../seeds/fixtures.ts';
import { seedId } from '../../seeds/random.ts';
import type { Register } from '../../seeds/register.ts';
import { dailyActivity } from '../../seeds/registers.ts';
import { idFor, keyBehind } from '../../server/testing/asked.ts';
import { sendVerb } from '../../server/testing/calls.ts';
import { withoutRowSecurity } from '../../server/testing/fences.ts';
import { startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { answered, askUnder, groundsSeen, wmoOf } from '../../server/testing/grounds-seen.ts';
import { rewritten } from '../../server/testing/rewritten.ts';
import { typeNamed } from '../../server/testing/secrets.ts';

const TRACE = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };

const both = fixtures.participants.bothGrounds;
let graph: TestGraph;
/** A traject under the Wmo that `consulent` guides. */
let wmoTraject: string;

beforeAll(async () => {
  graph = await startGraph();
  const [wmo] = await graph.admin(
    `select id from traject where consulent_id = $1 and legal_basis = 'WMO' and participant_id <> $2 limit 1`,
    [seedId('StaffMember', 'consulent'), both],
  );
  wmoTraject = wmo.id;
});
afterAll(() => graph?.stop());

describe('each fence alone', () => {
  test.each([
    ['row-level security', { rowPredicate: false, shield: false }, undefined],
    ['the row predicate', { rowPredicate: true, shield: false }, withoutRowSecurity],
  ])('holds the grounds apart: %s', async (_, off, open) => {
    const opened = await startGraph({ fences: { document: true, ...off } });
    try {
      await open?.(opened);
      for (const name of ['klantmanager', 'consulent-team']) {
        for (const activity of [dailyActivity(persona(name).role), wmoOf(name)]) {
          const { seen, people } = await groundsSeen(opened, name, activity);
          expect([name, seen]).toEqual([name, activity.grounds]);
          const rows = await opened.admin(
            `select p.id from participant p where id = any($1) and not exists (select from traject t
               where t.participant_id = p.id and t.legal_basis = $2)
               and not exists (select from application a where a.participant_id = p.id and a.legal_basis = $2)`,
            [people.map((id: string) => keyBehind(opened, name, typeNamed('Participant'), id)), activity.grounds[0]],
          );
          expect(rows).toEqual([]);
        }
      }
    } finally {
      await opened.stop();
    }
  });

  test('a role of the database reads and writes what its ground is about, and nothing under two', async () => {
    const [{ uitvoerder_id, consulent_id }] = await graph.admin('select * from traject where id = $1', [wmoTraject]);
    const counted = async (grounds: string, sql: string, values: unknown[] = []) => {
      const client = await graph.database.pool.connect();
      try {
        await client.query('begin');
        for (const [setting, value] of Object.entries({
          'app.organisation': uitvoerder_id,
          'app.person': consulent_id,
          'app.scope': 'OWN',
          'app.today': '2026-01-01',
          'app.categories': dailyActivity('CONSULENT').categories.join(),
          'app.changes': dailyActivity('CONSULENT').changes.join(),
          'app.grounds': grounds,
          role: 'leerwerk_consulent',
        })) {
          await client.query('select set_config($1, $2, true)', [setting, value]);
        }
        return (await client.query(sql, values)).rowCount;
      } catch (error) {
        return (error as { code: string }).code;
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    const READ = 'select id from traject where id = $1';
    const CHANGE = `update traject set goal = 'Anders' where id = $1`;
    for (const [grounds, rows] of [
      ['WMO', 1],
      ['PARTICIPATIEWET', 0],
      ['PARTICIPATIEWET,WMO', 0],
      ['', 0],
    ] as const) {
      expect([grounds, await counted(grounds, READ, [wmoTraject])]).toEqual([grounds, rows]);
      expect([grounds, await counted(grounds, CHANGE, [wmoTraject])]).toEqual([grounds, rows]);
    }
    const PLAN = `insert into traject_plan (id, responsible_organisation_id, processing_activity, traject_id,
      plan_version, goals, activities, learning_points, work_floor_learning_points, drawn_up_by_id)
      values (gen_random_uuid(), $2, 'test', $1, (select coalesce(max(plan_version), 0) + 1 from traject_plan where traject_id = $1), '{}', '{}', '{}', '{}', $3)`;
    const values = [wmoTraject, uitvoerder_id, consulent_id];
    expect(await counted('WMO', PLAN, values)).toBe(1);
    expect(await counted('PARTICIPATIEWET', PLAN, values)).toBe('42501');
  });
});

describe('a verb', () => {
  const stored = async () => JSON.stringify(await graph.admin('select * from traject order by id'));

  test('reaches no traject of another ground, and tells no version of it', async () => {
    const before = await stored();
    const id = idFor(graph, 'consulent', 'Traject', wmoTraject);
    const never = idFor(graph, 'consulent', 'Traject', '019b0000-0000-7000-8000-000000000001');
    const caller = await graph.as('consulent');
    const selection = 'traject { id } userErrors { code rule }';
    for (const expectedVersion of [1, 2, 99]) {
      const change = async (own: string) =>
        (await sendVerb(caller, 'changeTraject', { id: own, expectedVersion, goal: 'Anders' }, selection, TRACE)).text;
      expect(await change(id)).toBe(await change(never));
      expect(await change(id)).toContain('NOT_FOUND');
    }
    expect(await stored()).toBe(before);
  });

  test('refers nobody under another ground than that of what is asked for', async () => {
    const input = {
      participantId: idFor(graph, 'klantmanager', 'Participant', both),
      uitvoerderId: idFor(graph, 'klantmanager', 'Organisation', seedId('Organisation', 'wsd')),
      channel: 'TELEFOON',
      hasPaidWork: false,
    };
    const count = async () => (await graph.admin('select count(*)::int as n from application'))[0].n;
    const before = await count();
    const refer = async (activity: Register) =>
      answered(
        await sendVerb(
          await graph.as('klantmanager'),
          'referParticipant',
          input,
          'application { id } userErrors { code rule }',
          {
            'processing-activity': activity.slug,
          },
        ),
      ).result;
    const { errors, data } = await sendVerb(
      await graph.as('klantmanager'),
      'referParticipant',
      input,
      'application { id } userErrors { code rule }',
      { 'processing-activity': wmoOf('klantmanager').slug },
    );
    expect([errors?.map(({ extensions }) => extensions), data?.result]).toEqual([
      undefined,
      { application: null, userErrors: [{ code: 'OTHER_GROUND', rule: 'R-41' }] },
    ]);
    expect(await count()).toBe(before);
    expect((await refer(dailyActivity('KLANTMANAGER'))).userErrors).toEqual([]);
  });
});
describe('the register', () => {
  const TRAJECTEN = '{ trajecten(first: 100) { nodes { id } } }';

  test('in its version of today decides which ground that is', async () => {
    const before = answered(await askUnder(graph, 'consulent', undefined, TRAJECTEN));
    await graph.admin(
      `insert into processing_activity select (jsonb_populate_record(a, '{"activity_version": 2, "grounds": ["WMO"]}'
         || jsonb_build_object('id', gen_random_uuid()))).* from processing_activity a where a.uri like '%/begeleiding-consulent'`,
    );
    try {
      const after = answered(await askUnder(graph, 'consulent', undefined, TRAJECTEN));
      expect(after).toEqual(answered(await askUnder(graph, 'consulent', wmoOf('consulent'), TRAJECTEN)));
      expect(after).not.toEqual(before);
    } finally {
      await rewritten(graph, 'delete from processing_activity where activity_version = 2');
    }
    expect(answered(await askUnder(graph, 'consulent', undefined, TRAJECTEN))).toEqual(before);
  });

  test('takes no activity of an organisation on two grounds, and under such a one nothing is seen', async () => {
    const set = () =>
      rewritten(
        graph,
        `update processing_activity set grounds = '{PARTICIPATIEWET,WMO}' where uri like '%/begeleiding-consulent'`,
      );
    await expect(set()).rejects.toThrow(/one_ground/);
    await expect(rewritten(graph, `update processing_activity set grounds = '{WIJ}'`)).rejects.toThrow(/check/);
    await graph.admin('alter table processing_activity drop constraint processing_activity_one_ground');
    await set();
    expect(answered(await askUnder(graph, 'consulent', undefined, TRAJECTEN)).trajecten.nodes).toEqual([]);
  });
});
