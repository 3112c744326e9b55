import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, lastDayOf, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { idFor } from '../../server/testing/asked.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import {
  codeOf,
  END,
  type MadeTraject,
  makeTraject,
  refusalsOf,
  refusedAs,
  runVerb,
  START,
  storedTraject,
} from '../../server/testing/made-trajecten.ts';

const today = todayInAmsterdam();

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const ask = (name: string, verb: string, input: object, selection: string) =>
  runVerb(graph, name, verb, input, selection);
const read = async (name: string, document: string, id: string): Promise<Answer> =>
  (await graph.as(name)).query(`query ($id: ID!) { ${document} }`, { id });

/** A traject whose reporting the klantmanager agrees to now. */
const agreed = async (): Promise<MadeTraject> => {
  const made = await makeTraject(graph, 'PLAN_SET', { without: ['agreed', 'finalReport'] });
  const id = idFor(graph, 'klantmanager', 'ReportingAgreement', made.agreement);
  const reply = await ask(
    'klantmanager',
    'agreeToReporting',
    { id, expectedVersion: 1 },
    'reportingAgreement { agreedOn }',
  );
  expect(reply.data.result).toMatchObject({ userErrors: [], reportingAgreement: { agreedOn: today } });
  return made;
};

const reportsOf = async (name: string, key: string): Promise<Answer[]> => {
  const id = idFor(graph, name, 'Traject', key);
  const selection = 'nodes { id version plannedOn status items(first: 9) { nodes { subject text } } }';
  return (await read(name, `traject(id: $id) { reports(first: 50) { ${selection} } }`, id)).data.traject.reports.nodes;
};

const ITEM = 'reportItem { version subject text }';

