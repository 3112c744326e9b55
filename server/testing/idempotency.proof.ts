import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { callVerb, insist, type Keyed } from './calls.ts';
import { type Answer, type Reply, startGraph, type TestGraph } from './graph.ts';
import { makeJob } from './made-jobs.ts';
import { proves, sized } from './proof.ts';

const KEYS = sized(100, 10);
const CALLS = 100;
const NEIGHBOURS = 5;
const JOBS = sized(100, 5);
const ROUNDS = 10;
const RACERS = 20;

const today = todayInAmsterdam();
const noCrew = `crew_${'0'.repeat(32)}`;
const visitOn = (days: number) => ({ plannedDate: addDays(today, days), halfDay: 'MORNING' });

let graph: TestGraph;
let sentAgain = 0;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const codeOf = ({ errors }: Reply): string | undefined => errors?.[0].extensions.code;

/** Sends a call with a key until the graph has time for it, and counts how often. */
const insistCounting = (persona: string, verb: string, input: Keyed): Promise<Reply> =>
  insist(graph, persona, verb, input, () => {
    sentAgain += 1;
  });

const times = <T>(count: number, make: (n: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, n) => make(n)));

const rowOf = async (key: string): Promise<Answer> => {
  const [job] = await graph.admin('select status, version from job where id = $1', [key]);
  const tasks = await graph.admin(
    `select planned_date, status from task where job_id = $1 and status <> 'CLOSED' order by id`,
    [key],
  );
  return { ...job, visits: tasks.map((task) => task.planned_date) };
};

const only = (replies: readonly Reply[]): Reply => {
  expect([...new Set(replies.map(({ text }) => text))]).toHaveLength(1);
  return replies[0] as Reply;
};

/** What the calls of a key do in turn: a transition, one that makes rows, and one that a rule refuses. */
const KINDS = [
  {
    verb: 'startJob',
    from: 'PLANNED',
    input: {},
    changed: { expectedVersion: 2 },
    answer: { job: { status: 'IN_PROGRESS', version: 2 }, userErrors: [] },
    stored: { status: 'IN_PROGRESS', version: 2, visits: [] },
  },
  {
    verb: 'planJob',
    from: 'AWARDED',
    input: { visits: [visitOn(1)] },
    changed: { visits: [visitOn(2)] },
    answer: { job: { status: 'PLANNED', version: 2 }, userErrors: [] },
    stored: { status: 'PLANNED', version: 2, visits: [visitOn(1).plannedDate] },
  },
  {
    verb: 'reportJobDone',
    from: 'IN_PROGRESS',
    input: {},
    changed: { expectedVersion: 2 },
    answer: { job: null, userErrors: [{ code: 'TASKS_NOT_DONE' }] },
    stored: { status: 'IN_PROGRESS', version: 1, visits: [] },
  },
] as const;

