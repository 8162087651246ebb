import { z } from 'zod';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { AgencyId } from '../values/agency.ts';
import { ConsentService, ConsentServices } from '../values/consent-service.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { PartnerId } from '../values/partner.ts';
import { Instant } from '../values/time.ts';
import { type PartnerReason, partnerExample, partnerFields, partnerReasons } from './service-partner.ts';

export const PartnerStatus = z
  .enum(['accredited', 'suspended', 'revoked'])
  .meta({ id: 'PartnerStatus', description: 'suspended: may not act for the time being; revoked: for good' });

/** A partner as anybody may see it. */
export const ServicePartner = z
  .object({
    id: PartnerId,
    status: PartnerStatus,
    name: partnerFields.name,
    services: z.array(ConsentService),
    legalBasis: partnerFields.legalBasis,
    agency: AgencyId.meta({ description: 'The agency that accredited it' }),
    accreditedAt: Instant,
    suspendedAt: z.exactOptional(Instant),
    revokedAt: z.exactOptional(Instant),
    reason: z.exactOptional(z.string()),
  })
  .meta({ id: 'ServicePartner', description: 'Mitra layanan terakreditasi' });
export type ServicePartner = z.infer<typeof ServicePartner>;

/** What is said to accredit a partner. */
export const NewServicePartner = z
  .strictObject({
    partner: PartnerId,
    name: z.string().trim().min(2).max(200),
    services: ConsentServices,
    legalBasis: z.string().trim().min(5).max(300),
  })
  .meta({ id: 'NewServicePartner' });
export type NewServicePartner = z.infer<typeof NewServicePartner>;

export const servicePartnerProblems = problems('service-partner', {
  'not-found': {
    status: 404,
    title: { id: 'Mitra tidak ditemukan', en: 'Partner not found' },
    detail: { id: 'Tidak ada mitra dengan kode ini.', en: 'There is no partner of this id.' },
  },
  'is-suspended': {
    status: 409,
    title: { id: 'Mitra sedang ditangguhkan', en: 'Partner suspended' },
    detail: {
      id: 'Pulihkan dahulu mitra ini, lalu ubah akreditasinya.',
      en: 'Reinstate the partner first, then change its accreditation.',
    },
  },
  'is-revoked': {
    status: 409,
    title: { id: 'Akreditasi sudah dicabut', en: 'Accreditation revoked' },
    detail: {
      id: 'Pencabutan bersifat tetap. Bila diakreditasi kembali, mitra memakai kode klien yang baru.',
      en: 'Revocation is final. A partner that is accredited again has a new client id.',
    },
  },
  'not-competent': {
    status: 403,
    title: { id: 'Bukan wewenang instansi Anda', en: "Not your agency's competence" },
    detail: {
      id: 'Mitra diakreditasi oleh instansi pusat yang bertugas untuk itu; {agency} bukan salah satunya.',
      en: 'Partners are accredited by the central agency with that duty; {agency} is not one.',
    },
  },
  'agency-unknown': {
    status: 403,
    title: { id: 'Instansi belum dikenal', en: 'Agency not known yet' },
    detail: {
      id: 'Instansi {agency} tidak ada dalam direktori yang diterima layanan ini. Bila baru saja didaftarkan, ulangi beberapa saat lagi.',
      en: 'Agency {agency} is not in the directory as this service has received it. If it was enrolled just now, try again shortly.',
    },
  },
});

const { partner: id, services, ...said } = partnerExample;
const example: ServicePartner = {
  id,
  status: 'accredited',
  ...said,
  services: [...services],
  agency: 'komdigi',
  accreditedAt: '2026-03-02T03:04:05.678Z',
};
const suspended = {
  status: 'suspended',
  suspendedAt: '2026-05-04T01:00:00.000Z',
  reason: 'security-incident',
} as const;

