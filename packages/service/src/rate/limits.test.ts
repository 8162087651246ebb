import { expect, test } from 'vitest';
import { networkOf } from './address.ts';
import { limitsOver, usualLimits } from './limits.ts';

test('a change holds from its moment on for whom it names, and a later one over it', () => {
  const limitOf = limitsOver([
    { from: '2027-04-01T00:00:00+07:00', limits: { business: usualLimits.business } },
    { limits: { bank: 'unlimited' } },
    { from: '2027-03-01T00:00:00+07:00', limits: { business: { reads: 6_000, writes: 1_200 } } },
  ]);
  const at = (moment: string) => limitOf('business', Date.parse(moment));
  expect(at('2027-02-28T16:59:59Z')).toEqual(usualLimits.business);
  expect(at('2027-02-28T17:00:00Z')).toEqual({ reads: 6_000, writes: 1_200 });
  expect(at('2027-03-31T17:00:00Z')).toEqual(usualLimits.business);
  expect(limitOf('bank', 0)).toBe('unlimited');
  expect(limitOf('citizen', 0)).toEqual(usualLimits.citizen);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', ''],
])('the address %s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
