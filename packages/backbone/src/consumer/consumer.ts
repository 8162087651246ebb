import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { parkedMessages } from '../telemetry.ts';
import type { Flow, InMessage, Position, Subscriber, Subscription, Transport } from '../transport/transport.ts';
import type { StepHook } from '../types.ts';
import { attempt, type Outcome } from './attempt.ts';
import type { Head, Parking } from './parking.ts';
import { createSlots, openPartition, type Partition } from './partition.ts';
import type { Reaction } from './reaction.ts';

/** What a consumer needs; `group` and `topics` are the names on the broker. */
export interface ConsumerOptions {
  readonly reaction: Reaction;
  readonly group: string;
  readonly topics: readonly string[];
  readonly transport: Pick<Transport, 'subscribe' | 'missingTopics'>;
  readonly parking: Parking;
  readonly logger: Logger;
  readonly step?: StepHook | undefined;
}

/** One reaction's consumer. `redrive` tries a parked key again, if its partition is ours. */
export interface Consumer {
  readonly group: string;
  start(): void;
  stop(deadline: number): Promise<void>;
  redrive(head: Pick<Head, '_id' | 'topic' | 'partition' | 'key'>): void;
  status(): { joined: boolean; live: boolean; reasons: string[] };
}

interface Assigned {
  readonly partition: Partition;
  heads?: Promise<Map<string, Head>>;
  loaded?: Map<string, Head>;
  paused?: boolean;
  blocked?: string;
}

const sideBySide = 64;
const queueLimit = 1_000;
const patienceMs = 1_000;
const commitEveryMs = 300;
const tries = 5;

