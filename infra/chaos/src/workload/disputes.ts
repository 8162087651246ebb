import { deriveId } from '@simpul/backbone';
import type { Random } from '../random.ts';
import { payBill } from './bills.ts';
import type { BusinessKnown, KnownMatter } from './business-known.ts';
import { objectionOfficerOf, reviewers } from './cast.ts';
import { happening } from './happening.ts';
import { isOpen, type KnownBill, pickMembers, pickRecent, remember } from './known.ts';
import type { Body } from './send.ts';

const ofInstalment = happening('g2b.instalment');
const ofObjection = happening('g2b.objection');
const about = ['nib', 'bill', 'taxType', 'period', 'agency'] as const;

/** Of one bill, at once: parts are asked for, on this and that term, objections lodged, and payments made. */
export async function contestBill(known: BusinessKnown, random: Random): Promise<void> {
  const bill = pickRecent(random, known.bills, isAtRest(random));
  if (!bill) return;
  bill.isContested = true;
  const ways = [requestInstalments, lodgeObjection] as const;
  const wanted = Array.from({ length: random.pick([1, 1, 2, 3]) }, () => random.pick(ways)(known, bill));
  await Promise.all([...wanted, ...(random.chance(0.2) ? [payBill(known, random)] : [])]);
}

/** Neither paid nor contested; now and then any other. */
function isAtRest(random: Random) {
  return (bill: KnownBill) => (isOpen(bill) && !bill.isContested) || random.chance(0.05);
}

/** Officers of the agency decide on parts, often several at once: one decision stands. */
export async function decideInstalments(known: BusinessKnown, random: Random): Promise<void> {
  const found = pickRecent(random, known.instalments, ({ decided }) => !decided || random.chance(0.05));
  if (!found) return;
  const ways = [approve, approve, approve, refuse] as const;
  const rivals = Array.from({ length: random.pick([1, 1, 2, 3]) }, () => random.pick(ways));
  await Promise.all(rivals.map((decide) => decide(known, random, found)));
  found.decided = true;
}

/** Officers of the agency decide on an objection, often several at once: one decision stands. */
export async function decideObjection(known: BusinessKnown, random: Random): Promise<void> {
  const found = pickRecent(
    random,
    known.objections,
    ({ decided, verdicts }) => verdicts.length > 0 && (!decided || random.chance(0.05)),
  );
  if (!found) return;
  const rivals = found.verdicts.splice(0, random.pick([1, 1, 2, 3]));
  await Promise.all(rivals.map((verdict) => decide(known, random, found, verdict)));
  found.decided = true;
}

async function requestInstalments(known: BusinessKnown, bill: KnownBill): Promise<void> {
  const parts = bill.parts.pop();
  if (parts === undefined) return;
  const id = deriveId('instalment', bill.id);
  const { body } = await known.send({
    service: 'g2b',
    command: 'instalment.request',
    who: bill.payer,
    method: 'POST',
    path: '/v1/instalments',
    body: { bill: bill.id, parts },
    keyed: true,
    evidence: [ofInstalment(id, 'requested', { parts })],
    answered: (answer) => ({
      ...pickMembers(answer, [...about, 'amount', 'requestedAt']),
      parts: answer.count ?? null,
    }),
  });
  if (!body) return;
  const { officer, amount } = bill;
  known.instalments.splice(0, known.instalments.length, ...known.instalments.filter((each) => each.id !== id));
  remember(known.instalments, { id, officer, amount, agreed: 0, decided: false, verdicts: [] });
}

async function lodgeObjection(known: BusinessKnown, bill: KnownBill): Promise<void> {
  const agreed = known.next();
  const { id: bill_, amount, officer } = bill;
  // beyond the amount there is nothing to dispute, and nothing in between to agree on
  if (agreed + mostVerdicts >= amount) return;
  const id = deriveId('objection', bill_);
  const { body } = await known.send({
    service: 'g2b',
    command: 'objection.lodge',
    who: bill.payer,
    method: 'POST',
    path: '/v1/objections',
    body: { bill: bill_, agreed },
    keyed: true,
    evidence: [ofObjection(id, 'lodged', { agreed })],
    answered: (answer) => pickMembers(answer, [...about, 'amount', 'agreed', 'lodgedAt', 'dueAt']),
  });
  if (!body) return;
  const verdicts = ['partly 1', 'granted', 'rejected', 'partly 2'];
  remember(known.objections, { id, officer, amount, agreed, decided: false, verdicts });
}

const mostVerdicts = 3;

async function approve(known: BusinessKnown, random: Random, { id, officer }: KnownMatter): Promise<void> {
  await known.send({
    service: 'g2b',
    command: 'instalment.approve',
    who: random.chance(0.05) ? reviewers[0] : officer,
    method: 'POST',
    path: `/v1/instalments/${id}/approval`,
    keyed: random.chance(0.8),
    // said twice it is approved as it was
    evidence: [],
    shared: [ofInstalment(id, 'approved', {})],
    answered: (answer) => ({
      ...pickMembers(answer, about),
      approvedAt: answer.decidedAt ?? null,
      parts: partsOf(answer),
    }),
  });
}

async function refuse(known: BusinessKnown, random: Random, { id, officer }: KnownMatter): Promise<void> {
  const reason = `alasan-${letters(known.next())}`;
  await known.send({
    service: 'g2b',
    command: 'instalment.refuse',
    who: officer,
    method: 'POST',
    path: `/v1/instalments/${id}/refusal`,
    body: { reason },
    keyed: random.chance(0.8),
    evidence: [ofInstalment(id, 'refused', { reason })],
    answered: (answer) => ({ ...pickMembers(answer, [...about, 'reason']), refusedAt: answer.decidedAt ?? null }),
  });
}

async function decide(
  known: BusinessKnown,
  random: Random,
  { id, officer, amount, agreed }: KnownMatter,
  verdict: string,
): Promise<void> {
  const [outcome, more] = verdict.split(' ');
  const partly = more === undefined ? undefined : agreed + Number(more);
  const owed = partly ?? (outcome === 'granted' ? agreed : amount);
  await known.send({
    service: 'g2b',
    command: 'objection.decide',
    who: random.chance(0.05) ? reviewers[0] : objectionOfficerOf(officer),
    method: 'POST',
    path: `/v1/objections/${id}/decision`,
    body: { outcome, ...(partly !== undefined && { owed: partly }) },
    keyed: random.chance(0.8),
    evidence: [ofObjection(id, 'decided', { outcome, owed })],
    answered: (answer) => pickMembers(answer, [...about, 'outcome', 'basis', 'owed', 'payBy', 'decidedAt']),
  });
}

/** The parts as they were agreed upon, without what was paid of them since. */
function partsOf({ parts }: Body): unknown {
  if (!Array.isArray(parts)) return null;
  return (parts as Body[]).map(({ bill, amount, dueDate }) => ({ bill, amount, dueDate }));
}

/** A number in letters, as codes of reasons have no digits. */
function letters(number: number): string {
  return [...number.toString()].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
}
