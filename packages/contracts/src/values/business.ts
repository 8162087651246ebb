import { z } from 'zod';
import { type Dated, inForce } from './calendar.ts';
import type { Rupiah } from './money.ts';

/** How much a line of business can harm, lowest first (PP 28/2025 on risk-based licensing). */
export const businessRisks = ['low', 'medium-low', 'medium-high', 'high'] as const;
export const BusinessRisk = z.enum(businessRisks).meta({
  id: 'BusinessRisk',
  description: 'Risk of a line of business: rendah, menengah rendah, menengah tinggi, tinggi',
});
export type BusinessRisk = z.infer<typeof BusinessRisk>;

/** How big a business is by its capital. */
export const BusinessScale = z
  .enum(['micro', 'small', 'medium', 'large'])
  .meta({ id: 'BusinessScale', description: 'Scale of a business by its capital: mikro, kecil, menengah, besar' });
export type BusinessScale = z.infer<typeof BusinessScale>;

/** What is given beyond the NIB where the risk asks for it. */
export const ReviewedPermit = z
  .enum(['standard-certificate', 'licence'])
  .meta({ id: 'ReviewedPermit', description: 'sertifikat standar or izin' });
export type ReviewedPermit = z.infer<typeof ReviewedPermit>;

/** What allows a line of business; for low risk the NIB itself. */
export const BusinessPermit = z
  .enum(['nib', 'standard-certificate', 'licence'])
  .meta({ id: 'BusinessPermit', description: 'NIB, sertifikat standar or izin' });
export type BusinessPermit = z.infer<typeof BusinessPermit>;

/** The largest capital, in rupiah, that each scale but `large` allows; land and buildings of business not counted. */
export interface ScaleLimits extends Dated {
  readonly micro: number;
  readonly small: number;
  readonly medium: number;
}

/** Scales by law and time: to correct one, end it with `validTo` and put the new one beside it. */
export const scaleLimits: readonly ScaleLimits[] = [
  {
    micro: 50_000_000,
    small: 500_000_000,
    medium: 10_000_000_000,
    validFrom: '2008-07-04',
    validTo: '2021-02-01',
    legalBasis: 'UU 20/2008 Pasal 6 (kekayaan bersih)',
  },
  {
    micro: 1_000_000_000,
    small: 5_000_000_000,
    medium: 10_000_000_000,
    validFrom: '2021-02-02',
    legalBasis: 'PP 7/2021 Pasal 35 (modal usaha)',
  },
];

/** The scale of a business with this capital on a Jakarta day `YYYY-MM-DD`. Throws where no rule is in force that day. */
export function scaleOf(capital: Rupiah, day: string): BusinessScale {
  const limits = scaleLimits.findLast((each) => inForce(each, day));
  if (!limits) throw new Error(`no scales of business on ${day}`);
  const belowLarge = ['micro', 'small', 'medium'] as const;
  return belowLarge.find((scale) => capital <= limits[scale]) ?? 'large';
}
