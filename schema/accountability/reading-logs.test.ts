import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { persona } from '../../seeds/cast.ts';
import { idOf } from '../../server/testing/asked.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { noonOf } from '../../server/testing/noon.ts';
import { actorOf } from '../../server/testing/own-rows.ts';
import { participantId, today } from '../../server/testing/told.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ clock: () => noonOf(today) });
});
afterAll(() => graph?.stop());

const LOGS = {
  processingLogEntries: 'ProcessingLogEntry',
  auditEntries: 'AuditEntry',
  accessDecisions: 'AccessDecision',
} as const;

describe('the logs', () => {
  const traced = async (persona: string, query: string) => {
    const trace = randomBytes(16).toString('hex');
    await (await graph.as(persona)).query(query, {}, { traceparent: `00-${trace}-00000000000000a1-01` });
    return trace;
  };
  const OF_TRACE = `query ($trace: String!) {
    processingLogEntries(filter: { traceId: { eq: $trace } }) { nodes { traceId spanId parentSpanId status name startTime
      endTime organisation { id } processingActivityId activityVersion dataSubjectId dataSubjectIdType dataClasses } }
    auditEntries(filter: { traceId: { eq: $trace } }) { nodes { traceId spanId at person role processingActivityId
      activityVersion name kind documentHash documentFingerprint dataClasses } }
    accessDecisions(filter: { traceId: { eq: $trace } }) { nodes { traceId spanId parentSpanId at role decision
      reasonCode resource policyVersion } } }`;

  test('are read whole by the privacy officer of the organisation, as they are stored', async () => {
    const trace = await traced('consulent', 'query Team { participants(first: 3) { nodes { callName } } }');
    const { data, errors } = await (await graph.as('privacy-officer-2')).query(OF_TRACE, { trace });
    expect(errors).toBeUndefined();
    const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
    for (const [list, table] of [
      ['processingLogEntries', 'processing_log_entry'],
      ['auditEntries', 'audit_entry'],
      ['accessDecisions', 'access_decision'],
    ] as const) {
      const stored = await graph.admin(`select * from ${table} where trace_id = $1 order by id desc`, [trace]);
      const { nodes } = data[list];
      expect(nodes).toHaveLength(stored.length);
      expect(nodes.length).toBeGreaterThan(0);
      for (const [i, row] of stored.entries()) {
        for (const [column, value] of Object.entries(row)) {
          const shown = nodes[i][camel(column)];
          if (shown === undefined) continue;
          const isTime = ['start_time', 'end_time', 'at'].includes(column);
          expect([column, shown]).toEqual([column, isTime ? new Date(Number(value)).toISOString() : value]);
        }
      }
    }
    const { personId } = await actorOf(graph, 'consulent', today);
    expect(data.auditEntries.nodes[0].person).toBe(`staff_${personId.replaceAll('-', '')}`);
  });

  test('name a participant who asked by the id of the organisation, never by another', async () => {
    const trace = await traced('deelnemer', '{ participants { nodes { callName } } }');
    const { data, text } = await (await graph.as('privacy-officer-2')).query(OF_TRACE, { trace });
    const { personId } = await actorOf(graph, 'deelnemer', today);
    expect(data.auditEntries.nodes[0].person).toBe(await participantId(graph, 'deelnemer', 'consulent'));
    expect(text).not.toContain(personId.replaceAll('-', ''));
  });

  const BY_PERSON = `query ($person: IDFilter) {
    auditEntries(first: 100, filter: { person: $person }) { totalCount nodes { person traceId } } }`;
  const readBy = async (person: object, officer = 'privacy-officer-2') => {
    const headers = { traceparent: `00-${'8'.repeat(32)}-00000000000000a1-01` };
    return (await graph.as(officer)).query(BY_PERSON, { person }, headers);
  };
  const staffId = async (name: string) => idOf('staff', (await actorOf(graph, name, today)).personId);

  test('of users can be asked for who read', async () => {
    const [mine, ofOther] = [
      await traced('consulent', '{ participants(first: 3) { nodes { callName } } }'),
      await traced('voorman', '{ participants(first: 3) { nodes { callName } } }'),
    ];
    const [consulent, voorman] = [await staffId('consulent'), await staffId('voorman')];
    const { data, executed } = await readBy({ eq: consulent });
    const { nodes, totalCount } = data.auditEntries;
    expect(nodes.map(({ person }: Answer) => person)).toEqual(Array(totalCount).fill(consulent));
    const traces = nodes.map(({ traceId }: Answer) => traceId);
    expect([traces.includes(mine), traces.includes(ofOther)]).toEqual([true, false]);
    expect(executed.some(({ sql }) => /t\."person_id" = \$/.test(sql))).toBe(true);
    const both = await readBy({ in: [consulent, voorman] });
    const found = new Set(both.data.auditEntries.nodes.map(({ person }: Answer) => person));
    expect(found).toEqual(new Set([consulent, voorman]));
  });

  test('of users can be asked for a participant, by the id of the organisation alone', async () => {
    await traced('deelnemer', '{ participants { nodes { callName } } }');
    const own = await participantId(graph, 'deelnemer', 'consulent');
    const { data } = await readBy({ eq: own });
    expect(data.auditEntries.totalCount).toBeGreaterThan(0);
    expect(data.auditEntries.nodes[0].person).toBe(own);
    const { personId } = await actorOf(graph, 'deelnemer', today);
    const nothing = { totalCount: 0, nodes: [] };
    for (const id of [
      await participantId(graph, 'deelnemer', 'klantmanager'),
      // The key itself, taken for that of a member of staff.
      idOf('staff', personId),
      idOf('staff', '0'.repeat(32)),
      idOf('job', personId),
      'staff_1',
      personId,
    ]) {
      const { data: found, errors } = await readBy({ eq: id });
      expect([id, found?.auditEntries, errors]).toEqual([id, nothing, undefined]);
    }
    expect((await readBy({ eq: null })).data.auditEntries).toEqual(nothing);
  });

  test('of users who read for another organisation are as absent as those of nobody', async () => {
    await traced('consulent', '{ participants(first: 3) { nodes { callName } } }');
    const answer = async (id: string) => (await readBy({ eq: id }, 'privacy-officer')).text;
    expect(await answer(await staffId('consulent'))).toBe(await answer(idOf('staff', '0'.repeat(32))));
  });

  test('of another organisation are not there', async () => {
    const trace = await traced('consulent', '{ participants(first: 3) { nodes { callName } } }');
    const caller = await graph.as('privacy-officer');
    const reply = async (own: string) =>
      (await caller.query(OF_TRACE, { trace: own }, { traceparent: `00-${'8'.repeat(32)}-00000000000000a1-01` })).text;
    expect(await reply(trace)).toBe(await reply('0'.repeat(32)));
  });

  test('come newest first', async () => {
    const { data } = await (await graph.as('privacy-officer-2')).query(
      '{ processingLogEntries(first: 50) { nodes { startTime } } auditEntries(first: 50) { nodes { at } } }',
    );
    const times = [
      data.processingLogEntries.nodes.map(({ startTime }: Answer) => startTime),
      data.auditEntries.nodes.map(({ at }: Answer) => at),
    ];
    for (const own of times) expect(own).toEqual([...own].sort().reverse());
  });

  test('are words that no other role knows', async () => {
    // Of these, one for each way to have to do with persons; the matrix asks all roles.
    for (const name of ['klantmanager', 'beheerder', 'deelnemer', 'privacy-officer', 'system']) {
      const { role } = persona(name);
      const caller = await graph.as(name);
      for (const [list, type] of [...Object.entries(LOGS), ['disclosures', 'Disclosure']] as const) {
        const { data, errors } = await caller.query(
          `{ ${list}(first: 1) { nodes { id } } __type(name: "${type}") { name } }`,
        );
        const allowed = role === 'PRIVACY_OFFICER' || (role === 'DEELNEMER' && list === 'disclosures');
        expect([role, list, errors?.[0].extensions.code, data === undefined]).toEqual(
          allowed ? [role, list, undefined, false] : [role, list, 'GRAPHQL_VALIDATION_FAILED', true],
        );
      }
    }
  });
});