const accreditor = { kind: 'officer', roles: ['partner-accreditation'] } as const;
const common = { service: 'g2c', tag: 'service-partner', problems: servicePartnerProblems } as const;
const one = { ...common, params: z.strictObject({ id: PartnerId }) } as const;
const command = {
  ...one,
  method: 'post',
  who: [accreditor],
  scope: { officer: 'duty' },
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  response: { status: 200, body: ServicePartner, etag: true },
} as const;
const because = z.strictObject({
  reason: z.enum(Object.keys(partnerReasons) as [PartnerReason, ...PartnerReason[]]).meta({
    id: 'PartnerReason',
    description: Object.entries(partnerReasons)
      .map(([key, { id: indonesian, en }]) => `${key}: ${indonesian} (${en})`)
      .join('; '),
  }),
});

/** Accredits a partner, or gives an accredited one other services. */
export const accreditServicePartner = defineRoute({
  ...common,
  id: 'accreditServicePartner',
  method: 'post',
  path: '/v1/service-partners',
  summary: { id: 'Mengakreditasi mitra layanan', en: 'Accredit a partner' },
  description: {
    id: 'Oleh petugas instansi pusat yang bertugas mengakreditasi mitra. Untuk mitra yang sudah terakreditasi, ketentuan baru menggantikan yang lama.',
    en: 'By an officer of the central agency with that duty. For a partner that is accredited already, the new terms take the place of the old.',
  },
  who: [accreditor],
  scope: { officer: 'duty' },
  idempotencyKey: 'required',
  body: NewServicePartner,
  response: { status: 201, body: ServicePartner, etag: true },
  examples: { body: { ...partnerExample, services: [...services] }, response: example },
});

/** Every partner there is or was, by name: who is asked to consent can see whom to. */
export const listServicePartners = defineRoute({
  ...common,
  id: 'listServicePartners',
  method: 'get',
  path: '/v1/service-partners',
  summary: { id: 'Daftar mitra layanan', en: 'List partners' },
  who: ['public'],
  scope: { public: 'any' },
  query: z.strictObject({
    ...pageQuery,
    status: PartnerStatus.optional(),
    service: ConsentService.optional().meta({ description: 'Only those that are accredited for this service' }),
  }),
  response: { status: 200, body: pageOf(ServicePartner) },
  examples: { query: { limit: 20, status: 'accredited' }, response: { items: [example] } },
});

/** One partner. */
export const getServicePartner = defineRoute({
  ...one,
  id: 'getServicePartner',
  method: 'get',
  path: '/v1/service-partners/{id}',
  summary: { id: 'Melihat satu mitra layanan', en: 'Show a partner' },
  who: ['public'],
  scope: { public: 'any' },
  response: { status: 200, body: ServicePartner, etag: true },
  examples: { params: { id }, response: example },
});

/** From the next request on, a partner may act for nobody. */
export const suspendServicePartner = defineRoute({
  ...command,
  id: 'suspendServicePartner',
  path: '/v1/service-partners/{id}/suspension',
  summary: { id: 'Menangguhkan mitra', en: 'Suspend a partner' },
  description: {
    id: 'Berlaku seketika. Persetujuan warga tetap ada dan berlaku lagi bila mitra dipulihkan.',
    en: 'At once. Consents of citizens stay, and hold again when the partner is reinstated.',
  },
  body: because,
  examples: { params: { id }, body: { reason: 'security-incident' }, response: { ...example, ...suspended } },
});

/** A suspended partner may act again. */
export const reinstateServicePartner = defineRoute({
  ...command,
  id: 'reinstateServicePartner',
  path: '/v1/service-partners/{id}/reinstatement',
  summary: { id: 'Memulihkan mitra', en: 'Reinstate a partner' },
  examples: { params: { id }, response: example },
});

/** Takes the accreditation away for good. */
export const revokeServicePartner = defineRoute({
  ...command,
  id: 'revokeServicePartner',
  path: '/v1/service-partners/{id}/revocation',
  summary: { id: 'Mencabut akreditasi', en: 'Revoke an accreditation' },
  body: because,
  examples: {
    params: { id },
    body: { reason: 'terms-broken' },
    response: { ...example, status: 'revoked', revokedAt: '2026-06-01T01:00:00.000Z', reason: 'terms-broken' },
  },
});

/** The operations of the service-partner capability. */
export const servicePartnerRoutes = [
  accreditServicePartner,
  listServicePartners,
  getServicePartner,
  suspendServicePartner,
  reinstateServicePartner,
  revokeServicePartner,
] as const;
