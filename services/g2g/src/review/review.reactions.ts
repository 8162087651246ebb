import { deriveId, on, type Reaction, type Repository, reaction } from '@simpul/backbone';
import {
  companyReviewRequested,
  companyReviewWithdrawn,
  type DataOf,
  jakartaDay,
  NotYet,
  Rejected,
  riskOf,
  workItemEscalated,
} from '@simpul/contracts';
import { type Agencies, findAgencies } from '../agency/agency.routes.ts';
import { type Competent, competentOf, seatsOf } from './review.competence.ts';
import type { ReviewCommand, ReviewState } from './review.ts';

/** Reviews. */
export type Reviews = Repository<ReviewState, ReviewCommand>;

/** A company's request has one review. */
export function reviewIdOf({ company, request }: { company: string; request: number }): string {
  return deriveId('review', company, String(request));
}

/**
 * Opens what companies ask for at the competent agency, and closes what they need no more. While the directory has no
 * agency that is competent, the request waits: one may be enrolled.
 */
export function reviewReaction(reviews: Reviews, agencies: Agencies): Reaction {
  const target = ({ data }: { data: { company: string; request: number } }) => ({
    collection: 'review',
    id: reviewIdOf(data),
  });
  return reaction({
    name: 'review',
    on: [
      on(
        companyReviewRequested,
        async (event) => {
          const { company, nib, kbli, permit, request, region, requestedAt, days } = event.data;
          const asked = { company, nib, kbli, permit, request, region, requestedAt, days };
          const competent = await competentFor(event.data, agencies);
          return reviews.handle(reviewIdOf(asked), { type: 'open', request: asked, competent }, { cause: event });
        },
        { target },
      ),
      on(
        companyReviewWithdrawn,
        (event) => reviews.handle(reviewIdOf(event.data), { type: 'withdraw' }, { cause: event }),
        { target },
      ),
    ],
  });
}

/** Lets the agency one level up answer too, once the work-item has gone there. */
export function reviewEscalationReaction(reviews: Reviews): Reaction {
  // where the competent level has no agency the review was opened there
  const concerns = ({ matter, because }: DataOf<typeof workItemEscalated>) =>
    matter.service === 'g2g' && matter.aggregate === 'review' && because === 'unassigned';
  return reaction({
    name: 'review-escalation',
    on: [
      on(
        workItemEscalated,
        async (event) => {
          const { matter, to } = event.data;
          if (concerns(event.data)) await reviews.handle(matter.id, { type: 'escalate', to }, { cause: event });
        },
        { target: ({ data }) => (concerns(data) ? { collection: 'review', id: data.matter.id } : undefined) },
      ),
    ],
  });
}

async function competentFor(
  { kbli, scale, region, requestedAt }: DataOf<typeof companyReviewRequested>,
  agencies: Agencies,
): Promise<Competent> {
  const day = jakartaDay(new Date(requestedAt));
  const rule = riskOf(kbli, scale, { on: day });
  const seats = rule ? seatsOf(rule, region, day) : [];
  if (seats.length === 0) throw new Rejected('review.no-rule', { kbli: kbli.code, day });
  const duties = [...new Set(seats.flatMap((seat) => seat.duties))];
  const holders = await findAgencies(agencies, { regions: seats.map((seat) => seat.region), duties });
  const competent = competentOf(seats, holders);
  if (!competent) throw new NotYet(`no agency with the duty ${duties.join(' or ')} for ${region}`);
  return competent;
}
