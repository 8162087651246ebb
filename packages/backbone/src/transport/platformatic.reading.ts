import { setTimeout as delay } from 'node:timers/promises';
import { type ClusterMetadata, type Consumer, ListOffsetTimestamps, type RecordsBatch } from '@platformatic/kafka';
import type { Logger } from 'pino';
import { limits, placeOf } from './common.ts';
import { isNamed } from './platformatic.client.ts';
import type { InMessage, Subscriber } from './transport.ts';

/** What one assignment reads, and through whom. */
export interface ReadingOptions {
  readonly places: readonly { topic: string; partition: number }[];
  /** reads only; it is no member of the group, so that a fetch that waits holds no heartbeat up */
  readonly fetcher: Consumer;
  /** what the group has committed, by topic and partition; less than 0 where it has not */
  readonly committed: () => Promise<Map<string, bigint[]>>;
  readonly subscriber: Pick<Subscriber, 'deliver'>;
  /** deliveries in hand by partition, also of assignments before this one: a partition never overlaps itself */
  readonly inHand: Map<string, Promise<void>>;
  /** false once the subscription is closing */
  readonly running: () => boolean;
  readonly logger: Logger;
  /** told when we may not read, now or ever */
  readonly refused: (error: Error) => void;
}

/** The reading of one assignment; the next one takes its place. */
export interface Reading {
  /** Nothing more is delivered; what is in hand is told by its next heartbeat. */
  stop(): void;
  /** Whether a delivery in hand has given no sign of life for so long. */
  silentFor(ms: number): boolean;
}

type FetchResponse = Awaited<ReturnType<Consumer['fetch']>>;

interface Place {
  readonly topic: string;
  readonly partition: number;
  next: bigint;
  sought: bigint | undefined;
  paused: boolean;
  /** from a delivery on, until its back-off is over */
  busy: boolean;
  delivering: boolean;
  sign: number;
  failures: number;
}

const isControl = 1 << 5;
const restMs = 50;
const patienceMs = 50;
const longestBackoffMs = 5_000;

