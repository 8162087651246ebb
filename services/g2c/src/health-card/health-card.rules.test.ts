import type { Dated } from '@simpul/contracts';
import { expect, test } from 'vitest';
import {
  arrearsRules,
  classOfEmployee,
  employeeClassRules,
  hasClass,
  householdContribution,
  householdRules,
  segmentClassRules,
  tariffRules,
  wageContribution,
  wageRules,
  wardOf,
  wardRules,
} from './health-card.rules.ts';

const allRules: readonly (readonly [string, readonly Dated[]])[] = [
  ['tariffs', tariffRules],
  ['wages', wageRules],
  ['classes of employees', employeeClassRules],
  ['classes of segments', segmentClassRules],
  ['wards', wardRules],
  ['arrears', arrearsRules],
  ['households', householdRules],
];

test.each(allRules)('the rules of %s name their law, and one follows the other without a gap', (_, rules) => {
  for (const [at, { legalBasis, validFrom, validTo }] of rules.entries()) {
    expect(legalBasis).not.toBe('');
    const next = rules[at + 1];
    if (!next) expect(validTo).toBeUndefined();
    else expect(Date.parse(next.validFrom) - Date.parse(validTo ?? validFrom)).toBe(86_400_000);
  }
});

test('a month is reckoned by the tariff that is in force when it begins, for everybody insured', () => {
  expect(householdContribution('3', 1, '2020-12')).toBe(25_500);
  expect(householdContribution('3', 4, '2021-01')).toBe(140_000);
  expect(householdContribution('1', 2, '2026-04')).toBe(300_000);
});

test('wages count up to the ceiling, and shares are whole rupiah', () => {
  expect(wageContribution(2_785_700, '2026-04-01')).toEqual({ base: 2_785_700, employer: 111_428, worker: 27_857 });
  expect(wageContribution(12_000_001, '2026-04-01')).toEqual({ base: 12_000_000, employer: 480_000, worker: 120_000 });
});

test('civil servants go by rank, contract staff by wages', () => {
  expect(classOfEmployee({ rank: 'II/d', wages: 9_000_000 }, '2026-04-01')).toBe('2');
  expect(classOfEmployee({ rank: 'III/a', wages: 2_785_700 }, '2026-04-01')).toBe('1');
  expect(classOfEmployee({ rank: 'IV/e', wages: 6_000_000 }, '2026-04-01')).toBe('1');
  expect(classOfEmployee({ rank: 'IX', wages: 4_000_000 }, '2026-04-01')).toBe('2');
  expect(classOfEmployee({ rank: 'IX', wages: 4_000_001 }, '2026-04-01')).toBe('1');
});

test('the poor and those paid by local government have class 3 and no other', () => {
  expect(hasClass('pbi-jk', '3', '2026-04-01')).toBe(true);
  expect(hasClass('pbi-jk', '1', '2026-04-01')).toBe(false);
  expect(hasClass('ppu-bu', '3', '2026-04-01')).toBe(false);
  expect(hasClass('pbpu', '1', '2026-04-01')).toBe(true);
});

test('under KRIS every card entitles to the standard ward', () => {
  expect(wardOf('1', '2026-12-31')).toBe('1');
  expect(wardOf('1', '2027-01-01')).toBe('standard');
});
