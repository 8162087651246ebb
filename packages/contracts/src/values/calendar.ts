/** Jakarta (WIB) has kept UTC+7 without summer time since 1964. */
const jakarta = '+07:00';
const sevenHours = 7 * 3_600_000;

/** The calendar day, `YYYY-MM-DD`, that a moment falls on in Jakarta. */
export function jakartaDay(moment: Date): string {
  return new Date(moment.getTime() + sevenHours).toISOString().slice(0, 10);
}

/** The moment at which a Jakarta calendar day (`YYYY-MM-DD`) is over. */
export function endOfJakartaDay(day: string): Date {
  const start = new Date(`${day}T00:00:00${jakarta}`);
  return new Date(start.getTime() + 24 * 3_600_000);
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
