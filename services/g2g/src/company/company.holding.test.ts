import type { CompanyAttributes } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { entriesOf } from './company.holding.ts';

const [siti, budi] = ['psitisitisitisitisitisitisi', 'pbudibudibudibudibudibudibu'];
const said = (version: number) => ({
  source: 'g2b',
  event: `g2b:company:c:1.${version}`,
  at: `2026-03-0${version}T02:00:00Z`,
  version,
});
const named = (version: number, ...persons: string[]): CompanyAttributes['representatives'] => ({
  value: persons.map((person) => ({ person, powers: ['tax'] })),
  ...said(version),
});

test('a person is told where they act or acted for a company, and nothing of who else does', () => {
  const attributes = {
    nib: { value: '9120001234567', ...said(1) },
    representatives: named(3, budi),
  } as CompanyAttributes;
  const history = { representatives: [named(1), named(2, siti, budi)] };
  const state = { status: 'registered', version: 3, attributes, history, words: [] } as const;
  const entry = { company: 'c', nib: '9120001234567', powers: ['tax'] };
  expect(entriesOf(siti, 'c', state)).toEqual([{ ...entry, person: siti, current: false, ...said(2) }]);
  expect(entriesOf(budi, 'c', state)).toEqual([
    { ...entry, person: budi, current: true, ...said(3) },
    { ...entry, person: budi, current: false, ...said(2) },
  ]);
});
