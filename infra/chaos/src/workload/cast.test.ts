import { NewAgency, Nik, Nip, riskOf, scaleOf } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { agencies, businessAgencies, capitals, harmless, nikOf, nipOf, reviewed } from './cast.ts';

test('Every number has a valid NIK of its own', () => {
  const numbers = [0, 1, 27, 28, 999, 27_999, 28_000, 250_000];
  const niks = numbers.map(nikOf);
  expect(niks.filter((nik) => !Nik.safeParse(nik).success)).toEqual([]);
  expect(new Set(niks).size).toBe(numbers.length);
});

test('Every number has a valid NIP of its own', () => {
  const numbers = [0, 1, 27, 28, 335, 336, 9_999, 300_000];
  const nips = numbers.map(nipOf);
  expect(nips.filter((nip) => !Nip.safeParse(nip).success)).toEqual([]);
  expect(new Set(nips).size).toBe(numbers.length);
});

test('Every agency can be enrolled after those before it', () => {
  const known = new Set<string>();
  for (const agency of [...agencies, ...businessAgencies]) {
    expect(NewAgency.safeParse(agency).success).toBe(true);
    expect(agency.parent === undefined || known.has(agency.parent)).toBe(true);
    expect(known.has(agency.id)).toBe(false);
    known.add(agency.id);
  }
});

test('A line of business needs the number alone, or a review by the city, however big the company', () => {
  const on = '2026-03-02';
  const scales = [100_000_000, ...capitals].map((capital) => scaleOf(capital, on));
  const rules = (codes: readonly string[]) =>
    codes.flatMap((code) => scales.map((scale) => riskOf({ edition: '2020', code }, scale, { on })));
  expect(new Set(rules(harmless).map((rule) => rule?.permit))).toEqual(new Set(['nib']));
  expect(new Set(rules(reviewed).map((rule) => rule?.basis))).toEqual(new Set(['verified']));
  expect(new Set(rules(reviewed).map((rule) => rule?.level))).toEqual(new Set(['regency-city']));
});
