import { Rejected } from '@simpul/contracts';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Backbone, encode, on, type Received, reaction } from '../src/index.ts';
import { added, counterTopic, type Rig, rig, tally, until } from './kit.ts';

let world: Rig;
const open: Rig[] = [];
beforeEach(async () => {
  world = await rig();
  open.push(world);
  await world.transport.ensureTopics([{ ...counterTopic, name: `${world.topicPrefix}test.counter` }]);
});
afterAll(() => Promise.all(open.map((each) => each.close())));

async function publish(keys: readonly string[], seqs: readonly number[]): Promise<void> {
  const messages = keys.flatMap((id) =>
    seqs.map((seq) => {
      const data = { by: 1, to: seq };
      const entry = { seq, epoch: 1, type: added.type, time: new Date().toISOString(), data, trace: {} };
      return encode({ service: 'test', aggregate: 'counter', id }, entry, { partitions: 8, trace: {} });
    }),
  );
  await world.transport.publish([{ topic: `${world.topicPrefix}test.counter`, messages }]);
}

/** A replica that counts into tallies, in marked writes: an event before its turn would make the earlier ones count no more. */
async function member(before: (event: Received) => void | Promise<void>): Promise<Backbone> {
  const backbone = world.backbone();
  const tallies = backbone.repository(tally);
  const count = on(added, async (event) => {
    await before(event);
    await tallies.handle(event.subject, { type: 'count', by: event.data.by }, { cause: event });
  });
  backbone.react(reaction({ name: 'sum', on: [count] }));
  await backbone.start();
  await until(() => backbone.status().ready);
  return backbone;
}

const heads = () => world.db.collection<{ _id: string; key: string; due?: Date }>('parked-heads');
const waiting = () => world.db.collection('parked-messages').countDocuments();
const redriveAll = () => heads().updateMany({}, { $set: { due: new Date() }, $inc: { rev: 1 } } as never);
const totals = async (): Promise<number[]> =>
  (await world.db.collection('tally').find().sort({ _id: 1 }).toArray()).map(({ state }) => state.total);

test('a process that stops in the middle of a redrive leaves the rest, in order, to the next one', async () => {
  let stuck = true;
  const handled: number[] = [];
  let stopping: Promise<void> | undefined;
  const first = await member(({ seq }) => {
    if (stuck) throw new Rejected('counter.full');
    handled.push(seq);
    if (seq === 3) stopping = first.stop();
  });
  await publish(['one'], [1, 2, 3, 4, 5, 6]);
  await until(async () => (await waiting()) === 6);
  stuck = false;
  await redriveAll();
  await until(() => stopping !== undefined);
  await stopping;
  expect(handled).toEqual([1, 2, 3]);
  expect(await heads().countDocuments()).toBe(1);
  await publish(['one'], [7]);
  await member(({ seq }) => void handled.push(seq));
  await until(async () => (await heads().countDocuments()) === 0);
  await until(async () => (await totals())[0] === 7);
  expect([...new Set(handled)]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(await waiting()).toBe(0);
});

test('keys that are redriven while members join and leave, and while more arrives, count every event once', async () => {
  const keys = Array.from({ length: 30 }, (_, n) => `k${n}`);
  let stuck = true;
  let redriven = 0;
  const handle = () => {
    if (stuck) throw new Rejected('counter.full');
    redriven += 1;
  };
  const one = await member(handle);
  const two = await member(handle);
  await publish(keys, [1, 2, 3, 4]);
  await until(async () => (await waiting()) === 120);
  stuck = false;
  await redriveAll();
  await until(() => redriven >= 30);
  const three = await member(handle);
  await publish(keys, [5, 6]);
  await one.stop();
  await publish(keys, [7]);
  await until(async () => (await totals()).every((total) => total === 7) && (await heads().countDocuments()) === 0);
  expect(await totals()).toHaveLength(30);
  expect(await waiting()).toBe(0);
  expect([two, three].every((each) => each.status().live)).toBe(true);
});

test('a redrive that fails half way keeps what is left in order, and what was done is not done again', async () => {
  let refusedFrom = 1;
  const handled: number[] = [];
  const backbone = await member(({ seq }) => {
    if (seq >= refusedFrom) throw new Rejected('counter.full');
    handled.push(seq);
  });
  await publish(['one'], [1, 2, 3, 4]);
  await until(async () => (await waiting()) === 4);
  refusedFrom = 3;
  await redriveAll();
  await until(async () => (await waiting()) === 2 && (await heads().countDocuments({ due: { $exists: false } })) === 1);
  expect(handled).toEqual([1, 2]);
  await publish(['one'], [5]);
  await until(async () => (await waiting()) === 3);
  refusedFrom = 9;
  await redriveAll();
  await until(() => handled.length === 5);
  expect(handled).toEqual([1, 2, 3, 4, 5]);
  expect(backbone.status()).toMatchObject({ ready: true, live: true });
});
