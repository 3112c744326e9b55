/** What time it is, for everything that depends on it: who has a role, and what is due. A test gives another. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

const MINUTE = 60_000;

/** The minute that was asked about last: the day changes with a minute, and working it out takes long. */
let last = { minute: Number.NaN, day: '' };

/** The day in Europe/Amsterdam, `YYYY-MM-DD`. */
export const todayInAmsterdam = (clock: Clock = systemClock): string => {
  const now = clock();
  const minute = Math.floor(now.getTime() / MINUTE);
  if (minute !== last.minute) last = { minute, day: amsterdam.format(now) };
  return last.day;
};
