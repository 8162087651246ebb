import { afterAll, beforeEach, expect, test } from 'vitest';
import { createConsumer } from '../src/consumer/consumer.ts';
import { createParking } from '../src/consumer/parking.ts';
import {
  type Backbone,
  encode,
  type Handler,
  type InMessage,
  on,
  partitionOf,
  reaction,
  type SubscribeOptions,
} from '../src/index.ts';
import { added, counter, counterTopic, logger, type Rig, rig, until } from './kit.ts';

let world: Rig;
const open: Rig[] = [];
beforeEach(async () => {
  world = await rig();
  open.push(world);
  await world.transport.ensureTopics([{ ...counterTopic, name: `${world.topicPrefix}test.counter` }]);
});
afterAll(() => Promise.all(open.map((each) => each.close())));

const message = (seq: number) =>
  encode(
    { service: 'test', aggregate: 'counter', id: 'one' },
    { seq, epoch: 1, type: added.type, time: new Date().toISOString(), data: { by: 1, to: 1 }, trace: {} },
    { partitions: 8, trace: {} },
  );

test('a partition that was paused when the group was joined anew is read on', async () => {
  const count = 1_500;
  let free: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (free = resolve));
  const handled = new Set<number>();
  let started = 0;
  const member = async (): Promise<Backbone> => {
    const backbone = world.backbone();
    backbone.repository(counter);
    const slow = on(added, async (event) => {
      started += 1;
      await held;
      handled.add(event.seq);
    });
    backbone.react(reaction({ name: 'slow', on: [slow] }));
    await backbone.start();
    await until(() => backbone.status().ready);
    return backbone;
  };
  const messages = Array.from({ length: count }, (_, n) => message(n + 1));
  const send = (part: typeof messages) =>
    world.transport.publish([{ topic: `${world.topicPrefix}test.counter`, messages: part }]);
  await send(messages.slice(0, 1_100));
  await member();
  await until(() => started === 1);
  expect(partitionOf('one', 8)).toBe(messages[0]?.partition);
  const second = await member();
  await second.stop();
  await send(messages.slice(1_100));
  free();
  await until(() => handled.size === count);
});

/** A consumer whose broker is the test. */
async function scripted(handler: Handler, committed: (offset: number) => void) {
  let subscribed: SubscribeOptions['subscriber'] | undefined;
  const consumer = createConsumer({
    reaction: reaction({ name: 'slow', on: [handler] }),
    group: 'slow',
    topics: [counterTopic.name],
    transport: {
      missingTopics: async () => [],
      subscribe: async ({ subscriber }) => {
        subscribed = subscriber;
        return {
          commit: async (positions) => {
            for (const { offset } of positions) committed(Number(offset));
          },
          close: async () => undefined,
        };
      },
    },
    parking: createParking(world.db),
    logger,
  });
  consumer.start();
  return { consumer, subscriber: await until(() => subscribed) };
}

/**
 * With several brokers, kafkajs may join anew while a fetch of before is under way, and then reads on where that ends:
 * what the group has not committed and this process dropped would be passed over.
 */
test('a batch fetched before the group was joined anew passes over nothing', async () => {
  const place = { topic: counterTopic.name, partition: 0 };
  const log: InMessage[] = [];
  const write = (count: number) => {
    for (let n = 0; n < count; n += 1) {
      const { headers, value } = message(log.length);
      log.push({ ...place, offset: String(log.length), key: 'one', headers, value: Buffer.from(value) });
    }
  };
  const committed: number[] = [];
  let free: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (free = resolve));
  const handled: number[] = [];
  const slow = on(added, async ({ seq }) => {
    if (seq === 5) await held;
    handled.push(seq);
  });
  const { consumer, subscriber } = await scripted(slow, (offset) => committed.push(offset));
  let next = 0;
  const flow = {
    heartbeat: async () => undefined,
    running: () => true,
    pause: () => () => undefined,
    seek(offset: string) {
      next = Number(offset);
    },
  };
  const read = async () => {
    const from = next;
    next = log.length;
    await subscriber.deliver(log.slice(from), { ...flow, from: String(from) });
  };
  subscriber.assigned([place]);
  write(10);
  await read();
  await until(() => committed.at(-1) === 5);
  subscriber.assigned([place]);
  write(3);
  while (next < log.length) await read();
  free();
  await until(() => committed.at(-1) === 13);
  expect([...new Set(handled)]).toEqual(log.map((_, n) => n));
  // What is gone from the topic itself is asked for once more, then done without.
  write(10);
  log.splice(13, 5);
  const beyond = async () => {
    next = log.length;
    await subscriber.deliver(log.slice(13), { ...flow, from: '18' });
  };
  await beyond();
  expect(next).toBe(13);
  await beyond();
  await until(() => committed.at(-1) === 23);
  await consumer.stop(Date.now() + 5_000);
});

test('a redrive that is asked for again and again while it waits its turn takes up one place', async () => {
  const place = { topic: counterTopic.name, partition: 0 };
  let free: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (free = resolve));
  const handled: string[] = [];
  const slow = on(added, async ({ seq }) => {
    if (seq === 1) await held;
    handled.push(String(seq));
  });
  const { consumer, subscriber } = await scripted(slow, () => undefined);
  subscriber.assigned([place]);
  let paused = 0;
  const deliver = (seq: number) => {
    const { headers, value } = message(seq);
    const flow = {
      heartbeat: async () => undefined,
      running: () => true,
      pause: () => {
        paused += 1;
        return () => undefined;
      },
      from: String(seq),
      seek: () => undefined,
    };
    return subscriber.deliver(
      [{ ...place, offset: String(seq), key: `key${seq}`, headers, value: Buffer.from(value) }],
      flow,
    );
  };
  await deliver(1);
  for (let n = 0; n < 2_000; n += 1) consumer.redrive({ ...place, _id: 'slow|test.counter|key1', key: 'key1' });
  await deliver(2);
  await until(() => handled.includes('2'));
  expect(paused).toBe(0);
  free();
  await until(() => handled.includes('1'));
  await consumer.stop(Date.now() + 5_000);
});
