import { billAggregate, taxes } from '@simpul/billing';
import { taxBillCancelled, taxBillCodeReissued, taxBillIssued, taxBillPaid } from '@simpul/contracts';
import { pot } from '../probe/pot.ts';
import { seats } from '../probe/seats.ts';
import { tally } from '../probe/tally.ts';
import { all, byEvolve, byVersion, type Fold, none } from './fold.ts';
import { company } from './folds-company.ts';
import { personCopy, proposal, registerGrant, review, workItem } from './folds-register.ts';
import { businessTaxBill, instalment, objection, taxReturn, taxStanding } from './folds-tax.ts';

/** The rules of every bill, with the events of `g2c.tax-bill`. */
export const taxBill = billAggregate({
  service: 'g2c',
  name: 'tax-bill',
  levy: taxes,
  events: {
    issued: taxBillIssued,
    codeReissued: taxBillCodeReissued,
    paid: taxBillPaid,
    cancelled: taxBillCancelled,
  },
});

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
  'g2b.company': company,
  'g2b.instalment': instalment,
  'g2b.objection': objection,
  'g2b.tax-bill': byEvolve(businessTaxBill),
  'g2b.tax-return': taxReturn,
  'g2b.tax-standing': taxStanding,
  'g2c.tax-bill': byEvolve(taxBill),
  'g2c.notification': notification,
  'g2e.person-copy': personCopy,
  'g2g.agency': agency,
  'g2g.company': byVersion('registered'),
  'g2g.ledger-entry': ledgerEntry,
  'g2g.person': byVersion('enrolled'),
  'g2g.proposal': proposal,
  'g2g.register-grant': registerGrant,
  'g2g.review': review,
  'g2g.work-item': workItem,
  'probe.pot': byEvolve(pot),
  'probe.seats': byEvolve(seats),
  'probe.tally': byEvolve(tally),
};
