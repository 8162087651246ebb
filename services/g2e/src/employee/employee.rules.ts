import {
  ageOn,
  type Dated,
  daysAfter,
  type EmployeeRank,
  inForce,
  isRankWithin,
  monthsAfter,
  type PositionKind,
  Rejected,
  type Rupiah,
} from '@simpul/contracts';
import {
  contractTerms,
  hiringAges,
  probationTerms,
  promotionTerms,
  retirementAges,
  salaryTables,
} from './employee.data.ts';

/** The rule in force on a Jakarta day. @throws Rejected `employee.no-rule` */
export function ruleOf<R extends Dated>(rules: readonly R[], rule: string, day: string): R {
  const found = rules.findLast((each) => inForce(each, day));
  if (!found) throw new Rejected('employee.no-rule', { rule, day });
  return found;
}

/** Base salary a month of a rank, of a CPNS the share on probation. @throws Rejected `employee.no-rule` */
export function baseSalaryOf(rank: EmployeeRank, day: string, { probation = false } = {}): Rupiah {
  const tables = salaryTables.filter(({ byRank }) => rank in byRank);
  const full = ruleOf(tables, 'gaji-pokok', day).byRank[rank] as Rupiah;
  const percent = probation ? ruleOf(probationTerms, 'masa-percobaan', day).salaryPercent : 100;
  return Math.floor((full * percent) / 100);
}

/** The last day of a probation that begins on `startsOn`. */
export function probationEnd(startsOn: string): string {
  const { months } = ruleOf(probationTerms, 'masa-percobaan', startsOn);
  return daysAfter(monthsAfter(startsOn, months), -1);
}

/** @throws Rejected `employee.age-not-allowed` */
export function checkAge(birthDate: string, employment: 'cpns' | 'pppk', startsOn: string): void {
  const rules = hiringAges.filter((each) => each.employment === employment);
  const { from, to, legalBasis } = ruleOf(rules, 'usia', startsOn);
  const age = ageOn(birthDate, startsOn);
  if (age < from || age > to) throw new Rejected('employee.age-not-allowed', { from, to, legalBasis });
}

/** A contract that begins on `from` and ends with `until`. @throws Rejected `employee.contract-length` */
export function checkContract(from: string, until: string | undefined, pension: string | undefined): void {
  const { months, most, legalBasis } = ruleOf(contractTerms, 'kontrak-pppk', from);
  const refused = () => new Rejected('employee.contract-length', { months, most, legalBasis });
  if (until === undefined) throw refused();
  const after = daysAfter(until, 1);
  // who has less than the shortest contract left until the age of retirement may work until then
  const least = [monthsAfter(from, months), pension ?? '9999-12-31'].toSorted()[0] as string;
  if (after < least || after > monthsAfter(from, most) || (pension !== undefined && after > pension)) throw refused();
}

/** The age of retirement and the first day of the pension: the first of the month after that birthday. */
export interface Retirement {
  readonly age: number;
  readonly on: string;
}

/** When who was born on `birthDate` retires from a position of this kind at this rank; undefined where no rule says. */
export function retirementOf(birthDate: string, kind: PositionKind, rank: EmployeeRank): Retirement | undefined {
  const pensions = retirementAges
    .filter((each) => each.kind === kind && each.ranks.some(([from, to]) => isRankWithin(rank, from, to)))
    .map((rule) => ({ rule, age: rule.age, on: pensionDay(birthDate, rule.age) }));
  // the rule of the day on which it makes somebody retire; of an earlier day, the first one
  const { age, on } = pensions.find(({ rule, on }) => inForce(rule, on)) ?? pensions[0] ?? {};
  return age !== undefined && on !== undefined ? { age, on } : undefined;
}

/** The first day on which somebody who has held a rank since `since` may have the next. */
export function promotionDay(kind: PositionKind, since: string, day: string): { earliest: string; legalBasis: string } {
  const rules = promotionTerms.filter((each) => each.kind === kind);
  const { years, legalBasis } = ruleOf(rules, 'kenaikan-pangkat', day);
  return { earliest: monthsAfter(since, years * 12), legalBasis };
}

function pensionDay(birthDate: string, age: number): string {
  const birthday = monthsAfter(birthDate, age * 12);
  return monthsAfter(`${birthday.slice(0, 7)}-01`, 1);
}
