import { deriveId } from '@simpul/backbone';
import { expect, test } from 'vitest';
import { append, breaches, drop } from './kit/sound.ts';
import { type TaxStory, taxStory } from './kit/tax-story.ts';
import { notification } from './notification.ts';

const idOf = ({ paid, payer }: TaxStory) => deriveId(paid.id, payer, 'any');
const document = (story: TaxStory) => story.document('g2c', 'notification', idOf(story));
const stateOf = (story: TaxStory) => document(story).state as Record<string, unknown>;
const deliveries = (story: TaxStory) =>
  story.messages.filter(
    ({ key, headers }) => key === idOf(story) && headers.ce_type === 'g2c.notification.delivered.v1',
  );

test('everybody was told of everything once', () => {
  expect(breaches(notification, taxStory())).toEqual([]);
});

test('an event nobody was told of is lost', () => {
  const story = taxStory();
  drop(story.collection('g2c', 'notification'), document(story));
  const mail = story.mails.findIndex(({ messageId }) => messageId.includes(idOf(story)));
  story.mails.splice(mail, 1);
  expect(breaches(notification, story)).toEqual(['lost']);
});

test('an event two notifications tell of is doubled', () => {
  const story = taxStory();
  const state = { ...stateOf(story), via: 'text' };
  story.collection('g2c', 'notification').push({ ...document(story), _id: deriveId('another'), state });
  expect(breaches(notification, story)).toEqual(['doubled']);
});

test.each([
  ['person', 'pzzzzzzzzzzzzzzzzzzzzzzzzzz'],
  ['template', 'tax-bill.issued'],
  ['params', { kind: 'regional', taxType: 'pbb-p2', period: '2026', amount: 1 }],
])('a notification of another %s is wrong', (member, value) => {
  const story = taxStory();
  stateOf(story)[member] = value;
  expect(breaches(notification, story)).toEqual(['wrong']);
});

test('a notification of nothing is wrong', () => {
  const story = taxStory();
  const state = { ...stateOf(story), about: 'g2c:tax-bill:nobody:1.1', via: 'text' };
  story.collection('g2c', 'notification').push({ ...document(story), _id: deriveId('another'), state });
  expect(breaches(notification, story)).toEqual(['wrong']);
});

test('a notification that was never settled is lost', () => {
  const story = taxStory();
  stateOf(story).status = 'requested';
  expect(breaches(notification, story)).toEqual(['lost']);
});

test('a notification that was settled twice is doubled', () => {
  const story = taxStory();
  for (const message of deliveries(story))
    append(story, { ...message, headers: { ...message.headers, ce_id: `g2c:notification:${idOf(story)}:1.3` } });
  expect(breaches(notification, story)).toEqual(['doubled']);
});

test('delivered without a mail is lost, a mail nobody asked for is wrong, copies of a mail are promised', () => {
  const story = taxStory();
  story.mails.push(...story.mails);
  expect(breaches(notification, story)).toEqual([]);
  story.mails.push({ messageId: '<nobody@simpul.example>', to: [], subject: '' });
  expect(breaches(notification, story)).toEqual(['wrong']);
  story.mails.length = 0;
  expect(breaches(notification, story)).toEqual(['lost', 'lost', 'lost']);
});
