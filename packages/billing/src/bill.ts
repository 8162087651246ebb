import type {
  ActedBy,
  BillCancelled,
  BillCodeReissued,
  BillIssued,
  BillKind,
  BillPaid,
  CancellationReason,
  ContributionKind,
  DomainEvent,
  EventContract,
  TaxObject,
} from '@simpul/contracts';
import type { LevyingAgency } from './competence.ts';

/** Where the money of a bill goes: to the state, to a region, or to the social security fund. */
export type PayableKind = BillKind | ContributionKind;

type OfKind<D, K> = Omit<D, 'kind'> & { readonly kind: K };

/** A code the bill was given, and when it could be paid. */
export interface Code {
  readonly code: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
}

/** What was paid, where, and by which references. */
export type Payment = Pick<BillPaid, 'code' | 'paidAt' | 'bank' | 'ntb' | 'ntpn' | 'receipt'>;

type Terms<K> = Omit<BillIssued, 'kind' | 'code' | 'codeExpiresAt'> & {
  readonly kind: K;
  /** every code the bill ever had; the last one is the present one */
  readonly codes: readonly [Code, ...Code[]];
};

/** A bill that exists: its terms, its codes and how far it has come. */
export type LiveBill<K extends PayableKind = BillKind> = Terms<K> &
  (
    | { readonly status: 'issued' }
    | ({ readonly status: 'paid' } & Omit<Payment, 'code'> & { readonly paidCode: string })
    | { readonly status: 'cancelled'; readonly cancelledAt: string; readonly reason: string }
  );

/** The state of a bill; `none` before it is issued. */
export type Bill<K extends PayableKind = BillKind> = { readonly status: 'none' } | LiveBill<K>;

/** Who holds a payment's references: the id of the bill each is reserved for, undefined where it was not asked. */
export interface ReferenceHolders {
  readonly ntb: string | undefined;
  readonly receipt: string | undefined;
}

/** What can be asked of a bill. Times are ISO 8601 in UTC. */
export type BillCommand =
  | {
      readonly type: 'issue';
      readonly issuer: LevyingAgency;
      readonly taxType: string;
      readonly payer: string;
      readonly region: string;
      readonly subject?: TaxObject;
      readonly period: string;
      /** rupiah, at least one */
      readonly amount: number;
      /** `YYYY-MM-DD` in Jakarta */
      readonly dueDate: string;
      /** earlier than the rules have it */
      readonly codeExpiresAt?: string;
      /** which candidate for the code is free */
      readonly attempt: number;
    }
  /** `by` where a partner asks for the payer */
  | { readonly type: 'reissue-code'; readonly attempt: number; readonly by?: ActedBy }
  | ({ readonly type: 'pay'; readonly amount: number; readonly holders: ReferenceHolders } & Payment)
  | { readonly type: 'cancel'; readonly agency: string; readonly reason: CancellationReason };

/** The four event contracts of a bill in a service, for instance those of `g2c.tax-bill`. */
export interface BillEvents<P extends string, K extends PayableKind = BillKind> {
  readonly issued: EventContract<`${P}.issued.v1`, OfKind<BillIssued, K>>;
  readonly codeReissued: EventContract<`${P}.code-reissued.v1`, OfKind<BillCodeReissued, K>>;
  readonly paid: EventContract<`${P}.paid.v1`, OfKind<BillPaid, K>>;
  readonly cancelled: EventContract<`${P}.cancelled.v1`, OfKind<BillCancelled, K>>;
}

/** Any event of a bill. */
export type BillEvent<P extends string, K extends PayableKind = BillKind> =
  | DomainEvent<`${P}.issued.v1`, OfKind<BillIssued, K>>
  | DomainEvent<`${P}.code-reissued.v1`, OfKind<BillCodeReissued, K>>
  | DomainEvent<`${P}.paid.v1`, OfKind<BillPaid, K>>
  | DomainEvent<`${P}.cancelled.v1`, OfKind<BillCancelled, K>>;

/** What a bill is after one more event. */
export function evolveBill<P extends string, K extends PayableKind>(
  events: BillEvents<P, K>,
  state: Bill<K>,
  event: BillEvent<P, K>,
): Bill<K> {
  if (isOf(events.issued, event)) {
    const { code, codeExpiresAt, ...terms } = event.data;
    const first = { code, issuedAt: terms.issuedAt, expiresAt: codeExpiresAt };
    return { ...terms, status: 'issued', codes: [first] };
  }
  if (state.status === 'none') throw new Error(`${event.type} of a bill that was never issued`);
  if (isOf(events.codeReissued, event)) {
    const { code, reissuedAt, codeExpiresAt } = event.data;
    return { ...state, codes: [...state.codes, { code, issuedAt: reissuedAt, expiresAt: codeExpiresAt }] };
  }
  if (isOf(events.paid, event)) {
    const { code: paidCode, paidAt, bank, ntb, ntpn, receipt } = event.data;
    return {
      ...state,
      status: 'paid',
      paidCode,
      paidAt,
      bank,
      ntb,
      ...(ntpn && { ntpn }),
      ...(receipt && { receipt }),
    };
  }
  if (isOf(events.cancelled, event)) {
    const { cancelledAt, reason } = event.data;
    return { ...state, status: 'cancelled', cancelledAt, reason };
  }
  throw new Error(`no rule for ${event satisfies never}`);
}

function isOf<T extends string, D>(contract: EventContract<T, D>, event: DomainEvent): event is DomainEvent<T, D> {
  return event.type === contract.type;
}

/** The code a bill can be paid by at present, and how many it has had. */
export function presentCode(bill: Pick<LiveBill, 'codes'>): Code & { readonly issue: number } {
  const last = bill.codes.at(-1) ?? bill.codes[0];
  return { ...last, issue: bill.codes.length };
}
