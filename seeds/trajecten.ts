import {
  type INSTRUMENTS,
  type TRAJECT_KINDS,
  type TRAJECT_PHASES,
  Traject,
  type WORK_ENVIRONMENTS,
} from '../schema/trajecten/traject.entity.ts';
import { addDays, lastDayOf } from './days.ts';
import type { Course } from './lives.ts';
import { withCanary } from './names.ts';
import { gemeenteOf, type Person } from './people.ts';
import { at, Random, seedId } from './random.ts';
import { type Columns, organisationId, type RowMaker } from './row.ts';
import { staffId } from './staff.ts';

type Kind = keyof typeof TRAJECT_KINDS;

const GOALS = [
  'Werkritme opdoen en weten wat bij de deelnemer past',
  'Leren werken met gereedschap voor tuin en plantsoen',
  'Drie dagdelen per week zelfstandig meedraaien',
  'Nederlands spreken op de werkvloer',
];
const OUTCOMES = ['Doorstroom naar een betaalde baan', 'Een praktijkverklaring', 'Vast vrijwilligerswerk in de wijk'];
const DEVIATIONS: Readonly<Record<number, string>> = {
  2: 'De deelnemer begint daarna aan een opleiding',
  8: 'Er is meer tijd nodig voor het werkritme',
  20: 'Afspraak uit de vorige overeenkomst',
};

const KINDS_BY_GROUND: Readonly<Record<Course['ground'], readonly Kind[]>> = {
  PARTICIPATIEWET: ['PARTICIPATIE', 'TAALWERKSTAGE', 'VRIJWILLIGERSWERK', 'STAGE'],
  WMO: ['DAGBESTEDING'],
};
const PHASES: (keyof typeof TRAJECT_PHASES)[] = ['ACTIVEREN', 'TESTEN', 'VAKVAARDIGHEDEN_AANLEREN'];
const INSTRUMENT_LIST: (keyof typeof INSTRUMENTS)[] = ['LEERWERKTRAJECT', 'PARTICIPATIEPLAATS', 'PROEFPLAATS'];
const ENVIRONMENTS: (keyof typeof WORK_ENVIRONMENTS)[] = ['REGULIER', 'BESCHUT'];

const INTERRUPTIONS = ['PLANNING', 'PERSOONLIJK', 'ANDERS'] as const;
const ENDS = ['BETAALD_WERK', 'ANDER_TRAJECT', 'VERHUIZING', 'OP_EIGEN_VERZOEK', 'ANDERS'] as const;

/** Participants in whose free texts somebody wrote a BSN. */
const WITH_CANARY = ['deelnemer', 'deelnemer-2', 'midden-8', 'midden-12', 'zuid-4'];

/** The texts of a traject, some with a BSN that does not belong there. */
const textsOf = (course: Course, number: number, canary: boolean) => {
  const marked = (text: string | null) => (text !== null && canary ? withCanary(text) : text);
  const prepared = course.status === 'PREPARED';
  return {
    goal: marked(prepared ? null : at(GOALS, number)),
    intendedOutcome: marked(prepared ? null : at(OUTCOMES, number)),
    // A duration outside three to six months has a reason.
    deviationReason: marked(DEVIATIONS[course.months ?? 0] ?? null),
  };
};

const trajectRow = (make: RowMaker, person: Person, index: number, course: Course, number: number, random: Random) => {
  const { life, row } = person;
  const { start, months, ground } = course;
  const complete = life.key === 'deelnemer';
  const maybe = <T>(share: number, value: T): T | null => (complete || random.chance(share) ? value : null);
  const since = addDays(start ?? make.today, -14);
  const endDate = start === null || months === null ? null : lastDayOf(start, months);
  const ended = endDate !== null && endDate < make.today ? endDate : make.today;
  const isOver = course.status === 'COMPLETED' || course.status === 'ENDED';
  return make.row(Traject, `${life.key}/${index}`, gemeenteOf(life.home), since, {
    participantId: row.id,
    variant: course.variant,
    kind: maybe(course.variant === 'WOP' ? 0.6 : 1, random.pick(KINDS_BY_GROUND[ground])),
    phase: maybe(0.9, random.pick(PHASES)),
    legalBasis: ground,
    instrument: maybe(0.9, ground === 'WMO' ? 'LEERWERKTRAJECT' : random.pick(INSTRUMENT_LIST)),
    trajectOpdrachtgeverId: row.gemeenteId,
    uitvoerderId: organisationId(life.uitvoerder ?? 'wsd'),
    klantmanagerId: staffId(course.klantmanager ?? life.klantmanager),
    consulentId: staffId(course.consulent ?? life.consulent ?? 'consulent'),
    startDate: start,
    endDate,
    durationMonths: months,
    hoursPerWeek: course.status === 'PREPARED' ? null : random.between(2, 8) * 4,
    workAims: PHASES.filter((_, aim) => (number + index + aim) % 3 !== 0),
    benefitRetained: true,
    outflowIntended: maybe(0.9, random.chance(0.6)),
    workEnvironment: maybe(0.9, random.pick(ENVIRONMENTS)),
    flexible: random.chance(0.1),
    status: course.status,
    interruptionReason: course.status === 'SUSPENDED' ? at(INTERRUPTIONS, number) : null,
    endReason: course.status === 'ENDED' ? at(ENDS, number) : null,
    endedOn: isOver ? ended : null,
    predecessorId: course.follows ? seedId('Traject', `${life.key}/${index - 1}`) : null,
    ...textsOf(course, number, WITH_CANARY.includes(String(life.key))),
  });
};

/** A traject's row with what it is made from. */
export interface Followed {
  readonly person: Person;
  readonly course: Course;
  /** Name of the row within its entity. */
  readonly key: string;
  readonly row: Columns<Traject>;
  /** Whether a BSN stands in its free texts. */
  readonly canary: boolean;
}

export const makeTrajecten = (make: RowMaker, people: readonly Person[]): Followed[] => {
  const madeBy = (random: Random, isMade: (course: Course) => boolean) =>
    people.flatMap((person, number) =>
      person.life.courses.flatMap((course, index) =>
        isMade(course)
          ? {
              person,
              course,
              key: `${person.life.key}/${index}`,
              row: trajectRow(make, person, index, course, number, random),
              canary: WITH_CANARY.includes(String(person.life.key)),
            }
          : [],
      ),
    );
  return [
    ...madeBy(new Random('trajecten'), ({ apart }) => !apart),
    ...madeBy(new Random('trajecten apart'), ({ apart }) => apart === true),
  ];
};
