import { expect, test } from 'vitest';
import { findKnee, isFlat, percentile } from './knee.ts';

const over = (seconds: number, behind: (at: number) => number) =>
  Array.from({ length: seconds * 4 + 1 }, (_, n) => ({ at: n / 4, behind: behind(n / 4) }));
const tried = { perSecond: 100, seconds: 10, failed: 0 };

test('a backlog is flat when it only comes and goes', () => {
  expect(isFlat({ ...tried, backlog: over(10, (at) => 10 + (at % 1) * 8) })).toBe(true);
});

test('what fills up at the beginning does not count, what grows afterwards does', () => {
  expect(isFlat({ ...tried, backlog: over(10, (at) => Math.min(30, at * 20)) })).toBe(true);
  expect(isFlat({ ...tried, backlog: over(10, (at) => at * 5) })).toBe(false);
});

test('a few more at the end of a short try say nothing', () => {
  const short = { perSecond: 20, seconds: 2, failed: 0 };
  expect(isFlat({ ...short, backlog: over(2, (at) => (at > 1.5 ? 2 : 0)) })).toBe(true);
  expect(isFlat({ ...short, backlog: over(2, (at) => at * 8) })).toBe(false);
});

test('a backlog of a second and more is none that is kept up with, nor one that failures made short', () => {
  expect(isFlat({ ...tried, backlog: over(10, () => 150) })).toBe(false);
  expect(isFlat({ ...tried, failed: 1, backlog: over(10, () => 5) })).toBe(false);
});

test('the knee is the highest rate that holds, to a tenth, and held for the whole time', async () => {
  const asked: (readonly [number, number])[] = [];
  const knee = await findKnee(
    async (perSecond, seconds) => {
      asked.push([perSecond, seconds]);
      return perSecond <= (seconds === 60 ? 280 : 300);
    },
    { shortSeconds: 8, seconds: 60 },
  );
  expect(knee).toBeGreaterThan(280 * 0.85);
  expect(knee).toBeLessThanOrEqual(280);
  expect(asked.at(-1)).toEqual([knee, 60]);
});

test('a machine that is slower than where the search begins has a knee too, one that does nothing has none', async () => {
  const slow = await findKnee(async (perSecond) => perSecond <= 7, { shortSeconds: 1, seconds: 2 });
  expect(slow).toBeGreaterThanOrEqual(5);
  await expect(findKnee(async () => false, { shortSeconds: 1, seconds: 2 })).rejects.toThrow('not even one');
});

test('a percentile is one of the values', () => {
  expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(percentile([1, 2, 3, 4], 0.99)).toBe(4);
  expect(percentile([], 0.5)).toBeNaN();
});
