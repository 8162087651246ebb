import { expect, test } from 'vitest';
import { type BusinessStory, businessStory } from './kit/business-story.ts';
import { breaches, drop, erase, firstOf, messagesOf, repeat, spoil } from './kit/sound.ts';
import { permit } from './permit.ts';
import { reviewOf } from './review.ts';

const licensed = 'g2b.company.licensed.v1';
const refused = 'g2b.company.refused.v1';

/** What the company was given after a review. */
const given = (story: BusinessStory, basis: string) =>
  firstOf(messagesOf(story, licensed).filter(({ value }) => String(value).includes(`"${basis}"`)));

test('an answer that the company never heard is lost, whatever it says', () => {
  const story = businessStory();
  expect(breaches(permit, story)).toEqual([]);
  drop(story.messages, given(story, 'verified'));
  drop(story.messages, given(story, 'deemed'));
  erase(story, refused);
  expect(breaches(permit, story)).toEqual(['lost', 'lost', 'lost']);
});

test('a permit that is decided twice is doubled', () => {
  const story = businessStory();
  repeat(story, given(story, 'verified'));
  repeat(story, firstOf(messagesOf(story, refused)));
  expect(breaches(permit, story)).toEqual(['doubled', 'doubled']);
});

test.each<[string, object]>([
  ['another basis', { basis: 'deemed' }],
  ['another moment', { licensedAt: '2026-04-01T00:00:00.000Z' }],
  ['another permit', { permit: 'licence' }],
])('a licence of %s than its review says is wrong', (_, members) => {
  const story = businessStory();
  const message = given(story, 'verified');
  spoil(story, message, { data: { ...JSON.parse(String(message.value)), ...members } });
  expect(breaches(permit, story)).toEqual(['wrong']);
});

test('a permit while the review is open is wrong', () => {
  const story = businessStory();
  erase(story, 'g2g.review.answered.v1', reviewOf(story.asked.refused.data));
  expect(breaches(permit, story)).toEqual(['wrong']);
});

test('a permit for what was withdrawn is doubled', () => {
  const story = businessStory();
  const { kbli, nib } = story.asked.withdrawn.data;
  const message = given(story, 'deemed');
  repeat(story, message, { data: { ...JSON.parse(String(message.value)), nib, kbli } });
  expect(breaches(permit, story)).toEqual(['doubled']);
});

test('a wish that did not come to the review is lost, a review withdrawn by nobody’s wish wrong', () => {
  const lost = businessStory();
  erase(lost, 'g2g.review.withdrawn.v1');
  expect(breaches(permit, lost)).toEqual(['lost']);

  const wrong = businessStory();
  erase(wrong, 'g2b.company.review-withdrawn.v1');
  expect(breaches(permit, wrong)).toEqual(['lost', 'wrong']);
});