/** Reads from what the group has committed, else from the beginning; delivers each partition in order. */
export function openReading(options: ReadingOptions): Reading {
  const { fetcher, subscriber, inHand, logger } = options;
  const places = new Map<string, Place>();
  const topics = [...new Set(options.places.map(({ topic }) => topic))];
  const loops = new Map<number, Promise<void>>();
  const over = new AbortController();
  let bell = Promise.withResolvers<void>();

  const stopped = (): boolean => over.signal.aborted;
  const ring = (): void => {
    bell.resolve();
    bell = Promise.withResolvers();
  };
  const rest = (ms: number): Promise<void> => delay(ms, undefined, { signal: over.signal }).catch(() => undefined);
  const backoff = (failures: number): Promise<void> =>
    rest(Math.min(longestBackoffMs, 100 * 2 ** Math.min(failures, 6)));

  async function begin(): Promise<void> {
    for (let failures = 0; !stopped(); failures += 1) {
      try {
        await findPositions();
        await spread();
        return;
      } catch (error) {
        if (!stopped()) await trouble(error, failures);
      }
    }
  }

  async function findPositions(): Promise<void> {
    const committed = await options.committed();
    const fresh = options.places.filter(({ topic, partition }) => (committed.get(topic)?.[partition] ?? -1n) < 0n);
    const lows = await earliest(fresh);
    if (stopped()) return;
    for (const { topic, partition } of options.places) {
      const known = committed.get(topic)?.[partition] ?? -1n;
      const next = known >= 0n ? known : (lows.get(topic)?.[partition] ?? 0n);
      places.set(placeOf({ topic, partition }), {
        ...{ topic, partition, next, sought: undefined },
        ...{ paused: false, busy: false, delivering: false, sign: 0, failures: 0 },
      });
    }
  }

  async function earliest(of: ReadingOptions['places']): Promise<Map<string, bigint[]>> {
    if (of.length === 0) return new Map();
    const partitions: Record<string, number[]> = {};
    for (const { topic, partition } of of) partitions[topic] = [...(partitions[topic] ?? []), partition];
    return fetcher.listOffsets({
      topics: Object.keys(partitions),
      partitions,
      timestamp: ListOffsetTimestamps.EARLIEST,
    });
  }

  /** One loop for each broker that leads any of our partitions. */
  async function spread(): Promise<ClusterMetadata> {
    const metadata = await fetcher.metadata({ topics: [...topics] });
    for (const place of places.values()) {
      const leader = leaderOf(metadata, place);
      if (!stopped() && !loops.has(leader))
        loops.set(
          leader,
          loop(leader).finally(() => loops.delete(leader)),
        );
    }
    return metadata;
  }

  async function loop(leader: number): Promise<void> {
    for (let failures = 0; !stopped(); ) {
      try {
        const metadata = await spread();
        const led = [...places.values()].filter((place) => leaderOf(metadata, place) === leader);
        if (led.length === 0) return;
        const free = led.filter(({ paused, busy }) => !paused && !busy);
        if (free.length === 0) await Promise.race([bell.promise, rest(limits.fetchWaitMs)]);
        else await round(leader, free, { metadata, wait: free.length < led.length ? restMs : limits.fetchWaitMs });
        failures = 0;
      } catch (error) {
        if (!stopped()) await trouble(error, failures);
        failures += 1;
      }
    }
  }

  async function round(
    node: number,
    free: readonly Place[],
    { metadata, wait }: { metadata: ClusterMetadata; wait: number },
  ): Promise<void> {
    const asked = new Map(free.map((place) => [place, place.next]));
    const ids = new Map(topics.map((topic) => [metadata.topics.get(topic)?.id ?? '', topic]));
    const request = [...ids].map(([topicId, topic]) => ({
      topicId,
      partitions: free
        .filter((place) => place.topic === topic)
        .map(({ partition, next: fetchOffset }) => ({
          ...{ partition, fetchOffset, partitionMaxBytes: limits.fetchBytesPerPartition },
          ...{ currentLeaderEpoch: -1, lastFetchedEpoch: -1 },
        })),
    }));
    const { response, error } = await fetcher
      .fetch({
        node,
        maxWaitTime: wait,
        maxBytes: limits.fetchBytes,
        topics: request.filter(({ partitions }) => partitions.length > 0),
      })
      .then(
        (response) => ({ response, error: undefined }),
        // One partition's error fails the whole answer; what came for the others is inside.
        (error: Error & { response?: FetchResponse }) => ({ response: error.response, error }),
      );
    if (stopped()) return;
    const handed: Promise<void>[] = [];
    for (const { topicId, partitions } of response?.responses ?? []) {
      for (const { partitionIndex, errorCode, records } of partitions) {
        const place = places.get(`${ids.get(topicId)}/${partitionIndex}`);
        const from = place && asked.get(place);
        // It may have been paused or sent elsewhere meanwhile; the client may also say what was not asked for.
        if (!place || from === undefined || errorCode !== 0 || place.paused || place.busy || place.next !== from)
          continue;
        const { messages, next } = unpack(place, from, records ?? []);
        if (messages.length > 0) handed.push(hand(place, messages, { from, next }));
        else place.next = next;
      }
    }
    // What was handed over is mostly taken at once, and then belongs to the next round again.
    if (handed.length > 0) await atMost(Promise.all(handed), patienceMs);
    if (error) await recover(error, asked);
  }

  async function recover(error: Error & { response?: FetchResponse }, asked: Map<Place, bigint>): Promise<void> {
    if (isNamed(error, 'FETCH_SESSION_ID_NOT_FOUND', 'INVALID_FETCH_SESSION_EPOCH', 'FETCH_SESSION_TOPIC_ID_ERROR'))
      return;
    if (!isNamed(error, 'OFFSET_OUT_OF_RANGE')) throw error;
    const lows = await earliest([...asked.keys()]);
    const highs = await fetcher.listOffsets({ topics: [...topics], timestamp: ListOffsetTimestamps.LATEST });
    for (const [place, from] of asked) {
      const low = lows.get(place.topic)?.[place.partition] ?? 0n;
      const high = highs.get(place.topic)?.[place.partition] ?? from;
      if (place.next === from && (from < low || from > high)) place.next = low;
    }
  }

  async function trouble(error: unknown, failures: number): Promise<void> {
    if (isNamed(error, 'TOPIC_AUTHORIZATION_FAILED', 'SASL_AUTHENTICATION_FAILED')) options.refused(error as Error);
    logger.debug({ err: error }, 'reading failed, will be tried again');
    fetcher.clearMetadata();
    await backoff(failures);
  }

  async function hand(
    place: Place,
    messages: InMessage[],
    { from, next }: { from: bigint; next: bigint },
  ): Promise<void> {
    const key = placeOf(place);
    place.busy = true;
    // Also whoever waits for a delivery of its life before gives no sign.
    place.delivering = true;
    place.sign = performance.now();
    await inHand.get(key);
    if (stopped()) return;
    const delivery = deliver(place, messages, { from, next });
    inHand.set(key, delivery);
    await delivery;
    if (inHand.get(key) === delivery) inHand.delete(key);
    if (place.failures > 0) await backoff(place.failures);
    place.busy = false;
    ring();
  }

  async function deliver(place: Place, messages: InMessage[], { from, next }: { from: bigint; next: bigint }) {
    try {
      await subscriber.deliver(messages, {
        from: String(from),
        running: options.running,
        async heartbeat() {
          place.sign = performance.now();
          if (stopped() && options.running()) throw new Error('the group was joined anew');
        },
        pause() {
          place.paused = true;
          return () => {
            place.paused = false;
            ring();
          };
        },
        seek(offset) {
          if (place.busy) place.sought = BigInt(offset);
          else place.next = BigInt(offset);
        },
      });
      place.next = place.sought ?? next;
      place.failures = 0;
    } catch (error) {
      place.next = place.sought ?? from;
      place.failures += 1;
      const { topic, partition } = place;
      logger[stopped() ? 'debug' : 'warn'](
        { err: error, topic, partition },
        'a delivery failed, it will be made again',
      );
    }
    place.sought = undefined;
    place.delivering = false;
  }

  void begin();
  return {
    stop() {
      over.abort();
      ring();
      void fetcher.close(true).catch(() => undefined);
    },
    silentFor: (ms) => [...places.values()].some(({ delivering, sign }) => delivering && performance.now() - sign > ms),
  };
}

function leaderOf(metadata: ClusterMetadata, { topic, partition }: Place): number {
  return metadata.topics.get(topic)?.partitions[partition]?.leader ?? -1;
}

/** A fetch begins at the batch that holds `from`, which may lie inside it. */
function unpack({ topic, partition }: Place, from: bigint, batches: readonly RecordsBatch[]) {
  const messages: InMessage[] = [];
  let next = from;
  for (const batch of batches) {
    const behind = batch.firstOffset + BigInt(batch.lastOffsetDelta) + 1n;
    if (behind > next) next = behind;
    if (batch.attributes & isControl) continue;
    for (const record of batch.records) {
      const offset = batch.firstOffset + BigInt(record.offsetDelta);
      if (offset < from) continue;
      const headers: Record<string, string> = {};
      for (const [name, value] of record.headers) headers[name?.toString() ?? ''] = value?.toString() ?? '';
      const key = record.key?.toString() ?? '';
      messages.push({ topic, partition, offset: String(offset), key, value: record.value, headers });
    }
  }
  return { messages, next };
}

async function atMost(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work, late]);
  clearTimeout(timer);
}
