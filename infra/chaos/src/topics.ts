import { setTimeout as delay } from 'node:timers/promises';
import { AssignerProtocol, Kafka, logLevel } from 'kafkajs';
import type { TopicMessage } from './ground.ts';

/** Where each partition of a world ends, as `topic/partition` → the next offset. */
export type Ends = ReadonlyMap<string, number>;

/** The topics of one world as any Kafka client sees them, past the product and past every proxy. */
export interface Topics {
  /** All that stands there now, each partition in its order; throws while the broker is away. */
  read(): Promise<TopicMessage[]>;
  /** One by one, each acknowledged; throws while the broker is away. */
  write(messages: readonly Omit<TopicMessage, 'offset'>[]): Promise<void>;
  ends(): Promise<Ends>;
  /** How many partitions each topic has. */
  partitions(): Promise<Record<string, number>>;
  /**
   * What the world's groups have not handled yet, a phrase each; empty when they have handled all. Groups that are
   * `retired` (without prefix), and those of readers and verifications, may be empty.
   */
  behind(retired: (group: string) => boolean): Promise<string[]>;
  /** Deletes the topics and groups. */
  drop(): Promise<void>;
  close(): Promise<void>;
}

const readPatienceMs = 60_000;

/** Opens the topics that begin with `prefix`. */
export async function openTopics(brokers: readonly string[], prefix: string): Promise<Topics> {
  const kafka = new Kafka({
    clientId: 'chaos',
    brokers: [...brokers],
    logLevel: logLevel.NOTHING,
    retry: { retries: 2, initialRetryTime: 100 },
  });
  const [admin, producer] = [kafka.admin(), kafka.producer()];
  await Promise.all([admin.connect(), producer.connect()]);
  let reads = 0;

  const names = async (): Promise<string[]> => (await admin.listTopics()).filter((name) => name.startsWith(prefix));

  async function offsets(): Promise<{ topic: string; partition: number; high: number }[]> {
    const each = async (topic: string) =>
      (await admin.fetchTopicOffsets(topic)).map(({ partition, high }) => ({ topic, partition, high: Number(high) }));
    return (await Promise.all((await names()).map(each))).flat();
  }

  async function ends(): Promise<Ends> {
    return new Map((await offsets()).map(({ topic, partition, high }) => [`${topic}/${partition}`, high]));
  }

  async function read(): Promise<TopicMessage[]> {
    const wanted = new Map([...(await ends())].filter(([, end]) => end > 0));
    if (wanted.size === 0) return [];
    reads += 1;
    const groupId = `${prefix}reader-${reads}`;
    const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 100, sessionTimeout: 10_000 });
    const found: TopicMessage[] = [];
    const all = Promise.withResolvers<void>();
    const patience = setTimeout(
      () => all.reject(new Error('the topics could not be read to their ends')),
      readPatienceMs,
    );
    consumer.on(consumer.events.CRASH, ({ payload: { error, restart } }) => void (restart || all.reject(error)));
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: await names(), fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        partitionsConsumedConcurrently: 8,
        eachBatch: async ({ batch: { topic, partition, messages } }) => {
          const place = `${topic}/${partition}`;
          const end = wanted.get(place);
          if (end === undefined) return;
          for (const { offset, key, value, headers } of messages) {
            if (Number(offset) >= end) break;
            found.push({
              topic: topic.slice(prefix.length),
              partition,
              offset: Number(offset),
              key: key?.toString() ?? '',
              value,
              headers: Object.fromEntries(Object.entries(headers ?? {}).map(([name, each]) => [name, String(each)])),
            });
          }
          if (Number(messages.at(-1)?.offset) + 1 >= end) wanted.delete(place);
          if (wanted.size === 0) all.resolve();
        },
      });
      await all.promise;
    } finally {
      clearTimeout(patience);
      await consumer.disconnect().catch(() => undefined);
      await admin.deleteGroups([groupId]).catch(() => undefined);
    }
    return onceEach(found);
  }

  async function write(messages: readonly Omit<TopicMessage, 'offset'>[]): Promise<void> {
    for (const { topic, partition, key, value, headers } of messages)
      await producer.send({ topic: prefix + topic, messages: [{ partition, key, value, headers: { ...headers } }] });
  }

  async function behind(retired: (group: string) => boolean): Promise<string[]> {
    const until = await ends();
    const { groups } = await admin.listGroups();
    const own = groups.map(({ groupId }) => groupId).filter((id) => id.startsWith(prefix) && !id.includes('reader-'));
    const late: string[] = [];
    for (const groupId of own) {
      const { groups: described } = await admin.describeGroups([groupId]);
      const state = described[0]?.state;
      const isOver = retired(groupId.slice(prefix.length)) || groupId.includes('.verify-');
      if (isOver && (state === 'Empty' || state === 'Dead')) continue;
      if (state !== 'Stable') late.push(`${groupId} is ${state}`);
      const places = (described[0]?.members ?? []).flatMap(({ memberAssignment }) => {
        const { assignment = {} } = AssignerProtocol.MemberAssignment.decode(memberAssignment) ?? {};
        return Object.entries(assignment).flatMap(([topic, list]) => list.map((each) => `${topic}/${each}`));
      });
      const done = new Map<string, number>();
      for (const { topic, partitions } of await admin.fetchOffsets({ groupId }))
        for (const { partition, offset } of partitions) done.set(`${topic}/${partition}`, Number(offset));
      for (const place of places)
        if (Math.max(0, done.get(place) ?? 0) < (until.get(place) ?? 0)) late.push(`${groupId} at ${place}`);
    }
    return late;
  }

  async function drop(): Promise<void> {
    const { groups } = await admin.listGroups();
    const own = groups.map(({ groupId }) => groupId).filter((id) => id.startsWith(prefix));
    if (own.length > 0) await admin.deleteGroups(own).catch(() => undefined);
    await admin.deleteTopics({ topics: await names() });
  }

  async function partitions(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { topic } of await offsets()) {
      const name = topic.slice(prefix.length);
      counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  }

  return {
    read,
    write,
    ends,
    partitions,
    behind,
    drop,
    async close() {
      await Promise.all([admin.disconnect(), producer.disconnect()]);
    },
  };
}

/** A reader that was thrown out of its group reads some of it twice. */
function onceEach(messages: readonly TopicMessage[]): TopicMessage[] {
  const seen = new Map<string, TopicMessage>();
  for (const each of messages) seen.set(`${each.topic}/${each.partition}/${each.offset}`, each);
  return [...seen.values()].sort(
    (a, b) => a.topic.localeCompare(b.topic) || a.partition - b.partition || a.offset - b.offset,
  );
}

/** Tries something until it works or it is over; undefined when it is. */
export async function again<T>(work: () => Promise<T>, over: AbortSignal, waitMs = 200): Promise<T | undefined> {
  while (!over.aborted) {
    try {
      return await work();
    } catch {
      await delay(waitMs, undefined, { signal: over }).catch(() => undefined);
    }
  }
  return undefined;
}
