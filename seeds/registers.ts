import type { RETENTION_ACTIONS, RETENTION_FROM } from '../schema/accountability/processing-activity.entity.ts';
import type { Category } from '../schema/category.ts';
import type { LegalBasis } from '../schema/legal-basis.ts';
import type { Role } from '../schema/roles.ts';
import type { OrganisationKey } from './organisations.ts';

export interface Register {
  readonly slug: string;
  readonly by: OrganisationKey;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly roles: readonly Role[];
  readonly categories: readonly Category[];
  readonly grounds: readonly LegalBasis[];
  readonly recipients: readonly string[];
  readonly retentionPeriod: string;
  readonly retentionFrom: keyof typeof RETENTION_FROM;
  readonly retentionAction: keyof typeof RETENTION_ACTIONS;
  readonly ended?: true;
}

const keptFor = (
  retentionPeriod: string,
  retentionFrom: Register['retentionFrom'] = 'DOSSIER_END',
  retentionAction: Register['retentionAction'] = 'ANONYMISE',
) => ({ retentionPeriod, retentionFrom, retentionAction });

const PARTICIPATIEWET = 'Participatiewet artikel 7, 64 en 67';

const GUIDING_UNDER_THE_WMO: readonly (readonly [
  Role,
  slug: string,
  OrganisationKey,
  who: string,
  categories: readonly Category[],
])[] = [
  ['KLANTMANAGER', 'klantmanager', 'gemeente-midden', 'door de gemeente', ['IDENTIFICATION', 'REFERRAL', 'REPORTS']],
  ['CONSULENT', 'consulent', 'wsd', 'door het sociaal werkbedrijf', ['REFERRAL', 'REPORTS', 'ADAPTATION']],
  ['BEGELEIDER', 'leerwerkbedrijf', 'wsd', 'door het leerwerkbedrijf', ['REFERRAL', 'REPORTS', 'ADAPTATION']],
  ['PROJECTLEIDER', 'projectleider', 'wsd', 'in een wijk', ['REFERRAL', 'REPORTS', 'ADAPTATION']],
  ['VOORMAN', 'voorman', 'wsd', 'in een ploeg', ['REPORTS', 'ADAPTATION']],
];

/** What is about work and inkomen is no business of the Wmo, nor is what Suwinet tells. */
const UNDER_THE_WMO = GUIDING_UNDER_THE_WMO.map(
  ([role, slug, by, who, categories]): Register => ({
    slug: `ondersteuning-wmo-${slug}`,
    by,
    purpose: `Maatschappelijke ondersteuning van deelnemers ${who}`,
    legalBasis: 'Wmo 2015 artikel 2.3.5 en 5.1.1',
    roles: [role],
    categories: ['PERSON', 'TRAJECT', 'PRESENCE', 'EDUCATION', ...categories],
    grounds: ['WMO'],
    recipients: ['Partners'],
    ...keptFor('P5Y'),
  }),
);

