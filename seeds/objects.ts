import { type OBJECT_POSITIONS, WorkObject } from '../schema/objects/work-object.entity.ts';
import { WorkObjectAccess } from '../schema/objects/work-object-access.entity.ts';
import { addYears } from './days.ts';
import { streetName, withCanary } from './names.ts';
import { type OrganisationKey, organisation, organisationHere } from './organisations.ts';
import { at, Random, seedId } from './random.ts';
import { type Columns, organisationId, type RowMaker, type Table } from './row.ts';
import { wijkId, wijkNamesOf } from './wijken.ts';
import type { ObjectKind } from './work-kinds.ts';

type Gemeente = 'gemeente-midden' | 'gemeente-zuid' | 'gemeente-noord' | 'gemeente-beeindigd';

/** Objects of one owner in one gemeente. */
export interface Estate {
  readonly owner: OrganisationKey;
  readonly gemeente: Gemeente;
  readonly count: number;
}

export const estates: readonly Estate[] = [
  { owner: 'corporatie-midden', gemeente: 'gemeente-midden', count: 640 },
  { owner: 'corporatie-zuid', gemeente: 'gemeente-zuid', count: 360 },
  { owner: 'corporatie-noord', gemeente: 'gemeente-noord', count: 340 },
  { owner: 'corporatie-beeindigd', gemeente: 'gemeente-beeindigd', count: 48 },
  { owner: 'corporatie-beeindigd', gemeente: 'gemeente-midden', count: 32 },
  { owner: 'gemeente-midden', gemeente: 'gemeente-midden', count: 60 },
  { owner: 'gemeente-zuid', gemeente: 'gemeente-zuid', count: 50 },
  { owner: 'gemeente-noord', gemeente: 'gemeente-noord', count: 50 },
];

/** What a building consists of and stands in; the gemeente has the public space, and the halls of its own buildings. */
const BUILDING: readonly ObjectKind[] = [
  'PORTIEK',
  'PORTIEK',
  'HAL',
  'LIFT',
  'TRAPPENHUIS',
  'PLANTSOEN',
  'VERHARDING',
  'PAND',
  'VERBLIJFSOBJECT',
  'PORTIEK',
  'GROEN',
  'SPEELPLEK',
  'TERREIN',
  'STRAATMEUBILAIR',
  'TRAPPENHUIS',
  'OVERIG',
];
const PUBLIC: readonly ObjectKind[] = [
  'PLANTSOEN',
  'VERHARDING',
  'SPEELPLEK',
  'GROEN',
  'STRAATMEUBILAIR',
  'TERREIN',
  'HAL',
];

const SHARED: readonly ObjectKind[] = ['PORTIEK', 'HAL', 'LIFT', 'TRAPPENHUIS'];
const AROUND: readonly ObjectKind[] = ['PLANTSOEN', 'VERHARDING', 'TERREIN', 'OVERIG'];

/** In the water: no address of anybody is there. */
const WATER: Readonly<Record<Gemeente, readonly [latitude: number, longitude: number]>> = {
  'gemeente-midden': [52.74, 5.32],
  'gemeente-zuid': [52.68, 5.36],
  'gemeente-noord': [52.82, 5.28],
  'gemeente-beeindigd': [52.78, 5.4],
};

const INSTRUCTIONS = [
  'Sleutel in de kluis naast de voordeur, code 4711',
  'Aanbellen bij de huismeester; na 16 uur alleen op afspraak',
  'Toegang met tag 12 van de sleutelkast',
];

export type ObjectRow = Columns<WorkObject>;

const positionOf = (kind: ObjectKind): keyof typeof OBJECT_POSITIONS =>
  SHARED.includes(kind) || ['PAND', 'VERBLIJFSOBJECT'].includes(kind)
    ? 'INSIDE'
    : AROUND.includes(kind)
      ? 'AROUND'
      : 'NEAR';

