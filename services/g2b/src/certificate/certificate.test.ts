import { CertifiedCompany } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { type Certifiable, certifiedCompany } from './certificate.ts';

const registeredAt = '2026-03-02T03:04:05.678Z';
const restaurant = { edition: '2020', code: '56101' } as const;
const drinks = { edition: '2020', code: '11040' } as const;
const clinic = { edition: '2020', code: '86105' } as const;

const company: Certifiable = {
  nib: '9120001234567',
  kind: 'private',
  name: 'PT Segar Lereng Ungaran',
  scale: 'small',
  region: '33.74.01.1001',
  registeredAt,
  activities: [
    { kbli: restaurant, risk: 'low', licence: { permit: 'nib', basis: 'nib', licensedAt: registeredAt } },
    { kbli: drinks, risk: 'medium-high', review: { permit: 'standard-certificate' } },
    { kbli: clinic, risk: 'medium-high' },
  ],
};

test('a certificate shows what may be done and what is awaited, not what was refused', () => {
  expect(certifiedCompany(company).permits).toEqual([
    { kbli: restaurant, title: 'Restoran', risk: 'low', permit: 'nib', basis: 'nib', licensedAt: registeredAt },
    { kbli: drinks, title: 'Industri Minuman Ringan', risk: 'medium-high', awaited: 'standard-certificate' },
  ]);
});

test('it says what its contract says and not a word more, whatever else is known of the company', () => {
  const known = { ...company, capital: 2_000_000_000, deed: { number: '17' }, mandates: [{ person: 'p' }] };
  const says = certifiedCompany(known);
  expect(CertifiedCompany.strict().parse(says)).toEqual(says);
  expect(certifiedCompany(company)).toEqual(says);
});

test('the same facts are said in the same order, in whatever order they were stored', () => {
  const { name, nib, ...rest } = company;
  const stored = { ...rest, name, nib };
  expect(JSON.stringify(certifiedCompany(stored))).toBe(JSON.stringify(certifiedCompany(company)));
});
