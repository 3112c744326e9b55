import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { verifyCheckpoint, verifyConsistency } from '../../client-sdk/checkpoint.ts';
import { Random, seedId } from '../../seeds/random.ts';
import { type Caller, startGraph, type TestGraph } from '../testing/graph.ts';
import { writeLines } from '../testing/log-lines.ts';
import { findingsOf, SealedLogs } from '../testing/sealed-logs.ts';
import { lineAt, type Tampering, tamperingOf } from '../testing/tampering.ts';
import { signCheckpoint } from './checkpoint.ts';
import { keepSealing } from './keep-sealing.ts';

const TAMPERINGS = 60;

const gemeente = seedId('Organisation', 'gemeente-midden');
const wsd = seedId('Organisation', 'wsd');

let graph: TestGraph;
let sealed: SealedLogs;
let officer: Caller;
beforeAll(async () => {
  graph = await startGraph();
  sealed = await SealedLogs.of(graph);
  officer = await graph.as('privacy-officer');
  for (let round = 0; round < 5; round += 1) {
    await writeLines(graph, gemeente, 5 + round);
    await writeLines(graph, wsd, 8);
    await sealed.seal(20);
  }
});
afterAll(() => graph?.stop());

const CHECKPOINTS = '{ logCheckpoints(first: 100) { nodes { size root sealedAt complete signature } } }';

describe('the verification of logs', () => {
  test('finds nothing where nothing was done', async () => {
    expect(findingsOf(await sealed.verify(await sealed.lastCheckpoints()))).toEqual([]);
    expect(await sealed.tampered([])).toEqual([]);
  });

  test('finds every tampering, whatever it is', async () => {
    const random = new Random('tampering');
    const draw = (below: number) => random.between(0, below - 1);
    const kept = await sealed.lastCheckpoints();
    const targets = [await sealed.target(gemeente), await sealed.target(wsd)];
    const missed: string[] = [];
    for (let n = 0; n < TAMPERINGS; n += 1) {
      const tampering = tamperingOf(n, random.pick(targets), draw);
      if ((await sealed.tampered([tampering], kept)).length === 0) missed.push(tampering.kind);
    }
    expect(missed).toEqual([]);
  });

  test('names the line that was changed, and no other', async () => {
    const at = 17;
    const target = await sealed.target(wsd);
    const edit: Tampering = {
      kind: 'edit',
      apply: async (client) => {
        const { table, id } = await lineAt(client, target, at);
        await client.query(`update ${table} set trace_id = 'x' where id = $1`, [id]);
      },
    };
    expect(target.checkpoints.length).toBeGreaterThan(3);
    expect(await sealed.tampered([edit])).toEqual([`line ${at}: not what was sealed`]);
  });

  test('names the line of which it was changed by what a row was opened', async () => {
    const [line] = await graph.admin(
      `select l.id, c.size - cardinality(c.lines) + array_position(c.lines, l.id) - 1 as place
       from processing_log_entry l join log_checkpoint c on l.id = any(c.lines)
       where l.organisation_id = $1 and l.opened_by = 'GRANT' order by place limit 1`,
      [wsd],
    );
    const edit: Tampering = {
      kind: 'edit',
      apply: (client) => client.query('update processing_log_entry set opened_by = null where id = $1', [line.id]),
    };
    expect(await sealed.tampered([edit])).toEqual([`line ${line.place}: not what was sealed`]);
  });
});

