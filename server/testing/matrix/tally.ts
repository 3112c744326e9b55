/** How a coordinate was reached. */
const PATHS = ['root', 'one', 'node', 'nodes', 'nested', 'edge', 'introspection'] as const;
/** What was done with it. */
const USES = ['select', 'filter', 'order', 'count'] as const;
/** How the row stands to the caller; `any`: the document is refused before a row comes into it. */
const RELATIONS = ['any', 'own', 'foreign', 'ended'] as const;

export interface Place {
  readonly coordinate: string;
  readonly role: string;
  readonly relation: (typeof RELATIONS)[number];
  readonly path: (typeof PATHS)[number];
  readonly use: (typeof USES)[number];
}

export interface Mismatch extends Place {
  readonly persona: string;
  readonly expected: string;
  readonly got: string;
}

const keyOf = ({ coordinate, role, relation, path, use }: Place) => [coordinate, role, relation, path, use].join(' ');

/** Counts the cells that were looked at, each once, and keeps the mismatches. */
export class Tally {
  readonly #cells = new Set<string>();
  readonly #mismatches = new Map<string, Mismatch>();
  /** Relations of which the seeds hold no row: what could not be looked at. */
  readonly absent = new Set<string>();
  /** Relations that lead to a row, by role: whether any of them was ever shown. */
  readonly #leading = new Map<string, boolean>();
  /** Values that were compared with the database, rows times fields. */
  values = 0;

  cell(place: Place): void {
    this.#cells.add(keyOf(place));
  }

  /** Counts the cell, and compares. */
  check(place: Place, persona: string, expected: unknown, got: unknown): void {
    this.cell(place);
    this.values++;
    if (expected === got) return;
    const [wanted, found] = [expected, got].map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
    if (wanted === found) return;
    this.mismatch({ ...place, persona, expected: String(wanted), got: String(found) });
  }

  /** Of a row, the relation leads somewhere; there is something to see for the caller, or it is all another's. */
  leads({ role, coordinate }: Pick<Place, 'role' | 'coordinate'>, shown: boolean): void {
    const key = `${role} ${coordinate}`;
    this.#leading.set(key, shown || this.#leading.get(key) === true);
  }

  /** Relations that a role may read, and that were empty to it wherever they lead somewhere. */
  neverShown(role: string): string[] {
    return [...this.#leading].flatMap(([key, shown]) => (!shown && key.startsWith(`${role} `) ? [key] : [])).sort();
  }

  mismatch(found: Mismatch): void {
    this.cell(found);
    const key = `${keyOf(found)} ${found.persona} ${found.expected} ${found.got}`;
    this.#mismatches.set(key, found);
  }

  /** Each with the text that identifies it. */
  get mismatches(): ReadonlyMap<string, Mismatch> {
    return this.#mismatches;
  }

  /** How much was looked at, in all and per axis. */
  figures(): Readonly<Record<string, number>> {
    const cells = [...this.#cells].map((key) => key.split(' '));
    const axis = (position: number, values: readonly string[]) =>
      Object.fromEntries(values.map((value) => [value, cells.filter((cell) => cell[position] === value).length]));
    const coordinates = new Set(cells.map(([coordinate]) => coordinate)).size;
    return {
      cells: this.#cells.size,
      coordinates,
      'values compared': this.values,
      ...axis(1, [...new Set(cells.map(([, role]) => role as string))].sort()),
      ...axis(2, RELATIONS),
      ...axis(3, PATHS),
      ...axis(4, USES),
      mismatches: this.#mismatches.size,
    };
  }

  /** The mismatches, each kind once, with how often it was found. */
  report(limit = 100): string {
    const kinds = new Map<string, { first: Mismatch; count: number }>();
    for (const found of this.#mismatches.values()) {
      const kind = [found.coordinate, found.role, found.relation, found.path, found.use, found.persona].join(' ');
      const known = kinds.get(kind);
      kinds.set(kind, { first: known?.first ?? found, count: (known?.count ?? 0) + 1 });
    }
    const lines = [...kinds.values()].map(({ first, count }) => {
      const { coordinate, role, persona, relation, path, use, expected, got } = first;
      const place = `${coordinate} ${role} (${persona}) ${relation} ${path} ${use}`;
      return `${place}: expected ${expected}, got ${got}${count > 1 ? ` (and ${count - 1} more)` : ''}`;
    });
    const more = lines.length > limit ? [`… and ${lines.length - limit} kinds more`] : [];
    return [...lines.slice(0, limit), ...more].join('\n');
  }
}
