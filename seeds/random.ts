import { hash } from 'node:crypto';
import { marked } from './copy.ts';

const digestOf = (text: string): string => hash('sha256', text);

/**
 * An id that looks like a random UUID and is the same in every build: of the n-th or the named row of an entity, in
 * the copy of the world that is being built.
 */
export const seedId = (entity: string, key: string | number): string => {
  const hex = digestOf(`${entity}:${marked(String(key), entity)}`);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return [...groups, hex.slice(20, 32)].join('-');
};

/**
 * Repeatable chance (mulberry32). Each part of the seeds has one of its own, named after it, so that a row more in one
 * part does not change the others.
 */
export class Random {
  #state: number;

  constructor(name: string) {
    this.#state = Buffer.from(digestOf(marked(name)), 'hex').readUInt32LE();
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` up to and including `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(choices: readonly T[]): T {
    return at(choices, Math.floor(this.next() * choices.length));
  }

  /** One of the keys, as often as its weight says. */
  weighted<T extends string>(weights: Readonly<Partial<Record<T, number>>>): T {
    const entries = Object.entries(weights) as [T, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of entries) {
      left -= weight;
      if (left < 0) return choice;
    }
    return at(entries, -1)[0];
  }
}

/** The element at the position, counted on past the end and from the end when negative. */
export const at = <T>(list: readonly T[], position: number): T => {
  const { length } = list;
  if (length === 0) throw new Error('There is nothing to choose from');
  return list[((position % length) + length) % length] as T;
};

/** Works the value of each key out once. */
export const memoized = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
};
