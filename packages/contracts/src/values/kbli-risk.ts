import type { BusinessPermit, BusinessRisk, BusinessScale } from './business.ts';
import { type Dated, inForce } from './calendar.ts';
import { kbliLines, laws } from './kbli-risk-data.ts';
import { type BusinessSector, type ByScale, businessSectors, type GovernmentLevel } from './kbli-sectors.ts';
import type { Kbli } from './taxpayer.ts';

/** What a line of business is under one law: its official title, and by scale its risk and who decides about it. */
export interface KbliRule extends Dated {
  readonly kbli: Kbli;
  readonly title: string;
  readonly sector: BusinessSector;
  readonly risks: ByScale<BusinessRisk>;
  readonly levels: ByScale<GovernmentLevel>;
  /** working days in which an agency has to answer, for what it verifies and for what it licenses */
  readonly days: { readonly verified: number; readonly licence: number };
}

/** What the law asks of one line of business at one scale. */
export interface RatedKbli {
  readonly title: string;
  readonly sector: BusinessSector;
  readonly risk: BusinessRisk;
  readonly permit: BusinessPermit;
  /** `nib`: the number allows it; `self-declared`: the company's own word; `verified`: an agency has to decide */
  readonly basis: 'nib' | 'self-declared' | 'verified';
  /** level of government that is competent, also for supervision where nothing has to be decided */
  readonly level: GovernmentLevel;
  /** working days in which the agency has to answer; only where `basis` is `verified` */
  readonly days?: number;
  readonly legalBasis: string;
}

const scales: readonly BusinessScale[] = ['micro', 'small', 'medium', 'large'];

/** Every rule of the data, a line under two laws being two rules. */
export const kbliRules: readonly KbliRule[] = kbliLines.flatMap((line) => {
  const { levels, days } = businessSectors[line.sector];
  const { code, title, sector, risks, under = laws } = line;
  const rule = {
    kbli: { edition: '2020', code },
    title,
    sector,
    risks,
    levels: line.levels ?? levels,
    days: line.days ?? days,
  } as const;
  return under.map((law) => ({ ...rule, ...law }));
});

const byCode = Map.groupBy(kbliRules, ({ kbli }) => keyOf(kbli));

/** The rules in force on a day, one for each line of business, in order of code: to choose from. */
export function kbliRulesOn(day: string): KbliRule[] {
  return kbliRules.filter((rule) => inForce(rule, day)).toSorted((a, b) => a.kbli.code.localeCompare(b.kbli.code));
}

/** The official title of a line of business, also of one that has no rule today; undefined where none ever had it. */
export function kbliTitle(kbli: Kbli): string | undefined {
  return byCode.get(keyOf(kbli))?.at(-1)?.title;
}

/**
 * What a line of business needs at a scale on a day (`YYYY-MM-DD` in Jakarta), by Lampiran I of PP 5/2021, from
 * 5 June 2025 of PP 28/2025. Undefined where the data has no rule for this edition and code on that day.
 *
 * @example riskOf({ edition: '2020', code: '56101' }, 'small', { on: '2026-03-02' })?.risk // 'low'
 */
export function riskOf(kbli: Kbli, scale: BusinessScale, { on }: { on: string }): RatedKbli | undefined {
  const rule = byCode.get(keyOf(kbli))?.find((each) => inForce(each, on));
  if (!rule) return undefined;
  const at = scales.indexOf(scale);
  const [risk, level] = [rule.risks[at], rule.levels[at]];
  if (!risk || !level) throw new RangeError(`no such scale: ${scale}`);
  const { title, sector, legalBasis } = rule;
  return { title, sector, risk, ...permitOf(risk, rule), level, legalBasis };
}

function permitOf(risk: BusinessRisk, { days }: KbliRule): Pick<RatedKbli, 'permit' | 'basis' | 'days'> {
  switch (risk) {
    case 'low':
      return { permit: 'nib', basis: 'nib' };
    case 'medium-low':
      return { permit: 'standard-certificate', basis: 'self-declared' };
    case 'medium-high':
      return { permit: 'standard-certificate', basis: 'verified', days: days.verified };
    case 'high':
      return { permit: 'licence', basis: 'verified', days: days.licence };
  }
}

function keyOf({ edition, code }: Kbli): string {
  return `${edition}:${code}`;
}
