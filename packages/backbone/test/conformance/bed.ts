import { test as base, inject } from 'vitest';
import {
  type Flow,
  type InMessage,
  type KafkaOptions,
  type OutMessage,
  partitionOf,
  randomId,
  type Subscription,
  type Transport,
} from '../../src/index.ts';
import { placeOf } from '../../src/transport/common.ts';
import { logger, sessionTimeoutMs, until } from '../kit.ts';

/** What is tested: any client of Kafka behind the seam. */
export type MakeTransport = (options: KafkaOptions) => Transport;

/** A test that gets a `bed` of its own on the brokers all tests share. */
export const bedTest = (makeTransport: MakeTransport) =>
  base.extend('bed', async ({ task: _task }, { onCleanup }) => {
    const bed = openBed(makeTransport, inject('brokers'));
    onCleanup(() => bed.close());
    return bed;
  });
export type BedTest = ReturnType<typeof bedTest>;

/** Does something with what was delivered; where it throws, the batch counts as not taken. */
type Deliver = (
  messages: readonly InMessage[],
  flow: Flow,
  subscription: Promise<Subscription>,
) => Promise<void> | void;

export interface JoinOptions {
  readonly group: string;
  readonly topics: readonly string[];
  readonly transport?: Transport;
  readonly deliver?: Deliver;
  /** everything delivered to anyone, in that order; several members may share one */
  readonly seen?: InMessage[];
}

/** A member of a group. `assignments` are places as `topic/partition`, the last one is what it has now. */
export interface Member {
  readonly subscription: Subscription;
  readonly seen: readonly InMessage[];
  readonly assignments: readonly (readonly string[])[];
  readonly failures: readonly Error[];
}

export type Bed = ReturnType<typeof openBed>;

/** Transports, topics and groups of one test; `close` leaves no connection behind. */
export function openBed(makeTransport: MakeTransport, brokers: readonly string[]) {
  const transports: Transport[] = [];
  const subscriptions: Subscription[] = [];
  const gates: Gate[] = [];
  const newTransport = (options: Partial<KafkaOptions> = {}): Transport => {
    const transport = makeTransport({ brokers, clientId: 'conformance', logger, sessionTimeoutMs, ...options });
    transports.push(transport);
    return transport;
  };
  const transport = newTransport();

  async function newTopics(count: number, partitions: number): Promise<string[]> {
    const run = randomId();
    const names = Array.from({ length: count }, (_, n) => `${run}.conformance-${n}`);
    await transport.ensureTopics(names.map((name) => declared(name, partitions)));
    // Once they can be asked where they end they can be written to: what comes then stands there once.
    await transport.bounds(names);
    return names;
  }

  async function newTopic(partitions = 4): Promise<string> {
    const [name] = await newTopics(1, partitions);
    return name as string;
  }

  async function join({ group, topics, deliver, seen = [], ...options }: JoinOptions): Promise<Member> {
    const assignments: string[][] = [];
    const failures: Error[] = [];
    const ready = Promise.withResolvers<Subscription>();
    ready.promise.catch(() => undefined);
    const { transport: through = transport } = options;
    try {
      const subscription = await through.subscribe({
        group,
        topics,
        subscriber: {
          async deliver(messages, flow) {
            seen.push(...messages);
            await deliver?.(messages, flow, ready.promise);
          },
          assigned: (places) => void assignments.push(places.map(placeOf)),
          failed: (reason) => void failures.push(reason),
        },
      });
      subscriptions.push(subscription);
      ready.resolve(subscription);
      return { subscription, seen, assignments, failures };
    } catch (error) {
      ready.reject(error);
      throw error;
    }
  }

  /** Everything that stands on a topic, in order per partition, read by a group of its own. */
  async function standing(topic: string): Promise<InMessage[]> {
    const ends = await transport.bounds([topic]);
    const behind = ends.reduce((sum, { low, high }) => sum + Number(high) - Number(low), 0);
    const { subscription, seen } = await join({ group: randomId(), topics: [topic] });
    await until(() => seen.length >= behind);
    await subscription.close();
    return [...seen];
  }

  return {
    brokers,
    transport,
    newTransport,
    newTopic,
    newTopics,
    /** Open at the latest when the bed closes: whoever waits behind one holds nothing up. */
    newGate: () => {
      const each = gate();
      gates.push(each);
      return each;
    },
    newGroup: () => `conformance-${randomId()}`,
    publish: (topic: string, ...messages: OutMessage[]) => transport.publish([{ topic, messages }]),
    join,
    standing,
    async close() {
      for (const each of gates) each.open();
      await Promise.all(subscriptions.map((each) => each.close()));
      await Promise.all(transports.map((each) => each.close()));
    },
  };
}

/** A topic as its contract would declare it. */
export function declared(name: string, partitions: number) {
  return { name, partitions, key: 'any', summary: 'for a test', events: [] };
}

/** The `n`-th message of a key. */
export function nth(key: string, n: number, partitions = 4): OutMessage {
  return { key, partition: partitionOf(key, partitions), headers: { n: String(n) }, value: String(n) };
}

/** Messages 1 to `count` of each key, the keys taking turns. */
export function turns(keys: readonly string[], count: number, partitions = 4): OutMessage[] {
  return oneTo(count).flatMap((n) => keys.map((key) => nth(key, n, partitions)));
}

/** Which numbers of each key came, each when it came first. */
export function firsts(seen: readonly InMessage[]): Record<string, number[]> {
  const found = new Map<string, Set<number>>();
  for (const { key, value } of seen) {
    const numbers = found.get(key) ?? new Set();
    found.set(key, numbers.add(Number(value)));
  }
  return Object.fromEntries([...found].map(([key, numbers]) => [key, [...numbers]]));
}

/** What `firsts` is when each key's messages came from 1 to `count`, in that order. */
export function inOrder(keys: readonly string[], count: number): Record<string, number[]> {
  return Object.fromEntries(keys.map((key) => [key, oneTo(count)]));
}

/** How many different messages came. */
export function different(seen: readonly InMessage[]): number {
  return new Set(seen.map(({ topic, partition, offset }) => `${topic}/${partition}/${offset}`)).size;
}

export function oneTo(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n + 1);
}

/** The position behind a batch. */
export function behind(messages: readonly InMessage[]) {
  const last = messages.at(-1);
  if (!last) throw new Error('a batch without messages');
  return { topic: last.topic, partition: last.partition, offset: String(Number(last.offset) + 1) };
}

/** Takes a batch as done with at once; after a rebalance the group may refuse that, and the batch comes again. */
export const commitEach: Deliver = async (messages, _flow, subscription) => {
  await (await subscription).commit([behind(messages)]).catch(() => undefined);
};

/** A door that is shut until it is opened. */
export interface Gate {
  readonly open: () => void;
  readonly opened: Promise<void>;
}

function gate(): Gate {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { open: resolve, opened: promise };
}
