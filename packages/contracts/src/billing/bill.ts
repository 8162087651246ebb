import { z } from 'zod';
import { AgencyId } from '../values/agency.ts';
import { formatted } from '../values/formatted.ts';
import { Rupiah } from '../values/money.ts';
import type { ActedBy } from '../values/partner.ts';
import { BillingCode, Ntb, Ntpn } from '../values/payment.ts';
import { RegionCode } from '../values/region.ts';
import { Nop } from '../values/taxpayer.ts';
import { Instant, IsoDate } from '../values/time.ts';

/** State tax goes to the state treasury, regional tax to the treasury of a province, regency or city; never mixed. */
export const BillKind = z
  .enum(['state', 'regional'])
  .meta({ id: 'BillKind', description: 'state: pajak pusat, to the state treasury; regional: pajak daerah' });
export type BillKind = z.infer<typeof BillKind>;

/** Open on purpose: which tax types there are is dated data of the billing package, and law adds to them. */
export const TaxTypeId = formatted({
  name: 'TaxTypeId',
  pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  text: {
    id: 'Jenis pajak ditulis dengan huruf kecil, angka dan tanda hubung, misalnya pbb-p2 atau pph-25.',
    en: 'A tax type is written in lower-case letters, digits and hyphens, for instance pbb-p2 or pph-25.',
  },
  description: 'Tax type, for instance pph-25, pbb-p2, pkb',
  example: 'pbb-p2',
});
export type TaxTypeId = z.infer<typeof TaxTypeId>;

/** The tax year or month a bill is for: `YYYY` or `YYYY-MM`. */
export const TaxPeriod = formatted({
  name: 'TaxPeriod',
  pattern: /^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/,
  text: { id: 'Masa pajak ditulis 2026 atau 2026-03.', en: 'A tax period is written 2026 or 2026-03.' },
  description: 'Tax year YYYY or tax month YYYY-MM',
  example: '2026',
});
export type TaxPeriod = z.infer<typeof TaxPeriod>;

/** *Nomor Registrasi Kendaraan Bermotor*: area letters, number and series (Perpol 7/2021), parted by single spaces. */
export const VehiclePlate = formatted({
  name: 'VehiclePlate',
  pattern: /^[A-Z]{1,2} [1-9]\d{0,3}( [A-Z]{1,3})?$/,
  text: {
    id: 'Nomor polisi ditulis seperti H 1234 AB.',
    en: 'A vehicle registration number is written like H 1234 AB.',
  },
  description: 'NRKB (vehicle registration number), upper case with single spaces',
  example: 'H 1234 AB',
});
export type VehiclePlate = z.infer<typeof VehiclePlate>;

/** The thing that is taxed, where the tax is on a thing: a land tax object or a vehicle. */
export const TaxObject = z
  .object({ nop: z.exactOptional(Nop), plate: z.exactOptional(VehiclePlate) })
  .meta({ id: 'TaxObject', description: 'The land (NOP) or vehicle (NRKB) that is taxed' });
export type TaxObject = z.infer<typeof TaxObject>;

/**
 * *Kode bayar* of a regional tax: 18 digits; the levying region's four digits (a province's end in 00), two of the tax
 * type, twelve without meaning. There is no national rule for it: this form is Simpul's own.
 */
export const RegionalPaymentCode = formatted({
  name: 'RegionalPaymentCode',
  pattern: /^[1-9]\d{17}$/,
  text: { id: 'Kode bayar pajak daerah terdiri atas 18 angka.', en: 'A regional payment code has 18 digits.' },
  description: 'Payment code of a regional tax: 18 digits; region 4, tax type 2, number 12',
  example: '337401123456789012',
});

/** What a payer gives the bank: a billing code (state, 15 digits) or a regional payment code (18 digits). */
export const PaymentCode = formatted({
  name: 'PaymentCode',
  pattern: /^(\d{15}|[1-9]\d{17})$/,
  text: {
    id: 'Kode billing terdiri atas 15 angka, kode bayar pajak daerah 18 angka.',
    en: 'A billing code has 15 digits, a regional payment code 18.',
  },
  description: `${BillingCode.meta()?.description}; or a regional payment code of 18 digits`,
  example: '337401123456789012',
});
export type PaymentCode = z.infer<typeof PaymentCode>;

/** *Nomor Transaksi Penerimaan Daerah*, a regional treasury's receipt: 8–20 upper-case letters and digits. */
export const RegionalReceipt = formatted({
  name: 'RegionalReceipt',
  pattern: /^[0-9A-Z]{8,20}$/,
  text: {
    id: 'NTPD terdiri atas 8 sampai 20 huruf besar atau angka.',
    en: 'An NTPD has 8 to 20 upper-case letters or digits.',
  },
  description: "NTPD (Nomor Transaksi Penerimaan Daerah), the regional treasury's receipt number",
  example: 'NTPD337426000001',
});