describe('sealing', () => {
  test('gives every line a place, and leaves a checkpoint per batch', async () => {
    const { logs: reports } = await sealed.verify();
    const report = reports.find(({ organisationId }) => organisationId === wsd);
    expect(report).toMatchObject({ lines: 120, checkpoints: 10, findings: [] });
    expect(await graph.admin('select from log_waiting')).toEqual([]);
    expect(await sealed.seal()).toBe(0);
  });

  test('counts on from what a graph wrote by itself', async () => {
    const before = (await sealed.target(wsd)).size;
    await (await graph.as('voorman')).query('{ participants { nodes { callName } } }');
    expect(await sealed.seal()).toBeGreaterThan(0);
    expect((await sealed.target(wsd)).size).toBeGreaterThan(before);
    expect(findingsOf(await sealed.verify())).toEqual([]);
  });

  test('may be done by several at once', async () => {
    await writeLines(graph, gemeente, 200);
    await writeLines(graph, wsd, 200);
    const counts = await Promise.all([1, 2, 3].map(() => sealed.seal(50)));
    if (inject('databaseEngine') === 'postgresql') await sealed.seal();
    expect(Math.max(...counts)).toBeGreaterThan(0);
    expect(findingsOf(await sealed.verify())).toEqual([]);
    expect(await graph.admin('select from log_waiting')).toEqual([]);
  });

  // The embedded database has one connection: no other can hold the lock.
  test.runIf(inject('databaseEngine') === 'postgresql')('says when another keeps a log from it', async () => {
    // Of which nothing was sealed before what is told of here.
    const quiet = seedId('Organisation', 'welzijn-midden');
    const client = await graph.database.pool.connect();
    try {
      await client.query(`select pg_advisory_lock(hashtext('leerwerk-graph log'), hashtext($1))`, [quiet]);
      await writeLines(graph, quiet, 1);
      // Who seals at the same time is waited for.
      await sealed.seal();
      await graph.admin(`update log_waiting set since = since - interval '31 seconds' where organisation_id = $1`, [
        quiet,
      ]);
      await expect(sealed.seal()).rejects.toThrow(/keeps it locked/);
    } finally {
      await client.query('select pg_advisory_unlock_all()');
      client.release();
    }
    await sealed.seal();
  });

  test('does not build on a checkpoint that is not ours, and goes on with the other logs', async () => {
    const [{ peaks }] = await graph.admin(
      `select peaks from log_checkpoint where responsible_organisation_id = $1 order by size desc limit 1`,
      [gemeente],
    );
    const change = (bytes: Buffer) =>
      graph.admin(
        `with off as (select set_config('session_replication_role', 'replica', true))
         update log_checkpoint c set peaks = $2 from off where c.id = (select id from log_checkpoint
           where responsible_organisation_id = $1 order by size desc limit 1)`,
        [gemeente, bytes],
      );
    await change(Buffer.concat([Buffer.alloc(32), peaks.subarray(32)]));
    await writeLines(graph, gemeente, 1);
    await writeLines(graph, wsd, 1);
    const before = await sealed.target(wsd);
    await expect(sealed.seal()).rejects.toThrow(/is not ours/);
    expect((await sealed.target(wsd)).size).toBe(before.size + 3);
    await change(peaks);
    expect(await sealed.seal()).toBe(3);
  });

  test('goes on by itself, and to the last line when it is ended', async () => {
    const failures: unknown[] = [];
    const stop = keepSealing({
      database: graph.database,
      url: graph.databaseUrl,
      role: 'leerwerk_sealer',
      keys: sealed.keys,
      onError: (error) => failures.push(error),
    });
    await writeLines(graph, wsd, 3);
    const open = async () => (await graph.admin('select from log_waiting')).length;
    await vi.waitFor(async () => expect(await open()).toBe(0), { timeout: 30_000, interval: 100 });
    await writeLines(graph, wsd, 3);
    await stop();
    expect(await open()).toBe(0);
    expect(failures).toEqual([]);
  });
});

describe('a checkpoint', () => {
  test('is read by the privacy officer of its organisation, and its signature says the same', async () => {
    const { data, errors } = await officer.query(CHECKPOINTS);
    expect(errors).toBeUndefined();
    const { nodes } = data.logCheckpoints;
    expect(nodes.map(({ size }: { size: number }) => size)).toEqual(
      (await sealed.target(gemeente)).checkpoints.toReversed(),
    );
    for (const [i, { signature, ...stated }] of nodes.entries()) {
      const checkpoint = await verifyCheckpoint(signature, sealed.keys.published);
      expect(checkpoint).toEqual({ ...stated, from: nodes[i + 1]?.size ?? 0, log: gemeente.replaceAll('-', '') });
    }
  });
});

