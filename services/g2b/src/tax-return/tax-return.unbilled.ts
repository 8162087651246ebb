import { majorityCollection } from '@simpul/backbone';
import type { Connection } from 'mongoose';

/** Which bills a return or its amendment could have led to and did not, since nothing was left to be paid. */
export interface Unbilled {
  has(bill: string): Promise<boolean>;
  /** To add one again is harmless. */
  add(bill: string): Promise<void>;
}

/** Opens the list of what was not billed: one document per bill that will never be. */
export function openUnbilled(db: Connection): Unbilled {
  const bills = majorityCollection<{ readonly at: Date }>(db, 'unbilled-returns');

  return {
    has: async (bill) => (await bills.findOne({ _id: bill } as never)) !== null,

    async add(bill) {
      await bills.updateOne({ _id: bill } as never, { $setOnInsert: { at: new Date() } } as never, { upsert: true });
    },
  };
}
