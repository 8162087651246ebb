import { NotYet, Rejected } from '@simpul/contracts';
import { mongoFrame, startProxy, targetOf, throughProxy } from '@simpul/local';
import mongoose from 'mongoose';
import { afterAll, beforeEach, expect, inject, test } from 'vitest';
import { type Backbone, encode, on, partitionOf, type Reaction, type Received, reaction } from '../src/index.ts';
import { added, counter, counterTopic, type Rig, rig, sealed, tally, until } from './kit.ts';

let world: Rig;
const open: Rig[] = [];
beforeEach(async () => {
  world = await rig();
  open.push(world);
  await world.transport.ensureTopics([{ ...counterTopic, name: `${world.topicPrefix}test.counter` }]);
});
afterAll(() => Promise.all(open.map((each) => each.close())));

/** Puts events straight on the topic, as a service would. */
async function publish(
  id: string,
  seqs: number[],
  data: (seq: number) => unknown = (seq) => ({ by: 1, to: seq }),
  type: string = added.type,
): Promise<void> {
  const source = { service: 'test', aggregate: 'counter', id };
  const messages = seqs.map((seq) =>
    encode(
      source,
      { seq, epoch: 1, type, time: new Date().toISOString(), data: data(seq), trace: {} },
      { partitions: 8, trace: {} },
    ),
  );
  await world.transport.publish([{ topic: `${world.topicPrefix}test.counter`, messages }]);
}

async function start(each: Reaction, options: Parameters<Rig['backbone']>[0] = {}): Promise<Backbone> {
  const backbone = world.backbone(options);
  backbone.repository(counter);
  backbone.react(each);
  await backbone.start();
  return backbone;
}

const heads = () =>
  world.db.collection<{ _id: string; key: string; cause: string; reason: string; due?: Date }>('parked-heads');
const waiting = () => world.db.collection('parked-messages').countDocuments();
const redrive = (key: string) => heads().updateOne({ key }, { $set: { due: new Date(0) } });

/** A reaction that writes down what it did, in order per key. */
function recorder(
  name: string,
  handle: (event: Received<{ by: number; to: number }>) => Promise<void> | void = () => undefined,
) {
  const seen: { key: string; seq: number }[] = [];
  const of = (key: string) => seen.filter((each) => each.key === key).map(({ seq }) => seq);
  const record = on(added, async (event) => {
    await handle(event);
    seen.push({ key: event.subject, seq: event.seq });
  });
  return { seen, of, reaction: reaction({ name, on: [record] }) };
}

test('a message that cannot be read or is refused waits with its key; other keys go on; a redrive goes on in order', async () => {
  let refuse = true;
  const { of, reaction: watch } = recorder('watch', (event) => {
    if (refuse && event.subject === 'refused' && event.seq === 2) throw new Rejected('counter.full');
  });
  const backbone = await start(watch);
  await publish('refused', [1, 2, 3]);
  await publish('broken', [1, 2], (seq) => (seq === 1 ? { by: 'many' } : { by: 1, to: 2 }));
  const place = {
    key: 'nojson',
    partition: partitionOf('nojson', 8),
    headers: { ce_specversion: '1.0', ce_type: added.type },
    value: '{',
  };
  await world.transport.publish([{ topic: `${world.topicPrefix}test.counter`, messages: [place] }]);
  for (let n = 0; n < 20; n += 1) await publish(`key${n}`, [1, 2]);
  await until(async () => (await waiting()) === 5 && of('key19').length === 2);
  for (let n = 0; n < 20; n += 1) expect(of(`key${n}`)).toEqual([1, 2]);
  const parked = await heads().find().sort({ key: 1 }).toArray();
  expect(parked.map(({ key, cause }) => [key, cause])).toEqual([
    ['broken', 'unreadable'],
    ['nojson', 'unreadable'],
    ['refused', 'rejected'],
  ]);
  expect(of('refused')).toEqual([1]);
  refuse = false;
  await redrive('refused');
  await until(async () => (await heads().countDocuments({ key: 'refused' })) === 0);
  await publish('refused', [4]);
  await until(() => of('refused').length === 4);
  expect(of('refused')).toEqual([1, 2, 3, 4]);
  expect(backbone.status()).toMatchObject({ ready: true, live: true });
});

