import { deriveId, type Repository } from '@simpul/backbone';
import { isTaxAgency } from '@simpul/billing';
import {
  amendTaxReturn,
  endOfJakartaDay,
  fileTaxReturn,
  getTaxReturn,
  listTaxReturns,
  Rejected,
  type TaxReturn,
} from '@simpul/contracts';
import { type Actor, carriedOut, type Route, route } from '@simpul/service';
import { readerOf, type TaxAccess } from '../tax-bill/tax-bill.access.ts';
import { billOfReturn } from './tax-return.reactions.ts';
import type { FiledReturn, TaxReturnCommand, TaxReturnState } from './tax-return.ts';

/** The indexes by which returns are listed, newest first: a company's, those of a tax, of a period, and all. */
export const taxReturnIndexes = [
  { 'state.nib': 1, 'state.filedAt': -1, _id: -1 },
  { 'state.taxType': 1, 'state.filedAt': -1, _id: -1 },
  { 'state.period': 1, 'state.filedAt': -1, _id: -1 },
  { 'state.filedAt': -1, _id: -1 },
] as const;

interface Parts extends TaxAccess {
  readonly returns: Repository<TaxReturnState, TaxReturnCommand>;
}

/** What companies and officers of state tax can ask of tax returns. */
export function taxReturnHandlers({ returns, ...access }: Parts): Route[] {
  return [
    route(fileTaxReturn, async ({ body, actor, ...call }) => {
      const { nib, company } = await access.mandates.require(actor, 'tax');
      const id = deriveId('tax-return', nib, body.taxType, body.period);
      const command = { type: 'file', nib, region: company.region, ...body } as const;
      const reply = await carriedOut(call, showing(201, id), (options) => returns.handle(id, command, options));
      return { ...reply, location: `/v1/tax-returns/${id}` };
    }),

    route(listTaxReturns, async ({ query, actor }) => {
      const { limit, cursor, ...wanted } = query;
      const own = await ownNib(actor);
      const asked = Object.entries(wanted).map(([field, value]) => ({ [`state.${field}`]: value }));
      const filter = { $and: [...asked, own === undefined ? {} : { 'state.nib': own }] };
      const { items, next } = await returns.page({ filter, sort: 'state.filedAt', limit, cursor });
      return { body: { items: items.map(({ id, state }) => shown(id, filed(state))), ...(next && { next }) } };
    }),

    route(getTaxReturn, async ({ params, actor }) => {
      const { id, state, version } = await seen(params.id, actor);
      return { body: shown(id, state), version };
    }),

    route(amendTaxReturn, async ({ params, body, actor, ...call }) => {
      const { id } = await seen(params.id, actor);
      const command = { type: 'amend', due: body.due } as const;
      return carriedOut(call, showing(200, id), (options) => returns.handle(id, command, options));
    }),
  ];

  /** The NIB of a company that asks; undefined for officers of state tax, who see all. */
  async function ownNib(actor: Actor): Promise<string | undefined> {
    const reader = await readerOf(actor, access);
    if ('payer' in reader) return reader.payer;
    if (!isTaxAgency(reader.agency, 'state'))
      throw new Rejected('tax-bill.not-competent', { agency: reader.agency.id });
    return undefined;
  }

  async function seen(id: string, actor: Actor) {
    const own = await ownNib(actor);
    const stored = await returns.find(id);
    if (!stored || stored.state.status === 'none' || (own !== undefined && stored.state.nib !== own)) {
      throw new Rejected('tax-return.not-found');
    }
    return { ...stored, state: stored.state };
  }
}

function showing(status: 200 | 201, id: string) {
  return { status, body: (state: TaxReturnState) => shown(id, filed(state)) };
}

function filed(state: TaxReturnState): FiledReturn {
  if (state.status === 'none') throw new Error('a return that was never filed was answered');
  return state;
}

function shown(id: string, { status: _, ...told }: FiledReturn): TaxReturn {
  const late = new Date(told.filedAt) >= endOfJakartaDay(told.dueDate);
  const billed = told.due > 0 && { bill: billOfReturn(id, told.correction) };
  return { id, ...told, late, ...billed };
}
