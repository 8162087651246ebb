import type { Text } from '../core/problem.ts';

/** One value for each scale: micro, small, medium, large. */
export type ByScale<T> = readonly [T, T, T, T];

/** Whose decision a permit is: a ministry's, a governor's, a regent's or mayor's. */
export const governmentLevels = ['central', 'province', 'regency-city'] as const;
export type GovernmentLevel = (typeof governmentLevels)[number];

/** A field of government with its ministry, and how its permits are decided where a line of business says no other. */
export interface SectorRule {
  readonly name: Text;
  readonly ministry: string;
  readonly levels: ByScale<GovernmentLevel>;
  /** working days in which an agency has to answer, for what it verifies and for what it licenses */
  readonly days: { readonly verified: number; readonly licence: number };
}

const c = 'central';
const p = 'province';
const r = 'regency-city';

const local: ByScale<GovernmentLevel> = [r, r, r, r];
const largeProvincial: ByScale<GovernmentLevel> = [r, r, r, p];

/**
 * The fields of government of Lampiran I. Competence follows the annex of UU 23/2014 and Lampiran I, which also look at
 * where the land lies and whether capital is foreign; here it goes by scale alone. Levels and working days are from
 * memory of the annexes: to correct one, change it here for a whole field, or on the line of a code.
 * In Jakarta (31) regencies and cities are not autonomous: there the province decides in their place.
 */
export const businessSectors = {
  agriculture: {
    name: { id: 'Pertanian', en: 'Agriculture' },
    ministry: 'Kementerian Pertanian',
    levels: largeProvincial,
    days: { verified: 7, licence: 7 },
  },
  forestry: {
    name: { id: 'Kehutanan', en: 'Forestry' },
    ministry: 'Kementerian Kehutanan',
    levels: [p, p, c, c],
    days: { verified: 10, licence: 12 },
  },
  fisheries: {
    name: { id: 'Kelautan dan perikanan', en: 'Marine affairs and fisheries' },
    ministry: 'Kementerian Kelautan dan Perikanan',
    levels: [r, p, p, c],
    days: { verified: 5, licence: 10 },
  },
  energy: {
    name: { id: 'Energi dan sumber daya mineral', en: 'Energy and mineral resources' },
    ministry: 'Kementerian Energi dan Sumber Daya Mineral',
    levels: [p, p, c, c],
    days: { verified: 10, licence: 14 },
  },
  industry: {
    name: { id: 'Perindustrian', en: 'Manufacturing' },
    ministry: 'Kementerian Perindustrian',
    levels: largeProvincial,
    days: { verified: 7, licence: 10 },
  },
  trade: {
    name: { id: 'Perdagangan', en: 'Trade' },
    ministry: 'Kementerian Perdagangan',
    levels: local,
    days: { verified: 5, licence: 7 },
  },
  'public-works': {
    name: { id: 'Pekerjaan umum', en: 'Public works' },
    ministry: 'Kementerian Pekerjaan Umum',
    levels: [r, r, p, c],
    days: { verified: 10, licence: 14 },
  },
  transport: {
    name: { id: 'Transportasi', en: 'Transport' },
    ministry: 'Kementerian Perhubungan',
    levels: [r, r, p, c],
    days: { verified: 10, licence: 14 },
  },
  health: {
    name: { id: 'Kesehatan, obat, dan makanan', en: 'Health, medicines and food' },
    ministry: 'Kementerian Kesehatan',
    levels: [r, r, r, p],
    days: { verified: 14, licence: 14 },
  },
  education: {
    name: { id: 'Pendidikan dan kebudayaan', en: 'Education and culture' },
    ministry: 'Kementerian Pendidikan Dasar dan Menengah',
    levels: local,
    days: { verified: 10, licence: 14 },
  },
  tourism: {
    name: { id: 'Pariwisata', en: 'Tourism' },
    ministry: 'Kementerian Pariwisata',
    levels: local,
    days: { verified: 5, licence: 10 },
  },
  telecommunications: {
    name: {
      id: 'Pos, telekomunikasi, penyiaran, dan sistem elektronik',
      en: 'Post, telecommunications and broadcasting',
    },
    ministry: 'Kementerian Komunikasi dan Digital',
    levels: [c, c, c, c],
    days: { verified: 5, licence: 10 },
  },
  manpower: {
    name: { id: 'Ketenagakerjaan', en: 'Manpower' },
    ministry: 'Kementerian Ketenagakerjaan',
    levels: [r, r, p, c],
    days: { verified: 7, licence: 10 },
  },
  security: {
    name: { id: 'Pertahanan dan keamanan', en: 'Defence and security' },
    ministry: 'Kepolisian Negara Republik Indonesia',
    levels: [c, c, c, c],
    days: { verified: 14, licence: 20 },
  },
  environment: {
    name: { id: 'Lingkungan hidup', en: 'Environment' },
    ministry: 'Kementerian Lingkungan Hidup',
    levels: [r, r, p, c],
    days: { verified: 10, licence: 14 },
  },
} as const satisfies Record<string, SectorRule>;

export type BusinessSector = keyof typeof businessSectors;
