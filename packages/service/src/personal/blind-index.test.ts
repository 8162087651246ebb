import { expect, test } from 'vitest';
import { createBlindIndex } from './blind-index.ts';

test('one value is found again under one purpose and one key, and tells nothing elsewhere', () => {
  const indexOf = createBlindIndex(Buffer.alloc(32, 1));
  const index = indexOf('phone', '+6281234567890');
  expect(index).toMatch(/^[a-z2-7]{51}$/);
  expect(indexOf('phone', '+6281234567890')).toBe(index);
  expect(indexOf('fax', '+6281234567890')).not.toBe(index);
  expect(indexOf('a', 'b:c')).not.toBe(indexOf('a:b', 'c'));
  expect(createBlindIndex(Buffer.alloc(32, 2))('phone', '+6281234567890')).not.toBe(index);
});
