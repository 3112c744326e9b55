import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { idFor } from '../../server/testing/asked.ts';
import { startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { codeOf, makeTraject, runVerb, START, storedTraject } from '../../server/testing/made-trajecten.ts';

const today = todayInAmsterdam();

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

test('a step of the ladder is 1 to 6, measured today or before', async () => {
  const { key } = await makeTraject(graph, 'RUNNING');
  const measure = (more: object) =>
    runVerb(
      graph,
      'consulent',
      'measureLadder',
      { trajectId: idFor(graph, 'consulent', 'Traject', key), step: 3, measuredOn: today, ...more },
      'ladderMeasurement { step participant { callName } }',
    );
  const before = await storedTraject(graph, key);
  for (const step of [0, 7]) expect(codeOf(await measure({ step }))).toBe('BAD_USER_INPUT');
  const early = await measure({ measuredOn: addDays(today, 1) });
  expect(early.data.result.userErrors).toEqual([{ code: 'DATE_IN_THE_FUTURE', rule: '3.2 Traject' }]);
  expect(await storedTraject(graph, key)).toBe(before);
  const { data } = await measure({});
  expect(data.result.ladderMeasurement).toMatchObject({ step: 3, participant: { callName: expect.any(String) } });
});

test('the legal loonwaarde is recorded by the klantmanager of the own caseload, and by nothing else (R-13)', async () => {
  const participant = seedId('Participant', 'deelnemer');
  const count = async () =>
    (
      await graph.admin('select count(*)::int as n from loonwaarde_determination where participant_id = $1', [
        participant,
      ])
    )[0].n;
  const before = await count();
  const { key } = await makeTraject(graph, 'RUNNING', { without: ['finalReport'] });
  const report = {
    trajectId: idFor(graph, 'consulent', 'Traject', key),
    summary: 'Kort',
    goalsAchieved: [],
    reintegrationAdvice: 'Verder',
    reducedLoonwaarde: true,
    indicatieveLoonwaardeFrom: 40,
    indicatieveLoonwaardeUntil: 60,
    substantiation: 'Ervaring',
  };
  await runVerb(graph, 'consulent', 'writeFinalReport', report, 'finalReport { id }');
  expect(await count()).toBe(before);

  const record = (name: string, more: object = {}) =>
    runVerb(
      graph,
      name,
      'recordLoonwaardeDetermination',
      {
        participantId: idFor(graph, name, 'Participant', participant),
        percentage: 55,
        determinedBy: 'Bureau Loonwaarde',
        validFrom: today,
        ...more,
      },
      'loonwaardeDetermination { percentage employer responsibleOrganisation { id } }',
    );
  for (const percentage of [-1, 101])
    expect(codeOf(await record('klantmanager', { percentage }))).toBe('BAD_USER_INPUT');
  const { data } = await record('klantmanager');
  expect(data.result).toMatchObject({ userErrors: [], loonwaardeDetermination: { percentage: 55, employer: null } });
  expect(codeOf(await record('klantmanager@zuid'))).toBe('NOT_FOUND');
  for (const name of ['consulent', 'begeleider', 'deelnemer']) {
    expect(codeOf(await record(name)), name).toBe('GRAPHQL_VALIDATION_FAILED');
  }
  expect(await count()).toBe(before + 1);
});

test('an outflow is recorded once, of what has begun and not before it did', async () => {
  const record = (key: string, more: object = {}) =>
    runVerb(
      graph,
      'consulent',
      'recordOutflow',
      {
        trajectId: idFor(graph, 'consulent', 'Traject', key),
        destination: 'Een hovenier',
        date: today,
        kind: 'BETAALD_WERK',
        ...more,
      },
      'outflow { kind date }',
    );
  const { key } = await makeTraject(graph, 'COMPLETED');
  const early = await record(key, { date: addDays(START, -1) });
  expect(early.data.result.userErrors).toEqual([{ code: 'BEFORE_THE_START', rule: '3.2 Traject' }]);
  const notBegun = await record((await makeTraject(graph, 'PLAN_SET')).key);
  expect(notBegun.data.result.userErrors).toEqual([{ code: 'BEFORE_THE_START', rule: '3.2 Traject' }]);
  expect((await record(key)).data.result.outflow).toEqual({ kind: 'BETAALD_WERK', date: today });
  expect((await record(key)).data.result.userErrors).toEqual([{ code: 'ALREADY_DONE', rule: 'R-10' }]);
  const { data } = await (await graph.as('deelnemer')).query(
    'query ($id: ID!) { traject(id: $id) { outflow { destination } } }',
    { id: idFor(graph, 'deelnemer', 'Traject', key) },
  );
  expect(data.traject.outflow).toEqual({ destination: 'Een hovenier' });
});
