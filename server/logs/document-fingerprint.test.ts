import { createHash, randomBytes } from 'node:crypto';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGraph, type TestGraph } from '../testing/graph.ts';
import { withoutValues } from './document-text.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

/** Of the line that an operation leaves in the log of users; a second statement for it would be one too many. */
const recorded = async (persona: string, query: string, variables = {}) => {
  const trace = randomBytes(16).toString('hex');
  const traceparent = `00-${trace}-${randomBytes(8).toString('hex')}-01`;
  const reply = await (await graph.as(persona)).query(query, variables, { traceparent });
  expect(reply.statements.filter((sql) => /insert into/.test(sql))).toHaveLength(1);
  const [line] = await graph.admin('select * from audit_entry where trace_id = $1', [trace]);
  return line;
};

const fingerprintOf = async (persona: string, query: string, variables = {}): Promise<string> =>
  (await recorded(persona, query, variables)).document_fingerprint;

const NAMELESS = '{ trajecten(filter: { hoursPerWeek: { gte: 3 } }) { nodes { startDate } } }';

describe('a document that is written out', () => {
  test('without a name can be told from others', async () => {
    const line = await recorded('klantmanager', NAMELESS);
    expect(line).toMatchObject({ name: 'anonymous', document_hash: null });
    expect(line.document_fingerprint).toMatch(/^[0-9a-f]{64}$/);
    const other = await fingerprintOf('klantmanager', NAMELESS.replace('startDate', 'endDate'));
    expect(other).not.toBe(line.document_fingerprint);
  });

  test('is the same one in another layout, and with other values in it', async () => {
    const one = await fingerprintOf('klantmanager', NAMELESS);
    const laidOut = NAMELESS.replaceAll('{', '{\n  # of whom\n');
    expect(await fingerprintOf('klantmanager', laidOut)).toBe(one);
    expect(await fingerprintOf('klantmanager', NAMELESS.replace('3', '12'))).toBe(one);
  });

  test('holds no value that stands in it', () => {
    const written = `query Q($a: Int = 999990342) @purpose(activity: "999990342") {
      f(id: 999990342, amount: 999990342.5, name: "999990342", more: { list: ["999990342", """999990342"""] }) }`;
    expect(withoutValues(parse(written))).not.toContain('999990342');
  });

  test('is known to no other organisation by the same, nor to who has no key', async () => {
    const query = '{ trajecten(first: 5) { nodes { startDate } } }';
    const one = await fingerprintOf('klantmanager', query);
    expect(await fingerprintOf('klantmanager', query)).toBe(one);
    expect(await fingerprintOf('consulent', query)).not.toBe(one);
    const plain = [query, withoutValues(parse(query))].map((text) => createHash('sha256').update(text).digest('hex'));
    expect(plain).not.toContain(one);
  });

  test('is recorded of what is refused for want of a purpose as well', async () => {
    const trace = randomBytes(16).toString('hex');
    const headers = { traceparent: `00-${trace}-00000000000000a1-01`, 'processing-activity': 'none' };
    const reply = await (await graph.as('klantmanager')).query(NAMELESS, {}, headers);
    expect(reply.errors?.[0].extensions.code).toBe('PURPOSE_REQUIRED');
    const [line] = await graph.admin('select * from audit_entry where trace_id = $1', [trace]);
    expect(line.document_fingerprint).toBe(await fingerprintOf('klantmanager', NAMELESS));
  });
});
