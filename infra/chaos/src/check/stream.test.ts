import { expect, test } from 'vitest';
import type { TopicMessage } from '../ground.ts';
import { type ProbeStory, probeStory } from './kit/probe-story.ts';
import { append, breaches, drop, firstOf } from './kit/sound.ts';
import { stream } from './stream.ts';

/** The messages of the first pot: opened, three parts, one part, sealed. */
function ofFirstPot(story: ProbeStory): TopicMessage[] {
  return story.messages.filter(({ topic, key }) => topic === 'probe.pot' && key === 't-1.p1');
}

function nth<T>(list: readonly T[], index: number): T {
  return firstOf(list.slice(index));
}

function replace(story: ProbeStory, message: TopicMessage, by: Partial<TopicMessage>): void {
  story.messages.splice(story.messages.indexOf(message), 1, { ...message, ...by });
}

test('an event missing between others is lost', () => {
  const story = probeStory();
  drop(story.messages, nth(ofFirstPot(story), 2));
  expect(breaches(stream, story)).toEqual(['lost']);
});

test('an event missing at the end is lost', () => {
  const story = probeStory();
  drop(story.messages, nth(ofFirstPot(story), 5));
  expect(breaches(stream, story)).toEqual(['lost']);
});

test('a document of which nothing was published has lost all its events', () => {
  const story = probeStory();
  for (const message of ofFirstPot(story)) drop(story.messages, message);
  expect(breaches(stream, story)).toHaveLength(6);
  expect(new Set(breaches(stream, story))).toEqual(new Set(['lost']));
});

test('an event that waits in the outbox is no loss of the stream', () => {
  const story = probeStory();
  drop(story.messages, nth(ofFirstPot(story), 5));
  story.document('probe', 'pot', 't-1.p1').outbox = [{ seq: 6, epoch: 1 }];
  expect(breaches(stream, story)).toEqual([]);
});

test('events of a document that is gone, or knows less than was told, are lost writes', () => {
  const gone = probeStory();
  drop(gone.collection('probe', 'pot'), gone.document('probe', 'pot', 't-1.p1'));
  expect(breaches(stream, gone)).toEqual(['lost']);

  const behind = probeStory();
  behind.document('probe', 'pot', 't-1.p1').lastSeq = 4;
  expect(breaches(stream, behind)).toEqual(['lost', 'lost']);
});

test('an event that first stands behind what follows it is disordered', () => {
  const story = probeStory();
  const [second, third] = [nth(ofFirstPot(story), 1), nth(ofFirstPot(story), 2)];
  replace(story, second, { offset: third.offset });
  replace(story, third, { offset: second.offset });
  expect(breaches(stream, story)).toEqual(['disordered']);
});

test('an epoch that goes back is disordered', () => {
  const story = probeStory();
  const second = nth(ofFirstPot(story), 1);
  replace(story, second, { headers: { ...second.headers, ce_id: 'probe:pot:t-1.p1:2.2' } });
  expect(breaches(stream, story)).toEqual(['disordered']);
});

test('two events of one number are doubled', () => {
  const story = probeStory();
  const last = nth(ofFirstPot(story), 5);
  append(story, { ...last, headers: { ...last.headers, ce_id: 'probe:pot:t-1.p1:2.6' } });
  expect(breaches(stream, story)).toEqual(['doubled']);
});

test('copies are legal, whole prefixes too, and may belong to another trace', () => {
  const story = probeStory();
  for (const message of ofFirstPot(story))
    append(story, { ...message, headers: { ...message.headers, traceparent: '00-1-2-01' } });
  for (const message of ofFirstPot(story).slice(0, 3)) append(story, message);
  expect(breaches(stream, story)).toEqual([]);
});

test('another message under the same id is wrong', () => {
  const story = probeStory();
  const message = nth(ofFirstPot(story), 1);
  append(story, { ...message, value: Buffer.from('{"op":"other"}') });
  append(story, { ...message, headers: { ...message.headers, ce_time: '2026-03-31T00:00:00.000Z' } });
  expect(breaches(stream, story)).toEqual(['wrong', 'wrong']);
});

test('a message in a partition that is not its key’s, or under another key, is wrong', () => {
  const story = probeStory();
  const message = nth(ofFirstPot(story), 5);
  replace(story, message, { partition: (message.partition + 1) % 4, offset: 10_000 });
  expect(breaches(stream, story)).toContain('wrong');

  const other = probeStory();
  replace(other, nth(ofFirstPot(other), 5), { key: 't-1.p2' });
  expect(breaches(stream, other)).toEqual(['wrong']);
});

test('an event that nobody can read is wrong', () => {
  const story = probeStory();
  replace(story, nth(ofFirstPot(story), 5), { value: Buffer.from('{') });
  expect(breaches(stream, story)).toEqual(['wrong']);
});
