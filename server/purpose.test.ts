import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellFor } from '../schema/access.ts';
import { CATEGORIES, categoryOf } from '../schema/category.ts';
import { type PolicyClass, policy } from '../schema/policy.ts';
import { ROLES } from '../schema/roles.ts';
import { dailyActivity } from '../seeds/registers.ts';
import { activityUri } from '../seeds/row.ts';
import { type Answer, type Reply, startGraph, type TestGraph } from './testing/graph.ts';
import { rewritten } from './testing/rewritten.ts';
import { today } from './testing/told.ts';

const NONE = { 'processing-activity': '' };
const ACCOUNTING = { 'processing-activity': 'verantwoording-gemeente' };
const OF_A_KLANTMANAGER = ['begeleiding-klantmanager', 'ondersteuning-wmo-klantmanager', 'verantwoording-gemeente'];
const TRAJECTEN = '{ trajecten(first: 5) { nodes { id status startDate } } }';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const ask = async (persona: string, query: string, headers = {}, variables = {}): Promise<Reply> =>
  (await graph.as(persona)).query(query, variables, headers);

const codes = ({ errors }: Reply) => [...new Set((errors ?? []).map(({ extensions }) => extensions.code))];
const reads = ({ statements }: Reply) => statements.filter((sql) => /^select (?!check_seats)/.test(sql));

describe('an operation without a purpose', () => {
  const refused = (reply: Reply, activities: readonly string[]) => {
    expect([reply.data, codes(reply), reads(reply)]).toEqual([undefined, ['PURPOSE_REQUIRED'], []]);
    expect(reply.errors?.[0].extensions.activities).toEqual(activities.map(activityUri));
  };

  test('is refused before anything is read, and told which purposes there are', async () => {
    refused(await ask('klantmanager', TRAJECTEN, NONE), OF_A_KLANTMANAGER);
    refused(await ask('docent', '{ viewer { role } }', NONE), ['onderwijs-docent']);
  });

  test.each([
    ['of another role', 'begeleiding-consulent'],
    ['that has ended', 'overdracht-papieren-dossiers'],
    ['that never was', 'begeleiding'],
    ['written twice', 'begeleiding-klantmanager, begeleiding-klantmanager'],
    ['of nine thousand characters', 'x'.repeat(9000)],
  ])('is one that names a purpose %s', async (_, name) => {
    refused(await ask('klantmanager', TRAJECTEN, { 'processing-activity': name }), OF_A_KLANTMANAGER);
  });

  test('is answered when it asks about the schema alone', async () => {
    const reply = await ask(
      'klantmanager',
      '{ __typename ...S } fragment S on Query { __schema { queryType { name } } }',
      NONE,
    );
    expect([reply.errors, reply.data.__schema.queryType.name]).toEqual([undefined, 'Query']);
    expect(codes(await ask('klantmanager', '{ __typename viewer { role } }', NONE))).toEqual(['PURPOSE_REQUIRED']);
  });
});

describe('a purpose', () => {
  test('is named by its URI, by the end of it, or in the operation', async () => {
    const { data } = await ask('klantmanager', TRAJECTEN);
    expect(data.trajecten.nodes.length).toBeGreaterThan(0);
    for (const [query, headers] of [
      [TRAJECTEN, { 'processing-activity': activityUri('begeleiding-klantmanager') }],
      [`query @purpose(activity: "begeleiding-klantmanager") ${TRAJECTEN}`, NONE],
      [`query @purpose(activity: "begeleiding-klantmanager") ${TRAJECTEN}`, {}],
    ] as const) {
      expect((await ask('klantmanager', query, headers)).data).toEqual(data);
    }
  });

  test('is one: an operation that names another than its header is refused', async () => {
    const reply = await ask('klantmanager', `query @purpose(activity: "verantwoording-gemeente") ${TRAJECTEN}`);
    expect([reply.data, codes(reply), reads(reply)]).toEqual([undefined, ['BAD_USER_INPUT'], []]);
  });

  test.each(ROLES)('of the daily work of %s needs all that the role may see', (role) => {
    const { categories } = dailyActivity(role);
    const classes = Object.keys(policy) as PolicyClass[];
    const seen = new Set(classes.filter((name) => cellFor({ policy: name }, role)).map(categoryOf));
    seen.delete(null);
    expect([...categories].sort()).toEqual([...seen].sort());
  });

  test('names only categories that there are, in the register too', async () => {
    const [{ known }] = await graph.admin(
      'select array_agg(distinct c) as known from processing_activity, unnest(categories) c',
    );
    expect(known.sort()).toEqual(Object.keys(CATEGORIES).sort());
    await expect(
      rewritten(graph, `update processing_activity set categories = '{HEALTH}', changes = '{}'`),
    ).rejects.toThrow(/check/);
  });
});

/** What the accounting of a gemeente asks of what its klantmanager could read for another purpose. */
const OUTSIDE = {
  'the names behind a traject': ['{ trajecten(first: 5) { nodes { id participant { callName } } } }', null],
  'a list of people': ['{ participants(first: 5) { totalCount nodes { callName } } }', 'participant.row'],
  'a field of another category': ['{ trajecten(first: 5) { nodes { id benefitRetained } } }', 'traject.benefit'],
  'a filter by it': ['{ trajecten(filter: { benefitRetained: { eq: true } }) { totalCount } }', 'traject.row'],
  'how many reports there are': ['{ reports { totalCount } }', 'report.row'],
  'what somebody learns': ['{ enrolments(first: 5) { nodes { id } } }', 'enrolment.row'],
} as const;

const ALSO: Readonly<Record<string, string>> = {
  'the names behind a traject': 'participant',
  'a field of another category': 'benefitRetained',
};

