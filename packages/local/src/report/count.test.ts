import { expect, test } from 'vitest';
import { countLine } from './count.ts';

test('the line counts every test once', () => {
  expect(countLine(['passed', 'passed', 'failed', 'skipped'], 0, 1)).toBe('tests: 2 passed, 1 failed, 1 skipped');
});

test('a run that failed outside its tests, or never reached one, is not shown as clean', () => {
  expect(countLine(['passed'], 1, 1)).toBe('tests: 1 passed, 1 failed, 0 skipped');
  expect(countLine([], 0, 1)).toBe('tests: 0 passed, 1 failed, 0 skipped');
  expect(countLine(['pending'], 0, 1)).toBe('tests: 0 passed, 1 failed, 0 skipped');
});
