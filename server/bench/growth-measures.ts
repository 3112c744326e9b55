import { setTimeout as pause } from 'node:timers/promises';
import type { Bench } from './asking.ts';
import { type GrowthQuestion, growthQuestions, PER_STEP, pageAfter, STEP } from './growth-questions.ts';
import { type Ask, ask, send } from './load.ts';
import type { Peer } from './peers.ts';
import { type Question, questions } from './questions.ts';

/** What a question took in one round, in milliseconds of CPU for each request. */
export interface GrowthFigures {
  readonly cpu: number;
  /** Rows in the answer, however deep. */
  readonly rows: number;
}

const asksOf = (
  { callers }: Pick<Bench, 'callers'>,
  { port }: Peer,
  caller: string,
  query: string,
  variables: object,
): Ask => ({
  port,
  headers: callers.headers[caller] ?? {},
  body: JSON.stringify({ query, variables }),
});

const rowsIn = (answer: string): number => answer.match(/"number":/g)?.length ?? 0;

/** How far apart the pages are that are compared: the first, and those after so many rows. */
const PLACES = [0, 1000, 5000, 20_000];

/** Goes through a list from its first page, and notes the cursors at some places; a list that is short has fewer. */
const deepPages = async (bench: Bench, peer: Peer): Promise<GrowthQuestion[]> => {
  const pages = [pageAfter(0, null)];
  let after: string | null = null;
  for (let rows = PER_STEP; rows <= (PLACES.at(-1) ?? 0); rows += PER_STEP) {
    const answer = await send(asksOf(bench, peer, pageAfter(0, null).caller, STEP, { after }));
    const { endCursor, hasNextPage } = JSON.parse(answer).data.jobs.pageInfo;
    after = endCursor;
    if (!hasNextPage) break;
    if (PLACES.includes(rows)) pages.push(pageAfter(rows, after));
  }
  return pages;
};

const measure = async (bench: Bench, peer: Peer, question: GrowthQuestion, times: number): Promise<GrowthFigures> => {
  const own = asksOf(bench, peer, question.caller, question.query, question.variables);
  const rows = rowsIn(await send(own));
  await ask(new Array<Ask>(bench.connections).fill(own), bench.connections);
  await pause(700);
  const before = peer.cpu() + bench.database.cpu();
  await ask(new Array<Ask>(times).fill(own), bench.connections);
  // What was recorded has its seals by then.
  await pause(700);
  return { cpu: (peer.cpu() + bench.database.cpu() - before) / times, rows };
};

/** Asks every question in every round; a first round is not counted. */
export const measureGrowth = async (
  bench: Bench,
  peer: Peer,
  rounds: number,
  share: number,
): Promise<ReadonlyMap<GrowthQuestion, readonly GrowthFigures[]>> => {
  const measured = new Map<GrowthQuestion, GrowthFigures[]>();
  const asked = [...growthQuestions, ...(await deepPages(bench, peer))];
  for (let round = 0; round <= rounds; round += 1) {
    for (const question of round % 2 === 0 ? asked : asked.toReversed()) {
      const figures = await measure(bench, peer, question, Math.max(10, Math.round(question.requests * share)));
      if (round > 0) measured.set(question, [...(measured.get(question) ?? []), figures]);
    }
  }
  return measured;
};

export interface MixedLoad {
  readonly requests: number;
  /** Megabytes at the end of each minute. */
  readonly memory: readonly number[];
}

const reads = questions.filter(({ changes }) => !changes);

const readOf = ({ callers, rows }: Pick<Bench, 'callers' | 'rows'>, peer: Peer, question: Question, n: number): Ask => {
  const targets = question.about ? rows[question.about] : [];
  const variables = question.variables('graph', targets[n % targets.length] ?? { key: '', version: 1 });
  return asksOf({ callers }, peer, question.caller, question.documents.graph, variables);
};

/** Asks all questions that change nothing, over and over, for so many minutes. */
export const underMixedLoad = async (
  bench: Bench,
  peer: Peer,
  minutes: number,
  progress: (line: string) => void,
): Promise<MixedLoad> => {
  const mixed = Array.from({ length: 40 * reads.length }, (_, i) =>
    readOf(bench, peer, reads[i % reads.length] as Question, i),
  );
  let requests = 0;
  const memory: number[] = [];
  const began = performance.now();
  for (let minute = 1; minute <= minutes; minute += 1) {
    while (performance.now() < began + minute * 60_000) {
      await ask(mixed, bench.connections);
      requests += mixed.length;
    }
    memory.push(peer.memory());
    progress(`minute ${minute} of ${minutes}: ${memory.at(-1)?.toFixed(0)} MB`);
  }
  return { requests, memory };
};

/** Milliseconds from the start of a process until it listens, and then until each question has its first answer. */
export interface ColdStart {
  readonly listening: number;
  readonly answers: ReadonlyMap<Question, number>;
}

export const coldStartOf = async (
  start: () => Promise<Peer>,
  bench: Pick<Bench, 'callers' | 'rows'>,
): Promise<ColdStart> => {
  let since = performance.now();
  const lap = () => {
    const took = performance.now() - since;
    since = performance.now();
    return took;
  };
  const peer = await start();
  try {
    const listening = lap();
    const answers = new Map<Question, number>();
    for (const question of reads) {
      await send(readOf(bench, peer, question, 0));
      answers.set(question, lap());
    }
    return { listening, answers };
  } finally {
    await peer.stop();
  }
};
