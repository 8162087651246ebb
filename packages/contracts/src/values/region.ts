import type { z } from 'zod';
import { formatted } from './formatted.ts';
import { findRegionName, listCodes } from './region-data.ts';

/** The nation first; each level lies within the one before. */
export const regionLevels = ['nation', 'province', 'regency', 'district', 'village'] as const;
export type RegionLevel = (typeof regionLevels)[number];

/** The code of the whole country. */
export const nation = 'id';

/** Length of the Kemendagri code at each level. */
const lengths = { province: 2, regency: 5, district: 8, village: 13 } as const;

/**
 * A region by its Kemendagri code (Permendagri 58/2021 and its successors): `33` province, `33.74` regency or city,
 * `33.74.01` district, `33.74.01.1001` village, or `id` for the nation. Only the form is checked, so that what was
 * recorded under a code that is retired later can still be read; see {@link CurrentRegion} for what people enter.
 */
export const RegionCode = formatted({
  name: 'RegionCode',
  pattern: /^(id|[1-9]\d(\.\d{2}(\.\d{2}(\.\d{4})?)?)?)$/,
  text: {
    id: 'Kode wilayah berbentuk 33, 33.74, 33.74.01 atau 33.74.01.1001 (provinsi sampai desa/kelurahan), atau id untuk seluruh Indonesia.',
    en: 'A region code looks like 33, 33.74, 33.74.01 or 33.74.01.1001 (province to village), or id for all of Indonesia.',
  },
  description: 'Kemendagri region code, province to village, or id for the nation',
  example: '33.74.01.1001',
});
export type RegionCode = z.infer<typeof RegionCode>;

/** A region code that the list of today knows: for what is entered now, not for what was stored or published before. */
export const CurrentRegion = RegionCode.refine((code) => isRegion(code), {
  error: 'No region has this code.',
  params: { text: { id: 'Tidak ada wilayah dengan kode ini.', en: 'No region has this code.' } },
}).meta({ id: 'CurrentRegion', description: 'Kemendagri code of a region that exists today' });

const villageText = {
  id: 'Alamat memerlukan kode desa atau kelurahan, misalnya 33.74.01.1001.',
  en: 'An address needs the code of a village, for instance 33.74.01.1001.',
};

/** Where an address is: a village (desa or kelurahan) that the list of today knows. */
export const CurrentVillage = CurrentRegion.refine((code) => regionLevel(code) === 'village', {
  error: villageText.en,
  params: { text: villageText },
}).meta({ id: 'CurrentVillage', description: 'Kemendagri code of a village that exists today' });

/** Whether the current list (`idn-area-data`) has this code; true for `id`. */
export function isRegion(code: string): boolean {
  return regionName(code) !== undefined;
}

/** The official name, for instance `Kota Semarang`; `Indonesia` for `id`; undefined for a code the current list has not. */
export function regionName(code: string): string | undefined {
  return code === nation ? 'Indonesia' : findRegionName(code);
}

/** The level a code belongs to, told by its form alone. Throws a RangeError where it has the form of no region code. */
export function regionLevel(code: string): RegionLevel {
  const level =
    code === nation ? 'nation' : regionLevels.find((each) => each !== 'nation' && lengths[each] === code.length);
  if (!level) throw new RangeError('not the form of a region code');
  return level;
}

/**
 * The regions around `code`, nearest first, ending with `id`; not `code` itself.
 *
 * @example ancestors('33.74.01.1001') // ['33.74.01', '33.74', '33', 'id']
 */
export function ancestors(code: string): RegionCode[] {
  if (code === nation) return [];
  const parts = code.split('.');
  return [...parts.keys()].map((count) => parts.slice(0, parts.length - 1 - count).join('.') || nation);
}

/** Whether `code` is `parent` or lies within it: what decides whether an officer of `parent` may see it. */
export function covers(parent: string, code: string): boolean {
  return parent === nation || code === parent || code.startsWith(`${parent}.`);
}

/** The regions of the next level within `code`, in order of code; empty for a village or a code the list has not. */
export function childRegions(code: string): RegionCode[] {
  const below = regionLevels[regionLevels.indexOf(regionLevel(code)) + 1];
  if (!below || below === 'nation') return [];
  return listCodes(lengths[below], code === nation ? '' : `${code}.`);
}
