import { z } from 'zod';
import { bankRoutes, billFields, billTerms } from '../billing/bill-api.ts';
import { taxBillProblems } from '../billing/bill-problems.ts';
import { billRoutes } from '../billing/bill-routes.ts';
import { CurrentAddress } from '../g2g/current-address.ts';
import { Nik, PersonRef } from '../values/person.ts';

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

/** What citizens and officers ask: officers issue and withdraw, both see bills and replace expired codes. */
export const {
  issue: issueTaxBill,
  list: listTaxBills,
  get: getTaxBill,
  cancel: cancelTaxBill,
  reissue: reissueBillingCode,
} = billRoutes({
  service: 'g2c',
  payer: 'citizen',
  consents: { reading: 'tax-bill-reading', code: 'tax-bill-code' },
  problems: taxBillProblems,
  told: {
    issue: {
      id: 'issueTaxBill',
      summary: { id: 'Menerbitkan tagihan pajak', en: 'Issue a tax bill' },
      description: {
        id: 'Oleh petugas instansi pajak yang berwenang: pajak pusat oleh instansi pusat, pajak daerah oleh instansi daerah setingkat jenis pajaknya. NIK hanya dipakai untuk menentukan rujukan wajib pajak dan tidak disimpan.',
        en: 'By an officer of the competent tax agency: state tax by a central agency, regional tax by a regional agency of the level the tax type belongs to. The NIK serves only to derive the reference of the payer and is not kept.',
      },
    },
    list: {
      id: 'listTaxBills',
      summary: { id: 'Daftar tagihan pajak', en: 'List tax bills' },
      description: {
        id: 'Warga melihat tagihannya sendiri. Petugas pajak daerah melihat tagihan daerah di wilayah instansinya ke bawah; petugas pajak pusat melihat tagihan terbitan instansinya. Terbaru lebih dulu.',
        en: "A citizen sees their own bills. Officers of a regional tax agency see the regional bills of their agency's region and below; officers of a state tax agency those their agency issued. Newest first.",
      },
    },
    get: {
      id: 'getTaxBill',
      summary: { id: 'Melihat satu tagihan pajak', en: 'Show a tax bill' },
      description: {
        id: 'Dengan alamat pembayar menurut register penduduk, segera setelah diketahui layanan ini; kepada mitra tanpa alamat.',
        en: 'With the payer’s address by the person register, as soon as this service has heard of it; to partners without it.',
      },
    },
    cancel: {
      id: 'cancelTaxBill',
      summary: { id: 'Membatalkan tagihan pajak', en: 'Cancel a tax bill' },
    },
    reissue: {
      id: 'reissueBillingCode',
      summary: { id: 'Meminta kode billing baru', en: 'Ask for a new billing code' },
      description: {
        id: 'Untuk tagihan yang kodenya sudah kedaluwarsa; tagihannya sendiri tidak berubah.',
        en: 'For a bill whose code has expired; the bill itself stays as it is.',
      },
    },
  },
  terms: z.strictObject({ payer: z.strictObject({ nik: Nik }), ...billTerms }),
  bill: TaxBill,
  examples: {
    id: exampleId,
    terms: {
      payer: { nik: '3374014107900001' },
      taxType,
      region: exampleBill.region,
      subject: { nop: '337401000100200030' },
      period,
      amount,
      dueDate,
    },
    query: { limit: 20, status: 'issued', kind: 'regional' },
    issued: exampleBill,
    shown: { ...exampleBill, billingAddress: { region: '33.74.01.1001', line: 'Jl. Pemuda 148, RT 02/RW 05' } },
    cancelled: { ...exampleBill, status: 'cancelled', cancelledAt: '2026-03-04T07:00:00.000Z', reason: 'duplicate' },
    reissued: { ...exampleBill, code: '337401210987654321', codeExpiresAt: '2026-05-10T01:00:00.000Z', codeIssue: 2 },
  },
});

/** What banks ask: what is to be paid by a code; and they tell that they have taken the money. */
export const { inquire: inquireBillingCode, pay: payBillingCode } = bankRoutes({
  service: 'g2c',
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
