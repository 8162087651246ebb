import { decreeLimit, decreeNumberReserved, decreeNumberUsed, decreeNumberVoided, given } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { decreeNumber } from './decree.data.ts';
import { registerIdOf } from './decree.ids.ts';
import { decreeRegister } from './decree-register.ts';

const agency = 'bkpsdm-33.74';
const at = '2026-03-02T03:04:05.678Z';
const date = '2027-02-20';
const action = (letter: string) => letter.repeat(26);
const entry = (letter: string, sequence: number, number: string) => ({
  ...{ agency, year: 2027, action: action(letter), sequence, number, at },
});
const first = entry('a', 1, '821/0001/BKPSDM-33.74/2027');
const second = entry('b', 2, '823/0002/BKPSDM-33.74/2027');
const reserve = (letter: string, kind: 'appointment' | 'promotion') =>
  ({ type: 'reserve', agency, date, action: action(letter), kind }) as const;

test('numbers follow one another over all kinds of decrees', () => {
  given(decreeRegister)
    .when(reserve('a', 'appointment'))
    .then(decreeNumberReserved({ ...first, date }));
  given(decreeRegister, decreeNumberReserved({ ...first, date }))
    .when(reserve('b', 'promotion'))
    .then(decreeNumberReserved({ ...second, date }));
});

test('who asks again keeps the number, used or void', () => {
  const reserved = decreeNumberReserved({ ...first, date });
  given(decreeRegister, reserved).when(reserve('a', 'appointment')).then();
  given(decreeRegister, reserved, decreeNumberUsed(first)).when(reserve('a', 'appointment')).then();
  given(decreeRegister, reserved, decreeNumberVoided(first)).when(reserve('a', 'appointment')).then();
});

test('a number that was kept and not used is void, and the next is another', () => {
  const reserved = decreeNumberReserved({ ...first, date });
  given(decreeRegister, reserved).when({ type: 'void', action: first.action }).then(decreeNumberVoided(first));
  given(decreeRegister, reserved, decreeNumberVoided(first))
    .when(reserve('b', 'promotion'))
    .then(decreeNumberReserved({ ...second, date }));
});

test('what is used is not void any more, nor the reverse', () => {
  const reserved = decreeNumberReserved({ ...first, date });
  given(decreeRegister, reserved).when({ type: 'use', action: first.action }).then(decreeNumberUsed(first));
  given(decreeRegister, reserved, decreeNumberUsed(first)).when({ type: 'void', action: first.action }).then();
  given(decreeRegister, reserved, decreeNumberVoided(first)).when({ type: 'use', action: first.action }).then();
  given(decreeRegister).when({ type: 'void', action: first.action }).then();
});

test('each agency and year has a register of its own', () => {
  const ids = [registerIdOf(agency, date), registerIdOf(agency, '2028-01-01'), registerIdOf('bkd-33', date)];
  expect(new Set(ids).size).toBe(3);
  expect(registerIdOf(agency, '2027-12-31')).toBe(ids[0]);
});

test('a year has no more numbers than four digits', () => {
  const numbers = Object.fromEntries(
    Array.from({ length: decreeLimit }, (_, at) => [String(at), { sequence: at + 1 }]),
  );
  const full = { agency, year: 2027, numbers: numbers as never };
  const decide = () => decreeRegister.decide(full, reserve('z', 'promotion'), { now: new Date(at), id: 'x' });
  expect(decide).toThrow('decree.register-full');
  expect(() => decreeNumber('transfer', 1, agency, '1999-01-01')).toThrow('personnel-action.no-rule');
});
