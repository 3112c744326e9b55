import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { persona } from '../../seeds/cast.ts';
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
      activityVersion name kind documentHash dataClasses } }
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