describe('reporting that is agreed', () => {
  test('is planned ahead: once in so many months, the last time at the end', async () => {
    const { key } = await agreed();
    const days = (await reportsOf('consulent', key)).map(({ plannedOn }) => plannedOn).toSorted();
    expect(days).toEqual([addMonths(START, 1), addMonths(START, 2), END]);
    const { data } = await ask(
      'klantmanager',
      'setTrajectDuration',
      { id: idFor(graph, 'klantmanager', 'Traject', key), expectedVersion: 1, durationMonths: 4 },
      'traject { endDate }',
    );
    const later = (await reportsOf('consulent', key)).map(({ plannedOn }) => plannedOn).toSorted();
    expect(later).toEqual([addMonths(START, 1), addMonths(START, 2), addMonths(START, 3), data.result.traject.endDate]);
  });

  test('ends with the traject when the months between do not divide its duration', async () => {
    const made = await makeTraject(graph, 'PLAN_SET', { without: ['agreed', 'finalReport'] });
    await graph.admin('update traject set duration_months = 5 where id = $1', [made.key]);
    await graph.admin('update reporting_agreement set every_months = 2 where id = $1', [made.agreement]);
    const id = idFor(graph, 'klantmanager', 'ReportingAgreement', made.agreement);
    await ask('klantmanager', 'agreeToReporting', { id, expectedVersion: 1 }, 'reportingAgreement { agreedOn }');
    const days = (await reportsOf('consulent', made.key)).map(({ plannedOn }) => plannedOn).toSorted();
    expect(days).toEqual([addMonths(START, 2), addMonths(START, 4), lastDayOf(START, 5)]);
  });

  test('is of the agreed subjects and of no other', async () => {
    const { key } = await agreed();
    const [report] = await reportsOf('consulent', key);
    const before = await storedTraject(graph, key);
    const input = { reportId: report.id, subject: 'VERZUIM', text: 'Drie dagen' };
    expect(refusalsOf(await ask('consulent', 'writeReportItem', input, ITEM))).toEqual([
      { code: 'SUBJECT_NOT_AGREED', rule: 'S0-27' },
    ]);
    expect(await storedTraject(graph, key)).toBe(before);
  });

  test('reaches the klantmanager once it is provided, and then stays as it is', async () => {
    const { key } = await agreed();
    const report = (await reportsOf('consulent', key)).at(-1);
    const provide = { id: report.id, expectedVersion: 1 };
    expect(refusalsOf(await ask('consulent', 'provideReport', provide, 'report { status }'))).toEqual([
      { code: 'NOTHING_TO_REPORT', rule: 'S0-27' },
    ]);
    const item = { reportId: report.id, subject: 'WERKTEMPO', text: 'Het gaat sneller' };
    const first = await ask('consulent', 'writeReportItem', item, ITEM);
    expect(first.data.result.reportItem).toEqual({ version: 1, subject: 'WERKTEMPO', text: 'Het gaat sneller' });
    expect(codeOf(await ask('consulent', 'writeReportItem', item, ITEM))).toBe('CONFLICT');
    const again = await ask('consulent', 'writeReportItem', { ...item, text: 'Sneller', expectedVersion: 1 }, ITEM);
    expect(again.data.result.reportItem).toMatchObject({ version: 2, text: 'Sneller' });

    const planned = { status: 'PLANNED', items: { nodes: [] } };
    expect(await reportsOf('klantmanager', key)).toMatchObject([planned, planned, planned]);
    expect(await reportsOf('deelnemer', key)).toHaveLength(3);
    const provided = await ask('consulent', 'provideReport', provide, 'report { status providedOn }');
    expect(provided.data.result.report).toEqual({ status: 'PROVIDED', providedOn: today });
    expect(await reportsOf('klantmanager', key)).toMatchObject([
      planned,
      planned,
      { status: 'PROVIDED', items: { nodes: [{ subject: 'WERKTEMPO', text: 'Sneller' }] } },
    ]);
    const before = await storedTraject(graph, key);
    const late = { ...item, text: 'Toch niet', expectedVersion: 2 };
    expect(refusalsOf(await ask('consulent', 'writeReportItem', late, ITEM))).toEqual([
      { code: 'REPORT_PROVIDED', rule: 'S0-27' },
    ]);
    expect(await storedTraject(graph, key)).toBe(before);
    // In the database neither: the consulent has the grants, and an item of a provided report is none of its own to change.
    const change = `update report_item set text = 'x' where traject_id = $1`;
    expect(await refusedAs(graph, 'consulent', change, [key])).toBe('42501');
  });
});

