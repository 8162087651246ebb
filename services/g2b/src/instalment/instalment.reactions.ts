import { deriveId, on, type Reaction, type Repository, reaction } from '@simpul/backbone';
import { businessTaxBillCancelled, businessTaxBillPaid, instalmentApproved, NotYet } from '@simpul/contracts';
import type { AgencyDirectory } from '@simpul/service';
import type { Matters } from '../tax-bill/tax-bill.claims.ts';
import { close, type TaxBillDesk } from '../tax-bill/tax-bill.desk.ts';
import type { InstalmentCommand, InstalmentState } from './instalment.ts';

export type Instalments = Repository<InstalmentState, InstalmentCommand>;

/** The index by which a part is found by its bill, beside those of lists. */
export const instalmentIndexes = [
  { 'state.parts.bill': 1 },
  { 'state.nib': 1, 'state.requestedAt': -1, _id: -1 },
  { 'state.agency': 1, 'state.requestedAt': -1, _id: -1 },
] as const;

/** The id of the instalments of a bill. */
export function instalmentsOf(bill: string): string {
  return deriveId('instalment', bill);
}

/** The ids of the bills of the parts of instalments. */
export function billsOfParts(instalment: string, count: number): string[] {
  return Array.from({ length: count }, (_, part) => deriveId('tax-bill', 'instalment', instalment, String(part)));
}

/** The instalments one of whose parts is this bill, or undefined. */
export async function partOf(instalments: Instalments, bill: string) {
  const { items } = await instalments.page({
    filter: { 'state.parts.bill': bill },
    sort: 'state.requestedAt',
    limit: 1,
  });
  return items[0];
}

/** Instalments that were refused are over; once agreed to, the bill is theirs for good. */
export function instalmentMatters(instalments: Instalments): Matters {
  return {
    find: (id) => instalments.find(id),
    isOver: (state) => ['none', 'refused'].includes((state as InstalmentState).status),
  };
}

interface Parts {
  readonly instalments: Instalments;
  readonly desk: TaxBillDesk;
  readonly agencies: AgencyDirectory;
}

/** Puts the bills of the parts in the place of the one bill, and takes note of what is paid of them. */
export function instalmentReaction({ instalments, desk, agencies }: Parts): Reaction {
  return reaction({
    name: 'instalments',
    on: [
      on(instalmentApproved, async (event) => {
        const { nib: payer, bill, parts, taxType, period } = event.data;
        const closed = await close(desk, bill, 'in-instalments');
        if (!closed) throw new NotYet(`the tax bill ${bill}`);
        const replaced = closed.status === 'cancelled' && closed.reason === 'in-instalments';
        if (!replaced) return instalments.handle(event.subject, { type: 'settle' });
        const issuer = await agencies.find(closed.agency);
        if (!issuer) throw new NotYet(`the agency ${closed.agency} in the directory`);
        const { region, subject } = closed;
        for (const part of parts) {
          const { amount, dueDate } = part;
          const terms = { issuer, taxType, payer, region, ...(subject && { subject }), period, amount, dueDate };
          await desk.issue(part.bill, { type: 'issue', ...terms });
        }
        return undefined;
      }),

      on(businessTaxBillPaid, async ({ subject: part, data }) => {
        const found = await partOf(instalments, part);
        if (found) await instalments.handle(found.id, { type: 'keep', part, paidAt: data.paidAt });
      }),
    ],
  });
}

/**
 * Takes note of parts whose bills were withdrawn. By itself, so that it begins with the first bill ever withdrawn, and
 * not where the payment of instalments stood when there were no remissions.
 */
export function remissionReaction(instalments: Instalments): Reaction {
  return reaction({
    name: 'instalment-remissions',
    on: [
      on(businessTaxBillCancelled, async ({ subject: part, data: { reason, cancelledAt: remittedAt } }) => {
        const found = await partOf(instalments, part);
        if (found) await instalments.handle(found.id, { type: 'remit', part, reason, remittedAt });
      }),
    ],
  });
}
