import {
  Admin,
  ConfigResourceTypes,
  ListOffsetTimestamps,
  ProduceAcks,
  Producer,
  stringSerializers,
} from '@platformatic/kafka';
import type { Topic } from '@simpul/contracts';
import {
  asking,
  asRefusal,
  type Described,
  type KafkaOptions,
  placeOf,
  requireAsContracted,
  requireDurable,
  requireEveryAnswer,
  settledWithin,
  topicSettings,
} from './common.ts';
import { clientOptions, isNamed, isUnknownTopic, named } from './platformatic.client.ts';
import { joinGroup } from './platformatic.member.ts';
import type { Bounds, Position, Settings, TopicBatch, Transport } from './transport.ts';

type StringProducer = Producer<string, string, string, string>;

/** The transport over @platformatic/kafka; it keeps the same promises as the one over kafkajs. */
export function platformaticTransport(options: KafkaOptions): Transport {
  const { sendTimeoutMs = 30_000, logger } = options;
  let producer: StringProducer | undefined;

  function newProducer(): StringProducer {
    const fresh = new Producer({
      ...clientOptions(options),
      retries: 2,
      idempotent: false,
      repeatOnStaleMetadata: true,
      serializers: stringSerializers,
    });
    fresh.on('error', (error) => logger.debug({ err: error }, 'the producer'));
    return fresh;
  }

  async function publish(batch: readonly TopicBatch[]): Promise<void> {
    if (batch.every(({ messages }) => messages.length === 0)) return;
    producer ??= newProducer();
    const live = producer;
    const abandon = (): void => {
      if (producer === live) producer = undefined;
      live.close(true).catch(() => undefined);
    };
    try {
      const { offsets = [] } = await settledWithin(send(live, batch), sendTimeoutMs, abandon);
      requireEveryAnswer(batch, offsets);
    } catch (error) {
      throw asRefusal(error, named(error), batch);
    }
  }

  async function send(live: StringProducer, batch: readonly TopicBatch[]) {
    const { topics } = await live.metadata({ topics: batch.map(({ topic }) => topic) });
    for (const { topic, messages } of batch) {
      const count = topics.get(topic)?.partitionsCount ?? 0;
      // The client would take such a partition modulo the count, and write to another one without a word.
      const beyond = messages.find(({ partition }) => partition >= count);
      if (beyond) throw new Error(`${topic} has no partition ${beyond.partition}`);
    }
    const messages = batch.flatMap(({ topic, messages }) =>
      messages.map(({ key, partition, headers, value }) => ({ topic, key, partition, headers, value })),
    );
    return live.send({ messages, acks: ProduceAcks.ALL });
  }

  async function withAdmin<T>(work: (admin: Admin) => Promise<T>): Promise<T> {
    const admin = new Admin({ ...clientOptions(options), retries: 5 });
    admin.on('error', (error) => logger.debug({ err: error }, 'the admin client'));
    try {
      return await work(admin);
    } finally {
      await admin.close();
    }
  }

  function ensureTopics(topics: readonly Topic[]): Promise<void> {
    return withAdmin(async (admin) => {
      const existing = new Set(await admin.listTopics());
      const missing = topics.filter(({ name }) => !existing.has(name));
      if (missing.length > 0) {
        const wanted = missing.map(({ name, partitions }) => ({ topic: name, partitions, replicas: -1 }));
        await admin.createTopics({ topics: wanted, configs: [...topicSettings] }).catch((error: unknown) => {
          if (named(error).some(({ name }) => name !== 'TOPIC_ALREADY_EXISTS') || named(error).length === 0)
            throw error;
        });
      }
      const names = topics.map(({ name }) => name);
      const found = await settled(admin, names);
      requireAsContracted(topics, found);
      if (options.durable) requireDurable(found, await settingsOf(admin, names));
    });
  }

  async function missingTopics(topics: readonly string[]): Promise<string[]> {
    const existing = new Set(await withAdmin((admin) => admin.listTopics()));
    return topics.filter((each) => !existing.has(each));
  }

  function bounds(topics: readonly string[]): Promise<Bounds[]> {
    const moved = (error: unknown) =>
      isNamed(error, 'NOT_LEADER_OR_FOLLOWER', 'LEADER_NOT_AVAILABLE', 'FENCED_LEADER_EPOCH', 'UNKNOWN_LEADER_EPOCH');
    return asking(50, moved, () =>
      withAdmin(async (admin) => {
        const metadata = await admin.metadata({ topics: [...topics] });
        const at = async (timestamp: bigint) => {
          const asked = topics.map((name) => ({
            name,
            partitions: (metadata.topics.get(name)?.partitions ?? []).map((_, partitionIndex) => ({
              partitionIndex,
              timestamp,
            })),
          }));
          const found = await admin.listOffsets({ topics: asked });
          return found.flatMap(({ name: topic, partitions }) =>
            partitions.map(({ partitionIndex: partition, offset }) => ({ topic, partition, offset: String(offset) })),
          );
        };
        const [lows, highs] = await Promise.all([at(ListOffsetTimestamps.EARLIEST), at(ListOffsetTimestamps.LATEST)]);
        const ends = new Map(highs.map((each) => [placeOf(each), each.offset]));
        return lows.map((each) => ({
          topic: each.topic,
          partition: each.partition,
          low: each.offset,
          high: ends.get(placeOf(each)) ?? each.offset,
        }));
      }),
    );
  }

  const settings = (topics: readonly string[]): Promise<Settings> => withAdmin((admin) => settingsOf(admin, topics));

  async function committed(group: string, topics: readonly string[]): Promise<Position[]> {
    const found = await withAdmin((admin) => admin.listConsumerGroupOffsets({ groups: [group] })).catch(
      (error: unknown) => {
        if (isNamed(error, 'GROUP_ID_NOT_FOUND')) return [];
        throw error;
      },
    );
    return found
      .flatMap((each) => each.topics)
      .filter(({ name }) => topics.includes(name))
      .flatMap(({ name: topic, partitions }) =>
        partitions
          .filter(({ committedOffset }) => committedOffset >= 0n)
          .map(({ partitionIndex: partition, committedOffset }) => ({
            topic,
            partition,
            offset: String(committedOffset),
          })),
      );
  }

  async function forget(group: string): Promise<boolean> {
    try {
      await withAdmin((admin) => admin.deleteGroups({ groups: [group] }));
    } catch (error) {
      const types = named(error).map(({ name }) => name);
      if (types.includes('NON_EMPTY_GROUP')) return false;
      if (types.length === 0) throw error;
      logger.debug({ group, types }, 'the group was not forgotten');
    }
    return true;
  }

  async function close(): Promise<void> {
    const last = producer;
    producer = undefined;
    await last?.close(true).catch(() => undefined);
  }

  return {
    publish,
    subscribe: (each) => joinGroup(options, each),
    ensureTopics,
    missingTopics,
    bounds,
    settings,
    committed,
    forget,
    close,
  };
}

