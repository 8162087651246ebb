import { setTimeout as delay } from 'node:timers/promises';
import { Base, Consumer, type ConsumerGroupJoinPayload } from '@platformatic/kafka';
import { type KafkaOptions, limits, neverJoins, placeOf, turnedAway } from './common.ts';
import { clientOptions, isNamed, isUnknownTopic, named } from './platformatic.client.ts';
import { openReading, type Reading } from './platformatic.reading.ts';
import type { SubscribeOptions, Subscription } from './transport.ts';

const joinPatienceMs = 20_000;
const leavePatienceMs = 5_000;
const longestBackoffMs = 1_000;

/**
 * A membership that outlives outages. The client's own stream is not used: it can neither pause nor seek one
 * partition, nor tell from where a batch was asked; so we join with the client, and fetch by ourselves.
 */
export async function joinGroup(
  options: KafkaOptions,
  { group, topics, subscriber }: SubscribeOptions,
): Promise<Subscription> {
  const { sessionTimeoutMs = 10_000 } = options;
  const logger = options.logger.child({ group });
  const inHand = new Map<string, Promise<void>>();
  const over = new AbortController();
  let member: Consumer | undefined;
  let generation = -1;
  let reading: Reading | undefined;
  let ours = new Set<string>();
  let joining: Promise<void> | undefined;
  let closing: Promise<void> | undefined;

  const running = (): boolean => !over.signal.aborted;
  const isForGood = (error: unknown): boolean => isNamed(error, ...neverJoins);

  function newMember(): Consumer {
    const fresh = new Consumer({
      ...clientOptions(options),
      groupId: group,
      sessionTimeout: sessionTimeoutMs,
      rebalanceTimeout: Math.max(limits.rebalanceTimeoutMs, sessionTimeoutMs),
      heartbeatInterval: Math.floor(sessionTimeoutMs / 4),
      heartbeatStallTimeout: sessionTimeoutMs,
      // A join is answered when the last member has joined; the client has one time-out for all requests.
      requestTimeout: Math.max(limits.rebalanceTimeoutMs, sessionTimeoutMs) + 5_000,
      // As kafkajs calls it, so that both may be members of one group while a deployment changes from one to the other.
      protocols: [{ name: 'RoundRobinAssigner', version: 0 }],
      autocommit: false,
    });
    for (const topic of topics) fresh.topics.track(topic);
    fresh.on('consumer:group:join', (payload) => {
      if (member === fresh && running()) assigned(fresh, payload);
    });
    fresh.on('consumer:heartbeat:stalled', ({ lastError }) => {
      if (member === fresh) rejoin(lastError ?? new Error('no heartbeat was answered'), { anew: true });
    });
    fresh.on('error', (error) => {
      if (member === fresh) rejoin(error, { anew: false });
    });
    return fresh;
  }

  function newFetcher(): Consumer {
    const fetcher = new Consumer({ ...clientOptions(options), groupId: group });
    for (const topic of topics) fetcher.topics.track(topic);
    fetcher.on('error', (error) => logger.debug({ err: error }, 'the fetching client'));
    return fetcher;
  }

  function assigned(by: Consumer, { assignments = [], generationId = 0 }: ConsumerGroupJoinPayload): void {
    reading?.stop();
    generation = generationId;
    const places = assignments.flatMap(({ topic, partitions }) =>
      partitions.map((partition) => ({ topic, partition })),
    );
    ours = new Set(places.map(placeOf));
    subscriber.assigned(places);
    reading = openReading({
      places,
      fetcher: newFetcher(),
      committed: () => by.listCommittedOffsets({ topics: assignments }),
      subscriber,
      inHand,
      running,
      logger,
      refused: (error) => rejoin(error, { anew: true }),
    });
  }

  function drop(): Promise<void> {
    const old = member;
    member = undefined;
    reading?.stop();
    reading = undefined;
    return old ? retire(old) : Promise.resolve();
  }

  async function join(): Promise<void> {
    member ??= newMember();
    await member.joinGroup({});
  }

  /** Joins again, however long it takes; `anew` as somebody else, because nothing is heard any more. */
  function rejoin(error: Error, { anew }: { anew: boolean }): void {
    if (joining || !running()) return;
    logger.warn({ err: error }, 'the group must be joined again');
    joining = (async () => {
      let reason: unknown = error;
      if (anew) void drop();
      for (let round = 0; running(); round += 1) {
        if (isForGood(reason)) return giveUp(reason as Error);
        await delay(Math.min(longestBackoffMs, 100 * 2 ** Math.min(round, 4)), undefined, { signal: over.signal });
        // A delivery that we gave up the group for must end first, lest it lose it again.
        await Promise.race([Promise.all(inHand.values()), aborted(over.signal)]);
        try {
          return await join();
        } catch (each) {
          reason = each;
        }
      }
    })()
      .catch((each) => logger.debug({ err: each }, 'joining was given up'))
      .finally(() => (joining = undefined));
  }

  function giveUp(reason: Error): void {
    void drop();
    if (running()) subscriber.failed(turnedAway(reason, named(reason), { group, topics }));
  }

  // The client sends heartbeats by the clock; a delivery that says nothing for so long must lose its partitions all the same.
  const watch = setInterval(() => {
    if (!joining && reading?.silentFor(sessionTimeoutMs))
      rejoin(new Error('a delivery gave no sign of life'), { anew: true });
  }, sessionTimeoutMs / 4);
  watch.unref();

  async function close(): Promise<void> {
    over.abort();
    clearInterval(watch);
    reading?.stop();
    await Promise.all(inHand.values());
    await within(joining ?? Promise.resolve(), leavePatienceMs);
    await drop();
  }

  const until = Date.now() + joinPatienceMs;
  for (;;) {
    try {
      await join();
      break;
    } catch (error) {
      if (isForGood(error) || isUnknownTopic(error) || Date.now() > until) {
        await close();
        throw error instanceof Error ? turnedAway(error, named(error), { group, topics }) : error;
      }
      await delay(200);
    }
  }

  return {
    async commit(positions) {
      // Asked to commit for a generation that is gone, the client would join and then commit in the name of the new one.
      if (!member || member.generationId !== generation) throw new Error('the group is being joined anew');
      // The client joins again while a delivery hangs, and a broker takes any offset of a member that lives.
      if (!positions.every((each) => ours.has(placeOf(each)))) throw new Error('a partition is not ours any more');
      const offsets = positions.map(({ topic, partition, offset }) => ({
        ...{ topic, partition, offset: BigInt(offset) },
        leaderEpoch: -1,
      }));
      await member.commit({ offsets });
    },
    close: () => (closing ??= close()),
  };
}

/** Leaves the group, as far as it can be reached, and frees every connection and timer. */
async function retire(consumer: Consumer): Promise<void> {
  await within(Promise.resolve(consumer.leaveGroup(true)), leavePatienceMs);
  // Where leaving fails, closing fails as well and would keep the connections.
  const closed = consumer.close(true).catch(() => void Base.prototype.close.call(consumer));
  await within(closed, leavePatienceMs);
}

async function within(work: Promise<unknown>, ms: number): Promise<void> {
  const done = new AbortController();
  const late = delay(ms, undefined, { signal: done.signal }).catch(() => undefined);
  await Promise.race([work.catch(() => undefined), late]);
  done.abort();
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
