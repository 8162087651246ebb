import { aggregate, type EventOf, event, Rejected, topic } from '@simpul/contracts';
import { dropTopics } from '@simpul/local';
import mongoose, { type Connection } from 'mongoose';
import { pino } from 'pino';
import { inject } from 'vitest';
import { z } from 'zod';
import {
  type Backbone,
  type BackboneOptions,
  createBackbone,
  kafkaTransport,
  randomId,
  type Transport,
} from '../src/index.ts';

/** A counter stands for any aggregate: it adds, and refuses to pass its limit. */
export const added = event({
  type: 'test.counter.added.v1',
  data: z.object({ by: z.number(), to: z.number() }),
  summary: 'added',
  example: { by: 1, to: 1 },
});
export const sealed = event({ type: 'test.counter.sealed.v1', data: z.object({}), summary: 'sealed', example: {} });
export const counterTopic = topic({
  name: 'test.counter',
  partitions: 8,
  key: 'counter id',
  summary: 'counters',
  events: [added, sealed],
});

export interface Counter {
  total: number;
  sealed: boolean;
}
export type CounterCommand = { type: 'add'; by: number; limit?: number } | { type: 'seal' };

export const counter = aggregate<Counter, CounterCommand, EventOf<typeof added | typeof sealed>>({
  service: 'test',
  name: 'counter',
  schema: 1,
  initial: { total: 0, sealed: false },
  events: [added, sealed],
  decide(state, command) {
    if (state.sealed) throw new Rejected('counter.sealed');
    if (command.type === 'seal') return [sealed({})];
    if (command.by === 0) return [];
    const to = state.total + command.by;
    if (command.limit !== undefined && to > command.limit) throw new Rejected('counter.full', { limit: command.limit });
    return [added({ by: command.by, to })];
  },
  evolve: (state, each) =>
    each.type === 'test.counter.added.v1' ? { ...state, total: each.data.to } : { ...state, sealed: true },
});

/** What reactions change: it counts what counters said, on a topic of its own. */
export const tallied = event({
  type: 'test.tally.tallied.v1',
  data: z.object({ by: z.number() }),
  summary: 'tallied',
  example: { by: 1 },
});
export const tallyTopic = topic({
  name: 'test.tally',
  partitions: 8,
  key: 'tally id',
  summary: 'tallies',
  events: [tallied],
});
export const tally = aggregate<{ total: number }, { type: 'count'; by: number }, EventOf<typeof tallied>>({
  service: 'test',
  name: 'tally',
  schema: 1,
  initial: { total: 0 },
  events: [tallied],
  decide: (_state, { by }) => [tallied({ by })],
  evolve: ({ total }, { data }) => ({ total: total + data.by }),
});

export const logger = pino({ level: process.env.TEST_LOG ?? 'silent' });

export interface Rig {
  db: Connection;
  transport: Transport;
  topicPrefix: string;
  backbone(options?: Partial<BackboneOptions>): Backbone;
  close(): Promise<void>;
}

/** A store and topics of its own on the shared servers. */
export async function rig(options: { uri?: string } = {}): Promise<Rig> {
  const name = randomId();
  const topicPrefix = `${name}.`;
  const db = await connect(name, options.uri);
  const transport = newTransport();
  const backbones: Backbone[] = [];
  return {
    db,
    transport,
    topicPrefix,
    backbone(each = {}) {
      const backbone = createBackbone({
        service: 'test',
        db,
        transport: newTransport(),
        topics: [counterTopic, tallyTopic],
        epoch: 1,
        logger,
        topicPrefix,
        ...each,
      });
      backbones.push(backbone);
      return backbone;
    },
    async close() {
      await Promise.all(backbones.map((each) => each.stop(5_000)));
      await transport.close();
      await dropTopics(inject('brokers'), topicPrefix);
      await db.dropDatabase();
      await db.close();
    },
  };
}

export function connect(name: string, uri = inject('mongoUri')): Promise<Connection> {
  return mongoose.createConnection(uri, { dbName: name, serverSelectionTimeoutMS: 5_000, minPoolSize: 1 }).asPromise();
}

/** What the least broker allows, unless the tests run on one of our own. */
export const sessionTimeoutMs = Number(process.env.KAFKA_SESSION_TIMEOUT_MS ?? 6_000);

export function newTransport(): Transport {
  return kafkaTransport({ brokers: inject('brokers'), clientId: 'test', logger, sessionTimeoutMs });
}

/** Waits until `look` gives something truthy; the test's own time-out bounds it. */
export async function until<T>(look: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (;;) {
    const found = await look();
    if (found) return found as NonNullable<T>;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Every message of a topic as it stands on the broker, in order per partition, once at least `count` are there. */
export async function topicMessages(
  transport: Transport,
  name: string,
  count: number,
): Promise<{ key: string; value: string; headers: Record<string, string>; partition: number }[]> {
  const found: { key: string; value: string; headers: Record<string, string>; partition: number }[] = [];
  const subscription = await transport.subscribe({
    group: `reader-${randomId()}`,
    topics: [name],
    subscriber: {
      async deliver(messages) {
        for (const { key, value, headers, partition } of messages)
          found.push({ key, value: String(value), headers: { ...headers }, partition });
      },
      assigned: () => undefined,
      failed: (reason) => {
        throw reason;
      },
    },
  });
  await until(() => found.length >= count);
  await subscription.close();
  return found;
}

/** How many messages of a topic a group has yet to commit; both by their names on the broker. */
export async function behind({ transport }: Rig, group: string, topic: string): Promise<number> {
  const committed = await transport.committed(group, [topic]);
  const bounds = await transport.bounds([topic]);
  return bounds.reduce((sum, { partition, high }) => {
    const offset = committed.find((each) => each.partition === partition)?.offset ?? '0';
    return sum + Number(high) - Number(offset);
  }, 0);
}
