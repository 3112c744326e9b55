/** Which lines a seal takes: each that is written, once. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { seedId } from '../../seeds/random.ts';
import { startGraph, type TestGraph } from '../testing/graph.ts';
import { writeLines } from '../testing/log-lines.ts';
import { findingsOf, SealedLogs } from '../testing/sealed-logs.ts';

const wsd = seedId('Organisation', 'wsd');

let graph: TestGraph;
let sealed: SealedLogs;
beforeAll(async () => {
  graph = await startGraph();
  sealed = await SealedLogs.of(graph);
});
afterAll(() => graph?.stop());

describe('a seal', () => {
  // The embedded database has one connection: nothing is written meanwhile.
  test.runIf(inject('databaseEngine') === 'postgresql')(
    'misses no line of a transaction that ends when later lines have their seals',
    async () => {
      const client = await graph.database.pool.connect();
      try {
        await client.query('begin');
        await client.query(`select set_config('role', 'none', true)`);
        const own: Pick<TestGraph, 'admin'> = {
          admin: async (sql, values = []) => (await client.query(sql, [...values])).rows,
        };
        await writeLines(own, wsd, 7);
        await writeLines(graph, wsd, 2);
        expect(await sealed.seal()).toBe(6);
        await writeLines(own, wsd, 1);
        await writeLines(graph, wsd, 1);
        expect(await sealed.seal()).toBe(3);
        await client.query('commit');
      } finally {
        client.release();
      }
      expect(findingsOf(await sealed.verify())).toEqual([]);
      expect(await sealed.seal()).toBe(24);
      expect(findingsOf(await sealed.verify())).toEqual([]);
    },
  );

  test('takes as many lines as a batch holds, of whatever one statement wrote', async () => {
    const before = await sealed.target(wsd);
    await writeLines(graph, wsd, 25);
    expect(await sealed.seal(10)).toBe(75);
    const { checkpoints } = await sealed.target(wsd);
    expect(checkpoints.slice(before.checkpoints.length).map((size) => size - before.size)).toEqual([
      10, 20, 30, 40, 50, 60, 70, 75,
    ]);
    expect(findingsOf(await sealed.verify())).toEqual([]);
  });

  test('is not made of lines that somebody else has taken', async () => {
    const { checkpoints } = await sealed.target(wsd);
    await writeLines(graph, wsd, 2);
    await graph.admin(`create function keep() returns trigger language plpgsql as 'begin return null; end'`);
    await graph.admin('create trigger keep before delete on log_waiting for each row execute function keep()');
    try {
      await expect(sealed.seal()).rejects.toThrow('taken already');
    } finally {
      await graph.admin('drop function keep cascade');
    }
    expect((await sealed.target(wsd)).checkpoints).toEqual(checkpoints);
    expect(await sealed.seal()).toBe(6);
    expect(findingsOf(await sealed.verify())).toEqual([]);
  });
});
