import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policy } from '../schema/policy.ts';
import { type Cell, F } from '../schema/policy-cell.ts';
import { ROLES, type Role } from '../schema/roles.ts';
import { todayInAmsterdam } from '../seeds/days.ts';
import { ALL_FENCES, type Fences } from './graph-server.ts';
import { databaseRoles } from './policy-sql.ts';
import { askEverything } from './testing/asking.ts';
import { startGraph, type TestGraph } from './testing/graph.ts';
import { markSecrets } from './testing/secrets.ts';

const today = todayInAmsterdam();

/** One of each role, and the docent whose scope is the organisation. */
const ASKERS = [
  'klantmanager',
  'beleidsmedewerker',
  'corporatie-opdrachtgever',
  'consulent',
  'voorman',
  'docent',
  'docent-administratie',
  'deelnemer',
];

const withoutRowSecurity = async (graph: TestGraph) => {
  const tables = await graph.admin(`select tablename from pg_tables where schemaname = 'public'`);
  for (const { tablename } of tables) {
    await graph.admin(`alter table "${tablename}" no force row level security`);
    await graph.admin(`alter table "${tablename}" disable row level security`);
  }
};

const withAllColumnsGranted = async (graph: TestGraph) => {
  const roles = ROLES.map(databaseRoles('leerwerk').of);
  await graph.admin(`grant select on all tables in schema public to ${roles.join(', ')}`);
};

interface Opening {
  readonly fences?: Partial<Fences>;
  readonly open?: (graph: TestGraph) => Promise<void>;
}

const startOpened = async ({ fences, open }: Opening): Promise<TestGraph> => {
  const graph = await startGraph({ fences: { ...ALL_FENCES, ...fences } });
  await markSecrets(graph);
  await open?.(graph);
  return graph;
};

const OPENINGS: Readonly<Record<string, Opening>> = {
  'the document fence': { fences: { document: false } },
  'the shield': { fences: { shield: false } },
  'the row predicate': { fences: { rowPredicate: false } },
  'row-level security': { open: withoutRowSecurity },
  'the column grants': { open: withAllColumnsGranted },
};

/** The leaks in brief: which cells, along which documents. */
const briefly = (leaks: readonly { cell: string; document: string }[]) => [
  ...new Set(leaks.map(({ cell, document }) => `${cell} by ${document.slice(0, 100)}`)),
];

describe.each(Object.entries(OPENINGS))('with %s switched off', (_, opening) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startOpened(opening);
  });
  afterAll(() => graph?.stop());

  test.each(ASKERS)('%s gets no sensitive value that is not its own', async (name) => {
    const { leaks, asked, invalid, failed, seen } = await askEverything(graph, name, today);
    expect(briefly(leaks)).toEqual([]);
    expect(failed).toEqual([]);
    expect(seen).toBeGreaterThan(100);
    expect(asked).toBeGreaterThan(100);
    // Without the document fence each hidden field is really asked, with it not one is.
    if (opening.fences?.document === false) expect(invalid).toBe(0);
    else expect(invalid).toBeGreaterThan(20);
  });
});

describe('with the row predicate and row-level security switched off', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startOpened({ fences: { rowPredicate: false }, open: withoutRowSecurity });
  });
  afterAll(() => graph?.stop());

  test.each([
    ['klantmanager', ['Participant.familyName', 'Traject', 'CrewMembership']],
    ['beleidsmedewerker', ['Job', 'WorkObject']],
    ['corporatie-opdrachtgever', ['WorkObjectAccess.instruction', 'Crew', 'StaffMember']],
    ['consulent', ['Participant.dateOfBirth', 'Enrolment', 'WorkObjectAccess.instruction']],
    ['voorman', ['Participant.phone', 'WorkObjectAccess.instruction', 'CrewMembership']],
    ['docent', ['Student.familyName', 'StudentRecord.pgn']],
    ['deelnemer', ['ParticipantIdentity.bsnLastThree', 'Student.phone', 'StaffMember.name']],
  ])('the leak of rows to %s is seen', async (name, cells) => {
    const { leaks } = await askEverything(graph, name, today);
    const leaked = new Set(leaks.flatMap(({ cell }) => [cell, cell.split('.')[0]]));
    expect([...leaked]).toEqual(expect.arrayContaining(cells));
  });
});

describe('with a hole in the policy that the process serves', () => {
  const holes = ['participant.dateOfBirth', 'participant.familyName', 'traject.benefit'] as const;
  const before = new Map<string, Cell | undefined>();
  const cellsOf = (name: (typeof holes)[number]) => policy[name].cells as Partial<Record<Role, Cell>>;

  beforeAll(() => {
    for (const name of holes) {
      before.set(name, cellsOf(name).VOORMAN);
      cellsOf(name).VOORMAN = F;
    }
  });
  afterAll(() => {
    for (const name of holes) {
      const cell = before.get(name);
      if (cell) cellsOf(name).VOORMAN = cell;
      else delete cellsOf(name).VOORMAN;
    }
  });

  const leakedTo = async (name: string, opening: Opening) => {
    const graph = await startOpened(opening);
    try {
      return new Set((await askEverything(graph, name, today)).leaks.map(({ cell }) => cell));
    } finally {
      await graph.stop();
    }
  };

  test('the column grants alone keep the columns from the voorman', async () => {
    expect(await leakedTo('voorman', {})).toEqual(new Set());
  });

  test('the leak of columns is seen when the column grants are off too', async () => {
    const leaked = await leakedTo('voorman', { open: withAllColumnsGranted });
    expect([...leaked]).toEqual(
      expect.arrayContaining(['Participant.dateOfBirth', 'Participant.familyName', 'Traject.benefitRetained']),
    );
  });
});
