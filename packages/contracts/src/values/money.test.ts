import { expect, test } from 'vitest';
import { Currency, Money, Rupiah, RupiahTotal } from './money.ts';

test.each([0, 1, 1_250_000, Number.MAX_SAFE_INTEGER])('%d is an amount in rupiah', (amount) => {
  expect(Rupiah.parse(amount)).toBe(amount);
});

test.each([-1, 0.5, Number.MAX_SAFE_INTEGER + 1, Number.NaN, Number.POSITIVE_INFINITY, '1000', null])(
  '%j is no amount in rupiah',
  (amount) => {
    expect(Rupiah.safeParse(amount).success).toBe(false);
  },
);

test('a total is a decimal string of any size', () => {
  expect(RupiahTotal.safeParse('90071992547409910000').success).toBe(true);
  expect(['', '01', '1.5', '1e9', '-0', '1,000'].filter((total) => RupiahTotal.safeParse(total).success)).toEqual([]);
});

test('money keeps the amount as written, in a currency that exists', () => {
  expect(Money.parse({ currency: 'USD', amount: '1250.50' })).toEqual({ currency: 'USD', amount: '1250.50' });
  expect(['XYZ', 'usd', 'US'].filter((code) => Currency.safeParse(code).success)).toEqual([]);
  expect(
    ['1,5', '-1', '.5', '1.', '1.12345', '01', ''].filter(
      (amount) => Money.safeParse({ currency: 'USD', amount }).success,
    ),
  ).toEqual([]);
});
