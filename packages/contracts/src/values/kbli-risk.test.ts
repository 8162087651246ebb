import { expect, test } from 'vitest';
import { businessRisks } from './business.ts';
import { kbliRules, kbliRulesOn, kbliTitle, riskOf } from './kbli-risk.ts';
import { businessSectors, governmentLevels } from './kbli-sectors.ts';
import { Kbli } from './taxpayer.ts';

const restaurant = { edition: '2020', code: '56101' } as const;
const clinic = { edition: '2020', code: '86105' } as const;
const hospital = { edition: '2020', code: '86103' } as const;
const batik = { edition: '2020', code: '13134' } as const;
const today = '2026-11-21';

test('the risk decides the permit, and who has to be asked', () => {
  expect(riskOf(restaurant, 'small', { on: today })).toEqual({
    title: 'Restoran',
    sector: 'tourism',
    risk: 'low',
    permit: 'nib',
    basis: 'nib',
    level: 'regency-city',
    legalBasis: 'PP 28/2025 Lampiran I',
  });
  expect(riskOf(batik, 'large', { on: today })).toMatchObject({
    risk: 'medium-low',
    permit: 'standard-certificate',
    basis: 'self-declared',
    level: 'province',
  });
  expect(riskOf(clinic, 'small', { on: today })).toMatchObject({
    risk: 'medium-high',
    permit: 'standard-certificate',
    basis: 'verified',
    days: 14,
  });
  expect(riskOf(hospital, 'large', { on: today })).toMatchObject({
    risk: 'high',
    permit: 'licence',
    basis: 'verified',
    level: 'central',
  });
});

test('nobody has to answer in days what no agency decides', () => {
  for (const code of [restaurant, batik]) expect(riskOf(code, 'micro', { on: today })).not.toHaveProperty('days');
});

test('the law of the day holds, its first and its last day included', () => {
  const basis = (on: string) => riskOf(restaurant, 'small', { on })?.legalBasis;
  expect(basis('2021-02-01')).toBeUndefined();
  expect(basis('2021-02-02')).toBe('PP 5/2021 Lampiran I');
  expect(basis('2025-06-04')).toBe('PP 5/2021 Lampiran I');
  expect(basis('2025-06-05')).toBe('PP 28/2025 Lampiran I');
});

test('a code that is not known, or is of another edition, has no risk', () => {
  expect(riskOf({ edition: '2020', code: '00000' }, 'small', { on: today })).toBeUndefined();
  expect(riskOf({ edition: '2015', code: '56101' }, 'small', { on: today })).toBeUndefined();
  expect(kbliTitle({ edition: '2015', code: '56101' })).toBeUndefined();
});

test('the lines of today reach over all four risks and all three levels of government', () => {
  const rules = kbliRulesOn(today);
  expect(rules.length).toBeGreaterThanOrEqual(60);
  expect(new Set(rules.flatMap(({ risks }) => risks))).toEqual(new Set(businessRisks));
  expect(new Set(rules.flatMap(({ levels }) => levels))).toEqual(new Set(governmentLevels));
  expect(new Set(rules.map(({ sector }) => sector))).toEqual(new Set(Object.keys(businessSectors)));
});

test.each(kbliRules.map((rule) => [`${rule.kbli.code} ${rule.title} (${rule.legalBasis})`, rule] as const))(
  '%s is written as a rule has to be',
  (_name, { kbli, title, risks, days, validFrom, validTo = '9999-12-31', legalBasis }) => {
    expect(Kbli.parse(kbli)).toEqual(kbli);
    expect(title).toBe(title.trim());
    expect(title.length).toBeGreaterThan(2);
    expect(legalBasis).not.toBe('');
    expect(validFrom < validTo).toBe(true);
    expect(Math.min(days.verified, days.licence)).toBeGreaterThan(0);
    // a bigger business never carries less risk in the same line of work
    const ranks = risks.map((risk) => businessRisks.indexOf(risk));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  },
);

test('no two rules of one line of business hold on the same day', () => {
  for (const rules of Map.groupBy(kbliRules, ({ kbli }) => kbli.code).values()) {
    const inOrder = rules.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
    for (const [at, rule] of inOrder.entries()) {
      const before = inOrder[at - 1];
      if (before) expect((before.validTo ?? '9999-12-31') < rule.validFrom).toBe(true);
    }
  }
});
