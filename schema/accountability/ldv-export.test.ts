import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { noonOf } from '../../server/testing/noon.ts';
import { logOf, organisationOf, readByAll, today } from '../../server/testing/told.ts';

/** Domain 2.8, LDV record: names that each line has, and those that it may have. */
const REQUIRED = ['trace_id', 'span_id', 'status', 'name', 'start_time', 'end_time', 'attributes'];
const OPTIONAL = ['parent_span_id', 'resource'];
const ATTRIBUTES = [
  'dpl.core.processing_activity_id',
  'dpl.core.data_subject_id',
  'dpl.core.data_subject_id_type',
  // On a calling application only.
  'dpl.core.foreign_operation.processor',
];
const STATUSES = ['Unset', 'Ok', 'Error'];

const PATH = '/processingLogEntries.jsonl';
const OFFICER = 'privacy-officer-2';

let graph: TestGraph;
let organisation: string;
beforeAll(async () => {
  graph = await startGraph({ clock: () => noonOf(today) });
  organisation = await organisationOf(graph, OFFICER);
  await readByAll(graph);
});
afterAll(() => graph?.stop());

const exported = async (persona: string, query = '', more: Record<string, string> = {}) => {
  const { headers } = await graph.as(persona);
  const response = await fetch(`${graph.address}${PATH}${query}`, { headers: { ...headers, ...more } });
  return { response, text: await response.text() };
};
const linesOf = (text: string): Answer[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
const stored = () =>
  graph.admin('select * from processing_log_entry where organisation_id = $1 order by start_time desc, id desc', [
    organisation,
  ]);

describe('the export of the log of processing', () => {
  test('names what domain 2.8 names, and nothing else, with the values of the log', async () => {
    const expected = await stored();
    const { response, text } = await exported(OFFICER);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/x-ndjson; charset=utf-8',
    ]);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="processingLogEntries.jsonl"');
    expect(text.endsWith('}\n')).toBe(true);
    const [own] = await graph.admin('select oin from organisation where id = $1', [organisation]);
    const lines = linesOf(text);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines).toHaveLength(expected.length);
    for (const [i, line] of lines.entries()) {
      expect(REQUIRED.filter((name) => !(name in line))).toEqual([]);
      expect(Object.keys(line).filter((name) => ![...REQUIRED, ...OPTIONAL].includes(name))).toEqual([]);
      expect(Object.keys(line.attributes).filter((name) => !ATTRIBUTES.includes(name))).toEqual([]);
      expect(Object.keys(line.resource)).toEqual(['attributes']);
      expect(STATUSES).toContain(line.status);
      const row = expected[i];
      expect([line.trace_id, line.span_id, line.parent_span_id]).toEqual([
        row.trace_id,
        row.span_id,
        row.parent_span_id,
      ]);
      expect(line.trace_id).toMatch(/^[0-9a-f]{32}$/);
      expect(line.span_id).toMatch(/^[0-9a-f]{16}$/);
      expect([line.status, line.name]).toEqual([row.status, row.name]);
      expect([line.start_time, line.end_time]).toEqual([Number(row.start_time), Number(row.end_time)]);
      expect(line.resource.attributes.oin).toBe(own.oin);
      expect(ATTRIBUTES.slice(0, 3).map((name) => line.attributes[name])).toEqual([
        row.processing_activity_id,
        row.data_subject_id,
        row.data_subject_id_type,
      ]);
      expect(new URL(line.attributes['dpl.core.processing_activity_id']).href).toBe(row.processing_activity_id);
    }
  });

  test('leaves out what a line has not, and goes on over pages', async () => {
    await graph.admin(
      `insert into processing_log_entry (trace_id, span_id, status, name, start_time, end_time, organisation_id,
         processing_activity_id, data_subject_id, data_subject_id_type, data_classes)
       select md5('t'), substr(md5('s' || n), 1, 16), 'Ok', 'Made', 1000 + n, 2000 + n, $1, a.uri, md5('p'), 'participant',
         '{participant.row}' from (select uri from processing_activity limit 1) a, generate_series(1, 250) n`,
      [organisation],
    );
    const filter = encodeURIComponent(JSON.stringify({ startTime: { lte: '1970-01-01T00:01:00Z' } }));
    const lines = linesOf((await exported(OFFICER, `?filter=${filter}`)).text);
    expect(lines.map(({ start_time }) => start_time)).toEqual(Array.from({ length: 250 }, (_, n) => 1250 - n));
    for (const line of lines) expect('parent_span_id' in line).toBe(false);
  });

  test('is recorded like every reading, before it leaves', async () => {
    await exported(OFFICER);
    const [entry] = await graph.admin('select name, kind, role from audit_entry order by at desc, id desc limit 1');
    expect(entry).toEqual({ name: 'export of processingLogEntries', kind: 'file', role: 'PRIVACY_OFFICER' });
    const [told] = await logOf(graph, 'deelnemer', organisation);
    expect(told.dataClasses).toEqual(['processingLog.row']);
  });

  test('is that of the own organisation, for who watches over it, and for a purpose', async () => {
    const others = await graph.admin('select span_id from processing_log_entry where organisation_id <> $1', [
      organisation,
    ]);
    expect(others.length).toBeGreaterThan(0);
    const spans = new Set(linesOf((await exported(OFFICER)).text).map(({ span_id }) => span_id));
    expect(others.filter(({ span_id }) => spans.has(span_id))).toEqual([]);
    const refusal = async (...asked: Parameters<typeof exported>) => {
      const { response, text } = await exported(...asked);
      return [response.status, JSON.parse(text).errors[0].extensions.code];
    };
    expect(await refusal('deelnemer')).toEqual([404, 'NOT_FOUND']);
    expect(await refusal('beheerder')).toEqual([404, 'NOT_FOUND']);
    expect(await refusal(OFFICER, '', { 'processing-activity': 'none' })).toEqual([400, 'PURPOSE_REQUIRED']);
    expect((await fetch(`${graph.address}${PATH}`)).status).toBe(401);
  });
});
