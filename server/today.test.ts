import { expect, test } from 'vitest';
import { todayInAmsterdam } from './today.ts';

const dayAt = (moment: string) => todayInAmsterdam(() => new Date(moment));

test('the day is that of Amsterdam, to the second, in summer and in winter, and backwards too', () => {
  expect(dayAt('2026-11-22T22:59:59.999Z')).toBe('2026-11-22');
  expect(dayAt('2026-11-22T23:00:00Z')).toBe('2026-11-23');
  expect(dayAt('2026-06-30T21:59:59Z')).toBe('2026-06-30');
  expect(dayAt('2026-06-30T22:00:00Z')).toBe('2026-07-01');
  expect(dayAt('2026-11-22T23:00:59Z')).toBe('2026-11-23');
  expect(dayAt('2026-11-22T22:59:00Z')).toBe('2026-11-22');
});
