import type { PoolClient } from 'pg';
import type { Random } from '../../seeds/random.ts';
import type { TestGraph } from './graph.ts';
import { type Ask, withConnections } from './watched-connections.ts';

/** What happens to an operation while a flush of it is under way. */
export const CUTS = [
  'its statement fails',
  'it is cancelled',
  'its connection is ended',
  'its caller goes away',
] as const;

type Cut = (typeof CUTS)[number];

/** Reads of persons, reads of which nothing is recorded, and something that is changed and refused. */
const ASKED = [
  { by: 'klantmanager', query: '{ participants(first: 20) { nodes { callName trajecten { nodes { status } } } } }' },
  { by: 'corporatie-opdrachtgever', query: '{ jobs(first: 20) { totalCount nodes { number crew { name } } } }' },
  { by: 'consulent', query: '{ participants(first: 5) { nodes { callName } } node(id: "none_1") { id } }' },
  {
    by: 'corporatie-opdrachtgever',
    query: `mutation { sampleJob(input: { id: "job_00000000000000000000000000000000", expectedVersion: 1 }) {
      userErrors { code } } }`,
  },
] as const;

export interface CutReport {
  readonly cuts: Record<Cut, number>;
  /** Operations that were answered all the same, as they would have been. */
  readonly answered: number;
  readonly refused: number;
}

/** Who holds the only connection next, and what is left on it of who had it before. */
const leftBehind = async (graph: TestGraph): Promise<unknown> => {
  const client = await graph.database.pool.connect();
  try {
    const { rows } = await client.query(
      `select current_user as role, nullif(current_setting('app.person', true), '') as person,
       nullif(current_setting('app.organisation', true), '') as organisation, current_setting('statement_timeout') as time`,
    );
    return rows[0];
  } finally {
    client.release();
  }
};

/**
 * Cuts operations at random points, each time another of its flushes, on a pool of one connection.
 * @returns what happened
 * @throws Error when an answer is neither that of an operation that was not cut nor a refusal, or something of a caller
 *   is left on the connection
 */
export const cutFlushes = async (graph: TestGraph, random: Random, times: number): Promise<CutReport> => {
  const before = JSON.stringify(await leftBehind(graph));
  const whole = new Map<string, string>();
  for (const { by, query } of ASKED) whole.set(query, JSON.stringify((await (await graph.as(by)).query(query)).data));

  let flush = 0;
  let cutAt = 0;
  let happens: (client: PoolClient, ask: Ask) => Promise<void> = async () => {};
  const cutting =
    (ask: Ask, client: PoolClient): Ask =>
    (statement, ...rest) => {
      flush += 1;
      if (flush === cutAt) void happens(client, ask).catch(() => {});
      return ask(statement, ...rest);
    };

  const report = { cuts: Object.fromEntries(CUTS.map((cut) => [cut, 0])), answered: 0, refused: 0 };
  const cutTimes = async (): Promise<CutReport> => {
    for (let n = 0; n < times; n += 1) {
      const { by, query } = random.pick(ASKED);
      const cut = random.pick(CUTS);
      const end = new AbortController();
      const pidOf = (client: PoolClient) => (client as unknown as { processID: number }).processID;
      flush = 0;
      cutAt = random.pick([1, 2, 3, 4]);
      happens = async (client, ask) => {
        report.cuts[cut] = (report.cuts[cut] ?? 0) + 1;
        // Runs before the flush: in its transaction, or in one that it finds failed.
        if (cut === 'its statement fails') await ask('begin; select 1 / 0');
        else if (cut === 'its caller goes away') end.abort();
        else
          await graph.admin(`select pg_${cut === 'it is cancelled' ? 'cancel' : 'terminate'}_backend($1)`, [
            pidOf(client),
          ]);
      };
      const { headers } = await graph.as(by);
      const response = await fetch(`${graph.address}/graphql`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
        signal: end.signal,
      }).then(
        (own) => own.json(),
        () => null,
      );
      cutAt = 0;
      const data = response?.errors ? undefined : JSON.stringify(response?.data);
      if (response && data === undefined) report.refused += 1;
      else if (response && data === whole.get(query)) report.answered += 1;
      else if (response) throw new Error(`${cut}, and ${by} is given ${data}`);
      const left = JSON.stringify(await leftBehind(graph));
      if (left !== before) throw new Error(`${cut} while ${by} asks ${query}, and left is ${left}`);
    }
    return report as CutReport;
  };
  return withConnections(graph, cutting, cutTimes);
};
