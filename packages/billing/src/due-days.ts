import { type Dated, inForce, isWorkingDay } from '@simpul/contracts';

/**
 * When a tax of a period has to be paid or declared: `day` of the month (or its last) that is `months` after the period.
 */
export interface DueRule extends Dated {
  readonly taxTypes: readonly string[];
  readonly of: 'payment' | 'return';
  readonly months: number;
  readonly day: number | 'last';
}

const withheld = ['pph-21', 'pph-22', 'pph-23', 'pph-4-2'];
const own = ['pph-25', 'pph-25-badan', 'pph-final-umkm'];

/**
 * Days by law and time; a period is judged by the rule in force on its last day. A tax with a rule for `return` is one
 * that a company declares itself. To correct one, end it with `validTo` and put the new one beside it. Days are from
 * memory of the regulations. A day on which offices do not work moves to the next on which they do.
 */
export const dueRules: readonly DueRule[] = [
  {
    taxTypes: withheld,
    of: 'payment',
    months: 1,
    day: 10,
    validFrom: '2008-01-01',
    validTo: '2024-12-31',
    legalBasis: 'UU KUP Pasal 9 ayat (1); PMK 242/PMK.03/2014 Pasal 2',
  },
  {
    taxTypes: withheld,
    of: 'payment',
    months: 1,
    day: 15,
    validFrom: '2025-01-01',
    legalBasis: 'UU KUP Pasal 9 ayat (1); PMK 81/2024 Pasal 94',
  },
  {
    taxTypes: own,
    of: 'payment',
    months: 1,
    day: 15,
    validFrom: '2008-01-01',
    legalBasis: 'UU KUP Pasal 9 ayat (1); PMK 242/PMK.03/2014 Pasal 2; PMK 81/2024 Pasal 94',
  },
  {
    taxTypes: [...withheld, ...own],
    of: 'return',
    months: 1,
    day: 20,
    validFrom: '2008-01-01',
    legalBasis: 'UU KUP Pasal 3 ayat (3) huruf a',
  },
  {
    taxTypes: ['ppn'],
    of: 'payment',
    months: 1,
    day: 'last',
    validFrom: '2010-04-01',
    legalBasis: 'UU PPN Pasal 15A ayat (1)',
  },
  {
    taxTypes: ['ppn'],
    of: 'return',
    months: 1,
    day: 'last',
    validFrom: '2010-04-01',
    legalBasis: 'UU PPN Pasal 15A ayat (2)',
  },
  {
    taxTypes: ['pph-29'],
    of: 'payment',
    months: 3,
    day: 'last',
    validFrom: '2008-01-01',
    legalBasis: 'UU KUP Pasal 9 ayat (2)',
  },
  {
    taxTypes: ['pph-29'],
    of: 'return',
    months: 3,
    day: 'last',
    validFrom: '2008-01-01',
    legalBasis: 'UU KUP Pasal 3 ayat (3) huruf b',
  },
  {
    taxTypes: ['pph-29-badan'],
    of: 'payment',
    months: 4,
    day: 'last',
    validFrom: '2008-01-01',
    legalBasis: 'UU KUP Pasal 9 ayat (2)',
  },
  {
    taxTypes: ['pph-29-badan'],
    of: 'return',
    months: 4,
    day: 'last',
    validFrom: '2008-01-01',
    legalBasis: 'UU KUP Pasal 3 ayat (3) huruf c',
  },
];

/**
 * The last day, `YYYY-MM-DD` in Jakarta, to pay or to declare a tax of a period (`YYYY` or `YYYY-MM`); undefined where
 * the law sets none, and for a return where the tax is not declared by the company.
 */
export function dueDay(of: DueRule['of'], taxType: string, period: string): string | undefined {
  const end = lastDayOf(period);
  const rule = dueRules.findLast((each) => each.of === of && each.taxTypes.includes(taxType) && inForce(each, end));
  if (!rule) return undefined;
  const [year, month] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
  const last = dayOf(year, month + rule.months + 1, 0);
  return rule.day === 'last' ? nextWorkingDay(last) : nextWorkingDay(dayOf(year, month + rule.months, rule.day));
}

/** The last day of a tax period, `YYYY-MM-DD`. */
export function lastDayOf(period: string): string {
  if (period.length === 4) return `${period}-12-31`;
  return iso(dayOf(Number(period.slice(0, 4)), Number(period.slice(5, 7)) + 1, 0));
}

// months count from 1; day 0 is the last one of the month before
function dayOf(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

/** The day itself, or the next on which offices work: PMK 242/PMK.03/2014 Pasal 9, PMK 81/2024. */
function nextWorkingDay(day: Date): string {
  const text = iso(day);
  return isWorkingDay(text) ? text : nextWorkingDay(new Date(day.getTime() + 86_400_000));
}

function iso(day: Date): string {
  return day.toISOString().slice(0, 10);
}
