import type { z } from 'zod';
import { formatted } from './formatted.ts';

/**
 * The id of an agency in the directory: lower-case words, with the region code where the agency has one,
 * for instance `djp`, `bapenda-33.74`, `pn-33.74`.
 */
export const AgencyId = formatted({
  name: 'AgencyId',
  pattern: /^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/,
  check: (value) => value.length <= 64,
  text: {
    id: 'Kode instansi ditulis dengan huruf kecil, angka, titik dan tanda hubung, misalnya bapenda-33.74.',
    en: 'An agency id is written in lower-case letters, digits, dots and hyphens, for instance bapenda-33.74.',
  },
  description: 'Id of an agency in the directory, at most 64 characters',
  example: 'bapenda-33.74',
});
export type AgencyId = z.infer<typeof AgencyId>;
