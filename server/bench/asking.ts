import { setTimeout as pause } from 'node:timers/promises';
import type { Callers } from './callers.ts';
import type { BenchDatabase } from './database.ts';
import { type Figures, type Measured, placeOf, quantile } from './figures.ts';
import { type Ask, ask, send } from './load.ts';
import type { Peer } from './peers.ts';
import { type Question, questions, type Target } from './questions.ts';
import type { Rows } from './rows.ts';
import { rowsIn, saying } from './same.ts';

/** All that is needed to ask. */
export interface Bench {
  readonly database: BenchDatabase;
  readonly callers: Callers;
  readonly rows: Rows;
  readonly peers: readonly Peer[];
  readonly connections: number;
}

/** Until what was put off is done, in milliseconds: the seals of the logs come twice a second. */
const afterwards = ({ recorded }: Peer) => pause(recorded ? 700 : 100);

/** Requests per connection before those that are measured: a connection that was idle may have been made anew. */
export const WARM_UP = 6;

const COUNTED = 10;

const NOTHING: Target = { key: '', version: 1 };

const asksOf = ({ callers, rows }: Bench, peer: Peer, question: Question, from: number, times: number): Ask[] => {
  const targets = question.about ? rows[question.about] : [NOTHING];
  const query = question.documents[peer.dialect];
  const operationName = /^\w+ (\w+)/.exec(query)?.[1];
  const headers = peer.own ? (callers.headers[question.caller] ?? {}) : { caller: question.caller };
  return Array.from({ length: times }, (_, i) => {
    const target = targets[(from + i) % targets.length] ?? NOTHING;
    const variables = question.variables(peer.dialect, target);
    return { port: peer.port, headers, body: JSON.stringify({ query, operationName, variables }) };
  });
};

/** @throws Error when two peers say something else. @returns rows in the list of each question that has one. */
export const compareAnswers = async (bench: Bench): Promise<ReadonlyMap<string, number | null>> => {
  const rows = new Map<string, number | null>();
  for (const question of questions) {
    const said = new Map<string, string>();
    for (const peer of bench.peers) {
      const answers: string[] = [];
      for (const own of asksOf(bench, peer, question, 0, COUNTED)) answers.push(await send(own));
      if (question.changes) await bench.rows.restoreJobs();
      rows.set(question.name, rowsIn(answers[0] as string));
      const text = answers.map(saying).join('\n');
      for (const [other, before] of said) {
        if (before === text) continue;
        throw new Error(`${other} and ${peer.name} differ on ${question.name}:\n${before}\n${text}`);
      }
      said.set(peer.name, text);
    }
  }
  return rows;
};

/** Statements per request, those that begin and end its transaction included. */
export const countStatements = (bench: Bench): Promise<ReadonlyMap<string, number>> =>
  bench.database.countStatements(async (count) => {
    const counts = new Map<string, number>();
    for (const question of questions) {
      for (const peer of bench.peers) {
        const asks = asksOf(bench, peer, question, 0, 2 * COUNTED);
        // A connection that is made sets itself up.
        for (const own of asks.slice(0, COUNTED)) await send(own);
        const statements = await count(async () => {
          for (const own of asks.slice(COUNTED)) await send(own);
        });
        if (question.changes) await bench.rows.restoreJobs();
        counts.set(placeOf(peer.name, question.name), statements / COUNTED);
      }
    }
    return counts;
  });

const measure = async (bench: Bench, peer: Peer, question: Question, times: number): Promise<Figures> => {
  const warm = bench.connections * WARM_UP;
  await ask(asksOf(bench, peer, question, 0, warm), bench.connections);
  await afterwards(peer);
  const asks = asksOf(bench, peer, question, warm, times);
  const before = { node: peer.cpu(), database: bench.database.cpu() };
  const { each, all } = await ask(asks, bench.connections);
  await afterwards(peer);
  const figures = {
    node: (peer.cpu() - before.node) / times,
    database: (bench.database.cpu() - before.database) / times,
    perSecond: (times * 1000) / all,
    p50: quantile(each, 0.5),
    p99: quantile(each, 0.99),
  };
  if (question.changes) {
    const changed = await bench.rows.changedJobs();
    if (changed !== warm + times) throw new Error(`${peer.name} changed ${changed} jobs instead of ${warm + times}`);
    await bench.rows.restoreJobs();
  }
  return figures;
};

/**
 * Asks every peer every question in every round, the peers one after the other and each round in another order. A first
 * round is not counted: code is compiled in it, and plans are made.
 * @param share of the requests of a full round.
 */
export const measureRounds = async (
  bench: Bench,
  rounds: number,
  share: number,
  progress: (line: string) => void,
): Promise<Measured> => {
  const measured = new Map<string, Figures[]>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const question of questions) {
      const times = requestsOf(question, share);
      const shift = round % bench.peers.length;
      const turned = [...bench.peers.slice(shift), ...bench.peers.slice(0, shift)];
      for (const peer of round % 2 === 0 ? turned : turned.reverse()) {
        const figures = await measure(bench, peer, question, times);
        if (round === 0) continue;
        const place = placeOf(peer.name, question.name);
        measured.set(place, [...(measured.get(place) ?? []), figures]);
      }
    }
    progress(round === 0 ? 'warmed up' : `round ${round} of ${rounds}`);
  }
  return measured;
};

export const requestsOf = ({ requests }: Question, share: number): number => Math.max(10, Math.round(requests * share));
