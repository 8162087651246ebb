import {
  type BusinessRisk,
  type BusinessScale,
  businessRisks,
  companyLicensed,
  companyReviewRequested,
  companyReviewWithdrawn,
  type Kbli,
  type RatedKbli,
  type RegionCode,
  Rejected,
  riskOf,
} from '@simpul/contracts';
import { type Activity, type CompanyEvent, isSameKbli } from './company.state.ts';

/** A line of business as it is rated at the company's scale and on the day; `rule` is absent where no rule knows it any more. */
export interface Rated {
  readonly kbli: Kbli;
  readonly risk: BusinessRisk;
  readonly rule?: RatedKbli;
}

/** Whose permits are dealt with, and how. */
export interface Applicant {
  readonly id: string;
  readonly nib: string;
  readonly region: RegionCode;
  readonly scale: BusinessScale;
  readonly requests: number;
  readonly numbers: number;
  readonly selfDeclaration: boolean;
  readonly now: Date;
}

/**
 * Rates lines of business by the rules of a Jakarta day. One that the company has may have lost its rule and keeps the
 * risk it had.
 * @throws Rejected `company.kbli-repeated` · `company.unknown-kbli`
 */
export function rate(
  activities: readonly Kbli[],
  { scale, day, before = [] }: { scale: BusinessScale; day: string; before?: readonly Activity[] },
): Rated[] {
  return activities.map((kbli, at) => {
    const { edition, code } = kbli;
    if (activities.findIndex((each) => isSameKbli(each, kbli)) < at)
      throw new Rejected('company.kbli-repeated', { code });
    const rule = riskOf(kbli, scale, { on: day });
    const risk = rule?.risk ?? before.find((each) => isSameKbli(each.kbli, kbli))?.risk;
    if (!risk) throw new Rejected('company.unknown-kbli', { edition, code });
    return { kbli: { edition, code }, risk, ...(rule && { rule }) };
  });
}

/**
 * What follows for the permits when a company has these lines of business at this scale and place: given by the number
 * or the company's own word where the risk allows, asked for where it does not or has risen, and left alone otherwise,
 * also where no rule of the day knows it.
 * @throws Rejected `company.declaration-missing`
 */
export function permitEvents(
  applicant: Applicant,
  rated: readonly Rated[],
  { before = [], moved = false }: { before?: readonly Activity[]; moved?: boolean } = {},
): CompanyEvent[] {
  const gone = before.filter(({ kbli }) => !rated.some((each) => isSameKbli(each.kbli, kbli)));
  const events: CompanyEvent[] = gone.flatMap((activity) => withdraw(applicant, activity));
  let { requests, numbers } = applicant;
  for (const each of rated) {
    // Without a rule nothing can be asked for anew: what is under way is answered by the agency it was asked of.
    if (!each.rule) continue;
    const old = before.find(({ kbli }) => isSameKbli(kbli, each.kbli));
    const next = old ? nextFor(old, each.risk, moved) : 'permit';
    if (next !== 'leave' && old) events.push(...withdraw(applicant, old));
    if (next !== 'permit') continue;
    const event = permit({ ...applicant, requests, numbers }, each.kbli, each.rule);
    events.push(event);
    if (event.type === companyReviewRequested.type) requests += 1;
    else if (event.data.number) numbers += 1;
  }
  return events;
}

/** The withdrawal of an activity's review, where one is under way. */
export function withdraw(
  { id, nib, now }: Pick<Applicant, 'id' | 'nib' | 'now'>,
  { kbli, review }: Activity,
): CompanyEvent[] {
  if (!review) return [];
  const { permit, request } = review;
  return [companyReviewWithdrawn({ nib, company: id, kbli, permit, request, withdrawnAt: now.toISOString() })];
}

/** The request for a review, which the rule must ask for. */
function requestReview(
  { id: company, nib, region, scale, requests, now }: Applicant,
  kbli: Kbli,
  { risk, permit, days }: RatedKbli,
) {
  if (permit === 'nib' || days === undefined) throw new Error(`KBLI ${kbli.code} needs no review`);
  const request = requests + 1;
  return companyReviewRequested({
    ...{ nib, company, kbli, risk, permit, region, scale, request },
    requestedAt: now.toISOString(),
    days,
  });
}

/** The number of a certificate or licence: the NIB and how many the company had before. */
export function permitNumber({ nib, numbers }: Pick<Applicant, 'nib' | 'numbers'>): string {
  return `${nib}${String(numbers + 1).padStart(4, '0')}`;
}

function permit(applicant: Applicant, kbli: Kbli, rule: RatedKbli) {
  const { nib, now, selfDeclaration } = applicant;
  const { permit, basis } = rule;
  const licensedAt = now.toISOString();
  switch (basis) {
    case 'nib':
      return companyLicensed({ nib, kbli, permit, basis, licensedAt });
    case 'self-declared':
      if (!selfDeclaration) throw new Rejected('company.declaration-missing', { code: kbli.code });
      return companyLicensed({ nib, kbli, permit, number: permitNumber(applicant), basis, licensedAt });
    case 'verified':
      return requestReview(applicant, kbli, rule);
  }
}

/** `withdraw`: what was asked for is not needed, and what is held suffices. */
function nextFor(old: Activity, risk: BusinessRisk, moved: boolean): 'permit' | 'withdraw' | 'leave' {
  const rose = rank(risk) - rank(old.risk);
  if (rose > 0) return 'permit';
  if (rose === 0) return old.review && moved ? 'permit' : 'leave'; // another agency is competent there
  if (old.licence && rank(old.licence.risk) >= rank(risk)) return 'withdraw';
  return 'permit';
}

function rank(risk: BusinessRisk): number {
  return businessRisks.indexOf(risk);
}
