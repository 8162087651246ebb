import { z } from 'zod';
import { BankId } from '../billing/bill.ts';
import { BillStatus, billCancellation } from '../billing/bill-api.ts';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { AgencyId } from '../values/agency.ts';
import { Rupiah } from '../values/money.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { Ntb } from '../values/payment.ts';
import { PersonRef } from '../values/person.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { ContributionPeriod, VirtualAccount } from './contribution-bill.ts';

/** What a client of the contribution bills can be refused. */
export const contributionBillProblems = problems('contribution-bill', {
  'not-found': {
    status: 404,
    title: { id: 'Tagihan iuran tidak ditemukan', en: 'Contribution bill not found' },
    detail: {
      id: 'Tidak ada tagihan iuran dengan nomor ini yang dapat Anda lihat.',
      en: 'There is no contribution bill of this id that you may see.',
    },
  },
  'code-unknown': {
    status: 404,
    title: { id: 'Virtual account tidak dikenal', en: 'Virtual account unknown' },
    detail: {
      id: 'Tidak ada tagihan iuran dengan virtual account ini. Periksa kembali angkanya.',
      en: 'No contribution bill has this virtual account. Check its digits.',
    },
  },
  'already-paid': {
    status: 409,
    title: { id: 'Sudah dibayar', en: 'Already paid' },
    detail: {
      id: 'Iuran ini sudah lunas pada {paidAt}. Jangan tarik uang lagi; kembalikan bila sudah terlanjur.',
      en: 'This contribution was paid at {paidAt}. Do not take the money again; return it if you have.',
    },
  },
  cancelled: {
    status: 409,
    title: { id: 'Tagihan dibatalkan', en: 'Bill cancelled' },
    detail: {
      id: 'Tagihan iuran ini sudah dibatalkan dan tidak dapat dibayar lagi.',
      en: 'This contribution bill has been cancelled and can no longer be paid.',
    },
  },
  'code-expired': {
    status: 409,
    title: { id: 'Virtual account kedaluwarsa', en: 'Virtual account expired' },
    detail: {
      id: 'Virtual account ini berlaku sampai {expiresAt}. Peserta dapat meminta yang baru.',
      en: 'This virtual account was valid until {expiresAt}. The participant can ask for a new one.',
    },
  },
  'code-still-valid': {
    status: 409,
    title: { id: 'Virtual account masih berlaku', en: 'Virtual account still valid' },
    detail: {
      id: 'Virtual account yang ada masih berlaku sampai {expiresAt}. Bayarlah dengan nomor itu.',
      en: 'The present virtual account is valid until {expiresAt}. Pay with that one.',
    },
  },
  'reference-used': {
    status: 409,
    title: { id: 'Nomor transaksi sudah dipakai', en: 'Reference already used' },
    detail: {
      id: '{reference} ini sudah tercatat untuk pembayaran tagihan lain. Periksa nomor transaksinya.',
      en: 'This {reference} is already recorded for the payment of another bill. Check the reference.',
    },
  },
  'wrong-amount': {
    status: 422,
    title: { id: 'Jumlah tidak sesuai', en: 'Wrong amount' },
    detail: {
      id: 'Iuran ini dibayar tepat Rp{expected}, tidak kurang dan tidak lebih.',
      en: 'This contribution is paid by exactly Rp{expected}, no less and no more.',
    },
  },
  'wrong-payment-time': {
    status: 422,
    title: { id: 'Waktu bayar tidak masuk akal', en: 'Impossible time of payment' },
    detail: {
      id: 'paidAt harus setelah virtual account terbit ({earliest}) dan tidak boleh di masa depan ({latest}).',
      en: 'paidAt must be after the virtual account was issued ({earliest}) and not in the future ({latest}).',
    },
  },
  'not-competent': {
    status: 403,
    title: { id: 'Bukan wewenang instansi Anda', en: "Not your agency's competence" },
    detail: {
      id: 'Tagihan iuran diurus oleh badan penyelenggara jaminan kesehatan yang menerbitkannya.',
      en: 'Contribution bills are the business of the health insurer that issues them.',
    },
  },
  'agency-unknown': {
    status: 403,
    title: { id: 'Instansi belum dikenal', en: 'Agency not known yet' },
    detail: {
      id: 'Instansi {agency} tidak ada dalam direktori yang diterima layanan ini. Bila baru saja didaftarkan, ulangi beberapa saat lagi.',
      en: 'Agency {agency} is not in the directory as this service has received it. If it was enrolled just now, try again shortly.',
    },
  },
});

