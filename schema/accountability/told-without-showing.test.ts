/** What an answer tells of somebody without showing a row: recorded as if it had been shown. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedId } from '../../seeds/random.ts';
import { idFor } from '../../server/testing/asked.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeJob } from '../../server/testing/made-jobs.ts';
import { makeTraject } from '../../server/testing/made-trajecten.ts';
import { registered } from '../../server/testing/registered.ts';
import { sealed } from '../../server/testing/told.ts';

/** Accounts for the costs as `verantwoording-gemeente` does, and changes referrals too. */
const COSTS = 'https://register.example/kosten';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
  await registered(graph, COSTS, 'gemeente-midden', 'verantwoording-gemeente', { changes: ['REFERRAL'] });
});
afterAll(() => graph?.stop());

const wsd = seedId('Organisation', 'wsd');

/** What an operation answered, and what the logs say of it. */
const traced = async (persona: string, query: string, variables: object = {}, headers: Record<string, string> = {}) => {
  const trace = randomBytes(16).toString('hex');
  const traceparent = `00-${trace}-${randomBytes(8).toString('hex')}-01`;
  const reply = await (await graph.as(persona)).query(query, variables, { traceparent, ...headers });
  const of = (columns: string, log: string) =>
    graph.admin(`select ${columns} from ${log} where trace_id = $1`, [trace]) as Promise<Answer[]>;
  const lines = await of('data_subject_id as subject, data_classes as classes', 'processing_log_entry');
  const [entry] = await of('data_classes as classes', 'audit_entry');
  const denied = (await of('resource, decision', 'access_decision')).filter(({ decision }) => decision === 'DENY');
  return { reply, lines, audited: entry?.classes ?? null, denied: denied.map(({ resource }) => resource) };
};

/** Somebody of the caseload whom call name and family name tell apart. */
const somebody = async (persona: string): Promise<Answer> => {
  const fields = 'id callName familyName hasPaidWork';
  const { data } = await (await graph.as(persona)).query(`{ participants(first: 1) { nodes { ${fields} } } }`);
  return data.participants.nodes[0];
};

const LIST = (page: string, size = 1) =>
  `query ($filter: ParticipantFilter) { participants(first: ${size}, filter: $filter) { ${page} } }`;

describe('a filter tells of whoever it finds', () => {
  test.each([
    ['by a cursor', 'pageInfo { endCursor }', 1],
    ['by there being more', 'nodes { id } pageInfo { hasNextPage }', 0],
    ['by a number', 'totalCount', 1],
  ])('%s', async (_, page, size) => {
    const { callName, familyName } = await somebody('klantmanager');
    const filter = { callName: { eq: callName }, familyName: { eq: familyName }, hasPaidWork: { eq: false } };
    const { reply, lines, audited } = await traced('klantmanager', LIST(page, size), { filter });
    expect(reply.errors).toBeUndefined();
    expect(lines).toHaveLength(1);
    expect(lines[0]?.classes).toEqual(expect.arrayContaining(['participant.labourMarket', 'participant.callName']));
    expect(audited).toEqual(
      expect.arrayContaining(['participant.labourMarket', 'participant.familyName', 'participant.row']),
    );
  });

  test('and by finding nobody, which the audit log tells', async () => {
    const filter = { callName: { eq: 'Niemand' }, hasPaidWork: { eq: true } };
    for (const page of ['nodes { id }', 'pageInfo { endCursor }', 'totalCount']) {
      const { lines, audited } = await traced('klantmanager', LIST(page), { filter });
      expect(lines).toEqual([]);
      expect(audited).toEqual(expect.arrayContaining(['participant.labourMarket', 'participant.callName']));
    }
  });

  test('of whose rows there are none that are like this', async () => {
    const page = 'nodes { id enrolments(filter: { active: { eq: true } }) { totalCount } }';
    const { reply, lines } = await traced('consulent', `{ participants(first: 20) { ${page} } }`);
    const { nodes } = reply.data.participants;
    expect(nodes.map(({ enrolments }: Answer) => enrolments.totalCount)).toContain(0);
    expect(lines.map(({ classes }) => classes.includes('enrolment.active'))).toEqual(nodes.map(() => true));
  });

  test('and nothing is told that cannot be recorded', async () => {
    const filter = { callName: { eq: 'Niemand' } };
    await graph.admin('alter table audit_entry rename to audit_entry_gone');
    const asked = await (await graph.as('klantmanager')).query(LIST('pageInfo { endCursor }'), { filter });
    await graph.admin('alter table audit_entry_gone rename to audit_entry');
    expect([asked.status, asked.data]).toEqual([503, undefined]);
    const { reply } = await traced('klantmanager', LIST('pageInfo { endCursor }'), { filter });
    expect(reply.status).toBe(200);
  });
});

