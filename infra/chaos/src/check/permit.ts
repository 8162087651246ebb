import { type Log, type LoggedEvent, streamsOf } from './log.ts';
import { endsOf, reviewOf } from './review.ts';
import { type Rule, teller } from './rule.ts';
import type { Violation } from './snapshot.ts';
import { canonical } from './values.ts';

const tell = teller('permit');

/**
 * Each permit a company asks for is decided exactly once, as its review ended: licensed where it was approved or lapsed
 * (deemed), refused where it was refused, neither where the company has withdrawn it.
 */
export const permit: Rule = ({ log }) => {
  const ends = endsOf(log);
  const decisions = streamsOf(log, 'g2b.company').flatMap(({ events }) => decided(events, ends));
  return [...decisions, ...withdrawn(log, ends)];
};

function decided(events: readonly LoggedEvent[], ends: ReturnType<typeof endsOf>): Violation[] {
  const waiting = new Map<string, LoggedEvent>();
  const found: Violation[] = [];
  for (const event of events) {
    const { id, type, data } = event;
    const kbli = canonical(data.kbli);
    const asked = waiting.get(kbli);
    if (type === 'g2b.company.review-requested.v1') {
      if (asked) found.push(tell('doubled', id, `${asked.id} still waits for an answer`));
      waiting.set(kbli, event);
    } else if (type === 'g2b.company.review-withdrawn.v1') {
      if (asked?.data.request !== data.request) found.push(tell('wrong', id, 'withdraws what does not wait'));
      waiting.delete(kbli);
    } else if (isDecision(event)) {
      if (!asked) found.push(tell('doubled', id, 'decides what was decided, or never asked for'));
      else found.push(...agrees(event, asked, ends.get(reviewOf(asked.data))));
      waiting.delete(kbli);
    }
  }
  return [...found, ...[...waiting.values()].flatMap((asked) => unanswered(asked, ends))];
}

/** Not one that the law or the company itself gives at once. */
function isDecision({ type, data }: LoggedEvent): boolean {
  if (type === 'g2b.company.refused.v1') return true;
  return type === 'g2b.company.licensed.v1' && (data.basis === 'verified' || data.basis === 'deemed');
}

function agrees(event: LoggedEvent, asked: LoggedEvent, end: LoggedEvent | undefined): Violation[] {
  const { permit, basis, reason, licensedAt, refusedAt } = event.data;
  const actual = { permit, basis, reason, at: licensedAt ?? refusedAt };
  const expected = end && { permit: asked.data.permit, ...outcomeOf(end) };
  if (canonical(actual) === canonical(expected)) return [];
  return [tell('wrong', event.id, `decides ${canonical(actual)}, its review says ${canonical(expected)}`)];
}

function outcomeOf({ type, data }: LoggedEvent): Readonly<Record<string, unknown>> {
  if (type === 'g2g.review.lapsed.v1') return { basis: 'deemed', at: data.lapsedAt };
  if (type !== 'g2g.review.answered.v1') return { withdrawn: data.withdrawnAt };
  return data.outcome === 'approved'
    ? { basis: 'verified', at: data.answeredAt }
    : { reason: data.reason, at: data.answeredAt };
}

function unanswered(asked: LoggedEvent, ends: ReturnType<typeof endsOf>): Violation[] {
  const end = ends.get(reviewOf(asked.data));
  return end ? [tell('lost', end.id, `the company still waits for the answer to ${asked.id}`)] : [];
}

/** A review is withdrawn by its company's wish alone, and by that wish unless it has ended before. */
function withdrawn(log: Log, ends: ReturnType<typeof endsOf>): Violation[] {
  const wished = new Set(log.of('g2b.company.review-withdrawn.v1').map(({ data }) => reviewOf(data)));
  return [
    ...[...ends]
      .filter(([id, { type }]) => type === 'g2g.review.withdrawn.v1' && !wished.has(id))
      .map(([, { id }]) => tell('wrong', id, 'the company has not withdrawn it')),
    ...[...wished].filter((id) => !ends.has(id)).map((id) => tell('lost', `g2g.review/${id}`, 'was never withdrawn')),
  ];
}
