import { on, type Reaction, reaction } from '@simpul/backbone';
import { reviewAnswered, reviewLapsed } from '@simpul/contracts';
import type { Companies } from './company.access.ts';

/**
 * What agencies answer, or let lapse, decides about permits. No marks are left: the company knows by the number of the
 * request whether it still waits for the answer, and over the years it may ask for more reviews than marks are good for.
 */
export function companyReviewReaction(companies: Companies): Reaction {
  const target = ({ data }: { data: { company: string } }) =>
    ({ collection: 'company', id: data.company, by: 'existence' }) as const;
  return reaction({
    name: 'company-reviews',
    on: [
      on(
        reviewAnswered,
        ({ data: { company, request, outcome, reason, answeredAt: at } }) =>
          companies.handle(company, { type: 'answer', request, outcome, ...(reason && { reason }), at }),
        { target },
      ),
      on(
        reviewLapsed,
        ({ data: { company, request, lapsedAt: at } }) =>
          companies.handle(company, { type: 'answer', request, outcome: 'lapsed', at }),
        { target },
      ),
    ],
  });
}
