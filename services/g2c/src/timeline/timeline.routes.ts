import { listMyServices, Rejected, streamMyServices } from '@simpul/contracts';
import { type Route, route } from '@simpul/service';
import { type StreamSettings, streamSettings, streamTimeline } from './timeline.stream.ts';
import { shownEntry } from './timeline.texts.ts';
import type { TimelineView } from './timeline.view.ts';
import type { WakeUps } from './timeline.wake.ts';

const streamsPerActor = 10;

/** What citizens read of their timeline: pages, and a live stream. */
export function timelineRoutes({
  view,
  wakeUps,
  settings = streamSettings,
}: {
  view: TimelineView;
  wakeUps: WakeUps;
  settings?: StreamSettings;
}): Route[] {
  const streams = new Map<string, number>();

  return [
    route(listMyServices, async ({ actor, query, language }) => {
      const { items, next } = await view.page(personOf(actor), query);
      return { body: { items: items.map((entry) => shownEntry(entry, language)), ...(next && { next }) } };
    }),

    route(streamMyServices, async ({ actor, query, language, res }) => {
      const person = personOf(actor);
      const expiresAt = actor.tokenExpiresAt ?? Date.now();
      const after = await startOf(view, person, res.req.get('last-event-id') ?? query.lastEventId);
      const open = streams.get(actor.id) ?? 0;
      if (open >= streamsPerActor) throw new Rejected('timeline.too-many-streams', { limit: streamsPerActor });
      streams.set(actor.id, open + 1);
      try {
        await streamTimeline(res, { person, after, language, expiresAt }, { view, wakeUps, settings });
      } finally {
        const others = (streams.get(actor.id) ?? 1) - 1;
        if (others > 0) streams.set(actor.id, others);
        else streams.delete(actor.id);
      }
      return undefined;
    }),
  ];
}

function personOf({ personRef }: { personRef?: string }): string {
  if (!personRef) throw new Error('a citizen without a reference');
  return personRef;
}

/**
 * The number after which a stream begins. An id beyond the last number comes from a timeline that no longer exists,
 * for instance one restored from a backup: it begins anew, which shows entries twice rather than never.
 */
async function startOf(view: TimelineView, person: string, lastEventId = '0'): Promise<number> {
  if (!/^\d{1,15}$/.test(lastEventId)) throw new Rejected('timeline.bad-last-event-id');
  const after = Number(lastEventId);
  return after === 0 || after <= (await view.last(person)) ? after : 0;
}
