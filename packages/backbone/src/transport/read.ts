import type { Flow, InMessage, Subscription, Transport } from './transport.ts';

/** A stretch of one partition: from offset `from` up to, and without, `to`. */
export interface Range {
  readonly topic: string;
  readonly partition: number;
  readonly from: number;
  readonly to: number;
}

interface Reading extends Range {
  next: number;
  sought?: number;
}

const chunk = 500;
const patienceMs = 60_000;

/**
 * Reads stretches of topics once, in order per partition, several partitions side by side, and returns at their ends.
 * `group` is thrown away afterwards: kafkajs assigns partitions to members of a group only, so the reader joins one of
 * its own that commits nothing; it must be of a name that the service may use and nobody else does.
 * @throws Error when messages are gone from a stretch, when nothing came for a minute, or what `each` throws
 */
export async function readRanges(
  transport: Pick<Transport, 'subscribe' | 'forget'>,
  { group, ranges, signal, each }: ReadOptions,
): Promise<void> {
  const reading = new Map<string, Reading>();
  for (const range of ranges) if (range.to > range.from) reading.set(placeOf(range), { ...range, next: range.from });
  if (reading.size === 0) return;
  const ended = Promise.withResolvers<void>();
  ended.promise.catch(() => undefined);
  const abort = (): void => ended.reject(signal?.reason);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  const patience = setTimeout(() => {
    const [first] = reading.values();
    ended.reject(new Error(`nothing came of ${first && placeOf(first)} from offset ${first?.next} for a minute`));
  }, patienceMs);

  async function deliver(messages: readonly InMessage[], flow: Flow): Promise<void> {
    const [first] = messages;
    const range = first && reading.get(placeOf(first));
    if (!range) return void (first && flow.pause());
    if (Number(flow.from) > range.next) return goBack(range, flow);
    const wanted = messages.filter(({ offset }) => Number(offset) >= range.next && Number(offset) < range.to);
    for (let at = 0; at < wanted.length; at += chunk) {
      const some = wanted.slice(at, at + chunk);
      await each(some);
      range.next = Number(some.at(-1)?.offset) + 1;
      patience.refresh();
      await flow.heartbeat();
    }
    const reached = Number(messages.at(-1)?.offset) + 1;
    if (reached >= range.to) {
      flow.pause();
      reading.delete(placeOf(range));
      if (reading.size === 0) ended.resolve();
    } else if (reached < range.next) {
      flow.seek(String(range.next));
    }
  }

  /** After the group was joined anew a fetch may begin behind what we have: we ask once more, then it is gone. */
  function goBack(range: Reading, flow: Flow): void {
    if (range.sought === range.next)
      ended.reject(new Error(`${placeOf(range)} has lost what stood at offset ${range.next}`));
    range.sought = range.next;
    flow.seek(String(range.next));
  }

  let subscription: Subscription | undefined;
  try {
    subscription = await transport.subscribe({
      group,
      topics: [...new Set([...reading.values()].map(({ topic }) => topic))],
      subscriber: {
        // What `each` throws ends the reading; handed to the client it would be tried again for ever.
        deliver: (messages, flow) => deliver(messages, flow).catch(ended.reject),
        assigned: () => undefined,
        failed: ended.reject,
      },
    });
    await ended.promise;
  } finally {
    clearTimeout(patience);
    signal?.removeEventListener('abort', abort);
    await subscription?.close();
    await transport.forget(group);
  }
}

/** What to read, and who takes it: `each` gets up to 500 messages of one partition, in order. */
export interface ReadOptions {
  readonly group: string;
  readonly ranges: readonly Range[];
  readonly signal?: AbortSignal | undefined;
  readonly each: (messages: readonly InMessage[]) => Promise<void> | void;
}

function placeOf({ topic, partition }: { topic: string; partition: number }): string {
  return `${topic}/${partition}`;
}
