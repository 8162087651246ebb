import { type Dated, inForce, jakartaDay } from '@simpul/contracts';
import type { PayableKind } from './bill.ts';

const hour = 3_600_000;

/** How long a code can be paid, in hours after it is issued. */
export interface CodeLife extends Dated {
  readonly kind: PayableKind;
  readonly hours: number;
}

/**
 * Code lives by law and time; the one in force on the day of issue holds, later changes do not touch issued codes.
 * Each region sets its own by regulation of its head; until those are entered, one figure stands for all of them.
 */
export const codeLives: readonly CodeLife[] = [
  { kind: 'state', hours: 7 * 24, validFrom: '2025-01-01', validTo: '2025-12-16', legalBasis: 'PER-10/PJ/2024' },
  { kind: 'state', hours: 14 * 24, validFrom: '2025-12-17', legalBasis: 'PER-10/PJ/2024 Pasal 8; PENG-4/PJ/2025' },
  { kind: 'regional', hours: 30 * 24, validFrom: '2010-01-01', legalBasis: 'Peraturan kepala daerah (PP 35/2023)' },
  {
    kind: 'contribution',
    hours: 761 * 24,
    validFrom: '2018-09-18',
    legalBasis: 'Perpres 82/2018 Pasal 42 (tunggakan dapat dibayar sampai 24 bulan; dari ingatan)',
  },
];

/** When a code issued at `now` expires at the latest. Throws where no rule is in force: the data has a gap. */
export function latestExpiry(kind: PayableKind, now: Date): Date {
  const life = codeLives.findLast((each) => each.kind === kind && inForce(each, jakartaDay(now)));
  if (!life) throw new Error(`no code life for ${kind} bills on ${jakartaDay(now)}`);
  return new Date(now.getTime() + life.hours * hour);
}
