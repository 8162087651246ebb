import { z } from 'zod';
import { TaxPeriod, TaxTypeId } from '../billing/bill.ts';
import { BillId, objectionOfficer } from '../billing/bill-api.ts';
import { defineRoute } from '../core/route.ts';
import { fileKinds, scannedFile } from '../core/upload.ts';
import { AgencyId } from '../values/agency.ts';
import { Rupiah } from '../values/money.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { Nib } from '../values/taxpayer.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { mandateProblems } from './company-problems.ts';
import { ObjectionAttachment, ObjectionDocument, ObjectionOutcome, objectionEvidenceAttached } from './objection.ts';
import { disputedBillProblems, objectionProblems, taxOfficerProblems } from './tax-problems.ts';

const ObjectionId = z.string().min(1).max(64).meta({ description: 'Id of the objection' });
const Status = z.enum(['lodged', 'decided']).meta({ id: 'ObjectionStatus' });

/** An objection as the company and the agency see it. */
export const Objection = z
  .object({
    id: ObjectionId,
    status: Status,
    nib: Nib,
    bill: BillId,
    taxType: TaxTypeId,
    period: TaxPeriod,
    agency: AgencyId,
    amount: Rupiah.meta({ description: 'What the bill asks' }),
    agreed: Rupiah.meta({ description: 'What the company holds to be right' }),
    lodgedAt: Instant,
    dueAt: Instant.meta({ description: 'Undecided by then, it is granted' }),
    outcome: z.exactOptional(ObjectionOutcome),
    basis: z.exactOptional(z.enum(['decided', 'deemed'])),
    owed: z.exactOptional(Rupiah),
    payBy: z.exactOptional(IsoDate),
    decidedAt: z.exactOptional(Instant),
    attachments: z.array(ObjectionAttachment).meta({ description: 'In the order they were attached' }),
  })
  .meta({ id: 'Objection', description: 'Keberatan pajak' });
export type Objection = z.infer<typeof Objection>;

const lodged: Objection = {
  id: 'o3v5x7z2b4d6f3h3j2m4p6r3t3',
  status: 'lodged',
  nib: '9120001234567',
  bill: 'k3v5x7z2b4d6f3h3j2m4p6r3t3',
  taxType: 'ppn',
  period: '2026-03',
  agency: 'djp',
  amount: 24_500_000,
  agreed: 20_000_000,
  lodgedAt: '2026-05-04T02:00:00.000Z',
  dueAt: '2027-05-04T17:00:00.000Z',
  attachments: [],
};
const { attachment } = objectionEvidenceAttached.example;
const decided: Objection = {
  ...lodged,
  attachments: [attachment],
  status: 'decided',
  outcome: 'partly',
  basis: 'decided',
  owed: 21_000_000,
  payBy: '2026-10-04',
  decidedAt: '2026-09-04T02:00:00.000Z',
};
const { id, bill, agreed } = lodged;
const common = {
  service: 'g2b',
  tag: 'objection',
  problems: [...objectionProblems, ...taxOfficerProblems, ...mandateProblems],
} as const;
const one = { ...common, params: z.strictObject({ id: ObjectionId }) } as const;

/** A company objects to a bill. */
export const lodgeObjection = defineRoute({
  ...common,
  id: 'lodgeObjection',
  problems: [...common.problems, ...disputedBillProblems],
  method: 'post',
  path: '/v1/objections',
  summary: { id: 'Mengajukan keberatan', en: 'Object to a tax bill' },
  who: ['business'],
  scope: { business: 'mandate' },
  idempotencyKey: 'required',
  body: z.strictObject({ bill: BillId, agreed: Rupiah }),
  response: { status: 201, body: Objection, etag: true },
  examples: { body: { bill, agreed }, response: lodged },
});

