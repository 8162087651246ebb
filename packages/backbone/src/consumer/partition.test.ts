import { expect, test } from 'vitest';
import type { InMessage } from '../transport/transport.ts';
import { type Job, openPartition } from './partition.ts';

const place = { topic: 'test.counter', partition: 0 };
const message = (offset: number): InMessage => ({
  ...place,
  offset: String(offset),
  key: 'one',
  headers: {},
  value: null,
});
const offsets = (messages: readonly InMessage[]) => messages.map(({ offset }) => Number(offset));

function opened() {
  let free: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (free = resolve));
  const partition = openPartition(place, { running: new Map(), settled: () => undefined });
  /** The first message of the key, which runs until it is let go. */
  const first: Job = { message: message(0), run: () => held.then(() => 1) };
  return { partition, first, free: () => free() };
}

test('what is done with in one go counts as done, each place once, and the next one follows', async () => {
  const { partition, first, free } = opened();
  const seen: number[][] = [];
  partition.add('one', first);
  for (const offset of [1, 2, 3, 4]) {
    const run: Job['run'] = async (behind) => {
      const together = [message(offset), ...behind()].slice(0, 3);
      seen.push(offsets(together));
      return together.length;
    };
    partition.add('one', { message: message(offset), run });
  }
  expect([partition.position(), partition.waiting()]).toEqual([0, 5]);
  free();
  await partition.idle();
  expect(seen).toEqual([[1, 2, 3], [4]]);
  expect([partition.position(), partition.waiting()]).toEqual([5, 0]);
});

test('a redrive keeps its place: nothing from behind it goes before it', async () => {
  const { partition, first, free } = opened();
  const order: string[] = [];
  const together: Job['run'] = async (behind) => {
    const more = behind();
    order.push(`1,${offsets(more)}`);
    return 1 + more.length;
  };
  const note = (what: string): Job['run'] => {
    return async () => order.push(what) && 1;
  };
  partition.add('one', first);
  partition.add('one', { message: message(1), run: together });
  partition.add('one', { message: message(2), run: note('2') });
  partition.add('one', { run: note('redrive') });
  partition.add('one', { message: message(3), run: note('3') });
  free();
  await partition.idle();
  expect(order).toEqual(['1,2', 'redrive', '3']);
});

test('what was given up is not done: the position stays before it, and a dropped partition starts nothing more', async () => {
  const { partition, first, free } = opened();
  let started = 0;
  partition.add('one', first);
  partition.add('one', { message: message(1), run: async () => 0 });
  partition.add('two', { message: message(2), run: async () => 1 });
  free();
  await partition.idle();
  expect(partition.position()).toBe(1);
  partition.drop();
  partition.add('one', { message: message(3), run: async () => ++started });
  await partition.idle();
  expect([started, partition.position()]).toEqual([0, 1]);
});
