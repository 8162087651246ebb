import { type ActedBy, type BillKind, Rejected } from '@simpul/contracts';
import type { Bill, BillCommand, LiveBill, PayableKind, Payment } from './bill.ts';
import type { References } from './references.ts';
import { type Reader, sees } from './sight.ts';

/** The indexes by which bills are listed, newest first: a payer's, an agency's, a region's. */
export const billIndexes = [
  { 'state.payer': 1, 'state.issuedAt': -1, _id: -1 },
  { 'state.agency': 1, 'state.issuedAt': -1, _id: -1 },
  { 'state.region': 1, 'state.issuedAt': -1, _id: -1 },
] as const;

/** A bill that exists, as it is stored. */
export interface FoundBill<K extends PayableKind = BillKind> {
  readonly id: string;
  readonly bill: LiveBill<K>;
  readonly version: number;
}

/** The door to bills, as far as it is needed here. */
interface Bills<O, H, K extends PayableKind> {
  find(id: string): Promise<{ readonly id: string; readonly state: Bill<K>; readonly version: number } | undefined>;
  handle(id: string, command: BillCommand, options?: O): Promise<H>;
}

/** Where bills of any kind are issued and paid: each command with the reservations that go before it. */
export interface PaymentDesk<O, H, K extends PayableKind> {
  /** Issues a bill under an id of the caller's choice. @throws Rejected as the bill does */
  issue(id: string, command: Omit<Extract<BillCommand, { type: 'issue' }>, 'attempt'>, options?: O): Promise<H>;
  /** `by` says which partner asks, where one does. */
  reissueCode(found: FoundBill<K>, options?: O, by?: ActedBy): Promise<H>;
  pay(found: FoundBill<K>, payment: Payment & { readonly amount: number }, options?: O): Promise<H>;
  cancel(id: string, command: Omit<Extract<BillCommand, { type: 'cancel' }>, 'type'>, options?: O): Promise<H>;
  /** The bill, or undefined where none was issued. */
  find(id: string): Promise<FoundBill<K> | undefined>;
  /** @throws Rejected `<name>.code-unknown`, also for a code that was reserved and never issued */
  withCode(code: string): Promise<FoundBill<K>>;
}

/** The same for taxes, where who sees which bill is a matter of tax law. */
export interface BillDesk<O, H> extends PaymentDesk<O, H, BillKind> {
  /** @throws Rejected `<name>.not-found`, the same for what is not there and what is not theirs */
  seen(id: string, reader: Reader): Promise<FoundBill>;
}

/** Opens the desk of taxes; `name` is the one the bill's refusals go by. */
export function billDesk<O, H>(name: string, bills: Bills<O, H, BillKind>, references: References): BillDesk<O, H> {
  const desk = paymentDesk(name, bills, references);
  return {
    ...desk,
    async seen(id, reader) {
      const found = await desk.find(id);
      if (!found || !sees(reader, found.bill)) throw new Rejected(`${name}.not-found`);
      return found;
    },
  };
}

/** Opens the desk of bills of any kind. */
export function paymentDesk<O, H, K extends PayableKind>(
  name: string,
  bills: Bills<O, H, K>,
  references: References<K>,
): PaymentDesk<O, H, K> {
  async function find(id: string): Promise<FoundBill<K> | undefined> {
    const stored = await bills.find(id);
    if (!stored || stored.state.status === 'none') return undefined;
    return { id, bill: stored.state, version: stored.version };
  }

  return {
    find,

    async issue(id, command, options) {
      const attempt = (await find(id)) ? 0 : await references.firstCode(id, command);
      return bills.handle(id, { ...command, attempt }, options);
    },

    async reissueCode({ id, bill }, options, by) {
      const attempt = bill.status === 'issued' ? await references.followingCode(id, bill) : 0;
      return bills.handle(id, { type: 'reissue-code', attempt, ...(by && { by }) }, options);
    },

    async pay({ id, bill }, payment, options) {
      const holders = await references.claim(id, bill, payment);
      return bills.handle(id, { type: 'pay', ...payment, holders }, options);
    },

    cancel: (id, command, options) => bills.handle(id, { type: 'cancel', ...command }, options),

    async withCode(code) {
      const id = await references.billOf(code);
      const found = id === undefined ? undefined : await find(id);
      if (!found?.bill.codes.some((each) => each.code === code)) throw new Rejected(`${name}.code-unknown`);
      return found;
    },
  };
}
