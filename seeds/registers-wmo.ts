import type { Category } from '../schema/category.ts';
import type { Role } from '../schema/roles.ts';
import type { OrganisationKey } from './organisations.ts';
import { keptFor, type Register } from './register.ts';

interface UnderTheWmo {
  readonly role: Role;
  readonly slug: string;
  readonly by: OrganisationKey;
  readonly also?: readonly OrganisationKey[];
  readonly who: string;
  /** Beside what each of them needs. */
  readonly categories: readonly Category[];
  readonly changes: readonly Category[];
}

const GUIDING: readonly UnderTheWmo[] = [
  {
    role: 'KLANTMANAGER',
    slug: 'klantmanager',
    by: 'gemeente-midden',
    also: ['gemeente-zuid', 'gemeente-noord', 'gemeente-beeindigd'],
    who: 'door de gemeente',
    categories: ['IDENTIFICATION', 'REFERRAL', 'REPORTS'],
    changes: ['PERSON', 'TRAJECT', 'IDENTIFICATION', 'REFERRAL', 'REPORTS'],
  },
  {
    role: 'CONSULENT',
    slug: 'consulent',
    by: 'wsd',
    who: 'door het sociaal werkbedrijf',
    categories: ['REFERRAL', 'REPORTS', 'ADAPTATION'],
    changes: ['PERSON', 'TRAJECT', 'PRESENCE', 'EDUCATION', 'REFERRAL', 'REPORTS', 'ADAPTATION'],
  },
  {
    role: 'BEGELEIDER',
    slug: 'leerwerkbedrijf',
    by: 'wsd',
    who: 'door het leerwerkbedrijf',
    categories: ['REFERRAL', 'REPORTS', 'ADAPTATION'],
    changes: ['PERSON', 'TRAJECT', 'PRESENCE', 'EDUCATION', 'REFERRAL', 'REPORTS', 'ADAPTATION'],
  },
  {
    role: 'PROJECTLEIDER',
    slug: 'projectleider',
    by: 'wsd',
    who: 'in een wijk',
    categories: ['REFERRAL', 'REPORTS', 'ADAPTATION'],
    changes: [],
  },
  {
    role: 'VOORMAN',
    slug: 'voorman',
    by: 'wsd',
    who: 'in een ploeg',
    categories: ['REPORTS', 'ADAPTATION'],
    changes: ['PERSON', 'PRESENCE', 'EDUCATION', 'REPORTS'],
  },
];

/** What is about work and inkomen is no business of the Wmo, nor is what Suwinet tells. */
export const UNDER_THE_WMO = GUIDING.map(
  ({ role, slug, by, also = [], who, categories, changes }): Register => ({
    slug: `ondersteuning-wmo-${slug}`,
    by,
    also,
    purpose: `Maatschappelijke ondersteuning van deelnemers ${who}`,
    legalBasis: 'Wmo 2015 artikel 2.3.5 en 5.1.1',
    roles: [role],
    categories: ['PERSON', 'TRAJECT', 'PRESENCE', 'EDUCATION', ...categories],
    changes,
    grounds: ['WMO'],
    recipients: ['Partners'],
    ...keptFor('P5Y'),
  }),
);
