import { describe, expect, test } from 'vitest';
import { checkedRule, daysOf } from './recurrence.ts';

describe('a recurrence', () => {
  test.each([
    ['no rule', 'elke dinsdag', /geen herhaalschema/],
    ['an unknown frequency', 'FREQ=SOMETIMES', /geen herhaalschema/],
    ['an unknown part', 'FREQ=DAILY;HELLO=1', /geen herhaalschema/],
    ['a part twice', 'FREQ=DAILY;FREQ=WEEKLY', /geen herhaalschema/],
    ['a day that is none', 'FREQ=WEEKLY;BYDAY=XX', /geen herhaalschema/],
    ['an interval of nothing', 'FREQ=WEEKLY;INTERVAL=0', /geen herhaalschema/],
    ['more than a rule', 'FREQ=DAILY\nRDATE:20300101', /geen herhaalschema/],
    ['another calendar', 'RSCALE=HEBREW;FREQ=YEARLY', /geen herhaalschema/],
    ['hours', 'FREQ=HOURLY', /geen uren/],
    ['hours of a day', 'FREQ=DAILY;BYHOUR=9,15', /geen uren/],
    ['no frequency', 'BYDAY=MO', /FREQ/],
    ['a day that never comes', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', /geen enkele dag/],
    ['an end before the first day', 'FREQ=DAILY;UNTIL=20200101', /herhaalschema/],
    ['too long a text', 'FREQ=DAILY;BYMONTHDAY='.padEnd(501, '1'), /500/],
  ])('is refused with %s', (_what, rule, message) => {
    expect(() => checkedRule(rule, '2026-11-22', null)).toThrow(message);
  });

  test('is kept as one rule, and counted in days from its start', () => {
    expect(checkedRule(' rrule:freq=weekly;byday=mo,th ', '2026-11-22', null)).toBe('FREQ=WEEKLY;BYDAY=MO,TH');
    expect(daysOf('FREQ=WEEKLY;BYDAY=MO,TH', '2026-11-22', '2026-11-24', '2026-11-30')).toEqual([
      '2026-11-26',
      '2026-11-30',
    ]);
    expect(daysOf('FREQ=DAILY;COUNT=2', '2026-11-22', '2026-11-23', '2026-12-30')).toEqual(['2026-11-23']);
    expect(daysOf('FREQ=MONTHLY;BYDAY=-1FR', '2026-11-22', '2026-11-22', '2026-12-31')).toEqual([
      '2026-11-27',
      '2026-12-25',
    ]);
  });
});