/** A company's own objections, or those an agency decides on. */
export const listObjections = defineRoute({
  ...common,
  id: 'listObjections',
  method: 'get',
  path: '/v1/objections',
  summary: { id: 'Daftar keberatan', en: 'List objections' },
  who: ['business', 'officer'],
  scope: { business: 'mandate', officer: 'agency' },
  query: z.strictObject({ ...pageQuery, status: Status.optional() }),
  response: { status: 200, body: pageOf(Objection) },
  examples: { query: { limit: 20, status: 'lodged' }, response: { items: [lodged] } },
});

/** One objection. */
export const getObjection = defineRoute({
  ...one,
  id: 'getObjection',
  method: 'get',
  path: '/v1/objections/{id}',
  summary: { id: 'Melihat satu keberatan', en: 'Show an objection' },
  who: ['business', 'officer'],
  scope: { business: 'mandate', officer: 'agency' },
  response: { status: 200, body: Objection, etag: true },
  examples: { params: { id }, response: decided },
});

/** The agency that issued the bill decides. */
export const decideObjection = defineRoute({
  ...one,
  id: 'decideObjection',
  method: 'post',
  path: '/v1/objections/{id}/decision',
  summary: { id: 'Memutus keberatan', en: 'Decide on an objection' },
  description: {
    id: 'Jumlah (owed) disebut hanya bila dikabulkan sebagian. Tidak diputus dalam dua belas bulan berarti dikabulkan; sesudah itu tidak dapat diputus lagi.',
    en: 'An amount (owed) is named only where it is granted in part. Undecided for twelve months means granted; after that nobody decides.',
  },
  who: [objectionOfficer],
  scope: { officer: 'agency' },
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  body: z.strictObject({ outcome: ObjectionOutcome, owed: z.exactOptional(Rupiah) }),
  response: { status: 200, body: Objection, etag: true },
  examples: { params: { id }, body: { outcome: 'partly', owed: 21_000_000 }, response: decided },
});

/** The company supports its objection by a document, as long as it is not decided. */
export const attachToObjection = defineRoute({
  ...one,
  id: 'attachToObjection',
  method: 'post',
  path: '/v1/objections/{id}/attachments',
  summary: { id: 'Melampirkan dokumen pada keberatan', en: 'Attach a document to an objection' },
  description: {
    id: 'Isi permintaan adalah berkasnya sendiri: PDF, PNG, atau JPEG, paling besar 5 MiB, paling banyak sepuluh berkas, selama keberatan belum diputus.',
    en: 'The body is the file itself: PDF, PNG or JPEG of at most 5 MiB, at most ten files, as long as the objection is not decided.',
  },
  who: ['business'],
  scope: { business: 'mandate' },
  idempotencyKey: 'required',
  query: z.strictObject({ document: ObjectionDocument }),
  upload: scannedFile,
  response: { status: 201, body: Objection, etag: true },
  examples: { params: { id }, query: { document: 'invoice' }, response: { ...lodged, attachments: [attachment] } },
});

/** A document of an objection, for those who see the objection. */
export const getObjectionAttachment = defineRoute({
  ...common,
  id: 'getObjectionAttachment',
  method: 'get',
  path: '/v1/objections/{id}/attachments/{attachment}',
  summary: { id: 'Mengunduh lampiran keberatan', en: 'Download an attachment of an objection' },
  description: {
    id: 'Setiap unduhan oleh petugas dicatat.',
    en: 'Each download by an officer is on record.',
  },
  who: ['business', 'officer'],
  scope: { business: 'mandate', officer: 'agency' },
  evidence: { officer: 'public-duty' },
  params: z.strictObject({ id: ObjectionId, attachment: z.string().min(1).max(64) }),
  response: { status: 200, files: fileKinds },
  examples: { params: { id, attachment: attachment.id } },
});

/** The operations on objections. */
export const objectionRoutes = [
  lodgeObjection,
  listObjections,
  getObjection,
  decideObjection,
  attachToObjection,
  getObjectionAttachment,
] as const;
