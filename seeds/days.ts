/** Days as `YYYY-MM-DD`: these compare as text. */
const DAY = 24 * 60 * 60 * 1000;

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The days that were asked for, both ways: a million rows have some ten thousand days between them. */
const numbers = new Map<string, number>();
const names = new Map<number, string>();

const numberOf = (day: string): number => {
  const known = numbers.get(day) ?? Date.parse(day) / DAY;
  numbers.set(day, known);
  return known;
};

export const addDays = (day: string, days: number): string => {
  const number = numberOf(day) + days;
  const known = names.get(number) ?? dayOf(number * DAY);
  names.set(number, known);
  return known;
};

/** Per number of months the days that were asked for. */
const later = new Map<number, Map<string, string>>();

const inMonths = (day: string, months: number): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)));
};

/** The same day of another month, or its last day when it is shorter: 31 January and a month is 28 February. */
export const addMonths = (day: string, months: number): string => {
  const own = later.get(months) ?? new Map<string, string>();
  later.set(months, own);
  const known = own.get(day) ?? inMonths(day, months);
  own.set(day, known);
  return known;
};

/** The last day of so many months from a day on; a day that the last month lacks is not yet begun. */
export const lastDayOf = (day: string, months: number): string => {
  const end = addMonths(day, months);
  return end.slice(8) === day.slice(8) ? addDays(end, -1) : end;
};

export const addYears = (day: string, years: number): string => addMonths(day, 12 * years);

// The first day of 1970, on which Date.parse counts from, was a Thursday.
export const weekdayOf = (day: string) => WEEKDAYS[(numberOf(day) + 4) % 7] ?? 'SUNDAY';

export const yearOf = (day: string): number => Number(day.slice(0, 4));

export const earliest = (...days: string[]): string => days.toSorted().at(0) ?? '';

export const latest = (...days: string[]): string => days.toSorted().at(-1) ?? '';

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Today where the partners are. */
export const todayInAmsterdam = (): string => amsterdam.format(new Date());

const HOUR = DAY / 24;

/** The midnight with which a day begins where the partners are. */
export const midnightOf = (day: string): Date => {
  const inSummer = new Date(Date.parse(day) - 2 * HOUR);
  return amsterdam.format(inSummer) === day ? inSummer : new Date(inSummer.getTime() + HOUR);
};
