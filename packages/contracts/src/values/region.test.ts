import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { describe, expect, test } from 'vitest';
import {
  ancestors,
  CurrentRegion,
  childRegions,
  covers,
  isRegion,
  RegionCode,
  regionLevel,
  regionName,
} from './region.ts';

describe('the list of regions', () => {
  test.each([
    ['id', 'Indonesia'],
    ['33', 'Jawa Tengah'],
    ['33.74', 'Kota Semarang'],
    ['33.74.01.1001', 'Miroto'],
    ['11.01.01.2001', 'Keude Bakongan'],
    ['96.71.10.1004', 'Tanjung Kasuari'],
    ['12.07.28.1007', 'Lubuk Pakam I,II'],
    ['35.13.15.2017', 'Soka"an'],
  ])('knows %s as %s', (code, name) => {
    expect(regionName(code)).toBe(name);
    expect(isRegion(code)).toBe(true);
  });

  test.each([
    '',
    '3',
    '99',
    '33.',
    '33.99',
    '33.74.99',
    '33.74.01.9999',
    '00',
    '10.99.99.9999',
    '99.99.99.9999',
    '33,',
    '33.74\n',
    'ID',
    '../..',
  ])('does not know %j', (code) => {
    expect(isRegion(code)).toBe(false);
    expect(regionName(code)).toBeUndefined();
  });

  test('agrees with the package it is read from, region by region', async () => {
    const all = [
      ...(await getProvinces()),
      ...(await getRegencies()),
      ...(await getDistricts()),
      ...(await getVillages()),
    ];
    const listed = all.filter(({ code }) => code);
    expect(listed.length).toBeGreaterThan(91_000);
    const differing = listed.filter(
      ({ code, name }) => regionName(code) !== name.trimEnd() || !RegionCode.safeParse(code).success,
    );
    expect(differing).toEqual([]);
  });

  test('lists what lies directly within a region', () => {
    expect(childRegions('id')).toHaveLength(38);
    expect(childRegions('33')).toContain('33.74');
    expect(childRegions('33.74')).toEqual(
      Array.from({ length: 16 }, (_, index) => `33.74.${String(index + 1).padStart(2, '0')}`),
    );
    expect(childRegions('33.74.01').every((code) => regionLevel(code) === 'village' && covers('33.74.01', code))).toBe(
      true,
    );
    expect(childRegions('96.71.10').at(-1)).toBe('96.71.10.1004');
    expect(childRegions('33.74.01.1001')).toEqual([]);
    expect(childRegions('99')).toEqual([]);
  });
});

test('the level is told by the form', () => {
  expect(['id', '33', '33.74', '33.74.01', '33.74.01.1001'].map(regionLevel)).toEqual([
    'nation',
    'province',
    'regency',
    'district',
    'village',
  ]);
  expect(() => regionLevel('337')).toThrow(RangeError);
});

test('the regions around one go up to the nation', () => {
  expect(ancestors('33.74.01.1001')).toEqual(['33.74.01', '33.74', '33', 'id']);
  expect(ancestors('33')).toEqual(['id']);
  expect(ancestors('id')).toEqual([]);
});

test('a region covers itself and what lies within it, never a neighbour that begins alike', () => {
  expect(covers('id', '33.74')).toBe(true);
  expect(covers('id', 'id')).toBe(true);
  expect(covers('33.74', '33.74')).toBe(true);
  expect(covers('33.74', '33.74.01.1001')).toBe(true);
  expect(covers('33.74', '33')).toBe(false);
  expect(covers('33', 'id')).toBe(false);
  expect(covers('33.7', '33.74')).toBe(false);
  expect(covers('33.74', '33.75')).toBe(false);
});

test('a retired region can still be read, but not entered', () => {
  const eastTimor = '54.01';
  expect(RegionCode.safeParse(eastTimor).success).toBe(true);
  expect(CurrentRegion.safeParse(eastTimor).error?.issues).toMatchObject([
    { params: { text: { en: 'No region has this code.' } } },
  ]);
  expect(CurrentRegion.safeParse('33.74').success).toBe(true);
  expect(CurrentRegion.safeParse('3374').error?.issues).toHaveLength(1);
});
