import { NewAgency, Nik } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { agencies, nikOf } from './cast.ts';

test('Every number has a valid NIK of its own', () => {
  const numbers = [0, 1, 27, 28, 999, 27_999, 28_000, 250_000];
  const niks = numbers.map(nikOf);
  expect(niks.filter((nik) => !Nik.safeParse(nik).success)).toEqual([]);
  expect(new Set(niks).size).toBe(numbers.length);
});

test('Every agency can be enrolled after those before it', () => {
  const known = new Set<string>();
  for (const agency of agencies) {
    expect(NewAgency.safeParse(agency).success).toBe(true);
    expect(agency.parent === undefined || known.has(agency.parent)).toBe(true);
    known.add(agency.id);
  }
});
