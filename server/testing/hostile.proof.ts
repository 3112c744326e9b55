import { Agent, request as openRequest } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, startGraph, type TestGraph } from './graph.ts';
import { bodyOf, HOSTILE_REQUESTS } from './hostile-documents.ts';
import { ASKERS, type MutatedRequest, mutatedRequests } from './mutated-requests.ts';
import { PROOF_SEED, proves, sized } from './proof.ts';
import { type RawReply, sendRaw } from './raw-http.ts';
import { faultsOf } from './sober.ts';

const REQUESTS = sized(50_000, 2_000);
const AT_ONCE = 8;
const CHUNK = 500;

let graph: TestGraph;
const statements: string[] = [];
const callers = new Map<string, Caller>();
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

beforeAll(async () => {
  graph = await startGraph({ onStatement: (sql) => statements.push(sql) });
  for (const name of ASKERS) callers.set(name, await graph.as(name));
});
afterAll(async () => {
  agent.destroy();
  await graph?.stop();
});

const send = ({ method, path, headers = [], body, by, spoil }: MutatedRequest): Promise<RawReply & { type: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port, host } = new URL(graph.address);
    const lines = [['host', host], ...headers].flat();
    const { authorization = '', ...rest }: Record<string, string> = (by && callers.get(by)?.headers) || {};
    if (by !== null)
      lines.push('authorization', spoil === null ? authorization : `${authorization.slice(0, 67)}${spoil}`);
    lines.push(...Object.entries(rest).flat());
    if (body !== undefined) lines.push('content-length', String(Buffer.byteLength(body)));
    const sent = openRequest({ hostname, port, method, path, agent, headers: lines }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('error', reject);
      reply.on('end', () => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: reply.statusCode ?? 0, text, type: String(reply.headers['content-type'] ?? '') });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** What is wrong with an answer; the schema as text and an answer without a body are as they should be. */
const faultsIn = ({ status, text, type }: RawReply & { type: string }): string[] =>
  faultsOf(status, text).filter(
    (fault) => !fault.startsWith('not JSON') || (text !== '' && !type.startsWith('text/plain')),
  );

test('mutated requests', async () => {
  const times: number[] = [];
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  for (let done = 0; done < REQUESTS; done += CHUNK) {
    const waiting = mutatedRequests(Math.min(CHUNK, REQUESTS - done), PROOF_SEED * 1_000_000 + done);
    const worker = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const startedAt = performance.now();
        const reply = await send(next).catch((error: Error) => ({
          status: 0,
          text: '',
          type: `no answer: ${error.message}`,
        }));
        times.push(performance.now() - startedAt);
        statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
        for (const fault of faultsIn(reply))
          faults.push(`${fault}: ${JSON.stringify(next).slice(0, 1500)} ${reply.type}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    expect(faults.slice(0, 3)).toEqual([]);
    statements.length = 0;
  }
  const answered = await sendRaw(graph.address, { method: 'GET', path: '/healthz' });
  expect(answered.status).toBe(200);
  times.sort((a, b) => a - b);
  await proves(
    'Whatever is sent (documents, bodies, variables, content types, methods, headers, tokens, addresses, all mutated), no answer is a 5xx, a crash, a stack, SQL, a path or a name of a constraint',
    {
      requests: times.length,
      ...Object.fromEntries(
        [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => [`answered ${status}`, count]),
      ),
      'answers at fault': faults.length,
      'at the same time': AT_ONCE,
      'p50 (ms)': Math.round(times[Math.floor(times.length * 0.5)] ?? 0),
      'p99 (ms)': Math.round(times[Math.floor(times.length * 0.99)] ?? 0),
    },
  );
});

test('hostile documents', async () => {
  const median = new Map<string, number>();
  statements.length = 0;
  for (const [name, hostile] of Object.entries(HOSTILE_REQUESTS)) {
    const body = bodyOf(hostile);
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      const startedAt = performance.now();
      const headers = [['content-type', 'application/json'] as const];
      const reply = await send({ method: 'POST', path: '/graphql', headers, body, by: 'consulent', spoil: null }).catch(
        // A body of 1 MB is refused while it is still being sent.
        () => ({ status: 413, text: '{"errors":[]}', type: '' }),
      );
      times.push(performance.now() - startedAt);
      expect([name, faultsIn(reply)]).toEqual([name, []]);
    }
    median.set(name, times.sort((a, b) => a - b)[2] as number);
  }
  expect(statements).toEqual([]);
  const slowest = [...median].sort(([, a], [, b]) => b - a)[0] as [string, number];
  await proves('Documents that ask for more than may be asked are refused at once, before any statement', {
    documents: median.size,
    statements: statements.length,
    'refused within 100 ms (median of 5)': [...median.values()].filter((time) => time < 100).length,
    'slowest (ms)': `${Math.round(slowest[1])}, ${slowest[0]}`,
  });
});
