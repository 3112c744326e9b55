import { docent } from '../roc.ts';
import { run } from './command-line.ts';

/** The docent's students per opleiding. */
await run(async ({ token, url }) => {
  const graph = docent({ token, url });
  const students = new Map<string, string[]>();
  for await (const student of graph.students.each({ first: 50 }, (data) => data.students)) {
    for (const { opleiding } of student.enrolments?.nodes ?? []) {
      const name = opleiding?.name ?? 'opleiding unknown';
      students.set(name, [...(students.get(name) ?? []), `${student.callName} ${student.familyName}`]);
    }
  }
  for (const [opleiding, names] of [...students].sort()) console.log(`${opleiding}: ${names.join(', ')}`);
});
