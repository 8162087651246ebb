import { z } from 'zod';
import { formatted } from '../values/formatted.ts';

/** *Nomor Kartu Keluarga*, the number of a family card: 16 digits; region, day of issue, serial. Regions that no longer exist stay valid. Personal data. */
export const FamilyCardNumber = formatted({
  name: 'FamilyCardNumber',
  pattern: /^[1-9]\d{11}(?!0000)\d{4}$/,
  text: {
    id: 'Bukan nomor Kartu Keluarga yang sah: 16 angka berisi kode wilayah, tanggal terbit, dan nomor urut selain 0000.',
    en: 'Not a valid family card number: 16 digits made of region code, day of issue and a serial number other than 0000.',
  },
  description: 'Nomor Kartu Keluarga (family card): 16 digits; region, day of issue, serial',
  example: '3374010107150001',
  personal: true,
});
export type FamilyCardNumber = z.infer<typeof FamilyCardNumber>;

/** How a household is named without its family card number: the number's HMAC in base32. */
export const HouseholdRef = formatted({
  name: 'HouseholdRef',
  pattern: /^[a-z2-7]{51}$/,
  text: {
    id: 'Rujukan keluarga berupa 51 huruf kecil atau angka 2–7.',
    en: 'A household reference is 51 lower-case letters or digits 2–7.',
  },
  description: 'Pseudonymous reference of a household, made from the number of its family card',
  example: 'abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrs',
});
export type HouseholdRef = z.infer<typeof HouseholdRef>;

/** The segments of participants (Perpres 82/2018 Pasal 2–5). People see the texts. */
export const healthSegments = {
  'pbi-jk': { id: 'PBI Jaminan Kesehatan', en: 'Poor, paid by the state' },
  'ppu-pn': { id: 'Pekerja Penerima Upah – Penyelenggara Negara', en: 'Employed by the state' },
  'ppu-bu': { id: 'Pekerja Penerima Upah – Badan Usaha', en: 'Employed by a business' },
  pbpu: { id: 'Pekerja Bukan Penerima Upah', en: 'Self-employed' },
  'pbpu-pemda': { id: 'PBPU dan BP yang didaftarkan pemerintah daerah', en: 'Paid by local government' },
  bp: { id: 'Bukan Pekerja', en: 'Not working' },
} as const;
export type HealthSegment = keyof typeof healthSegments;
export const HealthSegment = z.enum(Object.keys(healthSegments) as [HealthSegment, ...HealthSegment[]]).meta({
  id: 'HealthSegment',
  description: Object.entries(healthSegments)
    .map(([key, { id, en }]) => `${key}: ${id} (${en})`)
    .join('; '),
});

/** The class that contributions go by. Which ward it entitles to is a dated rule: under KRIS all are alike. */
export const HealthClass = z.enum(['1', '2', '3']).meta({ id: 'HealthClass', description: 'Kelas iuran 1, 2, atau 3' });
export type HealthClass = z.infer<typeof HealthClass>;

/** What a member of the household is to the participant who answers for the contributions. */
export const HealthRelation = z
  .enum(['spouse', 'child', 'parent', 'other'])
  .meta({ id: 'HealthRelation', description: 'What the member is to the participant' });
export type HealthRelation = z.infer<typeof HealthRelation>;

/** Why a card was rejected. People see the texts; the keys are told in events, so none is ever renamed. */
export const healthCardRejections = {
  'not-enrolled': { id: 'Tidak ada dalam register penduduk', en: 'Not in the person register' },
  'birth-date-differs': {
    id: 'Tanggal lahir berbeda dengan register penduduk',
    en: 'The birth date differs from that in the person register',
  },
  'child-too-old': { id: 'Anak sudah melewati batas umur', en: 'The child is past the age limit' },
} as const;

/** Why the segment changed. People see the texts; the keys are told in events, so none is ever renamed. */
export const segmentCauses = {
  hired: { id: 'Diangkat sebagai pegawai', en: 'Hired by the state' },
  dismissed: { id: 'Diberhentikan', en: 'Dismissed' },
  retired: { id: 'Pensiun', en: 'Retired' },
  'contract-ended': { id: 'Perjanjian kerja berakhir', en: 'The contract ended' },
  principal: { id: 'Mengikuti peserta yang menanggung', en: 'Goes by the participant who answers for the household' },
  insurer: { id: 'Ditetapkan BPJS Kesehatan', en: 'Decided by the insurer' },
} as const;
