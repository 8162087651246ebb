import {
  type CompanyPower,
  companyClosed,
  companyMandateGiven,
  companyMandateLimited,
  companyMandateRevoked,
  given,
} from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { liveMandate, mayLookAt } from './company.mandates.ts';
import { company } from './company.ts';

const id = 'q2w4e6r2t3y5u7i2o3p4a5s6d7';
const nib = '9120001234567';
const siti = 'pabcdefghijklmnopqrstuvwxyz';
const budi = 'pbbcdefghijklmnopqrstuvwxyz';
const tono = 'pcbcdefghijklmnopqrstuvwxyz';
const now = '2026-06-02T03:04:05.678Z';
const at = { now, id };

const registered = company.decide(
  company.initial,
  {
    type: 'register',
    by: siti,
    kind: 'private',
    nib,
    name: 'PT Segar Lereng Ungaran',
    region: '33.74.01.1001',
    capital: 2_000_000_000,
    activities: [{ edition: '2020', code: '56103' }],
    selfDeclaration: false,
  },
  { now: new Date('2026-03-02T03:04:05.678Z'), id },
);
const gave = (person: string, powers: CompanyPower[], until?: string) =>
  companyMandateGiven({ nib, person, powers, ...(until && { until }), by: siti, givenAt: now });
const give = (person: string, powers: CompanyPower[], until?: string) =>
  ({ type: 'give-mandate', by: siti, person, powers, ...(until && { until }) }) as const;
const limit = (person: string, powers: CompanyPower[], until?: string) =>
  ({ type: 'limit-mandate', by: siti, person, powers, ...(until && { until }) }) as const;
const revoked = (person: string) => companyMandateRevoked({ nib, person });

describe('a mandate', () => {
  test('is given with its powers and its last day', () => {
    given(company, ...registered)
      .when(give(budi, ['tax', 'licence'], '2026-12-31'), at)
      .then(gave(budi, ['tax', 'licence'], '2026-12-31'));
  });

  test('may end today in Jakarta, not yesterday', () => {
    const justPastMidnight = { now: '2026-06-01T17:00:00.000Z', id };
    given(company, ...registered)
      .when(give(budi, ['tax'], '2026-06-01'), justPastMidnight)
      .refused('company.until-past');
    expect(
      company.decide(given(company, ...registered).state, give(budi, ['tax'], '2026-06-02'), {
        now: new Date(justPastMidnight.now),
        id,
      }),
    ).toHaveLength(1);
  });

  test('is held once; one that is over makes room', () => {
    given(company, ...registered, gave(budi, ['tax']))
      .when(give(budi, ['trade']), at)
      .refused('company.mandate-exists');
    given(company, ...registered, gave(budi, ['tax'], '2026-06-01'))
      .when(give(budi, ['trade']), at)
      .then(revoked(budi), gave(budi, ['trade']));
  });

  test('is one of fifty at most', () => {
    const person = (nth: number) =>
      `p${'abcdefghijklmnopqrstuvwxyz234567'.charAt(nth % 32)}${nth > 31 ? 'b' : 'a'}${'c'.repeat(24)}`;
    const others = Array.from({ length: 49 }, (_, nth) => gave(person(nth), ['tax']));
    given(company, ...registered, ...others)
      .when(give(budi, ['tax']), at)
      .refused('company.too-many-mandates', { limit: 50 });
  });

  test('is limited to other powers and another end, which take the place of the former', () => {
    const held = [...registered, gave(budi, ['tax', 'licence'], '2026-12-31')];
    given(company, ...held)
      .when(limit(budi, ['tax']), at)
      .then(companyMandateLimited({ nib, person: budi, powers: ['tax'] }));
    given(company, ...held)
      .when(limit(budi, ['licence', 'tax'], '2026-12-31'), at)
      .then();
    given(company, ...held)
      .when(limit(budi, ['tax'], '2026-06-01'), at)
      .refused('company.until-past');
    given(company, ...held)
      .when(limit(tono, ['tax']), at)
      .refused('company.mandate-not-found');
    const { state } = given(company, ...held, companyMandateLimited({ nib, person: budi, powers: ['tax'] }));
    expect(liveMandate(state, budi, new Date(now))).toEqual({ person: budi, powers: ['tax'], by: siti, givenAt: now });
  });

  test('is revoked by whoever has the power, or given up', () => {
    const held = given(company, ...registered, gave(budi, ['tax']), gave(tono, ['trade']));
    held.when({ type: 'revoke-mandate', by: siti, person: budi }, at).then(revoked(budi));
    held.when({ type: 'revoke-mandate', by: budi, person: budi }, at).then(revoked(budi));
    held
      .when({ type: 'revoke-mandate', by: tono, person: budi }, at)
      .refused('mandate.power-missing', { power: 'company' });
    held
      .when({ type: 'revoke-mandate', by: siti, person: `p${'z'.repeat(26)}` }, at)
      .refused('company.mandate-not-found');
  });
});

