import { Rejected } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Backbone, type Collection, on, reaction, Unavailable } from '../src/index.ts';
import { readRanges } from '../src/transport/read.ts';
import { added, connect, counter, type Rig, rig, tally, until } from './kit.ts';

let world: Rig;
beforeEach(async () => {
  world = await rig();
});
afterEach(async () => {
  await world.close();
  await Promise.all(connections.splice(0).map((each) => each.close()));
});
const connections: Connection[] = [];

const picky = { refuses: true };
const ids = Array.from({ length: 12 }, (_, n) => `k${n}`);

/** A replica that tallies every counter, keeps a journal of them, and refuses one of them in a second reaction. */
async function replica() {
  const db = await connect(world.db.name);
  connections.push(db);
  const backbone = world.backbone({ db, views: { everyMs: 50 } });
  const counters = backbone.repository(counter);
  const sums = backbone.repository(tally);
  const tallying = on(added, (event) => sums.handle(event.subject, { type: 'count', by: 1 }, { cause: event }), {
    target: ({ subject: id }) => ({ collection: 'tally', id }),
  });
  const refusing = on(
    added,
    async ({ subject, id }) => {
      if (subject === 'k3' && picky.refuses) throw new Rejected('counter.full');
      await seen().updateOne({ _id: id }, { $set: { subject } }, { upsert: true });
    },
    { target: ({ id }) => ({ collection: 'seen', id, by: 'existence' }) },
  );
  backbone.react(reaction({ name: 'sum', on: [tallying] }), reaction({ name: 'picky', on: [refusing] }));
  backbone.view<Collection<{ to: number; by?: number }>>({
    name: 'journal',
    open: ({ collection }) => collection(),
    on: (lines) => [
      on(added, ({ id, data }) => lines.updateOne({ _id: id }, { $set: { to: data.to } }, { upsert: true })),
    ],
    async *contents(lines) {
      for await (const { _id: id, ...value } of lines.find()) yield { id, value };
    },
  });
  await backbone.start();
  await until(() => backbone.status().ready);
  return { backbone, counters };
}

const seen = () => world.db.collection<{ _id: string; subject: string }>('seen');
const journal = () => world.db.collection<{ _id: string; to: number }>('journal.g1');

/** Adds to the counters until told to end; how often it has. */
function load(counters: Awaited<ReturnType<typeof replica>>['counters'], lanes: number) {
  let ended = false;
  let count = 0;
  const lane = async (first: number): Promise<void> => {
    for (let n = first; !ended; n += lanes) {
      await counters.handle(ids[n % ids.length] ?? '', { type: 'add', by: 1 });
      count += 1;
    }
  };
  const running = Promise.all(Array.from({ length: lanes }, (_, n) => lane(n)));
  return {
    count: () => count,
    async end() {
      ended = true;
      await running;
    },
  };
}

const damaged = async (backbone: Backbone): Promise<string[]> => {
  const { findings } = await backbone.verify({ settleMs: 1_000 });
  return findings.filter(({ damage }) => damage).map(({ kind, id }) => `${kind} ${id}`);
};

test('under load, with two replicas, a parked key and a redrive, nothing is taken for damage', async () => {
  picky.refuses = true;
  const one = await replica();
  const two = await replica();
  const loads = [load(one.counters, 1), load(two.counters, 1)];
  await until(() => world.db.collection('parked-messages').countDocuments());
  const verified = damaged(one.backbone);
  await until(() => loads.every((each) => each.count() > 20));
  picky.refuses = false;
  await two.backbone.ops.parked.redrive({ all: true }, 'operator');
  expect(await verified).toEqual([]);
  await Promise.all(loads.map((each) => each.end()));
}, 120_000);

