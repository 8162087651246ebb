import type { z } from 'zod';
import { formatted } from './formatted.ts';

const civil = ['I/a', 'I/b', 'I/c', 'I/d', 'II/a', 'II/b', 'II/c', 'II/d', 'III/a', 'III/b', 'III/c', 'III/d'] as const;
const senior = ['IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e'] as const;

/** *Golongan ruang* of civil servants, the lowest first (PP 99/2000 as amended by PP 12/2002). */
export const civilRanks: readonly string[] = [...civil, ...senior];

/** *Golongan* of contract staff, the lowest first (Perpres 98/2020 as amended by Perpres 11/2024). */
export const contractGrades: readonly string[] = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'],
  ...['X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'],
];

/** The rank of a civil servant (`III/a`), or the grade of contract staff (`IX`). */
export const EmployeeRank = formatted({
  name: 'EmployeeRank',
  pattern: /^(I{1,3}\/[a-d]|IV\/[a-e]|[IVX]{1,5})$/,
  check: (value) => civilRanks.includes(value) || contractGrades.includes(value),
  text: {
    id: 'Golongan ruang PNS ditulis I/a sampai IV/e; golongan PPPK ditulis I sampai XVII.',
    en: 'A rank of a civil servant is I/a to IV/e; a grade of contract staff is I to XVII.',
  },
  description: 'Golongan: I/a to IV/e for civil servants (PNS), I to XVII for contract staff (PPPK)',
  example: 'III/a',
});
export type EmployeeRank = z.infer<typeof EmployeeRank>;

/** The scale a rank belongs to, the lowest first. */
export function rankScaleOf(rank: EmployeeRank): readonly string[] {
  return civilRanks.includes(rank) ? civilRanks : contractGrades;
}

/** Whether a rank lies from `from` to `to`, both inclusive and of one scale; false for a rank of the other. */
export function isRankWithin(rank: EmployeeRank, from: EmployeeRank, to: EmployeeRank): boolean {
  const place = rankScaleOf(from).indexOf(rank);
  return place >= 0 && place >= rankScaleOf(from).indexOf(from) && place <= rankScaleOf(from).indexOf(to);
}

/** The rank above; undefined for the highest of its scale. */
export function rankAbove(rank: EmployeeRank): EmployeeRank | undefined {
  const scale = rankScaleOf(rank);
  return scale[scale.indexOf(rank) + 1];
}
