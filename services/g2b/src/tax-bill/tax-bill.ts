import { billAggregate, taxes } from '@simpul/billing';
import {
  businessTaxBillCancelled,
  businessTaxBillCodeReissued,
  businessTaxBillIssued,
  businessTaxBillPaid,
} from '@simpul/contracts';

/** A company's tax bill: the rules of every bill, told in the words of this service; the payer is a NIB. */
export const taxBill = billAggregate({
  service: 'g2b',
  name: 'tax-bill',
  levy: taxes,
  events: {
    issued: businessTaxBillIssued,
    codeReissued: businessTaxBillCodeReissued,
    paid: businessTaxBillPaid,
    cancelled: businessTaxBillCancelled,
  },
});
