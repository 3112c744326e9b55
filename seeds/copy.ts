/**
 * For volume the world of the seeds is built again and again. Each copy has people, staff, crews, objects and work of
 * its own, made by the same code with other chances; some have partners of their own too.
 */
export interface Copy {
  readonly number: number;
  /** The copy whose partners it has: its own number, or that of an earlier copy. */
  readonly region: number;
  /** How many times as much has happened as in the demo: former members, jobs and the staff that goes with them. */
  readonly busy: boolean;
}

/** The world as `npm start` shows it. */
export const DEMO: Copy = { number: 0, region: 0, busy: false };

let current = DEMO;

/** The copy that is being built. */
export const currentCopy = (): Copy => current;

/** Builds something of that copy: what is named and drawn by chance meanwhile is the copy's own. */
export const inCopy = <T>(copy: Copy, build: () => T): T => {
  const outer = current;
  current = copy;
  try {
    return build();
  } finally {
    current = outer;
  }
};

/** Entities of which the whole world has one set of rows, and those of which each region has. */
const OF_THE_WORLD: readonly string[] = ['WorkCategory', 'WorkKind'];
const OF_A_REGION: readonly string[] = [
  'Organisation',
  'Consortium',
  'ConsortiumParty',
  'ProcessingActivity',
  'CooperationAgreement',
  'Wijk',
  'WijkQuality',
  'Opleiding',
  'Werkproces',
  'Skill',
  'ContractSpecification',
  'Tariff',
];

const copyOf = (entity: string): number => {
  if (OF_THE_WORLD.includes(entity)) return 0;
  return OF_A_REGION.includes(entity) ? current.region : current.number;
};

/** A name that is another in each copy, or in each region; as it stands in the demo. */
export const marked = (name: string, entity = ''): string => {
  const copy = copyOf(entity);
  return copy === 0 ? name : `${name}~${copy}`;
};

/** Whether rows of this entity are made in the copy at hand; else an earlier one has made them. */
export const isMadeHere = (entity: string): boolean => copyOf(entity) === current.number;