describe('a progress note', () => {
  const NOTE = 'progressNote { id version date workPace skills remark }';
  const note = (key: string, more: object = {}) => ({
    trajectId: idFor(graph, 'voorman', 'Traject', key),
    date: today,
    present: true,
    skills: ['Snoeien'],
    remark: 'Vroeg om meer werk',
    ...more,
  });

  test('is written by the voorman of the crew, read by who guides and by the deelnemer, never by the klantmanager', async () => {
    const { key } = await makeTraject(graph, 'RUNNING');
    const { data } = await ask('voorman', 'writeProgressNote', note(key), NOTE);
    expect(data.result).toMatchObject({ userErrors: [], progressNote: { skills: ['Snoeien'], workPace: null } });
    const list = 'traject(id: $id) { progressNotes(first: 5) { nodes { remark } } }';
    for (const name of ['consulent', 'voorman', 'deelnemer']) {
      const reply = await read(name, list, idFor(graph, name, 'Traject', key));
      expect(reply.data.traject.progressNotes.nodes, name).toEqual([{ remark: 'Vroeg om meer werk' }]);
    }
    expect(codeOf(await read('klantmanager', list, idFor(graph, 'klantmanager', 'Traject', key)))).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    const stranger = { ...note(key), trajectId: idFor(graph, 'voorman-2', 'Traject', key) };
    expect(codeOf(await ask('voorman-2', 'writeProgressNote', stranger, NOTE))).toBe('NOT_FOUND');
    await graph.admin('update progress_note set written_by_id = $2 where traject_id = $1', [
      key,
      seedId('StaffMember', 'voorman-3'),
    ]);
    const reply = await read('voorman', list, idFor(graph, 'voorman', 'Traject', key));
    expect(reply.data.traject.progressNotes.nodes).toEqual([]);
  });

  test('is of a day from the introduction on, in the traject, and not of one to come', async () => {
    const { key } = await makeTraject(graph, 'RUNNING');
    const before = await storedTraject(graph, key);
    for (const [date, code, rule] of [
      [addDays(today, 1), 'DATE_IN_THE_FUTURE', 'S0-25'],
      ['2001-01-01', 'OUTSIDE_MEMBERSHIP', 'R-11'],
      [addDays(START, -1), 'OUTSIDE_TRAJECT', 'S0-25'],
    ] as const) {
      expect(refusalsOf(await ask('voorman', 'writeProgressNote', note(key, { date }), NOTE)), date).toEqual([
        { code, rule },
      ]);
    }
    expect(await storedTraject(graph, key)).toBe(before);
  });

  test('is changed on the day on which it was written, and on no other', async () => {
    const { key } = await makeTraject(graph, 'RUNNING');
    const { data } = await ask('voorman', 'writeProgressNote', note(key), NOTE);
    const { id } = data.result.progressNote;
    const change = (expectedVersion: number) =>
      ask('voorman', 'changeProgressNote', { id, expectedVersion, workPace: 'HOOG', remark: null }, NOTE);
    expect((await change(1)).data.result.progressNote).toMatchObject({ version: 2, workPace: 'HOOG', remark: null });
    await graph.admin('update progress_note set written_on = $2 where traject_id = $1', [key, addDays(today, -1)]);
    expect(refusalsOf(await change(2))).toEqual([{ code: 'NOTE_STANDS', rule: 'S0-25' }]);
  });
});

