import { expect, test } from 'vitest';
import { Instant, IsoDate } from './time.ts';

test('a day exists in the calendar', () => {
  expect(IsoDate.parse('2028-02-29')).toBe('2028-02-29');
  expect(
    ['2027-02-29', '2026-13-01', '2026-1-1', '20260101', '2026-01-01T00:00:00Z'].filter(
      (day) => IsoDate.safeParse(day).success,
    ),
  ).toEqual([]);
});

test('a moment is in UTC', () => {
  expect(Instant.parse(new Date(0).toISOString())).toBe('1970-01-01T00:00:00.000Z');
  expect(
    ['2026-03-31T09:15:30+07:00', '2026-03-31T09:15:30', '2026-03-31', '2026-03-31T25:00:00Z'].filter(
      (moment) => Instant.safeParse(moment).success,
    ),
  ).toEqual([]);
});
