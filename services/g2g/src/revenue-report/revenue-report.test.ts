import type { Rejected } from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { additions, type Revenue, scopeOf, totalsOf } from './revenue-report.ts';

const land: Revenue = { kind: 'regional', taxType: 'pbb-p2', region: '33.74.01.1001', day: '2026-03-31', amount: 100n };

const summary = (payments: Revenue[]) =>
  additions(payments).map(({ day, level, region, kind, taxType, total, count }) =>
    [day, level, region, kind, taxType, total, count].join(' '),
  );

describe('a payment counts', () => {
  test('in its village and in every region around it', () => {
    expect(summary([land])).toEqual([
      '2026-03-31 village 33.74.01.1001 regional pbb-p2 100 1',
      '2026-03-31 district 33.74.01 regional pbb-p2 100 1',
      '2026-03-31 regency 33.74 regional pbb-p2 100 1',
      '2026-03-31 province 33 regional pbb-p2 100 1',
      '2026-03-31 nation id regional pbb-p2 100 1',
    ]);
  });

  test('from its own level upwards where it belongs to no village', () => {
    expect(summary([{ ...land, region: '33' }])).toEqual([
      '2026-03-31 province 33 regional pbb-p2 100 1',
      '2026-03-31 nation id regional pbb-p2 100 1',
    ]);
  });

  test('together with others of the same region, day, kind and tax type only', () => {
    const neighbour = { ...land, region: '33.74.01.1002', amount: 20n };
    const income: Revenue = { ...land, kind: 'state', taxType: 'pph-21', amount: 3n };
    const yesterday = { ...land, day: '2026-03-30', amount: 4n };
    expect(summary([land, neighbour, income, yesterday, land]).filter((line) => line.includes(' district '))).toEqual([
      '2026-03-31 district 33.74.01 regional pbb-p2 220 3',
      '2026-03-31 district 33.74.01 state pph-21 3 1',
      '2026-03-30 district 33.74.01 regional pbb-p2 4 1',
    ]);
  });
});

describe('the scope', () => {
  const march = { from: '2026-03-01', to: '2026-03-31', region: '33' };

  test('is at the level of its region unless another is named', () => {
    expect(scopeOf(march).level).toBe('province');
    expect(scopeOf({ ...march, level: 'village' }).level).toBe('village');
  });

  test('may be one day', () => {
    expect(scopeOf({ ...march, to: march.from })).toMatchObject({ from: '2026-03-01', to: '2026-03-01' });
  });

  test('is refused where its days are reversed or its level lies above its region', () => {
    const codeOf = (asked: Parameters<typeof scopeOf>[0]) => {
      try {
        return scopeOf(asked);
      } catch (error) {
        return (error as Rejected).code;
      }
    };
    expect(codeOf({ ...march, to: '2026-02-28' })).toBe('revenue-report.dates-reversed');
    expect(codeOf({ ...march, level: 'nation' })).toBe('revenue-report.level-above-region');
  });
});

test('totals keep state and regional revenue apart and stay exact beyond 2^53', () => {
  const huge = BigInt(Number.MAX_SAFE_INTEGER) + 2n;
  const rows = [
    { kind: 'state' as const, total: huge, count: 1 },
    { kind: 'regional' as const, total: 5n, count: 2 },
    { kind: 'state' as const, total: 1n, count: 1 },
  ];
  expect(totalsOf(rows)).toEqual({
    state: { total: '9007199254740994', count: 2 },
    regional: { total: '5', count: 2 },
    all: { total: '9007199254740999', count: 4 },
  });
  expect(totalsOf([])).toMatchObject({ all: { total: '0', count: 0 } });
});
