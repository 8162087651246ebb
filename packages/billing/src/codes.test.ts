import { BillingCode, billingAuthority, RegionalPaymentCode } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { nextCode, regionalPaymentCode, stateBillingCode } from './codes.ts';
import { taxTypeIn, taxTypes } from './tax-types.ts';

const seeds = Array.from({ length: 2_000 }, (_, at) => ({
  bill: `bill-${at >> 2}`,
  issue: 1 + (at & 1),
  attempt: (at >> 1) & 1,
}));
const pbb = taxTypeIn('pbb-p2', '2026') ?? expect.fail('pbb-p2 is in force in 2026');

test('every billing code is one of the tax directorate, and all first digits occur', () => {
  const codes = seeds.map(stateBillingCode);
  expect(codes.every((code) => BillingCode.safeParse(code).success && billingAuthority(code) === 'djp')).toBe(true);
  expect(new Set(codes.map((code) => code[0]))).toEqual(new Set(['0', '1', '2', '3']));
});

test('every payment code names region and tax', () => {
  const codes = seeds.map((seed) => regionalPaymentCode(seed, pbb, '33.74'));
  expect(codes.every((code) => RegionalPaymentCode.safeParse(code).success && code.startsWith('337410'))).toBe(true);
  expect(regionalPaymentCode({ bill: 'b', issue: 1, attempt: 0 }, pbb, '31')).toMatch(/^310010\d{12}$/);
});

test('bill, issue and attempt each make another code, and a retry makes the same', () => {
  expect(new Set(seeds.map(stateBillingCode)).size).toBe(seeds.length);
  expect(new Set(seeds.map((seed) => regionalPaymentCode(seed, pbb, '33.74'))).size).toBe(seeds.length);
  expect(seeds.map(stateBillingCode)).toEqual(seeds.map(stateBillingCode));
});

test('the code after an expired one keeps its kind, region and tax', () => {
  const first = { bill: 'b', issue: 1, attempt: 0 };
  const second = { bill: 'b', issue: 2, attempt: 0 };
  expect(nextCode(stateBillingCode(first), second)).toBe(stateBillingCode(second));
  expect(nextCode(regionalPaymentCode(first, pbb, '33.74'), second)).toBe(regionalPaymentCode(second, pbb, '33.74'));
});

test('codes already given out never change with the software', () => {
  const seed = { bill: 'k3v5x7z2b4d6f3h3j2m4p6r3t3', issue: 1, attempt: 0 };
  expect([stateBillingCode(seed), regionalPaymentCode(seed, pbb, '33.74')]).toMatchInlineSnapshot(`
    [
      "292232485856402",
      "337410098354768418",
    ]
  `);
});

test('a tax type has a number in payment codes, or a tax account, and no two taxes share a number', () => {
  for (const { kind, number, account } of taxTypes) {
    if (kind === 'regional') expect(number).toMatch(/^\d{2}$/);
    else expect(account).toBeDefined();
  }
  const taxesOf = Map.groupBy(
    taxTypes.filter(({ number }) => number),
    ({ number }) => number,
  );
  for (const taxes of taxesOf.values()) expect(new Set(taxes.map(({ id }) => id)).size).toBe(1);
});
