import { Kafka, logLevel } from 'kafkajs';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { deriveId, PermanentRefusal, partitionOf, randomId, type Step, type Transport } from '../src/index.ts';
import { added, counter, type Rig, rig, topicMessages, until } from './kit.ts';

let world: Rig;
beforeAll(async () => {
  world = await rig();
});
afterAll(() => world.close());

const topicName = (): string => `${world.topicPrefix}test.counter`;
const documents = () =>
  world.db.collection<{ _id: string; outbox: { seq: number; time: string }[]; outboxSince?: string; lastSeq: number }>(
    'counter',
  );
const cleared = (id: string) => until(async () => (await documents().findOne({ _id: id }))?.outbox.length === 0);
const onTopic = async (id: string, count: number) => {
  const all = await until(async () => {
    const found = await topicMessages(world.transport, topicName(), count);
    return found.filter(({ key }) => key === id).length >= count ? found : undefined;
  });
  return all.filter(({ key }) => key === id);
};
/** A process that dies at a step: it never gets past it. */
const dieAt = (fatal: Step, died: () => void) => (step: Step) => {
  if (step !== fatal) return undefined;
  died();
  return new Promise<void>(() => undefined);
};

test('what is committed stands on the topic as a CloudEvent, in the partition of the formula, and leaves the document', async () => {
  const backbone = world.backbone();
  const counters = backbone.repository(counter);
  await backbone.start();
  const id = randomId();
  await counters.handle(id, { type: 'add', by: 3 });
  const [message] = await onTopic(id, 1);
  expect(message?.headers).toMatchObject({
    ce_specversion: '1.0',
    ce_id: `test:counter:${id}:1.1`,
    ce_type: added.type,
    ce_source: '/test/counter',
    ce_subject: id,
    'content-type': 'application/json',
  });
  expect(new Date(message?.headers.ce_time ?? '').toISOString()).toBe(message?.headers.ce_time);
  expect(JSON.parse(message?.value ?? '')).toEqual({ by: 3, to: 3 });
  expect(message?.partition).toBe(partitionOf(id, 8));
  await cleared(id);
  expect(await documents().findOne({ _id: id })).not.toHaveProperty('outboxSince');
});

test('a process that died after the commit: another one publishes what it left', async () => {
  let died = false;
  const dying = world.backbone({ step: dieAt('committed', () => (died = true)) });
  const id = randomId();
  void dying.repository(counter).handle(id, { type: 'add', by: 1 });
  await until(() => died);
  const alive = world.backbone();
  alive.repository(counter);
  await alive.start();
  await cleared(id);
  expect((await onTopic(id, 1)).map(({ headers }) => headers.ce_id)).toContain(`test:counter:${id}:1.1`);
});

test('a process that died between acknowledgement and clearing, with an event pushed between: all arrive, in order, none is cleared unsent', async () => {
  let died = false;
  const dying = world.backbone({ step: dieAt('acknowledged', () => (died = true)) });
  const dead = dying.repository(counter);
  const id = randomId();
  await world.transport.ensureTopics([{ name: topicName(), partitions: 8, key: '', summary: '', events: [] }]);
  await dead.handle(id, { type: 'add', by: 1 });
  await until(() => died);
  const alive = world.backbone();
  const counters = alive.repository(counter);
  await alive.start();
  await counters.handle(id, { type: 'add', by: 1 });
  await cleared(id);
  const ids = (await onTopic(id, 3)).map(({ headers }) => headers.ce_id);
  expect([...new Set(ids)]).toEqual([`test:counter:${id}:1.1`, `test:counter:${id}:1.2`]);
});

