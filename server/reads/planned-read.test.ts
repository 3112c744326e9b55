import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answered as answeredTo } from '../testing/answered.ts';
import { type Answer, startGraph, type TestGraph } from '../testing/graph.ts';
import { documentsFor, READERS, VARIABLES } from '../testing/planned-comparison.ts';

const DOCUMENTS = 25;

/** Begin, role and claims, one question, a line in the logs where persons are met, commit. */
const PLANNED = 5;

let planned: TestGraph;
let ordinary: TestGraph;
beforeAll(async () => {
  planned = await startGraph({ plannedReads: true });
  ordinary = await startGraph({ plannedReads: false });
});
afterAll(async () => {
  await planned?.stop();
  await ordinary?.stop();
});

const answered = (graph: TestGraph, by: string, document: string) => answeredTo(graph, by, document, VARIABLES);

describe('a read by one statement', () => {
  test.each(READERS)(
    '%s is given and recorded the same as field by field',
    async (by) => {
      const documents = documentsFor(by, 'planned');
      let inOne = 0;
      for (let n = 0; n < DOCUMENTS; n += 1) {
        const document = documents.document();
        const { statements, ...one } = await answered(planned, by, document);
        const { statements: _, ...other } = await answered(ordinary, by, document);
        expect({ document, ...one }).toEqual({ document, ...other });
        if (statements.length <= PLANNED) inOne += 1;
      }
      // What is looked up by who is named is answered field by field.
      expect(inOne).toBeGreaterThan(DOCUMENTS / 3);
    },
    120_000,
  );

  test('takes as many statements however deep it goes', async () => {
    const document = `{ participants(first: 5) { totalCount nodes { callName trajecten(first: 2) { nodes { status
      uitvoerder { name } } } } } jobs(first: 3) { nodes { id object { name } } } }`;
    const asked = async (graph: TestGraph) => (await (await graph.as('consulent')).query(document)).statements.length;
    expect(await asked(planned)).toBe(PLANNED);
    expect(await asked(ordinary)).toBeGreaterThan(PLANNED);
    const told = async (graph: TestGraph, question: string) =>
      (await (await graph.as('consulent')).query(question)).extensions?.plan;
    expect([await told(planned, document), await told(ordinary, document)]).toEqual([
      'one statement',
      'field by field',
    ]);
    // Of no type that there is: what is wrong is said field by field.
    expect(await told(planned, '{ node(id: "none_1") { id } }')).toBe('field by field');
    expect(await told(planned, 'mutation { __typename }')).toBeUndefined();
  });

  test('counts in one look at a table what is asked beside all of it', async () => {
    const document = `query ($status: JobStatus) { all: jobs { totalCount } some: jobs(filter: { status: { eq: $status } }) {
      totalCount } closed: jobs(filter: { status: { eq: CLOSED } }) { totalCount } crews { totalCount }
      people: participants(filter: { callName: { eq: "Sanne" } }) { totalCount } everybody: participants { totalCount } }`;
    for (const status of ['PLANNED', 'REGISTERED', null]) {
      const { statements, ...one } = await answeredTo(planned, 'consulent', document, { status });
      const { statements: _, ...other } = await answeredTo(ordinary, 'consulent', document, { status });
      expect(one).toEqual(other);
      const [counting = ''] = statements.filter((sql) => sql.includes('count(*)'));
      expect([counting.split('from "job"').length, counting.split('from "participant"').length]).toEqual([2, 2]);
    }
  });

  test('gives the cursors by which the list goes on', async () => {
    const page = async (after: string | null) => {
      const document = `query ($after: String) { participants(first: 2, after: $after) { edges { cursor node { id } }
        pageInfo { startCursor endCursor hasNextPage } } }`;
      return (await (await planned.as('consulent')).query(document, { after })).data.participants;
    };
    const first = await page(null);
    expect(first.pageInfo.endCursor).toBe(first.edges[1].cursor);
    const second = await page(first.edges[0].cursor);
    expect(second.edges[0].node).toEqual(first.edges[1].node);
    // Without a row to go with them.
    const alone = 'participants(first: 2) { edges { cursor } }';
    const { edges } = (await (await planned.as('consulent')).query(`{ ${alone} }`)).data.participants;
    expect((await page(edges[0].cursor)).edges[0].node).toEqual(first.edges[1].node);
  });

  test.each([
    'participants(first: 2) { edges { __typename } }',
    'participants(first: 2, filter: { hasPaidWork: { eq: false } }) { totalCount edges { __typename } }',
    'participants(first: 2) { edges { node @skip(if: true) { id } } }',
    'jobs(first: 2) { nodes { id tasks(first: 2) { edges { __typename } } } }',
    'all: jobs { totalCount } some: jobs(first: 2) { totalCount edges { __typename } }',
  ])('tells how many rows there are of %s', async (asked) => {
    const { statements: _, ...one } = await answered(planned, 'consulent', `{ ${asked} }`);
    const { statements: __, ...other } = await answered(ordinary, 'consulent', `{ ${asked} }`);
    expect(one).toEqual(other);
    expect(one.data).toMatch(/"edges":\[\{/);
  });

  /** The same from both, in one statement. */
  const sameInOne = async (by: string, document: string, variables: object = {}) => {
    const { statements, ...one } = await answeredTo(planned, by, document, variables);
    const { statements: many, ...other } = await answeredTo(ordinary, by, document, variables);
    expect(one).toEqual(other);
    expect(statements.length).toBeLessThanOrEqual(PLANNED);
    expect(many.length).toBeGreaterThan(statements.length);
    return { ...one, data: JSON.parse(one.data) };
  };

  test('gives rows of any types by their ids, in the order in which they are named', async () => {
    const caller = await planned.as('consulent');
    const lists =
      '{ participants(first: 3) { nodes { id } } jobs(first: 2) { nodes { id } } crews(first: 1) { nodes { id } } }';
    const found = (await caller.query(lists)).data;
    const [person, other, third] = found.participants.nodes.map(({ id }: Answer) => id);
    const [job] = found.jobs.nodes.map(({ id }: Answer) => id);
    const [crew] = found.crews.nodes.map(({ id }: Answer) => id);
    const [foreign] = (
      await (await planned.as('klantmanager@zuid')).query('{ participants(first: 1) { nodes { id } } }')
    ).data.participants.nodes;
    const ids = [job, person, 'nothing', foreign.id, 'none_1', crew, person, `job_${'0'.repeat(32)}`, other, ''];
    const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
      ... on Participant { callName trajecten(first: 1) { nodes { status } } } ... on Job { number crew { id name } }
      ... on Crew { name } } }`;
    const { data } = await sameInOne('consulent', document, { ids });
    expect(data.nodes.map((node: Answer) => node?.id ?? null)).toEqual([
      job,
      person,
      null,
      null,
      null,
      crew,
      person,
      null,
      other,
      null,
    ]);
    // Of the same form, by other ids of the same types in the same places; and of another form.
    const others = [job, third, 'none', foreign.id, 'none_2', crew, third, job, third, ''];
    expect((await sameInOne('consulent', document, { ids: others })).data.nodes[1].id).toBe(third);
    await sameInOne('consulent', document, { ids: [crew] });
    const { data: none } = await answeredTo(planned, 'consulent', document, { ids: ['', 'none_1'] });
    expect(JSON.parse(none)).toEqual({ nodes: [null, null] });
    const many = { ids: Array.from({ length: 101 }, () => job) };
    const { statements: _, ...one } = await answeredTo(planned, 'consulent', document, many);
    const { statements: __, ...two } = await answeredTo(ordinary, 'consulent', document, many);
    expect(one).toEqual(two);
    expect(one.errors?.length).toBe(1);
  });

  // Of whom a condition of the policy is asked, what, and whether it holds of some rows and of others not.
  test.each([
    ['docent', 'students(first: 40) { totalCount nodes { id callName phone email again: phone street } }', true, true],
    [
      'docent',
      'students(first: 40) { edges { node { enrolments(first: 1) { nodes { student { phone } } } } } }',
      true,
      true,
    ],
    ['docent', 'students(first: 20) { nodes { record { id } } }', false, true],
    ['docent-administratie', 'students(first: 20) { nodes { record { id } } }', true, false],
    ['voorman', 'objects(first: 100) { nodes { name access { instruction } } }', true, true],
    ['voorman', 'jobs(first: 100) { nodes { number object { name access { instruction } } } }', true, true],
  ])('gives %s of %s what a condition of the policy leaves', async (by, asked, gives, refuses) => {
    const { data, errors = [] } = await sameInOne(by, `{ ${asked} }`);
    const leaves = JSON.stringify(data);
    expect(/"(phone|instruction)":"|"record":\{/.test(leaves)).toBe(gives);
    expect(/"(phone|access|record)":null/.test(leaves)).toBe(refuses);
    expect(new Set(errors.map(({ code }: Answer) => code))).toEqual(new Set(refuses ? ['UNAUTHORIZED_FIELD'] : []));
  });

  test('is refused whole for one field that a row refuses, where that was asked', async () => {
    const document = '{ students(first: 40) { nodes { phone } } }';
    const refused = async (graph: TestGraph) => {
      const { statements, ...reply } = await answeredTo(graph, 'docent', document, {}, { 'x-refusal': 'reject' });
      return { ...reply, inOne: statements.length <= PLANNED + 2 };
    };
    const [one, other] = [await refused(planned), await refused(ordinary)];
    expect({ ...one, inOne: false }).toEqual({ ...other, inOne: false });
    expect(one.data).toBeUndefined();
    expect(one.errors?.length).toBeGreaterThan(0);
  });

  test('says what is wrong with a question as field by field', async () => {
    for (const document of [
      '{ participants(first: 101) { nodes { id } } }',
      '{ participants(first: 1, last: 1) { nodes { id } } }',
      '{ participants(after: "nothing") { nodes { id } } jobs(first: 1) { nodes { id } } }',
      '{ participant(id: "participant_nothing") { id } node(id: "nothing_1") { id } }',
    ]) {
      const { statements: _, ...one } = await answered(planned, 'consulent', document);
      const { statements: __, ...other } = await answered(ordinary, 'consulent', document);
      expect(one).toEqual(other);
    }
  });
});
