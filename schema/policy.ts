import { type DataClass, F, M, W, when } from './policy-cell.ts';
import { crewworkPolicy } from './policy-crewwork.ts';
import { guidancePolicy } from './policy-guidance.ts';
import { peoplePolicy } from './policy-people.ts';
import { accountability, guidance, network, rights, work } from './policy-purposes.ts';
import { referralPolicy } from './policy-referral.ts';
import { cooperating, everyone, guides, orderers, partners, people } from './policy-roles.ts';
import { worksidePolicy } from './policy-workside.ts';

/**
 * The policy table: who may do what with which class of data. Every coordinate of the graph names one of these
 * entries; a role that is not listed has no access. All fences are made from this table, and
 * `generated/permissions.md` shows it to a privacy officer. Source: the permission matrix of the domain (3.6).
 */
export const policy = {
  // The graph itself: pagination, the caller, reference lists.
  'graph.structure': network('CONSORTIUM', 'PUBLIC', everyone(F)),
  'graph.viewer': accountability('EACH_ORGANISATION', 'BUSINESS', everyone(F)),
  'row.administration': accountability('EACH_ORGANISATION', 'BUSINESS', { KLANTMANAGER: F, ...guides(F) }),
  'processingActivity.row': accountability('EACH_ORGANISATION', 'PUBLIC', {
    ...people(F),
    BEHEERDER: W('create', 'change'),
  }),
  'logCheckpoint.row': accountability('EACH_ORGANISATION', 'BUSINESS', { PRIVACY_OFFICER: F }),

  // What was done with whose data, by whom, and why that was allowed (3.6.7, 3.6.7b).
  'disclosure.row': accountability('EACH_ORGANISATION', 'PERSONAL', { DEELNEMER: F, PRIVACY_OFFICER: F }),
  'disclosure.subject': accountability('EACH_ORGANISATION', 'PERSONAL', { PRIVACY_OFFICER: F }),
  'processingLog.row': accountability('EACH_ORGANISATION', 'PERSONAL', { PRIVACY_OFFICER: F }),
  'auditLog.row': accountability('EACH_ORGANISATION', 'PERSONAL', { PRIVACY_OFFICER: F }),
  'accessDecision.row': accountability('EACH_ORGANISATION', 'BUSINESS', { PRIVACY_OFFICER: F }),

  // What participants ask about their own data, and who is told of it (AVG 16 to 19).
  'dataSubjectRequest.row': rights('EACH_ORGANISATION', 'PERSONAL', { DEELNEMER: F, PRIVACY_OFFICER: F }),
  'dataSubjectRequest.value': rights('EACH_ORGANISATION', 'PERSONAL', { DEELNEMER: F, PRIVACY_OFFICER: F }),
  'dataSubjectRequest.ask': rights('EACH_ORGANISATION', 'PERSONAL', { DEELNEMER: W('create', 'change', 'revoke') }),
  'dataSubjectRequest.decide': rights('EACH_ORGANISATION', 'PERSONAL', { PRIVACY_OFFICER: W('change') }),
  'correctionNotice.row': rights('EACH_ORGANISATION', 'PERSONAL', { DEELNEMER: F, PRIVACY_OFFICER: F }),
  'correctionNotice.value': rights('EACH_ORGANISATION', 'PERSONAL', { PRIVACY_OFFICER: F }),
  'correctionNotice.confirm': rights('EACH_ORGANISATION', 'PERSONAL', { PRIVACY_OFFICER: W('change') }),

  // Partners and agreements (3.6.7, 3.6.7b).
  'organisation.row': network('EACH_ORGANISATION', 'PUBLIC', { ...everyone(F), BEHEERDER: W('create', 'change') }),
  'organisation.details': network('EACH_ORGANISATION', 'PUBLIC', { ...people(F), BEHEERDER: W('change') }),
  'consortium.row': network('CONSORTIUM', 'BUSINESS', { ...partners(F), BEHEERDER: W('create', 'change') }),
  'agreement.row': network('CONSORTIUM', 'BUSINESS', { ...cooperating(F), BEHEERDER: W('create', 'change') }),
  'staffMember.row': network('EACH_ORGANISATION', 'PERSONAL', {
    KLANTMANAGER: F,
    ...orderers(F),
    ...guides(F),
    VOORMAN: F,
    DOCENT: F,
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'staffMember.name': network('EACH_ORGANISATION', 'PERSONAL', {
    KLANTMANAGER: F,
    ...orderers(M('workName')),
    ...guides(F),
    VOORMAN: F,
    DOCENT: F,
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'staffMember.email': network('EACH_ORGANISATION', 'PERSONAL', {
    KLANTMANAGER: F,
    ...guides(F),
    VOORMAN: F,
    DOCENT: F,
    WERKGEVER: F,
    DEELNEMER: F,
  }),
  'roleAssignment.row': network('EACH_ORGANISATION', 'PERSONAL', {
    ...orderers(F),
    ...guides(F),
    DOCENT: F,
    WERKGEVER: F,
    BEHEERDER: W('create', 'change'),
    PRIVACY_OFFICER: F,
  }),
  'roleAssignment.wijk': network('EACH_ORGANISATION', 'BUSINESS', {
    ...guides(F),
    BEHEERDER: W('create', 'change'),
  }),
  'roleAssignment.grantor': network('EACH_ORGANISATION', 'PERSONAL', { BEHEERDER: F, PRIVACY_OFFICER: F }),
  'roleAssignment.grant': network('EACH_ORGANISATION', 'PERSONAL', { BEHEERDER: W('create', 'revoke') }),
  'roleAssignment.staff': network('EACH_ORGANISATION', 'PERSONAL', { ...guides(F), DOCENT: F }),

  // Participants, trajecten and education (3.6.2, 3.6.4, 3.6.6).
  ...peoplePolicy,
  ...guidancePolicy,

  // Applications, intakes and quotes (3.6.2, 3.6.3, 3.6.4).
  ...referralPolicy,

  // Crews (3.6.5, 3.6.7b; what a corporatie could infer).
  'crew.row': work('UITVOERDER', 'BUSINESS', {
    KLANTMANAGER: F,
    BELEIDSMEDEWERKER: F,
    ...orderers(F),
    ...guides(W('create', 'change')),
    VOORMAN: F,
    BEHEERDER: F,
    DEELNEMER: F,
  }),
  'crew.work': work('UITVOERDER', 'BUSINESS', {
    KLANTMANAGER: F,
    BELEIDSMEDEWERKER: F,
    ...orderers(F),
    ...guides(W('change')),
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'crew.history': work('UITVOERDER', 'BUSINESS', {
    KLANTMANAGER: F,
    BELEIDSMEDEWERKER: F,
    ...guides(F),
    VOORMAN: F,
    BEHEERDER: F,
    DEELNEMER: F,
  }),
  'crew.schedule': work('UITVOERDER', 'BUSINESS', { ...guides(W('change')), VOORMAN: F, DEELNEMER: F }),
  'crew.strengthStatus': work('UITVOERDER', 'PERSONAL', {
    KLANTMANAGER: F,
    BELEIDSMEDEWERKER: F,
    ...orderers(M('coarse')),
    ...guides(F),
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'crew.voorman': work('UITVOERDER', 'PERSONAL', {
    KLANTMANAGER: F,
    ...orderers(F),
    ...guides(W('change')),
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'crew.size': work('UITVOERDER', 'PERSONAL', { ...guides(W('change')), VOORMAN: F }),
  'crewMembership.row': guidance('UITVOERDER', 'PERSONAL', {
    KLANTMANAGER: F,
    ...guides(W('create', 'change')),
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'crewMembership.count': guidance('UITVOERDER', 'PERSONAL', { ...guides(W('count')), VOORMAN: W('count') }),
  'crewMembership.details': guidance('UITVOERDER', 'PERSONAL', { ...guides(W('change')), VOORMAN: F, DEELNEMER: F }),

  ...crewworkPolicy,

  'equipment.row': work('UITVOERDER', 'BUSINESS', { ...guides(F), VOORMAN: F }),
  'equipment.change': work('UITVOERDER', 'BUSINESS', {
    CONSULENT: W('create', 'change'),
    BEGELEIDER: W('create', 'change'),
    VOORMAN: W('create', 'change'),
  }),

  // Places (3.6.5, 3.6.7b).
  'wijk.row': work('GEMEENTE', 'PUBLIC', partners(F)),
  'workKind.row': work('CONSORTIUM', 'PUBLIC', partners(F)),
  'object.row': work('WONINGCORPORATIE', 'BUSINESS', {
    BELEIDSMEDEWERKER: F,
    ...orderers(W('create', 'change')),
    ...guides(F),
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'object.address': work('WONINGCORPORATIE', 'BUSINESS', {
    BELEIDSMEDEWERKER: F,
    ...orderers(W('change')),
    ...guides(F),
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'object.registration': work('WONINGCORPORATIE', 'BUSINESS', {
    BELEIDSMEDEWERKER: F,
    ...orderers(W('change')),
    ...guides(F),
    VOORMAN: F,
  }),
  'object.access': work('WONINGCORPORATIE', 'SENSITIVE', {
    ...orderers(W('change')),
    ...guides(F),
    VOORMAN: when('plannedOrInProgress'),
  }),
  'objectAccess.row': work('WONINGCORPORATIE', 'SENSITIVE', {
    ...orderers(W('change')),
    ...guides(F),
    VOORMAN: F,
  }),

  // Jobs (3.6.5, 3.6.7b).
  'job.row': work('WONINGCORPORATIE', 'BUSINESS', {
    BELEIDSMEDEWERKER: F,
    ...orderers(W('create', 'change')),
    ...guides(F),
    VOORMAN: F,
    DEELNEMER: F,
    SYSTEM: F,
  }),
  'job.work': work('WONINGCORPORATIE', 'BUSINESS', {
    BELEIDSMEDEWERKER: F,
    ...orderers(W('change')),
    ...guides(F),
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'job.reference': work('WONINGCORPORATIE', 'BUSINESS', {
    ...orderers(F),
    ...guides(F),
    VOORMAN: F,
    DEELNEMER: F,
  }),
  'job.status': work('UITVOERDER', 'BUSINESS', {
    BELEIDSMEDEWERKER: F,
    ...orderers(F),
    ...guides(F),
    VOORMAN: W('change'),
    DEELNEMER: F,
    SYSTEM: W('change'),
  }),
  'job.order': work('WONINGCORPORATIE', 'BUSINESS', {
    ...orderers(W('change')),
    ...guides(F),
    VOORMAN: F,
  }),
  'jobSeries.row': work('WONINGCORPORATIE', 'BUSINESS', {
    ...orderers(W('create', 'change')),
    ...guides(F),
    VOORMAN: F,
    SYSTEM: F,
  }),
  'jobSeries.order': work('WONINGCORPORATIE', 'BUSINESS', {
    ...orderers(W('create', 'change')),
    ...guides(F),
    VOORMAN: F,
  }),
  'jobSeries.change': work('WONINGCORPORATIE', 'BUSINESS', { ...orderers(W('create', 'change')) }),
  'job.rejection': work('UITVOERDER', 'BUSINESS', { ...orderers(F), ...guides(F), VOORMAN: W('change') }),
  'task.row': work('UITVOERDER', 'BUSINESS', {
    ...orderers(F),
    ...guides(F),
    VOORMAN: W('create', 'change'),
    DEELNEMER: F,
  }),
  'task.interruption': work('UITVOERDER', 'PERSONAL', {
    ...orderers(M('neutral')),
    ...guides(F),
    VOORMAN: W('change'),
  }),
  'task.doneAt': work('UITVOERDER', 'BUSINESS', { ...orderers(F), ...guides(F), VOORMAN: W('change') }),
  'job.award': work('WONINGCORPORATIE', 'BUSINESS', { ...orderers(W('change')) }),
  'job.plan': work('UITVOERDER', 'BUSINESS', {
    CONSULENT: W('change'),
    BEGELEIDER: W('change'),
    VOORMAN: W('change'),
  }),
  'deployment.row': work('UITVOERDER', 'PERSONAL', { ...guides(F), VOORMAN: W('create', 'change'), DEELNEMER: F }),
  'deployment.change': work('UITVOERDER', 'PERSONAL', { VOORMAN: W('create', 'change') }),
  'job.execute': work('UITVOERDER', 'BUSINESS', { VOORMAN: W('change') }),

  // Messages and photos (3.6.5).
  ...worksidePolicy,
} as const satisfies Record<string, DataClass>;

/** Name of a policy entry. A field that names none, or a name that is not here, does not compile. */
export type PolicyClass = keyof typeof policy;