test('clearing takes what was acknowledged and leaves what came meanwhile, with its time', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let sends = 0;
  const transport: Transport = {
    ...world.transport,
    publish: async (batch) => {
      sends += 1;
      if (sends === 2) await held;
      return world.transport.publish(batch);
    },
  };
  const backbone = world.backbone({ transport });
  const counters = backbone.repository(counter);
  await backbone.start();
  const id = randomId();
  await counters.handle(id, { type: 'add', by: 1 });
  await until(() => sends === 1);
  await counters.handle(id, { type: 'add', by: 1 });
  const left = await until(async () => {
    const found = await documents().findOne({ _id: id });
    return found?.outbox.length === 1 && found.outbox[0]?.seq === 2 ? found : undefined;
  });
  expect(left.outboxSince).toBe(left.outbox[0]?.time);
  release();
  await cleared(id);
});

test('a broker that takes nothing for a while costs no event and no order', async () => {
  let failures = 3;
  const transport: Transport = {
    ...world.transport,
    publish: (batch) => (failures-- > 0 ? Promise.reject(new Error('down')) : world.transport.publish(batch)),
  };
  const backbone = world.backbone({ transport });
  const counters = backbone.repository(counter);
  await backbone.start();
  const id = randomId();
  for (let n = 0; n < 5; n += 1) await counters.handle(id, { type: 'add', by: 1 });
  await cleared(id);
  const values = (await onTopic(id, 5)).map(({ value }) => JSON.parse(value).to);
  expect([...new Set(values)]).toEqual([1, 2, 3, 4, 5]);
});

test('a document the broker refuses for good hinders no other', async () => {
  const refused = randomId();
  const transport: Transport = {
    ...world.transport,
    publish: (batch) => {
      const bad = batch.some(({ messages }) => messages.some(({ key }) => key === refused));
      return bad ? Promise.reject(new PermanentRefusal('MESSAGE_TOO_LARGE')) : world.transport.publish(batch);
    },
  };
  const backbone = world.backbone({ transport });
  const counters = backbone.repository(counter);
  await backbone.start();
  const others = Array.from({ length: 5 }, () => randomId());
  await Promise.all([refused, ...others].map((id) => counters.handle(id, { type: 'add', by: 1 })));
  for (const id of others) await cleared(id);
  expect((await documents().findOne({ _id: refused }))?.outbox).toHaveLength(1);
});

test('the broker itself refuses what is too large, and the transport says that it is for good', async () => {
  const kafka = new Kafka({ brokers: inject('brokers'), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const topic = `${world.topicPrefix}small`;
  await admin.createTopics({
    topics: [{ topic, numPartitions: 1, configEntries: [{ name: 'max.message.bytes', value: '2000' }] }],
    waitForLeaders: false,
  });
  await vi.waitFor(() => admin.fetchTopicMetadata({ topics: [topic] }), { timeout: 30_000 });
  await admin.disconnect();
  const send = (value: string) =>
    world.transport.publish([{ topic, messages: [{ key: 'k', partition: 0, headers: {}, value }] }]);
  await expect(send('x'.repeat(5_000))).rejects.toBeInstanceOf(PermanentRefusal);
  await expect(send('x')).resolves.toBeUndefined();
});

test('a topic with another partition count than its contract stops the start, with both counts named', async () => {
  const name = `${world.topicPrefix}counted`;
  const contract = { name, partitions: 4, key: '', summary: '', events: [] };
  await world.transport.ensureTopics([contract]);
  await expect(world.transport.ensureTopics([{ ...contract, partitions: 8 }])).rejects.toThrow(
    /has 4 partitions, its contract says 8/,
  );
});

test('an older epoch than the store has served in is refused at start', async () => {
  const restored = await rig();
  await restored.backbone({ epoch: 2 }).start();
  await expect(restored.backbone({ epoch: 1 }).start()).rejects.toThrow(/epoch 2/);
  await restored.close();
});

test('an id is derived from all its parts, and from where they end', () => {
  expect(deriveId('a', 'bc')).toBe(deriveId('a', 'bc'));
  expect(deriveId('a', 'bc')).not.toBe(deriveId('ab', 'c'));
});
