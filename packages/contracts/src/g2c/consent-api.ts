import { z } from 'zod';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { ConsentService, ConsentServices } from '../values/consent-service.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { ConsentId, PartnerId } from '../values/partner.ts';
import { PersonRef } from '../values/person.ts';
import { Instant } from '../values/time.ts';
import { consentGiven } from './consent.ts';

export const ConsentStatus = z.enum(['given', 'revoked', 'expired']).meta({ id: 'ConsentStatus' });

/** A consent as the citizen and the partner see it. */
export const Consent = z
  .object({
    id: ConsentId,
    status: ConsentStatus,
    person: PersonRef,
    partner: PartnerId,
    services: z.array(ConsentService),
    expiresAt: Instant,
    legalBasis: z.string(),
    givenAt: Instant,
    revokedAt: z.exactOptional(Instant),
    expiredAt: z.exactOptional(Instant),
  })
  .meta({ id: 'Consent', description: 'Persetujuan warga kepada mitra' });
export type Consent = z.infer<typeof Consent>;

/** What a citizen says to consent. */
export const NewConsent = z
  .strictObject({
    partner: PartnerId,
    services: ConsentServices.meta({ description: 'What the partner may do, each consented to by itself' }),
    expiresAt: z.iso
      .datetime({ offset: true })
      .meta({ description: 'Until when, RFC 3339 with Z or an offset such as +07:00' }),
  })
  .meta({ id: 'NewConsent' });
export type NewConsent = z.infer<typeof NewConsent>;

export const consentProblems = problems('consent', {
  'not-found': {
    status: 404,
    title: { id: 'Persetujuan tidak ditemukan', en: 'Consent not found' },
    detail: {
      id: 'Tidak ada persetujuan dengan kode ini yang dapat Anda lihat.',
      en: 'There is no consent of this id that you may see.',
    },
  },
  'partner-unknown': {
    status: 422,
    title: { id: 'Mitra tidak terakreditasi', en: 'No such partner' },
    detail: {
      id: 'Tidak ada mitra terakreditasi dengan kode {partner}. Lihat daftar mitra layanan.',
      en: 'There is no accredited partner {partner}. See the list of partners.',
    },
  },
  'partner-suspended': {
    status: 409,
    title: { id: 'Mitra ditangguhkan', en: 'Partner suspended' },
    detail: {
      id: 'Mitra {partner} sedang ditangguhkan dan tidak dapat menerima persetujuan baru.',
      en: 'The partner {partner} is suspended and gets no new consents.',
    },
  },
  'service-not-offered': {
    status: 422,
    title: { id: 'Layanan tidak ditawarkan', en: 'Service not offered' },
    detail: {
      id: 'Mitra {partner} tidak terakreditasi untuk {services}.',
      en: 'The partner {partner} is not accredited for {services}.',
    },
  },
  'expiry-in-past': {
    status: 422,
    title: { id: 'Sudah berakhir', en: 'Already over' },
    detail: { id: 'expiresAt harus di masa depan.', en: 'expiresAt must be in the future.' },
  },
  'too-long': {
    status: 422,
    title: { id: 'Terlalu lama', en: 'Too long' },
    detail: {
      id: 'Persetujuan berlaku paling lama {days} hari; paling lambat {latest}.',
      en: 'A consent is for {days} days at most, until {latest} at the latest.',
    },
  },
});

const { example: told } = consentGiven;
const example: Consent = {
  id: 'cbcdefghijklmnopqrstuvwxyz',
  status: 'given',
  ...told,
  services: ['health-card-registration', 'tax-bill-reading'],
};
const common = { service: 'g2c', tag: 'consent', problems: consentProblems } as const;
const one = { ...common, params: z.strictObject({ id: ConsentId }) } as const;

/** A citizen lets a partner act for them in some services, for some time. */
export const giveConsent = defineRoute({
  ...common,
  id: 'giveConsent',
  method: 'post',
  path: '/v1/consents',
  summary: { id: 'Memberi persetujuan kepada mitra', en: 'Consent to a partner' },
  description: {
    id: 'Mitra menyebut kode persetujuan ini dalam header `Consent-Id` bila bertindak atas nama warga. Persetujuan tidak diubah: ketentuan lain berarti persetujuan lain.',
    en: 'The partner names it in the header `Consent-Id` when it acts for the citizen. A consent is not altered: other terms are another consent.',
  },
  who: ['citizen'],
  scope: { citizen: 'own' },
  idempotencyKey: 'required',
  body: NewConsent,
  response: { status: 201, body: Consent, etag: true },
  examples: {
    body: { partner: told.partner, services: example.services, expiresAt: '2026-07-01T00:00:00+07:00' },
    response: example,
  },
});

/** A citizen's own consents, and a partner's those that were given to it; newest first. */
export const listConsents = defineRoute({
  ...common,
  id: 'listConsents',
  method: 'get',
  path: '/v1/consents',
  summary: { id: 'Daftar persetujuan', en: 'List consents' },
  description: {
    id: 'Warga melihat persetujuan yang diberikannya; mitra melihat yang diberikan kepadanya. Terbaru lebih dulu.',
    en: 'A citizen sees those they gave; a partner those given to it. Newest first.',
  },
  who: ['citizen', 'partner'],
  scope: { citizen: 'own', partner: 'own' },
  query: z.strictObject({ ...pageQuery, status: ConsentStatus.optional(), partner: PartnerId.optional() }),
  response: { status: 200, body: pageOf(Consent) },
  examples: { query: { limit: 20, status: 'given' }, response: { items: [example] } },
});

/** One consent. */
export const getConsent = defineRoute({
  ...one,
  id: 'getConsent',
  method: 'get',
  path: '/v1/consents/{id}',
  summary: { id: 'Melihat satu persetujuan', en: 'Show a consent' },
  who: ['citizen', 'partner'],
  scope: { citizen: 'own', partner: 'own' },
  response: { status: 200, body: Consent, etag: true },
  examples: { params: { id: example.id }, response: example },
});

/** Takes a consent back: no request of the partner that begins after the answer is let in by it. */
export const revokeConsent = defineRoute({
  ...one,
  id: 'revokeConsent',
  method: 'post',
  path: '/v1/consents/{id}/revocation',
  summary: { id: 'Mencabut persetujuan', en: 'Revoke a consent' },
  description: {
    id: 'Berlaku seketika. Yang sudah dilakukan mitra tetap berlaku.',
    en: 'At once. What the partner did until then stays done.',
  },
  who: ['citizen'],
  scope: { citizen: 'own' },
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  response: { status: 200, body: Consent, etag: true },
  examples: {
    params: { id: example.id },
    response: { ...example, status: 'revoked', revokedAt: '2026-04-02T03:04:05.678Z' },
  },
});

/** The operations of the consent capability. */
export const consentRoutes = [giveConsent, listConsents, getConsent, revokeConsent] as const;
