import { randomUUID } from 'node:crypto';
import kafkajs from 'kafkajs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isProduce, kafkaFrame } from '../proxy/kafka.ts';
import { type FaultProxy, startProxy } from '../proxy/proxy.ts';
import { type OwnBacking, startOwnBacking } from './backing.ts';
import { makeTopic } from './make-topic.ts';
import { storeAnswers } from './mongo-probe.ts';
import { freePorts } from './ports.ts';
import { until } from './until.ts';

// What a person set for the services is not for a run to kill.
vi.stubEnv('KAFKA_BROKERS', '127.0.0.1:1');
vi.stubEnv('KAFKA_PORT', '1');
vi.stubEnv('MONGODB_URI', 'mongodb://127.0.0.1:1');
vi.stubEnv('MONGODB_PORT', '1');

const proxies: FaultProxy[] = [];
const ends: (() => Promise<void>)[] = [];
let backing: OwnBacking;

beforeAll(async () => {
  const advertised = [];
  for (const listen of await freePorts(2)) {
    const proxy = await startProxy({ target: { host: '127.0.0.1', port: listen }, frame: kafkaFrame });
    proxies.push(proxy);
    advertised.push({ listen, advertise: proxy.port });
  }
  backing = await startOwnBacking({ log: () => {}, advertised });
});
afterAll(async () => {
  for (const end of ends.reverse()) await end();
  await backing?.stop();
  await Promise.all(proxies.map((proxy) => proxy.stop()));
});

const proxyOf = (index: number) => proxies[index] as FaultProxy;
const through = (port: number) =>
  new kafkajs.Kafka({
    brokers: [`127.0.0.1:${port}`],
    logLevel: kafkajs.logLevel.NOTHING,
    connectionTimeout: 1_000,
    retry: { maxRetryTime: 500 },
  });

const sending = async (port: number, topic: string) => {
  const producer = through(port).producer({ retry: { retries: 0 } });
  await producer.connect();
  ends.push(() => producer.disconnect());
  return (value: string) => producer.send({ topic, acks: -1, messages: [{ value }] });
};

const receiving = async (port: number, topic: string) => {
  const got: string[] = [];
  const consumer = through(port).consumer({
    groupId: topic,
    sessionTimeout: 2_000,
    heartbeatInterval: 500,
    maxWaitTimeInMs: 200,
  });
  await consumer.connect();
  ends.push(() => consumer.disconnect());
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({ eachMessage: async ({ message }) => void got.push(String(message.value)) });
  return (value: string) => until(`${value} received`, async () => got.includes(value));
};

const acknowledged = (send: () => Promise<unknown>) =>
  until('acknowledged', () =>
    send().then(
      () => true,
      () => false,
    ),
  );

const newTopic = async () => {
  const topic = `own-${randomUUID()}`;
  const admin = through(proxyOf(1).port).admin();
  await admin.connect();
  await makeTopic(admin, topic);
  await admin.disconnect();
  return topic;
};

describe('a broker of our own behind proxies', () => {
  test('sends each client back through the proxy it came by', async () => {
    const ports = [proxyOf(0).port, proxyOf(1).port, Number(backing.kafka.brokers[0]?.split(':')[1])];
    for (const port of ports) {
      const admin = through(port).admin();
      await admin.connect();
      expect((await admin.describeCluster()).brokers).toMatchObject([{ host: '127.0.0.1', port }]);
      await admin.disconnect();
    }
  });

  test('is out of reach for the clients of a proxy that refuses, and for no other', async () => {
    const topic = await newTopic();
    const [near, far] = [proxyOf(0), proxyOf(1)];
    const send = await sending(near.port, topic);
    const received = await receiving(near.port, topic);
    await send('before');
    await received('before');
    near.refuse();
    await expect(send('never')).rejects.toThrow();
    await (await sending(far.port, topic))('meanwhile');
    near.heal();
    await received('meanwhile');
    await acknowledged(() => send('after'));
    await received('after');
  });

  test('has written the message whose acknowledgement is lost on the way', async () => {
    const [topic, other] = [await newTopic(), await newTopic()];
    const send = await sending(proxyOf(0).port, topic);
    const sendOther = await sending(proxyOf(0).port, other);
    const received = await receiving(proxyOf(1).port, topic);
    const dropped = proxyOf(0).dropAnswerAfter(isProduce(topic));
    await sendOther('of no interest');
    await expect(send('unacknowledged')).rejects.toThrow();
    await dropped;
    await received('unacknowledged');
  });

  test('serves the same clients again through the same proxies after kill -9', async () => {
    const topic = await newTopic();
    const send = await sending(proxyOf(0).port, topic);
    const received = await receiving(proxyOf(0).port, topic);
    await send('before');
    await received('before');
    const { pid } = backing.kafka;
    await backing.kafka.kill();
    await expect(send('never')).rejects.toThrow();
    await backing.kafka.restart();
    expect(backing.kafka.pid).not.toBe(pid);
    await acknowledged(() => send('after'));
    await received('after');
  });
});

test('a store of our own answers again after kill -9, where it was', async () => {
  const { mongo } = backing;
  await mongo.kill();
  expect(await storeAnswers(mongo.uri, 500)).toBe(false);
  await mongo.restart();
  expect(await storeAnswers(mongo.uri)).toBe(true);
});
