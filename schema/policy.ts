import { type DataClass, F, M, W, when } from './policy-cell.ts';
import { accountability, education, guidance, network, work } from './policy-purposes.ts';
import type { Role } from './roles.ts';

const EVERYONE = {
  KLANTMANAGER: F,
  BELEIDSMEDEWERKER: F,
  CORPORATIE_OPDRACHTGEVER: F,
  CONSULENT: F,
  VOORMAN: F,
  DOCENT: F,
  DEELNEMER: F,
} satisfies Record<Role, typeof F>;

const { DEELNEMER: _withoutParticipant, ...PARTNERS } = EVERYONE;

/**
 * The policy table: who may do what with which class of data. Every coordinate of the graph names one of these
 * entries; a role that is not listed has no access. All fences are made from this table, and
 * `generated/permissions.md` shows it to a privacy officer. Source: the permission matrix of the domain (3.6).
 */
export const policy = {
  // The graph itself: pagination, the caller, reference lists.
  'graph.structure': network('CONSORTIUM', 'PUBLIC', EVERYONE),
  'graph.viewer': accountability('EACH_ORGANISATION', 'BUSINESS', EVERYONE),
  'row.administration': accountability('EACH_ORGANISATION', 'BUSINESS', { KLANTMANAGER: F, CONSULENT: F }),
  'processingActivity.row': accountability('EACH_ORGANISATION', 'PUBLIC', EVERYONE),

  // Partners and agreements (3.6.7, 3.6.7b).
  'organisation.row': network('EACH_ORGANISATION', 'PUBLIC', EVERYONE),
  'consortium.row': network('CONSORTIUM', 'BUSINESS', EVERYONE),
  'agreement.row': network('CONSORTIUM', 'BUSINESS', PARTNERS),
  'staffMember.row': network('EACH_ORGANISATION', 'PERSONAL', {
    KLANTMANAGER: F,
    CORPORATIE_OPDRACHTGEVER: F,
    CONSULENT: F,
    VOORMAN: F,
    DOCENT: F,
    DEELNEMER: F,
  }),
  'staffMember.name': network('EACH_ORGANISATION', 'PERSONAL', {
    KLANTMANAGER: F,
    CORPORATIE_OPDRACHTGEVER: M('workName'),
    CONSULENT: F,
    VOORMAN: F,
    DOCENT: F,
    DEELNEMER: F,
  }),
  'staffMember.email': network('EACH_ORGANISATION', 'PERSONAL', {
    KLANTMANAGER: F,
    CONSULENT: F,
    VOORMAN: F,
    DOCENT: F,
    DEELNEMER: F,
  }),
  'roleAssignment.row': network('EACH_ORGANISATION', 'PERSONAL', {
    CORPORATIE_OPDRACHTGEVER: F,
    CONSULENT: F,
    DOCENT: F,
  }),

  'roleAssignment.staff': network('EACH_ORGANISATION', 'PERSONAL', { CONSULENT: F, DOCENT: F }),

  // The participant (3.6.2).
  'participant.row': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: F, CONSULENT: F, VOORMAN: F, DEELNEMER: F }),
  'participant.callName': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: F,
    CONSULENT: W('change'),
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'participant.familyName': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: F,
    CONSULENT: W('change'),
    VOORMAN: M('initial'),
    DEELNEMER: F,
  }),
  'participant.officialNames': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: F,
    CONSULENT: W('change'),
    DEELNEMER: F,
  }),
  'participant.dateOfBirth': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: F, CONSULENT: F, DEELNEMER: F }),
  'participant.isMinor': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: F, CONSULENT: F, VOORMAN: F, DEELNEMER: F }),
  'participant.phone': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: F,
    CONSULENT: W('change'),
    VOORMAN: F,
    DEELNEMER: W('change'),
  }),
  'participant.address': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: F,
    CONSULENT: W('change'),
    DEELNEMER: W('change'),
  }),
  'participant.homeNeighbourhood': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: F, CONSULENT: F, DEELNEMER: F }),
  'participant.languagePreference': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: F,
    CONSULENT: W('change'),
    VOORMAN: F,
    DEELNEMER: W('change'),
  }),
  'participant.emergencyContact': guidance('GEMEENTE', 'PERSONAL', {
    CONSULENT: W('change'),
    VOORMAN: F,
    DEELNEMER: W('change'),
  }),
  'participant.labourMarket': guidance('GEMEENTE', 'SENSITIVE', {
    KLANTMANAGER: W('change'),
    CONSULENT: F,
    DEELNEMER: F,
  }),
  'identity.row': guidance('GEMEENTE', 'SENSITIVE', { KLANTMANAGER: F, DEELNEMER: F }),
  'identity.bsnLastThree': guidance('GEMEENTE', 'SENSITIVE', { DEELNEMER: F }),
  'identity.verifiedBy': guidance('GEMEENTE', 'SENSITIVE', { KLANTMANAGER: F }),
  'contributor.row': guidance('UITVOERDER', 'PERSONAL', { CONSULENT: W('create', 'change'), VOORMAN: F, DEELNEMER: F }),

  // The traject (3.6.2, 3.6.4, 3.6.7b).
  'traject.row': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: F, CONSULENT: F, VOORMAN: F, DEELNEMER: F }),
  'traject.status': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: F, CONSULENT: W('change'), DEELNEMER: F }),
  'traject.dates': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: W('change'),
    CONSULENT: W('change'),
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'traject.kind': guidance('GEMEENTE', 'SENSITIVE', { KLANTMANAGER: F, CONSULENT: W('change'), DEELNEMER: F }),
  'traject.hours': guidance('GEMEENTE', 'PERSONAL', {
    KLANTMANAGER: W('change'),
    CONSULENT: W('change'),
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'traject.benefit': guidance('GEMEENTE', 'SENSITIVE', { KLANTMANAGER: W('change'), CONSULENT: F, DEELNEMER: F }),
  'traject.parties': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: F, CONSULENT: F, DEELNEMER: F }),
  'traject.klantmanager': guidance('GEMEENTE', 'PERSONAL', { KLANTMANAGER: F, CONSULENT: F, DEELNEMER: F }),
  'traject.consulent': guidance('UITVOERDER', 'PERSONAL', {
    KLANTMANAGER: F,
    CONSULENT: F,
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'traject.aim': guidance('GEMEENTE', 'SENSITIVE', { KLANTMANAGER: F, CONSULENT: W('change'), DEELNEMER: F }),
  'traject.deviation': guidance('GEMEENTE', 'SENSITIVE', { KLANTMANAGER: F, CONSULENT: W('change') }),

  // Crews (3.6.5, 3.6.7b; what a corporatie could infer).
  'crew.row': work('UITVOERDER', 'BUSINESS', {
    KLANTMANAGER: F,
    BELEIDSMEDEWERKER: F,
    CORPORATIE_OPDRACHTGEVER: F,
    CONSULENT: W('create', 'change'),
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'crew.history': work('UITVOERDER', 'BUSINESS', {
    KLANTMANAGER: F,
    BELEIDSMEDEWERKER: F,
    CONSULENT: F,
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'crew.schedule': work('UITVOERDER', 'BUSINESS', { CONSULENT: W('change'), VOORMAN: F, DEELNEMER: F }),
  'crew.strengthStatus': work('UITVOERDER', 'PERSONAL', {
    KLANTMANAGER: F,
    BELEIDSMEDEWERKER: F,
    CORPORATIE_OPDRACHTGEVER: M('coarse'),
    CONSULENT: F,
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'crew.voorman': work('UITVOERDER', 'PERSONAL', {
    KLANTMANAGER: F,
    CORPORATIE_OPDRACHTGEVER: F,
    CONSULENT: W('change'),
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'crew.size': work('UITVOERDER', 'PERSONAL', { CONSULENT: W('change'), VOORMAN: F }),
  'crewMembership.row': guidance('UITVOERDER', 'PERSONAL', {
    KLANTMANAGER: F,
    CONSULENT: W('create', 'change'),
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'crewMembership.count': guidance('UITVOERDER', 'PERSONAL', { CONSULENT: W('count'), VOORMAN: W('count') }),
  'crewMembership.details': guidance('UITVOERDER', 'PERSONAL', { CONSULENT: W('change'), VOORMAN: F, DEELNEMER: F }),

  // Places (3.6.5, 3.6.7b).
  'wijk.row': work('GEMEENTE', 'PUBLIC', EVERYONE),
  'workKind.row': work('CONSORTIUM', 'PUBLIC', EVERYONE),
  'object.row': work('WONINGCORPORATIE', 'BUSINESS', {
    BELEIDSMEDEWERKER: F,
    CORPORATIE_OPDRACHTGEVER: W('create', 'change'),
    CONSULENT: F,
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'object.address': work('WONINGCORPORATIE', 'BUSINESS', {
    BELEIDSMEDEWERKER: F,
    CORPORATIE_OPDRACHTGEVER: W('change'),
    CONSULENT: F,
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'object.registration': work('WONINGCORPORATIE', 'BUSINESS', {
    BELEIDSMEDEWERKER: F,
    CORPORATIE_OPDRACHTGEVER: W('change'),
    CONSULENT: F,
    VOORMAN: F,
  }),
  'object.access': work('WONINGCORPORATIE', 'SENSITIVE', {
    CORPORATIE_OPDRACHTGEVER: W('change'),
    CONSULENT: F,
    VOORMAN: when('plannedOrInProgress'),
  }),
  'objectAccess.row': work('WONINGCORPORATIE', 'SENSITIVE', {
    CORPORATIE_OPDRACHTGEVER: W('change'),
    CONSULENT: F,
    VOORMAN: F,
  }),

  // Jobs (3.6.5, 3.6.7b).
  'job.row': work('WONINGCORPORATIE', 'BUSINESS', {
    BELEIDSMEDEWERKER: F,
    CORPORATIE_OPDRACHTGEVER: W('create', 'change'),
    CONSULENT: F,
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'job.reference': work('WONINGCORPORATIE', 'BUSINESS', {
    CORPORATIE_OPDRACHTGEVER: F,
    CONSULENT: F,
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'job.status': work('UITVOERDER', 'BUSINESS', {
    BELEIDSMEDEWERKER: F,
    CORPORATIE_OPDRACHTGEVER: F,
    CONSULENT: F,
    VOORMAN: W('change'),
    DEELNEMER: F,
  }),
  'job.order': work('WONINGCORPORATIE', 'BUSINESS', {
    CORPORATIE_OPDRACHTGEVER: W('change'),
    CONSULENT: F,
    VOORMAN: F,
  }),
  'job.rejection': work('UITVOERDER', 'BUSINESS', { CORPORATIE_OPDRACHTGEVER: F, CONSULENT: F, VOORMAN: W('change') }),
  'task.row': work('UITVOERDER', 'BUSINESS', {
    CORPORATIE_OPDRACHTGEVER: F,
    CONSULENT: F,
    VOORMAN: W('create', 'change'),
    DEELNEMER: F,
  }),
  'task.interruption': work('UITVOERDER', 'PERSONAL', {
    CORPORATIE_OPDRACHTGEVER: M('neutral'),
    CONSULENT: F,
    VOORMAN: W('change'),
  }),
  'task.doneAt': work('UITVOERDER', 'BUSINESS', { CORPORATIE_OPDRACHTGEVER: F, CONSULENT: F, VOORMAN: W('change') }),
  'job.award': work('WONINGCORPORATIE', 'BUSINESS', { CORPORATIE_OPDRACHTGEVER: W('change') }),
  'job.plan': work('UITVOERDER', 'BUSINESS', { CONSULENT: W('change'), VOORMAN: W('change') }),
  'job.execute': work('UITVOERDER', 'BUSINESS', { VOORMAN: W('change') }),

  // Education (3.6.2, 3.6.6, 3.6.7b).
  'opleiding.row': education('ROC', 'PUBLIC', EVERYONE),
  'enrolment.row': education('ROC', 'PERSONAL', { KLANTMANAGER: F, CONSULENT: F, DOCENT: W('change'), DEELNEMER: F }),
  'enrolment.active': education('ROC', 'PERSONAL', { KLANTMANAGER: F, CONSULENT: F, DOCENT: F, DEELNEMER: F }),
  'enrolment.details': education('ROC', 'PERSONAL', { CONSULENT: F, DOCENT: W('change'), DEELNEMER: F }),
  'enrolment.participant': education('ROC', 'SENSITIVE', { CONSULENT: F, DEELNEMER: F }),
  'student.row': education('ROC', 'PERSONAL', { DOCENT: F, DEELNEMER: F }),
  'student.record': education('ROC', 'SENSITIVE', { DOCENT: when('administrationScope'), DEELNEMER: F }),
  'studentRecord.row': education('ROC', 'SENSITIVE', { DOCENT: F, DEELNEMER: F }),
} as const satisfies Record<string, DataClass>;

/** Name of a policy entry. A field that names none, or a name that is not here, does not compile. */
export type PolicyClass = keyof typeof policy;
