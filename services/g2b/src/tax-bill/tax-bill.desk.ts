import { createReservations, type Handled, type HandleOptions, type Repository } from '@simpul/backbone';
import { type Bill, type BillCommand, type BillDesk, billDesk, createReferences } from '@simpul/billing';
import { Rejected } from '@simpul/contracts';
import type { Keys } from '@simpul/service';
import type { Connection } from 'mongoose';
import { taxBill } from './tax-bill.ts';

/** Where companies' bills are issued and paid. */
export type TaxBillDesk = BillDesk<HandleOptions<Bill>, Handled<Bill>>;

/** Opens the desk on the service's store. */
export function openDesk(db: Connection, { hmac }: Pick<Keys, 'hmac'>, bills: Repository<Bill, BillCommand>) {
  const reserved = (name: string) => createReservations(db, name, hmac);
  const references = createReferences(taxBill, {
    codes: reserved('billing-codes'),
    ntbs: reserved('ntb'),
    receipts: reserved('receipts'),
  });
  return billDesk<HandleOptions<Bill>, Handled<Bill>>('tax-bill', bills, references);
}

/**
 * Withdraws a bill for good reason, unless it has been settled otherwise; answers what it is from now on, paid or
 * cancelled, and undefined where none was issued. Asked again it answers the same.
 */
export async function close(desk: TaxBillDesk, id: string, reason: Parameters<TaxBillDesk['cancel']>[1]['reason']) {
  const found = await desk.find(id);
  if (found?.bill.status !== 'issued') return found?.bill;
  try {
    await desk.cancel(id, { agency: found.bill.agency, reason });
  } catch (error) {
    // somebody was faster: a bank, or another decision
    const settled = error instanceof Rejected && ['tax-bill.already-paid', 'tax-bill.cancelled'].includes(error.code);
    if (!settled) throw error;
  }
  return (await desk.find(id))?.bill;
}