/** For each role the activity that its daily work is; narrower ones beside it; and two that have ended. */
export const registers: readonly Register[] = [
  {
    slug: 'begeleiding-klantmanager',
    by: 'gemeente-midden',
    purpose: 'Begeleiding van deelnemers door de gemeente',
    legalBasis: PARTICIPATIEWET,
    roles: ['KLANTMANAGER'],
    categories: ['PERSON', 'IDENTIFICATION', 'REFERRAL', 'TRAJECT', 'REPORTS', 'INCOME', 'PRESENCE', 'EDUCATION'],
    grounds: ['PARTICIPATIEWET'],
    recipients: ['Uitvoerder'],
    ...keptFor('P5Y'),
  },
  {
    slug: 'beleid',
    by: 'gemeente-midden',
    purpose: 'Beleid voor wijken en samenwerking',
    legalBasis: 'Gemeentewet artikel 108',
    roles: ['BELEIDSMEDEWERKER'],
    categories: [],
    grounds: [],
    recipients: ['Partners'],
    ...keptFor('P7Y', 'RELATION_END', 'ANONYMISE'),
  },
  {
    slug: 'onderhoud-corporatie',
    by: 'corporatie-midden',
    purpose: 'Onderhoud van de woonomgeving',
    legalBasis: 'Opdrachtovereenkomst',
    roles: ['CORPORATIE_OPDRACHTGEVER'],
    categories: [],
    grounds: [],
    recipients: ['Uitvoerder'],
    ...keptFor('P7Y'),
  },
  {
    slug: 'onderhoud-gemeente',
    by: 'gemeente-midden',
    purpose: 'Onderhoud van de openbare ruimte',
    legalBasis: 'Gemeentewet artikel 108',
    roles: ['GEMEENTE_OPDRACHTGEVER'],
    categories: [],
    grounds: [],
    recipients: ['Uitvoerder'],
    ...keptFor('P7Y'),
  },
  {
    slug: 'begeleiding-consulent',
    by: 'wsd',
    purpose: 'Begeleiding van deelnemers door het sociaal werkbedrijf',
    legalBasis: PARTICIPATIEWET,
    roles: ['CONSULENT'],
    categories: [
      'PERSON',
      'IDENTIFICATION',
      'REFERRAL',
      'TRAJECT',
      'REPORTS',
      'INCOME',
      'PRESENCE',
      'ADAPTATION',
      'EDUCATION',
    ],
    grounds: ['PARTICIPATIEWET'],
    recipients: ['Gemeente'],
    ...keptFor('P5Y'),
  },
  {
    slug: 'werkleiding-voorman',
    by: 'wsd',
    purpose: 'Leiding van het werk in een ploeg',
    legalBasis: PARTICIPATIEWET,
    roles: ['VOORMAN'],
    categories: ['PERSON', 'TRAJECT', 'REPORTS', 'PRESENCE', 'ADAPTATION', 'EDUCATION'],
    grounds: ['PARTICIPATIEWET'],
    recipients: [],
    ...keptFor('P1Y', 'DOSSIER_END', 'DELETE'),
  },
  {
    slug: 'begeleiding-leerwerkbedrijf',
    by: 'wsd',
    purpose: 'Begeleiding van deelnemers door het leerwerkbedrijf',
    legalBasis: PARTICIPATIEWET,
    roles: ['BEGELEIDER'],
    categories: ['PERSON', 'REFERRAL', 'TRAJECT', 'REPORTS', 'INCOME', 'PRESENCE', 'ADAPTATION', 'EDUCATION'],
    grounds: ['PARTICIPATIEWET'],
    recipients: ['Gemeente'],
    ...keptFor('P5Y'),
  },
  {
    slug: 'projectleiding',
    by: 'wsd',
    purpose: 'Leiding van het werk in een wijk',
    legalBasis: PARTICIPATIEWET,
    roles: ['PROJECTLEIDER'],
    categories: ['PERSON', 'REFERRAL', 'TRAJECT', 'REPORTS', 'INCOME', 'PRESENCE', 'ADAPTATION', 'EDUCATION'],
    grounds: ['PARTICIPATIEWET'],
    recipients: [],
    ...keptFor('P5Y'),
  },
  {
    slug: 'werkplekken-werkgever',
    by: 'werkgever-midden',
    purpose: 'Aanbieden van werkplekken',
    legalBasis: 'Plaatsingsovereenkomst',
    roles: ['WERKGEVER'],
    categories: ['PERSON', 'TRAJECT', 'PRESENCE', 'ADAPTATION', 'EDUCATION'],
    grounds: ['PARTICIPATIEWET'],
    recipients: ['Gemeente'],
    ...keptFor('P2Y', 'DOSSIER_END', 'DELETE'),
  },
  {
    slug: 'beheer',
    by: 'wsd',
    purpose: 'Beheer van organisaties, overeenkomsten en rollen',
    legalBasis: 'AVG artikel 6 lid 1 onder f',
    roles: ['BEHEERDER'],
    categories: [],
    grounds: [],
    recipients: ['Partners'],
    ...keptFor('P7Y', 'RELATION_END', 'ANONYMISE'),
  },
  {
    slug: 'toezicht',
    by: 'gemeente-midden',
    purpose: 'Toezicht op de verwerking van persoonsgegevens en besluiten op verzoeken van betrokkenen',
    legalBasis: 'AVG artikel 12, 16 tot en met 19 en 39',
    roles: ['PRIVACY_OFFICER'],
    categories: ['DISCLOSURE', 'RIGHTS', 'PERSON'],
    grounds: [],
    recipients: [],
    ...keptFor('P5Y', 'RECORDED', 'DELETE'),
  },
  {
    slug: 'geplande-taken',
    by: 'corporatie-midden',
    purpose: 'Uitvoering van wat vanzelf moet gebeuren',
    legalBasis: 'Opdrachtovereenkomst',
    roles: ['SYSTEM'],
    categories: ['REFERRAL'],
    grounds: ['PARTICIPATIEWET', 'WMO'],
    recipients: [],
    ...keptFor('P1Y', 'RECORDED', 'DELETE'),
  },
  {
    slug: 'onderwijs-docent',
    by: 'roc-midden',
    purpose: 'Onderwijs en certificering',
    legalBasis: 'Wet educatie en beroepsonderwijs artikel 7.2.8',
    roles: ['DOCENT'],
    categories: ['PERSON', 'EDUCATION'],
    grounds: [],
    recipients: ['DUO'],
    ...keptFor('P2Y', 'RELATION_END', 'ANONYMISE'),
  },
  {
    slug: 'inzage-deelnemer',
    by: 'wsd',
    purpose: 'Inzage van de deelnemer in de eigen gegevens, en verzoeken daarover',
    legalBasis: 'AVG artikel 15 tot en met 18',
    roles: ['DEELNEMER'],
    categories: [
      'PERSON',
      'IDENTIFICATION',
      'REFERRAL',
      'TRAJECT',
      'REPORTS',
      'INCOME',
      'PRESENCE',
      'ADAPTATION',
      'EDUCATION',
      'DISCLOSURE',
      'RIGHTS',
    ],
    grounds: ['PARTICIPATIEWET', 'WMO'],
    recipients: ['Deelnemer'],
    ...keptFor('P1Y', 'RECORDED', 'DELETE'),
  },
  {
    slug: 'verantwoording-gemeente',
    by: 'gemeente-midden',
    purpose: 'Verantwoording over aanmeldingen, looptijden en kosten van trajecten',
    legalBasis: PARTICIPATIEWET,
    roles: ['KLANTMANAGER'],
    categories: ['REFERRAL', 'TRAJECT'],
    grounds: ['PARTICIPATIEWET'],
    recipients: [],
    ...keptFor('P7Y'),
  },
  {
    slug: 'ploegplanning',
    by: 'wsd',
    purpose: 'Samenstellen en plannen van ploegen',
    legalBasis: PARTICIPATIEWET,
    roles: ['CONSULENT', 'BEGELEIDER', 'PROJECTLEIDER'],
    categories: ['PERSON', 'PRESENCE', 'ADAPTATION'],
    grounds: ['PARTICIPATIEWET'],
    recipients: [],
    ...keptFor('P1Y', 'DOSSIER_END', 'DELETE'),
  },
  ...UNDER_THE_WMO,
  {
    slug: 'proef-woonomgevingsploeg',
    by: 'wsd',
    purpose: 'Proef met de eerste woonomgevingsploeg',
    legalBasis: PARTICIPATIEWET,
    roles: ['CONSULENT'],
    categories: ['PERSON', 'TRAJECT'],
    grounds: ['PARTICIPATIEWET'],
    recipients: ['Gemeente'],
    ...keptFor('P5Y'),
    ended: true,
  },
  {
    slug: 'overdracht-papieren-dossiers',
    by: 'gemeente-midden',
    purpose: 'Overdracht van papieren dossiers',
    legalBasis: PARTICIPATIEWET,
    roles: ['KLANTMANAGER'],
    categories: ['PERSON', 'TRAJECT'],
    grounds: ['PARTICIPATIEWET'],
    recipients: ['Uitvoerder'],
    ...keptFor('P5Y', 'DOSSIER_END', 'DELETE'),
    ended: true,
  },
];

/** What a role does under the Wmo, where it does anything. */
export const activityUnderWmo = (role: Role): Register | undefined =>
  UNDER_THE_WMO.find(({ roles }) => roles.includes(role));

/**
 * The daily work of a role in the register; operations of the role name its slug.
 * @throws Error when the register has none for the role.
 */
export const dailyActivity = (role: Role): Register => {
  const found = registers.find((own) => !own.ended && own.roles.includes(role));
  if (!found) throw new Error(`No activity of the register is for ${role}`);
  return found;
};
