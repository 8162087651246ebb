import { describe, expect, test } from 'vitest';
import { BpjsNumber, EmployeeRef, Nik, Nip, PersonRef, parseNik, parseNip } from './person.ts';

describe('Nik', () => {
  test.each([
    [
      'a man',
      '3374010107900001',
      { region: '33.74.01', sex: 'male', birth: { day: 1, month: 7, year: 90 }, serial: '0001' },
    ],
    [
      'a woman: 40 is added to the day',
      '3374014107900001',
      { region: '33.74.01', sex: 'female', birth: { day: 1, month: 7, year: 90 }, serial: '0001' },
    ],
    [
      'a woman born on the 31st',
      '1101017112850009',
      { region: '11.01.01', sex: 'female', birth: { day: 31, month: 12, year: 85 }, serial: '0009' },
    ],
    [
      'born on 29 February 2000',
      '3174012902000123',
      { region: '31.74.01', sex: 'male', birth: { day: 29, month: 2, year: 0 }, serial: '0123' },
    ],
    [
      'a region retired since: East Timor',
      '5401010101700001',
      { region: '54.01.01', sex: 'male', birth: { day: 1, month: 1, year: 70 }, serial: '0001' },
    ],
  ])('reads %s', (_, nik, parts) => {
    expect(parseNik(nik)).toEqual(parts);
    expect(Nik.parse(nik)).toBe(nik);
  });

  test.each([
    ['15 digits', '337401010790001'],
    ['17 digits', '33740101079000012'],
    ['a letter', '337401010790000A'],
    ['spaces around', ' 3374010107900001'],
    ['a line break at the end', '3374010107900001\n'],
    ['serial 0000', '3374010107900000'],
    ['no such province', '0074010107900001'],
    ['regency 00', '3300010107900001'],
    ['district 00', '3374000107900001'],
    ['day 0', '3374010007900001'],
    ['day 32', '3374013207900001'],
    ['day 40: neither man nor woman', '3374014007900001'],
    ['day 72', '3374017207900001'],
    ['month 13', '3374010113900001'],
    ['month 0', '3374010100900001'],
    ['30 February', '3374013002920001'],
    ['29 February of a year that was no leap year', '3374012902910001'],
  ])('refuses %s', (_, nik) => {
    expect(parseNik(nik)).toBeUndefined();
    expect(Nik.safeParse(nik).success).toBe(false);
  });

  test('says what is wrong in both languages', () => {
    const issue = Nik.safeParse('123').error?.issues[0];
    expect(issue).toMatchObject({
      code: 'custom',
      params: { text: { id: expect.stringContaining('16 angka'), en: expect.stringContaining('16 digits') } },
    });
    expect(issue?.message).toContain('16 digits');
    expect(Nik.safeParse('123').error?.issues).toHaveLength(1);
  });
});

describe('Nip', () => {
  test('reads a civil servant', () => {
    expect(parseNip('198503302010011002')).toEqual({
      birthDate: '1985-03-30',
      startYear: 2010,
      startMonth: 1,
      employment: 'pns',
      sex: 'male',
      serial: '002',
    });
  });

  test('reads contract staff, whose number has a count in place of the month', () => {
    expect(parseNip('199001152022212003')).toMatchObject({ employment: 'pppk', sex: 'female', startYear: 2022 });
    expect(parseNip('199001152022212003')).not.toHaveProperty('startMonth');
  });

  test.each([
    ['17 digits', '19850330201001100'],
    ['a birth date that does not exist', '198502302010011002'],
    ['a start before birth', '198503301980011002'],
    ['month 0', '198503302010001002'],
    ['month 13', '198503302010131002'],
    ['sex 3', '198503302010013002'],
  ])('refuses %s', (_, nip) => {
    expect(parseNip(nip)).toBeUndefined();
    expect(Nip.safeParse(nip).success).toBe(false);
  });
});

test('numbers and references of other persons keep their forms', () => {
  expect(BpjsNumber.safeParse('0001234567890').success).toBe(true);
  expect(BpjsNumber.safeParse('001234567890').success).toBe(false);
  expect(PersonRef.safeParse(`p${'a2'.repeat(13)}`).success).toBe(true);
  expect(PersonRef.safeParse(`P${'a2'.repeat(13)}`).success).toBe(false);
  expect(PersonRef.safeParse(`p${'a1'.repeat(13)}`).success).toBe(false);
  expect(EmployeeRef.safeParse(`e${'a2'.repeat(13)}`).success).toBe(true);
  expect(EmployeeRef.safeParse(`p${'a2'.repeat(13)}`).success).toBe(false);
});

test('what identifies a person is marked as personal, references are not', () => {
  expect([Nik, Nip, BpjsNumber].map((schema) => schema.meta()?.personal)).toEqual([true, true, true]);
  expect([PersonRef, EmployeeRef].map((schema) => schema.meta()?.personal)).toEqual([undefined, undefined]);
});
