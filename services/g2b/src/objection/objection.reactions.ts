import { deriveId, on, type Reaction, type Repository, reaction } from '@simpul/backbone';
import { NotYet, objectionDecided } from '@simpul/contracts';
import type { AgencyDirectory } from '@simpul/service';
import type { Matters } from '../tax-bill/tax-bill.claims.ts';
import { close, type TaxBillDesk } from '../tax-bill/tax-bill.desk.ts';
import type { ObjectionCommand, ObjectionState } from './objection.ts';

/** The indexes by which objections are listed, newest first. */
export const objectionIndexes = [
  { 'state.nib': 1, 'state.lodgedAt': -1, _id: -1 },
  { 'state.agency': 1, 'state.lodgedAt': -1, _id: -1 },
] as const;

export type Objections = Repository<ObjectionState, ObjectionCommand>;

/** The id of the objection to a bill. */
export function objectionTo(bill: string): string {
  return deriveId('objection', bill);
}

/** The id of the bill of what is owed by the decision on an objection. */
export function billOfDecision(objection: string): string {
  return deriveId('tax-bill', 'objection', objection);
}

/** An objection is over when it is rejected; granted, the bill is withdrawn, and there is nothing left to take up. */
export function objectionMatters(objections: Objections): Matters {
  return {
    find: (id) => objections.find(id),
    isOver(known) {
      const state = known as ObjectionState;
      return state.status === 'none' || (state.status === 'decided' && state.outcome === 'rejected');
    },
  };
}

interface Parts {
  readonly desk: TaxBillDesk;
  readonly agencies: AgencyDirectory;
}

/** Carries a decision out: what is owed no more is withdrawn, what is owed instead is billed. */
export function objectionReaction({ desk, agencies }: Parts): Reaction {
  return reaction({
    name: 'objections',
    on: [
      on(objectionDecided, async ({ subject, data }) => {
        const { bill, nib: payer, taxType, period, outcome, owed: amount, payBy: dueDate } = data;
        if (outcome === 'rejected') return;
        const closed = await close(desk, bill, 'objection-granted');
        if (!closed) throw new NotYet(`the tax bill ${bill}`);
        const replaced = closed.status === 'cancelled' && closed.reason === 'objection-granted';
        // paid meanwhile, or settled in another way: what was paid too much is for a refund
        if (!replaced || amount === 0) return;
        const issuer = await agencies.find(closed.agency);
        if (!issuer) throw new NotYet(`the agency ${closed.agency} in the directory`);
        const { region, subject: taxed } = closed;
        const terms = { issuer, taxType, payer, region, ...(taxed && { subject: taxed }), period, amount, dueDate };
        await desk.issue(billOfDecision(subject), { type: 'issue', ...terms });
      }),
    ],
  });
}
