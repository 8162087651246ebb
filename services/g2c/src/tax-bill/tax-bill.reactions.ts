import type { Reaction } from '@simpul/backbone';
import { taxBillIssued } from '@simpul/contracts';
import { firstUse, type PersonCopies } from '@simpul/service';

/** What g2c keeps of those who pay. */
export type PayerCopies = PersonCopies<'address'>;

/** Fetches the record of whoever gets a bill, and keeps it current. */
export function payerCopiesReaction(persons: PayerCopies): Reaction {
  return persons.reaction([firstUse(taxBillIssued, ({ data }) => data.payer)]);
}
