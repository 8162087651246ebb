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
import { pageOf } from '../values/page.ts';
import { Nib } from '../values/taxpayer.ts';
import { mandateProblems } from './company-problems.ts';

/** A company's tax bill as the company and officers see it. */
export const BusinessTaxBill = z
  .object(billFields(Nib))
  .meta({ id: 'BusinessTaxBill', description: 'Tagihan pajak badan usaha' });
export type BusinessTaxBill = z.infer<typeof BusinessTaxBill>;

const id = 'k3v5x7z2b4d6f3h3j2m4p6r3t3';
const example: BusinessTaxBill = {
  id,
  status: 'issued',
  kind: 'state',
  taxType: 'ppn',
  payer: '9120001234567',
  region: '33.74.01.1001',
  agency: 'djp',
  period: '2026-03',
  amount: 24_500_000,
  dueDate: '2026-04-30',
  code: '112345678901234',
  codeExpiresAt: '2026-05-04T03:04:05.678Z',
  codeIssue: 1,
  issuedAt: '2026-04-20T03:04:05.678Z',
};
const { code, kind, taxType, region, period, amount, dueDate, codeExpiresAt, payer } = example;
const common = { service: 'g2b', tag: 'tax-bill', problems: [...taxBillProblems, ...mandateProblems] } as const;
const one = { ...common, params: z.strictObject({ id: BillId }) } as const;

/** An officer assesses a company: what it did not declare itself, land, vehicles. */
export const issueBusinessTaxBill = defineRoute({
  ...common,
  id: 'issueBusinessTaxBill',
  method: 'post',
  path: '/v1/tax-bills',
  summary: { id: 'Menerbitkan tagihan pajak badan usaha', en: 'Issue a tax bill to a company' },
  description: {
    id: 'Ketetapan oleh petugas instansi pajak yang berwenang. Pajak yang dilaporkan sendiri dalam SPT ditagih tanpa panggilan ini.',
    en: 'An assessment by an officer of the competent tax agency. What a company declares in a return is billed without this call.',
  },
  who: ['officer'],
  idempotencyKey: 'required',
  body: z.strictObject({ payer: z.strictObject({ nib: Nib }), ...billTerms }),
  response: { status: 201, body: BusinessTaxBill, etag: true },
  examples: { body: { payer: { nib: payer }, taxType, region, period, amount, dueDate }, response: example },
});

/** A company's own bills, or those an officer's agency may see. */
export const listBusinessTaxBills = defineRoute({
  ...common,
  id: 'listBusinessTaxBills',
  method: 'get',
  path: '/v1/tax-bills',
  summary: { id: 'Daftar tagihan pajak badan usaha', en: 'List tax bills of companies' },
  description: {
    id: 'Perusahaan melihat tagihannya sendiri, melalui kuasa pajak. Petugas pajak daerah melihat tagihan daerah di wilayah instansinya ke bawah; petugas pajak pusat tagihan terbitan instansinya. Terbaru lebih dulu.',
    en: "A company sees its own bills, through a mandate for its taxes. Officers of a regional tax agency see the regional bills of their agency's region and below; officers of a state tax agency those their agency issued. Newest first.",
  },
  who: ['business', 'officer'],
  query: billQuery,
  response: { status: 200, body: pageOf(BusinessTaxBill) },
  examples: { query: { limit: 20, status: 'issued' }, response: { items: [example] } },
});

/** One bill. */
export const getBusinessTaxBill = defineRoute({
  ...one,
  id: 'getBusinessTaxBill',
  method: 'get',
  path: '/v1/tax-bills/{id}',
  summary: { id: 'Melihat satu tagihan pajak badan usaha', en: 'Show a tax bill of a company' },
  who: ['business', 'officer'],
  response: { status: 200, body: BusinessTaxBill, etag: true },
  examples: { params: { id }, response: example },
});

/** The issuing agency withdraws an unpaid bill. */
export const cancelBusinessTaxBill = defineRoute({
  ...one,
  id: 'cancelBusinessTaxBill',
  method: 'post',
  path: '/v1/tax-bills/{id}/cancellation',
  summary: { id: 'Membatalkan tagihan pajak badan usaha', en: 'Cancel a tax bill of a company' },
  who: [taxOfficer],
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  body: billCancellation,
  response: { status: 200, body: BusinessTaxBill, etag: true },
  examples: {
    params: { id },
    body: { reason: 'duplicate' },
    response: { ...example, status: 'cancelled', cancelledAt: '2026-04-24T07:00:00.000Z', reason: 'duplicate' },
  },
});

/** The company or an officer replaces an expired code. */
export const reissueBusinessBillingCode = defineRoute({
  ...one,
  id: 'reissueBusinessBillingCode',
  method: 'post',
  path: '/v1/tax-bills/{id}/billing-codes',
  summary: { id: 'Meminta kode billing baru untuk badan usaha', en: 'Ask for a new billing code for a company' },
  who: ['business', 'officer'],
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  response: { status: 201, body: BusinessTaxBill, etag: true },
  examples: {
    params: { id },
    response: { ...example, code: '109876543210987', codeExpiresAt: '2026-05-19T01:00:00.000Z', codeIssue: 2 },
  },
});

const bank = bankRoutes({
  service: 'g2b',
  ids: { inquire: 'inquireBusinessBillingCode', pay: 'payBusinessBillingCode' },
  example: {
    code,
    kind,
    taxType,
    taxName: { id: 'PPN Dalam Negeri', en: 'Value added tax' },
    period,
    amount,
    dueDate,
    status: 'issued',
    codeExpiresAt,
    bank: 'bank-jateng',
    ntb: '210000123456',
    ntpn: '0A1B2C3D4E5F6G7H',
  },
});

/** A bank asks what is to be paid. */
export const inquireBusinessBillingCode = bank.inquire;

/** A bank tells that it has taken the money. */
export const payBusinessBillingCode = bank.pay;

/** The operations on the tax bills of companies. */
export const businessTaxBillRoutes = [
  issueBusinessTaxBill,
  listBusinessTaxBills,
  getBusinessTaxBill,
  cancelBusinessTaxBill,
  reissueBusinessBillingCode,
  inquireBusinessBillingCode,
  payBusinessBillingCode,
] as const;
