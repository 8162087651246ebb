import { expect, test } from 'vitest';
import { dayIn, dayOff, endOfWorkingDays, isWorkingDay, timeZoneOf } from './working-days.ts';
import { decreedUntil, movableDaysOff } from './working-days-data.ts';

const endOf = (from: string, days: number, zone: 'WIB' | 'WITA' | 'WIT' = 'WIB') =>
  endOfWorkingDays(new Date(from), days, zone).toISOString();

test('a term of one working day from a Friday ends when Monday does', () => {
  expect(endOf('2026-11-20T03:00:00Z', 1)).toBe('2026-11-23T17:00:00.000Z');
});

test('a term begun on a Saturday is as long as one begun on the Friday before', () => {
  expect(endOf('2026-11-21T03:00:00Z', 5)).toBe(endOf('2026-11-20T03:00:00Z', 5));
});

test('holidays and joint leave are skipped: nobody has to answer over Nyepi and Idul Fitri', () => {
  // 18 March is leave, 19 Nyepi, 20 leave, 21 and 22 Idul Fitri on a weekend, 23 and 24 leave
  expect(endOf('2026-03-17T02:00:00Z', 1)).toBe('2026-03-25T17:00:00.000Z');
  expect(endOf('2026-12-23T02:00:00Z', 2)).toBe('2026-12-29T17:00:00.000Z');
});

test('leave that was added by an amendment counts', () => {
  expect(dayOff('2025-08-18')?.legalBasis).toMatch('933/2025');
  expect(endOf('2025-08-15T02:00:00Z', 1)).toBe('2025-08-19T17:00:00.000Z');
});

test('each zone has its own midnight, for the beginning of a term and for its end', () => {
  expect(dayIn('WIB', new Date('2026-11-23T16:30:00Z'))).toBe('2026-11-23');
  expect(dayIn('WITA', new Date('2026-11-23T16:30:00Z'))).toBe('2026-11-24');
  expect(endOf('2026-11-23T16:30:00Z', 1, 'WIB')).toBe('2026-11-24T17:00:00.000Z');
  expect(endOf('2026-11-23T16:30:00Z', 1, 'WITA')).toBe('2026-11-25T16:00:00.000Z');
  expect(endOf('2026-11-23T02:00:00Z', 1, 'WIT')).toBe('2026-11-24T15:00:00.000Z');
});

test('offices keep the zone of their province, those of the nation that of Jakarta', () => {
  expect(timeZoneOf('id')).toBe('WIB');
  expect(timeZoneOf('33.74.01.1001')).toBe('WIB');
  expect(timeZoneOf('62')).toBe('WIB');
  expect(timeZoneOf('64')).toBe('WITA');
  expect(timeZoneOf('51.71')).toBe('WITA');
  expect(timeZoneOf('73.71')).toBe('WITA');
  expect(timeZoneOf('81')).toBe('WIT');
  expect(timeZoneOf('96.71')).toBe('WIT');
});

test('a holiday with a date of its own is one in years without a decree too, not before it began', () => {
  expect(isWorkingDay('2030-05-01')).toBe(false);
  expect(dayOff('2016-06-01')).toBeUndefined();
  expect(dayOff('2017-06-01')?.name).toBe('Hari Lahir Pancasila');
});

test('a term is a whole number of days, one at least', () => {
  for (const days of [0, -1, 1.5]) expect(() => endOf('2026-11-20T03:00:00Z', days)).toThrow(RangeError);
});

test.each(movableDaysOff)('$day $name stands once, with the decree of its year', ({ day, name, legalBasis }) => {
  expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
  expect(name).not.toBe('');
  expect(movableDaysOff.filter((each) => each.day === day)).toHaveLength(1);
  expect(legalBasis.startsWith('SKB 3 Menteri ')).toBe(day <= decreedUntil);
});

test('joint leave falls on days that would be worked', () => {
  for (const { day, kind } of movableDaysOff) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (kind === 'joint-leave') expect([1, 2, 3, 4, 5]).toContain(weekday);
  }
});
