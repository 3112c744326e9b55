import type { LegalBasis } from '../schema/legal-basis.ts';
import type { TRAJECT_STATUSES, TRAJECT_VARIANTS } from '../schema/trajecten/traject.entity.ts';
import { currentCopy } from './copy.ts';
import { type CrewPlan, crewPlans } from './crew-plans.ts';
import { addDays, addMonths, earliest, lastDayOf, yearOf } from './days.ts';
import { at, Random } from './random.ts';
import type { Referral } from './referrals.ts';
import { consulenten, klantmanagers, withColleagues } from './staff.ts';

export type Home = keyof typeof klantmanagers;

/** A time in a crew. */
export interface Stay {
  readonly crew: CrewPlan;
  readonly from: string;
  readonly until: string | null;
  readonly introducedOn: string | null;
}

/** A traject in outline. */
export interface Course {
  readonly variant: keyof typeof TRAJECT_VARIANTS;
  readonly status: keyof typeof TRAJECT_STATUSES;
  readonly start: string | null;
  readonly months: number | null;
  readonly ground: LegalBasis;
  /** When somebody else than the participant's own has it. */
  readonly klantmanager?: string;
  readonly consulent?: string;
  readonly follows?: true;
  /** Made after all others, and known to nobody who knows those. */
  readonly apart?: true;
}

/** What happened to a participant: what the rows about him or her are made from. */
export interface Life {
  /** Name of the persona or fixture, or a number. */
  readonly key: string | number;
  readonly home: Home;
  readonly minor: boolean;
  readonly klantmanager: string;
  /** Null before the first traject. */
  readonly consulent: string | null;
  readonly uitvoerder: 'wsd' | 'gemeente-noord' | null;
  readonly stays: readonly Stay[];
  readonly courses: readonly Course[];
  readonly referrals?: readonly Referral[];
}

/** On which grounds an uitvoerder guides somebody: that of each traject. */
export const guidedGroundsAt = (uitvoerder: Life['uitvoerder'], { uitvoerder: own, courses }: Life) =>
  (own ?? 'wsd') === uitvoerder ? [...new Set(courses.map(({ ground }) => ground))].sort() : [];

/** And on which it is asked to: in each open application too. */
export const groundsAt = (uitvoerder: Life['uitvoerder'], life: Life) => {
  const { referrals = [] } = life;
  const isThere = ({ status, uitvoerder: asked }: Referral) =>
    asked === uitvoerder && (status === 'SUBMITTED' || status === 'INTAKE_HELD');
  const guided = guidedGroundsAt(uitvoerder, life);
  return [...new Set([...guided, ...referrals.filter(isThere).map(() => 'PARTICIPATIEWET' as const)])].sort();
};

const PLACES_PER_CREW = 6;

type Outline = Pick<Life, 'stays' | 'courses'> & { readonly key: string | undefined };

/** A place in a crew that is taken today. */
interface Term {
  readonly crew: CrewPlan;
  readonly place: number;
  readonly from: string;
  readonly months: number;
}

const termsOf = (crews: readonly CrewPlan[], random: Random, today: string): Term[] =>
  crews.flatMap((crew) =>
    Array.from({ length: crew.size }, (_, place) => {
      const months = Number(random.weighted({ 2: 1, 3: 3, 4: 4, 5: 4, 6: 4, 8: 1 }));
      return { crew, place, months, from: addDays(today, -random.between(5, months === 2 ? 50 : 80)) };
    }),
  );

/** Hands out places in crews, going back in time: so a crew never has more than six members on any day. */
class Places {
  readonly #crews: readonly CrewPlan[];
  /** Per crew and place, the day on which the next one comes. */
  readonly #freeUntil: Map<string, string[]>;
  readonly #random = new Random('places');
  #next = 0;

  constructor(crews: readonly CrewPlan[], terms: readonly Term[], today: string) {
    const empty = () => Array.from({ length: PLACES_PER_CREW }, () => addDays(today, -20));
    this.#crews = crews;
    this.#freeUntil = new Map(crews.map((crew) => [crew.key, empty()]));
    for (const { crew, place, from } of terms) this.#of(crew)[place] = from;
  }

