import { cancellationReasons } from '@simpul/contracts';
import type { Evidence } from '../history.ts';
import type { Random } from '../random.ts';
import { banks, citizen, type Tax, taxes, taxOfficers, villages } from './cast.ts';
import { type Known, type KnownBill, type Payment, pickMembers, pickRecent, remember } from './known.ts';
import type { Body } from './send.ts';

const topic = 'g2c.tax-bill';
const issued = 'g2c.tax-bill.issued.v1';
const paid = 'g2c.tax-bill.paid.v1';
const cancelled = 'g2c.tax-bill.cancelled.v1';
const reissued = 'g2c.tax-bill.code-reissued.v1';

const terms = ['kind', 'taxType', 'payer', 'region', 'agency', 'period', 'amount'] as const;

/** An officer issues a bill to somebody in the register; its amount is that of no other bill. */
export async function issueBill(known: Known, random: Random): Promise<void> {
  const payer = pickRecent(random, known.persons, () => true);
  if (!payer) return;
  const tax = random.pick(taxes);
  const number = known.next();
  const amount = 100_000 + number;
  const brief = random.chance(0.3) && new Date(Date.now() + random.int(1_500, 3_000)).toISOString();
  const body = {
    payer: { nik: payer.nik },
    taxType: tax.taxType,
    region: random.pick(villages),
    ...(tax.subject && { subject: tax.subject(number) }),
    period: tax.period,
    amount,
    dueDate: '2099-09-30',
    ...(brief && { codeExpiresAt: brief }),
  };
  const sent = await known.send({
    service: 'g2c',
    command: 'tax-bill.issue',
    who: random.chance(0.05) ? officerOfAnother(random, tax) : tax.officer,
    method: 'POST',
    path: '/v1/tax-bills',
    body,
    // it is required: without one nothing may be issued
    keyed: !random.chance(0.02),
    evidence: [{ topic, type: issued, where: { amount } }],
    answered: (answer) => pickMembers(answer, [...terms, 'subject', 'dueDate', 'code', 'codeExpiresAt', 'issuedAt']),
  });
  if (sent.body) remember(known.bills, billOf(sent.body, tax, payer.nik));
}

/** Banks tell of payments of one bill, often several at once: one of them is taken at most. */
export async function payBill(known: Known, random: Random): Promise<void> {
  const bill = pickRecent(random, known.bills, (each) => isOpen(each) || random.chance(0.03));
  if (!bill) return;
  const rivals = random.pick([1, 1, 1, 2, 3, 4]);
  await Promise.all(Array.from({ length: rivals }, () => pay(known, random, bill, paymentOf(known, random, bill))));
}

/** A bank tells of a payment again, under another key. */
export async function payAgain(known: Known, random: Random): Promise<void> {
  const bill = pickRecent(random, known.bills, ({ paidBy }) => paidBy !== undefined);
  if (bill?.paidBy) await pay(known, random, bill, bill.paidBy);
}

/** A bank names, for one bill, the reference it has given for another. */
export async function payWithUsedReference(known: Known, random: Random): Promise<void> {
  const used = pickRecent(random, known.bills, ({ paidBy }) => paidBy !== undefined)?.paidBy;
  const bill = pickRecent(random, known.bills, isOpen);
  if (!used || !bill) return;
  const own = paymentOf(known, random, bill);
  await pay(known, random, bill, { bank: used.bank, body: { ...own.body, ntb: used.body.ntb } });
}

/** The officer withdraws a bill, while others may be paying it. */
export async function cancelBill(known: Known, random: Random): Promise<void> {
  const bill = pickRecent(random, known.bills, (each) => isOpen(each) || random.chance(0.03));
  const reason = bill?.reasons.pop();
  if (!bill || !reason) return;
  const { end } = await known.send({
    service: 'g2c',
    command: 'tax-bill.cancel',
    who: random.chance(0.1) ? random.pick(taxOfficers) : bill.officer,
    method: 'POST',
    path: `/v1/tax-bills/${bill.id}/cancellation`,
    body: { reason },
    ...(random.chance(0.3) && { headers: { 'if-match': '"1"' } }),
    keyed: random.chance(0.8),
    evidence: [evidenceOf(bill, cancelled, { reason })],
    shared: [evidenceOf(bill, cancelled, {})],
    answered: (answer) => pickMembers(answer, [...terms, 'reason', 'cancelledAt']),
  });
  if (end === 'acknowledged') bill.isCancelled = true;
}

