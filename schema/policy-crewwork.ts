import { type DataClass, F, W } from './policy-cell.ts';
import { education, guidance, work } from './policy-purposes.ts';
import { guides, partners } from './policy-roles.ts';

const keeps = W('create', 'change');

/** Who guides participants writes; a projectleider reads. */
const guided = { CONSULENT: keeps, BEGELEIDER: keeps };

/** Who may do what with crews, and with what is known of work in a crew: part of the policy table. */
export const crewworkPolicy = {
  // Crews and who is in them (3.6.5).
  'crew.change': work('UITVOERDER', 'BUSINESS', guided),
  'crewMembership.change': guidance('UITVOERDER', 'PERSONAL', guided),

  // Who was there and who was not (3.6.4). A klantmanager has numbers at most, and those where they are agreed.
  'attendance.row': guidance('UITVOERDER', 'PERSONAL', { ...guides(F), VOORMAN: F, WERKGEVER: F, DEELNEMER: F }),
  'attendance.membership': guidance('UITVOERDER', 'PERSONAL', { ...guides(F), VOORMAN: F, DEELNEMER: F }),
  'attendance.change': guidance('UITVOERDER', 'PERSONAL', { ...guided, VOORMAN: keeps }),
  'absence.row': guidance('UITVOERDER', 'SENSITIVE', { ...guides(F), VOORMAN: F, WERKGEVER: F, DEELNEMER: F }),
  'absence.membership': guidance('UITVOERDER', 'PERSONAL', { ...guides(F), VOORMAN: F, DEELNEMER: F }),
  'absence.change': guidance('UITVOERDER', 'SENSITIVE', { VOORMAN: keeps }),

  // What to do and not why (3.6.2).
  'adaptation.row': guidance('UITVOERDER', 'SENSITIVE', { ...guides(F), VOORMAN: F, WERKGEVER: F, DEELNEMER: F }),
  'adaptation.ended': guidance('UITVOERDER', 'SENSITIVE', { ...guides(F), DEELNEMER: F }),
  'adaptation.change': guidance('UITVOERDER', 'SENSITIVE', guided),

  // What somebody learns (3.6.6, S0-04).
  'werkproces.row': education('ROC', 'PUBLIC', partners(F)),
  'skill.row': education('UITVOERDER', 'BUSINESS', {
    KLANTMANAGER: F,
    ...guides(F),
    VOORMAN: F,
    DOCENT: F,
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'assessment.row': education('UITVOERDER', 'PERSONAL', {
    ...guides(F),
    VOORMAN: F,
    DOCENT: F,
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'assessment.participant': education('UITVOERDER', 'SENSITIVE', {
    ...guides(F),
    VOORMAN: F,
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'assessment.assessor': education('UITVOERDER', 'PERSONAL', { ...guides(F), VOORMAN: F }),
  'assessment.change': education('UITVOERDER', 'PERSONAL', { ...guided, VOORMAN: keeps }),
} as const satisfies Record<string, DataClass>;
