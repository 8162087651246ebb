import { setTimeout as pause } from 'node:timers/promises';
import type { Topic } from '@simpul/contracts';
import {
  type Admin,
  type Batch,
  CompressionTypes,
  type ITopicMetadata,
  Kafka,
  type KafkaConfig,
  type KafkaJSDeleteGroupsError,
  logLevel,
  type Producer,
  type RecordMetadata,
} from 'kafkajs';
import type { Logger } from 'pino';
import {
  type Bounds,
  type InMessage,
  PermanentRefusal,
  type Position,
  type SubscribeOptions,
  type Subscription,
  type TopicBatch,
  type Transport,
} from './transport.ts';

/** How to reach the brokers, and how long to wait for whom. */
export interface KafkaOptions {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly logger: Logger;
  readonly security?: Pick<KafkaConfig, 'ssl' | 'sasl'>;
  /** a member silent for so long loses its partitions; default 10 s */
  readonly sessionTimeoutMs?: number;
  /** a send unsettled for so long is abandoned with its producer; default 30 s */
  readonly sendTimeoutMs?: number;
  /** production: refuse topics that could lose an acknowledged event */
  readonly durable?: boolean;
}

const coordinatorPauseMs = 1_000;

const permanent = new Set([
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'INVALID_RECORD',
  'INVALID_TOPIC_EXCEPTION',
  'TOPIC_AUTHORIZATION_FAILED',
  'CLUSTER_AUTHORIZATION_FAILED',
  'UNSUPPORTED_FOR_MESSAGE_FORMAT',
]);

/**
 * The transport over kafkajs: acks from all in-sync replicas, no idempotent producer (duplicates are free here, while
 * kafkajs rolls its sequence back on any error and can lose a batch), offsets committed only by the caller.
 */
