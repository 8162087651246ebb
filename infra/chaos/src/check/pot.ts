import type { Log, LoggedEvent, Stream } from './log.ts';
import { type Rule, teller } from './rule.ts';
import type { Violation } from './snapshot.ts';

const tell = teller('pot');
const tellDeadline = teller('deadline');

/** The parts of a put stand together, all of them, once; balances add up; what is sealed or over takes nothing. */
export const pot: Rule = ({ log }) =>
  pots(log).flatMap((events) => [...puts(events), ...balances(events), ...afterTheEnd(events)]);

/** A pot expires at its time: once, not before, and not without a time. Times after the last command are not judged. */
export const deadline: Rule = ({ operations, log }) => {
  const horizon = operations.reduce((latest, { endedAt }) => Math.max(latest, endedAt), 0);
  return pots(log).flatMap((events) => {
    const opened = events.find(({ type }) => type === 'probe.pot.opened.v1');
    const until = opened?.data.until;
    const expired = events.filter(({ type }) => type === 'probe.pot.expired.v1');
    const due = typeof until === 'string' ? Date.parse(until) : undefined;
    if (opened && due !== undefined && due <= horizon && expired.length === 0)
      return [tellDeadline('lost', opened.id, `its time was over at ${String(until)}, and it never expired`)];
    return expired.flatMap(({ id, time, data }, index) => [
      ...(index > 0 ? [tellDeadline('doubled', id, 'expired before')] : []),
      ...(due === undefined || data.until !== until ? [tellDeadline('wrong', id, `not the time of the pot`)] : []),
      ...(due !== undefined && Date.parse(time) < due
        ? [tellDeadline('wrong', id, `expired at ${time}, before ${String(until)}`)]
        : []),
    ]);
  });
};

function pots({ streams }: Log): LoggedEvent[][] {
  const ofPots = [...streams.values()].filter(({ topic }: Stream) => topic === 'probe.pot');
  return ofPots.map(({ events }) => events.toSorted((a, b) => a.seq - b.seq));
}

const isPut = ({ type }: LoggedEvent): boolean => type === 'probe.pot.put.v1';

function puts(events: readonly LoggedEvent[]): Violation[] {
  const byOp = new Map<unknown, LoggedEvent[]>();
  for (const event of events.filter(isPut)) byOp.set(event.data.op, [...(byOp.get(event.data.op) ?? []), event]);
  const found: Violation[] = [];
  for (const [op, parts] of byOp) {
    const [first] = parts;
    if (!first) continue;
    const of = Number(first.data.of);
    const numbers = parts.map(({ data }) => Number(data.part));
    if (new Set(numbers).size < numbers.length)
      found.push(tell('doubled', first.id, `put ${String(op)} has the parts ${numbers.join(', ')} of ${of}`));
    else if (numbers.length < of)
      found.push(tell('half', first.id, `put ${String(op)} has only the parts ${numbers.join(', ')} of ${of}`));
    else if (parts.some(({ seq, data }) => seq !== first.seq + Number(data.part) - 1))
      found.push(tell('disordered', first.id, `the parts of put ${String(op)} do not stand together`));
  }
  return found;
}

function balances(events: readonly LoggedEvent[]): Violation[] {
  const found: Violation[] = [];
  let balance = 0;
  for (const { id, data } of events.filter(isPut)) {
    balance += Number(data.amount);
    if (data.balance !== balance)
      found.push(tell('wrong', id, `says ${String(data.balance)}, the puts make ${balance}`));
    balance = Number(data.balance);
  }
  return found;
}

function afterTheEnd(events: readonly LoggedEvent[]): Violation[] {
  const end = events.find(({ type }) => type === 'probe.pot.sealed.v1' || type === 'probe.pot.expired.v1');
  if (!end) return [];
  return events
    .filter((event) => isPut(event) && event.seq > end.seq)
    .map(({ id }) => tell('wrong', id, `follows ${end.id}`));
}
