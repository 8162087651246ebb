import { expect, test } from 'vitest';
import { createCounts } from './counts.ts';

const windowMs = 60_000;
const start = 1_000 * windowMs;

test('requests up to the limit are let through, and the rest is told', () => {
  const counts = createCounts({ windowMs });
  const left = [1, 2, 3].map(() => counts.take('a', 3, start).remaining);
  expect(left).toEqual([2, 1, 0]);
  expect(counts.take('a', 3, start + 20_000)).toMatchObject({ allowed: false, remaining: 0, resetMs: 40_000 });
  expect(counts.take('b', 3, start)).toMatchObject({ allowed: true });
});

test('a new window does not give the whole limit at once: what is just behind still counts in part', () => {
  const counts = createCounts({ windowMs });
  for (let n = 0; n < 100; n++) counts.take('a', 100, start + windowMs - 1);
  const allowedAt = (ms: number) => {
    let allowed = 0;
    while (counts.take('a', 100, start + windowMs + ms).allowed) allowed += 1;
    return allowed;
  };
  expect(allowedAt(0)).toBe(0);
  expect(allowedAt(windowMs / 4)).toBe(25);
  expect(allowedAt(windowMs / 2)).toBe(25);
  expect(counts.take('a', 100, start + 3 * windowMs).allowed).toBe(true);
});

test.each([
  [1, 1, 0],
  [2, 2, 15_000],
  [60, 60, 59_999],
  [300, 450, 30_000],
])(
  'with a limit of %i, after %i tries at %i ms the wait that is told is enough and not a second too long',
  (limit, tries, atMs) => {
    const counts = createCounts({ windowMs });
    let waitMs = 0;
    for (let n = 0; n <= tries; n++) waitMs = counts.take('a', limit, start + atMs).waitMs;
    expect(waitMs).toBeGreaterThan(0);
    expect(counts.take('a', limit, start + atMs + waitMs - 1_000).allowed).toBe(false);
    expect(counts.take('a', limit, start + atMs + waitMs + 1).allowed).toBe(true);
  },
);

test('refused requests do not make the wait longer', () => {
  const counts = createCounts({ windowMs });
  counts.take('a', 1, start);
  const first = counts.take('a', 1, start).waitMs;
  for (let n = 0; n < 1_000; n++) counts.take('a', 1, start);
  expect(counts.take('a', 1, start).waitMs).toBe(first);
});

test('what others have counted counts here', () => {
  const counts = createCounts({ windowMs });
  const { count } = counts.take('a', 10, start);
  Object.assign(count ?? {}, { others: 9 });
  expect(counts.take('a', 10, start).allowed).toBe(false);
  expect(counts.take('a', 10, start + windowMs).allowed).toBe(false);
});

test('a flood of askers takes no more memory than there is for them', () => {
  const counts = createCounts({ windowMs, mostAskers: 2 });
  for (const asker of ['a', 'b', 'c']) counts.take(asker, 1, start);
  expect(counts.take('a', 1, start).allowed).toBe(false);
  expect(counts.take('c', 1, start)).toMatchObject({ allowed: true, count: undefined });
});

test('a clock that is set back begins anew', () => {
  const counts = createCounts({ windowMs });
  counts.take('a', 1, start + windowMs);
  expect(counts.take('a', 1, start).allowed).toBe(true);
});
