import { expect, test } from 'vitest';
import { businessStory } from './kit/business-story.ts';
import { breaches, erase, firstOf, messagesOf, repeat, spoil } from './kit/sound.ts';
import { objection } from './objection.ts';

const decided = 'g2b.objection.decided.v1';
const issued = 'g2b.tax-bill.issued.v1';
const cancelled = 'g2b.tax-bill.cancelled.v1';

test('a bill that stays open though the company was right is lost', () => {
  const story = businessStory();
  expect(breaches(objection, story)).toEqual([]);
  erase(story, cancelled, story.taxes.disputed);
  expect(breaches(objection, story)).toEqual(['lost']);
});

test('what is owed instead and was not billed is lost, billed as something else wrong', () => {
  const lost = businessStory();
  erase(lost, issued, lost.taxes.instead.key);
  expect(breaches(objection, lost)).toEqual(['lost']);

  const wrong = businessStory();
  const message = firstOf(messagesOf(wrong, issued, wrong.taxes.instead.key));
  spoil(wrong, message, { data: { ...JSON.parse(String(message.value)), amount: 1 } });
  expect(breaches(objection, wrong)).toEqual(['wrong']);
});

test('an objection that was decided twice is doubled', () => {
  const story = businessStory();
  repeat(story, firstOf(messagesOf(story, decided)));
  expect(breaches(objection, story)).toEqual(['doubled']);
});

test('a bill in place of another that was rightly asked, paid, or never decided about, is wrong', () => {
  const rejected = businessStory();
  const message = firstOf(messagesOf(rejected, decided));
  spoil(rejected, message, { data: { ...JSON.parse(String(message.value)), outcome: 'rejected' } });
  expect(breaches(objection, rejected)).toEqual(['wrong', 'wrong']);

  const undecided = businessStory();
  erase(undecided, decided);
  expect(breaches(objection, undecided)).toEqual(['wrong', 'wrong']);

  const paid = businessStory();
  erase(paid, cancelled, paid.taxes.disputed);
  repeat(paid, firstOf(messagesOf(paid, 'g2b.tax-bill.paid.v1')), { key: paid.taxes.disputed });
  expect(breaches(objection, paid)).toEqual(['wrong']);
});
