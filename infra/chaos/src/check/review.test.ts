import { deriveId } from '@simpul/backbone';
import { expect, test } from 'vitest';
import { type BusinessStory, businessStory } from './kit/business-story.ts';
import { breaches, erase, firstOf, messagesOf, repeat, spoil } from './kit/sound.ts';
import { review, reviewOf, workItem } from './review.ts';

const of = ({ asked }: BusinessStory) => reviewOf(asked.verified.data);
const itemOf = (story: BusinessStory) => deriveId('work-item', `g2g:review:${of(story)}`);
const first = (story: BusinessStory, type: string, key: string) => firstOf(messagesOf(story, type, key));
const changed = (story: BusinessStory, type: string, key: string, members: object): void => {
  const message = first(story, type, key);
  spoil(story, message, { data: { ...JSON.parse(String(message.value)), ...members } });
};

test('a request without a review is lost, one with two doubled', () => {
  const lost = businessStory();
  expect(breaches(review, lost)).toEqual([]);
  erase(lost, 'g2g.review.opened.v1', of(lost));
  expect(breaches(review, lost)).toEqual(['lost']);

  const doubled = businessStory();
  repeat(doubled, first(doubled, 'g2g.review.opened.v1', of(doubled)));
  expect(breaches(review, doubled)).toEqual(['doubled']);
});

test('a review of something else, or that nobody asked for, is wrong', () => {
  const other = businessStory();
  changed(other, 'g2g.review.opened.v1', of(other), { days: 3 });
  expect(breaches(review, other)).toEqual(['wrong']);

  const unasked = businessStory();
  erase(unasked, 'g2b.company.review-requested.v1', unasked.own);
  expect(breaches(review, unasked)).toEqual(['wrong', 'wrong']);
});

test('a review that is answered and lapses is doubled', () => {
  const story = businessStory();
  repeat(story, firstOf(messagesOf(story, 'g2g.review.lapsed.v1')), { key: of(story) });
  expect(breaches(review, story)).toEqual(['doubled']);
});

test('a review in no inbox is lost, in two matters doubled', () => {
  const lost = businessStory();
  expect(breaches(workItem, lost)).toEqual([]);
  erase(lost, 'g2g.work-item.opened.v1', itemOf(lost));
  expect(breaches(workItem, lost)).toEqual(['lost']);

  const doubled = businessStory();
  repeat(doubled, first(doubled, 'g2g.work-item.opened.v1', itemOf(doubled)));
  expect(breaches(workItem, doubled)).toEqual(['doubled']);
});

test('a matter that is done twice is doubled, never though its review has ended lost', () => {
  const doubled = businessStory();
  repeat(doubled, first(doubled, 'g2g.work-item.done.v1', itemOf(doubled)));
  expect(breaches(workItem, doubled)).toEqual(['doubled']);

  const lost = businessStory();
  erase(lost, 'g2g.work-item.done.v1', itemOf(lost));
  expect(breaches(workItem, lost)).toEqual(['lost']);
});

test('a matter with another outcome or of another agency, or without a review, is wrong', () => {
  const outcome = businessStory();
  changed(outcome, 'g2g.work-item.done.v1', itemOf(outcome), { outcome: 'refused' });
  expect(breaches(workItem, outcome)).toEqual(['wrong']);

  const agency = businessStory();
  changed(agency, 'g2g.work-item.opened.v1', itemOf(agency), { agency: 'djp' });
  expect(breaches(workItem, agency)).toEqual(['wrong']);

  const stranger = businessStory();
  repeat(stranger, first(stranger, 'g2g.work-item.opened.v1', itemOf(stranger)), { key: 'another' });
  expect(breaches(workItem, stranger)).toEqual(['wrong']);
});

test('a review goes up with its matter: not at all is lost while it is open, by itself wrong', () => {
  const lost = businessStory();
  erase(lost, 'g2g.review.escalated.v1', of(lost));
  expect(breaches(workItem, lost)).toEqual([]);
  for (const [type, key] of [
    ['g2g.review.answered.v1', of(lost)],
    ['g2g.work-item.done.v1', itemOf(lost)],
  ] as const)
    erase(lost, type, key);
  expect(breaches(workItem, lost)).toEqual(['lost']);

  const wrong = businessStory();
  erase(wrong, 'g2g.work-item.escalated.v1', itemOf(wrong));
  expect(breaches(workItem, wrong)).toEqual(['wrong']);
});
