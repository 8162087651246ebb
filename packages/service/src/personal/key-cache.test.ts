import { expect, test, vi } from 'vitest';
import { createKeyCache } from './key-cache.ts';

test('what was asked for is remembered for its time, shared by those who ask meanwhile', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    const cache = createKeyCache<number>({ maxAgeMs: 60_000, maxSize: 10 });
    let loads = 0;
    const load = async () => {
      loads += 1;
      return loads;
    };
    expect(await Promise.all([cache.get('a', load), cache.get('a', load)])).toEqual([1, 1]);
    vi.advanceTimersByTime(59_999);
    // used in between, which makes it no younger
    expect(await cache.get('a', load)).toBe(1);
    vi.advanceTimersByTime(1);
    expect(await cache.get('a', load)).toBe(2);
  } finally {
    vi.useRealTimers();
  }
});

test('a failure is not remembered', async () => {
  const cache = createKeyCache<number>({ maxAgeMs: 60_000, maxSize: 10 });
  await expect(cache.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await cache.get('a', async () => 1)).toBe(1);
});

test('there are never more than so many; what was used longest ago goes', async () => {
  const cache = createKeyCache<string>({ maxAgeMs: 60_000, maxSize: 2 });
  const loaded: string[] = [];
  const get = (name: string) =>
    cache.get(name, async () => {
      loaded.push(name);
      return name;
    });
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await get(name);
  expect(loaded).toEqual(['a', 'b', 'c', 'b']);
});
