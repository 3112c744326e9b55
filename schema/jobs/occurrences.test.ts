import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { runScheduled } from '../../server/scheduled.ts';
import { startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { noonOf } from '../../server/testing/noon.ts';

const today = todayInAmsterdam();
const ORGANISATION = seedId('Organisation', 'corporatie-midden');

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

/** A series of the corporatie on one of its objects, or on another's: there nothing may be ordered. */
const makeSeries = async (rule: string, startDate: string, objectOf: string): Promise<string> => {
  const key = randomUUID();
  await graph.admin(
    `insert into job_series (id, responsible_organisation_id, processing_activity, werk_opdrachtgever_id, object_id,
       work_kind_id, description, recurrence_rule, start_date)
     select $1, $2, 'test', $2, o.id, k.id, 'Zwerfvuil', $3, $4 from work_object o, work_kind k
     where o.owner_id = $5 and o.kind = 'PLANTSOEN' and k.code = 'VERWIJDEREN_ZWERFVUIL' limit 1`,
    [key, ORGANISATION, rule, startDate, objectOf],
  );
  return key;
};

describe('occurrences', () => {
  test('are made of the own series, and role SYSTEM makes no other job', async () => {
    const [foreign] = await graph.admin('select id from job_series where werk_opdrachtgever_id <> $1 limit 1', [
      ORGANISATION,
    ]);
    // The embedded database has one connection: nothing else is asked while this one is held.
    const client = await graph.database.pool.connect();
    try {
      await client.query('begin');
      await client.query(
        "select set_config('app.organisation', $1, true), set_config('app.today', $2, true), set_config('role', 'leerwerk_system', true)",
        [ORGANISATION, today],
      );
      for (const series of [null, foreign.id]) {
        await client.query('savepoint try');
        await expect(
          client.query(
            `insert into job (id, responsible_organisation_id, processing_activity, werk_opdrachtgever_id, series_id, occurrence_date, status, status_date)
             values ($1, $2, 'test', $2, $3::uuid, case when $3::uuid is null then null else date '2031-01-01' end, 'REGISTERED', $4)`,
            [randomUUID(), ORGANISATION, series, today],
          ),
        ).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|23502)$/) });
        await client.query('rollback to savepoint try');
      }
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  test('are not kept waiting by series of which none can be made', async () => {
    await graph.admin('update organisation set series_horizon_weeks = 52 where id = $1', [ORGANISATION]);
    const foreign = seedId('Organisation', 'corporatie-zuid');
    // Two years of days together: more than are made at once.
    const lost = [await makeSeries('FREQ=DAILY', today, foreign), await makeSeries('FREQ=DAILY', today, foreign)];
    const late = await makeSeries('FREQ=MONTHLY', addDays(today, 1), ORGANISATION);
    const faults: unknown[] = [];
    const run = () =>
      runScheduled({
        database: graph.database,
        rolePrefix: 'leerwerk',
        idSecret: graph.keys.idSecret,
        clock: () => noonOf(today),
        onError: (error) => faults.push(error),
      });
    while ((await run()) > 0);
    const made = async (key: string) =>
      Number((await graph.admin('select count(*) as n from job where series_id = $1', [key]))[0].n);
    expect(await Promise.all(lost.map(made))).toEqual([0, 0]);
    expect(await made(late)).toBeGreaterThanOrEqual(11);
    expect(faults).toEqual([]);
  });
});
