import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { placeOf } from '../transport/common.ts';
import type { Flow, InMessage, Position, Subscriber, Subscription, Transport } from '../transport/transport.ts';
import type { StepHook } from '../types.ts';
import { type Assigned, createHandling } from './handling.ts';
import type { Head, Parking } from './parking.ts';
import { openPartition, type Partition } from './partition.ts';
import type { Reaction } from './reaction.ts';
import { isCopied, type Succession } from './succession.ts';

/** What a consumer needs; `group` and `topics` are the names on the broker. */
export interface ConsumerOptions {
  readonly reaction: Reaction;
  readonly group: string;
  readonly topics: readonly string[];
  readonly transport: Pick<Transport, 'subscribe' | 'missingTopics'>;
  readonly parking: Parking;
  /** what the group did of older generations of its topics; left out, every topic is in its first one */
  readonly succession?: Succession | undefined;
  readonly logger: Logger;
  readonly step?: StepHook | undefined;
  /** asked before each message, again and again while it says true: not yet */
  readonly hold?: ((message: InMessage) => Promise<boolean>) | undefined;
}

/** One reaction's consumer. `redrive` tries a parked key again, if its partition is ours. */
export interface Consumer {
  readonly group: string;
  readonly topics: readonly string[];
  start(): void;
  stop(deadline: number): Promise<void>;
  redrive(head: Pick<Head, '_id' | 'topic' | 'partition' | 'key'>): void;
  status(): { joined: boolean; live: boolean; reasons: string[] };
}

const queueLimit = 1_000;
const patienceMs = 1_000;
const commitEveryMs = 300;
const holdMs = 50;

