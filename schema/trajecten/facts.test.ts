import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeTraject, refusedAs } from '../../server/testing/made-trajecten.ts';

const today = todayInAmsterdam();

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

type Made = Parameters<typeof makeTraject>;

/** What refuses a step that is written as SQL under the role of a persona: the constraint, or null. */
const step = (persona: string, key: string, status: string) =>
  refusedAs(graph, persona, 'update traject set status = $2 where id = $1', [key, status]);

const made = async (...making: Made extends [unknown, ...infer Rest] ? Rest : never) =>
  (await makeTraject(graph, ...making)).key;

const change = async (key: string, assignment: string) => {
  await graph.admin(`update traject set ${assignment} where id = $1`, [key]);
  return key;
};

describe('what a step of a traject rests on holds as SQL under the role too', () => {
  test('a plan is set with start, hours, goal and duration, agreed to, with a proposal of reporting (R-09)', async () => {
    expect(await step('consulent', await made('PREPARED'), 'PLAN_SET')).toBeNull();
    for (const lacking of ['plan', 'consent', 'agreement', 'term'] as const) {
      const key = await made('PREPARED', { without: [lacking] });
      expect([lacking, await step('consulent', key, 'PLAN_SET')]).toEqual([lacking, 'traject_planned']);
    }
    for (const lacking of ['hours_per_week = null', 'goal = null', `goal = ' '`, `variant = 'LEERWERKBEDRIJF'`]) {
      const key = await change(await made('PREPARED'), lacking);
      expect([lacking, await step('consulent', key, 'PLAN_SET')]).toEqual([lacking, 'traject_planned']);
    }
  });

  test('it starts with a plan agreed and provided, reporting agreed, and the day come (R-10)', async () => {
    expect(await step('consulent', await made('PLAN_SET'), 'RUNNING')).toBeNull();
    for (const lacking of ['plan', 'consent', 'provision', 'agreement', 'agreed'] as const) {
      const key = await made('PLAN_SET', { without: [lacking] });
      expect([lacking, await step('consulent', key, 'RUNNING')]).toEqual([lacking, 'traject_ready']);
    }
    const later = await change(await made('PLAN_SET'), `start_date = '${addDays(today, 1)}'`);
    expect(await step('consulent', later, 'RUNNING')).toBe('traject_ready');
    const other = await change(await made('PLAN_SET'), `variant = 'LEERWERKBEDRIJF'`);
    expect(await step('consulent', other, 'RUNNING')).toBe('traject_ready');
  });

  test('it starts for who was introduced to a crew, and is in it today (R-10)', async () => {
    for (const participant of ['midden-4', 'midden-5', 'midden-210']) {
      const key = await made('PLAN_SET', { participant });
      expect([participant, await step('consulent', key, 'RUNNING')]).toEqual([participant, 'traject_ready']);
    }
  });

  test('it goes on after an interruption without all that', async () => {
    expect(await step('consulent', await made('SUSPENDED', { without: ['plan'] }), 'RUNNING')).toBeNull();
  });

  test('it is completed with a final report that was provided; who writes reports ends it with one (S0-29)', async () => {
    expect(await step('consulent', await made('RUNNING'), 'COMPLETED')).toBeNull();
    const written = await made('RUNNING');
    await graph.admin('update final_report set provided_on = null where traject_id = $1', [written]);
    expect(await step('consulent', written, 'COMPLETED')).toBe('traject_reported');
    expect(await step('consulent', written, 'ENDED')).toBeNull();
    const none = await made('RUNNING', { without: ['finalReport'] });
    expect(await step('consulent', none, 'COMPLETED')).toBe('traject_reported');
    expect(await step('consulent', none, 'ENDED')).toBe('traject_reported');
    expect(await step('klantmanager', none, 'ENDED')).toBeNull();
    expect(await step('consulent', await change(none, `variant = 'LEERWERKBEDRIJF'`), 'ENDED')).toBeNull();
  });
});
