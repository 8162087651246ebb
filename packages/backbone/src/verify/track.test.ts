import { expect, test } from 'vitest';
import { beyond, emptyTrack, except, isAhead, lacking, see } from './track.ts';

/** A track of events given as `epoch.seq`, and how each stood to those before it. */
function read(...events: readonly string[]) {
  const track = emptyTrack();
  const places = events.map((event) => {
    const [epoch = 0, seq = 0] = event.split('.').map(Number);
    return see(track, epoch, seq);
  });
  return { track, places };
}

test('copies are told from first ones, whatever order they stand in', () => {
  const { track, places } = read('1.1', '1.2', '1.1', '1.2', '1.3');
  expect(places).toEqual(['next', 'next', 'again', 'again', 'next']);
  expect(track.doubled).toBe(2);
  expect(lacking(track, 3, 1)).toEqual([]);
});

test('a first copy behind a later event is late, and what is late is not lacking', () => {
  const { track, places } = read('1.1', '1.5', '1.3', '1.2', '1.3', '1.4');
  expect(places).toEqual(['next', 'next', 'late', 'late', 'again', 'late']);
  expect(lacking(track, 5, 1)).toEqual([]);
});

test('a beginning that is missing may come late', () => {
  const { track, places } = read('1.4', '1.2', '1.3');
  expect(places).toEqual(['next', 'late', 'late']);
  expect(lacking(track, 4, 1)).toEqual([{ from: 1, to: 1, epoch: 1 }]);
});

test('what is lacking is told as stretches: before, between and after', () => {
  const { track } = read('1.3', '1.7', '1.5');
  expect(lacking(track, 9, 1)).toEqual([
    { from: 1, to: 2, epoch: 1 },
    { from: 4, to: 4, epoch: 1 },
    { from: 6, to: 6, epoch: 1 },
    { from: 8, to: 9, epoch: 1 },
  ]);
  expect(lacking(emptyTrack(), 2, 4)).toEqual([{ from: 1, to: 2, epoch: 4 }]);
  expect(lacking(emptyTrack(), 0, 4)).toEqual([]);
});

test('a document behind its topic is told from one that went on from a backup', () => {
  const { track } = read('1.1', '1.2', '1.3', '2.2', '2.3', '2.4');
  expect(lacking(track, 4, 2)).toEqual([]);
  expect(beyond(track, 4)).toEqual([{ epoch: 1, from: 2, to: 3 }]);
  expect(beyond(track, 3)).toEqual([
    { epoch: 1, from: 2, to: 3 },
    { epoch: 2, from: 4, to: 4 },
  ]);
});

test('an event lost after a backup was restored is lacking although an earlier epoch had its number', () => {
  const { track } = read('1.1', '1.2', '1.3', '1.4', '2.2', '2.4');
  expect(lacking(track, 4, 2)).toEqual([{ from: 3, to: 3, epoch: 2 }]);
});

test('events of an earlier epoch behind those of a later one are late', () => {
  expect(read('2.1', '1.1', '1.2').places).toEqual(['next', 'late', 'late']);
});

test('a mark is ahead when nothing read is as late', () => {
  const { track } = read('1.1', '1.2', '2.1');
  expect(isAhead(track, { epoch: 1, seq: 9 })).toBe(false);
  expect(isAhead(track, { epoch: 2, seq: 1 })).toBe(false);
  expect(isAhead(track, { epoch: 2, seq: 2 })).toBe(true);
  expect(isAhead(emptyTrack(), { epoch: 1, seq: 1 })).toBe(true);
});

test('what waits in the outbox is taken out of what is lacking', () => {
  expect(except([{ from: 1, to: 5, epoch: 1 }], [1, 3, 5, 9])).toEqual([
    { from: 2, to: 2, epoch: 1 },
    { from: 4, to: 4, epoch: 1 },
  ]);
});
