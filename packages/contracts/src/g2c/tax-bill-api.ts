import { z } from 'zod';
import {
  BankId,
  BillKind,
  type CancellationReason,
  cancellationReasons,
  PaymentCode,
  RegionalReceipt,
  TaxObject,
  TaxPeriod,
  TaxTypeId,
  VehiclePlate,
} from '../billing/bill.ts';
import { defineRoute } from '../core/route.ts';
import { AgencyId } from '../values/agency.ts';
import { Rupiah } from '../values/money.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { Ntb, Ntpn } from '../values/payment.ts';
import { Nik, PersonRef } from '../values/person.ts';
import { RegionCode } from '../values/region.ts';
import { Nop } from '../values/taxpayer.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { taxBillProblems } from './tax-bill-problems.ts';

const tag = 'tax-bill';
const service = 'g2c';

const BillStatus = z.enum(['issued', 'paid', 'cancelled']).meta({ id: 'TaxBillStatus' });
const BillId = z.string().min(1).max(64).meta({ description: 'Id of the tax bill' });
const Moment = z.iso.datetime({ offset: true }).meta({ description: 'RFC 3339 with Z or an offset such as +07:00' });

const amountText = {
  id: 'Jumlah tagihan paling sedikit satu rupiah.',
  en: 'A bill is of one rupiah at least.',
};
const BillAmount = Rupiah.refine((amount) => amount >= 1, { error: amountText.en, params: { text: amountText } }).meta({
  id: 'BillAmount',
  type: 'integer',
  minimum: 1,
  maximum: Number.MAX_SAFE_INTEGER,
  description: 'Whole rupiah, at least one',
  examples: [1_250_000],
});

/** A tax bill as the payer and officers see it. */
export const TaxBill = z
  .object({
    id: BillId,
    status: BillStatus,
    kind: BillKind,
    taxType: TaxTypeId,
    payer: PersonRef,
    region: RegionCode,
    agency: AgencyId,
    subject: z.exactOptional(TaxObject),
    period: TaxPeriod,
    amount: Rupiah,
    dueDate: IsoDate,
    code: PaymentCode,
    codeExpiresAt: Instant,
    codeIssue: z.int().min(1).meta({ description: 'Which code of the bill this is, counted from 1' }),
    issuedAt: Instant,
    paidAt: z.exactOptional(Instant),
    bank: z.exactOptional(BankId),
    ntb: z.exactOptional(Ntb),
    ntpn: z.exactOptional(Ntpn),
    receipt: z.exactOptional(RegionalReceipt),
    cancelledAt: z.exactOptional(Instant),
    reason: z.exactOptional(z.string()),
  })
  .meta({ id: 'TaxBill', description: 'Tagihan pajak' });
export type TaxBill = z.infer<typeof TaxBill>;

/** What a bank is told about a code: what to collect and whether it may; nothing about the person. */
export const BillInquiry = z
  .object({
    code: PaymentCode,
    kind: BillKind,
    taxType: TaxTypeId,
    taxName: z.object({ id: z.string(), en: z.string() }),
    period: TaxPeriod,
    amount: Rupiah,
    dueDate: IsoDate,
    status: BillStatus,
    codeExpiresAt: Instant,
    payable: z.boolean().meta({ description: 'Whether the bank may take the money with this code now' }),
  })
  .meta({ id: 'BillInquiry', description: 'Jawaban inquiry untuk bank' });
export type BillInquiry = z.infer<typeof BillInquiry>;

/** The proof of a payment, for the bank to hand to the payer. */
export const BillPayment = z
  .object({
    code: PaymentCode,
    status: z.literal('paid'),
    kind: BillKind,
    taxType: TaxTypeId,
    period: TaxPeriod,
    amount: Rupiah,
    paidAt: Instant,
    bank: BankId,
    ntb: Ntb,
    ntpn: z.exactOptional(Ntpn),
    receipt: z.exactOptional(RegionalReceipt),
  })
  .meta({ id: 'BillPayment', description: 'Bukti penerimaan' });
export type BillPayment = z.infer<typeof BillPayment>;

