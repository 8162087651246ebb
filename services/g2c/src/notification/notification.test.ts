import {
  given,
  notificationDelivered,
  notificationFailed,
  notificationRequested,
  notificationSuppressed,
} from '@simpul/contracts';
import { describe, expect, it } from 'vitest';
import { notification } from './notification.ts';

const now = '2026-03-31T02:15:31.000Z';
const later = '2026-03-31T02:15:40.000Z';
const matter = {
  person: 'pabcdefghijklmnopqrstuvwxyz',
  template: 'tax-bill.paid',
  about: 'g2c:tax-bill:k3v5x7z2b4d6f3h3j2m4p6r3t3:1.2',
};
const asked = { ...matter, channel: 'any', params: { amount: 350_000 } };
const requested = notificationRequested({ ...asked, requestedAt: now });
const delivered = notificationDelivered({ ...matter, channel: 'email', deliveredAt: later });
const suppressed = notificationSuppressed({ ...matter, reason: 'not-wanted', suppressedAt: later });
const failed = notificationFailed({ ...matter, channel: 'email', reason: 'address-refused', failedAt: later });

describe('a notification', () => {
  it('is asked for once', () => {
    given(notification)
      .when({ type: 'request', ...asked }, { now })
      .then(requested);
    given(notification, requested)
      .when({ type: 'request', ...asked }, { now: later })
      .then();
    given(notification, requested, delivered)
      .when({ type: 'request', ...asked }, { now: later })
      .then();
  });

  it('is delivered by the channel that was used', () => {
    given(notification, requested).when({ type: 'confirm-delivery', channel: 'email' }, { now: later }).then(delivered);
  });

  it('is suppressed where the person wants nothing', () => {
    given(notification, requested).when({ type: 'suppress', reason: 'not-wanted' }, { now: later }).then(suppressed);
  });

  it('fails where the address is refused for good', () => {
    const command = { type: 'fail', channel: 'email', reason: 'address-refused' } as const;
    given(notification, requested).when(command, { now: later }).then(failed);
  });

  it.each([delivered, suppressed, failed])('stays as it was settled first ($type)', (settled) => {
    given(notification, requested, settled).when({ type: 'confirm-delivery', channel: 'text' }).then();
    given(notification, requested, settled).when({ type: 'suppress', reason: 'no-address' }).then();
    given(notification, requested, settled).when({ type: 'fail', channel: 'text', reason: 'message-refused' }).then();
  });

  it('cannot be settled before it was asked for', () => {
    given(notification).when({ type: 'confirm-delivery', channel: 'email' }).refused('notification.not-found');
  });

  it('remembers what was asked and how it ended', () => {
    expect(given(notification, requested, failed).state).toEqual({
      ...asked,
      status: 'failed',
      requestedAt: now,
      via: 'email',
      reason: 'address-refused',
      settledAt: later,
    });
  });
});
