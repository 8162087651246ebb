import { z } from 'zod';
import { formatted } from './formatted.ts';
import { parseNik } from './person.ts';

/**
 * *Nomor Objek Pajak*, the 18-digit number of a land tax object (PBB-P2): province 2, regency 2, district 3, village 3,
 * block 3, serial 4, kind 1. Its districts and villages are numbered by the tax office, not by Kemendagri.
 */
export const Nop = formatted({
  name: 'Nop',
  pattern: /^[1-9]\d{17}$/,
  text: {
    id: 'NOP terdiri atas 18 angka tanpa titik, sesuai SPPT PBB.',
    en: 'A NOP has 18 digits without dots, as on the land tax assessment (SPPT).',
  },
  description: 'NOP (Nomor Objek Pajak), land tax object: 18 digits',
  example: '337401000100200030',
});
export type Nop = z.infer<typeof Nop>;

const bodyNpwp = /^0\d{15}$/;
const npwpText = {
  id: 'Bukan NPWP 16 angka: penduduk memakai NIK; badan yang masih memegang NPWP 15 angka menambahkan 0 di depannya.',
  en: 'Not a 16-digit NPWP: a resident uses the NIK; a body with a 15-digit NPWP puts 0 in front of it.',
};

/**
 * *Nomor Pokok Wajib Pajak*, 16 digits since PMK 112/PMK.03/2022: a resident's is the NIK, a body's the former
 * 15 digits with 0 in front. Personal data, since it can be a NIK.
 */
export const Npwp = formatted({
  name: 'Npwp',
  pattern: /^\d{16}$/,
  check: (value) => bodyNpwp.test(value) || parseNik(value) !== undefined,
  text: npwpText,
  description: "NPWP (Nomor Pokok Wajib Pajak): 16 digits; a resident's NIK, or 0 and a body's former 15 digits",
  example: '0012345678901000',
  personal: true,
});
export type Npwp = z.infer<typeof Npwp>;

/**
 * A body's 16-digit NPWP from its former 15 digits, dots and hyphen allowed. Undefined where it is no such number or
 * belongs to the series 04–09 of individuals, who use their NIK instead.
 */
export function npwpOfBody(legacy: string): Npwp | undefined {
  const digits = legacy.replaceAll(/[.-]/g, '');
  return /^(?!0[4-9])\d{15}$/.test(digits) ? `0${digits}` : undefined;
}

/** *Nomor Induk Berusaha*, the 13-digit number of a business (PP 28/2025 on risk-based licensing). */
export const Nib = formatted({
  name: 'Nib',
  pattern: /^\d{13}$/,
  text: { id: 'NIB terdiri atas 13 angka.', en: 'A NIB has 13 digits.' },
  description: 'NIB (Nomor Induk Berusaha), business number: 13 digits',
  example: '9120001234567',
});
export type Nib = z.infer<typeof Nib>;

/** A line of business: five digits of the KBLI, with the edition they belong to, since editions renumber. */
export const Kbli = z
  .strictObject({
    edition: z.enum(['2015', '2017', '2020', '2025']),
    code: formatted({
      name: 'KbliCode',
      pattern: /^\d{5}$/,
      text: { id: 'Kode KBLI terdiri atas 5 angka.', en: 'A KBLI code has 5 digits.' },
      description: 'KBLI (Klasifikasi Baku Lapangan Usaha Indonesia): 5 digits',
      example: '62019',
    }),
  })
  .meta({ id: 'Kbli', description: 'Line of business by KBLI edition and code' });
export type Kbli = z.infer<typeof Kbli>;

/** A tariff line of the Indonesian customs tariff (BTKI, on the ASEAN harmonised nomenclature): 8 digits, without dots. */
export const HsCode = formatted({
  name: 'HsCode',
  pattern: /^(0[1-9]|[1-689]\d|7[0-689])\d{6}$/,
  text: {
    id: 'Kode HS terdiri atas 8 angka tanpa titik, sesuai BTKI.',
    en: 'An HS code has 8 digits without dots, as in the tariff book (BTKI).',
  },
  description: 'HS code of the Indonesian tariff (BTKI): 8 digits',
  example: '09011110',
});
export type HsCode = z.infer<typeof HsCode>;
