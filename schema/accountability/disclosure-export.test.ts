import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activityUri } from '../../seeds/row.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { noonOf } from '../../server/testing/noon.ts';
import { actorOf } from '../../server/testing/own-rows.ts';
import {
  logOf,
  organisationOf,
  participantId,
  readByAll,
  sealed,
  today,
  withoutWords,
} from '../../server/testing/told.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ clock: () => noonOf(today) });
  await readByAll(graph);
});
afterAll(() => graph?.stop());

describe('an export', () => {
  const exported = async (persona: string, filter?: object, headers: Record<string, string> = {}) => {
    const caller = await graph.as(persona);
    const query = filter ? `?filter=${encodeURIComponent(JSON.stringify(filter))}` : '';
    const {
      status,
      headers: got,
      text,
    } = await fetchText(`${graph.address}/disclosures.json${query}`, {
      ...caller.headers,
      ...headers,
    });
    return { status, headers: got, text, body: JSON.parse(text) };
  };
  const fetchText = async (url: string, headers: Record<string, string>) => {
    const response = await fetch(url, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const inFile = ({ organisation: { name }, ...line }: Answer) => ({ ...line, organisation: { name } });

  test('gives a participant what the log holds, over many pages, and is recorded before it leaves', async () => {
    const { personId } = await actorOf(graph, 'deelnemer', today);
    const consulent = await organisationOf(graph, 'consulent');
    await graph.admin(
      `insert into processing_log_entry (trace_id, span_id, status, name, start_time, end_time, organisation_id,
         processing_activity_id, data_subject_id, data_subject_id_type, data_classes)
       select 't', 's' || n, 'Ok', 'Made', 1000 + n / 3, 2000 + n, $1, $2, $3, 'participant', '{participant.row}'
       from generate_series(1, 250) n`,
      [consulent, activityUri('begeleiding-consulent'), sealed(graph, personId, consulent)],
    );
    const expected = await logOf(graph, 'deelnemer');
    expect(expected.length).toBeGreaterThan(250);
    const { status, headers, body } = await exported('deelnemer');
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(headers.get('content-disposition')).toBe('attachment; filename="disclosures.json"');
    expect(body.map(withoutWords)).toEqual(expected.map(inFile));
    const [latest] = await logOf(graph, 'deelnemer');
    expect([expected[0].id, latest.dataClasses]).not.toContain(latest.id);
    expect(latest.dataClasses).toEqual(['disclosure.row']);
  });

  test('gives the privacy officer the lines about one participant, by the same filter as in the graph', async () => {
    const wsd = await organisationOf(graph, 'privacy-officer-2');
    const participant = await participantId(graph, 'deelnemer-2', 'consulent');
    const expected = await logOf(graph, 'deelnemer-2', wsd);
    const { body } = await exported('privacy-officer-2', { participant });
    expect(expected.length).toBeGreaterThan(0);
    expect(body.map(withoutWords)).toEqual(expected.map(inFile));
    expect((await exported('privacy-officer-2', { participant: `participant_${'0'.repeat(32)}` })).text).toBe('[]\n');
  });

  test('is as well a table for a spreadsheet, in which nothing is a formula', async () => {
    const { personId } = await actorOf(graph, 'deelnemer', today);
    const wsd = await organisationOf(graph, 'consulent');
    const purposes = [
      '=HYPERLINK("https://example.org","x")',
      '+31',
      '-1',
      '@SUM(A1)',
      '\ttab',
      '\rreturn',
      '＝1',
      'a; "b",\nc',
    ];
    for (const [n, purpose] of purposes.entries()) {
      await graph.admin(
        `insert into processing_activity select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(),
           'uri', 'https://example.org/formula/' || $1, 'purpose', $2::text))).* from processing_activity a limit 1`,
        [n, purpose],
      );
      await graph.admin(
        `insert into processing_log_entry (trace_id, span_id, status, name, start_time, end_time, organisation_id,
           processing_activity_id, data_subject_id, data_subject_id_type, data_classes)
         values ('formula', $1, 'Ok', 'Made', 500, 501, $2, 'https://example.org/formula/' || $1, $3, 'participant',
           '{participant.row,traject.row}')`,
        [n, wsd, sealed(graph, personId, wsd)],
      );
    }
    const caller = await graph.as('deelnemer');
    const headers = { ...caller.headers, 'accept-language': 'en' };
    const response = await fetch(`${graph.address}/disclosures.csv`, { headers });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="disclosures.csv"');
    // As bytes: reading as text takes the mark of UTF-8 away.
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const text = bytes.subarray(3).toString();
    const names = [
      'Id',
      'Time',
      'Organisation',
      'Processing activity',
      'Version of the processing activity',
      'Purpose',
      'Groups of data',
    ];
    const quoted = (values: readonly unknown[]) =>
      values.map((value) => `"${String(value).replaceAll('"', '""')}"`).join();
    expect(text.startsWith(`${quoted([...names, 'Categories', 'Opened by'])}\r\n`)).toBe(true);
    for (const purpose of purposes) {
      const harmless = /^[=+\-@\t\r＝]/.test(purpose) ? `'${purpose}` : purpose;
      expect(text).toContain(
        // What is empty is nothing: it was opened by nobody.
        `,${quoted([1, harmless, 'participant.row; traject.row', 'Personal details; Traject'])},\r\n`,
      );
    }
    const { text: json } = await exported('deelnemer', undefined, { 'accept-language': 'en' });
    const rows = JSON.parse(json);
    const told = text.match(/(?<=\r\n")disclosure_[0-9a-f]{32}(?=",)/g) ?? [];
    // The later one shows first that the earlier one, and each page of its own, was read.
    const before = rows.slice(-told.length);
    expect(told).toEqual(before.map(({ id }: Answer) => id));
    for (const { dataClasses } of rows.slice(0, -told.length)) expect(dataClasses).toEqual(['disclosure.row']);
    for (const { id, at, organisation, processingActivityId, activityVersion } of before) {
      expect(text).toContain(`\r\n${quoted([id, at, organisation.name, processingActivityId, activityVersion])},`);
    }
  });

  test('is a table as a Dutch spreadsheet opens it, where nothing else is asked', async () => {
    const caller = await graph.as('deelnemer');
    for (const headers of [caller.headers, { ...caller.headers, 'accept-language': 'nl-NL' }]) {
      const response = await fetch(`${graph.address}/disclosures.csv`, { headers });
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
      const [heading, ...lines] = bytes.subarray(3).toString().split('\r\n');
      expect(heading).toBe(
        '"Kenmerk";"Tijdstip";"Organisatie";"Verwerkingsactiviteit";"Versie van de verwerkingsactiviteit";"Doel";"Gegevensgroepen";"Categorieën";"Geopend door"',
      );
      const [line = ''] = lines;
      expect(line).toMatch(/^"disclosure_[0-9a-f]{32}";"\d{4}-\d\d-\d\dT[\d:.]+Z";"[^"]+";"https?:[^"]+";"1";"/);
      expect(lines.join()).toContain('"participant.row; traject.row";"Persoonsgegevens; Traject";');
      expect(lines.join()).toContain('";"\'=HYPERLINK(""https://example.org"",""x"")";"');
    }
  });

  test('is nothing without a token, a role that may, a purpose, or a filter that is one', async () => {
    const without = await fetchText(`${graph.address}/disclosures.json`, {});
    expect(without.status).toBe(401);
    const codes = [
      await exported('klantmanager'),
      await exported('deelnemer', undefined, { 'processing-activity': 'none' }),
      await exported('deelnemer', { participant: 'participant_1' }),
      await exported('deelnemer', { at: 'yesterday' }),
    ].map(({ status, body }) => [status, body.errors[0].extensions.code]);
    expect(codes).toEqual([
      [404, 'NOT_FOUND'],
      [400, 'PURPOSE_REQUIRED'],
      [400, 'BAD_USER_INPUT'],
      [400, 'BAD_USER_INPUT'],
    ]);
  });
});
