import type { APPLICATION_REJECTION_REASONS, APPLICATION_STATUSES } from '../schema/trajecten/application.entity.ts';
import { addDays, earliest } from './days.ts';
import type { Course, Home, Life } from './lives.ts';
import { at } from './random.ts';
import { consulenten } from './staff.ts';

/** What was offered for an application: what became of it, and for how many months. */
export interface Offer {
  /** Withdrawn before it was issued: a concept that nobody else ever saw. */
  readonly status: 'CONCEPT' | 'DROPPED' | 'ISSUED' | 'ACCEPTED' | 'REJECTED' | 'EXPIRED' | 'WITHDRAWN';
  readonly months: number;
}

/** A referral in outline: what the rows about it are made from. */
export interface Referral {
  readonly key: string;
  readonly status: keyof typeof APPLICATION_STATUSES;
  readonly uitvoerder: 'wsd' | 'gemeente-noord';
  readonly klantmanager: string;
  /** Who took it up; nobody yet when null. */
  readonly consulent: string | null;
  readonly submittedOn: string;
  /** The traject that it became. */
  readonly course: number | null;
  readonly reason: keyof typeof APPLICATION_REJECTION_REASONS | null;
  readonly intakeHeld: boolean;
  readonly offers: readonly Offer[];
}

const REASONS = ['GEEN_PLAATS', 'NIET_PASSEND', 'NIET_VERSCHENEN', 'ANDERS'] as const;

/** What came before the offer that was accepted. */
const EARLIER: readonly (readonly Offer['status'][])[] = [
  ['REJECTED'],
  [],
  ['EXPIRED'],
  ['WITHDRAWN'],
  [],
  ['DROPPED', 'EXPIRED'],
];

const offer = (status: Offer['status'], months = 6): Offer => ({ status, months });

/** How far those have come who have no traject yet, in turn; the last of them was not referred. */
const UNDER_WAY: readonly (Pick<Referral, 'status' | 'intakeHeld' | 'offers'> & { readonly takenUp: boolean })[] = [
  { status: 'SUBMITTED', takenUp: false, intakeHeld: false, offers: [] },
  { status: 'SUBMITTED', takenUp: true, intakeHeld: false, offers: [] },
  { status: 'INTAKE_HELD', takenUp: true, intakeHeld: true, offers: [offer('CONCEPT', 8)] },
  { status: 'INTAKE_HELD', takenUp: true, intakeHeld: true, offers: [offer('REJECTED', 12), offer('ISSUED')] },
  { status: 'INTAKE_HELD', takenUp: true, intakeHeld: true, offers: [offer('EXPIRED'), offer('ACCEPTED', 4)] },
  { status: 'REJECTED', takenUp: true, intakeHeld: true, offers: [offer('WITHDRAWN')] },
  { status: 'WITHDRAWN', takenUp: true, intakeHeld: false, offers: [offer('DROPPED')] },
];

type WithConsulent = Exclude<Home, 'beeindigd'>;

const underWay = (life: Life, number: number, today: string): Referral | undefined => {
  const turn = (number + Math.floor(number / 4)) % (UNDER_WAY.length + 1);
  const plan = UNDER_WAY[turn];
  if (!plan) return undefined;
  const { takenUp, ...own } = plan;
  return {
    ...own,
    key: `${life.key}/open`,
    uitvoerder: 'wsd',
    klantmanager: life.klantmanager,
    consulent: takenUp ? at<string>(consulenten[life.home as WithConsulent], Math.floor(number / 2)) : null,
    submittedOn: addDays(today, -(10 + number)),
    course: null,
    reason: plan.status === 'REJECTED' ? at(REASONS, number) : null,
  };
};

const firstDayOf = ({ start }: Course, today: string): string => addDays(earliest(start ?? today, today), -60);

/** Everybody of the cast, and some others, were referred; the others came before it was written down here. */
const cameByReferral = (life: Life, number: number) =>
  life.courses.length > 0 && (number % 3 === 0 || /^(deelnemer|two-grounds)/.test(String(life.key)));

const converted = (life: Life, number: number, today: string): Referral[] => {
  const index = life.courses.findIndex(({ variant }) => variant === 'WOP');
  const course = life.courses[index];
  if (!course) return [];
  const own = {
    uitvoerder: life.uitvoerder ?? 'wsd',
    klantmanager: course.klantmanager ?? life.klantmanager,
    consulent: course.consulent ?? life.consulent,
  } as const;
  const submittedOn = firstDayOf(course, today);
  const became: Referral = {
    ...own,
    key: `${life.key}/${index}`,
    status: 'CONVERTED',
    submittedOn,
    course: index,
    reason: null,
    intakeHeld: true,
    offers: [...at(EARLIER, number).map((status) => offer(status)), offer('ACCEPTED', course.months ?? 6)],
  };
  if (number % 5 !== 0 && !/^deelnemer/.test(String(life.key))) return [became];
  const before: Referral = {
    ...own,
    key: `${life.key}/before`,
    status: 'REJECTED',
    submittedOn: addDays(submittedOn, -90),
    course: null,
    reason: at(REASONS, number),
    intakeHeld: number % 2 === 0,
    offers: [],
  };
  return [before, became];
};

/** Who was referred, and what came of it; whoever waits for a traject is in the caseload of whom he or she waits for. */
export const withReferrals = (lives: readonly Life[], today: string): Life[] => {
  const waiting = new Map<Home, number>();
  return lives.map((life, number) => {
    if (life.courses.length > 0) {
      return cameByReferral(life, number) ? { ...life, referrals: converted(life, number, today) } : life;
    }
    const turn = waiting.get(life.home) ?? 0;
    waiting.set(life.home, turn + 1);
    const referral = underWay(life, turn, today);
    if (!referral) return life;
    const isOpen = referral.status === 'SUBMITTED' || referral.status === 'INTAKE_HELD';
    const guided = isOpen ? { uitvoerder: referral.uitvoerder, consulent: referral.consulent } : {};
    return { ...life, ...guided, referrals: [referral] };
  });
};
