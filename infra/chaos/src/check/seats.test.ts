import { expect, test } from 'vitest';
import { seats as seatsAggregate } from '../probe/seats.ts';
import { type ProbeStory, probeStory } from './kit/probe-story.ts';
import { breaches, drop, firstOf, spoil } from './kit/sound.ts';
import { seats } from './seats.ts';

const claim = ({ messages }: ProbeStory, key: string, index: number) =>
  firstOf(
    messages.filter((each) => each.key === key && each.headers.ce_type === 'probe.seats.claimed.v1').slice(index),
  );

test('a seat beyond the capacity is wrong', () => {
  const story = probeStory();
  expect(breaches(seats, story)).toEqual([]);
  const opened = firstOf(story.messages.filter(({ headers }) => headers.ce_type === 'probe.seats.opened.v1'));
  spoil(story, opened, { data: { op: 'o-8', capacity: 1 } });
  expect(breaches(seats, story)).toEqual(['wrong']);
});

test('a seat given to two is doubled, two seats given to one too', () => {
  const seat = probeStory();
  spoil(seat, claim(seat, 's-1', 1), { data: { op: 'o', claimant: 'budi', number: 1 } });
  expect(breaches(seats, seat)).toEqual(['doubled']);

  const claimant = probeStory();
  spoil(claimant, claim(claimant, 's-1', 1), { data: { op: 'o', claimant: 'ani', number: 2 } });
  expect(breaches(seats, claimant)).toEqual(['doubled']);
});

test('a gap between the numbers is wrong', () => {
  const story = probeStory();
  spoil(story, claim(story, 's-2', 1), { data: { op: 'o', claimant: 'citra', number: 2 } });
  expect(breaches(seats, story)).toEqual(['wrong']);
});

test('releasing what somebody else has is wrong', () => {
  const story = probeStory();
  const released = firstOf(story.messages.filter(({ headers }) => headers.ce_type === 'probe.seats.released.v1'));
  spoil(story, released, { data: { op: 'o', claimant: 'dewi', number: 1 } });
  expect(breaches(seats, story)).toEqual(['wrong']);
});

/** Somebody who found the first seats full, from one instant to another. */
function turnedAway(story: ProbeStory, startedAt: number, endedAt: number): void {
  const where = { claimant: 'dewi' };
  const evidence = [{ topic: 'probe.seats', type: 'probe.seats.claimed.v1', subject: 's-1', where }];
  const refused = { end: 'refused', status: 409, code: 'seats.full', evidence } as const;
  const tries = { number: 99, service: 'probe', command: 'seats.claim', tries: 1 };
  story.operations.push({ ...tries, ...refused, startedAt, endedAt });
}

test('being turned away from what is full is right, from what has seats left is wrong', () => {
  const story = probeStory();
  const after = Math.max(...story.operations.map(({ endedAt }) => endedAt)) + 1;
  turnedAway(story, after, after);
  expect(breaches(seats, story)).toEqual([]);
  drop(story.messages, claim(story, 's-1', 1));
  expect(breaches(seats, story)).toEqual(['wrong']);
});

test('what was full once excuses nobody who was turned away before or after that', () => {
  const before = probeStory();
  const opening = firstOf(before.operations.filter(({ command }) => command === 'seats.open'));
  turnedAway(before, opening.endedAt, opening.endedAt);
  expect(breaches(seats, before)).toEqual(['wrong']);

  const released = probeStory();
  released.command(seatsAggregate, 's-1', { type: 'release', op: 'o-13', claimant: 'ani' });
  const end = firstOf(released.operations.slice(-1)).endedAt;
  turnedAway(released, end - 1, end);
  expect(breaches(seats, released)).toEqual([]);
  turnedAway(released, end + 1, end + 1);
  expect(breaches(seats, released)).toEqual(['wrong']);
});