test('a parked key stays parked over a restart, and what comes later waits behind it', async () => {
  const first = recorder('watch', ({ subject }) => {
    if (subject === 'bad') throw new Rejected('counter.full');
  });
  const before = await start(first.reaction);
  await publish('bad', [1]);
  await until(async () => (await waiting()) === 1);
  await before.stop();
  const second = recorder('watch');
  await start(second.reaction);
  await publish('bad', [2]);
  await publish('good', [1]);
  await until(async () => (await waiting()) === 2 && second.of('good').length === 1);
  expect(second.of('bad')).toEqual([]);
  await redrive('bad');
  await until(() => second.of('bad').length === 2);
  expect(second.of('bad')).toEqual([1, 2]);
});

test('a new reaction reads from the beginning under its own name, and the others do nothing again', async () => {
  const first = recorder('watch');
  const before = await start(first.reaction);
  await publish('a', [1, 2, 3]);
  await until(() => first.of('a').length === 3);
  await before.stop();
  const again = recorder('watch');
  const added = recorder('count');
  const backbone = world.backbone();
  backbone.repository(counter);
  backbone.react(again.reaction, added.reaction);
  await backbone.start();
  await publish('a', [4]);
  await until(() => added.of('a').length === 4 && again.of('a').length === 1);
  expect(added.of('a')).toEqual([1, 2, 3, 4]);
  expect(again.of('a')).toEqual([4]);
});

test('what has not arrived yet is tried again by itself, in order', async () => {
  let arrived = false;
  const { of, reaction: watch } = recorder('watch', ({ subject }) => {
    if (subject === 'early' && !arrived) throw new NotYet('its register entry');
  });
  await start(watch);
  await publish('early', [1, 2, 3]);
  await publish('other', [1]);
  await until(async () => (await waiting()) === 3 && of('other').length === 1);
  arrived = true;
  await until(() => of('early').length === 3);
  expect(of('early')).toEqual([1, 2, 3]);
  await until(async () => (await heads().countDocuments()) === 0);
});

test('an error nobody foresaw is tried five times, then parked with its kind, not its content', async () => {
  let tries = 0;
  const { reaction: watch } = recorder('watch', () => {
    tries += 1;
    throw new TypeError('Siti Aminah 3374012345670001');
  });
  await start(watch);
  await publish('odd', [1]);
  const head = await until(() => heads().findOne({ key: 'odd' }));
  expect(tries).toBe(5);
  expect(head).toMatchObject({ cause: 'failed', reason: 'TypeError' });
  expect(head).not.toHaveProperty('due');
});

test('a newer version of a consumed event waits for newer code and is said to operators; unrelated types pass', async () => {
  const { of, reaction: watch } = recorder('watch');
  const backbone = await start(watch);
  await publish('x', [1], () => ({}), sealed.type);
  await publish('x', [2]);
  await until(() => of('x').length === 1);
  await publish('x', [3], () => ({ anything: true }), 'test.counter.added.v2');
  await until(() => backbone.status().reasons.some((reason) => reason.includes('test.counter.added.v2')));
  expect(backbone.status()).toMatchObject({ ready: false, live: true });
  expect(await waiting()).toBe(0);
});

test('a partition on which one key waits is said to wait while its other keys go on', async () => {
  const other = Array.from({ length: 100 }, (_, n) => `y${n}`).find(
    (key) => partitionOf(key, 8) === partitionOf('x', 8),
  );
  const ready: boolean[] = [];
  const { of, reaction: watch } = recorder('watch', ({ seq }) => {
    if (seq > 1) ready.push(backbone.status().ready);
  });
  const backbone = await start(watch);
  await publish('x', [1], () => ({ anything: true }), 'test.counter.added.v2');
  await until(() => backbone.status().reasons.some((reason) => reason.includes('test.counter.added.v2')));
  await publish(other ?? '', [1, 2, 3]);
  await until(() => of(other ?? '').length === 3);
  expect(ready).toEqual([false, false]);
});

test('a hundred keys that wait for newer code hold up no other key of their partition', async () => {
  const { of, reaction: watch } = recorder('watch');
  const backbone = await start(watch);
  const waits = Array.from({ length: 2_000 }, (_, n) => `wait${n}`)
    .filter((key) => partitionOf(key, 8) === 0)
    .slice(0, 100);
  const goesOn = Array.from({ length: 100 }, (_, n) => `on${n}`).find((key) => partitionOf(key, 8) === 0) ?? '';
  for (const key of waits) await publish(key, [1], () => ({}), 'test.counter.added.v2');
  await until(() => !backbone.status().ready);
  await publish(goesOn, [1]);
  await until(() => of(goesOn).length === 1);
  expect(await waiting()).toBe(0);
});

