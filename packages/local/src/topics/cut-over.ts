import { setTimeout as delay } from 'node:timers/promises';
import { generationBefore, generationEnd } from '@simpul/contracts';
import { type Admin, Kafka, type KafkaConfig } from 'kafkajs';
import type { Log } from '../backing/log.ts';
import { copy, count, type Ends, lacks } from './copy.ts';
import { CutOverStopped } from './stopped.ts';

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

const topicType = 2;
const setOnTopic = 1;
/**
 * Ends one generation of a topic and begins the next: nothing can be written to the old one any more (what is told meanwhile
 * waits in the outboxes), all groups read it to its end, everything on it is copied, each key in its order. Then the version
 * whose contract says the new generation may run. Answers how many messages were copied; asked again, that they were.
 * @throws CutOverStopped where a group does not come to the end in time, something stands on the new topic already, or another
 * cut-over of it is at work
 */
export async function cutOver(options: CutOver): Promise<number> {
  const { from, to, log } = options;
  const kafka = new Kafka(options.kafka);
  const admin = kafka.admin();
  await admin.connect();
  try {
    await requireLike(admin, options);
    if (await isDone(admin, options)) {
      log(`${to} holds what stands on ${from} already`);
      return count(await endsOf(admin, from));
    }
    await requireEmpty(admin, to);
    await setLargest(admin, from, generationEnd.sealed);
    log(`${from} takes nothing any more`);
    await drained(admin, options);
    await makeLike(admin, options);
    const done = new Map<number, number>();
    // Until it does not grow: one broker may have heard of the seal a moment later than the one that was asked.
    for (let ends = await endsOf(admin, from); lacks(ends, done) > 0; ends = await endsOf(admin, from)) {
      log(`copying ${lacks(ends, done)} messages to ${to}`);
      const isFirst = done.size === 0;
      await copy(kafka, options, { ends, done, before: async () => void (isFirst && (await requireEmpty(admin, to))) });
    }
    const [before, after] = [count(await endsOf(admin, from)), count(await endsOf(admin, to))];
    if (after < before) throw new CutOverStopped(`${to} holds ${after} messages, ${from} ${before}: ask an engineer`);
    await setLargest(admin, from, generationEnd.copied);
    log(`${to} holds what stands on ${from}: deploy the version whose contract says so`);
    return before;
  } finally {
    await admin.disconnect();
  }
}

/**
 * Takes the seal off again, where no version that writes to the new generation has run.
 * @throws CutOverStopped where something stands on that: what is written to the old one would be read by nobody
 */
export async function reopen({ kafka, from }: Pick<CutOver, 'kafka' | 'from'>): Promise<void> {
  const admin = new Kafka(kafka).admin();
  await admin.connect();
  try {
    for (const next of (await admin.listTopics()).filter((topic) => generationBefore(topic) === from))
      await requireEmpty(admin, next);
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

/** Where the new generation is there already, it must have the partitions that were asked for. */
async function requireLike(admin: Admin, { to, partitions }: CutOver): Promise<void> {
  if (!(await admin.listTopics()).includes(to)) return;
  const { topics } = await admin.fetchTopicMetadata({ topics: [to] });
  const found = topics[0]?.partitions.length;
  if (found !== partitions)
    throw new CutOverStopped(`${to} is there, with ${found} partitions: delete it and ask again`);
}

/** Whether an earlier cut-over came to its end. */
async function isDone(admin: Admin, { from, to }: CutOver): Promise<boolean> {
  const isThere = (await admin.listTopics()).includes(to);
  return isThere && (await largestOf(admin, from)) === generationEnd.copied;
}

/** Sets or removes the largest batch a topic takes; what else was set on it stays. */
async function setLargest(admin: Admin, topic: string, bytes: string | undefined): Promise<void> {
  const configEntries = (await settingsOf(admin, topic)).filter(({ name }) => name !== generationEnd.setting);
  if (bytes) configEntries.push({ name: generationEnd.setting, value: bytes });
  await admin.alterConfigs({ validateOnly: false, resources: [{ type: topicType, name: topic, configEntries }] });
  while ((await largestOf(admin, topic)) !== bytes) await delay(100);
}

async function largestOf(admin: Admin, topic: string): Promise<string | undefined> {
  return (await settingsOf(admin, topic)).find(({ name }) => name === generationEnd.setting)?.value;
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
  const configEntries = (await settingsOf(admin, from)).filter(({ name }) => name !== generationEnd.setting);
  const { topics } = await admin.fetchTopicMetadata({ topics: [from] });
  const replicationFactor = topics[0]?.partitions[0]?.replicas.length ?? -1;
  const wanted = { topic: to, numPartitions: partitions, replicationFactor, configEntries };
  await admin.createTopics({ topics: [wanted], waitForLeaders: true });
}

async function endsOf(admin: Admin, topic: string): Promise<Ends> {
  const found = await admin.fetchTopicOffsets(topic);
  return new Map(found.map(({ partition, low, high }) => [partition, { low: Number(low), high: Number(high) }]));
}
