import { type DataClass, F, M, W, when } from './policy-cell.ts';
import { accountability, education, guidance } from './policy-purposes.ts';
import { guides, partners } from './policy-roles.ts';

/** Who may do what with data about participants, trajecten and students: part of the policy table. */
export const peoplePolicy = {
  // The participant (3.6.2).
  'participant.row': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: F,
    ...guides(F),
    VOORMAN: F,
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'participant.callName': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: F,
    ...guides(W('change')),
    VOORMAN: F,
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'participant.familyName': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: F,
    ...guides(W('change')),
    VOORMAN: M('initial'),
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'participant.officialNames': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: F,
    ...guides(W('change')),
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'participant.dateOfBirth': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: F, ...guides(F), DEELNEMER: F }),
  'participant.isMinor': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: F,
    ...guides(F),
    VOORMAN: F,
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'participant.phone': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: F,
    ...guides(W('change')),
    VOORMAN: F,
    WERKGEVER: F,
    DEELNEMER: W('change'),
  }),
  'participant.address': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: F,
    ...guides(W('change')),
    DEELNEMER: W('change'),
  }),
  'participant.homeNeighbourhood': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: F, ...guides(F), DEELNEMER: F }),
  'participant.languagePreference': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: F,
    ...guides(W('change')),
    VOORMAN: F,
    WERKGEVER: F,
    DEELNEMER: W('change'),
  }),
  'participant.emergencyContact': guidance('GEMEENTE', 'PERSONAL', {
    ...guides(W('change')),
    VOORMAN: F,
    WERKGEVER: F,
    DEELNEMER: W('change'),
  }),
  'participant.labourMarket': guidance('GEMEENTE', 'SENSITIVE', {
    KLANTMANAGER: W('change'),
    ...guides(F),
    DEELNEMER: F,
  }),
  'identity.row': guidance('GEMEENTE', 'SENSITIVE', { KLANTMANAGER: F, DEELNEMER: F }),
  'identity.bsnLastThree': guidance('GEMEENTE', 'SENSITIVE', { DEELNEMER: F }),
  'identity.verifiedBy': guidance('GEMEENTE', 'SENSITIVE', { KLANTMANAGER: F }),
  'identity.find': guidance('GEMEENTE', 'SENSITIVE', { KLANTMANAGER: F, CONSULENT: F }),
  'identity.record': guidance('GEMEENTE', 'SENSITIVE', { KLANTMANAGER: W('create', 'change') }),

  // Consent (3.6.2): asked by who guides, given and withdrawn by the participant; known to whom it names.
  'consent.row': guidance('UITVOERDER', 'PERSONAL', {
    KLANTMANAGER: F,
    ...guides(F),
    DOCENT: F,
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'consent.ask': guidance('UITVOERDER', 'PERSONAL', {
    CONSULENT: W('create', 'change'),
    BEGELEIDER: W('create', 'change'),
  }),
  'consent.decide': guidance('UITVOERDER', 'PERSONAL', { DEELNEMER: W('change', 'revoke') }),

  // Who is opened to others: by the gemeente that answers for the row, or in an emergency (3.6.2 noodcontact: safety).
  'accessGrant.row': accountability('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: F,
    CONSULENT: F,
    BEGELEIDER: F,
    VOORMAN: F,
    PRIVACY_OFFICER: F,
  }),
  'accessGrant.people': accountability('GEMEENTE', 'PERSONAL', { PRIVACY_OFFICER: F }),
  'accessGrant.give': accountability('GEMEENTE', 'PERSONAL', { KLANTMANAGER: W('create', 'revoke') }),
  'accessGrant.declare': accountability('GEMEENTE', 'PERSONAL', {
    CONSULENT: W('create'),
    BEGELEIDER: W('create'),
    VOORMAN: W('create'),
  }),
  'accessGrant.supervise': accountability('GEMEENTE', 'PERSONAL', { PRIVACY_OFFICER: W('accept', 'revoke') }),

  'contributor.row': guidance('UITVOERDER', 'PERSONAL', { ...guides(W('create', 'change')), VOORMAN: F, DEELNEMER: F }),

  // The traject (3.6.2, 3.6.4, 3.6.7b).
  'traject.row': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: F,
    ...guides(F),
    VOORMAN: F,
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'traject.status': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: F, ...guides(W('change')), DEELNEMER: F }),
  'traject.dates': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: W('change'),
    ...guides(W('change')),
    VOORMAN: F,
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'traject.kind': guidance('GEMEENTE', 'SENSITIVE', { KLANTMANAGER: F, ...guides(W('change')), DEELNEMER: F }),
  'traject.hours': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: W('change'),
    ...guides(W('change')),
    VOORMAN: F,
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'traject.benefit': guidance('GEMEENTE', 'SENSITIVE', { KLANTMANAGER: W('change'), ...guides(F), DEELNEMER: F }),
  'traject.parties': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: F, ...guides(F), DEELNEMER: F }),
  'traject.klantmanager': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: F, ...guides(F), DEELNEMER: F }),
  'traject.consulent': guidance('UITVOERDER', 'PERSONAL', {
    KLANTMANAGER: F,
    ...guides(F),
    VOORMAN: F,
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'traject.aim': guidance('GEMEENTE', 'SENSITIVE', { KLANTMANAGER: F, ...guides(W('change')), DEELNEMER: F }),
  'traject.deviation': guidance('GEMEENTE', 'SENSITIVE', {
    KLANTMANAGER: W('change'),
    ...guides(W('change')),
  }),

  // Education (3.6.2, 3.6.6, 3.6.7b).
  'opleiding.row': education('ROC', 'PUBLIC', partners(F)),
  'enrolment.row': education('ROC', 'PERSONAL', { KLANTMANAGER: F, ...guides(F), DOCENT: W('change'), DEELNEMER: F }),
  'enrolment.active': education('ROC', 'PERSONAL', { KLANTMANAGER: F, ...guides(F), DOCENT: F, DEELNEMER: F }),
  'enrolment.details': education('ROC', 'PERSONAL', { ...guides(F), DOCENT: W('change'), DEELNEMER: F }),
  'enrolment.participant': education('ROC', 'SENSITIVE', { ...guides(F), DEELNEMER: F }),
  'student.row': education('ROC', 'PERSONAL', { DOCENT: F, DEELNEMER: F }),
  // How to reach a student others give to the ROC with consent only (Participatiewet 65.2.b, 67.1).
  'student.phone': education('ROC', 'PERSONAL', { DOCENT: when('consentToPhone'), DEELNEMER: F }),
  'student.email': education('ROC', 'PERSONAL', { DOCENT: when('consentToEmail'), DEELNEMER: F }),
  'student.address': education('ROC', 'PERSONAL', { DOCENT: when('consentToAddress'), DEELNEMER: F }),
  'student.record': education('ROC', 'SENSITIVE', { DOCENT: when('administrationScope'), DEELNEMER: F }),
  'studentRecord.row': education('ROC', 'SENSITIVE', { DOCENT: F, DEELNEMER: F }),
} as const satisfies Record<string, DataClass>;