describe('for a narrower purpose', () => {
  test('the same role reads what that needs', async () => {
    const wide = await ask('klantmanager', TRAJECTEN);
    const narrow = await ask('klantmanager', TRAJECTEN, ACCOUNTING);
    expect([narrow.errors, narrow.data]).toEqual([undefined, wide.data]);
  });

  test.each(Object.entries(OUTSIDE))('%s are not given', async (what, [query, name]) => {
    const reply = await ask('klantmanager', query, ACCOUNTING);
    if (name) {
      expect(codes(reply)).toEqual(['UNAUTHORIZED_FIELD']);
      expect(new Set(reply.errors?.map(({ extensions }) => extensions.policy))).toEqual(new Set([name]));
    } else expect(reply.errors).toBeUndefined();
    const [list] = Object.values(reply.data ?? {}) as Answer[];
    const own = ALSO[what];
    if (own) for (const node of list.nodes) expect(node).toEqual({ id: expect.any(String), [own]: null });
    else expect(list ?? null).toBeNull();
  });

  test('nothing of another category is found by its id, and no statement names it', async () => {
    const { data } = await ask(
      'klantmanager',
      '{ participants(first: 1) { nodes { id } } reports(first: 1) { nodes { id } } }',
    );
    const ids = [data.participants.nodes[0].id, data.reports.nodes[0].id, 'participant_0', 'report_0'];
    const reply = await ask('klantmanager', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', ACCOUNTING, { ids });
    expect([reply.errors, reply.data]).toEqual([undefined, { nodes: [null, null, null, null] }]);
    expect(reads(reply)).toEqual([]);
  });

  test('a step is refused that is about another category, and changes nothing', async () => {
    const { data } = await ask('klantmanager', '{ participants(first: 1) { nodes { id } } }');
    const RECORD = `mutation ($input: RecordLoonwaardeDeterminationInput!) {
      recordLoonwaardeDetermination(input: $input) { userErrors { code } } }`;
    const input = {
      participantId: data.participants.nodes[0].id,
      percentage: 40,
      validFrom: '2026-01-05',
      determinedBy: 'Bureau',
    };
    const count = async () => (await graph.admin('select count(*)::int as n from loonwaarde_determination'))[0].n;
    const before = await count();
    const reply = await ask('klantmanager', RECORD, ACCOUNTING, { input });
    expect(codes(reply)).toEqual(['UNAUTHORIZED_FIELD']);
    expect(await count()).toBe(before);
    // The very same, for the purpose that it is for.
    expect((await ask('klantmanager', RECORD, {}, { input })).data.recordLoonwaardeDetermination.userErrors).toEqual(
      [],
    );
    expect(await count()).toBe(before + 1);
  });

  test.each([
    ['graphql-shield', { shield: false }],
    ['the row predicate', { rowPredicate: false }],
    ['both', { shield: false, rowPredicate: false }],
  ])('nothing is given without %s either', async (_, off) => {
    const open = await startGraph({ fences: { document: true, shield: true, rowPredicate: true, ...off } });
    try {
      const caller = await open.as('klantmanager');
      for (const [what, [query]] of Object.entries(OUTSIDE)) {
        const reply = await caller.query(query, {}, ACCOUNTING);
        const [list] = Object.values(reply.data ?? {}) as Answer[];
        const own = ALSO[what];
        const given = own ? list.nodes.filter((node: Answer) => node[own] !== null) : (list?.nodes ?? []);
        expect([what, given, list?.totalCount ?? 0]).toEqual([what, [], 0]);
      }
    } finally {
      await open.stop();
    }
  });

  test('row-level security alone holds the rows', async () => {
    const counted = async (categories: string) => {
      const { organisationId, personId } = await seatOf('klantmanager');
      const client = await graph.database.pool.connect();
      try {
        await client.query('begin');
        await client.query(
          `select set_config('app.organisation', $1, true), set_config('app.person', $2, true), set_config('app.scope', 'OWN', true),
             set_config('app.today', '${today}', true), set_config('app.categories', $3, true),
             set_config('app.grounds', 'PARTICIPATIEWET', true),
             set_config('role', 'leerwerk_klantmanager', true)`,
          [organisationId, personId, categories],
        );
        const { rows } = await client.query(
          'select (select count(*)::int from participant) as people, (select count(*)::int from traject) as trajecten',
        );
        return rows[0];
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    expect(await counted('')).toEqual({ people: 0, trajecten: 0 });
    expect(await counted('TRAJECT')).toEqual({ people: 0, trajecten: expect.toSatisfy((n: number) => n > 0) });
    expect(await counted('PERSON,TRAJECT')).toMatchObject({ people: expect.toSatisfy((n: number) => n > 0) });
  });
});

describe('the register', () => {
  test('in its version of today decides: what a new one no longer needs is refused at once', async () => {
    const PEOPLE = '{ participants(first: 1) { nodes { callName } } }';
    expect((await ask('voorman', PEOPLE)).errors).toBeUndefined();
    await graph.admin(
      `insert into processing_activity select (jsonb_populate_record(a, '{"activity_version": 2, "categories": ["PRESENCE"], "changes": []}'
         || jsonb_build_object('id', gen_random_uuid()))).* from processing_activity a where a.uri like '%/werkleiding-voorman'`,
    );
    try {
      expect(codes(await ask('voorman', PEOPLE))).toEqual(['UNAUTHORIZED_FIELD']);
    } finally {
      await rewritten(graph, 'delete from processing_activity where activity_version = 2');
    }
    expect((await ask('voorman', PEOPLE)).errors).toBeUndefined();
  });
});

const seatOf = async (persona: string) => {
  const [row] = await graph.admin(
    `select organisation_id as "organisationId", staff_member_id as "personId" from role_assignment where subject = $1`,
    [`demo-${persona}`],
  );
  return row;
};
