import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dailyActivity } from '../../seeds/registers.ts';
import { activityUri } from '../../seeds/row.ts';
import { type Answer, type Reply, startGraph, type TestGraph } from '../testing/graph.ts';
import { POLICY_VERSION } from './policy-version.ts';

const LOGS = ['processing_log_entry', 'audit_entry', 'access_decision'] as const;
const PEOPLE =
  'query Caseload { participants(first: 50) { nodes { id callName phone trajecten { nodes { startDate } } } } }';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

interface Logged {
  readonly reply: Reply;
  readonly lines: Answer[];
  readonly audit: Answer[];
  readonly decisions: Answer[];
}

/** Asks within a trace of its own, and reads what the three logs hold of it. */
const logged = async (
  persona: string,
  query: string,
  variables = {},
  headers = {},
): Promise<Logged & { span: string }> => {
  const [trace, span] = [randomBytes(16).toString('hex'), randomBytes(8).toString('hex')];
  const traceparent = `00-${trace}-${span}-01`;
  const reply = await (await graph.as(persona)).query(query, variables, { traceparent, ...headers });
  const [lines = [], audit = [], decisions = []] = await Promise.all(
    LOGS.map((table) => graph.admin(`select * from ${table} where trace_id = $1 order by span_id`, [trace])),
  );
  return { reply, lines, audit, decisions, span };
};

const seatOf = async (persona: string) => {
  const [row] = await graph.admin('select * from role_assignment where subject = $1', [`demo-${persona}`]);
  return row;
};

describe('reading of persons', () => {
  test('adds a line per person, one for the user and one for the decision, all in one statement', async () => {
    const { reply, lines, audit, decisions } = await logged('klantmanager', PEOPLE);
    const seat = await seatOf('klantmanager');
    const uri = activityUri(dailyActivity('KLANTMANAGER').slug);
    expect(lines).toHaveLength(reply.data.participants.nodes.length);
    expect(lines.length).toBeGreaterThan(5);
    expect(reply.statements.filter((sql) => /insert into/.test(sql))).toHaveLength(1);
    for (const line of lines) {
      expect(line).toMatchObject({
        status: 'Ok',
        name: 'Caseload',
        organisation_id: seat.organisation_id,
        processing_activity_id: uri,
        activity_version: 1,
        data_subject_id: expect.stringMatching(/^[0-9a-f]{32}$/),
        data_subject_id_type: 'participant',
        data_classes: expect.arrayContaining(['participant.row', 'participant.callName', 'participant.phone']),
      });
      expect(Number(line.end_time)).toBeGreaterThanOrEqual(Number(line.start_time));
    }
    const classes = ['participant.callName', 'participant.phone', 'participant.row', 'traject.dates', 'traject.row'];
    expect(audit).toMatchObject([
      {
        organisation_id: seat.organisation_id,
        person_id: seat.staff_member_id,
        role: 'KLANTMANAGER',
        processing_activity_id: uri,
        name: 'Caseload',
        kind: 'query',
        data_classes: classes,
      },
    ]);
    expect(decisions).toMatchObject([
      {
        decision: 'PERMIT',
        reason_code: 'GRANTED',
        resource: null,
        policy_version: POLICY_VERSION,
        role: 'KLANTMANAGER',
      },
    ]);
  });

  test('tells of each person only what was read of that person', async () => {
    const { lines } = await logged(
      'klantmanager',
      '{ participants(first: 2) { nodes { callName } } more: participants(first: 6) { nodes { phone } } }',
    );
    const told = lines.map(({ data_classes }) => data_classes.join(' ')).sort();
    expect(told).toEqual([
      ...Array(2).fill('participant.callName participant.phone participant.row'),
      ...Array(4).fill('participant.phone participant.row'),
    ]);
  });

  test('tells by what they were looked for, and when they were only counted', async () => {
    const { lines } = await logged(
      'klantmanager',
      '{ participants(filter: { hasPaidWork: { eq: true } }) { totalCount } }',
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const { data_classes } of lines) expect(data_classes).toEqual(['participant.labourMarket', 'participant.row']);
  });

  test('stands in the trace of who asked, and says which span it was', async () => {
    const { reply, lines, audit, span } = await logged('docent', '{ students(first: 3) { nodes { callName } } }');
    const [, trace, own] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-01$/.exec(String(reply.headers.traceresponse)) ?? [];
    expect(lines.map(({ trace_id, parent_span_id }) => [trace_id, parent_span_id])).toEqual(
      Array(3).fill([trace, own]),
    );
    expect([audit[0].trace_id, audit[0].span_id]).toEqual([trace, own]);
    expect(own).not.toBe(span);
    expect(new Set(lines.map(({ span_id }) => span_id)).size).toBe(3);
  });

  test('leaves staff out of the lines of persons: no column of it holds who asked', async () => {
    const { lines } = await logged('consulent', '{ participants(first: 3) { nodes { id callName consulent: id } } }');
    const { staff_member_id, subject } = await seatOf('consulent');
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(Object.keys(line).filter((name) => /person|staff|user|role/.test(name))).toEqual([]);
      for (const value of Object.values(line)) expect([staff_member_id, subject]).not.toContain(value);
    }
  });

  test('is not all that is recorded: what is known of staff stands in the log of users alone', async () => {
    const { lines, audit } = await logged(
      'corporatie-opdrachtgever',
      '{ crews(first: 3) { nodes { voorman { name } } } }',
    );
    expect(lines).toEqual([]);
    expect(audit[0].data_classes).toEqual(expect.arrayContaining(['staffMember.name']));
  });

  test('is nothing where nobody is read', async () => {
    for (const query of ['{ wijken(first: 3) { nodes { name } } }', '{ __typename }', '{ viewer { role } }']) {
      const { lines, audit, decisions } = await logged('corporatie-opdrachtgever', query);
      expect([lines, audit, decisions]).toEqual([[], [], []]);
    }
  });
});

