import { deriveId } from '@simpul/backbone';
import { expect, test } from 'vitest';
import { breaches, drop, firstOf } from './kit/sound.ts';
import { type TaxStory, taxStory } from './kit/tax-story.ts';
import { timeline } from './timeline.ts';

const entries = (story: TaxStory) => story.collection('g2c', 'timeline.g2');
const entryOf = (story: TaxStory, event: { id: string }) =>
  story.document('g2c', 'timeline.g2', deriveId(event.id, story.payer));

test('a timeline of which the newest entry stands in the head alone is in order', () => {
  const story = taxStory();
  expect(breaches(timeline, story)).toEqual([]);
  entries(story).push(firstOf(story.collection('g2c', 'timeline.g2.heads')).entry as never);
  expect(breaches(timeline, story)).toEqual([]);
});

test('an event without an entry is lost, and so is its number', () => {
  const story = taxStory();
  drop(entries(story), entryOf(story, story.paid));
  expect(breaches(timeline, story)).toEqual(['lost', 'lost']);
});

test('a number given twice is doubled', () => {
  const story = taxStory();
  const stranger = { ...entryOf(story, story.paid), _id: 'nobody' };
  entries(story).push(stranger);
  expect(breaches(timeline, story)).toEqual(['wrong', 'doubled']);
});

test.each([
  ['kind', 'tax-bill.cancelled'],
  ['about', { type: 'tax-bill', id: 'another' }],
  ['at', '2020-01-01T00:00:00.000Z'],
])('an entry of another %s is wrong', (member, value) => {
  const story = taxStory();
  entryOf(story, story.paid)[member] = value;
  expect(breaches(timeline, story)).toEqual(['wrong']);
});

test('an entry in somebody else’s timeline is wrong', () => {
  const story = taxStory();
  Object.assign(entryOf(story, story.paid), { person: 'pzzzzzzzzzzzzzzzzzzzzzzzzzz', n: 1 });
  expect(breaches(timeline, story)).toContain('wrong');
});

test('a payment before its bill is disordered', () => {
  const story = taxStory();
  const [issued, paid] = [entryOf(story, story.issued), entryOf(story, story.paid)];
  [issued.n, paid.n] = [paid.n, issued.n];
  expect(breaches(timeline, story)).toEqual(['disordered']);
});

test('a head that is not at the last entry is wrong', () => {
  const story = taxStory();
  const head = firstOf(story.collection('g2c', 'timeline.g2.heads'));
  entries(story).push(head.entry as never);
  Object.assign(head, { n: 1, entry: entryOf(story, story.issued) });
  expect(breaches(timeline, story)).toEqual(['wrong']);
});

test('an old generation is not what people read', () => {
  const story = taxStory();
  story.collection('g2c', 'timeline.g1').push({ _id: 'left behind', person: story.payer, n: 1 });
  expect(breaches(timeline, story)).toEqual([]);
  story.document('g2c', 'views', 'timeline').live = 3;
  expect(new Set(breaches(timeline, story))).toEqual(new Set(['lost']));
});
