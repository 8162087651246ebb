import { deriveId, type Handled, type HandleOptions, type Repository, type Request } from '@simpul/backbone';
import type { Bill, BillCommand, LiveBill } from '@simpul/billing';
import {
  cancelTaxBill,
  getTaxBill,
  inquireBillingCode,
  issueTaxBill,
  listTaxBills,
  payBillingCode,
  Rejected,
  reissueBillingCode,
} from '@simpul/contracts';
import { answered, type Keys, type Reply, type Route, route } from '@simpul/service';
import type { AgencyDirectory } from '../agencies/agencies.view.ts';
import { agencyOf, type Reader, readerOf, sees, taxAgencyOf, visibleTo } from './tax-bill.access.ts';
import { inquiry, receiptOf, shownBill } from './tax-bill.answers.ts';
import type { References } from './tax-bill.references.ts';

/** The indexes by which bills are listed, newest first: a citizen's, an agency's, a region's. */
export const taxBillIndexes = [
  { 'state.payer': 1, 'state.issuedAt': -1, _id: -1 },
  { 'state.agency': 1, 'state.issuedAt': -1, _id: -1 },
  { 'state.region': 1, 'state.issuedAt': -1, _id: -1 },
] as const;

interface Parts {
  readonly bills: Repository<Bill, BillCommand>;
  readonly agencies: AgencyDirectory;
  readonly references: References;
  readonly keys: Pick<Keys, 'personRef'>;
}

/** What officers, citizens and banks can ask of tax bills. */
export function taxBillHandlers({ bills, agencies, references, keys }: Parts): Route[] {
  return [
    route(issueTaxBill, async ({ body, actor, request, deadline }) => {
      const issuer = await agencyOf(actor, agencies);
      const { payer, ...terms } = body;
      const id = deriveId('tax-bill', keyed(request).id);
      const command = { type: 'issue', issuer, payer: keys.personRef(payer.nik), ...terms } as const;
      const attempt = (await bills.find(id)) ? 0 : await references.firstCode(id, command);
      const options = { ...answering(id, 201, request), deadline };
      const reply = replyTo(await bills.handle(id, { ...command, attempt }, options));
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
      const { id, bill, version } = await seen(params.id, await readerOf(actor, agencies));
      return { body: shownBill(id, bill), version };
    }),

    route(cancelTaxBill, async ({ params, body, actor, request, ifMatch, deadline }) => {
      const agency = await taxAgencyOf(actor, agencies);
      const { id } = await seen(params.id, { agency });
      const command = { type: 'cancel', agency: agency.id, reason: body.reason } as const;
      const options = { ...answering(id, 200, request), ...expecting(ifMatch), deadline };
      return replyTo(await bills.handle(id, command, options));
    }),

    route(reissueBillingCode, async ({ params, actor, request, ifMatch, deadline }) => {
      const { id, bill } = await seen(params.id, await readerOf(actor, agencies));
      const attempt = bill.status === 'issued' ? await references.followingCode(id, bill) : 0;
      const options = { ...answering(id, 201, request), ...expecting(ifMatch), deadline };
      return replyTo(await bills.handle(id, { type: 'reissue-code', attempt }, options));
    }),

    route(inquireBillingCode, async ({ params }) => {
      const { bill } = await billWith(params.code);
      return { body: inquiry(bill, params.code, new Date()) };
    }),

    route(payBillingCode, async ({ params, body, actor, request, deadline }) => {
      const { id, bill } = await billWith(params.code);
      const paidAt = new Date(body.paidAt).toISOString();
      const payment = { ...body, paidAt, code: params.code, bank: bankOf(actor) };
      const holders = await references.claim(id, bill, payment);
      const respond = (state: Bill) => ({ status: 201, body: receiptOf(paid(state)) });
      const options = { request: { ...keyed(request), respond }, deadline };
      return answered(await bills.handle(id, { type: 'pay', ...payment, holders }, options));
    }),
  ];

  /** @throws Rejected `tax-bill.not-found`, the same for what is not there and what is not theirs */
  async function seen(id: string, reader: Reader): Promise<{ id: string; bill: LiveBill; version: number }> {
    const stored = await bills.find(id);
    if (!stored || stored.state.status === 'none' || !sees(reader, stored.state)) {
      throw new Rejected('tax-bill.not-found');
    }
    return { id, bill: stored.state, version: stored.version };
  }

  /** @throws Rejected `tax-bill.code-unknown`, also for a code that was reserved and never issued */
  async function billWith(code: string): Promise<{ id: string; bill: LiveBill }> {
    const id = await references.billOf(code);
    const stored = id === undefined ? undefined : await bills.find(id);
    if (!stored || stored.state.status === 'none' || !stored.state.codes.some((each) => each.code === code)) {
      throw new Rejected('tax-bill.code-unknown');
    }
    return { id: stored.id, bill: stored.state };
  }
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
