import { deriveId, on, type Reaction, type Repository, reaction } from '@simpul/backbone';
import { businessTaxBillPaid, instalmentApproved, NotYet } from '@simpul/contracts';
import type { AgencyDirectory } from '@simpul/service';
import { close, type TaxBillDesk } from '../tax-bill/tax-bill.desk.ts';
import type { InstalmentCommand, InstalmentState } from './instalment.ts';

type Instalments = Repository<InstalmentState, InstalmentCommand>;

/** The index by which a part is found by its bill, beside those of lists. */
export const instalmentIndexes = [
  { 'state.parts.bill': 1 },
  { 'state.nib': 1, 'state.requestedAt': -1, _id: -1 },
  { 'state.agency': 1, 'state.requestedAt': -1, _id: -1 },
] as const;

/** The ids of the bills of the parts of instalments. */
export function billsOfParts(instalment: string, count: number): string[] {
  return Array.from({ length: count }, (_, part) => deriveId('tax-bill', 'instalment', instalment, String(part)));
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
        const filter = { 'state.parts.bill': part };
        const { items } = await instalments.page({ filter, sort: 'state.requestedAt', limit: 1 });
        const [found] = items;
        if (found) await instalments.handle(found.id, { type: 'keep', part, paidAt: data.paidAt });
      }),
    ],
  });
}
