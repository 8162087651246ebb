import { billAggregate, taxes } from '@simpul/billing';
import { taxBillCancelled, taxBillCodeReissued, taxBillIssued, taxBillPaid } from '@simpul/contracts';

/** A citizen's tax bill: the rules of every bill, told in the words of this service. */
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
