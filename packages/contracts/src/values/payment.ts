import type { z } from 'zod';
import { formatted } from './formatted.ts';

/**
 * *Kode billing* of state revenue (PMK 225/PMK.05/2020 on electronic state receipts): 15 digits.
 * The first digit tells the authority, see {@link billingAuthority}. Regional taxes have payment codes of their own.
 */
export const BillingCode = formatted({
  name: 'BillingCode',
  pattern: /^\d{15}$/,
  text: { id: 'Kode billing terdiri atas 15 angka.', en: 'A billing code has 15 digits.' },
  description:
    'Billing code of state revenue: 15 digits; first digit 0–3 tax (DJP), 4–6 customs (DJBC), 7–9 non-tax (DJA)',
  example: '012345678901234',
});
export type BillingCode = z.infer<typeof BillingCode>;

/** The directorates general that give out billing codes: taxes, customs and excise, budget (non-tax revenue). */
export type BillingAuthority = 'djp' | 'djbc' | 'dja';

/** Who gave out a billing code, by its first digit: 0–3 DJP, 4–6 DJBC, 7–9 DJA. Expects a valid {@link BillingCode}. */
export function billingAuthority(code: BillingCode): BillingAuthority {
  const first = Number(code[0]);
  if (first <= 3) return 'djp';
  return first <= 6 ? 'djbc' : 'dja';
}

/** *Nomor Transaksi Penerimaan Negara*, the treasury's receipt for state revenue: 16 upper-case letters and digits. */
export const Ntpn = formatted({
  name: 'Ntpn',
  pattern: /^[0-9A-Z]{16}$/,
  text: { id: 'NTPN terdiri atas 16 huruf besar atau angka.', en: 'An NTPN has 16 upper-case letters or digits.' },
  description:
    'NTPN (Nomor Transaksi Penerimaan Negara), the treasury receipt number: 16 upper-case letters and digits',
  example: '0A1B2C3D4E5F6G7H',
});
export type Ntpn = z.infer<typeof Ntpn>;

/** *Nomor Transaksi Bank*, the paying bank's own reference: 6–20 upper-case letters and digits (mostly 12 digits). */
export const Ntb = formatted({
  name: 'Ntb',
  pattern: /^[0-9A-Z]{6,20}$/,
  text: {
    id: 'NTB terdiri atas 6 sampai 20 huruf besar atau angka.',
    en: 'An NTB has 6 to 20 upper-case letters or digits.',
  },
  description: 'NTB (Nomor Transaksi Bank), the bank reference of a payment: 6–20 upper-case letters and digits',
  example: '210000123456',
});
export type Ntb = z.infer<typeof Ntb>;
