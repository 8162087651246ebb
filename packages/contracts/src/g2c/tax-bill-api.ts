import { z } from 'zod';
import {
  BillId,
  bankRoutes,
  billCancellation,
  billFields,
  billQuery,
  billTerms,
  taxOfficer,
} from '../billing/bill-api.ts';
import { taxBillProblems } from '../billing/bill-problems.ts';
import { defineRoute } from '../core/route.ts';
import { CurrentAddress } from '../g2g/current-address.ts';
import { pageOf } from '../values/page.ts';
import { Nik, PersonRef } from '../values/person.ts';

const tag = 'tax-bill';
const service = 'g2c';

/** A tax bill as the payer and officers see it. */
export const TaxBill = z
  .object({ ...billFields(PersonRef), billingAddress: z.exactOptional(CurrentAddress) })
  .meta({ id: 'TaxBill', description: 'Tagihan pajak' });
export type TaxBill = z.infer<typeof TaxBill>;

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
  body: z.strictObject({ payer: z.strictObject({ nik: Nik }), ...billTerms }),
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
  query: billQuery,
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
  description: {
    id: 'Dengan alamat pembayar menurut register penduduk, segera setelah diketahui layanan ini.',
    en: 'With the payer’s address by the person register, as soon as this service has heard of it.',
  },
  who: ['citizen', 'officer'],
  params: z.strictObject({ id: BillId }),
  response: { status: 200, body: TaxBill, etag: true },
  problems: taxBillProblems,
  examples: {
    params: { id: exampleId },
    response: {
      ...exampleBill,
      billingAddress: { region: '33.74.01.1001', line: 'Jl. Pemuda 148, RT 02/RW 05' },
    },
  },
});

/** The issuing agency withdraws an unpaid bill. */
export const cancelTaxBill = defineRoute({
  id: 'cancelTaxBill',
  service,
  tag,
  method: 'post',
  path: '/v1/tax-bills/{id}/cancellation',
  summary: { id: 'Membatalkan tagihan pajak', en: 'Cancel a tax bill' },
  who: [taxOfficer],
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  params: z.strictObject({ id: BillId }),
  body: billCancellation,
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

const bank = bankRoutes({
  service,
  ids: { inquire: 'inquireBillingCode', pay: 'payBillingCode' },
  example: {
    code,
    kind,
    taxType,
    taxName: { id: 'Pajak Bumi dan Bangunan Perdesaan dan Perkotaan', en: 'Rural and urban land and building tax' },
    period,
    amount,
    dueDate,
    status: 'issued',
    codeExpiresAt,
    bank: 'bank-jateng',
    ntb: '210000123456',
    receipt: 'NTPD337426000001',
  },
});

/** A bank asks what is to be paid. */
export const inquireBillingCode = bank.inquire;

/** A bank tells that it has taken the money. */
export const payBillingCode = bank.pay;

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
