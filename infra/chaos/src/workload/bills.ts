import type { Evidence } from '../history.ts';
import type { Random } from '../random.ts';
import { banks, type Tax, taxOfficers, villages } from './cast.ts';
import { isOpen, type Known, type KnownBill, type Payment, pickMembers, pickRecent, remember } from './known.ts';
import type { Body } from './send.ts';

const terms = ['kind', 'taxType', 'payer', 'region', 'agency', 'period', 'amount'] as const;
const issuedTerms = [...terms, 'dueDate', 'code', 'codeExpiresAt', 'issuedAt'] as const;
const receiptTerms = ['code', 'kind', 'taxType', 'period', 'amount', 'paidAt', 'bank', 'ntb'] as const;

/** An officer issues a bill; its amount is that of no other bill. */
export async function issueBill(known: Known, random: Random): Promise<void> {
  const { office } = known;
  const payer = office.payer(known, random);
  if (!payer) return;
  const tax = random.pick(office.taxes);
  const number = known.next();
  const amount = 100_000 + number;
  const brief = random.chance(0.3) && new Date(Date.now() + random.int(1_500, 3_000)).toISOString();
  const body = {
    payer: payer.named,
    taxType: tax.taxType,
    region: random.pick(villages),
    ...(tax.subject && { subject: tax.subject(number) }),
    period: tax.period,
    amount,
    dueDate: random.pick(office.dueDates),
    ...(brief && { codeExpiresAt: brief }),
  };
  const sent = await known.send({
    service: known.office.service,
    command: 'tax-bill.issue',
    who: random.chance(0.05) ? officerOfAnother(random, tax) : tax.officer,
    method: 'POST',
    path: '/v1/tax-bills',
    body,
    // it is required: without one nothing may be issued
    keyed: !random.chance(0.02),
    evidence: [{ ...happened(known, 'issued'), where: { amount } }],
    answered: (answer) => pickMembers(answer, [...issuedTerms, ...(tax.subject ? ['subject'] : [])]),
  });
  if (sent.body) remember(known.bills, billOf(known, sent.body, tax.officer, payer.who));
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
  if (bill?.paidBy) await pay(known, random, bill, bill.paidBy, { again: true });
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
    service: known.office.service,
    command: 'tax-bill.cancel',
    who: random.chance(0.1) ? random.pick(taxOfficers) : bill.officer,
    method: 'POST',
    path: `/v1/tax-bills/${bill.id}/cancellation`,
    body: { reason },
    ...(random.chance(0.3) && { headers: { 'if-match': '"1"' } }),
    keyed: random.chance(0.8),
    evidence: [evidenceOf(known, bill, 'cancelled', { reason })],
    shared: [evidenceOf(known, bill, 'cancelled', {})],
    answered: (answer) => pickMembers(answer, [...terms, 'reason', 'cancelledAt']),
  });
  if (end === 'acknowledged') bill.isSettled = true;
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
      service: known.office.service,
      command: 'tax-bill.reissue-code',
      who,
      method: 'POST',
      path: `/v1/tax-bills/${bill.id}/billing-codes`,
      keyed: random.chance(0.8),
      evidence: [],
      shared: [evidenceOf(known, bill, 'code-reissued', { codeIssue })],
      answered: (answer) => pickMembers(answer, [...terms, 'code', 'codeExpiresAt', 'codeIssue']),
    });
  const both = [bill.payer, bill.officer];
  const all = await Promise.all((random.chance(0.4) ? both : [random.pick(both)]).map(ask));
  const taken = all.find(({ body }) => body !== undefined)?.body;
  if (taken) {
    bill.codes.push(String(taken.code));
    bill.codeIssue = codeIssue;
    bill.expiresAt = Date.parse(String(taken.codeExpiresAt));
  }
  if (taken || all.every(({ end }) => end === 'refused')) bill.reissue = 'free';
}

async function pay(
  known: Known,
  random: Random,
  bill: KnownBill,
  payment: Payment,
  { again = false } = {},
): Promise<void> {
  const { ntb } = payment.body;
  const own = evidenceOf(known, bill, 'paid', { bank: payment.bank, ntb });
  const sent = await known.send({
    service: known.office.service,
    command: 'tax-bill.pay',
    who: `bank:${payment.bank}`,
    method: 'POST',
    path: `/v1/billing-codes/${random.pick(bill.codes)}/payments`,
    body: payment.body,
    keyed: true,
    // told again it is the payment it was, and stays the event of whoever told it first
    evidence: again ? [] : [own],
    shared: [...(again ? [own] : []), evidenceOf(known, bill, 'paid', {})],
    answered: (answer) => pickMembers(answer, [...receiptTerms, bill.kind === 'state' ? 'ntpn' : 'receipt']),
  });
  if (sent.end === 'acknowledged') bill.paidBy = payment;
  if (sent.code === 'tax-bill.already-paid' || sent.code === 'tax-bill.cancelled') bill.isSettled = true;
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

type What = 'issued' | 'paid' | 'cancelled' | 'code-reissued';

function happened({ office }: Known, what: What): Pick<Evidence, 'topic' | 'type'> {
  const topic = `${office.service}.tax-bill`;
  return { topic, type: `${topic}.${what}.v1` };
}

function evidenceOf(known: Known, bill: KnownBill, what: What, where: Evidence['where']): Evidence {
  return { ...happened(known, what), subject: bill.id, where };
}

function officerOfAnother(random: Random, { officer }: Tax): string {
  return random.pick(taxOfficers.filter((each) => each !== officer));
}

/** A bill as its answer tells it. */
export function billOf({ office }: Known, answer: Body, officer: string, payer: string): KnownBill {
  return {
    id: String(answer.id),
    officer,
    payer,
    kind: answer.kind === 'state' ? 'state' : 'regional',
    amount: Number(answer.amount),
    issuedAt: Date.parse(String(answer.issuedAt)),
    codes: [String(answer.code)],
    codeIssue: Number(answer.codeIssue),
    expiresAt: Date.parse(String(answer.codeExpiresAt)),
    reasons: [...office.reasons],
    parts: [2, 3, 4, 5, 6, 12],
    reissue: 'free',
    isSettled: false,
    isContested: false,
  };
}
