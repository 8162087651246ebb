import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createLease, type TopicBatch } from '../src/index.ts';
import { createPresence } from '../src/outbox/presence.ts';
import { createRelay, type Outlet } from '../src/outbox/relay.ts';
import { startSweep } from '../src/outbox/sweep.ts';
import { aggregateCollection } from '../src/store/repository.ts';
import { added, counterTopic, logger, type Rig, rig, until } from './kit.ts';

let world: Rig;
beforeAll(async () => {
  world = await rig();
});
afterAll(() => world.close());

const staleMs = 300;
const replicas = () => world.db.collection<{ _id: string }>('replicas').countDocuments({});

// A try that failed left its processes behind.
beforeEach(async () => void (await world.db.collection('replicas').deleteMany({})));

test('a process whose beat stands still is dead, one that beats or has left is not', async () => {
  const [watcher, alive, gone, dead] = Array.from({ length: 4 }, () => createPresence(world.db, { staleMs }));
  for (const each of [alive, gone, dead, watcher]) expect(await each?.beat()).toEqual([]);
  await gone?.leave();
  let told: readonly string[] = [];
  await until(async () => {
    await alive?.beat();
    told = (await watcher?.beat()) ?? [];
    return told.length > 0;
  });
  expect(told).toHaveLength(1);
  await watcher?.forget(told);
  await alive?.beat();
  expect(await watcher?.beat()).toEqual([]);
  expect(await replicas()).toBe(2);
  expect(await dead?.beat()).toEqual([]);
  expect(await replicas()).toBe(3);
  for (const each of [watcher, alive, dead]) await each?.leave();
  expect(await replicas()).toBe(0);
});

test('what a dead process left is published, and then it is forgotten', async () => {
  const collection = aggregateCollection<unknown>(world.db, 'counter');
  const outlet: Outlet = {
    service: 'test',
    aggregate: 'counter',
    topic: counterTopic,
    destination: 'none',
    collection,
  };
  const taken: string[] = [];
  const publish = async (batch: readonly TopicBatch[]) => {
    taken.push(...batch.flatMap(({ messages }) => messages.map(({ key }) => key)));
  };
  const other = createPresence(world.db, { staleMs });
  await other.beat();
  const time = new Date().toISOString();
  const entry = { seq: 1, epoch: 1, type: added.type, time, data: { by: 1, to: 1 }, trace: {} };
  await collection.insertOne({ _id: 'left', outbox: [entry], outboxSince: time } as never);
  const sweep = startSweep({
    outlets: [outlet],
    relay: createRelay({ transport: { publish }, logger }),
    lease: createLease(world.db, 'test-sweep', { staleMs }),
    presence: createPresence(world.db, { staleMs }),
    logger,
    intervalMs: 20,
  });
  await until(() => taken.includes('left'));
  await until(async () => (await replicas()) === 1).finally(() => sweep.stop());
});
