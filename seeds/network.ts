import { ProcessingActivity } from '../schema/accountability/processing-activity.entity.ts';
import { type CONSORTIUM_KINDS, Consortium } from '../schema/consortium/consortium.entity.ts';
import { ConsortiumParty, type PARTY_ROLES } from '../schema/consortium/consortium-party.entity.ts';
import { CooperationAgreement } from '../schema/consortium/cooperation-agreement.entity.ts';
import { Organisation } from '../schema/consortium/organisation.entity.ts';
import { addYears, yearOf } from './days.ts';
import { type ConsortiumKey, type OrganisationKey, organisationHere, organisations } from './organisations.ts';
import { seedId } from './random.ts';
import { registerKey, registers } from './registers.ts';
import { activityUri, organisationId, type RowMaker, type Table } from './row.ts';
import { wijkIdsOf } from './wijken.ts';

type PartyRole = keyof typeof PARTY_ROLES;

interface ConsortiumSeed {
  readonly key: ConsortiumKey;
  readonly name: string;
  readonly kind: keyof typeof CONSORTIUM_KINDS;
  /** The organisation that keeps its administration. */
  readonly by: OrganisationKey;
  readonly parties: readonly (readonly [OrganisationKey, PartyRole])[];
  readonly gemeenten: readonly OrganisationKey[];
}

const wop = (key: 'midden' | 'zuid' | 'noord', name: string, roc: OrganisationKey): ConsortiumSeed => ({
  key,
  name,
  kind: 'WOP',
  by: 'wsd',
  parties: [
    [`gemeente-${key}`, 'GEMEENTE'],
    [`corporatie-${key}`, 'WONINGCORPORATIE'],
    ['wsd', 'UITVOERDER'],
    [roc, 'ROC'],
    ...(key === 'midden' || key === 'noord' ? ([[`werkgever-${key}`, 'WERKGEVER']] as const) : []),
  ],
  gemeenten: [`gemeente-${key}`],
});

const consortia: readonly ConsortiumSeed[] = [
  wop('midden', 'Woonomgevingsploeg Voorbeeldhoven', 'roc-midden'),
  wop('zuid', 'Woonomgevingsploeg Zuiderveld', 'roc-rand'),
  wop('noord', 'Woonomgevingsploeg Noorderkoog', 'roc-rand'),
  {
    key: 'beeindigd',
    name: 'Woonomgevingsploeg Oosterwaard',
    kind: 'WOP',
    by: 'wsd',
    parties: [
      ['gemeente-beeindigd', 'GEMEENTE'],
      ['corporatie-beeindigd', 'WONINGCORPORATIE'],
      ['wsd', 'UITVOERDER'],
    ],
    gemeenten: ['gemeente-beeindigd', 'gemeente-midden'],
  },
  {
    // The gemeente is its own wijkbedrijf: a party twice, in two roles.
    key: 'wijkbedrijf',
    name: 'Wijkbedrijf Noorderkoog',
    kind: 'WIJKBEDRIJF',
    by: 'gemeente-noord',
    parties: [
      ['gemeente-noord', 'GEMEENTE'],
      ['gemeente-noord', 'UITVOERDER'],
      ['corporatie-noord', 'WONINGCORPORATIE'],
    ],
    gemeenten: ['gemeente-noord'],
  },
];

/** From when until when an agreement holds; it is the end of these that ends the sharing. */
const periodsOf = (key: ConsortiumKey, today: string): { from: string; until: string | null }[] => {
  const year = yearOf(today);
  const current = { from: `${year - 3}-01-01`, until: null };
  switch (key) {
    case 'midden':
      return [{ from: `${year - 6}-01-01`, until: `${year - 4}-12-31` }, current];
    case 'zuid':
      return [{ ...current, until: `${year + 2}-12-31` }];
    case 'beeindigd':
      return [{ from: `${year - 4}-01-01`, until: endOfEndedAgreement(today) }];
    default:
      return [current];
  }
};

/** Last day of the agreement that has ended. */
export const endOfEndedAgreement = (today: string): string => `${yearOf(today) - 1}-12-31`;