const isPublicSpace = (owner: OrganisationKey, kind: ObjectKind): boolean =>
  owner.startsWith('gemeente') && positionOf(kind) !== 'INSIDE';

const label = (kind: ObjectKind): string => `${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}`;

/** Names the estate too: a corporatie counts its objects anew in each gemeente. */
export const objectKey = ({ owner, gemeente }: Estate, number: number): string => `${owner}/${gemeente}/${number}`;

/** Numbers as in the registrations of buildings (BAG, 16 digits) and of public space (BGT, opaque). */
const registrationOf = (kind: ObjectKind, gemeente: Gemeente, building: number, key: string) => {
  const code = organisation(gemeente).workArea[0]?.slice(2) ?? '';
  const inside = positionOf(kind) === 'INSIDE';
  return {
    bagId: inside ? `${code}${kind === 'VERBLIJFSOBJECT' ? '01' : '10'}${String(building).padStart(10, '0')}` : null,
    bgtId: inside ? null : `G${code}.${seedId('bgt', key).replaceAll('-', '')}`,
  };
};

const objectRow = (make: RowMaker, estate: Estate, number: number, random: Random): ObjectRow => {
  const { owner, gemeente } = estate;
  const building = Math.floor(number / BUILDING.length);
  const kind = at(owner.startsWith('gemeente') ? PUBLIC : BUILDING, number);
  const key = objectKey(estate, number);
  const wijk = at(wijkNamesOf(gemeente), building);
  const street = `${streetName(building)} ${10 * (building % 12) + (number % BUILDING.length) + 1}`;
  const [latitude, longitude] = WATER[gemeente];
  return make.row(WorkObject, key, owner, addYears(make.today, -4), {
    name: `${label(kind)} ${street}`,
    kind,
    position: positionOf(kind),
    ownerId: organisationId(owner),
    wijkId: wijkId(gemeente, wijk),
    ...registrationOf(kind, gemeente, building, key),
    veraId: isPublicSpace(owner, kind) ? null : `EHD-${String(number + 1).padStart(6, '0')}`,
    veraDataOwnerId: isPublicSpace(owner, kind) ? null : organisationHere(owner).oin,
    // Three buildings to a complex, as the corporatie has divided them; public space is in none.
    complexCode: isPublicSpace(owner, kind) ? null : `CPX-${String(Math.floor(building / 3) + 1).padStart(3, '0')}`,
    address: `${street}, ${wijk}`,
    latitude: latitude + random.between(0, 2000) / 100_000,
    longitude: longitude + random.between(0, 2000) / 100_000,
    shared: SHARED.includes(kind),
    gemeenteId: organisationId(gemeente),
  });
};

export interface EstateObjects {
  readonly estate: Estate;
  readonly rows: readonly ObjectRow[];
}

export const makeObjects = (make: RowMaker): EstateObjects[] => {
  const random = new Random('objects');
  return estates.map((estate) => ({
    estate,
    rows: Array.from({ length: estate.count }, (_, number) => objectRow(make, estate, number, random)),
  }));
};

const hasAccess = (row: ObjectRow, number: number): boolean =>
  SHARED.includes(row.kind) && (number < 4 || number % 5 < 3);

const accessRow = (make: RowMaker, { owner }: Estate, row: ObjectRow, number: number) => {
  const instruction = at(INSTRUCTIONS, number);
  return make.row(WorkObjectAccess, row.id, owner, addYears(make.today, -3), {
    objectId: row.id,
    instruction: number % 20 === 0 ? withCanary(instruction) : instruction,
    ownerId: row.ownerId,
  });
};

export const objectTables = (make: RowMaker, objects: readonly EstateObjects[]): Table[] => [
  { entity: WorkObject, rows: objects.flatMap(({ rows }) => rows as Table['rows']) },
  {
    entity: WorkObjectAccess,
    rows: objects.flatMap(({ estate, rows }) =>
      rows.flatMap((row, number) => (hasAccess(row, number) ? [accessRow(make, estate, row, number)] : [])),
    ),
  },
];
