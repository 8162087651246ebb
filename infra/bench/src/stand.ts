import { availableParallelism } from 'node:os';
import {
  type Backbone,
  createBackbone,
  encode,
  type Handler,
  kafkaTransport,
  type OutMessage,
  randomId,
  reaction,
  type Transport,
} from '@simpul/backbone';
import type { Topic } from '@simpul/contracts';
import mongoose, { type Connection } from 'mongoose';
import { pino } from 'pino';
import { accountTopic, effectTopic, happened, sourceTopic } from './domain.ts';

/** Where the broker and the store are; a world has a topic prefix and a database of its own, both called `name`. */
export interface Address {
  readonly brokers: readonly string[];
  readonly mongoUri: string;
  readonly name: string;
}

/** The servers a bench is run against; what it makes there has a fresh name of its own. */
export type Servers = Omit<Address, 'name'>;

/** A service and its topics, apart from all others on the same servers. */
export interface World {
  readonly db: Connection;
  readonly backbone: Backbone;
  /** The next event of each key, as it stands on the topic. */
  messages(keys: readonly string[]): OutMessage[];
  /** Publishes one event for each key, in this order. A key's events are numbered from 1, over all calls. */
  publish(keys: readonly string[]): Promise<void>;
  /** Starts the one reaction and waits until it has joined its group. */
  consume(...handlers: readonly Handler[]): Promise<void>;
  close(): Promise<void>;
}

/** A figure is worth nothing without what it was taken on. */
export interface Label {
  readonly date: string;
  readonly cores: number;
  readonly node: string;
  readonly kafka: string;
  readonly store: string;
}

export const freshName = (): string => `bench-${randomId()}`;

export function labelOf(kinds: { kafka: string; mongo: string }): Label {
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    node: process.version,
    kafka: kinds.kafka,
    store: kinds.mongo,
  };
}

const atOnce = 2_000;
const logger = pino({ level: 'error' }, pino.destination(2));
const parkingIsMeant = logger.child({}, { level: 'fatal' });

/** How a world is made, where not as usual. */
export interface WorldOptions {
  /** through what it talks to Kafka; default kafkajs */
  readonly client?: 'kafkajs' | 'platformatic';
  /** silent where messages are parked on purpose */
  readonly quiet?: boolean;
  /** the driver tells each command it sends to the store */
  readonly monitored?: boolean;
  /** further ones that its aggregates publish on */
  readonly topics?: readonly Topic[];
  /** stands between the backbone and its transport */
  readonly through?: (transport: Transport) => Transport;
}

/** A transport of its own over one of the clients. */
export async function newTransport(
  { brokers }: Pick<Address, 'brokers'>,
  { client = 'kafkajs', quiet = false }: WorldOptions = {},
): Promise<Transport> {
  const options = { brokers, clientId: 'bench', logger: quiet ? parkingIsMeant : logger };
  if (client === 'kafkajs') return kafkaTransport(options);
  const { platformaticTransport } = await import('@simpul/backbone/platformatic');
  return platformaticTransport(options);
}

/** Opens a world; its topics exist when this resolves. */
export async function openWorld(address: Address, options: WorldOptions = {}): Promise<World> {
  const { mongoUri, name } = address;
  const topicPrefix = `${name}.`;
  const log = options.quiet ? parkingIsMeant : logger;
  const { monitored = false, through = (transport: Transport) => transport } = options;
  const [own, outside] = [await newTransport(address, options), await newTransport(address, options)];
  const db = await mongoose.createConnection(mongoUri, { dbName: name, monitorCommands: monitored }).asPromise();
  const topics = [sourceTopic, effectTopic, accountTopic, ...(options.topics ?? [])];
  const transport = through(own);
  const backbone = createBackbone({ service: 'bench', db, transport, topics, epoch: 1, logger: log, topicPrefix });
  await outside.ensureTopics(topics.map((topic) => ({ ...topic, name: topicPrefix + topic.name })));
  const numbers = new Map<string, number>();

  function message(key: string) {
    const seq = (numbers.get(key) ?? 0) + 1;
    numbers.set(key, seq);
    const entry = {
      seq,
      epoch: 1,
      type: happened.type,
      time: new Date().toISOString(),
      data: { amount: 1 },
      trace: {},
    };
    const source = { service: 'bench', aggregate: 'source', id: key };
    return encode(source, entry, { partitions: sourceTopic.partitions, trace: {} });
  }

  async function publish(keys: readonly string[]): Promise<void> {
    for (let from = 0; from < keys.length; from += atOnce) {
      const messages = keys.slice(from, from + atOnce).map(message);
      await outside.publish([{ topic: topicPrefix + sourceTopic.name, messages }]);
    }
  }

  async function consume(...handlers: readonly Handler[]): Promise<void> {
    backbone.react(reaction({ name: 'count', on: handlers }));
    await backbone.start();
    while (!backbone.status().ready) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  async function close(): Promise<void> {
    await backbone.stop();
    await outside.close();
    await db.close();
  }

  const messages = (keys: readonly string[]) => keys.map(message);

  return { db, backbone, messages, publish, consume, close };
}
