/** Looks at mutants of the policy until one of the matrix's own checks notices. */
import type { Role } from '../../../schema/roles.ts';
import type { TestGraph } from '../graph.ts';
import { isEquivalent } from './all-mutants.ts';
import type { Bench, Effort } from './bench.ts';
import { checkDocuments } from './documents.ts';
import { expectationOf } from './expected.ts';
import { type Glance, lookAt } from './glances.ts';
import { type Served, serveRole } from './in-process.ts';
import type { Mutant } from './mutants.ts';
import { reasonsOf } from './reasons.ts';
import { applyRolePolicy } from './role-policy.ts';
import { checkRows } from './rows.ts';
import { rowTypes, shape } from './shape.ts';
import { Tally } from './tally.ts';
import { checkUses } from './uses.ts';
import type { Seat, World } from './world.ts';

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
  SYSTEM: ['system', 'system-2', 'system-3'],
  DEELNEMER: ['deelnemer'],
};

const EFFORT: Effort = { rows: 8, whole: 100, others: 3 };

const STEPS = {
  documents: (bench: Bench, type: string) => checkDocuments(bench, [shape(type)]),
  rows: (bench: Bench, type: string) => (rowTypes.includes(type) ? checkRows(bench, shape(type)) : Promise.resolve()),
  uses: (bench: Bench, type: string) => (rowTypes.includes(type) ? checkUses(bench, shape(type)) : Promise.resolve()),
};

type Step = keyof typeof STEPS;

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

/** Whether the matrix compares rows of the types with the database; of logs, and of what is only searched, it does not. */
const readsRowsOf = ({ types, role }: Mutant): boolean =>
  types.length === 0 || types.some((type) => rowTypes.includes(type) && expectationOf(`${type}.id`, role) !== '');

export interface Kill {
  readonly mutant: Mutant;
  /** What noticed it: a step of the matrix, a glance, or that no graph can be built under it. */
  readonly by: Step | Glance | 'refused' | undefined;
}

/** Hunts mutants in one database and this process: one at a time. */
export class Hunt {
  readonly #graph: TestGraph;
  readonly #world: World;
  readonly #seats = new Map<string, Seat>();
  readonly #served = new Map<Role, Served>();
  readonly #glances = new Map<string, ReadonlySet<string>>();
  readonly #originals = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(graph: TestGraph, world: World) {
    this.#graph = graph;
    this.#world = world;
  }

  /** What noticed the mutant. Most show in what may be asked, which needs no database. */
  async kill(mutant: Mutant): Promise<Kill> {
    if (mutant.glance) return { mutant, by: this.#glance(mutant, mutant.glance) };
    const asked = mutant.changesSchema ? await this.#firstDifference(mutant, ['documents'], false) : undefined;
    const by = asked ?? (await this.#firstDifference(mutant, ['rows', 'uses'], true));
    return { mutant, by: by ?? (readsRowsOf(mutant) ? undefined : this.#glance(mutant, 'ledger')) };
  }

  #glance(mutant: Mutant, glance: Glance): Glance | undefined {
    const { role } = mutant;
    const before = this.#glances.get(`${glance} ${role}`) ?? lookAt(glance, role);
    this.#glances.set(`${glance} ${role}`, before);
    const restore = mutant.apply();
    try {
      return [...lookAt(glance, role)].some((found) => !before.has(found)) ? glance : undefined;
    } finally {
      restore();
    }
  }

  async stop(): Promise<void> {
    for (const each of this.#served.values()) await each.stop();
  }

  async #servedTo(role: Role): Promise<Served> {
    const known = this.#served.get(role) ?? (await serveRole(this.#graph, this.#world, role));
    this.#served.set(role, known);
    return known;
  }

  /** The mismatches of one step at one type, as one persona gets them from this server. */
  async #look(by: Served, { persona, step, type }: Look): Promise<ReadonlySet<string>> {
    const seat = this.#seats.get(persona) ?? (await this.#world.seat(persona));
    this.#seats.set(persona, seat);
    const tally = new Tally();
    const world = this.#world;
    await STEPS[step]({ persona, role: seat.role, caller: by.as(seat), tally, world, seat, effort: EFFORT }, type);
    return new Set(tally.mismatches.keys());
  }

  /** What the same look finds when nothing is mutated: a mutant must show beyond that. */
  #lookAtOriginal(role: Role, look: Look): Promise<ReadonlySet<string>> {
    const name = `${look.persona} ${look.step} ${look.type}`;
    const known = this.#originals.get(name) ?? this.#servedTo(role).then((by) => this.#look(by, look));
    this.#originals.set(name, known);
    return known;
  }

  /** The first step that finds more under the mutant than it finds without it. */
  async #firstDifference(mutant: Mutant, steps: readonly Step[], inDatabase: boolean): Promise<Kill['by']> {
    const { role } = mutant;
    const looks = looksAt(mutant, steps);
    const before: ReadonlySet<string>[] = [];
    for (const each of looks) before.push(await this.#lookAtOriginal(role, each));
    const original = await this.#servedTo(role);
    const restore = mutant.apply();
    let by = original;
    try {
      try {
        if (inDatabase) await applyRolePolicy(this.#graph, role);
        if (mutant.changesSchema) by = await serveRole(this.#graph, this.#world, role);
      } catch {
        // A policy under which the graph cannot be built or the database cannot be set up serves nobody. Any failure
        // later is one of the hunt, and no kill.
        return 'refused';
      }
      for (const [i, each] of looks.entries()) {
        const found = await this.#look(by, each);
        if ([...found].some((mismatch) => !before[i]?.has(mismatch))) return each.step;
      }
      return undefined;
    } finally {
      restore();
      if (by !== original) await by.stop();
      if (inDatabase) await applyRolePolicy(this.#graph, role);
    }
  }
}

export interface Bag {
  /** How many were noticed by what. */
  readonly killedBy: Readonly<Record<string, number>>;
  /** Not noticed, and nothing says why they should not be. */
  readonly survivors: readonly string[];
  /** Not noticed: nothing that a role is served changes, for a reason. */
  readonly unchanged: readonly Mutant[];
}

/** Hunts those of these that change something, says after each how far it is, and in the end what became of all. */
export const huntAll = async (
  hunt: Hunt,
  mutants: readonly Mutant[],
  onHunted: (kill: Kill, done: number) => void = () => {},
): Promise<Bag> => {
  const killedBy: Record<string, number> = {};
  const survivors: string[] = [];
  const unchanged: Mutant[] = [];
  for (const [i, mutant] of mutants.entries()) {
    const isExplained = reasonsOf(mutant).length > 0;
    // What is said of a slice is said of the SQL; of a cell it says nothing about what a role is served.
    const isNothing = mutant.isSame || ('slice' in mutant.site && isExplained);
    const found = isNothing ? undefined : (await hunt.kill(mutant)).by;
    // What changes nothing is not what was approved either: of that the reason is said.
    const isInert =
      isExplained && !mutant.glance && (isNothing || ((!found || found === 'ledger') && isEquivalent(mutant)));
    const by = isInert ? undefined : found;
    onHunted({ mutant, by }, i + 1);
    if (by) killedBy[by] = (killedBy[by] ?? 0) + 1;
    else if (isInert) unchanged.push(mutant);
    else survivors.push(mutant.name);
  }
  return { killedBy, survivors, unchanged };
};
