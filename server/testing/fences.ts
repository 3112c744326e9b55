import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLES } from '../../schema/roles.ts';
import { persona } from '../../seeds/cast.ts';
import { todayInAmsterdam } from '../../seeds/days.ts';
import { ALL_FENCES, type Fences } from '../graph-server.ts';
import { databaseRoles } from '../policy-sql.ts';
import { askEverything } from './asking.ts';
import { startGraph, type TestGraph } from './graph.ts';
import { markSecrets } from './secrets.ts';

export const withoutRowSecurity = async (graph: TestGraph) => {
  const tables = await graph.admin(`select tablename from pg_tables where schemaname = 'public'`);
  for (const { tablename } of tables) {
    await graph.admin(`alter table "${tablename}" no force row level security`);
    await graph.admin(`alter table "${tablename}" disable row level security`);
  }
};

export const withAllColumnsGranted = async (graph: TestGraph) => {
  const roles = ROLES.map(databaseRoles('leerwerk').of);
  await graph.admin(`grant select on all tables in schema public to ${roles.join(', ')}`);
};

export interface Opening {
  readonly fences?: Partial<Fences>;
  readonly open?: (graph: TestGraph) => Promise<void>;
}

/** A graph with a fence open, and a mark in every sensitive value. */
export const startOpened = async ({ fences, open }: Opening): Promise<TestGraph> => {
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

/** What was tried, in all. */
export interface Tried {
  asked: number;
  rowsSeen: number;
  leaks: number;
}

/** Roles without rows of their own to see as long as something is not there, or at all. */
const EMPTY_HANDED = ['WERKGEVER', 'PRIVACY_OFFICER', 'SYSTEM', 'BEHEERDER'];

/**
 * Declares: with each fence switched off in turn, nobody gets a sensitive value that is not its own.
 * @returns how much was tried, complete after the tests
 */
export const describeFences = (askers: readonly string[]): Tried => {
  const tried: Tried = { asked: 0, rowsSeen: 0, leaks: 0 };
  describe.each(Object.entries(OPENINGS))('with %s switched off', (_, opening) => {
    let graph: TestGraph;
    beforeAll(async () => {
      graph = await startOpened(opening);
    });
    afterAll(() => graph?.stop());

    test.each(askers)('%s gets no sensitive value that is not its own', async (name) => {
      const { leaks, asked, invalid, failed, seen } = await askEverything(graph, name, todayInAmsterdam());
      tried.asked += asked;
      tried.rowsSeen += seen;
      tried.leaks += leaks.length;
      expect(briefly(leaks)).toEqual([]);
      expect(failed).toEqual([]);
      if (!EMPTY_HANDED.includes(persona(name).role)) expect(seen).toBeGreaterThan(100);
      expect(asked).toBeGreaterThan(100);
      // Without the document fence each hidden field is really asked, with it not one is.
      if (opening.fences?.document === false) expect(invalid).toBe(0);
      else expect(invalid).toBeGreaterThan(20);
    });
  });

  return tried;
};
