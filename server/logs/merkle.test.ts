import { describe, expect, test } from 'vitest';
import { CT_LEAVES, CT_PROOFS, CT_ROOTS } from '../testing/ct-vectors.ts';
import { completeRanges, consistencyRanges, foldPeaks, GrowingTree, leafHash, nodesOf, type Range } from './merkle.ts';

/** The tree of RFC 6962, 2.1 as it is written there: no tree that grows. */
const hashOf = (leaves: readonly Buffer[]): Buffer => {
  if (leaves.length <= 1) return leaves[0] ?? foldPeaks([]);
  const middle = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return foldPeaks([hashOf(leaves.slice(0, middle)), hashOf(leaves.slice(middle))]);
};

const leaves = Array.from({ length: 70 }, (_, i) => leafHash(`line ${i}`));

const grown = (own: readonly Buffer[]) => {
  const tree = new GrowingTree();
  const nodes: Buffer[] = [];
  for (const leaf of own) tree.append(leaf, (node) => nodes.push(node));
  return { tree, nodes };
};

describe('a tree that grows', () => {
  test('has the roots that are known of trees of RFC 6962', () => {
    const known = CT_LEAVES.map((hex) => leafHash(Buffer.from(hex, 'hex').toString('latin1')));
    CT_ROOTS.forEach((root, size) => {
      expect(grown(known.slice(0, size)).tree.root.toString('hex')).toBe(root);
    });
  });

  test('has the root of the definition at every size, and goes on from its peaks alone', () => {
    for (let size = 0; size <= leaves.length; size += 1) {
      const { tree, nodes } = grown(leaves.slice(0, size));
      expect(tree.root.equals(hashOf(leaves.slice(0, size)))).toBe(true);
      expect(nodes.length).toBe(nodesOf(size));
      const next = new GrowingTree(size, tree.peaks);
      for (const leaf of leaves.slice(size)) next.append(leaf, () => {});
      expect(next.root.equals(hashOf(leaves))).toBe(true);
    }
  });
});

describe('the parts of a proof', () => {
  const hashOfRange = (own: readonly Buffer[]) => (part: Range) => {
    const parts = completeRanges(part).map(({ start, end }) => hashOf(own.slice(start, end)));
    expect(foldPeaks(parts).equals(hashOf(own.slice(part.start, part.end)))).toBe(true);
    return foldPeaks(parts).toString('hex');
  };

  test('are those of the known proofs', () => {
    const known = CT_LEAVES.map((hex) => leafHash(Buffer.from(hex, 'hex').toString('latin1')));
    for (const [from, to, proof] of CT_PROOFS) {
      expect(consistencyRanges(from, to).map(hashOfRange(known.slice(0, to)))).toEqual(proof);
    }
  });

  test('are few, whatever the sizes', () => {
    expect(consistencyRanges(999_999, 1_000_000).length).toBeLessThanOrEqual(21);
    expect(consistencyRanges(3, 1_000_000).flatMap(completeRanges).length).toBeLessThan(64);
  });
});
