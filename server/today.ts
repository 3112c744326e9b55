/** What time it is, for everything that depends on it: who has a role, and what is due. A test gives another. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day in Europe/Amsterdam, `YYYY-MM-DD`. */
export const todayInAmsterdam = (clock: Clock = systemClock): string => amsterdam.format(clock());