async function settingsOf(admin: Admin, topics: readonly string[]): Promise<Settings> {
  if (topics.length === 0) return new Map();
  const resources = topics.map((resourceName) => ({ resourceType: ConfigResourceTypes.TOPIC, resourceName }));
  // The broker that is asked may hear of a topic a moment later than the one that was asked before.
  const found = await asking(50, isUnknownTopic, () => admin.describeConfigs({ resources }));
  return new Map(
    found.map(({ resourceName, configs }) => [
      resourceName,
      Object.fromEntries(configs.map(({ name, value }) => [name, value ?? ''])),
    ]),
  );
}

/** Describes topics once all of them are known and led: a moment after they were made, on a busy broker half a minute. */
function settled(admin: Admin, topics: readonly string[]): Promise<Described[]> {
  const passing = (error: unknown) => isUnknownTopic(error) || isNamed(error, 'LEADER_NOT_AVAILABLE');
  return asking(600, passing, async () => {
    const metadata = await admin.metadata({ topics: [...topics], forceUpdate: true });
    return [...metadata.topics].map(([name, { partitions }]) => {
      const leaderless = partitions.some(({ leader }) => leader < 0);
      if (leaderless) throw Object.assign(new Error(`${name} has no leader yet`), { apiId: 'LEADER_NOT_AVAILABLE' });
      return { name, partitions };
    });
  });
}
