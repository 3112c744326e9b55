/** What counts of a key that signed checkpoints until another one took over. */
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedId } from '../../seeds/random.ts';
import { startGraph, type TestGraph } from '../testing/graph.ts';
import { writeLines } from '../testing/log-lines.ts';
import { findingsOf, SealedLogs } from '../testing/sealed-logs.ts';
import { readSealKeys } from './seal-key.ts';

const wsd = seedId('Organisation', 'wsd');

let graph: TestGraph;
let before: SealedLogs;
/** When the last checkpoint with the former key was made, and how many lines it is of. */
let last: { sealedAt: Date; size: number };
beforeAll(async () => {
  graph = await startGraph();
  before = await SealedLogs.of(graph);
  await writeLines(graph, wsd, 5);
  await before.seal();
  const [row] = await graph.admin('select sealed_at as "sealedAt", size from log_checkpoint order by sealed_at desc');
  last = row;
});
afterAll(() => graph?.stop());

const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });

/** The next key, beside the former one that signed until then. */
const after = async (until: Date): Promise<SealedLogs> => {
  const { kid, privateKey } = before.keys;
  const former = { ...privateKey.export({ format: 'jwk' }), kid, until: until.toISOString() };
  return SealedLogs.of(graph, await readSealKeys(JSON.stringify({ keys: [key, former] })));
};

const earlier = () => new Date(last.sealedAt.getTime() - 1);

describe('what a former key signed', () => {
  test('after its end is none of ours: in the log, among those kept, and to go on from', async () => {
    const next = await after(earlier());
    const kept = await before.lastCheckpoints();
    const found = findingsOf(await next.verify(kept));
    expect(found).toContain(`the checkpoint of ${last.size} lines: not signed with a key that was in use then`);
    expect(found).toContain('checkpoint 1 of those kept is not signed with a key that was in use then');
    await writeLines(graph, wsd, 1);
    await expect(next.seal()).rejects.toThrow(/is not ours/);
  });

  test('until its end counts, and the next one goes on from it', async () => {
    const next = await after(last.sealedAt);
    expect(findingsOf(await next.verify(await before.lastCheckpoints()))).toEqual([]);
    await writeLines(graph, wsd, 1);
    expect(await next.seal()).toBeGreaterThan(0);
    expect(findingsOf(await next.verify(await next.lastCheckpoints()))).toEqual([]);
  });

  test('is published with its end, and nothing of what signs', async () => {
    const { keys } = await after(last.sealedAt);
    const [own, former, ...more] = keys.published.keys;
    expect([own?.until, former?.until, more]).toEqual([undefined, last.sealedAt.toISOString(), []]);
    expect(JSON.stringify(keys.published)).not.toContain('"d"');
  });
});
