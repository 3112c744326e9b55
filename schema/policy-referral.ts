import { type Cell, type DataClass, F, W } from './policy-cell.ts';
import { guidance } from './policy-purposes.ts';
import { guides } from './policy-roles.ts';

/** Who guide at a WSD or a leerwerkbedrijf; not the projectleider, who leads the work (3.6.7b). */
const counsellors = (cell: Cell) => ({ CONSULENT: cell, BEGELEIDER: cell });

/** Who may do what with data about applications, intakes and quotes: part of the policy table (3.6.2, 3.6.3, 3.6.4). */
export const referralPolicy = {
  // The application (3.6.3; what the klantmanager states: 3.6.2).
  'application.row': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: F,
    ...guides(F),
    DEELNEMER: F,
  }),
  'application.status': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: W('change'),
    ...guides(F),
    ...counsellors(W('change')),
    DEELNEMER: F,
  }),
  'application.parties': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: F, ...guides(F), DEELNEMER: F }),
  'application.labourMarket': guidance('GEMEENTE', 'SENSITIVE', {
    KLANTMANAGER: W('change'),
    ...guides(F),
    DEELNEMER: F,
  }),
  'application.preconditionsComplete': guidance('UITVOERDER', 'PERSONAL', {
    KLANTMANAGER: F,
    ...guides(F),
    DEELNEMER: F,
  }),
  'application.refer': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: W('create', 'change') }),
  'application.handle': guidance('UITVOERDER', 'PERSONAL', counsellors(W('change'))),

  // The intake: a gemeente learns that and when it was held, never what was said (S0-22; CBP 2005).
  'intake.row': guidance('UITVOERDER', 'PERSONAL', { KLANTMANAGER: F, ...counsellors(F), DEELNEMER: F }),
  'intake.content': guidance('UITVOERDER', 'SENSITIVE', { ...counsellors(W('create', 'change')), DEELNEMER: F }),
  'intake.heldBy': guidance('UITVOERDER', 'PERSONAL', counsellors(F)),
  'intake.hold': guidance('UITVOERDER', 'SENSITIVE', counsellors(W('create', 'change'))),

  // The decision.
  'decision.row': guidance('UITVOERDER', 'SENSITIVE', { KLANTMANAGER: F, ...guides(F), DEELNEMER: F }),
  'decision.motivation': guidance('UITVOERDER', 'SENSITIVE', { ...counsellors(F), DEELNEMER: F }),
  'decision.talk': guidance('UITVOERDER', 'PERSONAL', { ...guides(F), DEELNEMER: F }),
  'decision.record': guidance('UITVOERDER', 'SENSITIVE', counsellors(W('create', 'change'))),

  // Preconditions: which rows of which kind each role has is the slice's business.
  'precondition.row': guidance('UITVOERDER', 'SENSITIVE', {
    KLANTMANAGER: F,
    ...guides(F),
    DEELNEMER: F,
    SYSTEM: F,
  }),
  'precondition.details': guidance('UITVOERDER', 'SENSITIVE', { KLANTMANAGER: F, ...guides(F), DEELNEMER: F }),
  'precondition.status': guidance('UITVOERDER', 'SENSITIVE', {
    KLANTMANAGER: F,
    ...guides(F),
    DEELNEMER: F,
    SYSTEM: W('change'),
  }),
  'precondition.change': guidance('UITVOERDER', 'SENSITIVE', {
    KLANTMANAGER: W('create', 'change'),
    ...counsellors(W('create', 'change')),
  }),

  // What it costs (3.6.4): between the gemeente that pays and the uitvoerder, nobody else.
  'specification.row': guidance('UITVOERDER', 'BUSINESS', { KLANTMANAGER: F, ...guides(F) }),
  'specification.change': guidance('UITVOERDER', 'BUSINESS', counsellors(W('create', 'change'))),
  'quote.row': guidance('UITVOERDER', 'PERSONAL', { KLANTMANAGER: F, ...guides(F), SYSTEM: F }),
  'quote.terms': guidance('UITVOERDER', 'PERSONAL', { KLANTMANAGER: F, ...guides(F) }),
  'quote.status': guidance('UITVOERDER', 'PERSONAL', { KLANTMANAGER: F, ...guides(F), SYSTEM: W('change') }),
  'quote.draft': guidance('UITVOERDER', 'PERSONAL', counsellors(W('create', 'change'))),
  'quote.accept': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: W('accept') }),
} as const satisfies Record<string, DataClass>;
