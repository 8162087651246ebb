import {
  aggregate,
  type BillKind,
  type DataOf,
  type EventOf,
  ledgerEntryPosted,
  type RegionCode,
  Rejected,
  type Rupiah,
  type TaxTypeId,
} from '@simpul/contracts';
import { chartOn } from './chart.ts';

/** A double entry in the ledger, made once by one event and never changed. */
export type LedgerEntryState =
  | { status: 'none' }
  | ({ status: 'posted'; postedAt: string } & DataOf<typeof ledgerEntryPosted>);

/** A payment received; `source` is the id of the event that told of it, `paidAt` an instant. */
export interface Receipt {
  readonly source: string;
  readonly kind: BillKind;
  readonly taxType: TaxTypeId;
  readonly region: RegionCode;
  readonly amount: Rupiah;
  readonly paidAt: string;
}

export type LedgerEntryCommand = { type: 'post'; receipt: Receipt };
/** Only `data` is published. */
export type LedgerEntryEvent = EventOf<typeof ledgerEntryPosted> & { readonly postedAt: string };

/** The ledger: received money is debited to the treasury it went to and credited to that treasury's revenue. */
export const ledgerEntry = aggregate<LedgerEntryState, LedgerEntryCommand, LedgerEntryEvent>({
  service: 'g2g',
  name: 'ledger-entry',
  schema: 1,
  initial: { status: 'none' },
  events: [ledgerEntryPosted],

  decide(state, { receipt }, { now }) {
    if (state.status === 'posted') return []; // the id is that of the event: told again
    const { source, kind, taxType, region, amount } = receipt;
    const day = dayInJakarta(receipt.paidAt);
    const chart = chartOn(kind, day);
    const revenue = chart?.revenue[taxType];
    if (!chart || !revenue) throw new Rejected('ledger-entry.no-account', { kind, taxType, day });
    const lines = [
      { account: chart.cash.code, name: chart.cash.name, side: 'debit' as const, amount },
      { account: revenue.code, name: revenue.name, side: 'credit' as const, amount },
    ];
    const posting = { source, kind, taxType, region, amount, day, lines, legalBasis: chart.legalBasis };
    return [{ ...ledgerEntryPosted(posting), postedAt: now.toISOString() }];
  },

  evolve(_state, { data, postedAt }) {
    return { status: 'posted', postedAt, ...data };
  },
});

const jakarta = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta', dateStyle: 'short' });

/** The treasury's day of an instant, `YYYY-MM-DD` in Asia/Jakarta. */
export function dayInJakarta(instant: string): string {
  return jakarta.format(new Date(instant));
}
