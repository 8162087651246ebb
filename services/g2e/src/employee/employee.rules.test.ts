import { civilRanks, contractGrades, parseNip } from '@simpul/contracts';
import { expect, test } from 'vitest';
import {
  contractTerms,
  hiringAges,
  probationTerms,
  promotionTerms,
  retirementAges,
  salaryTables,
} from './employee.data.ts';
import { nipOf } from './employee.nips.ts';
import { baseSalaryOf, probationEnd, promotionDay, retirementOf } from './employee.rules.ts';

test('each rule says from when it holds and where it stands', () => {
  const rules = [
    ...salaryTables,
    ...probationTerms,
    ...hiringAges,
    ...contractTerms,
    ...promotionTerms,
    ...retirementAges,
  ];
  for (const rule of rules)
    expect(rule).toMatchObject({ validFrom: expect.any(String), legalBasis: expect.any(String) });
});

test('every rank has a salary, and a higher one no less', () => {
  for (const scale of [civilRanks, contractGrades]) {
    const salaries = scale.map((rank) => baseSalaryOf(rank, '2026-03-01'));
    expect(salaries).toEqual(salaries.toSorted((a, b) => a - b));
  }
});

test('the salary is that of the table in force, on probation four fifths', () => {
  expect(baseSalaryOf('III/a', '2023-12-31')).toBe(2_579_400);
  expect(baseSalaryOf('III/a', '2024-01-01')).toBe(2_785_700);
  expect(baseSalaryOf('III/a', '2024-01-01', { probation: true })).toBe(2_228_560);
  expect(() => baseSalaryOf('III/a', '2018-12-31')).toThrow('employee.no-rule');
  expect(baseSalaryOf('IX', '2023-12-31')).toBe(2_966_500);
  expect(baseSalaryOf('IX', '2024-01-01')).toBe(3_203_600);
});

test('a probation lasts a year', () => {
  expect(probationEnd('2026-03-01')).toBe('2027-02-28');
  expect(probationEnd('2024-02-29')).toBe('2025-02-27');
});

test.each([
  ['executive', 'II/c', 58, '2048-08-01'],
  ['structural', 'III/d', 58, '2048-08-01'],
  ['structural', 'IV/c', 60, '2050-08-01'],
  ['functional', 'III/a', 58, '2048-08-01'],
  ['functional', 'IV/a', 60, '2050-08-01'],
  ['functional', 'IV/e', 65, '2055-08-01'],
] as const)('a %s position at %s retires at %i', (kind, rank, age, on) => {
  expect(retirementOf('1990-07-31', kind, rank)).toEqual({ age, on });
});

test('who is born on the last day of February retires from the first of March', () => {
  expect(retirementOf('1992-02-29', 'executive', 'II/a')).toEqual({ age: 58, on: '2050-03-01' });
});

test('a higher rank takes two or four years', () => {
  expect(promotionDay('functional', '2026-03-01', '2028-03-01').earliest).toBe('2028-03-01');
  expect(promotionDay('executive', '2026-03-01', '2028-03-01').earliest).toBe('2030-03-01');
});

test('a NIP says what it is made of', () => {
  const parts = { birthDate: '1990-07-01', sex: 'female', startsOn: '2026-03-01' } as const;
  expect(nipOf({ ...parts, employment: 'cpns' }, 1)).toBe('199007012026032001');
  expect(nipOf({ ...parts, sex: 'male', employment: 'pppk' }, 12)).toBe('199007012026211012');
  expect(parseNip(nipOf({ ...parts, employment: 'cpns' }, 7))).toEqual({
    birthDate: '1990-07-01',
    startYear: 2026,
    startMonth: 3,
    employment: 'pns',
    sex: 'female',
    serial: '007',
  });
  expect(parseNip(nipOf({ ...parts, employment: 'pppk' }, 7))).toMatchObject({ employment: 'pppk', startYear: 2026 });
});
