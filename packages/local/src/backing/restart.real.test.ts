import kafkajs from 'kafkajs';
import { expect, test, vi } from 'vitest';
import { findKafka } from './kafka.ts';
import { makeTopic } from './make-topic.ts';
import { findMongo } from './mongo.ts';
import { withMongo } from './mongo-probe.ts';

const quiet = () => {};

// A port that was set is taken by the broker or store all tests share.
vi.stubEnv('KAFKA_PORT', '');
vi.stubEnv('MONGODB_PORT', '');

test('the store keeps every acknowledged write through kill -9', async ({ skip }) => {
  const store = await findMongo(quiet);
  try {
    if (!store.restart) return skip(`${store.kind} is not ours to kill`);
    const written = await withMongo(store.uri, async (client) => {
      const bills = client.db('crash').collection('bills', { writeConcern: { w: 'majority', journal: true } });
      for (let n = 0; n < 100; n += 1) await bills.insertOne({ n });
      return bills.countDocuments();
    });
    const before = store.pid;
    await store.restart();
    expect(store.pid).not.toBe(before);
    expect(await withMongo(store.uri, (client) => client.db('crash').collection('bills').countDocuments())).toBe(
      written,
    );
  } finally {
    await store.stop();
  }
});

test('Kafka comes back after kill -9 at the same address with the same messages', async ({ skip }) => {
  const broker = await findKafka(quiet);
  try {
    if (!broker.restart) return skip(`${broker.kind} is not ours to kill`);
    const kafka = new kafkajs.Kafka({ brokers: broker.brokers, logLevel: kafkajs.logLevel.NOTHING });
    const admin = kafka.admin();
    const producer = kafka.producer();
    await Promise.all([admin.connect(), producer.connect()]);
    await makeTopic(admin, 'kept');
    await producer.send({ topic: 'kept', acks: -1, messages: [{ value: 'a' }, { value: 'b' }] });
    await broker.restart();
    const [offsets] = await admin.fetchTopicOffsets('kept');
    expect(offsets?.high).toBe('2');
    await Promise.all([admin.disconnect(), producer.disconnect()]);
  } finally {
    await broker.stop();
  }
});
