import { expect, test } from 'vitest';
import { inCharge, isInCharge } from './in-charge.ts';

const province = { id: 'dpmptsp-33', kind: 'agency', duties: ['licensing'], region: '33' } as const;
const matter = { agencies: ['dpmptsp-33.74'], duty: 'licensing', region: '33.74.01.1001' };

test.each([
  ['that it lies with', { ...province, id: 'dpmptsp-33.74', region: '35', duties: [] }, true],
  ['of its region and below, for its duties', province, true],
  ['of elsewhere', { ...province, region: '35' }, false],
  ['of other duties', { ...province, duties: ['treasury'] }, false],
  ['of its region where it is a state enterprise', { ...province, kind: 'state-enterprise' }, false],
  [
    'that lie with it though it is a state enterprise',
    { ...province, kind: 'state-enterprise', id: 'dpmptsp-33.74' },
    true,
  ],
] as const)('an agency is in charge of matters %s: %j %s', (_, agency, expected) => {
  expect(isInCharge(agency, matter)).toBe(expected);
});

test('a list of what an agency is in charge of does not go by region where it oversees nobody', () => {
  expect(JSON.stringify(inCharge(province, ['state.agency']))).toContain('state.region');
  const enterprise = { ...province, kind: 'state-enterprise' } as const;
  expect(inCharge(enterprise, ['state.agency'])).toEqual({ $or: [{ 'state.agency': 'dpmptsp-33' }] });
});
