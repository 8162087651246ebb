import { deriveId } from '@simpul/backbone';
import { expect, test } from 'vitest';
import { businessStory } from './kit/business-story.ts';
import { breaches, drop, erase, firstOf } from './kit/sound.ts';
import { type TaxStory, taxStory } from './kit/tax-story.ts';
import { ledger } from './ledger.ts';

const entry = ({ posted, document }: TaxStory) => document('g2g', 'ledger-entry', posted.key);
const stateOf = (story: TaxStory) => entry(story).state as Record<string, unknown>;

test('a payment with its entry is in order', () => {
  expect(breaches(ledger, taxStory())).toEqual([]);
});

test('a payment without an entry is lost, stored or told', () => {
  const unstored = taxStory();
  drop(unstored.collection('g2g', 'ledger-entry'), entry(unstored));
  expect(breaches(ledger, unstored)).toEqual(['lost']);

  const untold = taxStory();
  drop(untold.messages, untold.message(untold.posted));
  expect(breaches(ledger, untold)).toEqual(['lost']);
});

test('a payment with two entries is doubled', () => {
  const story = taxStory();
  story.collection('g2g', 'ledger-entry').push({ ...entry(story), _id: deriveId('another') });
  expect(breaches(ledger, story)).toEqual(['doubled']);
});

test('an entry without a payment is wrong', () => {
  const story = taxStory();
  const state = { ...stateOf(story), source: 'g2c:tax-bill:nobody:1.2' };
  story.collection('g2g', 'ledger-entry').push({ ...entry(story), _id: deriveId('another'), state });
  expect(breaches(ledger, story)).toEqual(['wrong']);
});

test('payments of companies are booked as those of citizens', () => {
  const story = businessStory();
  expect(breaches(ledger, story)).toEqual([]);
  erase(story, 'g2g.ledger-entry.posted.v1', deriveId(story.message(story.taxes.declared).headers.ce_id ?? ''));
  expect(breaches(ledger, story)).toEqual(['lost']);
});

test.each([
  ['amount', 1],
  ['region', '33.74'],
  ['day', '2026-03-30'],
])('an entry of another %s is wrong', (member, value) => {
  const story = taxStory();
  stateOf(story)[member] = value;
  expect(new Set(breaches(ledger, story))).toEqual(new Set(['wrong']));
});

test('an entry that is not balanced is wrong', () => {
  const story = taxStory();
  const lines = stateOf(story).lines as Record<string, unknown>[];
  stateOf(story).lines = [{ ...firstOf(lines), amount: 1 }, ...lines.slice(1)];
  expect(breaches(ledger, story)).toEqual(['wrong']);
});
