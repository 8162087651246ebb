import { on, type Reaction, type Received, reaction } from '@simpul/backbone';
import {
  notificationDelivered,
  taxBillCancelled,
  taxBillCodeReissued,
  taxBillIssued,
  taxBillPaid,
} from '@simpul/contracts';
import { cancelledParams, paidParams, payableParams } from '../wording/tax-bill.wording.ts';
import type { Params } from '../wording/wording.ts';
import type { TimelineView } from './timeline.view.ts';

/** What happened in a citizen's matters becomes entries of their timeline. Each generation has a group of its own. */
export function timelineReaction({ view }: { view: TimelineView }): Reaction {
  const add = (event: Received, kind: string, { person, params, at }: { person: string; params: Params; at: string }) =>
    view.add({ event: event.id, person, kind, params, at, about: aboutOf(event.stream) });

  return reaction({
    name: view.generation === 1 ? 'timeline' : `timeline-g${view.generation}`,
    on: [
      on(taxBillIssued, async (event) => {
        const { payer: person, issuedAt: at } = event.data;
        await add(event, 'tax-bill.issued', { person, params: payableParams(event.data), at });
      }),
      on(taxBillCodeReissued, async (event) => {
        const { payer: person, reissuedAt: at } = event.data;
        await add(event, 'tax-bill.code-reissued', { person, params: payableParams(event.data), at });
      }),
      on(taxBillPaid, async (event) => {
        const { payer: person, paidAt: at } = event.data;
        await add(event, 'tax-bill.paid', { person, params: paidParams(event.data), at });
      }),
      on(taxBillCancelled, async (event) => {
        const { payer: person, cancelledAt: at } = event.data;
        await add(event, 'tax-bill.cancelled', { person, params: cancelledParams(event.data), at });
      }),
      on(notificationDelivered, async (event) => {
        const { person, template, channel, about, deliveredAt: at } = event.data;
        const entry = { event: event.id, person, kind: 'notification.delivered', params: { template, channel }, at };
        await view.add({ ...entry, about: aboutOf(about) });
      }),
    ],
  });
}

/** The matter an event belongs to, from its stream or id: `<service>:<aggregate>:<id>…`. */
function aboutOf(stream: string): { type: string; id: string } {
  const [, type = '', id = ''] = stream.split(':');
  return { type, id };
}
