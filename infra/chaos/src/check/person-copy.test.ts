import { expect, test } from 'vitest';
import { type BusinessStory, businessStory } from './kit/business-story.ts';
import { breaches, drop, firstOf, restate } from './kit/sound.ts';
import { taxStory } from './kit/tax-story.ts';
import { personCopy } from './person-copy.ts';

type Service = 'g2b' | 'g2c' | 'g2e';
const services: readonly [Service, typeof taxStory | typeof businessStory][] = [
  ['g2c', taxStory],
  ['g2b', businessStory],
  ['g2e', businessStory],
];
const copies = (story: Pick<BusinessStory, 'collection'>, service: Service) =>
  story.collection(service, 'person-records');

test.each(services)(
  'what %s keeps of nobody it deals with is wrong, of somebody it does nothing is lost',
  (service, of) => {
    const lost = of();
    expect(breaches(personCopy, lost)).toEqual([]);
    drop(copies(lost, service), firstOf(copies(lost, service)));
    expect(breaches(personCopy, lost)).toEqual(['lost']);

    const stranger = of();
    copies(stranger, service).push({ ...firstOf(copies(stranger, service)), _id: 'another' });
    expect(breaches(personCopy, stranger)).toEqual(['wrong']);
  },
);

test.each(services)(
  'an attribute %s keeps and the register has no more is wrong, one it has not fetched lost',
  (service, of) => {
    const wrong = of();
    const copy = firstOf(copies(wrong, service));
    const { attributes } = copy as unknown as { attributes: { address: object } };
    copy.attributes = { ...attributes, address: { ...attributes.address, version: 7 } };
    expect(breaches(personCopy, wrong)).toEqual(['wrong']);

    const lost = of();
    const { address: _, ...rest } = firstOf(copies(lost, service)).attributes as Record<string, unknown>;
    firstOf(copies(lost, service)).attributes = rest;
    expect(breaches(personCopy, lost)).toEqual(['lost']);
  },
);

test('what is kept beyond what is needed, or is newer than the register, is wrong', () => {
  const story = businessStory();
  const copy = firstOf(copies(story, 'g2b'));
  copy.attributes = { ...(copy.attributes as object), birthDate: { value: '1990-07-01', version: 1 } };
  copy.version = 9;
  expect(breaches(personCopy, story)).toEqual(['wrong', 'wrong']);
});

test('a record that the copies missed a change of is found at all who keep it', () => {
  const story = businessStory();
  restate(story.document('g2g', 'person', story.owner), { address: { value: 'elsewhere', version: 3 }, version: 3 });
  expect(breaches(personCopy, story)).toEqual(['wrong', 'wrong']);
});
