import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Language } from '../wording/wording.ts';
import { writeEventId } from './timeline.resume.ts';
import { shownEntry } from './timeline.texts.ts';
import type { Entry, TimelineView } from './timeline.view.ts';
import type { WakeUps } from './timeline.wake.ts';

/** How event streams behave; times in milliseconds. */
export interface StreamSettings {
  /** between two comments that keep proxies from closing a quiet stream */
  readonly heartbeatMs: number;
  /** how long a client may leave written bytes unread before it is cut */
  readonly slowMs: number;
  /** what clients are told to wait before they connect again */
  readonly retryMs: number;
}

export const streamSettings: StreamSettings = { heartbeatMs: 15_000, slowMs: 15_000, retryMs: 3_000 };

/** One client's stream: whose timeline, from which number on, in which language, until when (epoch milliseconds). */
export interface Watch {
  readonly person: string;
  readonly after: number;
  readonly language: Language;
  readonly expiresAt: number;
  /** the generation is no longer fed: the client comes back and goes on in the one that is */
  readonly over?: AbortSignal;
}

const batch = 100;
// Longer timers fire at once in Node; no token lives that long.
const longestTimerMs = 2 ** 31 - 1;

/**
 * Writes a timeline to an open response as server-sent events (WHATWG HTML, 9.2) until the client leaves, the token
 * expires, or the server ends the response. Entries are read only when those before have been taken by the client, so
 * a slow one costs no memory, and one that takes nothing is cut. Every entry is read from the store in its order: a
 * wake-up only says when to look. Throws before the first byte where the store cannot be read.
 * A stream stays in the generation it began in; each id names it.
 */
export async function streamTimeline(
  res: ServerResponse,
  { person, after, language, expiresAt, over }: Watch,
  { view, wakeUps, settings = streamSettings }: { view: TimelineView; wakeUps: WakeUps; settings?: StreamSettings },
): Promise<void> {
  const bell = createBell();
  const unsubscribe = wakeUps.subscribe(person, bell.ring);
  const ended = new AbortController();
  res.once('close', () => ended.abort());
  ended.signal.addEventListener('abort', bell.ring, { once: true });
  const heartbeat = setInterval(() => {
    if (res.headersSent && !res.writableEnded && !res.writableNeedDrain) res.write(':\n\n');
  }, settings.heartbeatMs);
  const end = (): void => void res.end();
  const expiry = setTimeout(end, Math.min(expiresAt - Date.now(), longestTimerMs));
  over?.addEventListener('abort', end);

  try {
    let reached = after;
    let entries = await view.following(person, reached, batch);
    open(res, settings);
    while (!ended.signal.aborted && !res.writableEnded) {
      const taken =
        entries.length === 0 || res.write(entries.map((entry) => frame(entry, language, view.generation)).join(''));
      if (!taken && !(await drained(res, settings.slowMs, ended.signal))) break;
      reached = entries.at(-1)?.n ?? reached;
      if (entries.length < batch) await bell.rung();
      if (ended.signal.aborted || res.writableEnded) break;
      entries = await view.following(person, reached, batch);
    }
  } catch (error) {
    // The client comes back with the last id it has and misses nothing.
    if (!res.headersSent) throw error;
    res.end();
  } finally {
    clearInterval(heartbeat);
    clearTimeout(expiry);
    over?.removeEventListener('abort', end);
    unsubscribe();
  }
}

/** Wakes one sleeper; a ring while nobody sleeps is kept, so that none between looking and sleeping is lost. */
function createBell(): { ring(): void; rung(): Promise<void> } {
  let rang = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      rang = true;
      wake?.();
    },
    async rung() {
      if (!rang) await new Promise<void>((resolve) => (wake = resolve));
      wake = undefined;
      rang = false;
    },
  };
}

function open(res: ServerResponse, { retryMs }: StreamSettings): void {
  // Set one by one: whoever ends the open streams at shutdown knows them by their type.
  res.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('X-Accel-Buffering', 'no');
  // A stream is the last thing on its connection: nothing is left open for shutdown to wait for.
  res.setHeader('Connection', 'close');
  res.write(`retry: ${retryMs}\n\n`);
}

function frame(entry: Entry, language: Language, generation: number): string {
  const id = writeEventId({ generation, n: entry.n });
  return `id: ${id}\nevent: entry\ndata: ${JSON.stringify(shownEntry(entry, language))}\n\n`;
}

/** Whether the client took what was written in time; one that did not is cut. */
async function drained(res: ServerResponse, slowMs: number, ended: AbortSignal): Promise<boolean> {
  try {
    await once(res, 'drain', { signal: AbortSignal.any([ended, AbortSignal.timeout(slowMs)]) });
    return true;
  } catch {
    res.destroy();
    return false;
  }
}
