import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { AgencyId } from '../values/agency.ts';
import { ToldServices } from '../values/consent-service.ts';
import { PartnerId } from '../values/partner.ts';
import { Instant } from '../values/time.ts';

/** Why a partner is suspended, or its accreditation taken away. People see the texts; no key is ever renamed. */
export const partnerReasons = {
  complaints: { id: 'Pengaduan warga', en: 'Citizens complained' },
  'security-incident': { id: 'Insiden keamanan', en: 'A security incident' },
  'terms-broken': { id: 'Melanggar ketentuan akreditasi', en: 'It broke the terms of its accreditation' },
  'own-request': { id: 'Atas permintaan mitra', en: 'At its own request' },
} as const;
export type PartnerReason = keyof typeof partnerReasons;

const Reason = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

/** What is told of a partner: that of organisations, never of a person. */
export const partnerFields = {
  partner: PartnerId,
  name: z.string().min(2).max(200).meta({ description: 'The registered name of the organisation' }),
  legalBasis: z.string().min(5).max(300).meta({ description: 'The rule or agreement it is accredited by' }),
};

const agency = 'komdigi';
const partner = 'mitra-layanan';
export const partnerExample = {
  partner,
  name: 'PT Mitra Layanan Peraga',
  services: ['health-card-registration', 'tax-bill-reading'],
  legalBasis: 'Inpres 3/2003 strategi 4; PP 71/2019',
} as const;

/** A partner may offer these services to citizens from now on, in place of what it could before. */
export const servicePartnerAccredited = event({
  type: 'g2c.service-partner.accredited.v1',
  data: z.object({ ...partnerFields, services: ToldServices, agency: AgencyId, accreditedAt: Instant }),
  summary: 'An organisation may act for citizens who consent to it, in these services.',
  example: {
    ...partnerExample,
    services: [...partnerExample.services],
    agency,
    accreditedAt: '2026-03-02T03:04:05.678Z',
  },
});

/** A partner may not act for anybody until it is reinstated; consents to it rest. */
export const servicePartnerSuspended = event({
  type: 'g2c.service-partner.suspended.v1',
  data: z.object({ partner: PartnerId, agency: AgencyId, reason: Reason, suspendedAt: Instant }),
  summary: 'A partner may not act for citizens for the time being.',
  example: { partner, agency, reason: 'security-incident', suspendedAt: '2026-05-04T01:00:00.000Z' },
});

/** A suspended partner may act again for those who consented to it. */
export const servicePartnerReinstated = event({
  type: 'g2c.service-partner.reinstated.v1',
  data: z.object({ partner: PartnerId, agency: AgencyId, reinstatedAt: Instant }),
  summary: 'A suspended partner may act for citizens again.',
  example: { partner, agency, reinstatedAt: '2026-05-11T01:00:00.000Z' },
});

/** A partner has lost its accreditation for good: no consent to it will hold again. */
export const servicePartnerRevoked = event({
  type: 'g2c.service-partner.revoked.v1',
  data: z.object({ partner: PartnerId, agency: AgencyId, reason: Reason, revokedAt: Instant }),
  summary: 'A partner has lost its accreditation for good.',
  example: { partner, agency, reason: 'terms-broken', revokedAt: '2026-06-01T01:00:00.000Z' },
});

export const servicePartnerTopic = topic({
  name: 'g2c.service-partner',
  partitions: 4,
  key: 'id of the partner',
  summary: 'Which organisations may act for citizens who consent, and in which services.',
  events: [servicePartnerAccredited, servicePartnerSuspended, servicePartnerReinstated, servicePartnerRevoked],
});