  #of(crew: CrewPlan): string[] {
    return this.#freeUntil.get(crew.key) ?? [];
  }

  /** A stay of these months that ended before the place was taken again, and before the given day. */
  takeEarlier(months: number, before: string): Stay {
    const number = this.#next++;
    const crew = at(this.#crews, number);
    const places = this.#of(crew);
    const place = Math.floor(number / this.#crews.length) % PLACES_PER_CREW;
    const until = addDays(earliest(places[place] ?? before, before), -this.#random.between(1, 20));
    const from = addDays(addMonths(until, -months), 1);
    places[place] = from;
    return { crew, from, until, introducedOn: addDays(from, -this.#random.between(0, 4)) };
  }
}

/** Guided by the same people on two grounds: none of their answers tells both. */
export const BOTH_GROUNDS = 'both-grounds-1';

const FIRST_MEMBERS: Readonly<Record<string, string>> = {
  voorman: 'deelnemer',
  'voorman-2': 'deelnemer-2',
  'voorman-3': 'two-grounds',
  'voorman-4': BOTH_GROUNDS,
  'voorman@zuid': 'deelnemer@zuid',
  'voorman@noord': 'deelnemer@noord',
};

/** Whose caseload the named participants are in; the others are dealt out in turn. */
const CASELOADS: Readonly<Record<string, readonly [klantmanager: string, consulent: string]>> = {
  'deelnemer-2': ['klantmanager-2', 'consulent-2'],
  'two-grounds': ['klantmanager', 'consulent'],
  [BOTH_GROUNDS]: ['klantmanager', 'consulent'],
};

const running = (start: string, months: number, suspended = false): Course => ({
  variant: 'WOP',
  status: suspended ? 'SUSPENDED' : 'RUNNING',
  start,
  months,
  ground: 'PARTICIPATIEWET',
});

/** The sixth and fifth member of the first crew: places kept, but the voorman does not know them yet. */
const introductionOf = (crew: CrewPlan, place: number, from: string, today: string): string | null => {
  if (crew.key !== 'voorman' || place < 4) return addDays(from, -2);
  return place === 4 ? addDays(today, 10) : null;
};

/** Somebody's traject under the Wmo, besides the one in a Woonomgevingsploeg. */
const besides = (start: string): Course => ({
  variant: 'LEERWERKBEDRIJF',
  status: 'RUNNING',
  start,
  months: 6,
  ground: 'WMO',
  apart: true,
});

/** What came before the traject of today: for the named participants something in particular, for others by chance. */
const earlierOf = (key: string | undefined, term: Term, places: Places, random: Random, today: string) => {
  if (key === 'deelnemer') {
    const start = `${yearOf(today) - 1}-01-31`;
    const stay = places.takeEarlier(2, lastDayOf(start, 3));
    return { stay, course: { ...running(start, 3), status: 'COMPLETED' } as const, followed: true };
  }
  if (key === 'two-grounds') {
    const elsewhere = { klantmanager: 'klantmanager-2', consulent: 'consulent-2' };
    const course = { ...running(addDays(term.from, -40), 6), variant: 'LEERWERKBEDRIJF', ground: 'WMO' } as const;
    return { course: { ...course, ...elsewhere }, followed: false };
  }
  const again = random.chance(0.33);
  if (!again && key !== 'deelnemer-2') return undefined;
  const months = random.between(3, 6);
  const stay = places.takeEarlier(months, addDays(term.from, -10));
  // Of some the first traject was cut short.
  const status = key === 'deelnemer-2' || term.place === 3 ? 'ENDED' : 'COMPLETED';
  return { stay, course: { ...running(stay.from, months), status } as const, followed: status === 'COMPLETED' };
};

const memberOf = (term: Term, places: Places, random: Random, today: string): Outline => {
  const { crew, place, from } = term;
  const key = place === 0 ? FIRST_MEMBERS[crew.key] : undefined;
  const months = key === 'deelnemer' ? 8 : term.months;
  const introducedOn = introductionOf(crew, place, from, today);
  if (introducedOn === null || introducedOn > today) {
    const course: Course = { ...running(addDays(today, 12), months), status: 'PLAN_SET' };
    return { key, stays: [{ crew, from, until: null, introducedOn }], courses: [course] };
  }
  const end = lastDayOf(from, months);
  const ends = key === 'deelnemer' || random.chance(0.6);
  const stay: Stay = { crew, from, until: ends ? end : null, introducedOn };
  const course = running(from, months, key === 'deelnemer-2' || (key === undefined && random.chance(0.07)));
  const earlier = earlierOf(key, term, places, random, today);
  if (key === BOTH_GROUNDS) return { key, stays: [stay], courses: [course, besides(addDays(from, -5))] };
  if (!earlier) return { key, stays: [stay], courses: [course] };
  return {
    key,
    stays: earlier.stay ? [earlier.stay, stay] : [stay],
    courses: [earlier.course, earlier.followed ? { ...course, follows: true } : course],
  };
};

const formerMember = (places: Places, random: Random, today: string): Outline => {
  const months = Number(random.weighted({ 2: 1, 3: 4, 4: 4, 5: 4, 6: 4, 8: 1 }));
  const stay = places.takeEarlier(months, today);
  const status = random.chance(0.8) ? 'COMPLETED' : 'ENDED';
  return { key: undefined, stays: [stay], courses: [{ ...running(stay.from, months), status }] };
};

/** Trajecten on the way to a crew, or of a kind that needs none. */
const unplaced = (number: number, random: Random, today: string): Outline => {
  const start = addDays(today, random.between(7, 30));
  const begun = addDays(today, -random.between(5, 25));
  const wop = { variant: 'WOP', ground: 'PARTICIPATIEWET', months: 4 } as const;
  const leerwerkbedrijf = { variant: 'LEERWERKBEDRIJF', ground: 'WMO', months: 6 } as const;
  const kinds: Course[] = [
    { ...wop, status: 'PREPARED', start: null, months: null },
    { ...wop, status: 'PLAN_SET', start },
    { ...leerwerkbedrijf, status: 'AGREEMENT_SIGNED', start },
    { ...leerwerkbedrijf, status: 'TRIAL_PERIOD', start: begun },
    { ...wop, variant: 'WERKPLEK', status: 'RUNNING', start: begun },
  ];
  return { key: undefined, stays: [], courses: [at(kinds, Math.floor(number / 4))] };
};

/** How many times the people without a place in a crew there are in a busy copy. */
const BUSY = 7;

const COUNTS: Readonly<Record<Exclude<Home, 'beeindigd'>, readonly number[]>> = {
  midden: [144, 40, 16],
  zuid: [84, 16, 8],
  noord: [60, 16, 8],
};

const withTurns = (home: Home, number: number, key: string | undefined): Pick<Life, 'klantmanager' | 'consulent'> => {
  const [klantmanager, consulent] = (key && CASELOADS[key]) || [];
  const all = home === 'beeindigd' ? <T>(keys: readonly T[]) => keys : withColleagues;
  const turns: readonly string[] = all(klantmanagers[home]);
  return {
    klantmanager: klantmanager ?? at(turns, number),
    consulent: consulent ?? at<string>(all(consulenten[home]), Math.floor(number / turns.length)),
  };
};

const livesAt = (home: Exclude<Home, 'beeindigd'>, today: string): Life[] => {
  const random = new Random(`lives at ${home}`);
  const [former = 0, waiting = 0, none = 0] = COUNTS[home].map((count) => (currentCopy().busy ? BUSY : 1) * count);
  const crews = crewPlans.filter((crew) => crew.consortium === home);
  const ownCrews = crewPlans.filter((crew) => home === 'noord' && crew.consortium === 'wijkbedrijf');
  const terms = termsOf(crews, random, today);
  const ownTerms = termsOf(ownCrews, random, today);
  const places = new Places(crews, terms, today);
  const ownPlaces = new Places(ownCrews, ownTerms, today);
  const outlines = [
    ...terms.map((term) => memberOf(term, places, random, today)),
    ...Array.from({ length: former }, () => formerMember(places, random, today)),
    ...Array.from({ length: waiting }, (_, number) => unplaced(number, random, today)),
    ...Array.from({ length: none }, (): Outline => ({ key: undefined, stays: [], courses: [] })),
    ...ownTerms.map((term) => memberOf(term, ownPlaces, random, today)),
  ];
  return outlines.map(({ key, stays, courses }, number): Life => {
    const guided = courses.length > 0;
    const byWijkbedrijf = stays[0]?.crew.consortium === 'wijkbedrijf';
    const turns = withTurns(home, number, key);
    const consulent = byWijkbedrijf ? 'consulent@wijkbedrijf' : turns.consulent;
    return {
      key: key ?? `${home}-${number}`,
      home,
      minor: key === undefined && number % 25 === 1,
      klantmanager: turns.klantmanager,
      consulent: guided ? consulent : null,
      uitvoerder: guided ? (byWijkbedrijf ? 'gemeente-noord' : 'wsd') : null,
      stays,
      courses,
    };
  });
};

/** Of the gemeente whose agreement has ended: half of the trajecten still run, and are no longer the WSD's to see. */
const livesBeyondAgreement = (today: string): Life[] =>
  Array.from({ length: 20 }, (_, number) => {
    const runs = number % 2 === 0;
    const start = `${yearOf(today) - 1}-${runs ? '09' : '03'}-01`;
    return {
      key: `beeindigd-${number}`,
      home: 'beeindigd' as const,
      minor: false,
      ...withTurns('beeindigd', number, undefined),
      uitvoerder: 'wsd' as const,
      stays: [],
      courses: [runs ? running(start, 20) : { ...running(start, 6), status: 'COMPLETED' as const }],
    };
  });

export const lives = (today: string): Life[] => [
  ...livesAt('midden', today),
  ...livesAt('zuid', today),
  ...livesAt('noord', today),
  ...livesBeyondAgreement(today),
];
