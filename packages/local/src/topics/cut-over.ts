import { setTimeout as delay } from 'node:timers/promises';
import { type Admin, Kafka, type KafkaConfig, type KafkaMessage, type Message, Partitioners } from 'kafkajs';
import type { Log } from '../backing/log.ts';

/** What is cut over, and on which cluster; names are those on the broker. */
export interface CutOver {
  readonly kafka: KafkaConfig;
  /** the generation that ends, such as `g2c.tax-bill` */
  readonly from: string;
  /** the one that begins, such as `g2c.tax-bill.g2`; made here */
  readonly to: string;
  readonly partitions: number;
  /** groups that nobody runs any more and that need not have read to the end */
  readonly without?: readonly string[];
  /** how long the others may take; ten minutes unless set */
  readonly patienceMs?: number;
  readonly log: Log;
}

/** A sentence for whoever asked: nothing was lost, and it can be asked for again. */
export class CutOverStopped extends Error {
  override readonly name = 'CutOverStopped';
}

const topicType = 2;
const setOnTopic = 1;
/** No batch is as small: the broker itself refuses whatever is written, also by a process nobody knows of. */
const sealedAt = '1';
/** The header by which a group knows what it has done already on the generation before. */
const copied = { simpul_copied: '1' };
const batchBytes = 512 * 1024;

/**
 * Ends one generation of a topic and begins the next: nothing can be written to the old one any more (what is told meanwhile
 * waits in the outboxes), all groups read it to its end, everything on it is copied, each key in its order. Then the version
 * whose contract says the new generation may run. Answers how many messages were copied.
 * @throws CutOverStopped where a group does not come to the end in time, or something stands on the new topic already
 */
export async function cutOver(options: CutOver): Promise<number> {
  const { from, to, log } = options;
  const kafka = new Kafka(options.kafka);
  const admin = kafka.admin();
  await admin.connect();
  try {
    await requireEmpty(admin, to);
    await setLargest(admin, from, sealedAt);
    log(`${from} takes nothing any more`);
    await drained(admin, options);
    await makeLike(admin, options);
    const done = new Map<number, number>();
    // Until it does not grow: one broker may have heard of the seal a moment later than the one that was asked.
    for (let ends = await endsOf(admin, from); lacks(ends, done) > 0; ends = await endsOf(admin, from)) {
      log(`copying ${lacks(ends, done)} messages to ${to}`);
      await copy(kafka, options, { ends, done });
    }
    const [before, after] = [count(await endsOf(admin, from)), count(await endsOf(admin, to))];
    if (after < before) throw new CutOverStopped(`${to} holds ${after} messages, ${from} ${before}: ask an engineer`);
    log(`${to} holds what stands on ${from}: deploy the version whose contract says so`);
    return before;
  } finally {
    await admin.disconnect();
  }
}

/** Takes the seal off again, where no version that writes to the new generation has run. */
export async function reopen({ kafka, from }: Pick<CutOver, 'kafka' | 'from'>): Promise<void> {
  const admin = new Kafka(kafka).admin();
  await admin.connect();
  try {
    await setLargest(admin, from, undefined);
  } finally {
    await admin.disconnect();
  }
}

async function requireEmpty(admin: Admin, to: string): Promise<void> {
  if (!(await admin.listTopics()).includes(to)) return;
  if (count(await endsOf(admin, to)) === 0) return;
  throw new CutOverStopped(
    `${to} is there and not empty: where an earlier cut-over broke off and no service has written to it, delete it and ask again`,
  );
}

/** Sets or removes the largest batch a topic takes; what else was set on it stays. */
async function setLargest(admin: Admin, topic: string, bytes: string | undefined): Promise<void> {
  const configEntries = (await settingsOf(admin, topic)).filter(({ name }) => name !== 'max.message.bytes');
  if (bytes) configEntries.push({ name: 'max.message.bytes', value: bytes });
  await admin.alterConfigs({ validateOnly: false, resources: [{ type: topicType, name: topic, configEntries }] });
  const isSet = async (): Promise<boolean> => {
    const found = (await settingsOf(admin, topic)).find(({ name }) => name === 'max.message.bytes');
    return found?.value === bytes;
  };
  while (!(await isSet())) await delay(100);
}

/** What was set on the topic itself. */
async function settingsOf(admin: Admin, topic: string): Promise<{ name: string; value: string }[]> {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [{ type: topicType, name: topic }],
  });
  const entries = resources.flatMap(({ configEntries }) => configEntries);
  return entries
    .filter(({ configSource }) => configSource === setOnTopic)
    .map(({ configName: name, configValue: value }) => ({ name, value }));
}

