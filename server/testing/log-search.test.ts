import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startGraph } from './graph.ts';
import { findPersons, seededPersons } from './log-search.ts';

const words = seededPersons();

/** Lines as a careless log would have them. */
const found = async (...lines: string[]): Promise<string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'leerwerk-search-'));
  await writeFile(join(folder, 'a.log'), lines.join('\n'));
  const result = findPersons(folder, words).map(({ line, word }) => `${line} ${word}`);
  await rm(folder, { recursive: true });
  return result;
};

test('every person of the seeds is looked for by every name, number and address', async () => {
  const graph = await startGraph();
  const people = await graph.admin(
    `select unnest(array[call_name, family_name, given_names, phone, email, emergency_contact_name, emergency_contact_phone]) as value
     from participant union select unnest(array[name, work_phone, work_email]) from staff_member
     union select unnest(array[call_name, given_names, family_name]) from student
     union select unnest(array[phone, email]) from student_contact`,
  );
  await graph.stop();
  const values = people.map(({ value }) => value).filter((value) => value !== null);
  expect(values.length).toBeGreaterThan(500);
  const lines = await found(...values.map((value, index) => `{"level":30,"place":${index},"msg":"refused ${value}."}`));
  const seen = new Set(lines.map((line) => Number(line.split(' ')[0])));
  expect(values.filter((_, index) => !seen.has(index + 1))).toEqual([]);
});

test('a number is found in whatever stands around it, and the words of a log are nobody', async () => {
  expect(await found('DETAIL:  Key (bsn)=(999990342) already exists.', 'x"999999199"y', '{"id":1999990342}')).toEqual([
    '1 999990342',
    '2 999999199',
  ]);
  expect(
    await found(
      '{"level":50,"time":1795372800000,"name":"Error","code":"42501","stack":["    at Object.query (server/app.ts:1:2)"],"msg":"failed"}',
      '{"level":30,"method":"POST","route":"/graphql","status":200,"milliseconds":3,"traceId":"0af7651916cd43dd8448eb211c80319c"}',
      '{"traceId":"0af7651916cd43dd84a999990342c319","spanId":"b999990342d1cafe"}',
      '{"id":"participant_0af7651916cd43dd84a999990342c319","key":"0af76519-16cd-43dd-84a9-b999990342ff"}',
      'FATAL:  terminating connection due to administrator command',
    ),
  ).toEqual([]);
});
