import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLease, PermanentRefusal, randomId, type TopicBatch } from '../src/index.ts';
import { createPresence } from '../src/outbox/presence.ts';
import { createRelay, type Outlet } from '../src/outbox/relay.ts';
import { startSweep } from '../src/outbox/sweep.ts';
import type { OutboxEntry } from '../src/store/document.ts';
import { aggregateCollection } from '../src/store/repository.ts';
import { added, counterTopic, logger, type Rig, rig, topicMessages, until } from './kit.ts';

let world: Rig;
let outlet: Outlet;
beforeAll(async () => {
  world = await rig();
  const destination = `${world.topicPrefix}test.counter`;
  await world.transport.ensureTopics([{ ...counterTopic, name: destination }]);
  const collection = aggregateCollection<unknown>(world.db, 'counter');
  outlet = { service: 'test', aggregate: 'counter', topic: counterTopic, destination, collection };
});
afterAll(() => world.close());

const entry = (seq: number, data: unknown = { by: 1, to: seq }): OutboxEntry => ({
  seq,
  epoch: 1,
  type: added.type,
  time: new Date().toISOString(),
  data,
  trace: {},
});
const entries = (count: number, data?: unknown) => Array.from({ length: count }, (_, n) => entry(n + 1, data));
const keysOf = (batch: readonly TopicBatch[]) => batch.flatMap(({ messages }) => messages.map(({ key }) => key));
const refuseKeys = (refused: (key: string) => boolean, taken: string[]) => ({
  publish: async (batch: readonly TopicBatch[]) => {
    if (keysOf(batch).some(refused)) throw new PermanentRefusal('TOPIC_AUTHORIZATION_FAILED');
    taken.push(...keysOf(batch));
  },
});

test('documents the broker refuses do not fill the memory: others still go out', async () => {
  const taken: string[] = [];
  const relay = createRelay({ transport: refuseKeys((key) => key.startsWith('refused'), taken), logger });
  for (let n = 0; n < 196; n += 1) relay.push(outlet, { id: `refused${n}`, outbox: entries(256) });
  await until(() => relay.status().refused === 196);
  relay.push(outlet, { id: 'fine', outbox: entries(1) });
  await until(() => taken.includes('fine'));
  expect(relay.status().waiting).toBe(0);
}, 15_000);

test('several large events of one document, each allowed, leave although they would not fit one record batch', async () => {
  const relay = createRelay({ transport: world.transport, logger });
  const id = randomId();
  relay.push(outlet, { id, outbox: entries(6, { text: 'x'.repeat(250_000) }) });
  await until(() => relay.status().waiting === 0);
  expect(relay.status().refused).toBe(0);
  const found = await topicMessages(world.transport, outlet.destination, 6);
  expect(found.filter(({ key }) => key === id)).toHaveLength(6);
}, 15_000);

test('a broker that fails, then refuses one document, is not said to be failing any more', async () => {
  const answers: Error[] = [new Error('down'), new PermanentRefusal('MESSAGE_TOO_LARGE')];
  const relay = createRelay({ transport: { publish: async () => Promise.reject(answers.shift()) }, logger });
  relay.push(outlet, { id: 'large', outbox: entries(1) });
  await until(() => relay.status().refused === 1);
  expect(relay.status()).not.toHaveProperty('failingSince');
});

test('what is pushed just as the sender ends is sent', async () => {
  for (let ticks = 0; ticks < 40; ticks += 1) {
    const taken: string[] = [];
    const relay = createRelay({ transport: refuseKeys(() => false, taken), logger });
    relay.push(outlet, { id: `first${ticks}`, outbox: entries(1) });
    for (let n = 0; n < ticks; n += 1) await Promise.resolve();
    relay.push(outlet, { id: `second${ticks}`, outbox: entries(1) });
    for (let n = 0; n < 5; n += 1) await turn();
    expect(taken).toEqual([`first${ticks}`, `second${ticks}`]);
  }
});

test('a thousand refused documents hide no younger one from the sweep', async () => {
  const documents = Array.from({ length: 1_001 }, (_, n) => {
    const time = new Date(1_700_000_000_000 + n).toISOString();
    const _id = n === 1_000 ? 'younger' : `refused${n}`;
    return { _id, outbox: [{ ...entry(1), time }], outboxSince: time };
  });
  await outlet.collection.insertMany(documents as never);
  const taken: string[] = [];
  const relay = createRelay({ transport: refuseKeys((key) => key.startsWith('refused'), taken), logger });
  const lease = createLease(world.db, 'test-sweep', { staleMs: 7_000 });
  const presence = createPresence(world.db, { staleMs: 7_000 });
  const sweep = startSweep({ outlets: [outlet], relay, lease, presence, logger, intervalMs: 20 });
  await until(() => taken.includes('younger')).finally(() => sweep.stop());
  expect(relay.status().refused).toBe(1_000);
}, 30_000);

test('what there was no room for is read again, in order, also what was added to it meanwhile', async () => {
  const ids = Array.from({ length: 600 }, () => randomId());
  const grows = ids.at(-1) as string;
  const document = (_id: string, count: number) => ({ _id, outbox: entries(count), outboxSince: entry(1).time });
  await outlet.collection.insertMany(ids.map((id) => document(id, 1)) as never);
  const gate = Promise.withResolvers<void>();
  const published: string[] = [];
  const publish = async (batch: readonly TopicBatch[]) => {
    await gate.promise;
    published.push(...batch.flatMap(({ messages }) => messages.map(({ headers }) => String(headers.ce_id))));
  };
  const relay = createRelay({ transport: { publish }, logger, memoryLimit: 200 });
  for (const id of ids) relay.push(outlet, { id, outbox: entries(1) });
  expect(relay.status().waiting).toBe(600);
  const grown = document(grows, 2);
  await outlet.collection.replaceOne({ _id: grows } as never, grown as never);
  relay.push(outlet, { id: grows, outbox: grown.outbox });
  gate.resolve();
  await until(() => relay.status().waiting === 0);
  expect(published.length).toBe(601);
  expect(new Set(published).size).toBe(601);
  expect(published.filter((id) => id.includes(grows)).map((id) => id.split('.').at(-1))).toEqual(['1', '2']);
  await until(
    async () =>
      (await outlet.collection.countDocuments({ _id: { $in: ids }, outboxSince: { $gt: '' } } as never)) === 0,
  );
});

test('what no broker acknowledged is not called published', async () => {
  const messages = [{ key: 'k', partition: 99, headers: {}, value: '{}' }];
  await expect(world.transport.publish([{ topic: outlet.destination, messages }])).rejects.toThrow(/not acknowledged/);
});
