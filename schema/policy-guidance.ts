import { type Cell, type DataClass, F, W } from './policy-cell.ts';
import { guidance } from './policy-purposes.ts';
import { guides } from './policy-roles.ts';

/** Those who move a traject on: not the projectleider, who reads (3.6.7b). */
const movers = (cell: Cell) => ({ CONSULENT: cell, BEGELEIDER: cell });

/** Who may do what with the course of a traject: its plans, what is agreed and reported. Part of the policy table. */
export const guidancePolicy = {
  // What is done to a traject (3.3, R-03, R-09, R-10).
  'traject.change': guidance('UITVOERDER', 'PERSONAL', movers(W('change'))),
  'traject.term': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: W('change'), ...guides(F), DEELNEMER: F }),
  'traject.duration': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: W('change') }),
  'traject.interruption': guidance('UITVOERDER', 'SENSITIVE', { ...guides(W('change')), DEELNEMER: F }),
  'traject.end': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: W('change'),
    ...movers(W('change')),
    DEELNEMER: W('change'),
  }),

  // The plan (3.6.4): the work part for whoever leads the work.
  'plan.row': guidance('UITVOERDER', 'PERSONAL', {
    KLANTMANAGER: F,
    ...guides(W('create', 'change')),
    VOORMAN: F,
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'plan.work': guidance('UITVOERDER', 'PERSONAL', {
    KLANTMANAGER: F,
    ...guides(W('create')),
    VOORMAN: F,
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'plan.goals': guidance('UITVOERDER', 'SENSITIVE', { KLANTMANAGER: F, ...guides(W('create')), DEELNEMER: F }),
  'plan.details': guidance('UITVOERDER', 'PERSONAL', {
    KLANTMANAGER: W('accept'),
    ...guides(W('change')),
    DEELNEMER: F,
  }),
  'plan.author': guidance('UITVOERDER', 'PERSONAL', { KLANTMANAGER: F, ...guides(F) }),
  'plan.write': guidance('UITVOERDER', 'SENSITIVE', movers(W('create'))),
  'plan.agree': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: W('accept') }),

  // What the klantmanager hears, and when (S0-27).
  'reporting.row': guidance('UITVOERDER', 'PERSONAL', {
    KLANTMANAGER: W('accept'),
    ...guides(W('create')),
    DEELNEMER: F,
  }),
  'reporting.propose': guidance('UITVOERDER', 'PERSONAL', movers(W('create'))),
  'reporting.agree': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: W('accept') }),
  'report.row': guidance('UITVOERDER', 'SENSITIVE', {
    KLANTMANAGER: F,
    ...guides(W('create', 'change')),
    DEELNEMER: F,
  }),
  'report.write': guidance('UITVOERDER', 'SENSITIVE', movers(W('create', 'change'))),

  // What the voorman writes down; the klantmanager hears of it by reports only (S0-25).
  'note.row': guidance('UITVOERDER', 'SENSITIVE', {
    ...guides(F),
    VOORMAN: W('create', 'change'),
    DEELNEMER: F,
  }),
  'note.author': guidance('UITVOERDER', 'PERSONAL', { ...guides(F), VOORMAN: F }),
  'note.write': guidance('UITVOERDER', 'SENSITIVE', { VOORMAN: W('create', 'change') }),

  // What is measured (3.6.2), and what came of it (3.6.4, S0-29, S0-30).
  'ladder.row': guidance('UITVOERDER', 'SENSITIVE', { KLANTMANAGER: F, ...guides(W('create')), DEELNEMER: F }),
  'ladder.write': guidance('UITVOERDER', 'SENSITIVE', movers(W('create'))),
  'loonwaarde.row': guidance('GEMEENTE', 'SENSITIVE', { KLANTMANAGER: W('create'), DEELNEMER: F }),
  'loonwaarde.determinedBy': guidance('GEMEENTE', 'SENSITIVE', { KLANTMANAGER: W('create') }),
  'loonwaarde.write': guidance('GEMEENTE', 'SENSITIVE', { KLANTMANAGER: W('create') }),
  'finalReport.row': guidance('UITVOERDER', 'SENSITIVE', {
    KLANTMANAGER: F,
    ...guides(W('create', 'change')),
    DEELNEMER: F,
  }),
  'finalReport.loonwaarde': guidance('UITVOERDER', 'SENSITIVE', {
    KLANTMANAGER: F,
    ...guides(W('create', 'change')),
    DEELNEMER: F,
  }),
  'finalReport.write': guidance('UITVOERDER', 'SENSITIVE', movers(W('create', 'change'))),
  'outflow.row': guidance('UITVOERDER', 'SENSITIVE', { ...guides(W('create')), DEELNEMER: F }),
  'outflow.write': guidance('UITVOERDER', 'SENSITIVE', movers(W('create'))),
} as const satisfies Record<string, DataClass>;
