import type { Repository } from '@simpul/backbone';
import {
  approveInstalments,
  getInstalment,
  type Instalment,
  listInstalments,
  Rejected,
  refuseInstalments,
  requestInstalments,
} from '@simpul/contracts';
import { type Route, route } from '@simpul/service';
import type { TaxAccess } from '../tax-bill/tax-bill.access.ts';
import type { Claims } from '../tax-bill/tax-bill.claims.ts';
import type { TaxBillDesk } from '../tax-bill/tax-bill.desk.ts';
import { matters } from '../tax-bill/tax-bill.matters.ts';
import { billsOfParts, instalmentsOf, partOf } from './instalment.reactions.ts';
import { type InstalmentCommand, type InstalmentState, instalment, type KnownInstalment } from './instalment.ts';

interface Parts extends TaxAccess {
  readonly instalments: Repository<InstalmentState, InstalmentCommand>;
  readonly desk: TaxBillDesk;
  readonly claims: Claims;
}

/** What companies can ask about paying in instalments, and tax officers decide. */
export function instalmentHandlers({ instalments, desk, claims, ...access }: Parts): Route[] {
  const { seen, decider, page, handle } = matters<InstalmentState, KnownInstalment, InstalmentCommand>({
    name: 'instalment',
    aggregate: instalment,
    repository: instalments,
    claims,
    access,
    shown,
  });

  return [
    route(requestInstalments, async ({ body, actor, ...call }) => {
      const { nib: payer } = await access.mandates.require(actor, 'tax');
      const { id: bill, bill: asked } = await desk.seen(body.bill, { payer });
      const whole = await partOf(instalments, bill);
      if (whole) throw new Rejected('instalment.bill-is-part', { instalment: whole.id });
      const id = instalmentsOf(bill);
      const command = { type: 'request', id: bill, bill: asked, parts: body.parts } as const;
      const reply = await handle(id, bill, command, 201, call);
      return { ...reply, location: `/v1/instalments/${id}` };
    }),

    route(listInstalments, ({ query, actor }) => page(actor, 'state.requestedAt', query)),

    route(getInstalment, async ({ params, actor }) => {
      const { id, state, version } = await seen(params.id, actor);
      return { body: shown(id, state), version };
    }),

    route(approveInstalments, async ({ params: { id }, actor, ...call }) => {
      const agency = await decider(id, actor);
      const { bill, count } = (await seen(id, actor)).state;
      const standing = (await desk.find(bill))?.bill.status ?? 'none';
      const bills = billsOfParts(id, count);
      return handle(id, bill, { type: 'approve', agency: agency.id, bill: standing, bills }, 200, call);
    }),

    route(refuseInstalments, async ({ params: { id }, body, actor, ...call }) => {
      const agency = await decider(id, actor);
      return handle(id, undefined, { type: 'refuse', agency: agency.id, reason: body.reason }, 200, call);
    }),
  ];
}

function shown(id: string, state: KnownInstalment): Instalment {
  const parts = 'parts' in state ? [...state.parts] : [];
  return { id, ...state, parts };
}
