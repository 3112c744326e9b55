/** Who looks, how much is looked at, and how an answer is compared with what is stored. */

import type { Looker } from './documents.ts';
import { expectationOf } from './expected.ts';
import { allowedFields } from './selection.ts';
import type { ShapeField, ShapeType } from './shape.ts';
import type { Place } from './tally.ts';
import { answerOf, ownTargetsOf, targetsOf, truthOf } from './truth.ts';
import { emptySet, type Seat, type StoredRow, type World } from './world.ts';

/** How much is looked at: everything where it is cheap, drawn rows elsewhere. */
export interface Effort {
  /** Rows per type whose every field is compared on the paths by id, drawn so that each relation is met both ways. */
  readonly rows: number;
  /** Up to this many rows of a list are read with all their values; of longer lists the first and the last page. */
  readonly whole: number;
  /** Foreign and ended rows asked for, per type. */
  readonly others: number;
}

export interface Bench extends Looker {
  readonly world: World;
  readonly seat: Seat;
  readonly effort: Effort;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are looked at freely.
export type Answer = any;

export const PAGE = 100;

/** Draws without chance: evenly over the list, the same in every run. */
export const draw = <T>(list: readonly T[], count: number): T[] =>
  list.length <= count
    ? [...list]
    : Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)] as T);

export const ownRows = ({ world, seat }: Bench, type: string): StoredRow[] => {
  const own = seat.own.get(type) ?? emptySet;
  return [...own].flatMap((key) => world.rows.get(type)?.get(key) ?? []);
};

export const idOf = ({ world, seat }: Bench, type: string, key: string) => world.idOf(type, key, seat.organisation);

const isShown = (answered: unknown): boolean => (Array.isArray(answered) ? answered.length > 0 : answered !== null);

/** Compares the values that an answer gives for a row with those stored. */
export const compareRow = (
  bench: Bench,
  fields: readonly ShapeField[],
  row: StoredRow,
  got: Answer,
  path: Place['path'],
) => {
  const { world, seat, tally, persona, role } = bench;
  for (const field of fields) {
    const place = { coordinate: field.coordinate, role, relation: 'own', path, use: 'select' } as const;
    const stored = truthOf(world, seat, field, row);
    const answered = answerOf(field, got[field.name]);
    tally.check(place, persona, stored, answered);
    // What is empty as it is another's agrees with what is stored: that it is so of every row shows here only.
    if (field.kind !== 'value' && targetsOf(world, field, row).length > 0) tally.leads(place, isShown(answered));
  }
};

export const failed = (
  bench: Bench,
  type: ShapeType,
  path: Place['path'],
  reply: { text: string; errors?: Answer },
): boolean => {
  if (!reply.errors) return false;
  const place = { coordinate: `${type.name}.id`, role: bench.role, relation: 'own', path, use: 'select' } as const;
  bench.tally.mismatch({ ...place, persona: bench.persona, expected: 'no errors', got: reply.text.slice(0, 200) });
  return true;
};

const describeKeys = (type: string, keys: readonly string[]) =>
  `${keys.length} ${type}${keys.length > 0 ? ` (${draw(keys, 2).join(', ')})` : ''}`;

export const compareSets = (
  bench: Bench,
  type: string,
  path: Place['path'],
  own: ReadonlySet<string>,
  got: ReadonlySet<string>,
) => {
  const { world, seat, tally, persona, role } = bench;
  const keyOfId = new Map(
    [...(world.rows.get(type)?.keys() ?? [])].map((key) => [world.idOf(type, key, seat.organisation), key]),
  );
  const keys = new Set([...got].map((id) => keyOfId.get(id) ?? id));
  const missing = [...own].filter((key) => !keys.has(key));
  const extra = [...keys].filter((key) => !own.has(key));
  const place = { coordinate: `${type}.id`, role, path, use: 'select' } as const;
  const ended = seat.ended.get(type) ?? emptySet;
  const leaks = [
    ['foreign', extra.filter((key) => !ended.has(key))],
    ['ended', extra.filter((key) => ended.has(key))],
  ] as const;
  tally.check({ ...place, relation: 'own' }, persona, describeKeys('withheld', []), describeKeys('withheld', missing));
  for (const [relation, found] of leaks) {
    tally.check({ ...place, relation }, persona, describeKeys('shown', []), describeKeys('shown', found));
  }
};

export const canCount = (type: string, bench: Bench) =>
  expectationOf(`${type}Connection.totalCount`, bench.role) === 'full';

/** Own rows, so chosen that every relation is met with a row that may be seen and with one that may not. */
export const drawRows = (bench: Bench, type: ShapeType): StoredRow[] => {
  const { world, seat, role, effort } = bench;
  const rows = ownRows(bench, type.name);
  const chosen = new Map<string, StoredRow>();
  const hasForeign = (field: ShapeField) => (row: StoredRow) =>
    targetsOf(world, field, row).length > ownTargetsOf(world, seat, field, row).length;
  for (const field of allowedFields(type, role)) {
    if (field.kind === 'value') continue;
    const foreign = rows.filter(hasForeign(field));
    const own = rows.filter((row) => ownTargetsOf(world, seat, field, row).length > 0);
    for (const row of [...draw(foreign, 2), ...draw(own, 1)]) chosen.set(row.id, row);
  }
  for (const row of draw(rows, Math.max(1, effort.rows - chosen.size))) chosen.set(row.id, row);
  return [...chosen.values()].slice(0, PAGE);
};
