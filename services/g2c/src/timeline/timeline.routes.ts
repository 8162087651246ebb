import type { View } from '@simpul/backbone';
import { listMyServices, Rejected, streamMyServices } from '@simpul/contracts';
import { type Route, route } from '@simpul/service';
import type { Timeline } from './timeline.reactions.ts';
import { resumeStream } from './timeline.resume.ts';
import { type StreamSettings, streamSettings, streamTimeline } from './timeline.stream.ts';
import { shownEntry } from './timeline.texts.ts';
import { generationOf } from './timeline.view.ts';

const streamsPerActor = 10;

/** What citizens read of their timeline: pages, and a live stream. */
export function timelineRoutes({
  timeline,
  settings = streamSettings,
}: {
  timeline: View<Timeline>;
  settings?: StreamSettings;
}): Route[] {
  const streams = new Map<string, number>();

  return [
    route(listMyServices, async ({ actor, query, language }) => {
      const { cursor } = query;
      const generation = cursor === undefined ? await timeline.live() : await timeline.at(generationOf(cursor));
      if (!generation) throw new Rejected('request.bad-cursor');
      const { items, next } = await generation.view.entries.page(personOf(actor), query);
      return { body: { items: items.map((entry) => shownEntry(entry, language)), ...(next && { next }) } };
    }),

    route(streamMyServices, async ({ actor, query, language, res }) => {
      const person = personOf(actor);
      const expiresAt = actor.tokenExpiresAt ?? Date.now();
      const lastEventId = res.req.get('last-event-id') ?? query.lastEventId;
      const { view: from, after } = await resumeStream(timeline, person, lastEventId);
      const { entries: view, wakeUps, over } = from;
      const open = streams.get(actor.id) ?? 0;
      if (open >= streamsPerActor) throw new Rejected('timeline.too-many-streams', { limit: streamsPerActor });
      streams.set(actor.id, open + 1);
      try {
        await streamTimeline(res, { person, after, language, expiresAt, over }, { view, wakeUps, settings });
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
