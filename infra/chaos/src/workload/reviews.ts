import { reviewRefusals } from '@simpul/contracts';
import type { Random } from '../random.ts';
import type { BusinessKnown, KnownItem, KnownReview } from './business-known.ts';
import { nipOf, reviewerElsewhere, reviewers, supervisor } from './cast.ts';
import { happening } from './happening.ts';
import { pickMembers, pickRecent, remember } from './known.ts';
import { lookThrough } from './reading.ts';
import { employeeRef } from './references.ts';
import type { Body, Sent } from './send.ts';

const ofReview = happening('g2g.review');
const ofItem = happening('g2g.work-item');
const answers = ['approved', ...Object.keys(reviewRefusals).map((reason) => `refused ${reason}`)];
const matter = ['company', 'nib', 'kbli', 'permit', 'request', 'outcome'] as const;

/** Reviewers look what awaits them. */
export async function findReviews(known: BusinessKnown, random: Random): Promise<void> {
  const { reach } = known.sender;
  const who = random.pick(reviewers);
  const open = await lookThrough(reach, { service: 'g2g', who, path: '/v1/reviews?status=open&limit=100' });
  for (const { id } of open) {
    if (known.reviews.some((each) => each.id === id)) continue;
    const [first = 'approved', ...others] = random.chance(0.6) ? answers : answers.toReversed();
    remember(known.reviews, { id: String(id), answers: [...others, first] });
  }
  const awaiting = await lookThrough(reach, { service: 'g2g', who, path: '/v1/work-items?limit=100' });
  for (const { id } of awaiting)
    if (!known.items.some((each) => each.id === id)) remember(known.items, { id: String(id), takers: new Set() });
}

/** Reviewers decide on a permit, often several at once: one answer stands. */
export async function answerReview(known: BusinessKnown, random: Random): Promise<void> {
  const review = pickRecent(random, known.reviews, ({ answers }) => answers.length > 0);
  if (!review) return findReviews(known, random);
  const rivals = Array.from({ length: random.pick([1, 1, 2, 3]) }, () => review.answers.pop()).flatMap(
    (each) => each ?? [],
  );
  const all = await Promise.all(rivals.map((each) => answer(known, random, review, each)));
  // Now and then somebody comes too late.
  if (all.some(({ end }) => end !== 'unknown') && random.chance(0.9)) review.answers.length = 0;
  for (const { body } of all) if (body?.outcome === 'refused') noteRefusal(known, body);
}

/** Somebody takes a matter, or is named by a supervisor, often several at once: the last of them has it. */
export async function assignItem(known: BusinessKnown, random: Random): Promise<void> {
  const item = pickRecent(random, known.items, () => true);
  if (!item) return findReviews(known, random);
  const rivals = Array.from({ length: random.pick([1, 1, 2]) }, () => assign(known, random, item));
  const isDone = (await Promise.all(rivals)).some(({ code }) => code === 'work-item.done');
  if (isDone) known.items.splice(known.items.indexOf(item), 1);
}

/** Its company may ask again. */
function noteRefusal({ companies }: BusinessKnown, { company, kbli }: Body): void {
  const { code } = (kbli ?? {}) as Body;
  companies.find(({ id }) => id === company)?.refused.add(String(code));
}

function answer(known: BusinessKnown, random: Random, { id }: KnownReview, given: string): Promise<Sent> {
  const [outcome, reason] = given.split(' ');
  // one of another level, and one without the role
  const who = random.chance(0.06) ? random.pick([reviewerElsewhere, supervisor]) : random.pick(reviewers);
  return known.send({
    service: 'g2g',
    command: 'review.answer',
    who,
    method: 'POST',
    path: `/v1/reviews/${id}/answer`,
    body: { outcome, ...(reason && { reason }) },
    keyed: random.chance(0.8),
    evidence: [ofReview(id, 'answered', { outcome, ...(reason && { reason }) })],
    shared: [ofReview(id, 'answered', {})],
    answered: (answer) => ({
      ...pickMembers(answer, [...matter, ...(reason ? ['reason'] : [])]),
      agency: answer.answeredBy ?? null,
      answeredAt: answer.closedAt ?? null,
    }),
  });
}

function assign(known: BusinessKnown, random: Random, { id, takers }: KnownItem): Promise<Sent> {
  const own = reviewers.find((who) => !takers.has(nipIn(who)));
  const named = own && random.chance(0.6) ? undefined : nipOf(known.next());
  const nip = named ?? nipIn(own ?? '');
  takers.add(nip);
  const officer = employeeRef(nip);
  return known.send({
    service: 'g2g',
    command: named ? 'work-item.assign' : 'work-item.take',
    who: named ? (random.chance(0.1) ? reviewers[0] : supervisor) : String(own),
    method: 'POST',
    path: `/v1/work-items/${id}/assignment`,
    body: named ? { nip } : {},
    keyed: random.chance(0.8),
    evidence: [ofItem(id, 'assigned', { officer })],
    answered: (answer) => pickMembers(answer, ['matter', 'officer']),
  });
}

function nipIn(officer: string): string {
  return officer.split('/')[1] ?? '';
}
