/**
 * A rule of law with the days it is in force, both inclusive, `YYYY-MM-DD` in Jakarta; without `validTo`, until further
 * notice. `legalBasis` names where it stands, so that whoever corrects it knows what to read.
 */
export interface DatedRule {
  readonly validFrom: string;
  readonly validTo?: string;
  readonly legalBasis: string;
}

/** Whether a rule is in force on a day, `YYYY-MM-DD` in Jakarta. */
export function holdsOn(rule: DatedRule, day: string): boolean {
  return rule.validFrom <= day && (rule.validTo === undefined || rule.validTo >= day);
}
