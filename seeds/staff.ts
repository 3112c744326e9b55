import { RoleAssignment } from '../schema/consortium/role-assignment.entity.ts';
import { StaffMember } from '../schema/consortium/staff-member.entity.ts';
import type { Role, Scope } from '../schema/roles.ts';
import { type Persona, personas } from './cast.ts';
import { currentCopy, marked } from './copy.ts';
import { addDays, addMonths, addYears, midnightOf } from './days.ts';
import { emailAddress, fullName, makeName, phoneNumber } from './names.ts';
import type { OrganisationKey } from './organisations.ts';
import { at, Random, seedId } from './random.ts';
import { organisationId, type RowMaker, type Table } from './row.ts';
import { wijkId } from './wijken.ts';

interface StaffSeed {
  readonly key: string;
  readonly organisation: OrganisationKey;
  readonly role: Role;
  readonly scope?: Scope;
  readonly subject?: string;
  /** Key of the staff member, when the role is a second one of somebody. */
  readonly person?: string;
  readonly wijk?: Persona['wijk'];
  /** Has had the role, and has it no longer. */
  readonly left?: true;
}

export const staffId = (key: string): string => seedId('StaffMember', key);

/** Keys of the voormannen of a consortium, one for each of its crews; the first are personas. */
export const voormanKeys = (consortium: 'midden' | 'zuid' | 'noord' | 'wijkbedrijf', count: number): string[] => {
  const base = consortium === 'midden' ? 'voorman' : `voorman@${consortium}`;
  return Array.from({ length: count }, (_, index) => (index === 0 ? base : `${base}-${index + 1}`));
};

export const CREWS_PER_CONSORTIUM = { midden: 24, zuid: 17, noord: 16, wijkbedrijf: 3 } as const;

/** Who has which caseload or group; personas first. */
export const klantmanagers = {
  midden: ['klantmanager', 'klantmanager-2', 'klantmanager-3', 'klantmanager-4'],
  zuid: ['klantmanager@zuid', 'klantmanager@zuid-2'],
  noord: ['klantmanager@noord', 'klantmanager@noord-2'],
  beeindigd: ['klantmanager@beeindigd'],
} as const;

export const consulenten = {
  // A begeleider guides as a consulent does, in another role.
  midden: ['consulent', 'consulent-2', 'begeleider', 'begeleider-2'],
  zuid: ['consulent@zuid', 'consulent@zuid-2'],
  noord: ['consulent@noord', 'consulent@noord-2'],
  beeindigd: ['consulent', 'consulent-2'],
} as const;

/** With so many more participants or students there are more to guide them; in the demo nobody more. */
export const withColleagues = <Key extends string>(keys: readonly Key[]): readonly string[] =>
  currentCopy().busy
    ? [...keys, ...Array.from({ length: 6 * keys.length }, (_, number) => `${at(keys, number)}/${number}`)]
    : keys;

export const docenten = {
  'roc-midden': ['docent', 'docent-2', 'docent-3'],
  'roc-rand': ['docent@zuid', 'docent@noord', 'docent@zuid-2'],
} as const;

const isStaff = (persona: Persona) => persona.role !== 'DEELNEMER';

const employees = (organisation: OrganisationKey, role: Role, keys: readonly string[]): StaffSeed[] =>
  keys.map((key) => ({ key, organisation, role }));

