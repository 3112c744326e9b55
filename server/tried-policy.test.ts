import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, startGraph, type TestGraph } from './testing/graph.ts';
import { readTriedPolicy, triedPolicy } from './tried-policy.ts';

const TRIED = triedPolicy({
  'participant.phone': { VOORMAN: null },
  'participant.familyName': { KLANTMANAGER: { mask: 'initial' } },
  'student.row': { DOCENT: { condition: 'administrationScope' } },
  'crew.row': { VOORMAN: null },
});

let graph: TestGraph;
let plain: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ triedPolicy: TRIED });
  plain = await startGraph();
});
afterAll(async () => {
  await graph?.stop();
  await plain?.stop();
});

/** What was recorded of decisions by an operation, without whose trace it was. */
const decided = async (persona: string, query: string, headers = {}): Promise<string[]> => {
  const caller = await graph.as(persona);
  const traceId = crypto.randomUUID().replaceAll('-', '');
  const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;
  const reply = await caller.query(query, {}, { ...headers, traceparent });
  const expected = await (await plain.as(persona)).query(query, {}, headers);
  expect([reply.data, reply.errors?.map(({ message }) => message)]).toEqual([
    expected.data,
    expected.errors?.map(({ message }) => message),
  ]);
  const rows = await graph.admin(
    'select decision, reason_code, resource, policy_version from access_decision where trace_id = $1 order by 1, 2, 3',
    [traceId],
  );
  return rows.map(({ decision, reason_code, resource, policy_version }: Answer) => {
    expect([resource, policy_version === TRIED.version]).toEqual([resource, reason_code === 'WOULD_BE_REFUSED']);
    return `${decision} ${reason_code} ${resource}`;
  });
};

describe('a policy that is tried', () => {
  test('refuses nothing, and records what it would refuse', async () => {
    expect(await decided('voorman', '{ participants(first: 3) { nodes { callName phone } } }')).toEqual([
      'PERMIT GRANTED null',
      'PERMIT WOULD_BE_REFUSED participant.phone',
    ]);
    expect(await decided('voorman', '{ participants(first: 3) { nodes { callName } } }')).toEqual([
      'PERMIT GRANTED null',
    ]);
  });

  test('is tried where nothing personal is', async () => {
    expect(await decided('voorman', '{ crews(first: 1) { nodes { id } } }')).toEqual([
      'PERMIT WOULD_BE_REFUSED crew.row',
    ]);
    expect(await decided('projectleider', '{ crews(first: 1) { nodes { id } } }')).toEqual([]);
  });

  test('would refuse to select by what it masks, and not to show it masked', async () => {
    const named = '{ participants(first: 2, filter: { familyName: { eq: "x" } }) { totalCount } }';
    expect(await decided('klantmanager', named)).toContain('PERMIT WOULD_BE_REFUSED participant.row');
    expect(await decided('klantmanager', '{ participants(first: 2) { nodes { familyName } } }')).toEqual([
      'PERMIT GRANTED null',
    ]);
  });

  test('tries its conditions on each row', async () => {
    const names = '{ students(first: 2) { nodes { callName } } }';
    expect(await decided('docent', names)).toContain('PERMIT WOULD_BE_REFUSED student.row');
    expect(await decided('docent-administratie', names)).toEqual(['PERMIT GRANTED null']);
  });

  test('is not asked about what the policy that holds refuses', async () => {
    const outside = { 'processing-activity': 'verantwoording-gemeente' };
    expect(await decided('klantmanager', '{ participants(first: 5) { nodes { familyName } } }', outside)).toEqual([
      'DENY OUTSIDE_PURPOSE participant.row',
    ]);
  });

  test('is told to the privacy officer of the organisation', async () => {
    await decided('voorman', '{ participants(first: 1) { nodes { phone } } }');
    const officer = await graph.as('privacy-officer-2');
    const { data, errors } = await officer.query(
      `{ accessDecisions(first: 100, filter: { reasonCode: { eq: "WOULD_BE_REFUSED" }, decision: { eq: PERMIT },
         resource: { eq: "participant.phone" } }) { nodes { reasonCode resource policyVersion } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.accessDecisions.nodes.length).toBeGreaterThan(0);
    for (const decision of data.accessDecisions.nodes) {
      expect(decision).toEqual({
        reasonCode: 'WOULD_BE_REFUSED',
        resource: 'participant.phone',
        policyVersion: TRIED.version,
      });
    }
  });
});

describe('what cannot be tried is named', () => {
  test.each([
    ['no class', { 'participant.shoes': { VOORMAN: null } }, 'there is no class participant.shoes'],
    ['no class, but a part of every object', { toString: { VOORMAN: null } }, 'there is no class toString'],
    ['no role', { 'participant.phone': { BOSS: null } }, 'participant.phone'],
    ['nothing to narrow', { 'participant.phone': { DOCENT: null } }, 'DOCENT has nothing of participant.phone'],
    ['an unknown mask', { 'participant.phone': { VOORMAN: { mask: 'none' } } }, 'participant.phone.VOORMAN.mask'],
    ['an unknown condition', { 'participant.phone': { VOORMAN: { condition: 'x' } } }, 'phone.VOORMAN.condition'],
    ['more than a cell has', { 'participant.phone': { VOORMAN: { right: 'write' } } }, 'participant.phone.VOORMAN'],
    ['no table', [], 'TRIED_POLICY: it'],
  ])('%s', (_, changes, message) => {
    expect(() => triedPolicy(changes)).toThrow(message);
  });

  test('a file that is not there, or no JSON', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'leerwerk-tried-'));
    const file = join(folder, 'tried.json');
    await expect(readTriedPolicy(file)).rejects.toThrow('TRIED_POLICY cannot be read');
    await writeFile(file, '{');
    await expect(readTriedPolicy(file)).rejects.toThrow('TRIED_POLICY is no JSON');
    await writeFile(file, '{ "participant.phone": { "VOORMAN": null } }');
    expect((await readTriedPolicy(file)).table['participant.phone'].cells).not.toHaveProperty('VOORMAN');
    await rm(folder, { recursive: true });
  });
});
