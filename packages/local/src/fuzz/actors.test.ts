import { actorKinds } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { parseWho } from '../identity/who.ts';
import type { SampleIds } from '../samples/load.ts';
import { sampleBills, sampleOfficers, samplePersons } from '../samples/records.ts';
import { serviceNames } from '../world/environment.ts';
import { actorsOf, closedTo } from './actors.ts';

const [person] = samplePersons();
const ids: SampleIds = {
  ...{ year: 2026, agencies: [], officers: {}, bills: [] },
  niks: [String(person?.nik)],
  partners: ['mitra-layanan'],
  banks: sampleBills(2026).flatMap(({ outcome }) => (outcome.status === 'paid' ? [outcome.bank] : [])),
  companies: [{ key: 'one', id: 'one', nib: '9120001234567', founder: String(person?.nik) }] as never,
};

test.each(serviceNames)('%s is asked as every kind of actor that a token can name, and as nobody', (service) => {
  const actors = actorsOf(service, ids);
  expect(new Set(actors.map(({ kind }) => kind))).toEqual(new Set(['nobody', ...actorKinds]));
  for (const { kind, who } of actors) {
    if (who === undefined) expect(kind).toBe('nobody');
    else expect(parseWho(who).kind).toBe(kind);
  }
  expect(new Set(actors.map(({ name }) => name)).size).toBe(actors.length);
});

test('officers come in each role that a route asks for, those of the samples where they have one', () => {
  const officers = (service: 'g2b' | 'g2g') => actorsOf(service, ids).filter(({ kind }) => kind === 'officer');
  const reviewer = sampleOfficers().find(({ role }) => role === 'tax-objections');
  expect(officers('g2b')).toContainEqual(
    expect.objectContaining({ name: 'officer-tax-objections', who: reviewer?.who }),
  );
  expect(officers('g2g').map(({ name }) => name)).toContain('officer-data-custodian');
});

test('what lets an actor in is asked in full, what turns it away by its kind or role is not', () => {
  const actor = { name: '', kind: 'officer' };
  expect(closedTo('g2c', { name: 'nobody', kind: 'nobody' })).toEqual([]);
  expect(closedTo('g2c', { name: 'bank', kind: 'bank' })).not.toContain('payVirtualAccount');
  expect(closedTo('g2c', { name: 'bank', kind: 'bank' })).toContain('issueTaxBill');
  expect(closedTo('g2c', { ...actor, role: 'tax-officer' })).not.toContain('issueTaxBill');
  expect(closedTo('g2c', { ...actor, role: 'hr' })).toContain('issueTaxBill');
  expect(closedTo('g2c', actor)).toContain('issueTaxBill');
});