/** Waits until every group that has begun on the topic has done all of it. */
async function drained(admin: Admin, { from, without = [], patienceMs = 600_000, log }: CutOver): Promise<void> {
  let said = '';
  for (const until = performance.now() + patienceMs; ; await delay(500)) {
    const late = (await lateGroups(admin, from)).filter((group) => !without.includes(group));
    if (late.length === 0) return;
    if (performance.now() > until)
      throw new CutOverStopped(
        `${late.join(', ')} did not come to the end of ${from}: see to them and ask again, leave out those that nobody runs, or reopen ${from}`,
      );
    if (late.join() !== said) log(`waiting for ${late.join(', ')}`);
    said = late.join();
  }
}

async function lateGroups(admin: Admin, topic: string): Promise<string[]> {
  const ends = await endsOf(admin, topic);
  const { groups } = await admin.listGroups();
  const late: string[] = [];
  for (const { groupId } of groups) {
    const [found] = await admin.fetchOffsets({ groupId, topics: [topic] });
    const reached = (found?.partitions ?? []).filter(({ offset }) => Number(offset) >= 0);
    const done = new Map(reached.map(({ partition, offset }) => [partition, Number(offset)]));
    if (done.size > 0 && lacks(ends, done) > 0) late.push(groupId);
  }
  return late;
}

/** Makes the new generation with the settings of the old one, but for its seal. */
async function makeLike(admin: Admin, { from, to, partitions }: CutOver): Promise<void> {
  if ((await admin.listTopics()).includes(to)) return;
  const configEntries = (await settingsOf(admin, from)).filter(({ name }) => name !== 'max.message.bytes');
  const { topics } = await admin.fetchTopicMetadata({ topics: [from] });
  const replicationFactor = topics[0]?.partitions[0]?.replicas.length ?? -1;
  const wanted = { topic: to, numPartitions: partitions, replicationFactor, configEntries };
  await admin.createTopics({ topics: [wanted], waitForLeaders: true });
}

/** Where each partition begins and ends. */
type Ends = ReadonlyMap<number, { readonly low: number; readonly high: number }>;

async function endsOf(admin: Admin, topic: string): Promise<Ends> {
  const found = await admin.fetchTopicOffsets(topic);
  return new Map(found.map(({ partition, low, high }) => [partition, { low: Number(low), high: Number(high) }]));
}

const count = (ends: Ends): number => [...ends.values()].reduce((sum, { low, high }) => sum + high - low, 0);

/** How many messages are left behind the offsets reached. */
function lacks(ends: Ends, done: ReadonlyMap<number, number>): number {
  const each = [...ends].map(([partition, { low, high }]) => high - Math.max(low, done.get(partition) ?? low));
  return each.reduce((sum, left) => sum + Math.max(0, left), 0);
}

/** Copies what lies between the offsets in `done`, which it moves, and the ends; each partition in its order, one batch after the other. */
async function copy(
  kafka: Kafka,
  { from, to, log }: CutOver,
  { ends, done }: { ends: Ends; done: Map<number, number> },
): Promise<void> {
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  const group = `cut-over-${to}-${Date.now()}`;
  const consumer = kafka.consumer({ groupId: group });
  const ended = Promise.withResolvers<void>();
  ended.promise.catch(() => undefined);
  await Promise.all([producer.connect(), consumer.connect()]);
  try {
    await consumer.subscribe({ topics: [from], fromBeginning: true });
    consumer.on(consumer.events.CRASH, ({ payload: { restart, error } }) => {
      if (!restart) ended.reject(error);
    });
    await consumer.run({
      autoCommit: false,
      eachBatch: async ({ batch: { partition, messages }, heartbeat }) => {
        const reached = done.get(partition) ?? 0;
        const left = messages.filter(({ offset }) => Number(offset) >= reached);
        for (const some of inBatches(left)) {
          await producer.send({ topic: to, acks: -1, messages: some.map(asCopy) });
          done.set(partition, Number(some.at(-1)?.offset) + 1);
          await heartbeat();
        }
        if (lacks(ends, done) === 0) ended.resolve();
      },
    });
    await ended.promise;
  } finally {
    await Promise.all([consumer.disconnect(), producer.disconnect()]);
    await remove(kafka, group).catch(() => log(`the group ${group} is left over, and ends by itself`));
  }
}

async function remove(kafka: Kafka, group: string): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    await admin.deleteGroups([group]);
  } finally {
    await admin.disconnect();
  }
}

// The partition is that of its key: the client's own way to tell it is the one all services share.
function asCopy({ key, value, headers, timestamp }: KafkaMessage): Message {
  return { key, value, headers: { ...headers, ...copied }, timestamp };
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
