import { consentExpired, consentGiven, consentRevoked, given, Rejected } from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { type ConsentState, type ConsentTerms, consent, type Offering, principalBy } from './consent.ts';

const now = '2026-03-31T02:15:30.000Z';
const person = 'paaaaaaaaaaaaaaaaaaaaaaaaaa';
const partner = 'mitra-layanan';
const expiresAt = '2026-06-30T17:00:00.000Z';
const legalBasis = 'UU 27/2022 Pasal 20 ayat (2) huruf a, Pasal 21, Pasal 22';
const terms: ConsentTerms = {
  person,
  partner,
  services: ['tax-bill-reading', 'health-card-registration', 'tax-bill-reading'],
  expiresAt,
};
const offering: Offering = {
  status: 'accredited',
  services: ['health-card-registration', 'tax-bill-code', 'tax-bill-reading'],
};
const services = ['health-card-registration', 'tax-bill-reading'];
const told = consentGiven({ ...terms, services, legalBasis, givenAt: now });
const revoked = consentRevoked({ person, partner, revokedAt: now });
const expired = consentExpired({ person, partner, expiresAt, expiredAt: expiresAt });

const give = (change: Partial<ConsentTerms> = {}, by: Partial<Offering> = {}) =>
  given(consent).when({ type: 'give', terms: { ...terms, ...change }, offering: { ...offering, ...by } }, { now });

describe('a citizen', () => {
  test('consents to services of a partner, each once, until a moment', () => give().then(told));

  test('who asks twice has consented once', () => given(consent, told).when({ type: 'give', terms, offering }).then());

  test.each([
    ['none', 'consent.partner-unknown'],
    ['revoked', 'consent.partner-unknown'],
    ['suspended', 'consent.partner-suspended'],
  ] as const)('does not consent to a partner that is %s', (status, code) => give({}, { status }).refused(code));

  test('does not consent to what the partner is not accredited for', () =>
    give({ services: ['tax-bill-reading', 'health-card-reading'] }).refused('consent.service-not-offered', {
      partner,
      services: ['health-card-reading'],
    }));

  test('consents for a time to come', () => give({ expiresAt: now }).refused('consent.expiry-in-past'));

  test('consents for a year at most, to the millisecond', () => {
    const [last, later] = ['2027-04-01T02:15:30.000Z', '2027-04-01T02:15:30.001Z'];
    give({ expiresAt: last }).then(consentGiven({ ...told.data, expiresAt: last }));
    give({ expiresAt: later }).refused('consent.too-long', { days: 366, latest: last });
  });

  test('takes it back, once', () => {
    given(consent, told).when({ type: 'revoke', person }, { now }).then(revoked);
    given(consent, told, revoked).when({ type: 'revoke', person }).then();
    given(consent, told, expired).when({ type: 'revoke', person }).then();
  });

  test('does not learn of the consents of others', () => {
    const other = 'pbbbbbbbbbbbbbbbbbbbbbbbbbb';
    given(consent, told).when({ type: 'revoke', person: other }).refused('consent.not-found');
    given(consent).when({ type: 'revoke', person }).refused('consent.not-found');
  });
});

describe('the clock', () => {
  test('asks at the moment it expires, and ends it then', () => {
    expect(consent.dueAt?.(given(consent, told).state)).toEqual(new Date(expiresAt));
    given(consent, told).when({ type: 'look' }, { now: expiresAt }).then(expired);
    given(consent, told).when({ type: 'look' }, { now: '2026-06-30T16:59:59.999Z' }).then();
  });

  test('has nothing to do with what is over', () => {
    for (const ended of [revoked, expired]) {
      expect(consent.dueAt?.(given(consent, told, ended).state)).toBeUndefined();
      given(consent, told, ended).when({ type: 'look' }, { now: '2027-01-01T00:00:00.000Z' }).then();
    }
  });
});

describe('a partner', () => {
  const act = (state: ConsentState, change: object = {}) =>
    principalBy(state, { partner, service: 'tax-bill-reading', now: new Date(now), ...change });
  const refusal = (state: ConsentState, change: object = {}) => {
    try {
      return act(state, change);
    } catch (error) {
      if (error instanceof Rejected) return error.code;
      throw error;
    }
  };
  const { state } = given(consent, told);

  test('acts for who consented, to the last millisecond', () => {
    expect(act(state)).toBe(person);
    expect(act(state, { now: new Date('2026-06-30T16:59:59.999Z') })).toBe(person);
  });

  test('does not act once it is over, told by the clock or not', () => {
    expect(refusal(state, { now: new Date(expiresAt) })).toBe('acting.consent-expired');
    expect(refusal(given(consent, told, expired).state)).toBe('acting.consent-expired');
    expect(refusal(given(consent, told, revoked).state)).toBe('acting.consent-revoked');
  });

  test('does nothing else than was consented to', () =>
    expect(refusal(state, { service: 'tax-bill-code' })).toBe('acting.other-service'));

  test('is told the same of a consent to another partner as of none, whatever became of it', () => {
    const answers = [
      refusal({ status: 'none' }),
      refusal(state, { partner: 'mitra-lain' }),
      refusal(given(consent, told, revoked).state, { partner: 'mitra-lain' }),
      refusal(given(consent, told, expired).state, { partner: 'mitra-lain' }),
    ];
    expect(new Set(answers)).toEqual(new Set(['acting.consent-unknown']));
  });
});
