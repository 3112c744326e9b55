import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, lastDayOf } from '../../seeds/days.ts';
import { idFor } from '../../server/testing/asked.ts';
import { startGraph, type TestGraph } from '../../server/testing/graph.ts';
import {
  codeOf,
  END,
  makeTraject,
  refusalsOf,
  refusedAs,
  runVerb,
  START,
  storedTraject,
} from '../../server/testing/made-trajecten.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const TRAJECT = 'traject { version status startDate endDate deviationReason }';

const ask = (name: string, verb: string, input: object) => runVerb(graph, name, verb, input, TRAJECT);

const on = (name: string, key: string, more: object = {}, expectedVersion = 1) => ({
  id: idFor(graph, name, 'Traject', key),
  expectedVersion,
  ...more,
});

describe('the duration of a traject', () => {
  test('is set by the klantmanager, and the end date follows from it', async () => {
    const { key } = await makeTraject(graph, 'PREPARED', { without: ['term', 'consent'] });
    const { data } = await ask('klantmanager', 'setTrajectDuration', on('klantmanager', key, { durationMonths: 4 }));
    expect(data.result).toMatchObject({ userErrors: [], warnings: [] });
    expect(data.result.traject.endDate).toBe(lastDayOf(START, 4));
    const later = addDays(START, 5);
    const moved = await ask('consulent', 'changeTraject', on('consulent', key, { startDate: later }, 2));
    expect(moved.data.result.traject.endDate).toBe(lastDayOf(later, 4));
  });

  test('ends the day before the same day of a later month, or on the last day of one that has no such day', async () => {
    const { key } = await makeTraject(graph, 'PREPARED');
    for (const [start, months, end] of [
      ['2027-01-15', 3, '2027-04-14'],
      ['2027-01-28', 1, '2027-02-27'],
      ['2027-01-29', 1, '2027-02-28'],
      ['2027-01-31', 1, '2027-02-28'],
      ['2028-01-31', 1, '2028-02-29'],
      ['2027-08-31', 6, '2028-02-29'],
      ['2027-03-31', 3, '2027-06-30'],
      ['2027-02-28', 1, '2027-03-27'],
    ] as const) {
      const [row] = await graph.admin(
        'update traject set start_date = $2, duration_months = $3 where id = $1 returning end_date::text as end',
        [key, start, months],
      );
      expect([start, months, row.end]).toEqual([start, months, end]);
      expect(lastDayOf(start, months)).toBe(end);
    }
  });

  test('is bad input below one month or above sixty', async () => {
    const { key } = await makeTraject(graph, 'PREPARED');
    const before = await storedTraject(graph, key);
    for (const durationMonths of [0, -3, 61, 400]) {
      const reply = await ask('klantmanager', 'setTrajectDuration', on('klantmanager', key, { durationMonths }));
      expect(codeOf(reply), String(durationMonths)).toBe('BAD_USER_INPUT');
    }
    expect(await storedTraject(graph, key)).toBe(before);
  });

  test('outside three to six months needs a reason, and is said to be unusual (R-04)', async () => {
    const { key } = await makeTraject(graph, 'PREPARED');
    const set = (more: object, version = 1) =>
      ask('klantmanager', 'setTrajectDuration', on('klantmanager', key, more, version));
    for (const durationMonths of [2, 7]) {
      expect(refusalsOf(await set({ durationMonths }))).toEqual([{ code: 'DEVIATION_REASON_REQUIRED', rule: 'R-04' }]);
    }
    const { data } = await set({ durationMonths: 8, deviationReason: 'Begint daarna aan een opleiding' });
    expect(data.result).toMatchObject({ userErrors: [], warnings: [{ code: 'UNUSUAL_DURATION', rule: 'R-04' }] });
    expect(data.result.traject.deviationReason).toBe('Begint daarna aan een opleiding');
  });

  test('is nobody else’s: no verb, no input field, no grant, and the trigger refuses who has the grant (R-03)', async () => {
    const { key } = await makeTraject(graph, 'RUNNING');
    for (const name of ['consulent', 'begeleider', 'voorman', 'deelnemer', 'projectleider']) {
      const reply = await ask(name, 'setTrajectDuration', on(name, key, { durationMonths: 4 }));
      expect(codeOf(reply), name).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    for (const more of [{ durationMonths: 4 }, { endDate: addDays(END, 1) }]) {
      expect(codeOf(await ask('consulent', 'changeTraject', on('consulent', key, more)))).toBe('BAD_USER_INPUT');
    }
    const early = await ask('consulent', 'changeTraject', on('consulent', key, { startDate: addDays(START, 9) }));
    expect(refusalsOf(early)).toEqual([{ code: 'ALREADY_STARTED', rule: '3.3 Traject' }]);
    const tries = [
      ['update traject set duration_months = 5 where id = $1', [key]],
      ['update traject set end_date = $2 where id = $1', [key, addDays(END, 30)]],
    ] as const;
    for (const [sql, values] of tries) expect(await refusedAs(graph, 'consulent', sql, [...values])).toBe('42501');
    await graph.admin('grant update (duration_months, end_date) on traject to leerwerk_consulent');
    for (const [sql, values] of tries)
      expect(await refusedAs(graph, 'consulent', sql, [...values])).toBe('traject_duration');
    await graph.admin('revoke update (duration_months, end_date) on traject from leerwerk_consulent');
  });

  test('is extended by the klantmanager while it runs: longer, with a reason', async () => {
    const { key } = await makeTraject(graph, 'RUNNING');
    const extend = (more: object, version = 1) =>
      ask(
        'klantmanager',
        'extendTraject',
        on('klantmanager', key, { reason: 'Nog niet zelfstandig', ...more }, version),
      );
    expect(refusalsOf(await extend({ durationMonths: 3 }))).toEqual([{ code: 'NOT_LONGER', rule: 'R-03' }]);
    expect(codeOf(await extend({ durationMonths: 4, reason: ' ' }))).toBe('BAD_USER_INPUT');
    const { data } = await extend({ durationMonths: 7 });
    expect(data.result).toMatchObject({ userErrors: [], warnings: [{ code: 'UNUSUAL_DURATION', rule: 'R-04' }] });
    expect(data.result.traject).toMatchObject({
      status: 'RUNNING',
      endDate: lastDayOf(START, 7),
      deviationReason: 'Nog niet zelfstandig',
    });
  });
});
