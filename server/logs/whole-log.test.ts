/** What is found of a log of which all is gone, or all but one of its tables. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { tableOf } from '../../schema/columns.ts';
import { LOGS } from '../../schema/index.ts';
import { seedId } from '../../seeds/random.ts';
import { startGraph, type TestGraph } from '../testing/graph.ts';
import { writeLines } from '../testing/log-lines.ts';
import { runScript } from '../testing/process.ts';
import { findingsOf, SealedLogs } from '../testing/sealed-logs.ts';
import { logNameOf } from './checkpoint.ts';

const gemeente = seedId('Organisation', 'gemeente-midden');
const wsd = seedId('Organisation', 'wsd');
const TABLES = LOGS.map(tableOf);

let graph: TestGraph;
let sealed: SealedLogs;
let folder: string;
/** The last checkpoint of each log. */
let kept: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whole-log-'));
  graph = await startGraph();
  sealed = await SealedLogs.of(graph);
  for (const organisation of [gemeente, wsd]) await writeLines(graph, organisation, 12);
  await sealed.seal(20);
  kept = await sealed.lastCheckpoints();
});
afterAll(async () => {
  await graph?.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Client {
  query(sql: string, values: unknown[]): Promise<unknown>;
}

const gone = (tables: readonly string[]) => ({
  kind: 'gone',
  apply: async (client: Client) => {
    for (const table of tables) await client.query(`delete from ${table} where organisation_id = $1`, [wsd]);
    await client.query('delete from log_checkpoint where responsible_organisation_id = $1', [wsd]);
  },
});

/** The whole of it, and not undone. */
const removeAll = async (): Promise<void> => {
  for (const [table, by] of [
    ...TABLES.map((own) => [own, 'organisation_id']),
    ['log_checkpoint', `responsible_organisation_id`],
  ]) {
    await graph.admin(
      `with off as (select set_config('session_replication_role', 'replica', true) as mode)
       delete from ${table} t using off where t.${by} = $1 and off.mode is not null`,
      [wsd],
    );
  }
};

describe('a log that is gone with its checkpoints', () => {
  test.each(TABLES)('is found without kept ones as long as something of %s is left', async (left) => {
    const found = await sealed.tampered([gone(TABLES.filter((table) => table !== left)) as never]);
    expect(found).toEqual([expect.stringMatching(/^\d+ without a place, the oldest of /)]);
  });

  test('to the last line is found by what was kept, and by nothing else', async () => {
    expect(await sealed.tampered([gone(TABLES) as never])).toEqual([]);
    expect(await sealed.tampered([gone(TABLES) as never], kept)).toEqual([
      `log ${logNameOf(wsd)}, of which 1 checkpoints were kept, is gone`,
    ]);
  });
});

// The embedded database is open to one process: the command is another. The demo’s test runs it there.
describe.runIf(inject('databaseEngine') === 'postgresql')('the command', () => {
  const verify = async (checkpoints?: readonly string[]) => {
    const file = join(folder, randomUUID());
    if (checkpoints) await writeFile(file, checkpoints.join('\n'));
    const pem = sealed.keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    return runScript('server/logs/verify-cli.ts', checkpoints ? ['--checkpoints', file] : [], {
      DATABASE_URL: graph.databaseUrl as string,
      SEAL_KEY: pem,
    });
  };

  test('says what it cannot find without kept checkpoints', async () => {
    const { code, stdout, stderr } = await verify();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^no kept checkpoints were given: .* -- --checkpoints <file> only\n\d+ logs are as they were sealed\n$/m,
    );
  });

  test('says of which log none was kept', async () => {
    const all = await verify(kept);
    expect([all.code, all.stdout]).toEqual([0, expect.not.stringMatching(/kept/)]);
    const some = await verify(kept.slice(1));
    expect(some.code).toBe(0);
    expect(some.stdout.match(/as sealed; no checkpoint of it was kept$/gm)).toHaveLength(1);
    expect(some.stdout).not.toContain('no kept checkpoints were given');
  });

  test('finds by what was kept a log that is gone, and one that was begun anew', async () => {
    await removeAll();
    const away = await verify(kept);
    expect([away.code, away.stdout]).toEqual([
      1,
      expect.stringContaining(`log ${logNameOf(wsd)}, of which 1 checkpoints were kept, is gone\n`),
    ]);
    await writeLines(graph, wsd, 14);
    await sealed.seal();
    expect(findingsOf(await sealed.verify())).toEqual([]);
    const anew = await verify(kept);
    expect([anew.code, anew.stdout]).toEqual([
      1,
      expect.stringMatching(/ {2}the checkpoint of \d+ lines that was kept: they are other ones, or not all there\n/),
    ]);
  });
});
