import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedId } from '../../seeds/random.ts';
import { type Opening, startOpened, withAllColumnsGranted, withoutRowSecurity } from '../../server/testing/fences.ts';
import type { Answer, TestGraph } from '../../server/testing/graph.ts';

const FIELDS = { phone: 'PHONE', email: 'EMAIL', street: 'ADDRESS', houseNumber: 'ADDRESS', place: 'ADDRESS' };

/** What the docents of the ROC get, and the marks of the students who let the ROC have it. */
const readAll = async (graph: TestGraph) => {
  const names = Object.keys(FIELDS);
  const { data } = await (await graph.as('docent-administratie')).query(
    `{ students(first: 100) { nodes { ${names.join(' ')} enrolments(first: 2) { nodes { student { ${names.join(' ')} } } } } } }`,
  );
  const rows: Answer[] = data.students.nodes.flatMap((own: Answer) => [
    own,
    ...own.enrolments.nodes.map(({ student }: Answer) => student),
  ]);
  const got = rows.flatMap((row) => names.map((name) => row[name])).filter((value) => value !== null);
  const consents = await graph.admin(
    `select s.id, d.data from student s join consent c on c.participant_id = s.participant_id and c.recipient_id = $1
       cross join unnest(c.data) as d (data) where c.status = 'GIVEN'`,
    [seedId('Organisation', 'roc-midden')],
  );
  const open = new Set(
    consents.flatMap(({ id, data }) =>
      Object.entries(FIELDS).flatMap(([name, own]) => (own === data ? [`~Student.${name}:${id}~`] : [])),
    ),
  );
  return { seen: got.length, leaks: got.filter((mark) => !open.has(mark)) };
};

const CLOSED: Readonly<Record<string, Opening>> = {
  'row-level security': { fences: { shield: false, rowPredicate: false } },
  'the row predicate': { fences: { shield: false }, open: withoutRowSecurity },
  'the shield': { fences: { rowPredicate: false }, open: withoutRowSecurity },
  'every fence but the column grants': { open: withAllColumnsGranted },
};

describe.each(Object.entries(CLOSED))('by %s alone', (_, opening) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startOpened(opening);
  });
  afterAll(() => graph?.stop());

  test('a ROC is kept from how to reach students without their consent', async () => {
    const { seen, leaks } = await readAll(graph);
    expect(leaks).toEqual([]);
    expect(seen).toBeGreaterThan(20);
  });
});

describe('with the shield, the row predicate and row-level security switched off', () => {
  test('the leak is seen', async () => {
    const graph = await startOpened({ fences: { shield: false, rowPredicate: false }, open: withoutRowSecurity });
    const { leaks } = await readAll(graph);
    await graph.stop();
    expect(leaks.length).toBeGreaterThan(20);
  });
});
