import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personas } from '../seeds/cast.ts';
import { EXAMPLES } from '../seeds/examples.ts';
import { CANARY_BSN } from '../seeds/names.ts';
import { logUnknown } from './log-failure.ts';
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

describe('of a failure is logged where it was', () => {
  const SECRET = 'at Kanarielaan 7';

  test('and no line of its message, also where that looks like a place', async () => {
    await graph.admin(`create function fail() returns trigger language plpgsql as
      $$ begin raise exception E'no\\n    ${SECRET}\\n${SECRET}' using errcode = '23514'; end $$`);
    await graph.admin(
      'create trigger fails before insert on processing_log_entry for each row execute function fail()',
    );
    log = '';
    const { errors } = await (await graph.as('voorman')).query('{ participants { nodes { phone } } }');
    await graph.admin('drop trigger fails on processing_log_entry');
    expect(errors?.[0].extensions.code).toBe('UNAVAILABLE');
    const lines = log.split('\n').filter((line) => line.includes('"failed"'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const { stack, code } = JSON.parse(line);
      expect(code).toBe('23514');
      expect(stack.join()).toMatch(/pg/);
    }
    expect(log).not.toContain(SECRET);
  });

  test('of a stack that does not begin with the message nothing', () => {
    const logged: { stack?: string[] }[] = [];
    const logger = { error: (line: object) => logged.push(line) } as never;
    const failure = (change: Partial<Error>) => {
      const error = new Error(`no\n    ${SECRET}`);
      // What it begins with is made up when it is first looked at.
      expect(error.stack).toContain(SECRET);
      return Object.assign(error, change);
    };
    const empty = new TypeError('');
    const coded = Object.assign(new Error('no'), { stack: `TypeError [ERR_ONE]: no\n    at one\nno\n    ${SECRET}` });
    const errors = [failure({}), failure({ message: 'other' }), failure({ stack: `    ${SECRET}` }), empty, coded];
    for (const error of [...errors, undefined, { stack: `    ${SECRET}` }]) logUnknown(logger, error);
    expect(JSON.stringify(logged)).not.toContain(SECRET);
    const places = logged.map(({ stack }) => stack?.length);
    const many = expect.toSatisfy((count: number) => count > 2);
    expect(places).toEqual([many, 0, 0, many, 1, 0, 0]);
  });
});
