import { expect, test } from 'vitest';
import { instalment } from './instalment.ts';
import { type BusinessStory, businessStory } from './kit/business-story.ts';
import { breaches, erase, firstOf, messagesOf, repeat, restate, spoil } from './kit/sound.ts';

const [approved, kept, completed] = ['approved', 'kept', 'completed'].map((what) => `g2b.instalment.${what}.v1`) as [
  string,
  string,
  string,
];
const part = ({ taxes }: BusinessStory) => firstOf(taxes.parts).bill;

test('a bill that stays open beside its parts is lost', () => {
  const story = businessStory();
  expect(breaches(instalment, story)).toEqual([]);
  erase(story, 'g2b.tax-bill.cancelled.v1', story.taxes.split);
  expect(breaches(instalment, story)).toEqual(['lost']);
});

test('a part that was never billed is lost, billed as another wrong', () => {
  const lost = businessStory();
  erase(lost, 'g2b.tax-bill.issued.v1', part(lost));
  expect(breaches(instalment, lost)).toEqual(['lost']);

  const wrong = businessStory();
  const message = firstOf(messagesOf(wrong, 'g2b.tax-bill.issued.v1', part(wrong)));
  spoil(wrong, message, { data: { ...JSON.parse(String(message.value)), amount: 1 } });
  expect(breaches(instalment, wrong)).toEqual(['wrong']);
});

test('a payment of a part that nobody noted is lost, noted twice doubled, noted and not there wrong', () => {
  const lost = businessStory();
  const [first] = messagesOf(lost, kept);
  if (!first) throw new Error('no part was kept');
  lost.messages.splice(lost.messages.indexOf(first), 1);
  expect(breaches(instalment, lost)).toEqual(['lost']);

  const doubled = businessStory();
  repeat(doubled, firstOf(messagesOf(doubled, kept)));
  expect(breaches(instalment, doubled)).toEqual(['doubled']);

  const wrong = businessStory();
  erase(wrong, 'g2b.tax-bill.paid.v1', part(wrong));
  expect(breaches(instalment, wrong)).toEqual(['wrong']);
});

test('a part that was withdrawn is remitted, and over with the others', () => {
  const story = businessStory();
  const [first] = messagesOf(story, kept);
  if (!first) throw new Error('no part was kept');
  erase(story, 'g2b.tax-bill.paid.v1', part(story));
  const cancelled = firstOf(messagesOf(story, 'g2b.tax-bill.cancelled.v1'));
  const withdrawal = JSON.parse(String(cancelled.value)) as { cancelledAt: string };
  repeat(story, cancelled, { key: part(story), data: { ...withdrawal, reason: 'waived' } });
  const told = { ...JSON.parse(String(first.value)), remittedAt: withdrawal.cancelledAt, reason: 'waived' };
  story.messages.splice(story.messages.indexOf(first), 1);
  expect(breaches(instalment, story)).toEqual(['lost']);
  repeat(story, { ...first, headers: { ...first.headers, ce_type: 'g2b.instalment.remitted.v1' } }, { data: told });
  expect(breaches(instalment, story)).toEqual([]);
  erase(story, completed, story.taxes.agreed);
  expect(breaches(instalment, story)).toEqual(['lost']);
});

test('instalments that are not completed when nothing is left are lost, completed twice doubled', () => {
  const lost = businessStory();
  erase(lost, completed);
  expect(breaches(instalment, lost)).toEqual(['lost', 'lost']);

  const doubled = businessStory();
  for (const message of messagesOf(doubled, completed)) repeat(doubled, message);
  expect(breaches(instalment, doubled)).toEqual(['doubled', 'doubled']);
});

test('instalments that were agreed to twice are doubled', () => {
  const story = businessStory();
  repeat(story, firstOf(messagesOf(story, approved, story.taxes.agreed)));
  expect(breaches(instalment, story)).toEqual(['doubled']);
});

test('parts billed of a bill that was settled, and a bill replaced by no agreement, are wrong', () => {
  const settled = businessStory();
  const { value } = firstOf(messagesOf(settled, approved, settled.taxes.settled));
  const [{ bill }] = (JSON.parse(String(value)) as { parts: [{ bill: string }] }).parts;
  repeat(settled, firstOf(messagesOf(settled, 'g2b.tax-bill.issued.v1')), { key: bill });
  expect(breaches(instalment, settled)).toEqual(['wrong']);

  const unasked = businessStory();
  const cancelled = firstOf(messagesOf(unasked, 'g2b.tax-bill.cancelled.v1', unasked.taxes.split));
  repeat(unasked, cancelled, { key: unasked.taxes.instead.key });
  expect(breaches(instalment, unasked)).toEqual(['wrong']);
});

test('a bill that is in instalments and objected to is doubled', () => {
  const story = businessStory();
  const refused = story.collection('g2b', 'instalment').filter(({ state }) => {
    return (state as { bill: string }).bill === story.taxes.disputed;
  });
  restate(firstOf(refused), { status: 'requested' });
  expect(breaches(instalment, story)).toEqual(['doubled']);
});