test('two members share the partitions, one more joins and one leaves: each key in order, each effect once', async () => {
  const keys = Array.from({ length: 40 }, (_, n) => `k${n}`);
  const sum = (backbone: Backbone) => {
    const tallies = backbone.repository(tally);
    return reaction({
      name: 'sum',
      on: [on(added, (event) => tallies.handle(event.subject, { type: 'count', by: event.data.by }, { cause: event }))],
    });
  };
  const member = async (): Promise<Backbone> => {
    const backbone = world.backbone();
    backbone.react(sum(backbone));
    await backbone.start();
    await until(() => backbone.status().ready);
    return backbone;
  };
  const one = await member();
  const two = await member();
  for (const key of keys) await publish(key, [1, 2, 3, 4]);
  const three = await member();
  for (const key of keys) await publish(key, [5, 6, 7, 8]);
  await one.stop();
  for (const key of keys) await publish(key, [3, 4, 9]);
  const totals = () =>
    world.db.collection<{ _id: string; state: { total: number }; marks: { seq: number }[] }>('tally').find().toArray();
  await until(async () => {
    const found = await totals();
    return found.length === keys.length && found.every(({ marks }) => marks[0]?.seq === 9);
  });
  expect((await totals()).map(({ state }) => state.total)).toEqual(keys.map(() => 9));
  expect(await heads().countDocuments()).toBe(0);
  expect([two, three].every((each) => each.status().live)).toBe(true);
});

test('a topic read twice from its beginning changes nothing', async () => {
  const run = async (until9: boolean): Promise<void> => {
    const backbone = world.backbone();
    const tallies = backbone.repository(tally);
    let handled = 0;
    backbone.react(
      reaction({
        name: 'sum',
        on: [
          on(added, async (event) => {
            await tallies.handle('sum', { type: 'count', by: event.data.by }, { cause: event });
            handled += 1;
          }),
        ],
      }),
    );
    await backbone.start();
    if (until9) await publish('a', [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    await until(() => handled >= 9);
    await backbone.stop();
  };
  await run(true);
  const before = await settled();
  await forgetOffsets();
  await run(false);
  expect(await settled()).toEqual(before);
  expect(before).toMatchObject({ state: { total: 9 } });
});

test('an outage of the store is not poison: partitions wait, the group is kept, then everything goes on', async () => {
  const uri = inject('mongoUri');
  const proxy = await startProxy({ target: targetOf(uri), frame: mongoFrame });
  const db = await mongoose
    .createConnection(throughProxy(uri, proxy), { dbName: world.db.name, serverSelectionTimeoutMS: 500 })
    .asPromise();
  const backbone = world.backbone({ db });
  const tallies = backbone.repository(tally);
  backbone.react(
    reaction({
      name: 'sum',
      on: [on(added, (event) => tallies.handle('sum', { type: 'count', by: event.data.by }, { cause: event }))],
    }),
  );
  await backbone.start();
  await until(() => backbone.status().ready);
  proxy.refuse();
  await publish('a', [1, 2, 3]);
  await until(() => !backbone.status().ready);
  expect(backbone.status().live).toBe(true);
  proxy.heal();
  await until(
    async () =>
      (await world.db.collection<{ _id: string; state: { total: number } }>('tally').findOne({ _id: 'sum' }))?.state
        .total === 3,
  );
  await until(() => backbone.status().ready);
  expect(await heads().countDocuments()).toBe(0);
  await backbone.stop();
  await db.close();
  await proxy.stop();
});

/** The tally once its own event has left it. */
function settled() {
  const tallies = world.db.collection<{ _id: string; outbox: unknown[] }>('tally');
  return until(() => tallies.findOne({ _id: 'sum', outbox: { $size: 0 } }));
}

async function forgetOffsets(): Promise<void> {
  const { Kafka, logLevel } = await import('kafkajs');
  const admin = new Kafka({ brokers: inject('brokers'), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  await admin.deleteGroups([`${world.topicPrefix}test.sum`]);
  await admin.disconnect();
}
