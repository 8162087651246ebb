import { isCommand } from '@simpul/local';
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createParking, type Parking } from '../src/consumer/parking.ts';
import type { InMessage } from '../src/index.ts';
import { gate } from './gate.ts';
import { connect, type Rig, rig } from './kit.ts';

let world: Rig;
let owner: Parking;
let group: string;
let count = 0;
beforeAll(async () => {
  world = await rig();
  owner = createParking(world.db);
});
beforeEach(() => {
  group = `group${count++}`;
});
afterAll(() => world.close());

const message = (offset: number): InMessage => ({
  topic: 'test.counter',
  partition: 0,
  offset: String(offset),
  key: 'one',
  headers: {},
  value: Buffer.from('{}'),
});
const refused = { cause: 'rejected', reason: 'counter.full' } as const;
const early = { cause: 'not-yet', reason: 'its register entry' } as const;
const id = () => `${group}|test.counter|one`;
const heads = () => world.db.collection<{ _id: string; rev: number; due?: Date }>('parked-heads');

/** What waits behind the key, in order. */
async function waiting(): Promise<string[]> {
  const found = await world.db.collection('parked-messages').find({ head: id() }).sort({ _id: 1 }).toArray();
  return found.map(({ offset }) => offset);
}

/** Flags the head as an operator's redrive does. */
const flag = () => heads().updateOne({ _id: id() }, { $set: { due: new Date(0) }, $inc: { rev: 1 } });

/** Another process, whose first command of this kind on this collection is held until it is let go. */
async function held(command: string, collection: string): Promise<Held> {
  const way = await gate(inject('mongoUri'), isCommand(command, collection));
  const db: Connection = await connect(world.db.name, way.uri);
  const close = async (): Promise<void> => {
    await db.close();
    way.stop();
  };
  return { parking: createParking(db), arrived: way.arrived, go: way.open, close };
}

interface Held {
  readonly parking: Parking;
  readonly arrived: Promise<void>;
  go(): void;
  close(): Promise<void>;
}

async function parkedWith(...offsets: number[]) {
  const [first = 1, ...rest] = offsets;
  const head = await owner.park(group, message(first), refused);
  return rest.length > 0 ? ((await owner.append(head, rest.map(message))) ?? head) : head;
}

describe('append against release', () => {
  test('released before the append counts: the message comes back to be handled, and stays nowhere', async () => {
    const former = await held('update', 'parked-heads');
    const head = await parkedWith(1);
    const appended = former.parking.append(head, [message(2), message(3)]);
    await former.arrived;
    await owner.settle((await owner.next(head))?.id ?? '');
    await owner.settle((await owner.next(head))?.id ?? '');
    await owner.settle((await owner.next(head))?.id ?? '');
    expect(await owner.release(head)).toBe(true);
    former.go();
    expect(await appended).toBeUndefined();
    expect(await waiting()).toEqual([]);
    await former.close();
  });

  test('appended before the release counts: the release misses, and what came is found', async () => {
    const releasing = await held('delete', 'parked-heads');
    const head = await parkedWith(1);
    await owner.settle((await owner.next(head))?.id ?? '');
    expect(await owner.next(head)).toBeUndefined();
    const released = releasing.parking.release(head);
    await releasing.arrived;
    const appended = await owner.append(head, [message(2)]);
    releasing.go();
    expect(await released).toBe(false);
    expect(appended).toMatchObject({ rev: head.rev + 1 });
    expect((await owner.next(appended ?? head))?.message.offset).toBe('2');
    await releasing.close();
  });

  test('released and parked anew before the append counts: the message waits behind the new head', async () => {
    const former = await held('update', 'parked-heads');
    const head = await parkedWith(1);
    const appended = former.parking.append(head, [message(2)]);
    await former.arrived;
    expect(await owner.release(head)).toBe(true);
    const again = await owner.park(group, message(3), refused);
    former.go();
    expect(await appended).toMatchObject({ rev: again.rev + 1 });
    expect(await waiting()).toEqual(['1', '2', '3']);
    await former.close();
  });

  test('a head that an operator flagged meanwhile is still the head to wait behind', async () => {
    const head = await parkedWith(1);
    await flag();
    expect(await owner.append(head, [message(2)])).toMatchObject({ rev: head.rev + 2, due: new Date(0) });
    expect(await waiting()).toEqual(['1', '2']);
  });
});

