import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ColumnField } from '../../schema/declaration.ts';
import { jobType } from '../../schema/jobs/job.type.ts';
import { persona } from '../../seeds/cast.ts';
import { seedId } from '../../seeds/random.ts';
import { registers } from '../../seeds/registers.ts';
import { PURPOSE_HEADER } from '../purpose.ts';
import { answered } from '../testing/answered.ts';
import { idFor, idOf } from '../testing/asked.ts';
import { startGraph, type TestGraph } from '../testing/graph.ts';
import { makeOpening } from '../testing/made-openings.ts';

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

/** Of each test a document of its own, so that what was planned before is not asked again. */
let name = '';
let tests = 0;
beforeEach(() => {
  tests += 1;
  name = `Asked${tests}`;
});

interface Asked {
  readonly by: string;
  readonly variables?: object;
  readonly headers?: Record<string, string>;
}

/** Asks one form again and again: each is given what it is given field by field, however often others asked before. */
const eachItsOwn = async (document: string, askers: readonly Asked[], inOne = true): Promise<string[]> => {
  const given: string[] = [];
  for (const { by, variables = {}, headers } of [...askers, ...askers, ...askers.toReversed()]) {
    const { statements, ...one } = await answered(planned, by, document, variables, headers);
    const { statements: others, ...other } = await answered(ordinary, by, document, variables, headers);
    expect({ by, variables, ...one }).toEqual({ by, variables, ...other });
    if (inOne && others.length > 3) expect(statements.length).toBeLessThanOrEqual(5);
    expect(one.data).toBeDefined();
    given.push(one.data);
  }
  return given.slice(0, askers.length);
};

const PEOPLE = `participants(first: 9) { totalCount nodes { id callName trajecten(first: 2) { nodes { id status } } } }`;

const WORKING = 'working: participants(filter: { hasPaidWork: { eq: false } }) { totalCount }';

const JOBS = 'jobs(first: 30) { totalCount nodes { id number status object { id name } } }';

const differ = (given: readonly string[]) => expect(new Set(given).size).toBe(given.length);

