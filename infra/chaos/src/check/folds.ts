import { billAggregate } from '@simpul/billing';
import {
  type Aggregate,
  type DomainEvent,
  taxBillCancelled,
  taxBillCodeReissued,
  taxBillIssued,
  taxBillPaid,
} from '@simpul/contracts';
import { pot } from '../probe/pot.ts';
import { seats } from '../probe/seats.ts';
import { tally } from '../probe/tally.ts';
import type { LoggedEvent } from './log.ts';

/** What the events of one aggregate make of it, and what of the stored state is compared with that. */
export interface Fold {
  of(events: readonly LoggedEvent[]): unknown;
  shown(state: Readonly<Record<string, unknown>>): unknown;
}

/** The rules of every bill, with the events of `g2c.tax-bill`. */
export const taxBill = billAggregate({
  service: 'g2c',
  name: 'tax-bill',
  events: {
    issued: taxBillIssued,
    codeReissued: taxBillCodeReissued,
    paid: taxBillPaid,
    cancelled: taxBillCancelled,
  },
});

/** By an aggregate's own `evolve`, where its events carry all of its state. */
function byEvolve<S, C, E extends DomainEvent>({ initial, evolve }: Aggregate<S, C, E>): Fold {
  return {
    of: (events) => events.reduce((state, { type, data }) => evolve(state, { type, data } as unknown as E), initial),
    shown: (state) => state,
  };
}

const all = (state: Readonly<Record<string, unknown>>): unknown => state;
const none = { status: 'none' };

/** Written once, never changed. */
const agency: Fold = {
  of: (events) => events.reduce<unknown>((_, { data }) => ({ ...data, status: 'enrolled' }), none),
  shown: all,
};

/** When it was posted is in no event. */
const ledgerEntry: Fold = {
  of: (events) => events.reduce<unknown>((_, { data }) => ({ ...data, status: 'posted' }), none),
  shown: ({ postedAt: _, ...state }) => state,
};

/** The attributes stay in the register: the event tells the record's version, and one event is one version. */
const person: Fold = {
  of: (events) => {
    const last = events.at(-1);
    if (!last) return none;
    if (last.data.version !== last.seq) throw new Error(`event ${last.seq} tells of version ${last.data.version}`);
    return { status: 'enrolled', version: last.data.version };
  },
  shown: ({ status, version }) => ({ status, version }),
};

const notification: Fold = {
  of: ([requested, settled]) => {
    if (!requested) return none;
    const { person, template, about, channel, params, requestedAt } = requested.data;
    const asked = { person, template, about, channel, params, requestedAt };
    if (!settled) return { ...asked, status: 'requested' };
    const { channel: via, reason, deliveredAt, suppressedAt, failedAt } = settled.data;
    switch (settled.type) {
      case 'g2c.notification.delivered.v1':
        return { ...asked, status: 'delivered', via, settledAt: deliveredAt };
      case 'g2c.notification.suppressed.v1':
        return { ...asked, status: 'suppressed', reason, settledAt: suppressedAt };
      case 'g2c.notification.failed.v1':
        return { ...asked, status: 'failed', via, reason, settledAt: failedAt };
      default:
        throw new Error(`${settled.type} follows the request`);
    }
  },
  shown: all,
};

/**
 * By topic. The probe's aggregates say themselves what they make of their events. The services' own aggregates cannot be imported from here: what their events make of them is told once more,
 * from the contracts alone.
 */
export const folds: Readonly<Record<string, Fold>> = {
  'g2c.tax-bill': byEvolve(taxBill),
  'g2c.notification': notification,
  'g2g.agency': agency,
  'g2g.ledger-entry': ledgerEntry,
  'g2g.person': person,
  'probe.pot': byEvolve(pot),
  'probe.seats': byEvolve(seats),
  'probe.tally': byEvolve(tally),
};
