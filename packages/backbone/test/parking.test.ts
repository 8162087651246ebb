import { isCommand } from '@simpul/local';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createParking } from '../src/consumer/parking.ts';
import type { InMessage } from '../src/index.ts';
import { gate } from './gate.ts';
import { connect, type Rig, rig } from './kit.ts';

let world: Rig;
beforeAll(async () => {
  world = await rig();
});
afterAll(() => world.close());

const message = (offset: number, key = 'one'): InMessage => ({
  topic: 'test.counter',
  partition: 0,
  offset: String(offset),
  key,
  headers: {},
  value: Buffer.from('{}'),
});
const refused = { cause: 'rejected', reason: 'counter.full' } as const;

test('a member that lost the partition takes back its own message only, not the one that is parked again', async () => {
  const way = await gate(inject('mongoUri'), isCommand('delete', 'parked-messages'));
  const db = await connect(world.db.name, way.uri);
  const former = createParking(db);
  const owner = createParking(world.db);
  const head = await owner.park('group', message(1), refused);
  const parked = await owner.next(head);
  await owner.settle(parked?.id ?? '');
  expect(await owner.release(head)).toBe(true);
  const appended = former.append(head, [message(2)]);
  await way.arrived;
  const again = await owner.park('group', message(2), refused);
  way.open();
  expect(await appended).toBeUndefined();
  expect((await owner.next(again))?.message.offset).toBe('2');
  await db.close();
  way.stop();
});

test('due heads of a reaction that is no more hide none of a living one', async () => {
  const parking = createParking(world.db);
  const { _id, ...head } = await parking.park('retired', message(1, 'late'), refused);
  const heads = world.db.collection<{ _id: string; due?: Date }>('parked-heads');
  await heads.insertMany(Array.from({ length: 500 }, (_, n) => ({ ...head, _id: `${_id}${n}`, due: new Date(0) })));
  const living = await parking.park('living', message(1, 'late'), refused);
  await heads.updateOne({ _id: living._id }, { $set: { due: new Date(1_000) } });
  expect((await parking.due(['living'])).map(({ group }) => group)).toEqual(['living']);
});