export function kafkaTransport(options: KafkaOptions): Transport {
  const { sessionTimeoutMs = 10_000, sendTimeoutMs = 30_000, logger } = options;
  const kafka = new Kafka({
    clientId: options.clientId,
    brokers: [...options.brokers],
    ...options.security,
    connectionTimeout: 3_000,
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
    const send = live.sendBatch({ topicMessages, acks: -1, timeout: 15_000, compression: CompressionTypes.None });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        abandon();
        reject(new Error(`send unsettled after ${sendTimeoutMs} ms`));
      }, sendTimeoutMs);
    });
    try {
      requireEveryAnswer(batch, await Promise.race([send, late]));
    } catch (error) {
      const refusal = permanentRefusal(error);
      throw refusal ? new PermanentRefusal(refusal, { cause: error }) : error;
    } finally {
      clearTimeout(timer);
      send.catch(() => undefined);
    }
  }

  async function subscribe({ group, topics, subscriber }: SubscribeOptions): Promise<Subscription> {
    const consumer = kafka.consumer({
      groupId: group,
      sessionTimeout: sessionTimeoutMs,
      heartbeatInterval: Math.floor(sessionTimeoutMs / 4),
      rebalanceTimeout: 30_000,
      maxWaitTimeInMs: 500,
      maxBytesPerPartition: 1 << 20,
      allowAutoTopicCreation: false,
    });
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      const assignment = Object.entries(payload.memberAssignment);
      subscriber.assigned(
        assignment.flatMap(([topic, partitions]) => partitions.map((partition) => ({ topic, partition }))),
      );
    });
    let closed = false;
    consumer.on(consumer.events.CRASH, ({ payload: { restart, error } }) => {
      if (restart) return;
      // kafkajs gives up for good when no coordinator answers for some seconds: an outage like any other.
      if (isCoordinatorAway(error)) void comeBack();
      else subscriber.failed(error);
    });

    async function comeBack(): Promise<void> {
      await pause(coordinatorPauseMs);
      if (!closed) await join().catch(subscriber.failed);
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
      throw error;
    }
    return {
      commit: (positions) => consumer.commitOffsets(positions.map((each) => ({ ...each }))),
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
      const entries = {
        'retention.ms': '-1',
        'retention.bytes': '-1',
        'cleanup.policy': 'delete',
        'unclean.leader.election.enable': 'false',
      };
      const configEntries = Object.entries(entries).map(([name, value]) => ({ name, value }));
      if (missing.length > 0) {
        await admin.createTopics({
          topics: missing.map(({ name, partitions }) => ({
            topic: name,
            numPartitions: partitions,
            replicationFactor: -1,
            configEntries,
          })),
          waitForLeaders: false,
        });
      }
      const found = await settled(
        admin,
        topics.map(({ name }) => name),
      );
      for (const { name, partitions } of topics) {
        const actual = found.find((each) => each.name === name)?.partitions ?? [];
        if (actual.length !== partitions) {
          throw new Error(
            `topic ${name} has ${actual.length} partitions, its contract says ${partitions}; partitions are never altered: use a new topic generation`,
          );
        }
        const thin = actual.find((each) => each.replicas.length < 3);
        if (options.durable && thin)
          throw new Error(`topic ${name} has ${thin.replicas.length} replica(s); production needs 3`);
      }
    });
  }

  async function missingTopics(topics: readonly string[]): Promise<string[]> {
    const existing = new Set(await withAdmin((admin) => admin.listTopics()));
    return topics.filter((each) => !existing.has(each));
  }

  async function bounds(topics: readonly string[]): Promise<Bounds[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await withAdmin(async (admin) => {
          const each = topics.map(async (topic) =>
            (await admin.fetchTopicOffsets(topic)).map(({ partition, low, high }) => ({ topic, partition, low, high })),
          );
          return (await Promise.all(each)).flat();
        });
      } catch (error) {
        // kafkajs asks the leaders its admin has seen first; one of a topic just made, or moved, is known to the next.
        const { type } = error as { type?: string };
        if (attempt === 50 || (type !== 'NOT_LEADER_FOR_PARTITION' && type !== 'LEADER_NOT_AVAILABLE')) throw error;
      }
      await pause(100);
    }
  }

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

  return { publish, subscribe, ensureTopics, missingTopics, bounds, committed, forget, close };
}

/** Describes topics once all of them are known and led, which takes a moment for one just made. */
async function settled(admin: Admin, topics: string[]): Promise<ITopicMetadata[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { topics: found } = await admin.fetchTopicMetadata({ topics });
      if (attempt === 150 || found.every(({ partitions }) => partitions.every(({ leader }) => leader >= 0)))
        return found;
    } catch (error) {
      const { type } = error as { type?: string };
      if (attempt === 150 || (type !== 'UNKNOWN_TOPIC_OR_PARTITION' && type !== 'LEADER_NOT_AVAILABLE')) throw error;
    }
    await pause(100);
  }
}

/** Whether a consumer crashed because no group coordinator answered; kafkajs wraps that where it was rejoining. */
export function isCoordinatorAway(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause)
    if (each.name === 'KafkaJSGroupCoordinatorNotFound') return true;
  return false;
}

/**
 * kafkajs resolves a send although it left partitions out: those it knows no leader of, and, when it tries again, those
 * whose new leader has answered for other partitions already. What nobody acknowledged must not be taken for sent.
 */
function requireEveryAnswer(batch: readonly TopicBatch[], answers: readonly RecordMetadata[]): void {
  const answered = new Set(answers.map(({ topicName, partition }) => `${topicName}/${partition}`));
  for (const { topic, messages } of batch) {
    const missing = messages.find(({ partition }) => !answered.has(`${topic}/${partition}`));
    if (missing) throw new Error(`${topic}, partition ${missing.partition}: not acknowledged`);
  }
}

function permanentRefusal(error: unknown): string | undefined {
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    const type = 'type' in each ? String(each.type) : '';
    if (permanent.has(type)) return `${type}: ${each.message}`;
  }
  return undefined;
}
