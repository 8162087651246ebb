import { expect, test } from 'vitest';
import { ageOn, daysAfter, endOfJakartaDay, inForce, jakartaDay, monthsAfter, startOfJakartaDay } from './calendar.ts';

test('a day begins in Jakarta seven hours before it does in Greenwich', () => {
  expect(jakartaDay(new Date('2026-03-01T16:59:59.999Z'))).toBe('2026-03-01');
  expect(jakartaDay(new Date('2026-03-01T17:00:00.000Z'))).toBe('2026-03-02');
  expect(endOfJakartaDay('2026-02-28').toISOString()).toBe('2026-02-28T17:00:00.000Z');
});

test('a rule is in force on its first and its last day, and on no other side of them', () => {
  const rule = { validFrom: '2021-02-02', validTo: '2025-06-04', legalBasis: 'PP 7/2021' };
  const days = ['2021-02-01', '2021-02-02', '2025-06-04', '2025-06-05'];
  expect(days.filter((day) => inForce(rule, day))).toEqual(['2021-02-02', '2025-06-04']);
});

test('days and months are counted over the ends of months and years', () => {
  expect(startOfJakartaDay('2026-03-01').toISOString()).toBe('2026-02-28T17:00:00.000Z');
  expect(daysAfter('2026-02-28', 1)).toBe('2026-03-01');
  expect(daysAfter('2026-01-01', -1)).toBe('2025-12-31');
  expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28');
  expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28');
});

test('an age is full on the birthday', () => {
  expect(ageOn('1990-07-01', '2025-06-30')).toBe(34);
  expect(ageOn('1990-07-01', '2025-07-01')).toBe(35);
  expect(ageOn('1992-02-29', '2025-02-28')).toBe(32);
});
