import { deriveId, type Repository, type Request } from '@simpul/backbone';
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
  type PersonRef,
  payBillingCode,
  reissueBillingCode,
} from '@simpul/contracts';
import type { AgencyDirectory } from '@simpul/service';
import { type Actor, carriedOut, type Evidence, type Keys, type Route, route } from '@simpul/service';
import { groundOf, type Principal, type PrincipalOf } from '../consent/consent.access.ts';
import { readerOf } from './tax-bill.access.ts';
import type { PayerCopies } from './tax-bill.reactions.ts';

interface Parts {
  readonly bills: Repository<Bill, BillCommand>;
  readonly agencies: AgencyDirectory;
  readonly references: References;
  readonly persons: PayerCopies;
  readonly evidence: Evidence;
  readonly keys: Pick<Keys, 'personRef'>;
  readonly principalOf: PrincipalOf;
}

/**
 * What officers, citizens, partners who act for them, and banks can ask of tax bills. Officers and partners who are shown
 * somebody's bill leave evidence.
 */
export function taxBillHandlers(parts: Parts): Route[] {
  const { bills, agencies, references, persons, evidence, keys, principalOf } = parts;
  const desk = billDesk('tax-bill', bills, references);
  return [
    route(issueTaxBill, async ({ body, actor, ...call }) => {
      const issuer = await agencyOf(actor, agencies);
      const { payer, ...terms } = body;
      const id = deriveId('tax-bill', keyed(call.request).id);
      const person = keys.personRef(payer.nik);
      const command = { type: 'issue', issuer, payer: person, ...terms } as const;
      const reply = await carriedOut(call, shown(201, id), (options) => desk.issue(id, command, options));
      await recordReading(actor, [person]); // who knew the NIK is told the PersonRef
      return { ...reply, location: `/v1/tax-bills/${id}` };
    }),

    route(listTaxBills, async ({ query, actor, consent }) => {
      const { limit, cursor, ...wanted } = query;
      const principal = await principalOf(listTaxBills, { actor, consent });
      const reader = await readerOf(principal, actor, agencies);
      const asked = Object.entries(wanted).map(([field, value]) => ({ [`state.${field}`]: value }));
      const filter = { $and: [visibleTo(reader), ...asked] };
      const { items, next } = await bills.page({ filter, sort: 'state.issuedAt', order: 'desc', limit, cursor });
      const payers = items.map(({ state }) => live(state).payer);
      await recordReading(actor, payers, principal);
      return { body: { items: items.map(({ id, state }) => shownBill(id, live(state))), ...(next && { next }) } };
    }),

    route(getTaxBill, async ({ params, actor, consent }) => {
      const principal = await principalOf(getTaxBill, { actor, consent });
      const { id, bill, version } = await desk.seen(params.id, await readerOf(principal, actor, agencies));
      await recordReading(actor, [bill.payer], principal);
      // the address is the register's: nobody consented to that
      if (principal?.by) return { body: shownBill(id, bill), version };
      const payer = await persons.read(bill.payer, actor);
      const body = { ...shownBill(id, bill), ...(payer && { billingAddress: payer.address.value }) };
      return { body, version, besides: payer?.version };
    }),

    route(cancelTaxBill, async ({ params, body, actor, ...call }) => {
      const agency = await taxAgencyOf(actor, agencies);
      const { id, bill } = await desk.seen(params.id, { agency });
      await recordReading(actor, [bill.payer]);
      const command = { agency: agency.id, reason: body.reason };
      return carriedOut(call, shown(200, id), (options) => desk.cancel(id, command, options));
    }),

    route(reissueBillingCode, async ({ params, actor, consent, ...call }) => {
      const principal = await principalOf(reissueBillingCode, { actor, consent });
      const found = await desk.seen(params.id, await readerOf(principal, actor, agencies));
      await recordReading(actor, [found.bill.payer], principal);
      return carriedOut(call, shown(201, found.id), (options) => desk.reissueCode(found, options, principal?.by));
    }),

    route(inquireBillingCode, async ({ params }) => {
      const { bill } = await desk.withCode(params.code);
      return { body: inquiry(bill, params.code, new Date()) };
    }),

    route(payBillingCode, async ({ params, body, actor, ...call }) => {
      const found = await desk.withCode(params.code);
      const paidAt = new Date(body.paidAt).toISOString();
      const payment = { ...body, paidAt, code: params.code, bank: bankOf(actor) };
      const receipt = { status: 201, body: (state: Bill) => receiptOf(paid(state)) } as const;
      return carriedOut(call, receipt, (options) => desk.pay(found, payment, options));
    }),
  ];

  function recordReading(reader: Actor, payers: readonly PersonRef[], principal?: Principal): Promise<void> {
    return evidence.recordAbout(payers, reader, { fields: ['taxBill'], ...groundOf(principal, reader) });
  }
}

function shown(status: 200 | 201, id: string) {
  return { status, body: (state: Bill) => shownBill(id, live(state)) };
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
