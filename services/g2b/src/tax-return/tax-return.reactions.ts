import { deriveId, on, type Reaction, reaction } from '@simpul/backbone';
import { dueDay } from '@simpul/billing';
import { NotYet, taxReturnAmended, taxReturnFiled } from '@simpul/contracts';
import type { AgencyDirectory } from '@simpul/service';
import { close, type TaxBillDesk } from '../tax-bill/tax-bill.desk.ts';

/** The id of the bill of what a return, or its amendment of this number, leaves to be paid. */
export function billOfReturn(taxReturn: string, correction: number): string {
  return deriveId('tax-bill', 'tax-return', taxReturn, String(correction));
}

interface Parts {
  readonly desk: TaxBillDesk;
  readonly agencies: AgencyDirectory;
}

interface Declared {
  readonly taxReturn: string;
  readonly correction: number;
  readonly nib: string;
  readonly taxType: string;
  readonly period: string;
  readonly region: string;
  readonly due: number;
}

/**
 * Bills what is due by a return. The bill's id follows from the return and its correction, so that however often it is
 * told, there is one. An amendment withdraws the bills before it that are unpaid; what was paid of them, or is paid in
 * instalments or was objected to, is counted, and the rest is billed anew.
 */
export function billReturnReaction({ desk, agencies }: Parts): Reaction {
  async function bill({ taxReturn, correction, nib, taxType, period, region, due }: Declared): Promise<void> {
    const issuer = await agencies.taxOffice();
    if (!issuer) throw new NotYet('an agency for state tax in the directory');
    let settled = 0;
    for (let former = 0; former < correction; former += 1) {
      const closed = await close(desk, billOfReturn(taxReturn, former), 'return-amended');
      if (closed && !(closed.status === 'cancelled' && closed.reason === 'return-amended')) settled += closed.amount;
    }
    const amount = due - settled;
    if (amount <= 0) return;
    const dueDate = dueDay('payment', taxType, period);
    if (!dueDate) throw new Error(`no day of payment for ${taxType}`);
    const terms = { issuer, taxType, payer: nib, region, period, amount, dueDate };
    await desk.issue(billOfReturn(taxReturn, correction), { type: 'issue', ...terms });
  }

  return reaction({
    name: 'bill-return',
    on: [
      on(taxReturnFiled, ({ subject, data }) => bill({ taxReturn: subject, correction: 0, ...data }), {
        target: ({ subject, data }) =>
          data.due > 0 ? { collection: 'tax-bill', id: billOfReturn(subject, 0), by: 'existence' } : undefined,
      }),
      on(taxReturnAmended, ({ subject, data }) => bill({ taxReturn: subject, ...data })),
    ],
  });
}
