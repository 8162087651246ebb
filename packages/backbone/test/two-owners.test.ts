import { Rejected } from '@simpul/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createConsumer } from '../src/consumer/consumer.ts';
import { createParking } from '../src/consumer/parking.ts';
import { encode, type InMessage, on, randomId, reaction, type SubscribeOptions } from '../src/index.ts';
import { added, counterTopic, logger, type Rig, rig, until } from './kit.ts';

let world: Rig;
beforeAll(async () => {
  world = await rig();
});
afterAll(() => world.close());

const place = { topic: counterTopic.name, partition: 0 };

function message(seq: number): InMessage {
  const entry = {
    seq,
    epoch: 1,
    type: added.type,
    time: new Date().toISOString(),
    data: { by: 1, to: seq },
    trace: {},
  };
  const source = { service: 'test', aggregate: 'counter', id: 'one' };
  const { headers, value } = encode(source, entry, { partitions: 8, trace: {} });
  return { ...place, offset: String(seq), key: 'one', headers, value: Buffer.from(value) };
}

/** A consumer whose broker is the test, with the partition in its hands. */
async function owner(group: string, handle: (seq: number) => Promise<void> | void) {
  let subscribed: SubscribeOptions['subscriber'] | undefined;
  const consumer = createConsumer({
    reaction: reaction({ name: 'sum', on: [on(added, async ({ seq }) => handle(seq))] }),
    group,
    topics: [place.topic],
    transport: {
      missingTopics: async () => [],
      subscribe: async ({ subscriber }) => {
        subscribed = subscriber;
        return { commit: async () => undefined, close: async () => undefined };
      },
    },
    parking: createParking(world.db),
    logger,
  });
  consumer.start();
  const subscriber = await until(() => subscribed);
  subscriber.assigned([place]);
  const flow = {
    heartbeat: async () => undefined,
    running: () => true,
    pause: () => () => undefined,
    seek: () => undefined,
  };
  const deliver = (seq: number) => subscriber.deliver([message(seq)], { ...flow, from: String(seq) });
  const redrive = () => consumer.redrive({ ...place, _id: `${group}|${place.topic}|one`, key: 'one' });
  return { deliver, redrive, stop: () => consumer.stop(Date.now() + 5_000) };
}

test.each([
  ['is done with its message', () => undefined],
  [
    'is refused its message',
    () => {
      throw new Rejected('counter.full');
    },
  ],
])(
  'a former owner that %s only after the new one has redriven and released the key leaves nothing behind',
  async (_how, ends) => {
    const group = randomId();
    const parking = createParking(world.db);
    const head = await parking.park(group, message(1), { cause: 'rejected', reason: 'counter.full' });
    await parking.append(head, [message(2), message(3)]);
    const heads = world.db.collection<{ _id: string }>('parked-heads');
    await heads.updateOne({ _id: head._id }, { $set: { due: new Date(0) }, $inc: { rev: 1 } } as never);
    let free: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (free = resolve));
    const [before, after]: number[][] = [[], []];
    const former = await owner(group, async (seq) => {
      before?.push(seq);
      await held;
      ends();
    });
    former.redrive();
    await until(() => before?.length === 1);
    const present = await owner(group, (seq) => void after?.push(seq));
    present.redrive();
    await until(async () => !(await heads.findOne({ _id: head._id })));
    await present.deliver(4);
    await until(() => after?.length === 4);
    free();
    // Waits behind the redrive in the former owner's hands: once it is handled, the redrive is over.
    await former.deliver(5);
    await until(() => before?.length === 2);
    expect([before, after]).toEqual([
      [1, 5],
      [1, 2, 3, 4],
    ]);
    await Promise.all([former.stop(), present.stop()]);
    expect(await world.db.collection('parked-messages').countDocuments({ head: head._id, offset: { $ne: '5' } })).toBe(
      0,
    );
  },
);
