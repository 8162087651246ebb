import { setTimeout as delay } from 'node:timers/promises';
import { Kafka, type KafkaMessage, logLevel } from 'kafkajs';
import mongoose from 'mongoose';
import { type City, serviceNames, startCity } from './city.ts';
import { enrolAgencies, runErrands } from './errands.ts';
import { shown, table } from './figures.ts';
import { settled } from './memory.ts';
import type { Servers } from './stand.ts';

/** How many there are of something, and their bytes together. */
export interface Size {
  readonly count: number;
  readonly bytes: number;
}

/** What so many commands and all that followed from them left, whatever the store and the broker make of it on disk. */
export interface SizeFigures {
  readonly commands: number;
  /** by `<database> <collection>`: documents as BSON, without indexes and compression */
  readonly documents: Readonly<Record<string, Size>>;
  /** by topic: key, headers and value of each message, without what a batch adds */
  readonly messages: Readonly<Record<string, Size>>;
}

/** Each service gets so many commands through HTTP; then every document and every message is weighed. */
export async function measureSizes(
  servers: Servers,
  { commands, progress }: { readonly commands: number; progress(line: string): void },
): Promise<SizeFigures> {
  const city = await startCity(servers, { progress });
  await enrolAgencies(city);
  await runErrands(city, { commands, progress });
  await settled(servers, city);
  const messages = await messagesOf(servers, city);
  const documents = await documentsOf(servers, city);
  await city.stop();
  return { commands: commands * serviceNames.length, documents, messages };
}

async function documentsOf({ mongoUri }: Servers, { dbPrefix }: City): Promise<Record<string, Size>> {
  const connection = await mongoose.createConnection(mongoUri).asPromise();
  const found: Record<string, Size> = {};
  for (const name of serviceNames.flatMap((service) => [service, `${service}-keys`])) {
    const db = connection.useDb(dbPrefix + name);
    for (const { name: collection } of await db.listCollections()) {
      const all = db.collection(collection).find({}, { raw: true });
      let [count, bytes] = [0, 0];
      for await (const document of all) {
        count += 1;
        bytes += document.length;
      }
      if (count > 0) found[`${name} ${collection}`] = { count, bytes };
    }
  }
  await connection.close();
  return found;
}

async function messagesOf({ brokers }: Servers, { topicPrefix }: City): Promise<Record<string, Size>> {
  const kafka = new Kafka({ brokers: [...brokers], clientId: 'bench', logLevel: logLevel.NOTHING });
  const [admin, consumer] = [kafka.admin(), kafka.consumer({ groupId: `${topicPrefix}sizes` })];
  await admin.connect();
  const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(topicPrefix));
  const ends = await Promise.all(topics.map((topic) => admin.fetchTopicOffsets(topic)));
  const wanted = ends.flat().reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
  await admin.disconnect();
  const found: Record<string, Size> = {};
  let seen = 0;
  await consumer.connect();
  await consumer.subscribe({ topics, fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachMessage: async ({ topic, message }) => {
      const name = topic.slice(topicPrefix.length);
      const { count, bytes } = found[name] ?? { count: 0, bytes: 0 };
      found[name] = { count: count + 1, bytes: bytes + bytesOf(message) };
      seen += 1;
    },
  });
  while (seen < wanted) await delay(200);
  await consumer.disconnect();
  return found;
}

function bytesOf({ key, value, headers = {} }: KafkaMessage): number {
  const told = Object.entries(headers).map(([name, each]) => name.length + Buffer.byteLength(String(each)));
  return (key?.length ?? 0) + (value?.length ?? 0) + told.reduce((sum, each) => sum + each, 0);
}

const sum = (sizes: Readonly<Record<string, Size>>): Size =>
  Object.values(sizes).reduce((all, { count, bytes }) => ({ count: all.count + count, bytes: all.bytes + bytes }), {
    count: 0,
    bytes: 0,
  });

/** The largest first, with what is left of a million events of the same kinds. */
export function sizesTable({ commands, documents, messages }: SizeFigures): string {
  const events = sum(messages);
  const rows = (sizes: Readonly<Record<string, Size>>, what: string): string[][] => [
    ...Object.entries(sizes)
      .toSorted(([, a], [, b]) => b.bytes - a.bytes)
      .map(([name, size]) => row(name, size)),
    row(`all ${what}`, sum(sizes)),
  ];
  const row = (name: string, { count, bytes }: Size): string[] => [
    name,
    shown(count),
    shown(bytes / count),
    shown(bytes / events.count),
  ];
  return [
    `${shown(commands)} commands, ${shown(events.count)} events`,
    table([['topic', 'messages', 'bytes each', 'bytes an event'], ...rows(messages, 'messages')]),
    table([['database, collection', 'documents', 'bytes each', 'bytes an event'], ...rows(documents, 'documents')]),
  ].join('\n\n');
}
