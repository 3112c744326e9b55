import type { Role, Scope } from '../schema/roles.ts';
import { type OrganisationKey, organisation } from './organisations.ts';

export { CONSORTIUM_KEYS, type ConsortiumKey, organisations } from './organisations.ts';
export type { OrganisationKey };

/** Somebody who may log in, in one role for one organisation. */
export interface Persona {
  readonly name: string;
  readonly role: Role;
  readonly scope: Scope;
  /** Subject of the token. */
  readonly subject: string;
  readonly organisation: OrganisationKey;
  readonly organisationOin: string;
  readonly organisationName: string;
}

type Casting = readonly [name: string, organisation: OrganisationKey, scope?: Scope];

const neighbour = (consortium: 'zuid' | 'noord'): Casting[] => [
  [`klantmanager@${consortium}`, `gemeente-${consortium}`],
  [`beleidsmedewerker@${consortium}`, `gemeente-${consortium}`],
  [`corporatie-opdrachtgever@${consortium}`, `corporatie-${consortium}`],
  [`consulent@${consortium}`, 'wsd'],
  [`voorman@${consortium}`, 'wsd'],
  [`docent@${consortium}`, 'roc-rand'],
  [`deelnemer@${consortium}`, 'wsd'],
];

const casting: readonly Casting[] = [
  ['klantmanager', 'gemeente-midden'],
  ['klantmanager-2', 'gemeente-midden'],
  ['beleidsmedewerker', 'gemeente-midden'],
  ['beleidsmedewerker-2', 'gemeente-zuid'],
  ['corporatie-opdrachtgever', 'corporatie-midden'],
  ['corporatie-opdrachtgever-2', 'corporatie-zuid'],
  ['consulent', 'wsd'],
  ['consulent-2', 'wsd'],
  ['consulent-team', 'wsd', 'ORGANISATION'],
  ['voorman', 'wsd'],
  ['voorman-2', 'wsd'],
  ['docent', 'roc-midden'],
  ['docent-2', 'roc-midden'],
  ['docent-administratie', 'roc-midden', 'ORGANISATION'],
  // A participant logs in at the organisation that guides him or her.
  ['deelnemer', 'wsd'],
  ['deelnemer-2', 'wsd'],
  ...neighbour('zuid'),
  ...neighbour('noord'),
  // Their agreement ended: each keeps its own rows, and shares none.
  ['klantmanager@beeindigd', 'gemeente-beeindigd'],
  ['beleidsmedewerker@beeindigd', 'gemeente-beeindigd'],
  ['corporatie-opdrachtgever@beeindigd', 'corporatie-beeindigd'],
  // The gemeente that runs its own wijkbedrijf: same organisation as `klantmanager@noord`, another role.
  ['consulent@wijkbedrijf', 'gemeente-noord'],
  ['voorman@wijkbedrijf', 'gemeente-noord'],
];

/** `corporatie-opdrachtgever-2` → `CORPORATIE_OPDRACHTGEVER`: a persona is named after its role. */
const roleOf = (name: string): Role =>
  name
    .replace(/(@.*|-\d|-team|-administratie)$/, '')
    .replace('-', '_')
    .toUpperCase() as Role;

export const personas: readonly Persona[] = casting.map(([name, key, scope = 'OWN']) => {
  const { oin, name: organisationName } = organisation(key);
  return {
    name,
    role: roleOf(name),
    scope,
    subject: `demo-${name.replace('@', '-')}`,
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
