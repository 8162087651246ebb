import { Rejected } from '@simpul/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createParking, type Head } from '../src/consumer/parking.ts';
import { type Backbone, encode, type InMessage, KeyReused, on, randomId, reaction } from '../src/index.ts';
import { createDiscards } from '../src/ops/discards.ts';
import { createFate } from '../src/verify/fate.ts';
import { added, counter, counterTopic, type Rig, rig, until } from './kit.ts';

let world: Rig;
beforeAll(async () => {
  world = await rig();
});
afterAll(() => world.close());

interface Kept {
  readonly _id: string;
  readonly what: string;
  readonly of: string;
  readonly event: string;
  readonly message: { readonly offset: string; readonly value: { toString(): string } };
}

const collection = (name: string) => world.db.collection<Record<string, unknown> & { _id: string }>(name);
const evidence = async (filter: Record<string, unknown>) =>
  (await collection('ops-evidence').find(filter).sort({ _id: 1 }).toArray()) as unknown as Kept[];
const waiting = async (head: string) =>
  (await collection('parked-messages').find({ head }).sort({ _id: 1 }).toArray()).map(({ offset }) => offset);

const message = (offset: number, key: string): InMessage => ({
  topic: 'test.counter',
  partition: 0,
  offset: String(offset),
  key,
  headers: { ce_id: `test:counter:${key}:1.${offset}` },
  value: Buffer.from(`{"by":${offset}}`),
});
const refused = { cause: 'rejected', reason: 'counter.full' } as const;
const why = { actor: 'operator:simpul', reason: 'written by a test client' };

/** A key with messages 1 to `count` behind it, in a group that nobody runs but the test. */
async function parked(count: number): Promise<Head> {
  const key = randomId();
  const parking = createParking(world.db);
  let head: Head = await parking.park('test.owned', message(1, key), refused);
  for (let offset = 2; offset <= count; offset += 1)
    head = (await parking.append(head, [message(offset, key)])) ?? head;
  return head;
}

const flag = (head: Head) =>
  collection('parked-heads').updateOne({ _id: head._id }, { $set: { due: new Date() }, $inc: { rev: 1 } } as never);

describe('a discard that was ordered', () => {
  test('leaves in evidence what a stranger wrote only as bytes, which are whole, or masked', async () => {
    const nik = '3374014107900001';
    const sent = {
      ...message(1, nik),
      headers: { ce_subject: `p-${nik}`, note: 'Siti Aminah', 'content-type': 'a/b' },
    };
    const head = await createParking(world.db).park('test.owned', sent, { ...refused, reason: `no ${nik}` });
    const discards = createDiscards(world.db);
    await discards.order(head, { id: 'strange', waiting: false, ...why });
    await discards.carryOut(head._id);
    const [copy] = (await evidence({ request: 'strange' })) as unknown as { message: Record<string, unknown> }[];
    expect(copy).toMatchObject({ key: '#', refusal: 'no #' });
    expect(copy?.message).toMatchObject({ headers: { ce_subject: 'p-#', 'content-type': 'a/b' } });
    const isBytes = (each: unknown) => each !== null && typeof each === 'object' && '_bsontype' in each;
    const text = JSON.stringify(await evidence({ _id: /^strange/ }), (_, each) => (isBytes(each) ? 'bytes' : each));
    for (const strange of [nik, 'Siti', 'note']) expect(text).not.toContain(strange);
    expect(JSON.parse(String(copy?.message.allHeaders))).toEqual(sent.headers);
    expect(String(copy?.message.key)).toBe(nik);
    expect(await createFate(world.db).discarded([`${head._id}|${'1'.padStart(19, '0')}`])).toHaveProperty('size', 1);
  });

  test('is in evidence with a copy of each message before anything is removed', async () => {
    const head = await parked(2);
    const discards = createDiscards(world.db);
    expect(await discards.order(head, { id: 'before', waiting: true, ...why })).toBe(2);
    expect(await waiting(head._id)).toEqual(['1', '2']);
    const copies = await evidence({ request: 'before' });
    expect(copies.map(({ event, message: { offset, value } }) => [event, offset, String(value)])).toEqual([
      [`test:counter:${head.key}:1.1`, '1', '{"by":1}'],
      [`test:counter:${head.key}:1.2`, '2', '{"by":2}'],
    ]);
    expect(copies[0]).toMatchObject({ what: 'discard', ...why, at: expect.any(Date), cause: 'rejected' });
    await discards.carryOut(head._id);
    expect(await waiting(head._id)).toEqual([]);
    expect((await evidence({ of: { $in: copies.map(({ _id }) => _id) } })).map(({ what }) => what)).toEqual([
      'discarded',
      'discarded',
    ]);
  });

  test('of one message takes no other that waits first by now', async () => {
    const head = await parked(2);
    const discards = createDiscards(world.db);
    const order = (id: string, offset: string) => discards.order(head, { id, waiting: false, offset, ...why });
    await expect(order('other', '2')).rejects.toMatchObject({ code: 'ops.moved-on' });
    expect(await order('meant', '1')).toBe(1);
    await discards.carryOut(head._id);
    expect(await order('meant', '1')).toBe(1);
    await discards.carryOut(head._id);
    expect(await waiting(head._id)).toEqual(['2']);
    expect(await evidence({ request: 'other' })).toEqual([]);
  });

  test('takes no message that is appended after it', async () => {
    const head = await parked(2);
    const parking = createParking(world.db);
    await createDiscards(world.db).order(head, { id: randomId(), waiting: true, ...why });
    const appended = await parking.append(head, [message(3, head.key)]);
    await flag(head);
    await parking.discardOrdered(appended ?? head);
    expect(await waiting(head._id)).toEqual(['3']);
  });

  test('makes an owner look again who was about to release the key', async () => {
    const head = await parked(1);
    const parking = createParking(world.db);
    await parking.discardOrdered(head);
    await createDiscards(world.db).order(head, { id: randomId(), waiting: false, ...why });
    await flag(head);
    expect(await parking.release(head)).toBe(false);
    const again = await parking.find(head._id);
    await parking.discardOrdered(again as Head);
    expect(await parking.release(again as Head)).toBe(true);
    expect(await waiting(head._id)).toEqual([]);
  });

  test('says so where the owner had handled the message by then', async () => {
    const head = await parked(1);
    const parking = createParking(world.db);
    const discards = createDiscards(world.db);
    await discards.order(head, { id: 'late', waiting: false, ...why });
    const next = await parking.next(head);
    await parking.settle(next?.id ?? '');
    await discards.carryOut(head._id);
    expect((await evidence({ of: `late|${head._id}` })).map(({ what }) => what)).toEqual(['discard-moot']);
  });

  test('that broke off between its entry and the removal is ended by the next owner, told once', async () => {
    const head = await parked(1);
    const discards = createDiscards(world.db);
    await discards.order(head, { id: 'broken', waiting: false, ...why });
    const order = await collection('parked-discards').findOne({ head: head._id });
    await discards.carryOut(head._id);
    await collection('parked-discards').insertOne(order as never);
    await discards.carryOut(head._id);
    expect((await evidence({ of: `broken|${head._id}` })).map(({ what }) => what)).toEqual(['discarded']);
  });

  test('by the same request twice takes one message, not the next one too', async () => {
    const head = await parked(3);
    const discards = createDiscards(world.db);
    for (const _ of [1, 2]) {
      expect(await discards.order(head, { id: 'twice', waiting: false, ...why })).toBe(1);
      await discards.carryOut(head._id);
    }
    expect(await waiting(head._id)).toEqual(['2', '3']);
  });
});

