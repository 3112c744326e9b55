import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { asRole } from '../../server/testing/as-role.ts';
import { idFor } from '../../server/testing/asked.ts';
import { afterStatement } from '../../server/testing/between-statements.ts';
import { sendVerb } from '../../server/testing/calls.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeConsent, withoutConsents } from '../../server/testing/made-consents.ts';
import { logOf } from '../../server/testing/told.ts';
import { graphSchema } from '../index.ts';

const today = todayInAmsterdam();
const STUDENT = seedId('Student', 'roc-midden/deelnemer');
const FIELDS = ['phone', 'email', 'street', 'houseNumber', 'postcode', 'place'] as const;
const OPENS: Readonly<Record<string, readonly string[]>> = {
  PHONE: ['phone'],
  EMAIL: ['email'],
  ADDRESS: ['street', 'houseNumber', 'postcode', 'place'],
};
const CLASS_OF: Readonly<Record<string, string>> = { phone: 'student.phone', email: 'student.email' };

let graph: TestGraph;
let stored: Readonly<Record<string, string>>;
beforeAll(async () => {
  graph = await startGraph();
  const rows = await graph.admin('select * from student_contact where student_id = $1', [STUDENT]);
  const values = Object.assign({}, ...rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, v]) => v))));
  stored = { ...values, houseNumber: values.house_number };
  for (const field of FIELDS) expect(stored[field]).toBeTruthy();
});
afterAll(() => graph?.stop());
beforeEach(() => withoutConsents(graph));

const idOf = (name: string) => idFor(graph, name, 'Student', STUDENT);

/** Which of the fields the persona gets; the others are refused one by one, each with its class. */
const readBy = async (name: string, headers = {}): Promise<string[]> => {
  const document = `query ($id: ID!) { student(id: $id) { ${FIELDS.join(' ')} } }`;
  const { data, errors = [] } = await (await graph.as(name)).query(document, { id: idOf(name) }, headers);
  const got = FIELDS.filter((field) => data.student[field] !== null);
  for (const field of got) expect(data.student[field]).toBe(stored[field]);
  expect(errors.map(({ path, extensions: { code, policy } }: Answer) => [path[1], code, policy])).toEqual(
    FIELDS.filter((field) => !got.includes(field)).map((field) => [
      field,
      'UNAUTHORIZED_FIELD',
      CLASS_OF[field] ?? 'student.address',
    ]),
  );
  return got;
};

const withdraw = async (key: string, expectedVersion = 1) => {
  const input = { id: idFor(graph, 'deelnemer', 'Consent', key), expectedVersion };
  const { data } = await sendVerb(await graph.as('deelnemer'), 'withdrawConsent', input, 'consent { status }');
  expect(data.result.consent.status).toBe('WITHDRAWN');
};

