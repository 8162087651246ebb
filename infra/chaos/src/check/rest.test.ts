import { expect, test } from 'vitest';
import { probeStory } from './kit/probe-story.ts';
import { breaches } from './kit/sound.ts';
import { rest } from './rest.ts';

test('an event that was never published is lost, one that was never cleared is wrong', () => {
  const story = probeStory();
  expect(breaches(rest, story)).toEqual([]);
  story.document('probe', 'pot', 't-1.p1').outbox = [
    { seq: 6, epoch: 1 },
    { seq: 7, epoch: 1 },
  ];
  expect(breaches(rest, story)).toEqual(['wrong', 'lost']);
});

test('an empty outbox that says it is not is wrong: every sweep will find it', () => {
  const story = probeStory();
  story.document('probe', 'pot', 't-1.p1').outboxSince = '2026-03-31T02:00:00.000Z';
  expect(breaches(rest, story)).toEqual(['wrong']);
});

test('parked keys and messages are stranded, also those behind no key', () => {
  const story = probeStory();
  const head = 'probe.tally|probe.pot|t-1.p1';
  story.collection('probe', 'parked-heads').push({ _id: head, reason: 'tally.closed' });
  story.collection('probe', 'parked-messages').push({ _id: `${head}|1`, head }, { _id: 'other|1', head: 'other' });
  expect(breaches(rest, story)).toEqual(['lost', 'lost', 'lost']);
});
