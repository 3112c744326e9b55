import { hash } from 'node:crypto';

/** Bytes of a hash (SHA-256). */
export const HASH_BYTES = 32;

const sha256 = (data: Buffer): Buffer => hash('sha256', data, 'buffer');

/** Hash of a leaf (RFC 6962, 2.1); of no leaf is it also the hash of a node. */
export const leafHash = (content: string): Buffer => hash('sha256', `\0${content}`, 'buffer');

const pair = Buffer.alloc(1 + 2 * HASH_BYTES, 1);

/** Hash of a node with two children. */
const nodeHash = (left: Buffer, right: Buffer): Buffer => {
  left.copy(pair, 1);
  right.copy(pair, 1 + HASH_BYTES);
  return sha256(pair);
};

/** Root of the tree without leaves. */
const EMPTY_ROOT = sha256(Buffer.alloc(0));

/** Root of a row of complete subtrees, each smaller than the one before it. */
export const foldPeaks = (peaks: readonly Buffer[]): Buffer =>
  peaks.length === 0 ? EMPTY_ROOT : peaks.reduceRight((right, left) => nodeHash(left, right));

/** 32-byte pieces. */
export const hashesOf = (bytes: Buffer): Buffer[] =>
  Array.from({ length: bytes.length / HASH_BYTES }, (_, i) => bytes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES));

/** A Merkle tree (RFC 6962) that only grows: of what it holds, only what the next leaf needs is kept. */
export class GrowingTree {
  #size: number;
  #peaks: Buffer[];

  /** @param peaks hashes of the complete subtrees of a tree of this size, largest first */
  constructor(size = 0, peaks: readonly Buffer[] = []) {
    this.#size = size;
    this.#peaks = [...peaks];
  }

  get size(): number {
    return this.#size;
  }

  get peaks(): readonly Buffer[] {
    return this.#peaks;
  }

  get root(): Buffer {
    return foldPeaks(this.#peaks);
  }

  /** Adds a leaf and hands over, smallest first, each subtree that is complete with it: the leaf itself to begin with. */
  append(leaf: Buffer, onNode: (node: Buffer) => void): void {
    let node = leaf;
    onNode(node);
    for (let rest = this.#size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
      node = nodeHash(this.#peaks.pop() as Buffer, node);
      onNode(node);
    }
    this.#peaks.push(node);
    this.#size += 1;
  }
}

/** How many subtrees a tree of this size has completed, its leaves included: 2n minus the number of its peaks. */
export const nodesOf = (size: number): number => {
  let peaks = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) peaks += rest % 2;
  return 2 * size - peaks;
};

/** Leaves `start` up to and without `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const largestPowerBelow = (size: number): number => {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
};

/** The parts of a tree of `to` leaves whose hashes prove that its first `from` leaves are another tree (RFC 6962, 2.1.2). */
export const consistencyRanges = (from: number, to: number): Range[] => {
  const prove = (known: number, { start, end }: Range, whole: boolean): Range[] => {
    const size = end - start;
    if (known === size) return whole ? [] : [{ start, end }];
    const middle = start + largestPowerBelow(size);
    return known <= middle - start
      ? [...prove(known, { start, end: middle }, whole), { start: middle, end }]
      : [...prove(known - (middle - start), { start: middle, end }, false), { start, end: middle }];
  };
  return prove(from, { start: 0, end: to }, true);
};

/** The complete subtrees of which a range consists that begins where a larger subtree could, largest first. */
export const completeRanges = ({ start, end }: Range): Range[] => {
  const parts: Range[] = [];
  for (let at = start; at < end; ) {
    let size = 1;
    while (size * 2 <= end - at) size *= 2;
    parts.push({ start: at, end: at + size });
    at += size;
  }
  return parts;
};
