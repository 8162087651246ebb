import { deriveId } from '@simpul/backbone';
import type { Log, LoggedEvent } from './log.ts';
import { streamsOf } from './log.ts';
import { type Rule, teller } from './rule.ts';
import type { Violation } from './snapshot.ts';
import { at, canonical, grouped } from './values.ts';

const tell = teller('review');
const tellItem = teller('work-item');
const ends = ['answered', 'lapsed', 'withdrawn'] as const;
const told = ['company', 'nib', 'kbli', 'permit', 'request', 'region', 'requestedAt', 'days'] as const;

/** The id of the review of a request. */
export function reviewOf({ company, request }: Readonly<Record<string, unknown>>): string {
  return deriveId('review', String(company), String(request));
}

/** How each review ended, by its id; not there where it is open. */
export function endsOf(log: Log): Map<string, LoggedEvent> {
  return new Map(streamsOf(log, 'g2g.review').flatMap(({ key, events }) => endings(events).map((end) => [key, end])));
}

/** What a company asks for has exactly one review, which is of nothing else and ends at most once. */
export const review: Rule = ({ log }) => {
  const requests = new Map(log.of('g2b.company.review-requested.v1').map((each) => [reviewOf(each.data), each]));
  const streams = new Map(streamsOf(log, 'g2g.review').map((each) => [each.key, each]));
  return [
    ...[...requests].flatMap(([id, request]) => {
      const opened = (streams.get(id)?.events ?? []).filter(({ type }) => type === 'g2g.review.opened.v1');
      return once(request, opened);
    }),
    ...[...streams.keys()].filter((id) => !requests.has(id)).map((id) => tell('wrong', id, 'nobody asked for it')),
    ...[...streams.values()].flatMap(({ events }) => endings(events).slice(1).map(endedAgain(events))),
  ];
};

/** Each review is exactly one matter in an inbox: done when it ends, with its outcome, and escalated with it. */
export const workItem: Rule = ({ log }) => {
  const reviews = new Map(streamsOf(log, 'g2g.review').map((each) => [each.key, each.events]));
  const items = new Map(streamsOf(log, 'g2g.work-item').map((each) => [each.key, each.events]));
  const expected = new Set([...reviews.keys()].map(itemOf));
  return [
    ...[...reviews].flatMap(([id, events]) => followed(events, items.get(itemOf(id)) ?? [])),
    ...[...items.keys()].filter((id) => !expected.has(id)).map((id) => tellItem('wrong', id, 'no review is behind it')),
  ];
};

const itemOf = (id: string): string => deriveId('work-item', `g2g:review:${id}`);

function endings(events: readonly LoggedEvent[]): LoggedEvent[] {
  return events.filter(({ type }) => ends.some((end) => type === `g2g.review.${end}.v1`));
}

function endedAgain(events: readonly LoggedEvent[]): (again: LoggedEvent) => Violation {
  return ({ id }) => tell('doubled', id, `it had ended by ${endings(events)[0]?.id}`);
}

function once(request: LoggedEvent, [one, ...more]: readonly LoggedEvent[]): Violation[] {
  if (!one) return [tell('lost', request.id, 'no review was opened')];
  const [asked, opened] = [request, one].map(({ data }) => canonical(told.map((member) => data[member])));
  return [
    ...more.map(({ id }) => tell('doubled', request.id, `was also opened by ${id}`)),
    ...(asked === opened ? [] : [tell('wrong', one.id, `reviews ${opened}, what was asked is ${asked}`)]),
  ];
}

function followed(review: readonly LoggedEvent[], item: readonly LoggedEvent[]): Violation[] {
  const [opened] = review;
  if (!opened) return [];
  const all = grouped(item, ({ type }) => type.replace(/^g2g\.work-item\.|\.v1$/g, ''));
  const [begun = [], done = []] = [all.get('opened'), all.get('done')];
  const [first] = begun;
  if (!first) return [tellItem('lost', opened.id, 'no inbox has it')];
  const members = ['agency', 'duty', 'region', 'dueAt'];
  const isSame = members.every((member) => first.data[member] === opened.data[member]);
  const [end] = endings(review);
  const outcome = end && outcomeOf(end);
  return [
    ...begun.slice(1).map(({ id }) => tellItem('doubled', id, `the matter was opened by ${first.id}`)),
    ...done.slice(1).map(({ id }) => tellItem('doubled', id, 'the matter was done before')),
    ...(isSame && at(first.data, 'matter.id') === opened.key ? [] : [tellItem('wrong', first.id, 'is another matter')]),
    ...(end && !done[0] ? [tellItem('lost', end.id, 'the matter is not done')] : []),
    ...(done[0] && done[0].data.outcome !== outcome
      ? [tellItem('wrong', done[0].id, `ended as ${String(done[0].data.outcome)}, the review as ${outcome ?? 'open'}`)]
      : []),
    ...escalated(review, all.get('escalated') ?? []),
  ];
}

function outcomeOf({ type, data }: LoggedEvent): string {
  if (type === 'g2g.review.answered.v1') return String(data.outcome);
  return type === 'g2g.review.lapsed.v1' ? 'deemed-approved' : 'withdrawn';
}

/** The review goes where its matter went, unless it has ended meanwhile. */
function escalated(review: readonly LoggedEvent[], items: readonly LoggedEvent[]): Violation[] {
  const up = items.filter(({ data }) => data.because === 'unassigned');
  const reviews = review.filter(({ type }) => type === 'g2g.review.escalated.v1');
  const hasEnded = endings(review).length > 0;
  return [
    ...up
      .filter(({ data }) => !hasEnded && !reviews.some((each) => each.data.to === data.to))
      .map(({ id, data }) => tellItem('lost', id, `the review was not escalated to ${String(data.to)}`)),
    ...reviews
      .filter(({ data }) => !up.some((each) => each.data.to === data.to))
      .map(({ id }) => tellItem('wrong', id, 'the matter was not escalated there')),
  ];
}
