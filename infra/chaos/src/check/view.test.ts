import { expect, test } from 'vitest';
import { businessStory } from './kit/business-story.ts';
import { probeStory } from './kit/probe-story.ts';
import { breaches, drop, firstOf } from './kit/sound.ts';
import { taxStory } from './kit/tax-story.ts';
import { view } from './view.ts';

test('a pot the view does not have, or counts too few puts of, is lost', () => {
  const story = probeStory();
  expect(breaches(view, story)).toEqual([]);
  const balances = story.collection('probe', 'balances.g2');
  firstOf(balances).count = 3;
  expect(breaches(view, story)).toEqual(['lost']);
  drop(balances, firstOf(balances));
  expect(breaches(view, story)).toEqual(['lost']);
});

test('a put the view has counted twice is doubled', () => {
  const story = probeStory();
  firstOf(story.collection('probe', 'balances.g2')).count = 5;
  expect(breaches(view, story)).toEqual(['doubled']);
});

test('another balance, or a pot nobody knows, is wrong', () => {
  const story = probeStory();
  const balances = story.collection('probe', 'balances.g2');
  firstOf(balances).balance = 24;
  balances.push({ _id: 'nobody', balance: 0, count: 0 });
  expect(breaches(view, story)).toEqual(['wrong', 'wrong']);
});

test('it is the live generation that is looked at', () => {
  const story = probeStory();
  story.document('probe', 'views', 'balances').live = 1;
  expect(breaches(view, story)).toEqual(['lost', 'lost']);
});

test('a rebuild that never ended is half', () => {
  const story = probeStory();
  story.document('probe', 'views', 'balances').building = 3;
  expect(breaches(view, story)).toEqual(['half']);
});

test('the copy of the directory is what the directory told', () => {
  const story = taxStory();
  expect(breaches(view, story)).toEqual([]);
  const agencies = story.collection('g2c', 'agencies');
  const [first] = agencies;
  firstOf(agencies).agency = { ...(first?.agency as object), name: 'Another' };
  expect(breaches(view, story)).toEqual(['wrong']);
  drop(agencies, firstOf(agencies));
  expect(breaches(view, story)).toEqual(['lost']);
  agencies.push({ _id: 'nobody', agency: {}, epoch: 1, seq: 1 });
  expect(breaches(view, story)).toEqual(['wrong', 'lost']);
});

test.each(['g2b', 'g2e'] as const)('%s keeps the directory as well', (service) => {
  const story = businessStory();
  drop(story.collection(service, 'agencies.g1'), firstOf(story.collection(service, 'agencies.g1')));
  expect(breaches(view, story)).toEqual(['lost']);
});

test('a company that the list does not have is lost, one that is not what its events say wrong', () => {
  const story = businessStory();
  expect(breaches(view, story)).toEqual([]);
  const list = story.collection('g2b', 'company-search.g1');
  const [first] = list;
  firstOf(list).listed = { ...(first?.listed as object), status: 'closed' };
  expect(breaches(view, story)).toEqual(['wrong']);
  drop(list, firstOf(list));
  list.push({ _id: 'another', listed: {} });
  expect(breaches(view, story)).toEqual(['wrong', 'lost']);
});
