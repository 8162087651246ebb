import { expect, test } from 'vitest';
import { gather } from './gather.ts';

test('what is asked at once is one question, what comes later another', async () => {
  const questions: (readonly string[])[] = [];
  const find = gather(async (names) => {
    questions.push(names);
    return new Map(names.filter((name) => name !== 'nobody').map((name) => [name, name.toUpperCase()]));
  });
  expect(await Promise.all(['a', 'b', 'a', 'nobody'].map(find))).toEqual(['A', 'B', 'A', undefined]);
  expect(await find('c')).toBe('C');
  expect(questions).toEqual([['a', 'b', 'nobody'], ['c']]);
});

test('a failure is told to everybody who asked, and to nobody who asks later', async () => {
  let away = true;
  const find = gather(async (names) => {
    if (away) throw new Error('away');
    return new Map(names.map((name) => [name, 1]));
  });
  const both = await Promise.allSettled([find('a'), find('b')]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  away = false;
  expect(await find('a')).toBe(1);
});
