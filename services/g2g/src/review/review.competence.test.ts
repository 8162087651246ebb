import { type Agency, businessSectors, governmentLevels, NewAgency } from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { competentOf, seatsOf } from './review.competence.ts';

const semarang = '33.74.01.1001';
const day = '2026-03-02';
const levels = { 2: 'province', 5: 'city', 13: 'village' } as const;

function agency(id: string, region: string, ...duties: string[]): Agency {
  const level = region === 'id' ? 'central' : levels[region.length as keyof typeof levels];
  return {
    ...{ id, region, duties, level, name: id, branch: 'executive', kind: 'agency' },
    ...{ stage: 'preparation', enrolledAt: '2026-01-05T02:00:00.000Z' },
  };
}

const city = agency('dpmptsp-33.74', '33.74', 'licensing');
const province = agency('dpmptsp-33', '33', 'licensing');
const ministry = agency('kemenkes', 'id', 'licensing-health');
const investment = agency('bkpm', 'id', 'licensing');
const health = (level: (typeof governmentLevels)[number], region = semarang) =>
  seatsOf({ sector: 'health', level }, region, day);

describe('where the competent agency is looked for', () => {
  test.each([
    ['regency-city', semarang, ['33.74', '33', 'id']],
    ['province', semarang, ['33', 'id']],
    ['central', semarang, ['id']],
    ['regency-city', '33', ['33', 'id']],
    ['regency-city', 'id', ['id']],
  ] as const)('%s for a business in %s', (level, region, expected) => {
    expect(health(level, region).map((seat) => seat.region)).toEqual(expected);
  });

  test('the cities of Jakarta are no government of their own: the province decides', () => {
    expect(health('regency-city', '31.71.01.1001').map((seat) => seat.region)).toEqual(['31', 'id']);
  });

  test('is as the rules of the day of the request say, and nowhere before there were any', () => {
    const on = (date: string) => seatsOf({ sector: 'health', level: 'regency-city' }, semarang, date);
    expect(on('2021-02-02').map(({ duties }) => duties[0])).toEqual(['licensing', 'licensing', 'licensing-health']);
    expect(on('2021-02-01')).toEqual([]);
  });
});

describe('competent is', () => {
  test('the agency of the level that the rule names, and the one above it is known', () => {
    expect(competentOf(health('regency-city'), [investment, ministry, province, city])).toEqual({
      agency: 'dpmptsp-33.74',
      duty: 'licensing',
      standsIn: false,
      above: 'dpmptsp-33',
    });
  });

  test('one level up where that level has none, and it is said that it stands in', () => {
    const elsewhere = agency('dpmptsp-35.78', '35.78', 'licensing');
    expect(competentOf(health('regency-city'), [elsewhere, ministry, province])).toEqual({
      agency: 'dpmptsp-33',
      duty: 'licensing',
      standsIn: true,
      above: 'kemenkes',
    });
    expect(competentOf(health('regency-city'), [investment])).toEqual({
      agency: 'bkpm',
      duty: 'licensing',
      standsIn: true,
    });
  });

  test('in the nation the ministry of the field, else that of investment, which is no level up', () => {
    expect(competentOf(health('central'), [investment, ministry])).toMatchObject({
      agency: 'kemenkes',
      standsIn: false,
    });
    expect(competentOf(seatsOf({ sector: 'trade', level: 'central' }, semarang, day), [investment, ministry])).toEqual({
      agency: 'bkpm',
      duty: 'licensing',
      standsIn: false,
    });
  });

  test('nobody where no level has any, nor a council, a court or a state enterprise', () => {
    expect(competentOf(health('regency-city'), [])).toBeUndefined();
    expect(competentOf(health('regency-city'), [{ ...city, branch: 'legislative' }])).toBeUndefined();
    expect(competentOf(health('regency-city'), [{ ...city, kind: 'state-enterprise' }])).toBeUndefined();
    expect(competentOf(health('regency-city'), [{ ...city, duties: ['treasury'] }])).toBeUndefined();
  });

  test('of two with one duty always the same', () => {
    const twin = agency('dinkes-33.74', '33.74', 'licensing');
    expect(competentOf(health('regency-city'), [city, twin])?.agency).toBe('dinkes-33.74');
    expect(competentOf(health('regency-city'), [twin, city])?.agency).toBe('dinkes-33.74');
  });
});

test('every duty that a field of government asks for can be given to an agency', () => {
  for (const sector of Object.keys(businessSectors) as (keyof typeof businessSectors)[]) {
    for (const level of governmentLevels) {
      for (const { duties } of seatsOf({ sector, level }, semarang, day)) {
        expect(NewAgency.shape.duties.parse(duties)).toEqual(duties);
      }
    }
  }
});