describe('somebody can always act for the company', () => {
  const giveUp = { type: 'revoke-mandate', by: siti, person: siti } as const;

  test('the last power over it is neither revoked nor limited', () => {
    const alone = given(company, ...registered, gave(budi, ['tax']));
    alone.when(giveUp, at).refused('company.last-representative');
    alone.when(limit(siti, ['tax']), at).refused('company.last-representative');
    alone.when(limit(siti, ['company'], '2027-01-01'), at).refused('company.last-representative');
    alone.when(limit(siti, ['company']), at).then(companyMandateLimited({ nib, person: siti, powers: ['company'] }));
  });

  test('another one that ends by itself does not count', () => {
    given(company, ...registered, gave(budi, ['company'], '2027-01-01'))
      .when(giveUp, at)
      .refused('company.last-representative');
    given(company, ...registered, gave(budi, ['company']))
      .when(giveUp, at)
      .then(revoked(siti));
  });
});

describe('who may act', () => {
  const name = { type: 'amend', changes: { name: 'PT Lain' }, selfDeclaration: false } as const;
  const held = given(company, ...registered, gave(budi, ['tax', 'licence']), gave(tono, ['company'], '2026-06-01'));

  test('only who holds the power', () => {
    held.when({ ...name, by: budi }, at).refused('mandate.power-missing', { power: 'company' });
    held.when({ ...give(tono, ['tax']), by: budi }, at).refused('mandate.power-missing', { power: 'company' });
    held.when({ type: 'close', by: budi, reason: 'ceased' }, at).refused('mandate.power-missing', { power: 'company' });
    const again = { type: 'request-review', kbli: { edition: '2020', code: '56103' } } as const;
    held.when({ ...again, by: budi }, at).refused('company.not-refused');
    const other = given(company, ...registered, gave(budi, ['tax']));
    other.when({ ...again, by: budi }, at).refused('mandate.power-missing', { power: 'licence' });
  });

  test('to a stranger, and to whose mandate is over, there is no such company', () => {
    held.when({ ...name, by: tono }, at).refused('company.not-found');
    held.when({ ...name, by: `p${'z'.repeat(26)}` }, at).refused('company.not-found');
    given(company)
      .when({ ...name, by: siti }, at)
      .refused('company.not-found');
  });
});

describe('the last day of a mandate', () => {
  const held = given(company, ...registered, gave(budi, ['tax'], '2026-06-02'), gave(tono, ['tax'], '2026-07-01'));
  const lastMoment = new Date('2026-06-02T16:59:59.999Z');
  const over = new Date('2026-06-02T17:00:00.000Z');

  test('is over at midnight in Jakarta, whether or not the clock has been there', () => {
    expect(liveMandate(held.state, budi, lastMoment)?.powers).toEqual(['tax']);
    expect(liveMandate(held.state, budi, over)).toBeUndefined();
  });

  test('is when the clock comes, and everybody is told', () => {
    expect(company.dueAt?.(held.state)).toEqual(over);
    const other = given(company, ...registered, gave(tono, ['tax'], '2026-07-01'), gave(budi, ['tax'], '2026-06-02'));
    expect(company.dueAt?.(other.state)).toEqual(over);
    held.when({ type: 'end-mandates' }, { now: lastMoment, id }).then();
    held.when({ type: 'end-mandates' }, { now: over, id }).then(revoked(budi));
    expect(company.dueAt?.(given(company, ...registered, gave(tono, ['tax'])).state)).toBeUndefined();
  });
});

test('closure ends every mandate; who held one then may look back, others may not', () => {
  const closed = companyClosed({ nib, reason: 'ceased', closedAt: now });
  const { state } = given(
    company,
    ...registered,
    gave(budi, ['tax'], '2026-06-30'),
    gave(tono, ['tax'], '2026-06-01'),
    closed,
  );
  if (state.status !== 'closed') throw new Error('it did not close');
  const later = new Date('2027-01-01T00:00:00.000Z');
  const people = [siti, budi, tono];
  expect(people.map((person) => liveMandate(state, person, new Date(now)))).toEqual([undefined, undefined, undefined]);
  expect(people.map((person) => mayLookAt(state, person, later))).toEqual([true, true, false]);
  expect(company.dueAt?.(state)).toBeUndefined();
});
