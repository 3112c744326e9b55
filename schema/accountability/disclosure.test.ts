import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedId } from '../../seeds/random.ts';
import { activityUri } from '../../seeds/row.ts';
import { idFor } from '../../server/testing/asked.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { noonOf } from '../../server/testing/noon.ts';
import { logOf, organisationOf, participantId, readByAll, today, withoutWords } from '../../server/testing/told.ts';

const FIELDS = 'id at organisation { id name } processingActivityId activityVersion purpose dataClasses categories';
const DISCLOSURES = `query ($filter: DisclosureFilter, $after: String) {
  disclosures(first: 100, after: $after, filter: $filter) { nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } }`;
let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ clock: () => noonOf(today) });
  await readByAll(graph);
});
afterAll(() => graph?.stop());

const disclosuresOf = async (persona: string, filter?: object, headers = {}): Promise<Answer[]> => {
  const caller = await graph.as(persona);
  const all: Answer[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const { data, errors } = await caller.query(DISCLOSURES, { filter, after }, headers);
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = data.disclosures;
    all.push(...nodes);
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return all;
};

describe('a participant', () => {
  test('is told of every organisation what it used, when and for which purpose: line by line what the log holds', async () => {
    const expected = await logOf(graph, 'deelnemer');
    const told = await disclosuresOf('deelnemer');
    expect(told.map(withoutWords)).toEqual(expected);
    expect(new Set(told.map(({ organisation }) => organisation.name)).size).toBeGreaterThanOrEqual(3);
    for (const { purpose } of told) expect(purpose).toEqual(expect.stringMatching(/\w+/));
  });

  test('is told in one page after another what one page tells', async () => {
    const whole = await logOf(graph, 'deelnemer');
    const caller = await graph.as('deelnemer');
    const seen: string[] = [];
    for (let after: string | null = null; seen.length < whole.length; ) {
      const { data } = await caller.query(
        `query ($after: String, $until: DateTime) { disclosures(first: 2, after: $after, filter: { at: { lte: $until } })
           { nodes { id } pageInfo { endCursor } } }`,
        { after, until: whole[0].at },
      );
      if (data.disclosures.nodes.length === 0) break;
      seen.push(...data.disclosures.nodes.map(({ id }: Answer) => id));
      after = data.disclosures.pageInfo.endCursor;
    }
    expect(seen).toEqual(whole.map(({ id }) => id));
  });

  test('is told the categories in words: in Dutch, and in English to who asks for it', async () => {
    const [dutch] = (await disclosuresOf('deelnemer')).filter(({ dataClasses }) =>
      dataClasses.includes('traject.benefit'),
    );
    expect(dutch.categories).toEqual(['Persoonsgegevens', 'Traject', 'Inkomen']);
    const english = (await disclosuresOf('deelnemer', undefined, { 'accept-language': 'en' })).find(
      ({ id }) => id === dutch.id,
    );
    expect(english.categories).toEqual(['Personal details', 'Traject', 'Income']);
  });

  test('is told of the reading itself', async () => {
    const before = await logOf(graph, 'deelnemer');
    await disclosuresOf('deelnemer');
    const after = await logOf(graph, 'deelnemer');
    expect(after.slice(1)).toEqual(before);
    expect(after[0]).toMatchObject({
      processingActivityId: activityUri('inzage-deelnemer'),
      dataClasses: ['disclosure.row'],
    });
  });

  test('is never told which employee it was, nor what was asked', async () => {
    const { data } = await (await graph.as('deelnemer')).query(
      '{ disclosure: __type(name: "Disclosure") { fields { name } } log: __type(name: "ProcessingLogEntry") { name } }',
    );
    expect(data).toEqual({
      disclosure: {
        fields: 'activityVersion at categories dataClasses id organisation processingActivityId purpose'
          .split(' ')
          .map((name) => ({ name })),
      },
      log: null,
    });
    const text = JSON.stringify(await disclosuresOf('deelnemer'));
    const staff = await graph.admin('select id, name from staff_member');
    expect(staff.length).toBeGreaterThan(10);
    for (const { id, name } of staff)
      for (const word of [id, id.replaceAll('-', ''), name]) expect(text).not.toContain(word);
  });

  test('asks for a period and for an organisation', async () => {
    const whole = await logOf(graph, 'deelnemer');
    const gemeente = whole.find(({ organisation }) => organisation.name.startsWith('Gemeente'));
    const id = gemeente.organisation.id;
    const ofGemeente = await disclosuresOf('deelnemer', { organisation: { eq: id } });
    expect(ofGemeente.map(withoutWords)).toEqual(whole.filter(({ organisation }) => organisation.id === id));
    const at = { gte: gemeente.at, lte: gemeente.at };
    expect((await disclosuresOf('deelnemer', { at })).map(withoutWords)).toEqual(
      whole.filter((line) => line.at === gemeente.at),
    );
    expect(await disclosuresOf('deelnemer', { at: { lte: '2000-01-01T00:00:00Z' } })).toEqual([]);
  });

  test('sees no line about another: as if there were none', async () => {
    const [own] = await disclosuresOf('deelnemer');
    const others = await logOf(graph, 'deelnemer-2');
    const all = (await disclosuresOf('deelnemer')).map(({ id }) => id);
    for (const { id } of others) expect(all).not.toContain(id);
    const caller = await graph.as('deelnemer');
    const ask = async (id: string) =>
      (
        await caller.query(
          'query ($id: ID!) { disclosure(id: $id) { at } node(id: $id) { id } }',
          { id },
          { traceparent: `00-${'7'.repeat(32)}-00000000000000a1-01` },
        )
      ).text;
    expect(await ask(own.id)).toContain(own.at);
    expect(await ask(others[0].id)).toBe(await ask('disclosure_00000000000070008000000000000000'));
  });
});

describe('the privacy officer', () => {
  test('is told of a participant, named by the id that the own organisation knows, what the own organisation used', async () => {
    const wsd = await organisationOf(graph, 'privacy-officer-2');
    const participant = await participantId(graph, 'deelnemer', 'consulent');
    const expected = await logOf(graph, 'deelnemer', wsd);
    expect(expected.length).toBeGreaterThanOrEqual(2);
    expect((await disclosuresOf('privacy-officer-2', { participant })).map(withoutWords)).toEqual(expected);
    const [latest] = await logOf(graph, 'deelnemer', wsd);
    expect(latest).toMatchObject({
      processingActivityId: activityUri('wsd/toezicht'),
      dataClasses: ['disclosure.row'],
    });
  });

  test('is told nothing of a person of another organisation, nor of nobody: the same to the byte, and recorded', async () => {
    const caller = await graph.as('privacy-officer-2');
    const asked = async (participant: string) => {
      const trace = randomBytes(16).toString('hex');
      const reply = await caller.query(
        DISCLOSURES,
        { filter: { participant } },
        { traceparent: `00-${trace}-00000000000000a1-01` },
      );
      const audit = await graph.admin('select data_classes from audit_entry where trace_id = $1', [trace]);
      expect(audit).toEqual([{ data_classes: ['disclosure.row'] }]);
      return reply.text;
    };
    const foreign = await asked(await participantId(graph, 'deelnemer', 'klantmanager'));
    expect(JSON.parse(foreign).data.disclosures.nodes).toEqual([]);
    for (const nobody of [
      `participant_${'0'.repeat(32)}`,
      `participant_${'f'.repeat(32)}`,
      'participant_1',
      'job_1',
      '',
    ])
      expect(await asked(nobody)).toBe(foreign);
  });

  test('of a ROC is told of a student by the id that the ROC knows, and of no other’s', async () => {
    const expected = await logOf(graph, 'deelnemer', await organisationOf(graph, 'docent'));
    expect(expected.length).toBeGreaterThanOrEqual(1);
    const students = await graph.admin('select id, participant_id, roc_id from student');
    const own = students.find(({ participant_id }) => participant_id === seedId('Participant', 'deelnemer'));
    const askAs = (persona: string, key: string, by = persona) =>
      disclosuresOf(persona, { participant: idFor(graph, by, 'Student', key) });
    expect((await askAs('privacy-officer-3', own?.id)).map(withoutWords)).toEqual(expected);
    const other = students.find(({ roc_id }) => roc_id !== own?.roc_id);
    expect(await askAs('privacy-officer-3', other?.id)).toEqual([]);
    expect(await askAs('privacy-officer-3', own?.id, 'privacy-officer-2')).toEqual([]);
    expect(await askAs('privacy-officer-2', own?.id)).toEqual([]);
  });

  test('reads no participant by that id', async () => {
    const id = await participantId(graph, 'deelnemer', 'consulent');
    const { data, errors } = await (await graph.as('privacy-officer-2')).query(
      'query ($id: ID!) { node(id: $id) { id } }',
      {
        id,
      },
    );
    expect([data, errors]).toEqual([{ node: null }, undefined]);
  });
});

describe('with one of its fences down', () => {
  const told = async (own: TestGraph) => {
    const ask = async (persona: string) => {
      const { data, errors } = await (await own.as(persona)).query(
        'query ($until: DateTime) { disclosures(first: 100, filter: { at: { lte: $until } }) { nodes { id organisation { id } } } }',
        { until },
      );
      expect(errors).toBeUndefined();
      return data.disclosures.nodes.map(({ id }: Answer) => id);
    };
    return [await ask('deelnemer'), await ask('deelnemer-2'), await ask('privacy-officer-2')];
  };
  let until: string;

  test('the same is told: the row predicate, or row-level security', async () => {
    const open = await startGraph({
      clock: () => noonOf(today),
      fences: { document: true, shield: true, rowPredicate: false },
    });
    try {
      await readByAll(open);
      until = new Date().toISOString();
      const deelnemer = (await logOf(open, 'deelnemer')).map(({ id }) => id);
      const [own] = await told(open);
      expect(own).toEqual(deelnemer);
    } finally {
      await open.stop();
    }
    until = new Date().toISOString();
    const whole = await told(graph);
    await graph.admin('alter table processing_log_entry disable row level security');
    try {
      expect(await told(graph)).toEqual(whole);
    } finally {
      await graph.admin('alter table processing_log_entry enable row level security');
    }
  });
});
