import { type Handler, on, type Received, type ViewDefinition } from '@simpul/backbone';
import {
  notificationDelivered,
  taxBillCancelled,
  taxBillCodeReissued,
  taxBillIssued,
  taxBillPaid,
} from '@simpul/contracts';
import type { Connection } from 'mongoose';
import { cancelledParams, paidParams, payableParams } from '../wording/tax-bill.wording.ts';
import type { Params } from '../wording/wording.ts';
import { openTimelineView, type TimelineView } from './timeline.view.ts';
import { createWakeUps, type WakeUps } from './timeline.wake.ts';

/** A generation of the timeline, those who wait for it to grow, and the end of its being fed. */
export interface Timeline {
  readonly entries: TimelineView;
  readonly wakeUps: WakeUps;
  readonly over: AbortSignal;
}

interface Opened extends Timeline {
  close(): Promise<void>;
}

/** What happened in a citizen's matters becomes entries of their timeline. `lost` is told each loss of a change stream. */
export function timelineView({
  db,
  lost,
}: {
  db: Connection;
  lost?: (error: unknown) => void;
}): ViewDefinition<Opened> {
  return {
    name: 'timeline',
    open(ground) {
      const entries = openTimelineView(db, ground);
      const wakeUps = createWakeUps(entries.heads, lost && { lost });
      const ended = new AbortController();
      return {
        entries,
        wakeUps,
        over: ended.signal,
        close() {
          ended.abort();
          return wakeUps.stop();
        },
      };
    },
    on: ({ entries }) => timelineHandlers(entries),
    close: (timeline) => timeline.close(),
    contents: ({ entries }) => entries.contents(),
  };
}

function timelineHandlers(view: TimelineView): Handler[] {
  const add = (event: Received, kind: string, { person, params, at }: { person: string; params: Params; at: string }) =>
    view.add({ event: event.id, person, kind, params, at, about: aboutOf(event.stream) });

  return [
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
  ];
}

/** The matter an event belongs to, from its stream or id: `<service>:<aggregate>:<id>…`. */
function aboutOf(stream: string): { type: string; id: string } {
  const [, type = '', id = ''] = stream.split(':');
  return { type, id };
}
