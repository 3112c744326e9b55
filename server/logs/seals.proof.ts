import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { tableOf } from '../../schema/columns.ts';
import { LOGS } from '../../schema/index.ts';
import { organisations } from '../../seeds/cast.ts';
import { Random, seedId } from '../../seeds/random.ts';
import { startGraph, type TestGraph } from '../testing/graph.ts';
import { writeLines } from '../testing/log-lines.ts';
import { PROOF_SEED, proves, sized } from '../testing/proof.ts';
import { findingsOf, SealedLogs } from '../testing/sealed-logs.ts';
import { tamperingOf } from '../testing/tampering.ts';
import { keepSealing } from './keep-sealing.ts';

const TAMPERINGS = sized(1000, 100);
const LINES = sized(1_000_000, 30_000);
const SECONDS = sized(60, 5);

const owners = ['gemeente-midden', 'wsd', 'corporatie-midden'].map((key) => seedId('Organisation', key));
const tables = LOGS.map(tableOf);

let graph: TestGraph;
let sealed: SealedLogs;
beforeAll(async () => {
  graph = await startGraph({
    timeouts: { deadline: 600_000, idleInTransaction: 600_000, statement: 600_000, lock: 60_000, connection: 60_000 },
  });
  sealed = await SealedLogs.of(graph);
});
afterAll(() => graph?.stop());

test('tampering is found', async () => {
  const random = new Random(`tampering ${PROOF_SEED}`);
  const draw = (below: number) => random.between(0, below - 1);
  for (let round = 0; round < 15; round += 1) {
    for (const owner of owners) await writeLines(graph, owner, draw(8) + 1);
    await sealed.seal(20);
  }
  const kept = await sealed.lastCheckpoints();
  const targets = await Promise.all(owners.map((owner) => sealed.target(owner)));
  expect(findingsOf(await sealed.verify(kept))).toEqual([]);
  const tried: Record<string, number> = {};
  const missed: string[] = [];
  for (let n = 0; n < TAMPERINGS; n += 1) {
    const tampering = tamperingOf(n, random.pick(targets), draw);
    tried[tampering.kind] = (tried[tampering.kind] ?? 0) + 1;
    if ((await sealed.tampered([tampering], kept)).length === 0) missed.push(tampering.kind);
  }
  expect(missed).toEqual([]);
  expect(findingsOf(await sealed.verify(kept))).toEqual([]);
  await proves(
    'Whatever is done to the lines of a log or to its checkpoints by who has the database but no key is found',
    {
      tamperings: TAMPERINGS,
      ...tried,
      missed: missed.length,
      'lines at the time': targets.reduce((sum, { size }) => sum + size, 0),
      'checkpoints at the time': targets.reduce((sum, { checkpoints }) => sum + checkpoints.length, 0),
    },
  );
});

test('every line is sealed within a second', async () => {
  const stop = keepSealing({
    database: graph.database,
    url: graph.databaseUrl,
    role: 'leerwerk_sealer',
    keys: sealed.keys,
    onError: (error) => {
      throw error;
    },
  });
  const begin = Date.now();
  let written = 0;
  for (const end = begin + SECONDS * 1000; Date.now() < end; await pause(20)) {
    await writeLines(graph, owners[written % owners.length] as string, 1);
    written += 3;
  }
  await stop();
  const [{ lines, slowest, usual }] = await graph.admin(
    `with line as (${tables.map((table) => `select id, ${table === 'processing_log_entry' ? 'end_time' : 'at'} as moment from ${table}`).join(' union all ')}),
     place as (select unnest(lines) as id, created_at from log_checkpoint),
     wait as (select extract(epoch from created_at) * 1000 - moment as ms from line join place using (id)
       where moment >= $1)
     select count(*)::int as lines, max(ms)::int as slowest, percentile_cont(0.5) within group (order by ms)::int as usual from wait`,
    [begin],
  );
  expect(lines).toBe(written);
  expect(slowest).toBeLessThan(1000);
  await proves('Every line is sealed within a second of when it was written, while lines are written all the time', {
    lines,
    organisations: owners.length,
    seconds: SECONDS,
    'median until sealed (ms)': usual,
    'longest until sealed (ms)': slowest,
  });
});

test('a million lines are verified in less than a minute', async () => {
  const all = organisations.slice(0, 10).map(({ oin }) => oin);
  const rows = await graph.admin('select id from organisation where oin = any($1)', [all]);
  const each = Math.ceil(LINES / 3 / rows.length);
  for (const { id } of rows) await writeLines(graph, id, each);
  for (const table of tables) await graph.admin(`analyze ${table}`);
  const beginSealing = performance.now();
  const count = await sealed.seal();
  const sealing = (performance.now() - beginSealing) / 1000;
  expect(count).toBeGreaterThanOrEqual(LINES);
  const kept = await sealed.lastCheckpoints();
  const begin = performance.now();
  const verification = await sealed.verify(kept);
  const seconds = (performance.now() - begin) / 1000;
  expect(findingsOf(verification)).toEqual([]);
  const lines = verification.logs.reduce((sum, own) => sum + own.lines, 0);
  expect(lines).toBeGreaterThanOrEqual(LINES);
  expect(seconds).toBeLessThan(60);
  const [target] = await Promise.all(rows.slice(-1).map(({ id }: { id: string }) => sealed.target(id)));
  const hidden = tamperingOf(0, target as never, (below) => Math.floor(below / 2));
  const found = await sealed.tampered([hidden], kept);
  expect(found).not.toEqual([]);
  await proves('A million lines are read and compared with all checkpoints in less than a minute', {
    lines,
    logs: verification.logs.length,
    checkpoints: verification.logs.reduce((sum, own) => sum + own.checkpoints, 0),
    'verified in (s)': seconds.toFixed(1),
    'sealed in (s)': sealing.toFixed(1),
    'lines sealed per second': Math.round(count / sealing),
    'findings after one of them was edited': found.length,
    database: inject('databaseVersion'),
  });
});
