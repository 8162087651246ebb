import { expect, test } from 'vitest';
import { company } from './company.ts';
import { type BusinessStory, businessStory } from './kit/business-story.ts';
import { breaches, firstOf, messagesOf, repeat, restate, spoil } from './kit/sound.ts';

const registered = 'g2b.company.registered.v1';
const registration = (story: BusinessStory, id: string) => firstOf(messagesOf(story, registered, id));
const dataOf = (message: { readonly value: Buffer | null }) => JSON.parse(String(message.value)) as object;

test('a company registered twice is doubled, one that was never registered wrong', () => {
  const twice = businessStory();
  expect(breaches(company, twice)).toEqual([]);
  repeat(twice, registration(twice, twice.company));
  expect(breaches(company, twice)).toEqual(['doubled']);

  const never = businessStory();
  repeat(never, firstOf(messagesOf(never, 'g2b.company.closed.v1')), { key: 'another' });
  expect(breaches(company, never)).toEqual(['wrong']);
});

test('a NIB that two companies have is doubled, one that is another’s by its reservation wrong', () => {
  const shared = businessStory();
  repeat(shared, registration(shared, shared.company), { key: 'another' });
  expect(breaches(company, shared)).toEqual(['doubled', 'wrong']);

  const reserved = businessStory();
  firstOf(reserved.collection('g2b', 'reservations-nib')).owner = 'another';
  expect(breaches(company, reserved)).toEqual(['wrong']);
});

test('another NIB in the life of a company is wrong', () => {
  const story = businessStory();
  const closed = firstOf(messagesOf(story, 'g2b.company.closed.v1'));
  spoil(story, closed, { data: { ...dataOf(closed), nib: '9120001234567' } });
  expect(breaches(company, story)).toEqual(['wrong']);
});

test('two companies of one deed are doubled', () => {
  const story = businessStory();
  restate(story.document('g2b', 'company', story.own), { deed: { number: '17', date: '2026-02-20' } });
  expect(breaches(company, story)).toEqual(['doubled']);
});

test('two businesses of one person at once are doubled, one under another id is wrong', () => {
  const story = businessStory();
  const message = registration(story, story.company);
  spoil(story, message, { data: { ...dataOf(message), kind: 'umk' } });
  expect(breaches(company, story)).toEqual(['wrong']);
  restate(story.document('g2b', 'company', story.own), { status: 'registered' });
  expect(breaches(company, story)).toEqual(['wrong', 'doubled']);
});
