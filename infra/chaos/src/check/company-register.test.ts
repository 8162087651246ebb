import { expect, test } from 'vitest';
import { companyRegister } from './company-register.ts';
import { type BusinessStory, businessStory } from './kit/business-story.ts';
import { breaches, drop, firstOf, messagesOf, repeat, restate, spoil } from './kit/sound.ts';

const updated = 'g2g.company.record-updated.v1';
const record = (story: BusinessStory) => story.document('g2g', 'company', story.company);
const attributes = (story: BusinessStory) =>
  (record(story).state as { attributes: Record<string, { value: unknown; event: string; version: number }> })
    .attributes;

test('a change the register did not tell of is lost, one told twice doubled, told as another wrong', () => {
  const story = businessStory();
  expect(breaches(companyRegister, story)).toEqual([]);
  const [first, second, third] = messagesOf(story, updated, story.company);
  if (!first || !second || !third) throw new Error('the register told too little');
  drop(story.messages, first);
  repeat(story, second);
  spoil(story, third, { data: { ...JSON.parse(String(third.value)), changed: ['name'] } });
  expect(breaches(companyRegister, story)).toEqual(['lost', 'doubled', 'wrong']);
});

test('a version that no event of the company made is doubled', () => {
  const story = businessStory();
  const last = firstOf(messagesOf(story, updated, story.company).slice(-1));
  repeat(story, last, { data: { ...JSON.parse(String(last.value)), version: 99 } });
  expect(breaches(companyRegister, story)).toEqual(['doubled']);
});

test('a company that is not in the register is lost, one that is nowhere else wrong', () => {
  const story = businessStory();
  drop(story.collection('g2g', 'company'), record(story));
  story.collection('g2g', 'company').push({ _id: 'another', state: { status: 'registered' } });
  expect(breaches(companyRegister, story)).toEqual(['lost', 'wrong']);
});

test.each(['value', 'event', 'version', 'at'])('an attribute with another %s is wrong', (member) => {
  const story = businessStory();
  const { permits } = attributes(story);
  restate(record(story), { attributes: { ...attributes(story), permits: { ...permits, [member]: 'another' } } });
  expect(breaches(companyRegister, story)).toEqual(['wrong']);
});

test('a former value that is not kept, and another version of the record, are wrong', () => {
  const story = businessStory();
  restate(record(story), { history: {}, version: 1 });
  expect(breaches(companyRegister, story)).toEqual(['wrong', 'wrong', 'wrong', 'wrong']);
});
