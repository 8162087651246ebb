import { deriveId } from '@simpul/backbone';
import { dueDay } from '@simpul/billing';
import { billsOf, type ToldBill } from './bill.ts';
import { type LoggedEvent, streamsOf } from './log.ts';
import { billOfDecision, objectionTo } from './objection.ts';
import { type Rule, teller } from './rule.ts';
import type { Violation } from './snapshot.ts';

const tell = teller('tax-return');

type Bills = ReadonlyMap<string, ToldBill>;

/**
 * What is due by a return, or by each amendment of it, less what stands of the bills before, is billed exactly once; the
 * bills before an amendment do not stay open.
 */
export const taxReturn: Rule = ({ log }) => {
  const bills = billsOf(log, 'g2b');
  const streams = streamsOf(log, 'g2b.tax-return');
  const amended = new Set(
    streams.flatMap(({ key, events }) => events.slice(1).map((_, former) => billOfReturn(key, former))),
  );
  return [
    ...streams.flatMap(({ events }) => [
      ...numbered(events),
      ...events.flatMap((event, correction) => billed(event, correction, bills)),
    ]),
    ...[...bills.values()].flatMap(({ id, cancelled }) =>
      cancelled?.data.reason === 'return-amended' && !amended.has(id)
        ? [tell('wrong', cancelled.id, 'no return it was made of was amended')]
        : [],
    ),
  ];
};

/** The id of the bill of what a return, or its amendment of this number, leaves to be paid. */
export function billOfReturn(id: string, correction: number): string {
  return deriveId('tax-bill', 'tax-return', id, String(correction));
}

function numbered(events: readonly LoggedEvent[]): Violation[] {
  return events
    .filter(({ data }, index) => (data.correction ?? 0) !== index)
    .map(({ id, data }) => tell('wrong', id, `is correction ${String(data.correction ?? 0)}`));
}

function billed(event: LoggedEvent, correction: number, bills: Bills): Violation[] {
  const { key, data } = event;
  const formers = Array.from({ length: correction }, (_, former) => billOfReturn(key, former));
  const open = formers.filter((id) => bills.has(id) && !bills.get(id)?.paid && !bills.get(id)?.cancelled);
  const settled = formers.map((id) => standing(id, bills)).reduce(sums, [0]);
  const amounts = settled.map((each) => Number(data.due) - each);
  const issued = bills.get(billOfReturn(key, correction))?.issued;
  return [
    ...open.map((id) => tell('lost', event.id, `the bill ${id} of before is open still`)),
    ...(issued ? asked(event, issued, amounts) : []),
    ...(!issued && amounts.every((amount) => amount > 0)
      ? [tell('lost', event.id, `${amounts.join(' or ')} was never billed`)]
      : []),
  ];
}

function asked(event: LoggedEvent, issued: LoggedEvent, amounts: readonly number[]): Violation[] {
  const { nib, taxType, period, region } = event.data;
  const { amount, dueDate, payer } = issued.data;
  const isSame = payer === nib && issued.data.taxType === taxType && issued.data.period === period;
  const isDue = dueDate === dueDay('payment', String(taxType), String(period)) && issued.data.region === region;
  if (isSame && isDue && amounts.includes(Number(amount))) return [];
  return [
    tell(
      'wrong',
      issued.id,
      `bills ${String(amount)} to ${String(payer)}, it is ${amounts.join(' or ')} of ${event.id}`,
    ),
  ];
}

/**
 * What stands of a bill. Of one that an objection has replaced it is what the decision says, or nothing where the
 * replacement was withdrawn as well, perhaps only after the amendment had looked at it.
 */
function standing(id: string, bills: Bills): number[] {
  const { issued, cancelled } = bills.get(id) ?? {};
  if (!issued) return [0];
  if (!cancelled) return [Number(issued.data.amount)];
  const { reason, amount } = cancelled.data;
  if (reason === 'in-instalments' || reason === 'waived') return [Number(amount)];
  if (reason !== 'objection-granted') return [0];
  const replacement = bills.get(billOfDecision(objectionTo(id)))?.issued;
  return replacement ? [Number(replacement.data.amount), 0] : [0];
}

function sums(totals: readonly number[], choices: readonly number[]): number[] {
  return [...new Set(totals.flatMap((total) => choices.map((choice) => total + choice)))];
}