/** Per organisation one who left and, where roles can be looked up, one who comes to stand in for a persona. */
const changes: readonly StaffSeed[] = [
  { key: 'klantmanager-vertrokken', organisation: 'gemeente-midden', role: 'KLANTMANAGER', left: true },
  { key: 'opdrachtgever-vertrokken', organisation: 'corporatie-midden', role: 'CORPORATIE_OPDRACHTGEVER', left: true },
  {
    key: 'opdrachtgever-waarnemer',
    organisation: 'corporatie-midden',
    role: 'CORPORATIE_OPDRACHTGEVER',
  },
  { key: 'consulent-vertrokken', organisation: 'wsd', role: 'CONSULENT', left: true },
  { key: 'consulent-waarnemer', organisation: 'wsd', role: 'CONSULENT' },
  {
    key: 'gemeente-opdrachtgever-vertrokken',
    organisation: 'gemeente-midden',
    role: 'GEMEENTE_OPDRACHTGEVER',
    left: true,
  },
  {
    key: 'projectleider-vertrokken',
    organisation: 'wsd',
    role: 'PROJECTLEIDER',
    left: true,
    wijk: ['gemeente-midden', 'Oosseld'],
  },
  {
    key: 'projectleider-waarnemer',
    organisation: 'wsd',
    role: 'PROJECTLEIDER',
    wijk: ['gemeente-midden', 'Oosseld'],
  },
  { key: 'werkgever-vertrokken', organisation: 'werkgever-midden', role: 'WERKGEVER', left: true },
  { key: 'docent-vertrokken', organisation: 'roc-midden', role: 'DOCENT', left: true },
  { key: 'docent-waarnemer', organisation: 'roc-midden', role: 'DOCENT' },
  { key: 'werkgever-waarnemer', organisation: 'werkgever-midden', role: 'WERKGEVER' },
];

/** Who stands in for whom, from so many days ago for so many days: for two weeks, or for a good month. */
const standIns: readonly (readonly [key: string, absent: string, began: number, days: number])[] = [
  ['klantmanager-2', 'klantmanager', 3, 14],
  ['opdrachtgever-waarnemer', 'corporatie-opdrachtgever', 10, 43],
  ['consulent-waarnemer', 'consulent', 10, 43],
  ['projectleider-waarnemer', 'projectleider', 10, 43],
  ['docent-waarnemer', 'docent', 10, 43],
  ['werkgever-waarnemer', 'werkgever', 10, 43],
  // It has ended: nothing of it is left.
  ['consulent-2', 'consulent', 60, 21],
];

const allStaff = (): StaffSeed[] => {
  const cast: StaffSeed[] = personas.filter(isStaff).map(({ name, ...persona }) => ({ key: name, ...persona }));
  const others = [
    ...employees('gemeente-midden', 'KLANTMANAGER', withColleagues(klantmanagers.midden)),
    ...employees('gemeente-zuid', 'KLANTMANAGER', withColleagues(klantmanagers.zuid)),
    ...employees('gemeente-noord', 'KLANTMANAGER', withColleagues(klantmanagers.noord)),
    ...[consulenten.midden, consulenten.zuid, consulenten.noord].flatMap((keys) =>
      employees('wsd', 'CONSULENT', withColleagues(keys)),
    ),
    ...employees('roc-midden', 'DOCENT', withColleagues(docenten['roc-midden'])),
    ...employees('roc-rand', 'DOCENT', withColleagues(docenten['roc-rand'])),
    ...(['midden', 'zuid', 'noord'] as const).flatMap((consortium) =>
      employees('wsd', 'VOORMAN', voormanKeys(consortium, CREWS_PER_CONSORTIUM[consortium])),
    ),
    ...employees('gemeente-noord', 'VOORMAN', voormanKeys('wijkbedrijf', CREWS_PER_CONSORTIUM.wijkbedrijf)),
    ...changes,
  ];
  const known = new Set(cast.map(({ key }) => key));
  return [...cast, ...others.filter(({ key }) => !known.has(key))];
};

const staffRow = (make: RowMaker, { key, organisation }: StaffSeed, random: Random, number: number) => {
  const name = makeName(random);
  return make.row(StaffMember, key, organisation, addYears(make.today, -4), {
    organisationId: organisationId(organisation),
    name: fullName(name),
    workName: `${name.callName} ${name.familyName.slice(0, 1)}.`,
    workPhone: phoneNumber(9_000_000 + number),
    workEmail: emailAddress(name, number, organisation),
  });
};