const BillId = z.string().min(1).max(64).meta({ description: 'Id of the contribution bill' });
const Moment = z.iso.datetime({ offset: true }).meta({ description: 'RFC 3339 with Z or an offset such as +07:00' });

/** A contribution bill as the participant and the insurer see it. */
export const ContributionBill = z
  .object({
    id: BillId,
    status: BillStatus,
    payer: PersonRef,
    agency: AgencyId,
    period: ContributionPeriod,
    amount: Rupiah,
    dueDate: IsoDate,
    code: VirtualAccount,
    codeExpiresAt: Instant,
    codeIssue: z.int().min(1).meta({ description: 'Which code of the bill this is, counted from 1' }),
    issuedAt: Instant,
    paidAt: z.exactOptional(Instant),
    bank: z.exactOptional(BankId),
    ntb: z.exactOptional(Ntb),
    cancelledAt: z.exactOptional(Instant),
    reason: z.exactOptional(z.string()),
  })
  .meta({ id: 'ContributionBill', description: 'Tagihan iuran' });
export type ContributionBill = z.infer<typeof ContributionBill>;

/** What a bank is told about a virtual account; nothing about the person. */
export const ContributionInquiry = ContributionBill.pick({
  code: true,
  period: true,
  amount: true,
  dueDate: true,
  status: true,
  codeExpiresAt: true,
})
  .extend({ payable: z.boolean().meta({ description: 'Whether the bank may take the money with this code now' }) })
  .meta({ id: 'ContributionInquiry', description: 'Jawaban inquiry untuk bank' });
export type ContributionInquiry = z.infer<typeof ContributionInquiry>;

/** The proof of a payment, for the bank to hand to the payer. */
export const ContributionPayment = z
  .object({
    code: VirtualAccount,
    status: z.literal('paid'),
    period: ContributionPeriod,
    amount: Rupiah,
    paidAt: Instant,
    bank: BankId,
    ntb: Ntb,
  })
  .meta({ id: 'ContributionPayment', description: 'Bukti pembayaran iuran' });
export type ContributionPayment = z.infer<typeof ContributionPayment>;

const id = 'k3v5x7z2b4d6f3h3j2m4p6r3t3';
const bill: ContributionBill = {
  id,
  status: 'issued',
  payer: 'pabcdefghijklmnopqrstuvwxyz',
  agency: 'bpjs-kesehatan',
  period: '2026-04',
  amount: 70_000,
  dueDate: '2026-04-10',
  code: '8888801234567890',
  codeExpiresAt: '2028-04-30T17:00:03.000Z',
  codeIssue: 1,
  issuedAt: '2026-03-31T17:00:03.000Z',
};
const { code, period, amount, dueDate, codeExpiresAt } = bill;
const insurer = { kind: 'officer', roles: ['health-insurance'] } as const;
const common = { service: 'g2c', tag: 'contribution-bill', problems: contributionBillProblems } as const;

/** A participant's own bills; to the insurer those it issued. Newest first. */
export const listContributionBills = defineRoute({
  ...common,
  id: 'listContributionBills',
  method: 'get',
  path: '/v1/contribution-bills',
  summary: { id: 'Daftar tagihan iuran', en: 'List contribution bills' },
  who: ['citizen', insurer, 'partner'],
  scope: { citizen: 'own', officer: 'agency', partner: 'consent' },
  evidence: { officer: 'public-duty', partner: 'consent' },
  consent: 'contribution-bill-reading',
  query: z.strictObject({ ...pageQuery, status: BillStatus.optional(), period: ContributionPeriod.optional() }),
  response: { status: 200, body: pageOf(ContributionBill) },
  examples: { query: { limit: 20, status: 'issued' }, response: { items: [bill] } },
});