describe('a step tells of what it was decided by', () => {
  const step = (verb: string) => {
    const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
    return `mutation ($input: ${type}!) { ${verb}(input: $input) { userErrors { code } warnings { code } } }`;
  };

  test('by refusing, and by its version', async () => {
    const { key } = await makeTraject(graph, 'RUNNING');
    const id = idFor(graph, 'consulent', 'Traject', key);
    const [row] = await graph.admin('select participant_id as participant, version from traject where id = $1', [key]);
    for (const [expectedVersion, told] of [
      [row.version, 'userErrors'],
      [row.version + 7, 'CONFLICT'],
    ] as const) {
      const input = { id, expectedVersion };
      const { reply, lines, audited } = await traced('consulent', step('resumeTraject'), { input });
      expect(reply.text).toContain(told);
      expect(lines).toEqual([
        { subject: sealed(graph, row.participant, wsd), classes: expect.arrayContaining(['traject.row']) },
      ]);
      expect(audited).toContain('traject.row');
    }
  });

  test('nothing of what the purpose does not need, by a warning either', async () => {
    const applications = `{ applications(first: 1, filter: { status: { eq: SUBMITTED } }) { nodes { id version participant { id } } } }`;
    const found = await (await graph.as('klantmanager')).query(applications);
    const [{ id, version }] = found.data.applications.nodes;
    const costs = { 'processing-activity': COSTS };
    for (const change of [{ channel: 'GESPREK' }, { hasPaidWork: true }]) {
      const input = { id, expectedVersion: version, ...change };
      const { reply, denied } = await traced('klantmanager', step('changeApplication'), { input }, costs);
      expect(reply.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHORIZED_FIELD']);
      expect(denied).toEqual(['application.labourMarket']);
    }
  });

  test('of each of those who are said to go to a job', async () => {
    const crews =
      '{ crews(first: 1) { nodes { memberships(first: 20) { nodes { contributor { id kind participant { id } } } } } } }';
    const { data } = await (await graph.as('voorman')).query(crews);
    const people = data.crews.nodes[0].memberships.nodes
      .map(({ contributor }: Answer) => contributor)
      .filter(({ kind }: Answer) => kind === 'DEELNEMER')
      .slice(0, 3);
    const { taskIds } = await makeJob(graph, 'PLANNED', { tasks: ['PLANNED'] });
    const input = { taskId: taskIds[0], location: 'BUITENDIENST', contributorIds: people.map(({ id }: Answer) => id) };
    const { reply, lines } = await traced('voorman', step('createDeployment'), { input });
    expect(reply.data.createDeployment.userErrors).toEqual([]);
    expect(lines.map(({ classes }) => classes)).toEqual(people.map(() => ['contributor.row']));
  });

  test('not that it was taken, when it was undone', async () => {
    const applications = '{ applications(first: 1, filter: { status: { eq: SUBMITTED } }) { nodes { id version } } }';
    const found = await (await graph.as('klantmanager')).query(applications);
    const [{ id, version }] = found.data.applications.nodes;
    const withdraw = `mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) {
      application { hasPaidWork } userErrors { code } } }`;
    const undone = { 'processing-activity': COSTS, 'x-refusal': 'reject' };
    const input = { id, expectedVersion: version };
    const { reply, audited } = await traced('klantmanager', withdraw, { input }, undone);
    expect(reply.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHORIZED_FIELD']);
    // That it was tried stays.
    expect(audited).toContain('application.row');
    expect(audited).not.toContain('application.status');
    const after = await (await graph.as('klantmanager')).query(`{ application(id: "${id}") { version status } }`);
    expect(after.data.application).toEqual({ version, status: 'SUBMITTED' });
  });
});

describe('an explanation tells of whom it is about', () => {
  const explain = async (persona: string, coordinate: string, id: string) => {
    const query = 'query ($c: String!, $id: ID) { explainAccess(coordinate: $c, id: $id) { outcome } }';
    const { reply, ...logged } = await traced(persona, query, { c: coordinate, id });
    return { ...reply.data.explainAccess, ...logged };
  };

  test('that somebody consented, or did not', async () => {
    const { data } = await (await graph.as('docent')).query('{ students(first: 100) { nodes { id phone } } }');
    for (const [outcome, shows] of [
      ['GRANTED', true],
      ['CONDITION_NOT_MET', false],
    ] as const) {
      const { id } = data.students.nodes.find(({ phone }: Answer) => (phone !== null) === shows);
      const told = await explain('docent', 'Student.phone', id);
      expect(told.outcome).toBe(outcome);
      expect(told.lines).toHaveLength(1);
      expect(told.lines[0]?.classes.toSorted()).toEqual(['student.phone', 'student.row']);
      expect(told.audited).toEqual(['student.phone', 'student.row']);
    }
  });

  test('and nothing of a class that is not looked at for it', async () => {
    const { id } = (await (await graph.as('docent')).query('{ students(first: 1) { nodes { id } } }')).data.students
      .nodes[0];
    const { outcome, audited } = await explain('docent', 'Student.familyName', id);
    expect([outcome, audited]).toEqual(['GRANTED', ['student.row']]);
  });
});

test('a name that a caller gives an operation is kept without numbers', async () => {
  const { lines } = await traced('klantmanager', 'query Over_123456782 { participants(first: 1) { nodes { id } } }');
  expect(lines).toHaveLength(1);
  const names = await graph.admin(`select name from processing_log_entry where name like 'Over%'`);
  expect(names).toEqual([{ name: 'Over__' }]);
});
