import type { Fixtures } from './resource.ts';
import { type AuthorisationWorld, niks, officer } from './world.ts';

const tax = officer('bapenda-33.74', 'tax-officer');
const siti = `citizen:${niks.siti}`;

/** A land tax bill of Siti, issued by her city. */
export function issueBill({ done }: Pick<AuthorisationWorld, 'done'>) {
  return done('g2c', tax, 'post', '/v1/tax-bills', {
    payer: { nik: niks.siti },
    taxType: 'pbb-p2',
    region: '33.74.01.1001',
    subject: { nop: '337401000100200030' },
    period: '2026',
    amount: 1_250_000,
    dueDate: '2026-12-31',
  });
}

/** What a citizen has: bills, a health card with its contribution, what she was told. */
export async function g2cFixtures(world: AuthorisationWorld): Promise<Fixtures> {
  const { call, done, until } = world;
  const bill = await issueBill(world);
  const settled = await issueBill(world);
  const receipt = { ntb: '210000000001', receipt: 'NTPD3374000001', paidAt: new Date().toISOString() };
  const payment = { amount: settled.amount, ...receipt };
  await done('g2c', 'bank:bank-jateng', 'post', `/v1/billing-codes/${settled.code}/payments`, payment);
  const card = await done('g2c', siti, 'post', '/v1/health-cards', {
    ...{ familyCard: '3374010107150001', birthDate: '1990-07-01', segment: 'pbpu', class: '3' },
  });
  const listed = async (path: string) => (await call('g2c', siti, { method: 'get', path })).body?.items ?? [];
  const contribution = await until(async () => (await listed('/v1/contribution-bills'))[0]);
  const told = await until(async () => (await listed('/v1/me/notifications'))[0]);
  const entry = await until(async () => (await listed('/v1/me/services'))[0]);
  await done('g2c', tax, 'get', `/v1/tax-bills/${bill.id}`);
  const partner = 'partner:mitra-layanan';
  const accreditor = officer('komdigi', 'partner-accreditation');
  const services = ['contribution-bill-code', 'contribution-bill-reading', 'health-card-reading'] as const;
  const registering = ['health-card-registration', 'tax-bill-code', 'tax-bill-reading'] as const;
  const terms = { partner: 'mitra-layanan', services: [...services, ...registering] };
  const accreditation = { ...terms, name: 'PT Mitra Layanan Peraga', legalBasis: 'PP 71/2019' };
  await until(async () => {
    const asked = { method: 'post', path: '/v1/service-partners', body: accreditation };
    return (await call('g2c', accreditor, asked)).status === 201 || undefined;
  });
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  const consent = await done('g2c', siti, 'post', '/v1/consents', { ...terms, expiresAt });
  const other = await done('g2c', siti, 'post', '/v1/consents', { ...terms, expiresAt });
  const insurer = {
    agency: 'bpjs-kesehatan',
    elsewhere: ['bapenda-35.78', 'dprd-33.74'],
    who: { citizen: siti, partner },
  };
  return {
    of: {
      '/v1/tax-bills/{id}': {
        params: { id: bill.id },
        ...{ agency: 'bapenda-33.74', roles: ['tax-officer'], who: { citizen: siti, partner } },
      },
      '/v1/billing-codes/{code}': { params: { code: bill.code }, who: { bank: 'bank:bank-jateng' } },
      '/v1/health-cards/{id}': { params: { id: card.id }, ...insurer },
      '/v1/contribution-bills/{id}': { params: { id: contribution.id }, ...insurer },
      '/v1/virtual-accounts/{code}': { params: { code: contribution.code }, who: { bank: 'bank:bank-jateng' } },
      '/v1/service-partners/{id}': {
        params: { id: 'mitra-layanan' },
        ...{ agency: 'komdigi', elsewhere: ['bapenda-35.78', 'dprd-33.74'], known: true },
      },
      '/v1/consents/{id}': { params: { id: other.id }, who: { citizen: siti, partner } },
      '/v1/me/personal-data': { params: { person: world.persons.siti }, who: { citizen: siti } },
      '/v1/me/notifications': { params: { id: told.id }, who: { citizen: siti } },
      '/v1/me/data-access': { params: { person: world.persons.siti }, who: { citizen: siti } },
      '/v1/me/services': { params: { id: entry.id }, who: { citizen: siti } },
    },
    bodies: {
      accreditServicePartner: accreditation,
      registerHealthCardMember: { nik: niks.agus, birthDate: '1985-08-15', relation: 'spouse' },
    },
    creates: { registerHealthCard: [`partner:lokapasar`], giveConsent: [] },
    consent: consent.id,
    last: ['revokeConsent', 'suspendServicePartner', 'reinstateServicePartner', 'revokeServicePartner'],
    filters: { region: '33.74' },
  };
}
