import { z } from 'zod';

/** How much a line of business can harm, lowest first (PP 28/2025 on risk-based licensing). */
export const businessRisks = ['low', 'medium-low', 'medium-high', 'high'] as const;
export const BusinessRisk = z
  .enum(businessRisks)
  .meta({
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