describe('two owners at once', () => {
  test('both park the same message: one head, one message', async () => {
    const former = await held('insert', 'parked-heads');
    const parked = former.parking.park(group, message(1), refused);
    await former.arrived;
    const head = await owner.park(group, message(1), refused);
    former.go();
    expect(await parked).toMatchObject({ rev: head.rev + 1 });
    expect(await waiting()).toEqual(['1']);
    await former.close();
  });

  test('the former one parks what the new one has behind another message: both wait, in the topic’s order', async () => {
    const former = await held('update', 'parked-messages');
    const parked = former.parking.park(group, message(1), refused);
    await former.arrived;
    await parkedWith(2, 3);
    former.go();
    await parked;
    expect(await waiting()).toEqual(['1', '2', '3']);
    expect(await heads().countDocuments({ _id: id() })).toBe(1);
    await former.close();
  });

  test('both put the same messages behind the key: each waits once', async () => {
    const former = await held('update', 'parked-messages');
    const head = await parkedWith(1);
    const appended = former.parking.append(head, [message(2), message(3)]);
    await former.arrived;
    await owner.append(head, [message(2), message(3), message(4)]);
    former.go();
    expect(await appended).toMatchObject({ rev: head.rev + 2 });
    expect(await waiting()).toEqual(['1', '2', '3', '4']);
    await former.close();
  });

  test('both release: one does', async () => {
    const former = await held('delete', 'parked-heads');
    const head = await parkedWith(1);
    await owner.settle((await owner.next(head))?.id ?? '');
    const released = former.parking.release(head);
    await former.arrived;
    expect(await owner.release(head)).toBe(true);
    former.go();
    expect(await released).toBe(false);
    expect(await owner.find(id())).toBeUndefined();
    await former.close();
  });
});

describe('a redrive that failed again', () => {
  test('an operator flags the key while it is put off: the flag is kept', async () => {
    const failing = await held('update', 'parked-heads');
    const head = await parkedWith(1);
    const postponed = failing.parking.postpone(head, refused);
    await failing.arrived;
    await flag();
    failing.go();
    expect(await postponed).toMatchObject({ due: new Date(0) });
    expect((await owner.find(id()))?.due).toEqual(new Date(0));
    await failing.close();
  });

  test('a message is appended while it is put off: the key is still put off, and counts the try', async () => {
    const failing = await held('update', 'parked-heads');
    const head = await owner.park(group, message(1), early);
    await heads().updateOne({ _id: id() }, { $set: { due: new Date(0) } });
    const due = { ...head, due: new Date(0) };
    const postponed = failing.parking.postpone(due, early);
    await failing.arrived;
    await owner.append(due, [message(2)]);
    failing.go();
    const after = await postponed;
    expect(after).toMatchObject({ attempts: 2, rev: head.rev + 2 });
    expect(after?.due?.getTime()).toBeGreaterThan(Date.now());
    expect(await owner.find(id())).toEqual(after);
    await failing.close();
  });

  test('the key is released by another owner while it is put off: it stays released', async () => {
    const failing = await held('update', 'parked-heads');
    const head = await parkedWith(1);
    const postponed = failing.parking.postpone(head, refused);
    await failing.arrived;
    await owner.settle((await owner.next(head))?.id ?? '');
    await owner.release(head);
    failing.go();
    expect(await postponed).toBeUndefined();
    expect(await owner.find(id())).toBeUndefined();
    await failing.close();
  });
});
