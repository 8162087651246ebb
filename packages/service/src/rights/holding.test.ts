import { processingOf } from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { bindingsOf, type Holding, mustBeComplete } from './holding.ts';

const now = new Date('2026-03-02T03:04:05.678Z');
const person = 'pabcdefghijklmnopqrstuvwxyz';
const holdings = (since: Readonly<Record<string, string>>): Holding[] =>
  processingOf('g2c', now).map(({ record }) => ({ record, bindingSince: async () => since[record] }));

describe('a service is bound', () => {
  test('for the years a rule counts from the youngest record', async () => {
    expect(await bindingsOf('g2c', holdings({ 'tax-bill': '2020-05-04T03:02:01.000Z' }), person, now)).toEqual([
      { record: 'tax-bill', legalBasis: expect.stringContaining('UU 28/2007'), until: '2030-05-04T03:02:01.000Z' },
    ]);
  });

  test('no longer than that', async () => {
    expect(await bindingsOf('g2c', holdings({ 'tax-bill': '2016-03-02T03:04:05.678Z' }), person, now)).toEqual([]);
  });

  test('without an end where the rule names none', async () => {
    const [bound] = await bindingsOf('g2c', holdings({ 'health-card': '2020-01-01T00:00:00.000Z' }), person, now);
    expect(bound).toEqual({ record: 'health-card', legalBasis: expect.stringContaining('UU 40/2004') });
  });

  test('by nothing that may be erased', async () => {
    expect(await bindingsOf('g2c', holdings({ notification: '2026-03-01T00:00:00.000Z' }), person, now)).toEqual([]);
  });
});

test('what is kept and what the register of processing says must be the same', () => {
  expect(() => mustBeComplete('g2c', holdings({}))).not.toThrow();
  const [one, ...others] = holdings({});
  expect(() => mustBeComplete('g2c', [...others, { record: 'diary' }])).toThrow(
    `the holdings of g2c: diary is not in the register of processing; nobody says what there is of ${one?.record}`,
  );
  const mute = holdings({}).map(({ record }) => ({ record }));
  expect(() => mustBeComplete('g2c', mute)).toThrow('nobody says since when tax-bill is to be kept');
});
