import { expect, test } from 'vitest';
import { HsCode, Kbli, Nib, Nop, Npwp, npwpOfBody } from './taxpayer.ts';

test("a resident's NPWP is the NIK, a body's begins with 0", () => {
  expect(Npwp.parse('3374014107900001')).toBe('3374014107900001');
  expect(Npwp.parse('0012345678901000')).toBe('0012345678901000');
});

test('15 digits are refused with a hint for both kinds of taxpayer', () => {
  const issues = Npwp.safeParse('012345678901000').error?.issues;
  expect(issues).toMatchObject([
    {
      params: {
        text: {
          id: expect.stringMatching(/NIK.*badan.*menambahkan 0/s),
          en: expect.stringMatching(/NIK.*body.*0 in front/s),
        },
      },
    },
  ]);
});

test('16 digits that are neither a NIK nor a body number are refused', () => {
  expect(Npwp.safeParse('9999999999999999').success).toBe(false);
});

test("a body's former 15 digits become 16, an individual's do not", () => {
  expect(npwpOfBody('01.234.567.8-901.000')).toBe('0012345678901000');
  expect(npwpOfBody('012345678901000')).toBe('0012345678901000');
  expect(npwpOfBody('07.234.567.8-901.000')).toBeUndefined();
  expect(npwpOfBody('0012345678901000')).toBeUndefined();
});

test.each([
  [Nop, '337401000100200030', ['33.74.010.001.002-0003.0', '33740100010020003', '037401000100200030']],
  [Nib, '9120001234567', ['912000123456', '91200012345678']],
  [HsCode, '09011110', ['0901.11.10', '00011110', '77011110', '0901111']],
])('numbers of business keep their forms', (schema, right, wrong) => {
  expect(schema.parse(right)).toBe(right);
  expect(wrong.filter((value) => schema.safeParse(value).success)).toEqual([]);
});

test('a line of business names the edition its code belongs to', () => {
  expect(Kbli.safeParse({ edition: '2020', code: '62019' }).success).toBe(true);
  expect(Kbli.safeParse({ code: '62019' }).success).toBe(false);
});
