import { EmployeeRef, PersonRef } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { createKeys } from './keys.ts';

const refKey = Buffer.alloc(32, 1).toString('base64');
const keys = createKeys({ refKey });
const digits = '3374014107900001';

test('references have their published form and never change', () => {
  expect(PersonRef.parse(keys.personRef(digits))).toBe('pfqx2xr2ocxu7s4sdztjdvynowj');
  expect(EmployeeRef.safeParse(keys.employeeRef(digits)).success).toBe(true);
});

test('the same digits as person, employee and value have nothing in common', () => {
  const all = [keys.personRef(digits).slice(1), keys.employeeRef(digits).slice(1), keys.hmac(digits).slice(0, 26)];
  expect(new Set(all).size).toBe(3);
});

test('another key makes other references', () => {
  const other = createKeys({ refKey: Buffer.alloc(32, 2).toString('base64') });
  expect(other.personRef(digits)).not.toBe(keys.personRef(digits));
});