describe('a running service', () => {
  let backbone: Backbone;
  const handled: string[] = [];
  const broken = new Set<number>();
  let seq = 0;

  beforeAll(async () => {
    backbone = world.backbone();
    backbone.repository(counter);
    const watch = on(added, async ({ data: { by }, subject }) => {
      if (broken.has(by)) throw new Rejected('counter.full');
      handled.push(`${subject} ${by}`);
    });
    backbone.react(reaction({ name: 'watch', on: [watch] }));
    await backbone.start();
  });

  /** Puts one event for each number on the topic, each once, as a relay need not. */
  const add = async (id: string, ...all: number[]) => {
    const source = { service: 'test', aggregate: 'counter', id };
    for (const by of all) {
      seq += 1;
      const entry = {
        seq,
        epoch: 1,
        type: added.type,
        time: new Date().toISOString(),
        data: { by, to: by },
        trace: {},
      };
      const messages = [encode(source, entry, { partitions: counterTopic.partitions, trace: {} })];
      await world.transport.publish([{ topic: world.topicPrefix + counterTopic.name, messages }]);
    }
  };
  const headOf = (id: string) => `${world.topicPrefix}test.watch|${world.topicPrefix}test.counter|${id}`;
  const parkedWith = (id: string, messages: number) =>
    until(async () => (await waiting(headOf(id))).length === messages);
  const of = (id: string) => handled.filter((each) => each.startsWith(`${id} `)).map((each) => each.split(' ')[1]);

  test('tries what waits again in order once an operator says so, and keeps that in evidence', async () => {
    broken.add(101);
    await add('redriven', 101, 102);
    await parkedWith('redriven', 2);
    broken.delete(101);
    const selection = { reaction: 'watch', key: 'redriven' };
    expect(await backbone.ops.parked.redrive(selection, why.actor)).toEqual({ keys: 1, retired: 0 });
    await until(() => of('redriven').length === 2);
    expect(of('redriven')).toEqual(['101', '102']);
    expect(await evidence({ what: 'redrive', 'selection.key': 'redriven' })).toMatchObject([{ actor: why.actor }]);
  });

  test('discards the message that fails, then goes on with what waits behind it', async () => {
    broken.add(201);
    await add('struck', 201, 202, 203);
    await parkedWith('struck', 3);
    const asked = { selection: { id: headOf('struck') }, waiting: false, deadline: Date.now() + 10_000, ...why };
    expect(await backbone.ops.parked.discard(asked)).toEqual({ keys: 1, messages: 1, retired: 0 });
    await until(() => of('struck').length === 2);
    expect(of('struck')).toEqual(['202', '203']);
    await until(async () => !(await collection('parked-heads').findOne({ _id: headOf('struck') })));
  });

  test('discards all that waits when that is asked for, and handles what comes later', async () => {
    broken.add(301);
    await add('emptied', 301, 302);
    await parkedWith('emptied', 2);
    const asked = { selection: { key: 'emptied' }, waiting: true, deadline: Date.now() + 10_000, ...why };
    expect(await backbone.ops.parked.discard(asked)).toMatchObject({ keys: 1, messages: 2 });
    await until(async () => !(await collection('parked-heads').findOne({ _id: headOf('emptied') })));
    await add('emptied', 303);
    await until(() => of('emptied').length === 1);
    expect(of('emptied')).toEqual(['303']);
  });

  test('loses and doubles nothing of a stream of events while its key is discarded again and again', async () => {
    broken.add(401);
    const numbers = Array.from({ length: 40 }, (_, index) => 401 + index);
    const adding = add('busy', ...numbers);
    await until(async () => (await waiting(headOf('busy'))).length > 0);
    await until(async () => {
      const asked = { selection: { key: 'busy' }, waiting: false, deadline: Date.now() + 10_000, ...why };
      await backbone.ops.parked.discard(asked);
      return of('busy').includes('440');
    });
    await adding;
    const gone = await evidence({ what: 'discarded' });
    const copies = await evidence({ what: 'discard', key: 'busy', _id: { $in: gone.map((each) => each.of) } });
    const removed = copies.map(({ message: { value } }) => String(JSON.parse(String(value)).by));
    const all = [...of('busy'), ...removed].toSorted();
    expect(all).toEqual(numbers.map(String));
    expect(of('busy')).toEqual(of('busy').toSorted());
  });

  test('answers a discard that is asked again with the same key as before, and refuses another under that key', async () => {
    broken.add(501);
    await add('asked-twice', 501);
    await parkedWith('asked-twice', 1);
    const request = { id: randomId(), bodyHash: 'one' };
    const asked = { selection: { key: 'asked-twice' }, waiting: false, deadline: Date.now() + 10_000, ...why, request };
    const first = await backbone.ops.parked.discard(asked);
    expect(await backbone.ops.parked.discard(asked)).toEqual(first);
    const other = { ...asked, request: { ...request, bodyHash: 'other' } };
    await expect(backbone.ops.parked.discard(other)).rejects.toThrow(KeyReused);
  });

  test('refuses to redrive or discard where nothing is selected', async () => {
    const asked = { selection: {}, waiting: false, deadline: Date.now() + 10_000, ...why };
    await expect(backbone.ops.parked.discard(asked)).rejects.toThrow('ops.nothing-selected');
    await expect(backbone.ops.parked.redrive({}, why.actor)).rejects.toThrow('ops.nothing-selected');
  });

  test('leaves keys of reactions that are no more to a discard, which ends them at once', async () => {
    const { _id, key } = await parked(2);
    expect(await backbone.ops.parked.redrive({ key }, why.actor)).toEqual({ keys: 0, retired: 1 });
    const asked = { selection: { key }, waiting: true, deadline: Date.now() + 10_000, ...why };
    expect(await backbone.ops.parked.discard(asked)).toEqual({ keys: 1, messages: 2, retired: 1 });
    expect(await collection('parked-heads').findOne({ _id })).toBeNull();
    expect(await waiting(_id)).toEqual([]);
  });

  test('pages through parked keys and refuses a cursor it did not give', async () => {
    const keys = [await parked(1), await parked(1), await parked(1)].map(({ _id }) => _id).toSorted();
    const { list } = backbone.ops.parked;
    const seen: string[] = [];
    for (
      let cursor: string | undefined, page = await list({}, { limit: 1 });
      ;
      page = await list({}, { limit: 1, cursor })
    ) {
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
      if (!cursor) break;
    }
    expect(seen).toEqual(expect.arrayContaining(keys));
    expect(new Set(seen).size).toBe(seen.length);
    await expect(list({}, { limit: 1, cursor: '%' })).rejects.toThrow('request.bad-cursor');
  });

  test('tells outbox, lag and parked keys as they are', async () => {
    const { ops } = backbone;
    await until(async () => (await ops.status()).lag.every(({ lag }) => lag === 0));
    const status = await ops.status();
    expect(status).toMatchObject({ service: 'test', ready: true, unknown: [], deadlines: { late: 0 } });
    expect(status.outbox.aggregates.map(({ aggregate }) => aggregate)).toEqual(['counter']);
    const [watch] = status.lag;
    expect(watch).toMatchObject({ reaction: 'watch', topic: `${world.topicPrefix}test.counter` });
    expect(watch?.partitions).toHaveLength(8);
    expect(status.parked.keys).toBe(await collection('parked-heads').countDocuments());
    expect(status.parked.messages).toBe(await collection('parked-messages').countDocuments());
  });
});
