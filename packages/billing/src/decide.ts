import { type DecideContext, isRegion, Rejected, type TaxObject } from '@simpul/contracts';
import {
  type Bill,
  type BillCommand,
  type BillEvent,
  type BillEvents,
  type Code,
  type LiveBill,
  type PayableKind,
  type Payment,
  presentCode,
} from './bill.ts';
import { latestExpiry } from './code-life.ts';
import { nextCode } from './codes.ts';
import type { Levy, LevyType } from './levy.ts';

type Command<T extends BillCommand['type']> = Extract<BillCommand, { type: T }>;

/** What the rules of a bill are told apart by: its name in refusals, its events, and what it is levied as. */
export interface BillRules<P extends string, K extends PayableKind> {
  readonly name: string;
  readonly events: BillEvents<P, K>;
  readonly levy: Levy<K>;
}

type Refuse = (reason: string, detail?: Record<string, unknown>) => Rejected;

/** How far a bank's clock may be ahead of ours before its time of payment is called a time in the future. */
const clockTolerance = 5 * 60_000;

/** The rules of every bill; see `billAggregate`. */
export function decideBill<P extends string, K extends PayableKind>(
  { name, events, levy }: BillRules<P, K>,
  state: Bill<K>,
  command: BillCommand,
  context: DecideContext,
): readonly BillEvent<P, K>[] {
  const refuse: Refuse = (reason, detail) => new Rejected(`${name}.${reason}`, detail);
  if (command.type === 'issue') return issue({ events, levy }, state, command, context, refuse);
  if (state.status === 'none') throw refuse('not-found');
  switch (command.type) {
    case 'reissue-code':
      return reissueCode(events, state, command, context, refuse);
    case 'pay':
      return pay(events, state, command, context, refuse);
    case 'cancel':
      return cancel(events, state, command, context, refuse);
  }
}

function issue<P extends string, K extends PayableKind>(
  { events, levy }: Pick<BillRules<P, K>, 'events' | 'levy'>,
  state: Bill<K>,
  command: Command<'issue'>,
  { now, id }: DecideContext,
  refuse: Refuse,
): BillEvent<P, K>[] {
  const { issuer, taxType: named, payer, region, subject, period, amount, dueDate, attempt } = command;
  if (state.status !== 'none') {
    if (isSameBill(state, command)) return [];
    throw refuse('already-issued');
  }
  const taxType = levy.typeIn(named, period);
  if (!taxType) throw refuse('unknown-tax-type', { taxType: named, period });
  if (!isRegion(region)) throw refuse('unknown-region', { region });
  if (!levy.mayIssue(issuer, taxType, region, period)) throw refuse('not-competent', { agency: issuer.id });
  checkPeriod(taxType, period, refuse);
  checkSubject(taxType, subject, refuse);

  const latest = latestExpiry(taxType.kind, now);
  const expiry = command.codeExpiresAt ? new Date(command.codeExpiresAt) : latest;
  if (expiry <= now || expiry > latest) throw refuse('wrong-expiry', { latest: latest.toISOString() });

  const seed = { bill: id, issue: 1, attempt };
  const code = levy.firstCode(seed, taxType, issuer.region);
  return [
    events.issued({
      kind: taxType.kind,
      taxType: taxType.id,
      payer,
      region,
      agency: issuer.id,
      period,
      amount,
      ...((subject?.nop ?? subject?.plate) && { subject }),
      dueDate,
      code,
      codeExpiresAt: expiry.toISOString(),
      issuedAt: now.toISOString(),
    }),
  ];
}

function isSameBill(
  bill: LiveBill<PayableKind>,
  { issuer, taxType, payer, region, period, amount, dueDate, subject }: Command<'issue'>,
) {
  return (
    bill.agency === issuer.id &&
    bill.taxType === taxType &&
    bill.payer === payer &&
    bill.region === region &&
    bill.period === period &&
    bill.amount === amount &&
    bill.dueDate === dueDate &&
    bill.subject?.nop === subject?.nop &&
    bill.subject?.plate === subject?.plate
  );
}

function checkPeriod({ id, period: form }: LevyType<PayableKind>, period: string, refuse: Refuse): void {
  const expected = form === 'year' ? 'YYYY' : 'YYYY-MM';
  if (period.length !== expected.length) throw refuse('wrong-period', { taxType: id, form: expected });
}

function checkSubject(
  { id, subject: rule }: LevyType<PayableKind>,
  subject: TaxObject | undefined,
  refuse: Refuse,
): void {
  const { nop, plate } = subject ?? {};
  const fits = {
    nop: nop !== undefined && plate === undefined,
    plate: plate !== undefined && nop === undefined,
    'plate-if-any': nop === undefined,
    none: nop === undefined && plate === undefined,
  } satisfies Record<LevyType<PayableKind>['subject'], boolean>;
  if (!fits[rule]) throw refuse('wrong-subject', { taxType: id, expected: rule });
}