describe('the proof between two checkpoints', () => {
  const PROOF = 'query ($from: Int!, $to: Int!) { logConsistency(from: $from, to: $to) }';

  test('holds for every two of them, with as few hashes as the standard says', async () => {
    const { data } = await officer.query(CHECKPOINTS);
    const checkpoints = await Promise.all(
      data.logCheckpoints.nodes
        .slice(-8)
        .map(({ signature }: { signature: string }) => verifyCheckpoint(signature, sealed.keys.published)),
    );
    expect(checkpoints.length).toBeGreaterThan(5);
    for (const later of checkpoints) {
      for (const kept of checkpoints.filter(({ size }) => size <= later.size)) {
        const reply = await officer.query(PROOF, { from: kept.size, to: later.size });
        expect(reply.errors).toBeUndefined();
        expect(reply.statements.filter((sql) => sql.includes('log_checkpoint'))).toHaveLength(1);
        expect(await verifyConsistency(kept, later, reply.data.logConsistency)).toBe(true);
        const other = { ...kept, root: later.root };
        if (kept !== later) expect(await verifyConsistency(other, later, reply.data.logConsistency)).toBe(false);
      }
    }
  });

  test('is given for what is sealed of the own log only', async () => {
    const { size } = await sealed.target(gemeente);
    const { size: other } = await sealed.target(wsd);
    expect(other).toBeGreaterThan(0);
    for (const [from, to] of [
      [0, 1],
      [2, 1],
      [-1, 3],
      [1, size + 1],
      [1, 2 ** 31 - 1],
    ]) {
      const { data, errors } = await officer.query(PROOF, { from, to });
      expect([from, to, errors?.[0].extensions.code]).toEqual([from, to, 'BAD_USER_INPUT']);
      expect(data.logConsistency).toBe(null);
    }
    const { errors } = await (await graph.as('beheerder')).query(PROOF, { from: 1, to: 2 });
    expect(errors?.[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('the verification', () => {
  test('finds a checkpoint that was taken away, with its hashes put into the next', async () => {
    const { organisationId, checkpoints } = await sealed.target(wsd);
    const [gone, next] = checkpoints.slice(-2);
    const without = {
      kind: 'merge',
      apply: async (client: { query: (sql: string, values: unknown[]) => Promise<unknown> }) => {
        const keys = [organisationId, gone, next];
        await client.query(
          `update log_checkpoint c set nodes = p.nodes || c.nodes, lines = p.lines || c.lines from log_checkpoint p
           where c.responsible_organisation_id = $1 and p.responsible_organisation_id = $1 and p.size = $2 and c.size = $3`,
          keys,
        );
        await client.query('delete from log_checkpoint where responsible_organisation_id = $1 and size = $2', [
          organisationId,
          gone,
        ]);
      },
    };
    expect(await sealed.tampered([without as never])).toEqual([expect.stringMatching(/sealed from line \d+ is gone$/)]);
  });

  test('finds a line that was added with a day of before, also once it is sealed', async () => {
    const late = Date.now() - 3_600_000;
    await writeLines(graph, gemeente, 1, late);
    expect(findingsOf(await sealed.verify())).toEqual([expect.stringMatching(/^3 without a place, the oldest of /)]);
    await sealed.seal();
    expect(findingsOf(await sealed.verify())).toEqual([expect.stringMatching(/^line \d+: of .* had been sealed$/)]);
  });

  test('of checkpoints that were kept says which are not ours, or of a log that is gone', async () => {
    const others = await SealedLogs.of({ ...graph, keys: { ...graph.keys, idSecret: randomUUID().repeat(2) } });
    const checkpoint = {
      log: 'a'.repeat(32),
      from: 0,
      size: 3,
      root: 'b'.repeat(64),
      sealedAt: new Date().toISOString(),
      complete: true,
    };
    const kept = await Promise.all([others, sealed].map(({ keys }) => signCheckpoint(keys, checkpoint)));
    const { strays } = await sealed.verify([...kept, 'nonsense']);
    expect(strays).toEqual([
      'checkpoint 1 of those kept is not signed with a key that was in use then',
      'checkpoint 3 of those kept is not signed with a key that was in use then',
      `log ${checkpoint.log}, of which 1 checkpoints were kept, is gone`,
    ]);
  });
});
