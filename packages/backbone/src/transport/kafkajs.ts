import { setTimeout as pause } from 'node:timers/promises';
import type { Topic } from '@simpul/contracts';
import {
  type Admin,
  type Batch,
  CompressionTypes,
  type ITopicMetadata,
  Kafka,
  type KafkaJSDeleteGroupsError,
  logLevel,
  type Producer,
  type SASLOptions,
} from 'kafkajs';
import {
  asking,
  asRefusal,
  type KafkaOptions,
  limits,
  type Named,
  neverJoins,
  requireAsContracted,
  requireDurable,
  requireEveryAnswer,
  settledWithin,
  topicSettings,
  turnedAway,
} from './common.ts';
import type {
  Bounds,
  InMessage,
  Position,
  Settings,
  SubscribeOptions,
  Subscription,
  TopicBatch,
  Transport,
} from './transport.ts';

/** Kafka's number of a topic among what has settings; kafkajs exports its name to TypeScript only. */
const topicResource = 2;
const comeBackPauseMs = 1_000;

/**
 * The transport over kafkajs: acks from all in-sync replicas, no idempotent producer (duplicates are free here, while
 * kafkajs rolls its sequence back on any error and can lose a batch), offsets committed only by the caller.
 */
export function kafkaTransport(options: KafkaOptions): Transport {
  const { sessionTimeoutMs = 10_000, sendTimeoutMs = 30_000, logger, security: { ssl, sasl } = {} } = options;
  const kafka = new Kafka({
    clientId: options.clientId,
    brokers: [...options.brokers],
    ...(ssl !== undefined && { ssl }),
    ...(sasl && { sasl: sasl as SASLOptions }),
    connectionTimeout: limits.connectTimeoutMs,
    requestTimeout: 15_000,
    retry: { initialRetryTime: 100, maxRetryTime: 5_000, retries: 5 },
    logLevel: logLevel.WARN,
    logCreator: () => (entry) => {
      const { message, timestamp: _timestamp, logger: _logger, stack: _stack, ...rest } = entry.log;
      logger[entry.level === logLevel.ERROR ? 'warn' : 'debug']({ kafka: rest }, message);
    },
  });
  let producer: Promise<Producer> | undefined;

  async function connectedProducer(): Promise<Producer> {
    producer ??= (async () => {
      const fresh = kafka.producer({ allowAutoTopicCreation: false, idempotent: false, retry: { retries: 2 } });
      await fresh.connect();
      return fresh;
    })();
    try {
      return await producer;
    } catch (error) {
      producer = undefined;
      throw error;
    }
  }

  function abandon(): void {
    const old = producer;
    producer = undefined;
    old?.then((each) => each.disconnect()).catch(() => undefined);
  }

  async function publish(batch: readonly TopicBatch[]): Promise<void> {
    const live = await connectedProducer();
    const topicMessages = batch.map(({ topic, messages }) => ({
      topic,
      messages: messages.map((each) => ({ ...each })),
    }));
    const send = live.sendBatch({
      topicMessages,
      acks: -1,
      timeout: limits.produceTimeoutMs,
      compression: CompressionTypes.None,
    });
    try {
      const answers = await settledWithin(send, sendTimeoutMs, abandon);
      // kafkajs leaves out partitions it knows no leader of, and, when it tries again, those whose new leader has
      // answered for other partitions already; and resolves all the same.
      requireEveryAnswer(
        batch,
        answers.map(({ topicName, partition }) => ({ topic: topicName, partition })),
      );
    } catch (error) {
      throw asRefusal(error, named(error), batch);
    }
  }

  async function subscribe({ group, topics, subscriber }: SubscribeOptions): Promise<Subscription> {
    const consumer = kafka.consumer({
      groupId: group,
      sessionTimeout: sessionTimeoutMs,
      heartbeatInterval: Math.floor(sessionTimeoutMs / 4),
      rebalanceTimeout: limits.rebalanceTimeoutMs,
      maxWaitTimeInMs: limits.fetchWaitMs,
      maxBytesPerPartition: limits.fetchBytesPerPartition,
      maxBytes: limits.fetchBytes,
      allowAutoTopicCreation: false,
    });
    let closed = false;
    let joined = false;
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      joined = true;
      const assignment = Object.entries(payload.memberAssignment);
      subscriber.assigned(
        assignment.flatMap(([topic, partitions]) => partitions.map((partition) => ({ topic, partition }))),
      );
    });
    consumer.on(consumer.events.CRASH, ({ payload: { restart, error } }) => {
      joined = false;
      if (restart) return;
      // kafkajs gives up where no coordinator answers for some seconds, or a connection ends at the wrong moment.
      if (isForGood(error)) return failed(error);
      // It keeps to itself why no broker names one.
      if (error.name === 'KafkaJSGroupCoordinatorNotFound')
        logger.error(
          { group },
          'no broker names a coordinator of the group: they are away, or we have no right to join it',
        );
      void comeBack();
    });

    const failed = (error: Error): void => subscriber.failed(turnedAway(error, named(error), { group, topics }));

    /** For as long as the outage lasts: to give up would ask for a restart, which helps nobody. */
    async function comeBack(): Promise<void> {
      for (;;) {
        await pause(comeBackPauseMs);
        if (closed) return;
        try {
          await join();
          break;
        } catch (error) {
          if (isForGood(error)) return failed(error as Error);
          logger.warn({ err: error, group }, 'joining the group again failed, will be tried again');
        }
      }
      if (closed) await consumer.disconnect().catch(() => undefined);
    }

    async function join(): Promise<void> {
      await consumer.connect();
      await consumer.subscribe({ topics: [...topics], fromBeginning: true });
      await run();
    }

    const run = () =>
      consumer.run({
        autoCommit: false,
        partitionsConsumedConcurrently: 4,
        eachBatch: async ({ batch, heartbeat, isRunning, isStale, pause }) => {
          if (!isRunning() || isStale()) return;
          const messages = batch.messages.map(
            (message): InMessage => ({
              topic: batch.topic,
              partition: batch.partition,
              offset: message.offset,
              key: message.key?.toString() ?? '',
              value: message.value,
              headers: Object.fromEntries(
                Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]),
              ),
            }),
          );
          const { topic, partition, fetchedOffset: from } = batch as Batch & { readonly fetchedOffset: string };
          const seek = (offset: string): void => consumer.seek({ topic, partition, offset });
          await subscriber.deliver(messages, { heartbeat, running: isRunning, pause, from, seek });
        },
      });

    try {
      await join();
    } catch (error) {
      await consumer.disconnect().catch(() => undefined);
      throw error instanceof Error ? turnedAway(error, named(error), { group, topics }) : error;
    }
    // kafkajs says of a commit while it stops, or has crashed, that it is done, and sends nothing.
    function requireMembership(): void {
      if (closed || !joined) throw new Error(`not a member of ${group} at present: nothing was committed`);
    }

    async function commit(positions: readonly Position[]): Promise<void> {
      requireMembership();
      await consumer.commitOffsets(positions.map((each) => ({ ...each })));
      requireMembership();
    }

    return {
      commit,
      close: () => {
        closed = true;
        return consumer.disconnect();
      },
    };
  }

  async function withAdmin<T>(work: (admin: ReturnType<Kafka['admin']>) => Promise<T>): Promise<T> {
    const admin = kafka.admin();
    await admin.connect();
    try {
      return await work(admin);
    } finally {
      await admin.disconnect();
    }
  }

  function ensureTopics(topics: readonly Topic[]): Promise<void> {
    return withAdmin(async (admin) => {
      const existing = new Set(await admin.listTopics());
      const missing = topics.filter(({ name }) => !existing.has(name));
      if (missing.length > 0) {
        await admin.createTopics({
          topics: missing.map(({ name, partitions }) => ({
            topic: name,
            numPartitions: partitions,
            replicationFactor: -1,
            configEntries: [...topicSettings],
          })),
          waitForLeaders: false,
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
    // kafkajs asks the leaders its admin has seen first; one of a topic just made, or moved, is known to the next.
    return asking(50, isOneOf('NOT_LEADER_FOR_PARTITION', 'LEADER_NOT_AVAILABLE'), () =>
      withAdmin(async (admin) => {
        const each = topics.map(async (topic) =>
          (await admin.fetchTopicOffsets(topic)).map(({ partition, low, high }) => ({ topic, partition, low, high })),
        );
        return (await Promise.all(each)).flat();
      }),
    );
  }

  const settings = (topics: readonly string[]): Promise<Settings> => withAdmin((admin) => settingsOf(admin, topics));

  function committed(group: string, topics: readonly string[]): Promise<Position[]> {
    return withAdmin(async (admin) => {
      const found = await admin.fetchOffsets({ groupId: group, topics: [...topics] });
      return found.flatMap(({ topic, partitions }) =>
        partitions
          .filter(({ offset }) => Number(offset) >= 0)
          .map(({ partition, offset }) => ({ topic, partition, offset })),
      );
    });
  }

  async function forget(group: string): Promise<boolean> {
    try {
      await withAdmin((admin) => admin.deleteGroups([group]));
    } catch (error) {
      // kafkajs declares this class and does not export it.
      const { groups = [] } = error as Partial<KafkaJSDeleteGroupsError>;
      const types = groups.map((each) => each.error?.type);
      if (types.includes('NON_EMPTY_GROUP')) return false;
      if (types.length === 0) throw error;
      logger.debug({ group, types }, 'the group was not forgotten');
    }
    return true;
  }

  async function close(): Promise<void> {
    const last = producer;
    producer = undefined;
    await last?.then((each) => each.disconnect()).catch(() => undefined);
  }

  return { publish, subscribe, ensureTopics, missingTopics, bounds, settings, committed, forget, close };
}

async function settingsOf(admin: Admin, topics: readonly string[]): Promise<Settings> {
  const asked = topics.map((name) => ({ type: topicResource, name }));
  if (asked.length === 0) return new Map();
  // The broker that is asked may hear of a topic a moment later than the one that was asked before.
  const { resources } = await asking(50, isOneOf('UNKNOWN_TOPIC_OR_PARTITION'), () =>
    admin.describeConfigs({ includeSynonyms: false, resources: asked }),
  );
  return new Map(
    resources.map(({ resourceName, configEntries }) => [
      resourceName,
      Object.fromEntries(configEntries.map(({ configName, configValue }) => [configName, configValue])),
    ]),
  );
}

/** Describes topics once all of them are known and led: a moment after they were made, on a busy broker half a minute. */
function settled(admin: Admin, topics: string[]): Promise<ITopicMetadata[]> {
  const passing = isOneOf('UNKNOWN_TOPIC_OR_PARTITION', 'LEADER_NOT_AVAILABLE');
  return asking(600, passing, async () => {
    const { topics: found } = await admin.fetchTopicMetadata({ topics });
    const leaderless = found.some(({ partitions }) => partitions.some(({ leader }) => leader < 0));
    if (leaderless) throw Object.assign(new Error('a partition has no leader yet'), { type: 'LEADER_NOT_AVAILABLE' });
    return found;
  });
}

function isOneOf(...types: readonly string[]): (error: unknown) => boolean {
  return (error) => types.includes(String((error as { type?: unknown }).type));
}

/** What kafkajs cannot do, or may not, and names without a protocol error. */
const beyondIt = ['KafkaJSSASLAuthenticationError', 'KafkaJSNotImplemented'];

/**
 * Whether a consumer that crashed need not try again. Everything else is an outage, whatever kafkajs calls it: also what
 * it says is not to be tried again, such as a lookup on a connection that has just ended.
 */
export function isForGood(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) if (beyondIt.includes(each.name)) return true;
  return named(error).some(({ name }) => neverJoins.includes(name));
}

function named(error: unknown): Named[] {
  const found: Named[] = [];
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    if ('type' in each) found.push({ name: String(each.type), message: each.message });
    if (each.name === 'KafkaJSSASLAuthenticationError')
      found.push({ name: 'SASL_AUTHENTICATION_FAILED', message: each.message });
  }
  return found;
}
