import { expect, test } from 'vitest';
import { skewOf } from './clock.ts';

test.each([
  ['told within the round trip', { sent: 1_000, received: 1_040, store: 1_020 }, 0],
  ['a slow answer explains what a quick one would not', { sent: 1_000, received: 9_000, store: 8_999 }, 0],
  ['our clock is ahead by what is left before we asked', { sent: 10_000, received: 10_040, store: 8_500 }, 1_500],
  ['our clock is behind by what is left after we heard', { sent: 1_000, received: 1_500, store: 3_000 }, -1_500],
])('%s', (_case, times, skew) => {
  expect(skewOf(times)).toBe(skew);
});