/** First day of a role and, of some, the last. */
const termOf = (seed: StaffSeed, today: string): readonly [from: string, until?: string] => {
  if (seed.left) return [addYears(today, -4), addMonths(today, -7)];
  return [addYears(today, -3)];
};

/** From the beginning of the one day to the end of the other. */
const during = (from: string, until?: string) => ({
  startsAt: midnightOf(from),
  endsAt: until ? midnightOf(addDays(until, 1)) : null,
});

/** Of the organisation that gives and ends its roles in the graph. */
const BEHEERDER = seedId('RoleAssignment', 'beheerder');

/** Who acts, in which role. */
const holderOf = (seed: StaffSeed) => ({
  subject: marked(seed.subject ?? `demo-${seed.key.replace('@', '-')}`),
  organisationId: organisationId(seed.organisation),
  role: seed.role,
  scope: seed.scope ?? 'OWN',
  wijkId: seed.wijk ? wijkId(...seed.wijk) : null,
  staffMemberId: staffId(seed.person ?? seed.key),
  participantId: null,
});

const assignmentRow = (make: RowMaker, seed: StaffSeed) => {
  const term = termOf(seed, make.today);
  return make.row(RoleAssignment, seed.key, seed.organisation, term[0], {
    ...holderOf(seed),
    standInForId: null,
    ...(seed.left && seed.organisation === 'wsd' && { endedUnderId: BEHEERDER }),
    ...during(...term),
  });
};

const standInRow = (make: RowMaker, seed: StaffSeed, [, absent, began, days]: (typeof standIns)[number]) => {
  const from = addDays(make.today, -began);
  return make.row(RoleAssignment, `${seed.key}/${absent}`, seed.organisation, from, {
    ...holderOf(seed),
    standInForId: staffId(absent),
    inPlaceOfId: seedId('RoleAssignment', absent),
    ...(seed.organisation === 'wsd' && { grantedUnderId: BEHEERDER }),
    ...during(from, addDays(from, days - 1)),
  });
};

/** A persona whose role has ended, in the role that it has now in another organisation's crew or group. */
const endedAssignmentRow = (make: RowMaker, { key, organisation, role }: StaffSeed) => {
  const validFrom = addYears(make.today, -4);
  return make.row(RoleAssignment, `${key}/ended`, organisation, validFrom, {
    subject: marked(`demo-${key}`),
    organisationId: organisationId(organisation),
    role,
    scope: 'ORGANISATION',
    wijkId: null,
    staffMemberId: staffId(key),
    participantId: null,
    standInForId: null,
    ...during(validFrom, addDays(addYears(make.today, -3), -1)),
  });
};

export const staffTables = (make: RowMaker): Table[] => {
  const random = new Random('staff');
  const staff = allStaff().filter(({ key, person = key }) => person === key);
  return [{ entity: StaffMember, rows: staff.map((seed, index) => staffRow(make, seed, random, index)) }];
};

export const participantId = (key: string | number): string => seedId('Participant', key);

/** After the participants, whose own role assignments name them. */
export const assignmentTables = (make: RowMaker): Table[] => {
  const staff = allStaff();
  const participants = personas
    .filter((persona) => !isStaff(persona))
    .map(({ name, organisation, role, scope, subject }) =>
      make.row(RoleAssignment, name, organisation, addMonths(make.today, -12), {
        subject: marked(subject),
        organisationId: organisationId(organisation),
        role,
        scope,
        wijkId: null,
        staffMemberId: null,
        participantId: participantId(name),
        standInForId: null,
        ...during(addMonths(make.today, -12)),
      }),
    );
  const ended = staff.filter(({ key }) => ['consulent', 'docent'].includes(key));
  return [
    {
      entity: RoleAssignment,
      rows: [
        ...staff.map((seed) => assignmentRow(make, seed)),
        ...standIns.flatMap((own) =>
          staff.filter(({ key }) => key === own[0]).map((seed) => standInRow(make, seed, own)),
        ),
        ...ended.map((seed) => endedAssignmentRow(make, seed)),
        ...participants,
      ],
    },
  ];
};
