import { type Aggregate, type BillKind, type DomainEvent, Rejected } from '@simpul/contracts';
import type { Bill, BillCommand, LiveBill, PayableKind, Payment, ReferenceHolders } from './bill.ts';
import { followingCode } from './decide.ts';

type IssueCommand = Extract<BillCommand, { type: 'issue' }>;

/** What must be unique over all bills: their codes, and the references of their payments. */
export interface References<K extends PayableKind = BillKind> {
  /** Reserves the first code of a bill about to be issued; answers which candidate was free. @throws Rejected as issuing would */
  firstCode(id: string, command: Omit<IssueCommand, 'attempt'>): Promise<number>;
  /** Reserves the code that follows; answers which candidate was free. */
  followingCode(id: string, bill: LiveBill<K>): Promise<number>;
  /** The id of the bill a code was reserved for; it may not have been issued. */
  billOf(code: string): Promise<string | undefined>;
  /** Makes a payment's references this bill's where they are free, unless the payment would be refused anyway. */
  claim(id: string, bill: LiveBill<K>, payment: Payment & { readonly amount: number }): Promise<ReferenceHolders>;
}

const nobody: ReferenceHolders = { ntb: undefined, receipt: undefined };
const attempts = 16;

/** Where values of one kind are made somebody's for good, before what they are for is committed. */
interface Reserved {
  reserve(value: string, owner: string): Promise<string>;
  ownerOf(value: string): Promise<string | undefined>;
}

/**
 * What is unique over the bills of a service, kept in reservations. A bank's reference is unique in that bank, an NTPN in
 * the state treasury, an NTPD in the agency that gives it.
 */
export function createReferences<E extends DomainEvent, K extends PayableKind>(
  bill: Aggregate<Bill<K>, BillCommand, E>,
  { codes, ntbs, receipts }: { readonly codes: Reserved; readonly ntbs: Reserved; readonly receipts: Reserved },
): References<K> {
  async function reserveCode(id: string, candidate: (attempt: number) => string): Promise<number> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if ((await codes.reserve(candidate(attempt), id)) === id) return attempt;
    }
    throw new Error(`${attempts} codes in a row were taken: the space of codes is too full`);
  }

  async function claim(
    id: string,
    state: LiveBill<K>,
    payment: Payment & { amount: number },
  ): Promise<ReferenceHolders> {
    if (!wouldPay(id, state, payment)) return nobody;
    const ntb = `${payment.bank}/${payment.ntb}`;
    const receipt = receiptIn(state, payment);
    if (receipt === undefined) return { ntb: await ntbs.reserve(ntb, id), receipt: id };
    // looked up first, so that a payment refused for one reference does not take the other
    const held = { ntb: await ntbs.ownerOf(ntb), receipt: await receipts.ownerOf(receipt) };
    const free = [held.ntb, held.receipt].every((holder) => holder === undefined || holder === id);
    const holder = free ? await ntbs.reserve(ntb, id) : (held.ntb ?? id);
    // of several at once the one that has the first reference is alone in asking for the second
    return { ntb: holder, receipt: free && holder === id ? await receipts.reserve(receipt, id) : (held.receipt ?? id) };
  }

  return {
    firstCode: (id, command) => reserveCode(id, (attempt) => codeIssuedBy(id, { ...command, attempt })),
    followingCode: (id, state) => reserveCode(id, (attempt) => followingCode(state, id, attempt)),
    billOf: (code) => codes.ownerOf(code),
    claim,
  };

  function codeIssuedBy(id: string, command: IssueCommand): string {
    const events = bill.decide(bill.initial, command, { now: new Date(), id });
    const issued = events.reduce(bill.evolve, bill.initial);
    if (issued.status === 'none') throw new Error('issuing a new bill issued none');
    return issued.codes[0].code;
  }

  function wouldPay(id: string, state: LiveBill<K>, payment: Payment & { amount: number }): boolean {
    const command = { type: 'pay', ...payment, holders: { ntb: id, receipt: id } } as const;
    try {
      return bill.decide(state, command, { now: new Date(), id }).length > 0;
    } catch (error) {
      if (error instanceof Rejected) return false;
      throw error;
    }
  }
}

/** By what a receipt is unique; a contribution has none. */
function receiptIn({ agency }: Pick<LiveBill, 'agency'>, { ntpn, receipt }: Payment): string | undefined {
  if (ntpn) return `ntpn/${ntpn}`;
  return receipt && `ntpd/${agency}/${receipt}`;
}
