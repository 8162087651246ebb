import { on, type Reaction, reaction } from '@simpul/backbone';
import { ledgerEntryPosted } from '@simpul/contracts';
import { Long, type RevenueStore } from './revenue-report.store.ts';

/**
 * Takes every posted ledger entry in, to be counted once: `_id` is the ledger entry's, so a redelivery changes nothing.
 *
 * The roller counts these and not the ledger's own documents: an aggregate's document is written through its one door
 * only, and a mark of the report in it would need a second one beside it. This way the roller owns all it writes, and the
 * report can be built anew from the topic, under another group, without touching the ledger.
 */
export function revenueReaction(store: RevenueStore, roller: { wake(): void }): Reaction {
  return reaction({
    name: 'revenue',
    on: [
      on(
        ledgerEntryPosted,
        async ({ subject, data }) => {
          const { kind, taxType, region, day } = data;
          const entry = { kind, taxType, region, day, amount: Long.fromNumber(data.amount), unrolledSince: new Date() };
          await store.entries.updateOne({ _id: subject }, { $setOnInsert: entry }, { upsert: true });
          roller.wake();
        },
        { target: ({ subject: id }) => ({ collection: 'revenue-entries', id, by: 'existence' }) },
      ),
    ],
  });
}
