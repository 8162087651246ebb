import { expect, test } from 'vitest';
import { scaleLimits, scaleOf } from './business.ts';

const billion = 1_000_000_000;

test.each([
  [0, 'micro'],
  [billion, 'micro'],
  [billion + 1, 'small'],
  [5 * billion, 'small'],
  [5 * billion + 1, 'medium'],
  [10 * billion, 'medium'],
  [10 * billion + 1, 'large'],
] as const)('a capital of %d rupiah is %s', (capital, scale) => {
  expect(scaleOf(capital, '2026-03-02')).toBe(scale);
});

test('the law of the day decides', () => {
  expect(scaleOf(600_000_000, '2021-02-01')).toBe('medium');
  expect(scaleOf(600_000_000, '2021-02-02')).toBe('micro');
  expect(() => scaleOf(600_000_000, '2008-07-03')).toThrow('no scales');
});

test('each rule names its law, and none overlaps the next', () => {
  for (const [at, { legalBasis, validFrom, validTo = '9999-12-31' }] of scaleLimits.entries()) {
    expect(legalBasis).not.toBe('');
    expect(validTo < (scaleLimits[at + 1]?.validFrom ?? '9999-12-32')).toBe(true);
    expect(validFrom < validTo).toBe(true);
  }
});