describe('a final report', () => {
  const REPORT = 'finalReport { id version summary reducedLoonwaarde providedOn }';
  const contents = {
    summary: 'Kwam op vaste dagen',
    goalsAchieved: ['Werkritme'],
    reintegrationAdvice: 'Naar een opleiding',
    reducedLoonwaarde: true,
    indicatieveLoonwaardeFrom: 40,
    indicatieveLoonwaardeUntil: 60,
    substantiation: 'Twee van de drie taken zelfstandig',
  };
  const about = (key: string, more: object = {}) => ({
    trajectId: idFor(graph, 'consulent', 'Traject', key),
    ...contents,
    ...more,
  });
  const step = (name: string, verb: string, key: string, more: object = {}) =>
    ask(name, verb, { id: idFor(graph, name, 'Traject', key), expectedVersion: 1, ...more }, 'traject { status }');

  test('gives advice, yes or no on the loonwaarde, and a band or none (R-12)', async () => {
    const { key } = await makeTraject(graph, 'RUNNING', { without: ['finalReport'] });
    const before = await storedTraject(graph, key);
    for (const more of [
      { indicatieveLoonwaardeUntil: null },
      { indicatieveLoonwaardeFrom: null },
      { indicatieveLoonwaardeFrom: 70 },
      // A band has a width: 40 to 40 is a percentage.
      { indicatieveLoonwaardeUntil: 40 },
    ]) {
      expect(refusalsOf(await ask('consulent', 'writeFinalReport', about(key, more), REPORT))).toEqual([
        { code: 'NOT_A_BAND', rule: 'R-12' },
      ]);
    }
    for (const more of [
      { indicatieveLoonwaardeUntil: 140 },
      { reintegrationAdvice: ' ' },
      { reducedLoonwaarde: null },
    ]) {
      expect(codeOf(await ask('consulent', 'writeFinalReport', about(key, more), REPORT))).toBe('BAD_USER_INPUT');
    }
    // Nor by SQL.
    const sql = `insert into final_report (id, responsible_organisation_id, processing_activity, traject_id, summary,
        goals_achieved, reintegration_advice, reduced_loonwaarde, indicatieve_loonwaarde_from,
        indicatieve_loonwaarde_until, substantiation, established_on)
      values (gen_random_uuid(), $2, 'test', $1, 'Kort', '{}', 'Verder', true, $3, $4, 'Ervaring', date '${today}')`;
    for (const [from, until, refused] of [
      [40, 40, 'final_report_check1'],
      [60, 40, 'final_report_check1'],
      [40, null, 'final_report_check'],
      [40, 41, null],
    ]) {
      const values = [key, seedId('Organisation', 'wsd'), from, until];
      expect([from, until, await refusedAs(graph, 'consulent', sql, values)]).toEqual([from, until, refused]);
    }
    expect(await storedTraject(graph, key)).toBe(before);
    const prepared = await makeTraject(graph, 'PLAN_SET', { without: ['finalReport'] });
    expect(refusalsOf(await ask('consulent', 'writeFinalReport', about(prepared.key), REPORT))).toEqual([
      { code: 'TRAJECT_NOT_RUNNING', rule: 'S0-29' },
    ]);
  });

  test('reaches the klantmanager once it is provided; then it stays, and the traject can be completed', async () => {
    const { key } = await makeTraject(graph, 'RUNNING', { without: ['finalReport'] });
    const { data } = await ask('consulent', 'writeFinalReport', about(key), REPORT);
    const { id } = data.result.finalReport;
    const seen = async (name: string) =>
      (
        await read(
          name,
          'traject(id: $id) { finalReport { summary reducedLoonwaarde } }',
          idFor(graph, name, 'Traject', key),
        )
      ).data.traject.finalReport;
    expect([await seen('klantmanager'), (await seen('deelnemer')).summary]).toEqual([null, contents.summary]);
    expect(refusalsOf(await step('consulent', 'completeTraject', key))).toEqual([
      { code: 'FINAL_REPORT_REQUIRED', rule: 'S0-29' },
    ]);
    const change = { id, expectedVersion: 1, reducedLoonwaarde: false };
    const changed = await ask('consulent', 'changeFinalReport', change, REPORT);
    expect(changed.data.result.finalReport).toMatchObject({ version: 2, reducedLoonwaarde: false });
    const provided = await ask('consulent', 'provideFinalReport', { id, expectedVersion: 2 }, REPORT);
    expect(provided.data.result.finalReport.providedOn).toBe(today);
    expect(await seen('klantmanager')).toEqual({ summary: contents.summary, reducedLoonwaarde: false });
    const late = await ask('consulent', 'changeFinalReport', { ...change, expectedVersion: 3 }, REPORT);
    expect(refusalsOf(late)).toEqual([{ code: 'REPORT_PROVIDED', rule: 'S0-29' }]);
    expect((await step('consulent', 'completeTraject', key)).data.result.traject.status).toBe('COMPLETED');
  });

  test('is due, too, of a traject that is ended: first by who writes it, afterwards when another ends it', async () => {
    const own = await makeTraject(graph, 'RUNNING', { without: ['finalReport'] });
    const reason = { reason: 'OP_EIGEN_VERZOEK' };
    expect(refusalsOf(await step('consulent', 'endTraject', own.key, reason))).toEqual([
      { code: 'FINAL_REPORT_REQUIRED', rule: 'S0-29' },
    ]);
    const { data } = await step('deelnemer', 'endTraject', own.key, reason);
    expect(data.result).toMatchObject({
      userErrors: [],
      traject: { status: 'ENDED' },
      warnings: [{ code: 'FINAL_REPORT_DUE', rule: 'S0-29' }],
    });
    const afterwards = await ask('consulent', 'writeFinalReport', about(own.key), REPORT);
    expect(afterwards.data.result.finalReport.version).toBe(1);
  });
});
