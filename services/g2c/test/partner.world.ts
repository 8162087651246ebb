import { randomUUID } from 'node:crypto';
import type { Consent, ConsentService, ServicePartner } from '@simpul/contracts';
import { expect, vi } from 'vitest';
import { type Answer, type CitizenWorld, officers, startCitizenWorld } from './citizen.world.ts';

/** Everything a partner may be accredited for. */
export const everything: ConsentService[] = [
  'contribution-bill-code',
  'contribution-bill-reading',
  'health-card-reading',
  'health-card-registration',
  'tax-bill-code',
  'tax-bill-reading',
];

/** In so many milliseconds, as a citizen would say it. */
export const within = (ms: number) => new Date(Date.now() + ms).toISOString();
const hour = 3_600_000;

/** The code of a refusal; a bill has a code as well. */
export const codeOf = ({ status, body }: Answer): string | undefined => (status < 400 ? undefined : body?.code);
export const outcome = (answer: Answer) => [answer.status, codeOf(answer)];

interface Act {
  readonly consent?: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly replica?: number;
}

/** The citizens' world, with the agency that accredits partners known to it. */
export async function startPartnerWorld() {
  const world = await startCitizenWorld();
  let serial = 0;
  const accredit = (body: object, who: string = officers.komdigi) =>
    world.call(who, 'POST', '/v1/service-partners', { body });

  const probe = { partner: 'mitra-awal', name: 'PT Mitra Awal', services: everything, legalBasis: 'PP 71/2019' };
  const isKnown = async () => (await accredit(probe)).status === 201;
  await vi.waitUntil(isKnown, { timeout: 60_000, interval: 100 });

  return {
    ...world,
    accredit,

    /** A citizen in the register, born on 1 July 1990, whom nobody else in this test is. */
    async citizen(contact: object = { channel: 'none', language: 'id' }) {
      serial += 1;
      const nik = `3374014107900${String(serial).padStart(3, '0')}`;
      return { nik, who: `citizen:${nik}`, person: await world.enrol(nik, contact) };
    },

    /** A partner that is accredited, for everything unless told otherwise. */
    async partner(services: readonly ConsentService[] = everything): Promise<ServicePartner & { who: string }> {
      const partner = `mitra-${randomUUID().slice(0, 8)}`;
      const answer = await accredit({ partner, name: `PT ${partner}`, services, legalBasis: 'PP 71/2019' });
      expect(answer).toMatchObject({ status: 201, body: { id: partner, status: 'accredited' } });
      return { ...answer.body, who: `partner:${partner}` };
    },

    /** Lets a partner act for a citizen, in everything and for an hour unless told otherwise. */
    async consent(citizen: { who: string }, partner: { id: string }, terms: object = {}): Promise<Consent> {
      const body = { partner: partner.id, services: everything, expiresAt: within(hour), ...terms };
      const answer = await world.call(citizen.who, 'POST', '/v1/consents', { body });
      expect(answer).toMatchObject({ status: 201, body: { status: 'given', partner: partner.id } });
      return answer.body;
    },

    revoke: (citizen: { who: string }, { id }: { id: string }, replica = 0) =>
      world.call(citizen.who, 'POST', `/v1/consents/${id}/revocation`, { replica }),

    /** What a partner asks for somebody, by the consent it names. */
    act(partner: { who: string }, method: string, path: string, { consent, body, key, replica = 0 }: Act = {}) {
      const headers = { ...(consent && { 'consent-id': consent }), ...(key && { 'idempotency-key': key }) };
      return world.call(partner.who, method, path, { headers, replica, ...(body !== undefined && { body }) });
    },

    /** A bill of a citizen whose code has expired. */
    async expiredBill({ nik, who }: { nik: string; who: string }) {
      // long enough to be issued on a busy machine: a code that has expired already is refused
      const bill = await world.issue(nik, { codeExpiresAt: within(6_000) });
      const payable = async () => {
        const { body } = await world.call(officers.bank, 'GET', `/v1/billing-codes/${bill.code}`);
        return body.payable;
      };
      await vi.waitUntil(async () => !(await payable()), { timeout: 40_000, interval: 100 });
      expect(await world.call(who, 'GET', `/v1/tax-bills/${bill.id}`)).toMatchObject({ body: { codeIssue: 1 } });
      return bill;
    },
  };
}

export type PartnerWorld = Awaited<ReturnType<typeof startPartnerWorld>> & CitizenWorld;
