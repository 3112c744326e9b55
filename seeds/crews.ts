import { Crew } from '../schema/crews/crew.entity.ts';
import { CrewMembership, type MEMBERSHIP_ROLES } from '../schema/crews/crew-membership.entity.ts';
import { type CONTRIBUTOR_KINDS, Contributor } from '../schema/participants/contributor.entity.ts';
import { marked } from './copy.ts';
import { type CrewPlan, crewPlans } from './crew-plans.ts';
import { addDays, addYears } from './days.ts';
import { groundsAt, type Stay } from './lives.ts';
import type { Person } from './people.ts';
import { at, Random, seedId } from './random.ts';
import { organisationId, type RowMaker, type Table } from './row.ts';
import { consulenten, staffId } from './staff.ts';
import { wijkId } from './wijken.ts';

const MINIMUM = 4;
const MAXIMUM = 6;

/** Other people than participants who work in a crew, and as what. */
const HELPERS: readonly (readonly [keyof typeof CONTRIBUTOR_KINDS, keyof typeof MEMBERSHIP_ROLES])[] = [
  ['VRIJWILLIGER', 'VRIJWILLIGER'],
  ['STAGIAIR', 'STAGIAIR'],
  ['BEROEPSKRACHT', 'BEROEPSKRACHT'],
  ['BEWONER', 'VRIJWILLIGER'],
  ['GEDETACHEERDE', 'MEDEWERKER'],
];

/** Members today, as the database counts them: also those whom the voorman does not know yet. */
const membersOf = (plan: CrewPlan, people: readonly Person[], today: string): number =>
  people
    .flatMap(({ life }) => life.stays)
    .filter(({ crew, from, until }) => crew.key === plan.key && from <= today && (until === null || until >= today))
    .length;

const crewRow = (make: RowMaker, plan: CrewPlan, people: readonly Person[]) => {
  const memberCount = membersOf(plan, people, make.today);
  const strength = memberCount < MINIMUM ? 'UNDERSTRENGTH' : 'FULL';
  return make.row(Crew, plan.key, plan.uitvoerder, addYears(make.today, -3), {
    name: marked(plan.name),
    uitvoerderId: organisationId(plan.uitvoerder),
    voormanId: staffId(plan.key),
    workArea: plan.wijk,
    wijkId: wijkId(plan.gemeente, plan.wijk),
    weeklyHalfDays: [...plan.weeklyHalfDays],
    minimumStrength: MINIMUM,
    maximumStrength: MAXIMUM,
    memberCount,
    status: plan.paused ? 'PAUSED' : memberCount < MINIMUM ? 'UNDERSTRENGTH' : 'ACTIVE',
    strengthStatus: plan.paused ? 'PAUSED' : strength,
    coarseStatus: plan.paused ? 'PAUSED' : 'ACTIVE',
    coarseStatusSince: addDays(make.today, -30),
    active: true,
  });
};

const contributorRow = (make: RowMaker, { life, row }: Person) =>
  make.row(Contributor, life.key, life.uitvoerder ?? 'wsd', addDays(at(life.stays, 0).from, -7), {
    kind: 'DEELNEMER',
    participantId: row.id,
    uitvoerderId: organisationId(life.uitvoerder ?? 'wsd'),
    consulentId: row.consulentId,
  });

const membershipRow = (make: RowMaker, person: Person, { crew, from, until, introducedOn }: Stay, index: number) => {
  const { life, row } = person;
  return make.row(CrewMembership, `${life.key}/${index}`, crew.uitvoerder, addDays(from, -7), {
    crewId: crew.id,
    contributorId: seedId('Contributor', life.key),
    participantId: row.id,
    role: 'MEDEWERKER',
    validFrom: from,
    validUntil: until,
    introducedOn,
    introducedById: introducedOn === null ? null : row.consulentId,
    introducedToId: introducedOn === null ? null : staffId(crew.key),
    gemeenteId: row.gemeenteId,
    klantmanagerId: row.klantmanagerId,
    uitvoerderId: organisationId(crew.uitvoerder),
    consulentId: row.consulentId,
    grounds: groundsAt(crew.uitvoerder, life),
  });
};

const consulentFor = (plan: CrewPlan): string =>
  plan.consortium === 'wijkbedrijf' ? 'consulent@wijkbedrijf' : at(consulenten[plan.consortium], plan.number);

/** Somebody who helps in a crew and is no participant: the row says no more than that. */
const helperRows = (make: RowMaker, plan: CrewPlan, random: Random) => {
  const [kind, role] = at(HELPERS, plan.number);
  const from = addDays(make.today, -random.between(30, 300));
  const consulentId = staffId(consulentFor(plan));
  const uitvoerderId = organisationId(plan.uitvoerder);
  return {
    contributor: make.row(Contributor, `helper/${plan.key}`, plan.uitvoerder, from, {
      kind,
      participantId: null,
      uitvoerderId,
      consulentId,
    }),
    membership: make.row(CrewMembership, `helper/${plan.key}`, plan.uitvoerder, from, {
      crewId: plan.id,
      contributorId: seedId('Contributor', `helper/${plan.key}`),
      participantId: null,
      role,
      validFrom: from,
      validUntil: null,
      introducedOn: from,
      introducedById: consulentId,
      introducedToId: staffId(plan.key),
      gemeenteId: null,
      klantmanagerId: null,
      uitvoerderId,
      consulentId,
      grounds: [],
    }),
  };
};

export const crewTables = (make: RowMaker, people: readonly Person[]): Table[] => {
  const random = new Random('helpers');
  const placed = people.filter(({ life }) => life.stays.length > 0);
  const helpers = crewPlans.map((plan) => helperRows(make, plan, random));
  return [
    { entity: Crew, rows: crewPlans.map((plan) => crewRow(make, plan, people)) },
    {
      entity: Contributor,
      rows: [...placed.map((person) => contributorRow(make, person)), ...helpers.map(({ contributor }) => contributor)],
    },
    {
      entity: CrewMembership,
      rows: [
        ...placed.flatMap((person) => person.life.stays.map((stay, index) => membershipRow(make, person, stay, index))),
        ...helpers.map(({ membership }) => membership),
      ],
    },
  ];
};
