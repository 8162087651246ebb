import { expect, test } from 'vitest';
import { instalmentRules, objectionRules, standingRules } from './business-rules.ts';
import { codeLives, latestExpiry } from './code-life.ts';
import { dueRules } from './due-days.ts';
import { taxTypeIn, taxTypes } from './tax-types.ts';

test('a billing code issued on the last day of the old rule lives 7 days, on the next day 14', () => {
  const lastOfOld = new Date('2025-12-16T16:59:59.999Z');
  const firstOfNew = new Date('2025-12-16T17:00:00.000Z');
  expect(latestExpiry('state', lastOfOld).toISOString()).toBe('2025-12-23T16:59:59.999Z');
  expect(latestExpiry('state', firstOfNew).toISOString()).toBe('2025-12-30T17:00:00.000Z');
});

test('a tax is judged by the law of its period', () => {
  expect(taxTypeIn('pbb-p2', '2020')?.legalBasis).toMatch('UU 28/2009');
  expect(taxTypeIn('pbb-p2', '2026')?.legalBasis).toMatch('UU 1/2022');
  expect(taxTypeIn('pph-final-umkm', '2018-06')).toBeUndefined();
  expect(taxTypeIn('pph-final-umkm', '2018-07')?.legalBasis).toBe('PP 23/2018');
  expect(taxTypeIn('pph-final-umkm', '2022-12')?.legalBasis).toMatch('PP 55/2022');
});

test.each([
  ...taxTypes.map((rule) => [rule.id, rule] as const),
  ...codeLives.map((rule) => [rule.kind, rule] as const),
  ...dueRules.map((rule) => [`${rule.of} of ${rule.taxTypes}`, rule] as const),
  ...standingRules.map((rule) => [`standing of ${rule.kinds}`, rule] as const),
  ...instalmentRules.map((rule) => ['instalments', rule] as const),
  ...objectionRules.map((rule) => ['objections', rule] as const),
])(
  'the rule for %s names its law and ends after it begins',
  (_name, { legalBasis, validFrom, validTo = '9999-12-31' }) => {
    expect(legalBasis).not.toBe('');
    expect(validFrom < validTo).toBe(true);
    expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  },
);

test('no two rules for one tax overlap', () => {
  for (const rules of Map.groupBy(taxTypes, ({ id }) => id).values()) {
    const inOrder = rules.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
    for (const [at, rule] of inOrder.entries()) {
      const before = inOrder[at - 1];
      if (before) expect((before.validTo ?? '9999-12-31') < rule.validFrom).toBe(true);
    }
  }
});
