import { RRuleTemporal } from 'rrule-temporal';
import { addDays } from '../days.ts';
import { badInput, type GraphError } from '../errors.ts';

const LONGEST_RULE = 500;

/** How far from its start a rule is looked at for its first day, in days: four years, a leap day included. */
const REACH = 1462;

/** The parts of an RRULE that make days; those that make hours or other calendars are not among them. */
const PARTS: ReadonlySet<string> = new Set([
  'FREQ',
  'INTERVAL',
  'COUNT',
  'UNTIL',
  'WKST',
  'BYDAY',
  'BYMONTH',
  'BYMONTHDAY',
  'BYYEARDAY',
  'BYWEEKNO',
  'BYSETPOS',
]);
const FINER: ReadonlySet<string> = new Set(['BYHOUR', 'BYMINUTE', 'BYSECOND']);
const DAYS: ReadonlySet<string> = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);
const FINER_FREQUENCIES: ReadonlySet<string> = new Set(['HOURLY', 'MINUTELY', 'SECONDLY']);

const noRule = (): GraphError =>
  badInput('Dit is geen herhaalschema (RRULE, RFC 5545).', 'This is no recurrence rule (RRULE, RFC 5545).');

const tooFine = (): GraphError =>
  badInput('Een herhaalschema noemt dagen, geen uren of minuten.', 'A recurrence names days, no hours or minutes.');

const ruleOf = (text: string, startDate: string): RRuleTemporal =>
  new RRuleTemporal({
    rruleString: `DTSTART;TZID=UTC:${startDate.replaceAll('-', '')}T000000\nRRULE:${text}`,
    strict: true,
    maxIterations: 2000,
    maxCandidateEvaluations: 50_000,
  });

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The days of a rule from one day to another, both included; `YYYY-MM-DD`. */
export const daysOf = (text: string, startDate: string, from: string, until: string): string[] =>
  ruleOf(text, startDate)
    .between(midnight(from), midnight(until), true)
    .map((moment) => moment.toString().slice(0, 10));

/**
 * A recurrence rule as it is kept: one RRULE, in whole days, with a day at all.
 * @throws BAD_USER_INPUT
 */
export const checkedRule = (given: string, startDate: string, endDate: string | null): string => {
  if (given.length > LONGEST_RULE) {
    throw badInput(
      `Een herhaalschema telt ten hoogste ${LONGEST_RULE} tekens.`,
      `A recurrence has at most ${LONGEST_RULE} characters.`,
    );
  }
  const text = given
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '');
  if (!/^[A-Z]+=[A-Z0-9,+-]+(;[A-Z]+=[A-Z0-9,+-]+)*$/.test(text)) throw noRule();
  const parts = text.split(';').map((part) => part.split('=') as [string, string]);
  const names = parts.map(([name]) => name);
  const frequency = parts.find(([name]) => name === 'FREQ')?.[1];
  if (!frequency) {
    throw badInput('Het herhaalschema noemt geen frequentie (FREQ).', 'The recurrence names no frequency (FREQ).');
  }
  if (names.some((name) => FINER.has(name)) || FINER_FREQUENCIES.has(frequency)) throw tooFine();
  if (!DAYS.has(frequency) || new Set(names).size < names.length || names.some((name) => !PARTS.has(name))) {
    throw noRule();
  }
  const reach = addDays(startDate, REACH);
  const until = endDate && endDate < reach ? endDate : reach;
  const days = (() => {
    try {
      return daysOf(text, startDate, startDate, until);
    } catch {
      throw noRule();
    }
  })();
  if (days.length === 0) {
    throw badInput(
      'Dit herhaalschema heeft geen enkele dag tussen start en einde.',
      'This recurrence has no day at all between start and end.',
    );
  }
  return text;
};
