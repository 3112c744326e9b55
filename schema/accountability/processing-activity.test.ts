import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Persona, persona, personas } from '../../seeds/cast.ts';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { activityUri } from '../../seeds/row.ts';
import { runScheduled } from '../../server/scheduled.ts';
import { type Reply, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { registered } from '../../server/testing/registered.ts';
import { rewritten } from '../../server/testing/rewritten.ts';

const today = todayInAmsterdam();
const SHARED = 'https://register.example/gedeeld';
const VIEWER = '{ viewer { role } }';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const under = async (name: string, activity: string, query = VIEWER): Promise<Reply> =>
  (await graph.as(name)).query(query, {}, { 'processing-activity': activity });

const told = ({ errors }: Reply): readonly string[] => errors?.[0].extensions.activities;
const codeOf = ({ errors }: Reply) => errors?.[0].extensions.code;

const unregister = (uri: string) => rewritten(graph, 'delete from processing_activity where uri = $1', [uri]);

/** What the agreements and registers themselves say, without the functions of the database. */
const expected = async ({ organisation, role }: Persona): Promise<string[]> => {
  const rows = await graph.admin(
    `select uri from processing_activity where $2 = any(roles) and $3::date between valid_from and coalesce(valid_until, $3)
       and (responsible_organisation_id = $1 or responsible_organisation_id in (select unnest(party_ids)
         from cooperation_agreement where $1 = any(party_ids) and $3::date between valid_from and coalesce(valid_until, $3)))`,
    [seedId('Organisation', organisation), role, today],
  );
  return rows.map(({ uri }) => uri).sort();
};

describe('an activity serves', () => {
  test.each(personas.map((own) => [own.name, own] as const))(
    '%s when it is in the register of the own organisation, or of a partner',
    async (name, own) => {
      const serving = await expected(own);
      expect(serving.length).toBeGreaterThan(0);
      expect([...told(await under(name, ''))].sort()).toEqual(serving);
    },
  );

  test('nobody of an organisation that has nothing to do with the one whose it is', async () => {
    const ofMidden = activityUri('begeleiding-klantmanager');
    for (const other of ['zuid', 'noord', 'beeindigd']) {
      const refused = await under(`klantmanager@${other}`, ofMidden, '{ trajecten(first: 1) { nodes { id } } }');
      expect([refused.data, codeOf(refused)]).toEqual([undefined, 'PURPOSE_REQUIRED']);
      expect(refused.statements.filter((sql) => /^select (?!check_seats)/.test(sql))).toEqual([]);
      expect(told(refused)).not.toContain(ofMidden);
      expect(told(refused)).toContain(activityUri(`gemeente-${other}/begeleiding-klantmanager`));
    }
    expect((await under('klantmanager', ofMidden)).errors).toBeUndefined();
  });

  test('a partner for as long as an agreement holds', async () => {
    await registered(graph, SHARED, 'wsd', 'begeleiding-klantmanager');
    const ended = (day: string | null) =>
      graph.admin('update cooperation_agreement set valid_until = $1 where id = $2', [day, current.id]);
    const [current] = await graph.admin(
      `select id from cooperation_agreement where $1 = any(party_ids) and valid_until is null`,
      [seedId('Organisation', 'gemeente-midden')],
    );
    try {
      expect(codeOf(await under('klantmanager', SHARED))).toBeUndefined();
      expect(codeOf(await under('klantmanager@zuid', SHARED))).toBeUndefined();
      // Its agreement ended last year.
      expect(codeOf(await under('klantmanager@beeindigd', SHARED))).toBe('PURPOSE_REQUIRED');
      await ended(today);
      expect(codeOf(await under('klantmanager', SHARED))).toBeUndefined();
      await ended(addDays(today, -1));
      expect(codeOf(await under('klantmanager', SHARED))).toBe('PURPOSE_REQUIRED');
      expect(codeOf(await under('klantmanager@zuid', SHARED))).toBeUndefined();
    } finally {
      await ended(null);
      await unregister(SHARED);
    }
  });

  test('before one of a partner that is called the same', async () => {
    const called = async (name: string) =>
      (await under(name, 'gedeeld', '{ explainAccess(coordinate: "Query.viewer") { activity } }')).data?.explainAccess
        .activity;
    await registered(graph, 'https://a.example/gedeeld', 'wsd', 'begeleiding-klantmanager');
    expect(await called('klantmanager')).toBe('https://a.example/gedeeld');
    await registered(graph, SHARED, 'gemeente-midden', 'begeleiding-klantmanager');
    expect(await called('klantmanager')).toBe(SHARED);
    expect(await called('klantmanager@zuid')).toBe('https://a.example/gedeeld');
    await unregister(SHARED);
    await unregister('https://a.example/gedeeld');
  });

  test('what is done by itself likewise: an organisation without one does nothing', async () => {
    const first = async () =>
      new Map(
        (await graph.admin(`select organisation_id, activities -> 0 ->> 'uri' as uri from scheduled_seats(now())`)).map(
          ({ organisation_id, uri }) => [organisation_id, uri],
        ),
      );
    const seat = (name: string) => seedId('Organisation', persona(name).organisation);
    expect(await first()).toEqual(
      new Map([
        [seat('system'), activityUri('geplande-taken')],
        [seat('system-2'), activityUri('gemeente-midden/geplande-taken')],
        [seat('system-3'), activityUri('wsd/geplande-taken')],
        [seat('system@zuid'), activityUri('corporatie-zuid/geplande-taken')],
      ]),
    );
    await rewritten(graph, `update processing_activity set roles = '{}' where uri <> $1 and 'SYSTEM' = any(roles)`, [
      activityUri('geplande-taken'),
    ]);
    // The partners of the one that is left have it; the other has none.
    expect((await first()).get(seat('system-3'))).toBe(activityUri('geplande-taken'));
    expect((await first()).get(seat('system@zuid'))).toBeNull();
    await runScheduled({
      database: graph.database,
      rolePrefix: 'leerwerk',
      idSecret: graph.keys.idSecret,
      clock: () => new Date(),
      onError: (error) => expect.unreachable(String(error)),
    });
    const done = await graph.admin(`select distinct organisation_id as id from audit_entry where kind = 'task'`);
    expect(done.map(({ id }) => id)).not.toContain(seat('system@zuid'));
  });
});
