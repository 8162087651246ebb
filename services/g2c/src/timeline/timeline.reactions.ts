import { type Handler, on, type ViewDefinition } from '@simpul/backbone';
import { notificationDelivered, personErased } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import { matters } from '../wording/matters.ts';
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
  return [
    ...matters.map(({ type, read }) =>
      on(type, (event) => view.add({ event: event.id, ...read(event.data), about: aboutOf(event.stream) })),
    ),
    on(notificationDelivered, async (event) => {
      const { person, template, channel, about, deliveredAt: at } = event.data;
      const entry = { event: event.id, person, kind: 'notification.delivered', params: { template, channel }, at };
      await view.add({ ...entry, about: aboutOf(about) });
    }),
    // in every generation: whatever else is told of the person before or after, from other topics, leaves nothing
    on(personErased, ({ data: { person } }) => view.forget(person)),
  ];
}

/** The matter an event belongs to, from its stream or id: `<service>:<aggregate>:<id>…`. */
function aboutOf(stream: string): { type: string; id: string } {
  const [, type = '', id = ''] = stream.split(':');
  return { type, id };
}