// The embedded database has one connection: callers take turns, and nobody meets anybody.
describe.runIf(inject('databaseEngine') === 'postgresql')('under load', () => {
  test('a key has one effect and one answer, and is its owner’s alone', async () => {
    const start = performance.now();
    sentAgain = 0;
    let calls = 0;
    for (let n = 0; n < KEYS; n++) {
      const kind = KINDS[n % KINDS.length] as (typeof KINDS)[number];
      const idempotencyKey = `proof-${n}`;
      const mine = await makeJob(graph, kind.from);
      const theirs = await makeJob(graph, 'AWARDED');
      const far = await makeJob(graph, 'REGISTERED', { crew: null });
      const common = { expectedVersion: 1, idempotencyKey };
      const input = { ...common, id: mine.id, ...kind.input };
      const visits = [visitOn(3)];
      const [own, colleague, partner] = await Promise.all([
        times(CALLS, () => insistCounting('voorman', kind.verb, input)),
        times(NEIGHBOURS, () => insistCounting('consulent', 'planJob', { ...common, id: theirs.id, visits })),
        times(NEIGHBOURS, () =>
          insistCounting('corporatie-opdrachtgever', 'awardJob', { ...common, id: far.id, crewId: noCrew }),
        ),
      ]);
      calls += CALLS + 2 * NEIGHBOURS;
      expect(only(own).data.result).toMatchObject(kind.answer);
      expect(only(colleague).data.result.job).toMatchObject({ status: 'PLANNED', version: 2 });
      expect(only(partner).data.result.userErrors).toMatchObject([{ code: 'CREW_NOT_AVAILABLE' }]);
      for (const changed of [kind.changed, { id: theirs.id }]) {
        expect(codeOf(await insistCounting('voorman', kind.verb, { ...input, ...changed }))).toBe('BAD_USER_INPUT');
      }
      expect(await rowOf(mine.key)).toEqual(kind.stored);
      expect(await rowOf(theirs.key)).toEqual({ status: 'PLANNED', version: 2, visits: [visitOn(3).plannedDate] });
      expect(await rowOf(far.key)).toEqual({ status: 'REGISTERED', version: 1, visits: [] });
      const rows = await graph.admin('select outcome from idempotency_key where key = $1', [idempotencyKey]);
      expect(rows.map(({ outcome }) => typeof outcome)).toEqual(['object', 'object', 'object']);
    }
    await proves(
      'However many calls with one key come at the same time, they have one effect and one answer; another input is refused; the same key of a colleague or a partner has its own effect',
      {
        keys: KEYS,
        'calls at the same time with each': CALLS,
        'calls of a colleague and of a partner with the same key': 2 * NEIGHBOURS,
        calls,
        'effects beyond the first': 0,
        'answers that differed': 0,
        'changed inputs, all refused': 2 * KEYS,
        'sent again because the graph was busy': sentAgain,
        'calls per second': Math.round(calls / ((performance.now() - start) / 1000)),
      },
    );
  });

  test('of twenty who change one object at the same time exactly one wins, and nothing is lost', async () => {
    const start = performance.now();
    const lost = { CONFLICT: 0, rule: 0 };
    let rounds = 0;
    for (let n = 0; n < JOBS; n++) {
      const { id, key } = await makeJob(graph, 'AWARDED');
      for (let version = 1; version <= ROUNDS; version++) {
        // In the last round some begin on the job while others plan it anew.
        const verbOf = (racer: number) => (version === ROUNDS && racer % 2 === 0 ? 'startJob' : 'planJob');
        const before = await rowOf(key);
        const replies = await times(RACERS, (racer) => {
          const persona = racer % 4 === 1 ? 'consulent' : 'voorman';
          const input = { id, expectedVersion: version };
          const verb = verbOf(racer);
          return callVerb(
            graph,
            persona,
            verb,
            verb === 'planJob' ? { ...input, visits: [visitOn(racer + 1)] } : input,
          );
        });
        const winners = replies.flatMap(({ data }, racer) => (data?.result?.job ? [racer] : []));
        expect(winners).toHaveLength(1);
        const winner = winners[0] as number;
        for (const [racer, reply] of replies.entries()) {
          if (racer === winner) continue;
          const refused = reply.data?.result?.userErrors?.[0]?.code;
          expect(refused ?? codeOf(reply)).toBe(refused ? 'STATUS_REFUSED' : 'CONFLICT');
          lost[refused ? 'rule' : 'CONFLICT'] += 1;
        }
        const planned = verbOf(winner) === 'planJob';
        expect(await rowOf(key)).toEqual({
          status: planned ? 'PLANNED' : 'IN_PROGRESS',
          version: version + 1,
          visits: planned ? [visitOn(winner + 1).plannedDate] : before.visits,
        });
        rounds += 1;
      }
    }
    expect(lost.CONFLICT + lost.rule).toBe(rounds * (RACERS - 1));
    await proves(
      'Of callers who change one object at the same time exactly one wins, the others are told, and no change is lost',
      {
        rounds,
        'callers in each': RACERS,
        winners: rounds,
        'told CONFLICT': lost.CONFLICT,
        'refused by the rule': lost.rule,
        'lost updates': 0,
        'versions skipped': 0,
        'calls per second': Math.round((rounds * RACERS) / ((performance.now() - start) / 1000)),
      },
    );
  });
});
