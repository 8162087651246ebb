import { setTimeout as delay } from 'node:timers/promises';
import { placeOf } from './common.ts';
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
  turn: Promise<void>;
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
  for (const range of ranges)
    if (range.to > range.from) reading.set(placeOf(range), { ...range, next: range.from, turn: Promise.resolve() });
  if (reading.size === 0) return;
  const ended = Promise.withResolvers<void>();
  ended.promise.catch(() => undefined);
  let over = false;
  const abort = (): void => ended.reject(signal?.reason);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  const patience = setTimeout(() => {
    const [first] = reading.values();
    ended.reject(new Error(`nothing came of ${first && placeOf(first)} from offset ${first?.next} for a minute`));
  }, patienceMs);

  async function deliver(range: Reading, messages: readonly InMessage[], flow: Flow): Promise<void> {
    if (Number(flow.from) > range.next) return goBack(range, flow);
    const wanted = messages.filter(({ offset }) => Number(offset) >= range.next && Number(offset) < range.to);
    for (let at = 0; at < wanted.length && !over; at += chunk) {
      const some = wanted.slice(at, at + chunk);
      await whileBeating(flow, take(range, some));
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

  /** What `each` throws ends the reading; handed to the client it would be tried again for ever. */
  async function take(range: Reading, some: readonly InMessage[]): Promise<void> {
    try {
      await each(some);
      range.next = Number(some.at(-1)?.offset) + 1;
      patience.refresh();
    } catch (error) {
      over = true;
      ended.reject(error);
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
        // One after the other: after a rebalance the same partition may be delivered anew while a batch is in hand.
        deliver(messages, flow) {
          const [first] = messages;
          const range = first && reading.get(placeOf(first));
          if (over || !range) return Promise.resolve(void (first && flow.pause()));
          const turn = range.turn.then(() => deliver(range, messages, flow));
          range.turn = turn.catch(() => undefined);
          return turn;
        },
        assigned: () => undefined,
        failed: ended.reject,
      },
    });
    await ended.promise;
  } finally {
    over = true;
    clearTimeout(patience);
    signal?.removeEventListener('abort', abort);
    await subscription?.close();
    // Left behind, an empty group without offsets is removed by the broker itself in time.
    await transport.forget(group).catch(() => undefined);
  }
}

/** What to read, and who takes it: `each` gets up to 500 messages of one partition, in order. */
export interface ReadOptions {
  readonly group: string;
  readonly ranges: readonly Range[];
  readonly signal?: AbortSignal | undefined;
  readonly each: (messages: readonly InMessage[]) => Promise<void> | void;
}

/** Tells the group that we live while `work` is done; what the group answers is thrown when it is. */
async function whileBeating(flow: Flow, work: Promise<void>): Promise<void> {
  const done = work.then(() => true);
  try {
    while (!(await Promise.race([done, delay(1_000, false)]))) await flow.heartbeat();
    await flow.heartbeat();
  } finally {
    await done;
  }
}
