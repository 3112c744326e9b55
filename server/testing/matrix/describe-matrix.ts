/** The permission matrix as tests: one description, run with more or less effort. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { persona } from '../../../seeds/cast.ts';
import { startGraph, type TestGraph } from '../graph.ts';
import { noonOf } from '../noon.ts';
import type { Bench, Effort } from './bench.ts';
import { CATALOGUES } from './catalogues.ts';
import { checkDocuments } from './documents.ts';
import { typesWithRows } from './expected.ts';
import { inParallel } from './parallel.ts';
import { addCheckpoints, addOpenings } from './rare-rows.ts';
import { checkRows } from './rows.ts';
import { rowTypes, shape } from './shape.ts';
import { Tally } from './tally.ts';
import { checkUses } from './uses.ts';
import { readWorld, type World } from './world.ts';

/** The first of each role is looked at in full; the others for the rows in which their slice differs from the first's. */
const PERSONAS: readonly (readonly string[])[] = [
  ['klantmanager', 'klantmanager-2', 'klantmanager@noord', 'klantmanager@beeindigd'],
  ['beleidsmedewerker', 'beleidsmedewerker-2'],
  ['corporatie-opdrachtgever', 'corporatie-opdrachtgever-2', 'corporatie-opdrachtgever@beeindigd'],
  ['gemeente-opdrachtgever', 'gemeente-opdrachtgever-2', 'gemeente-opdrachtgever@zuid'],
  ['consulent', 'consulent-2', 'consulent-team', 'consulent@wijkbedrijf'],
  ['begeleider', 'begeleider-2', 'begeleider@wijkbedrijf'],
  ['projectleider', 'projectleider-2'],
  ['voorman', 'voorman-2', 'voorman@zuid'],
  ['docent', 'docent-2', 'docent-administratie'],
  ['werkgever', 'werkgever-2'],
  ['beheerder', 'beheerder-2'],
  ['deelnemer', 'deelnemer-2'],
  ['privacy-officer', 'privacy-officer-2'],
  ['system', 'system-2', 'system-3'],
];

/**
 * Declares the checks of every coordinate, for every role.
 * @param full for the first persona of each role
 * @param less for the rows in which the others' slices differ; none: the others are left out
 * @returns what was looked at, complete after the tests
 */
export const describeMatrix = (full: Effort, less?: Effort): Tally => {
  let graph: TestGraph;
  let world: World;
  const tally = new Tally();

  beforeAll(async () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    graph = await startGraph({ clock: () => noonOf(today) });
    await addCheckpoints(graph);
    await addOpenings(graph);
    world = await readWorld(graph, today);
  });

  afterAll(() => graph?.stop());

  /** Runs a check and says what it found; what it found before is no matter of this one. */
  const findings = async (check: () => Promise<void>): Promise<string> => {
    const before = new Set(tally.mismatches.keys());
    await check();
    const found = new Tally();
    for (const [key, mismatch] of tally.mismatches) if (!before.has(key)) found.mismatch(mismatch);
    return found.report();
  };

  const benchOf = async (name: string, effort: Effort): Promise<Bench> => {
    const { role } = persona(name);
    const [caller, seat] = [await graph.as(name), await world.seat(name)];
    return { persona: name, role, caller, tally, world, seat, effort };
  };

  describe.each(PERSONAS)('as %s', (...names) => {
    const [first = '', ...others] = names;
    const { role } = persona(first);

    it('asks for every coordinate, and is refused exactly those of others', async () => {
      const caller = await graph.as(first);
      expect(await findings(() => checkDocuments({ persona: first, role, caller, tally }))).toBe('');
    });

    it('reads its own rows, and no others', async () => {
      const bench = await benchOf(first, full);
      expect(await findings(() => inParallel(rowTypes, (type) => checkRows(bench, shape(type))))).toBe('');
    });

    it('is shown something at every relation that leads somewhere', () => {
      expect(tally.neverShown(role)).toEqual([]);
    });

    it('filters, orders and counts by what it reads unmasked, and by nothing else', async () => {
      const bench = await benchOf(first, full);
      expect(
        await findings(async () => {
          for (const type of rowTypes) await checkUses(bench, shape(type));
        }),
      ).toBe('');
    });

    if (!less) return;
    it.each([...others])('and %s reads its own rows, and no others', async (name: string) => {
      const bench = await benchOf(name, less);
      const types = typesWithRows(role).filter((type) => !(type in CATALOGUES));
      expect(await findings(() => inParallel(types, (type) => checkRows(bench, shape(type))))).toBe('');
    });
  });

  return tally;
};