const exampleId = 'k3v5x7z2b4d6f3h3j2m4p6r3t3';
const exampleBill: TaxBill = {
  id: exampleId,
  status: 'issued',
  kind: 'regional',
  taxType: 'pbb-p2',
  payer: 'pabcdefghijklmnopqrstuvwxyz',
  region: '33.74.01.1001',
  agency: 'bapenda-33.74',
  subject: { nop: '337401000100200030' },
  period: '2026',
  amount: 1_250_000,
  dueDate: '2026-09-30',
  code: '337401123456789012',
  codeExpiresAt: '2026-04-01T03:04:05.678Z',
  codeIssue: 1,
  issuedAt: '2026-03-02T03:04:05.678Z',
};
const { code, kind, taxType, period, amount, dueDate, codeExpiresAt } = exampleBill;
const payment = { ntb: '210000123456', receipt: 'NTPD337426000001' };

/** An officer issues a bill to a citizen. */
export const issueTaxBill = defineRoute({
  id: 'issueTaxBill',
  service,
  tag,
  method: 'post',
  path: '/v1/tax-bills',
  summary: { id: 'Menerbitkan tagihan pajak', en: 'Issue a tax bill' },
  description: {
    id: 'Oleh petugas instansi pajak yang berwenang: pajak pusat oleh instansi pusat, pajak daerah oleh instansi daerah setingkat jenis pajaknya. NIK hanya dipakai untuk menentukan rujukan wajib pajak dan tidak disimpan.',
    en: 'By an officer of the competent tax agency: state tax by a central agency, regional tax by a regional agency of the level the tax type belongs to. The NIK serves only to derive the reference of the payer and is not kept.',
  },
  who: ['officer'],
  idempotencyKey: 'required',
  body: z.strictObject({
    payer: z.strictObject({ nik: Nik }),
    taxType: TaxTypeId,
    region: RegionCode.meta({ description: 'The region the tax belongs to, usually the village' }),
    subject: z.exactOptional(z.strictObject({ nop: z.exactOptional(Nop), plate: z.exactOptional(VehiclePlate) })),
    period: TaxPeriod,
    amount: BillAmount,
    dueDate: IsoDate.meta({ description: 'Last day to pay without penalty, Asia/Jakarta' }),
    codeExpiresAt: z.exactOptional(
      Moment.meta({ description: 'When the code shall expire, if earlier than the rules have it' }),
    ),
  }),
  response: { status: 201, body: TaxBill, etag: true },
  problems: taxBillProblems,
  examples: {
    body: {
      payer: { nik: '3374014107900001' },
      taxType,
      region: exampleBill.region,
      subject: { nop: '337401000100200030' },
      period,
      amount,
      dueDate,
    },
    response: exampleBill,
  },
});

/** A citizen's own bills, or those an officer's agency may see. */
export const listTaxBills = defineRoute({
  id: 'listTaxBills',
  service,
  tag,
  method: 'get',
  path: '/v1/tax-bills',
  summary: { id: 'Daftar tagihan pajak', en: 'List tax bills' },
  description: {
    id: 'Warga melihat tagihannya sendiri. Petugas pajak daerah melihat tagihan daerah di wilayah instansinya ke bawah; petugas pajak pusat melihat tagihan terbitan instansinya. Terbaru lebih dulu.',
    en: "A citizen sees their own bills. Officers of a regional tax agency see the regional bills of their agency's region and below; officers of a state tax agency those their agency issued. Newest first.",
  },
  who: ['citizen', 'officer'],
  query: z.strictObject({
    ...pageQuery,
    status: BillStatus.optional(),
    kind: BillKind.optional(),
    taxType: TaxTypeId.optional(),
  }),
  response: { status: 200, body: pageOf(TaxBill) },
  problems: taxBillProblems,
  examples: { query: { limit: 20, status: 'issued', kind: 'regional' }, response: { items: [exampleBill] } },
});

/** One bill. */
export const getTaxBill = defineRoute({
  id: 'getTaxBill',
  service,
  tag,
  method: 'get',
  path: '/v1/tax-bills/{id}',
  summary: { id: 'Melihat satu tagihan pajak', en: 'Show a tax bill' },
  who: ['citizen', 'officer'],
  params: z.strictObject({ id: BillId }),
  response: { status: 200, body: TaxBill, etag: true },
  problems: taxBillProblems,
  examples: { params: { id: exampleId }, response: exampleBill },
});

