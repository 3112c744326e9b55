import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { policy } from '../schema/policy.ts';
import { type Cell, F } from '../schema/policy-cell.ts';
import type { Role } from '../schema/roles.ts';
import { todayInAmsterdam } from '../seeds/days.ts';
import { askEverything } from './testing/asking.ts';
import {
  describeFences,
  type Opening,
  startOpened,
  withAllColumnsGranted,
  withoutRowSecurity,
} from './testing/fences.ts';
import type { TestGraph } from './testing/graph.ts';

const today = todayInAmsterdam();

// The proof takes every role, and the neighbours.
describeFences(
  inject('databaseEngine') === 'pglite'
    ? ['corporatie-opdrachtgever', 'voorman', 'projectleider']
    : ['klantmanager', 'corporatie-opdrachtgever', 'voorman', 'projectleider', 'deelnemer'],
);

describe('with the row predicate and row-level security switched off', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startOpened({ fences: { rowPredicate: false }, open: withoutRowSecurity });
  });
  afterAll(() => graph?.stop());

  test.each([
    ['klantmanager', ['Participant.familyName', 'Traject', 'CrewMembership', 'ReportItem.text', 'TrajectPlan.goals']],
    ['beleidsmedewerker', ['Job', 'WorkObject']],
    [
      'corporatie-opdrachtgever',
      ['WorkObjectAccess.instruction', 'Crew', 'StaffMember', 'JobMessage.text', 'TaskPhoto'],
    ],
    ['consulent', ['Participant.dateOfBirth', 'Enrolment', 'WorkObjectAccess.instruction']],
    ['voorman', ['Participant.phone', 'WorkObjectAccess.instruction', 'CrewMembership', 'ProgressNote.remark']],
    ['docent', ['Student.familyName', 'StudentRecord.pgn']],
    ['deelnemer', ['ParticipantIdentity.bsnLastThree', 'Student.phone', 'StaffMember.name']],
  ])('the leak of rows to %s is seen', async (name, cells) => {
    const { leaks } = await askEverything(graph, name, today);
    const leaked = new Set(leaks.flatMap(({ cell }) => [cell, cell.split('.')[0]]));
    expect([...leaked]).toEqual(expect.arrayContaining(cells));
  });
});

describe('with a hole in the policy that the process serves', () => {
  const holes = ['participant.dateOfBirth', 'participant.familyName'] as const;
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
    expect([...leaked]).toEqual(expect.arrayContaining(['Participant.dateOfBirth', 'Participant.familyName']));
  });
});
