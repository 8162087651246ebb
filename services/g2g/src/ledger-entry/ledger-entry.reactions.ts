import { deriveId, on, type Reaction, type Received, type Repository, reaction, type Target } from '@simpul/backbone';
import { type BillPaid, businessTaxBillPaid, taxBillPaid } from '@simpul/contracts';
import type { LedgerEntryCommand, LedgerEntryState } from './ledger-entry.ts';

/**
 * Posts every payment, of citizens and of companies. The entry's id derives from the event's, so the entry itself shows
 * that the event was handled and no mark is left.
 */
export function ledgerReaction(entries: Repository<LedgerEntryState, LedgerEntryCommand>): Reaction {
  async function post({ id: source, data }: Received<BillPaid>): Promise<void> {
    const { kind, taxType, region, amount, paidAt } = data;
    const receipt = { source, kind, taxType, region, amount, paidAt };
    await entries.handle(deriveId(source), { type: 'post', receipt });
  }
  const seen = {
    target: ({ id }: Received): Target => ({ collection: 'ledger-entry', id: deriveId(id), by: 'existence' }),
  };

  return reaction({ name: 'ledger', on: [on(taxBillPaid, post, seen), on(businessTaxBillPaid, post, seen)] });
}
