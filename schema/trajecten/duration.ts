import { badInput, RuleRefusal } from '../errors.ts';
import type { Warning } from '../outcome.ts';
import { checkedText } from './texts.ts';

/** Usually between three and six months (S0-09); further than five years nobody looks ahead. */
const USUAL = { from: 3, until: 6 } as const;
const LONGEST = 60;

/** Duration in whole months. @throws BAD_USER_INPUT */
export const checkDuration = (months: number): void => {
  if (months >= 1 && months <= LONGEST) return;
  throw badInput(`De duur telt 1 tot ${LONGEST} maanden.`, `The duration is 1 to ${LONGEST} months.`);
};

export interface ExtendInput {
  readonly durationMonths: number;
  readonly reason: string;
}

const isUnusual = (months: number) => months < USUAL.from || months > USUAL.until;

/** what differs from what is usual has a reason. */
export const refuseWithoutReason = (months: unknown, reason: unknown): void => {
  if (typeof months !== 'number' || !isUnusual(months) || String(reason ?? '').trim()) return;
  throw new RuleRefusal(
    'DEVIATION_REASON_REQUIRED',
    'R-04',
    {
      nl: 'Een traject duurt meestal drie tot zes maanden; noem waarom dit traject daarvan afwijkt.',
      en: 'A traject usually lasts three to six months; say why this one differs.',
    },
    ['input', 'deviationReason'],
  );
};

/** R-04 is soft: the change is made, and said to be unusual. */
export const warnOfDuration = (months: number): readonly Warning[] => {
  if (!isUnusual(months)) return [];
  const text = {
    nl: 'De duur ligt buiten de gebruikelijke drie tot zes maanden.',
    en: 'The duration lies outside the usual three to six months.',
  };
  return [{ code: 'UNUSUAL_DURATION', rule: 'R-04', text }];
};

/** An extension is longer than what was given before, and has a reason. */
export const refuseNoExtension = (before: unknown, { durationMonths, reason }: ExtendInput): void => {
  checkDuration(durationMonths);
  checkedText(reason);
  if (durationMonths > Number(before ?? 0)) return;
  throw new RuleRefusal(
    'NOT_LONGER',
    'R-03',
    { nl: 'Een verlenging duurt langer dan wat is bepaald.', en: 'An extension is longer than what was set.' },
    ['input', 'durationMonths'],
  );
};
