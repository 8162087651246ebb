import { expect, test } from 'vitest';
import { giveUpMs, redriveAfterMs, retryAfterMs } from './backoff.ts';

const almostOne = 1 - Number.EPSILON;
const rounds = Array.from({ length: 2_000 }, (_, n) => n);

test('the pause between tries doubles from a tenth of a second and never passes ten seconds', () => {
  expect([0, 1, 2, 3, 6].map((round) => retryAfterMs(round, almostOne))).toEqual(
    [100, 200, 400, 800, 6_400].map((ms) => expect.closeTo(ms)),
  );
  expect(Math.max(...rounds.map((round) => retryAfterMs(round, almostOne)))).toBeLessThanOrEqual(10_000);
});

test('half of the pause is chance, so that tries which failed together come back apart', () => {
  for (const round of [0, 3, 50]) expect(retryAfterMs(round, 0)).toBeCloseTo(retryAfterMs(round, almostOne) / 2);
});

test('a parked key comes back after a second, then later and later, at most a quarter of an hour and a quarter of that', () => {
  expect([1, 2, 3].map((attempts) => redriveAfterMs(attempts, 0, 0.5))).toEqual([1_000, 2_000, 4_000]);
  const waits = rounds.map((n) => redriveAfterMs(n + 1, 0, almostOne) ?? 0);
  expect(Math.max(...waits)).toBeLessThanOrEqual(1.25 * 900_000);
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(redriveAfterMs(5_000, 0, 0)).toBe(0.75 * 900_000);
});

test('after 24 hours it is left to a person', () => {
  expect(redriveAfterMs(3, giveUpMs, 0.5)).toBe(4_000);
  expect(redriveAfterMs(3, giveUpMs + 1, 0.5)).toBeUndefined();
});
