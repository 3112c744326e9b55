import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { seedId } from '../../seeds/random.ts';
import { cpuOf as databaseCpuOf, parentOf } from '../bench/cpu.ts';
import { ALL_FENCES } from '../graph-server.ts';
import { type Answer, startGraph, type TestGraph } from '../testing/graph.ts';
import { PROOF_SIZE, proves, sized } from '../testing/proof.ts';
import { SealedLogs } from '../testing/sealed-logs.ts';

const ROUNDS = sized(9, 3);
const REQUESTS = sized(100, 15);

/** What the log may add to the CPU of a read. What was written is sealed apart from it, for all who read together. */
const MOST = 1.5;

const READS = {
  '50 participants with traject, crew and enrolments': `{ participants(first: 50) { nodes { callName familyName phone
     trajecten(first: 3) { nodes { status startDate } } crewMemberships(first: 3) { nodes { crew { name } } }
     enrolments(first: 3) { nodes { active } } } } }`,
  '50 participants, three fields': '{ participants(first: 50) { nodes { callName familyName phone } } }',
  'one participant': '{ participants(first: 1) { nodes { callName familyName phone } } }',
};

/** A process of its own asks, so that what asking costs is not counted. */
const CLIENT = `const { url, headers, body, times } = JSON.parse(process.argv[1]);
  for (let n = 0; n < times; n += 1) {
    const response = await fetch(url, { method: 'POST', headers, body });
    const text = await response.text();
    if (response.status !== 200 || text.includes('"errors"')) throw new Error(text);
  }`;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

// What the server costs is read of its processes, where the system shows them.
describe.runIf(inject('databaseEngine') === 'postgresql' && process.platform === 'linux')('the logs', () => {
  let logged: TestGraph;
  let plain: TestGraph;
  let logs: SealedLogs;
  beforeAll(async () => {
    // As where it is served, nobody keeps the statements.
    const onStatement = () => {};
    logged = await startGraph({ onStatement });
    logs = await SealedLogs.of(logged);
    plain = await startGraph({ onStatement, fences: { ...ALL_FENCES, recorded: false } });
    for (const graph of [logged, plain]) await addCaseload(graph, 60);
  });
  afterAll(async () => {
    await logged?.stop();
    await plain?.stop();
  });

  /** CPU in milliseconds that this process and the database server take for something. */
  const cpuFor = async (graph: TestGraph, run: () => Promise<unknown>): Promise<number> => {
    const [{ pid }] = await graph.admin('select pg_backend_pid() as pid');
    const postmaster = parentOf(pid);
    const before = { node: process.cpuUsage(), database: databaseCpuOf(postmaster) };
    await run();
    const { user, system } = process.cpuUsage(before.node);
    return (user + system) / 1000 + databaseCpuOf(postmaster) - before.database;
  };

  /** Of one request. */
  const cpuOf = async (graph: TestGraph, query: string, headers: Record<string, string>): Promise<number> => {
    const asked = { url: `${graph.address}/graphql`, headers, body: JSON.stringify({ query }), times: REQUESTS };
    const ask = () =>
      promisify(execFile)(process.execPath, ['--input-type=module', '--eval', CLIENT, JSON.stringify(asked)]);
    return (await cpuFor(graph, ask)) / REQUESTS;
  };

  const ofSealing = async (): Promise<number> => (await cpuFor(logged, () => logs.seal())) / REQUESTS;

  test('cost at most half as much again as the read', async () => {
    const figures: Record<string, string> = {};
    const over: unknown[] = [];
    for (const [name, query] of Object.entries(READS)) {
      const caller = await logged.as('klantmanager');
      const answers = await Promise.all(
        [logged, plain].map(async (graph) => (await graph.as('klantmanager')).query(query)),
      );
      expect(answers[0]?.errors).toBeUndefined();
      const [size, other] = answers.map((answer) => (answer as Answer).data.participants.nodes.length);
      expect([size, other]).toEqual(name.startsWith('50') ? [50, 50] : [1, 1]);
      const headers = { ...caller.headers, 'content-type': 'application/json' };
      for (const graph of [logged, plain]) await cpuOf(graph, query, headers);
      await ofSealing();
      const ratios: number[] = [];
      const costs: [number, number, number][] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        // Which of them goes first alternates: what the machine does meanwhile falls on both.
        const order = round % 2 === 0 ? [logged, plain] : [plain, logged];
        const measured = new Map<TestGraph, number>();
        for (const graph of order) measured.set(graph, await cpuOf(graph, query, headers));
        const [withLogs, without] = [measured.get(logged) as number, measured.get(plain) as number];
        ratios.push(withLogs / without);
        costs.push([withLogs, without, await ofSealing()]);
      }
      const of = (place: 0 | 1 | 2) => median(costs.map((cost) => cost[place])).toFixed(2);
      figures[name] =
        `${median(ratios).toFixed(2)} times (${of(0)} against ${of(1)} ms of CPU; ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}); then ${of(2)} ms to seal it`;
      over.push(...(median(ratios) > MOST ? [figures[name]] : []));
    }
    console.log(figures);
    expect(over).toEqual([]);
    await proves('Recording whom a read told what costs at most half as much again as the read', {
      ...figures,
      'pairs of rounds': ROUNDS,
      'requests a round': REQUESTS,
      size: PROOF_SIZE,
    });
  });
});

/** Participants of others come to the caseload of `klantmanager`, with a traject each like one that is there. */
const addCaseload = async (graph: TestGraph, count: number): Promise<void> => {
  const added = await graph.admin(
    `insert into traject (id, responsible_organisation_id, processing_activity, participant_id, variant, legal_basis,
       traject_opdrachtgever_id, uitvoerder_id, klantmanager_id, consulent_id, start_date, duration_months,
       hours_per_week, goal, status)
     select gen_random_uuid(), t.responsible_organisation_id, t.processing_activity, p.id, t.variant, t.legal_basis,
       t.traject_opdrachtgever_id, t.uitvoerder_id, t.klantmanager_id, t.consulent_id, t.start_date, t.duration_months,
       t.hours_per_week, t.goal, t.status
     from (select * from traject where klantmanager_id = $1 and status = 'RUNNING' limit 1) t
       cross join (select id from participant where not exists (
         select from traject own where own.participant_id = participant.id and own.klantmanager_id = $1) limit $2) p
     returning id`,
    [seedId('StaffMember', 'klantmanager'), count],
  );
  expect(added).toHaveLength(count);
  await graph.admin('analyze');
};
