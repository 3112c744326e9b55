/** A clock that stands at noon of a day. */
export const noonOf = (day: string): Date => new Date(`${day}T11:00:00Z`);
