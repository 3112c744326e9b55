import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startGraph, type TestGraph } from '../testing/graph.ts';
import { holdAllBut, LATER } from '../testing/retained.ts';
import { TIMEOUTS } from '../timeouts.ts';
import { keepRetaining } from './keep-retaining.ts';
import type { RetentionReport } from './retain.ts';

const MINUTE = 60_000;
const NIGHT = Date.parse(`${LATER}T01:00:00Z`);

let graph: TestGraph;
/** Who may be removed on the day, and was not yet. */
let persons: string[];
beforeAll(async () => {
  // No wait for a connection may end by a time that does not pass.
  graph = await startGraph({ timeouts: { ...TIMEOUTS, connection: 0 } });
  const rows = await graph.admin(
    `select p.id from participant p where exists (select from traject where participant_id = p.id)
       and not exists (select from traject where participant_id = p.id and ended_on is null)
       and not exists (select from application where participant_id = p.id and status in ('SUBMITTED', 'INTAKE_HELD'))
       and not exists (select from student where participant_id = p.id) order by p.id limit 9`,
  );
  persons = rows.map(({ id }) => id);
});
afterAll(() => graph?.stop());

// What the database takes is real time: only the hours between are not.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'], now: NIGHT });
});
afterEach(() => {
  vi.useRealTimers();
});

const dueOf = async (): Promise<string> => {
  const [person] = persons.splice(0, 1) as [string];
  await holdAllBut(graph, [person]);
  return person;
};
const isThere = async (id: string): Promise<boolean> =>
  (await graph.admin('select from participant where id = $1', [id])).length === 1;

/** A process, as far as it removes what has been kept long enough. */
const start = () => {
  const reports: RetentionReport[] = [];
  const errors: unknown[] = [];
  const stop = keepRetaining({
    database: graph.database,
    rolePrefix: 'leerwerk',
    idSecret: graph.keys.idSecret,
    onError: (error) => errors.push(error),
    onDone: (report) => reports.push(report),
  });
  const done = async (count: number) => {
    await vi.waitFor(() => expect([errors, reports.length]).toEqual([[], count]), { timeout: 60_000, interval: 50 });
    return reports.map(({ today }) => today);
  };
  return { stop, done };
};

test('a process that never lives for an hour removes what is due, within ten minutes and not at once', async () => {
  const person = await dueOf();
  const short = start();
  await vi.advanceTimersByTimeAsync(MINUTE - 1);
  expect(await isThere(person)).toBe(true);
  await vi.advanceTimersByTimeAsync(9 * MINUTE + 1);
  expect(await short.done(1)).toEqual([LATER]);
  short.stop();
  await vi.advanceTimersByTimeAsync(48 * 60 * MINUTE);
  expect([await isThere(person), await short.done(1)]).toEqual([false, [LATER]]);
});

test('one that is stopped before does nothing, and leaves no timer', async () => {
  const person = await dueOf();
  const stopped = start();
  await vi.advanceTimersByTimeAsync(MINUTE - 1);
  stopped.stop();
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(120 * MINUTE);
  expect([await stopped.done(0), await isThere(person)]).toEqual([[], true]);
});

test('one that goes on removes once a day, in the first hour of it', async () => {
  await dueOf();
  const long = start();
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect(await long.done(1)).toEqual([LATER]);
  const next = await dueOf();
  await vi.advanceTimersByTimeAsync(5 * 60 * MINUTE);
  expect(await long.done(1)).toEqual([LATER]);
  await vi.advanceTimersByTimeAsync(24 * 60 * MINUTE);
  expect(await long.done(2)).toEqual([LATER, '2099-06-02']);
  long.stop();
  expect(await isThere(next)).toBe(false);
});
