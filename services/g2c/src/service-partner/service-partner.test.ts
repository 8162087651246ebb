import {
  given,
  type NewServicePartner,
  servicePartnerAccredited,
  servicePartnerReinstated,
  servicePartnerRevoked,
  servicePartnerSuspended,
} from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { servicePartner } from './service-partner.ts';

const now = '2026-03-31T02:15:30.000Z';
const agency = 'komdigi';
const partner = 'mitra-layanan';
const terms: NewServicePartner = {
  partner,
  name: 'PT Mitra Layanan Peraga',
  services: ['tax-bill-reading', 'health-card-registration', 'tax-bill-reading'],
  legalBasis: 'Inpres 3/2003 strategi 4',
};
const services = ['health-card-registration', 'tax-bill-reading'];
const accredited = servicePartnerAccredited({ ...terms, services, agency, accreditedAt: now });
const suspended = servicePartnerSuspended({ partner, agency, reason: 'complaints', suspendedAt: now });
const reinstated = servicePartnerReinstated({ partner, agency, reinstatedAt: now });
const revoked = servicePartnerRevoked({ partner, agency, reason: 'terms-broken', revokedAt: now });

const accredit = { type: 'accredit', terms, agency } as const;
const suspend = { type: 'suspend', reason: 'complaints', agency } as const;
const reinstate = { type: 'reinstate', agency } as const;
const revoke = { type: 'revoke', reason: 'terms-broken', agency } as const;

describe('a partner', () => {
  test('is accredited for services, each once', () => given(servicePartner).when(accredit, { now }).then(accredited));

  test('that is accredited on the same terms stays as it is', () =>
    given(servicePartner, accredited).when(accredit).then());

  test('that is accredited on other terms goes by them', () => {
    const fewer = { ...terms, services: ['tax-bill-reading' as const] };
    const again = servicePartnerAccredited({ ...fewer, agency, accreditedAt: now });
    given(servicePartner, accredited)
      .when({ ...accredit, terms: fewer }, { now })
      .then(again);
    expect(given(servicePartner, accredited, again).state).toMatchObject({ services: ['tax-bill-reading'] });
  });

  test('is suspended and reinstated, each once', () => {
    given(servicePartner, accredited).when(suspend, { now }).then(suspended);
    given(servicePartner, accredited, suspended).when(suspend).then();
    given(servicePartner, accredited, suspended).when(reinstate, { now }).then(reinstated);
    given(servicePartner, accredited).when(reinstate).then();
    expect(given(servicePartner, accredited, suspended, reinstated).state).toEqual(
      given(servicePartner, accredited).state,
    );
  });

  test('does not escape a suspension by another accreditation', () =>
    given(servicePartner, accredited, suspended).when(accredit).refused('service-partner.is-suspended'));

  test('loses its accreditation for good, suspended or not', () => {
    given(servicePartner, accredited).when(revoke, { now }).then(revoked);
    given(servicePartner, accredited, suspended).when(revoke, { now }).then(revoked);
    const after = given(servicePartner, accredited, revoked);
    after.when(revoke).then();
    for (const command of [accredit, suspend, reinstate]) after.when(command).refused('service-partner.is-revoked');
  });

  test('that nobody accredited is neither suspended, reinstated nor revoked', () => {
    for (const command of [suspend, reinstate, revoke])
      given(servicePartner).when(command).refused('service-partner.not-found');
  });
});
