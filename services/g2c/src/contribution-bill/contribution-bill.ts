import { billAggregate, contributions } from '@simpul/billing';
import {
  contributionBillCancelled,
  contributionBillCodeReissued,
  contributionBillIssued,
  contributionBillPaid,
} from '@simpul/contracts';

/** A month's contribution of a household: the rules of every bill, paid by virtual account. */
export const contributionBill = billAggregate({
  service: 'g2c',
  name: 'contribution-bill',
  levy: contributions,
  events: {
    issued: contributionBillIssued,
    codeReissued: contributionBillCodeReissued,
    paid: contributionBillPaid,
    cancelled: contributionBillCancelled,
  },
});
