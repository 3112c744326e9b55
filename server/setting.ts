import { z } from 'zod';

/** A text from the environment that has to be of a kind; `expected` says which, and never quotes it. */
export function setting(expected: string, accepts: (value: string) => boolean) {
  return z.string({ error: expected }).refine(accepts, { error: expected });
}

export const secret = setting('a secret of at least 32 characters', (value) => value.length >= 32);

export const wholeNumber = (what: string, least: number, most: number) =>
  setting(
    `${what} from ${least} to ${most}`,
    (value) => /^\d{1,10}$/.test(value) && Number(value) >= least && Number(value) <= most,
  );

export const milliseconds = (fallback: number) =>
  wholeNumber('a number of milliseconds', 10, 600_000).default(String(fallback)).transform(Number);

/** An address to which secrets may be sent: encrypted on the way, or on this very machine. */
export function isSafeAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, search, hash, username } = new URL(value);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && isHere)) && !search && !hash && !username;
}

/** A setting that is missing or wrong, by name; the value of a secret is not shown. */
export function problem(name: string, value: string | undefined, expected: string, isSecret: boolean): string {
  if (value === undefined) return `${name} is missing; expected ${expected}`;
  const shown = isSecret ? 'is not valid' : `is ${JSON.stringify(value.slice(0, 60))}`;
  return `${name} ${shown}; expected ${expected}`;
}