/** What stands in the register of each organisation. */
const entries = registers.flatMap(({ also = [], ...register }) => [
  register,
  ...also.map((by) => ({ ...register, by })),
]);

const partyRows = (make: RowMaker, seed: ConsortiumSeed) => {
  const [first] = periodsOf(seed.key, make.today);
  const validFrom = first?.from ?? make.today;
  const validUntil = seed.key === 'beeindigd' ? endOfEndedAgreement(make.today) : null;
  const party = (organisation: OrganisationKey, role: PartyRole, until: string | null) =>
    make.row(ConsortiumParty, `${seed.key}/${organisation}/${role}`, seed.by, validFrom, {
      consortiumId: seedId('Consortium', seed.key),
      organisationId: organisationId(organisation),
      role,
      validFrom,
      validUntil: until,
    });
  const parties = seed.parties.map(([organisation, role]) => party(organisation, role, validUntil));
  // One that left again.
  if (seed.key === 'midden') parties.push(party('welzijn-midden', 'OVERIG', addYears(validFrom, 2)));
  return parties;
};

const agreementRows = (make: RowMaker, seed: ConsortiumSeed) =>
  periodsOf(seed.key, make.today).map(({ from, until }) =>
    make.row(CooperationAgreement, `${seed.key}/${from}`, seed.by, from, {
      consortiumId: seedId('Consortium', seed.key),
      partyIds: [...new Set(seed.parties.map(([organisation]) => organisationId(organisation)))],
      validFrom: from,
      validUntil: until,
      purposeIds: entries
        .filter(({ ended, by }) => ended === undefined && seed.parties.some(([party]) => party === by))
        .map(({ slug, by }) => seedId('ProcessingActivity', registerKey(slug, by))),
      wijkIds: seed.gemeenten.flatMap((gemeente) => wijkIdsOf(gemeente)),
    }),
  );

const organisationRows = (make: RowMaker, since: string) =>
  organisations.map(({ key }) => {
    const { name, oin, kvkNumber, kind, workArea } = organisationHere(key);
    return make.row(Organisation, key, key, since, {
      name,
      oin,
      kvkNumber,
      kind,
      workArea: [...workArea],
      // One corporatie wants a second person to agree to each job.
      secondApproval: key === 'corporatie-zuid',
      closesAfterDays: 14,
      emergencyMinutes: 60,
      seriesHorizonWeeks: 8,
    });
  });

const activityRows = (make: RowMaker, since: string) =>
  entries.map((register) =>
    make.row(ProcessingActivity, registerKey(register.slug, register.by), register.by, since, {
      uri: activityUri(registerKey(register.slug, register.by)),
      activityVersion: 1,
      purpose: register.purpose,
      legalBasis: register.legalBasis,
      roles: [...register.roles],
      categories: [...register.categories],
      changes: [...register.changes],
      grounds: [...register.grounds],
      recipients: [...register.recipients],
      retentionPeriod: register.retentionPeriod,
      retentionFrom: register.retentionFrom,
      retentionAction: register.retentionAction,
      validFrom: since,
      validUntil: register.ended ? `${yearOf(make.today) - 2}-06-30` : null,
    }),
  );

/** Partners, what they work together in, and on which ground; places come in between (see `build.ts`). */
export const networkTables = (make: RowMaker): { first: Table[]; afterWijken: Table[] } => {
  const since = `${yearOf(make.today) - 6}-01-01`;
  const consortiumRows = consortia.map(({ key, by, name, kind, parties }) =>
    make.row(Consortium, key, by, since, {
      name,
      kind,
      currentPartyIds: key === 'beeindigd' ? [] : [...new Set(parties.map(([party]) => organisationId(party)))].sort(),
    }),
  );
  return {
    first: [
      { entity: Organisation, rows: organisationRows(make, since) },
      { entity: ProcessingActivity, rows: activityRows(make, since) },
      { entity: Consortium, rows: consortiumRows },
      { entity: ConsortiumParty, rows: consortia.flatMap((seed) => partyRows(make, seed)) },
    ],
    afterWijken: [{ entity: CooperationAgreement, rows: consortia.flatMap((seed) => agreementRows(make, seed)) }],
  };
};
