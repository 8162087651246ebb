import { type Agency, Review } from '@simpul/contracts';
import { inCharge } from '../in-charge.ts';
import { within } from '../within.ts';

/** What a list of reviews is asked by. */
export type ReviewsAsked = Readonly<Partial<Record<'status' | 'agency' | 'nib' | 'region', string | undefined>>>;

/** What reviews are listed by: whose they are, how far they have come, the nearest deadline first. */
export const reviewIndexes = ['agency', 'escalatedTo', 'nib', 'duty', 'region'].map(
  (path) => ({ [`state.${path}`]: 1, 'state.status': 1, 'state.dueAt': 1, _id: 1 }) as const,
);

/**
 * The query filter of a list: what was asked for, of what officers of the agency see. Every status is named where none was
 * asked for, so that the indexes bring what is found in its order.
 */
export function reviewsOf(by: Agency, { status, agency, nib, region }: ReviewsAsked): Record<string, unknown> {
  const asked = {
    ...within('state.region', region),
    'state.status': status ?? { $in: Review.shape.status.options },
    ...(agency && { 'state.agency': agency }),
    ...(nib && { 'state.nib': nib }),
  };
  return { $and: [asked, inCharge(by, ['state.agency', 'state.escalatedTo'])] };
}
