import { expect, test } from 'vitest';
import { tally as tallyRules } from '../probe/tally.ts';
import { type ProbeStory, probeStory } from './kit/probe-story.ts';
import { append, breaches, drop, firstOf, spoil } from './kit/sound.ts';
import { mirror, tally } from './tally.ts';

const counted = ({ messages }: ProbeStory, index: number) =>
  firstOf(messages.filter(({ headers }) => headers.ce_type === 'probe.tally.counted.v1').slice(index));
const dataOf = ({ value }: { value: Buffer | null }) => JSON.parse(String(value)) as Record<string, unknown>;

test('a put that was never counted is lost', () => {
  const story = probeStory();
  expect(breaches(tally, story)).toEqual([]);
  drop(story.messages, counted(story, 4));
  expect(breaches(tally, story)).toEqual(['lost']);
});

test('a put that was counted twice is doubled', () => {
  const story = probeStory();
  const source = firstOf(story.puts.slice(4));
  story.handle(tallyRules, 't-1', { type: 'count', source: source.id, amount: 5 });
  expect(breaches(tally, story)).toEqual(['doubled']);
});

test('what was counted of no put is wrong, and so is another amount', () => {
  const nothing = probeStory();
  nothing.handle(tallyRules, 't-1', { type: 'count', source: 'probe:pot:t-1.p1:1.99', amount: 5 });
  expect(breaches(tally, nothing)).toEqual(['wrong']);

  const other = probeStory();
  const { puts } = other;
  other.handle(tallyRules, 't-2', { type: 'found', op: 'o' });
  drop(other.messages, counted(other, 4));
  other.handle(tallyRules, 't-2', { type: 'count', source: firstOf(puts.slice(4)).id, amount: 5 });
  expect(breaches(tally, other)).toEqual(['wrong']);
});

test('a total that is not the sum of what was counted is wrong', () => {
  const story = probeStory();
  const message = counted(story, 4);
  spoil(story, message, { data: { ...dataOf(message), total: 1 } });
  expect(breaches(tally, story)).toEqual(['wrong']);
});

test('puts of one pot counted out of order are disordered', () => {
  const story = probeStory();
  const [one, two] = [counted(story, 0), counted(story, 1)];
  const [first, second] = [dataOf(one), dataOf(two)];
  spoil(story, one, { data: { ...second, total: 8 } });
  spoil(story, two, { data: { ...first, total: 15 } });
  expect(breaches(tally, story)).toEqual(['disordered']);
});

test('counting while the tally is closed is wrong', () => {
  const story = probeStory();
  const message = firstOf(story.messages.filter(({ headers }) => headers.ce_type === 'probe.tally.founded.v1'));
  spoil(story, message, { headers: { ce_type: 'probe.tally.closed.v1' } });
  expect(new Set(breaches(tally, story))).toEqual(new Set(['wrong']));
});

test('a copy of what was counted is not counted twice', () => {
  const story = probeStory();
  append(story, counted(story, 1));
  expect(breaches(tally, story)).toEqual([]);
});

test('a put without its mirror is lost, a mirror of nothing or of another amount is wrong', () => {
  const story = probeStory();
  expect(breaches(mirror, story)).toEqual([]);
  const documents = story.collection('probe', 'mirror');
  drop(documents, firstOf(documents));
  expect(breaches(mirror, story)).toEqual(['lost']);
  firstOf(documents).amount = 1_000;
  documents.push({ _id: 'nobody', pot: 't-1.p1', amount: 1 });
  expect(breaches(mirror, story)).toEqual(['lost', 'wrong', 'wrong']);
});
