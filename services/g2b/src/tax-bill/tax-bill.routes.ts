import { deriveId, type Handled, type HandleOptions, type Repository, type Request } from '@simpul/backbone';
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
import { answered, type Reply, type Route, route } from '@simpul/service';
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
    route(issueBusinessTaxBill, async ({ body, actor, request, deadline }) => {
      const issuer = await agencyOf(actor, agencies);
      const { payer, ...terms } = body;
      if (!request) throw new Error('the contract requires an Idempotency-Key');
      const id = deriveId('tax-bill', request.id);
      const command = { type: 'issue', issuer, payer: payer.nib, ...terms } as const;
      const handled = await desk.issue(id, command, { ...answering(id, 201, request), deadline });
      return { ...replyTo(handled), location: `/v1/tax-bills/${id}` };
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

    route(cancelBusinessTaxBill, async ({ params, body, actor, request, ifMatch, deadline }) => {
      const agency = await taxAgencyOf(actor, agencies);
      const { id } = await desk.seen(params.id, { agency });
      const options = { ...answering(id, 200, request), ...expecting(ifMatch), deadline };
      return replyTo(await desk.cancel(id, { agency: agency.id, reason: body.reason }, options));
    }),

    route(reissueBusinessBillingCode, async ({ params, actor, request, ifMatch, deadline }) => {
      const found = await desk.seen(params.id, await readerOf(actor, access));
      const options = { ...answering(found.id, 201, request), ...expecting(ifMatch), deadline };
      return replyTo(await desk.reissueCode(found, options));
    }),

    route(inquireBusinessBillingCode, async ({ params }) => {
      const { bill } = await desk.withCode(params.code);
      return { body: inquiry(bill, params.code, new Date()) };
    }),

    route(payBusinessBillingCode, async ({ params, body, actor, request, deadline }) => {
      const found = await desk.withCode(params.code);
      if (!request || !actor.client) throw new Error('the contract requires a key and a bank');
      const paidAt = new Date(body.paidAt).toISOString();
      const payment = { ...body, paidAt, code: params.code, bank: actor.client };
      const respond = (state: Bill) => ({ status: 201, body: receiptOf(paid(state)) });
      return answered(await desk.pay(found, payment, { request: { ...request, respond }, deadline }));
    }),
  ];
}

/** Remembers the answer with the commit where a key was sent, and shapes it alike where none was. */
function answering(id: string, status: number, request: Request | undefined): Pick<HandleOptions<Bill>, 'request'> {
  const respond = (state: Bill) => ({ status, body: shownBill(id, live(state)) });
  return request ? { request: { ...request, respond } } : {};
}

function replyTo(handled: Handled<Bill>): Reply {
  if (handled.answer) return answered(handled);
  return { body: shownBill(handled.id, live(handled.state)), version: handled.version };
}

function expecting(ifMatch: number | undefined): Pick<HandleOptions<Bill>, 'expectedVersion'> {
  return ifMatch === undefined ? {} : { expectedVersion: ifMatch };
}

function live(state: Bill): LiveBill {
  if (state.status === 'none') throw new Error('a bill that was never issued was answered');
  return state;
}

function paid(state: Bill): LiveBill & { status: 'paid' } {
  if (state.status !== 'paid') throw new Error('a payment left the bill unpaid');
  return state;
}
