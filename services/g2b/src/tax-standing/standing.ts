import { dueDay, type StandingRule, standingRules } from '@simpul/billing';
import { type ArrearsReason, type CompanyKind, endOfJakartaDay, inForce, jakartaDay } from '@simpul/contracts';

/** A company as its standing needs it. */
export interface CompanyFact {
  readonly company: string;
  readonly kind: CompanyKind;
  readonly registeredAt: string;
  readonly closedAt?: string;
}

/** A return that was filed. */
export interface ReturnFact {
  readonly taxType: string;
  readonly period: string;
  readonly filedAt: string;
}

/** A bill as far as it was told of; without `dueDate` it is known by its end only, which was told first. */
export interface BillFact {
  readonly bill: string;
  readonly taxType: string;
  readonly period: string;
  readonly issuedAt?: string;
  readonly dueDate?: string;
  readonly paidAt?: string;
  readonly cancelledAt?: string;
}

/** Instalments that were agreed to. */
export interface InstalmentFact {
  readonly bill: string;
  readonly taxType: string;
  readonly period: string;
  readonly approvedAt?: string;
  readonly brokenAt?: string;
  /** of a break before it nothing is left, as if it had not been: what was missed had been paid in time */
  readonly reinstatedAt?: string;
  readonly completedAt?: string;
}

/** An objection to a bill. */
export interface ObjectionFact {
  readonly bill: string;
  readonly lodgedAt?: string;
  readonly decidedAt?: string;
  /** last day to pay what is owed by the decision, Asia/Jakarta */
  readonly payBy?: string;
}

/** All that is known of a NIB; `company` is absent until its registration is heard of. */
export interface Facts {
  readonly company?: CompanyFact;
  readonly returns: readonly ReturnFact[];
  readonly bills: readonly BillFact[];
  readonly instalments: readonly InstalmentFact[];
  readonly objections: readonly ObjectionFact[];
}

/** What changes next by the passing of time alone: at `at` the reasons are these. */
export interface Change {
  readonly at: string;
  readonly reasons: readonly ArrearsReason[];
}

/**
 * Why a company is not in good standing at a moment, as of what is known now; none: it is. A payment counts from when it
 * was made, not from when it was told. Undefined where there was no such company then.
 */
export function reasonsAt(facts: Facts, at: Date): ArrearsReason[] | undefined {
  const { company } = facts;
  if (!company || !has(company.registeredAt, at)) return undefined;
  const all = [...missingReturns(company, facts, at), ...overdueBills(facts, at), ...brokenInstalments(facts, at)];
  const distinct = new Map(all.map((reason) => [[reason.kind, reason.taxType, reason.period].join(' '), reason]));
  return [...distinct].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, reason]) => reason);
}

/** The first moment after `from` at which the reasons will be others if nothing happens. */
export function nextChange(facts: Facts, from: Date): Change | undefined {
  const now = JSON.stringify(reasonsAt(facts, from));
  const ahead = deadlines(facts, from).filter((each) => each > from);
  for (const moment of ahead.toSorted((one, other) => one.getTime() - other.getTime())) {
    const reasons = reasonsAt(facts, moment);
    if (reasons && JSON.stringify(reasons) !== now) return { at: moment.toISOString(), reasons };
  }
  return undefined;
}

function missingReturns(company: CompanyFact, { returns }: Facts, at: Date): ArrearsReason[] {
  return rulesFor(company, at).flatMap(({ taxType, years }) => {
    const owed = yearsOf(company, at).filter((year) => over(dueDay('return', taxType, year), at));
    const missing = owed.slice(-years).filter((year) => {
      return !returns.some((each) => each.taxType === taxType && each.period === year && has(each.filedAt, at));
    });
    return missing.map((period) => ({ kind: 'return-missing' as const, taxType, period }));
  });
}

function overdueBills({ bills, instalments, objections }: Facts, at: Date): ArrearsReason[] {
  const overdue = bills.filter((bill) => {
    if (!has(bill.issuedAt, at) || has(bill.paidAt, at) || has(bill.cancelledAt, at)) return false;
    const inParts = instalments.some((each) => each.bill === bill.bill && has(each.approvedAt, at));
    const disputed = objections.some((each) => each.bill === bill.bill && isPending(each, at));
    return over(bill.dueDate, at) && !inParts && !disputed;
  });
  return overdue.map(({ taxType, period }) => ({ kind: 'bill-overdue', taxType, period }));
}

function brokenInstalments({ instalments }: Facts, at: Date): ArrearsReason[] {
  const broken = instalments.filter(({ brokenAt = '', reinstatedAt = '', completedAt }) => {
    return brokenAt > reinstatedAt && has(brokenAt, at) && !has(completedAt, at);
  });
  return broken.map(({ taxType, period }) => ({ kind: 'instalment-broken', taxType, period }));
}

/** Lodged, and not decided, or decided and the time to pay by the decision still runs. */
function isPending({ lodgedAt, decidedAt, payBy }: ObjectionFact, at: Date): boolean {
  return has(lodgedAt, at) && (!has(decidedAt, at) || !over(payBy, at));
}

/** What was told with a moment that is still to come, by a clock that is ahead of ours, counts when it has come. */
function moments({ company, returns, bills, instalments, objections }: Facts): Date[] {
  const told = [
    company?.registeredAt,
    company?.closedAt,
    ...returns.map(({ filedAt }) => filedAt),
    ...bills.flatMap(({ issuedAt, paidAt, cancelledAt }) => [issuedAt, paidAt, cancelledAt]),
    ...instalments.flatMap((each) => [each.approvedAt, each.brokenAt, each.reinstatedAt, each.completedAt]),
    ...objections.flatMap(({ lodgedAt, decidedAt }) => [lodgedAt, decidedAt]),
  ];
  return told.flatMap((each) => (each === undefined ? [] : [new Date(each)]));
}

function deadlines(facts: Facts, from: Date): Date[] {
  const { company, bills, objections } = facts;
  const days = [
    ...bills.flatMap(({ dueDate }) => dueDate ?? []),
    ...objections.flatMap(({ payBy }) => payBy ?? []),
    ...(company ? returnDays(company, from) : []),
  ];
  return [...days.map((day) => endOfJakartaDay(day)), ...moments(facts)];
}

/** The days by which the returns of the last years, this and the next have to be filed. */
function returnDays(company: CompanyFact, from: Date): string[] {
  const year = Number(jakartaDay(from).slice(0, 4));
  const years = [year - 1, year, year + 1].map(String);
  return rulesFor(company, from).flatMap(({ taxType }) =>
    years.flatMap((each) => dueDay('return', taxType, each) ?? []),
  );
}

function rulesFor({ kind }: CompanyFact, at: Date): StandingRule[] {
  return standingRules.filter((rule) => rule.kinds.includes(kind) && inForce(rule, jakartaDay(at)));
}

/** The calendar years, up to that of `at`, in which the company was there. */
function yearsOf({ registeredAt, closedAt }: CompanyFact, at: Date): string[] {
  const yearOf = (moment: Date) => Number(jakartaDay(moment).slice(0, 4));
  const first = yearOf(new Date(registeredAt));
  const last = Math.min(yearOf(at), closedAt === undefined ? Number.POSITIVE_INFINITY : yearOf(new Date(closedAt)));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => String(first + offset));
}

function has(happened: string | undefined, at: Date): boolean {
  return happened !== undefined && new Date(happened) <= at;
}

function over(day: string | undefined, at: Date): boolean {
  return day !== undefined && endOfJakartaDay(day) <= at;
}
