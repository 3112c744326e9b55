import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { personas } from '../seeds/cast.ts';
import { EXAMPLES } from '../seeds/examples.ts';
import { CANARY_BSN } from '../seeds/names.ts';
import { startGraph, type TestGraph } from './testing/graph.ts';

let graph: TestGraph;
let log = '';

beforeAll(async () => {
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      log += chunk;
      done();
    },
  });
  graph = await startGraph({ logger: pino({ level: 'trace' }, stream) });
});
afterAll(() => graph?.stop());

test('logs say what was asked and how it went, and nothing about persons', async () => {
  for (const { name, role } of personas) await (await graph.as(name)).query(EXAMPLES[role]);
  const voorman = await graph.as('voorman');
  const [person] = await graph.admin(`select call_name, family_name, phone, email from participant limit 1`);
  // Personal data where a careless log would pick it up: variables, literals, a failing statement, a header.
  await voorman.query(`query ($name: String) { participants(filter: { callName: { eq: $name } }) { nodes { id } } }`, {
    name: person.family_name,
  });
  await voorman.query(`{ participants(filter: { callName: { eq: "${CANARY_BSN}" } }) { nodes { nope } } }`);
  await graph.admin('revoke insert on processing_log_entry from leerwerk_voorman');
  const failed = await voorman.query(`{ participants { nodes { phone } } }`);
  expect(failed.errors?.[0].extensions.code).toBe('UNAVAILABLE');
  expect(failed.data).toBeUndefined();
  await graph.admin('grant insert on processing_log_entry to leerwerk_voorman');

  const lines = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.filter(({ route }) => route === '/graphql').length).toBeGreaterThan(personas.length);
  expect(lines.some(({ msg, code }) => msg === 'failed' && code === '42501')).toBe(true);
  const people = await graph.admin(
    `select unnest(array[family_name, phone, email, given_names, date_of_birth::text, postcode]) as value
     from participant union select name from staff_member`,
  );
  const found = people.filter(({ value }) => value && value.length > 4 && log.includes(value));
  expect(found).toEqual([]);
  expect(log).not.toMatch(/\b9999\d{5}\b/);
  expect(log).not.toContain(voorman.token);
  expect(log).not.toMatch(/\bselect\b|\binsert\b/i);
});
