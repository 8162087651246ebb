/** Jakarta (WIB) has kept UTC+7 without summer time since 1964. */
const jakarta = '+07:00';
const sevenHours = 7 * 3_600_000;

/** The calendar day, `YYYY-MM-DD`, that a moment falls on in Jakarta. */
export function jakartaDay(moment: Date): string {
  return new Date(moment.getTime() + sevenHours).toISOString().slice(0, 10);
}

/** The moment at which a Jakarta calendar day (`YYYY-MM-DD`) is over. */
export function endOfJakartaDay(day: string): Date {
  return new Date(startOfJakartaDay(day).getTime() + 24 * 3_600_000);
}

/** The moment at which a Jakarta calendar day (`YYYY-MM-DD`) begins. */
export function startOfJakartaDay(day: string): Date {
  return new Date(`${day}T00:00:00${jakarta}`);
}

/** The day so many days later, or earlier where `days` is negative. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 3_600_000).toISOString().slice(0, 10);
}

/** The same day so many months later, `YYYY-MM-DD`; the last of the month where it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Whole years from `birth` to `day`, as people count their age. */
export function ageOn(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

/**
 * A rule of law with the days it is in force, both inclusive, `YYYY-MM-DD` in Jakarta; without `validTo`, until further
 * notice. `legalBasis` names where it stands, so that whoever corrects it knows what to read.
 */
export interface Dated {
  readonly validFrom: string;
  readonly validTo?: string;
  readonly legalBasis: string;
}

/** Whether a rule was in force on any of the days from `first` to `last`. */
export function inForce(rule: Dated, first: string, last = first): boolean {
  return rule.validFrom <= last && (rule.validTo === undefined || rule.validTo >= first);
}
