import { z } from 'zod';
import { TaxPeriod, TaxTypeId } from '../billing/bill.ts';
import { BillId, taxOfficer } from '../billing/bill-api.ts';
import { defineRoute } from '../core/route.ts';
import { AgencyId } from '../values/agency.ts';
import { Rupiah } from '../values/money.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { Nib } from '../values/taxpayer.ts';
import { Instant } from '../values/time.ts';
import { ReasonCode } from './company.ts';
import { mandateProblems } from './company-problems.ts';
import { InstalmentPart } from './instalment.ts';
import { disputedBillProblems, instalmentProblems, taxOfficerProblems } from './tax-problems.ts';

const InstalmentId = z.string().min(1).max(64).meta({ description: 'Id of the instalments' });
const Status = z.enum(['requested', 'approved', 'refused', 'broken', 'completed']).meta({ id: 'InstalmentStatus' });

/** A bill in instalments, as the company and the agency see it. */
export const Instalment = z
  .object({
    id: InstalmentId,
    status: Status,
    nib: Nib,
    bill: BillId.meta({ description: 'The bill whose place the instalments take' }),
    taxType: TaxTypeId,
    period: TaxPeriod,
    amount: Rupiah,
    agency: AgencyId,
    count: z.int().min(2).meta({ description: 'How many parts' }),
    parts: z.array(
      z.object({
        ...InstalmentPart.shape,
        paidAt: z.exactOptional(Instant),
        remittedAt: z.exactOptional(Instant.meta({ description: 'The agency withdrew the bill of this part' })),
      }),
    ),
    reason: z.exactOptional(z.string()),
    requestedAt: Instant,
    decidedAt: z.exactOptional(Instant),
    brokenAt: z.exactOptional(Instant.meta({ description: 'While they are broken: when that was found' })),
  })
  .meta({ id: 'Instalment', description: 'Angsuran tagihan pajak' });
export type Instalment = z.infer<typeof Instalment>;

const requested: Instalment = {
  id: 'i3v5x7z2b4d6f3h3j2m4p6r3t3',
  status: 'requested',
  nib: '9120001234567',
  bill: 'k3v5x7z2b4d6f3h3j2m4p6r3t3',
  taxType: 'ppn',
  period: '2026-03',
  amount: 24_500_000,
  agency: 'djp',
  count: 2,
  parts: [],
  requestedAt: '2026-04-28T02:00:00.000Z',
};
const decidedAt = '2026-04-29T02:00:00.000Z';
const approved: Instalment = {
  ...requested,
  status: 'approved',
  parts: [
    { bill: 'a2b3c4d5e6f7g2h3i4j5k6l7m2', amount: 12_250_000, dueDate: '2026-05-29' },
    { bill: 'n2o3p4q5r6s7t2u3v4w5x6y7z2', amount: 12_250_000, dueDate: '2026-06-29' },
  ],
  decidedAt,
};
const { id, bill } = requested;
const common = {
  service: 'g2b',
  tag: 'instalment',
  problems: [...instalmentProblems, ...taxOfficerProblems, ...mandateProblems],
} as const;
const one = { ...common, params: z.strictObject({ id: InstalmentId }) } as const;

/** A company asks to pay a bill in monthly parts. */
export const requestInstalments = defineRoute({
  ...common,
  id: 'requestInstalments',
  problems: [...common.problems, ...disputedBillProblems],
  method: 'post',
  path: '/v1/instalments',
  summary: { id: 'Memohon angsuran tagihan pajak', en: 'Ask to pay a tax bill in instalments' },
  who: ['business'],
  scope: { business: 'mandate' },
  idempotencyKey: 'required',
  body: z.strictObject({ bill: BillId, parts: z.int().min(2).max(60) }),
  response: { status: 201, body: Instalment, etag: true },
  examples: { body: { bill, parts: 2 }, response: requested },
});

/** A company's own instalments, or those an agency decides on. */
export const listInstalments = defineRoute({
  ...common,
  id: 'listInstalments',
  method: 'get',
  path: '/v1/instalments',
  summary: { id: 'Daftar angsuran', en: 'List instalments' },
  who: ['business', 'officer'],
  scope: { business: 'mandate', officer: 'agency' },
  query: z.strictObject({ ...pageQuery, status: Status.optional() }),
  response: { status: 200, body: pageOf(Instalment) },
  examples: { query: { limit: 20, status: 'requested' }, response: { items: [requested] } },
});

/** The instalments of one bill. */
export const getInstalment = defineRoute({
  ...one,
  id: 'getInstalment',
  method: 'get',
  path: '/v1/instalments/{id}',
  summary: { id: 'Melihat angsuran', en: 'Show instalments' },
  who: ['business', 'officer'],
  scope: { business: 'mandate', officer: 'agency' },
  response: { status: 200, body: Instalment, etag: true },
  examples: { params: { id }, response: approved },
});

/** The agency that issued the bill agrees. */
export const approveInstalments = defineRoute({
  ...one,
  id: 'approveInstalments',
  method: 'post',
  path: '/v1/instalments/{id}/approval',
  summary: { id: 'Menyetujui angsuran', en: 'Approve instalments' },
  description: {
    id: 'Tagihan semula dibatalkan dan diganti satu tagihan untuk tiap angsuran.',
    en: 'The bill is cancelled, and one for each part takes its place.',
  },
  who: [taxOfficer],
  scope: { officer: 'agency' },
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  response: { status: 200, body: Instalment, etag: true },
  examples: { params: { id }, response: approved },
});

/** The agency that issued the bill does not agree. */
export const refuseInstalments = defineRoute({
  ...one,
  id: 'refuseInstalments',
  method: 'post',
  path: '/v1/instalments/{id}/refusal',
  summary: { id: 'Menolak angsuran', en: 'Refuse instalments' },
  who: [taxOfficer],
  scope: { officer: 'agency' },
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  body: z.strictObject({ reason: ReasonCode }),
  response: { status: 200, body: Instalment, etag: true },
  examples: {
    params: { id },
    body: { reason: 'not-in-difficulty' },
    response: { ...requested, status: 'refused', reason: 'not-in-difficulty', decidedAt },
  },
});

/** The operations on instalments. */
export const instalmentRoutes = [
  requestInstalments,
  listInstalments,
  getInstalment,
  approveInstalments,
  refuseInstalments,
] as const;
