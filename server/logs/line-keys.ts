import { randomBytes } from 'node:crypto';

/** Random bytes of a key. */
const KEY = 9;

/** Keys in the order of time (UUID, version 7): the database adds them side by side to its index. */
export const keysOf = (count: number, moment: number): string[] => {
  const time = moment.toString(16).padStart(12, '0');
  const bytes = randomBytes(KEY * count).toString('hex');
  return Array.from({ length: count }, (_, i) => {
    const random = bytes.slice(2 * KEY * i, 2 * KEY * (i + 1));
    return `${time}7${random.slice(0, 3)}8${random.slice(3, 18)}`;
  });
};
