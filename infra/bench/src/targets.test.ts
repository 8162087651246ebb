import { expect, test } from 'vitest';
import { judge, targets, targetTable } from './targets.ts';

test('a target is met from its value on, and what was not measured has not met it', () => {
  expect(judge(targets.handle, 0.9).met).toBe(true);
  expect(judge(targets.handle, 0.89).met).toBe(false);
  expect(judge(targets.latencyP50, 10.1).met).toBe(false);
  expect(judge(targets.latencyP50, 9).met).toBe(true);
  expect(judge(targets.drain, Number.NaN).met).toBe(false);
  expect(targetTable([judge(targets.drain, Number.NaN)])).toContain('not measured');
});
