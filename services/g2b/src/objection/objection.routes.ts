import type { Repository } from '@simpul/backbone';
import {
  decideObjection,
  getObjection,
  listObjections,
  lodgeObjection,
  type Objection,
  Rejected,
} from '@simpul/contracts';
import { type Route, route } from '@simpul/service';
import { type Instalments, partOf } from '../instalment/instalment.reactions.ts';
import type { TaxAccess } from '../tax-bill/tax-bill.access.ts';
import type { Claims } from '../tax-bill/tax-bill.claims.ts';
import type { TaxBillDesk } from '../tax-bill/tax-bill.desk.ts';
import { matters } from '../tax-bill/tax-bill.matters.ts';
import { objectionTo } from './objection.reactions.ts';
import { type KnownObjection, type ObjectionCommand, type ObjectionState, objection } from './objection.ts';

interface Parts extends TaxAccess {
  readonly objections: Repository<ObjectionState, ObjectionCommand>;
  readonly instalments: Instalments;
  readonly desk: TaxBillDesk;
  readonly claims: Claims;
}

/** What companies can object to, and tax officers decide. */
export function objectionHandlers({ objections, instalments, desk, claims, ...access }: Parts): Route[] {
  const { seen, decider, page, handle } = matters<ObjectionState, KnownObjection, ObjectionCommand>({
    name: 'objection',
    aggregate: objection,
    repository: objections,
    claims,
    access,
    shown,
  });

  return [
    route(lodgeObjection, async ({ body, actor, ...call }) => {
      const { nib: payer } = await access.mandates.require(actor, 'tax');
      const { id: bill, bill: disputed } = await desk.seen(body.bill, { payer });
      const whole = await partOf(instalments, bill);
      if (whole) throw new Rejected('objection.bill-is-part', { instalment: whole.id });
      const id = objectionTo(bill);
      const command = { type: 'lodge', id: bill, bill: disputed, agreed: body.agreed } as const;
      const reply = await handle(id, bill, command, 201, call);
      return { ...reply, location: `/v1/objections/${id}` };
    }),

    route(listObjections, ({ query, actor }) => page(actor, 'state.lodgedAt', query)),

    route(getObjection, async ({ params, actor }) => {
      const { id, state, version } = await seen(params.id, actor);
      return { body: shown(id, state), version };
    }),

    route(decideObjection, async ({ params: { id }, body, actor, ...call }) => {
      const agency = await decider(id, actor);
      const { bill } = (await seen(id, actor)).state;
      const needed = body.outcome === 'rejected' ? undefined : bill;
      return handle(id, needed, { type: 'decide', agency: agency.id, ...body }, 200, call);
    }),
  ];
}

function shown(id: string, state: KnownObjection): Objection {
  return { id, ...state };
}
