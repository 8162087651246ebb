import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { ToldServices } from '../values/consent-service.ts';
import { PartnerId } from '../values/partner.ts';
import { PersonRef } from '../values/person.ts';
import { Instant } from '../values/time.ts';

const between = { person: PersonRef, partner: PartnerId };
const example = { person: 'pabcdefghijklmnopqrstuvwxyz', partner: 'mitra-layanan' };

/** A citizen lets a partner act for them. What was consented to is never altered: other terms are another consent. */
export const consentGiven = event({
  type: 'g2c.consent.given.v1',
  data: z.object({
    ...between,
    services: ToldServices,
    expiresAt: Instant,
    legalBasis: z.string().meta({ description: 'The law by which consents of this length are given' }),
    givenAt: Instant,
  }),
  summary: 'A citizen consented to a partner acting for them in these services, until it expires.',
  example: {
    ...example,
    services: ['health-card-registration', 'tax-bill-reading'],
    expiresAt: '2026-06-30T17:00:00.000Z',
    legalBasis: 'UU 27/2022 Pasal 20 ayat (2) huruf a, Pasal 21',
    givenAt: '2026-03-02T03:04:05.678Z',
  },
});

/** The citizen took it back: the partner does nothing more by it. What was done by it stays done. */
export const consentRevoked = event({
  type: 'g2c.consent.revoked.v1',
  data: z.object({ ...between, revokedAt: Instant }),
  summary: 'A citizen revoked a consent.',
  example: { ...example, revokedAt: '2026-04-02T03:04:05.678Z' },
});

/** The time it was given for is over. */
export const consentExpired = event({
  type: 'g2c.consent.expired.v1',
  data: z.object({ ...between, expiresAt: Instant, expiredAt: Instant }),
  summary: 'The time a consent was given for is over.',
  example: { ...example, expiresAt: '2026-06-30T17:00:00.000Z', expiredAt: '2026-06-30T17:00:03.000Z' },
});

export const consentTopic = topic({
  name: 'g2c.consent',
  partitions: 8,
  key: 'id of the consent',
  summary: 'Which partners citizens let act for them, in which services, and until when.',
  events: [consentGiven, consentRevoked, consentExpired],
});