/** One bill. */
export const getContributionBill = defineRoute({
  ...common,
  id: 'getContributionBill',
  method: 'get',
  path: '/v1/contribution-bills/{id}',
  summary: { id: 'Melihat satu tagihan iuran', en: 'Show a contribution bill' },
  who: ['citizen', insurer, 'partner'],
  scope: { citizen: 'own', officer: 'agency', partner: 'consent' },
  evidence: { officer: 'public-duty', partner: 'consent' },
  consent: 'contribution-bill-reading',
  params: z.strictObject({ id: BillId }),
  response: { status: 200, body: ContributionBill, etag: true },
  examples: { params: { id }, response: bill },
});

/** The insurer withdraws an unpaid bill; the month is not owed any more. */
export const cancelContributionBill = defineRoute({
  ...common,
  id: 'cancelContributionBill',
  method: 'post',
  path: '/v1/contribution-bills/{id}/cancellation',
  summary: { id: 'Membatalkan tagihan iuran', en: 'Cancel a contribution bill' },
  who: [insurer],
  scope: { officer: 'agency' },
  evidence: { officer: 'public-duty' },
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  params: z.strictObject({ id: BillId }),
  body: billCancellation,
  response: { status: 200, body: ContributionBill, etag: true },
  examples: {
    params: { id },
    body: { reason: 'duplicate' },
    response: { ...bill, status: 'cancelled', cancelledAt: '2026-04-04T07:00:00.000Z', reason: 'duplicate' },
  },
});

/** The participant replaces an expired virtual account. */
export const reissueVirtualAccount = defineRoute({
  ...common,
  id: 'reissueVirtualAccount',
  method: 'post',
  path: '/v1/contribution-bills/{id}/virtual-accounts',
  summary: { id: 'Meminta virtual account baru', en: 'Ask for a new virtual account' },
  who: ['citizen', insurer, 'partner'],
  scope: { citizen: 'own', officer: 'agency', partner: 'consent' },
  evidence: { officer: 'public-duty', partner: 'consent' },
  consent: 'contribution-bill-code',
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  params: z.strictObject({ id: BillId }),
  response: { status: 201, body: ContributionBill, etag: true },
  examples: {
    params: { id },
    response: { ...bill, code: '8888809876543210', codeExpiresAt: '2030-06-10T01:00:00.000Z', codeIssue: 2 },
  },
});

/** A bank asks what is to be paid. */
export const inquireVirtualAccount = defineRoute({
  ...common,
  id: 'inquireVirtualAccount',
  method: 'get',
  path: '/v1/virtual-accounts/{code}',
  summary: { id: 'Inquiry virtual account oleh bank', en: 'Inquiry of a virtual account by a bank' },
  who: ['bank'],
  scope: { bank: 'code' },
  params: z.strictObject({ code: VirtualAccount }),
  response: { status: 200, body: ContributionInquiry },
  examples: {
    params: { code },
    response: { code, period, amount, dueDate, status: 'issued', codeExpiresAt, payable: true },
  },
});

/** A bank tells that it has taken the money. */
export const payVirtualAccount = defineRoute({
  ...common,
  id: 'payVirtualAccount',
  method: 'post',
  path: '/v1/virtual-accounts/{code}/payments',
  summary: { id: 'Pembayaran iuran melalui bank', en: 'Payment of a contribution through a bank' },
  description: {
    id: 'Jumlahnya harus tepat. Pemberitahuan yang sama boleh diulang kapan saja dan dijawab sama.',
    en: 'The amount must be exact. The very same payment may be told again at any time and gets the same answer.',
  },
  who: ['bank'],
  scope: { bank: 'code' },
  idempotencyKey: 'required',
  params: z.strictObject({ code: VirtualAccount }),
  body: z.strictObject({ amount: Rupiah, ntb: Ntb, paidAt: Moment }),
  response: { status: 201, body: ContributionPayment },
  examples: {
    params: { code },
    body: { amount, ntb: '210000123456', paidAt: '2026-04-08T09:00:00+07:00' },
    response: {
      code,
      status: 'paid',
      period,
      amount,
      paidAt: '2026-04-08T02:00:00.000Z',
      bank: 'bank-jateng',
      ntb: '210000123456',
    },
  },
});

/** The operations of the contribution-bill capability. */
export const contributionBillRoutes = [
  listContributionBills,
  getContributionBill,
  cancelContributionBill,
  reissueVirtualAccount,
  inquireVirtualAccount,
  payVirtualAccount,
] as const;
