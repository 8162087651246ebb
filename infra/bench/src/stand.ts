import { availableParallelism } from 'node:os';
import {
  type Backbone,
  createBackbone,
  encode,
  type Handler,
  kafkaTransport,
  randomId,
  reaction,
  type Transport,
} from '@simpul/backbone';
import mongoose, { type Connection } from 'mongoose';
import { pino } from 'pino';
import { effectTopic, happened, sourceTopic } from './domain.ts';

/** Where the broker and the store are; a world has a topic prefix and a database of its own, both called `name`. */
export interface Address {
  readonly brokers: readonly string[];
  readonly mongoUri: string;
  readonly name: string;
}

/** A service and its topics, apart from all others on the same servers. */
export interface World {
  readonly db: Connection;
  readonly backbone: Backbone;
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

/** Opens a world; its topics exist when this resolves. `quiet` where messages are parked on purpose. */
export async function openWorld({ brokers, mongoUri, name }: Address, { quiet = false } = {}): Promise<World> {
  const topicPrefix = `${name}.`;
  const log = quiet ? parkingIsMeant : logger;
  const newTransport = (): Transport => kafkaTransport({ brokers, clientId: 'bench', logger: log });
  const [own, outside] = [newTransport(), newTransport()];
  const db = await mongoose.createConnection(mongoUri, { dbName: name }).asPromise();
  const topics = [sourceTopic, effectTopic];
  const backbone = createBackbone({ service: 'bench', db, transport: own, topics, epoch: 1, logger: log, topicPrefix });
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

  return { db, backbone, publish, consume, close };
}
