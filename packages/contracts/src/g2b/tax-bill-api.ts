import { z } from 'zod';
import { bankRoutes, billFields, billTerms } from '../billing/bill-api.ts';
import { taxBillProblems } from '../billing/bill-problems.ts';
import { billRoutes } from '../billing/bill-routes.ts';
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

/** What companies and officers ask: officers issue and withdraw, both see bills and replace expired codes. */
export const {
  issue: issueBusinessTaxBill,
  list: listBusinessTaxBills,
  get: getBusinessTaxBill,
  cancel: cancelBusinessTaxBill,
  reissue: reissueBusinessBillingCode,
} = billRoutes({
  service: 'g2b',
  payer: 'business',
  problems: [...taxBillProblems, ...mandateProblems],
  told: {
    issue: {
      id: 'issueBusinessTaxBill',
      summary: { id: 'Menerbitkan tagihan pajak badan usaha', en: 'Issue a tax bill to a company' },
      description: {
        id: 'Ketetapan oleh petugas instansi pajak yang berwenang. Pajak yang dilaporkan sendiri dalam SPT ditagih tanpa panggilan ini.',
        en: 'An assessment by an officer of the competent tax agency. What a company declares in a return is billed without this call.',
      },
    },
    list: {
      id: 'listBusinessTaxBills',
      summary: { id: 'Daftar tagihan pajak badan usaha', en: 'List tax bills of companies' },
      description: {
        id: 'Perusahaan melihat tagihannya sendiri, melalui kuasa pajak. Petugas pajak daerah melihat tagihan daerah di wilayah instansinya ke bawah; petugas pajak pusat tagihan terbitan instansinya. Terbaru lebih dulu.',
        en: "A company sees its own bills, through a mandate for its taxes. Officers of a regional tax agency see the regional bills of their agency's region and below; officers of a state tax agency those their agency issued. Newest first.",
      },
    },
    get: {
      id: 'getBusinessTaxBill',
      summary: { id: 'Melihat satu tagihan pajak badan usaha', en: 'Show a tax bill of a company' },
    },
    cancel: {
      id: 'cancelBusinessTaxBill',
      summary: { id: 'Membatalkan tagihan pajak badan usaha', en: 'Cancel a tax bill of a company' },
    },
    reissue: {
      id: 'reissueBusinessBillingCode',
      summary: { id: 'Meminta kode billing baru untuk badan usaha', en: 'Ask for a new billing code for a company' },
    },
  },
  terms: z.strictObject({ payer: z.strictObject({ nib: Nib }), ...billTerms }),
  bill: BusinessTaxBill,
  examples: {
    id,
    terms: { payer: { nib: payer }, taxType, region, period, amount, dueDate },
    query: { limit: 20, status: 'issued' },
    issued: example,
    cancelled: { ...example, status: 'cancelled', cancelledAt: '2026-04-24T07:00:00.000Z', reason: 'duplicate' },
    reissued: { ...example, code: '109876543210987', codeExpiresAt: '2026-05-19T01:00:00.000Z', codeIssue: 2 },
  },
});

/** What banks ask: what is to be paid by a code; and they tell that they have taken the money. */
export const { inquire: inquireBusinessBillingCode, pay: payBusinessBillingCode } = bankRoutes({
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
