import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Role } from '../../../schema/roles.ts';
import { startGraph, type TestGraph } from '../graph.ts';
import type { Bench, Effort } from './bench.ts';
import { checkDocuments } from './documents.ts';
import { type Served, serveRole } from './in-process.ts';
import { allMutants, isEquivalent, type Mutant, sample } from './mutants.ts';
import { applyRolePolicy } from './role-policy.ts';
import { checkRows } from './rows.ts';
import { rowTypes, shape } from './shape.ts';
import { Tally } from './tally.ts';
import { checkUses } from './uses.ts';
import { readWorld, type Seat, type World } from './world.ts';

/** Who looks at a mutant, one after the other until one notices. */
const WITNESSES: Readonly<Record<Role, readonly string[]>> = {
  KLANTMANAGER: ['klantmanager', 'klantmanager@beeindigd'],
  BELEIDSMEDEWERKER: ['beleidsmedewerker'],
  CORPORATIE_OPDRACHTGEVER: ['corporatie-opdrachtgever', 'corporatie-opdrachtgever@beeindigd'],
  CONSULENT: ['consulent', 'consulent-team'],
  VOORMAN: ['voorman', 'voorman-2'],
  GEMEENTE_OPDRACHTGEVER: ['gemeente-opdrachtgever', 'gemeente-opdrachtgever@zuid'],
  BEGELEIDER: ['begeleider', 'begeleider@wijkbedrijf'],
  PROJECTLEIDER: ['projectleider', 'projectleider-2'],
  DOCENT: ['docent', 'docent-administratie'],
  WERKGEVER: ['werkgever'],
  BEHEERDER: ['beheerder', 'beheerder-2'],
  PRIVACY_OFFICER: ['privacy-officer', 'privacy-officer-2'],
  SYSTEM: ['system', 'system-2'],
  DEELNEMER: ['deelnemer'],
};

const EFFORT: Effort = { rows: 8, whole: 100, others: 3 };
const embedded = inject('databaseEngine') === 'pglite';
const seed = Number(process.env.MUTANT_SEED ?? 20);
const count =
  process.env.MUTANTS === 'all' ? Number.POSITIVE_INFINITY : Number(process.env.MUTANTS ?? (embedded ? 20 : 100));

let graph: TestGraph;
let world: World;
const seats = new Map<string, Seat>();
const served = new Map<Role, Served>();

beforeAll(async () => {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  graph = await startGraph({ today: () => today });
  world = await readWorld(graph, today);
});

afterAll(async () => {
  for (const each of served.values()) await each.stop();
  await graph?.stop();
});

const seatOf = async (persona: string): Promise<Seat> => {
  const seat = seats.get(persona) ?? (await world.seat(persona));
  seats.set(persona, seat);
  return seat;
};

const STEPS = {
  documents: (bench: Bench, type: string) => checkDocuments(bench, [shape(type)]),
  rows: (bench: Bench, type: string) => (rowTypes.includes(type) ? checkRows(bench, shape(type)) : Promise.resolve()),
  uses: (bench: Bench, type: string) => (rowTypes.includes(type) ? checkUses(bench, shape(type)) : Promise.resolve()),
};

type Step = keyof typeof STEPS;

/** The mismatches of one step at one type, as one persona gets them from this server. */
const look = async (by: Served, persona: string, step: Step, type: string): Promise<ReadonlySet<string>> => {
  const seat = await seatOf(persona);
  const tally = new Tally();
  await STEPS[step]({ persona, role: seat.role, caller: by.as(seat), tally, world, seat, effort: EFFORT }, type);
  return new Set(tally.mismatches.keys());
};

const originals = new Map<string, Promise<ReadonlySet<string>>>();

/** What the same look finds when nothing is mutated: a mutant must show beyond that. */
const lookAtOriginal = (role: Role, persona: string, step: Step, type: string) => {
  const name = `${persona} ${step} ${type}`;
  const known = originals.get(name) ?? look(served.get(role) as Served, persona, step, type);
  originals.set(name, known);
  return known;
};

interface Look {
  readonly persona: string;
  readonly step: Step;
  readonly type: string;
}

/** At most this many looks: a mutant that shows nowhere in them counts as a survivor. */
const LOOKS = 16;

const looksAt = ({ role, types }: Mutant, steps: readonly Step[]): Look[] =>
  steps
    .flatMap((step) => WITNESSES[role].flatMap((persona) => types.map((type) => ({ persona, step, type }))))
    .filter(({ step, persona }) => step !== 'documents' || persona === WITNESSES[role][0])
    .slice(0, LOOKS);

/** The first step that finds more under the mutant than it finds without it. */
const firstDifference = async (mutant: Mutant, steps: readonly Step[], inDatabase: boolean) => {
  const { role } = mutant;
  const looks = looksAt(mutant, steps);
  const before: ReadonlySet<string>[] = [];
  for (const each of looks) before.push(await lookAtOriginal(role, each.persona, each.step, each.type));
  const restore = mutant.apply();
  let by = served.get(role) as Served;
  try {
    if (inDatabase) await applyRolePolicy(graph, role);
    if (mutant.changesSchema) by = await serveRole(graph, world, role);
    for (const [i, each] of looks.entries()) {
      const found = await look(by, each.persona, each.step, each.type);
      if ([...found].some((mismatch) => !before[i]?.has(mismatch))) return each.step;
    }
    return undefined;
  } finally {
    restore();
    if (by !== served.get(role)) await by.stop();
    if (inDatabase) await applyRolePolicy(graph, role);
  }
};

/** How the mutant was noticed; undefined: it survived. Most show in what may be asked, which needs no database. */
const kill = async (mutant: Mutant): Promise<string | undefined> => {
  try {
    const asked = mutant.changesSchema ? await firstDifference(mutant, ['documents'], false) : undefined;
    return asked ?? (await firstDifference(mutant, ['rows', 'uses'], true));
  } catch (error) {
    // A policy under which the graph cannot be built or the database cannot be set up serves nobody.
    return `refused: ${String(error).slice(0, 80)}`;
  }
};

it('notices every mutant of the policy and of the slices', async () => {
  const { mutants, equivalent } = allMutants();
  const chosen = sample(mutants, count, seed);
  for (const role of new Set(chosen.map((mutant) => mutant.role)))
    served.set(role, await serveRole(graph, world, role));
  const killedBy = new Map<string, number>();
  const survivors: string[] = [];
  const unchanged: string[] = [];
  for (const mutant of chosen) {
    const step = await kill(mutant);
    if (step) killedBy.set(step, (killedBy.get(step) ?? 0) + 1);
    else if (isEquivalent(mutant)) unchanged.push(mutant.name);
    else survivors.push(mutant.name);
  }
  const ways = [...killedBy].map(([way, times]) => `${way} ${times}`).join(' · ');
  console.log(
    [
      `Mutants of the policy: ${mutants.length + equivalent} made, ${equivalent} equivalent, ${chosen.length} drawn with seed ${seed}.`,
      `killed ${chosen.length - survivors.length - unchanged.length} (by ${ways}) · survived ${survivors.length} · drawn but without any effect ${unchanged.length}`,
      ...survivors.map((name) => `survivor ${name}`),
    ].join('\n'),
  );
  expect(survivors).toEqual([]);
}, 1_800_000);
