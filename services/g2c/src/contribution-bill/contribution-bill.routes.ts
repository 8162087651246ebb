import type { Handled, HandleOptions, Repository } from '@simpul/backbone';
import { type Bill, type BillCommand, type LiveBill, type PaymentDesk, presentCode } from '@simpul/billing';
import {
  type ContributionBill,
  type ContributionInquiry,
  type ContributionKind,
  type ContributionPayment,
  cancelContributionBill,
  getContributionBill,
  inquireVirtualAccount,
  listContributionBills,
  payVirtualAccount,
  Rejected,
  reissueVirtualAccount,
} from '@simpul/contracts';
import { type Actor, type AgencyDirectory, carriedOut, type Evidence, type Route, route } from '@simpul/service';
import { groundOf, type Principal, type PrincipalOf } from '../consent/consent.access.ts';
import { type CardReader, cardReaderOf } from '../health-card/health-card.access.ts';

type State = Bill<ContributionKind>;
type Live = LiveBill<ContributionKind>;

export type ContributionBills = Repository<State, BillCommand>;
export type ContributionDesk = PaymentDesk<HandleOptions<State>, Handled<State>, ContributionKind>;

interface Parts {
  readonly bills: ContributionBills;
  readonly desk: ContributionDesk;
  readonly agencies: AgencyDirectory;
  readonly evidence: Evidence;
  readonly principalOf: PrincipalOf;
}

/** What participants, partners who act for them, the insurer and banks can ask of contribution bills. */
export function contributionBillHandlers({ bills, desk, agencies, evidence, principalOf }: Parts): Route[] {
  return [
    route(listContributionBills, async ({ query, actor, consent }) => {
      const { limit, cursor, status, period } = query;
      const principal = await principalOf(listContributionBills, { actor, consent });
      const reader = await readerOf(actor, principal);
      const asked = { ...(status && { 'state.status': status }), ...(period && { 'state.period': period }) };
      const filter = { $and: [visible(reader), asked] };
      const { items, next } = await bills.page({ filter, sort: 'state.issuedAt', order: 'desc', limit, cursor });
      await recordReading(actor, principal, ...items.map(({ state }) => live(state)));
      return {
        body: { items: items.map(({ id, state }) => shownContributionBill(id, live(state))), ...(next && { next }) },
      };
    }),

    route(getContributionBill, async ({ params, actor, consent }) => {
      const principal = await principalOf(getContributionBill, { actor, consent });
      const { id, bill, version } = await seen(params.id, actor, principal);
      return { body: shownContributionBill(id, bill), version };
    }),

    route(cancelContributionBill, async ({ params, body, actor, ...call }) => {
      const { id, bill } = await seen(params.id, actor, undefined);
      const command = { agency: actor.agency ?? bill.agency, reason: body.reason };
      return carriedOut(call, shown(200, id), (options) => desk.cancel(id, command, options));
    }),

    route(reissueVirtualAccount, async ({ params, actor, consent, ...call }) => {
      const principal = await principalOf(reissueVirtualAccount, { actor, consent });
      const found = await seen(params.id, actor, principal);
      return carriedOut(call, shown(201, found.id), (options) => desk.reissueCode(found, options, principal?.by));
    }),

    route(inquireVirtualAccount, async ({ params }) => {
      const { bill } = await desk.withCode(params.code);
      return { body: inquiry(bill, params.code, new Date()) };
    }),

    route(payVirtualAccount, async ({ params, body, actor, ...call }) => {
      const found = await desk.withCode(params.code);
      if (!actor.client) throw new Error(`${actor.kind} without a client id`);
      const paidAt = new Date(body.paidAt).toISOString();
      const payment = { ...body, paidAt, code: params.code, bank: actor.client };
      const receipt = { status: 201, body: (state: State) => receiptOf(live(state)) } as const;
      return carriedOut(call, receipt, (options) => desk.pay(found, payment, options));
    }),
  ];

  async function seen(id: string, actor: Actor, principal: Principal | undefined) {
    const reader = await readerOf(actor, principal);
    const found = await desk.find(id);
    if (!found || !sees(reader, found.bill)) throw new Rejected('contribution-bill.not-found');
    await recordReading(actor, principal, found.bill);
    return found;
  }

  function readerOf(actor: Actor, principal: Principal | undefined): Promise<CardReader> {
    return cardReaderOf('contribution-bill', principal, actor, agencies);
  }

  function recordReading(reader: Actor, principal: Principal | undefined, ...read: readonly Live[]): Promise<void> {
    const payers = read.map(({ payer }) => payer);
    return evidence.recordAbout(payers, reader, { fields: ['contributionBill'], ...groundOf(principal, reader) });
  }
}

function sees(reader: CardReader, { payer, agency }: Live): boolean {
  return 'insurer' in reader ? reader.insurer === agency : reader.person === payer;
}

function visible(reader: CardReader): Record<string, unknown> {
  return 'insurer' in reader ? { 'state.agency': reader.insurer } : { 'state.payer': reader.person };
}

function shown(status: 200 | 201, id: string) {
  return { status, body: (state: State) => shownContributionBill(id, live(state)) };
}

/** A bill as payers and the insurer see it. */
export function shownContributionBill(id: string, bill: Live): ContributionBill {
  const { code, expiresAt: codeExpiresAt, issue: codeIssue } = presentCode(bill);
  const { status, payer, agency, period, amount, dueDate, issuedAt } = bill;
  const terms = { id, status, payer, agency, period, amount, dueDate, code, codeExpiresAt, codeIssue, issuedAt };
  if (bill.status === 'paid') return { ...terms, paidAt: bill.paidAt, bank: bill.bank, ntb: bill.ntb };
  if (bill.status === 'cancelled') return { ...terms, cancelledAt: bill.cancelledAt, reason: bill.reason };
  return terms;
}

function inquiry(bill: Live, code: string, now: Date): ContributionInquiry | undefined {
  const asked = bill.codes.find((each) => each.code === code);
  if (!asked) return undefined;
  const { status, period, amount, dueDate } = bill;
  const payable = status === 'issued' && now < new Date(asked.expiresAt);
  return { code, period, amount, dueDate, status, codeExpiresAt: asked.expiresAt, payable };
}

function receiptOf(bill: Live): ContributionPayment {
  if (bill.status !== 'paid') throw new Error('a payment left the bill unpaid');
  const { paidCode: code, status, period, amount, paidAt, bank, ntb } = bill;
  return { code, status, period, amount, paidAt, bank, ntb };
}

function live(state: State): Live {
  if (state.status === 'none') throw new Error('a bill that was never issued was answered');
  return state;
}