/** Payer and officer ask for a new code of a bill whose code has expired, perhaps both at once: there is one new code. */
export async function reissueCode(known: Known, random: Random): Promise<void> {
  const isFree = ({ reissue }: KnownBill) => reissue === 'free';
  const isDue = (each: KnownBill) => isFree(each) && isOpen(each) && each.expiresAt < Date.now();
  const bill = pickRecent(random, known.bills, random.chance(0.1) ? isFree : isDue);
  if (!bill) return;
  bill.reissue = 'held';
  const codeIssue = bill.codeIssue + 1;
  const ask = (who: string) =>
    known.send({
      service: 'g2c',
      command: 'tax-bill.reissue-code',
      who,
      method: 'POST',
      path: `/v1/tax-bills/${bill.id}/billing-codes`,
      keyed: random.chance(0.8),
      evidence: [],
      shared: [evidenceOf(bill, reissued, { codeIssue })],
      answered: (answer) => pickMembers(answer, [...terms, 'code', 'codeExpiresAt', 'codeIssue']),
    });
  const both = [citizen(bill.payer), bill.officer];
  const all = await Promise.all((random.chance(0.4) ? both : [random.pick(both)]).map(ask));
  const taken = all.find(({ body }) => body !== undefined)?.body;
  if (taken) {
    bill.codes.push(String(taken.code));
    bill.codeIssue = codeIssue;
    bill.expiresAt = Date.parse(String(taken.codeExpiresAt));
  }
  if (taken || all.every(({ end }) => end === 'refused')) bill.reissue = 'free';
}

async function pay(known: Known, random: Random, bill: KnownBill, payment: Payment): Promise<void> {
  const { ntb } = payment.body;
  const sent = await known.send({
    service: 'g2c',
    command: 'tax-bill.pay',
    who: `bank:${payment.bank}`,
    method: 'POST',
    path: `/v1/billing-codes/${random.pick(bill.codes)}/payments`,
    body: payment.body,
    keyed: true,
    evidence: [evidenceOf(bill, paid, { bank: payment.bank, ntb })],
    shared: [evidenceOf(bill, paid, {})],
    answered: (answer) =>
      pickMembers(answer, ['code', 'kind', 'taxType', 'period', 'amount', 'paidAt', 'bank', 'ntb', 'ntpn', 'receipt']),
  });
  if (sent.end === 'acknowledged') bill.paidBy = payment;
}

/** A new payment; now and then of a wrong amount, or of a code that has expired. */
function paymentOf(known: Known, random: Random, { amount, kind, expiresAt, issuedAt }: KnownBill): Payment {
  const number = String(known.next()).padStart(12, '0');
  const inTime = Math.min(Date.now(), expiresAt - 1);
  const paidAt = Math.max(issuedAt, random.chance(0.5) ? Date.now() : inTime);
  return {
    bank: random.pick(banks),
    body: {
      amount: random.chance(0.1) ? amount + 1 : amount,
      ntb: number,
      ...(kind === 'state' ? { ntpn: `NTPN${number}` } : { receipt: `NTPD${number}` }),
      paidAt: new Date(paidAt).toISOString(),
    },
  };
}

function isOpen({ paidBy, isCancelled }: KnownBill): boolean {
  return !paidBy && !isCancelled;
}

function evidenceOf(bill: KnownBill, type: string, where: Evidence['where']): Evidence {
  return { topic, type, subject: bill.id, where };
}

function officerOfAnother(random: Random, { officer }: Tax): string {
  return random.pick(taxOfficers.filter((each) => each !== officer));
}

function billOf(answer: Body, { officer, kind }: Tax, payer: string): KnownBill {
  return {
    id: String(answer.id),
    officer,
    payer,
    kind,
    amount: Number(answer.amount),
    issuedAt: Date.parse(String(answer.issuedAt)),
    codes: [String(answer.code)],
    codeIssue: Number(answer.codeIssue),
    expiresAt: Date.parse(String(answer.codeExpiresAt)),
    reasons: Object.keys(cancellationReasons),
    reissue: 'free',
    isCancelled: false,
  };
}