/** The id of a bank or post office that takes payments, as the identity provider knows it. */
export const BankId = formatted({
  name: 'BankId',
  pattern: /^[a-z0-9][a-z0-9._-]{0,63}$/,
  text: {
    id: 'Kode bank ditulis dengan huruf kecil dan angka.',
    en: 'A bank id is written in lower-case letters and digits.',
  },
  description: 'The bank or post office that took the payment',
  example: 'bank-jateng',
});

/** Why an officer cancels a bill. People see the texts; the keys are told in events, so none is ever renamed. */
export const officerReasons = {
  'assessment-error': { id: 'Salah hitung atau salah tetapan', en: 'The assessment was wrong' },
  'wrong-payer': { id: 'Salah wajib pajak', en: 'It was addressed to the wrong taxpayer' },
  duplicate: { id: 'Tagihan ganda', en: 'The same was billed twice' },
  'court-decision': { id: 'Putusan banding, gugatan, atau peninjauan kembali', en: 'A court decided so' },
  waived: { id: 'Pembebasan, pengurangan, atau penghapusan', en: 'It was waived or written off' },
} as const;
export type OfficerReason = keyof typeof officerReasons;

/** Why a bill is cancelled by what was decided or declared elsewhere: no officer picks one of these. */
export const consequentReasons = {
  'objection-granted': { id: 'Keberatan dikabulkan', en: 'An objection was granted' },
  'return-amended': { id: 'SPT dibetulkan', en: 'The return was amended' },
  'in-instalments': { id: 'Diganti dengan angsuran', en: 'Instalments took its place' },
} as const;

/** Why a bill is cancelled, whoever does it. */
export const cancellationReasons = { ...officerReasons, ...consequentReasons } as const;
export type CancellationReason = keyof typeof cancellationReasons;

/** The form of a reason as events carry it: open, so that a reason can be added. */
export const CancellationReasonKey = formatted({
  name: 'CancellationReasonKey',
  pattern: /^[a-z]+(-[a-z]+)*$/,
  text: { id: 'Alasan pembatalan ditulis sebagai kode.', en: 'A reason for cancelling is written as a code.' },
  description: 'Why the bill was cancelled, a code; never free text, which could name a person',
  example: 'duplicate',
});

/** What every event of a bill tells; `payer` is how the service refers to who must pay, `kind` where the money goes. */
export function aboutBill<P extends z.ZodType<string>, K extends z.ZodType<string>>(payer: P, kind: K) {
  return {
    kind,
    taxType: TaxTypeId,
    payer,
    region: RegionCode.meta({ description: 'The region the tax belongs to' }),
    agency: AgencyId.meta({ description: 'The agency that issued the bill' }),
    period: TaxPeriod,
    amount: Rupiah,
  };
}

/** Data of `<service>.<bill>.issued.v1`. */
export function billIssuedData<P extends z.ZodType<string>>(payer: P) {
  return z.object({
    ...aboutBill(payer, BillKind),
    subject: z.exactOptional(TaxObject),
    dueDate: IsoDate.meta({ description: 'Last day to pay without penalty, Asia/Jakarta' }),
    code: PaymentCode,
    codeExpiresAt: Instant,
    issuedAt: Instant,
  });
}
export type BillIssued = z.infer<ReturnType<typeof billIssuedData>>;

/** Data of `<service>.<bill>.code-reissued.v1`. */
export function billCodeReissuedData<P extends z.ZodType<string>>(payer: P) {
  return z.object({
    ...aboutBill(payer, BillKind),
    dueDate: IsoDate,
    code: PaymentCode,
    codeExpiresAt: Instant,
    codeIssue: z.int().min(2).meta({ description: 'Which code of the bill this is, counted from 1' }),
    reissuedAt: Instant,
  });
}
/** `by` where the service lets partners ask for the code. */
export type BillCodeReissued = z.infer<ReturnType<typeof billCodeReissuedData>> & { by?: ActedBy };

/** Data of `<service>.<bill>.paid.v1`: a state bill has an `ntpn`, a regional one a `receipt`. */
export function billPaidData<P extends z.ZodType<string>>(payer: P) {
  return z.object({
    ...aboutBill(payer, BillKind),
    code: PaymentCode.meta({ description: 'The code that was paid' }),
    paidAt: Instant.meta({ description: 'When the bank took the money' }),
    bank: BankId,
    ntb: Ntb,
    ntpn: z.exactOptional(Ntpn),
    receipt: z.exactOptional(RegionalReceipt),
  });
}
export type BillPaid = z.infer<ReturnType<typeof billPaidData>>;

/** Data of `<service>.<bill>.cancelled.v1`. */
export function billCancelledData<P extends z.ZodType<string>>(payer: P) {
  return z.object({ ...aboutBill(payer, BillKind), reason: CancellationReasonKey, cancelledAt: Instant });
}
export type BillCancelled = z.infer<ReturnType<typeof billCancelledData>>;
