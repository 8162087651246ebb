import type { TimelineEntry } from '@simpul/contracts';
import type { Caller, Calls } from './calls.ts';

/** A citizen's open timeline. */
export interface OpenTimeline {
  /** What came since it was opened, in order. */
  readonly entries: readonly TimelineEntry[];
  close(): void;
}

/** Opens a citizen's live timeline after its newest entry. Throws where it cannot be opened. */
export async function openTimeline(calls: Calls, citizen: Caller): Promise<OpenTimeline> {
  const { data: page } = await calls.done(citizen, ({ g2c }) =>
    g2c.GET('/v1/me/services', { params: { query: { limit: 1 } } }),
  );
  const newest = String(page.items[0]?.number ?? 0);
  const closing = new AbortController();
  const { data: stream } = await calls.done(citizen, ({ g2c }) =>
    g2c.GET('/v1/me/services/stream', {
      params: { query: { lastEventId: newest } },
      parseAs: 'stream',
      signal: closing.signal,
    }),
  );
  if (!stream) throw new Error('the timeline was answered without a stream');
  const entries: TimelineEntry[] = [];
  // A stream that ends early shows as entries that never come.
  follow(stream, (entry) => entries.push(entry)).catch(() => {});
  return { entries, close: () => closing.abort() };
}

/** Reads server-sent events (WHATWG HTML, 9.2) whose data is one line of JSON, as those of the timeline are. */
async function follow(stream: ReadableStream<Uint8Array>, take: (entry: TimelineEntry) => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of stream) {
    const blocks = `${rest}${decoder.decode(bytes, { stream: true })}`.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (data) take(JSON.parse(data) as TimelineEntry);
    }
  }
}
