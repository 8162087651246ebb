import { expect, test } from 'vitest';
import { type BusinessStory, businessStory } from './kit/business-story.ts';
import { breaches, erase, firstOf, messagesOf, repeat, spoil } from './kit/sound.ts';
import { billOfReturn, taxReturn } from './tax-return.ts';

const issued = 'g2b.tax-bill.issued.v1';
const billOf = ({ taxes }: BusinessStory, correction: number) => billOfReturn(taxes.taxReturn, correction);

function rebill(story: BusinessStory, correction: number, members: object): void {
  const message = firstOf(messagesOf(story, issued, billOf(story, correction)));
  spoil(story, message, { data: { ...JSON.parse(String(message.value)), ...members } });
}

test('what is due and was never billed is lost', () => {
  const story = businessStory();
  expect(breaches(taxReturn, story)).toEqual([]);
  erase(story, issued, billOf(story, 2));
  expect(breaches(taxReturn, story)).toEqual(['lost']);
});

test('a bill that stays open beside that of the amendment is lost', () => {
  const story = businessStory();
  erase(story, 'g2b.tax-bill.cancelled.v1', billOf(story, 0));
  // of what is due then the open one is taken for settled
  expect(breaches(taxReturn, story)).toContain('lost');
});

test.each([{ amount: 30_000_000 }, { payer: '9120007654321' }, { dueDate: '2026-12-31' }, { period: '2026-01' }])(
  'a bill of something else than is due is wrong: %o',
  (members) => {
    const story = businessStory();
    rebill(story, 2, members);
    expect(breaches(taxReturn, story)).toEqual(['wrong']);
  },
);

test('an amendment that counts as another one is wrong', () => {
  const story = businessStory();
  const last = firstOf(messagesOf(story, 'g2b.tax-return.amended.v1').slice(-1));
  spoil(story, last, { data: { ...JSON.parse(String(last.value)), correction: 1 } });
  expect(breaches(taxReturn, story)).toEqual(['wrong']);
});

test('a bill that is withdrawn for an amendment that nobody made is wrong', () => {
  const story = businessStory();
  const cancelled = firstOf(messagesOf(story, 'g2b.tax-bill.cancelled.v1', billOf(story, 0)));
  repeat(story, cancelled, { key: story.taxes.instead.key });
  expect(breaches(taxReturn, story)).toEqual(['wrong']);
});
