import { dueDay, standingRules } from '@simpul/billing';
import { endOfJakartaDay, inForce, jakartaDay } from '@simpul/contracts';
import type { Log } from './log.ts';
import { type LoggedEvent, streamsOf } from './log.ts';
import { grouped } from './values.ts';

/** What keeps a company from being in good standing. */
export interface Reason {
  readonly kind: string;
  readonly taxType: unknown;
  readonly period: unknown;
}

/** What is known of a NIB: the events about it by their types' last words but one, such as `tax-bill.paid`. */
export type Known = ReadonlyMap<string, readonly LoggedEvent[]>;

const topics = ['company', 'tax-return', 'tax-bill', 'instalment', 'objection'] as const;

/** What is known of each NIB. */
export function knownOf(log: Log): Map<string, Known> {
  const events = topics.flatMap((topic) => streamsOf(log, `g2b.${topic}`).flatMap((stream) => stream.events));
  const byNib = grouped(events, ({ data }) => String(data.nib ?? data.payer));
  return new Map([...byNib].map(([nib, list]) => [nib, grouped(list, ({ type }) => type.slice(4, -3))]));
}

/** Why a company is not in good standing at a moment, as of all that is known; each reason once, in their order. */
export function reasonsAt(known: Known, at: number): Reason[] {
  const all = [...missingReturns(known, at), ...overdueBills(known, at), ...brokenInstalments(known, at)];
  const byName = new Map(all.map((each) => [[each.kind, each.taxType, each.period].join(' '), each]));
  return [...byName].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, reason]) => reason);
}

/** When the reasons will be others if nothing happens, and which. */
export function nextAfter(known: Known, from: number): { readonly at: string; readonly reasons: Reason[] } | undefined {
  const now = JSON.stringify(reasonsAt(known, from));
  const ends = deadlines(known, from).map((day) => endOf(day));
  for (const end of [...ends, ...toldMoments(known)]
    .filter((each) => each > from)
    .toSorted((one, other) => one - other)) {
    const reasons = reasonsAt(known, end);
    if (JSON.stringify(reasons) !== now) return { at: new Date(end).toISOString(), reasons };
  }
  return undefined;
}

/** Every moment that was told: by a clock that was ahead, it may be still to come. */
function toldMoments(known: Known): number[] {
  const data = [...known.values()].flat().flatMap((event) => Object.entries(event.data));
  return data.flatMap(([member, value]) => (member.endsWith('At') ? [Date.parse(String(value))] : []));
}

const of = (known: Known, what: string): readonly LoggedEvent[] => known.get(what) ?? [];
const endOf = (day: unknown): number => endOfJakartaDay(String(day)).getTime();
const yearOf = (moment: number): number => Number(jakartaDay(new Date(moment)).slice(0, 4));
const isSince = (moment: unknown, at: number): boolean => moment !== undefined && Date.parse(String(moment)) <= at;

function missingReturns(known: Known, at: number): Reason[] {
  const [registered] = of(known, 'company.registered');
  const [closed] = of(known, 'company.closed');
  if (!registered) return [];
  const first = yearOf(Date.parse(String(registered.data.registeredAt)));
  const last = closed ? Math.min(yearOf(at), yearOf(Date.parse(String(closed.data.closedAt)))) : yearOf(at);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, each) => String(first + each));
  return rulesFor(registered, at).flatMap(({ taxType, years: count }) => {
    const owed = years.filter((year) => {
      const day = dueDay('return', taxType, year);
      return day !== undefined && endOf(day) <= at;
    });
    const filed = of(known, 'tax-return.filed').filter(
      ({ data }) => data.taxType === taxType && isSince(data.filedAt, at),
    );
    const missing = owed.slice(-count).filter((year) => !filed.some(({ data }) => data.period === year));
    return missing.map((period) => ({ kind: 'return-missing', taxType, period }));
  });
}

function overdueBills(known: Known, at: number): Reason[] {
  const about = (what: string, bill: string, member: string) =>
    of(known, what).some(({ data }) => data.bill === bill && isSince(data[member], at));
  const ended = (what: string, bill: string, member: string) =>
    of(known, what).some(({ key, data }) => key === bill && isSince(data[member], at));
  return of(known, 'tax-bill.issued')
    .filter(({ key, data }) => isSince(data.issuedAt, at) && endOf(data.dueDate) <= at && !isPending(known, key, at))
    .filter(({ key }) => !ended('tax-bill.paid', key, 'paidAt') && !ended('tax-bill.cancelled', key, 'cancelledAt'))
    .filter(({ key }) => !about('instalment.approved', key, 'approvedAt'))
    .map(({ data: { taxType, period } }) => ({ kind: 'bill-overdue', taxType, period }));
}

/** Objected to, and not decided, or the time to pay by the decision still runs. */
function isPending(known: Known, bill: string, at: number): boolean {
  const lodged = of(known, 'objection.lodged').some(({ data }) => data.bill === bill && isSince(data.lodgedAt, at));
  const decided = of(known, 'objection.decided').find(({ data }) => data.bill === bill && isSince(data.decidedAt, at));
  return lodged && (!decided || endOf(decided.data.payBy) > at);
}

function brokenInstalments(known: Known, at: number): Reason[] {
  const last = (what: string, key: string) => of(known, what).findLast((each) => each.key === key)?.data;
  const broken = grouped(of(known, 'instalment.broken'), ({ key }) => key);
  return [...broken.keys()].flatMap((key) => {
    const { brokenAt, taxType, period } = last('instalment.broken', key) ?? {};
    const reinstated = last('instalment.reinstated', key)?.reinstatedAt;
    const isUndone = reinstated !== undefined && String(reinstated) >= String(brokenAt);
    const isOver = isUndone || isSince(last('instalment.completed', key)?.completedAt, at);
    return !isOver && isSince(brokenAt, at) ? [{ kind: 'instalment-broken', taxType, period }] : [];
  });
}

function deadlines(known: Known, from: number): unknown[] {
  const [registered] = of(known, 'company.registered');
  const years = [-1, 0, 1].map((each) => String(yearOf(from) + each));
  const rules = registered ? rulesFor(registered, from) : [];
  return [
    ...of(known, 'tax-bill.issued').map(({ data }) => data.dueDate),
    ...of(known, 'objection.decided').map(({ data }) => data.payBy),
    ...rules.flatMap(({ taxType }) => years.flatMap((year) => dueDay('return', taxType, year) ?? [])),
  ];
}

function rulesFor({ data: { kind } }: LoggedEvent, at: number) {
  const day = jakartaDay(new Date(at));
  return standingRules.filter((rule) => (rule.kinds as readonly unknown[]).includes(kind) && inForce(rule, day));
}