function reissueCode<P extends string, K extends PayableKind>(
  events: BillEvents<P, K>,
  bill: LiveBill<K>,
  { attempt, by }: Command<'reissue-code'>,
  { now, id }: DecideContext,
  refuse: Refuse,
): BillEvent<P, K>[] {
  checkOpen(bill, refuse);
  const present = presentCode(bill);
  if (now < new Date(present.expiresAt)) throw refuse('code-still-valid', { expiresAt: present.expiresAt });
  return [
    events.codeReissued({
      ...about(bill),
      dueDate: bill.dueDate,
      code: followingCode(bill, id, attempt),
      codeExpiresAt: latestExpiry(bill.kind, now).toISOString(),
      codeIssue: present.issue + 1,
      ...(by && { by }),
      reissuedAt: now.toISOString(),
    }),
  ];
}

/** The candidate for the code a bill gets when its present one has expired; `attempt` counts from 0. */
export function followingCode(bill: Pick<LiveBill, 'codes'>, id: string, attempt: number): string {
  const { code, issue: present } = presentCode(bill);
  return nextCode(code, { bill: id, issue: present + 1, attempt });
}

function pay<P extends string, K extends PayableKind>(
  events: BillEvents<P, K>,
  bill: LiveBill<K>,
  command: Command<'pay'>,
  { now, id }: DecideContext,
  refuse: Refuse,
): BillEvent<P, K>[] {
  const { code: named, amount, paidAt, bank, ntb, ntpn, receipt, holders } = command;
  if (bill.status === 'paid' && isSamePayment(bill, command)) return [];
  checkOpen(bill, refuse);
  const code = bill.codes.find((each) => each.code === named);
  if (!code) throw refuse('code-unknown');
  if (!hasItsReceipt(bill.kind, command)) throw refuse('wrong-reference');
  if (amount !== bill.amount) throw refuse('wrong-amount', { expected: bill.amount });
  checkTime(code, paidAt, now, refuse);
  if (holders.ntb !== id) throw refuse('reference-used', { reference: 'NTB' });
  if (holders.receipt !== id) throw refuse('reference-used', { reference: ntpn ? 'NTPN' : 'NTPD' });
  return [
    events.paid({ ...about(bill), code: named, paidAt, bank, ntb, ...(ntpn && { ntpn }), ...(receipt && { receipt }) }),
  ];
}

/** The treasury gives an NTPN, a region its own receipt; the bank's reference is all there is of a contribution. */
function hasItsReceipt(kind: PayableKind, { ntpn, receipt }: Pick<Payment, 'ntpn' | 'receipt'>): boolean {
  return (ntpn !== undefined) === (kind === 'state') && (receipt !== undefined) === (kind === 'regional');
}

function isSamePayment(bill: LiveBill<PayableKind> & { status: 'paid' }, told: Payment & { amount: number }): boolean {
  return (
    bill.bank === told.bank &&
    bill.ntb === told.ntb &&
    bill.ntpn === told.ntpn &&
    bill.receipt === told.receipt &&
    bill.amount === told.amount
  );
}

function checkTime({ issuedAt, expiresAt }: Code, paidAt: string, now: Date, refuse: Refuse): void {
  const paid = Date.parse(paidAt);
  const earliest = Date.parse(issuedAt) - clockTolerance;
  const latest = now.getTime() + clockTolerance;
  if (paid < earliest || paid > latest) {
    throw refuse('wrong-payment-time', { earliest: issuedAt, latest: now.toISOString() });
  }
  // Judged by when the money was taken: a bank that could not reach us tells it later, and the money is there.
  if (paid >= Date.parse(expiresAt)) throw refuse('code-expired', { expiresAt });
}

function cancel<P extends string, K extends PayableKind>(
  events: BillEvents<P, K>,
  bill: LiveBill<K>,
  { agency, reason }: Command<'cancel'>,
  { now }: DecideContext,
  refuse: Refuse,
): BillEvent<P, K>[] {
  if (agency !== bill.agency) throw refuse('not-competent', { agency });
  if (bill.status === 'cancelled' && bill.reason === reason) return [];
  checkOpen(bill, refuse);
  return [events.cancelled({ ...about(bill), reason, cancelledAt: now.toISOString() })];
}

function checkOpen(bill: LiveBill<PayableKind>, refuse: Refuse): void {
  if (bill.status === 'paid') throw refuse('already-paid', { paidAt: bill.paidAt });
  if (bill.status === 'cancelled') throw refuse('cancelled');
}

function about<K extends PayableKind>({ kind, taxType, payer, region, agency, period, amount }: LiveBill<K>) {
  return { kind, taxType, payer, region, agency, period, amount };
}
