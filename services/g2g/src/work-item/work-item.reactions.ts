import { deriveId, on, type Reaction, type Received, type Repository, reaction } from '@simpul/backbone';
import {
  endOfWorkingDays,
  reviewAnswered,
  reviewLapsed,
  reviewOpened,
  reviewWithdrawn,
  timeZoneOf,
} from '@simpul/contracts';
import type { WorkItemCommand, WorkItemState } from './work-item.ts';

/** The inboxes of all agencies. */
export type WorkItems = Repository<WorkItemState, WorkItemCommand>;

/** A matter has one work-item; `stream` is `<service>:<aggregate>:<id>` of the matter. */
export function workItemIdOf(stream: string): string {
  return deriveId('work-item', stream);
}

/** Keeps the inboxes: each review awaits its agency until it is answered, lapses or is withdrawn. */
export function workItemReaction(items: WorkItems): Reaction {
  const target = ({ stream }: Received) => ({ collection: 'work-item', id: workItemIdOf(stream) });
  const finish = (event: Received, outcome: string) =>
    items.handle(workItemIdOf(event.stream), { type: 'finish', outcome }, { cause: event });
  return reaction({
    name: 'work-item',
    on: [
      on(
        reviewOpened,
        (event) => {
          const { agency, duty, region, dueAt, standsIn, above, requestedAt, days } = event.data;
          const half = endOfWorkingDays(new Date(requestedAt), Math.ceil(days / 2), timeZoneOf(region));
          const item = {
            matter: { service: 'g2g', aggregate: 'review', id: event.subject },
            kind: 'review',
            ...{ agency, duty, region, dueAt, standsIn },
            ...(above && { above }),
            escalateAt: half.toISOString(),
          };
          return items.handle(workItemIdOf(event.stream), { type: 'open', item }, { cause: event });
        },
        { target },
      ),
      on(reviewAnswered, (event) => finish(event, event.data.outcome), { target }),
      on(reviewLapsed, (event) => finish(event, 'deemed-approved'), { target }),
      on(reviewWithdrawn, (event) => finish(event, 'withdrawn'), { target }),
    ],
  });
}
