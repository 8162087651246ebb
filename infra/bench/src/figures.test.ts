import { expect, test } from 'vitest';
import { median, medianRatio, shown, slope, spread, table } from './figures.ts';

test('the median is the middle, or between the two middle ones, and one spoilt round does not move it', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([10, 11, 1_000])).toBe(11);
});

test('the slope of a line is found, also under noise that cancels out', () => {
  const points = [0, 1, 2, 3].map((x) => ({ x, y: 5 + 2 * x }));
  expect(slope(points)).toBeCloseTo(2);
  expect(slope([0, 1, 2, 3].map((x) => ({ x, y: x === 1 || x === 2 ? 8 : 6 })))).toBeCloseTo(0);
});

test('columns stand under one another', () => {
  expect(
    table([
      ['a', 'long', 'x'],
      ['bbb', 'b'],
    ]),
  ).toBe('  a    long  x\n  bbb  b');
});

test('a ratio is taken round by round, so that a round in which all were slow counts like the others', () => {
  expect(medianRatio([90, 9, 180], [100, 10, 100])).toBeCloseTo(0.9);
});

test('a figure is shown with its spread, and what was not measured as a dash', () => {
  expect(spread([1_234.4, 1_000, 2_000])).toBe('1,234 (1,000–2,000)');
  expect(spread([2.25], 2)).toBe('2.25');
  expect(shown(Number.NaN)).toBe('–');
});
