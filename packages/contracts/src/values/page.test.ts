import { expect, test } from 'vitest';
import { z } from 'zod';
import { pageOf, pageQuery } from './page.ts';

const query = z.strictObject(pageQuery);

test('a page has 20 items unless 1 to 100 are asked for', () => {
  expect(query.parse({})).toEqual({ limit: 20 });
  expect(query.parse({ limit: '100', cursor: 'abc' })).toEqual({ limit: 100, cursor: 'abc' });
  expect(['0', '101', '-1', '1.5', 'ten', ''].filter((limit) => query.safeParse({ limit }).success)).toEqual([]);
});

test('an empty or endless cursor is refused', () => {
  expect(query.safeParse({ cursor: '' }).success).toBe(false);
  expect(query.safeParse({ cursor: 'x'.repeat(1025) }).success).toBe(false);
});

test('the last page has no next', () => {
  const page = pageOf(z.string());
  expect(page.parse({ items: ['a'], next: 'b' })).toEqual({ items: ['a'], next: 'b' });
  expect(page.parse({ items: [] })).toEqual({ items: [] });
});