describe('writing about a person', () => {
  test('is recorded, also when nothing of the person is asked back', async () => {
    const { data } = await (await graph.as('consulent')).query(
      '{ participants(first: 1) { nodes { id version languagePreference } } }',
    );
    const [{ id }] = data.participants.nodes;
    const { reply, lines, audit } = await logged(
      'consulent',
      `mutation Adapt($input: AddWorkAdaptationInput!) { addWorkAdaptation(input: $input) { userErrors { code } } }`,
      { input: { participantId: id, kind: 'NIET_TILLEN', agreedByParticipant: true } },
    );
    expect(reply.errors).toBeUndefined();
    expect(audit).toMatchObject([{ kind: 'mutation', name: 'Adapt' }]);
    expect(lines).toHaveLength(1);
    expect(lines[0].data_classes).toContain('adaptation.row');
  });
});

describe('a refusal', () => {
  const denied = ({ decisions }: Logged) => decisions.filter(({ decision }) => decision === 'DENY');

  test('for want of a purpose is a decision, and no failure', async () => {
    const asked = await logged('klantmanager', PEOPLE, {}, { 'processing-activity': 'none' });
    expect(asked.lines).toEqual([]);
    expect(denied(asked)).toMatchObject([
      { reason_code: 'PURPOSE_REQUIRED', resource: null, processing_activity_id: null },
    ]);
  });

  test('for another purpose names the class', async () => {
    const asked = await logged(
      'klantmanager',
      '{ trajecten(first: 3) { nodes { status benefitRetained } } }',
      {},
      { 'processing-activity': 'verantwoording-gemeente' },
    );
    expect(denied(asked)).toMatchObject([{ reason_code: 'OUTSIDE_PURPOSE', resource: 'traject.benefit' }]);
    for (const { data_classes } of asked.lines) expect(data_classes).not.toContain('traject.benefit');
  });

  test('of the whole operation is recorded too, with what was read to find that out', async () => {
    const asked = await logged(
      'klantmanager',
      '{ trajecten(first: 3) { nodes { status benefitRetained } } }',
      {},
      { 'processing-activity': 'verantwoording-gemeente', 'x-refusal': 'reject' },
    );
    expect(asked.reply.data).toBeUndefined();
    expect(denied(asked)).toHaveLength(1);
    expect(asked.lines.length).toBeGreaterThan(0);
  });
});

describe('the logs', () => {
  test.each(LOGS)('without %s nothing is given, and with it the service goes on by itself', async (table) => {
    await graph.admin(`revoke insert on ${table} from leerwerk_klantmanager`);
    await graph.admin(`alter table ${table} rename to away`);
    try {
      const { data, errors, text } = await (await graph.as('klantmanager')).query(PEOPLE);
      expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([undefined, ['UNAVAILABLE']]);
      expect(text).not.toContain('callName');
    } finally {
      await graph.admin(`alter table away rename to ${table}`);
      const columns = await graph.admin(`select column_name from information_schema.columns where table_name = $1`, [
        table,
      ]);
      const names = columns.map(({ column_name }) => column_name).join(', ');
      await graph.admin(`grant insert (${names}) on ${table} to leerwerk_klantmanager`);
    }
    expect((await logged('klantmanager', PEOPLE)).reply.errors).toBeUndefined();
  });

  test.each(LOGS)('no role changes or removes a line of %s, or adds one in the name of another', async (table) => {
    const { organisation_id, staff_member_id } = await seatOf('klantmanager');
    const foreign = (await seatOf('docent')).organisation_id;
    const attempt = async (sql: string) => {
      const client = await graph.database.pool.connect();
      try {
        await client.query('begin');
        await client.query(
          `select set_config('app.organisation', $1, true), set_config('app.person', $2, true),
             set_config('role', 'leerwerk_klantmanager', true)`,
          [organisation_id, staff_member_id],
        );
        return await client.query(sql).then(
          ({ rowCount }) => rowCount,
          (error) => error.code,
        );
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    await logged('klantmanager', PEOPLE);
    expect(await attempt(`update ${table} set trace_id = 'x'`)).toBe('42501');
    expect(await attempt(`delete from ${table}`)).toBe('42501');
    expect(await attempt(`truncate ${table}`)).toBe('42501');
    const values: Record<string, string> = {
      trace_id: `'x'`,
      span_id: `'x'`,
      organisation_id: `'${organisation_id}'`,
      person_id: `'${staff_member_id}'`,
      role: `'KLANTMANAGER'`,
    };
    const insert = async (own: Record<string, string>) => {
      const columns = await graph.admin(
        `select column_name as name, data_type as type from information_schema.columns where table_name = $1
           and column_name <> 'id' and is_nullable = 'NO'`,
        [table],
      );
      const fitting: Record<string, string> = { kind: `'query'`, decision: `'PERMIT'` };
      const given = columns.map(({ name, type }) => {
        const value = { ...values, ...own, ...fitting }[name];
        return value ?? (type === 'ARRAY' ? `'{}'` : type === 'text' ? `'x'` : '1');
      });
      return attempt(
        `insert into ${table} (${columns.map(({ name }) => name).join(', ')}) values (${given.join(', ')})`,
      );
    };
    expect(await insert({})).toBe(1);
    expect(await insert({ organisation_id: `'${foreign}'` })).toBe('42501');
    if (table === 'processing_log_entry') return;
    expect(await insert({ role: `'CONSULENT'` })).toBe('42501');
    if (table === 'audit_entry') expect(await insert({ person_id: `'${foreign}'` })).toBe('42501');
  });
});
