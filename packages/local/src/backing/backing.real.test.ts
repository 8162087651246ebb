import kafkajs from 'kafkajs';
import { MongoClient } from 'mongodb';
import { expect, inject, test } from 'vitest';
import { makeTopic } from './make-topic.ts';
import { freePort } from './ports.ts';

test('a message produced to Kafka is consumed again', async () => {
  const kafka = new kafkajs.Kafka({ brokers: inject('brokers'), logLevel: kafkajs.logLevel.NOTHING });
  const topic = `backing-${crypto.randomUUID()}`;
  const admin = kafka.admin();
  const producer = kafka.producer();
  const consumer = kafka.consumer({ groupId: topic, maxWaitTimeInMs: 500 });
  await Promise.all([admin.connect(), producer.connect(), consumer.connect()]);
  await makeTopic(admin, topic, 2);
  await producer.send({ topic, acks: -1, messages: [{ key: 'a', value: 'lunas' }] });

  const received = new Promise<string>((resolve) => {
    void consumer
      .subscribe({ topic, fromBeginning: true })
      .then(() => consumer.run({ eachMessage: async ({ message }) => resolve(`${message.key}=${message.value}`) }));
  });
  await expect(received).resolves.toBe('a=lunas');
  await Promise.all([admin.disconnect(), producer.disconnect(), consumer.disconnect()]);
});

test('Kafka makes no topic by a typing error', async () => {
  const kafka = new kafkajs.Kafka({
    brokers: inject('brokers'),
    logLevel: kafkajs.logLevel.NOTHING,
    retry: { retries: 1 },
  });
  const topic = `misspelt-${crypto.randomUUID()}`;
  const [admin, producer] = [kafka.admin(), kafka.producer()];
  await Promise.all([admin.connect(), producer.connect()]);
  await producer.send({ topic, messages: [{ value: 'x' }] }).catch(() => {});
  expect(await admin.listTopics()).not.toContain(topic);
  await Promise.all([admin.disconnect(), producer.disconnect()]);
});

test('the store keeps what was written by majority and refuses a write whose guard does not match', async () => {
  const client = await new MongoClient(inject('mongoUri')).connect();
  const database = client.db(`backing-${await freePort()}`);
  const bills = database.collection<{ _id: string; rev: number }>('bills', {
    writeConcern: { w: 'majority', journal: true },
  });
  await bills.insertOne({ _id: 'a', rev: 1 });
  const first = await bills.updateOne({ _id: 'a', rev: 1 }, { $inc: { rev: 1 } });
  const second = await bills.updateOne({ _id: 'a', rev: 1 }, { $inc: { rev: 1 } });
  expect([first.modifiedCount, second.modifiedCount]).toEqual([1, 0]);
  expect(await bills.findOne({ _id: 'a' }, { readConcern: 'majority', readPreference: 'primary' })).toEqual({
    _id: 'a',
    rev: 2,
  });
  await database.dropDatabase();
  await client.close();
});