test('a view is compared with a rebuild from the same events', async () => {
  picky.refuses = false;
  const { backbone, counters } = await replica();
  for (const id of ids) await counters.handle(id, { type: 'add', by: 1 });
  await until(async () => (await journal().countDocuments()) === ids.length);
  expect(await damaged(backbone)).toEqual([]);
  await journal().deleteOne({ _id: 'test:counter:k0:1.1' });
  await journal().updateOne({ _id: 'test:counter:k1:1.1' }, { $set: { to: 7 } });
  await journal().insertOne({ _id: 'invented', to: 1 });
  await world.db.collection('journal.scratch-of-one-that-died').insertOne({});
  expect((await damaged(backbone)).sort()).toEqual([
    'view-differs test:counter:k1:1.1',
    'view-extra invented',
    'view-missing test:counter:k0:1.1',
  ]);
  const left = await world.db.db?.listCollections({ name: /scratch/ }).toArray();
  expect(left).toEqual([]);
});

test('what is parked is no damage; what an operator has discarded is told, and is none either', async () => {
  picky.refuses = true;
  const { backbone, counters } = await replica();
  for (let n = 0; n < 2; n += 1) await counters.handle('k3', { type: 'add', by: 1 });
  const heads = world.db.collection('parked-heads');
  // An event may be published twice, and then waits twice.
  await until(async () => (await world.db.collection('parked-messages').countDocuments()) >= 2);
  const group = `${world.topicPrefix}test.picky`;
  await until(async () => {
    const committed = await world.transport.committed(group, [`${world.topicPrefix}test.counter`]);
    return committed.some(({ offset }) => Number(offset) >= 2);
  });
  expect(await damaged(backbone)).toEqual([]);
  const why = { actor: 'operator', reason: 'the counter is full for good', waiting: true };
  await backbone.ops.parked.discard({ selection: { all: true }, ...why, deadline: Date.now() + 10_000 });
  await until(async () => (await heads.countDocuments()) === 0);
  const { findings, damage } = await backbone.verify({ settleMs: 500 });
  const discarded = findings.filter(({ kind }) => kind === 'discarded').map(({ id }) => id);
  expect([...new Set(discarded)]).toEqual(['test:counter:k3:1.1', 'test:counter:k3:1.2']);
  expect(damage).toBe(0);
});

test('a second verification of a service is refused while one runs, and an end is heard', async () => {
  picky.refuses = false;
  const { backbone, counters } = await replica();
  await counters.handle('k0', { type: 'add', by: 1 });
  await until(async () => (await journal().countDocuments()) === 1);
  await journal().insertOne({ _id: 'invented', to: 1 });
  const cancelled = new AbortController();
  const first = backbone.verify({ settleMs: 60_000, signal: cancelled.signal });
  const ended = expect(first).rejects.toThrow('enough');
  await until(() => world.db.collection('leases').findOne({ _id: 'verify' as never }));
  await expect(world.backbone().verify()).rejects.toThrow(Unavailable);
  cancelled.abort(new Error('enough'));
  await ended;
  await journal().deleteOne({ _id: 'invented' });
  expect(await damaged(backbone)).toEqual([]);
});

test('a stretch of a topic is read once, in order, and the group that read it is forgotten', async () => {
  const name = `${world.topicPrefix}stretch`;
  await world.transport.ensureTopics([{ name, partitions: 2, key: '', summary: '', events: [] }]);
  const messages = Array.from({ length: 1_400 }, (_, n) => ({
    key: 'k',
    partition: n % 2,
    headers: {},
    value: `${n}`,
  }));
  await world.transport.publish([{ topic: name, messages }]);
  const read: Record<number, number[]> = { 0: [], 1: [] };
  const group = `${world.topicPrefix}test.reader`;
  await readRanges(world.transport, {
    group,
    ranges: [
      { topic: name, partition: 0, from: 3, to: 620 },
      { topic: name, partition: 1, from: 690, to: 700 },
    ],
    each(some) {
      for (const { partition, offset } of some) read[partition]?.push(Number(offset));
    },
  });
  expect(read[0]).toEqual(Array.from({ length: 617 }, (_, n) => 3 + n));
  expect(read[1]).toEqual(Array.from({ length: 10 }, (_, n) => 690 + n));
  const failing = readRanges(world.transport, {
    group,
    ranges: [{ topic: name, partition: 0, from: 0, to: 10 }],
    each: () => Promise.reject(new Error('full')),
  });
  await expect(failing).rejects.toThrow('full');
});
