import { deriveId } from '@simpul/backbone';
import { billsOf, type ToldBill } from './bill.ts';
import { type LoggedEvent, streamsOf } from './log.ts';
import { type Rule, teller } from './rule.ts';
import type { Violation } from './snapshot.ts';
import { canonical } from './values.ts';

const tell = teller('objection');

type Bills = ReadonlyMap<string, ToldBill>;

/**
 * Each objection is decided at most once, and the decision has its effect on the bill exactly once: where the company is
 * right the bill is withdrawn and what is owed instead is billed, unless the bill had ended otherwise; where it is not,
 * nothing happens.
 */
export const objection: Rule = ({ log }) => {
  const bills = billsOf(log, 'g2b');
  const streams = streamsOf(log, 'g2b.objection');
  const granted = new Set(streams.flatMap(({ events }) => events.filter(isGranted).map(({ data }) => data.bill)));
  return [
    ...streams.flatMap(({ key, events }) => {
      const [decided, ...more] = events.filter(({ type }) => type === 'g2b.objection.decided.v1');
      return [
        ...more.map(({ id }) => tell('doubled', id, `was decided by ${decided?.id}`)),
        ...(decided ? carriedOut(decided, bills.get(String(decided.data.bill)), bills.get(billOfDecision(key))) : []),
        ...(!decided && bills.has(billOfDecision(key)) ? [tell('wrong', key, 'is billed and was never decided')] : []),
      ];
    }),
    ...withdrawnInVain(bills, granted),
  ];
};

/** The id of the objection to a bill. */
export const objectionTo = (bill: string): string => deriveId('objection', bill);

/** The id of the bill of what is owed by the decision on an objection. */
export const billOfDecision = (id: string): string => deriveId('tax-bill', 'objection', id);

const isGranted = ({ type, data }: LoggedEvent): boolean =>
  type === 'g2b.objection.decided.v1' && data.outcome !== 'rejected';

function carriedOut(decided: LoggedEvent, bill: ToldBill | undefined, instead: ToldBill | undefined): Violation[] {
  const isReplaced = isGranted(decided) && bill?.cancelled?.data.reason === 'objection-granted';
  const isOpen = isGranted(decided) && !bill?.paid && !bill?.cancelled;
  const { owed: amount, payBy: dueDate, nib: payer } = decided.data;
  if (isOpen) return [tell('lost', decided.id, `the bill ${String(decided.data.bill)} was not withdrawn`)];
  if (!isReplaced || amount === 0)
    return instead ? [tell('wrong', decided.id, `${instead.id} is billed, nothing is owed instead`)] : [];
  if (!instead?.issued) return [tell('lost', decided.id, `${String(amount)} was not billed instead`)];
  const { data } = instead.issued;
  const [asked, owed] = [pick(data), { amount, dueDate, payer }].map(canonical);
  return asked === owed ? [] : [tell('wrong', instead.issued.id, `bills ${asked}, the decision says ${owed}`)];
}

function pick({ amount, dueDate, payer }: LoggedEvent['data']): object {
  return { amount, dueDate, payer };
}

function withdrawnInVain(bills: Bills, granted: ReadonlySet<unknown>): Violation[] {
  return [...bills.values()].flatMap(({ id, cancelled }) =>
    cancelled?.data.reason === 'objection-granted' && !granted.has(id)
      ? [tell('wrong', cancelled.id, 'no objection to it was granted')]
      : [],
  );
}
