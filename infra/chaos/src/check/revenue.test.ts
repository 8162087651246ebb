import { expect, test } from 'vitest';
import { breaches, drop, firstOf } from './kit/sound.ts';
import { taxStory } from './kit/tax-story.ts';
import { revenue } from './revenue.ts';

const province = '2026-03-31|33|regional|pbb-p2';

test('a payment that is counted once everywhere is in order, whatever integers the store gives', () => {
  const story = taxStory();
  expect(breaches(revenue, story)).toEqual([]);
  const bucket = story.document('g2g', 'revenue-buckets', province);
  bucket.total = { toString: () => '1250000' };
  bucket.count = 1n;
  expect(breaches(revenue, story)).toEqual([]);
});

test('an entry that was never taken in, or is in no batch, is lost', () => {
  const absent = taxStory();
  const entries = absent.collection('g2g', 'revenue-entries');
  drop(entries, firstOf(entries));
  expect(breaches(revenue, absent)).toEqual(['lost']);

  const unrolled = taxStory();
  firstOf(unrolled.collection('g2g', 'revenue-entries')).unrolledSince = new Date();
  expect(breaches(revenue, unrolled)).toEqual(['lost']);
});

test('an entry taken in as another, or from nowhere, is wrong', () => {
  const other = taxStory();
  firstOf(other.collection('g2g', 'revenue-entries')).amount = 1;
  expect(breaches(revenue, other)).toEqual(['wrong']);

  const stranger = taxStory();
  stranger.collection('g2g', 'revenue-entries').push({ _id: 'nobody', batch: 1 });
  expect(breaches(revenue, stranger)).toEqual(['wrong']);
});

test('a bucket that took a batch twice is doubled, one that missed it lost', () => {
  const story = taxStory();
  Object.assign(story.document('g2g', 'revenue-buckets', province), { total: 2_500_000, count: 2 });
  expect(breaches(revenue, story)).toEqual(['doubled']);
  Object.assign(story.document('g2g', 'revenue-buckets', province), { total: 0, count: 0 });
  expect(breaches(revenue, story)).toEqual(['lost']);
  drop(story.collection('g2g', 'revenue-buckets'), story.document('g2g', 'revenue-buckets', province));
  expect(breaches(revenue, story)).toEqual(['lost']);
});

test('a bucket of another sum, or of no payment, is wrong', () => {
  const story = taxStory();
  story.document('g2g', 'revenue-buckets', province).total = 1;
  expect(breaches(revenue, story)).toEqual(['wrong']);
  const bucket = { ...story.document('g2g', 'revenue-buckets', province), _id: 'elsewhere', region: '34' };
  story.collection('g2g', 'revenue-buckets').push(bucket);
  expect(breaches(revenue, story)).toEqual(['wrong', 'wrong']);
});

test('two buckets for one thing are doubled', () => {
  const story = taxStory();
  story
    .collection('g2g', 'revenue-buckets')
    .push({ ...story.document('g2g', 'revenue-buckets', province), _id: 'a second one' });
  expect(breaches(revenue, story)).toEqual(['doubled']);
});

test('a batch that was never finished is half', () => {
  const story = taxStory();
  story.document('g2g', 'rollers', 'revenue').entries = ['somebody'];
  expect(breaches(revenue, story)).toEqual(['half']);
});
