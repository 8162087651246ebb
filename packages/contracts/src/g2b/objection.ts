import { z } from 'zod';
import { TaxPeriod, TaxTypeId } from '../billing/bill.ts';
import { event, topic } from '../core/event.ts';
import { fileKinds } from '../core/upload.ts';
import { AgencyId } from '../values/agency.ts';
import { Rupiah } from '../values/money.ts';
import { Nib } from '../values/taxpayer.ts';
import { Instant, IsoDate } from '../values/time.ts';

const BillId = z.string().min(1).max(64);

/** What became of an objection. */
export const ObjectionOutcome = z
  .enum(['granted', 'partly', 'rejected'])
  .meta({ id: 'ObjectionOutcome', description: 'dikabulkan seluruhnya, dikabulkan sebagian, ditolak' });
export type ObjectionOutcome = z.infer<typeof ObjectionOutcome>;

/** What a company attaches to its objection. */
export const ObjectionDocument = z
  .enum(['calculation', 'invoice', 'bank-statement', 'contract', 'letter', 'other'])
  .meta({ id: 'ObjectionDocument', description: 'penghitungan, faktur, rekening koran, perjanjian, surat, lain-lain' });
export type ObjectionDocument = z.infer<typeof ObjectionDocument>;

/** A file that belongs to an objection; the file itself stays with the service. */
export const ObjectionAttachment = z
  .object({
    id: z.string().min(1).max(64).meta({ description: 'Id of the attachment' }),
    document: ObjectionDocument,
    type: z.enum(fileKinds).meta({ description: 'What the content was found to be' }),
    length: z.int().min(1).meta({ description: 'Bytes' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'SHA-256 of the content' }),
  })
  .meta({ id: 'ObjectionAttachment', description: 'Lampiran keberatan' });
export type ObjectionAttachment = z.infer<typeof ObjectionAttachment>;

const about = {
  nib: Nib,
  bill: BillId.meta({ description: 'The bill that is objected to' }),
  taxType: TaxTypeId,
  period: TaxPeriod,
  agency: AgencyId.meta({ description: 'The agency that issued the bill and decides' }),
};
const aboutExample = {
  nib: '9120001234567',
  bill: 'k3v5x7z2b4d6f3h3j2m4p6r3t3',
  taxType: 'ppn',
  period: '2026-03',
  agency: 'djp',
};

/** A company objects to a bill. Until it is decided the bill need not be paid. */
export const objectionLodged = event({
  type: 'g2b.objection.lodged.v1',
  data: z.object({
    ...about,
    amount: Rupiah.meta({ description: 'What the bill asks' }),
    agreed: Rupiah.meta({ description: 'What the company holds to be right' }),
    lodgedAt: Instant,
    dueAt: Instant.meta({ description: 'Undecided by then, it is granted' }),
  }),
  summary: 'A company objected to a tax bill.',
  example: {
    ...aboutExample,
    amount: 24_500_000,
    agreed: 20_000_000,
    lodgedAt: '2026-05-04T02:00:00.000Z',
    dueAt: '2027-05-04T17:00:00.000Z',
  },
});

/** A company attached a document in support of its objection. */
export const objectionEvidenceAttached = event({
  type: 'g2b.objection.evidence-attached.v1',
  data: z.object({ ...about, attachment: ObjectionAttachment, attachedAt: Instant }),
  summary: 'A document was attached to an objection.',
  example: {
    ...aboutExample,
    attachment: {
      id: 'fq3v5x7z2b4d6f3h3j2m4p6r3t',
      document: 'invoice',
      type: 'application/pdf',
      length: 48_213,
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
    attachedAt: '2026-05-04T02:05:00.000Z',
  },
});

/** The agency decided, or the law did for it (`deemed`): granted as nobody had decided in time. */
export const objectionDecided = event({
  type: 'g2b.objection.decided.v1',
  data: z.object({
    ...about,
    outcome: ObjectionOutcome,
    basis: z.enum(['decided', 'deemed']),
    owed: Rupiah.meta({ description: 'What is owed now' }),
    payBy: IsoDate.meta({ description: 'Last day to pay what is owed, Asia/Jakarta' }),
    decidedAt: Instant,
  }),
  summary: 'An objection to a tax bill was decided.',
  example: {
    ...aboutExample,
    outcome: 'partly',
    basis: 'decided',
    owed: 21_000_000,
    payBy: '2026-10-05',
    decidedAt: '2026-09-04T02:00:00.000Z',
  },
});

/** The objections of companies. */
export const objectionTopic = topic({
  name: 'g2b.objection',
  partitions: 16,
  key: 'id of the objection, one per bill',
  summary: 'Objections to tax bills: lodged, documents attached, decided.',
  events: [objectionLodged, objectionEvidenceAttached, objectionDecided],
});
