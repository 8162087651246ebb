import { deriveId, on, type Reaction, type Repository, reaction } from '@simpul/backbone';
import { taxBillPaid } from '@simpul/contracts';
import type { LedgerEntryCommand, LedgerEntryState } from './ledger-entry.ts';

/**
 * Posts every payment. The entry's id derives from the event's, so the entry itself shows that the event was handled
 * and no mark is left.
 */
export function ledgerReaction(entries: Repository<LedgerEntryState, LedgerEntryCommand>): Reaction {
  return reaction({
    name: 'ledger',
    on: [
      on(
        taxBillPaid,
        ({ id: source, data }) => {
          const { kind, taxType, region, amount, paidAt } = data;
          const receipt = { source, kind, taxType, region, amount, paidAt };
          return entries.handle(deriveId(source), { type: 'post', receipt });
        },
        { target: ({ id }) => ({ collection: 'ledger-entry', id: deriveId(id), by: 'existence' }) },
      ),
    ],
  });
}
