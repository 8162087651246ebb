import { deriveId, type Repository } from '@simpul/backbone';
import {
  agencyOf,
  type Bill,
  type BillCommand,
  inquiry,
  type LiveBill,
  receiptOf,
  shownBill,
  taxAgencyOf,
  visibleTo,
} from '@simpul/billing';
import {
  cancelBusinessTaxBill,
  getBusinessTaxBill,
  inquireBusinessBillingCode,
  issueBusinessTaxBill,
  listBusinessTaxBills,
  payBusinessBillingCode,
  reissueBusinessBillingCode,
} from '@simpul/contracts';
import { carriedOut, type Route, route } from '@simpul/service';
import { readerOf, type TaxAccess } from './tax-bill.access.ts';
import type { TaxBillDesk } from './tax-bill.desk.ts';

interface Parts extends TaxAccess {
  readonly bills: Repository<Bill, BillCommand>;
  readonly desk: TaxBillDesk;
}

/** What companies, officers and banks can ask of the tax bills of companies. */
export function taxBillHandlers({ bills, desk, ...access }: Parts): Route[] {
  const { agencies } = access;
  return [
    route(issueBusinessTaxBill, async ({ body, actor, ...call }) => {
      const issuer = await agencyOf(actor, agencies);
      const { payer, ...terms } = body;
      if (!call.request) throw new Error('the contract requires an Idempotency-Key');
      const id = deriveId('tax-bill', call.request.id);
      const command = { type: 'issue', issuer, payer: payer.nib, ...terms } as const;
      const reply = await carriedOut(call, shown(201, id), (options) => desk.issue(id, command, options));
      return { ...reply, location: `/v1/tax-bills/${id}` };
    }),

    route(listBusinessTaxBills, async ({ query, actor }) => {
      const { limit, cursor, ...wanted } = query;
      const asked = Object.entries(wanted).map(([field, value]) => ({ [`state.${field}`]: value }));
      const filter = { $and: [visibleTo(await readerOf(actor, access)), ...asked] };
      const { items, next } = await bills.page({ filter, sort: 'state.issuedAt', limit, cursor });
      return { body: { items: items.map(({ id, state }) => shownBill(id, live(state))), ...(next && { next }) } };
    }),

    route(getBusinessTaxBill, async ({ params, actor }) => {
      const { id, bill, version } = await desk.seen(params.id, await readerOf(actor, access));
      return { body: shownBill(id, bill), version };
    }),

    route(cancelBusinessTaxBill, async ({ params, body, actor, ...call }) => {
      const agency = await taxAgencyOf(actor, agencies);
      const { id } = await desk.seen(params.id, { agency });
      const command = { agency: agency.id, reason: body.reason };
      return carriedOut(call, shown(200, id), (options) => desk.cancel(id, command, options));
    }),

    route(reissueBusinessBillingCode, async ({ params, actor, ...call }) => {
      const found = await desk.seen(params.id, await readerOf(actor, access));
      return carriedOut(call, shown(201, found.id), (options) => desk.reissueCode(found, options));
    }),

    route(inquireBusinessBillingCode, async ({ params }) => {
      const { bill } = await desk.withCode(params.code);
      return { body: inquiry(bill, params.code, new Date()) };
    }),

    route(payBusinessBillingCode, async ({ params, body, actor, ...call }) => {
      const found = await desk.withCode(params.code);
      if (!actor.client) throw new Error('a bank without a client id');
      const paidAt = new Date(body.paidAt).toISOString();
      const payment = { ...body, paidAt, code: params.code, bank: actor.client };
      const receipt = { status: 201, body: (state: Bill) => receiptOf(paid(state)) } as const;
      return carriedOut(call, receipt, (options) => desk.pay(found, payment, options));
    }),
  ];
}

function shown(status: 200 | 201, id: string) {
  return { status, body: (state: Bill) => shownBill(id, live(state)) };
}

function live(state: Bill): LiveBill {
  if (state.status === 'none') throw new Error('a bill that was never issued was answered');
  return state;
}

function paid(state: Bill): LiveBill & { status: 'paid' } {
  if (state.status !== 'paid') throw new Error('a payment left the bill unpaid');
  return state;
}
