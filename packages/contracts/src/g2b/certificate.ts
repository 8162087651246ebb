import { z } from 'zod';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { BusinessPermit, BusinessRisk, BusinessScale, ReviewedPermit } from '../values/business.ts';
import { RegionCode } from '../values/region.ts';
import { Kbli, Nib } from '../values/taxpayer.ts';
import { Instant } from '../values/time.ts';
import { CompanyId, CompanyKind, CompanyName } from './company.ts';
import { companyProblems } from './company-problems.ts';

/** What the routes of certificates refuse. */
export const certificateProblems = problems('certificate', {
  'not-found': {
    status: 404,
    title: { id: 'Sertifikat tidak ditemukan', en: 'Certificate not found' },
    detail: {
      id: 'Tidak pernah diterbitkan sertifikat dengan kode ini. Dokumen yang memuatnya tidak sah.',
      en: 'No certificate was ever issued with this code. A document that bears it is not genuine.',
    },
  },
});

const CertificateCode = z
  .string()
  .regex(/^[a-z2-7]{26}$/)
  .meta({
    id: 'CertificateCode',
    description: 'Code of a certificate, 26 characters, as in its QR',
    examples: ['k3v5qzj2m7x4c6b2n5l7w3r4ta'],
  });

const CertifiedPermit = z
  .object({
    kbli: Kbli,
    title: z.string().meta({ description: 'Official title of the line of business' }),
    risk: BusinessRisk,
    permit: z.exactOptional(BusinessPermit.meta({ description: 'What allows it; absent while nothing does yet' })),
    number: z.exactOptional(z.string()),
    basis: z.exactOptional(z.enum(['nib', 'self-declared', 'verified', 'deemed'])),
    licensedAt: z.exactOptional(Instant),
    awaited: z.exactOptional(ReviewedPermit.meta({ description: 'What an agency has yet to decide upon' })),
  })
  .meta({ id: 'CertifiedPermit' });

/** What a certificate says of a company: what is public about it, and of no person. */
export const CertifiedCompany = z
  .object({
    nib: Nib,
    kind: CompanyKind,
    name: CompanyName,
    scale: BusinessScale,
    region: RegionCode,
    registeredAt: Instant,
    permits: z.array(CertifiedPermit),
  })
  .meta({ id: 'CertifiedCompany' });
export type CertifiedCompany = z.infer<typeof CertifiedCompany>;

/** A certificate that was issued, and whether what it says still holds. */
export const Verification = z
  .object({
    code: CertificateCode,
    status: z.enum(['current', 'superseded', 'closed']).meta({
      description:
        'current: the company is still as the certificate says; superseded: it has changed since; closed: it gave up its NIB',
    }),
    issuedAt: Instant,
    signedBy: z.string(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'SHA-256 of the file as it was issued' }),
    company: CertifiedCompany,
    closedAt: z.exactOptional(Instant),
  })
  .meta({ id: 'Verification', description: 'Hasil verifikasi sertifikat' });
export type Verification = z.infer<typeof Verification>;

const id = 'q2w4e6r2t3y5u7i2o3p4a5s6d7';
const code = 'k3v5qzj2m7x4c6b2n5l7w3r4ta';
const registeredAt = '2026-03-02T03:04:05.678Z';

/** The certificate of a company as a signed PDF. */
export const getCompanyCertificate = defineRoute({
  service: 'g2b',
  tag: 'certificate',
  id: 'getCompanyCertificate',
  method: 'get',
  path: '/v1/companies/{id}/certificate',
  summary: { id: 'Sertifikat NIB perusahaan (PDF)', en: 'Certificate of a company (PDF)' },
  description: {
    id: 'Ditandatangani secara elektronik (PAdES) dan memuat QR ke halaman verifikasi publik. Selama data perusahaan tidak berubah, berkas yang sama diberikan lagi.',
    en: 'Signed electronically (PAdES), with a QR to the public verification page. As long as nothing about the company changes the same file is given again.',
  },
  who: ['citizen', 'business', 'officer'],
  scope: { citizen: 'mandate', business: 'mandate', officer: 'region' },
  params: z.strictObject({ id: CompanyId }),
  response: { status: 200, contentType: 'application/pdf' },
  problems: companyProblems,
  examples: { params: { id } },
});

/** Whether a certificate is genuine and still holds: for everybody, as data or as a page. */
export const verifyCertificate = defineRoute({
  service: 'g2b',
  tag: 'certificate',
  id: 'verifyCertificate',
  method: 'get',
  path: '/v1/verifications/{code}',
  summary: { id: 'Memverifikasi sertifikat', en: 'Verify a certificate' },
  description: {
    id: 'Alamat yang dimuat QR. Peramban mendapat halaman, program mendapat JSON; keduanya tanpa data pribadi.',
    en: 'The address in the QR. A browser gets a page, a program JSON; neither holds personal data.',
  },
  who: ['public'],
  scope: { public: 'code' },
  params: z.strictObject({ code: CertificateCode }),
  response: { status: 200, body: Verification, page: true },
  problems: certificateProblems,
  examples: {
    params: { code },
    response: {
      code,
      status: 'current',
      issuedAt: '2026-03-12T02:00:00.000Z',
      signedBy: 'Simpul',
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      company: {
        nib: '9120001234567',
        kind: 'private',
        name: 'PT Segar Lereng Ungaran',
        scale: 'small',
        region: '33.74.01.1001',
        registeredAt,
        permits: [
          {
            kbli: { edition: '2020', code: '11040' },
            title: 'Industri Minuman Ringan',
            risk: 'medium-high',
            awaited: 'standard-certificate',
          },
          {
            kbli: { edition: '2020', code: '56101' },
            title: 'Restoran',
            risk: 'low',
            permit: 'nib',
            basis: 'nib',
            licensedAt: registeredAt,
          },
        ],
      },
    },
  },
});

export const certificateRoutes = [getCompanyCertificate, verifyCertificate];
