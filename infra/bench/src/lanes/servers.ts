import { Kafka, logLevel, type Producer } from 'kafkajs';
import mongoose from 'mongoose';
import { accountTopic } from '../domain.ts';
import { type Address, newTransport } from '../stand.ts';

/** An account's document as `handle` leaves it, written here without it. */
export interface BareDocument {
  readonly _id: string;
  readonly schema: number;
  readonly rev: number;
  readonly version: number;
  readonly lastSeq: number;
  readonly state: { readonly owner: string; readonly balance: number };
  readonly outbox: readonly BareEntry[];
  readonly outboxSince?: string;
  readonly marks: readonly [];
  readonly recent: readonly [];
  readonly writes: readonly string[];
}

/** An unpublished event in it. */
export interface BareEntry {
  readonly seq: number;
  readonly epoch: number;
  readonly type: string;
  readonly time: string;
  readonly data: { readonly amount: number; readonly balance: number };
  readonly trace: Record<string, string>;
}

export type BareCollection = mongoose.mongo.Collection<BareDocument>;

/** The driver and kafkajs by themselves, as safe in their reads and writes as the backbone asks for. */
export interface Bare {
  readonly collection: BareCollection;
  readonly topic: string;
  readonly kafka: Kafka;
  readonly producer: Producer;
  close(): Promise<void>;
}

/** Opens both; the topic and the index by which unpublished events are found are there when it resolves. */
export async function openBare({ brokers, mongoUri, name }: Address): Promise<Bare> {
  const topic = `${name}.${accountTopic.name}`;
  const setting = await newTransport({ brokers });
  await setting.ensureTopics([{ ...accountTopic, name: topic }]);
  await setting.close();
  const kafka = new Kafka({ clientId: 'bench-bare', brokers: [...brokers], logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ allowAutoTopicCreation: false, idempotent: false });
  await producer.connect();
  const client = await new mongoose.mongo.MongoClient(mongoUri).connect();
  const collection = client.db(name).collection<BareDocument>('account', {
    readPreference: 'primary',
    readConcern: { level: 'majority' },
    writeConcern: { w: 'majority', journal: true },
  });
  await collection.createIndex({ outboxSince: 1 }, { sparse: true });
  return {
    collection,
    topic,
    kafka,
    producer,
    async close() {
      await client.db(name).dropDatabase();
      await client.close();
      await producer.disconnect();
    },
  };
}

/** A document that has been written to for a while. */
export function bareDocument(_id: string, outbox: readonly BareEntry[] = []): BareDocument {
  const writes = Array.from({ length: 16 }, (_, n) => `write-${String(n).padStart(6, '0')}`);
  const [first] = outbox;
  return {
    ...{ _id, schema: 1, rev: 100, version: 100, lastSeq: 100 },
    ...{ state: { owner: 'owner-1', balance: 100 }, outbox, marks: [], recent: [], writes },
    ...(first && { outboxSince: first.time }),
  };
}

/** The event after `lastSeq`, as it waits in a document. */
export function bareEntry(lastSeq: number, balance: number): BareEntry {
  const data = { amount: 1, balance };
  const type = 'bench.account.deposited.v1';
  return { seq: lastSeq + 1, epoch: 1, type, time: new Date().toISOString(), data, trace: {} };
}

/** Writes documents in lots, before anything is measured. */
export async function fill(collection: BareCollection, documents: readonly BareDocument[]): Promise<void> {
  for (let at = 0; at < documents.length; at += 1_000)
    await collection.insertMany(documents.slice(at, at + 1_000), { ordered: false });
}

/** The event as a message for kafkajs, headers and all. */
export function bareMessage(id: string, { seq, epoch, type, time, data }: BareEntry, partition: number) {
  const headers = {
    ce_specversion: '1.0',
    ce_id: `bench:account:${id}:${epoch}.${seq}`,
    ce_type: type,
    ce_source: '/bench/account',
    ce_subject: id,
    ce_time: time,
    'content-type': 'application/json',
  };
  return { key: id, partition, headers, value: JSON.stringify(data) };
}

/** Takes what is acknowledged out of its documents, by the same pipeline as the backbone does, in one bulk write. */
export async function bareClear(
  collection: BareCollection,
  acknowledged: readonly { readonly id: string; readonly seq: number }[],
): Promise<void> {
  const first = { $let: { vars: { first: { $arrayElemAt: ['$outbox', 0] } }, in: '$$first.time' } };
  const updates = acknowledged.map(({ id, seq }) => ({
    updateOne: {
      filter: { _id: id },
      update: [
        { $set: { outbox: { $filter: { input: '$outbox', as: 'entry', cond: { $gt: ['$$entry.seq', seq] } } } } },
        { $set: { outboxSince: { $cond: [{ $gt: [{ $size: '$outbox' }, 0] }, first, '$$REMOVE'] } } },
      ],
    },
  }));
  await collection.bulkWrite(updates, { ordered: false });
}
