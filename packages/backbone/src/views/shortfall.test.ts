import { expect, test } from 'vitest';
import { behind } from './shortfall.ts';

const at = (partition: number, offset: number) => ({ topic: 't', partition, offset: String(offset) });
const bounds = (partition: number, low: number, high: number) => ({
  topic: 't',
  partition,
  low: String(low),
  high: String(high),
});

test('a generation is behind by what it lacks on every partition, up to the goal and to the live one', () => {
  const goal = [bounds(0, 0, 10), bounds(1, 0, 5)];
  expect(behind([], { goal, live: [] })).toBe(15);
  expect(behind([at(0, 10), at(1, 4)], { goal, live: [] })).toBe(1);
  expect(behind([at(0, 10), at(1, 5)], { goal, live: [at(0, 12), at(1, 3)] })).toBe(2);
  expect(behind([at(0, 12), at(1, 9)], { goal, live: [at(0, 12), at(1, 9)] })).toBe(0);
});

test('a partition that keeps no message is not waited for', () => {
  expect(behind([], { goal: [bounds(0, 0, 0), bounds(1, 7, 7)], live: [] })).toBe(0);
});
