import { describe, expect, test } from 'vitest';
import { masked, maskedValue } from './masked.ts';

describe('a text loses', () => {
  test.each([
    ['a NIK', '3374014107900001'],
    ['the number of a family card', '3374010107150001'],
    ['a NIP', '198503302010011001'],
    ['a BPJS number', '0001234567890'],
    ['an NPWP with dots', '09.254.294.3-407.000'],
    ['an e-mail address', 'siti.aminah+pajak@warga.example.go.id'],
    ['an e-mail address in a URL', 'siti.aminah%40warga.example'],
    ['a telephone number', '+6281234567890'],
    ['a telephone number in a URL', '%2B6281234567890'],
    ['a telephone number as people write it', '081234567890'],
    ['a bearer token', 'eyJhbGciOiJFUzI1NiJ9.eyJuaWsiOiIzMzc0MDE0MTA3OTAwMDAxIn0.c2lnbmF0dXJl'],
  ])('%s', (_, personal) => {
    expect(masked(personal)).toBe('#');
    expect(masked(`refused: "${personal}", again`)).toBe('refused: "#", again');
    expect(masked(`citizen:${personal}/x ${personal}`)).toBe('citizen:#/x #');
  });
});

describe('a text keeps', () => {
  test.each([
    ['a NIB', '9120001234567'],
    ['a billing code', '026112233445566'],
    ['a virtual account', '8888801234567890'],
    ['a land tax object', '337401000100200030'],
    ['a village', '33.74.01.1001'],
    ['an instant', '2026-11-22T12:15:39.123+07:00'],
    ['a UUID', '84fc4741-abf7-48de-b504-626e6bbb50e6'],
    ['an id', 'p3hdvxuzo6efaupp7xgcebbqf7o'],
    ['a hash', '98c70d55395f325c66208aececa784eda75abb733e09efe025402c6b5e678589'],
    ['an amount', 'Rp 1.250.000.000.000'],
    ['a topic', 'g2c.tax-bill'],
    ['a file of a package', 'node_modules/.pnpm/mongodb@7.8.0/node_modules/mongodb/lib/sdam.js:12:3'],
  ])('%s', (_, harmless) => {
    expect(masked(`see ${harmless}.`)).toBe(`see ${harmless}.`);
  });
});

test('a value is masked throughout: texts, names of members, numbers, and whatever members of given names hold', () => {
  const at = new Date(0);
  const value = {
    at,
    code: 'tax-bill.not-found',
    tried: [{ '3374014107900001': true, nik: 3374014107900001 }],
    name: { first: 'Siti' },
    absent: undefined,
  };
  expect(maskedValue(value, new Set(['name', 'absent']))).toEqual({
    at,
    code: 'tax-bill.not-found',
    tried: [{ '#': true, nik: '#' }],
    name: '#',
    absent: undefined,
  });
});

test('a text of many characters is masked whole', () => {
  const long = 'a.b-c'.repeat(20_000);
  expect(masked(`${long} siti@example.org ${long}`)).toBe(`${long} # ${long}`);
});