/** The issuing agency withdraws an unpaid bill. */
export const cancelTaxBill = defineRoute({
  id: 'cancelTaxBill',
  service,
  tag,
  method: 'post',
  path: '/v1/tax-bills/{id}/cancellation',
  summary: { id: 'Membatalkan tagihan pajak', en: 'Cancel a tax bill' },
  who: ['officer'],
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  params: z.strictObject({ id: BillId }),
  body: z.strictObject({
    reason: z
      .enum(Object.keys(cancellationReasons) as [CancellationReason, ...CancellationReason[]])
      .meta({ id: 'CancellationReason', description: describe(cancellationReasons) }),
  }),
  response: { status: 200, body: TaxBill, etag: true },
  problems: taxBillProblems,
  examples: {
    params: { id: exampleId },
    body: { reason: 'duplicate' },
    response: { ...exampleBill, status: 'cancelled', cancelledAt: '2026-03-04T07:00:00.000Z', reason: 'duplicate' },
  },
});

/** The payer or an officer replaces an expired code. */
export const reissueBillingCode = defineRoute({
  id: 'reissueBillingCode',
  service,
  tag,
  method: 'post',
  path: '/v1/tax-bills/{id}/billing-codes',
  summary: { id: 'Meminta kode billing baru', en: 'Ask for a new billing code' },
  description: {
    id: 'Untuk tagihan yang kodenya sudah kedaluwarsa; tagihannya sendiri tidak berubah.',
    en: 'For a bill whose code has expired; the bill itself stays as it is.',
  },
  who: ['citizen', 'officer'],
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  params: z.strictObject({ id: BillId }),
  response: { status: 201, body: TaxBill, etag: true },
  problems: taxBillProblems,
  examples: {
    params: { id: exampleId },
    response: { ...exampleBill, code: '337401210987654321', codeExpiresAt: '2026-05-10T01:00:00.000Z', codeIssue: 2 },
  },
});

/** A bank asks what is to be paid. */
export const inquireBillingCode = defineRoute({
  id: 'inquireBillingCode',
  service,
  tag,
  method: 'get',
  path: '/v1/billing-codes/{code}',
  summary: { id: 'Inquiry kode billing oleh bank', en: 'Inquiry of a billing code by a bank' },
  who: ['bank'],
  params: z.strictObject({ code: PaymentCode }),
  response: { status: 200, body: BillInquiry },
  problems: taxBillProblems,
  examples: {
    params: { code },
    response: {
      code,
      kind,
      taxType,
      taxName: { id: 'Pajak Bumi dan Bangunan Perdesaan dan Perkotaan', en: 'Rural and urban land and building tax' },
      period,
      amount,
      dueDate,
      status: 'issued',
      codeExpiresAt,
      payable: true,
    },
  },
});

/** A bank tells that it has taken the money. */
export const payBillingCode = defineRoute({
  id: 'payBillingCode',
  service,
  tag,
  method: 'post',
  path: '/v1/billing-codes/{code}/payments',
  summary: { id: 'Pembayaran melalui bank', en: 'Payment through a bank' },
  description: {
    id: 'Jumlahnya harus tepat. Pemberitahuan yang sama boleh diulang kapan saja dan dijawab sama; pembayaran lain atas tagihan yang sudah lunas ditolak. Pembayaran yang diterima sebelum kode kedaluwarsa boleh diberitahukan sesudahnya.',
    en: 'The amount must be exact. The very same payment may be told again at any time and gets the same answer; another payment of a paid bill is refused. Money taken before the code expired may be told afterwards.',
  },
  who: ['bank'],
  idempotencyKey: 'required',
  params: z.strictObject({ code: PaymentCode }),
  body: z.strictObject({
    amount: Rupiah,
    ntb: Ntb,
    ntpn: z.exactOptional(Ntpn.meta({ description: 'Treasury receipt: state taxes only' })),
    receipt: z.exactOptional(RegionalReceipt.meta({ description: 'Regional receipt (NTPD): regional taxes only' })),
    paidAt: Moment,
  }),
  response: { status: 201, body: BillPayment },
  problems: taxBillProblems,
  examples: {
    params: { code },
    body: { amount, ...payment, paidAt: '2026-03-05T09:30:00+07:00' },
    response: {
      code,
      status: 'paid',
      kind,
      taxType,
      period,
      amount,
      paidAt: '2026-03-05T02:30:00.000Z',
      bank: 'bank-jateng',
      ...payment,
    },
  },
});

/** The operations of the tax-bill capability. */
export const taxBillRoutes = [
  issueTaxBill,
  listTaxBills,
  getTaxBill,
  cancelTaxBill,
  reissueBillingCode,
  inquireBillingCode,
  payBillingCode,
] as const;

function describe(texts: Record<string, { readonly id: string; readonly en: string }>): string {
  return Object.entries(texts)
    .map(([key, { id, en }]) => `${key}: ${id} (${en})`)
    .join('; ');
}
