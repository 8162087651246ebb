import {
  type CompanyMandate,
  type CompanyPower,
  companyMandateGiven,
  companyMandateLimited,
  companyMandateRevoked,
  endOfJakartaDay,
  jakartaDay,
  Rejected,
} from '@simpul/contracts';
import type { CompanyCommand, CompanyEvent, CompanyState, KnownCompany, RegisteredCompany } from './company.state.ts';

type Give = Extract<CompanyCommand, { type: 'give-mandate' }>;
type Limit = Extract<CompanyCommand, { type: 'limit-mandate' }>;

const limit = 50;

/** The mandate a person holds of a registered company at a moment; a closed company has none. */
export function liveMandate(company: CompanyState, person: string, now: Date): CompanyMandate | undefined {
  if (company.status !== 'registered') return undefined;
  return company.mandates.find((each) => each.person === person && isLive(each, now));
}

/** Whether a person may look at a company: by a live mandate, or by one that ended only because the company closed. */
export function mayLookAt(company: KnownCompany, person: string, now: Date): boolean {
  const when = company.status === 'closed' ? new Date(company.closedAt) : now;
  return company.mandates.some((each) => each.person === person && isLive(each, when));
}

/**
 * A company in whose name a person acts.
 * @throws Rejected `company.not-found` to whom it is hidden · `company.closed` · `mandate.power-missing`
 */
export function actingFor(state: CompanyState, by: string, power: CompanyPower, now: Date): RegisteredCompany {
  if (state.status === 'none' || !mayLookAt(state, by, now)) throw new Rejected('company.not-found');
  if (state.status === 'closed') throw new Rejected('company.closed');
  if (!liveMandate(state, by, now)?.powers.includes(power)) throw new Rejected('mandate.power-missing', { power });
  return state;
}

/** @throws Rejected `company.until-past` · `company.mandate-exists` · `company.too-many-mandates` */
export function give(company: RegisteredCompany, { by, person, powers, until }: Give, now: Date): CompanyEvent[] {
  const { nib, mandates } = company;
  mustComeYet(until, now);
  if (liveMandate(company, person, now)) throw new Rejected('company.mandate-exists');
  if (mandates.length >= limit) throw new Rejected('company.too-many-mandates', { limit });
  const over = mandates.some((each) => each.person === person) ? [companyMandateRevoked({ nib, person })] : [];
  const given = { nib, person, powers: [...powers], ...(until !== undefined && { until }), by };
  return [...over, companyMandateGiven({ ...given, givenAt: now.toISOString() })];
}

/** @throws Rejected `company.mandate-not-found` · `company.until-past` · `company.last-representative` */
export function limitTo(company: RegisteredCompany, { person, powers, until }: Limit, now: Date): CompanyEvent[] {
  const { nib } = company;
  const held = liveMandate(company, person, now);
  if (!held) throw new Rejected('company.mandate-not-found');
  mustComeYet(until, now);
  if (held.until === until && held.powers.toSorted().join() === powers.toSorted().join()) return [];
  const limited = { powers: [...powers], ...(until !== undefined && { until }) };
  if (!isLasting(limited)) mustLeaveAnother(company, person);
  return [companyMandateLimited({ nib, person, ...limited })];
}

/** @throws Rejected `company.mandate-not-found` · `company.last-representative` */
export function revoke(company: RegisteredCompany, person: string): CompanyEvent[] {
  const { nib } = company;
  if (!company.mandates.some((each) => each.person === person)) throw new Rejected('company.mandate-not-found');
  mustLeaveAnother(company, person);
  return [companyMandateRevoked({ nib, person })];
}

/** The end of the mandates whose last day is over. */
export function endOver({ nib, mandates }: RegisteredCompany, now: Date): CompanyEvent[] {
  return mandates.filter((each) => !isLive(each, now)).map(({ person }) => companyMandateRevoked({ nib, person }));
}

/** When the first of a company's mandates ends by itself. */
export function firstEnd({ mandates }: RegisteredCompany): Date | undefined {
  const [first] = mandates.flatMap(({ until }) => until ?? []).toSorted();
  return first === undefined ? undefined : endOfJakartaDay(first);
}

function isLive({ until }: Pick<CompanyMandate, 'until'>, now: Date): boolean {
  return until === undefined || until >= jakartaDay(now);
}

/** A power over the company that does not end by itself: without one nobody could ever act for it again. */
function isLasting({ powers, until }: Pick<CompanyMandate, 'powers' | 'until'>): boolean {
  return powers.includes('company') && until === undefined;
}

function mustLeaveAnother({ mandates }: RegisteredCompany, person: string): void {
  const another = mandates.some((each) => each.person !== person && isLasting(each));
  if (!another) throw new Rejected('company.last-representative');
}

function mustComeYet(until: string | undefined, now: Date): void {
  if (until !== undefined && until < jakartaDay(now)) throw new Rejected('company.until-past');
}
