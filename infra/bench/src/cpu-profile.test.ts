import { expect, test } from 'vitest';
import { areaOf, selfTimes } from './cpu-profile.ts';

const frame = (url: string, functionName = 'work') => ({ url, functionName });

test('a function belongs to the package it was installed with, however deep pnpm has put it', () => {
  const file = 'file:///app/node_modules/.pnpm/mongodb@7.8.0/node_modules/mongodb/lib/cmap/connection.js';
  expect(areaOf(frame(file))).toBe('mongodb');
  expect(areaOf(frame('file:///app/node_modules/@opentelemetry/api/build/index.js'))).toBe('@opentelemetry/api');
});

test('our own code is told apart by the parts of the backbone, Node is one, and so is what is built in', () => {
  expect(areaOf(frame('file:///app/packages/backbone/src/outbox/relay.ts'))).toBe('backbone/outbox');
  expect(areaOf(frame('file:///app/packages/backbone/src/ids.ts'))).toBe('backbone');
  expect(areaOf(frame('file:///app/infra/bench/src/lane.ts'))).toBe('bench');
  expect(areaOf(frame('node:internal/streams/writable'))).toBe('node internals');
  expect(areaOf(frame('', '(garbage collector)'))).toBe('(garbage collector)');
  expect(areaOf(frame('', 'stringify'))).toBe('built-in functions');
});

test('only what ran between the two moments counts, and idle time does not', () => {
  const node = (id: number, functionName: string) => ({ id, callFrame: { functionName, url: '' } });
  const profile = {
    nodes: [node(1, 'early'), node(2, 'busy'), node(3, '(idle)')],
    startTime: 1_000,
    samples: [1, 2, 3, 2],
    timeDeltas: [0, 10, 10, 10],
  };
  expect(selfTimes(profile, { from: 1_010, to: 2_000 })).toEqual([
    { frame: { functionName: 'busy', url: '' }, micros: 10 },
  ]);
});
