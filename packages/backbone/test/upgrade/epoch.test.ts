import { afterEach, beforeEach, expect, test } from 'vitest';
import { counter, type Rig, rig, topicMessages, until } from '../kit.ts';

let world: Rig;
beforeEach(async () => {
  world = await rig();
});
afterEach(() => world.close());

/** A replica that serves in an epoch. */
function replica(epoch: number) {
  const backbone = world.backbone({ epoch });
  const counters = backbone.repository(counter);
  return { backbone, add: () => counters.handle('c', { type: 'add', by: 1 }) };
}

test('an epoch is not raised while a replica of the one before is at work, and by all at once when none is', async () => {
  const old = replica(1);
  await old.backbone.start();
  await old.add();
  await expect(replica(2).backbone.start()).rejects.toThrow(
    'a replica is at work in epoch 1: stop all of this service before EPOCH=2 begins',
  );
  // Whoever was there goes on.
  await old.add();
  await old.backbone.stop();
  // What a killed replica, or a backup, leaves of a beat.
  await world.db.collection<{ _id: string; beat: number }>('replicas').insertOne({ _id: 'gone', beat: 7 });

  const next = [replica(2), replica(2)];
  await Promise.all(next.map(({ backbone }) => backbone.start()));
  await next[0]?.add();
  const name = `${world.topicPrefix}test.counter`;
  await until(
    async () => (await world.db.collection('counter').countDocuments({ outboxSince: { $exists: true } })) === 0,
  );
  const told = await topicMessages(world.transport, name, 3);
  expect(new Set(told.map(({ headers }) => headers.ce_id))).toEqual(
    new Set(['1.1', '1.2', '2.3'].map((number) => `test:counter:c:${number}`)),
  );
  await expect(replica(1).backbone.start()).rejects.toThrow('this store has served in epoch 2; EPOCH=1 would repeat');
});
