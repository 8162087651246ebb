import { deriveId, type Handled, type HandleOptions, type Repository, type Request } from '@simpul/backbone';
import {
  agencyOf,
  type Bill,
  type BillCommand,
  billDesk,
  inquiry,
  type LiveBill,
  type References,
  receiptOf,
  shownBill,
  taxAgencyOf,
  visibleTo,
} from '@simpul/billing';
import {
  cancelTaxBill,
  getTaxBill,
  inquireBillingCode,
  issueTaxBill,
  listTaxBills,
  payBillingCode,
  reissueBillingCode,
} from '@simpul/contracts';
import { answered, type Keys, type Reply, type Route, route } from '@simpul/service';
import type { AgencyDirectory } from '../agencies/agencies.view.ts';
import { readerOf } from './tax-bill.access.ts';
import type { PayerCopies } from './tax-bill.reactions.ts';

interface Parts {
  readonly bills: Repository<Bill, BillCommand>;
  readonly agencies: AgencyDirectory;
  readonly references: References;
  readonly persons: PayerCopies;
  readonly keys: Pick<Keys, 'personRef'>;
}

/** What officers, citizens and banks can ask of tax bills. */
export function taxBillHandlers({ bills, agencies, references, persons, keys }: Parts): Route[] {
  const desk = billDesk('tax-bill', bills, references);
  return [
    route(issueTaxBill, async ({ body, actor, request, deadline }) => {
      const issuer = await agencyOf(actor, agencies);
      const { payer, ...terms } = body;
      const id = deriveId('tax-bill', keyed(request).id);
      const command = { type: 'issue', issuer, payer: keys.personRef(payer.nik), ...terms } as const;
      const reply = replyTo(await desk.issue(id, command, { ...answering(id, 201, request), deadline }));
      return { ...reply, location: `/v1/tax-bills/${id}` };
    }),

    route(listTaxBills, async ({ query, actor }) => {
      const { limit, cursor, ...wanted } = query;
      const reader = await readerOf(actor, agencies);
      const asked = Object.entries(wanted).map(([field, value]) => ({ [`state.${field}`]: value }));
      const filter = { $and: [visibleTo(reader), ...asked] };
      const { items, next } = await bills.page({ filter, sort: 'state.issuedAt', order: 'desc', limit, cursor });
      return { body: { items: items.map(({ id, state }) => shownBill(id, live(state))), ...(next && { next }) } };
    }),

    route(getTaxBill, async ({ params, actor }) => {
      const { id, bill, version } = await desk.seen(params.id, await readerOf(actor, agencies));
      const payer = await persons.read(bill.payer, actor);
      const body = { ...shownBill(id, bill), ...(payer && { billingAddress: payer.address.value }) };
      return { body, version, besides: payer?.version };
    }),

    route(cancelTaxBill, async ({ params, body, actor, request, ifMatch, deadline }) => {
      const agency = await taxAgencyOf(actor, agencies);
      const { id } = await desk.seen(params.id, { agency });
      const options = { ...answering(id, 200, request), ...expecting(ifMatch), deadline };
      return replyTo(await desk.cancel(id, { agency: agency.id, reason: body.reason }, options));
    }),

    route(reissueBillingCode, async ({ params, actor, request, ifMatch, deadline }) => {
      const found = await desk.seen(params.id, await readerOf(actor, agencies));
      const options = { ...answering(found.id, 201, request), ...expecting(ifMatch), deadline };
      return replyTo(await desk.reissueCode(found, options));
    }),

    route(inquireBillingCode, async ({ params }) => {
      const { bill } = await desk.withCode(params.code);
      return { body: inquiry(bill, params.code, new Date()) };
    }),

    route(payBillingCode, async ({ params, body, actor, request, deadline }) => {
      const found = await desk.withCode(params.code);
      const paidAt = new Date(body.paidAt).toISOString();
      const payment = { ...body, paidAt, code: params.code, bank: bankOf(actor) };
      const respond = (state: Bill) => ({ status: 201, body: receiptOf(paid(state)) });
      const options = { request: { ...keyed(request), respond }, deadline };
      return answered(await desk.pay(found, payment, options));
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

function keyed(request: Request | undefined): Request {
  if (!request) throw new Error('the contract requires an Idempotency-Key');
  return request;
}

function bankOf({ kind, client }: { kind: string; client?: string }): string {
  if (!client) throw new Error(`${kind} without a client id`);
  return client;
}

function live(state: Bill): LiveBill {
  if (state.status === 'none') throw new Error('a bill that was never issued was answered');
  return state;
}

function paid(state: Bill): LiveBill & { status: 'paid' } {
  if (state.status !== 'paid') throw new Error('a payment left the bill unpaid');
  return state;
}
