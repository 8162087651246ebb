import { expect, test } from 'vitest';
import { type ProbeStory, probeStory } from './kit/probe-story.ts';
import { append, breaches, type Done, drop, firstOf, spoil } from './kit/sound.ts';
import { deadline, pot } from './pot.ts';

const expired = ({ messages }: ProbeStory) =>
  firstOf(messages.filter(({ headers }) => headers.ce_type === 'probe.pot.expired.v1'));
const put = ({ puts }: ProbeStory, index: number): Done => firstOf(puts.slice(index));

test('a put of which a part is missing is half', () => {
  const story = probeStory();
  expect(breaches(pot, story)).toEqual([]);
  drop(story.messages, story.message(put(story, 2)));
  // the next balance holds what is missing
  expect(breaches(pot, story)).toEqual(['half', 'wrong']);
});

test('a put decided twice is doubled', () => {
  const story = probeStory();
  const message = story.message(put(story, 0));
  spoil(story, message, { data: { op: 'o-4', part: 2, of: 3, amount: 7, balance: 7 } });
  expect(breaches(pot, story)).toEqual(['doubled']);
});

test('parts that do not stand together are disordered', () => {
  const story = probeStory();
  const [second, other] = [story.message(put(story, 1)), story.message(put(story, 4))];
  const [is, was] = [String(second.value), String(other.value)];
  spoil(story, second, { data: JSON.parse(was) });
  spoil(story, story.message(put(story, 4)), { data: JSON.parse(is) });
  expect(breaches(pot, story)).toContain('disordered');
});

test('a balance that is not the sum of the puts is wrong', () => {
  const story = probeStory();
  spoil(story, story.message(put(story, 4)), { data: { ...put(story, 4).data, balance: 5 } });
  expect(breaches(pot, story)).toEqual(['wrong']);
});

test('a put into a sealed pot is wrong', () => {
  const story = probeStory();
  const message = story.message(put(story, 4));
  const data = { op: 'o-99', part: 1, of: 1, amount: 1, balance: 30 };
  append(story, {
    ...message,
    value: Buffer.from(JSON.stringify(data)),
    headers: { ...message.headers, ce_id: 'probe:pot:t-1.p1:1.7' },
  });
  expect(breaches(pot, story)).toEqual(['wrong']);
});

test('a pot whose time is over and that never expired is lost, not while its time is to come', () => {
  const story = probeStory();
  expect(breaches(deadline, story)).toEqual([]);
  drop(story.messages, expired(story));
  expect(breaches(deadline, story)).toEqual(['lost']);
  for (const [index, each] of story.operations.entries()) story.operations[index] = { ...each, endedAt: 0 };
  expect(breaches(deadline, story)).toEqual([]);
});

test('a pot that expired twice is doubled', () => {
  const story = probeStory();
  const message = expired(story);
  append(story, { ...message, headers: { ...message.headers, ce_id: 'probe:pot:t-1.p2:1.4' } });
  expect(breaches(deadline, story)).toEqual(['doubled']);
});

test('a pot that expired before its time, or at another, is wrong', () => {
  const early = probeStory();
  spoil(early, expired(early), { headers: { ce_time: '2026-03-31T02:00:19.999Z' } });
  expect(breaches(deadline, early)).toEqual(['wrong']);

  const other = probeStory();
  spoil(other, expired(other), { data: { until: '2026-03-31T02:00:19.000Z' } });
  expect(breaches(deadline, other)).toEqual(['wrong']);
});