describe('one form', () => {
  test('of two organisations', async () => {
    const callers = ['klantmanager', 'klantmanager@zuid', 'klantmanager@noord', 'klantmanager-2'];
    const askers = callers.map((by) => ({ by }));
    differ(await eachItsOwn(`query ${name} { ${PEOPLE} ${WORKING} }`, askers));
  });

  test('of two wijken', async () => {
    const askers = ['projectleider', 'projectleider-2'].map((by) => ({ by }));
    differ(await eachItsOwn(`query ${name} { ${JOBS} }`, askers));
  });

  test.each([
    ['consulent', 'consulent-team', PEOPLE],
    ['docent', 'docent-administratie', 'students(first: 40) { totalCount nodes { id callName } }'],
  ])('of own rows by %s, and those of the organisation by %s', async (own, all, asked) => {
    differ(await eachItsOwn(`query ${name} { ${asked} }`, [{ by: own }, { by: all }]));
    differ(await eachItsOwn(`query ${name}Again { ${asked} }`, [{ by: all }, { by: own }]));
  });

  test('in two languages', async () => {
    const number = jobType.fields['number'] as { said?: ColumnField['said'] };
    number.said = (value, language) => `${value} in ${language}`;
    try {
      const askers = ['nl', 'en'].map((language) => ({ by: 'consulent', headers: { 'accept-language': language } }));
      const [dutch, english] = await eachItsOwn(`query ${name} { ${JOBS} }`, askers);
      expect(dutch).toContain(' in nl"');
      expect(english).toContain(' in en"');
    } finally {
      delete number.said;
    }
  });

  test.each([
    ['klantmanager', PEOPLE],
    ['klantmanager', 'trajecten(first: 9) { totalCount nodes { id status } }'],
    ['consulent', `${PEOPLE} trajecten(first: 9) { totalCount nodes { id status } }`],
  ])('for each purpose of %s', async (by, asked) => {
    const { role } = persona(by);
    const purposes = registers.filter(({ roles, ended }) => roles.includes(role) && !ended).map(({ slug }) => slug);
    const askers = purposes.map((slug) => ({ by, headers: { [PURPOSE_HEADER]: slug } }));
    const given = await eachItsOwn(`query ${name} { ${asked} }`, askers, false);
    expect(new Set(given).size).toBeGreaterThan(1);
    await eachItsOwn(`query ${name}Again { ${asked} }`, askers.toReversed(), false);
  });

  test('with a field that depends on the row', async () => {
    const askers = ['docent', 'docent-administratie'].map((by) => ({ by }));
    const document = `query ${name} { students(first: 40) { nodes { id phone email } } }`;
    const { errors } = await answered(ordinary, 'docent', document, {});
    expect(errors?.length).toBeGreaterThan(0);
    await eachItsOwn(document, askers);
  });

  test('with nothing opened, with something, and with nothing again', async () => {
    const [row] = await planned.admin(
      `select id from participant where uitvoerder_id = $1 and gemeente_id = $1 and grounds = '{PARTICIPATIEWET}' order by id`,
      [seedId('Organisation', 'gemeente-noord')],
    );
    const document = `query ${name}($id: ID!) { participants(first: 100) { totalCount nodes { id callName } }
      participant(id: $id) { callName phone } }`;
    const askers = ['consulent', 'consulent-team'].map((by) => ({
      by,
      variables: { id: idFor(planned, by, 'Participant', row.id) },
    }));
    const without = await eachItsOwn(document, askers);
    const opens = (graph: TestGraph, to: string) =>
      makeOpening(graph, {
        participant: row.id,
        by: 'klantmanager@noord',
        to,
        until: new Date(Date.now() + 86_400_000),
      });
    /** So that the change does not show in the number of statements of whoever asks first after it. */
    const askAgain = async () => {
      for (const graph of [planned, ordinary])
        for (const { by } of askers) await (await graph.as(by)).query('{ __typename }');
    };
    try {
      for (const graph of [planned, ordinary]) for (const { by } of askers) await opens(graph, by);
      await askAgain();
      const opened = await eachItsOwn(document, askers);
      differ([without[0] ?? '', opened[0] ?? '']);
    } finally {
      for (const graph of [planned, ordinary]) await graph.admin('delete from access_grant');
    }
    await askAgain();
    expect(await eachItsOwn(document, askers)).toEqual(without);
  });

  test('with other variables', async () => {
    const of = async (sql: string) => (await planned.admin(sql))[0].id;
    const object = idOf(
      'object',
      await of('select object_id as id from job group by 1 order by count(*) desc, 1 limit 1'),
    );
    const crew = idOf(
      'crew',
      await of('select crew_id as id from job where crew_id is not null group by 1 order by count(*) desc, 1 limit 1'),
    );
    const filters = [
      null,
      {},
      { object: null },
      { object: {} },
      { object: { eq: null } },
      { object: { eq: 'nothing' } },
      { object: { eq: crew } },
      { object: { eq: object } },
      { object: { in: [] } },
      { object: { in: [object] } },
      { object: { in: [object, 'nothing', 'a,b_c'] } },
      { object: { eq: object }, crew: { in: [crew] } },
      { overdue: { eq: true } },
      { overdue: { eq: false } },
      { overdue: { eq: null } },
      { crew: { eq: null }, status: { in: ['PLANNED', 'REPORTED_DONE'] } },
      { status: { eq: 'PLANNED' } },
      { status: { eq: 'REPORTED_DONE' } },
      { changedSince: '2020-01-01T00:00:00Z' },
      { changedSince: null },
    ];
    const document = `query ${name}($filter: JobFilter, $of: ID, $id: ID!, $orderBy: JobOrder, $first: Int = 5, $whole: Boolean = false) {
      own: jobs(first: $first, filter: $filter, orderBy: $orderBy) { totalCount nodes { ...Said object { id jobs(first: 2, filter: $filter) { totalCount nodes { id } } } } }
      those: jobs(last: $first, filter: { object: { eq: $of }, crew: { in: [$id] } }) { totalCount nodes { number @skip(if: $whole) status } }
      node(id: $id) { __typename ... on Job { ...Said } ... on WorkObject { name } }
    } fragment Said on Job { id number title: status @include(if: $whole) }`;
    // Each differs from the first in one thing alone.
    const variables = [
      { id: object },
      ...filters.map((filter) => ({ id: object, filter })),
      ...[crew, 'nothing_1', 'object_', 'nothing'].map((id) => ({ id })),
      ...[null, object, crew, 'nothing'].map((of) => ({ id: object, of })),
      ...[null, 0, 3].map((first) => ({ id: object, first })),
      ...[true, false].map((whole) => ({ id: object, whole })),
      ...[null, { field: 'NUMBER' }, { field: 'NUMBER', direction: 'DESC' }, { field: 'STATUS_DATE' }].map(
        (orderBy) => ({ id: object, orderBy }),
      ),
    ];
    const askers = variables.map((own) => ({ by: 'consulent', variables: own }));
    await eachItsOwn(document, askers, false);
  });
});

describe('an id that is none', () => {
  /** Says, as a prefix, what the shape of another request says. */
  const POSING = 'object},overdue:{eq:true_1';

  test('makes no plan for another question', async () => {
    const document = `query ${name}($filter: JobFilter) { jobs(first: 100, filter: $filter) { totalCount nodes { id } } }`;
    const object = idOf('object', (await planned.admin('select object_id as id from job order by id limit 1'))[0].id);
    await eachItsOwn(document, [
      { by: 'corporatie-opdrachtgever', variables: { filter: { object: { eq: POSING } } } },
      { by: 'corporatie-opdrachtgever', variables: { filter: { object: { eq: object }, overdue: { eq: true } } } },
      { by: 'corporatie-opdrachtgever', variables: { filter: { object: { eq: object }, overdue: { eq: false } } } },
    ]);
  });

  test('makes no list cheaper than it is', async () => {
    const document = `query ${name}($ids: [ID!]!) { nodes(ids: $ids) { id } }`;
    const caller = await planned.as('consulent');
    const costOf = async (ids: string[]) => (await caller.query(document, { ids })).extensions.cost.requested;
    const cheap = await costOf([`${Array(10).fill('job').join()}_1`]);
    expect(await costOf(Array(10).fill('job_1'))).toBeGreaterThan(cheap);
    expect(await costOf(['nothing'])).toBeGreaterThan(await costOf([]));
  });
});
