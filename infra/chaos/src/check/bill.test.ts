import { expect, test } from 'vitest';
import { bill } from './bill.ts';
import { append, breaches, firstOf, spoil } from './kit/sound.ts';
import { type TaxStory, taxStory } from './kit/tax-story.ts';

/** Puts the event of one bill behind those of another, under the next number. */
function alsoOf(story: TaxStory, type: string, from: string, to: string): void {
  const message = firstOf(story.messages.filter(({ key, headers }) => key === from && headers.ce_type === type));
  append(story, { ...message, key: to, headers: { ...message.headers, ce_id: `g2c:tax-bill:${to}:1.9` } });
}

test('a bill that is paid and cancelled, or issued twice, is doubled', () => {
  const ended = taxStory();
  expect(breaches(bill, ended)).toEqual([]);
  alsoOf(ended, 'g2c.tax-bill.cancelled.v1', ended.other, ended.bill);
  expect(breaches(bill, ended)).toEqual(['doubled']);

  const issued = taxStory();
  alsoOf(issued, 'g2c.tax-bill.issued.v1', issued.bill, issued.bill);
  expect(breaches(bill, issued)).toEqual(['doubled']);
});

test('a code or a reference that two bills have is doubled', () => {
  const story = taxStory();
  const issued = firstOf(story.messages.filter(({ key }) => key === story.other));
  spoil(story, issued, { data: { ...story.issued.data } });
  expect(breaches(bill, story)).toEqual(['doubled']);

  const paid = taxStory();
  alsoOf(paid, 'g2c.tax-bill.paid.v1', paid.bill, 'another');
  expect(breaches(bill, paid)).toEqual(['doubled', 'doubled']);
});

test.each(['billing-codes', 'ntb', 'receipts'])('what is in use is reserved for who uses it: %s', (name) => {
  const story = taxStory();
  const reserved = story.collection('g2c', `reservations-${name}`).filter(({ owner }) => owner === story.bill);
  firstOf(reserved).owner = 'another';
  expect(breaches(bill, story)).toEqual(['wrong']);
});