/** Starts nothing until `start`; then reads from the beginning and keeps every promise of the parking. */
export function createConsumer({
  reaction,
  group,
  topics,
  transport,
  parking,
  logger: parent,
  step,
}: ConsumerOptions): Consumer {
  const logger = parent.child({ group });
  const slot = createSlots(sideBySide);
  const running = new Map<string, Promise<unknown>>();
  const committed = new Map<string, number>();
  let assigned = new Map<string, Assigned>();
  let subscription: Subscription | undefined;
  let starting: Promise<void> | undefined;
  let commitTimer: NodeJS.Timeout | undefined;
  let stopping = false;
  let joined = false;
  let missing: string[] = [];
  let failure: Error | undefined;

  const placeOf = ({ topic, partition }: { topic: string; partition: number }): string => `${topic}/${partition}`;

  const subscriber: Subscriber = {
    assigned(partitions) {
      for (const { partition } of assigned.values()) partition.drop();
      committed.clear();
      const open = (place: { topic: string; partition: number }): Assigned => ({
        partition: openPartition(place, { running, slot, settled: commitSoon }),
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
    if (!own) return;
    const { partition } = own;
    const heads = own.loaded ?? (await whileBeating(flow, loadHeads(own)));
    if (!heads || partition.dropped()) return;
    own.loaded = heads;
    for (const message of messages) {
      partition.add(message.key, { offset: Number(message.offset), run: () => take(own, heads, message) });
    }
    if (partition.waiting() < queueLimit) return;
    const inTime = await Promise.race([
      whileBeating(flow, partition.room(queueLimit)).then(() => true),
      delay(patienceMs, false),
    ]);
    if (inTime || own.paused) return;
    own.paused = true;
    const resume = flow.pause();
    void partition.room(queueLimit / 2).then(() => {
      own.paused = false;
      if (!partition.dropped()) resume();
    });
  }

  function loadHeads(own: Assigned): Promise<Map<string, Head> | undefined> {
    const { topic, partition } = own.partition;
    own.heads ??= persist(own, () => parking.heads({ group, topic, partition })).then((heads) => heads ?? new Map());
    return own.heads;
  }

  /** Handles one message, or puts it behind its parked key. False when the partition was taken away meanwhile. */
  async function take(own: Assigned, heads: Map<string, Head>, message: InMessage): Promise<boolean> {
    const head = heads.get(message.key);
    if (head) {
      const done = await persist(own, async () => {
        const appended = await parking.append(head, message);
        if (appended) heads.set(message.key, appended);
        else heads.delete(message.key);
        return { appended };
      });
      if (!done) return false;
      if (done.appended) return true;
    }
    const outcome = await settle(own, message);
    if (!outcome) return false;
    if (outcome.end === 'park') {
      const parked = await persist(own, () => parking.park(group, message, outcome));
      if (!parked) return false;
      heads.set(message.key, parked);
      await reportParked(message, parked);
      scheduleRedrive(own, parked);
    }
    await step?.('handled', message.headers.ce_id ?? '');
    return true;
  }

  async function reportParked(message: InMessage, head: Head): Promise<void> {
    const { topic, partition, offset } = message;
    parkedMessages.add(1, { 'simpul.reaction': reaction.name, 'simpul.cause': head.cause });
    const level = head.cause === 'not-yet' ? 'info' : 'error';
    logger[level](
      { topic, partition, offset, event: message.headers.ce_id, cause: head.cause, reason: head.reason, due: head.due },
      'message parked, its key waits',
    );
    await step?.('parked', message.headers.ce_id ?? '');
  }

  /** Tries until the message is done or to be parked: through an outage for as long as it lasts, through errors a few times. */
  async function settle(
    own: Assigned,
    message: InMessage,
  ): Promise<Exclude<Outcome, { end: 'wait' | 'retry' }> | undefined> {
    for (let round = 0, failures = 0; !given(own); round += 1) {
      const outcome = await attempt(reaction, group, message);
      if (outcome.end === 'done' || outcome.end === 'park') {
        delete own.blocked;
        return outcome;
      }
      if (outcome.end === 'retry') {
        failures += 1;
        logger.warn({ err: outcome.error, event: message.headers.ce_id, failures }, 'handling failed');
        if (failures >= tries) return { end: 'park', cause: 'failed', reason: outcome.reason };
      } else {
        block(own, outcome.reason, outcome.error);
      }
      await backoff(own, round);
    }
    return undefined;
  }

  /** Does what must be written, through any outage of the store; undefined when the partition was taken away meanwhile. */
  async function persist<T>(own: Assigned, work: () => Promise<T>): Promise<T | undefined> {
    for (let round = 0; !given(own); round += 1) {
      try {
        const result = await work();
        if (round > 0) delete own.blocked;
        return result;
      } catch (error) {
        block(own, 'store-unavailable', error);
        await backoff(own, round);
      }
    }
    return undefined;
  }

  function block(own: Assigned, reason: string, error: unknown): void {
    const { topic, partition } = own.partition;
    if (own.blocked !== reason) logger.error({ err: error, topic, partition, reason }, 'partition waits');
    own.blocked = reason;
  }

  const given = (own: Assigned): boolean => stopping || own.partition.dropped();

  async function backoff(own: Assigned, round: number): Promise<void> {
    const until = Date.now() + Math.min(10_000, 100 * 2 ** Math.min(round, 10)) * (0.5 + Math.random() / 2);
    while (!given(own) && Date.now() < until) await delay(Math.min(100, Math.max(1, until - Date.now())));
  }

  function scheduleRedrive(_own: Assigned, head: Head): void {
    if (!head.due) return;
    setTimeout(() => redrive(head), Math.max(0, head.due.getTime() - Date.now())).unref();
  }

  function redrive({ _id, topic, partition, key }: Pick<Head, '_id' | 'topic' | 'partition' | 'key'>): void {
    const own = assigned.get(placeOf({ topic, partition }));
    if (own && !given(own)) own.partition.add(key, { run: () => release(own, { _id, key }) });
  }

  /** Handles what waits behind a parked key, in order, until one fails again or nothing is left. */
  async function release(own: Assigned, { _id, key }: { _id: string; key: string }): Promise<boolean> {
    const heads = await loadHeads(own);
    let head = await persist(own, () => parking.find(_id));
    if (head && (!head.due || head.due.getTime() > Date.now())) {
      heads?.set(key, head);
      return true;
    }
    while (head && !given(own)) {
      const current: Head = head;
      heads?.set(key, current);
      const next = await persist(own, () => parking.next(current));
      if (next) {
        const outcome = await settle(own, next.message);
        if (!outcome) return false;
        if (outcome.end === 'park') {
          const postponed = await persist(own, () => parking.postpone(current, outcome));
          if (postponed) {
            heads?.set(key, postponed);
            scheduleRedrive(own, postponed);
          }
          return true;
        }
        await persist(own, () => parking.settle(next.id));
        continue;
      }
      if (await persist(own, () => parking.release(current))) break;
      head = await persist(own, () => parking.find(_id));
    }
    if (!given(own)) heads?.delete(key);
    return true;
  }

  function commitSoon(): void {
    commitTimer ??= setTimeout(() => {
      commitTimer = undefined;
      void commit();
    }, commitEveryMs);
  }

  async function commit(): Promise<void> {
    const positions: Position[] = [];
    for (const [place, { partition }] of assigned) {
      const position = partition.position();
      if (position === undefined || committed.get(place) === position) continue;
      committed.set(place, position);
      positions.push({ topic: partition.topic, partition: partition.partition, offset: String(position) });
    }
    if (positions.length === 0) return;
    try {
      await subscription?.commit(positions);
      await step?.('offset-committed', group);
    } catch (error) {
      for (const position of positions) committed.delete(placeOf(position));
      logger.debug({ err: error }, 'offsets not committed; they come with the next ones, or again after a rebalance');
      if (!stopping) commitSoon();
    }
  }

  async function subscribe(): Promise<void> {
    for (let round = 0; !stopping && !subscription; round += 1) {
      try {
        missing = await transport.missingTopics(topics);
        if (missing.length === 0) subscription = await transport.subscribe({ group, topics, subscriber });
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
    clearTimeout(commitTimer);
    await commit();
    await subscription?.close();
  }

  function status(): ReturnType<Consumer['status']> {
    const blocked = new Set([...assigned.values()].flatMap((own) => own.blocked ?? []));
    const reasons = [
      ...missing.map((topic) => `${group}: topic ${topic} does not exist`),
      ...(joined ? [] : [`${group}: not joined yet`]),
      ...[...blocked].map((reason) => `${group}: ${reason}`),
      ...(failure ? [`${group}: consumer stopped for good`] : []),
    ];
    return { joined, live: failure === undefined, reasons };
  }

  return {
    group,
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
