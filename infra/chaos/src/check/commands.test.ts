import { expect, test } from 'vitest';
import type { Operation } from '../history.ts';
import { pot } from '../probe/pot.ts';
import { answers, commandOnTopic } from './commands.ts';
import { probeStory } from './kit/probe-story.ts';
import { append, breaches, drop, type Sound } from './kit/sound.ts';
import { taxStory } from './kit/tax-story.ts';

/** The first command of a kind, the put of three parts unless said otherwise, as if it had ended otherwise. */
function ended(sound: Sound, as: Partial<Operation>, which = 'pot.put'): Operation {
  const index = sound.operations.findIndex(({ command }) => command === which);
  const operation = { ...(sound.operations[index] as Operation), ...as };
  sound.operations[index] = operation;
  return operation;
}

/** An event of the same content under the next number. */
function again(sound: Sound, index: number): void {
  const put = probeStory().puts[index];
  if (!put) throw new Error('no such put');
  const message = sound.message(put);
  append(sound, { ...message, headers: { ...message.headers, ce_id: 'probe:pot:t-1.p1:1.99' } });
}

test('an acknowledged command without its events is lost', () => {
  const story = probeStory();
  for (const put of story.puts.slice(0, 2)) drop(story.messages, story.message(put));
  expect(breaches(commandOnTopic, story)).toEqual(['lost', 'lost']);
});

test('an acknowledged command whose events stand twice is doubled', () => {
  const story = probeStory();
  again(story, 0);
  expect(breaches(commandOnTopic, story)).toEqual(['doubled']);
});

test('a refused command whose events stand there was done all the same', () => {
  const story = probeStory();
  ended(story, { end: 'refused', status: 409, code: 'pot.sealed' });
  expect(breaches(commandOnTopic, story)).toEqual(['refused-yet-done', 'refused-yet-done', 'refused-yet-done']);
});

test('a refused command without events is as it should be', () => {
  const story = probeStory();
  const nothing = { topic: 'probe.pot', type: 'probe.pot.put.v1', subject: 't-1.p1', where: { op: 'never' } };
  ended(story, { end: 'refused', evidence: [nothing] });
  expect(breaches(commandOnTopic, story)).toEqual([]);
});

test('a command of unknown outcome is wholly there or wholly not', () => {
  const whole = probeStory();
  ended(whole, { end: 'unknown' });
  expect(breaches(commandOnTopic, whole)).toEqual([]);

  const none = probeStory();
  ended(none, { end: 'unknown' });
  for (const put of none.puts.slice(0, 3)) drop(none.messages, none.message(put));
  expect(breaches(commandOnTopic, none)).toEqual([]);

  const half = probeStory();
  ended(half, { end: 'unknown' });
  const [first] = half.puts;
  if (first) drop(half.messages, half.message(first));
  expect(breaches(commandOnTopic, half)).toEqual(['half']);
});

test('a command of unknown outcome that was done twice is doubled', () => {
  const story = probeStory();
  ended(story, { end: 'unknown' });
  for (const index of [0, 1, 2]) {
    const put = story.puts[index];
    if (!put) throw new Error('no such put');
    const message = story.message(put);
    append(story, { ...message, headers: { ...message.headers, ce_id: `probe:pot:t-1.p1:1.${90 + index}` } });
  }
  expect(breaches(commandOnTopic, story)).toEqual(['doubled', 'doubled', 'doubled']);
});

test('evidence without a subject is found by what the event holds, also deep inside', () => {
  const story = taxStory();
  const issued = { topic: 'g2c.tax-bill', type: 'g2c.tax-bill.issued.v1' };
  const as = (where: Record<string, unknown>) => ended(story, { evidence: [{ ...issued, where }] }, 'tax-bill.pay');
  as({ 'subject.nop': '337401000100200030', amount: 300_000 });
  expect(breaches(commandOnTopic, story)).toEqual([]);
  as({ subject: { nop: '337401000100200030' } });
  expect(breaches(commandOnTopic, story)).toEqual(['doubled']);
  as({ 'subject.nop': '337401000100200031', amount: 300_000 });
  expect(breaches(commandOnTopic, story)).toEqual(['lost']);
});

test('a copy of an event is not a second one', () => {
  const story = probeStory();
  for (const put of story.puts) append(story, story.message(put));
  expect(breaches(commandOnTopic, story)).toEqual([]);
});

test('an answer that tells of another command’s outcome is wrong', () => {
  const story = probeStory();
  ended(story, { answered: { balance: 24 } });
  expect(breaches(answers, story)).toEqual([]);
  // what the next put of the same pot made of it
  ended(story, { answered: { balance: 29 } });
  expect(breaches(answers, story)).toEqual(['wrong']);
  // what it was before the last of its parts
  ended(story, { answered: { balance: 15 } });
  expect(breaches(answers, story)).toEqual(['wrong']);
});

test('an answer without a member that its event has is wrong', () => {
  const story = probeStory();
  ended(story, { answered: { balance: null } });
  expect(breaches(answers, story)).toEqual(['wrong']);
});

test('of two acknowledged commands that claim one event as theirs alone, one was lost', () => {
  const story = probeStory();
  const put = ended(story, {});
  story.operations.push({ ...put, number: 99 });
  expect(breaches(commandOnTopic, story)).toEqual(['lost', 'lost', 'lost']);
  story.operations.splice(-1, 1, { ...put, number: 99, end: 'unknown' });
  expect(breaches(commandOnTopic, story)).toEqual([]);
});

test('what commands share they may both claim', () => {
  const story = probeStory();
  const put = ended(story, {});
  story.operations.push({ ...put, number: 99, shared: put.evidence });
  expect(breaches(commandOnTopic, story)).toEqual([]);
});

test('an answer may tell the id, which no event repeats', () => {
  const story = probeStory();
  story.command(pot, 't-1.p3', { type: 'open', op: 'o-20' }, { id: 't-1.p3', op: 'o-20' });
  expect(breaches(answers, story)).toEqual([]);
  story.command(pot, 't-1.p4', { type: 'open', op: 'o-21' }, { id: 't-1.p3' });
  expect(breaches(answers, story)).toEqual(['wrong']);
});
