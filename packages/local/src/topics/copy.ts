import { generationEnd } from '@simpul/contracts';
import { type Admin, type Kafka, type KafkaMessage, type Message, Partitioners, type Producer } from 'kafkajs';
import type { Log } from '../backing/log.ts';
import { CutOverStopped } from './stopped.ts';

const batchBytes = 512 * 1024;

/** Where each partition begins and ends. */
export type Ends = ReadonlyMap<number, { readonly low: number; readonly high: number }>;

/** How many messages there are. */
export const count = (ends: Ends): number => [...ends.values()].reduce((sum, { low, high }) => sum + high - low, 0);

/** How many messages are left behind the offsets reached. */
export function lacks(ends: Ends, done: ReadonlyMap<number, number>): number {
  const each = [...ends].map(([partition, { low, high }]) => high - Math.max(low, done.get(partition) ?? low));
  return each.reduce((sum, left) => sum + Math.max(0, left), 0);
}

/** From which topic to which one, of how many partitions. */
export interface Copying {
  readonly from: string;
  readonly to: string;
  readonly partitions: number;
  readonly log: Log;
}

/** What is to be copied: all up to the ends; `done` is what was, and moves on. `before` is asked before the first message. */
interface Lot {
  readonly ends: Ends;
  readonly done: Map<number, number>;
  readonly before: () => Promise<void>;
}

/**
 * Copies what lies between the offsets in `done` and the ends; each partition in its order, one batch after the other. Whoever
 * copies to a topic is alone in a group, so that no two do.
 * @throws CutOverStopped where another is at it
 */
export async function copy(kafka: Kafka, { from, to, partitions, log }: Copying, lot: Lot): Promise<void> {
  const { ends, done, before } = lot;
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  const group = `cut-over-${to}`;
  const another = new CutOverStopped(
    `another cut-over to ${to} is at work, or was half a minute ago: see what became of it`,
  );
  const consumer = kafka.consumer({ groupId: group });
  const ended = Promise.withResolvers<void>();
  ended.promise.catch(() => undefined);
  let stopped = false;
  const refuse = (error: Error): void => {
    stopped = true;
    ended.reject(error);
  };
  let first: Promise<void> | undefined;
  // Asked first, as joining would end the other's work as well.
  if ((await membersOf(kafka, group)) > 0) throw another;
  await Promise.all([producer.connect(), consumer.connect()]);
  try {
    await consumer.subscribe({ topics: [from], fromBeginning: true });
    consumer.on(consumer.events.CRASH, ({ payload: { restart, error } }) => {
      if (!restart) refuse(error);
    });
    consumer.on(consumer.events.GROUP_JOIN, ({ payload: { memberAssignment } }) => {
      if (memberAssignment[from]?.length === ends.size) return;
      refuse(another);
    });
    await consumer.run({
      autoCommit: false,
      eachBatch: async ({ batch: { partition, messages }, heartbeat }) => {
        first ??= before();
        await first.catch(refuse);
        const reached = done.get(partition) ?? 0;
        const left = messages.filter(({ offset }) => Number(offset) >= reached);
        for (const some of inBatches(left)) {
          if (stopped) return;
          await publish(producer, to, some.map(asCopyTo(to, partitions)));
          done.set(partition, Number(some.at(-1)?.offset) + 1);
          await heartbeat();
        }
        if (lacks(ends, done) === 0) ended.resolve();
      },
    });
    await ended.promise;
  } finally {
    await Promise.all([consumer.disconnect(), producer.disconnect()]);
    await withAdmin(kafka, (admin) => admin.deleteGroups([group])).catch(() =>
      log(`the group ${group} is left over, and ends by itself`),
    );
  }
}

/** @throws Error where a partition did not answer: the client may leave one out, and resolve all the same */
async function publish(producer: Producer, topic: string, messages: Message[]): Promise<void> {
  const answers = await producer.send({ topic, acks: -1, messages });
  const answered = new Set(answers.map(({ partition }) => partition));
  const missing = messages.find(({ partition }) => partition === undefined || !answered.has(partition));
  if (missing) throw new Error(`${topic}, partition ${missing.partition}: not acknowledged`);
}

const replica = { partitionErrorCode: 0, leader: 0, replicas: [0], isr: [0] };

/** The partition is that of its key: the client's own way to tell it is the one all services share. */
function asCopyTo(topic: string, partitions: number): (message: KafkaMessage) => Message {
  const partitionOf = Partitioners.DefaultPartitioner();
  const partitionMetadata = Array.from({ length: partitions }, (_, partitionId) => ({ partitionId, ...replica }));
  return ({ key, value, headers, timestamp }) => {
    const message = { key, value, headers: { ...headers, [generationEnd.header]: '1' }, timestamp };
    return { ...message, partition: partitionOf({ topic, partitionMetadata, message }) };
  };
}

const membersOf = (kafka: Kafka, group: string): Promise<number> =>
  withAdmin(kafka, async (admin) => {
    const { groups } = await admin.describeGroups([group]);
    return groups.flatMap(({ members }) => members).length;
  });

async function withAdmin<T>(kafka: Kafka, work: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

/** Lots that a broker takes at once. */
function inBatches(messages: readonly KafkaMessage[]): KafkaMessage[][] {
  const batches: KafkaMessage[][] = [];
  let room = 0;
  for (const message of messages) {
    const bytes = (message.value?.length ?? 0) + 1_024;
    if (batches.length === 0 || bytes > room) {
      batches.push([]);
      room = batchBytes;
    }
    batches.at(-1)?.push(message);
    room -= bytes;
  }
  return batches;
}
