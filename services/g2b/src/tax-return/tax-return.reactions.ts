import { deriveId, on, type Reaction, reaction } from '@simpul/backbone';
import { dueDay, type LiveBill } from '@simpul/billing';
import { NotYet, taxReturnAmended, taxReturnFiled } from '@simpul/contracts';
import type { AgencyDirectory } from '@simpul/service';
import { type Instalments, instalmentsOf } from '../instalment/instalment.reactions.ts';
import { billOfDecision, type Objections, objectionTo } from '../objection/objection.reactions.ts';
import { close, type TaxBillDesk } from '../tax-bill/tax-bill.desk.ts';
import type { Unbilled } from './tax-return.unbilled.ts';

/** The id of the bill of what a return, or its amendment of this number, leaves to be paid. */
export function billOfReturn(taxReturn: string, correction: number): string {
  return deriveId('tax-bill', 'tax-return', taxReturn, String(correction));
}

interface Parts {
  readonly desk: TaxBillDesk;
  readonly instalments: Instalments;
  readonly unbilled: Unbilled;
  readonly objections: Objections;
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
 * told, there is one. An amendment withdraws the bills before it that are unpaid, and bills anew what is due less what
 * stands of them.
 */
export function billReturnReaction({ desk, instalments, unbilled, objections, agencies }: Parts): Reaction {
  /**
   * What stands of a bill: what was paid or waived, what stands of its instalments, or is owed by the decision on an
   * objection. Nothing stands of one that was withdrawn for any other reason, as wrong, double or overruled.
   */
  async function standing(id: string, bill: LiveBill | undefined): Promise<number> {
    if (!bill) return 0;
    if (bill.status !== 'cancelled') return bill.amount;
    if (bill.reason === 'waived') return bill.amount;
    if (bill.reason === 'in-instalments') return standingOfParts(id, bill.amount);
    if (bill.reason !== 'objection-granted') return 0;
    const objection = objectionTo(id);
    const replacement = await desk.find(billOfDecision(objection));
    if (replacement) return standing(replacement.id, replacement.bill);
    const state = (await objections.find(objection))?.state;
    return state?.status === 'decided' ? state.owed : 0;
  }

  /** A part whose bill is still to be issued stands as it was agreed. */
  async function standingOfParts(bill: string, amount: number): Promise<number> {
    const state = (await instalments.find(instalmentsOf(bill)))?.state;
    if (!state || !('parts' in state)) return amount;
    let sum = 0;
    for (const part of state.parts) {
      const issued = await desk.find(part.bill);
      sum += issued ? await standing(issued.id, issued.bill) : part.amount;
    }
    return sum;
  }

  async function bill({ taxReturn, correction, nib, taxType, period, region, due }: Declared): Promise<void> {
    const issuer = await agencies.taxOffice();
    if (!issuer) throw new NotYet('an agency for state tax in the directory');
    // told again; by now other bills may have been withdrawn, which is no reason to bill anything else
    const id = billOfReturn(taxReturn, correction);
    if ((await desk.find(id)) || (await unbilled.has(id))) return;
    let settled = 0;
    for (let former = 0; former < correction; former += 1) {
      const replaced = billOfReturn(taxReturn, former);
      settled += await standing(replaced, await close(desk, replaced, 'return-amended'));
    }
    const amount = due - settled;
    if (amount <= 0) return unbilled.add(id);
    const dueDate = dueDay('payment', taxType, period);
    if (!dueDate) throw new Error(`no day of payment for ${taxType}`);
    const terms = { issuer, taxType, payer: nib, region, period, amount, dueDate };
    await desk.issue(id, { type: 'issue', ...terms });
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
