import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addDays } from '../../seeds/days.ts';
import { askVerb, keyBehind } from '../../server/testing/asked.ts';
import { startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { referrals } from '../../server/testing/made-referrals.ts';
import { decisionType } from './decision.type.ts';

let graph: TestGraph;
let of: ReturnType<typeof referrals>;
beforeAll(async () => {
  graph = await startGraph();
  of = referrals(graph);
});
afterAll(() => graph?.stop());

describe('a decision', () => {
  test('follows an intake and has its motivation (R-21)', async () => {
    expect((await of.decide('consulent', await of.takenUp())).refused).toEqual(['INTAKE_NOT_HELD R-21']);
    const key = await of.interviewed();
    expect((await of.decide('consulent', key, { motivation: ' ' })).refused).toEqual(['MOTIVATION_REQUIRED R-21']);
    expect((await of.decide('consulent', key, { candidateAgrees: true })).refused).toEqual([
      'NOT_DISCUSSED 3.3 Aanmelding',
    ]);
    expect((await of.decide('consulent', key, { discussedOn: addDays(of.today, 1) })).error).toBe('BAD_USER_INPUT');
    expect((await of.decide('consulent-2', key)).error).toBe('NOT_FOUND');
    expect((await of.decide('consulent', key)).object).toMatchObject({ advice: 'TRAJECT', candidateAgrees: null });
  });
});

describe('two decisions on one application', () => {
  const AGREED = { candidateAgrees: true };

  test('of one moment: neither is the last, so nobody is enrolled against one of them (R-21)', async () => {
    const key = await of.accepted();
    const convert = async () => (await of.step('consulent', 'convertApplication', key)).refused;
    const keys: string[] = [];
    for (const motivation of ['De ene', 'De andere']) {
      const { object } = await of.decide('consulent', key, { discussedOn: of.today, motivation });
      keys.push(keyBehind(graph, 'consulent', decisionType, object.id));
    }
    /** One of the two is for a traject and agreed to, the other is not; either may be some milliseconds later. */
    const put = (agreed: string | undefined, later: string | undefined) =>
      graph.admin(
        `update decision set advice = case when id = $2 then 'TRAJECT' else 'GEEN_TRAJECT' end,
           candidate_agrees = (id = $2),
           created_at = '2026-06-01T10:00:00Z'::timestamptz + case when id = $3 then interval '5 ms' else interval '0' end
         where application_id = $1`,
        [key, agreed, later],
      );
    const [one, other] = keys;
    for (const [agreed, later] of [
      [one, undefined],
      [other, undefined],
      [one, other],
      [other, one],
    ]) {
      await put(agreed, later);
      expect(await convert()).toEqual(['NOT_AGREED R-21']);
      // Nor by SQL.
      const sql = `update application set status = 'CONVERTED' where id = $1`;
      await expect(graph.admin(sql, [key])).rejects.toMatchObject({ code: '40001' });
    }
    await put(other, other);
    expect(await convert()).toEqual([]);
  });

  // The embedded database has one connection: callers take turns, and nobody meets anybody.
  test.runIf(inject('databaseEngine') === 'postgresql')(
    'by twenty callers at once who change one: one has changed it, the others meet a conflict',
    async () => {
      const key = await of.interviewed();
      const { object } = await of.decide('consulent', key, { discussedOn: of.today });
      const advices = ['TRAJECT', 'GEEN_TRAJECT', 'ANDER_AANBOD'];
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, turn) =>
          askVerb(
            graph,
            'consulent',
            'changeDecision',
            { id: object.id, expectedVersion: object.version, advice: advices[turn % 3], motivation: `Om ${turn}` },
            ['decision', 'version advice motivation'],
          ),
        ),
      );
      const won = outcomes.filter((outcome) => outcome.object !== null);
      expect(won).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome.object === null).map(({ error }) => error)).toEqual(
        Array(19).fill('CONFLICT'),
      );
      const stored = await graph.admin('select version, advice, motivation from decision where application_id = $1', [
        key,
      ]);
      expect(stored).toEqual([won[0]?.object]);
    },
  );

  // The embedded database has one connection: callers take turns, and nobody meets anybody.
  test.runIf(inject('databaseEngine') === 'postgresql')(
    'and one caller who converts meanwhile: enrolled is nobody against what stands when that is done',
    async () => {
      for (let round = 0; round < 5; round += 1) {
        const key = await of.accepted();
        const { object } = await of.decide('consulent', key, { discussedOn: of.today, ...AGREED });
        const change = { id: object.id, expectedVersion: object.version, candidateAgrees: false };
        const [changed, converted] = await Promise.all([
          askVerb(graph, 'consulent', 'changeDecision', change, ['decision', 'id']),
          of.step('consulent', 'convertApplication', key),
        ]);
        const both = [changed.object !== null, converted.object !== null];
        expect([
          [true, false],
          [false, true],
        ]).toContainEqual(both);
      }
    },
  );
});
