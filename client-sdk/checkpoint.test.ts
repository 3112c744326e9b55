import { describe, expect, test } from 'vitest';
import { signCheckpoint } from '../server/logs/checkpoint.ts';
import { completeRanges, consistencyRanges, foldPeaks, GrowingTree, leafHash } from '../server/logs/merkle.ts';
import { demoSealKeys } from '../server/logs/seal-key.ts';
import { CT_PROOFS, CT_ROOTS } from '../server/testing/ct-vectors.ts';
import { type Checkpoint, verifyCheckpoint, verifyConsistency } from './checkpoint.ts';

const log = '0'.repeat(32);
const at = (size: number, root: string): Checkpoint => ({
  log,
  from: 0,
  size,
  root,
  sealedAt: '2026-11-22T12:00:00.000Z',
  complete: true,
});

const SIZE = 40;
const leaves = Array.from({ length: SIZE }, (_, i) => leafHash(`line ${i}`));
const treeOf = (start: number, end: number) => {
  const tree = new GrowingTree();
  for (const leaf of leaves.slice(start, end)) tree.append(leaf, () => {});
  return tree;
};
const rootOf = (size: number) => treeOf(0, size).root.toString('hex');
const proofOf = (from: number, to: number) =>
  consistencyRanges(from, to).map((part) =>
    foldPeaks(completeRanges(part).map(({ start, end }) => treeOf(start, end).root)).toString('hex'),
  );

describe('the proof that a kept checkpoint is the beginning of a later one', () => {
  test('is accepted where it is known to be one', async () => {
    for (const [from, to, proof] of CT_PROOFS) {
      const [kept, later] = [at(from, CT_ROOTS[from] as string), at(to, CT_ROOTS[to] as string)];
      expect(await verifyConsistency(kept, later, proof)).toBe(true);
    }
  });

  test('is accepted for all sizes, and refused with any part of it changed, left out or added', async () => {
    const other = leafHash('another').toString('hex');
    for (let to = 1; to <= SIZE; to += 3) {
      for (let from = 1; from <= to; from += 1) {
        const [kept, later, proof] = [at(from, rootOf(from)), at(to, rootOf(to)), proofOf(from, to)];
        expect([from, to, await verifyConsistency(kept, later, proof)]).toEqual([from, to, true]);
        const wrong = [
          [...proof, other],
          ...proof.map((_, i) => proof.toSpliced(i, 1)),
          ...proof.map((_, i) => proof.with(i, other)),
        ];
        for (const hashes of wrong) expect(await verifyConsistency(kept, later, hashes)).toBe(false);
        expect(await verifyConsistency({ ...kept, root: other }, later, proof)).toBe(false);
        expect(await verifyConsistency(kept, { ...later, root: other }, proof)).toBe(false);
        expect(await verifyConsistency(kept, { ...later, log: '1'.repeat(32) }, proof)).toBe(false);
        if (from < to) expect(await verifyConsistency(later, kept, proof)).toBe(false);
      }
    }
  });
});

describe('a signed checkpoint', () => {
  test('is read with the keys that signed it, and with no others', async () => {
    const keys = await demoSealKeys('s'.repeat(32));
    const others = await demoSealKeys('t'.repeat(32));
    const signature = await signCheckpoint(keys, at(8, CT_ROOTS[8] as string));
    expect(await verifyCheckpoint(signature, keys.published)).toEqual(at(8, CT_ROOTS[8] as string));
    const both = { keys: [...others.published.keys, ...keys.published.keys] };
    expect(await verifyCheckpoint(signature, both)).toMatchObject({ size: 8 });
    await expect(verifyCheckpoint(signature, others.published)).rejects.toThrow('None of the keys');
    const named = { keys: others.published.keys.map((key) => ({ ...key, kid: keys.kid })) };
    await expect(verifyCheckpoint(signature, named)).rejects.toThrow('None of the keys');
  });

  test('of a key that was replaced is read when it is not of later', async () => {
    const keys = await demoSealKeys('s'.repeat(32));
    const checkpoint = at(8, CT_ROOTS[8] as string);
    const signature = await signCheckpoint(keys, checkpoint);
    const until = (milliseconds: number) => ({
      keys: keys.published.keys.map((key) => ({
        ...key,
        until: new Date(Date.parse(checkpoint.sealedAt) + milliseconds).toISOString(),
      })),
    });
    expect(await verifyCheckpoint(signature, until(0))).toEqual(checkpoint);
    await expect(verifyCheckpoint(signature, until(-1))).rejects.toThrow('no longer in use');
  });

  test('is refused when a character of it is another', async () => {
    const keys = await demoSealKeys('s'.repeat(32));
    const signature = await signCheckpoint(keys, at(8, CT_ROOTS[8] as string));
    for (let i = 0; i < signature.length - 1; i += 7) {
      const forged = `${signature.slice(0, i)}${signature[i] === 'A' ? 'B' : 'A'}${signature.slice(i + 1)}`;
      await expect(verifyCheckpoint(forged, keys.published)).rejects.toThrow();
    }
  });
});