/** Starts nothing until `start`; then reads from the beginning and keeps every promise of the parking. */
export function createConsumer({
  reaction,
  group,
  topics,
  transport,
  parking,
  succession,
  logger: parent,
  step,
  hold,
}: ConsumerOptions): Consumer {
  const logger = parent.child({ group });
  const running = new Map<string, Promise<unknown>>();
  const committed = new Map<string, number>();
  let assigned = new Map<string, Assigned>();
  let subscription: Subscription | undefined;
  let starting: Promise<void> | undefined;
  let commitTimer: NodeJS.Timeout | undefined;
  let stopping = false;
  let joined = false;
  let missing: string[] = [];
  let unfinished: readonly string[] = [];
  let done: ReadonlySet<string> = new Set();
  let failure: Error | undefined;

  const handling = createHandling({ reaction, group, parking, logger, step, stopping: () => stopping, redriveAt });

  const subscriber: Subscriber = {
    assigned(partitions) {
      for (const { partition } of assigned.values()) partition.drop();
      committed.clear();
      const open = (place: { topic: string; partition: number }): Assigned => ({
        partition: openPartition(
          { ...place, before: assigned.get(placeOf(place))?.partition },
          { running, settled: commitSoon },
        ),
        blocked: new Map(),
        redriving: new Set(),
      });
      assigned = new Map(partitions.map((place) => [placeOf(place), open(place)]));
      joined = true;
    },
    deliver,
    failed(reason) {
      failure = reason;
      logger.fatal({ err: reason }, 'the consumer stopped for good; this process must be restarted');
    },
  };

  async function deliver(messages: readonly InMessage[], flow: Flow): Promise<void> {
    const [first] = messages;
    const own = first && assigned.get(placeOf(first));
    if (!own) throw new Error('a batch came of a partition that is not assigned');
    const { partition } = own;
    const heads = own.heads ?? (await whileBeating(flow, handling.loadHeads(own)));
    if (!heads || partition.dropped()) return;
    const wanted = partition.wanted();
    if (wanted !== undefined && Number(flow.from) > wanted) {
      // Fetched before the group was joined anew: what was dropped then would be passed over.
      if (own.sought !== wanted) {
        own.sought = wanted;
        flow.seek(String(wanted));
        return;
      }
      logger.error({ place: placeOf(first), wanted, from: flow.from }, 'the topic has lost messages we had not read');
    }
    for (const message of messages) {
      if (done.has(message.topic) && isCopied(message)) {
        partition.add(message.key, { message, run: async () => 1 });
        continue;
      }
      const take = (behind: () => readonly InMessage[]) => handling.take(own, heads, { message, behind });
      partition.add(message.key, { message, run: (behind) => afterHold(partition, message, () => take(behind)) });
    }
    if (partition.waiting() < queueLimit) return;
    const inTime = await Promise.race([
      whileBeating(flow, partition.room(queueLimit)).then(() => true),
      delay(patienceMs, false),
    ]);
    if (inTime || own.paused) return;
    own.paused = true;
    const resume = flow.pause();
    // Also when the partition is dropped: a pause outlives the assignment, and would hold up the next one for ever.
    void partition.room(queueLimit / 2).then(() => {
      own.paused = false;
      resume();
    });
  }

  async function afterHold(partition: Partition, message: InMessage, take: () => Promise<number>): Promise<number> {
    while (await hold?.(message)) {
      if (stopping || partition.dropped()) return 0;
      await delay(holdMs);
    }
    return take();
  }

  function redriveAt(head: Head): void {
    if (head.due) setTimeout(() => redrive(head), Math.max(0, head.due.getTime() - Date.now())).unref();
  }

  function redrive({ _id, topic, partition, key }: Pick<Head, '_id' | 'topic' | 'partition' | 'key'>): void {
    const own = assigned.get(placeOf({ topic, partition }));
    if (!own || stopping || own.redriving.has(key)) return;
    own.redriving.add(key);
    const run = () => handling.release(own, { _id, key }).finally(() => own.redriving.delete(key));
    own.partition.add(key, { run });
  }

  function commitSoon(): void {
    commitTimer ??= setTimeout(() => {
      commitTimer = undefined;
      void commit();
    }, commitEveryMs);
  }

  async function commit(): Promise<void> {
    if (!subscription) return stopping ? undefined : commitSoon();
    const positions: Position[] = [];
    for (const [place, { partition }] of assigned) {
      const position = partition.position();
      if (position === undefined || committed.get(place) === position) continue;
      committed.set(place, position);
      positions.push({ topic: partition.topic, partition: partition.partition, offset: String(position) });
    }
    if (positions.length === 0) return;
    try {
      await subscription.commit(positions);
      await step?.('offset-committed', group);
    } catch (error) {
      for (const position of positions) committed.delete(placeOf(position));
      logger.debug({ err: error }, 'offsets not committed; they come with the next ones, or again after a rebalance');
      if (!stopping) commitSoon();
    }
  }

  async function join(): Promise<void> {
    const past = await succession?.of(group, topics);
    unfinished = past?.unfinished ?? [];
    done = past?.done ?? done;
    if (unfinished.length === 0) subscription = await transport.subscribe({ group, topics, subscriber });
  }

  async function subscribe(): Promise<void> {
    for (let round = 0; !stopping && !subscription; round += 1) {
      try {
        missing = await transport.missingTopics(topics);
        if (missing.length === 0) await join();
      } catch (error) {
        logger.warn({ err: error }, 'subscribing failed, will be tried again');
      }
      if (!subscription && !stopping) await delay(Math.min(5_000, 200 * 2 ** Math.min(round, 5)));
    }
  }

  async function stop(deadline: number): Promise<void> {
    stopping = true;
    for (const { partition } of assigned.values()) partition.drop();
    await starting;
    const idle = Promise.all([...assigned.values()].map(({ partition }) => partition.idle()));
    await Promise.race([idle, delay(Math.max(0, deadline - Date.now()), undefined, { ref: false })]);
    if (subscription) await commit();
    clearTimeout(commitTimer);
    await subscription?.close();
  }

  function status(): ReturnType<Consumer['status']> {
    const blocked = new Set([...assigned.values()].flatMap((own) => [...own.blocked.values()]));
    const reasons = [
      ...missing.map((topic) => `${group}: topic ${topic} does not exist, or may not be read`),
      ...unfinished.map((reason) => `${group}: ${reason}`),
      ...(joined ? [] : [`${group}: not joined yet`]),
      ...[...blocked].map((reason) => `${group}: ${reason}`),
      ...(failure ? [`${group}: consumer stopped for good`] : []),
    ];
    return { joined, live: failure === undefined, reasons };
  }

  return {
    group,
    topics,
    start: () => {
      starting ??= subscribe();
    },
    stop,
    redrive,
    status,
  };
}

/** Waits for something while the group is told that we live; undefined once the subscription is closing. */
async function whileBeating<T>(flow: Flow, work: Promise<T>): Promise<T | undefined> {
  const done = work.then((value) => ({ value }));
  for (;;) {
    const result = await Promise.race([done, delay(1_000, undefined)]);
    if (result) return result.value;
    if (!flow.running()) return undefined;
    await flow.heartbeat();
  }
}
