import { deriveId, type Repository } from '@simpul/backbone';
import { decideObjection, getObjection, listObjections, lodgeObjection, type Objection } from '@simpul/contracts';
import { type Route, route } from '@simpul/service';
import type { TaxAccess } from '../tax-bill/tax-bill.access.ts';
import type { TaxBillDesk } from '../tax-bill/tax-bill.desk.ts';
import { matters } from '../tax-bill/tax-bill.matters.ts';
import type { KnownObjection, ObjectionCommand, ObjectionState } from './objection.ts';

interface Parts extends TaxAccess {
  readonly objections: Repository<ObjectionState, ObjectionCommand>;
  readonly desk: TaxBillDesk;
}

/** What companies can object to, and tax officers decide. */
export function objectionHandlers({ objections, desk, ...access }: Parts): Route[] {
  const { seen, decider, page, handle } = matters<ObjectionState, KnownObjection, ObjectionCommand>({
    name: 'objection',
    repository: objections,
    access,
    shown,
  });

  return [
    route(lodgeObjection, async ({ body, actor, ...call }) => {
      const { nib: payer } = await access.mandates.require(actor, 'tax');
      const { id: bill, bill: disputed } = await desk.seen(body.bill, { payer });
      const id = deriveId('objection', bill);
      const command = { type: 'lodge', id: bill, bill: disputed, agreed: body.agreed } as const;
      const reply = await handle(id, command, 201, call);
      return { ...reply, location: `/v1/objections/${id}` };
    }),

    route(listObjections, ({ query, actor }) => page(actor, 'state.lodgedAt', query)),

    route(getObjection, async ({ params, actor }) => {
      const { id, state, version } = await seen(params.id, actor);
      return { body: shown(id, state), version };
    }),

    route(decideObjection, async ({ params: { id }, body, actor, ...call }) => {
      const agency = await decider(id, actor);
      return handle(id, { type: 'decide', agency: agency.id, ...body }, 200, call);
    }),
  ];
}

function shown(id: string, state: KnownObjection): Objection {
  return { id, ...state };
}
