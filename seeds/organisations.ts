import type { ORGANISATION_KINDS } from '../schema/consortium/organisation.entity.ts';

import { currentCopy } from './copy.ts';

/** The consortia of the seeds: a main one, two neighbours, one that has ended and a gemeente's own wijkbedrijf. */
export const CONSORTIUM_KEYS = ['midden', 'zuid', 'noord', 'beeindigd', 'wijkbedrijf'] as const;

export type ConsortiumKey = (typeof CONSORTIUM_KEYS)[number];

interface OrganisationSeed {
  readonly name: string;
  readonly kind: keyof typeof ORGANISATION_KINDS;
  readonly kvkNumber: string;
  /** CBS codes of the gemeenten in which it works. */
  readonly workArea: readonly string[];
}

// Invented names. The CBS codes are not in the CBS list: numbers from GM9901 on are given to no gemeente. Two KvK
// numbers are those of the KvK test environment; the others are out of the series that has been given out.
const seeds = {
  'gemeente-midden': ['Gemeente Voorbeeldhoven', 'GEMEENTE', '69599068', ['GM9901']],
  'gemeente-zuid': ['Gemeente Zuiderveld', 'GEMEENTE', '99999902', ['GM9902']],
  'gemeente-noord': ['Gemeente Noorderkoog', 'GEMEENTE', '99999903', ['GM9903']],
  'gemeente-beeindigd': ['Gemeente Oosterwaard', 'GEMEENTE', '99999904', ['GM9904']],
  'corporatie-midden': ['Woningcorporatie De Brink', 'WONINGCORPORATIE', '68750110', ['GM9901']],
  'corporatie-zuid': ['Woonstichting Kromme Akker', 'WONINGCORPORATIE', '99999906', ['GM9902']],
  'corporatie-noord': ['Wonen aan de Koogdijk', 'WONINGCORPORATIE', '99999907', ['GM9903']],
  'corporatie-beeindigd': ['Woningstichting Het Veerhuis', 'WONINGCORPORATIE', '99999908', ['GM9901', 'GM9904']],
  wsd: ['WSD Voorbeeldstreek', 'SOCIAAL_ONTWIKKELBEDRIJF', '99999909', ['GM9901', 'GM9902', 'GM9903', 'GM9904']],
  'roc-midden': ['ROC Voorbeeldstreek', 'ROC', '99999910', ['GM9901']],
  'roc-rand': ['ROC De Landrand', 'ROC', '99999911', ['GM9902', 'GM9903']],
  'welzijn-midden': ['Stichting Buurtkring Voorbeeldhoven', 'WELZIJN', '99999912', ['GM9901']],
  'werkgever-midden': ['Kwekerij De Plantenhoek', 'AANBIEDER', '99999913', ['GM9901']],
  'werkgever-noord': ['Timmerbedrijf Koogmond', 'AANBIEDER', '99999914', ['GM9903']],
} as const satisfies Record<
  string,
  readonly [OrganisationSeed['name'], OrganisationSeed['kind'], OrganisationSeed['kvkNumber'], readonly string[]]
>;

export type OrganisationKey = keyof typeof seeds;

export interface OrganisationData extends OrganisationSeed {
  readonly key: OrganisationKey;
  /** 20 digits; prefix 00000099 is that of test numbers (Logius). */
  readonly oin: string;
}

/** The partners of all consortia. One WSD works in all of them, so that its neighbours have something to hide. */
export const organisations: readonly OrganisationData[] = Object.entries(seeds).map(
  ([key, [name, kind, kvkNumber, workArea]], index) => ({
    key: key as OrganisationKey,
    name,
    kind,
    kvkNumber,
    workArea,
    oin: `00000099${String(index + 1).padStart(9, '0')}000`,
  }),
);

export const organisation = (key: OrganisationKey): OrganisationData => {
  const found = organisations.find((each) => each.key === key);
  if (!found) throw new Error(`There is no organisation ${key}`);
  return found;
};

/** The same in the region of the copy that is being built: a partner of another region has a name and number of its own. */
export const organisationHere = (key: OrganisationKey): OrganisationData => {
  const { region } = currentCopy();
  const { name, oin, ...data } = organisation(key);
  if (region === 0) return { name, oin, ...data };
  const number = Number(oin.slice(8, -3)) + region * 100;
  return { ...data, name: `${name} ${region}`, oin: `00000099${String(number).padStart(9, '0')}000` };
};