describe('how to reach a student', () => {
  test.each(Object.entries(OPENS))(
    'is given to the ROC by consent to %s: that, and nothing else',
    async (own, fields) => {
      await makeConsent(graph, 'GIVEN', { data: [own as never] });
      expect(await readBy('docent')).toEqual(fields);
      expect(await readBy('docent-administratie')).toEqual(fields);
    },
  );

  test.each([
    ['there is none', undefined, {}],
    ['it was only asked for', 'ASKED', {}],
    ['it has been withdrawn', 'WITHDRAWN', {}],
    ['it names another ROC', 'GIVEN', { recipient: 'roc-rand' }],
    ['it names the gemeente', 'GIVEN', { recipient: 'gemeente-midden' }],
    ['somebody else gave it', 'GIVEN', { participant: 'deelnemer-2' }],
  ] as const)('is refused when %s', async (_, status, making) => {
    if (status) await makeConsent(graph, status, { ...making, data: ['PHONE', 'EMAIL', 'ADDRESS'] });
    expect(await readBy('docent')).toEqual([]);
    const document = `query ($id: ID!) { student(id: $id) { callName phone } }`;
    const rejected = await (await graph.as('docent')).query(
      document,
      { id: idOf('docent') },
      { 'x-refusal': 'reject' },
    );
    expect([rejected.data ?? null, rejected.errors?.[0].extensions.code]).toEqual([null, 'UNAUTHORIZED_FIELD']);
  });

  test('is refused from the step of withdrawing on, and not before', async () => {
    const key = await makeConsent(graph, 'GIVEN', { data: ['PHONE', 'ADDRESS'] });
    expect(await readBy('docent')).toEqual([...(OPENS['PHONE'] as string[]), ...(OPENS['ADDRESS'] as string[])]);
    await withdraw(key);
    expect(await readBy('docent')).toEqual([]);
  });

  test('stays open as long as another consent to it stands', async () => {
    const key = await makeConsent(graph, 'GIVEN');
    await makeConsent(graph, 'GIVEN', { data: ['PHONE', 'EMAIL'] });
    await withdraw(key);
    expect(await readBy('docent')).toEqual(['phone', 'email']);
  });

  test('the student always reads, and nobody else', async () => {
    expect(await readBy('deelnemer')).toEqual([...FIELDS]);
    const document = `query ($id: ID!) { node(id: $id) { id } }`;
    await makeConsent(graph, 'GIVEN', { data: ['PHONE'] });
    for (const name of ['docent-2', 'docent@zuid', 'deelnemer-2', 'consulent', 'klantmanager']) {
      expect((await (await graph.as(name)).query(document, { id: idOf(name) })).data.node, name).toBeNull();
    }
  });

  test('is shared only under an agreement between who asked and the ROC', async () => {
    await makeConsent(graph, 'GIVEN');
    expect(await readBy('docent')).toEqual(['phone']);
    const [wsd, roc] = [seedId('Organisation', 'wsd'), seedId('Organisation', 'roc-midden')];
    const until = 'update cooperation_agreement set valid_until = $1 where party_ids @> $2 returning id';
    const before = await graph.admin('select id, valid_until from cooperation_agreement where party_ids @> $1', [
      [wsd, roc],
    ]);
    await graph.admin(until, [addDays(today, -1), [wsd, roc]]);
    expect(await readBy('docent')).toEqual([]);
    for (const { id, valid_until: last } of before)
      await graph.admin('update cooperation_agreement set valid_until = $2 where id = $1', [id, last]);
    expect(await readBy('docent')).toEqual(['phone']);
  });

  test('nobody searches or sorts by: there is no such word', async () => {
    for (const name of ['docent', 'deelnemer']) {
      for (const field of FIELDS) {
        const filter = await (await graph.as(name)).query(
          `{ students(filter: { ${field}: { eq: "x" } }) { nodes { id } } }`,
        );
        expect(filter.errors?.[0].extensions.code, field).toBe('GRAPHQL_VALIDATION_FAILED');
      }
      const order = await (await graph.as(name)).query(
        '{ students(orderBy: { field: PHONE, direction: ASC }) { nodes { id } } }',
      );
      expect(order.errors?.[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });
});

describe('as SQL under the role of the docent', () => {
  const rowsFor = (sql: string) => asRole(graph, 'docent', today, sql, [STUDENT]);

  test('a row without consent is not there: not to read, compare, sort or count', async () => {
    await makeConsent(graph, 'GIVEN');
    expect(await rowsFor('select phone from student_contact where student_id = $1')).toBe(1);
    for (const sql of [
      `select email from student_contact where student_id = $1 and kind = 'EMAIL'`,
      'select 1 from student_contact where student_id = $1 and email is not null',
      `select 1 from student_contact where student_id = $1 and street > ''`,
      `select kind from student_contact where student_id = $1 and kind <> 'PHONE' order by email, street`,
    ]) {
      expect(await rowsFor(sql), sql).toBe(0);
    }
    expect(await rowsFor('select phone from student where id = $1')).toBe('42703');
    expect(await rowsFor(`update student_contact set phone = 'x' where student_id = $1`)).toBe('42501');
    expect(await rowsFor('select participant_id from student_contact where student_id = $1')).toBe(1);
  });

  test('nobody but the docent and the student has a right to it', async () => {
    const granted = await graph.admin(
      `select distinct grantee from information_schema.column_privileges
         where table_name = 'student_contact' and column_name = any ($1) and grantee like 'leerwerk%' order by 1`,
      [['phone', 'email', 'street', 'house_number', 'postcode', 'place']],
    );
    expect(granted.map(({ grantee }) => grantee)).toEqual([
      'leerwerk_deelnemer',
      'leerwerk_docent',
      'leerwerk_maintenance',
    ]);
  });
});

/** The same student twice in one answer. */
const TWICE = 'student(id: $id) { phone enrolments(first: 1) { nodes { student { phone } } } }';

/** Nothing has such an id: then fields are executed one by one, and the student comes a second time by a later statement. */
const ONE_BY_ONE = `${TWICE} node(id: "none_1") { id }`;

describe('in a running request', () => {
  const first = (data: Answer) => data.student.phone;
  const second = (data: Answer) => data.student.enrolments.nodes[0].student.phone;
  const ask = async (asked = ONE_BY_ONE) =>
    (await graph.as('docent')).query(`query ($id: ID!) { ${asked} }`, { id: idOf('docent') });
  const isCondition = (sql: string) => /^select t\."id" from "student" t/.test(sql);

  test('the condition is asked for anew each time, in SQL', async () => {
    await makeConsent(graph, 'GIVEN');
    const { data, statements } = await ask();
    expect([first(data), second(data)]).toEqual([stored['phone'], stored['phone']]);
    expect(statements.filter(isCondition)).toHaveLength(2);
  });

  test('or of the same moment as the value, in one statement', async () => {
    const key = await makeConsent(graph, 'GIVEN');
    const { data, statements } = await ask(TWICE);
    expect([first(data), second(data)]).toEqual([stored['phone'], stored['phone']]);
    expect(statements.filter((sql) => sql.includes('"student_contact"'))).toHaveLength(1);
    expect(statements.filter(isCondition)).toEqual([]);
    await withdraw(key);
    const later = await ask(TWICE);
    expect([first(later.data), second(later.data)]).toEqual([null, null]);
    expect(later.errors?.map(({ path }: Answer) => path.length)).toEqual([2, 6]);
  });

  // The embedded database has one connection: nothing comes between the statements of an operation.
  describe.skipIf(inject('databaseEngine') === 'pglite')('a withdrawal', () => {
    test('after the value was read, and before it is given, keeps it back', async () => {
      const key = await makeConsent(graph, 'GIVEN');
      const isReading = (sql: string) => sql.includes('from "student_contact"');
      const { data, errors } = await afterStatement(
        graph,
        isReading,
        () => withdraw(key),
        () => ask(),
      );
      expect([first(data), second(data)]).toEqual([null, null]);
      expect(errors?.map(({ extensions }: Answer) => extensions.code)).toEqual([
        'UNAUTHORIZED_FIELD',
        'UNAUTHORIZED_FIELD',
      ]);
    });

    test('after it was given once holds for the second time, and the log says what was given', async () => {
      const key = await makeConsent(graph, 'GIVEN');
      const { data, errors } = await afterStatement(
        graph,
        isCondition,
        () => withdraw(key),
        () => ask(),
      );
      expect([first(data), second(data)]).toEqual([stored['phone'], null]);
      expect(errors?.map(({ extensions }: Answer) => extensions.policy)).toEqual(['student.phone']);
      const [line] = await logOf(graph, 'deelnemer', seedId('Organisation', 'roc-midden'));
      expect(line.dataClasses).toContain('student.phone');
    });

    test('meets no connection that remembers: of the same one the next operation is refused', async () => {
      const key = await makeConsent(graph, 'GIVEN');
      for (let n = 0; n < 5; n++)
        for (const asked of [TWICE, ONE_BY_ONE]) expect(first((await ask(asked)).data)).toBe(stored['phone']);
      await withdraw(key);
      for (let n = 0; n < 5; n++)
        for (const asked of [TWICE, ONE_BY_ONE]) expect(first((await ask(asked)).data)).toBeNull();
    });
  });

  test('there is no live stream yet that could outlast a consent', () => {
    expect(graphSchema.getSubscriptionType()).toBeUndefined();
  });
});

describe('the log', () => {
  const classesOf = async (trace: string) =>
    (await graph.admin('select data_classes from processing_log_entry where trace_id = $1', [trace])).map(
      ({ data_classes: classes }) => classes,
    );

  test.each([
    [['PHONE'], ['student.phone', 'student.row']],
    [
      ['EMAIL', 'ADDRESS'],
      ['student.address', 'student.email', 'student.row'],
    ],
    [[], ['student.row']],
  ])('of a consent to %j says exactly what was given', async (data, classes) => {
    if (data.length > 0) await makeConsent(graph, 'GIVEN', { data: data as never });
    const trace = randomBytes(16).toString('hex');
    await readBy('docent', { traceparent: `00-${trace}-${randomBytes(8).toString('hex')}-01` });
    expect(await classesOf(trace)).toEqual([classes]);
    const decisions = await graph.admin(
      'select resource from access_decision where trace_id = $1 and reason_code = $2 order by 1',
      [trace, 'CONDITION_NOT_MET'],
    );
    const refused = ['student.address', 'student.email', 'student.phone'].filter((own) => !classes.includes(own));
    expect(decisions.map(({ resource }) => resource)).toEqual(refused);
  });

  test('tells the participant the same', async () => {
    await makeConsent(graph, 'GIVEN', { data: ['EMAIL'] });
    const trace = randomBytes(16).toString('hex');
    await readBy('docent', { traceparent: `00-${trace}-${randomBytes(8).toString('hex')}-01` });
    const [logged] = await logOf(graph, 'deelnemer', seedId('Organisation', 'roc-midden'));
    const told = await (await graph.as('deelnemer')).query('{ disclosures(first: 5) { nodes { id dataClasses } } }');
    const own = told.data.disclosures.nodes.find(({ id }: Answer) => id === logged.id);
    expect(own.dataClasses).toEqual(['student.email', 'student.row']);
  });
});
