import { expect, test } from 'vitest';
import { majorOf } from './java.ts';

test('the major version is read from any vendor’s first line', () => {
  expect(majorOf('openjdk 17.0.15 2025-04-15\nOpenJDK Runtime Environment')).toBe(17);
  expect(majorOf('java 25 2025-09-16 LTS')).toBe(25);
  expect(majorOf('openjdk 22-ea 2024-03-19')).toBe(22);
  expect(majorOf('')).toBeUndefined();
});
