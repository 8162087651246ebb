import { expect, test } from 'vitest';
import { dueDay, dueRules, lastDayOf } from './due-days.ts';
import { taxTypes } from './tax-types.ts';

test('withheld income tax was paid by the 10th, and is by the 15th for periods since 2025', () => {
  expect(dueDay('payment', 'pph-21', '2024-11')).toBe('2024-12-10');
  expect(dueDay('payment', 'pph-21', '2025-09')).toBe('2025-10-15');
});

test('value added tax is paid and declared by the end of the next month', () => {
  expect(dueDay('payment', 'ppn', '2026-03')).toBe('2026-04-30');
  expect(dueDay('return', 'ppn', '2026-08')).toBe('2026-09-30');
});

test('a yearly return is due after four months from bodies, after three from individuals', () => {
  expect(dueDay('return', 'pph-29-badan', '2025')).toBe('2026-04-30');
  expect(dueDay('return', 'pph-29', '2025')).toBe('2026-03-31');
});

test('a day on which offices do not work moves to the next on which they do', () => {
  // 20 September 2026 is a Sunday
  expect(dueDay('return', 'pph-21', '2026-08')).toBe('2026-09-21');
  // 15 and 16 February 2025 are a weekend
  expect(dueDay('payment', 'pph-25-badan', '2025-01')).toBe('2025-02-17');
});

test('no return is due of a tax that officers assess, nor before its rule', () => {
  expect(dueDay('return', 'pbb-p2', '2026')).toBeUndefined();
  expect(dueDay('return', 'ppn', '2009-01')).toBeUndefined();
});

test('periods end with their last day', () => {
  expect(lastDayOf('2024')).toBe('2024-12-31');
  expect(lastDayOf('2024-02')).toBe('2024-02-29');
});

test('every tax a rule names is a state tax that exists', () => {
  const state = new Set(taxTypes.filter(({ kind }) => kind === 'state').map(({ id }) => id));
  expect(dueRules.flatMap((rule) => rule.taxTypes).filter((each) => !state.has(each))).toEqual([]);
});

test('whoever declares a tax by return also knows by when to pay it', () => {
  const of = (what: string) => new Set(dueRules.filter((rule) => rule.of === what).flatMap((rule) => rule.taxTypes));
  expect([...of('return')].filter((each) => !of('payment').has(each))).toEqual([]);
});
