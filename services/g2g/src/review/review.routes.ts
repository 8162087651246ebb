import type { Stored } from '@simpul/backbone';
import { answerReview, getReview, listReviews, Rejected, type Review } from '@simpul/contracts';
import { type Actor, answered, type Route, route } from '@simpul/service';
import { type Agencies, agencyOf } from '../agency/agency.routes.ts';
import { isInCharge } from '../in-charge.ts';
import { reviewsOf } from './review.list.ts';
import type { Reviews } from './review.reactions.ts';
import type { ReviewState } from './review.ts';

/** Reviews over HTTP, for officers of agencies in charge; nobody else learns that there is one. */
export function reviewRoutes(reviews: Reviews, agencies: Agencies): Route[] {
  return [
    route(listReviews, async ({ query, actor }) => {
      const { limit, cursor, ...asked } = query;
      const filter = reviewsOf(await agencyOf(agencies, actor), asked);
      const { items, next } = await reviews.page({ filter, sort: 'state.dueAt', order: 'asc', limit, cursor });
      return { body: { items: items.map(({ id, state }) => shown(id, state)), ...(next && { next }) } };
    }),

    route(getReview, async ({ params, actor }) => {
      const { id, state, version } = await find(params.id, actor);
      return { body: shown(id, state), version };
    }),

    route(answerReview, async ({ params, body, actor, request, ifMatch, deadline }) => {
      const { id } = await find(params.id, actor);
      const { agency = '', employeeRef: officer = '' } = actor; // every officer has both
      const handled = await reviews.handle(
        id,
        { type: 'answer', answer: body, agency, officer },
        {
          deadline,
          ...(ifMatch !== undefined && { expectedVersion: ifMatch }),
          ...(request && { request: { ...request, respond: (state) => ({ status: 200, body: shown(id, state) }) } }),
        },
      );
      return request ? answered(handled) : { body: shown(id, handled.state), version: handled.version };
    }),
  ];

  async function find(id: string, actor: Actor): Promise<Stored<ReviewState>> {
    const by = await agencyOf(agencies, actor);
    const found = await reviews.find(id);
    if (!found || found.state.status === 'none') throw new Rejected('review.not-found');
    const { agency, escalatedTo, duty, region } = found.state;
    if (!isInCharge(by, { agencies: [agency, escalatedTo], duty, region })) throw new Rejected('review.not-found');
    return found;
  }
}

function shown(id: string, state: ReviewState): Review {
  if (state.status === 'none') throw new Rejected('review.not-found');
  return { id, ...state };
}
