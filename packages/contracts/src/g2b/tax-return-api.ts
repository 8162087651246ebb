import { z } from 'zod';
import { TaxPeriod, TaxTypeId } from '../billing/bill.ts';
import { defineRoute } from '../core/route.ts';
import { Rupiah } from '../values/money.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { RegionCode } from '../values/region.ts';
import { Nib } from '../values/taxpayer.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { mandateProblems } from './company-problems.ts';
import { taxOfficerProblems, taxReturnProblems } from './tax-problems.ts';

const ReturnId = z.string().min(1).max(64).meta({ description: 'Id of the tax return' });

/** A tax return as the company and officers of state tax see it. */
export const TaxReturn = z
  .object({
    id: ReturnId,
    nib: Nib,
    taxType: TaxTypeId,
    period: TaxPeriod,
    region: RegionCode,
    due: Rupiah.meta({ description: 'The tax that is due for the period' }),
    dueDate: IsoDate.meta({ description: 'Last day to file, Asia/Jakarta' }),
    late: z.boolean().meta({ description: 'Whether it was first filed after that day' }),
    filedAt: Instant,
    correction: z.int().min(0).meta({ description: 'How often it was amended' }),
    amendedAt: z.exactOptional(Instant),
    bill: z.exactOptional(
      z.string().meta({
        description:
          'Id of the bill of what is due, or of what an amendment added; issued shortly after, if more is due',
      }),
    ),
  })
  .meta({ id: 'TaxReturn', description: 'Surat Pemberitahuan (SPT)' });
export type TaxReturn = z.infer<typeof TaxReturn>;

const example: TaxReturn = {
  id: 'r3v5x7z2b4d6f3h3j2m4p6r3t3',
  nib: '9120001234567',
  taxType: 'ppn',
  period: '2026-03',
  region: '33.74.01.1001',
  due: 24_500_000,
  dueDate: '2026-04-30',
  late: false,
  filedAt: '2026-04-20T03:04:05.678Z',
  correction: 0,
  bill: 'k3v5x7z2b4d6f3h3j2m4p6r3t3',
};
const { id, taxType, period, due } = example;
const problems = [...taxReturnProblems, ...taxOfficerProblems, ...mandateProblems];
const common = { service: 'g2b', tag: 'tax-return', problems } as const;

/** A company declares a tax for a period. */
export const fileTaxReturn = defineRoute({
  ...common,
  id: 'fileTaxReturn',
  method: 'post',
  path: '/v1/tax-returns',
  summary: { id: 'Menyampaikan SPT', en: 'File a tax return' },
  description: {
    id: 'Oleh pemegang kuasa pajak. Bila ada pajak yang terutang, satu tagihan dengan kode billing terbit dengan sendirinya.',
    en: 'By who holds a mandate for taxes. Where tax is due, one bill with a billing code is issued by itself.',
  },
  who: ['business'],
  scope: { business: 'mandate' },
  idempotencyKey: 'required',
  body: z.strictObject({ taxType: TaxTypeId, period: TaxPeriod, due: Rupiah }),
  response: { status: 201, body: TaxReturn, etag: true },
  examples: { body: { taxType, period, due }, response: example },
});

/** A company corrects what it declared. */
export const amendTaxReturn = defineRoute({
  ...common,
  id: 'amendTaxReturn',
  method: 'post',
  path: '/v1/tax-returns/{id}/amendments',
  summary: { id: 'Membetulkan SPT', en: 'Amend a tax return' },
  description: {
    id: 'Tagihan yang belum dibayar diganti; yang sudah dibayar diperhitungkan.',
    en: 'An unpaid bill is replaced; what was paid is counted.',
  },
  who: ['business'],
  scope: { business: 'mandate' },
  idempotencyKey: 'required',
  ifMatch: 'accepted',
  params: z.strictObject({ id: ReturnId }),
  body: z.strictObject({ due: Rupiah }),
  response: { status: 200, body: TaxReturn, etag: true },
  examples: {
    params: { id },
    body: { due: 26_000_000 },
    response: { ...example, due: 26_000_000, correction: 1, amendedAt: '2026-04-24T07:00:00.000Z' },
  },
});

/** A company's own returns, or those of any for officers of state tax. */
export const listTaxReturns = defineRoute({
  ...common,
  id: 'listTaxReturns',
  method: 'get',
  path: '/v1/tax-returns',
  summary: { id: 'Daftar SPT', en: 'List tax returns' },
  who: ['business', 'officer'],
  scope: { business: 'mandate', officer: 'duty' },
  query: z.strictObject({
    ...pageQuery,
    nib: Nib.optional().meta({ description: 'For officers of state tax' }),
    taxType: TaxTypeId.optional(),
    period: TaxPeriod.optional(),
  }),
  response: { status: 200, body: pageOf(TaxReturn) },
  examples: { query: { limit: 20, taxType }, response: { items: [example] } },
});

/** One return. */
export const getTaxReturn = defineRoute({
  ...common,
  id: 'getTaxReturn',
  method: 'get',
  path: '/v1/tax-returns/{id}',
  summary: { id: 'Melihat satu SPT', en: 'Show a tax return' },
  who: ['business', 'officer'],
  scope: { business: 'mandate', officer: 'duty' },
  params: z.strictObject({ id: ReturnId }),
  response: { status: 200, body: TaxReturn, etag: true },
  examples: { params: { id }, response: example },
});

/** The operations on tax returns. */
export const taxReturnRoutes = [fileTaxReturn, listTaxReturns, getTaxReturn, amendTaxReturn] as const;
