import { at, Random, seedId } from './random.ts';
import { CREWS_PER_CONSORTIUM, voormanKeys } from './staff.ts';
import { wijkNamesOf } from './wijken.ts';

/** A consortium whose crews are at work. The wijkbedrijf works in the gemeente of `noord`. */
export type CrewConsortium = keyof typeof CREWS_PER_CONSORTIUM;

export interface CrewPlan {
  /** That of its voorman. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly number: number;
  readonly consortium: CrewConsortium;
  readonly gemeente: 'gemeente-midden' | 'gemeente-zuid' | 'gemeente-noord';
  readonly uitvoerder: 'wsd' | 'gemeente-noord';
  readonly wijk: string;
  /** Members today. */
  readonly size: number;
  readonly paused: boolean;
  /** Gets no jobs but those that a fixture asks for. */
  readonly idle: boolean;
  readonly weeklyHalfDays: readonly string[];
}

/** The crews that tests name, in this order; the other crews have four to six members. */
const named: readonly { name: string; size: number; paused?: true; idle?: true }[] = [
  { name: 'Ploeg Oosseld', size: 6 },
  { name: 'Ploeg Gaanderen', size: 4 },
  { name: 'Ploeg Overstegen', size: 3 },
  { name: 'Ploeg Parkzicht', size: 2, paused: true, idle: true },
  { name: 'Ploeg Oude Haven', size: 5, idle: true },
];

const SIZES = [5, 4, 6, 5, 4, 5];

const HALF_DAYS = [
  ['MONDAY_MORNING', 'TUESDAY_MORNING', 'THURSDAY_MORNING', 'THURSDAY_AFTERNOON'],
  ['MONDAY_AFTERNOON', 'WEDNESDAY_MORNING', 'WEDNESDAY_AFTERNOON', 'FRIDAY_MORNING'],
  ['TUESDAY_MORNING', 'TUESDAY_AFTERNOON', 'WEDNESDAY_MORNING', 'THURSDAY_MORNING', 'FRIDAY_AFTERNOON'],
  ['MONDAY_MORNING', 'WEDNESDAY_MORNING', 'FRIDAY_MORNING'],
];

const plansOf = (consortium: CrewConsortium): CrewPlan[] => {
  const random = new Random(`crews of ${consortium}`);
  const gemeente = consortium === 'wijkbedrijf' ? 'gemeente-noord' : (`gemeente-${consortium}` as const);
  return voormanKeys(consortium, CREWS_PER_CONSORTIUM[consortium]).map((key, number) => {
    const special = consortium === 'midden' ? named[number] : undefined;
    const wijk = at(wijkNamesOf(gemeente), number);
    return {
      key,
      // Not once and for all: another copy of the world has crews of its own.
      get id() {
        return seedId('Crew', key);
      },
      name: special?.name ?? `Ploeg ${wijk} ${consortium === 'wijkbedrijf' ? 'wijkbedrijf ' : ''}${number + 1}`,
      number,
      consortium,
      gemeente,
      uitvoerder: consortium === 'wijkbedrijf' ? 'gemeente-noord' : 'wsd',
      wijk,
      size: special?.size ?? random.pick(SIZES),
      paused: special?.paused ?? false,
      idle: special?.idle ?? false,
      weeklyHalfDays: at(HALF_DAYS, number),
    };
  });
};

export const crewPlans: readonly CrewPlan[] = (Object.keys(CREWS_PER_CONSORTIUM) as CrewConsortium[]).flatMap(plansOf);

export const crewPlan = (key: string): CrewPlan => {
  const found = crewPlans.find((plan) => plan.key === key);
  if (!found) throw new Error(`There is no crew of ${key}`);
  return found;
};
