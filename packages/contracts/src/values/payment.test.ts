import { expect, test } from 'vitest';
import { BillingCode, billingAuthority, Ntb, Ntpn } from './payment.ts';

test('the first digit of a billing code tells who gave it out', () => {
  const authorities = [...'0123456789'].map((first) => billingAuthority(BillingCode.parse(`${first}12345678901234`)));
  expect(authorities).toEqual(['djp', 'djp', 'djp', 'djp', 'djbc', 'djbc', 'djbc', 'dja', 'dja', 'dja']);
});

test.each([
  [BillingCode, ['01234567890123', '0123456789012345', '01234567890123X']],
  [Ntpn, ['0a1b2c3d4e5f6g7h', '0A1B2C3D4E5F6G7', '0A1B2C3D4E5F6G7HI', '0A1B-C3D4E5F6G7H']],
  [Ntb, ['12345', '1'.repeat(21), '2100 00123456', 'ref123456']],
])('references of another form are refused', (schema, wrong) => {
  expect(wrong.filter((value) => schema.safeParse(value).success)).toEqual([]);
});
