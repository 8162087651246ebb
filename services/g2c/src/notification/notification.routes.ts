import type { Repository } from '@simpul/backbone';
import { listMyNotifications, type MyNotification } from '@simpul/contracts';
import { type Route, route } from '@simpul/service';
import type { Language } from '../wording/wording.ts';
import { wordsOf } from './notification.message.ts';
import type { Notification, NotificationCommand } from './notification.ts';

/** The index by which a citizen's notifications are listed, newest first. */
export const notificationIndexes = [{ 'state.person': 1, 'state.requestedAt': -1 }] as const;

/** What citizens read of the messages sent to them. */
export function notificationRoutes({
  notifications,
}: {
  notifications: Repository<Notification, NotificationCommand>;
}): Route[] {
  return [
    route(listMyNotifications, async ({ actor, query, language }) => {
      if (!actor.personRef) throw new Error('a citizen without a reference');
      const filter = { 'state.person': actor.personRef };
      const { items, next } = await notifications.page({ filter, sort: 'state.requestedAt', ...query });
      return {
        body: {
          items: items.flatMap(({ id, state }) => shownNotification(id, state, language)),
          ...(next && { next }),
        },
      };
    }),
  ];
}

/** A message as the citizen reads it; none where there is none. */
export function shownNotification(id: string, state: Notification, language: Language): MyNotification[] {
  if (state.status === 'none') return [];
  const [, type = '', about = ''] = state.about.split(':');
  return [
    {
      id,
      template: state.template,
      ...wordsOf(state.template, state.params, language),
      about: { type, id: about },
      status: state.status,
      ...('via' in state && { channel: state.via }),
      ...('reason' in state && { reason: state.reason }),
      requestedAt: state.requestedAt,
      ...('settledAt' in state && { settledAt: state.settledAt }),
    },
  ];
}
