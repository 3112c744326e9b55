import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIMITS } from './limits.ts';
import { startGraph, type TestGraph } from './testing/graph.ts';
import { bodyOf, HOSTILE_REQUESTS } from './testing/hostile-documents.ts';
import { sendRaw } from './testing/raw-http.ts';
import { faultsOf } from './testing/sober.ts';

let graph: TestGraph;
let headers: [string, string][];
const statements: string[] = [];
beforeAll(async () => {
  graph = await startGraph({ onStatement: (sql) => statements.push(sql) });
  headers = Object.entries((await graph.as('consulent')).headers);
});
afterAll(() => graph?.stop());

const send = (body: string) =>
  sendRaw(graph.address, {
    headers: [['content-type', 'application/json'], ...headers],
    body,
  });

test.each(Object.entries(HOSTILE_REQUESTS))('%s is refused before any statement', async (_, request) => {
  statements.length = 0;
  const { status, text } = await send(bodyOf(request));
  expect(faultsOf(status, text)).toEqual([]);
  const { data, errors } = JSON.parse(text);
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.length).toBeLessThan(25);
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  expect(statements).toEqual([]);
});

/** What is asked, with a word of so many characters in it. */
const WORDS: Readonly<Record<string, (length: number) => string>> = {
  number: (length) => `{ crews(first: ${'9'.repeat(length)}) { nodes { id } } }`,
  fraction: (length) => `{ crews(first: 1.${'9'.repeat(length - 2)}) { nodes { id } } }`,
  field: (length) => `{ ${'x'.repeat(length)} }`,
  alias: (length) => `{ ${'x'.repeat(length)}: viewer { unknown } }`,
  type: (length) => `query ($x: ${'x'.repeat(length)}) { viewer { role } }`,
  'value of an enumeration': (length) => `{ crews(orderBy: { field: ${'X'.repeat(length)} }) { nodes { id } } }`,
};

test.each(Object.entries(WORDS))(
  'a %s that is too long is refused by its length alone, and not quoted',
  async (_, ask) => {
    const said = async (length: number) => {
      const { errors } = JSON.parse((await send(JSON.stringify({ query: ask(length) }))).text);
      return errors.map(({ message }: { message: string }) => message);
    };
    const tooLong = `A name or number has at most ${LIMITS.word} characters; this document has one of ${LIMITS.word + 1}.`;
    expect((await said(LIMITS.word)).join()).not.toContain('A name or number has at most');
    const [first, ...others] = await said(LIMITS.word + 1);
    expect(first).toBe(tooLong);
    // Validation stopped there.
    expect(others).toEqual([expect.stringContaining('Too many validation errors')]);
  },
);

test('there are at least sixty, and what they start from is answered', async () => {
  expect(Object.keys(HOSTILE_REQUESTS).length).toBeGreaterThanOrEqual(60);
  for (const query of [
    '{ viewer { role } }',
    '{ crews(first: 100) { nodes { id jobs(first: 2) { nodes { id } } } } }',
  ]) {
    statements.length = 0;
    const { text } = await send(JSON.stringify({ query }));
    expect(JSON.parse(text)).toMatchObject({ data: {} });
    expect(JSON.parse(text)).not.toHaveProperty('errors');
  }
  expect(statements.length).toBeGreaterThan(0);
});
