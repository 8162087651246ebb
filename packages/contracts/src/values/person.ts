import type { z } from 'zod';
import { formatted, isCalendarDay } from './formatted.ts';

const nikPattern = /^([1-9]\d)(\d{2})(\d{2})([0-7]\d)([01]\d)(\d{2})(\d{4})$/;

/** What the digits of a NIK say. Where the person lives and was born is told by the person register, never by these. */
export interface NikParts {
  /** Kemendagri code of the district that gave the number out, for instance `33.74.01`; it may have been retired since */
  readonly region: string;
  readonly sex: 'female' | 'male';
  /** `year` has two digits: the century is not in the number */
  readonly birth: { readonly day: number; readonly month: number; readonly year: number };
  readonly serial: string;
}

/**
 * Reads the digits of a NIK: region PPRRDD, birth DDMMYY with 40 added to a woman's day, serial.
 * Undefined where they form no NIK.
 */
export function parseNik(nik: string): NikParts | undefined {
  const digits = nikPattern.exec(nik);
  if (!digits) return undefined;
  const [province, regency, district, dd, mm, yy, serial] = digits.slice(1) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (regency === '00' || district === '00' || serial === '0000') return undefined;
  const female = Number(dd) > 40;
  const birth = { day: female ? Number(dd) - 40 : Number(dd), month: Number(mm), year: Number(yy) };
  // 29 February is possible in years divisible by four of either century; 2000 was a leap year
  if (!isCalendarDay(2000 + birth.year, birth.month, birth.day)) return undefined;
  return { region: `${province}.${regency}.${district}`, sex: female ? 'female' : 'male', birth, serial };
}

/**
 * *Nomor Induk Kependudukan*, the 16-digit number of a resident (UU 23/2006 as amended by UU 24/2013, Perpres 62/2019).
 * Regions that no longer exist stay valid: a NIK is given once and never changes. Personal data.
 */
export const Nik = formatted({
  name: 'Nik',
  pattern: nikPattern,
  check: (value) => parseNik(value) !== undefined,
  text: {
    id: 'Bukan NIK yang sah: 16 angka berisi kode wilayah, tanggal lahir (tanggal + 40 bagi perempuan), dan nomor urut selain 0000.',
    en: 'Not a valid NIK: 16 digits made of region code, date of birth (day + 40 for women) and a serial number other than 0000.',
  },
  description: 'NIK (Nomor Induk Kependudukan): 16 digits; region, date of birth (day + 40 for women), serial',
  example: '3374014107900001',
  personal: true,
});
export type Nik = z.infer<typeof Nik>;

const nipPattern = /^(\d{4})(\d{2})(\d{2})(\d{4})(\d{2})([12])(\d{3})$/;

/** What the digits of a NIP say. */
export interface NipParts {
  /** `YYYY-MM-DD` */
  readonly birthDate: string;
  readonly startYear: number;
  /** absent for contract staff (PPPK), whose number counts the contract in its place */
  readonly startMonth?: number;
  readonly employment: 'pns' | 'pppk';
  readonly sex: 'female' | 'male';
  readonly serial: string;
}

/**
 * Reads the digits of a NIP: birth YYYYMMDD, start YYYYMM, sex (1 man, 2 woman), serial.
 * A PPPK's number has 21 and above in place of the month. Undefined where the digits form no NIP.
 */
export function parseNip(nip: string): NipParts | undefined {
  const digits = nipPattern.exec(nip);
  if (!digits) return undefined;
  const [year, month, day, start, mm, sex, serial] = digits.slice(1) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (!isCalendarDay(Number(year), Number(month), Number(day)) || Number(start) <= Number(year)) return undefined;
  const startMonth = Number(mm);
  if (startMonth === 0 || (startMonth > 12 && startMonth < 21)) return undefined;
  const common = {
    birthDate: `${year}-${month}-${day}`,
    startYear: Number(start),
    sex: sex === '1' ? 'male' : 'female',
    serial,
  } as const;
  return startMonth > 12 ? { ...common, employment: 'pppk' } : { ...common, employment: 'pns', startMonth };
}

/** *Nomor Induk Pegawai*, the 18-digit number of a civil servant (Perka BKN 22/2007), PPPK included. Personal data. */
export const Nip = formatted({
  name: 'Nip',
  pattern: nipPattern,
  check: (value) => parseNip(value) !== undefined,
  text: {
    id: 'Bukan NIP yang sah: 18 angka berisi tanggal lahir (TTTTBBHH), tahun dan bulan mulai (TTTTBB), jenis kelamin (1 atau 2), dan nomor urut.',
    en: 'Not a valid NIP: 18 digits made of birth date (YYYYMMDD), start (YYYYMM), sex (1 or 2) and serial number.',
  },
  description: 'NIP (Nomor Induk Pegawai): 18 digits; birth YYYYMMDD, start YYYYMM, sex, serial',
  example: '198503302010011001',
  personal: true,
});
export type Nip = z.infer<typeof Nip>;

/** The 13-digit participant number of the national health insurance (BPJS Kesehatan). Personal data. */
export const BpjsNumber = formatted({
  name: 'BpjsNumber',
  pattern: /^\d{13}$/,
  text: { id: 'Nomor BPJS Kesehatan terdiri atas 13 angka.', en: 'A BPJS Kesehatan number has 13 digits.' },
  description: 'BPJS Kesehatan participant number: 13 digits',
  example: '0001234567890',
  personal: true,
});
export type BpjsNumber = z.infer<typeof BpjsNumber>;

/**
 * How every service names a person without saying who it is: `p` and 26 base32 characters of the NIK's HMAC.
 * The same in all services and never changed; pseudonymous, still personal data under UU 27/2022.
 */
export const PersonRef = formatted({
  name: 'PersonRef',
  pattern: /^p[a-z2-7]{26}$/,
  text: {
    id: 'Rujukan orang berupa huruf p diikuti 26 huruf kecil atau angka 2–7.',
    en: 'A person reference is the letter p followed by 26 lower-case letters or digits 2–7.',
  },
  description: 'Pseudonymous reference of a person, the same in all services',
  example: 'pabcdefghijklmnopqrstuvwxyz',
});
export type PersonRef = z.infer<typeof PersonRef>;

/** How every service names a civil servant without saying who it is: `e` and 26 base32 characters of the NIP's HMAC. */
export const EmployeeRef = formatted({
  name: 'EmployeeRef',
  pattern: /^e[a-z2-7]{26}$/,
  text: {
    id: 'Rujukan pegawai berupa huruf e diikuti 26 huruf kecil atau angka 2–7.',
    en: 'An employee reference is the letter e followed by 26 lower-case letters or digits 2–7.',
  },
  description: 'Pseudonymous reference of a civil servant, the same in all services',
  example: 'eabcdefghijklmnopqrstuvwxyz',
});
export type EmployeeRef = z.infer<typeof EmployeeRef>;
