import type { Role, Scope } from '../schema/roles.ts';
import { type OrganisationKey, organisation } from './organisations.ts';

export { CONSORTIUM_KEYS, type ConsortiumKey, organisations } from './organisations.ts';
export type { OrganisationKey };

/** Somebody who may log in, in one role for one organisation. */
export interface Persona {
  readonly name: string;
  readonly role: Role;
  readonly scope: Scope;
  /** Name of the persona that this person is first of all. */
  readonly person: string;
  /** Wijk to which the role is limited. */
  readonly wijk: readonly [gemeente: OrganisationKey, name: string] | null;
  /** Subject of the token. */
  readonly subject: string;
  readonly organisation: OrganisationKey;
  readonly organisationOin: string;
  readonly organisationName: string;
}

interface Casting {
  readonly scope?: Scope;
  /** Another persona who is the same person: one subject, another role. */
  readonly alsoIs?: string;
  /** Wijk to which the role is limited. */
  readonly wijk?: readonly [gemeente: OrganisationKey, name: string];
}

type Cast = readonly [name: string, organisation: OrganisationKey, casting?: Casting];

const neighbour = (consortium: 'zuid' | 'noord'): Cast[] => [
  [`klantmanager@${consortium}`, `gemeente-${consortium}`],
  [`beleidsmedewerker@${consortium}`, `gemeente-${consortium}`],
  [`gemeente-opdrachtgever@${consortium}`, `gemeente-${consortium}`],
  [`corporatie-opdrachtgever@${consortium}`, `corporatie-${consortium}`],
  [`consulent@${consortium}`, 'wsd'],
  [`voorman@${consortium}`, 'wsd'],
  [`docent@${consortium}`, 'roc-rand'],
  [`deelnemer@${consortium}`, 'wsd'],
];

const casting: readonly Cast[] = [
  ['klantmanager', 'gemeente-midden'],
  ['klantmanager-2', 'gemeente-midden'],
  ['beleidsmedewerker', 'gemeente-midden'],
  ['beleidsmedewerker-2', 'gemeente-zuid'],
  ['gemeente-opdrachtgever', 'gemeente-midden'],
  // One person in two roles: each token shows its own role's slice.
  ['gemeente-opdrachtgever-2', 'gemeente-midden', { alsoIs: 'klantmanager-2' }],
  ['corporatie-opdrachtgever', 'corporatie-midden'],
  ['corporatie-opdrachtgever-2', 'corporatie-zuid'],
  ['consulent', 'wsd'],
  ['consulent-2', 'wsd'],
  ['consulent-team', 'wsd', { scope: 'ORGANISATION' }],
  ['voorman', 'wsd'],
  ['voorman-2', 'wsd'],
  ['begeleider', 'wsd'],
  ['begeleider-2', 'wsd'],
  ['projectleider', 'wsd', { wijk: ['gemeente-midden', 'Oosseld'] }],
  ['projectleider-2', 'wsd', { wijk: ['gemeente-midden', 'Gaanderen'] }],
  ['docent', 'roc-midden'],
  ['docent-2', 'roc-midden'],
  ['docent-administratie', 'roc-midden', { scope: 'ORGANISATION' }],
  ['werkgever', 'werkgever-midden'],
  ['werkgever-2', 'werkgever-noord'],
  ['beheerder', 'wsd'],
  ['beheerder-2', 'gemeente-noord'],
  // A participant logs in at the organisation that guides him or her.
  ['deelnemer', 'wsd'],
  ['deelnemer-2', 'wsd'],
  ['privacy-officer', 'gemeente-midden'],
  ['privacy-officer-2', 'wsd'],
  ['privacy-officer-3', 'roc-midden'],
  ['system', 'corporatie-midden'],
  ['system-2', 'gemeente-midden'],
  ['system-3', 'wsd'],
  // Its organisation asks for a second approval.
  ['system@zuid', 'corporatie-zuid'],
  ...neighbour('zuid'),
  ...neighbour('noord'),
  // Their agreement ended: each keeps its own rows, and shares none.
  ['klantmanager@beeindigd', 'gemeente-beeindigd'],
  ['beleidsmedewerker@beeindigd', 'gemeente-beeindigd'],
  ['corporatie-opdrachtgever@beeindigd', 'corporatie-beeindigd'],
  // The gemeente that runs its own wijkbedrijf: same organisation as `klantmanager@noord`, another role.
  ['consulent@wijkbedrijf', 'gemeente-noord'],
  ['begeleider@wijkbedrijf', 'gemeente-noord', { scope: 'ORGANISATION' }],
  ['voorman@wijkbedrijf', 'gemeente-noord'],
];

/** `corporatie-opdrachtgever-2` → `CORPORATIE_OPDRACHTGEVER`: a persona is named after its role. */
const roleOf = (name: string): Role =>
  name
    .replace(/(@.*|-\d|-team|-administratie)$/, '')
    .replaceAll('-', '_')
    .toUpperCase() as Role;

export const personas: readonly Persona[] = casting.map(([name, key, casting]): Persona => {
  const { scope = 'OWN', alsoIs, wijk } = casting ?? {};
  const { oin, name: organisationName } = organisation(key);
  return {
    name,
    role: roleOf(name),
    scope,
    subject: `demo-${(alsoIs ?? name).replace('@', '-')}`,
    person: alsoIs ?? name,
    wijk: wijk ?? null,
    organisation: key,
    organisationOin: oin,
    organisationName,
  };
});

/** How many leading characters two names have in common. */
const sharedStart = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
};

/** @throws Error naming the nearest personas when there is none of this name. */
export const persona = (name: string): Persona => {
  const found = personas.find((each) => each.name === name);
  if (found) return found;
  const nearest = personas
    .map((each) => each.name)
    .sort((one, other) => sharedStart(other, name) - sharedStart(one, name))
    .slice(0, 3);
  throw new Error(`There is no persona ${JSON.stringify(name)}. Nearest: ${nearest.join(', ')}.`);
};
