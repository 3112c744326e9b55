import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { runScheduled } from '../../server/scheduled.ts';
import { startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeJob, storedJob } from '../../server/testing/made-jobs.ts';
import { noonOf } from '../../server/testing/noon.ts';

const today = todayInAmsterdam();
const ORGANISATION = seedId('Organisation', 'corporatie-midden');

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
  // What the seeds have lying about is done first.
  await run();
});
afterAll(() => graph?.stop());

const faults: unknown[] = [];
const run = (): Promise<number> =>
  runScheduled({
    database: graph.database,
    rolePrefix: 'leerwerk',
    idSecret: graph.keys.idSecret,
    clock: () => noonOf(today),
    onError: (error) => faults.push(error),
  });

const statusOf = async (key: string) => {
  const [job] = await graph.admin('select status, version, status_date from job where id = $1', [key]);
  return job;
};

const reportedOn = async (day: string, status: 'REPORTED_DONE' | 'SAMPLED') => {
  const { key } = await makeJob(graph, status, { tasks: ['DONE'] });
  await graph.admin('update job set status_date = $2 where id = $1', [key, day]);
  return key;
};

describe('what is due by itself', () => {
  test('closes a job fourteen days after it was reported done, once, though two processes look at the same moment', async () => {
    const due = [
      await reportedOn(addDays(today, -14), 'REPORTED_DONE'),
      await reportedOn(addDays(today, -30), 'SAMPLED'),
    ];
    const early = await reportedOn(addDays(today, -13), 'REPORTED_DONE');
    const before = await storedJob(graph, early);
    const counts = await Promise.all([run(), run()]);
    expect(counts[0] + counts[1]).toBe(2);
    for (const key of due) expect(await statusOf(key)).toEqual({ status: 'CLOSED', version: 2, status_date: today });
    expect(await storedJob(graph, early)).toBe(before);
    expect(await run()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('after as many days as the organisation says', async () => {
    const key = await reportedOn(addDays(today, -3), 'REPORTED_DONE');
    await graph.admin('update organisation set closes_after_days = 3 where id = $1', [ORGANISATION]);
    await run();
    await graph.admin('update organisation set closes_after_days = 14 where id = $1', [ORGANISATION]);
    expect(await statusOf(key)).toMatchObject({ status: 'CLOSED' });
  });

  test('lets a registered job wait for approval only where that is asked, and not again once approved', async () => {
    const { id, key } = await makeJob(graph, 'REGISTERED', { crew: null });
    await run();
    expect(await statusOf(key)).toMatchObject({ status: 'REGISTERED', version: 1 });
    await graph.admin('update organisation set second_approval = true where id = $1', [ORGANISATION]);
    await run();
    expect(await statusOf(key)).toMatchObject({ status: 'AWAITING_APPROVAL', version: 2 });
    const { data } = await (await graph.as('corporatie-opdrachtgever')).query(
      'mutation ($input: ApproveJobInput!) { approveJob(input: $input) { job { status } userErrors { code } } }',
      { input: { id, expectedVersion: 2 } },
    );
    expect(data.approveJob).toEqual({ job: { status: 'REGISTERED' }, userErrors: [] });
    await run();
    expect(await statusOf(key)).toMatchObject({ status: 'REGISTERED', version: 3 });
    await graph.admin('update organisation set second_approval = false where id = $1', [ORGANISATION]);
    expect(faults).toEqual([]);
  });

  test('touches nothing of an organisation that has not assigned the role', async () => {
    const { key } = await makeJob(graph, 'REGISTERED', { by: 'corporatie-beeindigd', crew: null });
    await graph.admin(`update organisation set second_approval = true where id = $1`, [
      seedId('Organisation', 'corporatie-beeindigd'),
    ]);
    const before = await storedJob(graph, key);
    await run();
    expect(await storedJob(graph, key)).toBe(before);
  });
});
