import {
  aggregate,
  type DataOf,
  type NotificationEvent,
  notificationDelivered,
  notificationFailed,
  notificationRequested,
  notificationSuppressed,
  Rejected,
} from '@simpul/contracts';

type Requested = DataOf<typeof notificationRequested>;

/** Its contact data is nowhere here: the person register alone keeps it. */
export type Notification =
  | { status: 'none' }
  | (Requested & { status: 'requested' })
  | (Requested & { status: 'delivered'; via: string; settledAt: string })
  | (Requested & { status: 'suppressed'; reason: string; settledAt: string })
  | (Requested & { status: 'failed'; via: string; reason: string; settledAt: string });

export type NotificationCommand =
  | ({ type: 'request' } & Omit<Requested, 'requestedAt'>)
  | { type: 'confirm-delivery'; channel: string }
  | { type: 'suppress'; reason: string }
  | { type: 'fail'; channel: string; reason: string };

/**
 * A message to one person about one event on one channel: asked for once, then handed over, not sent, or refused for good.
 * Asking twice and settling twice change nothing, so that redelivered events are harmless.
 */
export const notification = aggregate<Notification, NotificationCommand, NotificationEvent>({
  service: 'g2c',
  name: 'notification',
  schema: 1,
  initial: { status: 'none' },
  events: [notificationRequested, notificationDelivered, notificationSuppressed, notificationFailed],

  decide(state, command, { now }) {
    const at = now.toISOString();
    if (command.type === 'request') {
      if (state.status !== 'none') return [];
      const { type: _, ...asked } = command;
      return [notificationRequested({ ...asked, requestedAt: at })];
    }
    if (state.status === 'none') throw new Rejected('notification.not-found');
    if (state.status !== 'requested') return [];
    const { person, template, about } = state;
    switch (command.type) {
      case 'confirm-delivery':
        return [notificationDelivered({ person, template, about, channel: command.channel, deliveredAt: at })];
      case 'suppress':
        return [notificationSuppressed({ person, template, about, reason: command.reason, suppressedAt: at })];
      case 'fail':
        return [
          notificationFailed({
            person,
            template,
            about,
            channel: command.channel,
            reason: command.reason,
            failedAt: at,
          }),
        ];
    }
  },

  evolve(state, event) {
    if (event.type === 'g2c.notification.requested.v1') return { ...event.data, status: 'requested' };
    if (state.status === 'none') return state;
    const { person, template, about, channel, params, requestedAt } = state;
    const asked = { person, template, about, channel, params, requestedAt };
    switch (event.type) {
      case 'g2c.notification.delivered.v1':
        return { ...asked, status: 'delivered', via: event.data.channel, settledAt: event.data.deliveredAt };
      case 'g2c.notification.suppressed.v1':
        return { ...asked, status: 'suppressed', reason: event.data.reason, settledAt: event.data.suppressedAt };
      case 'g2c.notification.failed.v1': {
        const { channel: via, reason, failedAt } = event.data;
        return { ...asked, status: 'failed', via, reason, settledAt: failedAt };
      }
    }
  },
});
